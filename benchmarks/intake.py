"""What an intake costs: a workbook checked, stored and searchable, against openpyxl merely reading it; the same on Postgres."""

import shutil
from pathlib import Path
from typing import Final

from benchmarks.material import Material
from benchmarks.measuring import Report, figure, ratio, run_worker
from benchmarks.people import NOW
from tests.support.postgres_server import fresh_database, running_server

GOAL: Final = 1.0


def measure(folder: Path, rows: int, pairs: int) -> Report:
    """On SQLite: each intake into a fresh copy of the same office, and one reading right after it."""
    material = Material(folder)
    material.found()
    workbook = material.workbook("applications.xlsx", material.rows(0, rows))
    number = material.providers[0][0]
    ours: dict[str, list[float]] = {"process": [], "call": [], "wall": []}
    theirs: dict[str, list[float]] = {"process": [], "call": [], "wall": []}
    taken = {"accepted": 0.0}
    for pair in range(pairs):
        copy = folder / f"copy-{pair}.db"
        shutil.copy(folder / "office.db", copy)
        process, taken = run_worker("take-in", f"sqlite:///{copy}", str(workbook), number, NOW.isoformat())
        reading, read = run_worker("read-workbook", str(workbook))
        for kept, cost, said in ((ours, process, taken), (theirs, reading, read)):
            kept["process"].append(cost.cpu)
            kept["call"].append(said["cpu"])
            kept["wall"].append(said["wall"])
    return Report(
        "intake",
        {"rows": rows, "pairs": pairs, "accepted": int(taken["accepted"]), "workbook_bytes": workbook.stat().st_size},
        [
            figure("taking in, CPU", "s", ours["call"]),
            figure("taking in, wall", "s", ours["wall"]),
            figure("openpyxl reading, CPU", "s", theirs["call"]),
            ratio("taking in for reading, CPU of the call", ours["call"], theirs["call"], GOAL),
            ratio("taking in for reading, CPU of whole processes", ours["process"], theirs["process"], GOAL),
            figure("longest write lock", "s", [taken["lock_longest"]]),
        ],
    )


def measure_on_postgres(folder: Path, rows: int, pairs: int) -> Report:
    """On a server of our own, which waits for no disk; CPU is the client's alone."""
    material = Material(folder)
    costs: dict[str, list[float]] = {"cpu": [], "wall": []}
    reading: list[float] = []
    workbook = folder / "applications.xlsx"
    with running_server() as server:
        for _ in range(pairs):
            with fresh_database(server) as url:
                material.found(url)
                if not workbook.exists():
                    material.workbook(workbook.name, material.rows(0, rows))
                _, taken = run_worker("take-in", url, str(workbook), material.providers[0][0], NOW.isoformat())
            reading.append(run_worker("read-workbook", str(workbook))[1]["cpu"])
            costs["cpu"].append(taken["cpu"])
            costs["wall"].append(taken["wall"])
    return Report(
        "postgres",
        {"rows": rows, "pairs": pairs},
        [
            figure("taking in, CPU of the client", "s", costs["cpu"]),
            figure("taking in, wall", "s", costs["wall"]),
            ratio("taking in for openpyxl reading, CPU of the client", costs["cpu"], reading),
        ],
    )
