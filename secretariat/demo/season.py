"""A season of made-up work: files arrive, reviewers decide, second persons confirm, corrections come back, cutoffs are closed.

Everything goes through the use cases, each at its own moment of the rehearsal's clock, in the order of time.
"""

import dataclasses
from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime, time, timedelta
from functools import partial
from pathlib import Path
from typing import Final

import sqlalchemy as sa

from models.vocabulary import ApplicationStatus as A
from secretariat.business_calendar import business_days_after, is_business_day
from secretariat.casework.desk import decide_application
from secretariat.clock import JAPAN, FixedClock, japan_day
from secretariat.demo.arrivals import in_fewer_files
from secretariat.demo.calls import Callers
from secretariat.demo.chance import Dice
from secretariat.demo.diary import Diary, in_office_hours
from secretariat.demo.files import write_csv
from secretariat.demo.generator import Generator
from secretariat.demo.letters import send_letters
from secretariat.demo.required import require
from secretariat.demo.reviewers import APPLICATIONS, glimpse, judge
from secretariat.demo.senders import Sender, Tally, who_sends
from secretariat.demo.warehouse import Warehouse
from secretariat.demo.writing import Row
from secretariat.intake.applications import take_in_applications
from secretariat.intake.columns import APPLICATION_COLUMNS
from secretariat.intake.result import IntakeResult
from secretariat.office import Office
from secretariat.refusal import Message
from secretariat.screening.closing import close_cutoff
from secretariat.screening.cutoffs import Calendar
from secretariat.screening.decision import Command
from secretariat.screening.queue import take_next
from secretariat.staff import Person

FIRST_DAY: Final = date(2019, 11, 18)
LAST_DAY: Final = date(2020, 1, 27)
PRESENT: Final = datetime(2020, 1, 28, 10, 0, tzinfo=JAPAN)
# the managers brought these two forward, so that a new office has stores that are about to start; the runs before keep to the calendar
_BROUGHT_FORWARD: Final = {
    date(2020, 2, 1): datetime(2020, 1, 23, 10, 0, tzinfo=JAPAN),
    date(2020, 2, 11): datetime(2020, 1, 24, 10, 0, tzinfo=JAPAN),
}
LAST_CLOSED: Final = max(_BROUGHT_FORWARD)
_LAST_SENT: Final = min(_BROUGHT_FORWARD)  # kits of the start days before it have gone, those of the one after it wait for their notices
_LETTERS_AT, _KITS_AT = time(17, 30), time(9, 20)  # on the day of the closing run, and on the next business day
_STOCKED_AT: Final = datetime.combine(FIRST_DAY, time(9, 30), JAPAN)
_TAKEN: Final = 0.92  # of the rows that are sent: others have faults, or come twice
_FEWEST_ROWS: Final = 4  # of a file
_AFTER_CUTOFF, _FEWEST_AFTER_CUTOFF = 0.015, 4
_AFTER_CUTOFF_AT: Final = datetime(2020, 1, 27, 17, 20, tzinfo=JAPAN)
_SLOW, _SLOW_DAYS = 0.06, (10, 24)
_REVIEW_DAYS: Final = (3, 11)
_SECOND_DAYS: Final = (1, 8)
_CORRECTED, _CORRECTION_DAYS = 0.72, (4, 16)
_WITHDRAWN, _REOPENED, _CANCELLED, _DECLINED = 0.015, 0.15, 0.006, 0.1
_HELD: Final = 4
_REVIEWERS: Final = ("rin", "ren")
_SHOWN: Final = (
    (A.CANCELLED, A.REGISTERED, "mai", Command("cancel", ("closed-down",), from_day=date(2020, 2, 20))),
    (A.APPROVED, A.RECEIVED, "rin", Command("approve")),
    (A.RETURNED, A.RECEIVED, "rin", Command("return", ("documents-missing",))),
    (A.REJECTED, A.RECEIVED, "ren", Command("reject", ("other",), "店舗の実態を確認できませんでした。")),
    (A.WITHDRAWN, A.RECEIVED, "ren", Command("withdraw", note="決済事業者から取下げの連絡")),
    (A.AWAITING_SECOND, A.RECEIVED, "rin", Command("reject", ("discretion",), "制度の趣旨に照らして判断")),
)


