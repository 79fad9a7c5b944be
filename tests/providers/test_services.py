"""Services after their provider was received: amended from a day, added, registered, withdrawn; what was registered when."""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Final

import pytest
import sqlalchemy as sa
from hypothesis import given
from hypothesis import strategies as st

from models.base import table_of
from models.provider import Provider, Service, ServiceAmendment
from models.vocabulary import RefusalCode
from secretariat.messages import LANGUAGES, say
from secretariat.office import Office
from secretariat.providers.causes import causes
from secretariat.providers.requirements import requirements, settle_requirement
from secretariat.providers.security_review import conclude_review
from secretariat.providers.service_content import NewService, ServiceContent, check_name, same_name
from secretariat.providers.services import (
    RegisterLine,
    ServiceAt,
    add_service,
    amend_service,
    register_as_at,
    register_service,
    services_as_at,
    withdraw_service,
)
from secretariat.providers.suspension import cancel_provider, resume_provider, suspend_provider
from secretariat.refusal import Refusal
from secretariat.staff import Person
from tests.support import records
from tests.support.rehearsal import at
from tests.support.samples import (
    SECOND_SERVICE,
    SERVICE,
    TAKEN_OVER_ON,
    provider_row,
    ready_to_register,
    receive_provider,
    take_over_provider,
)
from tests.support.security import answer_all, certified, opened, with_questions

People = Mapping[str, Person]
SERVICES, AMENDMENTS, PROVIDERS = table_of(Service), table_of(ServiceAmendment), table_of(Provider)
TODAY: Final = date(2020, 1, 20)
FEBRUARY: Final = date(2020, 2, 1)
MARCH: Final = date(2020, 3, 1)
PLAIN: Final = ServiceContent("qr-code", "paid", "points", "all", 3_24, "お支払額の5%をポイントで還元します。")
NEW: Final = NewService(SECOND_SERVICE, PLAIN)
only_sqlite = pytest.mark.parametrize("backend", ["sqlite"], indirect=True)


def said(refusal: Refusal | None) -> str:
    """The key of a refusal, which can be said in both languages; "done" for none."""
    if refusal is None:
        return "done"
    assert all("{" not in say(language, refusal.message) for language in LANGUAGES)
    return refusal.message.key.removeprefix("provider_services.")


def as_at(office: Office, day: date) -> dict[str, ServiceAt]:
    """All services as they were on a day, by name."""
    with office.reading() as session:
        return {service.name: service for service in services_as_at(session, None, day)}


def registered(office: Office, *days: date) -> list[list[str]]:
    """The services that were registered on each of the days."""
    return [[name for name, service in as_at(office, day).items() if service.registered] for day in days]


def register(office: Office, people: People, day: date) -> tuple[RegisterLine, ...]:
    lines = register_as_at(office, people["aud"], day)
    assert not isinstance(lines, Refusal), lines
    return lines


def secured(office: Office, people: People, provider: str) -> None:
    """Passes an investigation of the provider."""
    asked = with_questions(office)
    review = opened(asked, people["rin"], provider, occasion="yearly")
    answer_all(asked, people["rin"], review)
    assert conclude_review(asked, people["rin"], review, passed=True) is None


def test_an_amendment_holds_from_its_day_and_leaves_the_days_before_as_they_were(office: Office, people: People) -> None:
    number = take_over_provider(office, people)
    assert said(amend_service(office, people["mai"], number, SERVICE, FEBRUARY, {"merchant_fee": 2_00})) == "done"
    later = {"grant_basis": "prepaid", "presentation": "前払額の5%を還元します。"}
    assert said(amend_service(office, people["mio"], number, "ﾐﾅﾄﾍﾟｲ", MARCH, later)) == "done"
    seen = {day: as_at(office, day)[SERVICE] for day in (TODAY, FEBRUARY, date(2020, 2, 29), MARCH)}
    assert [(one.content.merchant_fee, one.content.grant_basis, one.valid_from) for one in seen.values()] == [
        (3_24, "paid", None),
        (2_00, "paid", FEBRUARY),
        (2_00, "paid", FEBRUARY),
        (2_00, "prepaid", MARCH),
    ]
    assert records.actions(office, number) == [("admin", "take-over"), ("mai", "amend-service"), ("mio", "amend-service")]
    assert records.faults(office) == []


