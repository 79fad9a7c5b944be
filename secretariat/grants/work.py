"""A grant (システム改修補助) at a desk: what this person may do now, what a decision would bring, and doing it. Days are in Japan."""

from collections.abc import Mapping
from dataclasses import dataclass

from sqlmodel import Session

from secretariat.casework.acts import GRANT, Case, obstacle, required_case
from secretariat.casework.notes import check_note
from secretariat.casework.reasons import check_reasons
from secretariat.clock import japan_day
from secretariat.grants.application import withdraw_grant
from secretariat.grants.card import GrantCard, award_steps, grant_card, settlement_steps
from secretariat.grants.costs import costs_of
from secretariat.grants.decision import decide_grant, decided_on_letter, possible_award, refuse_grant
from secretariat.grants.settlement import paying_obstacle, possible_settlement, settle_grant, settled_on_letter
from secretariat.grants.sums import Award, SettledSum
from secretariat.letter import Letter
from secretariat.letter_parts import Paper
from secretariat.office import Office
from secretariat.permissions import may
from secretariat.provider_papers import letter_to_provider, providers_of
from secretariat.refusal import Message, Refusal
from secretariat.screening.decision import Command
from secretariat.staff import Person


@dataclass(frozen=True, slots=True)
class GrantWork:
    """A grant as it is shown, and why this person cannot give a command now, by its name; no entry: it can be given."""

    card: GrantCard
    refusals: Mapping[str, Refusal]


@dataclass(frozen=True, slots=True)
class GrantDecision:
    """A decision as it was filled in; the note of "grant" is its conditions, "settle-grant" takes none."""

    command: str
    reasons: tuple[str, ...] = ()
    note: str | None = None


@dataclass(frozen=True, slots=True)
class GrantForesight:
    """What a decision would bring: the status that follows, the steps of its sum, the letter. `refusal`: what it would meet."""

    target: str
    refusal: Refusal | None = None
    steps: tuple[Message, ...] = ()
    letter: Letter | None = None


def grant_work(office: Office, person: Person, number: str) -> GrantWork | Refusal:
    """Everything about a grant, for who works on it."""
    card = grant_card(office, person, number)
    if isinstance(card, Refusal):
        return card
    with office.reading() as session:
        case = required_case(session, GRANT, number)
        if isinstance(case, Refusal):
            return case
        refusals = {name: _obstacle(session, office, person, case, name) for name in GRANT.transitions}
    return GrantWork(card, {name: refusal for name, refusal in refusals.items() if refusal is not None})


def _obstacle(session: Session, office: Office, person: Person, case: Case, command: str) -> Refusal | None:
    if refused := obstacle(GRANT, case, command, person.role):
        return refused
    if command == "pay":
        return paying_obstacle(session, person, case)
    found = _sum(session, office, person, case, command)
    return found if isinstance(found, Refusal) else None


def _sum(session: Session, office: Office, person: Person, case: Case, command: str) -> Award | SettledSum | Refusal | None:
    """What a command would grant or fix; None for one that does neither."""
    if command == "grant":
        today = japan_day(office.clock.now())
        return possible_award(session, office.programme.grant, person, case, costs_of(session, case.id), today)
    return possible_settlement(session, person, case) if command == "settle-grant" else None


def foresee_decision(office: Office, person: Person, number: str, decision: GrantDecision) -> GrantForesight | Refusal:
    """What a decision would bring now. Nothing is written."""
    transition = GRANT.transitions[decision.command]
    if refused := may(person.role, transition.deed):
        return refused
    with office.reading() as session:
        case = required_case(session, GRANT, number)
        if isinstance(case, Refusal):
            return case
        target = transition.target or case.status
        if refused := obstacle(GRANT, case, decision.command, person.role):
            return GrantForesight(target, refused)
        found = _sum(session, office, person, case, decision.command)
        if isinstance(found, Refusal):
            return GrantForesight(target, found)
        command = Command(decision.command, decision.reasons, decision.note)
        refusal = check_reasons(command, transition.reasons, office.programme) or check_note(decision.note)
        letter = _letter(session, office, case, decision, found) if transition.letter else None
        return GrantForesight(target, refusal, _steps(found), letter)


def _steps(found: Award | SettledSum | None) -> tuple[Message, ...]:
    if isinstance(found, Award):
        return award_steps(found)
    return settlement_steps(found) if isinstance(found, SettledSum) else ()


def _letter(session: Session, office: Office, case: Case, decision: GrantDecision, found: Award | SettledSum | None) -> Letter:
    """The letter as the outbox would have it; reasons that the programme does not know are left out."""
    parameters: dict[str, object] = {"project": case.row["project"]}
    if isinstance(found, Award):
        parameters = decided_on_letter(case, found, decision.note)
    elif isinstance(found, SettledSum):
        parameters = settled_on_letter(case, found)
    else:
        parameters |= {"reasons": [code for code in decision.reasons if code in office.programme.reasons], "note": decision.note}
    kind = GRANT.transitions[decision.command].letter or ""
    paper = Paper(kind, case.number, case.version + 1, parameters, japan_day(office.clock.now()))
    return letter_to_provider(office.programme, paper, providers_of(session, [case.number])[case.number])


def decide(office: Office, person: Person, number: str, decision: GrantDecision, *, seen: int | None = None) -> Refusal | None:
    """Makes a decision; None when it is done. With `seen`, only if the grant still has that version. Raises KeyError for no decision."""
    if decision.command == "grant":
        return decide_grant(office, person, number, decision.note, seen=seen)
    if decision.command == "settle-grant":
        return settle_grant(office, person, number, seen=seen)
    if decision.command == "refuse":
        return refuse_grant(office, person, number, decision.reasons, decision.note, seen=seen)
    if decision.command == "withdraw":
        return withdraw_grant(office, person, number, decision.note, seen=seen)
    raise KeyError(decision.command)
