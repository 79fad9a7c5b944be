"""Erasing what was kept long enough (保存期間を過ぎた個人情報の消去) in committed chunks: the next run takes up one that broke off.

Each case is changed under an entry of its own (`taking_out.py`); the run is a case too, which says how many there were of each kind.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Final

import sqlalchemy as sa
from sqlmodel import Session

from models.base import table_of
from models.privacy import ErasedCase
from models.vocabulary import RefusalCode
from models.vocabulary_privacy import RequestKind, Retention
from secretariat import journal
from secretariat.clock import japan_day
from secretariat.office import Office, programme_in_force
from secretariat.permissions import may
from secretariat.privacy.due import TABLES, holds_something, is_free, kept_long_enough
from secretariat.privacy.kinds import Ended, ended_cases, number_of
from secretariat.privacy.requests import answer_request, begin_request, open_run
from secretariat.privacy.taking_out import take_out
from secretariat.refusal import Refusal, refuse
from secretariat.repetition import repeated
from secretariat.staff import Person

ERASED = table_of(ErasedCase)
CHUNK: Final = 200
Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class DueLine:
    """Of one kind of case: how many were kept long enough and still hold something, and how many of them something keeps."""

    kind: Retention
    due: int
    kept: int


@dataclass(frozen=True, slots=True)
class Erased:
    """What a run did, or would do: `number` of the run (None: nothing was done), cases by kind."""

    number: str | None
    until: date
    lines: tuple[DueLine, ...]

    @property
    def due(self) -> int:
        """Cases to be erased."""
        return sum(line.due - line.kept for line in self.lines)


def erasure_plan(office: Office, person: Person, until: date) -> Erased | Refusal:
    """What would be erased: whatever was to be kept until that day at the longest."""
    if refused := _check(office, person, until):
        return refused
    with office.reading() as session:
        return Erased(None, until, _lines(session, office, until))


def erase_due(office: Office, person: Person, until: date, progress: Progress | None = None) -> Erased | Refusal:
    """Erases it; `progress` hears how many cases of how many are done. Refused where there is nothing to do.

    Refused as well where other periods come into force meanwhile: what was erased by then stays so, and the next run goes on.
    """
    plan = erasure_plan(office, person, until)
    if isinstance(plan, Refusal):
        return plan
    run = _begin(office, person, plan)
    if isinstance(run, Refusal):
        return run
    serial, number = run
    done = 0
    for kind in TABLES:
        after: str | None = ""
        while after is not None:
            cases = _erase_some(office, person, serial, kind, until, after)
            if isinstance(cases, Refusal):
                return cases
            done += len(cases.free)
            if progress is not None:
                progress(min(done, plan.due), plan.due)
            after = cases.last
    return _answer(office, person, serial, plan) or Erased(number, until, plan.lines)


@repeated
def _begin(office: Office, person: Person, plan: Erased) -> tuple[int, str] | Refusal:
    """The request that the run goes by: of one that broke off, or a new one."""
    with office.writing(person.login, "erase-personal") as (session, act):
        run = open_run(session, plan.until)
        if run is None and not plan.due:
            session.rollback()
            return refuse(RefusalCode.NOTHING_TO_DO, "privacy.nothing_due", until=plan.until)
        return run or begin_request(session, act, RequestKind.RETENTION, until_on=plan.until)


@repeated
def _erase_some(office: Office, person: Person, serial: int, kind: Retention, until: date, after: str) -> "_Next | Refusal":
    """The next cases of a kind behind a number."""
    with office.writing(person.login, "erase-personal") as (session, act):
        if (in_force := programme_in_force(session)) != office.programme_version:
            session.rollback()
            return refuse(RefusalCode.CHANGED_MEANWHILE, "privacy.superseded", version=in_force)
        cases = _next(session, office, kind, until, after)
        take_out(session, act, serial, kind, TABLES[kind], cases.free)
    return cases


@repeated
def _answer(office: Office, person: Person, serial: int, plan: Erased) -> Refusal | None:
    with office.writing(person.login, "erase-personal") as (session, act):
        return answer_request(session, act, person, serial, sum(line.kept for line in plan.lines))


def _check(office: Office, person: Person, until: date) -> Refusal | None:
    if refused := may(person.role, "erase-personal"):
        return refused
    if until >= japan_day(office.clock.now()):
        return refuse(RefusalCode.TOO_EARLY, "privacy.until_past", until=until)
    return None


def _lines(session: Session, office: Office, until: date) -> tuple[DueLine, ...]:
    lines = []
    for kind, table in TABLES.items():
        due = sa.and_(kept_long_enough(office.programme, kind, until), holds_something(table))
        counted = sa.select(sa.func.count(), sa.func.count(sa.case((is_free(kind), 1)))).select_from(table).where(due)
        all_due, free = session.execute(counted).one()
        lines.append(DueLine(kind, all_due, all_due - free))
    return tuple(lines)


@dataclass(frozen=True, slots=True)
class _Next:
    """The next cases of a run, locked; `last`: the last number that was looked at, None at the end."""

    free: list[Ended]
    last: str | None


def _next(session: Session, office: Office, kind: Retention, until: date, after: str) -> _Next:
    table = TABLES[kind]
    number = number_of(table)
    condition = sa.and_(kept_long_enough(office.programme, kind, until), holds_something(table), is_free(kind))
    numbers = list(session.execute(sa.select(number).where(number > after, condition).order_by(number).limit(CHUNK)).scalars())
    if not numbers:
        return _Next([], None)
    session.execute(sa.select(number).where(number.in_(numbers)).order_by(number).with_for_update())
    # again under the locks: somebody may have placed a hold, or said something, in between
    found = session.execute(ended_cases(table).where(number.in_(numbers), condition).order_by(number))
    return _Next([Ended(*row) for row in found], numbers[-1])


def erase_cases(session: Session, act: journal.Act, serial: int, kind: Retention, numbers: list[str]) -> int:
    """Erases these cases of a kind, whatever their period, if nothing keeps them; gives how many. For a person's request."""
    table = TABLES[kind]
    number = number_of(table)
    session.execute(sa.select(number).where(number.in_(numbers)).order_by(number).with_for_update())
    found = session.execute(ended_cases(table).where(number.in_(numbers), holds_something(table), is_free(kind)))
    cases = [Ended(*row) for row in found]
    take_out(session, act, serial, kind, table, cases)
    return len(cases)
