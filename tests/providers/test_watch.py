"""What falls due: which things are watched, from how long before, in which order, and what is left out."""

from collections.abc import Mapping
from datetime import date, timedelta

import pytest
import sqlalchemy as sa

from models.base import table_of
from models.provider import Provider, RegistrationCondition, Suspension
from models.vocabulary import RefusalCode
from secretariat import journal
from secretariat.messages import LANGUAGES, say, text
from secretariat.office import Office
from secretariat.providers.certificates import examine_certificate
from secretariat.providers.findings import add_finding, record_remedy, verify_remedy
from secretariat.providers.registration import decide_provider
from secretariat.providers.security_review import conclude_review
from secretariat.providers.watch import WatchLine, watched
from secretariat.screening.decision import Command
from secretariat.staff import Person
from tests.support.rehearsal import at
from tests.support.samples import SECOND_SERVICE, SERVICE, receive_provider, take_over_provider
from tests.support.security import TODAY, added, answer_all, certified, code, opened, provider_id, send_with_certificates, with_questions

People = Mapping[str, Person]
DAY = timedelta(days=1)


def lines(office: Office, person: Person) -> tuple[WatchLine, ...]:
    found = watched(office, person)
    assert isinstance(found, tuple), found
    assert all(say(language, message) for line in found for language in LANGUAGES for message in (line.subject, line.label))
    return found


def brief(office: Office, person: Person) -> list[tuple[str, str, int]]:
    """Kind, day and days left of every line."""
    return [(line.kind, line.due_on.isoformat(), line.days_left) for line in lines(office, person)]


def enter(office: Office, number: str, table: sa.Table, **values: object) -> None:
    """A record of a provider that other work will write."""
    row = {"provider_id": provider_id(office, number), "entry_case": number, "entry_version": 1, **values}
    with office.writing("mai", "test") as (session, _):
        session.execute(sa.insert(table), [row])


CONDITIONS, SUSPENSIONS, PROVIDERS = table_of(RegistrationCondition), table_of(Suspension), table_of(Provider)


def test_everything_that_falls_due_is_listed_the_most_urgent_first(office: Office, people: People) -> None:
    rin = people["rin"]
    one = send_with_certificates(office, people, {SERVICE: "2020-03-31", SECOND_SERVICE: "2020-04-20"}, taken_over=True)
    two = receive_provider(office, people, 2)
    review = opened(office, rin, two)
    assert add_finding(office, rin, review, "high", "見本の指摘。") == 1
    enter(office, one, CONDITIONS, wording="二段階認証の導入", due_on=date(2020, 1, 27))
    enter(office, one, CONDITIONS, wording="済んだ条件", due_on=date(2020, 1, 27), met_on=TODAY, met_by="mai")
    enter(office, one, SUSPENSIONS, starts_on=date(2020, 1, 6), ends_on=date(2020, 1, 19), reasons="incident")
    enter(office, one, SUSPENSIONS, starts_on=date(2019, 12, 6), ends_on=date(2020, 1, 5), lifted_on=date(2020, 1, 6), reasons="incident")
    enter(office, one, SUSPENSIONS, starts_on=date(2019, 12, 1), reasons="incident")
    found = lines(office, people["aud"])
    assert [(line.kind, line.provider, line.due_on.isoformat(), line.days_left, line.within) for line in found] == [
        ("suspension", one, "2020-01-19", -1, 0),
        ("condition", one, "2020-01-27", 7, 7),
        ("finding", two, "2020-02-03", 14, 30),
        ("certificate", one, "2020-03-31", 71, 90),
    ]
    assert [say("ja", line.subject) for line in found] == [
        "2020/1/6(月) からの登録停止の予定終了日",
        "登録条件: 二段階認証の導入",
        f"{review} の指摘事項 1(重大度: 高、是正待ち)",
        f"{SERVICE}: ISMS JIS-1",
    ]
    assert (found[0].provider_name, text("en", found[0].label.key)) == ("アアアカ決済株式会社", "suspension ends")


@pytest.mark.parametrize("backend", ["sqlite"])
def test_each_warning_of_the_programme_begins_on_its_day(office: Office, people: People) -> None:
    send_with_certificates(office, people, {SERVICE: "2020-06-30"}, taken_over=True)
    expected = {91: None, 90: 90, 31: 90, 30: 30, 8: 30, 7: 7, 0: 7, -1: 0, -400: 0}
    for left, within in expected.items():
        now = at(office, f"{date(2020, 6, 30) - DAY * left}T10:00")
        assert [(line.days_left, line.within) for line in lines(now, people["rin"])] == ([] if within is None else [(left, within)])


