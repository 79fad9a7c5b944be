"""A shared office's database against its own people: what the program would not do, psql in their hands cannot do either."""

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta

import psycopg
import pytest
import sqlalchemy as sa
from sqlalchemy.engine import make_url

from models.base import table_of
from models.journal import JournalEntry
from models.records import metadata
from models.vocabulary import RefusalCode, Role
from secretariat import journal
from secretariat.casework.desk import decide_application
from secretariat.casework.permitted_acts import permitted_acts
from secretariat.clock import ServerClock
from secretariat.office import Office, open_office
from secretariat.refusal import OfficeUnavailable
from secretariat.screening.decision import Command
from secretariat.screening.queue import take_next
from secretariat.screening.queue_pages import CaseRow
from secretariat.staff import Person, enter_office
from secretariat.staff_changes import NewPerson, add_person, change_person
from tests.support.direct_sql import as_login, refused_by_server
from tests.support.records import applications, faults
from tests.support.rehearsal import OPENED, PASSWORD, ROLE_PREFIX
from tests.support.samples import application_row, take_in, take_over_provider

pytestmark = pytest.mark.parametrize("backend", ["postgres"], indirect=True)
People = Mapping[str, Person]
ROLES = ("rin", "mai", "sho", "cal", "admin", "aud")
MAY_BE_DELETED = {"presence"}
ENTRY = (
    "INSERT INTO journal (case_id, version, recorded_at, at, staff, action, from_status, to_status, operation_id, payload, previous_hash, "
    "hash) VALUES (%s, %s, '2001-01-01', %s, %s, %s, %s, %s, 'psql', '{}', '', '')"
)
AT = OPENED.isoformat()


@pytest.fixture
def case(office: Office, people: People) -> str:
    """An application that rin holds, beside one that nobody does."""
    provider = take_over_provider(office, people)
    number, _ = take_in(office, people["rin"], [application_row(1), application_row(2)], provider).numbers
    assert decide_application(office, people["rin"], number, Command("take")) is None
    return number


@pytest.mark.parametrize("login", ROLES)
def test_nobody_deletes_empties_or_lays_triggers_on_any_table_whatever_they_may_add(login: str, office: Office) -> None:
    with as_login(office, login) as connection:
        granted = connection.execute(
            "SELECT relname, privilege FROM pg_class, unnest(ARRAY['DELETE', 'TRUNCATE', 'TRIGGER', 'REFERENCES']) AS privilege "
            "WHERE relkind IN ('r', 'v', 'p') AND relnamespace NOT IN ('pg_catalog'::regnamespace, 'information_schema'::regnamespace) "
            "AND has_table_privilege(oid, privilege)"
        ).fetchall()
        assert {table for table, _ in granted} <= MAY_BE_DELETED
        assert {privilege for _, privilege in granted} <= {"DELETE"}


@pytest.mark.usefixtures("case")
@pytest.mark.parametrize("login", ROLES)
def test_the_journal_and_the_programme_change_for_nobody(login: str, office: Office) -> None:
    with as_login(office, login) as connection:
        for statement in (
            "UPDATE journal SET staff = 'ren'",
            "DELETE FROM journal",
            "TRUNCATE journal CASCADE",
            "ALTER TABLE journal DISABLE TRIGGER ALL",
            "DROP TRIGGER journal_stamped ON journal",
            "CREATE OR REPLACE FUNCTION stamp_entry() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END'",
            "SET session_replication_role = replica",
            "UPDATE programme_version SET content = ''",
            "UPDATE journal_personal SET content = '{}'",
            "INSERT INTO journal_personal VALUES ('office', 1, '\\x00', '{}')",
            "INSERT INTO rights.permitted_act VALUES ('A', 'note', 'auditor', 'received', 'approved', false)",
            "UPDATE rights.role_prefix SET prefix = 'mine'",
            "SELECT remove_rows('journal', ARRAY(SELECT ctid FROM journal))",
            "SELECT * FROM staff_password",
            "SELECT rolpassword FROM pg_authid",
        ):
            assert "permission denied" in (said := refused_by_server(connection, statement)) or "must be owner" in said, statement


