"""A whole programme year of an office of any size, from a seed: from the first files to the morning after the last one.

Providers, files day by day with peaks before the cutoffs, chains and branches, typing errors, the same store from several providers,
returns and what comes back mended, calls, closing runs. Intakes and closing runs are the program's own; what nothing speaks against is
approved in bulk, every fiftieth case at the desk, as reviewers do it. A tenth to a sixth waits in the end, as it did.
"""

import dataclasses
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from functools import partial
from pathlib import Path
from secrets import token_hex
from typing import Final, TypedDict

import sqlalchemy as sa
from sqlalchemy.engine import make_url

from benchmarks.bulk_decisions import approve_untouched
from benchmarks.made_up_year import arrivals_of_year
from benchmarks.material import Material
from benchmarks.measuring import Cost, measured
from benchmarks.people import ADMIN, CALLCENTRE, MANAGER, REVIEWER, SHIPPING
from benchmarks.vacuum import vacuum
from models.application import Application
from models.base import table_of
from models.merchant import Business
from models.provider import Provider, Service
from models.relations import APPLICATION_AND_STORE, ROOT_ID, STORES
from models.vocabulary_inquiries import Verification
from secretariat.business_calendar import is_business_day
from secretariat.casework.desk import decide_application
from secretariat.clock import JAPAN, FixedClock, japan_day
from secretariat.demo.arrivals import in_fewer_files
from secretariat.demo.chance import Dice
from secretariat.demo.diary import Diary, in_office_hours
from secretariat.demo.letters import send_letters
from secretariat.demo.plain_calls import Place, Question, read_questions, write_answered
from secretariat.demo.registration import renew_certificates
from secretariat.demo.required import require
from secretariat.demo.reviewers import glimpse, judge
from secretariat.demo.senders import Sender, who_sends
from secretariat.demo.throwaway import write_without_waiting
from secretariat.demo.warehouse import Warehouse
from secretariat.demo.writing import Row
from secretariat.intake.applications import take_in_applications
from secretariat.moving import move
from secretariat.office import Office, open_office
from secretariat.providers.standing import lapsed_services
from secretariat.screening.closing import close_cutoff
from secretariat.screening.cutoffs import Calendar
from secretariat.screening.decision import Command

APPLICATIONS, BUSINESSES = table_of(Application), table_of(Business)
PROVIDERS, SERVICES = table_of(Provider), table_of(Service)
FOUNDED: Final = datetime(2019, 7, 1, 10, 0, tzinfo=JAPAN)
PRESENT: Final = datetime(2020, 5, 1, 10, 0, tzinfo=JAPAN)
NEXT_CLOSING: Final = date(2020, 5, 21)  # the first start day whose closing run is still to come
PRINTED: Final = datetime(2019, 9, 2, 10, 0, tzinfo=JAPAN)
FOR_A_STORE: Final = 3  # kits that are printed: some take part through several providers, or at the other rate than most
STORES_FOR_A_PROVIDER: Final = 1_000
MOST_PROVIDERS: Final = 1_083
ROWS_FOR_A_STORE: Final = 1.08  # faults and duplicates are refused
FILES: Final = 250  # of a year; more where they would be larger than LARGEST_FILE
LARGEST_FILE: Final = 10_000
AT_THE_DESK: Final = 50  # every so manieth case
CORRECTED, CORRECTION_DAYS = 0.72, (4, 16)
CASES_FOR_A_CALL: Final = 100
A_MINUTE: Final = timedelta(minutes=1)


class MadeBefore(TypedDict):
    """What is written down of a year: its providers' numbers, what each kind of work cost (CPU and wall seconds), what came of it."""

    numbers: list[str]
    costs: dict[str, tuple[float, float]]
    counts: dict[str, int]


@dataclass(slots=True)
class Year:
    """What has come of a year: where its office is, who sent, what each kind of work cost, how many cases were decided at the desk."""

    url: str
    material: Material
    senders: Sequence[Sender]
    costs: dict[str, Cost] = field(default_factory=dict)
    counts: Counter[str] = field(default_factory=Counter)

    def made(self) -> MadeBefore:
        """What is to be written down of it."""
        costs = {what: (cost.cpu, cost.wall) for what, cost in self.costs.items()}
        return {"numbers": [sender.number for sender in self.senders], "costs": costs, "counts": dict(self.counts)}

    def open(self, now: datetime = PRESENT) -> Office:
        """Its office at a moment."""
        return open_office(self.url, now=now)


