"""The index of a part of a print run (印刷部数表): which store is on which page, and how many copies of that page are wanted.

A4 upright; lengths are points.
"""

from collections.abc import Sequence
from datetime import date, datetime
from pathlib import Path
from typing import Final, NamedTuple

from exports.document import A4_HEIGHT, A4_WIDTH, MILLIMETRE, OFFICE, Document, Face, Rule, Run, printable, width_of
from exports.kits.drawing import MIDDLE
from exports.kits.services_grid import fit_name, lines_about

TITLE: Final = "決済手段表記（キットB）"
NOTE: Final = "ページは、この部のすべてのファイルに共通です。数字は1ページあたりの部数です。"
HEADINGS: Final = ("ページ", "発送番号", "店舗名", "還元率", "発送期限")
TOTAL: Final = "部数計"

_EDGE: Final = 15 * MILLIMETRE
_WIDTHS: Final = (13 * MILLIMETRE, 26 * MILLIMETRE, 57 * MILLIMETRE, 13 * MILLIMETRE, 22 * MILLIMETRE)
_COPIES: Final = (A4_WIDTH - 2 * _EDGE - sum(_WIDTHS)) / 4
_TOP, _PITCH, _SIZE = 46 * MILLIMETRE, 6.4 * MILLIMETRE, 8.5
_LINES: Final = int((A4_HEIGHT - _TOP - 20 * MILLIMETRE) / _PITCH) - 1


class IndexLine(NamedTuple):
    """One store, on the page of its place in the list; the rate in per cent."""

    number: str
    store: str
    return_rate: int
    due_on: date


class IndexColumn(NamedTuple):
    """What is printed (two lines) and how many copies of every page."""

    heading: str
    copies: int


def write_index(path: Path, title: str, lines: Sequence[IndexLine], columns: Sequence[IndexColumn], *, created: datetime) -> int:
    """Writes the index and gives the number of its pages. Raises UnprintableText and OSError."""
    with Document(path, title=f"{TITLE} {title}", subject=title, author=OFFICE, created=created) as document:
        starts = range(0, len(lines), _LINES)
        for start in starts:
            several = f"（{start // _LINES + 1}／{len(starts)}）" if len(starts) > 1 else ""
            listed = lines[start : start + _LINES]
            runs = _opening(title + several, columns)
            rules = [_rule(0.0, 0.8)]
            for place, line in enumerate(listed, 1):
                runs += _line(start + place, line, columns, _TOP + place * _PITCH)
                rules.append(_rule(place * _PITCH, 0.3))
            if start + len(listed) == len(lines):
                runs += _total(len(lines), columns, _TOP + (len(listed) + 1) * _PITCH)
            document.add_page(runs, label=f"{start // _LINES + 1}", bookmark=f"{listed[0].number}から{listed[-1].number}", rules=rules)
    return document.page_count


def _opening(title: str, columns: Sequence[IndexColumn]) -> list[Run]:
    runs = [
        Run(f"{TITLE}　{title}", _EDGE, 20 * MILLIMETRE, Face.BOLD, 14.0),
        Run(NOTE, _EDGE, 27 * MILLIMETRE, Face.REGULAR, 8.5),
    ]
    left = _EDGE
    for heading, width in zip(HEADINGS, _WIDTHS, strict=True):
        runs.append(Run(heading, left, _TOP - 5, Face.BOLD, _SIZE))
        left += width
    for column in columns:
        for place, part in enumerate(column.heading.split("\n")):
            runs.append(_right(part, left + _COPIES, _TOP - 15 + place * 10, Face.BOLD, 7.0))
        left += _COPIES
    return runs


def _line(page: int, line: IndexLine, columns: Sequence[IndexColumn], lower: float) -> list[Run]:
    baseline = lower - _PITCH / 2 + _SIZE * MIDDLE
    store = fit_name(printable(line.store), _WIDTHS[2] - 6, _PITCH - 3, _SIZE)
    runs = [
        _right(f"{page:,}", _EDGE + _WIDTHS[0] - 10, baseline, Face.REGULAR, _SIZE),
        Run(line.number, _EDGE + _WIDTHS[0], baseline, Face.REGULAR, _SIZE),
        *(Run(text, _EDGE + sum(_WIDTHS[:2]), at, Face.REGULAR, store.size) for text, at in lines_about(store, lower - _PITCH / 2)),
        _right(f"{line.return_rate}%", _EDGE + sum(_WIDTHS[:4]) - 10, baseline, Face.REGULAR, _SIZE),
        Run(f"{line.due_on:%Y/%m/%d}", _EDGE + sum(_WIDTHS[:4]), baseline, Face.REGULAR, _SIZE),
    ]
    return runs + _copies([column.copies for column in columns], baseline)


def _total(pages: int, columns: Sequence[IndexColumn], lower: float) -> list[Run]:
    baseline = lower - _PITCH / 2 + _SIZE * MIDDLE
    total = Run(TOTAL, _EDGE + _WIDTHS[0], baseline, Face.BOLD, _SIZE)
    return [total, *_copies([column.copies * pages for column in columns], baseline)]


def _copies(numbers: Sequence[int], baseline: float) -> list[Run]:
    left = _EDGE + sum(_WIDTHS)
    return [_right(f"{number:,}", left + (place + 1) * _COPIES, baseline, Face.REGULAR, _SIZE) for place, number in enumerate(numbers)]


def _right(text: str, right: float, baseline: float, face: Face, size: float) -> Run:
    return Run(text, right - width_of(text, face, size), baseline, face, size)


def _rule(below: float, thick: float) -> Rule:
    return Rule(_EDGE, _TOP + below, A4_WIDTH - _EDGE, _TOP + below, thick)
