"""What is shown of grants: lines, the steps that lead to each figure, lists."""

from collections.abc import Mapping, Sequence
from datetime import date

import pytest

from models.vocabulary import Outcome, RefusalCode
from secretariat.grants.card import grant_card
from secretariat.grants.decision import judge_cost, refuse_grant
from secretariat.grants.listing import GrantRow, grants_of, list_grants
from secretariat.messages import LANGUAGES, Language, say
from secretariat.office import Office
from secretariat.refusal import Message, Refusal
from secretariat.staff import Person
from tests.support.grant_work import applied, card, grant_row, granted, judged, planned, refused, reported, settled, with_rules
from tests.support.rehearsal import at
from tests.support.samples import take_over_provider

People = Mapping[str, Person]


def said(steps: Sequence[Message], language: Language = "en") -> list[str]:
    return [say(language, step) for step in steps]


def test_every_figure_of_a_decision_is_shown_with_its_steps(office: Office, people: People) -> None:
    capped = with_rules(office, cap_yen=1500)
    provider = take_over_provider(office, people)
    first = granted(capped, people, provider, planned(2001))
    second = granted(capped, people, provider, planned(3000, 1001), "見本の条件")
    shown = card(office, people, second)
    assert (shown.status, shown.granted_yen, shown.conditions, shown.decided_on) == ("granted", 500, "見本の条件", date(2020, 1, 20))
    assert said(shown.steps) == [
        "Decision of 2020/1/20 (Mon)",
        "Accepted costs as planned: 4,001 yen (line 1: 3,000, line 2: 1,001)",
        "50 % of 4,001 yen, rounded down: 2,000 yen",
        f"Taken up of the cap by other grants: {first}: 1,000 yen",
        "Cap of 1,500 yen less 1,000 yen for other grants: 500 yen left",
        "The less of 2,000 and 500 yen is granted: 500 yen",
    ]


@pytest.mark.parametrize("backend", ["sqlite"], indirect=True)
def test_the_steps_of_a_decision_stay_as_they_were_when_everything_around_it_changes(office: Office, people: People) -> None:
    provider = take_over_provider(office, people)
    first = granted(office, people, provider, planned(2000))
    second = granted(office, people, provider, planned(3000))
    before = card(office, people, second).steps
    later = with_rules(settled(office, people, first, 10), share=1, cap_yen=1)
    assert card(later, people, second).steps == before


def test_the_steps_of_a_settlement_follow_those_of_the_decision(office: Office, people: People) -> None:
    number = granted(office, people, take_over_provider(office, people), planned(1000, 600))
    waiting = said(card(reported(office, people, number, 5000, 101), people, number).steps)
    assert waiting[5:] == [
        "If it were settled on 2020/4/1 (Wed)",
        "Accepted costs as reported: 1,101 yen (line 1: 1,000, line 2: 101)",
        "50 % of 1,101 yen, rounded down: 550 yen",
        "The less of 550 yen and the 800 yen granted is fixed: 550 yen",
    ]
    done = said(card(settled(office, people, number, 5000, 101), people, number).steps)
    assert done == [*waiting[:5], "Settlement of 2020/4/10 (Fri)", *waiting[6:]]


@pytest.mark.parametrize("backend", ["sqlite"], indirect=True)
def test_before_the_decision_it_says_what_one_today_would_come_to(office: Office, people: People) -> None:
    number = applied(office, people, take_over_provider(office, people), planned(1000, 600))
    assert said(card(office, people, number).steps)[:3] == [
        "If it were decided on 2020/1/20 (Mon)",
        "Lines that are not judged yet: 1, 2 (not counted)",
        "No cost was accepted.",
    ]
    assert judge_cost(office, people["rin"], number, 1, "pass") is None
    shown = card(office, people, number)
    assert said(shown.steps)[-1] == "The less of 500 and 100,000,000 yen is granted: 500 yen"
    assert [(line.outcome, line.accepted_yen) for line in shown.lines] == [(Outcome.PASS, 1000), (Outcome.REVIEW, None)]
    late = card(at(office, "2020-02-02T10:00"), people, number)
    assert [(line.outcome, line.accepted_yen) for line in late.lines] == [(Outcome.FAIL, 0), (Outcome.FAIL, 0)]


@pytest.mark.parametrize("backend", ["sqlite"], indirect=True)
def test_a_refused_application_shows_its_lines_as_they_were_judged_and_no_sum(office: Office, people: People) -> None:
    number = judged(office, people, take_over_provider(office, people), planned(1000))
    assert refuse_grant(office, people["mai"], number, ("other",), "見本の理由") is None
    shown = card(at(office, "2021-01-01T10:00"), people, number)
    assert (shown.status, shown.steps, shown.lines[0].outcome, shown.lines[0].remarks) == ("refused", (), Outcome.PASS, ())
    assert (shown.history[-1].action, shown.history[-1].note) == ("refuse", "見本の理由")


@pytest.mark.parametrize("backend", ["sqlite"], indirect=True)
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_step_can_be_said(office: Office, people: People, language: Language) -> None:
    provider = take_over_provider(office, people)
    granted(office, people, provider, planned(2000))
    number = granted(office, people, provider, planned(1000, 600))
    shown = card(settled(office, people, number, 5000, 101), people, number)
    sentences = said([*shown.steps, *(remark for line in shown.lines for remark in line.remarks)], language)
    assert all("{" not in sentence for sentence in sentences)
    assert len(sentences) == 11
    assert {line.kind: line.label.ja for line in shown.lines} == {"staff": "人件費", "operating": "事業費"}


def test_lists_show_all_those_of_a_status_or_those_of_one_provider(office: Office, people: People) -> None:
    provider, other = take_over_provider(office, people, 1), take_over_provider(office, people, 2)
    first, second = granted(office, people, provider, planned(2000)), applied(office, people, other, planned(1000, 5))
    third = applied(office, people, provider, planned(30))

    def numbers(rows: tuple[GrantRow, ...] | Refusal) -> list[str]:
        assert not isinstance(rows, Refusal), rows
        return [row.number for row in rows]

    rows = list_grants(office, people["aud"])
    assert numbers(rows) == [first, second, third]
    assert not isinstance(rows, Refusal)
    assert [(row.planned_yen, row.granted_yen, row.provider_number) for row in rows] == [
        (2000, 1000, provider),
        (1005, None, other),
        (30, None, provider),
    ]
    assert numbers(list_grants(office, people["rin"], "received")) == [second, third]
    with office.reading() as session:
        assert numbers(grants_of(session, grant_row(office, first)["provider_id"])) == [first, third]


@pytest.mark.parametrize("backend", ["sqlite"], indirect=True)
def test_what_is_not_there_or_not_for_everybody_is_refused(office: Office, people: People) -> None:
    assert refused(grant_card(office, people["cal"], "G-0000001-9"))[0] is RefusalCode.NOT_PERMITTED
    assert refused(grant_card(office, people["rin"], "G-0000001-9"))[0] is RefusalCode.NOT_FOUND
    assert refused(list_grants(office, people["sho"]))[0] is RefusalCode.NOT_PERMITTED
    assert refused(list_grants(office, people["rin"], "lost")) == (RefusalCode.INVALID_VALUE, "grants.no_such_status")
    number = applied(office, people, take_over_provider(office, people), planned(10**15))
    assert card(office, people, number.lower().replace("-", "")).lines[0].planned_yen == 10**15
