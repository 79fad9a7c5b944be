"""The main work of an office that has lived through a year, each kind as a person or a schedule starts it, so often that a median tells.

What is asked for again and again has to cost the same in an office of any size; what goes through the whole office may cost in proportion.
"""

import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Final

import sqlalchemy as sa

from benchmarks.lookup import slipped
from benchmarks.measuring import MILLISECONDS
from benchmarks.people import ADMIN, MANAGER, REVIEWER
from benchmarks.programme_year import NEXT_CLOSING, PRESENT, Year
from benchmarks.status_rows import COLUMNS
from models.application import Application
from models.base import table_of
from models.merchant import Store
from models.vocabulary import Role
from secretariat import journal
from secretariat.backup import back_up, form_for
from secretariat.callcentre.card import open_card
from secretariat.callcentre.search import look_up
from secretariat.casework.desk import decide_application
from secretariat.casework.review import review_case
from secretariat.clock import JAPAN, FixedClock, japan_day
from secretariat.demo.chance import seeded
from secretariat.demo.files import write_csv
from secretariat.demo.generator import Generator
from secretariat.demo.required import accept, require
from secretariat.figures.office_figures import office_figures
from secretariat.figures.tallies import keep_tallies
from secretariat.home import overview
from secretariat.identifiers import case_number
from secretariat.intake.applications import take_in_applications
from secretariat.intake.columns import APPLICATION_COLUMNS
from secretariat.kits.keeping_up import plan_kits
from secretariat.office import Office
from secretariat.patrol.patrolling import patrol
from secretariat.screening.closing import close_cutoff
from secretariat.screening.decision import Command
from secretariat.screening.forecasting import office_forecast
from secretariat.screening.queue import take_next
from secretariat.screening.queue_pages import case_page
from secretariat.screening.queue_view import QueueView
from secretariat.screening.recheck import recheck_open_applications
from secretariat.staff import Person
from secretariat.status_report import status_report
from secretariat.status_sources import USUAL

APPLICATIONS, STORES = table_of(Application), table_of(Store)
OPERATOR: Final = Person("cal", "cal", Role.CALLCENTRE)
SEED: Final = 20200501
TIMES: Final = 30
ROWS: Final = 1_000
SENT_AT: Final = datetime(2020, 4, 30, 15, 0, tzinfo=JAPAN)  # the last afternoon on which files are taken
CLOSING_AT: Final = datetime(2020, 5, 18, 10, 0, tzinfo=JAPAN)
_SETTLE: Final = Command("settle", rule="phone", outcome="fail", note="電話がつながりません")


@dataclass(slots=True)
class Costs:
    """Milliseconds of each time: CPU of this process (and of those that it waited for), and wall."""

    cpu: list[float]
    wall: list[float]


@dataclass(frozen=True, slots=True)
class Work:
    """A kind of work: done once for each that `make` gives; of several the first does not count."""

    name: str
    make: Callable[["Scene"], Sequence[Callable[[], object]]]


class Scene:
    """An office on the morning after its year, and what is drawn from it, always the same."""

    def __init__(self, year: Year, office: Office, folder: Path) -> None:
        self.year, self.folder = year, folder
        # as if it were none of rehearsal, which keeps no tallies of days
        self.office = replace(office, rehearsal=False)
        self.chance = seeded(SEED)
        with office.reading() as session:
            self.last_store = int(session.execute(sa.select(sa.func.max(STORES.c.id))).scalar_one())
            self.last_application = int(session.execute(sa.select(sa.func.max(APPLICATIONS.c.id))).scalar_one())

    def numbers(self, prefix: str, last: int) -> list[str]:
        """TIMES numbers, and one that is asked for first."""
        return [case_number(prefix, self.chance.randint(1, last)) for _ in range(TIMES + 1)]

    def stores(self) -> list[tuple[str, str]]:
        """Names and telephones of some of its stores."""
        ids = [self.chance.randint(1, self.last_store) for _ in range(4 * TIMES)]
        with self.office.reading() as session:
            rows = session.execute(sa.select(STORES.c.name, STORES.c.phone).where(STORES.c.id.in_(ids)).order_by(STORES.c.id)).all()
        return [(row.name, row.phone) for row in rows][: TIMES + 1]

    def waiting(self) -> list[str]:
        """Cases that wait, at most as many as are needed."""
        page = require(case_page(self.office, REVIEWER, QueueView(), limit=TIMES + 1))
        return [case.number for case in page.cases]

    def file(self) -> Path:
        """A file of its first provider that has not come before."""
        path = self.folder / "next.csv"
        rows = Generator(SEED).applications(self.year.senders[0].sketch, ROWS)
        write_csv(path, APPLICATION_COLUMNS, (row | {"provider_reference": f"next-{place}"} for place, row in enumerate(rows)))
        return path


def _again(ask: Callable[[Office], object], scene: Scene) -> Sequence[Callable[[], object]]:
    return [partial(ask, scene.office)] * (TIMES + 1)


