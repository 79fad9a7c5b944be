"""Change of operator (承継): who took a store over from whom, which provider became part of another, and whose a service was before."""

from datetime import date, datetime

import sqlalchemy as sa
from sqlmodel import Field, SQLModel

from models.base import STRICT, Day, Flag, Instant, Serial, journalled, one_of, partial_index
from models.vocabulary_succession import SuccessionKind, SuccessionStatus


class Succession(SQLModel, table=True):
    """An application of whoever runs a store now, and the registered one of whoever ran it before; under an entry of each.

    `transferred_on`: the first day of the new operator. `joined`: the two stores became one with it, which its undoing takes back.
    """

    __tablename__ = "succession"
    __table_args__ = (
        one_of("kind", SuccessionKind),
        one_of("status", SuccessionStatus),
        journalled("entry_case", "entry_version"),
        sa.CheckConstraint("predecessor_id <> successor_id", name="two_applications"),
        partial_index("uq_succession_predecessor_id_standing", "predecessor_id", where="status <> 'undone'", unique=True),
        partial_index("uq_succession_successor_id_standing", "successor_id", where="status <> 'undone'", unique=True),
        STRICT,
    )

    id: int | None = Field(default=None, primary_key=True, sa_type=Serial)
    predecessor_id: int = Field(foreign_key="application.id", sa_type=Serial)
    successor_id: int = Field(foreign_key="application.id", sa_type=Serial)
    kind: str = Field(sa_type=sa.Text)
    transferred_on: date = Field(sa_type=Day)
    status: str = Field(sa_type=sa.Text)
    joined: bool = Field(sa_type=Flag)
    note: str | None = Field(default=None, sa_type=sa.Text)
    staff: str = Field(sa_type=sa.Text)
    at: datetime = Field(sa_type=Instant)
    entry_case: str = Field(sa_type=sa.Text)
    entry_version: int


class ProviderMerger(SQLModel, table=True):
    """A provider whose business another one carries on from a day (合併). Its services move at once, its applications follow in parts."""

    __tablename__ = "provider_merger"
    __table_args__ = (journalled("entry_case", "entry_version"), sa.Index("ix_provider_merger_into_id", "into_id"), STRICT)

    provider_id: int = Field(primary_key=True, foreign_key="provider.id", sa_type=Serial)
    into_id: int = Field(foreign_key="provider.id", sa_type=Serial)
    from_on: date = Field(sa_type=Day)
    entry_case: str = Field(sa_type=sa.Text)
    entry_version: int


class ServiceMove(SQLModel, table=True):
    """Whose a service was, and under what name, until the day before `until_on`; what it is now stands in `Service`.

    Later moves are of later days, or of the same one.
    """

    __tablename__ = "service_move"
    __table_args__ = (journalled("entry_case", "entry_version"), STRICT)

    id: int | None = Field(default=None, primary_key=True, sa_type=Serial)
    service_id: int = Field(foreign_key="service.id", sa_type=Serial)
    until_on: date = Field(sa_type=Day)
    provider_id: int = Field(foreign_key="provider.id", sa_type=Serial)
    name: str = Field(sa_type=sa.Text)
    entry_case: str = Field(sa_type=sa.Text)
    entry_version: int
