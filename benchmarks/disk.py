"""How much an application takes on disk: pages of all tables and indexes after an intake, the journal apart."""

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Final

from benchmarks.material import Material
from benchmarks.measuring import Report, figure
from benchmarks.people import NOW, REVIEWER
from secretariat.demo.required import require
from secretariat.intake.applications import take_in_applications
from secretariat.office import open_office

GOAL_BYTES: Final = 2500.0
_SHOWN_SHARE: Final = 0.01
_PAGES: Final = """
    SELECT CASE WHEN page.name LIKE 'search_index%' THEN 'search_index' ELSE coalesce(entry.tbl_name, page.name) END AS record,
           sum(page.pgsize), sum(CASE WHEN entry.type = 'index' THEN page.pgsize ELSE 0 END)
    FROM dbstat AS page LEFT JOIN sqlite_master AS entry ON entry.name = page.name
    GROUP BY record ORDER BY 2 DESC
"""


def measure(folder: Path, rows: int) -> Report:
    """SQLite, as the intake leaves the file: nothing is vacuumed."""
    material = Material(folder)
    url = material.found()
    path = material.csv("applications.csv", material.rows(0, rows))
    office = open_office(url, now=NOW)
    accepted = require(take_in_applications(office, REVIEWER, path, material.providers[0][0])).accepted
    office.engine.dispose()
    with closing(sqlite3.connect(folder / "office.db")) as connection:
        pages: list[tuple[str, int, int]] = connection.execute(_PAGES).fetchall()
        page_bytes = connection.execute("PRAGMA page_size").fetchone()[0]
        free = connection.execute("PRAGMA freelist_count").fetchone()[0]
    records = [(name, size / accepted, indexes / accepted) for name, size, indexes in pages if not name.startswith(("journal", "staged"))]
    journal = sum(size for name, size, _ in pages if name.startswith("journal")) / accepted
    whole = sum(size for _, size, _ in records)
    shown = [(name, size, indexes) for name, size, indexes in records if size >= whole * _SHOWN_SHARE]
    return Report(
        "disk",
        {"rows": rows, "accepted": accepted},
        [
            figure("all records and indexes, the journal apart", "bytes per application", [whole], GOAL_BYTES),
            figure("the journal", "bytes per application", [journal]),
            figure("free pages that the staging tables left, used again later", "bytes per application", [free * page_bytes / accepted]),
            *(figure(f"{name}, of that {indexes:.0f} in indexes", "bytes per application", [size]) for name, size, indexes in shown),
        ],
    )