@pytest.mark.parametrize("login", ROLES)
def test_nobody_enters_anything_under_another_name(login: str, office: Office, case: str) -> None:
    other = "ren" if login != "ren" else "rin"
    with as_login(office, login) as connection:
        assert "under the name of" in refused_by_server(connection, ENTRY, case, 3, AT, other, "note", "in-review", "in-review")
        for statement in (
            f"INSERT INTO operation VALUES ('psql', '{other}', 'take', now())",
            f"INSERT INTO card_look (at, staff, store_id, what, entry_case, entry_version) VALUES (now(), '{other}', 1, '', '', 1)",
            f"INSERT INTO presence VALUES ('{other}', '{case}', now(), now())",
            f"INSERT INTO saved_view (list_name, owner, name, shared, definition) VALUES ('queue', '{other}', 'mine', true, '')",
        ):
            assert "permission denied" in refused_by_server(connection, statement), statement
        assert "denied to set session authorization" in refused_by_server(connection, "SET SESSION AUTHORIZATION ren")
        if login not in {"rin", "ren"}:
            assert "permission denied" in refused_by_server(connection, f"SET ROLE {ROLE_PREFIX}_reviewer")


@pytest.mark.parametrize(
    ("login", "action", "before", "after"),
    [
        ("sho", "approve", "in-review", "approved"),
        ("cal", "approve", "in-review", "approved"),
        ("aud", "note", "in-review", "in-review"),
        ("admin", "approve", "in-review", "approved"),
        ("rin", "cancel", "in-review", "cancelled"),
        ("rin", "register", "in-review", "registered"),
        ("rin", "approve", "approved", "approved"),
        ("mai", "register", "in-review", "registered"),
        ("rin", "whatever", "in-review", "approved"),
    ],
)
def test_an_act_that_the_role_does_not_have_is_not_entered(
    login: str, action: str, before: str, after: str, office: Office, case: str
) -> None:
    with as_login(office, login) as connection:
        assert "permission denied" in refused_by_server(connection, ENTRY, case, 3, AT, login, action, before, after)


def test_an_entry_follows_the_one_before_it_and_leaves_none_out(office: Office, case: str) -> None:
    with as_login(office, "rin") as connection:
        assert "does not follow" in refused_by_server(connection, ENTRY, case, 4, AT, "rin", "note", "in-review", "in-review")
        assert "does not follow" in refused_by_server(connection, ENTRY, case, 3, AT, "rin", "note", "approved", "approved")
        assert "unique" in refused_by_server(connection, ENTRY, case, 2, AT, "rin", "take", "received", "in-review")


def test_a_case_changes_with_its_entry_only_and_stands_where_that_says(office: Office, case: str) -> None:
    change = "UPDATE application SET status = %s, version = version + %s WHERE number = %s"
    with as_login(office, "rin") as connection:
        assert "without its version" in refused_by_server(connection, change, "approved", 0, case)
        assert "foreign key" in refused_by_server(connection, change, "in-review", 1, case)
        with pytest.raises(psycopg.Error, match="does not stand where its entry says"), connection.transaction():
            connection.execute(ENTRY, (case, 3, AT, "rin", "note", "in-review", "in-review"))
            connection.execute(change, ("approved", 1, case))


def test_a_case_whose_version_alone_moves_does_not_stand_where_its_entry_says(office: Office, case: str) -> None:
    stands = pytest.raises(psycopg.Error, match="does not stand where its entry says")
    with as_login(office, "rin") as connection, stands, connection.transaction():
        connection.execute(ENTRY, (case, 3, AT, "rin", "return", "in-review", "returned"))
        connection.execute("UPDATE application SET version = 3, assignee = NULL WHERE number = %s", (case,))


def test_what_belongs_to_a_case_is_not_removed_without_an_entry(office: Office, people: People, case: str) -> None:
    assert decide_application(office, people["rin"], case, Command("settle", note="取扱いを確認", rule="goods", outcome="fail")) is None
    remove = "SELECT remove_rows('settlement', ARRAY(SELECT ctid FROM settlement))"
    with as_login(office, "rin") as connection:
        assert "without an entry" in refused_by_server(connection, remove)
        with connection.transaction(force_rollback=True):
            assert connection.execute(remove).fetchone() == (1,)
    with as_login(office, "aud") as connection:
        assert "permission denied" in refused_by_server(connection, remove)


