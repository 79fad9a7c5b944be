"""Where the security of services stands on a day, and where it has lapsed: judged by itself, then from the records."""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from itertools import pairwise

import pytest
import sqlalchemy as sa
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import event

from models.base import table_of
from models.provider import Service
from models.vocabulary import Outcome
from secretariat.messages import LANGUAGES, say
from secretariat.office import Office
from secretariat.providers.certificates import examine_certificate
from secretariat.providers.findings import add_finding, record_remedy, reopen_finding, verify_remedy
from secretariat.providers.security_records import GraveFinding, HeldCertificate, ReviewFacts, Security
from secretariat.providers.security_review import conclude_review
from secretariat.providers.standing import SecurityStanding, carried_until, lapse_of, lapsed_services, security_standing, standing_of
from secretariat.staff import Person
from tests.support.rehearsal import at
from tests.support.samples import SECOND_SERVICE, SERVICE, receive_provider, take_over_provider
from tests.support.security import (
    TODAY,
    added,
    answer_all,
    certified,
    lapsed,
    opened,
    provider_id,
    send_with_certificates,
    standings,
    stands,
    with_questions,
)

People = Mapping[str, Person]
DAY = timedelta(days=1)
YESTERDAY, TOMORROW = TODAY - DAY, TODAY + DAY
NEXT_YEAR = date(2021, 1, 20)


def held(first: date, last: date, outcome: str = "pass") -> HeldCertificate:
    return HeldCertificate("isms", "IS 1", first, last, Outcome(outcome), None if outcome == "review" else YESTERDAY)


def review(status: str, route: str = "investigation", next_due_on: date | None = NEXT_YEAR, occasion: str = "registration") -> ReviewFacts:
    due_on, concluded_on = next_due_on if status == "passed" else None, None if status == "open" else YESTERDAY
    return ReviewFacts("R-0000001-5", status, route, occasion, due_on, concluded_on)


def grave(status: str = "open", due_on: date = TOMORROW, occasion: str = "registration", review_status: str = "passed") -> GraveFinding:
    return GraveFinding("R-0000001-5", review_status, occasion, 1, status, due_on)


def key(standing: SecurityStanding) -> tuple[str, str, date | None]:
    assert all(say(language, standing.message) for language in LANGUAGES)
    return standing.outcome.value, standing.message.key.removeprefix("security."), standing.until


BY_CERTIFICATE, BY_INVESTIGATION = review("passed", "certificate"), review("passed")
GOOD = held(date(2019, 4, 1), date(2022, 3, 31))


