"""Passwords that are made up for somebody: good for a while, and for nothing but choosing another one; lists of people who begin."""

import dataclasses
from collections.abc import Mapping
from datetime import timedelta
from pathlib import Path
from random import Random

import psycopg
import pytest
import sqlalchemy as sa
from hypothesis import given
from hypothesis import strategies as st

from models.base import table_of
from models.office import Staff
from models.vocabulary import RefusalCode, Role
from secretariat.clock import FixedClock
from secretariat.office import Office
from secretariat.own_password import choose_password
from secretariat.passwords import LETTERS, TEMPORARY_FOR, check_password, made_up_password
from secretariat.refusal import OfficeUnavailable, Refusal
from secretariat.staff import Person, active_person, enter_office, log_in
from secretariat.staff_changes import NewPerson, add_people, add_person, change_person, everybody_else, list_staff, reset_passwords
from secretariat.staff_list import MOST_PEOPLE, StaffList, read_staff_list
from tests.support.direct_sql import as_login, refused_by_server
from tests.support.records import actions, faults, rows
from tests.support.rehearsal import OPENED, PASSWORD
from tests.support.samples import write_workbook

People = Mapping[str, Person]
MADE_UP, OWN = "k7mq-x2vd-ph4n-w8rt", "波の音がよく聞こえる窓"
HEADINGS = {"login": "ログイン", "name": "氏名", "role": "役割"}
embedded = pytest.mark.parametrize("backend", ["sqlite"], indirect=True)
shared = pytest.mark.parametrize("backend", ["postgres"], indirect=True)


def denied(office: Office, login: str, password: str) -> RefusalCode:
    with pytest.raises(OfficeUnavailable) as raised:
        log_in(office, login, password)
    return raised.value.refusal.code


def begins(office: Office, people: People, login: str = "neu") -> None:
    assert add_person(office, people["admin"], NewPerson(login, "reviewer", "新田 初", MADE_UP, temporary=True)) is None


def list_of(folder: Path, *lines: tuple[str, str, str]) -> Path:
    return write_workbook([dict(zip(HEADINGS, line, strict=True)) for line in lines], HEADINGS, folder / "people.csv")


def code_of(answer: object) -> RefusalCode | None:
    return answer.code if isinstance(answer, Refusal) else None


def test_with_a_password_that_was_made_up_one_can_only_choose_another(office: Office, people: People) -> None:
    begins(office, people)
    assert denied(office, "neu", MADE_UP) is RefusalCode.TEMPORARY_LOGIN
    assert denied(office, "neu", "something else") is RefusalCode.WRONG_PASSWORD
    assert choose_password(office, "neu", MADE_UP, OWN) is None
    assert denied(office, "neu", MADE_UP) is RefusalCode.WRONG_PASSWORD
    assert log_in(office, "neu", OWN) == Person("neu", "新田 初", Role.REVIEWER, password_serial=1)
    assert actions(office, "staff:neu") == [("admin", "add"), ("neu", "own-password")]
    assert faults(office) == []


@embedded
def test_it_ends_after_a_week_even_for_choosing_another(office: Office, people: People) -> None:
    begins(office, people)
    late = dataclasses.replace(office, machine_clock=FixedClock(office.machine_clock.now() + TEMPORARY_FOR))
    assert denied(late, "neu", MADE_UP) is RefusalCode.WRONG_PASSWORD
    with pytest.raises(OfficeUnavailable):
        choose_password(late, "neu", MADE_UP, OWN)
    assert change_person(late, people["admin"], "neu", "password", password=MADE_UP, temporary=True) is None
    assert choose_password(late, "neu", MADE_UP, OWN) is None


