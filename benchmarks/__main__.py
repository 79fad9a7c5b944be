"""Measures and keeps the figures: `python -m benchmarks [NAME…]`. Each benchmark's last run lies in results/NAME.json."""

import argparse
import json
import os
import platform
import sqlite3
import sys
import tempfile
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path
from typing import Final

from benchmarks import (
    card,
    carriers,
    decisions,
    dependents,
    disk,
    figures,
    forecast,
    growth,
    identity,
    inquiries,
    intake,
    kits,
    letters,
    lookup,
    posters,
    publication,
    queue,
    recheck,
    screens,
    shared,
    standby,
    start,
    status,
    together,
)
from benchmarks.measuring import Report
from benchmarks.soak import run as soak

RESULTS: Final = Path(__file__).with_name("results")
LIBRARIES: Final = ("textual", "sqlalchemy", "sqlmodel", "openpyxl", "python-calamine", "reportlab", "psycopg")
BENCHMARKS: Final[Mapping[str, Callable[[argparse.Namespace, Path], Report]]] = {
    "start": lambda sizes, _: start.measure(sizes.starts),
    "intake": lambda sizes, folder: intake.measure(folder, sizes.rows, sizes.pairs),
    "letters": lambda sizes, folder: letters.measure(folder, sizes.letters, sizes.pairs),
    "decisions": lambda sizes, folder: decisions.measure(folder, sizes.large_rows, sizes.cases, sizes.register, sizes.filed),
    "identity": lambda sizes, folder: identity.measure(folder, sizes.register, sizes.declarations),
    "dependents": lambda sizes, folder: dependents.measure(folder, sizes.stores, sizes.times),
    "figures": lambda sizes, folder: figures.measure(folder, sizes.spread, sizes.times),
    "forecast": lambda sizes, folder: forecast.measure(folder, sizes.spread, sizes.times),
    "growth": lambda sizes, folder: growth.measure(folder, sizes.growth, sizes.databases, sizes.offices),
    "kits": lambda sizes, folder: kits.measure(folder, sizes.kits),
    "carriers": lambda sizes, folder: carriers.measure(folder, sizes.parcels, sizes.pairs),
    "posters": lambda sizes, folder: posters.measure(folder, sizes.posters, sizes.pairs),
    "publication": lambda sizes, folder: publication.measure(folder, sizes.published, sizes.register, sizes.pairs),
    "lookup": lambda sizes, folder: lookup.measure(folder, sizes.searched, sizes.queries, sizes.seconds),
    "queue": lambda sizes, folder: queue.measure(folder, sizes.spread, sizes.times),
    "card": lambda sizes, folder: card.measure(folder, sizes.register, sizes.cards),
    "inquiries": lambda sizes, folder: inquiries.measure(folder, sizes.inquiries, sizes.times),
    "standby": lambda sizes, folder: standby.measure(folder, sizes.waiting, sizes.pairs),
    "status": lambda sizes, folder: status.measure(folder, sizes.written, sizes.spread, sizes.pairs),
    "recheck": lambda sizes, folder: recheck.measure(folder, sizes.register, sizes.filed, sizes.pairs),
    "disk": lambda sizes, folder: disk.measure(folder, sizes.disk_rows),
    "screens": lambda sizes, folder: screens.measure(folder, sizes.applications, sizes.pairs, sizes.keys, sizes.pages, sizes.turns),
    "shared": lambda sizes, folder: shared.measure(folder, sizes.spread, sizes.register, sizes.times),
    "together": lambda sizes, folder: together.measure(folder, sizes.waiting, sizes.entries, sizes.pairs),
    "soak": lambda sizes, folder: soak.measure(folder, soak.sizes(sizes.soak_seconds), sizes.results / "soak-log.jsonl"),
    "postgres": lambda sizes, folder: intake.measure_on_postgres(folder, sizes.rows, sizes.pairs),
}


def main() -> int:
    """Runs what was asked for. 1 if a goal is not met."""
    sizes = command_line().parse_args()
    sizes.results.mkdir(parents=True, exist_ok=True)
    missed = False
    for name in sizes.names or BENCHMARKS:
        print(name, flush=True)
        with tempfile.TemporaryDirectory(prefix="benchmark-") as folder:
            report = BENCHMARKS[name](sizes, Path(folder))
        for figure in report.figures:
            print(figure.line(), flush=True)
        _keep(report, sizes.results)
        missed = missed or any(figure.met is False for figure in report.figures)
    return 1 if missed else 0


