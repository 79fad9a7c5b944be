"""What reviewers found of the papers of an application (書類の確認)."""

from datetime import datetime

import sqlalchemy as sa
from sqlmodel import Field, SQLModel

from models.base import STRICT, Instant, Serial, journalled, one_of
from models.vocabulary import Document, Outcome

JUDGED = (Outcome.PASS, Outcome.FAIL)


class DocumentCheck(SQLModel, table=True):
    """One kind of document of one application, as a person found it; what was found last stands."""

    __tablename__ = "document_check"
    __table_args__ = (one_of("kind", Document), one_of("outcome", JUDGED), journalled("entry_case", "entry_version"), STRICT)

    application_id: int = Field(primary_key=True, foreign_key="application.id", sa_type=Serial)
    kind: str = Field(primary_key=True, sa_type=sa.Text)
    outcome: str = Field(sa_type=sa.Text)
    year: int | None = Field(default=None)  # which a tax paper is for
    evidence: str = Field(sa_type=sa.Text)  # the paper that was looked at (E-…)
    staff: str = Field(sa_type=sa.Text)
    at: datetime = Field(sa_type=Instant)
    note: str | None = Field(default=None, sa_type=sa.Text)
    entry_case: str = Field(sa_type=sa.Text)
    entry_version: int
