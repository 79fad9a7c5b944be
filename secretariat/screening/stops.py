"""Approved applications that a closing run leaves open, since their provider or one of their services is stopped meanwhile."""

from collections.abc import Collection
from datetime import date

import sqlalchemy as sa
from sqlmodel import Session

from models.application import Application
from models.base import table_of
from models.provider import Provider, Service
from models.vocabulary_providers import ProviderStatus
from secretariat.clock import japan_day
from secretariat.office import Office
from secretariat.providers.standing import lapsed_services

APPLICATIONS, PROVIDERS, SERVICES = table_of(Application), table_of(Provider), table_of(Service)


def stopped(session: Session, office: Office, start_on: date, among: Collection[int] | None = None) -> sa.ColumnElement[bool]:
    """Applications through a provider that is not registered now, or with a service that is not on the start day or whose security lapsed.

    A condition that fits queries of applications without joins. `among`: only those of these providers (ids) are asked for; None: any.
    """
    a, p = APPLICATIONS.c, PROVIDERS.c
    some = sa.true() if among is None else p.id.in_(among)
    providers = list(session.execute(sa.select(p.id).where(p.status != ProviderStatus.REGISTERED.value, some)).scalars())
    naming: list[sa.ColumnElement[bool]] = []
    for provider_id, services in _services(session, office, start_on, among).items():
        gone = [service_id for service_id, is_gone in services if is_gone]
        if len(gone) == len(services):
            providers.append(provider_id)
        elif gone:
            # by provider first: comparing texts is left to the few that may name such a service
            naming.append(sa.and_(a.provider_id == provider_id, sa.or_(*(names_service(service_id) for service_id in gone))))
    return sa.or_(a.provider_id.in_(providers), *naming)


def _services(session: Session, office: Office, start_on: date, among: Collection[int] | None) -> dict[int, list[tuple[int, bool]]]:
    """Every service with whether it is gone, by provider."""
    s = SERVICES.c
    missing = sa.or_(s.registered_from.is_(None), s.registered_from > start_on, s.registered_to <= start_on)
    lapsed = lapsed_services(session, office.programme, among, japan_day(office.clock.now()))
    services: dict[int, list[tuple[int, bool]]] = {}
    some = sa.true() if among is None else s.provider_id.in_(among)
    for service_id, provider_id, is_missing in session.execute(sa.select(s.id, s.provider_id, sa.case((missing, 1), else_=0)).where(some)):
        services.setdefault(provider_id, []).append((service_id, bool(is_missing) or service_id in lapsed))
    return services


def names_service(service_id: int) -> sa.ColumnElement[bool]:
    """Whether an application names a service."""
    return (" " + APPLICATIONS.c.services + " ").like(f"% {service_id} %")
