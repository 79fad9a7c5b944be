"""Reports, settlement, payment: what counts of what was spent, and in what order things happen."""

from collections.abc import Mapping
from datetime import date

import pytest
import sqlalchemy as sa
from sqlmodel import Session

from models.base import table_of
from models.provider import Provider
from models.vocabulary import RefusalCode
from secretariat import journal
from secretariat.casework.acts import PROVIDER, Case, Change, act_on
from secretariat.grants.costs import ReportedCost
from secretariat.grants.decision import decide_grant, judge_cost
from secretariat.grants.settlement import judge_report, pay_grant, report_result, settle_grant
from secretariat.office import Office
from secretariat.screening.decision import Command
from secretariat.staff import Person
from tests.support import records
from tests.support.grant_work import (
    BEGINS_ON,
    REPORTED_AT,
    SETTLED_AT,
    applied,
    card,
    cost_rows,
    grant_row,
    granted,
    planned,
    refused,
    reported,
    settled,
    with_rules,
)
from tests.support.rehearsal import at
from tests.support.samples import take_over_provider

People = Mapping[str, Person]


def report_of(*amounts: int, began_on: date | None = BEGINS_ON) -> list[ReportedCost]:
    return [ReportedCost(place, yen, began_on) for place, yen in enumerate(amounts, 1)]


@pytest.fixture
def grant(office: Office, people: People) -> str:
    """Two lines of 1,000 and 600 yen, of which 800 yen were granted."""
    return granted(office, people, take_over_provider(office, people), planned(1000, 600))


def test_the_whole_way_to_the_payment(office: Office, people: People, grant: str) -> None:
    later = settled(office, people, grant, 801, 600)
    assert pay_grant(at(office, "2020-04-30T10:00"), people["mio"], grant, date(2020, 4, 20)) is None
    row = grant_row(later, grant)
    assert (row["status"], row["reported_on"], row["settled_on"], row["settled_yen"], row["paid_on"]) == (
        "paid",
        date(2020, 4, 1),
        date(2020, 4, 10),
        700,
        date(2020, 4, 20),
    )
    assert [action for _, action in records.actions(office, grant)] == [
        *("apply", "judge-cost", "judge-cost", "grant", "report", "judge-report", "judge-report", "settle-grant", "pay")
    ]
    assert records.letters(office, grant) == [("grant-decided", True), ("grant-settled", True)]
    assert records.faults(office) == []


def test_a_line_counts_at_most_as_planned_and_makes_up_for_no_other(office: Office, people: People, grant: str) -> None:
    later = settled(office, people, grant, 5000, 100)
    assert grant_row(later, grant)["settled_yen"] == (1000 + 100) // 2
    first, second = card(later, people, grant).lines
    assert (first.reported_yen, first.accepted_reported_yen, [remark.key for remark in first.remarks]) == (5000, 1000, ["grants.over_plan"])
    assert (second.reported_yen, second.accepted_reported_yen, second.remarks) == (100, 100, ())


@pytest.mark.parametrize("backend", ["sqlite"], indirect=True)
def test_no_more_is_settled_than_was_granted_under_the_cap(office: Office, people: People) -> None:
    number = granted(with_rules(office, cap_yen=300), people, take_over_provider(office, people), planned(1000))
    assert grant_row(settled(office, people, number, 1000), number)["settled_yen"] == 300


@pytest.mark.parametrize("backend", ["sqlite"], indirect=True)
def test_the_share_is_that_of_the_decision_whatever_the_programme_says_later(office: Office, people: People, grant: str) -> None:
    reported(office, people, grant, 1000, 400)
    assert settle_grant(with_rules(at(office, SETTLED_AT), share=10, cap_yen=1), people["mai"], grant) is None
    assert grant_row(office, grant)["settled_yen"] == 700


def test_work_that_began_before_the_decision_does_not_count_and_cannot_be_accepted(office: Office, people: People, grant: str) -> None:
    later = at(office, REPORTED_AT)
    lines = [ReportedCost(1, 1000, date(2020, 1, 19)), ReportedCost(2, 600, date(2020, 1, 20))]
    assert report_result(later, people["rin"], grant, lines) is None
    assert [line["reported_outcome"] for line in cost_rows(office, grant)] == ["fail", "review"]
    assert refused(judge_report(later, people["rin"], grant, 1, "pass")) == (RefusalCode.NOT_ELIGIBLE, "grants.began_before")
    assert judge_report(later, people["rin"], grant, 2, "pass") is None
    assert settle_grant(later, people["mai"], grant) is None
    assert grant_row(office, grant)["settled_yen"] == 300
    early, late = card(later, people, grant).lines
    assert (early.accepted_reported_yen, [remark.key for remark in early.remarks], late.remarks) == (0, ["grants.began_before"], ())


@pytest.mark.parametrize("backend", ["sqlite"], indirect=True)
@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (report_of(1000), "grants.lines_not_reported_once"),
        ([*report_of(1000, 600), ReportedCost(2, 1, BEGINS_ON)], "grants.lines_not_reported_once"),
        (report_of(1000, 600, 5), "grants.line_not_accepted"),
        ([ReportedCost(0, 5, BEGINS_ON)], "grants.line_not_accepted"),
        (report_of(1000, -1), "grants.yen_out_of_range"),
        (report_of(1000, 10**15 + 1), "grants.yen_out_of_range"),
        (report_of(1000, 600, began_on=None), "grants.begin_missing"),
        (report_of(1000, 600, began_on=date(2020, 4, 2)), "grants.began_in_future"),
        ([], "grants.lines_not_reported_once"),
    ],
)
def test_a_report_that_is_not_whole_or_cannot_be_is_refused(
    office: Office, people: People, grant: str, lines: list[ReportedCost], expected: str
) -> None:
    before = records.contents(office)
    assert refused(report_result(at(office, REPORTED_AT), people["rin"], grant, lines)) == (RefusalCode.INVALID_VALUE, expected)
    assert records.contents(office) == before


