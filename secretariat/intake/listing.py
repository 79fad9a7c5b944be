"""The files that were taken in of late, and who takes in which kind of them."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Final

import sqlalchemy as sa

from models.application import Batch
from models.base import table_of
from models.provider import Provider
from secretariat.office import Office
from secretariat.permissions import may
from secretariat.refusal import Refusal
from secretariat.staff import Person

BATCHES, PROVIDERS = table_of(Batch), table_of(Provider)
DEEDS: Final[Mapping[str, str]] = {
    "applications": "intake-applications",
    "providers": "intake-providers",
    "amendments": "intake-amendments",
    "kit-orders": "order-kits",
}
"""What taking in a file of each kind is called in secretariat.permissions."""


@dataclass(frozen=True, slots=True)
class BatchRow:
    """One file: `kind` is one of DEEDS, `provider` a name (None of a file about providers); counts are rows of the file."""

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
    """The files that were taken in last, the latest first, of the kinds that the person takes in."""
    if refused := may(person.role, "intake"):
        return refused
    b = BATCHES.c
    kinds = [kind for kind, deed in DEEDS.items() if may(person.role, deed) is None]
    statement = (
        sa.select(
            *(b.number, b.kind, PROVIDERS.c.name, b.file_name, b.received_at, b.published_at),
            *(b.row_count, b.accepted, b.duplicates, b.rejected),
        )
        .select_from(BATCHES.outerjoin(PROVIDERS, PROVIDERS.c.id == b.provider_id))
        .where(b.kind.in_(kinds))
        .order_by(b.published_at.desc(), b.id.desc())
        .limit(limit)
    )
    with office.reading() as session:
        return tuple(BatchRow(*row) for row in session.execute(statement))
