"""What people enter about a provider's requirements: settlements, licences, what consumers are shown, conditions."""

import json
from collections.abc import Callable, Mapping
from datetime import date

import pytest
import sqlalchemy as sa

from models.base import table_of
from models.journal import JournalEntry, JournalPersonal
from models.provider import Provider, RegistrationCondition, ServiceAmendment, SettledRequirement
from models.vocabulary import Outcome, RefusalCode
from models.vocabulary_providers import Requirement
from secretariat.casework.acts import PROVIDER, Case, required_case
from secretariat.messages import LANGUAGES, say
from secretariat.office import Office
from secretariat.providers.conditions import ConditionLine, add_condition, conditions_of, drop_condition, meet_condition
from secretariat.providers.registration import decide_provider
from secretariat.providers.requirements import (
    RequirementLine,
    add_licence,
    present_service,
    requirements,
    requirements_in,
    settle_requirement,
)
from secretariat.refusal import Refusal
from secretariat.screening.decision import Command
from secretariat.staff import Person
from tests.support import records
from tests.support.rehearsal import at
from tests.support.samples import SECOND_SERVICE, SERVICE, ready_to_register, receive_provider, register_provider, take_over_provider

People = Mapping[str, Person]
PROVIDERS, SETTLED, CONDITIONS = table_of(Provider), table_of(SettledRequirement), table_of(RegistrationCondition)
AMENDMENTS, ENTRIES, PERSONAL = table_of(ServiceAmendment), table_of(JournalEntry), table_of(JournalPersonal)
DUE = date(2020, 3, 31)
MY_NUMBER = "123456789018"
embedded = pytest.mark.parametrize("backend", ["sqlite"], indirect=True)


def code(refusal: Refusal | None) -> RefusalCode | None:
    if refusal is not None:
        assert all(say(language, refusal.message) for language in LANGUAGES)
    return refusal.code if refusal else None


def lines(office: Office, person: Person, number: str) -> dict[tuple[str, str | None], RequirementLine]:
    found = requirements(office, person, number)
    assert not isinstance(found, Refusal), found
    return {(line.requirement.value, line.service): line for line in found}


def conditions(office: Office, number: str) -> tuple[ConditionLine, ...]:
    with office.reading() as session:
        case = required_case(session, PROVIDER, number)
        assert isinstance(case, Case)
        return conditions_of(session, case.id)


def test_what_a_person_settled_is_kept_with_who_when_and_why_and_the_last_word_counts(office: Office, people: People) -> None:
    number = receive_provider(office, people, 1, [SERVICE, SECOND_SERVICE])
    assert lines(office, people["aud"], number)["licence", None].outcome is Outcome.REVIEW
    assert settle_requirement(office, people["rin"], number.lower(), "licence", "fail", "名簿にない") is None
    later = at(office, "2020-01-21T11:00")
    assert settle_requirement(later, people["ren"], number, "licence", "pass", " 名簿で確認 ") is None
    line = lines(office, people["aud"], number)["licence", None]
    assert (line.outcome, line.settled_by, line.settled_at, line.note) == (Outcome.PASS, "ren", later.clock.now(), "名簿で確認")
    assert len(records.rows(office, sa.select(SETTLED))) == 1
    told = records.rows(
        office, sa.select(ENTRIES.c.payload, PERSONAL.c.content).join_from(ENTRIES, PERSONAL, _same_entry()).order_by(ENTRIES.c.version)
    )
    assert [json.loads(row["payload"])["outcome"] for row in told] == ["fail", "pass"]
    assert [json.loads(row["content"])["note"] for row in told] == ["名簿にない", "名簿で確認"]
    assert records.faults(office) == []


def _same_entry() -> sa.ColumnElement[bool]:
    return sa.and_(PERSONAL.c.case_id == ENTRIES.c.case_id, PERSONAL.c.version == ENTRIES.c.version)


