"""Backup: a whole office as one file, checked after it was written, with a manifest (backup_file.py).

In the plain form it is an office of SQLite, whatever database it came from: from SQLite by its backup interface (a copied file of a live
office would lack what lies in the log), from Postgres table by table. The other form of an office of Postgres is what pg_dump writes.
An office of an older schema is backed up in that schema, before it is upgraded. Back from a file: restoring.py.
"""

import sqlite3
from collections.abc import Callable, Mapping, Sequence
from contextlib import ExitStack, closing
from dataclasses import dataclass
from pathlib import Path

import sqlalchemy as sa
from sqlalchemy.engine import URL, Engine
from sqlmodel import Session

from models.base import instant_text, table_of
from models.evidence import EvidenceContent
from models.journal import JournalEntry
from models.receipt import HeldBatch
from models.records import metadata
from models.search import SearchText
from models.staging import BATCH, STAGED, Staging
from models.vocabulary import HeldBatchStatus, RefusalCode
from secretariat import database, journal, postgres_dump
from secretariat.backup_encryption import check_recipients, encrypt
from secretariat.backup_file import Content, Facts, look_over_backup, seal
from secretariat.bulk import insert_many
from secretariat.callcentre.search_index import add_to_index
from secretariat.file_system import make_private, unwritable
from secretariat.logins import is_shared
from secretariat.office import Office
from secretariat.permissions import may
from secretariat.refusal import OfficeUnavailable, Refusal, refuse
from secretariat.replacing import put_in_place, same_bytes
from secretariat.staff import Person
from secretariat.version import SCHEMA, program_version

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


def form_for(office: Office, *, portable: bool) -> Content:
    """How an office is backed up best: on Postgres with its own tools, if they are here and not older than the server.

    `portable`: in the form that goes into either database. Raises OfficeUnavailable.
    """
    return Content.PG_DUMP if not portable and postgres_dump.can_dump(office.engine) else Content.SQLITE


def back_up(
    office: Office,
    person: Person,
    path: Path,
    *,
    form: Content = Content.SQLITE,
    encrypt_to: Sequence[str] = (),
    progress: Progress | None = None,
    stop: Stop | None = None,
) -> Refusal | None:
    """Writes a checked copy of the office to a file that is not there yet, in the schema that the office has.

    `encrypt_to`: public keys of age, none for a file that is not encrypted. `progress` hears how much of all there is to do was done,
    `stop` says whether to leave off: then no file is left.
    """
    if refused := may(person.role, "backup"):
        return refused
    if path.exists():
        return refuse(RefusalCode.INVALID_VALUE, "office.backup_exists", path=str(path))
    if not path.absolute().parent.is_dir():
        return refuse(RefusalCode.INVALID_VALUE, "office.not_writable", path=str(path))
    if encrypt_to and (refused := check_recipients(encrypt_to)):
        return refused
    if not _reads_everything(office.engine):
        return refuse(RefusalCode.NOT_PERMITTED, "office.backup_by_owner")
    partial, encrypted = path.with_name(f".{path.name}.partial"), path.with_name(f".{path.name}.partial.age")
    try:
        for left_behind in (partial, encrypted):
            left_behind.unlink(missing_ok=True)
        found = _write(office, partial, form, progress, stop)
        if isinstance(found, str):
            return refuse(RefusalCode.INVALID_FILE, "office.backup_failed", problem=found)
        seal(partial, found)
        _give_name(partial, encrypted, path, encrypt_to)
    except FileExistsError:
        return refuse(RefusalCode.INVALID_VALUE, "office.backup_exists", path=str(path))
    except _CalledOffError:
        return refuse(RefusalCode.NOTHING_TO_DO, "office.backup_stopped")
    except postgres_dump.DumpError as error:
        return refuse(RefusalCode.INVALID_FILE, "office.dump_failed", said=str(error).strip())
    except OSError as error:
        return unwritable(path, error)
    finally:
        database.remove_sqlite(partial)
        encrypted.unlink(missing_ok=True)
    return None


