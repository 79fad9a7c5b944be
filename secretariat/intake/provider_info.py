"""The provider that sends something in."""

import sqlalchemy as sa
from sqlmodel import Session

from models.base import table_of
from models.provider import Provider, Service
from models.vocabulary import PROVIDERS_OUT, RefusalCode
from secretariat.intake.new_applications import ProviderInfo
from secretariat.refusal import Message, Refusal, refuse

PROVIDERS, SERVICES = table_of(Provider), table_of(Service)


def load_provider(session: Session, number: str) -> ProviderInfo | Refusal:
    """The provider of a number, with its services."""
    row = session.execute(
        sa.select(PROVIDERS.c.id, PROVIDERS.c.number, PROVIDERS.c.name, PROVIDERS.c.status).where(PROVIDERS.c.number == number)
    ).first()
    if row is None:
        return refuse(RefusalCode.NOT_FOUND, "intake.provider_unknown", provider=number)
    if row.status in PROVIDERS_OUT:
        return refuse(
            RefusalCode.WRONG_STATE, "intake.provider_not_taking", provider=row.name, status=Message(f"words.provider_status.{row.status}")
        )
    services = session.execute(sa.select(SERVICES.c.name, SERVICES.c.id).where(SERVICES.c.provider_id == row.id).order_by(SERVICES.c.id))
    return ProviderInfo(row.id, row.number, row.name, row.status, {row.name: row.id for row in services})
