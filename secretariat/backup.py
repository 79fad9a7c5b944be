"""Backup and restore: a whole office as one SQLite file, checked after it was written, whatever database the office runs on.

From SQLite by its backup interface (a copied file of a live office would lack what lies in the log), from and to Postgres table by table.
"""

import os
import sqlite3
from contextlib import closing
from pathlib import Path

import sqlalchemy as sa
from sqlalchemy.engine import URL, Engine
from sqlmodel import Session

from models.base import table_of
from models.records import metadata
from models.search import SearchText
from models.vocabulary import RefusalCode
from secretariat import database, journal
from secretariat.callcentre.search_index import add_to_index
from secretariat.office import Office
from secretariat.permissions import may
from secretariat.refusal import OfficeUnavailable, Refusal, refuse
from secretariat.staff import Person

CHUNK = 2000
PASSING = frozenset({"staging", "presence"})  # what is being taken in or looked at at the moment belongs to no backup
SEARCH = table_of(SearchText)


def back_up(office: Office, person: Person, path: Path) -> Refusal | None:
    """Writes a checked copy of the office to a file that is not there yet."""
    if refused := may(person.role, "backup"):
        return refused
    if path.exists():
        return refuse(RefusalCode.INVALID_VALUE, "office.backup_exists", path=str(path))
    if not path.absolute().parent.is_dir():
        return refuse(RefusalCode.INVALID_VALUE, "office.not_writable", path=str(path))
    partial = path.with_name(f".{path.name}.partial")
    try:
        partial.unlink(missing_ok=True)
        # one picture of the office, to copy and to compare with: people work on meanwhile
        with database.reading(office.engine) as picture:
            engine = _copy_out(picture, partial)
            try:
                with database.reading(engine) as copy:
                    problem = differences(picture, copy)
            finally:
                engine.dispose()
        if problem is not None:
            return refuse(RefusalCode.INVALID_FILE, "office.backup_failed", problem=problem)
        partial.replace(path)
    except OSError:
        return refuse(RefusalCode.INVALID_VALUE, "office.not_writable", path=str(path))
    finally:
        database.remove_sqlite(partial)
    return None


def _copy_out(picture: Session, path: Path) -> Engine:
    """The office in a new SQLite file."""
    url = URL.create("sqlite", database=str(path))
    live = picture.connection().connection.driver_connection
    if not isinstance(live, sqlite3.Connection):
        target = database.create_database(url)
        if isinstance(target, Refusal):
            raise OfficeUnavailable(target)
        with database.writing(target) as copy:
            database.upgrade_schema(copy.connection())
            copy_tables(picture, copy)
        return target
    os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
    database.schema_of(picture)  # SQLite's picture begins with the first reading
    with database.named_failures(), closing(sqlite3.connect(path)) as writer:
        live.backup(writer)
        writer.execute("PRAGMA journal_mode = WAL")
    return database.connect(url)


def restore(target_url: URL, backup: Path) -> Refusal | None:
    """Puts a backup in the place of an office that is not there; the caller has made sure of the person's right."""
    if not backup.is_file():
        return refuse(RefusalCode.NOT_FOUND, "office.backup_not_an_office", path=str(backup))
    source = database.connect(URL.create("sqlite", database=str(backup)))
    try:
        with database.reading(source) as session:
            if database.schema_of(session) is None or next(journal.verify(session), None) is not None:
                return refuse(RefusalCode.INVALID_FILE, "office.backup_not_an_office", path=str(backup))
        target = database.create_database(target_url)
        if isinstance(target, Refusal):
            return target
        done = False
        try:
            # one transaction: what breaks off or does not agree leaves nothing on a server either
            with database.reading(source) as picture, database.writing(target) as copy:
                database.upgrade_schema(copy.connection())
                copy_tables(picture, copy)
                problem = differences(picture, copy)
                if problem is not None:
                    copy.rollback()
            done = problem is None
        finally:
            target.dispose()
            if not done and (place := database.sqlite_path(target_url)) is not None:
                database.remove_sqlite(place)
        return None if problem is None else refuse(RefusalCode.INVALID_FILE, "office.backup_failed", problem=problem)
    finally:
        source.dispose()


def copy_tables(reader: Session, writer: Session) -> None:
    """All records from one database to another of the same schema; the search index is made anew."""
    for table in metadata.sorted_tables:
        if table.name in PASSING or table.name.startswith("staged_") or table is SEARCH:
            continue
        rows = reader.execute(sa.select(table).order_by(*table.primary_key.columns).execution_options(yield_per=CHUNK)).mappings()
        for chunk in rows.partitions(CHUNK):
            writer.execute(sa.insert(table), [dict(row) for row in chunk])
    texts = reader.execute(sa.select(SEARCH.c.id, SEARCH.c.indexed).order_by(SEARCH.c.id).execution_options(yield_per=CHUNK))
    for part in texts.partitions(CHUNK):
        add_to_index(writer, [(row.id, row.indexed) for row in part])
    _set_sequences(writer)


def _set_sequences(session: Session) -> None:
    """Postgres counts on from the highest number that was copied."""
    if session.get_bind().dialect.name != "postgresql":
        return
    for table in metadata.sorted_tables:
        if "id" in table.c and isinstance(table.c.id.type, type(SEARCH.c.id.type)):
            session.execute(
                sa.text(
                    "SELECT setval(sequence, (SELECT coalesce(max(id), 0) + 1 FROM " + table.name + "), false) "  # noqa: S608 - our own table's name
                    "FROM (SELECT pg_get_serial_sequence(:table, 'id') AS sequence) AS known WHERE sequence IS NOT NULL"
                ),
                {"table": table.name},
            )


def differences(first: Session, second: Session) -> str | None:
    """The first table in which two databases that should hold one office differ, by name; None if they agree and the copy verifies."""
    for table in metadata.sorted_tables:
        if table.name in PASSING or table.name.startswith("staged_"):
            continue
        counted = sa.select(sa.func.count()).select_from(table)
        if first.execute(counted).scalar_one() != second.execute(counted).scalar_one():
            return table.name
    return "journal" if next(journal.verify(second), None) is not None else None
