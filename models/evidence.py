"""Evidence (証拠書類): files that people kept with a case, by the hash of what is in them."""

from datetime import datetime

import sqlalchemy as sa
from sqlmodel import Field, SQLModel

from models.base import STRICT, Digest, Instant, Serial, journalled, one_of
from models.vocabulary import EvidenceStatus


class EvidenceContent(SQLModel, table=True):
    """The bytes of a file, once, however often it was kept."""

    __tablename__ = "evidence_content"
    __table_args__ = (STRICT,)

    sha256: bytes = Field(primary_key=True, sa_type=Digest)
    content: bytes = Field(sa_type=sa.LargeBinary)


class Evidence(SQLModel, table=True):
    """A file that was kept with a case (P-…, R-…, G-…); its own journal says who kept and who read it."""

    __tablename__ = "evidence"
    __table_args__ = (
        one_of("status", EvidenceStatus),
        journalled("number"),
        sa.UniqueConstraint("number"),
        sa.ForeignKeyConstraint(["sha256"], ["evidence_content.sha256"]),
        sa.Index("ix_evidence_case_id", "case_id"),
        STRICT,
    )

    id: int | None = Field(default=None, primary_key=True, sa_type=Serial)
    number: str = Field(sa_type=sa.Text)
    version: int
    status: str = Field(sa_type=sa.Text)
    case_id: str = Field(sa_type=sa.Text)
    subject: str = Field(
        sa_type=sa.Text
    )  # what in the case it shows: "licence", "finding:2", "readiness:link-id", "cost:1"; empty: the case
    name: str = Field(sa_type=sa.Text)
    media_type: str = Field(sa_type=sa.Text)
    size: int  # bytes
    sha256: bytes = Field(sa_type=Digest)
    kept_at: datetime = Field(sa_type=Instant)
    kept_by: str = Field(sa_type=sa.Text)
