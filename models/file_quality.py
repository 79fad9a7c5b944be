"""What was wrong in the files of providers: how many rows each file had, and in how many of them what was found. No content of rows."""

from datetime import date

import sqlalchemy as sa
from sqlmodel import Field, SQLModel

from models.base import STRICT, Day, Digest, Serial, one_of
from models.vocabulary_quality import FindingKind


class FileCount(SQLModel, table=True):
    """A file that was taken in, or of which nothing could be taken; counts are rows of the file."""

    __tablename__ = "file_count"
    __table_args__ = (
        sa.Index("ix_file_count_received_on", "received_on", "provider_id"),
        sa.Index("ix_file_count_provider_id_received_on", "provider_id", "received_on"),
        STRICT,
    )

    id: int | None = Field(default=None, primary_key=True, sa_type=Serial)
    kind: str = Field(sa_type=sa.Text)  # as of a batch: applications, providers
    provider_id: int | None = Field(default=None, foreign_key="provider.id", sa_type=Serial)
    received_on: date = Field(sa_type=Day)
    batch_id: int | None = Field(default=None, sa_type=Serial)  # of the batch, or of the one that it will be once its time is confirmed
    file_digest: bytes = Field(sa_type=Digest)
    row_count: int
    accepted: int
    duplicates: int
    rejected: int


class FileFinding(SQLModel, table=True):
    """In how many rows of a file one thing was found.

    `field` and `problem`: of a fault the column and what is wrong (`intake.problem.…`), of a check the rule and its reason.
    """

    __tablename__ = "file_finding"
    __table_args__ = (one_of("kind", FindingKind), STRICT)

    file_id: int = Field(primary_key=True, foreign_key="file_count.id", sa_type=Serial)
    kind: str = Field(primary_key=True, sa_type=sa.Text)
    field: str = Field(primary_key=True, sa_type=sa.Text)
    problem: str = Field(primary_key=True, sa_type=sa.Text)
    row_count: int
