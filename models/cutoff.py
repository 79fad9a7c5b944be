"""Cutoffs (締切) that a manager has overridden or closed; the others follow from the programme file."""

from datetime import date, datetime

import sqlalchemy as sa
from sqlmodel import Field, SQLModel

from models.base import STRICT, Day, Instant, Serial, journalled


class Cutoff(SQLModel, table=True):
    """One start day and its cutoff. From `closing_at` on, decisions go to the next start; at `closed_at` the run was through."""

    __tablename__ = "cutoff"
    __table_args__ = (journalled("case_id"), sa.UniqueConstraint("case_id"), STRICT)

    start_on: date = Field(primary_key=True, sa_type=Day)
    case_id: str = Field(sa_type=sa.Text)  # cutoff:START
    version: int
    cutoff_at: datetime = Field(sa_type=Instant)
    origin: str = Field(sa_type=sa.Text)  # rule, programme or override
    closing_at: datetime | None = Field(default=None, sa_type=Instant)
    closed_at: datetime | None = Field(default=None, sa_type=Instant)
    registered: int
    left_open: int


class ClosingItem(SQLModel, table=True):
    """An approved application on the frozen list of a closing run; the row goes when it is done."""

    __tablename__ = "closing_item"
    __table_args__ = (STRICT,)

    start_on: date = Field(primary_key=True, sa_type=Day)
    application_id: int = Field(primary_key=True, foreign_key="application.id", sa_type=Serial)
