"""How soon a provider's dependents are shown: stores of a closing run, against a plain COUNT over the same join."""

import time
from datetime import timedelta
from pathlib import Path
from typing import Final

import sqlalchemy as sa

from benchmarks.material import WITHOUT_FAULTS, Material
from benchmarks.measuring import MILLISECONDS, Report, figure, ratio
from benchmarks.people import MANAGER, NOW, REVIEWER
from models.application import Application
from models.base import table_of
from models.merchant import Membership, Store
from secretariat.casework.desk import decide_application
from secretariat.demo.required import require
from secretariat.intake.applications import take_in_applications
from secretariat.office import Office, open_office
from secretariat.providers.dependents import dependents
from secretariat.screening.closing import close_cutoff
from secretariat.screening.cutoffs import load_calendar
from secretariat.screening.decision import Command
from tests.support.dependence import multiply

GOAL_SECONDS: Final = 1.0
_CANDIDATES: Final = 20  # made-up applications, of which one at least may be approved
APPLICATIONS, MEMBERSHIPS, STORES = table_of(Application), table_of(Membership), table_of(Store)


def measure(folder: Path, stores: int, times: int) -> Report:
    """Asks so many times in one process, turn about with the COUNT; the first time tells what a cold office costs."""
    office, provider = _office(Material(folder), stores)
    shown: list[float] = []
    counted: list[float] = []
    for _ in range(times):
        begun = time.perf_counter()
        found = require(dependents(office, MANAGER, provider))
        shown.append(time.perf_counter() - begun)
        counted.append(_count(office))
    assert found.stores == stores, found.stores
    office.engine.dispose()
    return Report(
        "dependents",
        {"stores": found.stores, "shipments": found.shipments, "lines": len(found.lines), "times": times},
        [
            figure("what depends on a provider: counts and the first page, wall", "s", shown, GOAL_SECONDS),
            figure("the same, the first time", "s", shown[:1], GOAL_SECONDS),
            figure("a COUNT of the memberships with their applications and stores, wall", "ms", [one * MILLISECONDS for one in counted]),
            ratio("dependents for the COUNT, wall", shown, counted),
        ],
    )


def _count(office: Office) -> float:
    """Seconds of the COUNT."""
    join = MEMBERSHIPS.join(APPLICATIONS, APPLICATIONS.c.id == MEMBERSHIPS.c.application_id).join(
        STORES, STORES.c.id == MEMBERSHIPS.c.store_id
    )
    begun = time.perf_counter()
    with office.reading() as session:
        session.execute(sa.select(sa.func.count()).select_from(join)).scalar_one()
    return time.perf_counter() - begun


def _office(material: Material, stores: int) -> tuple[Office, str]:
    """An office after a closing run in which so many stores are registered through one provider; gives it with the provider's number."""
    url = material.found()
    provider = material.providers[0][0]
    office = open_office(url, now=NOW)
    path = material.csv("applications.csv", material.rows(0, _CANDIDATES, WITHOUT_FAULTS))
    taken = require(take_in_applications(office, REVIEWER, path, provider))
    approved = next(number for number in taken.numbers if decide_application(office, REVIEWER, number, Command("approve")) is None)
    with office.reading() as session:
        cutoff = load_calendar(session, office.programme).for_completion(NOW)
    office.engine.dispose()
    assert cutoff is not None
    after = open_office(url, now=cutoff.cutoff_at + timedelta(minutes=1))
    require(close_cutoff(after, MANAGER, cutoff.start_on))
    multiply(after, approved, stores)
    return after, provider
