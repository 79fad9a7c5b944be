"""Reading successions: of an application, and which corporations they make one place's earlier and later operators."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date, datetime

import sqlalchemy as sa
from sqlmodel import Session

from models.application import Application
from models.base import table_of
from models.merchant import Business, Store
from models.provider import Provider
from models.relations import STAFF, name_behind
from models.succession import Succession
from models.vocabulary import RefusalCode
from models.vocabulary_succession import SuccessionStatus
from secretariat.casework.store_groups import Member, corporate_numbers
from secretariat.refusal import Refusal, refuse
from secretariat.screening.case import ApplicationCase
from secretariat.screening.decision import Context
from secretariat.screening.obstacles import obstacle

SUCCESSIONS, APPLICATIONS, STORES = table_of(Succession), table_of(Application), table_of(Store)
BUSINESSES, PROVIDERS = table_of(Business), table_of(Provider)
STANDING = SUCCESSIONS.c.status != SuccessionStatus.UNDONE.value


@dataclass(frozen=True, slots=True)
class SuccessionShown:
    """A succession as one of its two applications sees it: `of`: what the other one is, predecessor or successor; the rest is about that.

    `transferred_on`: the first day of the new operator. `by`: a display name.
    """

    of: str
    number: str
    application_status: str
    provider: str
    store_name: str
    business_name: str
    kind: str
    transferred_on: date
    status: str
    note: str | None
    by: str
    at: datetime


def standing_of(session: Session, application_id: int, *, as_predecessor: bool) -> sa.RowMapping | None:
    """The succession of an application that is not undone, on one of its sides."""
    s = SUCCESSIONS.c
    side = s.predecessor_id if as_predecessor else s.successor_id
    return session.execute(sa.select(SUCCESSIONS).where(side == application_id, STANDING)).mappings().one_or_none()


def number_of(session: Session, application_id: int) -> str:
    """The number of one side of a succession."""
    return str(session.execute(sa.select(APPLICATIONS.c.number).where(APPLICATIONS.c.id == application_id)).scalar_one())


def predecessors_of(session: Session, application_id: int) -> list[int]:
    """The applications that came before, the nearest first, as far as successions that stand lead back."""
    chain: list[int] = []
    here = application_id
    while (row := standing_of(session, here, as_predecessor=False)) is not None and row["predecessor_id"] not in chain:
        here = row["predecessor_id"]
        chain.append(here)
    return chain


def successions_of(session: Session, application_id: int) -> tuple[SuccessionShown, ...]:
    """All of an application, those that were undone too, oldest first."""
    s, a = SUCCESSIONS.c, APPLICATIONS.c
    is_successor = s.successor_id == application_id
    other = sa.case((is_successor, s.predecessor_id), else_=s.successor_id)
    of = sa.case((is_successor, "predecessor"), else_="successor")
    rows = session.execute(
        sa.select(
            *(of.label("of"), a.number, a.status.label("application_status"), PROVIDERS.c.name.label("provider"), STORES.c.name),
            *(BUSINESSES.c.name.label("business"), s.kind, s.transferred_on, s.status, s.note, name_behind(s.staff).label("by"), s.at),
        )
        .select_from(
            SUCCESSIONS.join(APPLICATIONS, a.id == other)
            .join(STORES, STORES.c.id == a.store_id)
            .join(BUSINESSES, BUSINESSES.c.id == STORES.c.business_id)
            .join(PROVIDERS, PROVIDERS.c.id == a.provider_id)
            .outerjoin(STAFF, STAFF.c.login == s.staff)
        )
        .where(sa.or_(is_successor, s.predecessor_id == application_id))
        .order_by(s.id)
    )
    return tuple(SuccessionShown(*row) for row in rows)


def succession_obstacle(session: Session, case: ApplicationCase, context: Context) -> Refusal | None:
    """Why a succession cannot be recorded of an application as the successor, or where one is recorded, not be taken back."""
    row = standing_of(session, case.id, as_predecessor=False)
    if row is not None and row["status"] == SuccessionStatus.COMPLETED:
        before = number_of(session, row["predecessor_id"])
        return refuse(RefusalCode.TOO_LATE, "succession.completed", number=case.number, other=before, start=case.start_on)
    return obstacle(case, "succeed" if row is None else "undo-succession", context)


def corporations_apart(session: Session, members: Mapping[int, Member]) -> tuple[str, ...]:
    """The corporate numbers of stores that would be mixed if they were one; none where each took over from another of them."""
    numbers = corporate_numbers(members.values())
    groups = [{number} for number in numbers]
    for pair in _operators(session, members.keys()) if len(numbers) > 1 else ():
        linked = [group for group in groups if not pair.isdisjoint(group)]
        groups = [group for group in groups if group not in linked] + ([set().union(*linked)] if linked else [])
    return numbers if len(groups) > 1 else ()


def _operators(session: Session, store_ids: Collection[int]) -> list[set[str]]:
    """The corporate numbers of both sides of each succession between such stores."""
    before, after = APPLICATIONS.alias("before"), APPLICATIONS.alias("after")
    old, new = STORES.alias("old"), STORES.alias("new")
    by, to = BUSINESSES.alias("by_business"), BUSINESSES.alias("to_business")
    rows = session.execute(
        sa.select(by.c.corporate_number, to.c.corporate_number)
        .select_from(
            SUCCESSIONS.join(before, before.c.id == SUCCESSIONS.c.predecessor_id)
            .join(after, after.c.id == SUCCESSIONS.c.successor_id)
            .join(old, old.c.id == before.c.store_id)
            .join(new, new.c.id == after.c.store_id)
            .join(by, by.c.id == old.c.business_id)
            .join(to, to.c.id == new.c.business_id)
        )
        .where(STANDING, old.c.id.in_(store_ids), new.c.id.in_(store_ids))
    )
    return [{number for number in row if number is not None} for row in rows]