@only_sqlite
@pytest.mark.parametrize(
    ("service", "day", "changes", "expected"),
    [
        (SERVICE, date(2019, 8, 31), {"merchant_fee": 1_00}, "before_registration"),
        (SERVICE, FEBRUARY, {"merchant_fee": 1_00}, "amended_since"),
        (SERVICE, date(2020, 1, 31), {"merchant_fee": 1_00}, "amended_since"),
        (SERVICE, MARCH, {"merchant_fee": 3_26}, "fee_over"),
        (SERVICE, MARCH, {"merchant_fee": -1}, "fee_over"),
        (SERVICE, MARCH, {"merchant_fee": "3.2"}, "wrong_form"),
        (SERVICE, MARCH, {"presentation": "5%ｷｬｯｼｭﾊﾞｯｸ!"}, "forbidden_words"),
        (SERVICE, MARCH, {"presentation": "Cash Back"}, "forbidden_words"),
        (SERVICE, MARCH, {"presentation": "\u202e還元"}, "casework.note_forbidden_character"),
        (SERVICE, MARCH, {"grant_basis": "both"}, "no_such_value"),
        (SERVICE, MARCH, {"merchant_fee": 2_00}, "nothing_changes"),
        (SERVICE, MARCH, {"name": "別の名前"}, "name_stays"),
        (SERVICE, MARCH, {"id": 7}, "no_such_field"),
        (SERVICE, MARCH, {}, "nothing_changes"),
        ("ナイペイ", MARCH, {"merchant_fee": 1_00}, "no_such_service"),
    ],
)
def test_an_amendment_that_cannot_be_is_refused_with_its_reason_and_nothing_is_kept(
    office: Office, people: People, service: str, day: date, changes: Mapping[str, object], expected: str
) -> None:
    number = take_over_provider(office, people)
    assert amend_service(office, people["mai"], number, SERVICE, FEBRUARY, {"merchant_fee": 2_00}) is None
    before = records.contents(office)
    assert said(amend_service(office, people["mai"], number, service, day, changes)) == expected
    assert records.contents(office) == before


@only_sqlite
def test_a_way_of_returning_that_the_programme_bars_is_refused(office: Office, people: People) -> None:
    number = take_over_provider(office, people)
    rules = office.programme.providers
    barred = rules.model_copy(update={"return_methods": {**rules.return_methods, "account-credit": "fail"}})
    strict = Office(
        office.engine,
        office.rehearsal,
        office.programme.model_copy(update={"providers": barred}),
        office.programme_version,
        office.clock,
        office.machine_clock,
    )
    changes = {"return_method": "account-credit"}
    assert said(amend_service(strict, people["mai"], number, SERVICE, FEBRUARY, changes)) == "return_method"
    assert said(amend_service(office, people["mai"], number, SERVICE, FEBRUARY, changes)) == "judge"
    assert said(amend_service(office, people["mai"], number, SERVICE, FEBRUARY, changes, "月末に一括して充当する。")) == "done"


@only_sqlite
def test_only_managers_change_services_and_from_a_day_only_what_is_registered(office: Office, people: People) -> None:
    number, received = take_over_provider(office, people), receive_provider(office, people, 2)
    before = records.contents(office)
    for login in ("rin", "sho", "cal", "admin", "aud"):
        for refusal in (
            amend_service(office, people[login], number, SERVICE, FEBRUARY, {"merchant_fee": 1_00}),
            add_service(office, people[login], number, NEW),
            register_service(office, people[login], number, SERVICE),
            withdraw_service(office, people[login], number, SERVICE, FEBRUARY),
        ):
            assert refusal is not None
            assert refusal.code is RefusalCode.NOT_PERMITTED
    assert said(amend_service(office, people["mai"], received, SERVICE, FEBRUARY, {"merchant_fee": 1_00})) == "not_registered"
    assert said(withdraw_service(office, people["mai"], received, SERVICE, FEBRUARY)) == "not_registered"
    assert records.contents(office) == before


