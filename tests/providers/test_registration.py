"""Deciding on a payment provider: proposed by one, signed by another when every requirement is met; returned, refused, withdrawn, once."""

import json
from collections.abc import Mapping
from datetime import date
from itertools import product
from typing import Final

import pytest
import sqlalchemy as sa

from models.base import table_of
from models.provider import Provider, Service
from models.vocabulary import RefusalCode, Role
from models.vocabulary_providers import ProviderStatus
from secretariat import journal
from secretariat.casework.desk import decide_application
from secretariat.casework.process import PROVIDER
from secretariat.messages import say
from secretariat.office import Office
from secretariat.permissions import PERMITTED
from secretariat.providers.registration import decide_providers, propose_registration
from secretariat.providers.requirements import add_licence, present_service, settle_requirement
from secretariat.refusal import Refusal
from secretariat.screening.decision import Command
from secretariat.staff import Person
from tests.support import records
from tests.support.rehearsal import at
from tests.support.samples import (
    SECOND_SERVICE,
    SERVICE,
    application_row,
    ready_to_register,
    receive_provider,
    register_provider,
    take_in,
    take_over_provider,
)

People = Mapping[str, Person]
PROVIDERS, SERVICES = table_of(Provider), table_of(Service)
COMMANDS: Final = {
    "approve": Command("approve"),
    "return": Command("return", ("other",), "認証の有効期間をご確認ください。"),
    "reject": Command("reject", ("requirements-not-met",)),
    "withdraw": Command("withdraw"),
    "resume-review": Command("resume-review"),
}
# what each command leads to, by the status that it is given in
ALLOWED: Final[Mapping[str, Mapping[str, str]]] = {
    "approve": dict.fromkeys(("received", "in-review"), "registered"),
    "return": dict.fromkeys(("received", "in-review"), "returned"),
    "reject": dict.fromkeys(("received", "in-review", "returned"), "refused"),
    "withdraw": dict.fromkeys(("received", "in-review", "returned"), "withdrawn"),
    "resume-review": {"returned": "in-review"},
}


def decide(office: Office, person: Person, number: str, command: Command) -> RefusalCode | None:
    (result,) = decide_providers(office, person, [number], command)
    return result.refusal.code if result.refusal else None


def code(refusal: Refusal | None) -> RefusalCode | None:
    return refusal.code if refusal else None


def provider(office: Office, number: str) -> sa.RowMapping:
    (row,) = records.rows(office, sa.select(PROVIDERS).where(PROVIDERS.c.number == number))
    return row


def in_status(office: Office, number: str, status: str) -> None:
    """Puts a provider into a status that later work will lead to, with the entry that the database demands."""
    known = provider(office, number)
    values = {"version": known["version"] + 1, "status": status}
    entry = journal.Entry(number, known["version"] + 1, "test", known["status"], status)
    with office.writing("mai", "test") as (session, act):
        journal.append(session, [entry], act)
        session.execute(sa.update(PROVIDERS).where(PROVIDERS.c.number == number).values(**values))


def test_every_command_in_every_status_by_every_role_is_done_once_or_refused_and_changes_nothing(office: Office, people: People) -> None:
    logins = {
        "rin": Role.REVIEWER,
        "mai": Role.MANAGER,
        "sho": Role.SHIPPING,
        "cal": Role.CALLCENTRE,
        "admin": Role.ADMIN,
        "aud": Role.AUDITOR,
    }
    numbers = {status: receive_provider(office, people, serial) for serial, status in enumerate(ProviderStatus, 1)}
    for status, number in numbers.items():
        if status is not ProviderStatus.RECEIVED:
            in_status(office, number, status)
    before = records.contents(office)
    for (status, number), (name, command), (login, role) in product(numbers.items(), COMMANDS.items(), logins.items()):
        if role not in PERMITTED[PROVIDER[name].deed]:
            assert decide(office, people[login], number, command) is RefusalCode.NOT_PERMITTED
        elif status not in ALLOWED[name]:
            assert decide(office, people[login], number, command) is RefusalCode.WRONG_STATE
        elif name == "approve":
            assert decide(office, people[login], number, command) is RefusalCode.SECOND_PERSON_NEEDED
    assert records.contents(office) == before
    assert records.faults(office) == []


