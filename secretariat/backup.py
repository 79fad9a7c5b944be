"""Backup and restore: a whole office as one SQLite file, checked after it was written, whatever database the office runs on.

From SQLite by its backup interface (a copied file of a live office would lack what lies in the log), from and to Postgres table by table.
An office of an older schema is backed up in that schema, before it is upgraded.
"""

import os
import sqlite3
from collections.abc import Callable, Mapping, Sequence
from contextlib import ExitStack, closing
from dataclasses import dataclass
from pathlib import Path

import sqlalchemy as sa
from sqlalchemy.engine import URL, Engine
from sqlmodel import Session

from models.base import table_of
from models.evidence import EvidenceContent
from models.journal import JournalEntry
from models.receipt import HeldBatch
from models.records import metadata
from models.search import SearchText
from models.staging import BATCH, STAGED, Staging
from models.vocabulary import HeldBatchStatus, RefusalCode
from secretariat import database, journal
from secretariat.callcentre.search_index import add_to_index
from secretariat.logins import keep_people
from secretariat.office import Office
from secretariat.permissions import may
from secretariat.refusal import OfficeUnavailable, Refusal, refuse
from secretariat.rights import lay_schema
from secretariat.staff import Person
from secretariat.version import SCHEMA

CHUNK = 2000
LARGE_ROWS = frozenset({table_of(EvidenceContent).name})  # whole files: of these one at a time is in memory
PASSING = frozenset({"presence"})  # who is looking at what belongs to no backup
BESIDE = frozenset({"grams"})  # made anew with the index of look-up
SEARCH = table_of(SearchText)
JOURNAL = table_of(JournalEntry).name
HELD, STAGING = table_of(HeldBatch), table_of(Staging)
BATCH_OF = {STAGING.name: "batch_id"} | {shadow.name: BATCH for _, shadow in STAGED}  # of rows that are being taken in
PAGES = 1000  # of an SQLite file, copied at a time

Progress = Callable[[int, int], None]
Stop = Callable[[], bool]


class _CalledOffError(Exception):
    """Somebody has called the backup off."""


@dataclass(frozen=True, slots=True)
class _Watcher:
    """Whoever waits for a backup of so many rows and entries: each row is copied, then each entry of the copy is verified."""

    rows: int
    entries: int
    progress: Progress | None = None
    stop: Stop | None = None

    def copied(self, share: float) -> None:
        """So much of the office was copied (0 to 1). Raises _CalledOffError."""
        self._tell(round(self.rows * share))

    def verified(self, entries: int) -> bool:
        """So many entries were verified, and it goes on. Raises _CalledOffError."""
        self._tell(self.rows + entries)
        return True

    def _tell(self, done: int) -> None:
        if self.progress is not None:
            self.progress(done, self.rows + self.entries)
        if self.stop is not None and self.stop():
            raise _CalledOffError


def back_up(office: Office, person: Person, path: Path, *, progress: Progress | None = None, stop: Stop | None = None) -> Refusal | None:
    """Writes a checked copy of the office to a file that is not there yet, in the schema that the office has.

    `progress` hears how much of all there is to do was done, `stop` says whether to leave off: then no file is left.
    """
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
            tables = held_tables(picture)
            counts = count_rows(picture, tables)
            watcher = _Watcher(sum(counts.values()), counts[JOURNAL], progress, stop)
            engine = _copy_out(picture, partial, tables, watcher)
            try:
                with database.reading(engine) as copy:
                    problem = difference(counts, copy, tables, watcher.verified)
            finally:
                engine.dispose()
        if problem is not None:
            return refuse(RefusalCode.INVALID_FILE, "office.backup_failed", problem=problem)
        partial.replace(path)
    except _CalledOffError:
        return refuse(RefusalCode.NOTHING_TO_DO, "office.backup_stopped")
    except OSError:
        return refuse(RefusalCode.INVALID_VALUE, "office.not_writable", path=str(path))
    finally:
        database.remove_sqlite(partial)
    return None


def _copy_out(picture: Session, path: Path, tables: Sequence[sa.TableClause], watcher: _Watcher) -> Engine:
    """The office in a new SQLite file."""
    url = URL.create("sqlite", database=str(path))
    live = picture.connection().connection.driver_connection
    if isinstance(live, sqlite3.Connection):
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
        # the picture has begun with the first reading: what others write meanwhile does not make it begin anew
        with database.named_failures(), closing(sqlite3.connect(path)) as writer:
            live.backup(writer, pages=PAGES, progress=lambda _, left, pages: watcher.copied(1 - left / max(pages, 1)))
            writer.execute("PRAGMA journal_mode = WAL")
        return database.connect(url)
    target = database.create_database(url)
    if isinstance(target, Refusal):
        raise OfficeUnavailable(target)
    with ExitStack() as on_failure:
        on_failure.callback(target.dispose)
        with database.writing(target) as copy:
            database.upgrade_schema(copy.connection(), database.schema_of(picture) or SCHEMA)
            copy_tables(picture, copy, tables, lambda rows: watcher.copied(rows / max(watcher.rows, 1)))
        on_failure.pop_all()
    return target


