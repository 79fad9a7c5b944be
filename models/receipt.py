"""What arrived and is not published yet: the ledger of receipts (受付簿), and files whose time of receipt waits for a second person."""

from datetime import datetime

import sqlalchemy as sa
from sqlmodel import Field, SQLModel

from models.base import STRICT, Digest, Instant, Serial, journalled, one_of, partial_index
from models.vocabulary import Channel, HeldBatchStatus, ReceiptStatus


class Receipt(SQLModel, table=True):
    """Something that arrived by mail or by hand (L-…)."""

    __tablename__ = "receipt"
    __table_args__ = (
        one_of("status", ReceiptStatus),
        one_of("channel", Channel),
        journalled("number"),
        sa.UniqueConstraint("number"),
        partial_index("ix_receipt_waiting", "received_at", where="status = 'waiting'"),
        STRICT,
    )

    id: int | None = Field(default=None, primary_key=True, sa_type=Serial)
    number: str = Field(sa_type=sa.Text)
    version: int
    status: str = Field(sa_type=sa.Text)
    channel: str = Field(sa_type=sa.Text)
    received_at: datetime = Field(sa_type=Instant)
    sender: str = Field(sa_type=sa.Text)
    provider_id: int | None = Field(default=None, foreign_key="provider.id", sa_type=Serial)
    what: str = Field(sa_type=sa.Text)
    pieces: int
    taken_in_as: str | None = Field(default=None, sa_type=sa.Text)  # the number of what it became: B-…, A-…, P-…


class HeldBatch(SQLModel, table=True):
    """A file (B-…) whose rows are checked and staged, and count as not received until another person confirms its time of receipt.

    Once confirmed it is a batch, and no row here any more; a declined one stays without its rows.
    """

    __tablename__ = "held_batch"
    __table_args__ = (one_of("status", HeldBatchStatus), journalled("number"), sa.UniqueConstraint("number"), STRICT)

    id: int | None = Field(default=None, primary_key=True, sa_type=Serial)  # of the batch that it will be
    number: str = Field(sa_type=sa.Text)
    version: int
    status: str = Field(sa_type=sa.Text)
    provider_id: int = Field(foreign_key="provider.id", sa_type=Serial)
    file_name: str = Field(sa_type=sa.Text)
    file_digest: bytes = Field(sa_type=Digest)
    received_at: datetime = Field(sa_type=Instant)
    entered_at: datetime = Field(sa_type=Instant)
    entered_by: str = Field(sa_type=sa.Text)
    reason: str = Field(sa_type=sa.Text)
    programme_version: int  # under which its rows were checked
    row_count: int
    accepted: int
    duplicates: int
    rejected: int
    corrections: str = Field(sa_type=sa.Text)  # JSON: rows that correct returned applications, judged once it is confirmed
