"""How soon the next case is given and a page of the queue is shown, after most of a year; beside the bare statement for a page."""

import time
from pathlib import Path
from secrets import token_hex
from typing import Final

import sqlalchemy as sa

from benchmarks.large_office import fill
from benchmarks.material import WITHOUT_FAULTS, Material
from benchmarks.measuring import MILLISECONDS, Report, figure, milliseconds_of, percentile, ratio
from benchmarks.people import ADMIN, MANAGER, NOW, REVIEWER
from models.application import Application
from models.base import table_of
from models.vocabulary import Skill
from secretariat.demo.required import accept, require
from secretariat.intake.applications import take_in_applications
from secretariat.leave import set_skill
from secretariat.office import Office, open_office
from secretariat.screening.queue import take_next
from secretariat.screening.queue_pages import CasePage, Place, case_page
from secretariat.screening.queue_view import QueueView
from secretariat.screening.team import team
from secretariat.staff_changes import NewPerson, add_person

APPLICATIONS = table_of(Application)
TAKE_MILLISECONDS: Final = 50.0
PAGE_MILLISECONDS: Final = 100.0
SHARE: Final = 0.95
_ROWS: Final = 100


def measure(folder: Path, applications: int, times: int, database: str | None = None) -> Report:
    """Takes `times` cases without and with skills, and turns as many pages. On SQLite, unless another empty database is named."""
    office = _office(folder, applications, database)
    bare = [milliseconds_of(lambda: _bare(office)) for _ in range(times)]
    pages = _pages(office, times)
    taken = [milliseconds_of(lambda: require(take_next(office, REVIEWER))) for _ in range(times)]
    for skill in (Skill.INNS, Skill.FRANCHISE, Skill.RETAIL):
        accept(set_skill(office, MANAGER, MANAGER.login, skill, practised=True))
    practised = [milliseconds_of(lambda: require(take_next(office, REVIEWER))) for _ in range(times)]
    teams = [milliseconds_of(lambda: require(team(office, MANAGER))) for _ in range(times)]
    waiting = require(case_page(office, MANAGER, QueueView(), limit=1))
    office.engine.dispose()
    return Report(
        "queue",
        {"applications": applications, "open_at_least": waiting.total, "times": times},
        [
            figure("next case, 95 %", "ms", [percentile(taken, SHARE)], TAKE_MILLISECONDS),
            figure("next case, 50 %", "ms", [percentile(taken, 0.5)]),
            figure("next case where skills are used, 95 %", "ms", [percentile(practised, SHARE)], TAKE_MILLISECONDS),
            figure("a page of the queue, 95 %", "ms", [percentile(pages, SHARE)], PAGE_MILLISECONDS),
            figure("a page of the queue, 50 %", "ms", [percentile(pages, 0.5)]),
            figure("the bare statement for a page", "ms", bare),
            ratio("a page for the bare statement", pages, bare),
            figure("the team, 95 %", "ms", [percentile(teams, SHARE)]),
        ],
    )


def _pages(office: Office, times: int) -> list[float]:
    """Milliseconds of one page after the other."""
    found: list[float] = []
    after: Place | None = None
    for _ in range(times):
        begun = time.perf_counter()
        page: CasePage = require(case_page(office, REVIEWER, QueueView(), after=after, limit=_ROWS))
        found.append((time.perf_counter() - begun) * MILLISECONDS)
        after = page.last if page.has_after else None
    return found


def _bare(office: Office) -> None:
    a = APPLICATIONS.c
    statement = sa.select(APPLICATIONS).where(a.status == "received").order_by(a.urgent_on, a.turn, a.id).limit(_ROWS)
    with office.reading() as session:
        session.execute(statement).all()


def _office(folder: Path, applications: int, database: str | None) -> Office:
    material = Material(folder)
    office = open_office(material.found(database), now=NOW)
    for person in (REVIEWER, MANAGER):
        accept(add_person(office, ADMIN, NewPerson(person.login, person.role, person.name, token_hex(16))))
    path = material.csv("applications.csv", material.rows(0, 20, WITHOUT_FAULTS))
    require(take_in_applications(office, REVIEWER, path, material.providers[0][0]))
    fill(office, applications)
    return office
