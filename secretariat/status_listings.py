"""Further listings of the status workbook: corrections that providers owe (差戻し), parcels (発送), follow-ups of calls (問合せ)."""

from collections.abc import Iterator, Sequence
from datetime import datetime
from itertools import islice
from typing import Final

import sqlalchemy as sa
from sqlmodel import Session

from models.application import KitAddress
from models.base import table_of
from models.inquiry import Inquiry
from models.kit import Shipment, ShipmentAddress
from models.provider import Provider
from models.relations import ROOT, ROOT_ID
from models.vocabulary import ApplicationStatus
from models.vocabulary_inquiries import Desk, InquiryChannel, InquiryStatus
from models.vocabulary_kits import KIT_JAPANESE, Carrier, Kit, ShipmentStatus
from secretariat.casework.waiting_corrections import lateness_after
from secretariat.clock import japan_day
from secretariat.identifiers import case_number, show_phone, show_postal_code
from secretariat.inquiries.finding import DETAILS, with_details
from secretariat.messages import text
from secretariat.screening.correction_decisions import answer_by, reminder_due
from secretariat.screening.correction_items import HEADINGS, Item, current, days_waiting
from secretariat.screening.correction_records import load_items, reminders
from secretariat.status_sources import (
    APPLICATION_AND_PROVIDER,
    APPLICATION_SOURCES,
    APPLICATIONS,
    PROVIDERS,
    STORES,
    Moment,
    Row,
    Source,
    address_in_one,
    read_rows,
    words_for,
)

SHIPMENTS, WANTED, FROZEN, INQUIRIES = table_of(Shipment), table_of(KitAddress), table_of(ShipmentAddress), table_of(Inquiry)
ASKED = table_of(Provider).alias("asked_provider")
AT_ONCE: Final = 500  # applications whose items are read together
_BEHIND: Final = ("id", "number", "returned_at")  # by which the items of a correction are found

a, k, w, f, r, i = APPLICATIONS.c, SHIPMENTS.c, WANTED.c, FROZEN.c, ROOT.c, INQUIRIES.c
RETURNED_SOURCES: Final = (
    *(source for source in APPLICATION_SOURCES if source.key in {"number", "provider_number", "provider_name", "provider_reference"}),
    *(source for source in APPLICATION_SOURCES if source.key in {"store_name", "prefecture", "returned_at", "due_on", "own_start_on"}),
)
RETURNED_KEYS: Final = (
    *(source.key for source in RETURNED_SOURCES),
    *("days_returned", "lateness", "answer_by", "open_items", "asked", "reminders", "reminded_at", "reminder_on"),
)


def returned_cases(session: Session, moment: Moment, cases: sa.Select[tuple[int]] | None) -> Iterator[Row]:
    """What providers have for correction, the longest first, with what was asked for and the reminders since."""
    statement = sa.select().select_from(APPLICATION_AND_PROVIDER).where(a.status == ApplicationStatus.RETURNED.value)
    if cases is not None:
        statement = statement.where(a.id.in_(cases))
    behind = tuple(Source(f"behind_{key}", (a[key],)) for key in _BEHIND)
    rows = read_rows(session, (*behind, *RETURNED_SOURCES), moment, statement.order_by(a.returned_at, a.id))
    while some := list(islice(rows, AT_ONCE)):
        items = load_items(session, [_serial(row[0]) for row in some])
        reminded = reminders(session, [str(row[1]) for row in some])
        for row in some:
            id_, number, returned_at, *shown = row
            yield *shown, *_round(moment, returned_at, items.get(_serial(id_), ()), reminded.get(str(number), ()))


def _serial(value: object) -> int:
    if not isinstance(value, int):
        raise TypeError(value)
    return value


def _round(moment: Moment, returned_at: object, items: Sequence[Item], reminded: Sequence[datetime]) -> Row:
    if not isinstance(returned_at, datetime):
        raise TypeError(returned_at)
    rules, returned_on = moment.programme.corrections, japan_day(returned_at)
    about_this = [at for at in reminded if at >= returned_at]
    last, days = about_this[-1] if about_this else None, days_waiting(returned_on, moment.today)
    asked = current(items)
    return (
        days,
        text("ja", f"words.lateness.{lateness_after(rules, days)}"),
        answer_by(rules, returned_on),
        sum(item.is_open for item in asked),
        "\n".join(_asked(moment, item) for item in asked),
        len(about_this),
        last,
        reminder_due(rules, returned_on, japan_day(last) if last else None),
    )


def _asked(moment: Moment, item: Item) -> str:
    reason = moment.programme.reasons.get(item.reason)
    said = item.wanted or (reason.label.ja if reason is not None else item.reason)
    return f"{HEADINGS.get(item.field, item.field)}: {said}" if item.field else said


def _parcel_address(
    moment: Moment, went_to: str | None, wanted: str | None, prefecture: str, city: str, street: str, building: str | None
) -> str:
    return went_to or wanted or address_in_one(moment, prefecture, city, street, building)


