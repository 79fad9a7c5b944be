"""Runs that write letters (通知書の出力): what a run has claimed goes into its files and into nobody else's."""

from datetime import datetime

import sqlalchemy as sa
from sqlmodel import Field, SQLModel

from models.base import STRICT, Instant, Serial, partial_index


class LetterRun(SQLModel, table=True):
    """One run; without `ended_at` it is under way, or it broke off and is to be taken up again."""

    __tablename__ = "letter_run"
    __table_args__ = (partial_index("ix_letter_run_open", "id", where="ended_at IS NULL"), STRICT)

    id: int | None = Field(default=None, primary_key=True, sa_type=Serial)
    staff: str = Field(sa_type=sa.Text)
    host: str = Field(sa_type=sa.Text)  # the machine on which `path` lies
    path: str = Field(sa_type=sa.Text)  # absolute: the file, or the folder of files by provider
    filters: str = Field(sa_type=sa.Text)  # canonical JSON
    started_at: datetime = Field(sa_type=Instant)
    ended_at: datetime | None = Field(default=None, sa_type=Instant)