def test_a_requirement_of_services_is_settled_for_the_one_that_is_named(office: Office, people: People) -> None:
    number = receive_provider(office, people, 1, [SERVICE, SECOND_SERVICE])
    assert settle_requirement(office, people["rin"], number, "fee", "fail", "約款では3.5%", service="ﾐﾅﾄﾍﾟｲ") is None
    found = lines(office, people["rin"], number)
    assert (found["fee", SERVICE].outcome, found["fee", SECOND_SERVICE].outcome) == (Outcome.FAIL, Outcome.PASS)
    assert settle_requirement(office, people["rin"], number, "fee", "review", "再度照会中", service=SERVICE) is None
    assert lines(office, people["rin"], number)["fee", SERVICE].outcome is Outcome.REVIEW


SETTLING: Mapping[str, tuple[str, str, str, str | None, RefusalCode]] = {
    "security by hand": ("security", "pass", "確認", None, RefusalCode.INVALID_VALUE),
    "readiness by hand": ("readiness", "pass", "確認", None, RefusalCode.INVALID_VALUE),
    "no such requirement": ("licences", "pass", "確認", None, RefusalCode.INVALID_VALUE),
    "no such outcome": ("licence", "perhaps", "確認", None, RefusalCode.INVALID_VALUE),
    "no note": ("licence", "pass", "  ", None, RefusalCode.NOTE_MISSING),
    "no service": ("fee", "pass", "確認", None, RefusalCode.INVALID_VALUE),
    "a service too many": ("licence", "pass", "確認", SERVICE, RefusalCode.INVALID_VALUE),
    "no such service": ("fee", "pass", "確認", "ハヤテペイ", RefusalCode.NOT_FOUND),
    "a My Number": ("licence", "pass", MY_NUMBER, None, RefusalCode.INVALID_VALUE),
}


@pytest.mark.parametrize("wrong", SETTLING)
@embedded
def test_a_wrong_settlement_is_refused_and_leaves_nothing(office: Office, people: People, wrong: str) -> None:
    number = receive_provider(office, people)
    requirement, outcome, note, service, expected = SETTLING[wrong]
    before = records.contents(office)
    assert code(settle_requirement(office, people["rin"], number, requirement, outcome, note, service=service)) is expected
    assert records.contents(office) == before


Act = Callable[[Office, Person, str], Refusal | None]
ACTS: Mapping[str, Act] = {
    "settle": lambda office, person, number: settle_requirement(office, person, number, "licence", "pass", "確認"),
    "licence": lambda office, person, number: add_licence(office, person, number, "bank", None),
    "presentation": lambda office, person, number: present_service(office, person, number, SERVICE, "ポイント付与"),
    "condition": lambda office, person, number: add_condition(office, person, number, "報告書を提出する", DUE),
    "drop": lambda office, person, number: drop_condition(office, person, number, 1),
}


@pytest.mark.parametrize("name", ACTS)
@embedded
def test_entering_is_for_reviewers_and_managers_and_while_the_registration_is_examined(office: Office, people: People, name: str) -> None:
    received, registered = receive_provider(office, people), take_over_provider(office, people, 2)
    assert add_condition(office, people["rin"], received, "報告書を提出する", DUE) is None
    for login in ("sho", "cal", "admin", "aud"):
        assert code(ACTS[name](office, people[login], received)) is RefusalCode.NOT_PERMITTED
        assert code(ACTS[name](office, people[login], "P-0000099-9")) is RefusalCode.NOT_PERMITTED
    assert code(ACTS[name](office, people["rin"], registered)) is (None if name == "licence" else RefusalCode.WRONG_STATE)
    assert code(ACTS[name](office, people["rin"], "P-0000099-9")) is RefusalCode.NOT_FOUND
    assert ACTS[name](office, people["mai"], received) is None
    assert records.actions(office, received)[-1][0] == "mai"


@embedded
def test_requirements_are_shown_to_whoever_sees_cases(office: Office, people: People) -> None:
    number = receive_provider(office, people)
    for login, expected in (("cal", RefusalCode.NOT_PERMITTED), ("admin", RefusalCode.NOT_PERMITTED), ("aud", RefusalCode.NOT_FOUND)):
        found = requirements(office, people[login], "P-0000099-9")
        assert isinstance(found, Refusal)
        assert found.code is expected
    assert len(lines(office, people["aud"], number)) == len(Requirement)


