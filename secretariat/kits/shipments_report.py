"""The parcels as plain rows for their workbook (発送一覧), and what they came to: read once, however many there are."""

import contextlib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final

import sqlalchemy as sa
from sqlmodel import Session

from models.application import Application, KitAddress
from models.base import table_of
from models.journal import Outbox
from models.kit import Shipment, ShipmentAddress, ShippingBatch
from models.merchant import Store
from models.provider import Provider
from models.relations import ROOT, ROOT_ID
from models.vocabulary import RefusalCode
from models.vocabulary_kits import KIT_JAPANESE, Kit, ShipmentStatus
from secretariat.casework.process import APPLICATION
from secretariat.clock import japan_day
from secretariat.identifiers import case_number, normal_case_number, show_phone, show_postal_code
from secretariat.kits.carriers.deliveries import came_back_reasons
from secretariat.kits.delivery_performance import Course, Performance
from secretariat.messages import text
from secretariat.office import Office
from secretariat.permissions import may
from secretariat.places import PREFECTURES
from secretariat.refusal import Refusal, refuse
from secretariat.staff import Person

APPLICATIONS, STORES, PROVIDERS, SHIPMENTS = table_of(Application), table_of(Store), table_of(Provider), table_of(Shipment)
OUTBOX, BATCHES, WANTED, FROZEN = table_of(Outbox), table_of(ShippingBatch), table_of(KitAddress), table_of(ShipmentAddress)
CHUNK: Final = 2000


@dataclass(frozen=True, slots=True)
class ShipmentsFilter:
    """Which parcels; `due_from`, `due_by`: due between those days, both included; `provider`: its number."""

    status: ShipmentStatus | None = None
    kit: Kit | None = None
    provider: str | None = None
    prefecture: str | None = None
    due_from: date | None = None
    due_by: date | None = None


@dataclass(frozen=True, slots=True)
class ParcelRow:
    """One parcel in the workbook; words are Japanese, the rate in per cent, `days_to_hand_over` and `days_on_the_way` calendar days."""

    number: str
    kit: str
    rate: int
    status: str
    store_number: str
    store_name: str
    merchant_id: str | None
    application: str
    provider_number: str
    provider_name: str
    prefecture: str
    postal_code: str
    address: str
    addressee: str
    phone: str
    start_on: date | None
    told_on: date | None
    planned_at: datetime
    due_on: date
    handed_over_on: date | None
    days_to_hand_over: int | None
    delivered_on: date | None
    days_on_the_way: int | None
    came_back_on: date | None
    came_back_reason: str | None
    carrier: str | None
    tracking_number: str | None
    batch: str | None
    held_for: str | None
    waits_for: str | None
    resend_of: str | None


@dataclass(frozen=True, slots=True)
class ShipmentsReport:
    """Everything in the workbook: `parcels` are read once, and `performance` is complete when they were.

    `filters` says in words what it was limited to; empty means everything.
    """

    as_at: datetime
    made_by: str
    filters: tuple[str, ...]
    parcels: Iterator[ParcelRow]
    performance: Performance


@contextlib.contextmanager
def shipments_report(office: Office, person: Person, wanted: ShipmentsFilter) -> Iterator[ShipmentsReport | Refusal]:
    """The parcels as at now; they are read while the context is open."""
    if refused := may(person.role, "export-shipments"):
        yield refused
        return
    now = office.clock.now()
    with office.reading_recent() as session:
        conditions = _conditions(session, wanted)
        if isinstance(conditions, Refusal):
            yield conditions
            return
        performance = Performance(japan_day(now))
        parcels = _parcels(session, office, conditions, performance)
        yield ShipmentsReport(now, f"{person.name}({person.login})", _in_words(wanted), parcels, performance)


def _conditions(session: Session, wanted: ShipmentsFilter) -> list[sa.ColumnElement[bool]] | Refusal:
    s, conditions = SHIPMENTS.c, list[sa.ColumnElement[bool]]()
    if wanted.status is not None:
        conditions.append(s.status == wanted.status.value)
    if wanted.kit is not None:
        conditions.append(s.kit == wanted.kit.value)
    if wanted.provider is not None:
        number = normal_case_number(wanted.provider)
        provider = session.execute(sa.select(PROVIDERS.c.id).where(PROVIDERS.c.number == number)).scalar()
        if provider is None:
            return refuse(RefusalCode.NOT_FOUND, "casework.not_found", number=wanted.provider)
        conditions.append(APPLICATIONS.c.provider_id == provider)
    if wanted.prefecture is not None:
        if wanted.prefecture not in PREFECTURES:
            return refuse(RefusalCode.INVALID_VALUE, "shipments.unknown_prefecture", text=wanted.prefecture)
        conditions.append(ROOT.c.prefecture == wanted.prefecture)
    if wanted.due_from is not None:
        conditions.append(s.due_on >= wanted.due_from)
    if wanted.due_by is not None:
        conditions.append(s.due_on <= wanted.due_by)
    return conditions


