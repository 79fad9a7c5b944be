"""A registration that is suspended, resumed, cancelled: from which day, with which paper, and what becomes of the services."""

import json
from collections.abc import Mapping
from datetime import date

import pytest
import sqlalchemy as sa

from models.base import table_of
from models.provider import Provider, Service
from models.vocabulary import RefusalCode
from secretariat.casework.acts import PROVIDER, Case, required_case
from secretariat.intake.provider_info import load_provider
from secretariat.office import Office
from secretariat.providers.suspension import SuspensionLine, cancel_provider, resume_provider, suspend_provider, suspensions_of
from secretariat.refusal import Refusal
from secretariat.staff import Person
from tests.support import records
from tests.support.rehearsal import at
from tests.support.samples import SECOND_SERVICE, SERVICE, TAKEN_OVER_ON, receive_provider, take_over_provider

People = Mapping[str, Person]
PROVIDERS, SERVICES = table_of(Provider), table_of(Service)
TODAY, YESTERDAY, TOMORROW = date(2020, 1, 20), date(2020, 1, 19), date(2020, 1, 21)
LAPSED = ("security-lapsed",)


def code(refusal: Refusal | None) -> RefusalCode | None:
    return refusal.code if refusal else None


def status(office: Office, number: str) -> str:
    (row,) = records.rows(office, sa.select(PROVIDERS.c.status).where(PROVIDERS.c.number == number))
    return str(row["status"])


def suspensions(office: Office, number: str) -> tuple[SuspensionLine, ...]:
    with office.reading() as session:
        case = required_case(session, PROVIDER, number)
        assert isinstance(case, Case)
        return suspensions_of(session, case.id)


def last_letter(office: Office) -> tuple[str, dict[str, object]]:
    row = records.rows(office, sa.select(records.OUTBOX).order_by(records.OUTBOX.c.id))[-1]
    return str(row["kind"]), json.loads(row["parameters"])


def test_a_suspension_is_kept_with_its_days_told_to_the_provider_and_lifted(office: Office, people: People) -> None:
    number, mai = take_over_provider(office, people), people["mai"]
    assert suspend_provider(office, mai, number, YESTERDAY, date(2020, 3, 31), LAPSED, "認証の更新待ち") is None
    assert status(office, number) == "suspended"
    assert suspensions(office, number) == (SuspensionLine(YESTERDAY, date(2020, 3, 31), None, LAPSED),)
    kind, parameters = last_letter(office)
    assert (kind, parameters["from"], parameters["until"]) == ("provider-suspended", "2020-01-19", "2020-03-31")
    assert (parameters["reasons"], parameters["note"]) == (["security-lapsed"], "認証の更新待ち")
    assert resume_provider(at(office, "2020-02-03T10:00"), people["mio"], number) is None
    assert status(office, number) == "registered"
    assert last_letter(office) == ("provider-resumed", {"from": "2020-02-03", "note": None, "reasons": []})
    assert suspend_provider(at(office, "2020-02-10T10:00"), mai, number, date(2020, 2, 10), None, ("incident",)) is None
    lifted, again = suspensions(office, number)
    assert (lifted.lifted_on, again) == (date(2020, 2, 3), SuspensionLine(date(2020, 2, 10), None, None, ("incident",)))
    assert [action for _, action in records.actions(office, number)] == ["take-over", "suspend", "resume", "suspend"]
    assert records.faults(office) == []


@pytest.mark.parametrize(
    ("from_day", "until", "expected"),
    [
        (TOMORROW, None, RefusalCode.INVALID_VALUE),
        (TODAY, YESTERDAY, RefusalCode.INVALID_VALUE),
        (TODAY, TODAY, None),
        (date(2019, 8, 31), None, RefusalCode.INVALID_VALUE),
        (TAKEN_OVER_ON, None, None),
    ],
)
@pytest.mark.parametrize("backend", ["sqlite"], indirect=True)
def test_a_suspension_has_begun_lies_within_the_registration_and_does_not_end_before_it_begins(
    office: Office, people: People, from_day: date, until: date | None, expected: RefusalCode | None
) -> None:
    number = take_over_provider(office, people)
    before = records.contents(office)
    assert code(suspend_provider(office, people["mai"], number, from_day, until, LAPSED)) is expected
    assert (records.contents(office) == before) == (expected is not None)


def test_a_cancellation_ends_the_registration_and_all_services_on_its_day(office: Office, people: People) -> None:
    number, mai = take_over_provider(office, people, 1, [SERVICE, SECOND_SERVICE]), people["mai"]
    assert suspend_provider(office, mai, number, TODAY, None, LAPSED) is None
    assert cancel_provider(office, mai, number, date(2020, 4, 1), ("provider-ends-business",)) is None
    (row,) = records.rows(office, sa.select(PROVIDERS))
    assert (row["status"], row["cancelled_from"]) == ("cancelled", date(2020, 4, 1))
    ends = {service["registered_to"] for service in records.rows(office, sa.select(SERVICES))}
    assert ends == {date(2020, 4, 1)}
    assert [line.lifted_on for line in suspensions(office, number)] == [date(2020, 4, 1)]
    kind, parameters = last_letter(office)
    assert (kind, parameters["from"]) == ("provider-cancelled", "2020-04-01")
    assert code(resume_provider(office, mai, number)) is RefusalCode.WRONG_STATE
    assert code(cancel_provider(office, mai, number, date(2020, 4, 1), LAPSED)) is RefusalCode.WRONG_STATE
    with office.reading() as session:
        assert isinstance(load_provider(session, number), Refusal)
    assert records.faults(office) == []


@pytest.mark.parametrize("backend", ["sqlite"], indirect=True)
def test_a_cancellation_is_not_dated_back(office: Office, people: People) -> None:
    number = take_over_provider(office, people)
    before = records.contents(office)
    assert code(cancel_provider(office, people["mai"], number, YESTERDAY, LAPSED)) is RefusalCode.INVALID_VALUE
    assert code(cancel_provider(office, people["mai"], number, TODAY, ())) is RefusalCode.REASON_MISSING
    assert code(cancel_provider(office, people["mai"], number, TODAY, ("provider-rules-broken",))) is RefusalCode.NOTE_MISSING
    assert records.contents(office) == before
    assert cancel_provider(office, people["mai"], number, TODAY, LAPSED) is None


@pytest.mark.parametrize("backend", ["sqlite"], indirect=True)
def test_only_managers_suspend_and_only_what_is_registered(office: Office, people: People) -> None:
    registered, received = take_over_provider(office, people), receive_provider(office, people, 2)
    for login in ("rin", "sho", "aud", "admin"):
        assert code(suspend_provider(office, people[login], registered, TODAY, None, LAPSED)) is RefusalCode.NOT_PERMITTED
        assert code(resume_provider(office, people[login], registered)) is RefusalCode.NOT_PERMITTED
        assert code(cancel_provider(office, people[login], registered, TODAY, LAPSED)) is RefusalCode.NOT_PERMITTED
    assert code(suspend_provider(office, people["mai"], received, TODAY, None, LAPSED)) is RefusalCode.WRONG_STATE
    assert code(resume_provider(office, people["mai"], registered)) is RefusalCode.WRONG_STATE
