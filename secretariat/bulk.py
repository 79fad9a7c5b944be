"""Many rows at once, by each database's fastest way: executemany on SQLite, COPY on Postgres."""

import gc
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import cache
from typing import Final, cast

import sqlalchemy as sa
from sqlalchemy.engine import Connection
from sqlalchemy.exc import DBAPIError
from sqlmodel import Session

Row = Sequence[object]
OBJECTS_BETWEEN_COLLECTIONS: Final = 1_000_000
FEW: Final = 20  # rows for which the fastest way is none


@contextmanager
def rare_collections() -> Iterator[None]:
    """Lets Python look for cycles of objects seldom: rows make none, and looking through them again and again is a sixth of an intake."""
    before = gc.get_threshold()
    gc.set_threshold(OBJECTS_BETWEEN_COLLECTIONS, *before[1:])
    try:
        yield
    finally:
        gc.set_threshold(*before)


def insert_many(session: Session, table: sa.TableClause, names: Sequence[str], rows: Sequence[Row]) -> None:
    """Inserts rows given as tuples in the order of `names`, in the session's transaction. A fault of the data fails the transaction."""
    if not rows:
        return
    connection = session.connection()
    dialect = connection.dialect
    quoted = ", ".join(f'"{name}"' for name in names)
    converters = [
        # the same instants and flags stand in row after row
        (at, cache(cast("Callable[[object], object]", found)))
        for at, name in enumerate(names)
        if (found := table.c[name].type.bind_processor(dialect))
    ]
    prepared = list(_converted(rows, converters)) if converters else rows
    if dialect.name == "postgresql":
        cursor = connection.connection.cursor()
        with _as_of_sqlalchemy(connection), cursor.copy(f"COPY {table.name} ({quoted}) FROM STDIN") as copy:
            for row in prepared:
                copy.write_row(row)
        cursor.close()
    else:
        marks = ", ".join("?" * len(names))
        cursor = connection.connection.cursor()
        cursor.executemany(f"INSERT INTO {table.name} ({quoted}) VALUES ({marks})", prepared)  # noqa: S608 - names of our own tables
        cursor.close()


def insert_all(session: Session, table: sa.TableClause, rows: Sequence[Mapping[str, object]]) -> None:
    """Inserts rows that all have the same keys, many of them as `insert_many` does: a statement is made ready once, not row by row."""
    if len(rows) > FEW:
        insert_many(session, table, tuple(rows[0]), [tuple(row.values()) for row in rows])
    elif rows:
        session.execute(sa.insert(table), list(rows))


@contextmanager
def _as_of_sqlalchemy(connection: Connection) -> Iterator[None]:
    """A failure of the driver itself is told like that of any other statement."""
    dialect = connection.dialect
    try:
        yield
    except dialect.loaded_dbapi.Error as error:
        lost = dialect.is_disconnect(error, connection.connection, None)
        raise DBAPIError.instance("COPY", None, error, dialect.loaded_dbapi.Error, True, lost, dialect=dialect) from None


def _converted(rows: Sequence[Row], converters: Sequence[tuple[int, Callable[[object], object]]]) -> Iterator[list[object]]:
    for row in rows:
        changed = list(row)
        for at, convert in converters:
            if changed[at] is not None:
                changed[at] = convert(changed[at])
        yield changed
