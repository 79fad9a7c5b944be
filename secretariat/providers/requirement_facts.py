"""What the requirements of a provider's registration are judged on, as the records have it on a day."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime

import sqlalchemy as sa
from sqlmodel import Session

from models.base import table_of
from models.provider import Licence, Provider, RegistrationCondition, SettledRequirement
from models.vocabulary import Outcome, RefusalCode
from models.vocabulary_providers import SERVICE_REQUIREMENTS, Requirement
from secretariat.programme import Programme
from secretariat.providers.readiness import TestStanding, readiness_standing
from secretariat.providers.register import ServiceAt, services_as_at, services_by_name
from secretariat.providers.service_content import service_meant
from secretariat.providers.standing import SecurityStanding, security_standing
from secretariat.refusal import Message, Refusal, refuse

PROVIDERS, LICENCES = table_of(Provider), table_of(Licence)
SETTLED, CONDITIONS = table_of(SettledRequirement), table_of(RegistrationCondition)

Place = tuple[Requirement, int | None]
"""A requirement, and the id of the service if it is one of those that each service fulfils by itself."""


@dataclass(frozen=True, slots=True)
class OfferedService:
    """A service as it is on the day; `merchant_fee` in hundredths of a percent."""

    id: int
    name: str
    return_method: str
    usable_at: str
    merchant_fee: int
    presentation: str | None


@dataclass(frozen=True, slots=True)
class Settled:
    """What a person found; `staff` is a login."""

    outcome: Outcome
    staff: str
    at: datetime
    note: str


@dataclass(frozen=True, slots=True)
class Facts:
    """All of it. `licences` are legal kind and number, the one submitted first; a condition is its wording and the day it is due."""

    licences: tuple[tuple[str, str | None], ...]
    serves_residents: bool
    services: tuple[OfferedService, ...]
    security: Mapping[int, SecurityStanding]
    readiness: tuple[TestStanding, ...]
    settled: Mapping[Place, Settled]
    conditions: Mapping[Place, tuple[str, date]]


def load_facts(session: Session, programme: Programme, provider_id: int, day: date) -> Facts:
    """The facts about a provider on a day; services that were withdrawn by then are left out. Raises NoResultFound for no such provider."""
    p, li = PROVIDERS.c, LICENCES.c
    provider = session.execute(sa.select(p.legal_kind, p.licence_number, p.serves_residents).where(p.id == provider_id)).one()
    further = session.execute(sa.select(li.legal_kind, li.number).where(li.provider_id == provider_id).order_by(li.id))
    return Facts(
        licences=((provider.legal_kind, provider.licence_number), *((row.legal_kind, row.number or None) for row in further)),
        serves_residents=provider.serves_residents,
        services=_services(session, provider_id, day),
        security=security_standing(session, programme, provider_id, day),
        readiness=tuple(readiness_standing(session, programme, provider_id)),
        settled=_settled(session, provider_id),
        conditions=_conditions(session, provider_id),
    )


@dataclass(frozen=True, slots=True)
class FoundPlace:
    """What somebody named: a requirement (None where only a service was named), a service by id and name (None where none was)."""

    requirement: Requirement | None
    service_id: int | None
    service: str | None


def find_service(session: Session, provider_id: int, name: str) -> FoundPlace | Refusal:
    """A provider's service by its name, however wide or small it is typed."""
    known = services_by_name(session, provider_id)
    meant = service_meant(known.keys(), name)
    if meant is None:
        return refuse(RefusalCode.NOT_FOUND, "provider_requirements.no_such_service", service=name, known=tuple(known))
    return FoundPlace(None, known[meant], meant)


def find_place(session: Session, provider_id: int, requirement: str, service: str | None) -> FoundPlace | Refusal:
    """The requirement of a code, with the service that is meant where each fulfils it by itself; refused where the two do not agree."""
    if requirement not in set(Requirement):
        known = tuple(one.value for one in Requirement)
        return refuse(RefusalCode.INVALID_VALUE, "provider_requirements.no_such_requirement", requirement=requirement, known=known)
    found = Requirement(requirement)
    if (found in SERVICE_REQUIREMENTS) != (service is not None):
        key = "provider_requirements.service_needed" if service is None else "provider_requirements.not_of_services"
        return refuse(RefusalCode.INVALID_VALUE, key, requirement=requirement_name(found))
    if service is None:
        return FoundPlace(found, None, None)
    of_service = find_service(session, provider_id, service)
    return of_service if isinstance(of_service, Refusal) else replace(of_service, requirement=found)


def requirement_name(requirement: Requirement) -> Message:
    """What a requirement is called."""
    return Message(f"provider_requirements.name.{requirement}")


def _services(session: Session, provider_id: int, day: date) -> tuple[OfferedService, ...]:
    services = services_as_at(session, [provider_id], day)
    return tuple(_offered(service) for service in services if service.registered_to is None or service.registered_to > day)


def _offered(service: ServiceAt) -> OfferedService:
    content = service.content
    return OfferedService(service.id, service.name, content.return_method, content.usable_at, content.merchant_fee, content.presentation)


def _settled(session: Session, provider_id: int) -> dict[Place, Settled]:
    rows = session.execute(sa.select(SETTLED).where(SETTLED.c.provider_id == provider_id).order_by(SETTLED.c.id))
    return {
        (Requirement(row.requirement), row.service_id): Settled(Outcome(row.outcome), row.staff, row.at, row.note)
        # the last one counts
        for row in rows
    }


def _conditions(session: Session, provider_id: int) -> dict[Place, tuple[str, date]]:
    c = CONDITIONS.c
    rows = session.execute(sa.select(CONDITIONS).where(c.provider_id == provider_id, c.requirement.is_not(None)).order_by(c.id))
    return {(Requirement(row.requirement), row.service_id): (row.wording, row.due_on) for row in rows}
