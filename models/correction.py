"""Corrections (補正) item by item: what a provider was asked to mend, what it answered, what became of that."""

from datetime import datetime

import sqlalchemy as sa
from sqlmodel import Field, SQLModel

from models.base import STRICT, Instant, Serial, journalled, one_of
from models.vocabulary import CorrectionStatus


class CorrectionItem(SQLModel, table=True):
    """One thing that was asked for. `place` counts from 1 within its application, `round` its returns, from 1."""

    __tablename__ = "correction_item"
    __table_args__ = (
        one_of("status", CorrectionStatus),
        journalled("entry_case", "entry_version"),
        sa.UniqueConstraint("application_id", "place"),
        sa.Index("ix_correction_item_asked_at", "asked_at", "application_id"),
        STRICT,
    )

    id: int | None = Field(default=None, primary_key=True, sa_type=Serial)
    application_id: int = Field(foreign_key="application.id", sa_type=Serial)
    round: int
    place: int
    reason: str = Field(sa_type=sa.Text)
    field: str | None = Field(default=None, sa_type=sa.Text)  # a column of the application format; none: whatever is corrected answers it
    wanted: str | None = Field(default=None, sa_type=sa.Text)  # none: the reason's own sentence
    asked_at: datetime = Field(sa_type=Instant)
    status: str = Field(sa_type=sa.Text)
    answer: str | None = Field(default=None, sa_type=sa.Text)  # what was said by hand
    changed: str | None = Field(default=None, sa_type=sa.Text)  # the fields that the answer changed, blank-separated
    answered_at: datetime | None = Field(default=None, sa_type=Instant)
    judged_by: str | None = Field(default=None, sa_type=sa.Text)
    entry_case: str = Field(sa_type=sa.Text)
    entry_version: int
