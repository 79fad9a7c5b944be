"""Moving an embedded office to a server: everything arrives and proves itself, or nothing does."""

from collections.abc import Mapping
from dataclasses import replace

import psycopg
import pytest
import sqlalchemy as sa

from models.base import table_of
from models.journal import JournalEntry
from models.vocabulary import RefusalCode
from secretariat import database
from secretariat.casework.desk import decide_application
from secretariat.moving import move
from secretariat.office import Office, open_office
from secretariat.refusal import OfficeUnavailable, Refusal
from secretariat.screening.decision import Command
from secretariat.screening.queue import take_next
from secretariat.screening.queue_pages import CaseRow
from secretariat.staff import Person, enter_office
from secretariat.staff_changes import NewPerson, add_person, change_person
from tests.support.postgres_server import fresh_database
from tests.support.records import contents, faults
from tests.support.rehearsal import OPENED, PASSWORD, ROLE_PREFIX
from tests.support.samples import application_row, take_in, take_over_provider

People = Mapping[str, Person]
pytestmark = [pytest.mark.parametrize("backend", ["sqlite"], indirect=True), pytest.mark.postgres]
BESIDE = frozenset({"presence", "staff_password"})
ENTRIES = table_of(JournalEntry)


def url_of(url: str) -> sa.URL:
    parsed = database.parse_url(url)
    assert isinstance(parsed, sa.URL)
    return parsed


@pytest.fixture
def busy(office: Office, people: People) -> Office:
    provider = take_over_provider(office, people)
    number, _ = take_in(office, people["rin"], [application_row(1), application_row(2)], provider).numbers
    assert decide_application(office, people["rin"], number, Command("return", ("phone-wrong",), "𠮷野様へ電話")) is None
    return office


def hashes(office: Office) -> list[tuple[str, int, bytes]]:
    with office.reading() as session:
        rows = session.execute(
            sa.select(ENTRIES.c.case_id, ENTRIES.c.version, ENTRIES.c.hash).order_by(ENTRIES.c.case_id, ENTRIES.c.version)
        )
        return [(row[0], row[1], bytes(row[2])) for row in rows]


def test_an_office_moves_with_its_journal_and_is_worked_in_by_its_people_there(busy: Office, people: People, postgres_server: str) -> None:
    with fresh_database(postgres_server) as url:
        told: list[tuple[int, int]] = []
        admin = people["admin"]
        moved = move(busy, admin, PASSWORD, url_of(url), role_prefix=ROLE_PREFIX, progress=lambda *done: told.append(done))
        assert moved == ()
        assert told[-1][0] == told[-1][1] > 50
        there = open_office(url, now=OPENED)
        assert hashes(there) == hashes(busy)
        assert contents(there, BESIDE) == contents(busy, BESIDE)
        assert faults(there) == []
        there.engine.dispose()
        own, person = enter_office(url, "admin", PASSWORD, OPENED)
        assert change_person(own, person, "rin", "password", password="a new password") is None
        own.engine.dispose()
        own, person = enter_office(url, "rin", "a new password", OPENED)
        taken = take_next(own, person)
        assert isinstance(taken, CaseRow)
        assert decide_application(own, person, taken.number, Command("note", note="引継ぎ済み")) is None
        own.engine.dispose()


def test_only_an_admin_moves_and_only_to_an_empty_database_of_a_server(busy: Office, people: People, postgres_server: str) -> None:
    with fresh_database(postgres_server) as url:
        for answer, code in (
            (move(busy, people["mai"], PASSWORD, url_of(url)), RefusalCode.NOT_PERMITTED),
            (move(busy, people["admin"], PASSWORD, url_of("sqlite:///other.db")), RefusalCode.INVALID_VALUE),
        ):
            assert isinstance(answer, Refusal)
            assert answer.code is code
        with psycopg.connect(url) as connection:
            connection.execute("CREATE TABLE something (id integer)")
        answer = move(busy, people["admin"], PASSWORD, url_of(url), role_prefix=ROLE_PREFIX)
        assert isinstance(answer, Refusal)
        assert answer.code is RefusalCode.OFFICE_EXISTS
        with psycopg.connect(url) as connection:
            assert connection.execute("SELECT tablename FROM pg_tables WHERE schemaname = 'public'").fetchall() == [("something",)]


def test_an_office_whose_journal_does_not_verify_stays_where_it_is(busy: Office, people: People, postgres_server: str) -> None:
    with busy.engine.connect().execution_options(writing=True) as connection:
        connection.exec_driver_sql("DROP TRIGGER journal_no_update")
        connection.exec_driver_sql("UPDATE journal SET staff = 'ren' WHERE id = 3")
        connection.commit()
    with fresh_database(postgres_server) as url:
        answer = move(busy, people["admin"], PASSWORD, url_of(url), role_prefix=ROLE_PREFIX)
        assert isinstance(answer, Refusal)
        assert answer.message.key == "office.move_unsound"
        with pytest.raises(OfficeUnavailable) as unavailable:
            open_office(url)
        assert unavailable.value.refusal.code is RefusalCode.OFFICE_MISSING


def test_logins_that_are_somebody_elses_on_the_server_are_told(busy: Office, people: People, postgres_server: str) -> None:
    assert add_person(busy, people["admin"], NewPerson("postgres", "auditor", None, PASSWORD)) is None
    with fresh_database(postgres_server) as url:
        assert move(replace(busy), people["admin"], PASSWORD, url_of(url), role_prefix=ROLE_PREFIX) == ("postgres",)