@pytest.mark.parametrize(("name", "status"), [(name, status) for name, targets in ALLOWED.items() for status in targets])
@pytest.mark.parametrize("backend", ["sqlite"], indirect=True)
def test_a_decision_leads_where_the_process_says_and_is_journalled(office: Office, people: People, name: str, status: str) -> None:
    number = receive_provider(office, people)
    if name == "approve":
        ready_to_register(office, people, number)
    in_status(office, number, status)
    assert decide(office, people["mai"], number, COMMANDS[name]) is None
    assert provider(office, number)["status"] == ALLOWED[name][status]
    assert records.actions(office, number)[-1] == ("mai", name)
    expected = {"approve": [("provider-registered", True)], "return": [("provider-returned", True)], "reject": [("provider-refused", True)]}
    assert records.letters(office, number) == [("provider-received", True), *expected.get(name, [])]
    assert records.faults(office) == []


def test_an_approval_registers_the_provider_and_all_of_its_services_from_that_day_in_japan(office: Office, people: People) -> None:
    number = receive_provider(office, people, 1, [SERVICE, SECOND_SERVICE])
    ready_to_register(office, people, number)
    assert decide(at(office, "2020-01-21T00:30"), people["mai"], number, COMMANDS["approve"]) is None
    row = provider(office, number)
    assert (row["status"], row["registered_from"], row["registration_number"]) == ("registered", date(2020, 1, 21), 1)
    services = records.rows(office, sa.select(SERVICES.c.registered_from, SERVICES.c.registered_to))
    assert [(service["registered_from"], service["registered_to"]) for service in services] == [(date(2020, 1, 21), None)] * 2
    letter = json.loads(records.rows(office, sa.select(records.OUTBOX).order_by(records.OUTBOX.c.id))[-1]["parameters"])
    assert letter == {"conditions": [], "note": None, "reasons": [], "registered_from": "2020-01-21", "registration_number": 1}


def test_its_applications_can_be_approved_from_then_on(office: Office, people: People) -> None:
    number = receive_provider(office, people)
    (application,) = take_in(office, people["rin"], [application_row(1)], number).numbers
    refusal = decide_application(office, people["rin"], application, Command("approve"))
    assert refusal is not None
    assert refusal.code is RefusalCode.PROVIDER_NOT_REGISTERED
    register_provider(office, people, number)
    assert decide_application(office, people["rin"], application, Command("approve")) is None


def test_nobody_signs_what_nobody_or_only_they_themselves_proposed(office: Office, people: People) -> None:
    number = receive_provider(office, people)
    assert decide(office, people["mai"], number, COMMANDS["approve"]) is RefusalCode.SECOND_PERSON_NEEDED
    ready_to_register(office, people, number)
    assert propose_registration(office, people["mai"], number, "書類を確認した") is None
    before = records.contents(office)
    assert decide(office, people["mai"], number, COMMANDS["approve"]) is RefusalCode.SAME_PERSON
    assert code(propose_registration(office, people["mai"], number)) is RefusalCode.NOTHING_TO_DO
    assert records.contents(office) == before
    assert decide(office, people["mio"], number, COMMANDS["approve"]) is None
    assert records.faults(office) == []