def _looked_up(text: Callable[[Scene, str, str], str], scene: Scene) -> Sequence[Callable[[], object]]:
    texts = [text(scene, name, phone) for name, phone in scene.stores()]
    return [partial(look_up, scene.office, OPERATOR, one, "ja") for one in texts]


def _take_in(scene: Scene, path: Path) -> None:
    office = replace(scene.office, clock=FixedClock(SENT_AT))
    result = require(take_in_applications(office, REVIEWER, path, scene.year.senders[0].number))
    if result.accepted < ROWS / 2:
        raise ValueError(result.faults[:3])


def _write_status(scene: Scene) -> None:
    from exports.status import write_status

    with status_report(scene.office, MANAGER, columns=USUAL[:COLUMNS]) as report:
        write_status(require(report), scene.folder / "status.xlsx", created=scene.office.clock.now(), programme_name="")


def _publish(scene: Scene) -> None:
    from exports.publication_rows import about
    from exports.publication_text import write_publication_csv
    from secretariat.publication.publication import PublicationWanted, publication

    with publication(scene.office, MANAGER, PublicationWanted(japan_day(PRESENT)), scene.folder) as answer:
        found = require(answer)
        told = about(found, scene.office.programme.programme.name)
        write_publication_csv(found.whole(), scene.folder / "list.csv", about=told, created=PRESENT)


def _verify(scene: Scene) -> None:
    with scene.office.reading() as session:
        faults = list(journal.verify(session))
    if faults:
        raise ValueError(faults[0])


def _back_up(scene: Scene) -> None:
    accept(back_up(scene.office, ADMIN, scene.folder / "backup", form=form_for(scene.office, portable=False)))


def _close(scene: Scene) -> None:
    result = require(close_cutoff(replace(scene.office, clock=FixedClock(CLOSING_AT)), MANAGER, NEXT_CLOSING))
    if not result.registered:
        raise ValueError("nothing was registered")


WORKS: Final = (
    Work("the next case", partial(_again, lambda office: require(take_next(office, REVIEWER)))),
    Work("a page of the queue", partial(_again, lambda office: require(case_page(office, REVIEWER, QueueView(), limit=100)))),
    Work(
        "a case opened",
        lambda scene: [partial(review_case, scene.office, REVIEWER, one) for one in scene.numbers("A", scene.last_application)],
    ),
    Work(
        "a decision",
        lambda scene: [partial(decide_application, scene.office, REVIEWER, one, _SETTLE) for one in scene.waiting()],
    ),
    Work("look-up: three characters", partial(_looked_up, lambda _scene, name, _phone: name[:3])),
    Work("look-up: a whole name", partial(_looked_up, lambda _scene, name, _phone: name)),
    Work("look-up: mistyped", partial(_looked_up, lambda scene, name, _phone: slipped(scene.chance, name))),
    Work("look-up: a telephone", partial(_looked_up, lambda _scene, _name, phone: phone)),
    Work(
        "a caller card",
        lambda scene: [partial(open_card, scene.office, OPERATOR, one, "ja") for one in scene.numbers("S", scene.last_store)],
    ),
    Work("tallies of all days", lambda scene: [partial(keep_tallies, scene.office, MANAGER)]),
    Work("the managers' figures", partial(_again, lambda office: require(office_figures(office, MANAGER)))),
    Work("the forecast", partial(_again, lambda office: require(office_forecast(office, MANAGER)))),
    Work("the patrol", partial(_again, lambda office: require(patrol(office, MANAGER)))),
    Work("a manager's Home", partial(_again, lambda office: require(overview(office, MANAGER)))),
    Work(
        f"{ROWS} rows taken in",
        lambda scene: [partial(_take_in, scene, scene.file())],
    ),
    Work("the status workbook", lambda scene: [partial(_write_status, scene)]),
    Work("the public list (CSV)", lambda scene: [partial(_publish, scene)]),
    Work("the journal verified", lambda scene: [partial(_verify, scene)]),
    Work("a backup", lambda scene: [partial(_back_up, scene)]),
    Work("the closing run of one start day", lambda scene: [partial(_close, scene)]),
    Work("all open applications checked anew", lambda scene: [partial(recheck_open_applications, scene.office, MANAGER)]),
    Work("kits of all stores planned", lambda scene: [partial(plan_kits, scene.office, MANAGER)]),
)


def worked(scene: Scene) -> Mapping[str, Costs]:
    """Everything, one after the other; the office is not what it was afterwards."""
    found: dict[str, Costs] = {}
    for work in WORKS:
        costs = found[work.name] = Costs([], [])
        for deed in work.make(scene):
            cpu, wall = time.process_time(), time.perf_counter()
            deed()
            costs.cpu.append((time.process_time() - cpu) * MILLISECONDS)
            costs.wall.append((time.perf_counter() - wall) * MILLISECONDS)
        if len(costs.cpu) > 1:
            del costs.cpu[0], costs.wall[0]
    return found
