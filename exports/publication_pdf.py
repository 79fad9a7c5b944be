"""The public list of stores on A4 upright: 50 lines a page under repeated headings, as it was published. Lengths are points.

A page is made of pieces that stand by themselves: the shown codes of a cell with the way to its right edge, so that what recurs (places,
trades, rates) is laid out once. Names are shrunk, then broken in two, then cut with …; what the font lacks is shown as 〓.
"""

import re
from collections.abc import Iterator, Sequence
from datetime import datetime
from functools import lru_cache
from itertools import accumulate, islice
from pathlib import Path
from typing import Final, NamedTuple

from exports.document import A4_HEIGHT, A4_WIDTH, MILLIMETRE, OFFICE, Face, width_of
from exports.kits.paper_parts import MISSING, readable
from exports.line_breaking import break_lines
from exports.long_document import FONTS, LongDocument
from exports.publication_rows import HEADINGS, NOTHING_STATED, TITLE, About, Written
from secretariat.publication.publication import PublishedStore, StoreList

LINES: Final = 50
"""Stores on a page."""
_WIDTHS: Final = tuple(width * MILLIMETRE for width in (18.0, 16.5, 34.0, 68.0, 19.0, 25.5, 11.0))
_LEFT: Final = (A4_WIDTH - sum(_WIDTHS)) / 2
_EDGES: Final = tuple(accumulate(_WIDTHS, initial=_LEFT))
_LINE: Final = 5.1 * MILLIMETRE
_HEAD: Final = 6.0 * MILLIMETRE
_TOP: Final = A4_HEIGHT - 19.5 * MILLIMETRE  # of the headings
_FIRST: Final = _TOP - _HEAD  # of the first store
_FOOT: Final = 7.0 * MILLIMETRE
_TITLE_SIZE, _SMALL = 13.0, 8.0
_SIZE: Final = 8.0
_ONE_LINE_FLOOR: Final = 6.0
_TWO_LINES: Final = (6.0, 5.5, 5.0)
_LEADING: Final = 1.12
_MARGIN: Final = 1.2 * MILLIMETRE
_BASELINE: Final = 0.36  # of the size below the middle of the line
_BEGINNINGS: Final = tuple(f"1 0 0 1 {_LEFT:.2f} {_FIRST - (place + 0.5) * _LINE - _BASELINE * _SIZE:.2f} Tm" for place in range(LINES))
_SELECTORS: Final = re.compile("[\ufe00-\ufe0f\U000e0100-\U000e01ef]")
_RIGHT, _CENTRE = 1.0, 0.5
_SHARES: Final = (_RIGHT, 0.0, 0.0, 0.0, 0.0, 0.0, _RIGHT)


class _Cell(NamedTuple):
    """Operators from the left edge of a cell to its right edge; how many characters were missing, whether the text was cut."""

    operators: str
    missing: int
    shortened: bool


