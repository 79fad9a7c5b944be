"""Cases of people who are gone (担当解除): whoever leaves or is away holds none, and none is lost."""

from collections.abc import Sequence
from datetime import date
from typing import Final

import sqlalchemy as sa
from sqlmodel import Session

from models.application import Application
from models.base import table_of
from models.office import StaffAbsence
from secretariat import journal

APPLICATIONS, ABSENCES = table_of(Application), table_of(StaffAbsence)
DISABLED: Final = "disabled"
OTHER_ROLE: Final = "role"
AWAY: Final = "away"
STUCK: Final = "stuck"


def free_cases(session: Session, act: journal.Act, logins: Sequence[str], cause: str) -> int:
    """Takes the cases that these people hold away from them, in the caller's transaction; each stays where it stands. Gives how many."""
    return free_held(session, act, APPLICATIONS.c.assignee.in_(logins), cause)


def free_held(session: Session, act: journal.Act, which: sa.ColumnElement[bool], cause: str) -> int:
    """The same for those of these cases that somebody holds."""
    a = APPLICATIONS.c
    held = sa.select(a.id, a.number, a.version, a.status, a.assignee).where(a.assignee.is_not(None), which).order_by(a.id)
    rows = session.execute(held.with_for_update()).all()
    entries = [
        journal.Entry(row.number, row.version + 1, "free", row.status, row.status, {"from": row.assignee, "cause": cause}) for row in rows
    ]
    journal.append(session, entries, act)
    if rows:
        ids = [row.id for row in rows]
        session.execute(sa.update(APPLICATIONS).where(a.id.in_(ids)).values(version=a.version + 1, assignee=None))
    return len(rows)


def away_on(day: date | sa.BindParameter[date]) -> sa.ColumnElement[bool]:
    """Whether a leave of absence is under way on a day."""
    c = ABSENCES.c
    return sa.and_(c.from_on <= day, sa.or_(c.until_on.is_(None), c.until_on >= day))
