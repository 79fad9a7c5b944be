"""Checking all open applications anew: how quick, beside only reading the same rows; memory; how long colleagues wait meanwhile."""

import sqlite3
import time
from contextlib import closing
from pathlib import Path
from typing import Final

from sqlalchemy.dialects import sqlite

from benchmarks.decisions import GOAL_SECONDS, meanwhile, turns_of
from benchmarks.large_register import copy_register
from benchmarks.material import WITHOUT_FAULTS, Material
from benchmarks.measuring import MILLISECONDS, Report, figure, percentile, ratio, run_worker
from benchmarks.people import NOW, REVIEWER
from secretariat.demo.required import require
from secretariat.intake.applications import take_in_applications
from secretariat.office import open_office
from secretariat.screening.records import submissions_statement

FIRST: Final = 5_000
GOAL_MILLISECONDS: Final = 0.2  # of a core: five thousand a second
GOAL_GROWTH: Final = 20.0  # MB


def measure(folder: Path, stores: int, applications: int, times: int) -> Report:
    """An embedded office of so many stores and applications, all open; `times` runs in which nothing comes out otherwise."""
    material = Material(folder)
    url = material.found()
    office = open_office(url, now=NOW)
    require(
        take_in_applications(office, REVIEWER, material.csv("first.csv", material.rows(0, FIRST, WITHOUT_FAULTS)), material.providers[0][0])
    )
    stores, applications = copy_register(office, stores, applications)
    cases = material.csv("cases.csv", material.rows(1, 200, WITHOUT_FAULTS))
    numbers = require(take_in_applications(office, REVIEWER, cases, material.providers[1][0])).numbers
    same, read = [], []
    for _ in range(times):
        same.append(run_worker("recheck", url, NOW.isoformat(), "5")[1])
        read.append(_read(folder / "office.db"))
    decisions, otherwise = meanwhile(office, turns_of(numbers), "recheck", url, NOW.isoformat(), "4")
    office.engine.dispose()
    each = [run["cpu"] / run["checked"] * MILLISECONDS for run in same]
    return Report(
        "recheck",
        {"stores": stores, "applications": applications, "changed": int(otherwise["changed"]), "decisions": len(decisions)},
        [
            figure("an application checked anew, CPU", "ms", each, GOAL_MILLISECONDS),
            figure("the same, wall", "ms", [run["wall"] / run["checked"] * MILLISECONDS for run in same]),
            ratio("checking for only reading the same rows, CPU", each, read),
            figure("an application that comes out otherwise, CPU", "ms", [otherwise["cpu"] / otherwise["checked"] * MILLISECONDS]),
            figure("memory that grows between a tenth and the end", "MB", [run["growth"] for run in (*same, otherwise)], GOAL_GROWTH),
            figure("memory at the end", "MB", [run["memory"] for run in (*same, otherwise)]),
            figure("a decision meanwhile, 50 %", "s", [percentile(decisions, 0.5)]),
            figure("a decision meanwhile, 95 %", "s", [percentile(decisions, 0.95)], GOAL_SECONDS),
            figure("a decision meanwhile, the longest", "s", [max(decisions)]),
            figure("longest write lock", "s", [otherwise["lock_longest"]]),
        ],
    )


def _read(path: Path) -> float:
    """Milliseconds of CPU for an application whose submission is only read, by SQLite's own driver, in chunks."""
    statement = str(submissions_statement().compile(dialect=sqlite.dialect()))
    begun, rows, last = time.process_time(), 0, 0
    with closing(sqlite3.connect(path)) as connection:
        end = connection.execute("SELECT max(id) FROM application").fetchone()[0]
        while last < end:
            rows += len(connection.execute(f"{statement} WHERE application.id BETWEEN ? AND ?", (last + 1, last + 1000)).fetchall())
            last += 1000
    return (time.process_time() - begun) / rows * MILLISECONDS
