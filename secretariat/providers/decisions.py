"""Deciding on a provider at a desk: what this person may do now, what a decision would bring, and doing it. Days are in Japan."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

import sqlalchemy as sa
from sqlmodel import Session

from models.application import Application
from models.base import table_of
from models.vocabulary import RefusalCode
from secretariat import journal
from secretariat.casework.acts import PROVIDER, Case, Change, act_on, obstacle, required_case
from secretariat.casework.reasons import check_reasons, usual_reason
from secretariat.clock import japan_day
from secretariat.letter import Letter
from secretariat.letter_parts import Paper
from secretariat.office import Office
from secretariat.permissions import may
from secretariat.provider_papers import letter_to_provider, providers_of
from secretariat.providers.dossier import ProviderDossier, provider_dossier
from secretariat.providers.merging import MergerPreview, merge_provider, preview_merger
from secretariat.providers.registration import conditions_on_letter, decide_provider, proposing_obstacle, signing_obstacle
from secretariat.providers.requirements import requirements_in
from secretariat.providers.suspension import cancel_provider, check_cancellation, check_suspension, resume_provider, suspend_provider
from secretariat.refusal import Refusal, refuse
from secretariat.screening.decision import Command
from secretariat.staff import Person

APPLICATIONS = table_of(Application)
# as a menu has them
DECISIONS: Final = ("approve", "return", "reject", "suspend", "resume", "cancel", "withdraw", "resume-review", "merge")


@dataclass(frozen=True, slots=True)
class ProviderWork:
    """A provider's records, and why this person cannot give a command now, by its name; no entry: it can be given.

    `applications` by status, those that are not 0.
    """

    dossier: ProviderDossier
    refusals: Mapping[str, Refusal]
    applications: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class ProviderDecision:
    """A decision as it was filled in. `from_day`: None is today; `until`: the last planned day of a suspension.

    `into`: the provider that carries on after a merger.
    """

    command: str
    reasons: tuple[str, ...] = ()
    note: str | None = None
    from_day: date | None = None
    until: date | None = None
    into: str | None = None


@dataclass(frozen=True, slots=True)
class Foresight:
    """What a decision would bring: the status that follows, the letter as far as it can be written. `refusal`: what it would meet.

    The letter of a registration has no registration number yet: that is given with the signature. `merger`: what goes over.
    """

    target: str
    refusal: Refusal | None
    letter: Letter | None
    merger: MergerPreview | None = None


def provider_work(office: Office, person: Person, number: str) -> ProviderWork | Refusal:
    """Everything about a provider, for who works on it."""
    dossier = provider_dossier(office, person, number)
    if isinstance(dossier, Refusal):
        return dossier
    with office.reading() as session:
        case = required_case(session, PROVIDER, number)
        if isinstance(case, Refusal):
            return case
        refusals = {name: obstacle(PROVIDER, case, name, person.role) for name in PROVIDER.transitions}
        a = APPLICATIONS.c
        counted = sa.select(a.status, sa.func.count()).where(a.provider_id == case.id).group_by(a.status)
        applications = {row[0]: row[1] for row in session.execute(counted)}
    refusals["propose"] = refusals["propose"] or proposing_obstacle(person, case, dossier.requirements, dossier.day)
    refusals["approve"] = refusals["approve"] or signing_obstacle(person, case, dossier.requirements, dossier.day)
    return ProviderWork(dossier, {name: refusal for name, refusal in refusals.items() if refusal is not None}, applications)


def foresee_decision(office: Office, person: Person, number: str, decision: ProviderDecision) -> Foresight | Refusal:
    """What a decision would bring now; the refusal is what stands against it whatever it is completed with. Nothing is written."""
    transition = PROVIDER.transitions[decision.command]
    if refused := may(person.role, transition.deed):
        return refused
    today = japan_day(office.clock.now())
    with office.reading() as session:
        case = required_case(session, PROVIDER, number)
        if isinstance(case, Refusal):
            return case
        if refused := obstacle(PROVIDER, case, decision.command, person.role):
            return refused
        usual = (usual_reason(office.programme, "merge-provider"),) if decision.command == "merge" else ()
        command = Command(decision.command, decision.reasons or usual, decision.note)
        refusal = check_reasons(command, transition.reasons, office.programme) or _against(session, office, person, case, decision)
        letter = _letter(session, office, case, decision, today) if transition.letter else None
        foreseen = Foresight(transition.target or case.status, refusal, letter)
    if decision.command != "merge":
        return foreseen
    merger = preview_merger(office, person, number, decision.into or "", decision.from_day or today)
    return replace(foreseen, refusal=refusal or merger) if isinstance(merger, Refusal) else replace(foreseen, merger=merger)


def _against(session: Session, office: Office, person: Person, case: Case, decision: ProviderDecision) -> Refusal | None:
    today = japan_day(office.clock.now())
    from_day = decision.from_day or today
    if decision.command == "approve":
        return signing_obstacle(person, case, requirements_in(session, office.programme, case.id, today), today)
    if decision.command == "suspend":
        return check_suspension(case, today, from_day, decision.until)
    return check_cancellation(case, today, from_day) if decision.command == "cancel" else None


def _letter(session: Session, office: Office, case: Case, decision: ProviderDecision, today: date) -> Letter | None:
    """The letter as the outbox would have it; reasons that the programme does not know are left out."""
    parameters: dict[str, object] = {
        "reasons": [code for code in decision.reasons if code in office.programme.reasons],
        "note": decision.note,
        "from": (decision.from_day or today).isoformat(),
        "until": decision.until.isoformat() if decision.until else None,
        "registered_from": today.isoformat(),
    }
    if decision.command == "approve":
        parameters["conditions"] = conditions_on_letter(session, case.id)
    kind = PROVIDER.transitions[decision.command].letter or ""
    paper = Paper(kind, case.number, case.version + 1, parameters, today)
    return letter_to_provider(office.programme, paper, providers_of(session, [case.number])[case.number])


def decide(office: Office, person: Person, number: str, decision: ProviderDecision, *, seen: int | None = None) -> Refusal | None:
    """Makes a decision; None when it is done. With `seen`, only if the provider still has that version."""
    day, reasons, note = decision.from_day or japan_day(office.clock.now()), decision.reasons, decision.note
    if decision.command == "suspend":
        return suspend_provider(office, person, number, day, decision.until, reasons, note, seen=seen)
    if decision.command == "resume":
        return resume_provider(office, person, number, note, seen=seen)
    if decision.command == "cancel":
        return cancel_provider(office, person, number, day, reasons, note, seen=seen)
    if decision.command == "merge":
        return merge_provider(office, person, number, decision.into or "", day, reasons, note, seen=seen)
    return decide_provider(office, person, number, Command(decision.command, reasons, note), seen=seen)


def note_on_provider(office: Office, person: Person, number: str, note: str) -> Refusal | None:
    """A note on a provider in whatever status; it lies in the personal part of the journal."""

    def write(session: Session, act: journal.Act, case: Case) -> Change | Refusal:
        del session, act, case
        return Change() if note.strip() else refuse(RefusalCode.NOTE_MISSING, "casework.note_missing")

    return act_on(office, person, PROVIDER, number, Command("note", note=note.strip()), write)
