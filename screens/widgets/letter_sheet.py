"""A letter on the screen: the same texts in the same order as on paper, as wide as there is room."""

from collections.abc import Iterator
from typing import Final

from rich.cells import cell_len
from textual.app import RenderResult
from textual.content import Content
from textual.geometry import Size
from textual.widget import Widget

from screens.text import fitted, padded, shown, visible
from screens.widgets.paragraph import wrapped
from secretariat.japanese_dates import japanese_date
from secretariat.letter import Letter, LetterTable

INDENT: Final = "\u3000"  # a paragraph of a Japanese letter begins with a full-width blank
BOLD: Final = "bold"
LEAST_COLUMN: Final = 8  # cells
HANGING: Final = 2

SheetLine = tuple[str, str, bool]
"""Text, style, whether a fact begins there."""


class LetterSheet(Widget):
    """One letter; nothing before there is one."""

    DEFAULT_CSS = "LetterSheet { height: auto; width: 1fr; padding: 0 1; }"

    def __init__(self, letter: Letter | None = None, *, sheet_id: str | None = None) -> None:
        super().__init__(id=sheet_id)
        self._letter = letter

    @property
    def letter(self) -> Letter | None:
        """What is shown."""
        return self._letter

    def show(self, letter: Letter | None) -> None:
        """Shows another letter."""
        if letter != self._letter:
            self._letter = letter
            self.refresh(layout=True)

    def line_of_fact(self, place: int) -> int:
        """The line on which a fact begins, 0-based; negative places count from the last fact, as in lists. 0 if there is none."""
        lines = self._lines(self.content_size.width)
        starts = [number for number, (_, _, begins) in enumerate(lines) if begins]
        return starts[place] if -len(starts) <= place < len(starts) else 0

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        """As many lines as it takes."""
        del container, viewport
        return len(self._lines(width))

    def render(self) -> RenderResult:
        """The lines."""
        return Content("\n").join(shown(text, style) for text, style, _ in self._lines(max(1, self.content_size.width)))

    def _lines(self, width: int) -> list[SheetLine]:
        return list(sheet_lines(self._letter, width)) if self._letter is not None else []


def sheet_lines(letter: Letter, width: int) -> Iterator[SheetLine]:
    """The lines of a letter in a column of `width` cells."""
    for text in (letter.number, japanese_date(letter.day)):
        yield from _moved(text, width, 1.0)
    yield from _left(f"{letter.addressee} {letter.honorific}", width)
    if letter.via:
        yield from _left(f"（{letter.via} 経由）", width)
    for text in letter.sender:
        yield from _moved(text, width, 1.0)
    yield ("", "", False)
    yield from _moved(letter.title, width, 0.5, BOLD)
    yield ("", "", False)
    for paragraph in letter.paragraphs:
        yield from _left(INDENT + paragraph, width)
    if letter.facts:
        yield ("", "", False)
        yield from _moved("記", width, 0.5)
        yield ("", "", False)
        yield from _facts(letter, width)
    if letter.table is not None:
        yield ("", "", False)
        yield from _table(letter.table, width)
    if letter.closing_note:
        yield ("", "", False)
    for paragraph in letter.closing_note:
        yield from _left(INDENT + paragraph, width)
    yield from _moved("以上", width, 1.0)


def _facts(letter: Letter, width: int) -> Iterator[SheetLine]:
    labels = [f"{place} {visible(label)}" for place, (label, _) in enumerate(letter.facts, 1)]
    column = min(max(cell_len(label) for label in labels) + 2, width // 2)
    for label, (_, value) in zip(labels, letter.facts, strict=True):
        for place, part in enumerate(wrapped(visible(value), max(8, width - column))):
            start = fitted(label, column - 1) if place == 0 else ""
            yield (start + " " * (column - cell_len(start)) + part, "", place == 0)


def _table(table: LetterTable, width: int) -> Iterator[SheetLine]:
    """Headings and rows in columns with a blank cell between them; a column without a width takes what the others leave."""
    given = [2 * characters for characters in table.widths]  # full-width characters have two cells
    left = max(LEAST_COLUMN, width - sum(given) - len(given) + 1)
    widths = [cells or left // given.count(0) for cells in given]
    for place, row in enumerate((table.headings, *table.rows)):
        columns = [_column(text, room) for text, room in zip(row, widths, strict=True)]
        for line in range(max(len(column) for column in columns)):
            parts = [padded(column[line] if line < len(column) else "", room) for column, room in zip(columns, widths, strict=True)]
            yield (" ".join(parts).rstrip(), BOLD if place == 0 else "", False)


def _column(text: str, room: int) -> list[str]:
    # a full stop may hang over the end of a line
    return [line for part in text.split("\n") for line in wrapped(visible(part), room - HANGING)]


def _left(text: str, width: int) -> Iterator[SheetLine]:
    for line in wrapped(visible(text), width):
        yield (line, "", False)


def _moved(text: str, width: int, share: float, style: str = "") -> Iterator[SheetLine]:
    """Lines at the right edge (1.0) or in the middle (0.5)."""
    for line in wrapped(visible(text), width):
        yield (" " * int((width - cell_len(line)) * share) + line, style, False)