def test_whoever_asked_for_a_second_person_is_not_the_second_person(office: Office, people: People, case: str) -> None:
    assert decide_application(office, people["rin"], case, Command("settle", note="取扱いを確認", rule="goods", outcome="fail")) is None
    assert decide_application(office, people["rin"], case, Command("reject", ("other",), "電話で説明済み")) is None
    assert decide_application(office, people["rin"], case, Command("reopen", ("mistake",))) is None
    with as_login(office, "rin") as connection:
        assert "takes another person" in refused_by_server(connection, ENTRY, case, 6, AT, "rin", "confirm", "awaiting-second", "in-review")
    assert decide_application(office, people["ren"], case, Command("confirm")) is None


def test_the_server_says_when_and_computes_what_the_program_would(office: Office, case: str) -> None:
    with as_login(office, "rin") as connection, connection.transaction(force_rollback=True):
        connection.execute(ENTRY, (case, 3, AT, "rin", "note", "in-review", "in-review"))
        stamped = connection.execute("SELECT recorded_at = now(), length(hash), previous_hash = '' FROM journal ORDER BY id DESC LIMIT 1")
        assert stamped.fetchone() == (True, 32, False)
    assert faults(office) == []
    entries = table_of(JournalEntry)
    with office.reading() as session:
        kept = session.execute(sa.select(entries)).mappings().all()
    assert len(kept) > 10
    assert all(journal.entry_hash(row) == bytes(row["hash"]) for row in kept)


def test_a_person_makes_nothing_of_their_own_in_the_office(office: Office) -> None:
    with as_login(office, "admin") as connection:
        for statement in (
            "CREATE TABLE mine (id integer)",
            "CREATE ROLE mine",
            "CREATE SCHEMA mine",
            "ALTER ROLE mai PASSWORD 'mine'",
            f"GRANT {ROLE_PREFIX}_manager TO admin",
            "COPY staff TO PROGRAM 'cat'",
            "COPY journal FROM '/etc/passwd'",
            "SELECT lo_import('/etc/passwd')",
        ):
            assert "denied" in (said := refused_by_server(connection, statement)) or "must" in said, statement


def test_an_admin_gives_nobody_and_not_oneself_more_than_the_office_entered(office: Office) -> None:
    with as_login(office, "admin") as connection:
        assert "permission denied" in refused_by_server(connection, "SELECT keep_login('mai', NULL, NULL)")
        with pytest.raises(psycopg.Error, match="what a member of staff may do"), connection.transaction():
            connection.execute(ENTRY, ("staff:admin", 2, AT, "admin", "role", "active", "active"))
            connection.execute("UPDATE staff SET role = 'manager', version = version + 1 WHERE login = 'admin'")
        with pytest.raises(psycopg.Error, match="hashed where it is typed"), connection.transaction():
            connection.execute(ENTRY, ("staff:mai", 2, AT, "admin", "password", "active", "active"))
            connection.execute("UPDATE staff SET version = version + 1 WHERE login = 'mai'")
            connection.execute("SELECT keep_login('mai', 'plain text', '')")
    with (
        as_login(office, "mai") as connection,
        pytest.raises(psycopg.Error, match="what a member of staff may do"),
        connection.transaction(),
    ):
        connection.execute(ENTRY, ("staff:rin", 2, AT, "mai", "away", "active", "active"))
        connection.execute("UPDATE staff SET role = 'manager', version = version + 1 WHERE login = 'rin'")


