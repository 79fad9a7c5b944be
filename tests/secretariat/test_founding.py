import sqlite3
import stat
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import datetime
from pathlib import Path

import psycopg
import pytest
import sqlalchemy as sa
from psycopg import sql

from models.base import table_of
from models.journal import JournalEntry
from models.vocabulary import RefusalCode, Role
from secretariat import database, founding, journal
from secretariat.clock import FixedClock
from secretariat.founding import found_office
from secretariat.office import Office, open_office
from secretariat.refusal import OfficeUnavailable, Refusal
from secretariat.staff import enter_office, log_in
from secretariat.staff_changes import NewPerson, add_person, change_person
from secretariat.version import SCHEMA
from tests.support.postgres_server import fresh_database
from tests.support.rehearsal import ADMIN, FOUNDED, OPENED, PASSWORD, ROLE_PREFIX

ENTRIES = table_of(JournalEntry)


def found(url: str, *, rehearsal: bool = True, now: datetime | None = FOUNDED) -> Office | Refusal:
    return found_office(url, admin=ADMIN, password=PASSWORD, rehearsal=rehearsal, now=now, role_prefix=ROLE_PREFIX)


def refused_to_open(url: str, now: datetime | None = None) -> Refusal:
    with pytest.raises(OfficeUnavailable) as raised:
        open_office(url, now=now)
    return raised.value.refusal


def acts(office: Office) -> list[tuple[str, int, str, str, datetime]]:
    columns = (ENTRIES.c.case_id, ENTRIES.c.version, ENTRIES.c.staff, ENTRIES.c.action, ENTRIES.c.at)
    with office.reading() as session:
        return [(row[0], row[1], row[2], row[3], row[4]) for row in session.execute(sa.select(*columns).order_by(ENTRIES.c.id))]


def contents(url: str, folder: Path) -> list[str]:
    """What there is of an office: files beside the SQLite database, everything in the schema of the Postgres one."""
    if url.startswith("sqlite"):
        return sorted(path.name for path in folder.iterdir())
    parsed = database.parse_url(url)
    assert not isinstance(parsed, Refusal)
    engine = database.connect(parsed)
    with database.reading(engine) as session:
        found = session.execute(
            sa.text(
                "SELECT relname::text FROM pg_class WHERE relnamespace = 'public'::regnamespace "
                "UNION ALL SELECT proname::text FROM pg_proc WHERE pronamespace = 'public'::regnamespace"
            )
        )
        names = sorted(found.scalars())
    engine.dispose()
    return names


def execute(url: str, statement: str) -> None:
    parsed = database.parse_url(url)
    assert not isinstance(parsed, Refusal)
    engine = database.connect(parsed)
    with database.writing(engine) as session:
        session.execute(sa.text(statement))
    engine.dispose()


def test_a_founded_office_has_its_admin_its_programme_and_a_journal_that_verifies(empty_url: str) -> None:
    office = found(empty_url)
    assert isinstance(office, Office)
    try:
        assert acts(office) == [
            ("office", 1, ADMIN, "found", FOUNDED),
            ("programme", 1, ADMIN, "load", FOUNDED),
            (f"staff:{ADMIN}", 1, ADMIN, "add", FOUNDED),
        ]
        assert log_in(office, ADMIN, PASSWORD).role is Role.ADMIN
        with office.reading() as session:
            assert database.schema_of(session) == SCHEMA
            assert list(journal.verify(session)) == []
    finally:
        office.engine.dispose()


def test_a_founded_office_opens_again_at_the_time_that_is_asked_for(empty_url: str) -> None:
    founded = found(empty_url)
    assert isinstance(founded, Office)
    founded.engine.dispose()
    office = open_office(empty_url, now=OPENED)
    assert office.rehearsal
    assert office.clock == FixedClock(OPENED)
    assert office.programme == founded.programme
    office.engine.dispose()


def test_the_file_of_an_embedded_office_is_private_and_marked_as_an_office(tmp_path: Path) -> None:
    path = tmp_path / "a folder that is not there yet" / "office.db"
    office = found(f"sqlite:///{path}")
    assert isinstance(office, Office)
    office.engine.dispose()
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA application_id").fetchone() == (0x53454352,)
        assert connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)


