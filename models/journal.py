"""The journal (操作履歴), the personal part of its entries, the operations that caused them, and what follows from them (outbox).

Entries are never changed or deleted: the database refuses it. `case_id` is the number of the case (A-…, P-…, K-…, B-…), or `staff:LOGIN`,
`cutoff:START`, `programme`, `office`. `version` is the place in the case's journal and the version of the case's row, from 1.
"""

from datetime import datetime

import sqlalchemy as sa
from sqlmodel import Field, SQLModel

from models.base import STRICT, Digest, Instant, Serial, partial_index

WAITING = "rendered_at IS NULL AND cancelled_at IS NULL"  # papers that nobody has written yet


class JournalEntry(SQLModel, table=True):
    """One act: what happened to a case, when, by whom, from which state to which."""

    __tablename__ = "journal"
    __table_args__ = (sa.UniqueConstraint("case_id", "version"), STRICT)

    id: int | None = Field(default=None, primary_key=True, sa_type=Serial)
    case_id: str = Field(sa_type=sa.Text)
    version: int
    recorded_at: datetime = Field(sa_type=Instant)  # the machine's clock
    at: datetime = Field(sa_type=Instant)  # the office's clock; differs in a rehearsal only
    staff: str = Field(sa_type=sa.Text)
    action: str = Field(sa_type=sa.Text)
    from_status: str | None = Field(default=None, sa_type=sa.Text)
    to_status: str | None = Field(default=None, sa_type=sa.Text)
    operation_id: str = Field(sa_type=sa.Text)
    payload: str = Field(sa_type=sa.Text)  # canonical JSON, nothing personal
    personal_digest: bytes | None = Field(default=None, sa_type=Digest)
    previous_hash: bytes = Field(sa_type=Digest)
    hash: bytes = Field(sa_type=Digest)


class JournalPersonal(SQLModel, table=True):
    """The personal part of an entry (notes, replaced content), erasable by law; the entry keeps its salted digest."""

    __tablename__ = "journal_personal"
    __table_args__ = (STRICT,)

    case_id: str = Field(primary_key=True, sa_type=sa.Text)
    version: int = Field(primary_key=True)
    salt: bytes = Field(sa_type=Digest)
    content: str = Field(sa_type=sa.Text)  # canonical JSON


class Operation(SQLModel, table=True):
    """One write that a person or a file caused; its id is unique, so that a repeated one is recognised."""

    __tablename__ = "operation"
    __table_args__ = (STRICT,)

    id: str = Field(primary_key=True, sa_type=sa.Text)
    staff: str = Field(sa_type=sa.Text)
    action: str = Field(sa_type=sa.Text)
    at: datetime = Field(sa_type=Instant)


class Outbox(SQLModel, table=True):
    """A paper that follows from a decision; whoever renders it marks it. A decision taken back cancels what was not rendered."""

    __tablename__ = "outbox"
    __table_args__ = (
        sa.ForeignKeyConstraint(["case_id", "case_version"], ["journal.case_id", "journal.version"], deferrable=True, initially="DEFERRED"),
        sa.Index("ix_outbox_case_id", "case_id"),
        partial_index("ix_outbox_waiting", "id", where=WAITING),
        partial_index("ix_outbox_run_id", "run_id", where="run_id IS NOT NULL"),
        STRICT,
    )

    id: int | None = Field(default=None, primary_key=True, sa_type=Serial)
    kind: str = Field(sa_type=sa.Text)  # which letter: a key of the programme's letters
    case_id: str = Field(sa_type=sa.Text)
    case_version: int
    parameters: str = Field(sa_type=sa.Text)  # canonical JSON: reasons, rate, start day as decided
    queued_at: datetime = Field(sa_type=Instant)
    rendered_at: datetime | None = Field(default=None, sa_type=Instant)
    cancelled_at: datetime | None = Field(default=None, sa_type=Instant)
    run_id: int | None = Field(default=None, sa_type=Serial)  # the run that writes it, or wrote it last
