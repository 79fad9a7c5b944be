"""Upgrades of offices that earlier versions of the program filled; offices/REVISION.sql are such offices, as they were left."""

import contextlib
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import datetime
from pathlib import Path

import pytest
import sqlalchemy as sa
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy.engine import Engine

from models.records import metadata
from models.vocabulary import ApplicationStatus, RefusalCode, Role
from secretariat import database
from secretariat.backup import back_up
from secretariat.callcentre.search import Hits, look_up
from secretariat.callcentre.search_index import grams_of
from secretariat.casework.desk import decide_application
from secretariat.clock import JAPAN
from secretariat.demo.office import PASSWORDS
from secretariat.logins import is_shared
from secretariat.office import Office, open_for_upgrade, open_office
from secretariat.refusal import OfficeUnavailable
from secretariat.rights import lay_schema
from secretariat.screening.cards import show
from secretariat.screening.decision import Command
from secretariat.screening.explanation import CaseShown
from secretariat.screening.queue import QueuePage, queue, take_next
from secretariat.screening.queue_pages import CaseRow
from secretariat.staff import Person, log_in
from secretariat.version import SCHEMA
from tests.migrations.test_schema import by_hand
from tests.support.postgres_server import fresh_database
from tests.support.records import applications, faults
from tests.support.rehearsal import PASSWORD, ROLE_PREFIX, copy_sqlite

OFFICES = Path(__file__).parent / "offices"
PRESENT = datetime(2020, 1, 28, 10, 0, tzinfo=JAPAN)
ADMIN = Person("admin", "admin", Role.ADMIN)
REVIEWER, CALLCENTRE = Person("rin", "森下 凛", Role.REVIEWER), Person("cal", "南 香", Role.CALLCENTRE)
RENAMED = {"look_book": "day_book"}  # tables that bear another name since
MOVED = {"staff": "password_hash"}  # columns that are in another table since
EMPTIED = {"tally"}  # what follows from the journal and is counted anew
EMPTIED_BY = "0018"
Contents = dict[str, list[str]]
Columns = dict[str, list[str]]
REVISIONS = sorted(path.stem for path in OFFICES.glob("*.sql"))


def write_sqlite(revision: str, path: Path) -> None:
    """The office as a file of SQLite."""
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript((OFFICES / f"{revision}.sql").read_text("utf-8"))


def fill_postgres(revision: str, source: Path, url: str) -> None:
    """The same rows in a database of Postgres whose schema is of that revision."""
    target, embedded = database.connect(url_of(url)), sa.create_engine(f"sqlite:///{source}")
    try:
        with target.begin() as writer, embedded.connect() as reader:
            # what its people may is given to roles by the prefix that it was founded with
            writer.execute(sa.text("SELECT set_config('secretariat.role_prefix', :prefix, true)"), {"prefix": ROLE_PREFIX})
            database.upgrade_schema(writer, revision)
            tables = sa.MetaData()
            tables.reflect(writer)
            for table in tables.sorted_tables:
                if table.name != "alembic_version":
                    rows = [as_postgres(table, dict(row)) for row in reader.exec_driver_sql(f"SELECT * FROM {table.name}").mappings()]
                    if rows:
                        writer.execute(sa.insert(table), rows)
                    count_on(writer, table)
    finally:
        target.dispose()
        embedded.dispose()


def as_postgres(table: sa.Table, row: dict[str, object]) -> dict[str, object]:
    """A row as SQLite keeps it, in Postgres' types; what it has beside, the grams of look-up, is made anew."""
    made: dict[str, object] = {
        name: bool(value) if value is not None and isinstance(table.c[name].type, sa.Boolean) else in_time(table.c[name].type, value)
        for name, value in row.items()
    }
    return made | ({"grams": sorted(grams_of(str(row["indexed"])))} if "grams" in table.c else {})


