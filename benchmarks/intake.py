"""What an intake costs: a workbook checked, stored and searchable, against openpyxl merely reading it; the same on Postgres."""

import shutil
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from benchmarks.material import Material, as_excel_saves
from benchmarks.measuring import Cost, Figure, Report, figure, ratio, run_worker
from benchmarks.people import NOW
from tests.support.postgres_server import fresh_database, running_server

GOAL: Final = 1.0
GOAL_MEMORY: Final = 300.0  # MB


@dataclass(slots=True)
class _Samples:
    """CPU seconds of whole processes and of the calls in them, wall seconds of the calls."""

    process: list[float] = field(default_factory=list)
    call: list[float] = field(default_factory=list)
    wall: list[float] = field(default_factory=list)

    def add(self, cost: Cost, said: dict[str, float]) -> None:
        self.process.append(cost.cpu)
        self.call.append(said["cpu"])
        self.wall.append(said["wall"])


def measure(folder: Path, rows: int, pairs: int) -> Report:
    """On SQLite: each intake into a fresh copy of the same office, and one reading right after it."""
    material = Material(folder)
    material.found()
    workbook = material.workbook("applications.xlsx", material.rows(0, rows))
    saved_by_excel = as_excel_saves(workbook, folder / "applications-saved.xlsx")
    number = material.providers[0][0]
    figures, taken = _against_reading(folder, workbook, number, pairs, "as openpyxl writes it", GOAL)
    figures += _against_reading(folder, saved_by_excel, number, pairs, "as Excel saves it", None)[0]
    figures.append(figure("longest write lock", "s", [taken["lock_longest"]]))
    figures.append(figure("memory of the process that takes in (its helper that parses apart)", "MB", [taken["memory"]], GOAL_MEMORY))
    sizes = {"rows": rows, "accepted": int(taken["accepted"]), "pairs": pairs}
    return Report("intake", sizes | {"bytes": workbook.stat().st_size, "bytes_saved": saved_by_excel.stat().st_size}, figures)


def _against_reading(
    folder: Path, workbook: Path, number: str, pairs: int, kind: str, goal: float | None
) -> tuple[list[Figure], dict[str, float]]:
    ours, theirs = _Samples(), _Samples()
    taken: dict[str, float] = {}
    for _ in range(pairs):
        copy = folder / "copy.db"
        for rest in folder.glob("copy.db*"):
            rest.unlink()
        shutil.copy(folder / "office.db", copy)
        cost, taken = run_worker("take-in", f"sqlite:///{copy}", str(workbook), number, NOW.isoformat())
        ours.add(cost, taken)
        theirs.add(*run_worker("read-workbook", str(workbook)))
    return [
        figure(f"taking in a workbook {kind}, CPU", "s", ours.call),
        figure("the same, wall", "s", ours.wall),
        figure("openpyxl reading it, CPU", "s", theirs.call),
        ratio("taking in for reading, CPU of the calls", ours.call, theirs.call, goal),
        ratio("taking in for reading, CPU of whole processes", ours.process, theirs.process),
    ], taken


def measure_on_postgres(folder: Path, rows: int, pairs: int) -> Report:
    """On a server of our own, which waits for no disk; CPU is the client's alone."""
    material = Material(folder)
    ours, theirs = _Samples(), _Samples()
    workbook = folder / "applications.xlsx"
    with running_server() as server:
        for _ in range(pairs):
            with fresh_database(server) as url:
                material.found(url)
                if not workbook.exists():
                    material.workbook(workbook.name, material.rows(0, rows))
                ours.add(*run_worker("take-in", url, str(workbook), material.providers[0][0], NOW.isoformat()))
            theirs.add(*run_worker("read-workbook", str(workbook)))
    return Report(
        "postgres",
        {"rows": rows, "pairs": pairs},
        [
            figure("taking in, CPU of the client", "s", ours.call),
            figure("taking in, wall", "s", ours.wall),
            ratio("taking in for openpyxl reading, CPU of the client", ours.call, theirs.call),
        ],
    )
