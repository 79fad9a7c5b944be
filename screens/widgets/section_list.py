"""A document of sections: a heading, and lines of what and how much; the values stand in one column and are wrapped."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from rich.cells import cell_len
from textual.app import RenderResult
from textual.content import Content
from textual.geometry import Size
from textual.widget import Widget

from screens.text import shown, visible
from screens.widgets.paragraph import wrapped

WIDEST_LABEL: Final = 30  # cells
INDENT, BETWEEN = 2, 2


@dataclass(frozen=True, slots=True)
class ShownSection:
    """A heading and its lines, in words."""

    title: str
    rows: tuple[tuple[str, str], ...]


class SectionList(Widget):
    """Shows sections one below the other."""

    DEFAULT_CSS = "SectionList { height: auto; width: 1fr; }"

    def __init__(self, sections: Sequence[ShownSection] = ()) -> None:
        super().__init__()
        self._sections = tuple(sections)

    def show(self, sections: Sequence[ShownSection]) -> None:
        """Shows other sections."""
        self._sections = tuple(sections)
        self.refresh(layout=True)

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        """As many lines as it takes."""
        del container, viewport
        return sum(1 for _ in self._lines(width))

    def render(self) -> RenderResult:
        """The lines."""
        return Content("\n").join(self._lines(max(1, self.content_size.width)))

    def _lines(self, width: int) -> Iterator[Content]:
        labels = [cell_len(visible(label)) for section in self._sections for label, _ in section.rows]
        column = min(max(labels, default=0), WIDEST_LABEL, max(8, width // 3))
        for place, section in enumerate(self._sections):
            if place:
                yield shown("")
            yield shown(section.title, "bold $accent")
            for label, value in section.rows:
                yield from _row(label, value, column, width)


def _row(label: str, value: str, column: int, width: int) -> Iterator[Content]:
    left = wrapped(visible(label), column)
    right = wrapped(visible(value), width - column - INDENT - BETWEEN)
    for place in range(max(len(left), len(right))):
        what = left[place] if place < len(left) else ""
        much = right[place] if place < len(right) else ""
        blanks = " " * (column - cell_len(what) + BETWEEN)
        yield Content.assemble(" " * INDENT, shown(what, "$text-muted"), blanks, shown(much))
