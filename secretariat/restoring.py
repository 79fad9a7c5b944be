"""Restore: an office from a backup to a place where none is, verified before it counts; whatever goes wrong leaves the place as it was.

The file is looked over first: whole by its manifest, not cut off, not of a newer program. A plain file of SQLite without a manifest is
taken too: backups of earlier versions are such files, and offices that were worked in.
"""

import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path

import sqlalchemy as sa
from sqlalchemy.engine import URL
from sqlmodel import Session

from models.vocabulary import RefusalCode
from secretariat import database, journal, postgres_dump
from secretariat.backup import BATCH_OF, copy_tables, count_rows, difference, held_tables, kept_rows
from secretariat.backup_encryption import decrypt
from secretariat.backup_file import Content, Facts, is_encrypted, is_whole, kind_of, read_manifest
from secretariat.file_system import is_file, make_private
from secretariat.logins import keep_people
from secretariat.refusal import Refusal, refuse
from secretariat.rights import lay_schema
from secretariat.version import SCHEMA

Right = Callable[[Session], Refusal | None]
"""Says of the records in a backup whether somebody may restore them. Raises OfficeUnavailable for a wrong password."""


Settle = Callable[[Session], None]


class RefusedError(Exception):
    """Why a backup is not restored: whatever was begun is taken back on the way."""

    def __init__(self, refusal: Refusal) -> None:
        super().__init__()
        self.refusal = refusal


def restore(
    target_url: URL,
    backup: Path,
    right: Right | None = None,
    *,
    identity: Path | None = None,
    role_prefix: str | None = None,
    settle: Settle | None = None,
) -> Refusal | None:
    """Puts a backup in the place of an office that is not there. Raises OfficeUnavailable.

    `right` is asked of the backup's own records; without it the caller has made sure. `identity`: a file of secret keys of age, for a
    backup that is encrypted. On a server, `role_prefix` begins the names of the group roles; people have roles then, but passwords only if
    they had any there. `settle` is told the new office's session before it counts.
    """
    if not is_file(backup):
        return refuse(RefusalCode.NOT_FOUND, "office.backup_not_an_office", path=str(backup))
    try:
        with _decrypted(backup, identity) as path:
            facts = _look_over(path, backup)
            if kind_of(path) is Content.PG_DUMP and facts is not None:
                _restore_dump(target_url, path, facts, right, role_prefix, settle)
            else:
                _restore_rows(target_url, path, backup, facts, right, role_prefix, settle)
    except RefusedError as refused:
        return refused.refusal
    return None


@contextmanager
def _decrypted(backup: Path, identity: Path | None) -> Iterator[Path]:
    """The backup as it was before it was encrypted: private, and gone at the end."""
    if not is_encrypted(backup):
        yield backup
        return
    if identity is None:
        raise RefusedError(refuse(RefusalCode.INVALID_VALUE, "office.backup_encrypted", path=str(backup)))
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "backup"
        make_private(path)
        if refused := decrypt(backup, path, identity):
            raise RefusedError(refused)
        yield path


def _look_over(path: Path, backup: Path) -> Facts | None:
    """What the manifest says of a file that is whole; None for a plain file of SQLite that has none."""
    manifest = read_manifest(path)
    if isinstance(manifest, Refusal):
        raise RefusedError(manifest)
    if manifest is None:
        kind = kind_of(path)
        if kind is None:
            raise RefusedError(_not_an_office(backup))
        if kind is Content.PG_DUMP or _is_cut_off(path):
            raise RefusedError(refuse(RefusalCode.INVALID_FILE, "office.backup_cut_off", path=str(backup)))
        return None
    if not is_whole(path, manifest):
        raise RefusedError(refuse(RefusalCode.INVALID_FILE, "office.backup_damaged", path=str(backup)))
    if manifest.facts.schema > SCHEMA:
        raise RefusedError(refuse(RefusalCode.NEWER_SCHEMA, "database.newer_schema", office=manifest.facts.schema, program=SCHEMA))
    return manifest.facts


def _is_cut_off(path: Path) -> bool:
    """Whether a file of SQLite is shorter than its header says (pages of so many bytes, and how many)."""
    with path.open("rb") as file:
        header = file.read(32)
    page, pages = int.from_bytes(header[16:18]), int.from_bytes(header[28:32])
    return path.stat().st_size < (65_536 if page == 1 else page) * pages


