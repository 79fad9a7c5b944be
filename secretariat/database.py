"""The database: opened only where an office is, created by an explicit step, and every failure of it named.

SQLite is the embedded office (WAL, STRICT tables, foreign keys, one write lock taken at once), Postgres the shared one.
Only this module runs migrations, and imports them when it does.
"""

import contextlib
import re
import sqlite3
from collections.abc import Iterator
from importlib import resources
from pathlib import Path
from typing import Final, NoReturn

import sqlalchemy as sa
from sqlalchemy.engine import URL, Connection, Engine, make_url
from sqlalchemy.exc import DBAPIError
from sqlmodel import Session

from models.vocabulary import RefusalCode
from secretariat.embedded import BUSY_SECONDS, embedded_engine
from secretariat.file_system import from_home, is_file, is_network_file_system, is_there, make_private, unwritable
from secretariat.refusal import OfficeUnavailable, Refusal, refuse
from secretariat.repetition import AnswerLost, Interrupted, NotBegun
from secretariat.version import SCHEMA

DAMAGED: Final = "database.damaged"
VERSION: Final = sa.table("alembic_version", sa.column("version_num", sa.Text()))
SCHEMA_FOUND: Final = sa.text("SELECT version_num FROM alembic_version")
APPLICATION_ID: Final = 0x53454352  # "SECR", in the header of an embedded office
SQLITE_OLDEST: Final = (3, 37, 0)  # STRICT tables
AT_ONCE_MILLISECONDS: Final = 50
UPGRADE_LOCK: Final = 0x53454352


def parse_url(text: str) -> URL | Refusal:
    """A sqlite:///PATH or postgresql://… URL as SQLAlchemy takes it, or why not."""
    try:
        url = make_url(text)
        for host in (url.host or "").split(","):
            host.encode("idna")  # which the driver does, too late to say what is wrong
    except (sa.exc.ArgumentError, ValueError):  # also a port that is no number
        return refuse(RefusalCode.INVALID_VALUE, "database.url")
    if url.get_backend_name() == "postgresql":
        return url.set(drivername="postgresql+psycopg")
    if url.get_backend_name() == "sqlite" and url.database and url.database != ":memory:":
        # a shell leaves this sign alone within an address
        return url.set(database=str(from_home(Path(url.database))))
    return refuse(RefusalCode.INVALID_VALUE, "database.url")


def sqlite_path(engine_or_url: Engine | URL) -> Path | None:
    """The file of an embedded office; None on Postgres."""
    url = engine_or_url.url if isinstance(engine_or_url, Engine) else engine_or_url
    return Path(url.database or "") if url.get_backend_name() == "sqlite" else None


def connect(url: URL) -> Engine:
    """An engine on an existing database. Raises OfficeUnavailable where there is none (SQLite: no file is ever made by opening)."""
    path = sqlite_path(url)
    if path is None:
        return _postgres_engine(url)
    if sqlite3.sqlite_version_info < SQLITE_OLDEST:
        raise OfficeUnavailable(refuse(RefusalCode.UNREACHABLE, "database.sqlite_too_old", version=sqlite3.sqlite_version))
    if not is_file(path):
        raise OfficeUnavailable(refuse(RefusalCode.OFFICE_MISSING, "database.missing", path=str(path)))
    if is_network_file_system(path):
        raise OfficeUnavailable(refuse(RefusalCode.NETWORK_FILE_SYSTEM, "database.network_file_system", path=str(path)))
    return embedded_engine(url, path)


def _postgres_engine(url: URL) -> Engine:
    from secretariat import connections

    # a connection that broke while nobody asked anything is noticed before it is used
    return sa.create_engine(
        url,
        connect_args=connections.arguments_for(url),
        pool_size=connections.KEPT,
        max_overflow=connections.MORE,
        pool_use_lifo=True,
        pool_recycle=connections.KEPT_SECONDS,
        pool_pre_ping=True,
        hide_parameters=True,
    )


def connect_to_copy(path: Path) -> Engine:
    """An engine on a finished copy of an office, which nobody writes to: the file stays as it is to the last byte."""
    return embedded_engine(URL.create("sqlite", database=str(path)), path, "mode=ro&immutable=1")


