"""What is asked before somebody is given a case, in one statement: each one more is a journey to the server, for everybody who asks."""

from dataclasses import dataclass
from datetime import date
from functools import cache

import sqlalchemy as sa
from sqlmodel import Session

from models.amendment import AmendmentItem
from models.application import Application
from models.base import Day, Flag, table_of
from models.office import Staff, StaffAbsence, StaffSkill
from secretariat.amendments.entering import is_due
from secretariat.casework.freeing import away_on
from secretariat.screening.skills import Practice

PEOPLE, SKILLS, ABSENCES = table_of(Staff), table_of(StaffSkill), table_of(StaffAbsence)
APPLICATIONS, ITEMS = table_of(Application), table_of(AmendmentItem)


@dataclass(frozen=True, slots=True)
class Beforehand:
    """How things stand on a day.

    `changes_due`: an accepted change holds by now and is not in the record. `away`: since when each who is away is, by login. `practice`:
    what the person is practised in, and what anybody is who may work here and is not away.
    """

    changes_due: bool
    away: dict[str, date]
    practice: Practice


@cache
def _asked() -> sa.CompoundSelect[tuple[str, date, str]]:
    """Absences as (login, since when, nothing), skills as (login, nothing, skill), a due change as a row of nothing."""
    day: sa.BindParameter[date] = sa.bindparam("day", type_=Day())
    no_day, no_text = sa.cast(sa.null(), Day()), sa.cast(sa.null(), sa.Text)
    absences = sa.select(ABSENCES.c.login, ABSENCES.c.from_on, no_text.label("skill")).where(away_on(day))
    skills = sa.select(SKILLS.c.login, no_day, SKILLS.c.skill).join_from(SKILLS, PEOPLE, PEOPLE.c.login == SKILLS.c.login)
    due = sa.exists().where(is_due(day))
    return sa.union_all(absences, skills.where(PEOPLE.c.active == sa.literal(True, Flag())), sa.select(no_text, no_day, no_text).where(due))


def load_beforehand(session: Session, login: str, day: date) -> Beforehand:
    """As it stands for a person."""
    rows = session.execute(_asked(), {"day": day}).all()
    away = {row.login: row.from_on for row in rows if row.from_on is not None}
    skills = [(row.login, row.skill) for row in rows if row.skill is not None and row.login not in away]
    own = frozenset(skill for whose, skill in skills if whose == login)
    return Beforehand(any(row.login is None for row in rows), away, Practice(own, frozenset(skill for _, skill in skills)))
