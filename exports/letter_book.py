"""Letters of many providers in one file (通知書): in front an index by provider (決済事業者別一覧), bookmarks in two levels.

What goes to businesses straight forms a group of its own, the last one.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import groupby
from pathlib import Path
from typing import Final

from exports.document import A4_HEIGHT, A4_WIDTH, MILLIMETRE, OFFICE, Document, Face, Link, Run, missing_glyphs, printable
from exports.letters import add_letter
from exports.line_breaking import FittedText
from exports.page_rows import CENTRE, LEFT, RIGHT, Row, aligned, one_below_the_other, parted, placed
from exports.page_tables import TableColumn, Type, table_rows
from secretariat.japanese_dates import japanese_date
from secretariat.papers import QueuedLetter

TITLE: Final = "通知書"
INDEX_TITLE: Final = "決済事業者別一覧"
STRAIGHT_TITLE: Final = "事業者への直送（決済事業者を経由しないもの）"
TOTAL: Final = "合計"
ANCHOR: Final = "index"
LEFT_EDGE: Final = 20 * MILLIMETRE
TOP: Final = 20 * MILLIMETRE
BOTTOM: Final = A4_HEIGHT - 20 * MILLIMETRE
FOOT: Final = A4_HEIGHT - 11 * MILLIMETRE
WIDTH: Final = A4_WIDTH - 2 * LEFT_EDGE
TYPE: Final = Type(10, 15)
UNKNOWN: Final = "〓"  # what printers set where a character is missing


@dataclass(frozen=True, slots=True)
class Group:
    """The letters of one provider: its number and name (None: straight to businesses), how many, where; pages are 1-based."""

    provider: tuple[str, str] | None
    letters: int
    first_page: int
    last_page: int
    file: Path | None = None

    @property
    def title(self) -> str:
        """As the index and the bookmarks call it."""
        return f"{self.provider[0]} {self.provider[1]}" if self.provider else STRAIGHT_TITLE


def provider_of(letter: QueuedLetter) -> tuple[str, str] | None:
    """By what letters are grouped."""
    return letter.provider


def write_letter_book(letters: Iterable[QueuedLetter], path: Path, *, created: datetime) -> int:
    """Writes letters, which come sorted by provider, into one file with its index; gives the number of pages. No letter, no file.

    Letters are taken one at a time. Raises UnprintableText and OSError as `write_letters` does; what stood at `path` then stays.
    """
    groups: list[Group] = []
    with Document(path, title=TITLE, subject=f"{OFFICE}からの通知書", author=OFFICE, created=created) as document:
        for provider, queued in groupby(letters, provider_of):
            if not groups:
                document.announce(INDEX_TITLE, ANCHOR)
            groups.append(_add_group(document, provider, queued))
        if groups:
            pages = _index_pages(groups, created, "ページ")
            _add_index(document, pages, _anchors(groups))
    return document.page_count


def write_letter_index(groups: Sequence[Group], path: Path, *, created: datetime) -> int:
    """Writes the index of a folder with one file for each provider, each group with its file; gives the number of pages."""
    with Document(path, title=INDEX_TITLE, subject=f"{OFFICE}からの通知書", author=OFFICE, created=created) as document:
        _add_index(document, _index_pages(groups, created, "ファイル"), {})
    return document.page_count


def _add_group(document: Document, provider: tuple[str, str] | None, queued: Iterable[QueuedLetter]) -> Group:
    first, count = document.page_count, 0
    group = Group(provider, 0, first, first)
    for item in queued:
        add_letter(document, item.letter, "" if count else group.title)
        count += 1
    return Group(provider, count, first + 1, document.page_count)


def _index_pages(groups: Sequence[Group], created: datetime, where: str) -> list[list[Row]]:
    """The rows of each page. The last column is as high whatever it says, so that the number of pages does not hang on it."""
    total = sum(group.letters for group in groups)
    told = f"通知書 {total:,}通　{japanese_date(created.date())}作成"
    file_wide = groups[0].file is not None
    columns = [
        TableColumn("No.", 3.5 * TYPE.size, RIGHT),
        TableColumn("決済事業者", WIDTH - (31 if file_wide else 16.5) * TYPE.size, phrases=True),
        TableColumn("通数", 5 * TYPE.size, RIGHT),
        TableColumn(where, (22.5 if file_wide else 8) * TYPE.size, LEFT if file_wide else CENTRE),
    ]
    offset = 0
    pages: list[list[Row]] = []
    while True:
        rows = [
            *one_below_the_other(aligned(FittedText((INDEX_TITLE,), 15), Face.BOLD, LEFT_EDGE, WIDTH, CENTRE), 24),
            *one_below_the_other(aligned(FittedText((told,), TYPE.size), Face.REGULAR, LEFT_EDGE, WIDTH, RIGHT), TYPE.leading, above=6),
            *table_rows(columns, [*_lines(groups, offset), ("", TOTAL, f"{total:,}", "")], left=LEFT_EDGE, type_=TYPE, above=8),
        ]
        pages = parted(rows, BOTTOM - TOP)
        if file_wide or len(pages) == offset:
            return pages
        offset = len(pages)


def _lines(groups: Sequence[Group], offset: int) -> Iterable[tuple[str, str, str, str]]:
    for place, group in enumerate(groups, start=1):
        first, last = group.first_page + offset, group.last_page + offset
        where = _drawable(group.file.name) if group.file else f"{first}" if first == last else f"{first}～{last}"
        yield f"{place}", _drawable(group.title), f"{group.letters:,}", where


def _anchors(groups: Sequence[Group]) -> dict[str, str]:
    """What the first column says, and where its line leads."""
    return {f"{place}": f"section-{group.first_page - 1}" for place, group in enumerate(groups, start=1)}


def _add_index(document: Document, pages: Sequence[Sequence[Row]], anchors: dict[str, str]) -> None:
    for index, rows in enumerate(pages):
        runs, rules = placed(rows, TOP)
        links = [
            Link(LEFT_EDGE, run.y - TYPE.leading, LEFT_EDGE + WIDTH, run.y + TYPE.leading / 3, anchors[run.text])
            for run in runs
            if run.text in anchors and run.x < LEFT_EDGE + 3.5 * TYPE.size
        ]
        foot = f"{index + 1}／{len(pages)}"
        runs += [Run(run.text, run.x, FOOT, *run[3:]) for run in aligned(FittedText((foot,), 9), Face.REGULAR, LEFT_EDGE, WIDTH, CENTRE)]
        document.add_page(runs, label=f"{INDEX_TITLE}{index + 1}", anchor="" if index else ANCHOR, rules=rules, links=links)
    document.move_to_front(len(pages))


def _drawable(text: str) -> str:
    """A name of which every character can be drawn: a list says as much of it as it can."""
    missing = missing_glyphs(text)
    return printable("".join(UNKNOWN if character in missing else character for character in text))
