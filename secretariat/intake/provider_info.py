"""The provider that sends something in."""

from dataclasses import replace
from datetime import date

import sqlalchemy as sa
from sqlmodel import Session

from models.base import table_of
from models.provider import Provider, Service
from models.vocabulary import RefusalCode
from models.vocabulary_providers import PROVIDERS_IN_FORCE, PROVIDERS_OUT
from secretariat.clock import holds_on
from secretariat.intake.merged import earlier_names
from secretariat.intake.new_applications import ProviderInfo
from secretariat.providers.merger_records import merged_into
from secretariat.providers.register import services_by_name
from secretariat.refusal import Message, Refusal, refuse

PROVIDERS, SERVICES = table_of(Provider), table_of(Service)


def load_provider(session: Session, number: str, *, held: bool = False) -> ProviderInfo | Refusal:
    """The provider of a number, with its services; `held`: nobody decides about it until this transaction ends."""
    p = PROVIDERS.c
    found = sa.select(p.id, p.number, p.name, p.status).where(p.number == number)
    row = session.execute(found.with_for_update(read=True) if held else found).first()
    if row is None:
        return refuse(RefusalCode.NOT_FOUND, "intake.provider_unknown", provider=number)
    if row.status in PROVIDERS_OUT and (successor := merged_into(session, row.id)) is not None:
        named = {"provider": row.name, "into": successor.number, "name": successor.name, "from_on": successor.from_on}
        return refuse(RefusalCode.WRONG_STATE, "intake.provider_merged", **named)
    if row.status in PROVIDERS_OUT:
        return refuse(
            RefusalCode.WRONG_STATE, "intake.provider_not_taking", provider=row.name, status=Message(f"words.provider_status.{row.status}")
        )
    return ProviderInfo(row.id, row.number, row.name, row.status, services_by_name(session, row.id), earlier_names(session, row.id))


def load_provider_in_force(session: Session, number: str, day: date) -> ProviderInfo | Refusal:
    """The provider of a number that is registered and was on a day, with the services that were registered then."""
    provider = load_provider(session, number)
    if isinstance(provider, Refusal):
        return provider
    p, s = PROVIDERS.c, SERVICES.c
    since = session.execute(sa.select(p.registered_from).where(p.id == provider.id)).scalar()
    if provider.status not in PROVIDERS_IN_FORCE or not holds_on(since, None, day):
        return refuse(RefusalCode.PROVIDER_NOT_REGISTERED, "intake.take_over_provider", provider=provider.name, day=day)
    days = session.execute(sa.select(s.name, s.registered_from, s.registered_to).where(s.provider_id == provider.id))
    registered = {row.name for row in days if holds_on(row.registered_from, row.registered_to, day)}
    services = {name: service_id for name, service_id in provider.services.items() if name in registered}
    return replace(provider, services=services)
