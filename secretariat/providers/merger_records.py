"""Reading mergers of providers (合併): into which one a provider went, and whose a service was on an earlier day."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

import sqlalchemy as sa
from sqlmodel import Session

from models.base import table_of
from models.provider import Provider
from models.succession import ProviderMerger, ServiceMove
from models.vocabulary import RefusalCode
from secretariat.identifiers import normal_case_number
from secretariat.office import Office
from secretariat.refusal import Refusal, refuse

MERGERS, MOVES, PROVIDERS = table_of(ProviderMerger), table_of(ServiceMove), table_of(Provider)


@dataclass(frozen=True, slots=True)
class Successor:
    """The provider that carries on another one's business: `from_on` is the first day on which it does."""

    id: int
    number: str
    name: str
    from_on: date


def merged_into(session: Session, provider_id: int) -> Successor | None:
    """Into which provider one was merged; where that was merged itself since, the one that carries on today."""
    found: Successor | None = None
    here = provider_id
    while (row := _merger_of(session, here)) is not None:
        found = Successor(row.into_id, row.number, row.name, found.from_on if found else row.from_on)
        here = row.into_id
    return found


def absorbed_by(session: Session, provider_id: int) -> tuple[int, ...]:
    """The providers that are part of one by now, those that were merged into them first among them."""
    found, m = list[int](), MERGERS.c
    here = [provider_id]
    while here := list(session.execute(sa.select(m.provider_id).where(m.into_id.in_(here)).order_by(m.provider_id)).scalars()):
        found += here
    return tuple(found)


def _merger_of(session: Session, provider_id: int) -> "sa.Row[tuple[int, date, str, str]] | None":
    m, p = MERGERS.c, PROVIDERS.c
    statement = sa.select(m.into_id, m.from_on, p.number, p.name).join_from(MERGERS, PROVIDERS, p.id == m.into_id)
    return session.execute(statement.where(m.provider_id == provider_id)).one_or_none()


def owners_as_at(session: Session, day: date) -> Mapping[int, tuple[int, str]]:
    """Provider and name, on a day, of services that belong to another one or are called otherwise now, by the service's id."""
    rows = session.execute(sa.select(MOVES).where(MOVES.c.until_on > day).order_by(MOVES.c.until_on.desc(), MOVES.c.id.desc()))
    return {row.service_id: (row.provider_id, row.name) for row in rows}


def instead_if_merged(office: Office, number: str, refusal: Refusal | None) -> Refusal | None:
    """A refusal because of where a provider stands; of one that was merged into another, with what is done instead."""
    if refusal is None or refusal.code is not RefusalCode.WRONG_STATE:
        return refusal
    wanted = normal_case_number(number)
    with office.reading() as session:
        provider_id = session.execute(sa.select(PROVIDERS.c.id).where(PROVIDERS.c.number == wanted)).scalar()
        successor = merged_into(session, provider_id) if provider_id is not None else None
    if successor is None:
        return refusal
    return refuse(
        RefusalCode.WRONG_STATE, "merging.stands", number=wanted, into=successor.number, name=successor.name, from_on=successor.from_on
    )
