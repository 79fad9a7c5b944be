"""The register of payment services (決済サービス): what was registered when, and what it was then, for any day.

For a day to come it is what is known now.
"""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

import sqlalchemy as sa
from sqlmodel import Session

from models.base import table_of
from models.provider import Provider, Service, ServiceAmendment, Suspension
from secretariat.amounts import in_percent
from secretariat.clock import holds_on
from secretariat.identifiers import show_phone
from secretariat.office import Office
from secretariat.permissions import may
from secretariat.places import PREFECTURES, prefecture_of_postal_code
from secretariat.providers.merger_records import owners_as_at
from secretariat.providers.service_content import CONTENT, ServiceContent
from secretariat.refusal import Refusal
from secretariat.screening.records import words
from secretariat.staff import Person

PROVIDERS, SERVICES, AMENDMENTS = table_of(Provider), table_of(Service), table_of(ServiceAmendment)
SUSPENSIONS = table_of(Suspension)


@dataclass(frozen=True, slots=True)
class ServiceAt:
    """A service as it was on a day; `valid_from`: since when it is so (None: as it was submitted).

    `registered`: whether it gave points on that day. A suspension stands against it until it is lifted, whatever end was planned.
    """

    id: int
    provider_id: int
    name: str
    content: ServiceContent
    valid_from: date | None
    registered_from: date | None
    registered_to: date | None
    registered: bool


def services_by_name(session: Session, provider_id: int) -> dict[str, int]:
    """The ids of a provider's services, in the order in which they came."""
    s = SERVICES.c
    return {row.name: row.id for row in session.execute(sa.select(s.name, s.id).where(s.provider_id == provider_id).order_by(s.id))}


def services_as_at(session: Session, provider_ids: Collection[int] | None, day: date) -> tuple[ServiceAt, ...]:
    """The services of some providers (None: of all) as they were on a day, by provider and in the order in which they came."""
    s, p, a = SERVICES.c, PROVIDERS.c, AMENDMENTS.c
    statement = (
        sa.select(SERVICES, p.registered_from.label("provider_from"), p.cancelled_from)
        .select_from(SERVICES.join(PROVIDERS, p.id == s.provider_id))
        .order_by(s.provider_id, s.id)
    )
    owners = owners_as_at(session, day)
    if provider_ids is not None:
        had = [service_id for service_id, (provider_id, _) in owners.items() if provider_id in provider_ids]
        statement = statement.where(sa.or_(s.provider_id.in_(provider_ids), s.id.in_(had)))
    rows = session.execute(statement).mappings().all()
    in_force = sa.select(AMENDMENTS).where(a.valid_from <= day).order_by(a.valid_from)
    if provider_ids is not None:
        in_force = in_force.where(a.service_id.in_([row["id"] for row in rows]))
    amended = {row["service_id"]: row for row in session.execute(in_force).mappings()}
    suspended = _suspended(session, day)
    services = tuple(_as_at(row, amended.get(row["id"]), day, suspended=row["provider_id"] in suspended) for row in rows)
    return _with_owners(session, services, owners, provider_ids, day, suspended) if owners else services


def _with_owners(
    session: Session,
    services: Iterable[ServiceAt],
    owners: Mapping[int, tuple[int, str]],
    provider_ids: Collection[int] | None,
    day: date,
    suspended: Collection[int],
) -> tuple[ServiceAt, ...]:
    """The services as of a day on which some of them were another provider's, in the order of those providers."""
    p = PROVIDERS.c
    wanted = {provider_id for provider_id, _ in owners.values()}
    days = session.execute(sa.select(p.id, p.registered_from, p.cancelled_from).where(p.id.in_(wanted)))
    in_force = {row.id for row in days if holds_on(row.registered_from, row.cancelled_from, day) and row.id not in suspended}
    then = []
    for service in services:
        provider_id, name = owners.get(service.id, (service.provider_id, service.name))
        registered = service.registered
        if service.id in owners:
            registered = holds_on(service.registered_from, service.registered_to, day) and provider_id in in_force
        then.append(replace(service, provider_id=provider_id, name=name, registered=registered))
    own = [service for service in then if provider_ids is None or service.provider_id in provider_ids]
    return tuple(sorted(own, key=lambda service: (service.provider_id, service.id)))


def _suspended(session: Session, day: date) -> set[int]:
    """Ids of the providers that were suspended on a day."""
    x = SUSPENSIONS.c
    holds = sa.and_(x.starts_on <= day, sa.or_(x.lifted_on.is_(None), x.lifted_on > day))
    return set(session.execute(sa.select(x.provider_id).where(holds)).scalars())


def _as_at(row: sa.RowMapping, amendment: sa.RowMapping | None, day: date, *, suspended: bool) -> ServiceAt:
    of_service = holds_on(row["registered_from"], row["registered_to"], day)
    of_provider = holds_on(row["provider_from"], row["cancelled_from"], day) and not suspended
    return ServiceAt(
        row["id"],
        row["provider_id"],
        row["name"],
        content_of(amendment or row),
        amendment["valid_from"] if amendment else None,
        row["registered_from"],
        row["registered_to"],
        of_service and of_provider,
    )


@dataclass(frozen=True, slots=True)
class RegisterLine:
    """A registered service in the register (決済事業者・決済サービス一覧), with what merchants compare.

    `registration_number` is None for providers that were taken over before such numbers were given. `merchant_fee` is in per cent, `region`
    the prefecture of the provider's address, `phone` that of its contact as it is written; the days are since when they are registered.
    """

    provider_number: str
    provider_name: str
    registration_number: int | None
    registered_on: date
    roles: tuple[str, ...]
    region: str
    phone: str
    service: str
    service_registered_on: date
    kind: str
    grant_basis: str
    return_method: str
    usable_at: str
    merchant_fee: Decimal


def register_as_at(office: Office, person: Person, day: date) -> tuple[RegisterLine, ...] | Refusal:
    """All services that were registered on a day, by provider."""
    if refused := may(person.role, "show"):
        return refused
    with office.reading() as session:
        providers = {row["id"]: row for row in session.execute(sa.select(PROVIDERS)).mappings()}
        services = services_as_at(session, None, day)
    return tuple(_line(providers[service.provider_id], service) for service in services if service.registered)


def _line(provider: sa.RowMapping, service: ServiceAt) -> RegisterLine:
    content = service.content
    return RegisterLine(
        provider["number"],
        provider["name"],
        provider["registration_number"],
        provider["registered_from"],
        words(provider["roles"]),
        _region(provider["address"], provider["postal_code"]),
        show_phone(provider["phone"]),
        service.name,
        service.registered_from or provider["registered_from"],
        content.kind,
        content.grant_basis,
        content.return_method,
        content.usable_at,
        in_percent(content.merchant_fee),
    )


def _region(address: str, postal_code: str) -> str:
    """The prefecture that the address begins with, or else the one that the postal code belongs to alone; empty if neither tells."""
    by_code = tuple(prefecture_of_postal_code(postal_code))
    written = next((prefecture for prefecture in PREFECTURES if address.startswith(prefecture)), None)
    return written or (by_code[0] if len(by_code) == 1 else "")


def content_of(row: sa.RowMapping) -> ServiceContent:
    """The content of a service's row, or of an amendment's."""
    return ServiceContent(*(row[name] for name in CONTENT))
