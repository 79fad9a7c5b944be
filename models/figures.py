"""What the office counted of itself at some moments (集計), the books of days (記録簿), and named exports (定型出力)."""

from datetime import date, datetime

import sqlalchemy as sa
from sqlmodel import Field, SQLModel

from models.base import STRICT, Day, Flag, Instant, Serial, journalled, one_of
from models.vocabulary_figures import BookKind, Dimension


class Tally(SQLModel, table=True):
    """Where all cases stood before `at`, by every dimension. Follows from the journal: it can be made anew at any time.

    `day`: the day in Japan that ended then, with what moved on it; None for the newest moment, which later ones replace.
    """

    __tablename__ = "tally"
    __table_args__ = (sa.UniqueConstraint("day"), sa.Index("ix_tally_at", "at"), STRICT)

    id: int | None = Field(default=None, primary_key=True, sa_type=Serial)
    at: datetime = Field(sa_type=Instant)
    day: date | None = Field(default=None, sa_type=Day)
    summary: str = Field(sa_type=sa.Text)  # canonical JSON: what the trend shows of the day
    counts: str = Field(sa_type=sa.Text)  # canonical JSON
    entry_id: int = Field(sa_type=Serial)  # of the journal: what came later lies behind it
    change_id: int = Field(sa_type=Serial)  # likewise of changed dimensions


class DimensionChange(SQLModel, table=True):
    """An application was counted under another key of a dimension from that entry on; written by triggers alone."""

    __tablename__ = "dimension_change"
    __table_args__ = (
        one_of("dimension", Dimension),
        journalled("entry_case", "entry_version"),
        sa.Index("ix_dimension_change_application_id", "application_id"),
        STRICT,
    )

    id: int | None = Field(default=None, primary_key=True, sa_type=Serial)
    application_id: int = Field(sa_type=Serial)
    entry_case: str = Field(sa_type=sa.Text)
    entry_version: int
    dimension: str = Field(sa_type=sa.Text)
    before: str | None = Field(default=None, sa_type=sa.Text)


class DayBook(SQLModel, table=True):
    """What one person looked at or exported on one day, a case of its own: each is an entry, and its version counts them."""

    __tablename__ = "day_book"
    __table_args__ = (one_of("kind", BookKind), journalled("case_id"), STRICT)

    case_id: str = Field(primary_key=True, sa_type=sa.Text)
    version: int
    kind: str = Field(sa_type=sa.Text)
    staff: str = Field(sa_type=sa.Text)
    day: date = Field(sa_type=Day)


class StandingOrder(SQLModel, table=True):
    """A named export (定型出力): which command with which filters, and how its files are named. Runs are entries of its case."""

    __tablename__ = "standing_order"
    __table_args__ = (journalled("case_id"), sa.UniqueConstraint("name"), STRICT)

    case_id: str = Field(primary_key=True, sa_type=sa.Text)
    version: int
    name: str = Field(sa_type=sa.Text)
    arguments: str = Field(sa_type=sa.Text)  # canonical JSON: words of `export`, without where it goes
    out: str = Field(sa_type=sa.Text)  # path with places for what changes
    is_active: bool = Field(sa_type=Flag)
