"""The requirements of a provider (決済事業者の要件) as they stand, and what people enter about them."""

from datetime import date

import sqlalchemy as sa
from sqlmodel import Session

from models.base import table_of
from models.provider import Licence, Service, SettledRequirement
from models.vocabulary import Outcome, RefusalCode
from models.vocabulary_providers import LegalKind, Requirement
from secretariat import journal
from secretariat.casework.acts import PROVIDER, Case, Change, act_on, required_case
from secretariat.casework.notes import check_note
from secretariat.clock import japan_day
from secretariat.office import Office
from secretariat.permissions import may
from secretariat.programme import Programme
from secretariat.providers.requirement_facts import find_place, find_service, load_facts, requirement_name
from secretariat.providers.requirement_rules import SHOWN_BY_RECORDS, RequirementLine, judge, licence_fits, licence_in_words
from secretariat.refusal import Refusal, refuse
from secretariat.removal import remove
from secretariat.screening.decision import Command
from secretariat.staff import Person
from secretariat.text import clean_cell

__all__ = ["RequirementLine", "add_licence", "present_service", "requirements", "requirements_in", "settle_requirement"]

SERVICES, LICENCES, SETTLED = table_of(Service), table_of(Licence), table_of(SettledRequirement)


def requirements_in(session: Session, programme: Programme, provider_id: int, day: date) -> tuple[RequirementLine, ...]:
    """Every requirement of a provider as it stands on a day."""
    return judge(programme, load_facts(session, programme, provider_id, day))


def requirements(office: Office, person: Person, number: str) -> tuple[RequirementLine, ...] | Refusal:
    """The same by the provider's number, today."""
    if refused := may(person.role, "show"):
        return refused
    with office.reading() as session:
        case = required_case(session, PROVIDER, number)
        if isinstance(case, Refusal):
            return case
        return requirements_in(session, office.programme, case.id, japan_day(office.clock.now()))


def settle_requirement(
    office: Office,
    person: Person,
    number: str,
    requirement: str,
    outcome: str,
    note: str,
    *,
    service: str | None = None,
    seen: int | None = None,
) -> Refusal | None:
    """What a person found about a requirement, instead of what the program did; `review` opens it again. None when it is kept.

    `service`: by its name, for the requirements that each service fulfils by itself. Earlier settlements stay in the journal.
    With `seen`, only if the provider still has that version.
    """
    note = note.strip()

    def write(session: Session, act: journal.Act, case: Case) -> Change | Refusal:
        place = find_place(session, case.id, requirement, service)
        if isinstance(place, Refusal):
            return place
        found = Requirement(requirement)
        if refused := _check_settlement(found, outcome, note):
            return refused
        forget_settled(session, case.id, found, place.service_id)
        row = {"provider_id": case.id, "service_id": place.service_id, "requirement": found.value, "outcome": outcome, **case.entry}
        session.execute(sa.insert(SETTLED), [{**row, "note": note, "staff": person.login, "at": act.at}])
        return Change(payload={"requirement": found.value, "service": place.service, "outcome": outcome})

    return act_on(office, person, PROVIDER, number, Command("settle", note=note), write, seen=seen)


def _check_settlement(requirement: Requirement, outcome: str, note: str) -> Refusal | None:
    if requirement in SHOWN_BY_RECORDS:
        return refuse(RefusalCode.INVALID_VALUE, "provider_requirements.not_settleable", requirement=requirement_name(requirement))
    if outcome not in set(Outcome):
        known = tuple(one.value for one in Outcome)
        return refuse(RefusalCode.INVALID_VALUE, "provider_requirements.no_such_outcome", outcome=outcome, known=known)
    return None if note else refuse(RefusalCode.NOTE_MISSING, "casework.settle_needs_note")


def forget_settled(session: Session, provider_id: int, requirement: Requirement, service_id: int | None) -> None:
    """What was settled before is in the journal; here only what counts is kept."""
    s = SETTLED.c
    of_place = sa.and_(s.requirement == requirement.value, s.service_id.is_not_distinct_from(service_id))
    remove(session, SETTLED, s.provider_id == provider_id, of_place)


def add_licence(office: Office, person: Person, number: str, legal_kind: str, licence_number: str | None) -> Refusal | None:
    """A further licence of a provider, or one in place of a wrong one of its kind; whoever confirmed the licences has to do so again."""
    licence, _ = clean_cell(licence_number or "")

    def write(session: Session, _act: journal.Act, case: Case) -> Change | Refusal:
        if refused := _check_licence(session, office.programme, case, legal_kind, licence):
            return refused
        session.execute(sa.insert(LICENCES), [{"provider_id": case.id, "legal_kind": legal_kind, "number": licence, **case.entry}])
        forget_settled(session, case.id, Requirement.LICENCE, None)
        return Change(payload={"legal_kind": legal_kind, "number": licence})

    return act_on(office, person, PROVIDER, number, Command("add-licence"), write)


def _check_licence(session: Session, programme: Programme, case: Case, legal_kind: str, licence: str) -> Refusal | None:
    if legal_kind not in set(LegalKind):
        known = tuple(one.value for one in LegalKind)
        return refuse(RefusalCode.INVALID_VALUE, "provider_requirements.no_such_legal_kind", kind=legal_kind, known=known)
    if refused := check_note(licence):
        return refused
    shown = licence_in_words(legal_kind, licence)
    if not licence_fits(programme, LegalKind(legal_kind), licence):
        example = programme.providers.licences[LegalKind(legal_kind)].example
        return refuse(RefusalCode.INVALID_VALUE, "provider_requirements.licence_refused", licence=shown, example=example)
    li = LICENCES.c
    same = sa.select(li.id).where(li.provider_id == case.id, li.legal_kind == legal_kind, li.number == licence)
    submitted = (case.row["legal_kind"], case.row["licence_number"] or "")
    if submitted == (legal_kind, licence) or session.execute(same).first() is not None:
        return refuse(RefusalCode.NOTHING_TO_DO, "provider_requirements.licence_known", licence=shown)
    return None


def present_service(
    office: Office, person: Person, number: str, service: str, presentation: str, *, seen: int | None = None
) -> Refusal | None:
    """How a service shows the return to consumers (消費者への表示), in place of what was recorded; it is judged anew.

    With `seen`, only if the provider still has that version.
    """
    text = presentation.strip()

    def write(session: Session, _act: journal.Act, case: Case) -> Change | Refusal:
        found = find_service(session, case.id, service)
        if isinstance(found, Refusal):
            return found
        if refused := check_note(text):
            return refused
        if not text:
            return refuse(RefusalCode.INVALID_VALUE, "provider_requirements.presentation_empty")
        session.execute(sa.update(SERVICES).where(SERVICES.c.id == found.service_id).values(presentation=text))
        forget_settled(session, case.id, Requirement.PRESENTATION, found.service_id)
        return Change(payload={"service": found.service}, personal={"presentation": text})

    return act_on(office, person, PROVIDER, number, Command("present"), write, seen=seen)
