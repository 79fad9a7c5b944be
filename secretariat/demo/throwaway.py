"""An office that nobody would miss: it need not be safe from a power failure."""

import sqlite3

import sqlalchemy as sa
from sqlalchemy.engine import Engine


def write_without_waiting(engine: Engine) -> None:
    """An embedded office waits for its disk no more: after every decision that would take longest."""
    sa.event.listen(engine, "connect", _without_waiting)
    engine.dispose()


def _without_waiting(connection: sqlite3.Connection, _record: object) -> None:
    connection.execute("PRAGMA synchronous = OFF")
