"""Facts: a label and a value on each line, the values in one column, wrapped where they are long."""

from collections.abc import Sequence

from rich.cells import cell_len
from textual.app import RenderResult
from textual.content import Content
from textual.geometry import Size
from textual.widget import Widget

from screens.text import shown, visible
from screens.widgets.paragraph import wrapped

BETWEEN = 2  # cells between label and value


class Facts(Widget):
    """Pairs of label and value; an empty value is left out."""

    DEFAULT_CSS = "Facts { height: auto; width: 1fr; }"

    def __init__(self, pairs: Sequence[tuple[str, str]] = (), *, facts_id: str | None = None, classes: str | None = None) -> None:
        super().__init__(id=facts_id, classes=classes)
        self._pairs = tuple(pairs)

    def show(self, pairs: Sequence[tuple[str, str]]) -> None:
        """Shows other facts."""
        self._pairs = tuple(pairs)
        self.refresh(layout=True)

    def _lines(self, width: int) -> list[tuple[str, str]]:
        pairs = [(label, value) for label, value in self._pairs if value]
        column = max((cell_len(label) for label, _ in pairs), default=0) + BETWEEN
        lines: list[tuple[str, str]] = []
        for label, value in pairs:
            for place, part in enumerate(wrapped(visible(value), width - column)):
                start = label if place == 0 else ""
                lines.append((start + " " * (column - cell_len(start)), part))
        return lines

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        """As many lines as it takes."""
        del container, viewport
        return len(self._lines(width))

    def render(self) -> RenderResult:
        """Labels quietly, values plainly."""
        lines = self._lines(max(1, self.content_size.width))
        return Content("\n").join(Content.assemble(shown(label, "$text-muted"), shown(value)) for label, value in lines)
