"""What a person can do with a case: a command is offered if and only if there is a way to complete it that the desk accepts."""

from collections.abc import Iterator, Mapping
from itertools import product
from typing import Final

import pytest
import sqlalchemy as sa

from models.vocabulary import ApplicationStatus, Outcome, ProviderStatus, RefusalCode, Role
from secretariat.casework.acts import Case
from secretariat.casework.choices import PROVIDER_COMMANDS, Choice, choices, provider_choices, provider_commands, reasons_for
from secretariat.casework.process import APPLICATION, PROVIDER
from secretariat.messages import LANGUAGES, say
from secretariat.office import Office
from secretariat.providers.registration import propose_registration
from secretariat.refusal import Refusal
from secretariat.screening.case import ApplicationCase, ServiceState
from secretariat.screening.decision import Command, Decision
from secretariat.screening.decisions import decide
from secretariat.screening.eligibility import PLAIN
from secretariat.staff import Person
from tests.support.cases import GOODS, NOW, OWN_START, SAME_STORE, case, context, discretionary, ineligible, overridden, pending, programme
from tests.support.samples import ready_to_register, receive_provider, register_provider

People = Mapping[str, Person]
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
    assert {name for name, choice in offered.items() if choice.needs_reason} == {"return", "reject", "reopen", "cancel"}
    assert {name for name, choice in offered.items() if choice.needs_note} == {"settle", "note"}
    assert {name for name, choice in offered.items() if choice.needs_day} == {"cancel"}
    assert {name: choice.letter for name, choice in offered.items() if choice.letter} == {
        "return": "returned",
        "reject": "rejected",
        "cancel": "cancelled",
    }


def test_the_menu_has_the_same_order_whatever_the_case_is() -> None:
    person = context(Person("kei", "kei", Role.REVIEWER))
    assert len({tuple(choice.command for choice in choices(known, person)) for known in CASES.values()}) == 1


@pytest.mark.parametrize(("status", "role"), list(product(ProviderStatus, Role)))
def test_every_command_on_a_provider_is_offered_where_the_process_has_it_to_managers(status: ProviderStatus, role: Role) -> None:
    known = Case(1, "P-0000001-A", 1, status, some_row(), "ren", "note", NOW)
    offered = provider_choices(known, Person("kei", "kei", role))
    assert [choice.command for choice in offered] == list(PROVIDER_COMMANDS)
    for choice in offered:
        if role is not Role.MANAGER:
            assert code(choice) is RefusalCode.NOT_PERMITTED
        else:
            assert code(choice) is (None if status in PROVIDER[choice.command].sources else RefusalCode.WRONG_STATE)


def some_row() -> sa.RowMapping:
    """A row whose content is of no account."""
    engine = sa.create_engine("sqlite://")
    with engine.connect() as connection:
        row = connection.execute(sa.select(sa.literal(1).label("id"))).mappings().one()
    engine.dispose()
    return row


def code(choice: Choice) -> RefusalCode | None:
    return choice.refusal.code if choice.refusal else None


def test_the_commands_on_a_provider_follow_its_status_and_say_who_brought_it_about(office: Office, people: People) -> None:
    number = receive_provider(office, people)
    offered = provider_commands(office, people["mai"], number.lower())
    assert not isinstance(offered, Refusal)
    assert {choice.command for choice in offered if choice.refusal is None} == set(PROVIDER_COMMANDS) - {"approve"}
    register_provider(office, people, number)
    offered = provider_commands(office, people["mio"], number)
    assert not isinstance(offered, Refusal)
    assert {code(choice) for choice in offered} == {RefusalCode.WRONG_STATE}
    assert all(choice.refusal is not None and choice.refusal.message.parameters["staff"] == "mai" for choice in offered)
    for login, expected in (("sho", RefusalCode.NOT_PERMITTED), ("rin", RefusalCode.NOT_FOUND)):
        refusal = provider_commands(office, people[login], "P-9999999-9")
        assert isinstance(refusal, Refusal)
        assert refusal.code is expected


def test_a_registration_is_offered_to_whoever_can_sign_it_and_to_nobody_else(office: Office, people: People) -> None:
    def unsigned(login: str) -> RefusalCode | None:
        offered = provider_commands(office, people[login], number)
        assert not isinstance(offered, Refusal)
        return next(code(choice) for choice in offered if choice.command == "approve")

    number = receive_provider(office, people)
    assert unsigned("mai") is RefusalCode.SECOND_PERSON_NEEDED
    assert propose_registration(office, people["mai"], number) is None
    assert (unsigned("mai"), unsigned("mio")) == (RefusalCode.SAME_PERSON, RefusalCode.NOT_ELIGIBLE)
    ready_to_register(office, people, number)
    assert (unsigned("mai"), unsigned("rin")) == (None, RefusalCode.NOT_PERMITTED)


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
