"""People: logins, passwords, locking, and the changes that an admin makes."""

import dataclasses
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.base import table_of
from models.office import LoginAttempts, Staff
from models.vocabulary import RefusalCode, Role
from secretariat import staff
from secretariat.clock import FixedClock
from secretariat.office import Office
from secretariat.passwords import PASSWORDS, check_password
from secretariat.refusal import OfficeUnavailable, Refusal
from secretariat.staff import Person, active_person, check_login, log_in
from secretariat.staff_changes import NewPerson, PersonRow, add_person, change_person, list_staff
from tests.support.at_once import at_once
from tests.support.records import actions, contents, every, faults, rows
from tests.support.rehearsal import PASSWORD

People = Mapping[str, Person]
# where both databases are asked alike
embedded = pytest.mark.parametrize("backend", ["sqlite"])
PEOPLE, ATTEMPTS = table_of(Staff), table_of(LoginAttempts)
MOMENT = datetime(2020, 1, 20, 1, 0, tzinfo=UTC)


def code_of(refusal: object) -> RefusalCode | None:
    return refusal.code if isinstance(refusal, Refusal) else None


def denied(office: Office, login: str, password: str) -> RefusalCode:
    with pytest.raises(OfficeUnavailable) as raised:
        log_in(office, login, password)
    return raised.value.refusal.code


def at(office: Office, moment: datetime) -> Office:
    """The office when the machine's clock says so."""
    return dataclasses.replace(office, machine_clock=FixedClock(moment))


@pytest.fixture
def plain_passwords(monkeypatch: pytest.MonkeyPatch) -> None:
    """Passwords compared without argon2's work, where many tries are made."""
    monkeypatch.setattr(staff, "password_fits", lambda stored, given: bool(stored) and given == PASSWORD)


# --- logging in


def test_the_right_password_gives_the_person_with_the_role(office: Office) -> None:
    assert log_in(office, "rin", PASSWORD) == Person("rin", "rin", Role.REVIEWER)


def test_passwords_are_kept_as_argon2id_with_the_least_cost_that_owasp_gives(office: Office) -> None:
    kept = {row["password_hash"] for row in rows(office, every(PASSWORDS))}
    assert len(kept) == len(rows(office, every(PEOPLE)))
    assert all(stored.startswith("$argon2id$v=19$m=19456,t=2,p=1$") for stored in kept)
    assert not any(PASSWORD in line for table in contents(office).values() for line in table)


@embedded
@pytest.mark.parametrize("login", ["nobody", "RIN", "", "rin ", "rin' OR 1=1 --", "\ud800"])
def test_an_unknown_login_is_answered_like_a_wrong_password(login: str, office: Office) -> None:
    assert denied(office, login, PASSWORD) == denied(office, "rin", "wrong") == RefusalCode.WRONG_PASSWORD


def test_a_disabled_person_is_not_let_in(office: Office, people: People) -> None:
    assert change_person(office, people["admin"], "rin", "disable") is None
    assert denied(office, "rin", PASSWORD) is RefusalCode.WRONG_PASSWORD
    assert change_person(office, people["admin"], "rin", "enable") is None
    assert log_in(office, "rin", PASSWORD).login == "rin"


@embedded
@pytest.mark.usefixtures("plain_passwords")
def test_ten_wrong_tries_lock_and_each_further_one_for_twice_as_long_up_to_an_hour(office: Office) -> None:
    moment = MOMENT
    for _ in range(9):
        assert denied(at(office, moment), "rin", "wrong") is RefusalCode.WRONG_PASSWORD
    assert log_in(at(office, moment), "rin", PASSWORD)
    for _ in range(10):
        assert denied(at(office, moment), "rin", "wrong") is RefusalCode.WRONG_PASSWORD
    for minutes in (1, 2, 4, 8, 16, 32, 60, 60):
        assert denied(at(office, moment), "rin", PASSWORD) is RefusalCode.LOCKED_OUT
        almost = moment + timedelta(minutes=minutes) - timedelta(seconds=1)
        assert denied(at(office, almost), "rin", PASSWORD) is RefusalCode.LOCKED_OUT
        moment = almost + timedelta(seconds=1)
        assert denied(at(office, moment), "rin", "wrong") is RefusalCode.WRONG_PASSWORD
    assert log_in(at(office, MOMENT), "ren", PASSWORD).login == "ren"
    assert log_in(at(office, moment + timedelta(hours=1)), "rin", PASSWORD).login == "rin"
    assert rows(office, every(ATTEMPTS)) == []


@embedded
@pytest.mark.usefixtures("plain_passwords")
@pytest.mark.parametrize("action", ["unlock", "enable", "password"])
def test_an_admin_lets_a_locked_person_in(action: str, office: Office, people: People) -> None:
    if action == "enable":
        assert change_person(office, people["admin"], "rin", "disable") is None
    for _ in range(10):
        denied(at(office, MOMENT), "rin", "wrong")
    assert change_person(office, people["admin"], "rin", action, password=PASSWORD if action == "password" else None) is None
    assert log_in(at(office, MOMENT), "rin", PASSWORD).login == "rin"


@embedded
@pytest.mark.usefixtures("plain_passwords")
def test_wrong_tries_at_the_same_moment_are_all_counted(office: Office) -> None:
    answers = at_once(*[lambda: denied(at(office, MOMENT), "rin", "wrong")] * 5)
    assert answers == [RefusalCode.WRONG_PASSWORD] * 5
    assert [row["failures"] for row in rows(office, every(ATTEMPTS))] == [5]


# --- logins and passwords


@given(st.from_regex(r"[a-z][a-z0-9_.-]{1,30}", fullmatch=True))
def test_logins_of_the_form_of_the_interfaces_are_taken(login: str) -> None:
    assert check_login(login) is None


