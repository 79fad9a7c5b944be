"""Security reviews: when one can be opened, what stands against passing it on either route, what the card shows."""

from collections.abc import Mapping
from datetime import date
from functools import partial

import pytest
import sqlalchemy as sa

from models.base import table_of
from models.provider import Provider, Service, ServiceAmendment
from models.vocabulary import Outcome, RefusalCode
from secretariat.messages import LANGUAGES, say
from secretariat.office import Office
from secretariat.providers.certificates import examine_certificate
from secretariat.providers.findings import add_finding, record_remedy, verify_remedy
from secretariat.providers.questionnaire import judge_answer, record_answer
from secretariat.providers.registration import decide_provider
from secretariat.providers.security_review import conclude_review, open_review, review_card, reviews_of
from secretariat.refusal import Refusal
from secretariat.screening.decision import Command
from secretariat.staff import Person
from tests.support import records
from tests.support.at_once import at_once
from tests.support.rehearsal import at
from tests.support.samples import SECOND_SERVICE, SERVICE, receive_provider, take_over_provider
from tests.support.security import (
    QUESTIONS,
    TODAY,
    added,
    answer_all,
    card,
    certified,
    code,
    opened,
    provider_id,
    said,
    with_questions,
)

People = Mapping[str, Person]
PROVIDERS, SERVICES, AMENDMENTS = table_of(Provider), table_of(Service), table_of(ServiceAmendment)


def missing(office: Office, person: Person, review: str) -> list[str]:
    """What stands against passing a review: what the card says is what a refusal says."""
    lacking = card(office, person, review).missing
    assert all(say(language, message) for language in LANGUAGES for message in lacking)
    before = records.contents(office)
    refused = conclude_review(office, person, review, passed=True)
    assert (code(refused), said(refused)) == (RefusalCode.NOT_ELIGIBLE, "not_passed")
    assert isinstance(refused, Refusal)
    assert refused.message.parameters["missing"] == lacking
    assert records.contents(office) == before
    return [message.key.removeprefix("security.missing_") for message in lacking]


def test_a_review_has_a_number_of_its_own_and_leaves_the_provider_as_it_is(office: Office, people: People) -> None:
    number = receive_provider(office, people)
    (before,) = records.rows(office, sa.select(PROVIDERS))
    review = open_review(office, people["rin"], number.lower(), "investigation", "registration", note="申請どおり")
    assert isinstance(review, str)
    assert review.startswith("R-0000001-")
    shown = card(office, people["aud"], review.lower())
    assert (shown.provider, shown.provider_name, shown.status) == (number, "アアアカ決済株式会社", "open")
    assert (shown.route, shown.occasion, shown.opened_at, shown.version) == ("investigation", "registration", office.clock.now(), 1)
    assert [(line.staff, line.action, line.note) for line in shown.history] == [("rin", "open-review", "申請どおり")]
    assert records.rows(office, sa.select(PROVIDERS)) == [before]
    assert records.faults(office) == []


def test_there_is_one_open_review_for_each_occasion(office: Office, people: People) -> None:
    number, rin = take_over_provider(office, people), people["rin"]
    yearly = opened(office, rin, number, occasion="yearly")
    refused = open_review(office, rin, number, "certificate", "yearly")
    assert (code(refused), said(refused)) == (RefusalCode.NOTHING_TO_DO, "already_open")
    assert isinstance(refused, Refusal)
    assert refused.message.parameters["number"] == yearly
    incident = opened(office, rin, number, occasion="incident", incident_on=date(2020, 1, 17))
    assert conclude_review(office, rin, yearly, passed=False, note="是正の見込みがない") is None
    again = opened(office, rin, number, "certificate", "yearly")
    with office.reading() as session:
        lines = reviews_of(session, provider_id(office, number))
    assert [(line.number, line.status, line.route, line.occasion) for line in lines] == [
        (yearly, "failed", "investigation", "yearly"),
        (incident, "open", "investigation", "incident"),
        (again, "open", "certificate", "yearly"),
    ]
    assert (lines[0].concluded_by, lines[1].incident_on) == ("rin", date(2020, 1, 17))