@pytest.mark.parametrize("backend", ["sqlite"], indirect=True)
def test_lines_that_were_not_accepted_are_not_reported(office: Office, people: People) -> None:
    costs = [*planned(1000, begins_on=date(2020, 1, 1)), *planned(600)]
    number = applied(office, people, take_over_provider(office, people), costs)
    assert judge_cost(office, people["rin"], number, 2, "pass") is None
    assert decide_grant(office, people["mai"], number) is None
    later = at(office, REPORTED_AT)
    assert refused(report_result(later, people["rin"], number, report_of(1000, 600)))[1] == "grants.line_not_accepted"
    assert report_result(later, people["rin"], number, [ReportedCost(2, 600, BEGINS_ON)]) is None
    assert refused(judge_report(later, people["rin"], number, 1, "pass"))[1] == "grants.line_not_reported"


def test_of_a_report_that_is_given_anew_only_what_changed_is_judged_again(office: Office, people: People, grant: str) -> None:
    later = reported(office, people, grant, 1000, 600)
    assert report_result(later, people["rin"], grant, report_of(1000, 500)) is None
    assert [(line["reported_yen"], line["reported_outcome"]) for line in cost_rows(office, grant)] == [(1000, "pass"), (500, "review")]
    assert refused(settle_grant(later, people["mai"], grant)) == (RefusalCode.WRONG_STATE, "grants.lines_not_judged")
    assert judge_report(later, people["rin"], grant, 2, "pass") is None
    assert settle_grant(later, people["mai"], grant) is None
    assert grant_row(office, grant)["settled_yen"] == 750


@pytest.mark.parametrize("backend", ["sqlite"], indirect=True)
def test_of_work_that_was_not_done_there_is_nothing_to_judge(office: Office, people: People, grant: str) -> None:
    later = at(office, REPORTED_AT)
    assert report_result(later, people["rin"], grant, [ReportedCost(1, 1000, BEGINS_ON), ReportedCost(2, 0, None)]) is None
    assert judge_report(later, people["rin"], grant, 1, "pass") is None
    assert settle_grant(later, people["mai"], grant) is None
    assert grant_row(office, grant)["settled_yen"] == 500


@pytest.mark.parametrize("backend", ["sqlite"], indirect=True)
def test_a_settlement_may_come_to_nothing_and_then_nothing_is_paid(office: Office, people: People, grant: str) -> None:
    later = reported(office, people, grant, 1000, 600)
    for place in (1, 2):
        assert judge_report(later, people["ren"], grant, place, "fail", "領収書なし") is None
    assert settle_grant(later, people["mai"], grant) is None
    assert (grant_row(office, grant)["status"], grant_row(office, grant)["settled_yen"]) == ("settled", 0)
    assert refused(pay_grant(later, people["mai"], grant, date(2020, 4, 1))) == (RefusalCode.NOTHING_TO_DO, "grants.nothing_to_pay")


@pytest.mark.parametrize("backend", ["sqlite"], indirect=True)
@pytest.mark.parametrize(
    ("day", "expected"),
    [(date(2020, 4, 9), RefusalCode.TOO_EARLY), (date(2020, 4, 11), RefusalCode.INVALID_VALUE), (date(2020, 4, 10), None)],
)
def test_it_is_paid_from_the_settlement_on_and_not_in_the_future(
    office: Office, people: People, grant: str, day: date, expected: RefusalCode | None
) -> None:
    answer = pay_grant(settled(office, people, grant, 1000, 600), people["mio"], grant, day)
    assert (answer and answer.code) == expected


@pytest.mark.parametrize("backend", ["sqlite"], indirect=True)
def test_nothing_happens_out_of_its_order(office: Office, people: People) -> None:
    number = applied(office, people, take_over_provider(office, people), planned(1000))
    for answer in (
        report_result(office, people["rin"], number, report_of(1000)),
        judge_report(office, people["rin"], number, 1, "pass"),
        settle_grant(office, people["mai"], number),
        pay_grant(office, people["mai"], number, date(2020, 1, 20)),
    ):
        assert refused(answer)[0] is RefusalCode.WRONG_STATE
    assert records.actions(office, number) == [("rin", "apply")]


@pytest.mark.parametrize("backend", ["sqlite"], indirect=True)
def test_who_may_not_is_refused_first(office: Office, people: People, grant: str) -> None:
    for answer in (
        report_result(office, people["aud"], grant, []),
        judge_report(office, people["aud"], grant, 9, "nothing"),
        settle_grant(office, people["rin"], grant),
        pay_grant(office, people["rin"], grant, date(2020, 1, 20)),
    ):
        assert refused(answer)[0] is RefusalCode.NOT_PERMITTED


def cancel(_session: Session, _act: journal.Act, _case: Case) -> Change:
    return Change()


def test_of_a_cancelled_provider_nothing_is_settled_but_what_is_settled_is_owed(office: Office, people: People, grant: str) -> None:
    provider = records.rows(office, sa.select(table_of(Provider)))[0]["number"]
    other = granted(office, people, provider, planned(400))
    later = settled(office, people, grant, 1000, 600)
    reported(office, people, other, 400)
    assert act_on(later, people["mai"], PROVIDER, provider, Command("cancel", ("provider-ends-business",)), cancel) is None
    assert refused(settle_grant(later, people["mai"], other))[1] == "grants.provider_out"
    assert pay_grant(later, people["mio"], grant, date(2020, 4, 10)) is None
