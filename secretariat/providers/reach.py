"""What a provider's services reach: stores, applications and parcels that depend on them, as parts of queries.

A store is the one that survives joining (名寄せ).
"""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

import sqlalchemy as sa
from sqlmodel import Session

from models.application import Application
from models.base import table_of
from models.kit import Shipment
from models.merchant import Membership, Store
from models.provider import Provider, Service
from models.relations import ROOT_ID
from models.vocabulary import ApplicationStatus, RefusalCode
from models.vocabulary_providers import ProviderStatus
from secretariat.casework.process import UNDECIDED
from secretariat.identifiers import normal_case_number
from secretariat.kits.parcels import in_the_house
from secretariat.providers.services import service_named
from secretariat.refusal import Refusal, refuse
from secretariat.screening.stops import names_service

APPLICATIONS, STORES, MEMBERSHIPS, SHIPMENTS = table_of(Application), table_of(Store), table_of(Membership), table_of(Shipment)
PROVIDERS, SERVICES = table_of(Provider), table_of(Service)
TO_COME: Final = (*UNDECIDED, ApplicationStatus.APPROVED.value)
"""Statuses of applications that are not registered yet and may be."""


@dataclass(frozen=True, slots=True)
class Reach:
    """Services of one provider, all of them (`whole`) or some, and the day from which on what they reach is looked at."""

    provider_id: int
    number: str
    name: str
    service_ids: tuple[int, ...]
    whole: bool
    day: date

    def memberships(self) -> sa.ColumnElement[bool]:
        """Memberships in these services, of which at least a day from `day` on is left, or that ended on `day`."""
        m = MEMBERSHIPS.c
        return sa.and_(m.service_id.in_(self.service_ids), sa.or_(m.valid_to.is_(None), m.valid_to >= self.day))

    def stores(self) -> sa.CTE:
        """The stores (`id`) that give points with these services, and since when (`since`)."""
        m = MEMBERSHIPS.c
        return (
            sa.select(ROOT_ID.label("id"), sa.func.min(m.valid_from).label("since"))
            .select_from(MEMBERSHIPS.join(STORES, STORES.c.id == m.store_id))
            .where(self.memberships())
            .group_by(ROOT_ID)
            .cte("reached")
        )

    def applications(self, statuses: Collection[str]) -> sa.ColumnElement[bool]:
        """Applications in these statuses that name one of the services."""
        a = APPLICATIONS.c
        own = sa.and_(a.provider_id == self.provider_id, a.status.in_(statuses))
        return own if self.whole else sa.and_(own, sa.or_(*(names_service(service_id) for service_id in self.service_ids)))

    def others(self) -> sa.Select[tuple[int]]:
        """Ids of the registered services that are none of these."""
        s = SERVICES.c
        return (
            sa.select(s.id)
            .join_from(SERVICES, PROVIDERS, PROVIDERS.c.id == s.provider_id)
            .where(PROVIDERS.c.status == ProviderStatus.REGISTERED.value, s.registered_from.is_not(None), s.registered_to.is_(None))
            .where(s.id.not_in(self.service_ids))
        )

    def elsewhere(self, store: sa.ColumnElement[int]) -> sa.ColumnElement[bool]:
        """Whether a store gives points, without an end in sight, with a registered service that is none of these."""
        return has_membership(store, lambda m: sa.and_(m.c.valid_to.is_(None), m.c.service_id.in_(self.others())))


def has_membership(store: sa.ColumnElement[int], counts: Callable[[sa.FromClause], sa.ColumnElement[bool]]) -> sa.ColumnElement[bool]:
    """Whether a store, or one that was joined to it, has a membership that counts."""
    m, part = MEMBERSHIPS.alias(), STORES.alias()
    own = sa.exists().select_from(m).where(m.c.store_id == store, counts(m))
    of_parts = sa.exists().select_from(m.join(part, part.c.id == m.c.store_id)).where(part.c.joined_to == store, counts(m))
    return sa.or_(own, of_parts)


def answer_plainly(session: Session) -> None:
    """Has Postgres not compile the questions of this transaction: that takes longer than to answer them. To be called first in it."""
    if session.get_bind().dialect.name == "postgresql":
        session.execute(sa.text("SET LOCAL jit = off"))


def planned_shipments(stores: sa.CTE) -> tuple[sa.FromClause, sa.ColumnElement[bool]]:
    """Parcels for such stores that have not gone out: what to select from, and the condition. STORES is the store that the parcel names."""
    joined = SHIPMENTS.join(STORES, STORES.c.id == SHIPMENTS.c.store_id).join(stores, stores.c.id == ROOT_ID)
    return joined, in_the_house()


def reach_of(session: Session, provider: str, services: Sequence[str] | None, day: date) -> Reach | Refusal:
    """What the provider of a number reaches with some of its services by name, with all of them if none are named."""
    wanted = normal_case_number(provider)
    row = session.execute(sa.select(PROVIDERS.c.id, PROVIDERS.c.number, PROVIDERS.c.name).where(PROVIDERS.c.number == wanted)).one_or_none()
    if row is None:
        return refuse(RefusalCode.NOT_FOUND, "casework.not_found", number=provider)
    of_provider = sa.select(SERVICES.c.id).where(SERVICES.c.provider_id == row.id).order_by(SERVICES.c.id)
    ids = tuple(session.execute(of_provider).scalars())
    if services is not None:
        named: list[int] = []
        for name in services:
            known = service_named(session, row.id, name)
            if isinstance(known, Refusal):
                return known
            named.append(known["id"])
        return Reach(row.id, row.number, row.name, tuple(named), whole=set(named) == set(ids), day=day)
    return Reach(row.id, row.number, row.name, ids, whole=True, day=day)
