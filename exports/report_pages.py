"""Pages of a report under way on A4: chapters from a new page each, paragraphs, numbered charts and tables, what the contents list.

Lengths are points. Pages are laid out first and written afterwards, since contents and feet tell of pages that are still to come.
"""

import math
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import count
from typing import Final, NamedTuple

from exports.document import A4_HEIGHT, A4_WIDTH, MILLIMETRE, Face, Rule, Run, missing_glyphs
from exports.kits.paper_parts import readable
from exports.line_breaking import break_lines
from exports.page_rows import Row, height_of, one_below_the_other, parted, placed
from exports.page_tables import TableColumn, Type, table_rows
from exports.picture import WHITE, Box, Look, Picture
from exports.workbook_styles import ACCENT, ACCENT_LIGHT

LEFT_EDGE: Final = 20 * MILLIMETRE
WIDTH: Final = A4_WIDTH - 2 * LEFT_EDGE
TOP: Final = 25 * MILLIMETRE
BOTTOM: Final = A4_HEIGHT - 21 * MILLIMETRE
BODY: Final = 9.5
LEADING: Final = 15.5
TABLE: Final = Type(8, 11.5)
DENSE_TABLE: Final = Type(7.5, 10.4)  # all 47 prefectures on one page
_TITLE, _TITLE_ROW = 15.0, 30.0
_CAPTION, _CAPTION_ROW = 9.0, 15.0
_BETWEEN: Final = 14.0
_BETWEEN_CHAPTERS: Final = 30.0
_WHOLE_PAGE: Final = BOTTOM - TOP - _CAPTION_ROW
_HIGHEST_CHART: Final = _WHOLE_PAGE - _TITLE_ROW - _BETWEEN  # below the title of a chapter
_LEAST_OF_TABLE: Final = 90.0  # of one that is longer than a page

Draw = Callable[[Picture, Box], None]


class Legible:
    """Texts as they can be drawn, with 〓 for each character that the fonts lack; `missing` counts those, each text once."""

    def __init__(self) -> None:
        self.missing = 0
        self._known: dict[str, str] = {}

    def __call__(self, text: str) -> str:
        """The text to draw."""
        if text not in self._known:
            lacking = missing_glyphs(text)
            self.missing += sum(character in lacking for character in text)
            self._known[text] = readable(text)
        return self._known[text]


class Entry(NamedTuple):
    """A line of the contents: its text, the page (0-based among the chapters' pages), whether it is a chapter."""

    text: str
    page: int
    is_chapter: bool


@dataclass(slots=True)
class Page:
    """One page, and which chapters begin on it."""

    chapters: list[str] = field(default_factory=list)
    picture: Picture = field(default_factory=Picture)
    runs: list[Run] = field(default_factory=list)
    rules: list[Rule] = field(default_factory=list)


