"""The record of a provider's file (B-…): what it held, what became of it, and when its rows appeared.

Every file is counted besides, for the figures of its provider's quality: rows, and what was found in them; no content. A file of which
nothing could be taken in is no batch, and is counted all the same, once however often it is tried.
"""

from dataclasses import dataclass
from datetime import date, datetime
from hashlib import file_digest
from pathlib import Path
from typing import Self

import sqlalchemy as sa
from sqlmodel import Session

from models.application import Batch
from models.base import table_of
from models.file_quality import FileCount, FileFinding
from models.vocabulary import RefusalCode
from secretariat import journal
from secretariat.clock import japan_day
from secretariat.identifiers import case_number
from secretariat.intake.result import IntakeResult
from secretariat.refusal import Refusal, refuse
from secretariat.text import without_forbidden

BATCHES, FILES, FINDINGS = table_of(Batch), table_of(FileCount), table_of(FileFinding)


@dataclass(frozen=True, slots=True)
class ReceivedFile:
    """A file by its name (made visible where it is no text) and the SHA-256 of its content, and when it arrived."""

    name: str
    digest: bytes
    received_at: datetime

    @classmethod
    def of(cls, path: Path, received_at: datetime) -> Self | Refusal:
        """Reads a file for its digest; refused where it cannot be read any more."""
        digest = digest_of(path)
        if digest is None:
            return refuse(RefusalCode.INVALID_FILE, "intake.file_gone", path=str(path))
        return cls(without_forbidden(path.name), digest, received_at)


def digest_of(path: Path) -> bytes | None:
    """The SHA-256 of a file's content; None where it cannot be read any more."""
    try:
        with path.open("rb") as file:
            return file_digest(file, "sha256").digest()
    except OSError:
        return None


def enter_batch(
    session: Session,
    act: journal.Act,
    batch_id: int,
    file: ReceivedFile,
    result: IntakeResult,
    provider: tuple[int, str] | None,
    take_over_on: date | None = None,
    kind: str | None = None,
) -> None:
    """Writes the batch with its journal entry and gives it its number; `provider` (id, number) for a file of applications.

    `kind`: what the file held, where that does not follow from there being a provider.
    """
    kind = kind or ("applications" if provider else "providers")
    result.batch = case_number("B", batch_id)
    payload = {**result.counts, "received_at": file.received_at.isoformat(), "provider": provider[1] if provider else None}
    if take_over_on is not None:
        payload["take_over"] = take_over_on.isoformat()
    journal.append(session, [journal.Entry(result.batch, 1, "intake", to_status="published", payload=payload)], act)
    session.execute(
        sa.insert(BATCHES),
        {
            "id": batch_id,
            "number": result.batch,
            "version": 1,
            "kind": kind,
            "provider_id": provider[0] if provider else None,
            "file_name": file.name,
            "file_digest": file.digest,
            "received_at": file.received_at,
            "published_at": act.at,
            **result.counts,
        },
    )
    count_file(session, file, result, kind, provider[0] if provider else None, batch_id)


def count_file(
    session: Session, file: ReceivedFile, result: IntakeResult, kind: str, provider_id: int | None, batch_id: int | None = None
) -> None:
    """Keeps the counts of a file, in the transaction in which its rows appear or are held; `batch_id` None: nothing was taken."""
    day = japan_day(file.received_at)
    if batch_id is None:
        f = FILES.c
        same = (f.provider_id == provider_id, f.received_on == day, f.file_digest == file.digest, f.batch_id.is_(None))
        if session.execute(sa.select(f.id).where(*same).limit(1)).first() is not None:
            return
    values = {
        "kind": kind,
        "provider_id": provider_id,
        "received_on": day,
        "batch_id": batch_id,
        "file_digest": file.digest,
        **result.counts,
    }
    file_id = session.execute(sa.insert(FILES).values(**values).returning(FILES.c.id)).scalar_one()
    if result.counted:
        found = [{"file_id": file_id, **one._asdict(), "row_count": rows} for one, rows in sorted(result.counted.items())]
        session.execute(sa.insert(FINDINGS), found)