def test_people_come_get_another_role_and_go_on_the_server_as_in_the_office(office: Office, people: People) -> None:
    admin = people["admin"]
    assert add_person(office, admin, NewPerson("neu", "shipping", "見本 三郎", PASSWORD)) is None
    with as_login(office, "neu") as connection:
        assert "permission denied" in refused_by_server(connection, "INSERT INTO settlement DEFAULT VALUES")
        assert "permission denied" in refused_by_server(connection, "UPDATE settlement SET note = ''")
        assert change_person(office, admin, "neu", "role", role="reviewer") is None
        assert connection.execute("SELECT has_table_privilege('settlement', 'UPDATE')").fetchone() == (True,)
        assert change_person(office, admin, "neu", "disable") is None
        # whoever is still connected sees nothing any more
        assert "permission denied" in refused_by_server(connection, "SELECT 1 FROM public.application")
    with pytest.raises(psycopg.OperationalError, match="not permitted to log in"), as_login(office, "neu"):
        pass


def test_a_login_that_is_somebody_elses_on_the_server_is_not_taken(office: Office, people: People) -> None:
    with psycopg.connect(make_url(office.engine.url).set(drivername="postgresql").render_as_string(), autocommit=True) as owner:
        owner.execute("CREATE ROLE elsewhere LOGIN")
        try:
            answer = add_person(office, people["admin"], NewPerson("elsewhere", "reviewer", None, PASSWORD))
            assert answer is not None
            assert (answer.code, answer.message.key) == (RefusalCode.INVALID_VALUE, "staff.login_taken_on_server")
            assert owner.execute("SELECT count(*) FROM staff WHERE login = 'elsewhere'").fetchone() == (0,)
        finally:
            owner.execute("DROP ROLE elsewhere")


@pytest.mark.usefixtures("case")
def test_an_office_is_opened_with_the_persons_own_role_whatever_user_the_address_names(office: Office, office_url: str) -> None:
    own, person = enter_office(office_url, "ren", PASSWORD, OPENED)
    try:
        assert person == Person("ren", "ren", Role.REVIEWER)
        assert own.engine.url.username == "ren"
        taken = take_next(own, person)
        assert isinstance(taken, CaseRow)
        assert decide_application(own, person, taken.number, Command("note", note="電話済み")) is None
    finally:
        own.engine.dispose()
    assert applications(office)[taken.number]["assignee"] == "ren"
    assert faults(office) == []
    for login, password in (("ren", "wrong"), ("nobody", PASSWORD), ("postgres; DROP", PASSWORD)):
        with pytest.raises(OfficeUnavailable) as unavailable:
            enter_office(office_url, login, password, OPENED)
        assert (unavailable.value.refusal.code, unavailable.value.refusal.message.key) == (
            RefusalCode.WRONG_PASSWORD,
            "staff.wrong_password",
        )


def test_every_table_has_its_rights_and_every_table_of_transitions_is_loaded(office: Office) -> None:
    with office.engine.connect() as connection:
        readable = set(
            connection.exec_driver_sql(
                "SELECT DISTINCT table_name::text FROM information_schema.table_privileges "
                f"WHERE privilege_type = 'SELECT' AND grantee LIKE '{ROLE_PREFIX}\\_%%'"
            ).scalars()
        )
        assert {table for table in metadata.tables if table not in readable} == {"staff_password"}
        loaded = connection.exec_driver_sql("SELECT kind, action, role, from_status, to_status, second_person FROM rights.permitted_act")
        assert {tuple(row) for row in loaded} == {tuple(act) for act in permitted_acts()}
        open_to_all = connection.exec_driver_sql(
            "SELECT proname FROM pg_proc WHERE pronamespace = 'public'::regnamespace AND has_function_privilege('public', oid, 'EXECUTE')"
        )
        assert open_to_all.all() == []


def test_everybody_in_a_shared_office_has_the_servers_time(office_url: str) -> None:
    opened = open_office(office_url)
    try:
        with opened.reading() as session:
            server = session.execute(sa.select(sa.func.clock_timestamp())).scalar_one()
        assert abs(opened.machine_clock.now() - server) < timedelta(seconds=5)
        assert opened.clock is opened.machine_clock
    finally:
        opened.engine.dispose()
    slow = ServerClock(timedelta(hours=2))
    assert timedelta(hours=1, minutes=59) < slow.now() - datetime.now(UTC) < timedelta(hours=2, minutes=1)