@shared
def test_a_server_knows_the_day_itself_and_forgets_it_with_the_own_password(office: Office, people: People) -> None:
    begins(office, people)

    def until() -> object:
        with office.reading() as session:
            return session.execute(sa.text("SELECT nullif(rolvaliduntil, 'infinity') FROM pg_roles WHERE rolname = 'neu'")).scalar_one()

    (row,) = rows(office, sa.select(table_of(Staff)).where(table_of(Staff).c.login == "neu"))
    assert until() == row["temporary_until"]
    url = office.engine.url.render_as_string()
    own, person = enter_office(url, "neu", MADE_UP, OPENED, temporary_too=True)
    try:
        assert choose_password(own, person.login, MADE_UP, OWN) is None
    finally:
        own.close()
    assert until() is None
    with pytest.raises(OfficeUnavailable):
        enter_office(url, "neu", MADE_UP, OPENED)
    entered, _ = enter_office(url, "neu", OWN, OPENED)
    entered.close()


@shared
def test_a_server_lets_nobody_say_that_a_password_was_chosen_or_choose_past_the_journal(office: Office, people: People) -> None:
    begins(office, people)
    with as_login(office, "neu", MADE_UP) as connection:
        verifier = connection.pgconn.encrypt_password(OWN.encode(), b"neu", b"scram-sha-256").decode()
        said = refused_by_server(connection, "UPDATE staff SET temporary_until = NULL WHERE login = 'neu'")
        assert "permission denied" in said
        assert "past the journal" in refused_by_server(connection, "SELECT keep_own_login(%s, '$argon2id$x')", verifier)
        with pytest.raises(psycopg.errors.InsufficientPrivilege):
            connection.execute("SELECT keep_login('rin', NULL, NULL)")


@pytest.mark.parametrize(
    ("present", "chosen", "code"),
    [
        (PASSWORD, "short", RefusalCode.INVALID_VALUE),
        (PASSWORD, PASSWORD, RefusalCode.INVALID_VALUE),
        ("not mine at all", OWN, RefusalCode.WRONG_PASSWORD),
    ],
)
def test_who_chooses_gives_the_present_one_and_another_that_will_do(present: str, chosen: str, code: RefusalCode, office: Office) -> None:
    try:
        answer: object = choose_password(office, "rin", present, chosen)
    except OfficeUnavailable as unavailable:
        answer = unavailable.refusal
    assert code_of(answer) is code
    assert log_in(office, "rin", PASSWORD).password_serial == 0


def test_whoever_has_a_session_under_another_password_is_somebody_else_from_then_on(office: Office, people: People) -> None:
    before = log_in(office, "rin", PASSWORD)
    assert active_person(office, "rin") == before
    assert change_person(office, people["admin"], "rin", "password", password=MADE_UP, temporary=True) is None
    assert active_person(office, "rin") != before
    assert choose_password(office, "rin", MADE_UP, PASSWORD) is None
    assert active_person(office, "rin") == log_in(office, "rin", PASSWORD) != before


def test_the_list_of_staff_says_who_has_not_chosen_yet(office: Office, people: People) -> None:
    begins(office, people)
    listed = list_staff(office, people["admin"])
    assert not isinstance(listed, Refusal)
    until = {row.login: row.temporary_until for row in listed}
    assert {login for login, day in until.items() if day is not None} == {"neu"}
    assert until["neu"] is not None
    assert timedelta(0) <= office.machine_clock.now() + TEMPORARY_FOR - until["neu"] < timedelta(hours=1)


@given(st.integers())
def test_what_is_made_up_is_long_enough_and_easily_read_out(seed: int) -> None:
    made_up = made_up_password(Random(seed))
    assert check_password(made_up) is None
    assert [len(group) for group in made_up.split("-")] == [4, 4, 4, 4]
    assert set(made_up) <= {*LETTERS, "-"}
    assert not set(LETTERS) & set("il1o0")


