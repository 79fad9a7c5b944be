"""What a carrier's file costs: rows of as many parcels laid out, written and read back, for both carriers, and a quarter of them.

And the whole hand-over of a batch of as many, from the office's records to the file with its name.
"""

import shutil
from pathlib import Path
from typing import Final

import sqlalchemy as sa

from benchmarks.kits import told_stores
from benchmarks.material import Material
from benchmarks.measuring import Figure, Report, figure, ratio, run_worker
from benchmarks.people import MANAGER
from models.vocabulary_kits import Kit
from secretariat.demo.required import require
from secretariat.kits.keeping_up import plan_kits
from secretariat.kits.parcels import SHIPMENTS, change_parcels
from secretariat.kits.releasing import release_kits
from secretariat.kits.warehouse.batch_leaving import close_packed
from secretariat.kits.warehouse.batch_printing import print_batch
from secretariat.kits.warehouse.batches import make_batch

GOAL_SECONDS: Final = 10.0  # for fifty thousand
GOAL_LINEAR: Final = 1.25
PARTS: Final = 4
STORES_MORE: Final = 1.2  # than parcels: not every application of the material becomes a store with kits
AT_ONCE: Final = 1000
WHOLE: Final = "yamato"  # whose file the whole hand-over is measured with


def measure(folder: Path, parcels: int, pairs: int) -> Report:
    """Each time in a process of its own; addresses as long as real ones, a fifth of them with a building, a fifth with kanji to replace."""
    report = Report("carriers", {"parcels": parcels, "pairs": pairs})
    laid_out: dict[str, list[float]] = {}
    for carrier in (WHOLE, "sagawa"):
        whole = laid_out[carrier] = []
        parts: list[float] = []
        for _ in range(pairs):
            for count, costs in ((parcels // PARTS, parts), (parcels, whole)):
                costs.append(run_worker("write-carrier-file", str(folder), carrier, str(count))[1]["cpu"])
        report.figures += [
            figure(f"a file for {carrier}, CPU", "s", whole, GOAL_SECONDS),
            ratio(f"all of it for four times a quarter, {carrier}", whole, [PARTS * cost for cost in parts], GOAL_LINEAR),
        ]
    report.figures += _hand_over(folder, parcels, pairs, laid_out[WHOLE])
    return report


def _hand_over(folder: Path, parcels: int, pairs: int, laid_out: list[float]) -> list[Figure]:
    """A packed batch handed over, each time in a copy of the office; beside it what the layout alone took in the same run."""
    office, batch = _packed(folder, parcels)
    runs: list[dict[str, float]] = []
    again: list[dict[str, float]] = []
    for _ in range(pairs):
        copy = folder / "copy.db"
        shutil.copyfile(office, copy)
        for costs in (runs, again):
            costs.append(run_worker("hand-over", f"sqlite:///{copy}", batch, WHOLE, str(folder / "handed-over.csv"))[1])
        copy.unlink()
    assert [run["handed_over"] for run in (*runs, *again)] == [parcels] * pairs + [0] * pairs, runs
    cpu = [run["cpu"] for run in runs]
    return [
        figure("a batch of as many handed over, records, journal and file, CPU", "s", cpu),
        ratio("for the layout alone", cpu, laid_out),
        figure("likewise, the clock on the wall", "s", [run["wall"] for run in runs]),
        figure("its longest write lock", "s", [run["lock_longest"] for run in runs]),
        figure("its memory", "MB", [run["memory"] for run in runs]),
        figure("the same file once more, CPU", "s", [run["cpu"] for run in again]),
    ]


def _packed(folder: Path, parcels: int) -> tuple[Path, str]:
    """An office with a packed batch of Kit B; gives its file and the batch."""
    office = told_stores(Material(folder), int(parcels * STORES_MORE))
    require(plan_kits(office, MANAGER))
    require(release_kits(office, MANAGER))
    made = require(make_batch(office, MANAGER, Kit.B, limit=parcels))
    assert made.parcels == parcels, made.parcels
    require(print_batch(office, MANAGER, made.number))
    s = SHIPMENTS.c
    with office.reading() as session:
        ids = session.execute(sa.select(s.id).where(s.status == "printed").order_by(s.id)).scalars().all()
    for start in range(0, len(ids), AT_ONCE):
        with office.writing(MANAGER.login, "pack") as (session, act):
            change_parcels(session, act, "pack", s.id.in_(ids[start : start + AT_ONCE]), {"batch": made.number})
    is_packed, _ = close_packed(office, MANAGER, made.number)
    assert is_packed
    with office.engine.connect() as connection:
        connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
    path = office.engine.url.database
    office.engine.dispose()
    assert path is not None
    return Path(path), made.number
