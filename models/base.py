"""What all records share: column types that SQLite's STRICT tables accept and both databases keep alike, and the names of constraints.

Types: text, integer, UTC instants, days, yes/no, digests. Money is whole yen in an integer; percentages are hundredths of a percent.
"""

from collections.abc import Iterable
from datetime import UTC, date, datetime
from enum import StrEnum
from functools import lru_cache
from typing import Any

import sqlalchemy as sa
from sqlalchemy import types
from sqlalchemy.engine import Dialect
from sqlmodel import SQLModel

SQLModel.metadata.naming_convention = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}
metadata = SQLModel.metadata


class Instant(types.TypeDecorator[datetime]):
    """A UTC instant: timestamptz on Postgres, text of fixed width (2020-01-27T08:00:00.000000Z) on SQLite, where it sorts as it stands."""

    impl = sa.Text
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> types.TypeEngine[Any]:
        """The database's own type."""
        return dialect.type_descriptor(sa.DateTime(timezone=True) if dialect.name == "postgresql" else sa.Text())

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> object:
        """Aware instants only: a naive one would be somebody's local time."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("naive datetime")
        return value if dialect.name == "postgresql" else instant_text(value)

    def process_result_value(self, value: object, _dialect: Dialect) -> datetime | None:
        """Back as an aware instant in UTC."""
        if value is None:
            return None
        if isinstance(value, datetime):
            return value.astimezone(UTC)
        return instant_from_text(str(value))


class Day(types.TypeDecorator[date]):
    """A calendar day in Japan: date on Postgres, ISO text on SQLite."""

    impl = sa.Text
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> types.TypeEngine[Any]:
        """The database's own type."""
        return dialect.type_descriptor(sa.Date() if dialect.name == "postgresql" else sa.Text())

    def process_bind_param(self, value: date | None, dialect: Dialect) -> object:
        """ISO text where there is no date type."""
        return value if value is None or dialect.name == "postgresql" else value.isoformat()

    def process_result_value(self, value: object, _dialect: Dialect) -> date | None:
        """Back as a date."""
        return value if value is None or isinstance(value, date) else date.fromisoformat(str(value))


class Flag(types.TypeDecorator[bool]):
    """Yes or no: boolean on Postgres, 0 or 1 on SQLite."""

    impl = sa.Integer
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> types.TypeEngine[Any]:
        """The database's own type."""
        return dialect.type_descriptor(sa.Boolean() if dialect.name == "postgresql" else sa.Integer())

    def process_bind_param(self, value: bool | None, dialect: Dialect) -> object:
        """0 or 1 where there is no boolean."""
        return value if value is None or dialect.name == "postgresql" else int(value)

    def process_result_value(self, value: object, _dialect: Dialect) -> bool | None:
        """Back as a bool."""
        return None if value is None else bool(value)


class Serial(types.TypeDecorator[int]):
    """A row's number: bigint on Postgres; INTEGER on SQLite, where it is then the rowid itself."""

    impl = sa.BigInteger
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> types.TypeEngine[Any]:
        """The database's own type."""
        return dialect.type_descriptor(sa.BigInteger() if dialect.name == "postgresql" else sa.Integer())


Digest = sa.LargeBinary


@lru_cache(maxsize=256)  # one instant stands in every row of a file
def instant_text(value: datetime) -> str:
    """The fixed-width text of an instant, as SQLite keeps it and as the journal's hashes read it on both databases."""
    return value.astimezone(UTC).isoformat(timespec="microseconds").removesuffix("+00:00") + "Z"


def instant_from_text(text: str) -> datetime:
    """The instant behind `instant_text`."""
    return datetime.fromisoformat(text)


def one_of(column: str, values: Iterable[StrEnum]) -> sa.CheckConstraint:
    """A named CHECK that the column holds a word of the vocabulary."""
    words = ", ".join(f"'{value.value}'" for value in values)
    return sa.CheckConstraint(f"{column} IN ({words})", name=f"{column}_known")


def journalled(case_column: str, version_column: str = "version") -> sa.ForeignKeyConstraint:
    """No row without its journal entry: the database refuses the commit otherwise."""
    return sa.ForeignKeyConstraint(
        [case_column, version_column], ["journal.case_id", "journal.version"], deferrable=True, initially="DEFERRED"
    )


STRICT = {"sqlite_strict": True}


def partial_index(name: str, *columns: str, where: str, unique: bool = False) -> sa.Index:
    """An index of the rows that fulfil an SQL condition, on both databases."""
    return sa.Index(name, *columns, unique=unique, sqlite_where=sa.text(where), info={"where": where})


@sa.event.listens_for(metadata, "before_create")
def _set_conditions_for_postgres(target: sa.MetaData, connection: sa.Connection, **_: object) -> None:
    # not with the index itself: naming Postgres there loads its whole dialect, which an embedded office never needs, at every start
    if connection.dialect.name == "postgresql":
        for index in (index for table in target.tables.values() for index in table.indexes if "where" in index.info):
            index.dialect_options["postgresql"]["where"] = sa.text(index.info["where"])


def table_of(record: type[SQLModel]) -> sa.Table:
    """The table behind a record, for statements that write many rows."""
    return metadata.tables[str(record.__tablename__)]
