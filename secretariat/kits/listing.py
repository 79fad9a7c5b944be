"""Parcels as a list, a page at a time, read by key: those of a state or concern by the day on which they are due, else by number."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final

import sqlalchemy as sa
from sqlmodel import Session

from models.application import Application, KitAddress
from models.base import table_of
from models.kit import Shipment, ShippingBatch
from models.merchant import Store
from models.provider import Provider
from models.relations import ROOT, ROOT_ID
from models.search import SearchText
from models.vocabulary import ApplicationStatus, RefusalCode
from models.vocabulary_kits import IN_THE_HOUSE, Kit, ShipmentStatus
from secretariat.clock import japan_day
from secretariat.identifiers import case_number, normal_case_number, parse_case_number
from secretariat.kits.carriers.tracking_numbers import normal_tracking_number
from secretariat.kits.parcels import in_status
from secretariat.kits.returns.open_returns import is_open
from secretariat.kits.shown_services import stores_behind
from secretariat.office import Office
from secretariat.permissions import may
from secretariat.refusal import Refusal, refuse
from secretariat.screening.queue_pages import COUNT_CAP
from secretariat.screening.queue_words import few_of_words, read_words
from secretariat.staff import Person

SHIPMENTS, STORES, APPLICATIONS, BATCHES = table_of(Shipment), table_of(Store), table_of(Application), table_of(ShippingBatch)
PROVIDERS, TEXTS, WANTED = table_of(Provider), table_of(SearchText), table_of(KitAddress)
FEW: Final = 1000  # applications that words fit and that are asked for by number; beyond that the parcels are read through


class Concern(StrEnum):
    """Why parcels need somebody."""

    OVERDUE = "overdue"  # in the house, and due before today
    DUE_TODAY = "due-today"
    HELD = "held"
    SHORT = "short"  # waits for pieces that are not on the shelf
    NO_ADDRESS = "no-address"
    RETURNED = "returned"  # came back and is open: to be inspected, or to be sent again or closed


@dataclass(frozen=True, slots=True)
class ParcelFilter:
    """Which parcels; all that is given has to hold.

    `store`: number of a store or an application; `due_before`: still in the house, and due before that day. `text`: words, each to be
    found in the store's name, reading, business, address, provider or prefecture; the whole number of a parcel, a batch, a store or
    an application, and a tracking number, find theirs.
    """

    status: ShipmentStatus | None = None
    kit: Kit | None = None
    store: str | None = None
    due_before: date | None = None
    concern: Concern | None = None
    text: str = ""


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
    prefecture: str
    provider: str


@dataclass(frozen=True, slots=True)
class ParcelPage:
    """So many parcels; `next_after`: the number behind which the next page begins, None on the last one.

    `has_more`: there are more in the direction in which it was read.
    """

    lines: tuple[ParcelLine, ...]
    next_after: str | None
    has_more: bool


@dataclass(frozen=True, slots=True)
class _Reading:
    """Conditions that an index answers, and those that every parcel found is asked; `by_day`: in the order of the days."""

    found_by: Sequence[sa.ColumnElement[bool]]
    narrowed_by: Sequence[sa.ColumnElement[bool]]
    by_day: bool


def parcels(
    office: Office, person: Person, wanted: ParcelFilter, *, after: str | None = None, before: str | None = None, limit: int = 200
) -> ParcelPage | Refusal:
    """A page of parcels; `after`: the number of the parcel behind which it begins, `before`: of the one above which it ends."""
    if refused := may(person.role, "show-shipments"):
        return refused
    s, backwards = SHIPMENTS.c, before is not None
    with office.reading() as session:
        reading = _reading(session, wanted, japan_day(office.clock.now()))
        if isinstance(reading, Refusal):
            return reading
        conditions = [*reading.found_by, *reading.narrowed_by]
        if (mark := before if backwards else after) is not None:
            place = session.execute(sa.select(s.due_on, s.id).where(s.number == normal_case_number(mark))).one_or_none()
            if place is None:
                return refuse(RefusalCode.NOT_FOUND, "kits.not_found", number=mark)
            conditions += _beyond(place.due_on, place.id, by_day=reading.by_day, backwards=backwards)
        keys = (s.due_on, s.id) if reading.by_day else (s.id,)
        order = [key.desc() if backwards else key.asc() for key in keys]
        rows = session.execute(_page().where(*conditions).order_by(*order).limit(limit + 1)).all()
    lines = [ParcelLine(number, kit, status, case_number("S", store), *rest) for number, kit, status, store, *rest in rows[:limit]]
    has_more = len(rows) > limit
    return ParcelPage(tuple(lines[::-1] if backwards else lines), lines[-1].number if has_more and not backwards else None, has_more)


def count_parcels(office: Office, person: Person, wanted: ParcelFilter) -> tuple[int, bool] | Refusal:
    """How many such parcels there are among the first COUNT_CAP that are looked at, and whether there are more to look at."""
    if refused := may(person.role, "show-shipments"):
        return refused
    s = SHIPMENTS.c
    with office.reading() as session:
        reading = _reading(session, wanted, japan_day(office.clock.now()))
        if isinstance(reading, Refusal):
            return reading
        looked_at = sa.select(s.id).where(*reading.found_by)
        if reading.by_day:
            looked_at = looked_at.order_by(s.due_on, s.id)
        looked_at = looked_at.limit(COUNT_CAP + 1)
        if reading.narrowed_by:
            fits = sa.func.count(sa.case((sa.and_(*reading.narrowed_by), 1)))
            counted = sa.select(sa.func.count(), fits).select_from(_source()).where(s.id.in_(looked_at))
            seen, total = session.execute(counted).one()
        else:
            seen = total = session.execute(sa.select(sa.func.count()).select_from(looked_at.subquery())).scalar_one()
    return min(total, COUNT_CAP), seen > COUNT_CAP


def _beyond(due_on: date, of_parcel: int, *, by_day: bool, backwards: bool) -> list[sa.ColumnElement[bool]]:
    s = SHIPMENTS.c
    beyond = s.id < of_parcel if backwards else s.id > of_parcel
    if not by_day:
        return [beyond]
    later = s.due_on < due_on if backwards else s.due_on > due_on
    # the day stands by itself as well: so the index is entered where the page begins
    return [s.due_on <= due_on if backwards else s.due_on >= due_on, sa.or_(later, sa.and_(s.due_on == due_on, beyond))]


def _source() -> sa.FromClause:
    s = SHIPMENTS.c
    source = SHIPMENTS.join(STORES, STORES.c.id == s.store_id).join(ROOT, ROOT.c.id == ROOT_ID)
    source = source.join(APPLICATIONS, APPLICATIONS.c.id == s.application_id).join(PROVIDERS, PROVIDERS.c.id == APPLICATIONS.c.provider_id)
    source = source.outerjoin(BATCHES, BATCHES.c.id == s.shipping_batch_id).outerjoin(TEXTS, TEXTS.c.id == s.application_id)
    return source.outerjoin(WANTED, WANTED.c.application_id == s.application_id)


def _page() -> sa.Select[tuple[object, ...]]:
    s = SHIPMENTS.c
    return sa.select(
        *(s.number, s.kit, s.status, ROOT.c.id, ROOT.c.name, APPLICATIONS.c.number, s.return_rate, s.due_on, s.held_for, s.waits_for),
        *(BATCHES.c.number, s.carrier, s.tracking_number, s.handed_over_on, ROOT.c.prefecture, PROVIDERS.c.name),
    ).select_from(_source())


def _reading(session: Session, wanted: ParcelFilter, today: date) -> _Reading | Refusal:
    s = SHIPMENTS.c
    found_by, narrowed_by = list[sa.ColumnElement[bool]](), list[sa.ColumnElement[bool]]()
    if wanted.status is not None:
        found_by.append(s.status == wanted.status.value)
    if wanted.kit is not None:
        narrowed_by.append(s.kit == wanted.kit.value)
    if wanted.due_before is not None:
        found_by.append(s.due_on < wanted.due_before)
        if wanted.status is None:
            found_by.append(in_status(IN_THE_HOUSE))
    if wanted.store is not None:
        stores = stores_behind(session, wanted.store)
        if not stores:
            return refuse(RefusalCode.NOT_FOUND, "casework.not_found", number=wanted.store)
        found_by.append(s.store_id.in_(stores))
    if wanted.concern is not None:
        found, narrowed = _concerned(wanted.concern, today)
        found_by += found
        narrowed_by += narrowed
    by_day = wanted.status is not None or wanted.due_before is not None or wanted.concern is not None
    if wanted.text.strip():
        refused = _add_words(session, wanted.text.strip(), found_by, narrowed_by)
        if refused is not None:
            return refused
    return _Reading(found_by, narrowed_by, by_day)


def _concerned(concern: Concern, today: date) -> tuple[Sequence[sa.ColumnElement[bool]], Sequence[sa.ColumnElement[bool]]]:
    """What finds the parcels of a concern, and what narrows them down."""
    s = SHIPMENTS.c
    if concern is Concern.OVERDUE:
        return (in_status(IN_THE_HOUSE), s.due_on < today), ()
    if concern is Concern.DUE_TODAY:
        return (in_status(IN_THE_HOUSE), s.due_on == today), ()
    if concern is Concern.HELD:
        return (s.held_for.is_not(None),), ()
    if concern is Concern.SHORT:
        return (s.waits_for.is_not(None),), ()
    if concern is Concern.RETURNED:
        return (s.status == ShipmentStatus.CAME_BACK.value,), (is_open(today),)
    return (in_status(IN_THE_HOUSE),), (without_address(),)


def without_address() -> sa.ColumnElement[bool]:
    """Whether nobody knows where a parcel is to go; needs its store, and what its application says of the address (outer join)."""
    own, store = WANTED.c, STORES.c
    blank = sa.or_(sa.func.trim(store.city) == "", sa.func.trim(store.street) == "", store.postal_code == "")
    blank_own = sa.or_(sa.func.trim(own.address) == "", sa.func.trim(own.addressee) == "", own.postal_code == "")
    return sa.and_(SHIPMENTS.c.kit != Kit.DIGITAL.value, sa.or_(sa.and_(own.application_id.is_(None), blank), blank_own))


def _add_words(
    session: Session, text: str, found_by: list[sa.ColumnElement[bool]], narrowed_by: list[sa.ColumnElement[bool]]
) -> Refusal | None:
    """A number finds its own parcels, words what they fit; refused if the text says nothing that could be searched."""
    s = SHIPMENTS.c
    prefix, serial = parse_case_number(text) or ("", 0)
    if prefix == "K":
        found_by.append(s.id == serial)
    elif prefix == "W":
        found_by.append(s.shipping_batch_id == serial)
    elif prefix in {"A", "S"}:
        found_by.append(s.store_id.in_(stores_behind(session, text)))
    elif (tracking := normal_tracking_number(text)) is not None:
        found_by.append(s.tracking_number == tracking)
    else:
        words = read_words(session, text)
        if not words:
            return refuse(RefusalCode.INVALID_VALUE, "lookup.says_nothing", text=text)
        few = few_of_words(session, words, tuple(ApplicationStatus), FEW)
        if few is not None:
            found_by.append(s.application_id.in_(few))
        narrowed_by += [word.condition() for word in words]
    return None