@pytest.mark.parametrize(
    ("reviews", "graves", "certificates", "expected"),
    [
        ((), (), (GOOD,), ("review", "standing_none", None)),
        ((review("open"),), (), (GOOD,), ("review", "standing_under_way", None)),
        ((BY_CERTIFICATE,), (), (GOOD,), ("pass", "standing_certified", date(2022, 3, 31))),
        ((BY_CERTIFICATE,), (), (held(YESTERDAY, TODAY),), ("pass", "standing_certified", TODAY)),
        ((BY_CERTIFICATE,), (), (held(YESTERDAY, YESTERDAY),), ("review", "lapsed_certificate", None)),
        ((BY_CERTIFICATE,), (), (held(TOMORROW, TOMORROW),), ("review", "standing_no_certificate", None)),
        ((BY_CERTIFICATE,), (), (), ("review", "standing_no_certificate", None)),
        ((BY_CERTIFICATE,), (), (held(YESTERDAY, TODAY, "review"),), ("review", "standing_unexamined", None)),
        ((BY_CERTIFICATE,), (), (held(YESTERDAY, TODAY, "fail"),), ("review", "standing_no_certificate", None)),
        ((BY_INVESTIGATION,), (), (), ("pass", "standing_investigated", NEXT_YEAR)),
        ((review("passed", next_due_on=TODAY),), (), (), ("pass", "standing_investigated", TODAY)),
        ((review("passed", next_due_on=YESTERDAY),), (), (GOOD,), ("review", "standing_repetition", None)),
        ((BY_INVESTIGATION, BY_CERTIFICATE), (), (GOOD,), ("pass", "standing_certified", date(2022, 3, 31))),
        ((BY_INVESTIGATION, BY_CERTIFICATE), (), (held(TODAY, TODAY),), ("pass", "standing_investigated", NEXT_YEAR)),
        ((review("passed", next_due_on=YESTERDAY), BY_CERTIFICATE), (), (held(TODAY, TODAY),), ("pass", "standing_certified", TODAY)),
        ((BY_INVESTIGATION,), (grave(),), (), ("review", "standing_finding_unclosed", None)),
        ((BY_INVESTIGATION,), (grave(due_on=TODAY),), (), ("review", "standing_finding_unclosed", None)),
        ((BY_INVESTIGATION,), (grave(due_on=YESTERDAY),), (), ("fail", "lapsed_finding", None)),
        ((BY_INVESTIGATION,), (grave("remedied", due_on=YESTERDAY),), (), ("fail", "lapsed_finding", None)),
        ((BY_INVESTIGATION,), (grave("open", TOMORROW, "incident", "open"),), (), ("fail", "standing_incident", None)),
        ((BY_INVESTIGATION,), (grave("remedied", TOMORROW, "incident", "open"),), (), ("review", "standing_finding_unclosed", None)),
        ((BY_INVESTIGATION, review("open", occasion="incident")), (), (), ("pass", "standing_investigated", NEXT_YEAR)),
        ((BY_INVESTIGATION, review("failed")), (), (GOOD,), ("fail", "lapsed_review", None)),
        ((review("failed"), BY_INVESTIGATION), (), (), ("pass", "standing_investigated", NEXT_YEAR)),
        ((review("failed"), review("open")), (), (), ("fail", "lapsed_review", None)),
    ],
)
def test_what_a_service_rests_on_decides_on_its_standing(
    reviews: tuple[ReviewFacts, ...],
    graves: tuple[GraveFinding, ...],
    certificates: tuple[HeldCertificate, ...],
    expected: tuple[str, str, date | None],
) -> None:
    assert key(standing_of(Security(reviews, graves), certificates, TODAY)) == expected


@pytest.mark.parametrize(
    ("reviews", "graves", "certificates", "expected"),
    [
        ((), (), (), None),
        ((), (), (held(YESTERDAY, TODAY, "review"),), None),
        ((), (), (held(YESTERDAY, YESTERDAY, "review"),), "lapsed_certificate"),
        ((), (), (held(YESTERDAY, YESTERDAY), held(TODAY, TODAY, "review")), None),
        ((), (), (held(YESTERDAY, YESTERDAY), held(TOMORROW, NEXT_YEAR)), "lapsed_certificate"),
        ((), (), (held(TOMORROW, NEXT_YEAR, "review"),), None),
        ((), (), (held(YESTERDAY, NEXT_YEAR, "fail"),), "lapsed_certificate_failed"),
        ((BY_CERTIFICATE,), (), (held(YESTERDAY, YESTERDAY),), "lapsed_certificate"),
        ((BY_CERTIFICATE,), (), (GOOD,), None),
        ((BY_INVESTIGATION,), (), (held(YESTERDAY, YESTERDAY),), None),
        ((review("passed", next_due_on=YESTERDAY),), (), (held(YESTERDAY, YESTERDAY),), None),
        ((review("passed", next_due_on=YESTERDAY), BY_CERTIFICATE), (), (held(YESTERDAY, YESTERDAY),), "lapsed_certificate"),
        ((BY_INVESTIGATION, BY_CERTIFICATE), (), (held(YESTERDAY, YESTERDAY),), None),
        ((BY_INVESTIGATION,), (grave(),), (), None),
        ((BY_INVESTIGATION,), (grave(due_on=YESTERDAY),), (), "lapsed_finding"),
        ((BY_INVESTIGATION, review("failed")), (), (), "lapsed_review"),
        ((review("open"),), (), (), None),
    ],
)
def test_security_lapses_where_what_carried_it_has_ended(
    reviews: tuple[ReviewFacts, ...], graves: tuple[GraveFinding, ...], certificates: tuple[HeldCertificate, ...], expected: str | None
) -> None:
    lapse = lapse_of(Security(reviews, graves), certificates, TODAY)
    assert (lapse.message.key.removeprefix("security.") if lapse else None) == expected