def make_year(folder: Path, stores: int, database: str | None = None) -> Year:
    """Lives through a year of about so many stores. On SQLite, unless another empty database is named."""
    material = Material(folder)
    count = max(2, min(MOST_PROVIDERS, stores // STORES_FOR_A_PROVIDER))
    material.providers = [("", sketch) for sketch in material.generator.providers(count, FOUNDED.date())]
    url = material.found(database, now=FOUNDED)
    year = Year(url, material, [Sender(number, sketch, FOUNDED.date()) for number, sketch in material.providers])
    office = open_office(url)
    if office.engine.dialect.name == "sqlite":
        write_without_waiting(office.engine)
    for number, _ in material.providers:
        renew_certificates(dataclasses.replace(office, clock=FixedClock(FOUNDED + timedelta(hours=1))), {"rin": REVIEWER}, number)
    _Course(year, office, folder).run(stores)
    vacuum(office.engine)
    office.close()
    return year


def known_year(folder: Path, made: MadeBefore) -> Year:
    """A year that was made before, whose office lies in the folder."""
    material = Material(folder)
    sketches = material.generator.providers(len(made["numbers"]), FOUNDED.date())
    material.providers = list(zip(made["numbers"], sketches, strict=True))
    senders = [Sender(number, sketch, FOUNDED.date()) for number, sketch in material.providers]
    costs = {what: Cost(*cost) for what, cost in made["costs"].items()}
    return Year(f"sqlite:///{folder / 'office.db'}", material, senders, costs, Counter(made["counts"]))


def moved_year(year: Year, database: str) -> Year:
    """The same year on a server, in an empty database that the program itself moves the office to."""
    office = open_office(year.url)
    with measured() as cost:
        require(move(office, ADMIN, token_hex(16), make_url(database)))
    office.close()
    moved = dataclasses.replace(year, url=database, costs={"moving in": cost})
    office = moved.open()
    vacuum(office.engine)
    office.close()
    return moved


class _Course:
    """What happens, one thing after the other."""

    def __init__(self, year: Year, office: Office, folder: Path) -> None:
        self._year, self._office, self._folder = year, office, folder
        self._generator = year.material.generator
        self._dice = Dice(self._generator.source)
        self._diary = Diary(PRESENT)
        self._questions = read_questions()
        carriers = folder / "carriers"  # their files
        carriers.mkdir()
        self._warehouse = Warehouse(self._at, {one.login: one for one in (SHIPPING, CALLCENTRE)}, self._diary, carriers)
        self._sent: dict[str, tuple[Sender, Row]] = {}  # what will be decided at the desk
        self._bulk_up_to = 0

    def run(self, stores: int) -> None:
        rows = round(stores * ROWS_FOR_A_STORE)
        self._diary.enter(PRINTED, partial(self._warehouse.receive, FOR_A_STORE * stores, enough=True))
        calendar = Calendar(self._office.programme).rows
        for moment, count in in_fewer_files(arrivals_of_year(self._dice, calendar, rows, LARGEST_FILE), rows // FILES):
            self._diary.enter(moment + 10 * A_MINUTE, partial(self._take_in, moment, count))
        for row in calendar:
            closing = datetime.combine(row.closes_on, FOUNDED.time(), JAPAN)
            self._diary.enter(row.cutoff_at + 60 * A_MINUTE, self._decide)
            self._diary.enter(closing - 60 * A_MINUTE, self._renew)
            self._diary.enter(closing, partial(self._close, row.start_on))
            self._diary.enter(closing + 60 * A_MINUTE, self._send)
        for day in (FOUNDED.date() + timedelta(days=92 + passed) for passed in range((PRESENT.date() - FOUNDED.date()).days - 92)):
            if is_business_day(day):
                self._diary.enter(in_office_hours(self._dice, day), partial(self._calls, rows // CASES_FOR_A_CALL // 140 + 1))
        self._diary.run()

    def _at(self, moment: datetime) -> Office:
        return dataclasses.replace(self._office, clock=FixedClock(moment))

    def _costs(self, kind: str, spent: Cost) -> None:
        whole = self._year.costs.setdefault(kind, Cost())
        whole.cpu, whole.wall = whole.cpu + spent.cpu, whole.wall + spent.wall

    def _take_in(self, arrival: datetime, count: int, now: datetime) -> None:
        sender = who_sends(self._dice, self._year.senders, arrival)
        with measured() as making:
            rows = sender.rows(self._generator, count, arrival)
            path = sender.write(rows, arrival, self._folder)
        with measured() as loading:
            result = require(take_in_applications(self._at(now), REVIEWER, path, sender.number, arrival))
        path.unlink()
        self._costs("making files", making)
        self._costs("taking in", loading)
        self._year.counts.update(
            files=1, rows=result.rows, accepted=result.accepted, rejected=result.rejected, duplicates=result.duplicates
        )
        for place, row in enumerate(rows[::AT_THE_DESK]):
            outcome = result.outcomes[place * AT_THE_DESK + 2]
            if outcome.result == "accepted" and outcome.number is not None:
                self._sent[outcome.number] = sender, row

    def _decide(self, now: datetime) -> None:
        office = self._at(now)
        with measured() as at_the_desk:
            for number, (sender, row) in self._sent.items():
                self._judge(office, number, sender, row)
            self._sent.clear()
        with measured() as in_bulk:
            self._year.counts["approved in bulk"] += approve_untouched(office, REVIEWER, self._bulk_up_to)
            with office.reading() as session:
                self._bulk_up_to = session.execute(sa.select(sa.func.coalesce(sa.func.max(APPLICATIONS.c.id), 0))).scalar_one()
        self._costs("deciding at the desk", at_the_desk)
        self._costs("approving in bulk", in_bulk)

    def _judge(self, office: Office, number: str, sender: Sender, row: Row) -> None:
        with office.reading() as session:
            case = glimpse(session, number)
        for command in judge(self._dice, case, corrected=False):
            if decide_application(office, REVIEWER, number, command) is not None:
                return
            self._year.counts["decided at the desk"] += 1
            if command.name == "return" and self._dice.chance(CORRECTED):
                self._comes_back(command, sender, row, office.clock.now())

    def _comes_back(self, returned: Command, sender: Sender, row: Row, now: datetime) -> None:
        fields = [found for code in returned.reasons if (found := self._office.programme.reasons[code].field)]
        ready = now + timedelta(days=self._dice.between(*CORRECTION_DAYS))
        sender.mended.append((ready, self._generator.corrected(row, self._generator.source, fields)))

    def _close(self, start_on: date, now: datetime) -> None:
        with measured() as closing:
            result = require(close_cutoff(self._at(now), MANAGER, start_on))
        self._costs("closing runs", closing)
        self._year.counts["registered"] += result.registered

    def _renew(self, now: datetime) -> None:
        """Providers renew their certificates in time: nobody's stores wait for that."""
        office = self._at(now)
        with office.reading() as session:
            lapsed = lapsed_services(session, office.programme, None, japan_day(now))
            s = SERVICES.c
            found = sa.select(PROVIDERS.c.number).distinct().join_from(PROVIDERS, SERVICES, s.provider_id == PROVIDERS.c.id)
            numbers = list(session.execute(found.where(s.id.in_(lapsed)).order_by(PROVIDERS.c.number)).scalars())
        for number in numbers:
            renew_certificates(office, {REVIEWER.login: REVIEWER}, number)

    def _send(self, now: datetime) -> None:
        """Letters, then the kits that wait for them; the carriers tell of them in the days after."""
        with measured() as writing:
            send_letters(self._at(now), MANAGER)
        with measured() as sending:
            self._warehouse.send(now)
        self._costs("letters marked as written", writing)
        self._costs("kits sent", sending)

    def _calls(self, count: int, now: datetime) -> None:
        with measured() as calling:
            for place in range(count):
                self._call(self._dice.weighted(self._questions), now + place * A_MINUTE / 2)
        self._costs("calls", calling)
        self._year.counts["calls"] += count

    def _call(self, question: Question, now: datetime) -> None:
        caller = self._place()
        if caller is not None:
            over = self._at(now + 6 * A_MINUTE)
            write_answered(over, REVIEWER, question, caller if question.of else None, caller.phone, now, Verification.NONE)

    def _place(self) -> Place | None:
        """Any application: by its number, since counting them for each call would take longest."""
        a = APPLICATIONS.c
        source = APPLICATION_AND_STORE.join(BUSINESSES, BUSINESSES.c.id == STORES.c.business_id)
        found = sa.select(a.number, STORES.c.phone, BUSINESSES.c.representative, ROOT_ID, a.id, a.provider_id).select_from(source)
        with self._office.reading() as session:
            last = session.execute(sa.select(sa.func.max(a.id))).scalar()
            row = session.execute(found.where(a.id == 1 + self._dice.below(last or 1))).one_or_none()
        return Place(*row) if row is not None else None