def in_time(kind: sa.types.TypeEngine[object], value: object) -> object:
    """Days and instants from their texts."""
    if isinstance(value, str) and isinstance(kind, sa.DateTime):
        return datetime.fromisoformat(value)
    return datetime.fromisoformat(value).date() if isinstance(value, str) and isinstance(kind, sa.Date) else value


def count_on(writer: sa.Connection, table: sa.Table) -> None:
    """New rows are numbered after those that are there."""
    if "id" in table.c and isinstance(table.c.id.type, sa.Integer):
        writer.exec_driver_sql(
            f"SELECT setval(sequence, (SELECT coalesce(max(id), 0) + 1 FROM {table.name}), false) "
            f"FROM (SELECT pg_get_serial_sequence('{table.name}', 'id') AS sequence) AS known WHERE sequence IS NOT NULL"
        )


def columns_of(engine: Engine) -> Columns:
    """All tables with their columns, whatever the schema; not what the search index keeps for itself."""
    # asked for all tables at once: one by one it took a tenth of these tests' time
    found = sa.inspect(engine).get_multi_columns()
    return {
        name: [column["name"] for column in columns]
        for (_, name), columns in found.items()
        if not name.startswith("search_index") and name != "alembic_version"
    }


def contents(engine: Engine, columns: Columns | None = None) -> Contents:
    """All rows of these columns, or of all."""
    wanted, there = columns_of(engine) if columns is None else columns, set(sa.inspect(engine).get_table_names())
    with engine.connect() as connection:
        return {
            name: sorted(
                repr(tuple(row))
                for row in connection.exec_driver_sql(f"SELECT {', '.join(some)} FROM {name if name in there else RENAMED[name]}")
            )
            for name, some in wanted.items()
        }


def url_of(url: str) -> sa.URL:
    """As the program takes it."""
    parsed = database.parse_url(url)
    assert isinstance(parsed, sa.URL)
    return parsed


@pytest.fixture(params=REVISIONS)
def revision(request: pytest.FixtureRequest) -> str:
    """A schema that was landed."""
    return str(request.param)


class OldOffices:
    """Offices of older schemas, each made when it is first wanted; only to be copied."""

    def __init__(self, folder: Path) -> None:
        self._folder, self._databases, self._stack = folder, dict[str, str](), contextlib.ExitStack()

    def file(self, revision: str) -> Path:
        """One as a file of SQLite."""
        path = self._folder / f"{revision}.db"
        if not path.exists():
            write_sqlite(revision, path)
        return path

    def database(self, revision: str, server: str) -> str:
        """The name of one that is a database of Postgres."""
        if revision not in self._databases:
            url = self._stack.enter_context(fresh_database(server))
            fill_postgres(revision, self.file(revision), url)
            self._databases[revision] = str(sa.make_url(url).database)
        return self._databases[revision]

    def close(self) -> None:
        """Drops the databases."""
        self._stack.close()


@pytest.fixture(scope="module")
def old_offices(tmp_path_factory: pytest.TempPathFactory) -> Iterator[OldOffices]:
    """What the tests copy."""
    kept = OldOffices(tmp_path_factory.mktemp("old"))
    yield kept
    kept.close()


