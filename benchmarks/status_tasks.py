"""One way of writing the status workbook in a process of its own, as JSON: `python -m benchmarks.status_tasks TASK PATH …`."""

import json
import sys
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import UTC, date, datetime, timedelta
from importlib import import_module
from pathlib import Path
from typing import Final, TypeVar

from benchmarks.measuring import measured
from benchmarks.worker import memory_megabytes

COLUMNS: Final = 20
FIRST: Final = datetime(2019, 9, 2, 0, 0, tzinfo=UTC)
JAPAN_OFFSET: Final = timedelta(hours=9)
Row = tuple[object, ...]
T = TypeVar("T")


def made_up_rows(count: int) -> Iterator[Row]:
    """Rows of the first 20 columns of 審査状況: texts, instants, days, numbers, blanks as an office has them."""
    for number in range(count):
        received = FIRST + timedelta(seconds=number * 17)
        decided = received + timedelta(days=20, seconds=number % 30_000) if number % 3 else None
        yield (
            *(f"A-{number:07}-K", "登録済" if decided else "審査中", "登録済" if decided else "審査中"),
            *(f"P-{number % 1000:07}-3", f"見本決済{number % 1000}株式会社", f"T-{number:08}", f"K{number:012}", f"S-{number:07}-4"),
            *(f"見本書房{number}号店", "愛媛県", "今治市", "小売業"),
            *(received, FIRST + timedelta(days=10 * (number % 27), hours=8)),
            *(date(2019, 11, 2) + timedelta(days=number % 240), date(2019, 10, 1) + timedelta(days=10 * (number % 27))),
            *(decided, "rin" if number % 2 else None, "対象", 5 if decided else None),
        )


def ours(path: str, count: str) -> dict[str, float]:
    """The office's writer."""
    from exports.status_columns import APPLICATION_COLUMNS
    from exports.workbook import Table, write_workbook

    columns = APPLICATION_COLUMNS[:COLUMNS]

    def write(rows: Iterable[Row]) -> None:
        write_workbook(Path(path), [Table("審査状況", columns, rows, "Applications")], created=FIRST, title="審査状況")

    return _cost(write, made_up_rows(int(count)), made_up_rows(int(count)))


def rust(path: str, count: str) -> dict[str, float]:
    """rustpy-xlsxwriter, which takes mappings and clock times; {} where it is not installed."""
    from exports.status_columns import APPLICATION_COLUMNS

    try:
        writer = import_module("rustpy_xlsxwriter")
    except ImportError:
        return {}
    headings = [column.heading for column in APPLICATION_COLUMNS[:COLUMNS]]

    def records() -> Iterator[Mapping[str, object]]:
        for row in made_up_rows(int(count)):
            yield dict(zip(headings, map(_clock_time, row), strict=True))

    def write(rows: Iterable[Mapping[str, object]]) -> None:
        writer.write_worksheet(rows, path, sheet_name="審査状況", freeze_row=1, autofilter=True)

    return _cost(write, records(), records())


def openpyxl_only(path: str, count: str) -> dict[str, float]:
    """openpyxl, which writes only and keeps nothing."""
    from openpyxl import Workbook

    def rows() -> Iterator[list[object]]:
        for row in made_up_rows(int(count)):
            yield [_clock_time(value) for value in row]

    def write(found: Iterable[list[object]]) -> None:
        book = Workbook(write_only=True)
        sheet = book.create_sheet("審査状況")
        for row in found:
            sheet.append(row)
        book.save(path)

    return _cost(write, rows(), rows())


def of_office(path: str, url: str, now: str) -> dict[str, float]:
    """The whole workbook of an office, as `export status` writes it."""
    from benchmarks.people import MANAGER
    from exports.status import write_status
    from secretariat.demo.required import require
    from secretariat.office import open_office
    from secretariat.status_report import status_report
    from secretariat.status_sources import USUAL

    office = open_office(url, now=datetime.fromisoformat(now))
    with measured() as cost, status_report(office, MANAGER, columns=USUAL[:COLUMNS]) as report:
        rows = write_status(require(report), Path(path), created=office.clock.now(), programme_name="")
    office.engine.dispose()
    return {"cpu": cost.cpu, "wall": cost.wall, "rows": rows, "memory": memory_megabytes()}


def _clock_time(value: object) -> object:
    return (value + JAPAN_OFFSET).replace(tzinfo=None) if isinstance(value, datetime) else value


def _cost(write: Callable[[Iterable[T]], None], rows: Iterable[T], again: Iterable[T]) -> dict[str, float]:
    """What writing takes beyond making the rows."""
    with measured() as made:
        deque(again, maxlen=0)
    with measured() as written:
        write(rows)
    return {"cpu": written.cpu - made.cpu, "wall": written.wall, "memory": memory_megabytes()}


TASKS: Final[Mapping[str, Callable[..., dict[str, float]]]] = {
    "ours": ours,
    "rust": rust,
    "openpyxl": openpyxl_only,
    "office": of_office,
}

if __name__ == "__main__":
    print(json.dumps(TASKS[sys.argv[1]](*sys.argv[2:])))
