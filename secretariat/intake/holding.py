"""Files whose time of receipt another person has to confirm: deemed receipt after an outage, or at or before a closed cutoff.

Their rows are checked and staged as always, and appear once the time is confirmed; until then they count as not received.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

import sqlalchemy as sa
from sqlmodel import Session

from models.base import table_of
from models.provider import Provider
from models.receipt import HeldBatch
from models.relations import STAFF, name_behind
from models.vocabulary import HeldBatchStatus, RefusalCode
from secretariat import journal
from secretariat.casework.notes import check_note
from secretariat.identifiers import case_number
from secretariat.intake.batch import ReceivedFile, count_file
from secretariat.intake.correcting import CorrectedRow, pack_corrections
from secretariat.intake.new_applications import ProviderInfo
from secretariat.intake.result import IntakeResult
from secretariat.office import Office
from secretariat.permissions import may
from secretariat.refusal import Message, Refusal, refuse
from secretariat.staff import Person

HELD, PROVIDERS = table_of(HeldBatch), table_of(Provider)


@dataclass(frozen=True, slots=True)
class HeldRow:
    """A file that waits: `provider` and `entered_by` are names, counts are rows of the file; `is_own`: the person entered it."""

    number: str
    provider_number: str
    provider: str
    file_name: str
    received_at: datetime
    entered_at: datetime
    entered_by: str
    is_own: bool
    reason: str
    rows: int
    accepted: int


def check_deemed(person: Person, reason: str | None, *, behind_closed_cutoff: bool) -> Refusal | None:
    """Whether the person may take in a file under a time of receipt that has to be confirmed, and says why; None for any other time."""
    if not behind_closed_cutoff and reason is None:
        return None
    if refused := may(person.role, "deem-received"):
        return Refusal(refused.code, Message("intake.behind_closed_cutoff" if behind_closed_cutoff else "intake.deemed_receipt"))
    if not (reason or "").strip():
        return refuse(RefusalCode.REASON_MISSING, "intake.reason_missing")
    return check_note(reason)


def hold_batch(
    session: Session,
    act: journal.Act,
    batch_id: int,
    file: ReceivedFile,
    result: IntakeResult,
    provider: ProviderInfo,
    corrections: Sequence[CorrectedRow],
    programme_version: int,
    reason: str,
) -> None:
    """Writes that the batch waits, with its journal entry, and gives it its number."""
    result.batch, result.awaits_confirm = case_number("B", batch_id), True
    payload = {**result.counts, "received_at": file.received_at.isoformat(), "provider": provider.number}
    entry = journal.Entry(result.batch, 1, "intake", None, HeldBatchStatus.WAITING.value, payload, {"note": reason.strip()})
    journal.append(session, [entry], act)
    session.execute(
        sa.insert(HELD),
        {
            "id": batch_id,
            "number": result.batch,
            "version": 1,
            "status": HeldBatchStatus.WAITING.value,
            "provider_id": provider.id,
            "file_name": file.name,
            "file_digest": file.digest,
            "received_at": file.received_at,
            "entered_at": act.at,
            "entered_by": act.staff,
            "reason": reason.strip(),
            "programme_version": programme_version,
            "corrections": pack_corrections(corrections),
            **result.counts,
        },
    )
    count_file(session, file, result, "applications", provider.id, batch_id)


def held_batches(office: Office, person: Person) -> tuple[HeldRow, ...] | Refusal:
    """The files that wait for another person's word, the oldest first."""
    if refused := may(person.role, "show-receipts"):
        return refused
    h = HELD.c
    found = (
        sa.select(
            *(h.number, PROVIDERS.c.number.label("provider_number"), PROVIDERS.c.name.label("provider"), h.file_name),
            *(h.received_at, h.entered_at, name_behind(h.entered_by).label("by_name"), h.entered_by),
            *(h.reason, h.row_count, h.accepted),
        )
        .select_from(HELD.join(PROVIDERS, PROVIDERS.c.id == h.provider_id).outerjoin(STAFF, STAFF.c.login == h.entered_by))
        .where(h.status == HeldBatchStatus.WAITING.value)
        .order_by(h.id)
    )
    with office.reading() as session:
        return tuple(
            HeldRow(
                number=row.number,
                provider_number=row.provider_number,
                provider=row.provider,
                file_name=row.file_name,
                received_at=row.received_at,
                entered_at=row.entered_at,
                entered_by=row.by_name,
                is_own=row.entered_by == person.login,
                reason=row.reason,
                rows=row.row_count,
                accepted=row.accepted,
            )
            for row in session.execute(found)
        )
