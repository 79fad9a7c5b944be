"""Reads delimited text (.csv as in RFC 4180; tab and semicolon are taken for commas) into records of cells."""

import csv
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import TextIO

from models.vocabulary import RefusalCode
from secretariat.intake.guard import DelimitedText
from secretariat.intake.limits import Limits
from secretariat.intake.table import Cell, ErrorCell, FirstRow, ReadingStopped, Record, Table, WantedColumns, as_sent, presentable
from secretariat.refusal import Refusal, refuse

_DELIMITERS = (",", "\t", ";")
# What spreadsheet programs write into a text file for a cell in error.
_ERROR_VALUES = frozenset({"#N/A", "#VALUE!", "#REF!", "#DIV/0!", "#NUM!", "#NAME?", "#NULL!", "#SPILL!", "#CALC!"})


def open_delimited(path: Path, kind: DelimitedText, wanted: WantedColumns, limits: Limits) -> Table | Refusal:
    """Opens the table of a text file that `guard` found to decode as a whole."""
    with ExitStack() as stack:
        try:
            file = stack.enter_context(path.open(encoding=kind.encoding, newline=""))
            delimiter = max(_DELIMITERS, key=lambda delimiter: len(wanted.found(_first_row(file, delimiter))))
            file.seek(0)
            records = _records(file, delimiter)
            first_row = _headings(next(records, (1, [])))
        except OSError:
            return refuse(RefusalCode.INVALID_FILE, "reader.not_readable", file=presentable(path.name))
        except ReadingStopped as stopped:
            return stopped.refusal
        width = len(first_row.headings)
        if width > limits.columns:
            return refuse(RefusalCode.INVALID_FILE, "reader.too_many_columns", columns=width, limit=limits.columns)
        first_row = FirstRow(None, as_sent(first_row.headings))
        choice = wanted.choose([first_row])
        if isinstance(choice, Refusal):
            return choice
        rows = _cells(records, width, limits)
        return Table(None, first_row.headings, choice[1], rows, stack.pop_all().close, expected_rows=max(kind.lines - 1, 0))


def _first_row(file: TextIO, delimiter: str) -> FirstRow:
    """Row 1 as this delimiter would split it; no headings when its quotes do not fit."""
    file.seek(0)
    try:
        return _headings(next(_records(file, delimiter), (1, [])))
    except ReadingStopped:
        return FirstRow(None, ())


def _headings(record: tuple[int, list[str]]) -> FirstRow:
    return FirstRow(None, tuple(presentable(text) for text in record[1]))


def _records(file: TextIO, delimiter: str) -> Iterator[tuple[int, list[str]]]:
    """Each record with the physical line (1-based) on which it begins. Raises ReadingStopped."""
    # strict: otherwise an unclosed quote swallows the rest of the file without a word
    reader = csv.reader(file, delimiter=delimiter, strict=True)
    while True:
        line = reader.line_num + 1
        try:
            record = next(reader, None)
        except csv.Error as error:
            raise ReadingStopped(refuse(RefusalCode.INVALID_FILE, "reader.quotes", line=line)) from error
        except (OSError, UnicodeDecodeError) as error:  # the file changed since it was examined
            raise ReadingStopped(refuse(RefusalCode.INVALID_FILE, "reader.unreadable")) from error
        if record is None:
            return
        yield line, record


def _cells(records: Iterator[tuple[int, list[str]]], width: int, limits: Limits) -> Iterator[Record]:
    """The records below the headings, numbered as the rows of a sheet would be. Raises ReadingStopped."""
    for number, (line, texts) in enumerate(records, 2):
        if number > limits.rows + 1:
            raise ReadingStopped(refuse(RefusalCode.INVALID_FILE, "reader.too_many_rows", row=number, limit=limits.rows))
        if any(text.strip() for text in texts[width:]):
            raise ReadingStopped(refuse(RefusalCode.INVALID_FILE, "reader.extra_cells", line=line, cells=len(texts), headings=width))
        cells: list[Cell] = [(ErrorCell(text) if text in _ERROR_VALUES else text) if text else None for text in texts[:width]]
        yield number, cells + [None] * (width - len(cells))
