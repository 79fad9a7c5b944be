"""Judging planned costs, granting, refusing: what counts, what is left of the cap, work that began too early."""

import json
from collections.abc import Callable, Mapping
from datetime import date
from functools import partial

import pytest
import sqlalchemy as sa

from models.base import table_of
from models.journal import JournalEntry, JournalPersonal, Outbox
from models.vocabulary import RefusalCode
from secretariat.grants.decision import decide_grant, judge_cost, refuse_grant
from secretariat.office import Office
from secretariat.refusal import Refusal
from secretariat.staff import Person
from tests.support import records
from tests.support.at_once import at_once
from tests.support.grant_work import (
    DECIDED_ON,
    applied,
    card,
    cost_rows,
    grant_row,
    granted,
    judged,
    planned,
    refused,
    settled,
    with_rules,
)
from tests.support.rehearsal import at
from tests.support.samples import receive_provider, take_over_provider

People = Mapping[str, Person]


def letter_parameters(office: Office, number: str) -> object:
    table = table_of(Outbox)
    (row,) = records.rows(office, sa.select(table).where(table.c.case_id == number))
    return json.loads(row["parameters"])


def test_half_of_what_was_accepted_is_granted_rounded_down(office: Office, people: People) -> None:
    number = applied(office, people, receive_provider(office, people), planned(3_000_001, 500_000, 700_000))
    assert judge_cost(office, people["rin"], number, 1, "pass") is None
    assert judge_cost(office, people["rin"], number, 2, "fail", "補助の対象外の機器") is None
    assert judge_cost(office, people["ren"], number, 3, "pass", "見積書を確認") is None
    assert decide_grant(office, people["mai"], number, " 完了後1月以内に実績を報告すること\n") is None
    row = grant_row(office, number)
    assert (row["status"], row["decided_on"], row["granted_yen"]) == ("granted", DECIDED_ON, 1_850_000)
    assert row["conditions"] == "完了後1月以内に実績を報告すること"
    assert [line["outcome"] for line in cost_rows(office, number)] == ["pass", "fail", "pass"]
    assert [line["note"] for line in cost_rows(office, number)] == [None, "補助の対象外の機器", "見積書を確認"]
    assert letter_parameters(office, number) == {
        "reasons": [],
        "note": None,
        "granted_yen": 1_850_000,
        "project": "ポイント付与機能の追加",
        "conditions": "完了後1月以内に実績を報告すること",
    }
    assert records.letters(office, number) == [("grant-decided", True)]
    assert records.faults(office) == []


def test_the_journal_keeps_the_sum_and_the_programme_but_no_free_text(office: Office, people: People) -> None:
    number = granted(office, people, receive_provider(office, people), planned(1001, 500), "見本の条件")
    entries, personal = table_of(JournalEntry), table_of(JournalPersonal)
    chosen = sa.select(entries.c.payload, personal.c.content).join(
        personal, sa.and_(personal.c.case_id == entries.c.case_id, personal.c.version == entries.c.version)
    )
    (kept,) = records.rows(office, chosen.where(entries.c.case_id == number, entries.c.action == "grant"))
    assert json.loads(kept["payload"]) == {
        "share": 50,
        "cap_yen": 100_000_000,
        "accepted": {"1": 1001, "2": 500},
        "before": {},
        "granted_yen": 750,
        "begun_before": [],
        "programme": 1,
    }
    assert json.loads(kept["content"]) == {"conditions": "見本の条件"}


@pytest.mark.parametrize("backend", ["sqlite"], indirect=True)
def test_every_line_is_judged_before_the_decision(office: Office, people: People) -> None:
    number = applied(office, people, receive_provider(office, people), planned(1000, 1000, 1000))
    assert judge_cost(office, people["rin"], number, 2, "pass") is None
    refusal = decide_grant(office, people["mai"], number)
    assert refused(refusal) == (RefusalCode.WRONG_STATE, "grants.lines_not_judged")
    assert isinstance(refusal, Refusal)
    assert refusal.message.parameters == {"places": (1, 3)}