@contextlib.contextmanager
def writing(engine: Engine) -> Iterator[Session]:
    """One transaction that writes: committed at the end, rolled back by an exception. Raises OfficeUnavailable if the database fails.

    Raises NotBegun without a connection, Interrupted where it may be done again, AnswerLost where nobody knows whether it was committed.
    """
    connected = committing = False
    try:
        with named_failures(in_a_unit=True), engine.connect().execution_options(writing=True) as connection:
            connected = True
            with Session(connection) as session:
                yield session
                committing = True
                session.commit()
                committing = False
    except OfficeUnavailable as failed:
        if failed.refusal.code is not RefusalCode.UNREACHABLE:
            raise
        if not connected:
            raise NotBegun(failed.refusal) from None
        if committing and isinstance(failed, Interrupted):
            raise AnswerLost(refuse(RefusalCode.UNREACHABLE, "database.answer_lost")) from None
        raise


@contextlib.contextmanager
def writing_at_once(engine: Engine) -> Iterator[Session]:
    """Likewise, but busy as soon as somebody else keeps it waiting: for what may as well be left out."""
    with named_failures(), engine.connect().execution_options(writing=True) as connection:
        embedded = engine.dialect.name == "sqlite"
        if embedded:
            _set_patience(connection, AT_ONCE_MILLISECONDS)
        try:
            with Session(connection) as session:
                if not embedded:
                    session.execute(sa.text(f"SET LOCAL lock_timeout = {AT_ONCE_MILLISECONDS}"))
                yield session
                session.commit()
        finally:
            if embedded:
                _set_patience(connection, BUSY_SECONDS * 1000)


def _set_patience(connection: Connection, milliseconds: int) -> None:
    # past SQLAlchemy, which would begin a transaction first and wait for it
    cursor = connection.connection.cursor()
    cursor.execute(f"PRAGMA busy_timeout = {milliseconds}")
    cursor.close()


@contextlib.contextmanager
def reading(engine: Engine) -> Iterator[Session]:
    """One transaction that only reads: a consistent picture."""
    with named_failures(), engine.connect() as connection:
        if engine.dialect.name == "postgresql":
            # said with BEGIN: a statement of its own would be a journey to the server for each transaction
            connection.execution_options(isolation_level="REPEATABLE READ", postgresql_readonly=True)
        with Session(connection) as session:
            yield session
            # the driver forgets every statement that it prepared when a transaction is rolled back
            session.commit()


@contextlib.contextmanager
def named_failures(*, in_a_unit: bool = False) -> Iterator[None]:
    """Turns failures that an office may meet (busy, full disk, lost server) into OfficeUnavailable; others pass as they are.

    In a unit of work what broke it off is Interrupted: elsewhere something may have been kept before.
    """
    try:
        yield
    except (DBAPIError, sqlite3.OperationalError) as error:
        named = _named(error)
        if named is None:
            raise
        raise named if in_a_unit else OfficeUnavailable(named.refusal) from None
    except UnicodeDecodeError:  # what SQLite says of a damaged file quotes bytes of it
        raise OfficeUnavailable(refuse(RefusalCode.UNREACHABLE, "database.damaged")) from None


def _named(error: DBAPIError | sqlite3.OperationalError) -> OfficeUnavailable | None:
    if isinstance(error, sqlite3.OperationalError):
        known = name_failure(str(error))
        return OfficeUnavailable(known) if known is not None else None
    # a server says what happened in a language of its own, and beside it in a code
    state = getattr(error.orig, "sqlstate", None) or ""
    if state in _GAVE_UP:
        return Interrupted(refuse(RefusalCode.BUSY, "database.busy"))
    if error.connection_invalidated or state in _HUNG_UP:
        return Interrupted(refuse(RefusalCode.UNREACHABLE, "database.unreachable"))
    known = next((refuse(code, key) for states, code, key in _STATES if state in states), None) or name_failure(str(error.orig))
    return OfficeUnavailable(known) if known is not None else None


