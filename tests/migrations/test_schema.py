"""The schema as the migrations make it: exactly the records', and guarded by the database itself, whoever connects."""

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
import sqlalchemy as sa
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy.engine import Connection, Engine, make_url
from sqlalchemy.engine.interfaces import ReflectedIndex
from sqlalchemy.exc import DBAPIError, IntegrityError

from models.base import table_of
from models.office import Staff
from models.records import metadata
from secretariat import database, journal
from secretariat.office import Office

PEOPLE = table_of(Staff)


@contextmanager
def another_tool(url: str) -> Iterator[Engine]:
    """A way in that has none of the program's settings."""
    parsed = make_url(url)
    engine = sa.create_engine(parsed if parsed.get_backend_name() == "sqlite" else parsed.set(drivername="postgresql+psycopg"))
    try:
        yield engine
    finally:
        engine.dispose()


BY_HAND = frozenset({"alembic_version", "grams", "ix_search_text_grams", "ix_staged_journal_case_id", "ix_card_look_staff"})


def by_hand(name: str | None) -> bool:
    """Made by the SQL files or for SQLite alone, not by the models."""
    return name is not None and (name.startswith("search_index") or name.endswith("_entry_case") or name in BY_HAND)


def described_index(index: ReflectedIndex) -> str:
    options = {name: str(value) for name, value in index.get("dialect_options", {}).items()}
    return repr({**index, "dialect_options": options})


def shape(engine: Engine) -> dict[str, list[str]]:
    """Every table with everything that the database knows of it: columns, keys, checks, indexes, by name."""
    inspector = sa.inspect(engine)
    tables: dict[str, list[str]] = {}
    for table in inspector.get_table_names():
        if by_hand(table):
            continue
        columns = [repr(column) for column in inspector.get_columns(table) if not by_hand(column["name"])]
        indexes = [described_index(index) for index in inspector.get_indexes(table) if not by_hand(index["name"])]
        others = (
            inspector.get_foreign_keys(table),
            inspector.get_unique_constraints(table),
            inspector.get_check_constraints(table),
            [inspector.get_pk_constraint(table)],
        )
        tables[table] = [*columns, *sorted([*indexes, *(repr(one) for constraints in others for one in constraints)])]
    return tables


def test_alembic_finds_nothing_to_add_to_the_migrations(office: Office) -> None:
    with office.engine.connect() as connection:
        context = MigrationContext.configure(
            connection, opts={"compare_type": True, "include_name": lambda name, _kind, _parents: not by_hand(name)}
        )
        assert compare_metadata(context, metadata) == []


def test_migrations_from_empty_give_exactly_the_schema_of_the_records(office: Office, empty_url: str) -> None:
    with another_tool(empty_url) as engine:
        metadata.create_all(engine)
        assert shape(office.engine) == shape(engine)


def test_every_table_of_an_embedded_office_checks_its_types(sqlite_template: object) -> None:
    with another_tool(f"sqlite:///{sqlite_template}") as engine, engine.connect() as connection:
        rows = connection.exec_driver_sql("SELECT name, strict FROM pragma_table_list WHERE schema = 'main' AND name NOT LIKE 'sqlite_%'")
        lax = {row.name for row in rows if not row.strict and not by_hand(row.name)}
    assert lax == set()


def triggers(connection: Connection) -> set[str]:
    source = (
        "SELECT name FROM sqlite_master WHERE type = 'trigger'"
        if connection.dialect.name == "sqlite"
        else "SELECT tgname FROM pg_trigger WHERE NOT tgisinternal AND tgenabled = 'O'"
    )
    return set(connection.exec_driver_sql(source).scalars())


def test_every_case_has_its_version_trigger_and_its_deferred_key_to_the_journal(office: Office) -> None:
    with office.engine.connect() as connection:
        present = triggers(connection)
    versioned = {"version": "version", "entry_version": "entry"}
    guarded = set()
    for table in metadata.sorted_tables:
        for constraint in table.foreign_key_constraints:
            column = constraint.column_keys[-1]
            if constraint.referred_table.name == "journal" and column in versioned:
                assert constraint.deferrable, table.name
                assert constraint.initially == "DEFERRED", table.name
                assert f"{table.name}_{versioned[column]}" in present
                guarded.add(table.name)
    not_cases = {"journal", "journal_personal", "programme_version"}
    with_version = {table.name for table in metadata.sorted_tables if versioned.keys() & set(table.c.keys())}
    assert {name for name in with_version if not name.startswith("staged_")} - not_cases == guarded