def _give_name(partial: Path, encrypted: Path, path: Path, encrypt_to: Sequence[str]) -> None:
    """A sealed office becomes the file that was asked for, once that reads as it should. Raises OSError, FileExistsError."""
    if not encrypt_to:
        put_in_place(partial, path, look_over_backup)
        return
    look_over_backup(partial)
    make_private(encrypted)
    put_in_place(encrypted, path, same_bytes(*encrypt(partial, encrypted, encrypt_to)))


def _reads_everything(engine: Engine) -> bool:
    """Not as a person of a shared office: nobody but its owner reads passwords."""
    if not is_shared(engine):
        return True
    with database.reading(engine) as picture:
        # also of an office that is older than its rights
        owns = "SELECT pg_has_role(session_user, relowner, 'MEMBER') FROM pg_class WHERE oid = to_regclass('journal')"
        return bool(picture.execute(sa.text(owns)).scalar_one())


def _write(office: Office, partial: Path, form: Content, progress: Progress | None, stop: Stop | None) -> Facts | str:
    """The office in a file and the facts about it, or what does not agree (a table, by name)."""
    # one picture of the office, to copy and to compare with: people work on meanwhile
    with database.reading(office.engine) as picture:
        tables, heads = held_tables(picture), journal.Heads()
        counts = count_rows(picture, tables)
        watcher = _Watcher(sum(counts.values()), counts[JOURNAL], progress, stop)
        if form is Content.PG_DUMP:
            make_private(partial)
            postgres_dump.dump(picture, partial, PASSING, lambda: watcher.copied(0))
            postgres_dump.read_through(partial)
            problem = _journal_problem(picture, watcher.verified, heads)
        else:
            engine = _copy_out(picture, partial, tables, watcher)
            try:
                with database.reading(engine) as copy:
                    problem = difference(counts, copy, tables, watcher.verified, heads)
            finally:
                engine.dispose()
        return problem or Facts(
            content=form,
            made_at=instant_text(office.machine_clock.now()),
            program=program_version(),
            schema=database.schema_of(picture) or SCHEMA,
            database=office.engine.dialect.name,
            server=".".join(map(str, picture.connection().dialect.server_version_info or ())),
            rows=counts,
            entries=heads.entries,
            cases=heads.cases,
            heads=heads.digest,
        )


def _copy_out(picture: Session, path: Path, tables: Sequence[sa.TableClause], watcher: _Watcher) -> Engine:
    """The office in a new SQLite file."""
    url = URL.create("sqlite", database=str(path))
    live = picture.connection().connection.driver_connection
    if isinstance(live, sqlite3.Connection):
        make_private(path)
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


def kept_rows(table: sa.TableClause) -> sa.ColumnElement[bool]:
    """Which rows of a table belong to a backup: of what is being taken in, what waits for a second person's word."""
    if (batch := BATCH_OF.get(table.name)) is None:
        return sa.true()
    waiting = sa.select(HELD.c.id).where(HELD.c.status == HeldBatchStatus.WAITING.value)
    return table.c[batch].in_(waiting)


def _kept(table: sa.TableClause) -> sa.Select[tuple[object, ...]]:
    return sa.select(table).where(kept_rows(table))


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
                insert_many(writer, table, [column.name for column in table.columns], [tuple(row.values()) for row in chunk])
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
    counts: Mapping[str, int],
    copy: Session,
    tables: Sequence[sa.TableClause],
    watch: Callable[[int], bool] | None = None,
    heads: journal.Heads | None = None,
) -> str | None:
    """The first table of a copy that has not so many rows as counted, by name; None if all agree and the copy's journal verifies."""
    found = count_rows(copy, tables)
    for name, count in counts.items():
        if found.get(name) != count:
            return name
    return _journal_problem(copy, watch, heads)


def _journal_problem(session: Session, watch: Callable[[int], bool] | None, heads: journal.Heads | None) -> str | None:
    return JOURNAL if next(journal.verify(session, watch, heads), None) is not None else None
