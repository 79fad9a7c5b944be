"""Four eyes on a grant (二者確認): what one person judged or fixed, another decides, settles or pays."""

from typing import Literal

import sqlalchemy as sa
from sqlmodel import Session

from models.base import table_of
from models.grant import GrantCost
from models.journal import JournalEntry
from secretariat.staff import Person

ENTRIES, COSTS = table_of(JournalEntry), table_of(GrantCost)


def judged_by(session: Session, grant_id: int, person: Person, action: Literal["judge-cost", "judge-report"]) -> tuple[int, ...]:
    """The places (from 1) of the lines whose present judgement is that person's; one that somebody else judged anew is not."""
    c, e = COSTS.c, ENTRIES.c
    statement = (
        sa.select(c.place)
        .join(ENTRIES, sa.and_(e.case_id == c.entry_case, e.version == c.entry_version))
        .where(c.grant_id == grant_id, e.action == action, e.staff == person.login)
        .order_by(c.place)
    )
    return tuple(session.execute(statement).scalars())


def has_settled(session: Session, number: str, person: Person) -> bool:
    """Whether it was that person who fixed the amount."""
    e = ENTRIES.c
    settled = sa.select(e.version).where(e.case_id == number, e.action == "settle-grant", e.staff == person.login)
    return session.execute(settled).first() is not None
