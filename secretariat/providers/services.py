"""Payment services (決済サービス) after their provider was received: added, registered, amended from a day, withdrawn from a day.

One that is not registered yet is corrected or dropped at once.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import date, datetime

import sqlalchemy as sa
from sqlmodel import Session

from models.base import table_of
from models.journal import JournalEntry
from models.provider import Service, ServiceAmendment
from models.vocabulary import RefusalCode
from models.vocabulary_providers import SERVICE_REQUIREMENTS
from secretariat import journal
from secretariat.casework.acts import PROVIDER, Case, Change, act_on
from secretariat.clock import japan_day
from secretariat.office import Office, take_serials
from secretariat.programme import Programme
from secretariat.providers.register import RegisterLine, ServiceAt, content_of, register_as_at, services_as_at
from secretariat.providers.requirements import forget_settled
from secretariat.providers.service_checks import REQUIRED_OF, check_registration, check_touched
from secretariat.providers.service_content import NewService, ServiceContent, changed, check_content, check_name, same_name, service_meant
from secretariat.refusal import Refusal, refuse
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
    office: Office,
    person: Person,
    provider: str,
    service: str,
    valid_from: date | None,
    changes: Mapping[str, object],
    note: str | None = None,
    *,
    seen: int | None = None,
) -> Refusal | None:
    """Changes a service; `changes` by the names of ServiceContent's fields. With `seen`, only if the provider still has that version.

    A registered one changes from a day on (変更届). Amendments follow each other in time: one that lay before another would be undone by
    it; what the change leaves for a person to judge is judged by the note. One that is not registered yet has no such day (None): what
    was entered is corrected, and what it was stays in the journal.
    """

    def write(session: Session, act: journal.Act, case: Case) -> Change | Refusal:
        del act
        known = service_named(session, case.id, service)
        if isinstance(known, Refusal):
            return known
        if known["registered_from"] is None:
            return _check_open(known, valid_from) or _correct(session, office.programme, case, known, changes)
        if valid_from is None:
            return refuse(RefusalCode.INVALID_VALUE, "provider_services.day_missing", service=known["name"])
        return _check_day(known, valid_from) or _amend(session, office.programme, case, known, valid_from, changes, note)

    return act_on(office, person, PROVIDER, provider, Command("amend-service", note=note), write, seen=seen)


def _amend(
    session: Session,
    programme: Programme,
    case: Case,
    service: sa.RowMapping,
    valid_from: date,
    changes: Mapping[str, object],
    note: str | None,
) -> Change | Refusal:
    name = service["name"]
    last = session.execute(
        sa.select(AMENDMENTS).where(AMENDMENTS.c.service_id == service["id"]).order_by(AMENDMENTS.c.valid_from.desc()).limit(1)
    )
    before = last.mappings().one_or_none()
    if before is not None and valid_from <= before["valid_from"]:
        return refuse(RefusalCode.INVALID_VALUE, "provider_services.amended_since", service=name, day=before["valid_from"])
    content = changed(content_of(before or service), changes)
    if isinstance(content, Refusal):
        return content
    if refused := check_content(programme, content) or check_touched(programme, service, content, changes, note):
        return refused
    row = {"service_id": service["id"], "valid_from": valid_from, **asdict(content), **case.entry}
    session.execute(sa.insert(AMENDMENTS), row)
    return Change(payload={"service": name, "from": valid_from.isoformat(), "fields": sorted(changes)})


def _correct(session: Session, programme: Programme, case: Case, service: sa.RowMapping, changes: Mapping[str, object]) -> Change | Refusal:
    """Puts another content in the place of what was entered; what was settled about it has to be settled again."""
    before = content_of(service)
    content = changed(before, changes)
    if isinstance(content, Refusal):
        return content
    if refused := check_content(programme, content):
        return refused
    session.execute(sa.update(SERVICES).where(SERVICES.c.id == service["id"]).values(**asdict(content)))
    for field in changes:
        if field in REQUIRED_OF:
            forget_settled(session, case.id, REQUIRED_OF[field], service["id"])
    payload = {"service": service["name"], "fields": sorted(changes)}
    return Change(_proposed_anew(case), payload, personal={"before": {name: getattr(before, name) for name in sorted(changes)}})


def add_service(
    office: Office, person: Person, provider: str, service: NewService, note: str | None = None, *, seen: int | None = None
) -> Refusal | None:
    """A further service of a provider. Where the provider is registered already, the service is not until `register_service`.

    One of the same name that was dropped before it was registered is taken up again. With `seen`, only if the provider still has
    that version.
    """

    def write(session: Session, act: journal.Act, case: Case) -> Change | Refusal:
        del act
        if refused := check_name(service.name) or check_content(office.programme, service.content):
            return refused
        row: dict[str, object] = {"name": service.name, **asdict(service.content)}
        known = next((one for one in _services_of(session, case.id) if same_name(one["name"], service.name)), None)
        if known is None:
            session.execute(sa.insert(SERVICES), {"id": take_serials(session, "service"), "provider_id": case.id, **row})
        elif _is_dropped(known):
            session.execute(sa.update(SERVICES).where(SERVICES.c.id == known["id"]).values(registered_to=None, **row))
            for requirement in SERVICE_REQUIREMENTS:
                forget_settled(session, case.id, requirement, known["id"])
        else:
            return refuse(RefusalCode.INVALID_VALUE, "provider_services.same_name", service=service.name, known=known["name"])
        return Change(_proposed_anew(case), {"service": service.name})

    return act_on(office, person, PROVIDER, provider, Command("add-service", note=note), write, seen=seen)


def _proposed_anew(case: Case) -> Mapping[str, object]:
    """Whoever proposed a registration had other services in view."""
    return {"proposed_by": None} if case.row["proposed_by"] is not None and case.row["registered_from"] is None else {}


def register_service(
    office: Office,
    person: Person,
    provider: str,
    service: str,
    from_day: date | None = None,
    note: str | None = None,
    *,
    seen: int | None = None,
) -> Refusal | None:
    """Registers an added service of a registered provider from a day on, today if none is named; not by who added or corrected it.

    What of its requirements is for a person to judge is judged by the note. With `seen`, only if the provider still has that version.
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
        if refused := _check_open(known, None):
            return refused
        added = _added(session, case.number, known["name"])
        if person.login in added.by:
            return refuse(RefusalCode.SAME_PERSON, "provider_services.same_person", service=known["name"])
        if day < today:
            return refuse(RefusalCode.INVALID_VALUE, "provider_services.day_over", day=day)
        if refused := check_registration(session, office.programme, case.id, known, day, added.at, note):
            return refused
        session.execute(sa.update(SERVICES).where(SERVICES.c.id == known["id"]).values(registered_from=day))
        return Change(payload={"service": known["name"], "from": day.isoformat(), "programme": office.programme_version})

    return act_on(office, person, PROVIDER, provider, Command("register-service", note=note), write, seen=seen)