@only_sqlite
@pytest.mark.parametrize(
    ("name", "content", "expected"),
    [
        (SERVICE, PLAIN, "same_name"),
        ("ﾐﾅﾄﾍﾟｲ", PLAIN, "same_name"),
        ("", PLAIN, "name_form"),
        (" ミナト", PLAIN, "name_form"),
        ("ミ" * 101, PLAIN, "name_form"),
        ("ミナト、ペイ", PLAIN, "name_signs"),
        ("ミナト\u202eペイ", PLAIN, "name_signs"),
        (SECOND_SERVICE, ServiceContent("qr-code", "paid", "points", "all", 3_26), "fee_over"),
        (SECOND_SERVICE, ServiceContent("cheque", "paid", "points", "all", 3_00), "no_such_value"),
        (SECOND_SERVICE, ServiceContent("qr-code", "paid", "points", "all", 3_00, "現金還元します"), "forbidden_words"),
    ],
)
def test_a_service_that_cannot_be_is_not_added(office: Office, people: People, name: str, content: ServiceContent, expected: str) -> None:
    number = take_over_provider(office, people)
    before = records.contents(office)
    assert said(add_service(office, people["mai"], number, NewService(name, content))) == expected
    assert records.contents(office) == before


def test_a_service_added_to_a_registered_provider_is_registered_by_another_manager_once_its_security_holds(
    office: Office, people: People
) -> None:
    number = take_over_provider(office, people)
    assert add_service(office, people["mai"], number, NEW) is None
    assert registered(office, TODAY, MARCH) == [[SERVICE]] * 2
    assert said(register_service(office, people["mio"], number, SECOND_SERVICE)) == "not_met"
    secured(office, people, number)
    assert said(register_service(office, people["mai"], number, SECOND_SERVICE)) == "same_person"
    assert said(register_service(office, people["mio"], number, SECOND_SERVICE, date(2020, 1, 19))) == "day_over"
    assert said(register_service(office, people["mio"], number, SECOND_SERVICE, FEBRUARY)) == "done"
    assert said(register_service(office, people["mio"], number, SECOND_SERVICE)) == "registered"
    assert registered(office, TODAY, date(2020, 1, 31), FEBRUARY) == [[SERVICE], [SERVICE], [SERVICE, SECOND_SERVICE]]
    assert [action for _, action in records.actions(office, number)] == ["take-over", "add-service", "register-service"]
    assert records.faults(office) == []


def test_what_is_for_a_person_to_judge_about_an_added_service_needs_a_note(office: Office, people: People) -> None:
    number = take_over_provider(office, people)
    limited = ServiceContent("qr-code", "paid", "points", "limited", 3_00, "ポイントで還元します。")
    assert add_service(office, people["mai"], number, NewService(SECOND_SERVICE, limited)) is None
    secured(office, people, number)
    assert said(register_service(office, people["mio"], number, SECOND_SERVICE)) == "judge"
    assert said(register_service(office, people["mio"], number, SECOND_SERVICE, note="全国の系列店で利用できる。")) == "done"


@only_sqlite
def test_a_service_whose_certificate_does_not_reach_its_first_day_is_not_registered(office: Office, people: People) -> None:
    number = take_over_provider(office, people)
    assert add_service(office, people["mai"], number, NEW) is None
    certified(office, people["rin"], number, "2019-04-01", "2020-01-31", SERVICE, SECOND_SERVICE)
    review = opened(office, people["rin"], number, "certificate", "yearly")
    assert conclude_review(office, people["rin"], review, passed=True) is None
    assert said(register_service(office, people["mio"], number, SECOND_SERVICE, FEBRUARY)) == "not_met"
    assert said(register_service(office, people["mio"], number, SECOND_SERVICE)) == "done"


@only_sqlite
def test_a_service_added_before_the_registration_joins_it(office: Office, people: People) -> None:
    number = receive_provider(office, people)
    assert add_service(office, people["mai"], number, NEW) is None
    assert said(register_service(office, people["mio"], number, SECOND_SERVICE)) == "casework.wrong_state"
    (_, row) = records.rows(office, sa.select(SERVICES).order_by(SERVICES.c.id))
    assert (row["name"], row["merchant_fee"], row["registered_from"]) == (SECOND_SERVICE, 3_24, None)