@pytest.mark.parametrize(
    ("reviews", "graves", "certificates", "since"),
    [
        ((), (), (held(YESTERDAY - DAY, YESTERDAY - DAY), held(YESTERDAY - DAY * 9, YESTERDAY - DAY * 5)), YESTERDAY),
        ((BY_INVESTIGATION,), (grave(due_on=YESTERDAY - DAY), grave(due_on=YESTERDAY)), (), YESTERDAY),
        ((BY_INVESTIGATION, review("failed")), (), (GOOD,), YESTERDAY),
        ((), (), (held(YESTERDAY - DAY, NEXT_YEAR, "fail"),), YESTERDAY),
    ],
)
def test_a_lapse_begins_on_the_first_day_that_nothing_carries(
    reviews: tuple[ReviewFacts, ...], graves: tuple[GraveFinding, ...], certificates: tuple[HeldCertificate, ...], since: date
) -> None:
    lapse = lapse_of(Security(reviews, graves), certificates, TODAY)
    assert lapse is not None and lapse.since == since


DAYS = st.integers(0, 40).map(lambda days: TODAY + timedelta(days=days))
PERIODS = st.lists(st.tuples(DAYS, DAYS).map(lambda pair: held(min(pair), max(pair))), max_size=6)


@given(periods=PERIODS, day=DAYS)
def test_certificates_carry_up_to_the_last_day_before_the_first_gap(periods: Sequence[HeldCertificate], day: date) -> None:
    covered = {one.valid_from + DAY * days for one in periods for days in range((one.valid_to - one.valid_from).days + 1)}
    expected, last = None, day
    while last in covered:
        expected, last = last, last + DAY
    assert carried_until(periods, day) == expected


@given(periods=PERIODS)
def test_the_order_in_which_certificates_come_is_of_no_matter(periods: Sequence[HeldCertificate]) -> None:
    assert carried_until(periods, TODAY) == carried_until(list(reversed(periods)), TODAY)
    ends = [carried_until(periods, TODAY + DAY * days) for days in range(41)]
    assert all(late >= early for early, late in pairwise(end for end in ends if end is not None))


def test_a_renewal_carries_the_standing_on_without_a_gap(office: Office, people: People) -> None:
    number, rin = receive_provider(office, people), people["rin"]
    assert stands(office, number) == ("review", "standing_none")
    number_of_review = opened(office, rin, number, "certificate")
    assert stands(office, number) == ("review", "standing_under_way")
    certified(office, rin, number, "2019-04-01", "2020-03-31")
    assert conclude_review(office, rin, number_of_review, passed=True) is None
    (standing,) = standings(office, number).values()
    assert (standing.outcome, standing.until) == (Outcome.PASS, date(2020, 3, 31))
    (renewal,) = added(office, rin, number, "2020-04-01", "2023-03-31")
    assert standings(office, number)[SERVICE].until == date(2020, 3, 31)
    assert stands(office, number, date(2020, 4, 1)) == ("review", "standing_unexamined")
    assert examine_certificate(office, rin, number, renewal, "pass") is None
    assert standings(office, number)[SERVICE].until == date(2023, 3, 31)
    assert stands(office, number, date(2023, 3, 31)) == ("pass", "standing_certified")
    assert stands(office, number, date(2023, 4, 1)) == ("review", "lapsed_certificate")


