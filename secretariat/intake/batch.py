"""The record of a provider's file (B-…): what it held, what became of it, and when its rows appeared."""

from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from pathlib import Path
from typing import Final, Self

import sqlalchemy as sa
from sqlmodel import Session

from models.application import Batch
from models.base import table_of
from secretariat import journal
from secretariat.identifiers import case_number
from secretariat.intake.result import IntakeResult

BATCHES = table_of(Batch)
PART_BYTES: Final = 1 << 20


@dataclass(frozen=True, slots=True)
class ReceivedFile:
    """A file by its name and the SHA-256 of its content, and when it arrived."""

    name: str
    digest: bytes
    received_at: datetime

    @classmethod
    def of(cls, path: Path, received_at: datetime) -> Self:
        """Reads a file for its digest. Raises OSError."""
        digest = sha256()
        with path.open("rb") as file:
            while part := file.read(PART_BYTES):
                digest.update(part)
        return cls(path.name, digest.digest(), received_at)


def enter_batch(
    session: Session, act: journal.Act, batch_id: int, file: ReceivedFile, result: IntakeResult, provider: tuple[int, str] | None
) -> None:
    """Writes the batch with its journal entry and gives it its number; `provider` (id, number) for a file of applications."""
    result.batch = case_number("B", batch_id)
    counts = {"row_count": result.rows, "accepted": result.accepted, "duplicates": result.duplicates, "rejected": result.rejected}
    payload = {**counts, "received_at": file.received_at.isoformat(), "provider": provider[1] if provider else None}
    journal.append(session, [journal.Entry(result.batch, 1, "intake", to_status="published", payload=payload)], act)
    session.execute(
        sa.insert(BATCHES),
        {
            "id": batch_id,
            "number": result.batch,
            "version": 1,
            "kind": "applications" if provider else "providers",
            "provider_id": provider[0] if provider else None,
            "file_name": file.name,
            "file_digest": file.digest,
            "received_at": file.received_at,
            "published_at": act.at,
            **counts,
        },
    )