def test_work_that_begins_before_the_decision_is_no_cost_even_if_it_was_accepted_earlier(office: Office, people: People) -> None:
    costs = [*planned(1000, begins_on=date(2020, 2, 9)), *planned(2000, begins_on=date(2020, 2, 10))]
    number = judged(office, people, receive_provider(office, people), costs)
    on_the_day = at(office, "2020-02-10T00:00")
    assert [line.outcome.value for line in card(on_the_day, people, number).lines] == ["fail", "pass"]
    assert decide_grant(on_the_day, people["mai"], number) is None
    assert grant_row(office, number)["granted_yen"] == 1000
    assert [line["outcome"] for line in cost_rows(office, number)] == ["fail", "pass"]
    early, late = card(at(office, "2020-03-01T10:00"), people, number).lines
    assert [remark.key for remark in early.remarks] == ["grants.begins_before"]
    assert (early.accepted_yen, late.accepted_yen, late.remarks) == (0, 2000, ())


@pytest.mark.parametrize("backend", ["sqlite"], indirect=True)
def test_work_that_has_begun_needs_no_judgement_and_cannot_be_accepted(office: Office, people: People) -> None:
    costs = [*planned(1000, begins_on=date(2020, 1, 19)), *planned(2000, begins_on=DECIDED_ON)]
    number = applied(office, people, receive_provider(office, people), costs)
    assert refused(judge_cost(office, people["rin"], number, 1, "pass")) == (RefusalCode.NOT_ELIGIBLE, "grants.begins_before")
    assert judge_cost(office, people["rin"], number, 2, "pass") is None
    assert decide_grant(office, people["mai"], number) is None
    assert grant_row(office, number)["granted_yen"] == 1000


@pytest.mark.parametrize("backend", ["sqlite"], indirect=True)
def test_where_nothing_is_accepted_nothing_is_granted(office: Office, people: People) -> None:
    provider = receive_provider(office, people)
    late = at(office, "2020-02-02T10:00")
    nothing = (RefusalCode.NOT_ELIGIBLE, "grants.nothing_accepted")
    assert refused(decide_grant(late, people["mai"], judged(office, people, provider, planned(1000)))) == nothing
    assert refused(decide_grant(office, people["mai"], judged(office, people, provider, planned(1)))) == nothing


def test_grants_of_one_provider_share_the_cap_and_another_provider_has_its_own(office: Office, people: People) -> None:
    capped = with_rules(office, cap_yen=1000)
    provider, other = take_over_provider(office, people, 1), take_over_provider(office, people, 2)
    first, second = granted(capped, people, provider, planned(1400)), granted(capped, people, provider, planned(1400))
    third = judged(capped, people, provider, planned(1400))
    assert [grant_row(office, number)["granted_yen"] for number in (first, second)] == [700, 300]
    assert refused(decide_grant(capped, people["mai"], third)) == (RefusalCode.LIMIT_EXCEEDED, "grants.cap_used_up")
    assert grant_row(office, granted(capped, people, other, planned(5000)))["granted_yen"] == 1000


def test_what_a_settlement_leaves_of_a_grant_can_be_granted_again(office: Office, people: People) -> None:
    capped = with_rules(office, cap_yen=1000)
    provider = take_over_provider(office, people)
    first = granted(capped, people, provider, planned(2000))
    later = settled(capped, people, first, 1300)
    second = judged(later, people, provider, planned(5000, begins_on=date(2020, 5, 1)))
    assert decide_grant(later, people["mai"], second) is None
    assert (grant_row(office, first)["settled_yen"], grant_row(office, second)["granted_yen"]) == (650, 350)


@pytest.mark.parametrize("backend", ["sqlite"], indirect=True)
def test_a_cap_that_was_lowered_below_what_is_granted_leaves_nothing(office: Office, people: People) -> None:
    provider = take_over_provider(office, people)
    first = granted(with_rules(office, cap_yen=1000), people, provider, planned(2000))
    lowered = with_rules(office, cap_yen=400)
    second = judged(lowered, people, provider, planned(2000))
    assert refused(decide_grant(lowered, people["mai"], second)) == (RefusalCode.LIMIT_EXCEEDED, "grants.cap_used_up")
    assert grant_row(office, first)["granted_yen"] == 1000