def test_a_licence_of_the_right_form_mends_a_wrong_one_and_has_to_be_confirmed(office: Office, people: People) -> None:
    number, rin = receive_provider(office, people), people["rin"]
    assert settle_requirement(office, rin, number, "licence", "pass", "名簿で確認") is None
    assert add_licence(office, rin, number, "prepaid-issuer", " 関東財務局長 第00077号 ") is None
    line = lines(office, rin, number)["licence", None]
    assert (line.outcome, line.settled_by) == (Outcome.REVIEW, None)
    assert "前払式支払手段発行者 関東財務局長 第00077号" in say("ja", line.message)
    assert records.faults(office) == []


@pytest.mark.parametrize(
    ("kind", "number", "expected"),
    [
        ("prepaid-issuer", "第1号", RefusalCode.INVALID_VALUE),
        ("prepaid-issuer", None, RefusalCode.INVALID_VALUE),
        ("insurer", "関東財務局長 第00077号", RefusalCode.INVALID_VALUE),
        ("other", MY_NUMBER, RefusalCode.INVALID_VALUE),
        ("funds-transfer", "関東財務局長 第00001号", RefusalCode.NOTHING_TO_DO),
        ("bank", None, RefusalCode.NOTHING_TO_DO),
    ],
)
@embedded
def test_a_licence_of_the_wrong_kind_or_known_already_is_refused(
    office: Office, people: People, kind: str, number: str | None, expected: RefusalCode
) -> None:
    provider = receive_provider(office, people)
    assert add_licence(office, people["rin"], provider, "bank", "") is None
    before = records.contents(office)
    assert code(add_licence(office, people["rin"], provider, kind, number)) is expected
    assert records.contents(office) == before


def test_what_consumers_are_shown_is_judged_whenever_it_changes(office: Office, people: People) -> None:
    number, rin = receive_provider(office, people), people["rin"]
    for presentation, expected in (("ポイントを付与", Outcome.PASS), ("５％キャッシュバック", Outcome.FAIL)):
        assert present_service(office, rin, number, SERVICE, presentation) is None
        assert lines(office, rin, number)["presentation", SERVICE].outcome is expected
    assert settle_requirement(office, rin, number, "presentation", "pass", "商標のため", service=SERVICE) is None
    assert present_service(office, rin, number, SERVICE, "現金還元") is None
    assert lines(office, rin, number)["presentation", SERVICE].outcome is Outcome.FAIL
    for text in ("  ", MY_NUMBER, "x" * 1001):
        assert code(present_service(office, rin, number, SERVICE, text)) is not None
    assert records.faults(office) == []


def test_a_conditional_registration_bridges_what_is_open_and_carries_its_conditions_into_the_letter(office: Office, people: People) -> None:
    rin, mai = people["rin"], people["mai"]
    number = receive_provider(office, people, 1, [SERVICE, SECOND_SERVICE])
    ready_to_register(office, people, number)
    assert settle_requirement(office, rin, number, "usable", "review", "加盟店の拡大を確認中", service=SECOND_SERVICE) is None
    assert code(decide_provider(office, mai, number, Command("approve"))) is RefusalCode.NOT_ELIGIBLE
    wording = "利用できる店舗の一覧を提出する"
    assert add_condition(office, rin, number, wording, DUE, requirement="usable", service=SECOND_SERVICE) is None
    assert add_condition(office, rin, number, "加盟店規約の改定を報告する", date(2020, 2, 29), service=SERVICE) is None
    assert lines(office, rin, number)["usable", SECOND_SERVICE].condition == (wording, DUE)
    assert code(decide_provider(at(office, "2020-04-01T09:00"), mai, number, Command("approve"))) is RefusalCode.NOT_ELIGIBLE
    assert decide_provider(office, mai, number, Command("approve")) is None
    letter = records.rows(office, sa.select(records.OUTBOX).order_by(records.OUTBOX.c.id))[-1]
    assert json.loads(letter["parameters"])["conditions"] == [
        {"wording": wording, "due_on": "2020-03-31"},
        {"wording": "加盟店規約の改定を報告する", "due_on": "2020-02-29"},
    ]
    assert code(meet_condition(office, rin, number, 1)) is RefusalCode.NOT_PERMITTED
    assert meet_condition(at(office, "2020-03-02T09:00"), mai, number, 1) is None
    assert code(meet_condition(office, mai, number, 1)) is RefusalCode.NOTHING_TO_DO
    assert {code(meet_condition(office, mai, number, place)) for place in (0, 3, -1)} == {RefusalCode.NOT_FOUND}
    assert conditions(office, number) == (
        ConditionLine(1, wording, DUE, Requirement.USABLE, SECOND_SERVICE, date(2020, 3, 2), "mai"),
        ConditionLine(2, "加盟店規約の改定を報告する", date(2020, 2, 29), None, SERVICE, None, None),
    )
    assert records.faults(office) == []