def command_line() -> argparse.ArgumentParser:
    """The names of the benchmarks, and an option for each size."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME", choices=[*BENCHMARKS, []], help=", ".join(BENCHMARKS))
    parser.add_argument("--results", type=Path, default=RESULTS, metavar="FOLDER", help="where the figures are kept")
    parser.add_argument(
        "--growth", type=_numbers, default=[1_000, 10_000], metavar="COUNTS", help="stores of the offices of growth, rising"
    )
    parser.add_argument("--databases", nargs="+", choices=tuple(growth.MEASURES), default=tuple(growth.MEASURES), help="of growth")
    parser.add_argument("--offices", type=Path, metavar="FOLDER", help="where growth keeps embedded offices and finds them again")
    for option, size, meaning in (
        ("starts", 15, "pairs of processes of start"),
        ("pairs", 3, "pairs of carriers, intake, letters, posters, recheck, screens, standby, status, together and postgres"),
        ("rows", 10_000, "rows of the workbook of intake and postgres"),
        ("letters", 2_000, "letters merged"),
        ("kits", 50_000, "stores whose kits are planned"),
        ("posters", 1_000, "stores that get a poster"),
        ("parcels", 50_000, "parcels in a carrier's file"),
        ("large-rows", 100_000, "rows taken in while decisions are made"),
        ("cases", 500, "applications that are decided on meanwhile"),
        ("cards", 500, "caller cards opened on either database"),
        ("written", 100_000, "rows that each writer of status writes (1000000: a large office)"),
        ("inquiries", 200_000, "inquiries of inquiries"),
        ("stores", 5_000, "registered stores of dependents"),
        ("published", 20_000, "stores of the list of publication, and then eight times as many"),
        ("waiting", 50_000, "applications of the offices of standby and together, of which a tenth waits"),
        ("entries", 200_000, "entries of the journals of together"),
        ("times", 20, "times that dependents, figures, forecast, inquiries, queue and shared are asked for"),
        ("spread", 200_000, "applications of the offices of forecast, queue, shared and status"),
        ("register", 100_000, "stores of the registers of card, decisions, identity, recheck and shared (1150000: the whole country)"),
        ("filed", 100_000, "applications of these, in decisions and recheck (3000000: the whole country)"),
        ("searched", 100_000, "stores of the offices of lookup (1150000: the whole country)"),
        ("queries", 100, "queries of each kind in lookup"),
        ("seconds", 30, "seconds of all operators at once in lookup"),
        ("declarations", 4_000, "declarations of the labelled set of identity"),
        ("soak-seconds", 120, "seconds of soak; from 600 on with 500 people instead of 50 (7200: two hours)"),
        ("disk-rows", 20_000, "rows taken in for disk"),
        ("applications", 100_000, "applications of the office of screens"),
        ("keys", 200, "keys pressed in the queue"),
        ("pages", 30, "pages turned"),
        ("turns", 30, "cases decided at the screen"),
    ):
        parser.add_argument(f"--{option}", type=int, default=size, metavar="COUNT", help=f"{meaning} ({size})")
    return parser


def _numbers(text: str) -> list[int]:
    """Numbers between commas. Raises ValueError."""
    return [int(part) for part in text.split(",")]


def _keep(report: Report, results: Path) -> None:
    """Writes the run down: what was measured, on what kind of machine and with which versions; nothing that names the machine."""
    kept = {
        "benchmark": report.name,
        "measured_on": datetime.now(UTC).date().isoformat(),
        "machine": {
            "system": platform.system(),
            "processor": platform.machine(),
            "cores": os.cpu_count(),
            "load": round(os.getloadavg()[0], 1),  # others' work included: ratios stand it, seconds do not
        },
        "versions": {
            "python": platform.python_version(),
            "sqlite": sqlite3.sqlite_version,
            **{name: version(name) for name in LIBRARIES},
        },
        "sizes": report.sizes,
        "figures": [figure.document() for figure in report.figures],
    }
    (results / f"{report.name}.json").write_text(json.dumps(kept, ensure_ascii=False, indent=2) + "\n", "utf-8")


if __name__ == "__main__":
    sys.exit(main())
