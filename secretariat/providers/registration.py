"""Deciding on a provider's registration (決済事業者登録): proposed by one person, signed by another when every requirement is met."""

from collections.abc import Sequence
from datetime import date
from typing import Final

import sqlalchemy as sa
from sqlmodel import Session

from models.base import table_of
from models.provider import Service
from models.vocabulary import RefusalCode
from secretariat import journal
from secretariat.casework.acts import PROVIDER, Case, Change, act_on
from secretariat.casework.desk import Result
from secretariat.clock import japan_day
from secretariat.identifiers import normal_case_number
from secretariat.office import Office, take_serials
from secretariat.permissions import may
from secretariat.providers.conditions import conditions_of
from secretariat.providers.requirement_facts import requirement_name
from secretariat.providers.requirements import RequirementLine, requirements_in
from secretariat.refusal import Message, Refusal, refuse
from secretariat.screening.decision import Command
from secretariat.staff import Person

SERVICES = table_of(Service)
REGISTRATIONS: Final = "registration"  # the serial of registration numbers
DECISIONS: Final = frozenset({"approve", "return", "reject", "withdraw", "resume-review"})


def decide_providers(office: Office, person: Person, numbers: Sequence[str], command: Command) -> list[Result]:
    """One decision on several providers, each by itself."""
    return [Result(number, decide_provider(office, person, normal_case_number(number), command)) for number in numbers]


def decide_provider(office: Office, person: Person, number: str, command: Command, *, seen: int | None = None) -> Refusal | None:
    """Decides on one registration; None when it is done. With `seen`, only if the provider still has that version."""
    if command.name not in DECISIONS:
        return may(person.role, "decide-provider") or refuse(RefusalCode.WRONG_STATE, "casework.not_for_providers", number=number)

    def write(session: Session, act: journal.Act, case: Case) -> Change | Refusal:
        if command.name == "approve":
            return _register(session, act, office, person, case)
        if command.name == "resume-review":
            return Change({"decided_at": None})
        # whoever looks at what comes back proposes anew
        changes = {"decided_at": act.at, **({"proposed_by": None} if command.name == "return" else {})}
        return Change(changes, {"programme": office.programme_version})

    return act_on(office, person, PROVIDER, number, command, write, seen=seen)


def propose_registration(
    office: Office, person: Person, number: str, note: str | None = None, *, seen: int | None = None
) -> Refusal | None:
    """Says that a provider can be registered; somebody else signs it. The last who proposed it counts."""

    def write(session: Session, act: journal.Act, case: Case) -> Change | Refusal:
        day = japan_day(act.at)
        lines = requirements_in(session, office.programme, case.id, day)
        return proposing_obstacle(person, case, lines, day) or Change({"proposed_by": person.login})

    return act_on(office, person, PROVIDER, number, Command("propose", note=note), write, seen=seen)


def proposing_obstacle(person: Person, case: Case, lines: Sequence[RequirementLine], day: date) -> Refusal | None:
    """Why this person cannot propose a registration whose requirements are these on that day, besides its status."""
    if case.row["proposed_by"] == person.login:
        return refuse(RefusalCode.NOTHING_TO_DO, "provider_requirements.already_proposed", number=case.number)
    return _unmet(case, lines, day)


def signing_obstacle(person: Person, case: Case, lines: Sequence[RequirementLine], day: date) -> Refusal | None:
    """Why this person cannot sign it."""
    proposed_by = case.row["proposed_by"]
    if proposed_by is None:
        return refuse(RefusalCode.SECOND_PERSON_NEEDED, "provider_requirements.not_proposed", number=case.number)
    if proposed_by == person.login:
        return refuse(RefusalCode.SAME_PERSON, "provider_requirements.same_person", number=case.number)
    return _unmet(case, lines, day)


def _unmet(case: Case, lines: Sequence[RequirementLine], day: date) -> Refusal | None:
    hindering = tuple(in_words(line) for line in lines if line.hinders(day))
    if hindering:
        return refuse(RefusalCode.NOT_ELIGIBLE, "provider_requirements.not_met", number=case.number, requirements=hindering)
    return None


def in_words(line: RequirementLine) -> Message:
    """A requirement by its name and that of its service, with what it came to."""
    name, outcome = requirement_name(line.requirement), Message(f"words.outcome.{line.outcome}")
    if line.service is None:
        return Message("provider_requirements.line", {"requirement": name, "outcome": outcome})
    return Message("provider_requirements.line_of_service", {"requirement": name, "service": line.service, "outcome": outcome})


def _register(session: Session, act: journal.Act, office: Office, person: Person, case: Case) -> Change | Refusal:
    day = japan_day(act.at)
    if refused := signing_obstacle(person, case, requirements_in(session, office.programme, case.id, day), day):
        return refused
    number, s = take_serials(session, REGISTRATIONS), SERVICES.c
    # one that was dropped before ends without having begun
    declared = sa.and_(s.provider_id == case.id, s.registered_to.is_(None))
    session.execute(sa.update(SERVICES).where(declared, s.registered_from.is_(None)).values(registered_from=day))
    conditions, registered = conditions_on_letter(session, case.id), {"registration_number": number, "registered_from": day.isoformat()}
    return Change(
        {"decided_at": act.at, "registration_number": number, "registered_from": day},
        {**registered, "conditions": len(conditions), "programme": office.programme_version},
        letter_parameters={**registered, "conditions": conditions},
    )


def conditions_on_letter(session: Session, provider_id: int) -> list[dict[str, str]]:
    """The conditions of a registration as its letter's parameters have them."""
    return [{"wording": line.wording, "due_on": line.due_on.isoformat()} for line in conditions_of(session, provider_id)]