def write_publication_pdf(lists: Sequence[StoreList], path: Path, *, about: About, created: datetime) -> Written:
    """Writes the lists one after the other, each from a new page; there has to be one with a store.

    `created` is an aware instant. Memory does not grow with the pages. Raises OSError when the file cannot be written; what stood at
    `path` then stays as it was.
    """
    total = sum(-(-each.count // LINES) for each in lists)
    subject = f"{about.programme_name}　{about.as_of}"
    with LongDocument(path, title=TITLE, subject=subject, author=OFFICE, created=created) as document:
        layout = _Layout(document, about, total)
        for each in lists:
            layout.add(each)
    layout.written.pages = document.page_count
    return layout.written


class _Layout:
    """Lays lists out on the pages of one document."""

    def __init__(self, document: LongDocument, about: About, total: int) -> None:
        self.written = Written()
        self._document = document
        self._about = about
        self._total = total
        self._cell = lru_cache(maxsize=8192)(self._laid_out)
        self._begun: tuple[str, str] | None = None

    def add(self, each: StoreList) -> None:
        """A list from a new page on."""
        self._begun = None
        stores, number = iter(each.stores), 1
        ground, lines = "", 0
        while page := list(islice(stores, LINES)):
            if len(page) != lines:
                lines = len(page)
                ground = self._document.add_form(self._ground(each, lines))
            self._enter_places(each, page)
            self._document.add_page(f"/{ground} Do\n{self._text_of(page, number)}")
            number += lines
        self.written.stores += number - 1

    def _enter_places(self, each: StoreList, page: Sequence[PublishedStore]) -> None:
        for place, store in enumerate(page):
            here = (store.prefecture, store.city)
            if here == self._begun:
                continue
            y = _FIRST - place * _LINE if place else A4_HEIGHT
            if self._begun is None:
                self._document.enter((each.name, *here), 0, y)
            elif self._begun[0] != here[0]:
                self._document.enter(here, 1, y)
            else:
                self._document.enter(here[1:], 2, y)
            self._begun = here

    def _text_of(self, page: Sequence[PublishedStore], first: int) -> str:
        parts = [f"BT /{FONTS[Face.REGULAR]} {_SIZE:g} Tf"]
        for number, (store, begin) in enumerate(zip(page, _BEGINNINGS, strict=False), start=first):
            cells = (
                self._cell(store.prefecture, 1),
                self._cell(store.city, 2),
                self._laid_out(store.name, 3),  # names hardly ever come again
                self._cell(store.industry, 4),
                self._cell(store.detail or NOTHING_STATED, 5),
                self._cell(f"{store.rate}%" if store.rate is not None else NOTHING_STATED, 6),
            )
            parts += (begin, self._laid_out(f"{number:,}", 0).operators)
            for cell in cells:
                parts.append(cell.operators)
                self.written.missing += cell.missing
                self.written.shortened += cell.shortened
        parts.append("ET")
        parts.append(self._centred(f"{self._document.page_count + 1:,} / {self._total:,}", _FOOT, _SMALL))
        return "\n".join(parts)

    def _laid_out(self, text: str, column: int) -> _Cell:
        shown = readable(_SELECTORS.sub("", text).replace("\n", " "))
        missing = shown.count(MISSING) - text.count(MISSING)
        room = _WIDTHS[column] - 2 * _MARGIN
        width = width_of(shown, Face.REGULAR, _SIZE)
        if width <= room:
            offset = _MARGIN + (room - width) * _SHARES[column]
            show = f"{offset:.2f} 0 Td <{self._document.codes(shown, Face.REGULAR)}> Tj {_WIDTHS[column] - offset:.2f} 0 Td"
            return _Cell(show, missing, False)
        lines, size, cut = _fitted(shown, room, width)
        return _Cell(self._small(lines, size, column), missing, cut)

    def _small(self, lines: Sequence[str], size: float, column: int) -> str:
        """One or two lines of a smaller size, in the middle of the line's height."""
        font = FONTS[Face.REGULAR]
        leading = size * _LEADING
        # from the baseline of the usual size to that of the first line, and back from the last one
        up = (_SIZE - size) * _BASELINE + leading * (len(lines) - 1) / 2
        down = up - leading * (len(lines) - 1)
        shown = f" 0 {-leading:.2f} Td ".join(f"<{self._document.codes(line, Face.REGULAR)}> Tj" for line in lines)
        rest = f"{_WIDTHS[column] - _MARGIN:.2f} {-down:.2f} Td /{font} {_SIZE:g} Tf"
        return f"/{font} {size:g} Tf {_MARGIN:.2f} {up:.2f} Td {shown} {rest}"

    def _ground(self, each: StoreList, lines: int) -> str:
        """What all pages of a list with so many stores have in common: title, day, headings, rules, and whose list it is."""
        bottom = _FIRST - lines * _LINE
        rules = [f"{_EDGES[0]:.2f} {y:.2f} m {_EDGES[-1]:.2f} {y:.2f} l" for y in (_TOP, *(_FIRST - n * _LINE for n in range(lines + 1)))]
        # one heading stands above both columns of the trade
        rules += [f"{x:.2f} {_FIRST if place == 5 else _TOP:.2f} m {x:.2f} {bottom:.2f} l" for place, x in enumerate(_EDGES)]
        shade = f"0.9 g {_EDGES[0]:.2f} {_FIRST:.2f} {_EDGES[-1] - _EDGES[0]:.2f} {_HEAD:.2f} re f 0 g"
        as_of = f"{self._about.as_of}　全{each.count:,}件"
        texts = [
            self._placed(f"{TITLE}（{each.name}）", _LEFT, _TOP + 6.2 * MILLIMETRE, _TITLE_SIZE, Face.BOLD),
            self._placed(readable(self._about.programme_name), _LEFT, _TOP + 1.6 * MILLIMETRE, _SMALL),
            self._placed(as_of, _EDGES[-1] - width_of(as_of, Face.REGULAR, _SMALL), _TOP + 1.6 * MILLIMETRE, _SMALL),
            self._placed(OFFICE, _LEFT, _FOOT, _SMALL),
            *self._headings(),
        ]
        return "\n".join((shade, "0.3 w", *rules, "S", *texts))

    def _headings(self) -> Iterator[str]:
        spans = [(heading, _EDGES[place], _EDGES[place + 1]) for place, heading in enumerate(HEADINGS)]
        trade = (HEADINGS[4], _EDGES[4], _EDGES[6])
        for heading, left, right in (*spans[:4], trade, spans[6]):
            x = (left + right - width_of(heading, Face.BOLD, _SIZE)) / 2
            yield self._placed(heading, x, _FIRST + _HEAD / 2 - _BASELINE * _SIZE, _SIZE, Face.BOLD)

    def _centred(self, text: str, y: float, size: float) -> str:
        return self._placed(text, (A4_WIDTH - width_of(text, Face.REGULAR, size)) * _CENTRE, y, size)

    def _placed(self, text: str, x: float, y: float, size: float, face: Face = Face.REGULAR) -> str:
        return f"BT /{FONTS[face]} {size:g} Tf {x:.2f} {y:.2f} Td <{self._document.codes(text, face)}> Tj ET"


def _fitted(text: str, room: float, width: float) -> tuple[Sequence[str], float, bool]:
    """The lines of a text that is wider than its room, their size, and whether it had to be cut."""
    size = int(4 * _SIZE * room / width) / 4
    if size >= _ONE_LINE_FLOOR:
        return (text,), size, False
    lines: Sequence[str] = ()
    for size in _TWO_LINES:
        lines = break_lines(text, Face.REGULAR, size, room)
        if len(lines) <= 2:
            return lines, size, False
    last = lines[1]
    while width_of(last + "…", Face.REGULAR, size) > room:
        last = last[:-1]
    return (lines[0], last + "…"), size, True
