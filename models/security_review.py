"""Security reviews (情報管理・安全対策の審査) of payment providers: answers to the questionnaire, findings and their remedies."""

from datetime import date, datetime

import sqlalchemy as sa
from sqlmodel import Field, SQLModel

from models.base import STRICT, Day, Instant, Serial, journalled, one_of
from models.vocabulary import Outcome
from models.vocabulary_providers import FindingStatus, ReviewOccasion, ReviewRoute, ReviewStatus, Severity


class SecurityReview(SQLModel, table=True):
    """One review of a provider; each repetition is a record of its own."""

    __tablename__ = "security_review"
    __table_args__ = (
        one_of("status", ReviewStatus),
        one_of("route", ReviewRoute),
        one_of("occasion", ReviewOccasion),
        journalled("number"),
        sa.UniqueConstraint("number"),
        sa.Index("ix_security_review_provider_id", "provider_id"),
        STRICT,
    )

    id: int | None = Field(default=None, primary_key=True, sa_type=Serial)
    number: str = Field(sa_type=sa.Text)
    version: int
    status: str = Field(sa_type=sa.Text)
    provider_id: int = Field(foreign_key="provider.id", sa_type=Serial)
    route: str = Field(sa_type=sa.Text)
    occasion: str = Field(sa_type=sa.Text)
    opened_at: datetime = Field(sa_type=Instant)
    incident_on: date | None = Field(default=None, sa_type=Day)  # the day of the incident that is reviewed
    concluded_at: datetime | None = Field(default=None, sa_type=Instant)
    concluded_by: str | None = Field(default=None, sa_type=sa.Text)
    next_due_on: date | None = Field(default=None, sa_type=Day)  # by when the next review has to be concluded


class ReviewAnswer(SQLModel, table=True):
    """The provider's answer to one question of the programme file, and what the reviewer found about it."""

    __tablename__ = "review_answer"
    __table_args__ = (
        one_of("outcome", Outcome),
        journalled("entry_case", "entry_version"),
        sa.UniqueConstraint("review_id", "question"),
        STRICT,
    )

    id: int | None = Field(default=None, primary_key=True, sa_type=Serial)
    review_id: int = Field(foreign_key="security_review.id", sa_type=Serial)
    question: str = Field(sa_type=sa.Text)
    answer: str = Field(sa_type=sa.Text)
    outcome: str = Field(sa_type=sa.Text)  # review: not judged yet
    staff: str = Field(sa_type=sa.Text)
    at: datetime = Field(sa_type=Instant)
    entry_case: str = Field(sa_type=sa.Text)
    entry_version: int


class SecurityFinding(SQLModel, table=True):
    """What an investigation found wanting (指摘事項); `place` counts from 1 within its review."""

    __tablename__ = "security_finding"
    __table_args__ = (
        one_of("severity", Severity),
        one_of("status", FindingStatus),
        journalled("entry_case", "entry_version"),
        sa.UniqueConstraint("review_id", "place"),
        sa.Index("ix_security_finding_status_due_on", "status", "due_on"),
        STRICT,
    )

    id: int | None = Field(default=None, primary_key=True, sa_type=Serial)
    review_id: int = Field(foreign_key="security_review.id", sa_type=Serial)
    place: int
    severity: str = Field(sa_type=sa.Text)
    status: str = Field(sa_type=sa.Text)
    question: str | None = Field(default=None, sa_type=sa.Text)
    wording: str = Field(sa_type=sa.Text)
    due_on: date = Field(sa_type=Day)
    found_by: str = Field(sa_type=sa.Text)
    remedy: str | None = Field(default=None, sa_type=sa.Text)
    remedied_on: date | None = Field(default=None, sa_type=Day)
    remedied_by: str | None = Field(default=None, sa_type=sa.Text)  # login of who entered the provider's remedy
    verified_by: str | None = Field(default=None, sa_type=sa.Text)
    verified_on: date | None = Field(default=None, sa_type=Day)
    times_reopened: int
    entry_case: str = Field(sa_type=sa.Text)
    entry_version: int