@pytest.mark.parametrize("backend", ["sqlite"])
def test_every_service_stands_by_itself_and_one_that_is_withdrawn_no_more(office: Office, people: People) -> None:
    number, rin = take_over_provider(office, people, 1, [SERVICE, SECOND_SERVICE]), people["rin"]
    certified(office, rin, number, "2019-04-01", "2020-03-31", SERVICE)
    certified(office, rin, number, "2019-04-01", "2021-03-31", SECOND_SERVICE)
    assert conclude_review(office, rin, opened(office, rin, number, "certificate", "yearly"), passed=True) is None
    found = standings(office, number, date(2020, 4, 1))
    assert (found[SERVICE].outcome, found[SECOND_SERVICE].outcome) == (Outcome.REVIEW, Outcome.PASS)
    assert lapsed(office, number, date(2020, 4, 1)).keys() == {SERVICE}
    services = table_of(Service)
    with office.writing("mai", "test") as (session, _):
        session.execute(sa.update(services).where(services.c.name == SERVICE).values(registered_to=date(2020, 4, 1)))
    assert standings(office, number, date(2020, 4, 1)).keys() == {SECOND_SERVICE}
    assert lapsed(office, number, date(2020, 4, 1)) == {}


def test_a_reopened_grave_finding_takes_the_standing_and_an_overdue_one_the_registration(office: Office, people: People) -> None:
    office, rin, ren = with_questions(office), people["rin"], people["ren"]
    number = take_over_provider(office, people)
    number_of_review = opened(office, rin, number, occasion="yearly")
    answer_all(office, rin, number_of_review)
    assert add_finding(office, rin, number_of_review, "high", "鍵の管理が不十分。") == 1
    assert add_finding(office, rin, number_of_review, "medium", "台帳が古い。") == 2
    assert lapsed(office, number) == {}
    assert record_remedy(office, rin, number_of_review, 1, "鍵を分けた。") is None
    assert stands(office, number) == ("review", "standing_finding_unclosed")
    assert verify_remedy(office, ren, number_of_review, 1, accepted=True) is None
    assert conclude_review(office, rin, number_of_review, passed=True) is None
    assert stands(office, number) == ("pass", "standing_investigated")
    assert stands(office, number, date(2020, 3, 1)) == ("pass", "standing_investigated")  # the medium one is overdue by then
    assert reopen_finding(office, ren, number_of_review, 1, "鍵が一か所にあった") is None
    assert stands(office, number) == ("review", "standing_finding_unclosed")
    assert (stands(office, number, date(2020, 2, 3)), lapsed(office, number, date(2020, 2, 3))) == (
        ("review", "standing_finding_unclosed"),
        {},
    )
    assert stands(office, number, date(2020, 2, 4)) == ("fail", "lapsed_finding")
    assert lapsed(office, number, date(2020, 2, 4)).keys() == {SERVICE}


@pytest.mark.parametrize("backend", ["sqlite"])
def test_an_incident_starts_a_review_of_its_own_whose_grave_finding_counts_at_once(office: Office, people: People) -> None:
    office, rin = with_questions(office), people["rin"]
    number = take_over_provider(office, people)
    yearly = opened(office, rin, number, occasion="yearly")
    answer_all(office, rin, yearly)
    assert conclude_review(office, rin, yearly, passed=True) is None
    incident = opened(office, rin, number, occasion="incident", incident_on=TODAY)
    assert stands(office, number) == ("pass", "standing_investigated")
    assert add_finding(office, rin, incident, "critical", "第三者による不正な登録を許した。") == 1
    assert stands(office, number) == ("fail", "standing_incident")
    assert conclude_review(office, rin, incident, passed=False, note="二段階認証がない") is None
    assert stands(office, number) == ("fail", "lapsed_review")
    assert {message.key for message in lapsed(office, number).values()} == {"security.lapsed_review"}


@pytest.mark.parametrize("backend", ["sqlite"])
def test_the_review_that_was_concluded_last_counts_and_not_the_one_that_was_opened_last(office: Office, people: People) -> None:
    office, rin = with_questions(office), people["rin"]
    number = take_over_provider(office, people)
    yearly = opened(office, rin, number, occasion="yearly")
    incident = opened(office, rin, number, occasion="incident", incident_on=TODAY)
    assert add_finding(office, rin, incident, "critical", "見本の指摘。") == 1
    later = at(office, "2020-02-10T10:00")
    assert conclude_review(later, rin, incident, passed=False, note="是正されていない") is None
    assert stands(later, number) == ("fail", "lapsed_review")
    answer_all(later, rin, yearly)
    assert conclude_review(at(office, "2020-02-11T10:00"), rin, yearly, passed=True) is None
    assert stands(at(office, "2020-02-11T10:00"), number) == ("pass", "standing_investigated")


