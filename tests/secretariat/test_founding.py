import sqlite3
import stat
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import datetime
from pathlib import Path

import psycopg
import pytest
import sqlalchemy as sa
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy.engine import Engine, make_url
from sqlalchemy.engine.interfaces import ReflectedForeignKeyConstraint
from sqlmodel import Session

from models.base import table_of
from models.journal import JournalEntry
from models.office import Staff
from models.records import metadata
from models.vocabulary import RefusalCode, Role
from secretariat import database, founding, journal
from secretariat.clock import FixedClock
from secretariat.founding import found_office
from secretariat.office import Office, open_office
from secretariat.refusal import OfficeUnavailable, Refusal
from secretariat.staff import Person, list_staff, log_in
from secretariat.version import SCHEMA
from tests.support.postgres_server import embedded_binaries, running_server
from tests.support.rehearsal import ADMIN, FOUNDED, OPENED, PASSWORD, PEOPLE, at

Triple = tuple[str, str, str]
JOURNAL = table_of(JournalEntry)


def found(url: str) -> Office:
    office = found_office(url, admin=ADMIN, password=PASSWORD, rehearsal=True, now=FOUNDED)
    assert isinstance(office, Office), office
    return office


def close(office: Office) -> None:
    office.engine.dispose()


@contextmanager
def raw_engine(url: str) -> Iterator[Engine]:
    """A connection without any of the program's settings: what another tool would have."""
    parsed = make_url(url)
    engine = sa.create_engine(parsed.set(drivername="postgresql+psycopg") if parsed.get_backend_name() == "postgresql" else parsed)
    try:
        yield engine
    finally:
        engine.dispose()


def is_sqlite(engine: Engine) -> bool:
    return engine.dialect.name == "sqlite"
