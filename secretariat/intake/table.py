"""The one table of a file that a provider sends: its columns by heading, its rows as plain cells, row numbers as a sheet shows them."""

import unicodedata
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import InitVar, dataclass, field
from datetime import date, datetime
from types import TracebackType
from typing import Self

from models.vocabulary import RefusalCode
from secretariat.refusal import Refusal, refuse


@dataclass(frozen=True, slots=True)
class ErrorCell:
    """A cell that shows an error value ('#N/A'), or a formula without a stored value (''): a fault wherever it stands."""

    text: str


Cell = str | int | float | bool | date | datetime | ErrorCell | None
Record = tuple[int, Sequence[Cell]]

REPORT_HEADINGS = ("結果", "受付番号", "加盟店ID", "理由")
"""What 受付結果 puts behind a provider's own columns."""

_LONGEST_NAME = 100


class ReadingStopped(Exception):  # noqa: N818 - it names what happened; the refusal says why
    """The file proved unreadable while its rows were being read, or it was called off. The only exception that reading raises.

    Carries the refusal.
    """

    def __init__(self, refusal: Refusal) -> None:
        super().__init__(refusal.message.key)
        self.refusal = refusal


def presentable(text: str) -> str:
    """A name from outside (heading, sheet, file) fit for a message: one line, no control or bidirectional characters, not long."""
    line = "".join(character if character.isprintable() else "\N{REPLACEMENT CHARACTER}" for character in " ".join(text.split()))
    return line if len(line) <= _LONGEST_NAME else line[: _LONGEST_NAME - 1] + "…"


def normalised_heading(text: str) -> str:
    """A heading as it is compared: NFKC, without blanks and line breaks, case folded."""
    return "".join(unicodedata.normalize("NFKC", text).split()).casefold()


def column_letters(index: int) -> str:
    """The letters of a 0-based column: 0 is A, 26 is AA."""
    letters = ""
    number = index + 1
    while number:
        number, remainder = divmod(number - 1, 26)
        letters = chr(ord("A") + remainder) + letters
    return letters


def cell_name(row: int, index: int) -> str:
    """A cell's name as a sheet shows it, from the 1-based row and the 0-based column: (5, 2) is C5."""
    return f"{column_letters(index)}{row}"


def is_filled(cell: Cell) -> bool:
    """Whether the cell holds more than blanks."""
    return cell is not None and not (isinstance(cell, str) and not cell.strip())


def as_sent(headings: tuple[str, ...]) -> tuple[str, ...]:
    """The headings without those of 受付結果 at the end: a provider mends the rows in that very workbook and sends it back."""
    end = max((place for place, heading in enumerate(headings, 1) if heading), default=0)
    start = end - len(REPORT_HEADINGS)
    if start > 0 and all(map(_is_heading, headings[start:end], REPORT_HEADINGS)):
        return headings[:start]
    return headings


def _is_heading(text: str, heading: str) -> bool:
    return normalised_heading(text) == normalised_heading(heading)


@dataclass(frozen=True, slots=True)
class FirstRow:
    """Row 1 of a sheet, or of a text file (no sheet): names made `presentable`, '' where there is no heading."""

    sheet: str | None
    headings: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class WantedColumns:
    """The columns that a table must and may have. `spellings`: every heading accepted to its column's key, the one told to people first."""

    required: frozenset[str]
    spellings: Mapping[str, str]

    def found(self, first_row: FirstRow) -> dict[str, list[int]]:
        """Column key to the 0-based columns that bear one of its spellings."""
        keys = {normalised_heading(spelling): key for spelling, key in self.spellings.items()}
        found: dict[str, list[int]] = {}
        for index, heading in enumerate(first_row.headings):
            if key := keys.get(normalised_heading(heading)):
                found.setdefault(key, []).append(index)
        return found

    def choose(self, candidates: Sequence[FirstRow]) -> tuple[int, dict[str, int]] | Refusal:
        """Place and columns (key to 0-based column) of the one candidate that holds all required headings, none of them twice."""
        found = [self.found(candidate) for candidate in candidates]
        complete = [place for place, columns in enumerate(found) if self.required <= columns.keys()]
        if len(complete) > 1:
            return _refused("reader.two_tables", sheets=[candidates[place].sheet for place in complete])
        if not complete:
            return self._refused_incomplete(candidates, found)
        for columns in found[complete[0]].values():
            if len(columns) > 1:
                cells = [cell_name(1, index) for index in columns]
                return _refused("reader.column_twice", heading=candidates[complete[0]].headings[columns[0]], cells=cells)
        return complete[0], {key: columns[0] for key, columns in found[complete[0]].items()}

    def _refused_incomplete(self, candidates: Sequence[FirstRow], found: Sequence[Mapping[str, list[int]]]) -> Refusal:
        """Names what the likeliest candidate lacks: the one with the most headings."""
        likeliest = max(range(len(found)), key=lambda place: len(found[place]), default=None)
        if likeliest is None or not found[likeliest]:
            return _refused("reader.no_headings", headings=self._told(self.required)[:3])
        missing = self._told(self.required - found[likeliest].keys())
        if candidates[likeliest].sheet is None:
            return _refused("reader.columns_missing", headings=missing)
        return _refused("reader.sheet_columns_missing", sheet=candidates[likeliest].sheet, headings=missing)

    def _told(self, keys: frozenset[str]) -> list[str]:
        told: dict[str, str] = {}
        for spelling, key in self.spellings.items():
            if key in keys:
                told.setdefault(key, spelling)
        return list(told.values())


@dataclass(slots=True)
class Table:
    """A table that is being read. Use it as a context manager or `close` it: a process or an open file stands behind it.

    `headings` are row 1 as it may be shown ('' where there is none), `columns` maps a column's key to its 0-based place in every row.
    `rows` yields the sheet's row number (headings are row 1) and one cell per heading; rows that are blank in all known columns are
    skipped. Iterating raises ReadingStopped, and nothing else, when the file proves unreadable. `expected_rows`: about so many,
    0 where it cannot be told beforehand.
    """

    sheet: str | None
    headings: tuple[str, ...]
    columns: Mapping[str, int]
    records: InitVar[Iterator[Record]]
    close: Callable[[], None]
    ignored_sheets: tuple[str, ...] = ()
    expected_rows: int = 0
    rows: Iterator[tuple[int, tuple[Cell, ...]]] = field(init=False)
    _filled_without_heading: set[int] = field(init=False, default_factory=set)

    def __post_init__(self, records: Iterator[Record]) -> None:
        self.rows = self._rows(records)

    @property
    def unknown_headings(self) -> tuple[str, ...]:
        """Headings kept out of the record; a column without a heading that held something goes by its cell's name (F1).

        The latter are known once `rows` are read to their end.
        """
        known = set(self.columns.values())
        return tuple(
            heading or cell_name(1, index)
            for index, heading in enumerate(self.headings)
            if index not in known and (heading or index in self._filled_without_heading)
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()

    def _rows(self, records: Iterator[Record]) -> Iterator[tuple[int, tuple[Cell, ...]]]:
        known, width = tuple(self.columns.values()), len(self.headings)
        without_heading = tuple(index for index, heading in enumerate(self.headings) if not heading)
        for number, cells in records:
            self._filled_without_heading.update(index for index in without_heading if is_filled(cells[index]))
            if any(is_filled(cells[index]) for index in known):
                yield number, tuple(cells[:width])


def _refused(key: str, **parameters: object) -> Refusal:
    return refuse(RefusalCode.INVALID_FILE, key, **parameters)
