"""Child process: reads one workbook with calamine and writes its cells to standard output as marshal frames.

It is started by its path (`python -P parse_workbook.py MEMORY_BYTES`), imports nothing of the program, and may die at any time:
a hostile workbook can abort calamine (SIGABRT) or exhaust memory, and only this process pays. The parent is `workbook_process`.

First it reads the path of the workbook from standard input, a 4-byte big-endian length and its bytes: others may see its arguments, and
files are called after people. Frames, each a 4-byte big-endian length and a marshalled value:
  one per worksheet   (index in the workbook's order, name, cells of row 1)
  None                no more worksheets; then 4 bytes on standard input choose one by its index (end of input: no one wants any)
  lists of rows       from row 2 on, up to `ROWS_PER_FRAME` each
  None                the sheet is at its end
A cell is None, str, int, float, bool, or, for a day or an instant, a tuple of its one text in ISO 8601.
"""

import marshal
import math
import os
import sys
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from itertools import islice
from pathlib import Path

if sys.platform != "win32":
    import resource

ROWS_PER_FRAME = 200
LENGTH_BYTES = 4
# Every whole number below this is one double and one only (IEEE 754, 53-bit significand).
EXACT_INTEGERS = 2**53

PlainCell = str | int | float | bool | tuple[str] | None
PlainRow = list[PlainCell]
Frame = tuple[int, str, PlainRow] | list[PlainRow] | None


def limit_process(memory_bytes: int) -> None:
    """Bounds this process's memory where the platform can, and forbids core dumps: they would hold personal data."""
    if sys.platform != "win32":
        for limit, value in ((resource.RLIMIT_CORE, 0), (resource.RLIMIT_AS, memory_bytes)):
            try:
                resource.setrlimit(limit, (value, value))
            except (ValueError, OSError):  # macOS knows RLIMIT_AS and refuses to set it
                continue


def plain(cell: object) -> PlainCell:
    """A cell as marshal can carry it. Whole numbers become int while that is exact; times of day and durations become text."""
    match cell:
        case float() if cell.is_integer() and abs(cell) < EXACT_INTEGERS:
            return int(cell)
        case "" | None:
            return None
        case str() | bool() | int():
            return cell
        case float():
            return cell if math.isfinite(cell) else str(cell)
        case date():  # datetime is one
            return (cell.isoformat(),)
    return str(cell)


def plain_rows(rows: Iterable[Sequence[object]], first_column: int) -> Iterator[PlainRow]:
    """The rows with the columns that calamine cut off at the left; text, by far the most frequent, takes the short way."""
    margin: PlainRow = [None] * first_column
    for row in rows:
        yield margin + [cell or None if type(cell) is str else plain(cell) for cell in row]


def send(value: Frame) -> None:
    """Writes one frame."""
    frame = marshal.dumps(value)
    sys.stdout.buffer.write(len(frame).to_bytes(LENGTH_BYTES, "big") + frame)
    sys.stdout.buffer.flush()


def main(memory_bytes: int) -> None:
    """Reads the workbook and serves its frames. Whatever goes wrong ends the process: the parent sees that."""
    length = int.from_bytes(sys.stdin.buffer.read(LENGTH_BYTES), "big")
    workbook_path = os.fsdecode(sys.stdin.buffer.read(length))
    limit_process(memory_bytes)
    from python_calamine import CalamineWorkbook, SheetTypeEnum

    sheets: dict[int, Iterator[PlainRow]] = {}
    with Path(workbook_path).open("rb") as file:
        # by content: from_path would go by the file's name
        workbook = CalamineWorkbook.from_filelike(file)
    for index, metadata in enumerate(workbook.sheets_metadata):
        if metadata.typ is SheetTypeEnum.WorkSheet:
            sheet = workbook.get_sheet_by_index(index)
            rows = plain_rows(sheet.iter_rows(), sheet.start[1] if sheet.start else 0)
            send((index, metadata.name, next(rows, [])))
            sheets[index] = rows
    send(None)
    chosen = sys.stdin.buffer.read(LENGTH_BYTES)
    if len(chosen) == LENGTH_BYTES:
        rows = sheets[int.from_bytes(chosen, "big")]
        sheets.clear()
        while chunk := list(islice(rows, ROWS_PER_FRAME)):
            send(chunk)
        send(None)


if __name__ == "__main__":
    main(int(sys.argv[1]))
