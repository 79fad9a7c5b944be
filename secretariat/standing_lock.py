"""One run of a standing order at a time: a lock that the system gives back when its holder dies."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from hashlib import sha256
from pathlib import Path
from typing import Final

import sqlalchemy as sa
from sqlalchemy.engine import Engine
from sqlalchemy.exc import DBAPIError

from secretariat import database

KEY_BYTES: Final = 8


@contextmanager
def only_run(engine: Engine, case_id: str) -> Iterator[bool]:
    """Whether nobody else runs the order now; if so, nobody does until the end. Raises OfficeUnavailable."""
    key = sha256(case_id.encode()).digest()[:KEY_BYTES]
    office = database.sqlite_path(engine)
    if office is not None:
        with _in_a_file(office.with_name(f"{office.name}-order-{key.hex()}.lock")) as mine:
            yield mine
    else:
        with _on_the_server(engine, int.from_bytes(key, "big", signed=True)) as mine:
            yield mine


@contextmanager
def _in_a_file(path: Path) -> Iterator[bool]:
    # SQLite locks an empty file alike on every system, for threads and processes; it is left there, since somebody may be opening it
    with database.named_failures():
        connection = sqlite3.connect(path, timeout=0, isolation_level=None, check_same_thread=False)
    with closing(connection):
        yield _is_mine(connection)


def _is_mine(connection: sqlite3.Connection) -> bool:
    with database.named_failures():
        try:
            connection.execute("BEGIN EXCLUSIVE")
        except sqlite3.OperationalError as error:
            if "locked" not in str(error):
                raise
            return False
    return True


@contextmanager
def _on_the_server(engine: Engine, key: int) -> Iterator[bool]:
    with database.named_failures():
        connection = engine.connect().execution_options(isolation_level="AUTOCOMMIT")
    with connection:
        with database.named_failures():
            mine = bool(connection.execute(sa.text("SELECT pg_try_advisory_lock(:key)"), {"key": key}).scalar_one())
        try:
            yield mine
        finally:
            if mine:
                # a connection that is lost has lost its locks
                with suppress(DBAPIError):
                    connection.execute(sa.text("SELECT pg_advisory_unlock(:key)"), {"key": key})
