"""Changing records behind the program's back, as whoever owns the file or the server can."""

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.engine import Connection

from secretariat.office import Office


@contextmanager
def behind_the_back(office: Office) -> Iterator[Connection]:
    """A transaction in which the guards of the database sleep; taken back at the end."""
    with office.engine.connect().execution_options(writing=True) as connection:
        if connection.dialect.name == "sqlite":
            connection.exec_driver_sql("PRAGMA defer_foreign_keys = ON")
            names = connection.exec_driver_sql("SELECT name FROM sqlite_master WHERE type = 'trigger'").scalars().all()
            for name in names:
                connection.exec_driver_sql(f"DROP TRIGGER {name}")
        else:
            connection.exec_driver_sql("SET LOCAL session_replication_role = replica")
        yield connection
        connection.rollback()