def test_two_decisions_at_one_moment_never_grant_more_than_the_cap(office: Office, people: People) -> None:
    capped = with_rules(office, cap_yen=1000)
    provider = take_over_provider(office, people)
    numbers = [judged(capped, people, provider, planned(1400)) for _ in range(3)]
    answers = at_once(*(partial(decide_grant, capped, people["mai"], number) for number in numbers))
    assert sorted(grant_row(office, number)["granted_yen"] or 0 for number in numbers) == [0, 300, 700]
    assert [refused(answer)[1] for answer in answers if answer is not None] == ["grants.cap_used_up"]


def test_a_refusal_needs_a_reason_of_the_programme_and_has_its_letter(office: Office, people: People) -> None:
    number = applied(office, people, receive_provider(office, people), planned(1000))
    assert refused(refuse_grant(office, people["mai"], number, ()))[0] is RefusalCode.REASON_MISSING
    assert refused(refuse_grant(office, people["mai"], number, ("size",)))[0] is RefusalCode.INVALID_VALUE
    assert refuse_grant(office, people["mai"], number, ("grant-not-eligible",)) is None
    assert grant_row(office, number)["status"] == "refused"
    assert records.letters(office, number) == [("grant-refused", True)]
    assert letter_parameters(office, number) == {
        "reasons": ["grant-not-eligible"],
        "note": None,
        "project": "ポイント付与機能の追加",
    }
    assert refused(judge_cost(office, people["rin"], number, 1, "pass"))[0] is RefusalCode.WRONG_STATE


@pytest.mark.parametrize("backend", ["sqlite"], indirect=True)
@pytest.mark.parametrize(
    ("act", "expected"),
    [
        (lambda o, p, n: judge_cost(o, p["rin"], n, 1, "fail"), RefusalCode.NOTE_MISSING),
        (lambda o, p, n: judge_cost(o, p["rin"], n, 1, "fail", " "), RefusalCode.NOTE_MISSING),
        (lambda o, p, n: judge_cost(o, p["rin"], n, 1, "review", "見本"), RefusalCode.INVALID_VALUE),
        (lambda o, p, n: judge_cost(o, p["rin"], n, 0, "pass"), RefusalCode.NOT_FOUND),
        (lambda o, p, n: judge_cost(o, p["rin"], n, 3, "pass"), RefusalCode.NOT_FOUND),
        (lambda o, p, n: judge_cost(o, p["aud"], n, 3, "nothing"), RefusalCode.NOT_PERMITTED),
        (lambda o, p, n: judge_cost(o, p["rin"], n, 1, "pass", seen=7), RefusalCode.CHANGED_MEANWHILE),
        (lambda o, p, n: decide_grant(o, p["rin"], n, "\u202e"), RefusalCode.NOT_PERMITTED),
        (lambda o, p, n: decide_grant(o, p["mai"], n, "\u202e"), RefusalCode.INVALID_VALUE),
        (lambda o, p, n: refuse_grant(o, p["rin"], n, ("grant-not-eligible",)), RefusalCode.NOT_PERMITTED),
    ],
)
def test_what_cannot_be_done_is_refused_and_nothing_changes(
    office: Office, people: People, act: Callable[[Office, People, str], Refusal | None], expected: RefusalCode
) -> None:
    number = applied(office, people, receive_provider(office, people), planned(1000, 1000))
    before = records.contents(office)
    assert refused(act(office, people, number))[0] is expected
    assert records.contents(office) == before


@pytest.mark.parametrize("backend", ["sqlite"], indirect=True)
def test_a_judgement_can_be_given_anew_until_the_decision(office: Office, people: People) -> None:
    number = judged(office, people, receive_provider(office, people), planned(1000, 600))
    assert judge_cost(office, people["ren"], number, 1, "fail", "対象外") is None
    assert decide_grant(office, people["mai"], number) is None
    assert grant_row(office, number)["granted_yen"] == 300
    assert refused(judge_cost(office, people["ren"], number, 1, "pass"))[0] is RefusalCode.WRONG_STATE
