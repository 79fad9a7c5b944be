"""What the public list of stores costs as PDF: CPU for each page of fifty, and memory, which must not grow with the pages."""

from datetime import date
from pathlib import Path
from typing import Final

import sqlalchemy as sa

from benchmarks.large_register import copy_register
from benchmarks.material import WITHOUT_FAULTS, Material
from benchmarks.measuring import MILLISECONDS, Report, figure, ratio, run_process, worker_figures
from benchmarks.people import NOW, REVIEWER
from models.application import Application
from models.base import table_of
from models.merchant import Membership
from models.vocabulary import ApplicationStatus
from secretariat.demo.required import require
from secretariat.intake.applications import take_in_applications
from secretariat.office import Office, open_office

APPLICATIONS, MEMBERSHIPS = table_of(Application), table_of(Membership)
GOAL_MILLISECONDS: Final = 8.0
GOAL_GROWTH: Final = 1.1
TIMES_AS_MANY: Final = 8
STARTED: Final = date(2020, 2, 1)
_FIRST: Final = 2_000


def measure(folder: Path, stores: int, register: int, pairs: int) -> Report:
    """Made-up stores, then eight times as many; reportlab's own tables with the first ones; the list of an office from its records."""
    url = _registered_office(Material(folder), register)
    costs: dict[str, list[float]] = {"few": [], "many": [], "draw": [], "publish": []}
    memory: dict[str, list[float]] = {"few": [], "many": [], "draw": [], "publish": []}
    pages: dict[str, int] = {}
    for _ in range(pairs):
        for name, task, what in (
            ("few", "lay-out", str(stores)),
            ("many", "lay-out", str(TIMES_AS_MANY * stores)),
            ("draw", "draw", str(stores)),
            ("publish", "publish", url),
        ):
            said = worker_figures(run_process("-m", "benchmarks.publication_tasks", task, str(folder / f"{name}.pdf"), what)[1])
            costs[name].append(said["cpu"] * MILLISECONDS / said["pages"])
            memory[name].append(said["memory"])
            pages[name] = int(said["pages"])
    return Report(
        "publication",
        {"pages": pages["few"], "times_as_many": pages["many"], "pages_from_records": pages["publish"], "pairs": pairs},
        [
            figure("a page of 50 stores laid out, CPU", "ms", costs["few"], GOAL_MILLISECONDS),
            figure("the same of eight times as many", "ms", costs["many"], GOAL_MILLISECONDS),
            figure("the same stores by reportlab's Platypus", "ms", costs["draw"]),
            ratio("laid out for Platypus", costs["few"], costs["draw"]),
            figure("a page from the records of an office, CPU", "ms", costs["publish"], GOAL_MILLISECONDS),
            figure("memory, all in all", "MB", memory["few"]),
            ratio("memory of eight times as many for it", memory["many"], memory["few"], GOAL_GROWTH),
            figure("memory by Platypus", "MB", memory["draw"]),
            figure("memory from records", "MB", memory["publish"]),
        ],
    )


def _registered_office(material: Material, register: int) -> str:
    """An office with about so many stores that give points through one service each."""
    url = material.found()
    path = material.csv("applications.csv", material.rows(0, min(_FIRST, register), WITHOUT_FAULTS))
    office = open_office(url, now=NOW)
    require(take_in_applications(office, REVIEWER, path, material.providers[0][0]))
    copy_register(office, register, registered_on=STARTED)
    _give_points(office)
    office.engine.dispose()
    return url


def _give_points(office: Office) -> None:
    a = APPLICATIONS.c
    given = {
        "store_id": a.store_id,
        "service_id": sa.cast(a.services, sa.Integer),  # of several the first one
        "application_id": a.id,
        "valid_from": a.start_on,
        "entry_case": a.number,
        "entry_version": sa.literal(1),
    }
    found = sa.select(*given.values()).where(a.status == ApplicationStatus.REGISTERED.value)
    with office.engine.begin() as connection:
        connection.execute(sa.insert(MEMBERSHIPS).from_select(list(given), found))