@pytest.mark.parametrize("backend", ["sqlite"])
def test_a_certificate_that_was_renewed_is_not_chased_and_one_that_failed_does_not_renew(office: Office, people: People) -> None:
    number, rin = send_with_certificates(office, people, {SERVICE: "2020-01-31"}, taken_over=True), people["rin"]
    assert brief(office, rin) == [("certificate", "2020-01-31", 11)]
    added(office, rin, number, "2020-02-10", "2023-01-31")
    assert brief(office, rin) == [("certificate", "2020-01-31", 11)]
    (renewal,) = added(office, rin, number, "2020-02-01", "2023-01-31")
    assert brief(office, rin) == []
    assert examine_certificate(office, rin, number, renewal, "fail", "該当なし") is None
    assert brief(office, rin) == [("certificate", "2020-01-31", 11)]


@pytest.mark.parametrize("backend", ["sqlite"])
def test_findings_of_a_failed_review_and_those_that_are_closed_are_due_no_more(office: Office, people: People) -> None:
    number, rin = take_over_provider(office, people), people["rin"]
    review = opened(office, rin, number, occasion="yearly")
    assert add_finding(office, rin, review, "low", "見本の指摘。") == 1
    assert add_finding(office, rin, review, "low", "見本の指摘。") == 2
    assert brief(office, rin) == [("finding", "2020-04-19", 90)] * 2
    assert record_remedy(office, rin, review, 1, "改めた。") is None
    assert "是正の確認待ち" in say("ja", lines(office, rin)[0].subject)
    assert verify_remedy(office, people["ren"], review, 1, accepted=True) is None
    assert brief(office, rin) == [("finding", "2020-04-19", 90)]
    assert conclude_review(office, rin, review, passed=False, note="不足") is None
    assert brief(office, rin) == []


@pytest.mark.parametrize("backend", ["sqlite"])
def test_the_next_review_is_chased_and_certificates_that_nothing_rests_on_are_not(office: Office, people: People) -> None:
    office, rin = with_questions(office, "pd-inventory"), people["rin"]
    number = send_with_certificates(office, people, {SERVICE: "2020-12-31"}, taken_over=True)
    review = opened(office, rin, number, occasion="yearly")
    answer_all(office, rin, review)
    assert conclude_review(office, rin, review, passed=True) is None
    assert brief(at(office, "2020-10-21T10:00"), rin) == []
    assert brief(at(office, "2021-01-10T10:00"), rin) == [("review", "2021-01-20", 10)]
    assert brief(at(office, "2021-01-25T10:00"), rin) == [("review", "2021-01-20", -5)]


@pytest.mark.parametrize("backend", ["sqlite"])
def test_nothing_of_a_provider_that_is_out_is_watched(office: Office, people: People) -> None:
    number, rin = receive_provider(office, people), people["rin"]
    certified(office, rin, number, "2019-04-01", "2020-01-31")
    assert add_finding(office, rin, opened(office, rin, number), "high", "見本の指摘。") == 1
    assert brief(office, rin) == [("finding", "2020-02-03", 14)]
    assert decide_provider(office, people["mai"], number, Command("reject", ("requirements-not-met",))) is None
    assert brief(office, rin) == []


@pytest.mark.parametrize("backend", ["sqlite"])
def test_a_cancelled_providers_certificates_end_unwatched(office: Office, people: People) -> None:
    number = send_with_certificates(office, people, {SERVICE: "2020-01-31"}, taken_over=True)
    with office.writing("mai", "test") as (session, act):
        journal.append(session, [journal.Entry(number, 2, "test", "registered", "cancelled")], act)
        session.execute(sa.update(PROVIDERS).values(version=2, status="cancelled"))
    assert brief(office, people["rin"]) == []


@pytest.mark.parametrize("backend", ["sqlite"])
def test_the_watch_is_not_for_everybody(office: Office, people: People) -> None:
    assert [code(watched(office, people[login])) for login in ("sho", "cal", "admin")] == [RefusalCode.NOT_PERMITTED] * 3
    assert watched(office, people["aud"]) == ()
