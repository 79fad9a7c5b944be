"""The team (担当者の状況): who holds how many cases of which age, who is practised in what, who is away. Counts only: nobody's speed."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

import sqlalchemy as sa
from sqlmodel import Session

from models.application import Application
from models.base import Flag, table_of
from models.office import Staff, StaffAbsence, StaffSkill
from models.vocabulary import ApplicationStatus, Role, Skill
from secretariat.casework.process import OPEN_STATUSES
from secretariat.clock import japan_day
from secretariat.office import Office
from secretariat.permissions import PERMITTED, may
from secretariat.refusal import Refusal
from secretariat.screening.case import unpack_pending
from secretariat.screening.cutoffs import load_calendar
from secretariat.screening.deadlines import Deadlines, deadlines
from secretariat.screening.queue import FREE
from secretariat.screening.queue_pages import COUNT_CAP
from secretariat.staff import Person

APPLICATIONS, PEOPLE, SKILLS, ABSENCES = table_of(Application), table_of(Staff), table_of(StaffSkill), table_of(StaffAbsence)


@dataclass(frozen=True, slots=True)
class Load:
    """Open cases that somebody holds, by the end of their standard processing time, and since when the oldest is here.

    `overdue`: past it; `breaching`: within the programme's smallest warning; `soon`: within its largest; `later`: the others.
    `misses`: of all of them, those whose own start is lost unless they are decided at once.
    """

    overdue: int = 0
    breaching: int = 0
    soon: int = 0
    later: int = 0
    misses: int = 0
    oldest_on: date | None = None

    @property
    def held(self) -> int:
        """All of them."""
        return self.overdue + self.breaching + self.soon + self.later


@dataclass(frozen=True, slots=True)
class Member:
    """Somebody who works on cases. `seconds`: decisions of theirs that wait for a second person. `from_on`, `until_on`: of a leave."""

    login: str
    name: str
    role: str
    load: Load
    seconds: int
    skills: tuple[str, ...]
    from_on: date | None
    until_on: date | None
    away: bool


@dataclass(frozen=True, slots=True)
class Team:
    """Everybody who works on cases, by login, and how many cases nobody holds (counted up to a cap, then `capped`)."""

    members: tuple[Member, ...]
    unheld: int
    capped: bool


def team(office: Office, person: Person) -> Team | Refusal:
    """The team as it is now."""
    if refused := may(person.role, "team"):
        return refused
    today = japan_day(office.clock.now())
    with office.reading() as session:
        days = deadlines(office.programme, load_calendar(session, office.programme), today)
        loads, seconds, skills = _loads(session, days), _seconds(session), _skills(session)
        members = [_member(row, loads, seconds, skills, today) for row in session.execute(_people(list(loads)))]
        unheld = _unheld(session)
    return Team(tuple(members), min(unheld, COUNT_CAP), unheld > COUNT_CAP)


def _people(holders: list[str]) -> sa.Select[tuple[object, ...]]:
    """Whoever works on cases, and whoever holds one all the same."""
    p, roles = PEOPLE.c, [role.value for role in Role if role in PERMITTED["next"]]
    at_work = sa.and_(p.active == sa.literal(True, Flag()), p.role.in_(roles))
    columns = sa.select(p.login, p.name, p.role, ABSENCES.c.from_on, ABSENCES.c.until_on)
    joined = columns.select_from(PEOPLE.outerjoin(ABSENCES, ABSENCES.c.login == p.login))
    return joined.where(sa.or_(at_work, p.login.in_(holders))).order_by(p.login)


def _member(
    row: sa.Row[tuple[object, ...]], loads: Mapping[str, Load], seconds: Mapping[str, int], skills: Mapping[str, list[str]], today: date
) -> Member:
    begun, ended = row.from_on is not None and row.from_on <= today, row.until_on is not None and row.until_on < today
    from_on, until_on = (None, None) if ended else (row.from_on, row.until_on)
    own = skills.get(row.login, [])
    known = tuple(skill.value for skill in Skill if skill in own)
    load = loads.get(row.login, Load())
    return Member(row.login, row.name, row.role, load, seconds.get(row.login, 0), known, from_on, until_on, begun and not ended)


def _loads(session: Session, days: Deadlines) -> dict[str, Load]:
    a = APPLICATIONS.c

    def number(*conditions: sa.ColumnElement[bool]) -> sa.Function[int]:
        return sa.func.count(sa.case((sa.and_(*conditions), 1)))

    columns = (
        number(a.due_on < days.today),
        number(a.due_on >= days.today, a.due_on <= days.breach_by),
        number(a.due_on >= days.today, a.due_on > days.breach_by, a.due_on <= days.soon_by),
        number(a.due_on >= days.today, a.due_on > days.soon_by),
        number(a.cutoff_start_on.in_(sorted(days.misses))),
        sa.func.min(a.received_at, type_=a.received_at.type),
    )
    held = sa.select(a.assignee, *columns).where(a.assignee.is_not(None), a.status.in_(OPEN_STATUSES)).group_by(a.assignee)
    return {row[0]: Load(row[1], row[2], row[3], row[4], row[5], japan_day(row[6])) for row in session.execute(held)}


def _seconds(session: Session) -> Counter[str]:
    """How many pending decisions each person stands behind, of the first COUNT_CAP."""
    a = APPLICATIONS.c
    pending = sa.select(a.pending).where(a.status == ApplicationStatus.AWAITING_SECOND.value).limit(COUNT_CAP)
    found = (unpack_pending(text) for text in session.execute(pending).scalars())
    return Counter(login for one in found if one is not None for login in one.by)


def _skills(session: Session) -> dict[str, list[str]]:
    known: dict[str, list[str]] = {}
    for row in session.execute(sa.select(SKILLS.c.login, SKILLS.c.skill)):
        known.setdefault(row.login, []).append(row.skill)
    return known


def _unheld(session: Session) -> int:
    # all but those that are held: two indexes tell it, without a look at the cases
    a, free = APPLICATIONS.c, [status.value for status in FREE]
    held = int(session.execute(sa.select(sa.func.count()).where(a.assignee.is_not(None), a.status.in_(free))).scalar_one())
    every = sa.select(a.id).where(a.status.in_(free)).limit(COUNT_CAP + 1 + held)
    return int(session.execute(sa.select(sa.func.count()).select_from(every.subquery())).scalar_one()) - held
