"""Payment services (決済サービス) after their provider was received: added, registered, amended from a day, withdrawn from a day."""

from collections.abc import Mapping
from dataclasses import asdict
from datetime import date

import sqlalchemy as sa
from sqlmodel import Session

from models.base import table_of
from models.journal import JournalEntry
from models.provider import Service, ServiceAmendment
from models.vocabulary import Outcome, RefusalCode
from secretariat import journal
from secretariat.casework.acts import PROVIDER, Case, Change, act_on
from secretariat.clock import japan_day
from secretariat.office import Office, take_serials
from secretariat.programme import Programme
from secretariat.providers.register import RegisterLine, ServiceAt, content_of, register_as_at, services_as_at
from secretariat.providers.requirements import requirements_in
from secretariat.providers.service_content import NewService, ServiceContent, changed, check_content, check_name, same_name
from secretariat.providers.standing import security_standing
from secretariat.refusal import Message, Refusal, refuse
from secretariat.screening.decision import Command
from secretariat.staff import Person

__all__ = [
    "NewService",
    "RegisterLine",
    "ServiceAt",
    "ServiceContent",
    "add_service",
    "amend_service",
    "register_as_at",
    "register_service",
    "service_named",
    "services_as_at",
    "withdraw_service",
]

SERVICES, AMENDMENTS, ENTRIES = table_of(Service), table_of(ServiceAmendment), table_of(JournalEntry)


def amend_service(
    office: Office, person: Person, provider: str, service: str, valid_from: date, changes: Mapping[str, object], note: str | None = None
) -> Refusal | None:
    """Changes a registered service from a day on (変更届); `changes` by the names of ServiceContent's fields.

    Amendments follow each other in time: one that lay before another would be undone by it.
    """

    def write(session: Session, act: journal.Act, case: Case) -> Change | Refusal:
        del act
        known = service_named(session, case.id, service)
        if isinstance(known, Refusal):
            return known
        if refused := _check_day(known, valid_from):
            return refused
        last = session.execute(
            sa.select(AMENDMENTS).where(AMENDMENTS.c.service_id == known["id"]).order_by(AMENDMENTS.c.valid_from.desc()).limit(1)
        )
        before = last.mappings().one_or_none()
        if before is not None and valid_from <= before["valid_from"]:
            return refuse(RefusalCode.INVALID_VALUE, "provider_services.amended_since", service=known["name"], day=before["valid_from"])
        content = changed(content_of(before or known), changes)
        if isinstance(content, Refusal):
            return content
        if refused := check_content(office.programme, content):
            return refused
        row = {"service_id": known["id"], "valid_from": valid_from, **asdict(content), **case.entry}
        session.execute(sa.insert(AMENDMENTS), row)
        return Change(payload={"service": known["name"], "from": valid_from.isoformat(), "fields": sorted(changes)})

    return act_on(office, person, PROVIDER, provider, Command("amend-service", note=note), write)


def add_service(office: Office, person: Person, provider: str, service: NewService, note: str | None = None) -> Refusal | None:
    """A further service of a provider. Where the provider is registered already, the service is not until `register_service`."""

    def write(session: Session, act: journal.Act, case: Case) -> Change | Refusal:
        del act
        if refused := check_name(service.name) or check_content(office.programme, service.content):
            return refused
        of_provider = sa.select(SERVICES.c.name).where(SERVICES.c.provider_id == case.id)
        for name in session.execute(of_provider).scalars():
            if same_name(name, service.name):
                return refuse(RefusalCode.INVALID_VALUE, "provider_services.same_name", service=service.name, known=name)
        row = {"id": take_serials(session, "service"), "provider_id": case.id, "name": service.name, **asdict(service.content)}
        session.execute(sa.insert(SERVICES), row)
        return Change(payload={"service": service.name})

    return act_on(office, person, PROVIDER, provider, Command("add-service", note=note), write)