def restore(target_url: URL, backup: Path, role_prefix: str | None = None) -> Refusal | None:
    """Puts a backup in the place of an office that is not there; the caller has made sure of the person's right.

    On a server, `role_prefix` begins the names of the group roles; people have roles then, but passwords only if they had any there.
    """
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
                lay_schema(copy, role_prefix)
                tables = held_tables(picture)
                copy_tables(picture, copy, tables)
                keep_people(copy)
                problem = difference(count_rows(picture, tables), copy, tables)
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


def held_tables(session: Session) -> Sequence[sa.TableClause]:
    """What an office keeps, parents first, with the columns that it has there: an older schema lacks some and has others."""
    there = sa.inspect(session.connection())
    names = frozenset(there.get_table_names())
    return [
        sa.table(table.name, *(sa.column(name, table.c[name].type if name in table.c else None) for name in columns))
        for table in metadata.sorted_tables
        if table.name in names and table.name not in PASSING and (HELD.name in names or table.name not in BATCH_OF)
        for columns in [[column["name"] for column in there.get_columns(table.name) if column["name"] not in BESIDE]]
    ]


def _kept(table: sa.TableClause) -> sa.Select[tuple[object, ...]]:
    """The rows of a table that belong to a backup: of what is being taken in, what waits for a second person's word."""
    if (batch := BATCH_OF.get(table.name)) is None:
        return sa.select(table)
    waiting = sa.select(HELD.c.id).where(HELD.c.status == HeldBatchStatus.WAITING.value)
    return sa.select(table).where(table.c[batch].in_(waiting))


def count_rows(session: Session, tables: Sequence[sa.TableClause]) -> Mapping[str, int]:
    """How many rows each table has that belong to a backup, by its name."""
    counted = {table.name: sa.select(sa.func.count()).select_from(_kept(table).subquery()) for table in tables}
    return {name: int(session.execute(statement).scalar_one()) for name, statement in counted.items()}


def copy_tables(reader: Session, writer: Session, tables: Sequence[sa.TableClause], watch: Callable[[int], None] | None = None) -> None:
    """All records from one database to another of the same schema; the search index is made anew. `watch` hears how many were copied."""
    copied = 0
    for table in tables:
        key = [table.c[column.name] for column in metadata.tables[table.name].primary_key]
        at_once = 1 if table.name in LARGE_ROWS else CHUNK
        rows = reader.execute(_kept(table).order_by(*key).execution_options(yield_per=at_once)).mappings()
        for chunk in rows.partitions(at_once):
            if table.name == SEARCH.name:
                # as it was folded: what another version of the program has folded is told as such, and renewed by an upgrade
                for version in sorted({row["norm_version"] for row in chunk}):
                    texts = [(row["id"], row["indexed"]) for row in chunk if row["norm_version"] == version]
                    add_to_index(writer, texts, version)
            else:
                writer.execute(sa.insert(table), [dict(row) for row in chunk])
            copied += len(chunk)
            if watch is not None:
                watch(copied)
    _set_sequences(writer, tables)


def _set_sequences(session: Session, tables: Sequence[sa.TableClause]) -> None:
    """Postgres counts on from the highest number that was copied."""
    if session.get_bind().dialect.name != "postgresql":
        return
    for table in tables:
        if "id" in table.c and isinstance(table.c.id.type, type(SEARCH.c.id.type)):
            session.execute(
                sa.text(
                    "SELECT setval(sequence, (SELECT coalesce(max(id), 0) + 1 FROM " + table.name + "), false) "  # noqa: S608 - our own table's name
                    "FROM (SELECT pg_get_serial_sequence(:table, 'id') AS sequence) AS known WHERE sequence IS NOT NULL"
                ),
                {"table": table.name},
            )


def difference(
    counts: Mapping[str, int], copy: Session, tables: Sequence[sa.TableClause], watch: Callable[[int], bool] | None = None
) -> str | None:
    """The first table of a copy that has not so many rows as counted, by name; None if all agree and the copy's journal verifies."""
    found = count_rows(copy, tables)
    for name, count in counts.items():
        if found[name] != count:
            return name
    return JOURNAL if next(journal.verify(copy, watch), None) is not None else None