def test_of_two_people_who_open_the_same_review_at_once_one_is_told_of_the_others(office: Office, people: People) -> None:
    number = receive_provider(office, people)
    answers = at_once(*(partial(open_review, office, people[login], number, "investigation", "registration") for login in ("rin", "ren")))
    assert sorted(str(code(answer)) for answer in answers) == ["None", "nothing-to-do"]


@pytest.mark.parametrize(
    ("status", "possible"),
    [
        ("received", {"registration"}),
        ("returned", {"registration"}),
        ("registered", {"yearly", "incident"}),
        ("refused", set()),
        ("withdrawn", set()),
    ],
)
@pytest.mark.parametrize("backend", ["sqlite"])
def test_a_review_is_opened_before_registration_once_and_afterwards_again(
    office: Office, people: People, status: str, possible: set[str]
) -> None:
    number = take_over_provider(office, people) if status == "registered" else receive_provider(office, people)
    commands = {
        "returned": Command("return", ("requirements-unclear",), "ご確認ください。"),
        "refused": Command("reject", ("requirements-not-met",)),
        "withdrawn": Command("withdraw"),
    }
    if status in commands:
        assert decide_provider(office, people["mai"], number, commands[status]) is None
    for occasion in ("registration", "yearly", "incident"):
        incident_on = TODAY if occasion == "incident" else None
        answer = open_review(office, people["rin"], number, "certificate", occasion, incident_on=incident_on)
        if occasion in possible:
            assert isinstance(answer, str)
        else:
            assert (code(answer), said(answer)) == (RefusalCode.WRONG_STATE, "wrong_provider_state")


@pytest.mark.parametrize(
    ("route", "occasion", "incident_on", "key"),
    [
        ("hearsay", "registration", None, "no_such_route"),
        ("certificate", "monthly", None, "no_such_occasion"),
        ("investigation", "incident", None, "incident_day"),
        ("investigation", "registration", TODAY, "incident_day"),
        ("investigation", "incident", date(2020, 1, 21), "incident_in_future"),
    ],
)
@pytest.mark.parametrize("backend", ["sqlite"])
def test_what_is_no_review_is_not_opened(
    office: Office, people: People, route: str, occasion: str, incident_on: date | None, key: str
) -> None:
    number = take_over_provider(office, people)
    before = records.contents(office)
    assert said(open_review(office, people["rin"], number, route, occasion, incident_on=incident_on)) == key
    assert code(open_review(office, people["aud"], number, "certificate", "yearly")) is RefusalCode.NOT_PERMITTED
    assert code(open_review(office, people["rin"], "P-0000099-9", "certificate", "yearly")) is RefusalCode.NOT_FOUND
    assert records.contents(office) == before


def test_the_route_by_certificate_needs_one_found_good_and_valid_today_for_every_service(office: Office, people: People) -> None:
    number, rin = receive_provider(office, people, 1, [SERVICE, SECOND_SERVICE]), people["rin"]
    review = opened(office, rin, number, "certificate")
    assert missing(office, rin, review) == ["certificate"]
    certified(office, rin, number, "2019-01-21", "2020-01-20")
    assert missing(office, rin, review) == ["certificate"]
    certified(office, rin, number, "2019-01-20", "2020-01-19", SECOND_SERVICE)
    certified(office, rin, number, "2020-01-21", "2023-01-20", SECOND_SERVICE)
    (waiting,) = added(office, rin, number, "2020-01-20", "2020-03-31", SECOND_SERVICE)
    assert missing(office, rin, review) == ["certificate"]
    assert examine_certificate(office, rin, number, waiting, "pass") is None
    assert conclude_review(office, rin, review, passed=True) is None
    shown = card(office, rin, review)
    assert (shown.status, shown.concluded_by, shown.concluded_at) == ("passed", "rin", office.clock.now())
    assert (shown.next_due_on, shown.missing, len(shown.certificates)) == (date(2021, 1, 20), (), 4)
    assert records.faults(office) == []