def test_founding_where_an_office_is_already_is_refused_and_changes_nothing(office: Office, office_url: str) -> None:
    before = acts(office)
    refused = found(office_url)
    assert isinstance(refused, Refusal)
    assert refused.code is RefusalCode.OFFICE_EXISTS
    assert acts(office) == before


def test_a_place_where_no_file_can_be_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    for place in (tmp_path / "file" / "office.db", tmp_path / ("長" * 500)):
        refused = found_office(f"sqlite:///{place}", admin=ADMIN, password=PASSWORD, now=FOUNDED, rehearsal=True)
        assert isinstance(refused, Refusal)
        assert refused.message.key == "office.not_writable"


def test_any_file_in_the_place_of_a_new_office_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "letters.db"
    path.write_bytes(b"not an office")
    refused = found(f"sqlite:///{path}")
    assert isinstance(refused, Refusal)
    assert refused.code is RefusalCode.OFFICE_EXISTS
    assert path.read_bytes() == b"not an office"


@pytest.mark.parametrize(("admin", "password"), [("Admin", PASSWORD), ("a", PASSWORD), (ADMIN, "short")])
def test_a_login_or_password_of_the_wrong_form_is_refused_before_anything_is_made(tmp_path: Path, admin: str, password: str) -> None:
    refused = found_office(f"sqlite:///{tmp_path / 'office.db'}", admin=admin, password=password, rehearsal=True)
    assert isinstance(refused, Refusal)
    assert refused.code is RefusalCode.INVALID_VALUE
    assert list(tmp_path.iterdir()) == []


class PowerCutError(Exception):
    """Ends a founding halfway."""


def test_nothing_is_left_of_a_founding_that_failed(empty_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_arguments: object) -> None:
        raise PowerCutError

    with monkeypatch.context() as patched:
        patched.setattr(founding, "enter_person", fail)
        with pytest.raises(PowerCutError):
            found(empty_url)
    assert contents(empty_url, tmp_path) == []
    office = found(empty_url)
    assert isinstance(office, Office)
    office.engine.dispose()


def test_only_a_rehearsal_is_founded_at_another_time(empty_url: str, tmp_path: Path) -> None:
    with pytest.raises(OfficeUnavailable) as raised:
        found(empty_url, rehearsal=False)
    assert raised.value.refusal.code is RefusalCode.NOT_A_REHEARSAL
    assert contents(empty_url, tmp_path) == []


def test_only_a_rehearsal_is_opened_at_another_time(empty_url: str) -> None:
    office = found(empty_url, rehearsal=False, now=None)
    assert isinstance(office, Office)
    assert not office.rehearsal
    office.engine.dispose()
    assert refused_to_open(empty_url, OPENED).code is RefusalCode.NOT_A_REHEARSAL


def test_opening_a_path_without_an_office_is_refused_and_makes_no_file(tmp_path: Path) -> None:
    assert refused_to_open(f"sqlite:///{tmp_path / 'missing.db'}").code is RefusalCode.OFFICE_MISSING
    assert list(tmp_path.iterdir()) == []


@pytest.mark.postgres
def test_opening_an_empty_postgres_database_is_refused_and_makes_nothing(postgres_server: str, tmp_path: Path) -> None:
    assert refused_to_open(postgres_server).code is RefusalCode.OFFICE_MISSING
    assert contents(postgres_server, tmp_path) == []


def an_empty_file(path: Path) -> None:
    path.touch()