class Pages:
    """The chapters under way."""

    def __init__(self, legible: Legible) -> None:
        self.pages: list[Page] = []
        self.entries: list[Entry] = []
        self._legible = legible
        self._y = BOTTOM
        self._chapters, self._charts, self._tables = count(1), count(1), count(1)

    def chapter(self, title: str, needed: float = math.inf) -> None:
        """A chapter, from a new page where less than `needed` is left below its title."""
        numbered = f"{next(self._chapters)}　{self._legible(title)}"
        if self._y + _BETWEEN_CHAPTERS + _TITLE_ROW + needed > BOTTOM:
            self._begin()
        else:
            self._y += _BETWEEN_CHAPTERS
        page = self.pages[-1]
        page.chapters.append(numbered)
        page.picture.area(Box(LEFT_EDGE, self._y + 3, 5, _TITLE + 4), Look(ACCENT))
        page.picture.text(numbered, LEFT_EDGE + 12, self._y + 3 + _TITLE, _TITLE, face=Face.BOLD)
        self._y += _TITLE_ROW
        self.entries.append(Entry(numbered, len(self.pages) - 1, is_chapter=True))

    def paragraph(self, text: str, *, hanging: str = "") -> None:
        """Running text; `hanging`: what stands before it in a margin of its own."""
        indent = 18.0 if hanging else 0.0
        lines = break_lines(self._legible(text), Face.REGULAR, BODY, WIDTH - indent)
        rows = list(one_below_the_other((Run(line, LEFT_EDGE + indent, 0.0, Face.REGULAR, BODY) for line in lines), LEADING))
        if hanging:
            rows[0] = rows[0]._replace(runs=(Run(hanging, LEFT_EDGE, 0.0, Face.REGULAR, BODY), *rows[0].runs))
        self._flow([rows[0]._replace(above=3.0), *rows[1:]])

    def chart(self, title: str, height: float, draw: Draw) -> None:
        """A numbered chart that is drawn in a box of this height, or what a page has room for, and the whole width."""
        height = min(height, _HIGHEST_CHART)
        self._part(f"図{next(self._charts)}　{self._legible(title)}", height)
        draw(self.pages[-1].picture, Box(LEFT_EDGE, self._y, WIDTH, height))
        self._y += height

    def table(
        self, title: str, columns: Sequence[TableColumn], lines: Iterable[Sequence[str]], *, total: Sequence[str] = (), type_: Type = TABLE
    ) -> None:
        """A numbered table: on one page if it fits on one, else over several; columns share the width by their widths."""
        scale = WIDTH / sum(column.width for column in columns)
        wide = [column._replace(width=column.width * scale) for column in columns]
        written = ([self._legible(cell) for cell in line] for line in lines)
        rows = list(table_rows(wide, written, left=LEFT_EDGE, type_=type_, above=0.0, total=total))
        self._part(f"表{next(self._tables)}　{self._legible(title)}", height_of(rows))
        self._flow(rows)

    def _part(self, caption: str, height: float) -> None:
        """The caption of a part, on a new page if the part fits there and does not fit here."""
        if self._y + _BETWEEN + _CAPTION_ROW + (height if height <= _WHOLE_PAGE else _LEAST_OF_TABLE) > BOTTOM:
            self._begin()
        else:
            self._y += _BETWEEN
        self.pages[-1].picture.text(caption, LEFT_EDGE, self._y + _CAPTION, _CAPTION, face=Face.BOLD)
        self.entries.append(Entry(caption, len(self.pages) - 1, is_chapter=False))
        self._y += _CAPTION_ROW

    def _begin(self) -> None:
        self.pages.append(Page())
        self._y = TOP

    def _flow(self, rows: Sequence[Row]) -> None:
        """Rows from here on, over as many pages as they need."""
        used = Row(0.0, self._y - TOP, ())
        several = parted([used, *rows], BOTTOM - TOP)
        for number, group in enumerate(several):
            if number:
                self._begin()
            page = self.pages[-1]
            runs, rules = placed(group, TOP)
            page.runs += runs
            page.rules += rules
            for box in _headings(group):
                page.picture.area(box, Look(ACCENT_LIGHT))
        self._y = TOP + height_of(several[-1]) - several[-1][0].above


def _headings(rows: Sequence[Row]) -> Iterator[Box]:
    """Where the headings of tables stand on a page."""
    y = TOP - (rows[0].above if rows else 0.0)
    for row in rows:
        upper = y + row.above
        y = upper + row.height
        if row.edges and not row.head:
            yield Box(row.edges[0], upper, row.edges[-1] - row.edges[0], row.height)


def draw_number_boxes(picture: Picture, box: Box, numbers: Sequence[tuple[str, str, str]], columns: int) -> None:
    """Large numbers in boxes of equal size, row by row: label, number, remark."""
    rows = -(-len(numbers) // columns)
    width, height = box.width / columns, box.height / rows
    for place, (label, number, remark) in enumerate(numbers):
        cell = Box(box.x + place % columns * width + 2, box.y + place // columns * height + 2, width - 4, height - 4)
        picture.area(cell, Look(WHITE, ACCENT))
        picture.area(Box(cell.x, cell.y, cell.width, 16), Look(ACCENT_LIGHT, ACCENT))
        picture.label(label, Box(cell.x + 5, cell.y, cell.width - 10, 16), 8.5, face=Face.BOLD)
        picture.label(number, Box(cell.x + 5, cell.y + 17, cell.width - 12, 25), 18.0, share=1.0, face=Face.BOLD, smallest=9.0)
        picture.label(remark, Box(cell.x + 5, cell.bottom - 13, cell.width - 12, 11), 7.0, share=1.0)
