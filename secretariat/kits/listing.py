"""Parcels as a list, a page at a time, read by key: those of a state by the day on which they are due, else by number."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

import sqlalchemy as sa
from sqlmodel import Session

from models.application import Application
from models.base import table_of
from models.kit import Shipment, ShippingBatch
from models.merchant import Store
from models.relations import ROOT, ROOT_ID
from models.vocabulary import RefusalCode
from models.vocabulary_kits import IN_THE_HOUSE, Kit, ShipmentStatus
from secretariat.identifiers import case_number, normal_case_number, parse_case_number
from secretariat.kits.parcels import in_status
from secretariat.office import Office
from secretariat.permissions import may
from secretariat.refusal import Refusal, refuse
from secretariat.staff import Person

SHIPMENTS, STORES, APPLICATIONS, BATCHES = table_of(Shipment), table_of(Store), table_of(Application), table_of(ShippingBatch)


@dataclass(frozen=True, slots=True)
class ParcelFilter:
    """Which parcels; `store`: number of a store or an application; `due_before`: still in the house, and due before that day."""

    status: ShipmentStatus | None = None
    kit: Kit | None = None
    store: str | None = None
    due_before: date | None = None


@dataclass(frozen=True, slots=True)
class ParcelLine:
    """One parcel in the list; the rate in per cent."""

    number: str
    kit: str
    status: str
    store_number: str
    store_name: str
    application: str
    return_rate: int
    due_on: date
    held_for: str | None
    waits_for: str | None
    batch: str | None
    carrier: str | None
    tracking_number: str | None
    handed_over_on: date | None


@dataclass(frozen=True, slots=True)
class ParcelPage:
    """So many parcels; `next_after`: the number behind which the next page begins, None on the last one."""

    lines: tuple[ParcelLine, ...]
    next_after: str | None


def parcels(office: Office, person: Person, wanted: ParcelFilter, *, after: str | None = None, limit: int = 200) -> ParcelPage | Refusal:
    """A page of parcels; `after`: the number of the parcel behind which it begins."""
    if refused := may(person.role, "show-shipments"):
        return refused
    s = SHIPMENTS.c
    with office.reading() as session:
        conditions = _conditions(session, wanted)
        if isinstance(conditions, Refusal):
            return conditions
        by_day = wanted.status is not None or wanted.due_before is not None
        if after is not None:
            place = session.execute(sa.select(s.due_on, s.id).where(s.number == normal_case_number(after))).one_or_none()
            if place is None:
                return refuse(RefusalCode.NOT_FOUND, "kits.not_found", number=after)
            behind = sa.or_(s.due_on > place.due_on, sa.and_(s.due_on == place.due_on, s.id > place.id))
            # the day stands by itself as well: so the index is entered where the page begins
            conditions += [s.due_on >= place.due_on, behind] if by_day else [s.id > place.id]
        rows = session.execute(_page().where(*conditions).order_by(*((s.due_on, s.id) if by_day else (s.id,))).limit(limit + 1)).all()
    lines = tuple(ParcelLine(number, kit, status, case_number("S", store), *rest) for number, kit, status, store, *rest in rows[:limit])
    return ParcelPage(lines, lines[-1].number if len(rows) > limit else None)


def _page() -> sa.Select[tuple[object, ...]]:
    s = SHIPMENTS.c
    source = SHIPMENTS.join(STORES, STORES.c.id == s.store_id).join(ROOT, ROOT.c.id == ROOT_ID)
    source = source.join(APPLICATIONS, APPLICATIONS.c.id == s.application_id).outerjoin(BATCHES, BATCHES.c.id == s.shipping_batch_id)
    return sa.select(
        *(s.number, s.kit, s.status, ROOT.c.id, ROOT.c.name, APPLICATIONS.c.number, s.return_rate, s.due_on, s.held_for, s.waits_for),
        *(BATCHES.c.number, s.carrier, s.tracking_number, s.handed_over_on),
    ).select_from(source)


def _conditions(session: Session, wanted: ParcelFilter) -> list[sa.ColumnElement[bool]] | Refusal:
    s, conditions = SHIPMENTS.c, list[sa.ColumnElement[bool]]()
    if wanted.status is not None:
        conditions.append(s.status == wanted.status.value)
    if wanted.kit is not None:
        conditions.append(s.kit == wanted.kit.value)
    if wanted.due_before is not None:
        conditions.append(s.due_on < wanted.due_before)
        if wanted.status is None:
            conditions.append(in_status(IN_THE_HOUSE))
    if wanted.store is not None:
        stores = _stores(session, wanted.store)
        if not stores:
            return refuse(RefusalCode.NOT_FOUND, "casework.not_found", number=wanted.store)
        conditions.append(s.store_id.in_(stores))
    return conditions


def _stores(session: Session, number: str) -> Sequence[int]:
    """The store of a number, or of an application's number, with all that turned out to be it."""
    prefix, serial = parse_case_number(number) or ("", 0)
    if prefix == "A":
        own = session.execute(sa.select(APPLICATIONS.c.store_id).where(APPLICATIONS.c.id == serial)).scalar()
    else:
        own = serial if prefix == "S" else None
    root = session.execute(sa.select(ROOT_ID).where(STORES.c.id == own)).scalar() if own is not None else None
    if root is None:
        return ()
    return session.execute(sa.select(STORES.c.id).where(sa.or_(STORES.c.id == root, STORES.c.joined_to == root))).scalars().all()
