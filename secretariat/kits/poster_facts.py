"""What Kit B shows (決済手段表記): the services that give points at a store on the day for which its parcel is due, by kind.

Read a chunk of parcels at a time, with as many statements for one parcel as for a whole chunk.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

import sqlalchemy as sa
from sqlmodel import Session

from models.application import Application
from models.base import table_of
from models.kit import Shipment
from models.merchant import Membership, Store
from models.provider import Service, ServiceAmendment
from models.relations import ROOT, ROOT_ID
from models.vocabulary import RefusalCode, StoreKind
from models.vocabulary_kits import Kit, ShipmentStatus
from models.vocabulary_providers import ServiceKind
from secretariat.clock import holds_on
from secretariat.identifiers import normal_case_number
from secretariat.kits.planning import due_before
from secretariat.permissions import may
from secretariat.programme import KitItem, Programme
from secretariat.refusal import Message, Refusal, refuse
from secretariat.staff import Person

APPLICATIONS, SHIPMENTS, STORES, MEMBERSHIPS = table_of(Application), table_of(Shipment), table_of(Store), table_of(Membership)
SERVICES, AMENDMENTS = table_of(Service), table_of(ServiceAmendment)
CHUNK: Final = 500
WAITING: Final = (ShipmentStatus.PLANNED.value, ShipmentStatus.RELEASED.value)


@dataclass(frozen=True, slots=True)
class PosterFacts:
    """What stands on the papers of one parcel, and how many of each are wanted; the rate in per cent.

    `services` by kind in the order of the kinds, each kind's names sorted and once each; `since`: the first day on which one of them
    gave points here; `items`: Kit B in force on the day on which the parcel is due.
    """

    number: str
    store: str
    return_rate: int
    due_on: date
    day: date
    since: date
    services: tuple[tuple[ServiceKind, tuple[str, ...]], ...]
    items: tuple[KitItem, ...]


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A parcel for which nothing can be printed, and why."""

    number: str
    why: Message


@dataclass(frozen=True, slots=True)
class PosterFilter:
    """Which parcels: all Kit B that waits, what of it is due on or before a day, or one by its number (a proof, whatever its state)."""

    due_on: date | None = None
    number: str | None = None


@dataclass(frozen=True, slots=True)
class _Given:
    """A time during which a service gives points at a store (`valid_to` exclusive)."""

    service_id: int
    name: str
    valid_from: date
    valid_to: date | None


def check_posters(session: Session, person: Person, wanted: PosterFilter) -> Refusal | None:
    """Whether the person may print, and whether the one parcel that is asked for is a Kit B that was not cancelled."""
    if refused := may(person.role, "export-posters"):
        return refused
    if wanted.number is None:
        return None
    number = normal_case_number(wanted.number)
    s = SHIPMENTS.c
    row = session.execute(sa.select(s.kit, s.status).where(s.number == number)).one_or_none()
    if row is None:
        return refuse(RefusalCode.NOT_FOUND, "kits.not_found", number=number)
    if row.kit != Kit.B.value:
        return refuse(RefusalCode.INVALID_VALUE, "kits.not_one_stores_own", number=number)
    if row.status == ShipmentStatus.CANCELLED.value:
        return refuse(RefusalCode.WRONG_STATE, "kits.cancelled", number=number)
    return None


def poster_facts(session: Session, programme: Programme, wanted: PosterFilter) -> Iterator[PosterFacts | LeftOut]:
    """What is to be printed for the parcels that are wanted, the one that is due first first."""
    after: tuple[date, int] | None = None
    while rows := _chunk(session, wanted, after):
        after = rows[-1].due_on, rows[-1].id
        given = _given(session, {row.root_id for row in rows})
        kinds = _kinds(session, {one.service_id for several in given.values() for one in several})
        days = {due_on: _day_served(programme, due_on) for due_on in {row.due_on for row in rows}}
        for row in rows:
            yield _facts(programme, row, days[row.due_on], given.get(row.root_id, ()), kinds)


