"""What Kit B shows (決済手段表記): the services that give points at a store on the day for which its parcel is due, by kind.

Read a chunk of parcels at a time, with as many statements for one parcel as for a whole chunk.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

import sqlalchemy as sa
from sqlmodel import Session

from models.application import Application
from models.base import table_of
from models.kit import Shipment, ShippingBatch
from models.merchant import Store
from models.provider import Service, ServiceAmendment
from models.relations import ROOT, ROOT_ID
from models.vocabulary import RefusalCode, StoreKind
from models.vocabulary_kits import Kit, ShipmentStatus, ShippingBatchStatus
from models.vocabulary_providers import ServiceKind
from secretariat.clock import holds_on
from secretariat.identifiers import normal_case_number
from secretariat.kits.contents import contents_on
from secretariat.kits.logos.deciding import Logo, logos_of
from secretariat.kits.orders.order_papers import has_papers, ordered_papers
from secretariat.kits.planning import day_served
from secretariat.kits.shown_services import Given, recorded, services_given, stores_and_roots
from secretariat.permissions import may
from secretariat.programme import KitItem, Programme
from secretariat.refusal import Message, Refusal, refuse
from secretariat.staff import Person

APPLICATIONS, SHIPMENTS, STORES = table_of(Application), table_of(Shipment), table_of(Store)
SERVICES, AMENDMENTS, BATCHES = table_of(Service), table_of(ServiceAmendment), table_of(ShippingBatch)
CHUNK: Final = 500
WAITING: Final = (ShipmentStatus.PLANNED.value, ShipmentStatus.RELEASED.value)
PRINTED: Final = (ShipmentStatus.PRINTED.value, ShipmentStatus.PACKED.value)


@dataclass(frozen=True, slots=True)
class PosterFacts:
    """What stands on the papers of one parcel, and how many of each are wanted; the rate in per cent.

    `services` by kind in the order of the kinds, each kind's names sorted and once each; `since`: the first day on which one of them
    gave points here; `items`: Kit B in force on the day on which the parcel is due, or such pieces of an extra order;
    `logos`: those of the services that have one, by the service's name.
    """

    number: str
    store: str
    return_rate: int
    due_on: date
    day: date
    since: date
    services: tuple[tuple[ServiceKind, tuple[str, ...]], ...]
    items: tuple[KitItem, ...]
    logos: tuple[tuple[str, Logo], ...]


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A parcel for which nothing can be printed, and why."""

    number: str
    why: Message


@dataclass(frozen=True, slots=True)
class PosterFilter:
    """Which parcels: all Kit B that waits, what of it is due on or before a day, or one by its number (a proof, whatever its state).

    `batch`: those of a batch of the warehouse (W-…) in its `statuses` instead: what was printed shows what it showed then.
    """

    due_on: date | None = None
    number: str | None = None
    batch: str | None = None
    statuses: tuple[str, ...] = PRINTED


def check_posters(session: Session, person: Person, wanted: PosterFilter) -> Refusal | None:
    """Whether the person may print, and whether the one parcel that is asked for is a Kit B that was not cancelled."""
    if refused := may(person.role, "export-posters"):
        return refused
    if wanted.batch is not None:
        return _check_batch(session, normal_case_number(wanted.batch))
    if wanted.number is None:
        return None
    number = normal_case_number(wanted.number)
    s = SHIPMENTS.c
    row = session.execute(sa.select(s.kit, s.status).where(s.number == number)).one_or_none()
    if row is None:
        return refuse(RefusalCode.NOT_FOUND, "kits.not_found", number=number)
    if row.kit not in (Kit.B.value, Kit.ORDER.value):
        return refuse(RefusalCode.INVALID_VALUE, "kits.not_one_stores_own", number=number)
    if row.status == ShipmentStatus.CANCELLED.value:
        return refuse(RefusalCode.WRONG_STATE, "kits.cancelled", number=number)
    return None


def _check_batch(session: Session, number: str) -> Refusal | None:
    row = session.execute(sa.select(BATCHES.c.kit, BATCHES.c.status).where(BATCHES.c.number == number)).one_or_none()
    if row is None:
        return refuse(RefusalCode.NOT_FOUND, "batches.not_found", number=number)
    if row.kit not in (Kit.B.value, Kit.ORDER.value):
        return refuse(RefusalCode.INVALID_VALUE, "batches.not_of_b", number=number)
    if row.status == ShippingBatchStatus.MADE.value:
        return refuse(RefusalCode.TOO_EARLY, "batches.not_printed", number=number)
    return None


def poster_facts(session: Session, programme: Programme, wanted: PosterFilter) -> Iterator[PosterFacts | LeftOut]:
    """What is to be printed for the parcels that are wanted, the one that is due first first."""
    after: tuple[date, int] | None = None
    known: dict[str, Logo] = {}
    while rows := _chunk(session, programme, wanted, after):
        after = rows[-1].due_on, rows[-1].id
        given = services_given(session, stores_and_roots(session, {row.root_id for row in rows}))
        shown = {one.service_id for several in given.values() for one in several}
        kinds, logos = _kinds(session, shown), logos_of(session, shown, known)
        known.update({logo.digest: logo for logo in logos.values()})
        ordered = ordered_papers(session, programme, [row.id for row in rows if row.kit == Kit.ORDER.value])
        days = {due_on: day_served(programme, due_on) for due_on in {row.due_on for row in rows}}
        for row in rows:
            yield _facts(programme, row, days[row.due_on], given.get(row.root_id, ()), kinds, logos, ordered.get(row.id))