@pytest.mark.parametrize("login", ["a", "1a", "Ab", "a b", "ab\n", "_ab", "-ab", "ä1", "ａｂ", "a" * 32, "ab'", "", "../ab"])
def test_other_logins_are_refused(login: str) -> None:
    assert code_of(check_login(login)) is RefusalCode.INVALID_VALUE


@pytest.mark.parametrize(
    ("password", "good"), [("1234567", False), ("12345678", True), ("パスワード合言葉", True), ("x" * 200, True), ("x" * 201, False)]
)
def test_a_password_has_from_8_to_200_characters(password: str, good: bool) -> None:
    assert (check_password(password) is None) is good


@pytest.mark.parametrize("backend", ["postgres"], indirect=True)
def test_in_a_shared_office_the_server_counts_wrong_passwords(office: Office, people: People) -> None:
    for _ in range(12):
        assert denied(office, "rin", "wrong") is RefusalCode.WRONG_PASSWORD
    assert log_in(office, "rin", PASSWORD).login == "rin"
    assert code_of(change_person(office, people["admin"], "rin", "unlock")) is RefusalCode.NOTHING_TO_DO
    assert rows(office, every(ATTEMPTS)) == []


# --- changes


def test_a_new_person_is_journalled_by_the_admin_who_added_it(office: Office, people: People) -> None:
    assert add_person(office, people["admin"], NewPerson("neu", "shipping", "見本 三郎", PASSWORD)) is None
    assert log_in(office, "neu", PASSWORD) == Person("neu", "見本 三郎", Role.SHIPPING)
    assert actions(office, "staff:neu") == [("admin", "add")]
    assert faults(office) == []


@embedded
@pytest.mark.parametrize(
    ("login", "role", "password"),
    [("rin", "auditor", PASSWORD), ("Neu", "auditor", PASSWORD), ("neu", "boss", PASSWORD), ("neu", "auditor", "kurz")],
)
def test_a_person_that_cannot_be_added_leaves_nothing(login: str, role: str, password: str, office: Office, people: People) -> None:
    before = contents(office)
    assert code_of(add_person(office, people["admin"], NewPerson(login, role, None, password))) is RefusalCode.INVALID_VALUE
    assert contents(office) == before


def test_every_change_is_an_entry_and_the_same_again_is_none(office: Office, people: People) -> None:
    admin = people["admin"]
    for action in ("disable", "enable"):
        assert change_person(office, admin, "rin", action) is None
        before = contents(office)
        assert code_of(change_person(office, admin, "rin", action)) is RefusalCode.NOTHING_TO_DO
        assert contents(office) == before
    assert change_person(office, admin, "rin", "role", role="manager") is None
    assert change_person(office, admin, "rin", "password", password="a new password") is None
    assert actions(office, "staff:rin") == [("admin", action) for action in ("add", "disable", "enable", "role", "password")]
    assert log_in(office, "rin", "a new password").role is Role.MANAGER
    assert faults(office) == []


@embedded
def test_whoever_is_not_there_cannot_be_changed(office: Office, people: People) -> None:
    before = contents(office)
    assert code_of(change_person(office, people["admin"], "nobody", "disable")) is RefusalCode.NOT_FOUND
    assert code_of(change_person(office, people["admin"], "rin", "role", role="boss")) is RefusalCode.INVALID_VALUE
    assert contents(office) == before


def test_the_last_active_admin_stays_one(office: Office, people: People) -> None:
    admin = people["admin"]
    assert code_of(change_person(office, admin, "admin", "disable")) is RefusalCode.INVALID_VALUE
    assert code_of(change_person(office, admin, "admin", "role", role="manager")) is RefusalCode.INVALID_VALUE
    assert change_person(office, admin, "mai", "role", role="admin") is None
    assert change_person(office, admin, "mai", "disable") is None
    assert code_of(change_person(office, admin, "admin", "disable")) is RefusalCode.INVALID_VALUE
    assert change_person(office, admin, "mai", "enable") is None
    assert code_of(change_person(office, admin, "admin", "role", role="auditor")) is RefusalCode.NOT_PERMITTED, "not by oneself"
    assert change_person(office, Person("mai", "mai", Role.ADMIN), "admin", "role", role="auditor") is None


@pytest.mark.parametrize("login", ["rin", "mai", "sho", "cal", "aud"])
@embedded
def test_only_an_admin_changes_people(login: str, office: Office, people: People) -> None:
    before = contents(office)
    refused = (
        add_person(office, people[login], NewPerson("neu", "auditor", None, PASSWORD)),
        change_person(office, people[login], login, "role", role="admin"),
        change_person(office, people[login], login, "password", password="a new password"),
        list_staff(office, people[login]),
    )
    assert {code_of(answer) for answer in refused} == {RefusalCode.NOT_PERMITTED}
    assert contents(office) == before


def test_everybody_is_listed_with_role_and_state(office: Office, people: People) -> None:
    assert change_person(office, people["admin"], "cal", "disable") is None
    listed = list_staff(office, people["admin"])
    assert isinstance(listed, list)
    assert [row.login for row in listed] == sorted(people)
    assert PersonRow("cal", "cal", "callcentre", False, None) in listed


def test_a_person_is_known_as_they_are_now_until_they_are_disabled(office: Office, people: Mapping[str, Person]) -> None:
    admin = people["admin"]
    assert active_person(office, "rin") == people["rin"]
    assert change_person(office, admin, "rin", "role", role="manager") is None
    assert active_person(office, "rin") == Person("rin", "rin", Role.MANAGER)
    assert change_person(office, admin, "rin", "disable") is None
    assert active_person(office, "rin") is None
    assert active_person(office, "nobody") is None
