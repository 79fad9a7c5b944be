"""System-modification grants (システム改修補助): what a provider's changes to its systems cost and what the state pays of it. Whole yen."""

from datetime import date, datetime

import sqlalchemy as sa
from sqlmodel import Field, SQLModel

from models.base import STRICT, Day, Instant, Serial, journalled, one_of
from models.vocabulary import Outcome
from models.vocabulary_providers import CostKind, GrantStatus


class ModificationGrant(SQLModel, table=True):
    """One application for a grant (交付申請) and what became of it."""

    __tablename__ = "modification_grant"
    __table_args__ = (
        one_of("status", GrantStatus),
        journalled("number"),
        sa.UniqueConstraint("number"),
        sa.Index("ix_modification_grant_provider_id", "provider_id"),
        STRICT,
    )

    id: int | None = Field(default=None, primary_key=True, sa_type=Serial)
    number: str = Field(sa_type=sa.Text)
    version: int
    status: str = Field(sa_type=sa.Text)
    provider_id: int = Field(foreign_key="provider.id", sa_type=Serial)
    project: str = Field(sa_type=sa.Text)
    received_at: datetime = Field(sa_type=Instant)
    decided_on: date | None = Field(default=None, sa_type=Day)  # 交付決定: work that began before it is not eligible
    granted_yen: int | None = Field(default=None, sa_type=Serial)  # the most that is paid
    conditions: str | None = Field(default=None, sa_type=sa.Text)
    reported_on: date | None = Field(default=None, sa_type=Day)  # 実績報告
    settled_on: date | None = Field(default=None, sa_type=Day)  # 額の確定
    settled_yen: int | None = Field(default=None, sa_type=Serial)
    paid_on: date | None = Field(default=None, sa_type=Day)


class GrantCost(SQLModel, table=True):
    """One line of cost; `place` counts from 1 within its grant. `outcome`: about the planned, `reported_outcome`: the reported cost."""

    __tablename__ = "grant_cost"
    __table_args__ = (
        one_of("kind", CostKind),
        one_of("outcome", Outcome),
        one_of("reported_outcome", Outcome),
        journalled("entry_case", "entry_version"),
        sa.UniqueConstraint("grant_id", "place"),
        STRICT,
    )

    id: int | None = Field(default=None, primary_key=True, sa_type=Serial)
    grant_id: int = Field(foreign_key="modification_grant.id", sa_type=Serial)
    place: int
    kind: str = Field(sa_type=sa.Text)
    wording: str = Field(sa_type=sa.Text)
    planned_yen: int = Field(sa_type=Serial)
    begins_on: date = Field(sa_type=Day)  # when the work begins, as planned
    outcome: str = Field(sa_type=sa.Text)  # review: not judged yet
    reported_yen: int | None = Field(default=None, sa_type=Serial)
    began_on: date | None = Field(default=None, sa_type=Day)  # when the work began, as reported
    reported_outcome: str | None = Field(default=None, sa_type=sa.Text)
    note: str | None = Field(default=None, sa_type=sa.Text)
    entry_case: str = Field(sa_type=sa.Text)
    entry_version: int