@pytest.mark.parametrize("backend", ["sqlite"])
def test_a_service_that_was_withdrawn_needs_no_certificate(office: Office, people: People) -> None:
    number, rin = take_over_provider(office, people, 1, [SERVICE, SECOND_SERVICE]), people["rin"]
    with office.writing("mai", "test") as (session, _):
        session.execute(sa.update(SERVICES).where(SERVICES.c.name == SECOND_SERVICE).values(registered_to=TODAY))
    review = opened(office, rin, number, "certificate", "yearly")
    certified(office, rin, number, "2019-04-01", "2022-03-31")
    assert missing(at(office, "2020-01-19T10:00"), rin, review) == ["certificate"]
    assert conclude_review(office, rin, review, passed=True) is None


def test_an_investigation_needs_every_answer_judged_and_a_finding_where_one_failed(office: Office, people: People) -> None:
    office, rin = with_questions(office), people["rin"]
    review = opened(office, rin, receive_provider(office, people))
    assert missing(office, rin, review) == ["answers"]
    assert record_answer(office, rin, review, "pd-inventory", " 台帳がある。 ") is None
    assert missing(office, rin, review) == ["answers", "judgements"]
    answer_all(office, rin, review, fr_detection="fail")
    assert missing(office, rin, review) == ["findings"]
    assert add_finding(office, rin, review, "medium", "検知の仕組みがない。", question="pd-inventory") == 1
    assert missing(office, rin, review) == ["findings"]
    assert add_finding(office, rin, review, "medium", "検知の仕組みがない。", question="fr-detection") == 2
    assert conclude_review(office, rin, review, passed=True) is None
    assert [line.status for line in card(office, rin, review).findings] == ["open", "open"]
    assert records.faults(office) == []


@pytest.mark.parametrize("backend", ["sqlite"])
def test_it_is_not_passed_while_a_grave_finding_is_not_closed(office: Office, people: People) -> None:
    office, rin = with_questions(office), people["rin"]
    review = opened(office, rin, receive_provider(office, people))
    answer_all(office, rin, review)
    for place, severity in enumerate(("low", "high", "critical"), 1):
        assert add_finding(office, rin, review, severity, "見本の指摘。") == place
    for place in (2, 3):
        assert missing(office, rin, review) == ["closed"]
        assert record_remedy(office, rin, review, place, "改めた。") is None
        assert missing(office, rin, review) == ["closed"]
        assert verify_remedy(office, people["ren"], review, place, accepted=True) is None
    assert conclude_review(office, rin, review, passed=True) is None


@pytest.mark.parametrize("backend", ["sqlite"])
def test_a_review_is_failed_for_a_reason_whatever_is_missing_and_concluded_once(office: Office, people: People) -> None:
    rin = people["rin"]
    review = opened(office, rin, receive_provider(office, people))
    assert said(conclude_review(office, rin, review, passed=False)) == "failing_needs_note"
    assert code(conclude_review(office, people["aud"], review, passed=False, note="不足")) is RefusalCode.NOT_PERMITTED
    assert conclude_review(office, rin, review, passed=False, note="回答がない") is None
    shown = card(office, rin, review)
    assert (shown.status, shown.next_due_on, shown.missing) == ("failed", None, ())
    assert code(conclude_review(office, rin, review, passed=True)) is RefusalCode.WRONG_STATE


def test_an_answer_can_be_replaced_and_is_judged_anew(office: Office, people: People) -> None:
    rin, ren = people["rin"], people["ren"]
    review = opened(office, rin, receive_provider(office, people))

    def line() -> tuple[str | None, Outcome, str | None]:
        found = card(office, rin, review).questions[0]
        assert found.question == "pd-inventory"
        return found.answer, found.outcome, found.staff

    assert line() == (None, Outcome.REVIEW, None)
    assert said(judge_answer(office, ren, review, "pd-inventory", "pass")) == "not_answered"
    assert record_answer(office, rin, review, "pd-inventory", "台帳がある。") is None
    assert judge_answer(office, ren, review, "pd-inventory", "fail", "古い") is None
    assert line() == ("台帳がある。", Outcome.FAIL, "ren")
    assert record_answer(office, rin, review, "pd-inventory", "台帳を改めた。") is None
    assert line() == ("台帳を改めた。", Outcome.REVIEW, "rin")
    assert records.faults(office) == []


