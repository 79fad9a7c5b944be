"""Official letters on A4 (通知書): number and date, addressee, sender, title, body, 記 with the facts, 以上; many in one file.

A letter that overflows its page is set closer and smaller, down to a floor; when that is not enough it goes on to further pages,
which repeat its number. Nothing is ever cut. The layout is the usual one of Japanese offices; lengths are points.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import datetime
from itertools import zip_longest
from pathlib import Path
from typing import NamedTuple

from exports.document import A4_HEIGHT, A4_WIDTH, MILLIMETRE, OFFICE, Document, Face, Run, missing_glyphs, printable, width_of
from exports.line_breaking import FittedText, break_lines, fit, fit_addressee
from exports.page_rows import CENTRE, LEFT, RIGHT, Row, aligned, height_of, one_below_the_other, parted, placed
from exports.page_tables import TableColumn, Type, table_rows
from secretariat.japanese_dates import japanese_date
from secretariat.letter import Letter, LetterTable

TOP = 24 * MILLIMETRE
BOTTOM = A4_HEIGHT - 20 * MILLIMETRE
FOOT = A4_HEIGHT - 11 * MILLIMETRE
TEXT_WIDTH = 160 * MILLIMETRE
LONGEST_LABEL = 9  # in full-width characters; longer labels take a second line
WIDEST_STRETCH = 0.09  # of the size, between two characters of a justified line; readers of PDF see a space from 0.1 on


class Scale(NamedTuple):
    """Size of the body and distance of its lines."""

    size: float
    leading: float

    @property
    def width(self) -> float:
        """The width of the text: as many full-width characters as the paper takes, so that lines end together."""
        return TEXT_WIDTH // self.size * self.size

    @property
    def left(self) -> float:
        """Where the text begins."""
        return (A4_WIDTH - self.width) / 2


SCALES = (Scale(11, 19), Scale(11, 17), Scale(10.5, 16), Scale(10, 14.5), Scale(9.5, 13.5), Scale(9, 12.5))
SEVERAL_PAGES = SCALES[2]


def unprintable_in(letter: Letter) -> str:
    """The characters of a letter that the fonts lack, each once; empty for none. For callers that set such letters aside."""
    facts = (text for fact in letter.facts for text in fact)
    cells = (text for line in _table_texts(letter) for text in line)
    once = (letter.number, letter.addressee, letter.honorific, letter.via or "", letter.title)
    return missing_glyphs("\n".join((*once, *letter.sender, *letter.paragraphs, *facts, *cells, *letter.closing_note)))


def _table_texts(letter: Letter) -> tuple[tuple[str, ...], ...]:
    return (letter.table.headings, *letter.table.rows) if letter.table else ()


def write_letters(letters: Iterable[Letter], path: Path, *, created: datetime) -> int:
    """Writes letters into one file, each from a new page and with its bookmark; gives the number of pages. No letter, no file.

    Letters are taken one at a time. `created` is an aware time. Raises UnprintableText for a character that the fonts lack and
    OSError when the file cannot be written; what stood at `path` then stays as it was.
    """
    with Document(path, title="通知書", subject=f"{OFFICE}からの通知書", author=OFFICE, created=created) as document:
        for letter in letters:
            add_letter(document, letter)
    return document.page_count


def add_letter(document: Document, letter: Letter, section: str = "") -> None:
    """The pages of a letter. `section`: it is the first one of those under this entry of the outline. Raises UnprintableText."""
    _add(document, _checked(letter), section)


def _checked(letter: Letter) -> Letter:
    """The letter as it can be measured and drawn. Raises UnprintableText."""
    return replace(
        letter,
        number=printable(letter.number),
        addressee=printable(letter.addressee),
        honorific=printable(letter.honorific),
        via=printable(letter.via) if letter.via else None,
        sender=tuple(map(printable, letter.sender)),
        title=printable(letter.title),
        paragraphs=tuple(map(printable, letter.paragraphs)),
        facts=tuple((printable(label), printable(value)) for label, value in letter.facts),
        closing_note=tuple(map(printable, letter.closing_note)),
        table=_checked_table(letter.table) if letter.table else None,
    )


def _checked_table(table: LetterTable) -> LetterTable:
    rows = tuple(tuple(map(printable, row)) for row in table.rows)
    return replace(table, headings=tuple(map(printable, table.headings)), rows=rows)


def _add(document: Document, letter: Letter, section: str) -> None:
    pages = _pages(letter)
    for index, rows in enumerate(pages):
        several = f"（{index + 1}／{len(pages)}）" if len(pages) > 1 else ""
        runs, rules = placed(rows, TOP)
        if several:
            runs += _margin_runs(letter, several, continued=index > 0)
        named = ("", "") if index else (letter.bookmark, section)
        document.add_page(runs, label=letter.number + several, bookmark=named[0], section=named[1], rules=rules)


def _pages(letter: Letter) -> list[list[Row]]:
    """The rows of each page: one page at the largest scale that fits, else several at a comfortable one."""
    for scale in SCALES:
        rows = _rows(letter, scale)
        if height_of(rows) <= BOTTOM - TOP:
            return [rows]
    return parted(_rows(letter, SEVERAL_PAGES), BOTTOM - TOP)


def _margin_runs(letter: Letter, several: str, *, continued: bool) -> Iterator[Run]:
    """Outside the text of a letter of several pages: its number on top of the later ones, the count of pages at every foot."""
    small = SEVERAL_PAGES.size - 1.5
    if continued:
        number = fit(letter.number, Face.REGULAR, SEVERAL_PAGES.width, largest=small, smallest=small)
        yield from (run._replace(y=TOP - 2 * small) for run in _aligned(number, SEVERAL_PAGES, RIGHT)[:1])
    yield from (run._replace(y=FOOT) for run in _aligned(FittedText((several,), small), SEVERAL_PAGES, CENTRE))


def _rows(letter: Letter, scale: Scale) -> list[Row]:
    """All lines of a letter, from the number to 以上."""
    size, leading = scale
    number = fit(letter.number, Face.REGULAR, scale.width, largest=size, smallest=size - 2)
    addressee = fit_addressee(letter.addressee, letter.honorific, Face.REGULAR, scale.width, largest=size + 1, smallest=size - 1)
    title = fit(letter.title, Face.BOLD, scale.width, largest=size + 4, smallest=size + 1)
    rows = [
        *_block(number, scale, RIGHT),
        *_block(FittedText((japanese_date(letter.day),), size), scale, RIGHT),
        *_block(addressee, scale, LEFT, above=leading),
    ]
    if letter.via:
        via = fit(f"（{letter.via} 経由）", Face.REGULAR, scale.width - size, largest=size, smallest=size - 1.5)
        rows += _block(via, scale, LEFT, inset=size)
    sender = fit("\n".join(letter.sender), Face.REGULAR, scale.width * 0.6, largest=size, smallest=size - 1)
    rows += _block(sender, scale, RIGHT, above=leading, inset=size)
    rows += _block(title, scale, CENTRE, above=leading * 1.4, face=Face.BOLD)
    rows += _paragraphs(letter.paragraphs, scale, above=leading, indent=size)
    if letter.facts:
        rows += _block(FittedText(("記",), size), scale, CENTRE, above=leading * 0.8, holds_next=True)
        rows += _facts(letter.facts, scale)
    if letter.table:
        rows += _table(letter.table, scale)
    rows += _paragraphs(letter.closing_note, scale, above=leading * 0.8)
    if letter.facts:
        rows[-1] = rows[-1]._replace(holds_next=True)
        rows += _block(FittedText(("以上",), size), scale, RIGHT, above=leading * 0.4, inset=size)
    return rows


def _aligned(text: FittedText, scale: Scale, share: float, *, inset: float = 0.0, face: Face = Face.REGULAR) -> list[Run]:
    """Lines set to the left, in the centre or to the right, `inset` from that edge."""
    return aligned(text, face, scale.left + (inset if share == LEFT else 0.0), scale.width - inset, share)


def _block(
    text: FittedText,
    scale: Scale,
    share: float,
    *,
    above: float = 0.0,
    inset: float = 0.0,
    face: Face = Face.REGULAR,
    holds_next: bool = False,
) -> Iterator[Row]:
    """The rows of a few aligned lines."""
    lines = _aligned(text, scale, share, inset=inset, face=face)
    yield from one_below_the_other(lines, max(scale.leading, text.size * 1.5), above=above, holds_next=holds_next)


def _paragraphs(texts: tuple[str, ...], scale: Scale, *, above: float, indent: float = 0.0) -> Iterator[Row]:
    """Running text over the whole width; the first line of each paragraph begins `indent` further in."""
    for text in texts:
        yield from one_below_the_other(_running(text, scale, scale.left, scale.width, indent), scale.leading, above=above)
        above = 0.0


def _running(text: str, scale: Scale, left: float, width: float, indent: float = 0.0) -> Iterator[Run]:
    """The lines of running text with both edges straight."""
    lines = break_lines(text, Face.REGULAR, scale.size, width, indent)
    for place, line in enumerate(lines, start=1):
        spacing = _stretch(line, scale.size, width - indent) if place < len(lines) else 0.0
        yield Run(line, left + indent, 0.0, Face.REGULAR, scale.size, spacing)
        indent = 0.0


def _stretch(line: str, size: float, room: float) -> float:
    """What to add after each character so that a line fills its room; nothing where that would show."""
    shown = line.rstrip(" \u3000")
    spacing = (room - width_of(shown, Face.REGULAR, size)) / max(1, len(shown) - 1)
    return spacing if 0 < spacing <= WIDEST_STRETCH * size else 0.0


def _facts(facts: tuple[tuple[str, str], ...], scale: Scale) -> Iterator[Row]:
    """The numbered list under 記: labels in one column, values in another, each as many lines as it needs."""
    size = scale.size
    widest = max(width_of(label, Face.REGULAR, size) for label, _ in facts)
    label_width = min(widest, LONGEST_LABEL * size)
    label_left = scale.left + 3 * size
    value_left = label_left + label_width + 1.5 * size
    value_width = scale.left + scale.width - value_left
    for number, (label, value) in enumerate(facts, start=1):
        labels = _phrased(label, scale, label_left, label_width)
        # sentences are set like the body; names and addresses are easier to take in by phrases
        values = (_running if "。" in value else _phrased)(value, scale, value_left, value_width)
        above = scale.leading * (0.6 if number == 1 else 0.25)
        head = Run(_list_number(number), scale.left + size, 0.0, Face.REGULAR, size)
        lines = list(zip_longest(labels, values))
        for index, (label_run, value_run) in enumerate(lines):
            runs = (head if index == 0 else None, label_run, value_run)
            yield Row(above if index == 0 else 0.0, scale.leading, tuple(run for run in runs if run), index == 0 and len(lines) > 1)


def _table(table: LetterTable, scale: Scale) -> Iterator[Row]:
    """The table below the facts, as wide as the text."""
    taken = sum(table.widths) * scale.size
    rest = (scale.width - taken) / max(1, table.widths.count(0))
    columns = [
        TableColumn(heading, width * scale.size or rest, LEFT if width == 0 else CENTRE)
        for heading, width in zip(table.headings, table.widths, strict=True)
    ]
    type_ = Type(scale.size, scale.leading * 0.9)
    yield from table_rows(columns, table.rows, left=scale.left, type_=type_, above=scale.leading * 0.8)


def _phrased(text: str, scale: Scale, left: float, width: float) -> Iterator[Run]:
    for line in break_lines(text, Face.REGULAR, scale.size, width, phrases=True):
        yield Run(line, left, 0.0, Face.REGULAR, scale.size)


def _list_number(number: int) -> str:
    """One digit is written full-width, two half-width, so that both take one place (公用文作成の考え方)."""
    return chr(ord("０") + number) if number < 10 else str(number)
