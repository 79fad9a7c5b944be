"""Planning and releasing kits: of all stores after a closing run, looked through again, and whether it grows in proportion."""

import time
from datetime import timedelta
from pathlib import Path
from typing import Final

import sqlalchemy as sa

from benchmarks.large_register import copy_register
from benchmarks.material import WITHOUT_FAULTS, Material
from benchmarks.measuring import Report, figure, ratio
from benchmarks.people import MANAGER, NOW, REVIEWER
from models.application import Application
from models.base import table_of
from models.journal import Outbox
from models.merchant import Membership
from models.provider import Service
from models.vocabulary import ApplicationStatus
from secretariat.casework.process import APPLICATION
from secretariat.clock import japan_day
from secretariat.demo.required import require
from secretariat.intake.applications import take_in_applications
from secretariat.kits.keeping_up import KitCounts, plan_kits
from secretariat.kits.releasing import release_kits
from secretariat.office import Office, open_office

FIRST: Final = 2_500
GOAL_SECONDS: Final = 30.0  # for fifty thousand stores
GOAL_STORES: Final = 50_000
GOAL_LINEAR: Final = 1.5
PARTS: Final = 4
APPLICATIONS, MEMBERSHIPS, SERVICES, OUTBOX = table_of(Application), table_of(Membership), table_of(Service), table_of(Outbox)


def measure(folder: Path, stores: int) -> Report:
    """An embedded office in which so many stores begin to give points a month later, and were told so."""
    office = told_stores(Material(folder), stores)
    counts, seconds, quarter = _plan(office)
    again, seconds_again, _ = _plan(office)
    begun = time.process_time()
    released = require(release_kits(office, MANAGER))
    seconds_released = time.process_time() - begun
    office.engine.dispose()
    planned, goal = counts.stores, GOAL_SECONDS * counts.stores / GOAL_STORES
    assert planned > stores / 2, planned
    assert not again.stores, again
    return Report(
        "kits",
        {"stores": planned, "parcels": counts.planned.total(), "released": released.released},
        [
            figure("kits of all stores planned, CPU", "s", [seconds], goal),
            ratio("all of them for four times the first quarter", [seconds], [quarter * PARTS], GOAL_LINEAR),
            figure("looked through again, nothing to do, CPU", "s", [seconds_again]),
            ratio("looking through again for planning", [seconds_again], [seconds]),
            figure("parcels released, CPU", "s", [seconds_released]),
        ],
    )


def _plan(office: Office) -> tuple[KitCounts, float, float]:
    """What was done, seconds of all, seconds of a quarter of the stores that give points: they come after the FIRST ones."""
    begun = time.process_time()
    passed: dict[int, float] = {}

    def note(done: int, _total: int) -> None:
        passed[done] = time.process_time() - begun

    counts, seconds = require(plan_kits(office, MANAGER, progress=note)), time.process_time() - begun
    start = next(done for done in passed if done >= FIRST)
    end = next(done for done in passed if done >= start + (max(passed) - start) / PARTS)
    return counts, seconds, (passed[end] - passed[start]) * (max(passed) - start) / (end - start) / PARTS


def told_stores(material: Material, stores: int) -> Office:
    """An office in which so many stores are registered from a month later on and were told so."""
    url = material.found()
    office = open_office(url, now=NOW)
    path = material.csv("first.csv", material.rows(0, FIRST, WITHOUT_FAULTS))
    require(take_in_applications(office, REVIEWER, path, material.providers[0][0]))
    starts = japan_day(NOW) + timedelta(days=30)
    copy_register(office, stores + FIRST, registered_on=starts)
    a, m = APPLICATIONS.c, MEMBERSHIPS.c
    registered = sa.and_(a.status == ApplicationStatus.REGISTERED.value, a.return_rate.is_not(None))
    service = sa.select(sa.func.min(SERVICES.c.id)).where(SERVICES.c.provider_id == a.provider_id).scalar_subquery()
    given = sa.select(a.store_id, service, a.id, sa.literal(starts, m.valid_from.type), a.number, sa.literal(1)).where(registered)
    told = sa.select(sa.literal(APPLICATION["register"].letter), a.number, sa.literal(1), sa.literal("{}"), a.received_at, a.received_at)
    with office.engine.begin() as connection:
        names = ["store_id", "service_id", "application_id", "valid_from", "entry_case", "entry_version"]
        connection.execute(sa.insert(MEMBERSHIPS).from_select(names, given))
        names = ["kind", "case_id", "case_version", "parameters", "queued_at", "rendered_at"]
        connection.execute(sa.insert(OUTBOX).from_select(names, told.where(registered)))
    return office
