"""Why something has to be done about what depends on a provider: suspended, cancelled, service withdrawn, security lapsed, resumed."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal

import sqlalchemy as sa
from sqlmodel import Session

from models.base import table_of
from models.journal import JournalEntry
from models.kit import Shipment
from models.provider import Service, Suspension
from models.vocabulary_providers import ProviderStatus
from secretariat.casework.acts import PROVIDER, Case, required_case
from secretariat.clock import japan_day
from secretariat.kits.parcels import in_the_house
from secretariat.office import Office
from secretariat.permissions import may
from secretariat.providers.merger_records import merged_into
from secretariat.providers.standing import lapsed_services
from secretariat.refusal import Refusal
from secretariat.staff import Person

SERVICES, SUSPENSIONS, SHIPMENTS, ENTRIES = table_of(Service), table_of(Suspension), table_of(Shipment), table_of(JournalEntry)
CauseKind = Literal["suspended", "cancelled", "withdrawn", "lapsed", "resumed", "merged"]


@dataclass(frozen=True, slots=True)
class Cause:
    """What happened, the first day on which it holds, the services by name.

    `decided_at`: when a cancellation or a withdrawal was decided. `merged`: the services are another provider's.
    `resumed`: the provider is in force again, and parcels are held for it.
    """

    kind: CauseKind
    from_day: date
    services: tuple[str, ...]
    decided_at: datetime | None = None


def causes(office: Office, person: Person, provider: str) -> tuple[Cause, ...] | Refusal:
    """Everything that is the matter with a provider today; nothing for most."""
    if refused := may(person.role, "show"):
        return refused
    with office.reading() as session:
        case = required_case(session, PROVIDER, provider)
        return case if isinstance(case, Refusal) else causes_in(session, office, case)


def causes_in(session: Session, office: Office, case: Case) -> tuple[Cause, ...]:
    """The same in a transaction that is open."""
    s = SERVICES.c
    # one that was dropped before it was registered never reached anybody
    of_provider = sa.and_(s.provider_id == case.id, sa.or_(s.registered_from.is_not(None), s.registered_to.is_(None)))
    services = session.execute(sa.select(s.id, s.name, s.registered_to).where(of_provider).order_by(s.id)).all()
    names = {row.id: str(row.name) for row in services}
    everything, today = tuple(names.values()), japan_day(office.clock.now())
    if (successor := merged_into(session, case.id)) is not None:
        return (Cause("merged", successor.from_on, ()),)
    if case.status == ProviderStatus.CANCELLED:
        return (Cause("cancelled", case.row["cancelled_from"], everything, _decided(session, case, "cancel").get(None)),)
    found: list[Cause] = []
    if case.status == ProviderStatus.SUSPENDED:
        x = SUSPENSIONS.c
        since = sa.select(sa.func.max(x.starts_on)).where(x.provider_id == case.id, x.lifted_on.is_(None))
        found.append(Cause("suspended", session.execute(since).scalar_one(), everything))
    found.extend(_withdrawn(session, case, {row.name: row.registered_to for row in services if row.registered_to is not None}))
    if lapsed := lapsed_services(session, office.programme, [case.id], today):
        began = {names[service_id]: lapse.since for service_id, lapse in sorted(lapsed.items())}
        found.extend(Cause("lapsed", day, services) for day, services in _by_day(began))
    elif case.status == ProviderStatus.REGISTERED and _holds_parcels(session, case.number):
        found.append(Cause("resumed", today, everything))
    return tuple(found)


def _withdrawn(session: Session, case: Case, ends: Mapping[str, date]) -> list[Cause]:
    """One cause for each day on which services end."""
    if not ends:
        return []
    decided = _decided(session, case, "withdraw-service")
    return [
        Cause("withdrawn", day, services, max((decided[name] for name in services if name in decided), default=None))
        for day, services in _by_day(ends)
    ]


def _by_day(days: Mapping[str, date]) -> list[tuple[date, tuple[str, ...]]]:
    """Services by the day that each has, the first day first."""
    return [(day, tuple(name for name, own in days.items() if own == day)) for day in sorted(set(days.values()))]


def _decided(session: Session, case: Case, action: str) -> dict[str | None, datetime]:
    """When an act was last done to the provider, by the service that it was about."""
    e = ENTRIES.c
    entries = sa.select(e.at, e.payload).where(e.case_id == case.number, e.action == action).order_by(e.version)
    return {json.loads(row.payload).get("service"): row.at for row in session.execute(entries)}


def _holds_parcels(session: Session, number: str) -> bool:
    s = SHIPMENTS.c
    held = sa.select(s.id).where(in_the_house(), s.held_for == number).limit(1)
    return session.execute(held).first() is not None