def _in_words(wanted: ShipmentsFilter) -> tuple[str, ...]:
    """What it was limited to, as the sheet says it."""
    limits = (
        ("shipments.filter_status", _status(wanted.status.value) if wanted.status is not None else None),
        ("shipments.filter_kit", KIT_JAPANESE[wanted.kit] if wanted.kit is not None else None),
        ("shipments.filter_provider", wanted.provider),
        ("shipments.filter_prefecture", wanted.prefecture),
        ("shipments.filter_due_from", wanted.due_from),
        ("shipments.filter_due_by", wanted.due_by),
    )
    return tuple(f"{text('ja', key)}: {value}" for key, value in limits if value is not None)


def _status(status: str) -> str:
    return text("ja", f"words.shipment_status.{status}")


def _statement(conditions: list[sa.ColumnElement[bool]]) -> sa.Select[tuple[object, ...]]:
    s, a, r, o = SHIPMENTS.c, APPLICATIONS.c, ROOT.c, OUTBOX.c
    told = sa.select(sa.func.max(o.rendered_at)).where(
        o.case_id == a.number, o.kind == APPLICATION["register"].letter, o.cancelled_at.is_(None)
    )
    source = SHIPMENTS.join(STORES, STORES.c.id == s.store_id).join(ROOT, r.id == ROOT_ID).join(APPLICATIONS, a.id == s.application_id)
    source = source.join(PROVIDERS, PROVIDERS.c.id == a.provider_id).outerjoin(BATCHES, BATCHES.c.id == s.shipping_batch_id)
    source = source.outerjoin(FROZEN, FROZEN.c.shipment_id == s.id).outerjoin(WANTED, WANTED.c.application_id == a.id)
    return (
        sa.select(
            *(s.number, s.kit, s.return_rate, s.status, r.id.label("root_id"), r.name, r.merchant_id, a.number.label("application")),
            *(PROVIDERS.c.number.label("provider_number"), PROVIDERS.c.name.label("provider_name"), r.prefecture),
            sa.func.coalesce(FROZEN.c.postal_code, WANTED.c.postal_code, r.postal_code).label("postal_code"),
            sa.func.coalesce(FROZEN.c.address, WANTED.c.address).label("address"),
            sa.func.coalesce(FROZEN.c.addressee, WANTED.c.addressee, r.name).label("addressee"),
            sa.func.coalesce(FROZEN.c.phone, WANTED.c.phone, r.phone).label("phone"),
            *(r.city, r.street, r.building, a.start_on, told.scalar_subquery().label("told_at")),
            *(s.planned_at, s.due_on, s.handed_over_on, s.delivered_on, s.came_back_on, s.came_back_reason, s.carrier),
            *(s.tracking_number, BATCHES.c.number.label("batch"), s.held_for, s.waits_for, s.resend_of),
        )
        .select_from(source)
        .where(*conditions)
        .order_by(s.id)
        .execution_options(yield_per=CHUNK)
    )


def _parcels(session: Session, office: Office, conditions: list[sa.ColumnElement[bool]], performance: Performance) -> Iterator[ParcelRow]:
    """The rows; what they came to is counted as they pass."""
    statuses = {status.value: _status(status.value) for status in ShipmentStatus}
    reasons = {code: reason.ja for code, reason in came_back_reasons(office.programme).items()}
    for row in session.execute(_statement(conditions)):
        told_on = japan_day(row.told_at) if row.told_at is not None else None
        course = Course(
            kit=KIT_JAPANESE[Kit(row.kit)],
            status=statuses[row.status],
            prefecture=row.prefecture,
            provider=f"{row.provider_number} {row.provider_name}",
            planned_on=japan_day(row.planned_at),
            told_on=told_on,
            due_on=row.due_on,
            start_on=row.start_on,
            handed_over_on=row.handed_over_on,
            delivered_on=row.delivered_on,
            came_back_on=row.came_back_on,
            cancelled=row.status == ShipmentStatus.CANCELLED.value,
            carried=row.kit != Kit.DIGITAL.value,
        )
        performance.add(course)
        yield ParcelRow(
            number=row.number,
            kit=course.kit,
            rate=row.return_rate,
            status=course.status,
            store_number=case_number("S", row.root_id),
            store_name=row.name,
            merchant_id=row.merchant_id,
            application=row.application,
            provider_number=row.provider_number,
            provider_name=row.provider_name,
            prefecture=row.prefecture,
            postal_code=show_postal_code(row.postal_code),
            address=row.address or f"{row.prefecture}{row.city}{row.street}" + (f"\u3000{row.building}" if row.building else ""),
            addressee=row.addressee,
            phone=show_phone(row.phone),
            start_on=row.start_on,
            told_on=told_on,
            planned_at=row.planned_at,
            due_on=row.due_on,
            handed_over_on=row.handed_over_on,
            days_to_hand_over=course.days_to_hand_over,
            delivered_on=row.delivered_on,
            days_on_the_way=course.days_on_the_way,
            came_back_on=row.came_back_on,
            came_back_reason=reasons.get(row.came_back_reason, row.came_back_reason),
            carrier=text("ja", f"words.carrier.{row.carrier}") if row.carrier is not None else None,
            tracking_number=row.tracking_number,
            batch=row.batch,
            held_for=row.held_for,
            waits_for=row.waits_for,
            resend_of=case_number("K", row.resend_of) if row.resend_of is not None else None,
        )