def test_a_withdrawn_service_is_registered_until_the_day_before(office: Office, people: People) -> None:
    number = take_over_provider(office, people, services=(SERVICE, SECOND_SERVICE))
    mai = people["mai"]
    assert said(withdraw_service(office, mai, number, SERVICE, date(2020, 1, 19))) == "day_over"
    assert said(withdraw_service(office, mai, number, SERVICE, FEBRUARY, "提供終了の届出")) == "done"
    assert said(withdraw_service(office, mai, number, SERVICE, MARCH)) == "withdrawn"
    assert said(amend_service(office, mai, number, SERVICE, FEBRUARY, {"merchant_fee": 1_00})) == "withdrawn"
    assert registered(office, date(2020, 1, 31), FEBRUARY) == [[SERVICE, SECOND_SERVICE], [SECOND_SERVICE]]
    assert records.faults(office) == []


def test_an_added_service_that_is_not_registered_yet_is_corrected_or_dropped_at_once(office: Office, people: People) -> None:
    number, mai, mio = take_over_provider(office, people), people["mai"], people["mio"]
    assert add_service(office, mai, number, NEW) is None
    assert said(amend_service(office, mai, number, SECOND_SERVICE, FEBRUARY, {"merchant_fee": 1_00})) == "not_registered"
    assert said(amend_service(office, mai, number, SECOND_SERVICE, None, {"merchant_fee": 3_26})) == "fee_over"
    assert said(amend_service(office, mio, number, SECOND_SERVICE, None, {"merchant_fee": 1_00})) == "done"
    corrected = as_at(office, TODAY)[SECOND_SERVICE]
    assert (corrected.content.merchant_fee, corrected.valid_from) == (1_00, None)
    # who corrected it has a hand in it as much as who added it
    secured(office, people, number)
    for person in (mai, mio):
        assert said(register_service(office, person, number, SECOND_SERVICE)) == "same_person"
    assert said(withdraw_service(office, mai, number, SECOND_SERVICE, FEBRUARY)) == "not_registered"
    assert said(withdraw_service(office, mai, number, SECOND_SERVICE)) == "done"
    for again in (
        withdraw_service(office, mai, number, SECOND_SERVICE),
        amend_service(office, mai, number, SECOND_SERVICE, None, {"merchant_fee": 2_00}),
        register_service(office, mio, number, SECOND_SERVICE),
    ):
        assert said(again) == "dropped"
    assert causes(office, people["aud"], number) == ()
    assert said(withdraw_service(office, mai, number, SERVICE)) == "day_missing"
    assert said(amend_service(office, mai, number, SERVICE, None, {"merchant_fee": 2_00})) == "day_missing"
    # the provider wants it after all
    later = at(office, "2020-01-21T10:00")
    assert said(add_service(later, mai, number, NewService("ﾐﾅﾄｶｰﾄﾞ", PLAIN))) == "done"
    # the investigation that was passed did not look at it
    assert said(register_service(later, mio, number, SECOND_SERVICE)) == "judge"
    assert said(register_service(later, mio, number, SECOND_SERVICE, note="同じ基盤で提供される。")) == "done"
    (_, row) = records.rows(office, sa.select(SERVICES).order_by(SERVICES.c.id))
    assert (row["name"], row["merchant_fee"], row["registered_from"], row["registered_to"]) == ("ﾐﾅﾄｶｰﾄﾞ", 3_24, date(2020, 1, 21), None)
    assert records.faults(office) == []


@only_sqlite
def test_what_is_corrected_under_examination_is_judged_and_proposed_anew(office: Office, people: People) -> None:
    number = receive_provider(office, people)
    mai, rin = people["mai"], people["rin"]
    assert said(withdraw_service(office, mai, number, SERVICE)) == "last_one"
    ready_to_register(office, people, number)
    assert settle_requirement(office, rin, number, "fee", "fail", "届出と相違", service=SERVICE) is None
    assert said(amend_service(office, mai, number, SERVICE, None, {"merchant_fee": 2_00})) == "done"
    lines = requirements(office, rin, number)
    assert not isinstance(lines, Refusal), lines
    assert [(line.outcome, line.settled_by) for line in lines if line.requirement == "fee"] == [("pass", None)]
    (row,) = records.rows(office, sa.select(PROVIDERS))
    assert row["proposed_by"] is None
    assert add_service(office, mai, number, NEW) is None
    assert said(withdraw_service(office, mai, number, SERVICE)) == "done"
    lines = requirements(office, rin, number)
    assert not isinstance(lines, Refusal), lines
    assert {line.service for line in lines} == {None, SECOND_SERVICE}