def _chunk(
    session: Session, programme: Programme, wanted: PosterFilter, after: tuple[date, int] | None
) -> Sequence[sa.Row[tuple[object, ...]]]:
    s, a = SHIPMENTS.c, APPLICATIONS.c
    source = SHIPMENTS.join(STORES, STORES.c.id == s.store_id).join(ROOT, ROOT.c.id == ROOT_ID).join(APPLICATIONS, a.id == s.application_id)
    parcel = (s.id, s.kit, s.number, s.due_on, s.return_rate, s.held_for, s.services)
    found = sa.select(*parcel, a.start_on, ROOT.c.id.label("root_id"), ROOT.c.name, ROOT.c.kind.label("store_kind"))
    found = found.select_from(source).where(has_papers(programme)).order_by(s.due_on, s.id).limit(CHUNK)
    if wanted.batch is not None:
        batch = sa.select(BATCHES.c.id).where(BATCHES.c.number == normal_case_number(wanted.batch)).scalar_subquery()
        found = found.where(s.shipping_batch_id == batch, s.status.in_(wanted.statuses))
    else:
        one = wanted.number
        found = found.where(s.status.in_(WAITING) if one is None else s.number == normal_case_number(one))
    if wanted.due_on is not None:
        found = found.where(s.due_on <= wanted.due_on)
    if after is not None:
        found = found.where(sa.or_(s.due_on > after[0], sa.and_(s.due_on == after[0], s.id > after[1])))
    return session.execute(found).all()


def _kinds(session: Session, services: set[int]) -> dict[int, list[tuple[date, str, ServiceKind]]]:
    """What each service is called, and what kind it is from which day on, the latest first."""
    found: dict[int, list[tuple[date, str, ServiceKind]]] = defaultdict(list)
    for row in session.execute(
        sa.select(AMENDMENTS.c.service_id, AMENDMENTS.c.valid_from, SERVICES.c.name, AMENDMENTS.c.kind)
        .join_from(AMENDMENTS, SERVICES, SERVICES.c.id == AMENDMENTS.c.service_id)
        .where(AMENDMENTS.c.service_id.in_(services))
        .order_by(AMENDMENTS.c.valid_from.desc())
    ):
        found[row.service_id].append((row.valid_from, row.name, ServiceKind(row.kind)))
    for row in session.execute(sa.select(SERVICES.c.id, SERVICES.c.name, SERVICES.c.kind).where(SERVICES.c.id.in_(services))):
        found[row.id].append((date.min, row.name, ServiceKind(row.kind)))
    return found


def _facts(
    programme: Programme,
    row: sa.Row[tuple[object, ...]],
    served: date,
    given: Sequence[Given],
    kinds: dict[int, list[tuple[date, str, ServiceKind]]],
    logos: Mapping[int, Logo],
    ordered: tuple[KitItem, ...] | None,
) -> PosterFacts | LeftOut:
    if row.held_for is not None:
        return LeftOut(row.number, Message("kits.held", {"number": row.number, "provider": row.held_for}))
    if row.store_kind == StoreKind.EC.value:
        return LeftOut(row.number, Message("kits.no_paper", {"number": row.number}))
    day = max(served, row.start_on or served)
    there = [one for one in given if holds_on(one.valid_from, one.valid_to, day)]
    if not there:
        return LeftOut(row.number, Message("kits.no_service", {"number": row.number, "day": day}))
    if row.services is not None and row.services != recorded(frozenset(one.service_id for one in there)):
        return LeftOut(row.number, Message("kits.out_of_date", {"number": row.number}))
    named: dict[ServiceKind, set[str]] = defaultdict(set)
    drawn: dict[str, Logo] = {}
    for one in there:
        name, kind = next((name, kind) for since, name, kind in kinds[one.service_id] if since <= day)
        named[kind].add(name)
        if one.service_id in logos:
            drawn[name] = logos[one.service_id]
    return PosterFacts(
        number=row.number,
        store=row.name,
        return_rate=row.return_rate,
        due_on=row.due_on,
        day=day,
        since=min(one.valid_from for one in there),
        services=tuple((kind, tuple(sorted(named[kind]))) for kind in ServiceKind if kind in named),
        items=kit_b_on(programme, row.due_on) if ordered is None else ordered,
        logos=tuple(sorted(drawn.items())),
    )


def kit_b_on(programme: Programme, day: date) -> tuple[KitItem, ...]:
    """What lies in a Kit B that is due on a day; nothing before the first contents are in force."""
    contents = contents_on(programme, day)
    return contents.B if contents is not None else ()