def register_service(
    office: Office, person: Person, provider: str, service: str, from_day: date | None = None, note: str | None = None
) -> Refusal | None:
    """Registers an added service of a registered provider from a day on, today if none is named; not by who added it.

    What of its requirements is for a person to judge is judged by the note.
    """
    today = japan_day(office.clock.now())
    day = from_day or today

    def write(session: Session, act: journal.Act, case: Case) -> Change | Refusal:
        del act
        known = service_named(session, case.id, service)
        if isinstance(known, Refusal):
            return known
        if known["registered_from"] is not None:
            return refuse(RefusalCode.NOTHING_TO_DO, "provider_services.registered", service=known["name"], day=known["registered_from"])
        if _added_by(session, case.number, known["name"]) == person.login:
            return refuse(RefusalCode.SAME_PERSON, "provider_services.same_person", service=known["name"])
        if day < today:
            return refuse(RefusalCode.INVALID_VALUE, "provider_services.day_over", day=day)
        if refused := _check_requirements(session, office.programme, case.id, known, day, note):
            return refused
        session.execute(sa.update(SERVICES).where(SERVICES.c.id == known["id"]).values(registered_from=day))
        return Change(payload={"service": known["name"], "from": day.isoformat(), "programme": office.programme_version})

    return act_on(office, person, PROVIDER, provider, Command("register-service", note=note), write)


def withdraw_service(
    office: Office, person: Person, provider: str, service: str, from_day: date, note: str | None = None
) -> Refusal | None:
    """Ends a service's registration: `from_day`, today or later, is the first day without it. Stores' memberships end by a measure."""
    today = japan_day(office.clock.now())

    def write(session: Session, act: journal.Act, case: Case) -> Change | Refusal:
        del act
        known = service_named(session, case.id, service)
        if isinstance(known, Refusal):
            return known
        if from_day < today:
            return refuse(RefusalCode.INVALID_VALUE, "provider_services.day_over", day=from_day)
        if refused := _check_day(known, from_day):
            return refused
        session.execute(sa.update(SERVICES).where(SERVICES.c.id == known["id"]).values(registered_to=from_day))
        return Change(payload={"service": known["name"], "from": from_day.isoformat()})

    return act_on(office, person, PROVIDER, provider, Command("withdraw-service", note=note), write)


def service_named(session: Session, provider_id: int, name: str) -> sa.RowMapping | Refusal:
    """The provider's service of a name, in whatever width and case it is written."""
    found = session.execute(sa.select(SERVICES).where(SERVICES.c.provider_id == provider_id).order_by(SERVICES.c.id)).mappings().all()
    known = tuple(str(row["name"]) for row in found)
    missing = refuse(RefusalCode.NOT_FOUND, "provider_services.no_such_service", service=name, known=known)
    return next((row for row in found if same_name(row["name"], name)), missing)


def _check_day(service: sa.RowMapping, day: date) -> Refusal | None:
    """Whether the service is registered on that day, or will be, as far as is known now."""
    name, begins, ends = service["name"], service["registered_from"], service["registered_to"]
    if begins is None:
        return refuse(RefusalCode.WRONG_STATE, "provider_services.not_registered", service=name)
    if day < begins:
        return refuse(RefusalCode.INVALID_VALUE, "provider_services.before_registration", service=name, day=begins)
    if ends is not None and day >= ends:
        return refuse(RefusalCode.WRONG_STATE, "provider_services.withdrawn", service=name, day=ends)
    return None


def _added_by(session: Session, number: str, service: str) -> str | None:
    """Login of who added a service."""
    e = ENTRIES.c
    payload = journal.canonical({"service": service})
    added = sa.select(e.staff).where(e.case_id == number, e.action == "add-service", e.payload == payload)
    return session.execute(added).scalar()


def _check_requirements(
    session: Session, programme: Programme, provider_id: int, service: sa.RowMapping, day: date, note: str | None
) -> Refusal | None:
    name = service["name"]
    lines = [line for line in requirements_in(session, programme, provider_id, day) if line.service == name]
    if failing := tuple(line.message for line in lines if line.outcome is Outcome.FAIL):
        return refuse(RefusalCode.NOT_ELIGIBLE, "provider_services.not_met", service=name, why=failing)
    standing = security_standing(session, programme, provider_id, day).get(service["id"])
    if standing is None or standing.outcome is not Outcome.PASS:
        why = standing.message if standing else Message("provider_services.no_security")
        return refuse(RefusalCode.NOT_ELIGIBLE, "provider_services.not_met", service=name, why=(why,))
    unsettled = tuple(line.message for line in lines if line.outcome is Outcome.REVIEW)
    if unsettled and not (note or "").strip():
        return refuse(RefusalCode.NOTE_MISSING, "provider_services.judge", service=name, why=unsettled)
    return None
