"""Reads the one table of a file that a provider sends: .xlsx through a process of its own, .csv directly, both with flat memory."""

from collections.abc import Iterator, Mapping
from contextlib import ExitStack
from datetime import date, datetime
from pathlib import Path

from models.vocabulary import RefusalCode
from secretariat.intake.delimited import open_delimited
from secretariat.intake.guard import DelimitedText, examine
from secretariat.intake.limits import DEFAULT_LIMITS, Limits
from secretariat.intake.parse_workbook import PlainCell, PlainRow
from secretariat.intake.table import (
    Cell,
    ErrorCell,
    FirstRow,
    ReadingStopped,
    Record,
    Table,
    WantedColumns,
    as_sent,
    cell_name,
    column_letters,
    normalised_heading,
    presentable,
)
from secretariat.intake.workbook_process import WorkbookProcess
from secretariat.intake.workbook_scan import ErrorCells, Workbook
from secretariat.refusal import Refusal, refuse

__all__ = ["Cell", "ErrorCell", "Limits", "ReadingStopped", "Table", "cell_name", "column_letters", "normalised_heading", "open_table"]


def open_table(path: Path, required: frozenset[str], spellings: Mapping[str, str], limits: Limits = DEFAULT_LIMITS) -> Table | Refusal:
    """Opens the table of an .xlsx or .csv for reading; or says why not. Raises nothing for any file whatever.

    `spellings` maps every heading accepted (compared by `normalised_heading`) to its column's key, the spelling told to people first;
    `required` are the keys that must be there. The one sheet whose row 1 has them all is the table; a file with two such is refused.
    """
    kind = examine(path, limits)
    if isinstance(kind, Refusal):
        return kind
    wanted = WantedColumns(required, spellings)
    if isinstance(kind, DelimitedText):
        return open_delimited(path, kind, wanted, limits)
    return _open_workbook(path, kind, wanted, limits)


def _open_workbook(path: Path, workbook: Workbook, wanted: WantedColumns, limits: Limits) -> Table | Refusal:
    with ExitStack() as stack:
        try:
            process = WorkbookProcess(path, limits)
        except OSError:
            return refuse(RefusalCode.LIMIT_EXCEEDED, "reader.no_room")
        stack.callback(process.close)
        try:
            sheets = list(process.worksheets())
        except ReadingStopped as stopped:
            return stopped.refusal
        candidates = [FirstRow(presentable(name), _headings(cells, workbook.errors.get(index, {}))) for index, name, cells in sheets]
        choice = wanted.choose(candidates)
        if isinstance(choice, Refusal):
            return choice
        place, columns = choice
        first_row, index = candidates[place], sheets[place][0]
        records = _workbook_records(process.rows(index), len(first_row.headings), workbook.errors.get(index, {}))
        ignored = tuple(str(other.sheet) for other in candidates if other is not first_row)
        return Table(first_row.sheet, first_row.headings, columns, records, stack.pop_all().close, ignored, max(workbook.rows - 1, 0))


def _headings(cells: PlainRow, errors: ErrorCells) -> tuple[str, ...]:
    """Row 1 as text, as wide as the sheet: calamine does not count cells whose formula has no stored value."""
    width = max([len(cells), *(column + 1 for row in errors.values() for column in row)])
    texts = ["" if cell is None else presentable(str(_cell(cell))) for cell in cells]
    return as_sent(tuple(texts + [""] * (width - len(texts))))


def _workbook_records(rows: Iterator[PlainRow], width: int, errors: ErrorCells) -> Iterator[Record]:
    number = 1
    for number, row in enumerate(rows, 2):
        cells: list[Cell] = [_cell(cell) if isinstance(cell, tuple) else cell for cell in row]
        yield number, _with_errors(cells, width, errors.get(number))
    for below in sorted(row for row in errors if row > number):
        yield below, _with_errors([], width, errors[below])


def _cell(cell: PlainCell) -> Cell:
    """Days and instants out of the tuples that they travel in; a sheet knows no time zone."""
    if not isinstance(cell, tuple):
        return cell
    (text,) = cell
    return datetime.fromisoformat(text) if "T" in text else date.fromisoformat(text)


def _with_errors(cells: list[Cell], width: int, errors: Mapping[int, str] | None) -> list[Cell]:
    if errors:
        width = max(width, *(column + 1 for column in errors))
    cells.extend([None] * (width - len(cells)))
    for column, text in (errors or {}).items():
        cells[column] = ErrorCell(text)
    return cells