def _chunk(session: Session, wanted: PosterFilter, after: tuple[date, int] | None) -> Sequence[sa.Row[tuple[object, ...]]]:
    s, a = SHIPMENTS.c, APPLICATIONS.c
    source = SHIPMENTS.join(STORES, STORES.c.id == s.store_id).join(ROOT, ROOT.c.id == ROOT_ID).join(APPLICATIONS, a.id == s.application_id)
    found = sa.select(s.id, s.number, s.due_on, s.return_rate, s.held_for, a.start_on, ROOT.c.id.label("root_id"), ROOT.c.name, ROOT.c.kind)
    found = found.select_from(source).where(s.kit == Kit.B.value).order_by(s.due_on, s.id).limit(CHUNK)
    one = wanted.number
    found = found.where(s.status.in_(WAITING) if one is None else s.number == normal_case_number(one))
    if wanted.due_on is not None:
        found = found.where(s.due_on <= wanted.due_on)
    if after is not None:
        found = found.where(sa.or_(s.due_on > after[0], sa.and_(s.due_on == after[0], s.id > after[1])))
    return session.execute(found).all()


def _given(session: Session, roots: set[int]) -> dict[int, list[_Given]]:
    """By store: when which services gave or give points there, also where they were registered before it turned out to be this store."""
    m = MEMBERSHIPS.c
    found: dict[int, list[_Given]] = defaultdict(list)
    source = MEMBERSHIPS.join(STORES, STORES.c.id == m.store_id).join(SERVICES, SERVICES.c.id == m.service_id)
    for row in session.execute(
        sa.select(ROOT_ID.label("root_id"), m.service_id, SERVICES.c.name, m.valid_from, m.valid_to)
        .select_from(source)
        .where(sa.or_(STORES.c.id.in_(roots), STORES.c.joined_to.in_(roots)))
    ):
        found[row.root_id].append(_Given(row.service_id, row.name, row.valid_from, row.valid_to))
    return found


def _kinds(session: Session, services: set[int]) -> dict[int, list[tuple[date, ServiceKind]]]:
    """What kind each service is from which day on, the latest first."""
    found: dict[int, list[tuple[date, ServiceKind]]] = defaultdict(list)
    for row in session.execute(
        sa.select(AMENDMENTS.c.service_id, AMENDMENTS.c.valid_from, AMENDMENTS.c.kind)
        .where(AMENDMENTS.c.service_id.in_(services))
        .order_by(AMENDMENTS.c.valid_from.desc())
    ):
        found[row.service_id].append((row.valid_from, ServiceKind(row.kind)))
    for row in session.execute(sa.select(SERVICES.c.id, SERVICES.c.kind).where(SERVICES.c.id.in_(services))):
        found[row.id].append((date.min, ServiceKind(row.kind)))
    return found


def _facts(
    programme: Programme,
    row: sa.Row[tuple[object, ...]],
    served: date,
    given: Sequence[_Given],
    kinds: dict[int, list[tuple[date, ServiceKind]]],
) -> PosterFacts | LeftOut:
    if row.held_for is not None:
        return LeftOut(row.number, Message("kits.held", {"number": row.number, "provider": row.held_for}))
    if row.kind == StoreKind.EC.value:
        return LeftOut(row.number, Message("kits.no_paper", {"number": row.number}))
    day = max(served, row.start_on or served)
    there = [one for one in given if holds_on(one.valid_from, one.valid_to, day)]
    if not there:
        return LeftOut(row.number, Message("kits.no_service", {"number": row.number, "day": day}))
    named: dict[ServiceKind, set[str]] = defaultdict(set)
    for one in there:
        named[next(kind for since, kind in kinds[one.service_id] if since <= day)].add(one.name)
    return PosterFacts(
        number=row.number,
        store=row.name,
        return_rate=row.return_rate,
        due_on=row.due_on,
        day=day,
        since=min(one.valid_from for one in there),
        services=tuple((kind, tuple(sorted(named[kind]))) for kind in ServiceKind if kind in named),
        items=kit_b_on(programme, row.due_on),
    )


def kit_b_on(programme: Programme, day: date) -> tuple[KitItem, ...]:
    """What lies in a Kit B that is due on a day; nothing before the first contents are in force."""
    in_force = [contents for contents in programme.kits.contents if contents.valid_from <= day]
    return max(in_force, key=lambda contents: contents.valid_from).B if in_force else ()


def _day_served(programme: Programme, due_on: date) -> date:
    """The last start day for which a parcel that is due on that day is in time: what begins in between is to be on it."""
    day = due_on
    while due_before(programme, day + timedelta(days=1)) <= due_on:
        day += timedelta(days=1)
    return day