@pytest.mark.parametrize(
    ("wording", "due_on", "requirement", "service", "expected"),
    [
        (" ", DUE, None, None, RefusalCode.INVALID_VALUE),
        ("報告", date(2020, 1, 19), None, None, RefusalCode.INVALID_VALUE),
        ("報告", DUE, "security", None, RefusalCode.INVALID_VALUE),
        ("報告", DUE, "fee", SERVICE, RefusalCode.INVALID_VALUE),
        ("報告", DUE, "presentation", SERVICE, RefusalCode.INVALID_VALUE),
        ("報告", DUE, "usable", None, RefusalCode.INVALID_VALUE),
        ("報告", DUE, None, "ハヤテペイ", RefusalCode.NOT_FOUND),
        (MY_NUMBER, DUE, None, None, RefusalCode.INVALID_VALUE),
        ("報告", date(2020, 1, 20), "readiness", None, None),
    ],
)
@embedded
def test_a_condition_says_something_lies_ahead_and_stands_for_nothing_but_what_is_open(
    office: Office, people: People, wording: str, due_on: date, requirement: str | None, service: str | None, expected: RefusalCode | None
) -> None:
    number = receive_provider(office, people)
    assert present_service(office, people["rin"], number, SERVICE, "現金還元") is None
    before = records.contents(office)
    refusal = add_condition(office, people["rin"], number, wording, due_on, requirement=requirement, service=service)
    assert code(refusal) is expected
    assert (records.contents(office) == before) == (expected is not None)


def test_a_condition_is_taken_back_before_the_registration_and_then_bridges_nothing(office: Office, people: People) -> None:
    number, rin = receive_provider(office, people), people["rin"]
    assert add_condition(office, rin, number, "一", DUE) is None
    assert add_condition(office, rin, number, "二", DUE, requirement="licence") is None
    assert code(drop_condition(office, rin, number, 3)) is RefusalCode.NOT_FOUND
    assert drop_condition(office, rin, number, 2) is None
    assert [line.wording for line in conditions(office, number)] == ["一"]
    assert lines(office, rin, number)["licence", None].condition is None
    assert records.faults(office) == []


def test_a_service_is_judged_by_what_it_is_on_the_day(office: Office, people: People) -> None:
    number = receive_provider(office, people)
    register_provider(office, people, number)
    (row,) = records.rows(office, sa.select(PROVIDERS.c.id, PROVIDERS.c.version))
    terms = {"kind": "qr-code", "grant_basis": "paid", "return_method": "points", "usable_at": "limited", "merchant_fee": 400}
    entry = {"entry_case": number, "entry_version": row["version"]}
    with office.writing("mai", "test") as (session, _):
        session.execute(sa.insert(AMENDMENTS), [{"service_id": 1, "valid_from": date(2020, 2, 1), **terms, **entry}])
    with office.reading() as session:
        found = [requirements_in(session, office.programme, row["id"], day) for day in (date(2020, 1, 31), date(2020, 2, 1))]
    assert [[line.outcome for line in day if line.requirement is Requirement.FEE] for day in found] == [[Outcome.PASS], [Outcome.FAIL]]
