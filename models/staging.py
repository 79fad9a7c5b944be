"""Where the rows of a file wait until all of it is checked: shadows of the records, without constraints and indexes, by batch.

Filled in committed chunks, moved to the records in one short transaction, so that no long write lock is held.
"""

from datetime import datetime

import sqlalchemy as sa
from sqlmodel import Field, SQLModel

from models.application import Application, ApplicationFigures, KitAddress
from models.base import STRICT, Instant, Serial, metadata, table_of
from models.journal import JournalEntry
from models.merchant import Business, Store

BATCH = "staged_batch"  # the column of a shadow that says whose rows they are


class Staging(SQLModel, table=True):
    """A file that is being taken in; one untouched for long was left behind by a program that died."""

    __tablename__ = "staging"
    __table_args__ = (STRICT,)

    batch_id: int = Field(primary_key=True, sa_type=Serial)
    touched_at: datetime = Field(sa_type=Instant)


def _shadow(record: type[SQLModel]) -> sa.Table:
    columns = [sa.Column(column.name, column.type) for column in table_of(record).columns]
    return sa.Table(
        f"staged_{table_of(record).name}",
        metadata,
        sa.Column(BATCH, Serial(), nullable=False),
        *columns,
        sqlite_strict=True,
    )


# in the order in which they may be moved: parents first
STAGED: tuple[tuple[sa.Table, sa.Table], ...] = tuple(
    (table_of(record), _shadow(record)) for record in (JournalEntry, Business, Store, Application, ApplicationFigures, KitAddress)
)