_GAVE_UP: Final = frozenset({"40001", "40P01"})  # serialization failure, deadlock
_HUNG_UP: Final = frozenset({"57P01", "57P02", "25P03", "08003", "08006"})  # shut down, crashed, idle for too long, no connection any more
_STATES: Final = (
    (frozenset({"55P03"}), RefusalCode.BUSY, "database.busy"),
    (frozenset({"53100"}), RefusalCode.DISK_FULL, "database.disk_full"),
    (frozenset({"25006"}), RefusalCode.UNREACHABLE, "database.read_only"),
    (frozenset({"28P01", "28000"}), RefusalCode.WRONG_PASSWORD, "database.password"),
    (frozenset({"53300", "57P03"}), RefusalCode.UNREACHABLE, "database.unreachable"),  # too many connections, starting up
)
_FAILURES: Final = (
    (re.compile(r"permission denied (to|for)|permission denied:|must be owner of"), RefusalCode.NOT_PERMITTED, "database.not_permitted"),
    (re.compile(r"database is locked|database table is locked|lock timeout"), RefusalCode.BUSY, "database.busy"),
    (
        re.compile(r"database or disk is full|No space left|could not extend file|disk I/O error"),
        RefusalCode.DISK_FULL,
        "database.disk_full",
    ),
    (re.compile(r"readonly database|unable to open database file|read-only transaction"), RefusalCode.UNREACHABLE, "database.read_only"),
    (re.compile(r"file is not a database|malformed|disk image|Could not decode to UTF-8"), RefusalCode.UNREACHABLE, DAMAGED),
    (re.compile(r"certificate verify failed"), RefusalCode.UNTRUSTED_SERVER, "database.untrusted_certificate"),
    (re.compile(r"does not match host name"), RefusalCode.UNTRUSTED_SERVER, "database.certificate_of_another"),
    (re.compile(r"server does not support SSL"), RefusalCode.UNTRUSTED_SERVER, "database.not_encrypted"),
    (re.compile(r"root certificate file|load root certificate|sslrootcert"), RefusalCode.UNTRUSTED_SERVER, "database.authorities_missing"),
    (re.compile(r"conflict with recovery"), RefusalCode.BUSY, "database.standby_failed"),
    (re.compile(r"too many (clients|connections)|remaining connection slots"), RefusalCode.BUSY, "database.too_many"),
    (
        re.compile(r"password authentication failed|no password supplied|is not permitted to log in"),
        RefusalCode.WRONG_PASSWORD,
        "database.password",
    ),
    (
        re.compile(
            r"connection (failed|refused|timeout)|could not connect|failed to resolve|server closed|connection is bad"
            r'|(database|role) "[^"]*" does not exist',
            re.I,
        ),
        RefusalCode.UNREACHABLE,
        "database.unreachable",
    ),
)


def name_failure(text: str) -> Refusal | None:
    """What a database's error text means to an office; None for a defect of the program."""
    return next((refuse(code, key) for pattern, code, key in _FAILURES if pattern.search(text)), None)


def schema_of(session: Session) -> str | None:
    """The revision of an office's schema, without Alembic; None where there is no office."""
    if session.get_bind().dialect.name == "sqlite":
        if session.execute(sa.text("PRAGMA application_id")).scalar() != APPLICATION_ID:
            return None
        known = sa.text("SELECT 1 FROM sqlite_master WHERE name = 'alembic_version'")
    else:
        known = sa.text("SELECT 1 WHERE to_regclass('alembic_version') IS NOT NULL")
    if session.execute(known).scalar() is None:
        return None
    revision: str | None = session.execute(SCHEMA_FOUND).scalar()
    return revision


def say_upgraded(session: Session, schema: str) -> NoReturn:
    """Raises OfficeUnavailable: the office was upgraded since, and what a program of this schema would write no longer fits."""
    found = session.execute(SCHEMA_FOUND).scalar_one()
    raise OfficeUnavailable(refuse(RefusalCode.NEWER_SCHEMA, "database.upgraded_meanwhile", office=found, program=schema))