def test_a_registration_is_judged_when_it_is_signed_and_the_refusal_names_what_is_open(office: Office, people: People) -> None:
    rin, mai = people["rin"], people["mai"]
    number = receive_provider(office, people, 1, [SERVICE, SECOND_SERVICE])
    ready_to_register(office, people, number)
    assert present_service(office, rin, number, SECOND_SERVICE, "最大５％のｷｬｯｼｭﾊﾞｯｸ") is None
    assert add_licence(office, rin, number, "bank", None) is None
    assert settle_requirement(office, rin, number, "usable", "fail", "会員だけが利用できる", service=SERVICE) is None
    before = records.contents(office)
    (result,) = decide_providers(office, mai, [number], COMMANDS["approve"])
    assert code(result.refusal) is RefusalCode.NOT_ELIGIBLE
    assert result.refusal is not None
    told = say("en", result.refusal.message)
    assert told.endswith(
        f"legal kind and licence (review), usable widely of {SERVICE} (fail), what consumers are shown of {SECOND_SERVICE} (fail)"
    )
    assert "消費者への表示・ミナトカード(不適合)" in say("ja", result.refusal.message)
    assert records.contents(office) == before
    # the proposal still stands once these are settled
    for requirement, service in (("licence", None), ("usable", SERVICE), ("presentation", SECOND_SERVICE)):
        assert settle_requirement(office, people["ren"], number, requirement, "pass", "是正を確認", service=service) is None
    assert decide(office, mai, number, COMMANDS["approve"]) is None
    assert provider(office, number)["proposed_by"] == "rin"


def test_whoever_returns_it_takes_the_proposal_away(office: Office, people: People) -> None:
    number = receive_provider(office, people)
    ready_to_register(office, people, number)
    assert decide(office, people["mio"], number, COMMANDS["return"]) is None
    row = provider(office, number)
    assert (row["status"], row["proposed_by"], row["decided_at"] is None) == ("returned", None, False)
    assert decide(office, people["rin"], number, COMMANDS["resume-review"]) is None
    row = provider(office, number)
    assert (row["status"], row["decided_at"]) == ("in-review", None)
    assert decide(office, people["mai"], number, COMMANDS["approve"]) is RefusalCode.SECOND_PERSON_NEEDED
    assert propose_registration(office, people["ren"], number) is None
    assert decide(office, people["mai"], number, COMMANDS["approve"]) is None
    assert records.faults(office) == []


@pytest.mark.parametrize("backend", ["sqlite"], indirect=True)
def test_a_certificate_that_ends_before_the_signature_stands_against_it(office: Office, people: People) -> None:
    number = receive_provider(office, people)
    ready_to_register(office, people, number)
    later = at(office, "2022-04-01T10:00")
    assert decide(later, people["mai"], number, COMMANDS["approve"]) is RefusalCode.NOT_ELIGIBLE
    assert decide(at(office, "2021-01-19T10:00"), people["mai"], number, COMMANDS["approve"]) is None


@pytest.mark.parametrize(
    ("command", "code"),
    [
        (Command("reject"), RefusalCode.REASON_MISSING),
        (Command("reject", ("size",)), RefusalCode.INVALID_VALUE),
        (Command("return", ("other",)), RefusalCode.NOTE_MISSING),
        (Command("cancel", ("fraud",), "不正"), RefusalCode.WRONG_STATE),
        (Command("confirm"), RefusalCode.WRONG_STATE),
    ],
)
@pytest.mark.parametrize("backend", ["sqlite"], indirect=True)
def test_what_lacks_a_reason_or_is_not_for_providers_is_refused(
    office: Office, people: People, command: Command, code: RefusalCode
) -> None:
    number = receive_provider(office, people)
    before = records.contents(office)
    assert decide(office, people["mai"], number, command) is code
    assert records.contents(office) == before


@pytest.mark.parametrize("backend", ["sqlite"], indirect=True)
def test_several_providers_are_decided_each_by_itself_and_an_unknown_one_is_said_to_be(office: Office, people: People) -> None:
    first, second = receive_provider(office, people, 1), take_over_provider(office, people, 2)
    ready_to_register(office, people, first)
    results = decide_providers(office, people["mai"], [first.lower(), second, "P-0000009-9"], COMMANDS["approve"])
    codes = [result.refusal.code if result.refusal else None for result in results]
    assert codes == [None, RefusalCode.WRONG_STATE, RefusalCode.NOT_FOUND]
