"""One parcel laid open: what lies in it, where it goes or went, what happens to it next."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final

import sqlalchemy as sa
from sqlmodel import Session

from models.base import table_of
from models.kit import KitOrder, Shipment, ShipmentAddress, ShipmentItem, ShippingBatch
from models.vocabulary_kits import Design, Kit, ShipmentStatus
from secretariat.identifiers import case_number, show_phone, show_postal_code
from secretariat.kits.addresses import destinations
from secretariat.kits.contents import Ordered, Piece, pieces_of
from secretariat.kits.returns.listing import kept_until
from secretariat.kits.returns.open_returns import STORES, instead_of, is_closed, is_open
from secretariat.programme import Programme

SHIPMENTS, ITEMS, ORDERS, FROZEN, BATCHES = (table_of(one) for one in (Shipment, ShipmentItem, KitOrder, ShipmentAddress, ShippingBatch))
# what happens to a parcel next, by its state
NEXT: Final[Mapping[str, str]] = {
    ShipmentStatus.PLANNED: "release",
    ShipmentStatus.RELEASED: "gather",
    ShipmentStatus.PRINTED: "pack",
    ShipmentStatus.PACKED: "hand-over",
    ShipmentStatus.HANDED_OVER: "deliver",
    ShipmentStatus.CAME_BACK: "inspect",
}
DAYS: Final = ("contents_from", "handed_over_on", "delivered_on", "came_back_on")


@dataclass(frozen=True, slots=True)
class ReturnStands:
    """Of a parcel that came back: the id of what the store got since, whether there is something to do, whether somebody closed it."""

    instead: int | None = None
    open: bool = False
    closed: bool = False


def return_stands(session: Session, row: sa.Row[tuple[object, ...]], today: date) -> ReturnStands:
    """How it stands about a parcel as one that came back; `row` has all columns of its table."""
    if row.status != ShipmentStatus.CAME_BACK:
        return ReturnStands()
    of_store = SHIPMENTS.join(STORES, STORES.c.id == SHIPMENTS.c.store_id)
    asked = sa.select(instead_of(), is_open(today), is_closed()).select_from(of_store).where(SHIPMENTS.c.id == row.id)
    instead, still_open, closed = session.execute(asked).one()
    return ReturnStands(instead, bool(still_open), bool(closed))


def parcel_details(session: Session, programme: Programme, row: sa.Row[tuple[object, ...]], today: date) -> dict[str, object]:
    """What `show` tells of a parcel beside what every case has; `row` has all columns of its table."""
    of_parcel = row.id
    order = session.execute(sa.select(ORDERS).where(ORDERS.c.shipment_id == of_parcel)).one_or_none()
    batch = _number_of(session, BATCHES, row.shipping_batch_id)
    frozen = session.execute(sa.select(FROZEN.c.shipment_id).where(FROZEN.c.shipment_id == of_parcel)).first() is not None
    before = _number_of(session, SHIPMENTS, row.resend_of)
    stands = return_stands(session, row, today)
    uninspected = row.status == ShipmentStatus.CAME_BACK and row.returned_goods is None
    days = {name: day.isoformat() if (day := getattr(row, name)) is not None else None for name in DAYS}
    return {
        "kit": row.kit,
        "return_rate": row.return_rate,
        "items": [
            {"item": piece.item, "design": piece.design.value, "quantity": piece.quantity} for piece in pieces_in(session, programme, row)
        ],
        "address": _address(session, of_parcel) if row.kit != Kit.DIGITAL else None,
        "address_frozen": frozen,
        "next": next_step(row, stands),
        "held_for": row.held_for,
        "waits_for": row.waits_for,
        "batch": batch,
        "carrier": row.carrier,
        "tracking_number": row.tracking_number,
        **days,
        "came_back_reason": row.came_back_reason,
        "returned_goods": row.returned_goods,
        "kept_until": kept_until(programme, row.came_back_on).isoformat() if uninspected else None,
        "closed": stands.closed if row.status == ShipmentStatus.CAME_BACK else None,
        "instead": case_number("K", stands.instead) if stands.instead is not None else None,
        "resend_of": before,
        "through": order.through if order is not None else None,
        "order_reference": order.provider_reference if order is not None else None,
    }


def _number_of(session: Session, table: sa.Table, key: int | None) -> str | None:
    """The number of a record; asked about none, SQLite would look through all of them."""
    return None if key is None else session.execute(sa.select(table.c.number).where(table.c.id == key)).scalar_one()


def next_step(row: sa.Row[tuple[object, ...]], stands: ReturnStands) -> str | None:
    """What happens to a parcel next, or what it waits for; None where nothing more does. `row` has all columns of its table."""
    step = NEXT.get(row.status)
    if step == "inspect" and row.returned_goods is not None:
        return "settle" if stands.open else None
    if step in {None, "deliver", "inspect"}:
        return step
    if row.held_for is not None:
        return "held"
    if row.waits_for is not None:
        return "short"
    if step == "gather" and (row.kit == Kit.DIGITAL or row.shipping_batch_id is not None):
        return "send" if row.kit == Kit.DIGITAL else "print"
    return step


def pieces_in(session: Session, programme: Programme, row: sa.Row[tuple[object, ...]]) -> tuple[Piece, ...]:
    """What lies in a parcel; `row` has all columns of its table."""
    rows = session.execute(sa.select(ITEMS).where(ITEMS.c.shipment_id == row.id).order_by(ITEMS.c.item, ITEMS.c.design))
    ordered = [Ordered(one.item, Design(one.design), one.quantity) for one in rows]
    return pieces_of(programme, Kit(row.kit), row.return_rate, row.contents_from or row.due_on, ordered)


def _address(session: Session, shipment_id: int) -> str:
    there = destinations(session, [shipment_id])[shipment_id]
    return f"〒{show_postal_code(there.postal_code)} {there.address} {there.addressee} {show_phone(there.phone)}"
