"""Personal data: cases of which it was erased, cases that are kept for now, requests of the people whom it is about (個人情報)."""

from datetime import date, datetime

import sqlalchemy as sa
from sqlmodel import Field, SQLModel

from models.base import STRICT, Day, Instant, Serial, journalled, one_of, partial_index
from models.vocabulary_privacy import HoldReason, RequestKind, RequestStatus, Retention


class PrivacyRequest(SQLModel, table=True):
    """A request (D-…), or a run that erases what was kept long enough. Who asked lies in the erasable part of its journal."""

    __tablename__ = "privacy_request"
    __table_args__ = (
        one_of("status", RequestStatus),
        one_of("kind", RequestKind),
        journalled("number"),
        sa.UniqueConstraint("number"),
        STRICT,
    )

    id: int | None = Field(default=None, primary_key=True, sa_type=Serial)
    number: str = Field(sa_type=sa.Text)
    version: int
    status: str = Field(sa_type=sa.Text)
    kind: str = Field(sa_type=sa.Text)
    staff: str = Field(sa_type=sa.Text)  # login of who answers it
    received_on: date = Field(sa_type=Day)
    until_on: date | None = Field(default=None, sa_type=Day)  # of a run: what was to be kept until then at the longest
    begun_at: datetime = Field(sa_type=Instant)
    answered_at: datetime | None = Field(default=None, sa_type=Instant)
    found: int  # cases that hold something
    erased: int  # of these
    kept: int  # of these, for a reason that the answer names


class ErasedCase(SQLModel, table=True):
    """A case of which everything personal was erased, under the entry of the case that says so; again, where something came later."""

    __tablename__ = "erased_case"
    __table_args__ = (
        one_of("retention", Retention),
        journalled("entry_case", "entry_version"),
        sa.Index("ix_erased_case_request_id", "request_id"),
        STRICT,
    )

    entry_case: str = Field(primary_key=True, sa_type=sa.Text)  # the case itself
    entry_version: int
    retention: str = Field(sa_type=sa.Text)
    request_id: int = Field(foreign_key="privacy_request.id", sa_type=Serial)  # by which it was erased


class CaseHold(SQLModel, table=True):
    """A case of which nothing is erased until `lifted_at`; what was said for it lies in the erasable part of its journal."""

    __tablename__ = "case_hold"
    __table_args__ = (
        one_of("reason", HoldReason),
        journalled("entry_case", "entry_version"),
        partial_index("ix_case_hold_in_force", "placed_at", where="lifted_at IS NULL"),
        STRICT,
    )

    entry_case: str = Field(primary_key=True, sa_type=sa.Text)  # the case itself
    entry_version: int
    reason: str = Field(sa_type=sa.Text)
    placed_at: datetime = Field(sa_type=Instant)
    placed_by: str = Field(sa_type=sa.Text)
    lifted_at: datetime | None = Field(default=None, sa_type=Instant)
