"""What other files brought while one was read: its rows were compared with the stores that there were (名寄せ), and with no later ones.

Files appear one after the other. Whoever is second looks whether the first one brought a store that may be one of theirs; where it did, the
rows are compared anew.
"""

from dataclasses import dataclass

import sqlalchemy as sa
from sqlmodel import Session

from models.application import Application, Batch
from models.base import table_of
from models.merchant import Business, Store
from models.office import SerialCounter
from models.staging import BATCH, STAGED, Staging

APPLICATIONS, BATCHES, STORES, BUSINESSES = table_of(Application), table_of(Batch), table_of(Store), table_of(Business)
STAGING, COUNTERS = table_of(Staging), table_of(SerialCounter)
SHADOWS = {record.name: shadow for record, shadow in STAGED}


@dataclass(frozen=True, slots=True)
class UnderWay:
    """The batches that may appear from now on: those on their way that have not appeared yet, and all from a serial on."""

    staged: frozenset[int]
    next_serial: int


def under_way(session: Session) -> UnderWay:
    """As it is now, before anything is compared."""
    appeared = sa.exists().where(BATCHES.c.id == STAGING.c.batch_id)  # what is left of them is only not tidied up yet
    staged = frozenset(session.execute(sa.select(STAGING.c.batch_id).where(~appeared)).scalars())
    return UnderWay(staged, session.execute(sa.select(COUNTERS.c.next_serial).where(COUNTERS.c.name == "batch")).scalar() or 1)


def brought_the_same_stores(session: Session, batch_id: int, before: UnderWay) -> bool:
    """Whether a batch that has appeared since has a store that may be one of ours; until this transaction ends, no other one appears."""
    session.execute(sa.select(COUNTERS.c.next_serial).where(COUNTERS.c.name == "batch").with_for_update())
    b = BATCHES.c
    since = sa.or_(b.id.in_(before.staged), b.id >= before.next_serial)
    others = list(session.execute(sa.select(b.id).where(since, b.id != batch_id)).scalars())
    return bool(others) and any(session.execute(same).first() is not None for same in _same_stores(batch_id, others))


def _same_stores(batch_id: int, others: list[int]) -> list[sa.Select[tuple[int]]]:
    """Each by an index of its own."""
    s, ours, b, our_business = STORES.c, SHADOWS["store"].c, BUSINESSES.c, SHADOWS["business"].c
    in_others = sa.select(s.id).join(APPLICATIONS, APPLICATIONS.c.store_id == s.id).where(APPLICATIONS.c.batch_id.in_(others)).limit(1)
    same_key = [s[name] == ours[name] for name in ("name_key", "phone", "kana_town_key", "address_key")]
    same_town = sa.and_(s.business_id == ours.business_id, s.city == ours.city)
    by_store = [in_others.join(SHADOWS["store"], same).where(ours[BATCH] == batch_id) for same in (*same_key, same_town)]
    by_number = (
        in_others.join(BUSINESSES, b.id == s.business_id)
        .join(SHADOWS["business"], our_business.corporate_number == b.corporate_number)
        .join(SHADOWS["store"], sa.and_(ours.business_id == our_business.id, ours[BATCH] == our_business[BATCH], ours.city == s.city))
        .where(our_business[BATCH] == batch_id)
    )
    return [*by_store, by_number]
