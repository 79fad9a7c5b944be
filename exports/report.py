"""The report for the ministry (業務実施状況報告書) as a PDF on A4: cover, contents, chapters, notes. Lengths are points.

What is written is exports.report_chapters and exports.report_groups, how it lies on pages exports.report_pages.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final

from exports.document import A4_WIDTH, MILLIMETRE, OFFICE, Document, Face, Link, Run, width_of
from exports.line_breaking import FittedText, break_lines, fit
from exports.page_rows import CENTRE, LEFT, RIGHT, aligned
from exports.picture import Box, Look, Picture
from exports.report_chapters import add_key_figures, add_month, add_trend
from exports.report_groups import add_ageing, add_calls, add_cutoffs, add_industries, add_kits, add_notes, add_prefectures, add_providers
from exports.report_pages import BODY, BOTTOM, LEADING, LEFT_EDGE, TOP, WIDTH, Entry, Legible, Pages
from exports.report_words import edition, moment, period
from exports.workbook_styles import ACCENT
from secretariat.japanese_dates import japanese_date
from secretariat.ministry_report import MinistryReport

CONTENTS: Final = "目次"
_HEAD, _FOOT = 15 * MILLIMETRE, BOTTOM + 10 * MILLIMETRE
_SMALL: Final = 8.0
_ENTRY_ROW, _CHAPTER_GAP = 14.0, 6.0
_DOT: Final = "・"
_COVER: Final = 10.5
_COVER_TITLE, _COVER_LABEL = 88 * MILLIMETRE, 30 * MILLIMETRE
_FACT_ROW, _FACT_GAP = 17.0, 9.0
_OPENING_SIZES: Final = (_COVER, 9.0, 7.5, 6.0)
_LINE: Final = 1.5  # from one line to the next, for the size


@dataclass(frozen=True, slots=True)
class Written:
    """How many pages a report has, and how many characters are shown as 〓 in it."""

    pages: int
    missing: int


def write_report(
    report: MinistryReport, path: Path, *, created: datetime, heard: Callable[[int, int], None] = lambda _done, _total: None
) -> Written:
    """Writes the report. `created` is an aware instant; `heard` is told before each page how many are written, of how many.

    What `heard` raises ends it like a disk that is full: the old file stays.
    The file appears complete or not at all; raises OSError when it cannot be written, what stood at `path` then stays as it was.
    """
    legible = Legible()
    pages = _chapters(report, legible)
    listed = _contents(pages.entries)
    before = 1 + len(listed)
    last = before + len(pages.pages)
    title, programme = legible(report.surroundings.title), legible(report.surroundings.programme)
    head = f"{title}{edition(report)}"
    with Document(path, title=head, subject=f"{programme}　{moment(report)}", author=OFFICE, created=created) as document:
        cover = _cover(report, legible)
        document.add_page(cover.runs, label="1", bookmark="表紙", ground=cover.ground())
        for number, entries in enumerate(listed, 2):
            picture, links = _contents_page(entries, before)
            _add_margins(picture, programme, head, number, last)
            document.add_page(
                picture.runs, label=str(number), bookmark=CONTENTS if number == 2 else "", ground=picture.ground(), links=links
            )
        for number, page in enumerate(pages.pages, before + 1):
            heard(number - 1, last)
            _add_margins(page.picture, programme, head, number, last)
            document.add_page(
                [*page.picture.runs, *page.runs],
                label=str(number),
                bookmarks=page.chapters,
                anchor=_anchor(number),
                rules=page.rules,
                ground=page.picture.ground(),
            )
    return Written(last, legible.missing)


def _chapters(report: MinistryReport, legible: Legible) -> Pages:
    pages = Pages(legible)
    add_key_figures(pages, report)
    add_month(pages, report)
    add_trend(pages, report)
    add_cutoffs(pages, report)
    add_ageing(pages, report)
    add_providers(pages, report, legible)
    add_prefectures(pages, report)
    add_industries(pages, report)
    add_kits(pages, report)
    add_calls(pages, report, legible)
    add_notes(pages, report)
    return pages


def _cover(report: MinistryReport, legible: Legible) -> Picture:
    """Number, day, addressee and sender; title and edition; what the report is and on what it rests."""
    picture, about = Picture(), report.surroundings
    y = 24 * MILLIMETRE
    for text in (about.number, japanese_date(report.made_on)):
        if text is not None:
            y = _lines(picture, fit(legible(text), Face.REGULAR, WIDTH, largest=11, smallest=8), y, RIGHT)
    if about.addressee is not None:
        y = _lines(picture, fit(legible(about.addressee), Face.REGULAR, WIDTH, largest=12, smallest=9), y + 16, LEFT)
    for text in about.sender:
        y = _lines(picture, fit(legible(text), Face.REGULAR, WIDTH * 0.6, largest=11, smallest=8), y + 4, RIGHT)
    y = max(_COVER_TITLE, y + 24)
    picture.area(Box(LEFT_EDGE, y, WIDTH, 3), Look(ACCENT))
    y = _lines(picture, fit(legible(about.programme), Face.REGULAR, WIDTH, largest=14, smallest=10), y + 18, CENTRE)
    y = _lines(picture, fit(legible(about.title), Face.BOLD, WIDTH, largest=26, smallest=16), y + 6, CENTRE, Face.BOLD)
    y = _lines(picture, fit(edition(report), Face.REGULAR, WIDTH, largest=14, smallest=10), y + 6, CENTRE)
    picture.area(Box(LEFT_EDGE, y + 14, WIDTH, 1), Look(ACCENT))
    y += 44
    facts = _facts(report, legible)
    needed = 22 + sum(len(lines) * _FACT_ROW + _FACT_GAP for _, lines in facts)
    for paragraph in _opening([legible(paragraph) for paragraph in about.opening], BOTTOM - y - needed):
        y = _lines(picture, paragraph, y, LEFT)
    y += 22
    for label, lines in facts:
        picture.text(label, LEFT_EDGE + 12, y + _COVER, _COVER, face=Face.BOLD)
        for line in lines:
            picture.text(line, LEFT_EDGE + 12 + _COVER_LABEL, y + _COVER, _COVER)
            y += _FACT_ROW
        picture.line([(LEFT_EDGE, y + 1), (LEFT_EDGE + WIDTH, y + 1)], ACCENT, 0.4)
        y += _FACT_GAP
    return picture


def _facts(report: MinistryReport, legible: Legible) -> list[tuple[str, tuple[str, ...]]]:
    """On what the report rests: labels, and what is said of each in lines."""
    about = report.surroundings
    facts = (
        ("対象期間", period(report)),
        ("基準日時", moment(report)),
        ("事業期間", f"{japanese_date(about.begins_on)}から{japanese_date(about.ends_on)}まで"),
        ("作成", f"{OFFICE}　{report.made_by}"),
    )
    room = WIDTH - _COVER_LABEL - 12
    return [(label, break_lines(legible(value), Face.REGULAR, _COVER, room, phrases=True)) for label, value in facts]


def _opening(paragraphs: Sequence[str], room: float) -> list[FittedText]:
    """What the report begins with, the smaller the longer it is: what it rests on stands below it."""
    fitted: list[FittedText] = []
    for size in _OPENING_SIZES:
        fitted = [FittedText(break_lines(paragraph, Face.REGULAR, size, WIDTH), size) for paragraph in paragraphs]
        if sum(len(each.lines) for each in fitted) * size * _LINE <= room:
            break
    return fitted


def _lines(picture: Picture, text: FittedText, y: float, share: float, face: Face = Face.REGULAR) -> float:
    """Lines one below the other from y on; gives where the next may begin."""
    for place, run in enumerate(aligned(text, face, LEFT_EDGE, WIDTH, share), 1):
        picture.runs.append(run._replace(y=y + place * text.size * _LINE - text.size * 0.5))
    return y + len(text.lines) * text.size * _LINE


def _contents(entries: list[Entry]) -> list[list[Entry]]:
    """The entries of each page of the contents; a chapter stands with its first entry."""
    pages: list[list[Entry]] = [[]]
    room = BOTTOM - TOP - 2 * LEADING
    for place, entry in enumerate(entries):
        following = entries[place + 1 : place + 2] if entry.is_chapter else []
        if _height_of([*pages[-1], entry, *following]) > room:
            pages.append([])
        pages[-1].append(entry)
    return pages


def _height_of(entries: list[Entry]) -> float:
    return sum(_ENTRY_ROW + (_CHAPTER_GAP if entry.is_chapter else 0.0) for entry in entries)


def _contents_page(entries: list[Entry], before: int) -> tuple[Picture, list[Link]]:
    """The entries with dots that lead to their pages; `before`: pages before the chapters."""
    picture, links = Picture(), list[Link]()
    picture.text(CONTENTS, A4_WIDTH / 2, TOP + 15, 15.0, share=CENTRE, face=Face.BOLD)
    y, right = TOP + 2 * LEADING, LEFT_EDGE + WIDTH
    for entry in entries:
        face, indent = (Face.BOLD, 0.0) if entry.is_chapter else (Face.REGULAR, 16.0)
        y += _CHAPTER_GAP if entry.is_chapter else 0.0
        number = str(entry.page + before + 1)
        room = Box(LEFT_EDGE + indent, y, WIDTH - indent - 40, BODY * 1.24)
        picture.label(entry.text, room, BODY, face=face, smallest=7.0)
        begins = picture.runs[-1].x + width_of(picture.runs[-1].text, face, picture.runs[-1].size) + 6
        dots = int((right - 24 - begins) / width_of(_DOT, Face.REGULAR, 6.0))
        picture.runs.append(Run(_DOT * max(0, dots), right - 24 - max(0, dots) * 6.0, picture.runs[-1].y, Face.REGULAR, 6.0))
        picture.text(number, right, picture.runs[-1].y, BODY, share=RIGHT, face=face)
        links.append(Link(LEFT_EDGE, y, right, y + _ENTRY_ROW, _anchor(entry.page + before + 1)))
        y += _ENTRY_ROW
    return picture, links


def _add_margins(picture: Picture, programme: str, head: str, number: int, last: int) -> None:
    """What every page but the cover has at its head and foot."""
    right = LEFT_EDGE + WIDTH
    picture.label(programme, Box(LEFT_EDGE, _HEAD - 9, WIDTH * 0.48, 10), _SMALL)
    picture.label(head, Box(LEFT_EDGE + WIDTH * 0.5, _HEAD - 9, WIDTH * 0.5, 10), _SMALL, share=RIGHT)
    picture.line([(LEFT_EDGE, _HEAD + 4), (right, _HEAD + 4)], ACCENT, 0.8)
    picture.text(f"{number} / {last}", A4_WIDTH / 2, _FOOT, _SMALL, share=CENTRE)


def _anchor(number: int) -> str:
    return f"report-{number}"