@pytest.fixture
def old_url(revision: str, backend: str, old_offices: OldOffices, request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """An office of an older schema."""
    if backend == "sqlite":
        yield copy_sqlite(old_offices.file(revision), tmp_path / "new.db")
        return
    server = str(request.getfixturevalue("postgres_server"))
    request.getfixturevalue("postgres_template")  # its people are those of the server
    with fresh_database(server, old_offices.database(revision, server)) as url:
        yield url


@pytest.fixture
def upgraded(old_url: str) -> Iterator[tuple[Columns, Contents, Office]]:
    """What the office held before it was upgraded, and the office afterwards, on the day that it was left."""
    old = open_for_upgrade(url_of(old_url))
    try:
        columns = {table: [name for name in some if name != MOVED.get(table)] for table, some in columns_of(old.engine).items()}
        before = contents(old.engine, columns)
        with database.writing(old.engine) as session:
            lay_schema(session, ROLE_PREFIX)
    finally:
        old.engine.dispose()
    office = open_office(old_url, now=PRESENT)
    yield columns, before, office
    office.engine.dispose()


def verify_and_work(office: Office) -> None:
    """The journal is sound, every case is shown, the queue is as the statuses say, and a case is decided and found."""
    assert faults(office) == []
    cases = applications(office)
    assert {row["status"] for row in cases.values()} == {status.value for status in ApplicationStatus}
    assert all(isinstance(show(office, REVIEWER, number), CaseShown) for number in cases)
    page = queue(office, REVIEWER)
    assert isinstance(page, QueuePage)
    assert {row.number for row in page.cases} == {
        number for number, row in cases.items() if row["status"] in {"received", "in-review", "awaiting-second"}
    }
    taken = take_next(office, REVIEWER)
    assert isinstance(taken, CaseRow)
    assert decide_application(office, REVIEWER, taken.number, Command("return", ("phone-wrong",))) is None
    hits = look_up(office, CALLCENTRE, taken.store_name, "ja")
    assert isinstance(hits, Hits)
    assert taken.number in [hit.number for hit in hits.hits]
    assert faults(office) == []


def test_an_upgrade_changes_no_row_keeps_the_guard_and_leaves_an_office_that_is_worked_in(
    upgraded: tuple[Columns, Contents, Office], revision: str
) -> None:
    columns, before, office = upgraded
    with office.reading() as session:
        assert database.schema_of(session) == SCHEMA
    emptied = {table: list[str]() for table in EMPTIED if table in before and revision < EMPTIED_BY}
    assert contents(office.engine, columns) == before | emptied
    assert len(before["application"]) > 30
    filled = {table for table, rows in contents(office.engine).items() if rows and table not in before}
    assert filled <= {"correction_item", "file_count", "staff_password"}
    with office.engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"include_name": lambda name, _kind, _parents: not by_hand(name)})
        assert compare_metadata(context, metadata) == []
        if connection.dialect.name == "sqlite":
            assert connection.exec_driver_sql("PRAGMA integrity_check").scalar() == "ok"
            assert connection.exec_driver_sql("PRAGMA foreign_key_check").all() == []
    held = contents(office.engine)
    with database.writing(office.engine) as session:
        lay_schema(session)
    assert contents(office.engine) == held, "upgraded again"
    with pytest.raises(sa.exc.DBAPIError, match="is never changed"), office.engine.begin() as connection:
        connection.exec_driver_sql("DELETE FROM journal")
    verify_and_work(office)


def test_an_older_office_is_not_opened_and_backed_up_whole_before_it_is_upgraded(old_url: str, revision: str, tmp_path: Path) -> None:
    with pytest.raises(OfficeUnavailable) as unavailable:
        open_office(old_url, now=PRESENT)
    assert unavailable.value.refusal.code is RefusalCode.OLDER_SCHEMA
    old, path = open_for_upgrade(url_of(old_url)), tmp_path / "backup.db"
    try:
        password = PASSWORD if is_shared(old.engine) else PASSWORDS  # a server knows its own
        assert log_in(old, ADMIN.login, password).role is ADMIN.role
        assert back_up(old, ADMIN, path) is None
        before = contents(old.engine)
    finally:
        old.engine.dispose()
    copy = open_for_upgrade(url_of(f"sqlite:///{path}"))
    try:
        with database.reading(copy.engine) as session:
            assert database.schema_of(session) == revision
        held = contents(copy.engine)
        before.pop("presence", None), held.pop("presence", None)  # who is looking at what is nothing to keep
        assert {table: len(rows) for table, rows in held.items()} == {table: len(rows) for table, rows in before.items()}
        if old.engine.dialect.name == "sqlite":
            assert held == before
        assert faults(copy) == []
        with database.writing(copy.engine) as session:
            database.upgrade_schema(session.connection())
    finally:
        copy.engine.dispose()
    office = open_office(f"sqlite:///{path}", now=PRESENT)
    assert faults(office) == []
    office.engine.dispose()
