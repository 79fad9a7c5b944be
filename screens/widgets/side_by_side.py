"""Fields of two applications beside each other."""

from collections.abc import Sequence

from rich.cells import cell_len
from textual.app import RenderResult
from textual.content import Content
from textual.geometry import Size
from textual.widget import Widget

from screens.text import fitted, padded, shown, visible
from screens.widgets.paragraph import wrapped

Row = tuple[str, str, str, bool]
"""Label, ours, theirs, whether they differ."""


class SideBySide(Widget):
    """Fields of two applications beside each other; where they differ, ≠ and weight."""

    DEFAULT_CSS = "SideBySide { height: auto; width: 1fr; }"

    def __init__(self, side_id: str | None = None) -> None:
        super().__init__(id=side_id)
        self._headings = ("", "")
        self._rows: Sequence[Row] = ()

    def show(self, headings: tuple[str, str], rows: Sequence[Row]) -> None:
        """Shows other ones."""
        self._headings, self._rows = headings, rows
        self.refresh(layout=True)

    def _laid_out(self, width: int) -> list[Content]:
        label = max((cell_len(row[0]) for row in self._rows), default=0) + 2
        room = max(8, (width - 2 - label - 2) // 2)
        blank = " " * (2 + label)
        lines = [
            shown(blank + padded(fitted(visible(self._headings[0]), room), room + 2) + fitted(visible(self._headings[1]), room), "bold")
        ]
        for name, ours, theirs, differs in self._rows:
            parts = wrapped(visible(ours), room), wrapped(visible(theirs), room)
            style = "bold $text-warning" if differs else "$text-muted"
            for place in range(max(map(len, parts))):
                left, right = (side[place] if place < len(side) else "" for side in parts)
                start = ("≠ " if differs else "= ") + padded(name, label) if place == 0 else blank
                value = "" if differs else "$text-muted"
                lines.append(Content.assemble(shown(start, style), shown(padded(left, room + 2), value), shown(right, value)))
        return lines

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        """As many lines as it takes."""
        del container, viewport
        return len(self._laid_out(width))

    def render(self) -> RenderResult:
        """Both, field by field."""
        return Content("\n").join(self._laid_out(max(1, self.content_size.width)))
