"""The engine of an embedded office: one file of SQLite, whose write lock people take in turn, and which is to stay where it was opened."""

import contextlib
import os
import sqlite3
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

import sqlalchemy as sa
from sqlalchemy import event
from sqlalchemy.engine import URL, Connection, Engine
from sqlalchemy.pool import ConnectionPoolEntry

from models.vocabulary import RefusalCode
from secretariat.refusal import OfficeUnavailable, refuse

BUSY_SECONDS: Final = 30
LONG_SECONDS: Final = 0.1  # a write lock held that long is felt by others
TURN_SECONDS: Final = 0.12  # within which everybody who waits has asked once
_TAKEN_AT: Final = "write lock taken at"


def embedded_engine(url: URL, path: Path, mode: str = "mode=rw") -> Engine:
    """An engine on a file that is there; `mode`: how SQLite opens it, as its URIs have it.

    Its transactions raise OfficeUnavailable where another file, or none, lies at that path meanwhile.
    """
    opened, lock = _OpenedFile(path.absolute()), _WriteLock()

    def open_file() -> sqlite3.Connection:
        return sqlite3.connect(
            f"{opened.path.as_uri()}?{mode}", uri=True, isolation_level=None, timeout=BUSY_SECONDS, check_same_thread=False
        )

    # the connection given back last is taken first: each keeps pages of its own in memory
    engine = sa.create_engine(url, creator=open_file, poolclass=sa.pool.QueuePool, pool_use_lifo=True, hide_parameters=True)
    event.listen(engine, "connect", _prepare)
    event.listen(engine, "connect", opened.note)
    event.listen(engine, "begin", lock.begin)
    event.listen(engine, "begin", opened.require)
    event.listen(engine, "commit", opened.require)
    event.listen(engine, "reset", lock.end)
    return engine


def _prepare(connection: sqlite3.Connection, _record: object) -> None:
    cursor = connection.cursor()
    for setting in ("foreign_keys = ON", "recursive_triggers = ON", "synchronous = FULL", "temp_store = MEMORY"):
        cursor.execute(f"PRAGMA {setting}")
    cursor.close()


@dataclass(slots=True)
class _OpenedFile:
    """Which file was opened.

    SQLite goes on with it under whatever name it has by now, and also when it has none: then what is written is lost.
    """

    path: Path
    first: os.stat_result | None = field(default=None, init=False)

    def note(self, _connection: sqlite3.Connection, _record: object) -> None:
        """A connection was made: the first tells which file is meant."""
        if self.first is None:
            with contextlib.suppress(OSError):
                self.first = self.path.stat()

    def require(self, _connection: Connection) -> None:
        """Raises OfficeUnavailable unless that file lies there still."""
        try:
            is_there = self.first is not None and os.path.samestat(self.first, self.path.stat())
        except OSError:
            is_there = False
        if not is_there:
            raise OfficeUnavailable(refuse(RefusalCode.OFFICE_MISSING, "database.moved_away", path=str(self.path)))


@dataclass(slots=True)
class _WriteLock:
    """The write lock of an embedded office, as the connections of one engine take it.

    SQLite keeps no queue: whoever waits asks again, after a tenth of a second at last. Work in chunks would have the lock again by then,
    each time, so after a long hold others have their turn first.
    """

    free_until: float = 0.0

    def begin(self, connection: Connection) -> None:
        """Begins a transaction of either kind."""
        if not connection.get_execution_options().get("writing"):
            connection.exec_driver_sql("BEGIN")
            return
        if (wait := self.free_until - time.monotonic()) > 0:
            time.sleep(wait)
        # a deferred transaction that turns to writing fails at once when another writes: take the lock at the start
        connection.exec_driver_sql("BEGIN IMMEDIATE")
        connection.info[_TAKEN_AT] = time.monotonic()

    def end(self, connection: sqlite3.Connection, record: ConnectionPoolEntry, _state: object) -> None:
        """A connection is given back."""
        # a COMMIT that failed leaves SQLite's transaction and its write lock, but SQLAlchemy takes it for ended
        connection.rollback()
        taken_at, now = record.info.pop(_TAKEN_AT, None), time.monotonic()
        if taken_at is not None and now - taken_at >= LONG_SECONDS:
            self.free_until = now + TURN_SECONDS