@pytest.mark.parametrize("backend", ["sqlite"])
def test_an_answer_says_something_to_a_question_of_that_investigation(office: Office, people: People) -> None:
    rin, number = people["rin"], take_over_provider(office, people)
    review, other = opened(office, rin, number, occasion="yearly"), opened(office, rin, number, "certificate", "incident", TODAY)
    before = records.contents(office)
    assert said(record_answer(office, rin, review, "no-such", "はい")) == "no_such_question"
    assert said(record_answer(office, rin, review, "pd-inventory", " ")) == "answer_missing"
    assert said(judge_answer(office, rin, review, "pd-inventory", "review")) == "casework.no_such_outcome"
    assert said(record_answer(office, rin, other, "pd-inventory", "はい")) == "no_questions"
    assert said(judge_answer(office, rin, other, "pd-inventory", "pass")) == "no_questions"
    assert code(record_answer(office, people["cal"], review, "pd-inventory", "はい")) is RefusalCode.NOT_PERMITTED
    assert card(office, rin, other).questions == ()
    assert records.contents(office) == before


@pytest.mark.parametrize("backend", ["sqlite"])
def test_only_questions_about_the_kinds_of_service_that_there_are_that_day_are_asked(office: Office, people: People) -> None:
    office, rin = with_questions(office), people["rin"]
    number = take_over_provider(office, people)
    review = opened(office, rin, number, occasion="yearly")
    with office.writing("mai", "test") as (session, _):
        (service,) = session.execute(sa.select(SERVICES)).mappings()
        amended = {name: service[name] for name in ("grant_basis", "return_method", "usable_at", "merchant_fee", "presentation")}
        entry = {"entry_case": number, "entry_version": 1}
        row = {"service_id": service["id"], "kind": "credit-card", "valid_from": date(2020, 1, 21), **amended, **entry}
        session.execute(sa.insert(AMENDMENTS), [row])

    def asked(now: str) -> tuple[str, ...]:
        return tuple(line.question for line in card(at(office, now), rin, review).questions)

    assert asked("2020-01-20T10:00") == QUESTIONS
    assert asked("2020-01-21T10:00") == ("pd-inventory", "fr-detection")
    assert said(record_answer(at(office, "2020-01-21T10:00"), rin, review, "au-two-step", "はい")) == "no_such_question"
    with office.writing("mai", "test") as (session, _):
        session.execute(sa.update(SERVICES).values(registered_to=TODAY))
    assert asked("2020-01-20T10:00") == ("pd-inventory", "fr-detection")


@pytest.mark.parametrize("backend", ["sqlite"])
def test_a_card_shows_questions_in_the_programmes_order_and_what_a_person_cannot_do(office: Office, people: People) -> None:
    rin = people["rin"]
    review = opened(office, rin, receive_provider(office, people))
    shown = card(office, rin, review)
    assert [line.question for line in shown.questions] == list(office.programme.security.questions)
    assert (shown.questions[0].area.ja, shown.questions[0].label.en) == (
        "個人情報の取扱い",
        "Is there a register of which personal data is kept where?",
    )
    assert shown.refusals == {}
    assert card(office, people["aud"], review).refusals.keys() >= {"pass", "fail", "find", "answer"}
    assert conclude_review(office, rin, review, passed=False, note="不足") is None
    assert {"pass", "find", "send-findings"} <= card(office, rin, review).refusals.keys()
    assert code(review_card(office, people["cal"], review)) is RefusalCode.NOT_PERMITTED
    assert code(review_card(office, rin, "R-0000009-9")) is RefusalCode.NOT_FOUND
