"""Conditions of a registration (登録条件): what the provider still has to do, and by when."""

from dataclasses import dataclass
from datetime import date

import sqlalchemy as sa
from sqlmodel import Session

from models.base import table_of
from models.provider import RegistrationCondition, Service
from models.vocabulary import Outcome, RefusalCode
from models.vocabulary_providers import Requirement
from secretariat import journal
from secretariat.casework.acts import PROVIDER, Case, Change, act_on
from secretariat.casework.notes import check_note
from secretariat.clock import japan_day
from secretariat.office import Office
from secretariat.programme import Programme
from secretariat.providers.requirement_facts import FoundPlace, find_place, find_service, requirement_name
from secretariat.providers.requirements import requirements_in
from secretariat.refusal import Message, Refusal, refuse
from secretariat.removal import remove
from secretariat.screening.decision import Command
from secretariat.staff import Person

CONDITIONS, SERVICES = table_of(RegistrationCondition), table_of(Service)


@dataclass(frozen=True, slots=True)
class ConditionLine:
    """A condition; `place` counts from 1 in the order in which they were added, `met_by` is a login."""

    place: int
    wording: str
    due_on: date
    requirement: Requirement | None
    service: str | None
    met_on: date | None
    met_by: str | None


def add_condition(
    office: Office,
    person: Person,
    number: str,
    wording: str,
    due_on: date,
    *,
    requirement: str | None = None,
    service: str | None = None,
) -> Refusal | None:
    """A condition that the registration will carry; with a requirement that is still to be looked at, it stands for that one."""
    text = wording.strip()

    def write(session: Session, act: journal.Act, case: Case) -> Change | Refusal:
        today = japan_day(act.at)
        if refused := _check_condition(text, due_on, today):
            return refused
        place = _place(session, case.id, requirement, service)
        if isinstance(place, Refusal):
            return place
        if refused := _check_bridge(session, office.programme, case.id, place, today):
            return refused
        row = {"provider_id": case.id, "service_id": place.service_id, "requirement": place.requirement, "wording": text, "due_on": due_on}
        session.execute(sa.insert(CONDITIONS), [{**row, **case.entry}])
        payload = {"requirement": place.requirement, "service": place.service, "due_on": due_on.isoformat()}
        return Change(payload=payload, personal={"wording": text})

    return act_on(office, person, PROVIDER, number, Command("add-condition"), write)


def drop_condition(office: Office, person: Person, number: str, place: int, *, seen: int | None = None) -> Refusal | None:
    """Takes back a condition before the registration; those behind it move up. What it said stays in the journal.

    With `seen`, only if the provider still has that version: then `place` means what it meant there.
    """

    def write(session: Session, _act: journal.Act, case: Case) -> Change | Refusal:
        row = _at(session, case.id, place)
        if isinstance(row, Refusal):
            return row
        remove(session, CONDITIONS, CONDITIONS.c.id == row["id"])
        payload = {"place": place, "requirement": row["requirement"], "due_on": row["due_on"].isoformat()}
        return Change(payload=payload, personal={"wording": row["wording"]})

    return act_on(office, person, PROVIDER, number, Command("drop-condition"), write, seen=seen)


def meet_condition(office: Office, person: Person, number: str, place: int, *, seen: int | None = None) -> Refusal | None:
    """Says that a condition of a registration has been met today; `place` as of ConditionLine, `seen` as of `drop_condition`."""

    def write(session: Session, act: journal.Act, case: Case) -> Change | Refusal:
        row = _at(session, case.id, place)
        if isinstance(row, Refusal):
            return row
        if row["met_on"] is not None:
            return refuse(RefusalCode.NOTHING_TO_DO, "provider_requirements.condition_met", place=place, day=row["met_on"])
        met = {"met_on": japan_day(act.at), "met_by": person.login}
        session.execute(sa.update(CONDITIONS).where(CONDITIONS.c.id == row["id"]).values(**met, **case.entry))
        return Change(payload={"place": place})

    return act_on(office, person, PROVIDER, number, Command("meet-condition"), write, seen=seen)


def conditions_of(session: Session, provider_id: int) -> tuple[ConditionLine, ...]:
    """All conditions of a provider's registration, met or not, in the order in which they were added."""
    c = CONDITIONS.c
    statement = (
        sa.select(CONDITIONS, SERVICES.c.name.label("service"))
        .select_from(CONDITIONS.outerjoin(SERVICES, SERVICES.c.id == c.service_id))
        .where(c.provider_id == provider_id)
        .order_by(c.id)
    )
    return tuple(
        ConditionLine(
            place,
            row.wording,
            row.due_on,
            Requirement(row.requirement) if row.requirement else None,
            row.service,
            row.met_on,
            row.met_by,
        )
        for place, row in enumerate(session.execute(statement), 1)
    )


def _check_condition(wording: str, due_on: date, today: date) -> Refusal | None:
    if not wording:
        return refuse(RefusalCode.INVALID_VALUE, "provider_requirements.condition_empty")
    if refused := check_note(wording):
        return refused
    if due_on < today:
        return refuse(RefusalCode.INVALID_VALUE, "provider_requirements.condition_past", day=due_on, today=today)
    return None


def _place(session: Session, provider_id: int, requirement: str | None, service: str | None) -> FoundPlace | Refusal:
    if requirement is not None:
        return find_place(session, provider_id, requirement, service)
    return FoundPlace(None, None, None) if service is None else find_service(session, provider_id, service)


def _check_bridge(session: Session, programme: Programme, provider_id: int, place: FoundPlace, today: date) -> Refusal | None:
    """A condition stands for nothing but what is still to be looked at, and never for security."""
    if place.requirement is None:
        return None
    name = requirement_name(place.requirement)
    if place.requirement is Requirement.SECURITY:
        return refuse(RefusalCode.INVALID_VALUE, "provider_requirements.never_bridged", requirement=name)
    lines = requirements_in(session, programme, provider_id, today)
    outcome = next((line.outcome for line in lines if (line.requirement, line.service) == (place.requirement, place.service)), Outcome.PASS)
    if outcome is Outcome.REVIEW:
        return None
    shown = Message(f"words.outcome.{outcome}")
    return refuse(RefusalCode.INVALID_VALUE, "provider_requirements.not_to_bridge", requirement=name, outcome=shown)


def _at(session: Session, provider_id: int, place: int) -> sa.RowMapping | Refusal:
    c = CONDITIONS.c
    rows = session.execute(sa.select(CONDITIONS).where(c.provider_id == provider_id).order_by(c.id)).mappings().all()
    if not 1 <= place <= len(rows):
        return refuse(RefusalCode.NOT_FOUND, "provider_requirements.no_such_condition", place=place, conditions=len(rows))
    return rows[place - 1]
