"""Who is looking at a case now: passing, personal, no part of the records; rows may be deleted at any time."""

from datetime import datetime

import sqlalchemy as sa
from sqlmodel import Field, SQLModel

from models.base import STRICT, Instant


class Presence(SQLModel, table=True):
    """The one case that a member of staff has on the screen. By the machine's clock, in a rehearsal too."""

    __tablename__ = "presence"
    __table_args__ = (sa.Index("ix_presence_case_id", "case_id"), STRICT)

    login: str = Field(primary_key=True, sa_type=sa.Text)
    case_id: str = Field(sa_type=sa.Text)  # A-…
    since: datetime = Field(sa_type=Instant)
    seen_at: datetime = Field(sa_type=Instant)