def require_schema(engine: Engine) -> str:
    """The revision of the office that is there, not newer than the program's.

    Raises OfficeUnavailable, which names the file of an embedded one.
    """
    path = sqlite_path(engine)
    try:
        with reading(engine) as session:
            schema = schema_of(session)
    except OfficeUnavailable as unavailable:
        if path is None or unavailable.refusal.message.key != DAMAGED:
            raise
        raise OfficeUnavailable(refuse(RefusalCode.UNREACHABLE, "database.damaged_at", path=str(path))) from None
    if schema is None and path is not None:
        raise OfficeUnavailable(refuse(RefusalCode.OFFICE_MISSING, "database.no_office_at", path=str(path)))
    if schema is None:
        raise OfficeUnavailable(refuse(RefusalCode.OFFICE_MISSING, "database.no_office"))
    if schema > SCHEMA:
        raise OfficeUnavailable(refuse(RefusalCode.NEWER_SCHEMA, "database.newer_schema", office=schema, program=SCHEMA))
    return schema


def require_current_schema(engine: Engine) -> None:
    """Raises OfficeUnavailable unless an office of this program's schema is there."""
    schema = require_schema(engine)
    if schema < SCHEMA:
        raise OfficeUnavailable(refuse(RefusalCode.OLDER_SCHEMA, "database.older_schema", office=schema, program=SCHEMA))


def create_database(url: URL) -> Engine | Refusal:
    """An engine on an empty database for a new office: the SQLite file is made, private to its owner; a Postgres database must be there."""
    path = sqlite_path(url)
    if path is None:
        engine = _postgres_engine(url)
        with contextlib.ExitStack() as on_failure:
            on_failure.callback(engine.dispose)
            with reading(engine) as session:
                exists = schema_of(session) is not None
            if exists:
                return refuse(RefusalCode.OFFICE_EXISTS, "database.exists")
            on_failure.pop_all()
        return engine
    if is_there(path):
        return refuse(RefusalCode.OFFICE_EXISTS, "database.exists_at", path=str(path))
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        if is_network_file_system(path):
            return refuse(RefusalCode.NETWORK_FILE_SYSTEM, "database.network_file_system", path=str(path))
        make_private(path)
    except OSError as error:
        return unwritable(path, error)
    with contextlib.ExitStack() as on_failure:
        on_failure.callback(remove_sqlite, path)
        engine = embedded_engine(url, path)
        with named_failures(), engine.connect() as connection:
            connection.exec_driver_sql("ROLLBACK")  # WAL and the header's fields cannot be set inside a transaction
            for setting in ("journal_mode = WAL", f"application_id = {APPLICATION_ID}"):
                connection.exec_driver_sql(f"PRAGMA {setting}")
            connection.exec_driver_sql("BEGIN")
        on_failure.pop_all()
    return engine


def remove_sqlite(path: Path) -> None:
    """Takes away a file of SQLite with the files that it keeps beside it."""
    for suffix in ("", "-wal", "-shm", "-journal"):
        Path(f"{path}{suffix}").unlink(missing_ok=True)


def upgrade_schema(connection: Connection, target: str = SCHEMA) -> None:
    """Brings the schema to a revision inside the caller's transaction, then lays its triggers anew (all of them are idempotent).

    A file of triggers is called by the revision that made the tables which they are for.
    """
    from alembic import command
    from alembic.config import Config

    import migrations

    config = Config()
    config.set_main_option("script_location", str(Path(migrations.__file__).parent))
    config.attributes["connection"] = connection
    if connection.dialect.name == "postgresql":
        connection.execute(sa.text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": UPGRADE_LOCK})
        # its views would keep the tables as they are; they are laid again below
        connection.execute(sa.text("DROP SCHEMA IF EXISTS callcentre CASCADE"))
    command.upgrade(config, target)
    folder = resources.files("migrations").joinpath("sql", connection.dialect.name)
    for file in sorted((entry for entry in folder.iterdir() if entry.name.partition("_")[0] <= target), key=lambda entry: entry.name):
        for statement in file.read_text("utf-8").split("\n---\n"):
            # without parameters a % of PL/pgSQL is no placeholder
            connection.exec_driver_sql(statement, execution_options={"no_parameters": True})
