"""Deciding on a provider at a desk: what is foreseen is what happens, and what is refused is foreseen."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from itertools import product

import pytest

from models.vocabulary import RefusalCode
from models.vocabulary_providers import ProviderStatus
from secretariat.casework.choices import reasons_for
from secretariat.casework.desk import decide_applications
from secretariat.letter import Letter
from secretariat.office import Office
from secretariat.papers import LetterFilter, queued_letters
from secretariat.providers.conditions import add_condition
from secretariat.providers.decisions import (
    DECISIONS,
    Foresight,
    ProviderDecision,
    ProviderWork,
    decide,
    foresee_decision,
    note_on_provider,
    provider_work,
)
from secretariat.providers.registration import propose_registration
from secretariat.providers.requirements import settle_requirement
from secretariat.refusal import Refusal
from secretariat.screening.decision import Command
from secretariat.staff import Person
from tests.support.samples import application_row, ready_to_register, receive_provider, register_provider, take_in, take_over_provider

People = Mapping[str, Person]
TODAY = date(2020, 1, 20)


def work(office: Office, person: Person, number: str) -> ProviderWork:
    found = provider_work(office, person, number)
    assert isinstance(found, ProviderWork), found
    return found


def foreseen(office: Office, person: Person, number: str, decision: ProviderDecision) -> Foresight:
    found = foresee_decision(office, person, number, decision)
    assert isinstance(found, Foresight), found
    return found


def last_letter(office: Office, number: str) -> Letter:
    with office.reading() as session:
        return [queued.letter for queued in queued_letters(session, office.programme, LetterFilter(provider=number))][-1]


def test_the_letter_of_a_decision_is_the_one_that_was_shown(office: Office, people: People) -> None:
    number, mai = receive_provider(office, people), people["mai"]
    wording = "案内を公開すること"
    assert add_condition(office, people["rin"], number, wording, date(2020, 3, 31)) is None
    ready_to_register(office, people, number)
    decisions = (
        ProviderDecision("approve"),
        ProviderDecision("suspend", ("other",), "事故の調査のため", date(2020, 1, 20), date(2020, 2, 29)),
        ProviderDecision("resume", note="調査が終わった"),
        ProviderDecision("cancel", ("other",), "事業の終了", date(2020, 2, 1)),
    )
    for decision in decisions:
        before = foreseen(office, mai, number, decision)
        assert before.refusal is None
        assert decide(office, mai, number, decision, seen=work(office, mai, number).dossier.version) is None
        assert work(office, mai, number).dossier.status == before.target
        letter = last_letter(office, number)
        # the registration number is given with the signature
        facts = tuple(fact for fact in letter.facts if "第00001号" not in fact[1]) if decision.command == "approve" else letter.facts
        assert before.letter == replace(letter, facts=facts)


@pytest.mark.parametrize("backend", ["sqlite"], indirect=True)
def test_whatever_is_refused_was_foreseen(office: Office, people: People) -> None:
    """Every decision, by two people, with and without reasons, with days of all kinds: on a provider in each of three states."""
    received, registered = receive_provider(office, people, 1), receive_provider(office, people, 2)
    ready, successor = receive_provider(office, people, 3), take_over_provider(office, people, 4)
    register_provider(office, people, registered)
    ready_to_register(office, people, ready)
    days = (None, date(2019, 12, 1), date(2020, 1, 19), TODAY, date(2020, 1, 21))
    for number, login, name, is_reasoned, day in product((received, registered, ready), ("rin", "mai"), DECISIONS, (False, True), days):
        reasons = reasons_for(office.programme, name, "provider") if is_reasoned else ()
        decision = ProviderDecision(
            name, tuple(reason.code for reason in reasons), "説明", day, TODAY if name == "suspend" else None, successor
        )
        found = foresee_decision(office, people[login], number, decision)
        expected = found if isinstance(found, Refusal) else found.refusal
        if expected is not None:
            met = decide(office, people[login], number, decision)
            # without a reason the act says so first, the foresight what no reason would mend
            assert met == expected or (isinstance(met, Refusal) and met.code is RefusalCode.REASON_MISSING and not is_reasoned)


def test_a_decision_on_what_somebody_else_has_changed_is_refused(office: Office, people: People) -> None:
    number = receive_provider(office, people)
    version = work(office, people["mai"], number).dossier.version
    assert note_on_provider(office, people["rin"], number, "照会中") is None
    decision = ProviderDecision("return", ("other",), "登録証の写しを添えること")
    refusal = decide(office, people["mai"], number, decision, seen=version)
    assert isinstance(refusal, Refusal)
    assert refusal.code is RefusalCode.CHANGED_MEANWHILE
    assert decide(office, people["mai"], number, decision) is None
    assert work(office, people["mai"], number).dossier.status == ProviderStatus.RETURNED


def test_who_may_not_sees_why_for_each_command(office: Office, people: People) -> None:
    number = receive_provider(office, people)
    ready_to_register(office, people, number)
    of_rin, of_mai = work(office, people["rin"], number).refusals, work(office, people["mai"], number).refusals
    assert of_rin["approve"].code is RefusalCode.NOT_PERMITTED
    assert "approve" not in of_mai
    assert "settle" not in of_rin
    assert of_mai["suspend"].code is RefusalCode.WRONG_STATE
    for login, number_typed, code in (("sho", number, RefusalCode.NOT_PERMITTED), ("rin", "P-9999999-9", RefusalCode.NOT_FOUND)):
        for refused in (
            provider_work(office, people[login], number_typed),
            foresee_decision(office, replace(people["mai"], role=people[login].role), number_typed, ProviderDecision("resume-review")),
        ):
            assert isinstance(refused, Refusal)
            assert refused.code is code


def test_a_registration_is_offered_to_propose_when_it_could_be_signed_and_to_sign_to_another(office: Office, people: People) -> None:
    number = receive_provider(office, people)

    def obstacles(login: str) -> tuple[RefusalCode | None, ...]:
        refusals = work(office, people[login], number).refusals
        return tuple(refusals[name].code if name in refusals else None for name in ("propose", "approve"))

    assert obstacles("mai") == (RefusalCode.NOT_ELIGIBLE, RefusalCode.SECOND_PERSON_NEEDED)
    refused = propose_registration(office, people["mai"], number)
    assert refused == work(office, people["mai"], number).refusals["propose"]
    ready_to_register(office, people, number)
    assert propose_registration(office, people["mai"], number) is None
    assert obstacles("mai") == (RefusalCode.NOTHING_TO_DO, RefusalCode.SAME_PERSON)
    assert obstacles("mio") == (None, None)
    assert settle_requirement(office, people["rin"], number, "residents", "fail", "国外向けと判明") is None
    assert obstacles("mio") == (RefusalCode.NOT_ELIGIBLE, RefusalCode.NOT_ELIGIBLE)


def test_applications_are_counted_by_status(office: Office, people: People) -> None:
    number = take_over_provider(office, people)
    assert work(office, people["aud"], number.lower()).applications == {}
    numbers = take_in(office, people["rin"], [application_row(serial) for serial in (1, 2, 3)], number).numbers
    (result,) = decide_applications(office, people["rin"], [numbers[0]], Command("approve"))
    assert result.refusal is None
    assert work(office, people["aud"], number).applications == {"approved": 1, "received": 2}


def test_a_note_says_something_and_is_kept(office: Office, people: People) -> None:
    number = receive_provider(office, people)
    refused = note_on_provider(office, people["rin"], number, "  ")
    assert isinstance(refused, Refusal)
    assert refused.code is RefusalCode.NOTE_MISSING
    assert note_on_provider(office, people["rin"], number, "電話で照会した ") is None
    assert [line.note for line in work(office, people["rin"], number).dossier.history][-1] == "電話で照会した"