def a_database_of_another_program(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE alembic_version (version_num TEXT)")
        connection.execute(f"INSERT INTO alembic_version VALUES ('{SCHEMA}')")
        connection.execute("PRAGMA application_id = 1")
        connection.commit()


def a_text(path: Path) -> None:
    path.write_text("加盟店登録申請\n" * 1000, encoding="utf-8")


@pytest.mark.parametrize(
    ("make", "code"),
    [
        (an_empty_file, RefusalCode.OFFICE_MISSING),
        (a_database_of_another_program, RefusalCode.OFFICE_MISSING),
        (a_text, RefusalCode.UNREACHABLE),
    ],
)
def test_a_file_that_is_no_office_is_refused_and_left_alone(tmp_path: Path, make: Callable[[Path], None], code: RefusalCode) -> None:
    path = tmp_path / "office.db"
    make(path)
    before = path.read_bytes()
    assert refused_to_open(f"sqlite:///{path}").code is code
    assert path.read_bytes() == before
    assert [entry.name for entry in tmp_path.iterdir()] == ["office.db"]


@pytest.mark.parametrize(("schema", "code"), [("9999", "newer-schema"), ("0000", "older-schema")])
def test_an_office_of_another_schema_is_refused(office_url: str, schema: str, code: str) -> None:
    execute(office_url, f"UPDATE alembic_version SET version_num = '{schema}'")
    assert refused_to_open(office_url).code == code


@pytest.mark.parametrize("url", ["", "office.db", "mysql://localhost/office", "sqlite://", "sqlite:///:memory:"])
def test_a_url_of_neither_database_is_refused_by_both_doors(url: str) -> None:
    refused = found(url)
    assert isinstance(refused, Refusal)
    assert refused.code is RefusalCode.INVALID_VALUE
    assert refused_to_open(url).code is RefusalCode.INVALID_VALUE


def test_a_server_that_does_not_answer_is_named_as_such() -> None:
    assert refused_to_open("postgresql://somebody@127.0.0.1:1/office").code is RefusalCode.UNREACHABLE


@pytest.mark.parametrize("backend", ["postgres"])
def test_whoever_is_no_member_of_staff_does_not_reach_the_database_of_an_office(empty_url: str) -> None:
    office = found(empty_url)
    assert isinstance(office, Office)
    with office.reading() as session:
        held = session.execute(
            sa.text(
                "SELECT grantee::regrole::text, string_agg(privilege_type, ' ' ORDER BY privilege_type) "
                "FROM pg_database, aclexplode(datacl) WHERE datname = current_database() AND grantee <> datdba GROUP BY 1"
            )
        ).all()
    office.engine.dispose()
    assert [tuple(row) for row in held] == [(f"{ROLE_PREFIX}_people", "CONNECT")]


@pytest.fixture
def owned(postgres_server: str) -> Iterator[str]:
    """An empty database of an owner who is no superuser and cannot make roles."""
    with fresh_database(postgres_server) as url, psycopg.connect(url, autocommit=True) as connection:
        connection.execute("CREATE ROLE plain_owner LOGIN PASSWORD 'plain'")
        try:
            name = sql.Identifier(str(sa.make_url(url).database))
            connection.execute(sql.SQL("ALTER DATABASE {} OWNER TO plain_owner").format(name))
            yield sa.make_url(url).set(username="plain_owner", password="plain").render_as_string(hide_password=False)
        finally:
            connection.execute("DROP OWNED BY plain_owner CASCADE")
            connection.execute(sql.SQL("ALTER DATABASE {} OWNER TO postgres").format(name))
            for role in ("lone", *(f"plain_{group}" for group in ("people", *(role.value for role in Role)))):
                if connection.execute("SELECT FROM pg_roles WHERE rolname = %s", [role]).fetchone() is not None:
                    connection.execute(sql.SQL("DROP OWNED BY {0}; DROP ROLE {0}").format(sql.Identifier(role)))
            connection.execute("DROP ROLE plain_owner")


@pytest.mark.postgres
def test_the_owner_of_a_shared_office_needs_no_more_than_to_make_roles(owned: str, postgres_server: str) -> None:
    with pytest.raises(OfficeUnavailable) as unavailable:
        found_office(owned, admin="lone", password=PASSWORD, rehearsal=True, now=FOUNDED, role_prefix="plain")
    assert unavailable.value.refusal.code is RefusalCode.NOT_PERMITTED
    assert contents(owned, Path()) == []
    with psycopg.connect(postgres_server) as connection:
        connection.execute("ALTER ROLE plain_owner CREATEROLE")
    founded = found_office(owned, admin="lone", password=PASSWORD, rehearsal=True, now=FOUNDED, role_prefix="plain")
    assert isinstance(founded, Office)
    founded.engine.dispose()
    office, person = enter_office(owned, "lone", PASSWORD)
    try:
        assert add_person(office, person, NewPerson("lone", "reviewer", None, PASSWORD)) is not None
        assert change_person(office, person, "lone", "password", password="another password") is None
    finally:
        office.engine.dispose()
    again, _ = enter_office(owned, "lone", "another password")
    again.engine.dispose()