COLUMNS = "case_id, version, recorded_at, at, 'ren', action, from_status, to_status, operation_id, payload, personal_digest, hash, hash"
CHANGES = {
    "update": "UPDATE journal SET staff = 'ren'",
    "delete": "DELETE FROM journal",
    "delete of the last entry": "DELETE FROM journal WHERE id = (SELECT max(id) FROM journal)",
    "update of the programme": "UPDATE programme_version SET content = ''",
    "delete of the programme": "DELETE FROM programme_version",
}
SQLITE_CHANGES = {
    "replace by number": f"INSERT OR REPLACE INTO journal SELECT id, {COLUMNS} FROM journal LIMIT 1",
    "replace by case": f"INSERT OR REPLACE INTO journal SELECT id + 1000, {COLUMNS} FROM journal LIMIT 1",
}
POSTGRES_CHANGES = {
    "truncate": "TRUNCATE journal CASCADE",
    "upsert": f"INSERT INTO journal SELECT id, {COLUMNS} FROM journal LIMIT 1 ON CONFLICT (id) DO UPDATE SET staff = 'ren'",
}


@pytest.mark.parametrize(
    ("backend", "change"),
    [
        *(pytest.param("sqlite", change, id=f"sqlite {name}") for name, change in (CHANGES | SQLITE_CHANGES).items()),
        *(
            pytest.param("postgres", change, id=f"postgres {name}", marks=pytest.mark.postgres)
            for name, change in (CHANGES | POSTGRES_CHANGES).items()
        ),
    ],
)
def test_the_past_is_not_changed_by_any_tool(office: Office, office_url: str, change: str) -> None:
    with another_tool(office_url) as engine, engine.connect() as connection, pytest.raises(DBAPIError, match="is never changed"):
        connection.exec_driver_sql(change)
    with office.reading() as session:
        assert list(journal.verify(session)) == []


@pytest.mark.parametrize("change", ["name = 'other'", "name = 'other', version = version", "name = 'other', version = version + 2"])
def test_a_case_changes_by_one_version_at_a_time_with_any_tool(office: Office, office_url: str, change: str) -> None:
    with another_tool(office_url) as engine, engine.connect() as connection, pytest.raises(DBAPIError, match="changed without its version"):
        connection.exec_driver_sql(f"UPDATE staff SET {change} WHERE login = 'rin'")
    with office.reading() as session:
        assert session.execute(sa.select(PEOPLE.c.name).where(PEOPLE.c.login == "rin")).scalar() == "rin"


def test_a_change_without_its_journal_entry_fails_at_the_commit(office: Office) -> None:
    changed = False
    with pytest.raises(IntegrityError), database.writing(office.engine) as session:
        session.execute(sa.update(PEOPLE).where(PEOPLE.c.login == "rin").values(name="other", version=PEOPLE.c.version + 1))
        changed = True
    assert changed
    with office.reading() as session:
        assert session.execute(sa.select(PEOPLE.c.name).where(PEOPLE.c.login == "rin")).scalar() == "rin"


def test_a_new_case_without_its_journal_entry_fails_at_the_commit(office: Office) -> None:
    entered = False
    with pytest.raises(IntegrityError), database.writing(office.engine) as session:
        person = {"case_id": "staff:new", "version": 1, "login": "new", "name": "new", "role": "admin", "active": True}
        session.execute(sa.insert(PEOPLE), person)
        entered = True
    assert entered
    with office.reading() as session:
        assert session.execute(sa.select(PEOPLE.c.id).where(PEOPLE.c.login == "new")).first() is None


def test_the_entry_may_be_written_after_the_change_in_the_same_transaction(office: Office) -> None:
    with office.writing("admin", "rename") as (session, act):
        session.execute(sa.update(PEOPLE).where(PEOPLE.c.login == "rin").values(name="凛", version=PEOPLE.c.version + 1))
        journal.append(session, [journal.Entry("staff:rin", 2, "rename")], act)
    with office.reading() as session:
        assert session.execute(sa.select(PEOPLE.c.name).where(PEOPLE.c.login == "rin")).scalar() == "凛"
        assert list(journal.verify(session)) == []