@pytest.mark.parametrize("backend", ["sqlite"])
def test_an_investigation_is_repeated_after_a_year_and_what_comes_late_is_no_lapse(office: Office, people: People) -> None:
    office, rin = with_questions(office), people["rin"]
    number = take_over_provider(office, people)
    first = opened(office, rin, number, occasion="yearly")
    answer_all(office, rin, first)
    assert conclude_review(office, rin, first, passed=True) is None
    assert standings(office, number)[SERVICE].until == NEXT_YEAR
    assert stands(office, number, NEXT_YEAR + DAY) == ("review", "standing_repetition")
    assert lapsed(office, number, NEXT_YEAR + DAY) == {}
    later = at(office, "2021-02-01T10:00")
    second = opened(later, rin, number, occasion="yearly")
    answer_all(later, rin, second)
    assert conclude_review(later, rin, second, passed=True) is None
    assert standings(later, number)[SERVICE].until == date(2022, 2, 1)


def test_a_taken_over_provider_rests_on_the_certificates_that_came_with_it(office: Office, people: People) -> None:
    bare = take_over_provider(office, people, 2)
    number = send_with_certificates(office, people, {SERVICE: "2020-06-30", SECOND_SERVICE: None}, taken_over=True)
    assert (lapsed(office, bare, date(2030, 1, 1)), lapsed(office, number, date(2020, 6, 30))) == ({}, {})
    found = lapsed(office, number, date(2020, 7, 1))
    assert {service: message.key for service, message in found.items()} == {SERVICE: "security.lapsed_certificate"}
    added(office, people["rin"], number, "2020-07-01", "2021-06-30")
    assert lapsed(office, number, date(2020, 7, 1)) == {}


@pytest.mark.parametrize("backend", ["sqlite"])
def test_nothing_lapses_that_is_not_registered_yet(office: Office, people: People) -> None:
    number = send_with_certificates(office, people, {SERVICE: "2020-06-30"})
    assert lapsed(office, number, date(2020, 7, 1)) == {}
    number = send_with_certificates(office, people, {SERVICE: "2020-06-30", SECOND_SERVICE: "2020-06-30"}, serial=2, taken_over=True)
    services = table_of(Service)
    later = sa.update(services).where(services.c.name == SECOND_SERVICE).values(registered_from=date(2020, 7, 2))
    with office.writing("mai", "test") as (session, _):
        session.execute(later)
    assert lapsed(office, number, date(2020, 7, 1)).keys() == {SERVICE}
    assert lapsed(office, number, date(2020, 7, 2)).keys() == {SERVICE, SECOND_SERVICE}


def test_all_providers_are_looked_through_in_a_few_queries(office: Office, people: People) -> None:
    rin = people["rin"]
    numbers = [send_with_certificates(office, people, {SERVICE: "2020-06-30"}, serial=serial, taken_over=True) for serial in (1, 2, 3)]
    for number in numbers[1:]:
        assert conclude_review(office, rin, opened(office, rin, number, occasion="yearly"), passed=False, note="不足") is None
    wanted, asked = provider_id(office, numbers[1]), list[str]()

    def count(*arguments: object) -> None:
        asked.append(str(arguments[2]))

    with office.reading() as session:
        session.execute(sa.select(1))
        event.listen(office.engine, "before_cursor_execute", count)
        found = lapsed_services(session, office.programme, None, date(2020, 7, 1))
        of_one = security_standing(session, office.programme, wanted, TODAY)
    event.remove(office.engine, "before_cursor_execute", count)
    assert sorted(lapse.message.key for lapse in found.values()) == [
        "security.lapsed_certificate",
        "security.lapsed_review",
        "security.lapsed_review",
    ]
    assert [standing.outcome for standing in of_one.values()] == [Outcome.FAIL]
    assert len(asked) == 6
