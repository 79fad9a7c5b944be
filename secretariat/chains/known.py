"""The chain that an application names, read from the register on the day: the register changes without the case."""

from datetime import date

import sqlalchemy as sa
from sqlmodel import Session

from models.base import table_of
from models.chain import Chain, ChainRate, ChainSpelling
from models.vocabulary import ChainStatus
from secretariat.chains.finding import KnownChain

CHAINS, SPELLINGS, RATES = table_of(Chain), table_of(ChainSpelling), table_of(ChainRate)


def known_chain(session: Session, key: str | None, day: date) -> KnownChain | None:
    """The chain that is written so, unless it is closed."""
    if key is None:
        return None
    c = CHAINS.c
    row = session.execute(
        sa.select(c.number, c.name, RATES.c.rate, RATES.c.from_on, RATES.c.note)
        .select_from(
            SPELLINGS.join(CHAINS, c.id == SPELLINGS.c.chain_id).outerjoin(
                RATES, sa.and_(RATES.c.chain_id == c.id, RATES.c.from_on <= sa.bindparam("day", day, RATES.c.from_on.type))
            )
        )
        .where(SPELLINGS.c.key == key, c.status == ChainStatus.OPEN.value)
        .order_by(RATES.c.from_on.desc())
        .limit(1)
    ).one_or_none()
    return None if row is None else KnownChain(row.number, row.name, row.rate, row.from_on, row.note or "")
