"""What look-up searches: the normalised text of an application beside its index (FTS5 on SQLite, grams with GIN on Postgres).

Rows are written ahead of the application that they belong to; a hit without its application is none.
"""

import sqlalchemy as sa
from sqlmodel import Field, SQLModel

from models.base import STRICT, Serial


class SearchText(SQLModel, table=True):
    """The text as indexed: an FTS5 row can be deleted by this very text only."""

    __tablename__ = "search_text"
    __table_args__ = (STRICT,)

    id: int | None = Field(default=None, primary_key=True, sa_type=Serial)  # the application's
    indexed: str = Field(sa_type=sa.Text)
    norm_version: int


class GramShare(SQLModel, table=True):
    """How common a token is among the indexed texts, learned from a sample; what is not here is rare."""

    __tablename__ = "gram_share"
    __table_args__ = (STRICT,)

    gram: str = Field(primary_key=True, sa_type=sa.Text)
    share: int  # of ten thousand texts, so many have it
