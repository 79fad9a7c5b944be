"""Lines with a sign, a label and a value in columns, each with its weight: what was checked, what follows, what happened."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final, Literal

from rich.cells import cell_len
from textual.app import RenderResult
from textual.content import Content
from textual.geometry import Size
from textual.widget import Widget

from screens.text import fitted, shown, visible
from screens.widgets.paragraph import wrapped

Weight = Literal["plain", "muted", "done", "judged", "warning", "error"]
BETWEEN: Final = 2  # cells between columns
WIDEST_LABEL: Final = 24

# styles of sign, label and value
_STYLES: Final[Mapping[Weight, tuple[str, str, str]]] = {
    "plain": ("", "$text-muted", ""),
    "muted": ("$text-muted", "$text-muted", "$text-muted"),
    "done": ("$text-success", "", "$text-muted"),
    "judged": ("bold $text-success", "bold", ""),
    "warning": ("bold $text-warning", "bold $text-warning", ""),
    "error": ("bold $text-error", "bold $text-error", ""),
}


@dataclass(frozen=True, slots=True)
class SignedLine:
    """One line; `end` stands at the right edge. A line break in the value starts a new line of the value's column."""

    label: str
    value: str
    sign: str = ""
    weight: Weight = "plain"
    end: str = ""


class SignedLines(Widget):
    """The lines, wrapped within the column of their values; one without a value is left out."""

    DEFAULT_CSS = "SignedLines { height: auto; width: 1fr; }"

    def __init__(self, lines: Sequence[SignedLine] = (), *, lines_id: str | None = None) -> None:
        super().__init__(id=lines_id)
        self._lines = tuple(lines)

    @property
    def lines(self) -> tuple[SignedLine, ...]:
        """What is shown."""
        return self._lines

    def show(self, lines: Sequence[SignedLine]) -> None:
        """Shows other lines."""
        if tuple(lines) != self._lines:
            self._lines = tuple(lines)
            self.refresh(layout=True)

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        """As many lines as it takes."""
        del container, viewport
        return len(laid_out(self._lines, width))

    def render(self) -> RenderResult:
        """The lines in their columns."""
        return Content("\n").join(laid_out(self._lines, max(1, self.content_size.width)))


def laid_out(lines: Sequence[SignedLine], width: int) -> list[Content]:
    """The lines in columns of `width` cells in all; those without a value are left out."""
    return [part for parts in laid_out_each([line for line in lines if line.value], width) for part in parts]


def laid_out_each(lines: Sequence[SignedLine], width: int) -> list[list[Content]]:
    """The same for each line by itself."""
    sign = max((cell_len(line.sign) for line in lines), default=0)
    sign += 1 if sign else 0
    label = min(max((cell_len(visible(line.label)) for line in lines), default=0), WIDEST_LABEL)
    label += BETWEEN if label else 0
    end = max((cell_len(line.end) for line in lines), default=0)
    end += BETWEEN if end else 0
    room = max(8, width - sign - label - end)
    return [_parts(line, sign, label, room, end) for line in lines]


def _parts(line: SignedLine, sign: int, label: int, room: int, end: int) -> list[Content]:
    styles = _STYLES[line.weight]
    values = [part for value in line.value.split("\n") for part in wrapped(visible(value), room)]
    parts = []
    for place, value in enumerate(values):
        first = place == 0
        parts.append(
            Content.assemble(
                shown(_padded(line.sign if first else "", sign), styles[0]),
                shown(_padded(fitted(visible(line.label), max(0, label - 1)) if first else "", label), styles[1]),
                shown(_padded(value, room) if end and first else value, styles[2]),
                shown(" " * (end - cell_len(line.end)) + line.end if end and first else "", "$text-muted"),
            )
        )
    return parts


def _padded(text: str, width: int) -> str:
    return text + " " * (width - cell_len(text))