@only_sqlite
@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"merchant_fee": 3_26}, "fee_over"),
        ({"presentation": "実質キャッシュバック"}, "forbidden_words"),
        ({"usable_at": "limited"}, "judge"),
        ({"merchant_fee": 3_00}, "done"),
    ],
)
def test_an_amendment_that_breaks_a_requirement_is_refused_by_name_or_judged(
    office: Office, people: People, changes: Mapping[str, object], expected: str
) -> None:
    number = take_over_provider(office, people)
    assert said(amend_service(office, people["mai"], number, SERVICE, FEBRUARY, changes)) == expected


def test_a_suspension_holds_until_it_is_lifted_whatever_end_was_planned_and_a_cancellation_for_good(office: Office, people: People) -> None:
    one, other = take_over_provider(office, people), take_over_provider(office, people, 2, services=(SECOND_SERVICE,))
    until = date(2020, 1, 25)
    assert suspend_provider(office, people["mai"], one, TODAY, until, ["security-lapsed"]) is None
    days = (date(2020, 1, 19), TODAY, until, FEBRUARY)
    both, alone = [SERVICE, SECOND_SERVICE], [SECOND_SERVICE]
    assert registered(office, *days) == [both, alone, alone, alone]
    assert resume_provider(at(office, "2020-01-27T10:00"), people["mio"], one) is None
    assert registered(office, *days, date(2020, 1, 26), date(2020, 1, 27)) == [both, alone, alone, both, alone, both]
    assert cancel_provider(at(office, "2020-01-28T10:00"), people["mai"], other, MARCH, ["provider-ends-business"]) is None
    assert registered(office, date(2020, 2, 29), MARCH) == [both, [SERVICE]]


def test_the_register_of_a_day_has_what_merchants_compare(office: Office, people: People) -> None:
    number = take_over_provider(office, people)
    limited = {"merchant_fee": 2_50, "usable_at": "limited"}
    assert amend_service(office, people["mai"], number, SERVICE, FEBRUARY, limited, "全国の系列店で利用できる。") is None
    (line,) = register(office, people, TODAY)
    assert line == RegisterLine(
        provider_number=number,
        provider_name=str(provider_row(1)["provider_name"]),
        registration_number=1,
        registered_on=TAKEN_OVER_ON,
        roles=("a",),
        region="東京都",
        phone="03-5555-0001",
        service=SERVICE,
        service_registered_on=TAKEN_OVER_ON,
        kind="qr-code",
        grant_basis="paid",
        return_method="points",
        usable_at="all",
        merchant_fee=Decimal("3.24"),
    )
    (later,) = register(office, people, FEBRUARY)
    assert (later.merchant_fee, later.usable_at) == (Decimal("2.5"), "limited")
    assert register(office, people, date(2019, 8, 31)) == ()


@only_sqlite
def test_the_register_is_for_who_sees_providers(office: Office, people: People) -> None:
    refused = register_as_at(office, people["cal"], TODAY)
    assert isinstance(refused, Refusal)
    assert refused.code is RefusalCode.NOT_PERMITTED


@only_sqlite
def test_a_closed_period_is_no_longer_touched_by_what_happens_later(office: Office, people: People) -> None:
    number = take_over_provider(office, people, services=(SERVICE, SECOND_SERVICE))
    past = [TAKEN_OVER_ON, date(2019, 12, 31), date(2020, 1, 19)]
    before = [as_at(office, day) for day in past]
    assert amend_service(office, people["mai"], number, SERVICE, TODAY, {"merchant_fee": 1_00}) is None
    assert suspend_provider(office, people["mai"], number, TODAY, None, ["incident"]) is None
    assert [as_at(office, day) for day in past] == before


@given(st.text(min_size=1, max_size=20))
def test_a_name_is_the_same_as_itself_in_any_width_and_case(name: str) -> None:
    assert same_name(name, name)
    assert same_name(name, name.upper()) or name.upper().lower() != name.lower()
    assert same_name("ＭＩＮＡＴＯ pay", "minato PAY")
    assert not same_name(f"{name}X", f"{name}Y")


@given(st.text(max_size=120))
def test_any_text_is_a_name_or_is_refused(name: str) -> None:
    refusal = check_name(name)
    assert refusal is None or refusal.code is RefusalCode.INVALID_VALUE
