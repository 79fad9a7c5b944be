"""The status workbook: its writer beside the fastest known one, XlsxWriter and openpyxl; then whole, from an office's records."""

from pathlib import Path
from typing import Final

from benchmarks.large_office import fill
from benchmarks.material import Material
from benchmarks.measuring import Figure, Report, figure, ratio, run_process, worker_figures
from benchmarks.others import MISSING, run_other
from benchmarks.people import NOW, REVIEWER
from secretariat.demo.required import require
from secretariat.intake.applications import take_in_applications
from secretariat.office import open_office

GOAL_RUST: Final = 2.5  # times its CPU
GOAL_XLSXWRITER: Final = 1.0
GOAL_OPENPYXL: Final = 1 / 3
GOAL_MEMORY: Final = 150.0  # MB
OTHERS: Final = {
    "rust": ("rustpy-xlsxwriter", GOAL_RUST),
    "xlsxwriter": ("XlsxWriter, constant memory", GOAL_XLSXWRITER),
}


def measure(folder: Path, written: int, applications: int, pairs: int) -> Report:
    """`written` rows of 20 columns by each writer, so many times one after the other; then an office of so many applications."""
    found: dict[str, list[dict[str, float]]] = {task: [] for task in ("ours", "rust", "xlsxwriter", "openpyxl")}
    for _ in range(pairs):
        for task, runs in found.items():
            run = run_other if task in OTHERS else _run
            runs.append(run(task, str(folder / f"{task}.xlsx"), str(written)))
    cpu = {task: [run["cpu"] for run in runs if run] for task, runs in found.items()}
    figures = [
        figure("CPU of our writer", "s", cpu["ours"]),
        figure("CPU of openpyxl, write-only", "s", cpu["openpyxl"]),
        ratio("ours for openpyxl", cpu["ours"], cpu["openpyxl"], GOAL_OPENPYXL),
        figure("memory of our writer", "MB", [run["memory"] for run in found["ours"]], GOAL_MEMORY),
    ]
    for task, (name, goal) in OTHERS.items():
        if cpu[task]:
            figures.append(figure(f"CPU of {name}", "s", cpu[task]))
            figures.append(ratio(f"ours for {name}", cpu["ours"], cpu[task], goal))
            figures.append(figure(f"memory of {name}", "MB", [run["memory"] for run in found[task]]))
        else:
            print(MISSING, flush=True)
    figures += _whole(folder, applications)
    return Report("status", {"rows": written, "applications": applications, "pairs": pairs}, figures)


def _whole(folder: Path, applications: int) -> list[Figure]:
    """The workbook with all of its sheets."""
    material = Material(folder)
    url = material.found(None)
    office = open_office(url, now=NOW)
    require(take_in_applications(office, REVIEWER, material.csv("stores.csv", material.rows(0, 1)), material.providers[0][0]))
    fill(office, applications)
    office.engine.dispose()
    run = _run("office", str(folder / "office.xlsx"), url, NOW.isoformat())
    return [
        figure("the whole workbook of an office, CPU", "s", [run["cpu"]]),
        figure("the whole workbook of an office, memory", "MB", [run["memory"]], GOAL_MEMORY),
    ]


def _run(task: str, *arguments: str) -> dict[str, float]:
    _, printed = run_process("-m", "benchmarks.status_tasks", task, *arguments)
    return worker_figures(printed)
