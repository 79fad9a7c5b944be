"""Approvals that another person looks at a second time (抜取確認)."""

from datetime import datetime

import sqlalchemy as sa
from sqlmodel import Field, SQLModel

from models.base import STRICT, Instant, Serial, journalled, one_of, partial_index
from models.vocabulary import LookOrigin, LookStatus, Rule

UNRESOLVED = "status = 'disagreed' AND resolved_at IS NULL"  # looks that somebody has to act upon


class SecondLook(SQLModel, table=True):
    """One approval that was drawn, and what came of the look. It never delays a start.

    `entry_case` and `entry_version` name the application's journal entry that brought the row to where it stands.
    """

    __tablename__ = "second_look"
    __table_args__ = (
        one_of("origin", LookOrigin),
        one_of("status", LookStatus),
        one_of("rule", Rule),
        journalled("entry_case", "entry_version"),
        sa.UniqueConstraint("application_id", "approved_version"),
        sa.Index("ix_second_look_status", "status", "id"),
        sa.Index("ix_second_look_approved_by_origin", "approved_by", "origin"),
        partial_index("uq_second_look_application_id_waiting", "application_id", where="status = 'waiting'", unique=True),
        partial_index("ix_second_look_unresolved", "id", where=UNRESOLVED),
        STRICT,
    )

    id: int | None = Field(default=None, primary_key=True, sa_type=Serial)
    application_id: int = Field(foreign_key="application.id", sa_type=Serial)
    approved_version: int  # the case's version by the approval
    approved_by: str = Field(sa_type=sa.Text)
    origin: str = Field(sa_type=sa.Text)
    status: str = Field(sa_type=sa.Text)
    drawn_at: datetime = Field(sa_type=Instant)
    looked_by: str | None = Field(default=None, sa_type=sa.Text)
    looked_at: datetime | None = Field(default=None, sa_type=Instant)
    reasons: str | None = Field(default=None, sa_type=sa.Text)  # codes of the programme file, blank-separated
    rule: str | None = Field(default=None, sa_type=sa.Text)  # the check that was judged otherwise, if it was one
    resolved_at: datetime | None = Field(default=None, sa_type=Instant)  # taken back, ended, or left to stand by a manager
    entry_case: str = Field(sa_type=sa.Text)
    entry_version: int