def test_everybody_on_a_list_is_added_at_one_moment_with_passwords_of_their_own(office: Office, people: People, tmp_path: Path) -> None:
    path = list_of(tmp_path, ("ＴＥＭＰ1", "山田 花子", "審査担当"), ("temp2", "", "call centre"), ("temp3", "佐藤 一", "shipping"))
    listed = read_staff_list(office, people["admin"], path, Random(1))
    assert isinstance(listed, StaffList)
    assert [(person.login, person.name, person.role) for person in listed.people] == [
        ("temp1", "山田 花子", "reviewer"),
        ("temp2", "", "callcentre"),
        ("temp3", "佐藤 一", "shipping"),
    ]
    assert len({person.password for person in listed.people}) == 3
    assert add_people(office, people["admin"], listed.people) is None
    for person in listed.people:
        assert denied(office, person.login, person.password) is RefusalCode.TEMPORARY_LOGIN
    active = active_person(office, "temp2")
    assert active is not None
    assert active.name == "temp2"
    assert faults(office) == []


def test_with_one_fault_on_the_list_nobody_is_added_and_each_is_named(office: Office, people: People, tmp_path: Path) -> None:
    lines = [("rin", "", "審査担当"), ("9x", "", "審査担当"), ("neu", "", "部長"), ("neu2", "", "監査担当"), ("NEU2", "", "監査担当")]
    listed = read_staff_list(office, people["admin"], list_of(tmp_path, *lines), Random(1))
    assert isinstance(listed, StaffList)
    assert listed.people == ()
    found = [(fault.row, fault.problem.key.rpartition(".")[2]) for fault in listed.result.faults]
    assert found == [(2, "login_taken"), (3, "login_form"), (4, "not_a_choice"), (6, "login_twice")]


def test_a_list_that_somebody_else_was_quicker_with_adds_nobody(office: Office, people: People, tmp_path: Path) -> None:
    listed = read_staff_list(office, people["admin"], list_of(tmp_path, ("neu", "", "審査担当"), ("neu2", "", "審査担当")), Random(1))
    assert isinstance(listed, StaffList)
    begins(office, people, "neu2")
    assert code_of(add_people(office, people["admin"], listed.people)) is RefusalCode.INVALID_VALUE
    assert active_person(office, "neu") is None


def test_passwords_that_were_made_up_for_several_count_at_one_moment_and_each_is_entered(office: Office, people: People) -> None:
    begins(office, people)
    begins(office, people, "neu2")
    others = everybody_else(office, people["admin"], Random(1))
    assert not isinstance(others, Refusal)
    assert {person.login for person in others} == {*people, "neu", "neu2"} - {"admin"}
    both = [person for person in others if person.login.startswith("neu")]
    assert reset_passwords(office, people["admin"], both) is None
    for person in both:
        assert denied(office, person.login, MADE_UP) is RefusalCode.WRONG_PASSWORD
        assert denied(office, person.login, person.password) is RefusalCode.TEMPORARY_LOGIN
        assert actions(office, f"staff:{person.login}") == [("admin", "add"), ("admin", "password")]
    assert log_in(office, "rin", PASSWORD).login == "rin"
    assert code_of(everybody_else(office, people["mai"], Random(1))) is RefusalCode.NOT_PERMITTED
    assert code_of(reset_passwords(office, people["mai"], both)) is RefusalCode.NOT_PERMITTED


def test_a_list_has_an_end_and_is_the_work_of_an_admin(office: Office, people: People, tmp_path: Path) -> None:
    path = list_of(tmp_path, *((f"neu{place}", "", "審査担当") for place in range(MOST_PEOPLE + 1)))
    assert code_of(read_staff_list(office, people["admin"], path, Random(1))) is RefusalCode.LIMIT_EXCEEDED
    assert code_of(read_staff_list(office, people["mai"], path, Random(1))) is RefusalCode.NOT_PERMITTED


@embedded
def test_an_office_of_the_schema_before_lets_its_admin_in_to_upgrade_it(office: Office) -> None:
    with office.engine.begin() as connection:
        connection.execute(sa.text("UPDATE alembic_version SET version_num = '0022'"))
        connection.execute(sa.text("ALTER TABLE staff DROP COLUMN temporary_until"))
        connection.execute(sa.text("ALTER TABLE staff DROP COLUMN password_serial"))
    assert log_in(office, "admin", PASSWORD).role is Role.ADMIN