PERSONAL: Final = "show-shipments"
PARCEL_SOURCES: Final = (
    Source("number", (k.number,), deed=PERSONAL),
    Source("kit", (k.kit,), lambda _, kit: KIT_JAPANESE[Kit(kit)], PERSONAL),
    Source("rate", (k.return_rate,), deed=PERSONAL),
    Source("status", (k.status,), words_for("shipment_status", ShipmentStatus), PERSONAL),
    Source("store_number", (r.id,), lambda _, serial: case_number("S", serial), PERSONAL),
    Source("store_name", (r.name,), deed=PERSONAL),
    Source("merchant_id", (r.merchant_id,), deed=PERSONAL),
    Source("addressee", (f.addressee, w.addressee, r.name), lambda _, went, wanted, name: went or wanted or name, PERSONAL),
    Source(
        "postal_code",
        (f.postal_code, w.postal_code, r.postal_code),
        lambda _, went, wanted, own: show_postal_code(went or wanted or own),
        PERSONAL,
    ),
    Source("address", (f.address, w.address, r.prefecture, r.city, r.street, r.building), _parcel_address, PERSONAL),
    Source("phone", (f.phone, w.phone, r.phone), lambda _, went, wanted, own: show_phone(went or wanted or own), PERSONAL),
    Source("due_on", (k.due_on,), deed=PERSONAL),
    Source("planned_at", (k.planned_at,), deed=PERSONAL),
    Source("prefecture", (r.prefecture,), deed=PERSONAL),
    Source("application", (a.number,), deed=PERSONAL),
    Source("provider_number", (PROVIDERS.c.number,), deed=PERSONAL),
    Source("provider_name", (PROVIDERS.c.name,), deed=PERSONAL),
    Source("handed_over_on", (k.handed_over_on,), deed=PERSONAL),
    Source("delivered_on", (k.delivered_on,), deed=PERSONAL),
    Source("came_back_on", (k.came_back_on,), deed=PERSONAL),
    Source("carrier", (k.carrier,), words_for("carrier", Carrier), PERSONAL),
    Source("tracking_number", (k.tracking_number,), deed=PERSONAL),
)
"""Of the sheet 発送. An address is the one that a parcel went to, the one that was asked for, or the store's."""


def parcels(session: Session, sources: Sequence[Source], moment: Moment, cases: sa.Select[tuple[int]] | None) -> Iterator[Row]:
    """The parcels of these applications (None: all), in the order of their numbers."""
    source = SHIPMENTS.join(STORES, STORES.c.id == k.store_id).join(ROOT, r.id == ROOT_ID).join(APPLICATIONS, a.id == k.application_id)
    source = source.join(PROVIDERS, PROVIDERS.c.id == a.provider_id)
    source = source.outerjoin(FROZEN, f.shipment_id == k.id).outerjoin(WANTED, w.application_id == a.id)
    statement = sa.select().select_from(source).order_by(k.id)
    return read_rows(session, sources, moment, statement if cases is None else statement.where(a.id.in_(cases)))


def _category(moment: Moment, code: str | None) -> str | None:
    return next((one.label.ja for one in moment.programme.callcentre.categories if one.code == code), code)


FOLLOW_UP_SOURCES: Final = (
    Source("number", (i.number,), deed="list-inquiries"),
    Source("status", (i.status,), words_for("inquiry_status", InquiryStatus), "list-inquiries"),
    Source("due_at", (i.due_at,), deed="list-inquiries"),
    Source("overdue", (i.due_at,), lambda moment, due_at: due_at is not None and due_at < moment.now, "list-inquiries"),
    Source("desk", (i.desk,), words_for("desk", Desk), "list-inquiries"),
    Source("owner", (i.owner,), deed="list-inquiries"),
    Source("channel", (i.channel,), words_for("inquiry_channel", InquiryChannel), "list-inquiries"),
    Source("begun_at", (i.begun_at,), deed="list-inquiries"),
    Source("category", (i.category,), _category, "list-inquiries"),
    Source("complaint", (i.complaint,), deed="list-inquiries"),
    Source("call_back", (i.call_back,), deed="list-inquiries"),
    Source("provider_number", (ASKED.c.number,), deed="list-inquiries"),
    Source("provider_name", (ASKED.c.name,), deed="list-inquiries"),
    Source("store_number", (r.id,), lambda _, serial: case_number("S", serial) if serial is not None else None, "list-inquiries"),
    Source("store_name", (r.name,), deed="list-inquiries"),
    Source("task", (DETAILS.c.task,), deed="supervise-calls"),
)
"""Of the sheet 問合せ. What the desk is asked may name the caller: for those only who supervise calls."""


def follow_ups(session: Session, sources: Sequence[Source], moment: Moment) -> Iterator[Row]:
    """What desks still have to answer, due first."""
    statement = sa.select().select_from(with_details().outerjoin(ASKED, ASKED.c.id == i.provider_id)).where(i.desk.is_not(None))
    return read_rows(session, sources, moment, statement.order_by(i.due_at, i.id))
