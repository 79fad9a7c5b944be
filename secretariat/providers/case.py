"""A provider's registration as a decision needs it, and what stands against a command on it."""

from dataclasses import dataclass
from datetime import datetime

import sqlalchemy as sa
from sqlmodel import Session

from models.base import table_of
from models.journal import JournalEntry
from models.office import Staff
from models.provider import Provider
from models.vocabulary import RefusalCode, Role
from secretariat.casework.process import PROVIDER
from secretariat.permissions import may
from secretariat.refusal import Message, Refusal, refuse

PROVIDERS, ENTRIES, STAFF = table_of(Provider), table_of(JournalEntry), table_of(Staff)


@dataclass(frozen=True, slots=True)
class ProviderCase:
    """What deciding on a provider looks at; `last_staff` is a display name."""

    id: int
    number: str
    version: int
    status: str
    last_staff: str | None
    last_at: datetime | None


def load_provider(session: Session, number: str) -> ProviderCase | None:
    """The provider of a number; None if there is none."""
    last = sa.and_(ENTRIES.c.case_id == PROVIDERS.c.number, ENTRIES.c.version == PROVIDERS.c.version)
    row = session.execute(
        sa.select(PROVIDERS.c.id, PROVIDERS.c.version, PROVIDERS.c.status, ENTRIES.c.staff, STAFF.c.name, ENTRIES.c.at)
        .select_from(PROVIDERS.outerjoin(ENTRIES, last).outerjoin(STAFF, STAFF.c.login == ENTRIES.c.staff))
        .where(PROVIDERS.c.number == number)
    ).one_or_none()
    return None if row is None else ProviderCase(row.id, number, row.version, row.status, row.name or row.staff, row.at)


def provider_obstacle(case: ProviderCase, name: str, role: Role) -> Refusal | None:
    """Why somebody of that role cannot give the command now, whatever its reasons. Raises KeyError for no command of a provider."""
    transition = PROVIDER[name]
    if refused := may(role, transition.deed):
        return refused
    if case.status in transition.sources:
        return None
    status = Message(f"words.provider_status.{case.status}")
    return refuse(
        RefusalCode.WRONG_STATE, "casework.wrong_state", number=case.number, status=status, staff=case.last_staff, at=case.last_at
    )