def _not_an_office(backup: Path) -> Refusal:
    return refuse(RefusalCode.INVALID_FILE, "office.backup_not_an_office", path=str(backup))


def _restore_rows(
    target_url: URL, path: Path, backup: Path, facts: Facts | None, right: Right | None, role_prefix: str | None, settle: Settle | None
) -> None:
    """From a file of SQLite, table by table, into either database."""
    # a file without a manifest may be an office with a log beside it
    source = database.connect(URL.create("sqlite", database=str(path))) if facts is None else database.connect_to_copy(path)
    with ExitStack() as at_the_end:
        at_the_end.callback(source.dispose)
        with database.reading(source) as session:
            _look_into(session, backup)
            _ask(right, session)
            if next(journal.verify(session), None) is not None:
                raise RefusedError(_not_an_office(backup))
        # one transaction: what breaks off or does not agree leaves nothing on a server either
        with database.reading(source) as picture, empty_place(target_url) as copy:
            lay_schema(copy, role_prefix)
            tables = held_tables(picture)
            copy_tables(picture, copy, tables)
            _finish(copy, count_rows(picture, tables), tables, facts, settle)


def _look_into(session: Session, backup: Path) -> None:
    schema = database.schema_of(session)
    if schema is None:
        raise RefusedError(_not_an_office(backup))
    if schema > SCHEMA:
        raise RefusedError(refuse(RefusalCode.NEWER_SCHEMA, "database.newer_schema", office=schema, program=SCHEMA))
    if schema < SCHEMA:
        raise RefusedError(refuse(RefusalCode.OLDER_SCHEMA, "office.backup_older", path=str(backup)))


def _restore_dump(target_url: URL, path: Path, facts: Facts, right: Right | None, role_prefix: str | None, settle: Settle | None) -> None:
    """From what pg_dump wrote, into Postgres; an older schema is brought up to the program's."""
    if target_url.get_backend_name() != "postgresql":
        raise RefusedError(refuse(RefusalCode.INVALID_VALUE, "office.dump_needs_postgres"))
    if postgres_dump.tool_version("pg_restore") is None:
        raise RefusedError(refuse(RefusalCode.INVALID_VALUE, "office.dump_needs_tools"))
    try:
        with empty_place(target_url) as copy:
            postgres_dump.replay(copy, path)
            lay_schema(copy, role_prefix)
            _ask(right, copy)
            tables = held_tables(copy)
            for table in (table for table in reversed(tables) if table.name in BATCH_OF):
                # what was being taken in when the backup was made
                copy.execute(sa.delete(table).where(sa.not_(kept_rows(table))))
            _finish(copy, facts.rows, tables, facts, settle)
    except postgres_dump.DumpError as error:
        raise RefusedError(refuse(RefusalCode.INVALID_FILE, "office.dump_failed", said=str(error).strip())) from None


def _ask(right: Right | None, session: Session) -> None:
    if right is not None and (refused := right(session)):
        raise RefusedError(refused)


@contextmanager
def empty_place(url: URL) -> Iterator[Session]:
    """A transaction in a place where nothing is; what fails leaves nothing there."""
    target = database.create_database(url)
    if isinstance(target, Refusal):
        raise RefusedError(target)
    done = False
    try:
        with database.writing(target) as copy:
            _demand_empty(copy)
            yield copy
        done = True
    finally:
        target.dispose()
        if not done and (place := database.sqlite_path(url)) is not None:
            database.remove_sqlite(place)


def _demand_empty(copy: Session) -> None:
    if there := sa.inspect(copy.connection()).get_table_names():
        raise RefusedError(refuse(RefusalCode.OFFICE_EXISTS, "office.place_not_empty", table=there[0], tables=len(there)))


def _finish(copy: Session, counts: Mapping[str, int], tables: Sequence[sa.TableClause], facts: Facts | None, settle: Settle | None) -> None:
    """All that is due once the tables are in place, from whatever kind of backup: rows, chain and heads are what they were."""
    keep_people(copy)
    if settle is not None:
        settle(copy)
    heads = journal.Heads()
    problem = difference(counts, copy, tables, heads=heads)
    if problem is None and facts is not None and (heads.entries, heads.cases, heads.digest) != (facts.entries, facts.cases, facts.heads):
        problem = journal.ENTRIES.name
    if problem is not None:
        raise RefusedError(refuse(RefusalCode.INVALID_FILE, "office.backup_failed", problem=problem))