class Season:
    """One season of an office; `people` by login, `folder` takes the files as they were sent, `tell` hears of each closing run."""

    def __init__(
        self,
        office: Office,
        people: Mapping[str, Person],
        generator: Generator,
        senders: Sequence[Sender],
        folder: Path,
        tell: Callable[[Message], None],
    ) -> None:
        self.tally = Tally()
        self.worst: tuple[Path, IntakeResult] | None = None  # the file with the most faults
        self._office, self._people, self._generator, self._folder, self._tell = office, people, generator, folder, tell
        self._dice = Dice(generator.source)
        self._senders = senders
        self._diary = Diary(PRESENT)
        self._warehouse = Warehouse(self.at, people, self._diary, folder)
        self._callers = Callers(self.at, people, self._diary)
        self._sent: dict[str, tuple[Sender, Row]] = {}  # what is not decided, by number
        self._not_returned: set[str] = set()  # what the provider was asked about already, or two people looked at

    def run(self, size: int, watch: Callable[[datetime], None] | None = None) -> None:
        """Lets about `size` applications come in and everything happen up to PRESENT; `watch` hears of each moment of it."""
        rows = round(size / _TAKEN)
        late = max(_FEWEST_AFTER_CUTOFF, round(rows * _AFTER_CUTOFF))
        calendar = Calendar(self._office.programme).rows
        cutoffs = [row.cutoff_at for row in calendar if FIRST_DAY <= japan_day(row.cutoff_at) <= LAST_DAY]
        planned = self._generator.arrivals(FIRST_DAY, LAST_DAY, rows - late, cutoffs=cutoffs, is_business_day=is_business_day)
        for moment, count in [*in_fewer_files(planned, _FEWEST_ROWS), (_AFTER_CUTOFF_AT, late)]:
            self._diary.enter(self._taken_in_at(moment), partial(self._take_in, moment, count))
        for row in calendar:
            if row.start_on <= LAST_CLOSED:
                on_its_day = datetime.combine(row.closes_on, time(10), JAPAN)
                self._diary.enter(_BROUGHT_FORWARD.get(row.start_on, on_its_day), partial(self._close, row.start_on))
        self._diary.enter(_STOCKED_AT, partial(self._warehouse.receive, size))
        self._callers.call(size, FIRST_DAY, LAST_DAY, PRESENT)
        self._diary.run(watch)
        self._warehouse.orders(PRESENT - timedelta(minutes=50))
        self._show_every_status()
        self._hold_some()

    def write_next_file(self, path: Path, count: int) -> Sender:
        """A file that has come and is still to be taken in: new rows and the corrections that its sender has ready. Raises OSError."""
        sender = max(self._senders, key=lambda known: len(known.mended))
        write_csv(path, APPLICATION_COLUMNS, sender.rows(self._generator, count, PRESENT + timedelta(days=max(_CORRECTION_DAYS))))
        return sender

    def at(self, moment: datetime) -> Office:
        """The office at a moment."""
        return dataclasses.replace(self._office, clock=FixedClock(moment))

    def _taken_in_at(self, arrival: datetime) -> datetime:
        """A little after its arrival, or in the next morning."""
        japan = arrival.astimezone(JAPAN)
        if japan.hour < 18:
            return japan + timedelta(minutes=10)
        return in_office_hours(self._dice, japan_day(arrival) + timedelta(days=1))

    def _take_in(self, arrival: datetime, count: int, now: datetime) -> None:
        sender = who_sends(self._dice, self._senders, arrival)
        rows = sender.rows(self._generator, count, arrival)
        path = sender.write(rows, arrival, self._folder)
        result = require(take_in_applications(self.at(now), self._people[self._reviewer()], path, sender.number, arrival))
        self.tally.add(result)
        if self.worst is None or result.rejected > self.worst[1].rejected:
            self.worst = path, result
        for place, row in enumerate(rows, 2):
            outcome = result.outcomes[place]
            if outcome.result == "accepted" and outcome.number is not None:
                self.tally.corrected += outcome.number in self._sent
                self._sent[outcome.number] = sender, row
                self._plan_review(outcome.number, arrival)

    def _plan_review(self, number: str, since: datetime) -> None:
        days = self._dice.between(*_REVIEW_DAYS) + (self._dice.between(*_SLOW_DAYS) if self._dice.chance(_SLOW) else 0)
        self._diary.enter(in_office_hours(self._dice, japan_day(since) + timedelta(days=days)), partial(self._review, number))

    def _review(self, number: str, now: datetime) -> None:
        with self._office.reading() as session:
            case = glimpse(session, number)
        if case.status not in {A.RECEIVED, A.IN_REVIEW}:
            return
        reviewer = self._reviewer()
        commands = judge(self._dice, case, corrected=number in self._not_returned)
        if not commands:
            return
        for command in commands:
            self.decide(reviewer, number, command, now)
        self._follow_up(number, commands[-1], now)

    def _follow_up(self, number: str, last: Command, now: datetime) -> None:
        """What comes of a decision later."""
        if last.name == "return":
            sender, row = self._sent[number]
            self._not_returned.add(number)
            if self._dice.chance(_CORRECTED):
                fields = [field for code in last.reasons if (field := self._office.programme.reasons[code].field)]
                ready = now + timedelta(days=self._dice.between(*_CORRECTION_DAYS))
                sender.mended.append((ready, self._generator.corrected(row, self._generator.source, fields)))
            return
        self._sent.pop(number, None)
        if self._status(number) == A.AWAITING_SECOND:
            self._diary.enter(self._later(now, _SECOND_DAYS), partial(self._second, number))
        elif last.name == "approve" and self._dice.chance(_WITHDRAWN):
            self._diary.enter(self._later(now, _SECOND_DAYS), partial(self._withdraw, number))
        elif last.name == "reject" and self._dice.chance(_REOPENED):
            self._diary.enter(self._later(now, _SECOND_DAYS), partial(self._reopen, number))

    def _second(self, number: str, now: datetime) -> None:
        self.decide("mai", number, Command("decline" if self._dice.chance(_DECLINED) else "confirm"), now)
        self._not_returned.add(number)
        self._diary.enter(self._later(now, _SECOND_DAYS), partial(self._review, number))

    def _withdraw(self, number: str, now: datetime) -> None:
        if self._status(number) == A.APPROVED:
            self.decide(self._reviewer(), number, Command("withdraw", note="決済事業者から取下げの連絡"), now)

    def _reopen(self, number: str, now: datetime) -> None:
        self.decide(self._reviewer(), number, Command("reopen", ("new-facts",)), now)
        self._diary.enter(self._later(now, _SECOND_DAYS), partial(self._second, number))

    def _close(self, start_on: date, now: datetime) -> None:
        self._send_letters(now)
        result = require(close_cutoff(self.at(now), self._people["mai"], start_on))
        if not result.registered + result.left_open:
            return
        self.tally.closings.append(result)
        self._tell(Message("demo.closed", {"start": start_on, "registered": result.registered, "left_open": result.left_open}))
        if start_on <= _LAST_SENT:
            today = japan_day(now)
            day = business_days_after(today, 1, self._office.programme.calendar.closed_days)
            self._diary.enter(datetime.combine(today, _LETTERS_AT, JAPAN), self._send_letters)
            self._diary.enter(datetime.combine(day, _KITS_AT, JAPAN), partial(self._send_kits, start_on))
        registered = self._numbers(A.REGISTERED, APPLICATIONS.c.start_on == start_on)
        for number in self._dice.several(registered, round(len(registered) * _CANCELLED)):
            self._diary.enter(self._later(now, _SECOND_DAYS), partial(self._cancel, number, start_on + timedelta(days=9)))

    def _send_kits(self, start_on: date, now: datetime) -> None:
        if start_on == _LAST_SENT:
            self._warehouse.leave_work(now)
        else:
            self._warehouse.send(now)

    def _send_letters(self, now: datetime) -> None:
        """What the last closing run and the decisions since gave has been printed and sent."""
        send_letters(self.at(now), self._people["mai"])

    def _cancel(self, number: str, day: date, now: datetime) -> None:
        self.decide("mio", number, Command("cancel", (self._dice.pick(("closed-down", "requirements-lost")),), from_day=day), now)

    def decide(self, login: str, number: str, command: Command, now: datetime) -> None:
        """One decision; one that the office refuses (somebody was quicker) is left."""
        if decide_application(self.at(now), self._people[login], number, command) is None:
            self.tally.decisions[command.name] += 1

    def _show_every_status(self) -> None:
        """In a small office chance leaves out some status: one case is brought to each."""
        for status, source, login, command in _SHOWN:
            if not self._numbers(status):
                for number in self._numbers(source):
                    self.decide(login, number, command, PRESENT - timedelta(hours=1))
                    if self._status(number) == status:
                        break

    def _hold_some(self) -> None:
        """Reviewers have some cases on their desks."""
        logins = _REVIEWERS * min(_HELD, 1 + self.tally.accepted // 100)
        for minutes, login in enumerate(logins):
            take_next(self.at(PRESENT - timedelta(minutes=45 - minutes)), self._people[login])

    def _numbers(self, status: A, *conditions: sa.ColumnElement[bool]) -> list[str]:
        a = APPLICATIONS.c
        with self._office.reading() as session:
            return list(session.execute(sa.select(a.number).where(a.status == status.value, *conditions).order_by(a.id)).scalars())

    def _reviewer(self) -> str:
        return self._dice.pick(_REVIEWERS)

    def _later(self, now: datetime, days: tuple[int, int]) -> datetime:
        return in_office_hours(self._dice, japan_day(now) + timedelta(days=self._dice.between(*days)))

    def _status(self, number: str) -> str:
        with self._office.reading() as session:
            return str(session.execute(sa.select(APPLICATIONS.c.status).where(APPLICATIONS.c.number == number)).scalar_one())
