"""What a person can do with a case: a command is offered if and only if there is a way to complete it that the desk accepts."""

from collections.abc import Iterator, Mapping
from itertools import product
from typing import Final

import pytest

from models.vocabulary import ApplicationStatus, Outcome, Role
from models.vocabulary_providers import ProviderStatus
from secretariat.casework.choices import choices, reasons_for
from secretariat.casework.process import APPLICATION
from secretariat.messages import LANGUAGES, say
from secretariat.screening.case import ApplicationCase, LookState, ServiceState
from secretariat.screening.decision import Command, Decision
from secretariat.screening.decisions import decide
from secretariat.screening.eligibility import PLAIN
from secretariat.staff import Person
from tests.support.cases import GOODS, OWN_START, SAME_STORE, case, context, discretionary, ineligible, overridden, pending, programme

BY_THE_RUN: Final = {"register"}
CASES: Final[Mapping[str, ApplicationCase]] = {
    **{status.value: case(status) for status in ApplicationStatus if status is not ApplicationStatus.AWAITING_SECOND},
    "held by kei": case("in-review", assignee="kei"),
    "held by rin": case("in-review", GOODS, SAME_STORE, assignee="rin"),
    "ineligible": ineligible(),
    "overridden": overridden("rin"),
    "discretionary": discretionary(),
    "provider received": case(provider_status=ProviderStatus.RECEIVED),
    "service missing": case(services=(ServiceState(1, "ミナトペイ", False),)),
    "no start left": case(cutoff_start_on=None),
    **{
        f"awaits {command} of {by}": case("awaiting-second", pending=pending(command, by, reasons=("other",), note="理由"))
        for command, by in product(("settle", "approve", "reject", "reopen"), ("rin", "kei"))
    },
    **{
        f"{status}, look {look} at an approval of {by}": case(status, look=LookState(1, look, "share", by))
        for status, look, by in (
            ("approved", "waiting", "rin"),
            ("registered", "waiting", "kei"),
            ("registered", "disagreed", "rin"),
            ("approved", "disagreed", "kei"),
        )
    },
    "awaits approve, provider gone": case("awaiting-second", provider_status=ProviderStatus.CANCELLED, pending=pending("approve", "rin")),
}


def completions(name: str) -> Iterator[Command]:
    """The ways to complete a command that between them must do wherever the command can be given at all."""
    if name == "settle":
        yield from (
            Command(name, note="確認", rule=rule.value, outcome=outcome) for rule in PLAIN for outcome in (Outcome.PASS, Outcome.FAIL)
        )
        return
    reasons = reasons_for(programme(), name)
    if not reasons:
        yield Command(name, note="電話で確認")
    for reason in reasons:
        yield Command(name, (reason.code,), "電話で確認", OWN_START)


@pytest.mark.parametrize("kind", CASES)
@pytest.mark.parametrize("role", Role)
def test_a_command_is_offered_if_and_only_if_it_can_be_completed(kind: str, role: Role) -> None:
    situation = context(Person("kei", "kei", role))
    offered = choices(CASES[kind], situation)
    assert {choice.command for choice in offered} == APPLICATION.keys() - BY_THE_RUN
    for choice in offered:
        outcomes = [decide(CASES[kind], command, situation) for command in completions(choice.command)]
        assert (choice.refusal is None) == any(isinstance(outcome, Decision) for outcome in outcomes), choice
        if choice.refusal is not None:
            assert outcomes[0] == choice.refusal
            assert all(say(language, choice.refusal.message) for language in LANGUAGES)


def test_a_choice_says_what_is_asked_for_and_which_paper_follows() -> None:
    offered = {choice.command: choice for choice in choices(case("registered"), context(Person("mai", "mai", Role.MANAGER)))}
    assert {name for name, choice in offered.items() if choice.needs_reason} == {
        "return",
        "reject",
        "reopen",
        "cancel",
        "disagree",
        "hand-back",
    }
    assert {name for name, choice in offered.items() if choice.needs_note} == {"settle", "note", "disagree", "let-stand", "uphold"}
    assert {name for name, choice in offered.items() if choice.needs_day} == {"cancel"}
    assert {name: choice.letter for name, choice in offered.items() if choice.letter} == {
        "return": "returned",
        "reject": "rejected",
        "cancel": "cancelled",
    }


def test_the_menu_has_the_same_order_whatever_the_case_is() -> None:
    person = context(Person("kei", "kei", Role.REVIEWER))
    assert len({tuple(choice.command for choice in choices(known, person)) for known in CASES.values()}) == 1


def test_reasons_are_those_of_the_programme_with_the_sentences_of_the_letter_and_other_comes_last() -> None:
    for name, transition in APPLICATION.items():
        offered = reasons_for(programme(), name)
        wanted = transition.reasons
        assert {reason.code for reason in offered} == (
            {code for code, reason in programme().reasons.items() if wanted in reason.decisions} if wanted else set()
        )
        assert not offered or offered[-1].code == "other"
    phone = next(reason for reason in reasons_for(programme(), "return") if reason.code == "phone-wrong")
    assert (phone.label_ja, phone.label_en) == ("電話番号の不備", "telephone number wrong")
    assert phone.sentence == "店舗の電話番号を確認できませんでした。正しい番号をご記入ください。"
    discretion = next(reason for reason in reasons_for(programme(), "reject") if reason.code == "discretion")
    assert (discretion.needs_note, discretion.second_person) == (True, True)
    assert reasons_for(programme(), "return")[-1].sentence == "{note}"
    assert [reason.code for reason in reasons_for(programme(), "reject", "provider")] == ["requirements-not-met", "other"]
