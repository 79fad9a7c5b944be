"""One way of writing the status workbook in a process of its own, as JSON: `python -m benchmarks.status_tasks TASK PATH …`."""

import json
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import datetime
from pathlib import Path
from typing import Final

from benchmarks.measuring import measured
from benchmarks.others import writing_cost
from benchmarks.status_rows import COLUMNS, FIRST, Row, clock_time, made_up_rows
from benchmarks.worker import memory_megabytes


def ours(path: str, count: str) -> dict[str, float]:
    """The office's writer."""
    from exports.status_columns import APPLICATION_COLUMNS
    from exports.workbook import Table, write_workbook

    columns = APPLICATION_COLUMNS[:COLUMNS]

    def write(rows: Iterable[Row]) -> None:
        write_workbook(Path(path), [Table("審査状況", columns, rows, "Applications")], created=FIRST, title="審査状況")

    return writing_cost(write, made_up_rows(int(count)), made_up_rows(int(count)))


def openpyxl_only(path: str, count: str) -> dict[str, float]:
    """openpyxl, which writes only and keeps nothing."""
    from openpyxl import Workbook

    def rows() -> Iterator[list[object]]:
        for row in made_up_rows(int(count)):
            yield [clock_time(value) for value in row]

    def write(found: Iterable[list[object]]) -> None:
        book = Workbook(write_only=True)
        sheet = book.create_sheet("審査状況")
        for row in found:
            sheet.append(row)
        book.save(path)

    return writing_cost(write, rows(), rows())


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


TASKS: Final[Mapping[str, Callable[..., dict[str, float]]]] = {
    "ours": ours,
    "openpyxl": openpyxl_only,
    "office": of_office,
}

if __name__ == "__main__":
    print(json.dumps(TASKS[sys.argv[1]](*sys.argv[2:])))
