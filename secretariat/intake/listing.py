"""The files that were taken in of late."""

from dataclasses import dataclass
from datetime import datetime

import sqlalchemy as sa

from models.application import Batch
from models.base import table_of
from models.provider import Provider
from secretariat.office import Office
from secretariat.permissions import may
from secretariat.refusal import Refusal
from secretariat.staff import Person

BATCHES, PROVIDERS = table_of(Batch), table_of(Provider)


@dataclass(frozen=True, slots=True)
class BatchRow:
    """One file: `kind` is applications or providers (of those, `provider` is None), `provider` a name; counts are rows of the file."""

    number: str
    kind: str
    provider: str | None
    file_name: str
    received_at: datetime
    published_at: datetime
    rows: int
    accepted: int
    duplicates: int
    rejected: int


def recent_batches(office: Office, person: Person, limit: int = 50) -> tuple[BatchRow, ...] | Refusal:
    """The files that were taken in last, the latest first."""
    if refused := may(person.role, "intake-applications"):
        return refused
    b = BATCHES.c
    statement = (
        sa.select(
            *(b.number, b.kind, PROVIDERS.c.name, b.file_name, b.received_at, b.published_at),
            *(b.row_count, b.accepted, b.duplicates, b.rejected),
        )
        .select_from(BATCHES.outerjoin(PROVIDERS, PROVIDERS.c.id == b.provider_id))
        .order_by(b.published_at.desc(), b.id.desc())
        .limit(limit)
    )
    with office.reading() as session:
        return tuple(BatchRow(*row) for row in session.execute(statement))