def withdraw_service(
    office: Office,
    person: Person,
    provider: str,
    service: str,
    from_day: date | None = None,
    note: str | None = None,
    *,
    seen: int | None = None,
) -> Refusal | None:
    """Ends a service's registration: `from_day`, today or later, is the first day without it. Stores' memberships end by a measure.

    One that is not registered yet is dropped today, without such a day (None). With `seen`, only if the provider still has that version.
    """
    today = japan_day(office.clock.now())

    def write(session: Session, act: journal.Act, case: Case) -> Change | Refusal:
        del act
        known = service_named(session, case.id, service)
        if isinstance(known, Refusal):
            return known
        if known["registered_from"] is None:
            return _drop(session, case, known, from_day, today)
        if from_day is None:
            return refuse(RefusalCode.INVALID_VALUE, "provider_services.day_missing", service=known["name"])
        if from_day < today:
            return refuse(RefusalCode.INVALID_VALUE, "provider_services.day_over", day=from_day)
        if refused := _check_day(known, from_day):
            return refused
        session.execute(sa.update(SERVICES).where(SERVICES.c.id == known["id"]).values(registered_to=from_day))
        return Change(payload={"service": known["name"], "from": from_day.isoformat()})

    return act_on(office, person, PROVIDER, provider, Command("withdraw-service", note=note), write, seen=seen)


def _drop(session: Session, case: Case, service: sa.RowMapping, from_day: date | None, today: date) -> Change | Refusal:
    """It ends without having begun: applications may name it already, so it is not forgotten."""
    if refused := _check_open(service, from_day):
        return refused
    others = [one for one in _services_of(session, case.id) if one["id"] != service["id"] and not _is_dropped(one)]
    if not others:
        return refuse(RefusalCode.WRONG_STATE, "provider_services.last_one", service=service["name"])
    session.execute(sa.update(SERVICES).where(SERVICES.c.id == service["id"]).values(registered_to=today))
    return Change(_proposed_anew(case), {"service": service["name"]})


def service_named(session: Session, provider_id: int, name: str) -> sa.RowMapping | Refusal:
    """The provider's service of a name, in whatever width and case it is written."""
    found = {str(row["name"]): row for row in _services_of(session, provider_id)}
    meant = service_meant(found.keys(), name)
    missing = refuse(RefusalCode.NOT_FOUND, "provider_services.no_such_service", service=name, known=tuple(found))
    return missing if meant is None else found[meant]


def _services_of(session: Session, provider_id: int) -> Sequence[sa.RowMapping]:
    return session.execute(sa.select(SERVICES).where(SERVICES.c.provider_id == provider_id).order_by(SERVICES.c.id)).mappings().all()


def _is_dropped(service: sa.RowMapping) -> bool:
    return service["registered_from"] is None and service["registered_to"] is not None


def _check_open(service: sa.RowMapping, day: date | None) -> Refusal | None:
    """Whether a service that is not registered may be worked on still; what is done to it has no day."""
    name = service["name"]
    if _is_dropped(service):
        return refuse(RefusalCode.WRONG_STATE, "provider_services.dropped", service=name, day=service["registered_to"])
    return None if day is None else refuse(RefusalCode.WRONG_STATE, "provider_services.not_registered", service=name)


def _check_day(service: sa.RowMapping, day: date) -> Refusal | None:
    """Whether a registered service is so on that day, or will be, as far as is known now."""
    name, begins, ends = service["name"], service["registered_from"], service["registered_to"]
    if day < begins:
        return refuse(RefusalCode.INVALID_VALUE, "provider_services.before_registration", service=name, day=begins)
    if ends is not None and day >= ends:
        return refuse(RefusalCode.WRONG_STATE, "provider_services.withdrawn", service=name, day=ends)
    return None


@dataclass(frozen=True, slots=True)
class _Added:
    """When a service was added, and by whom its content was entered since."""

    at: datetime | None
    by: frozenset[str]


def _added(session: Session, number: str, service: str) -> _Added:
    e = ENTRIES.c
    acts = sa.select(e.staff, e.action, e.at, e.payload).where(e.case_id == number, e.action.in_(("add-service", "amend-service")))
    at, by = None, frozenset[str]()
    for row in session.execute(acts.order_by(e.version)):
        if json.loads(row.payload)["service"] == service:
            at, by = (row.at, frozenset({row.staff})) if row.action == "add-service" else (at, by | {row.staff})
    return _Added(at, by)
