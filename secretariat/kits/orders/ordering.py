"""Ordering more pieces for one store (追加注文), and taking an order back before it is prepared."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

import sqlalchemy as sa
from sqlmodel import Session

from models.application import Application
from models.base import table_of
from models.kit import Shipment
from models.merchant import Store
from models.vocabulary import RefusalCode
from models.vocabulary_kits import UNPRINTED, Kit, OrderChannel
from secretariat.casework.notes import check_note
from secretariat.clock import japan_day
from secretariat.identifiers import normal_case_number, parse_case_number
from secretariat.inquiries.orders import note_order
from secretariat.kits.cancelling import cancel_shipments
from secretariat.kits.orders.entering import (
    Order,
    Orderer,
    cannot_order,
    enter_orders,
    load_orderers,
    lock_stores,
    order_due_on,
    ordered_before,
)
from secretariat.kits.orders.order_rules import obstacles, refusal_of, typed_pieces
from secretariat.kits.parcels import in_status
from secretariat.kits.shown_services import parts_of
from secretariat.office import Office
from secretariat.permissions import may
from secretariat.programme_file.kits import OrderRules
from secretariat.refusal import Message, Refusal, refuse
from secretariat.repetition import repeated
from secretariat.staff import Person

APPLICATIONS, STORES, SHIPMENTS = table_of(Application), table_of(Store), table_of(Shipment)


@dataclass(frozen=True, slots=True)
class OrderEntered:
    """The parcel of an order: its number, where it stands, when it is due to leave."""

    number: str
    status: str
    due_on: date


@repeated
def order_pieces(
    office: Office,
    person: Person,
    number: str,
    pieces: Sequence[str],
    through: OrderChannel,
    note: str | None = None,
    *,
    inquiry: str | None = None,
) -> OrderEntered | Refusal:
    """Orders pieces (ITEM=QUANTITY[:scenic]) for the store of an application or of a store's number; `inquiry`: the call that it was in."""
    if refused := may(person.role, "order-kits"):
        return refused
    wanted = typed_pieces(pieces)
    if isinstance(wanted, Refusal):
        return wanted
    if not wanted:
        return refuse(RefusalCode.INVALID_VALUE, "kit_orders.nothing")
    if refused := check_note(note):
        return refused
    rules = office.programme.kits.orders
    with office.writing(person.login, "order-kits") as (session, act):
        today = japan_day(act.at)
        orderer = _orderer(session, number, today)
        if isinstance(orderer, Refusal):
            session.rollback()
            return orderer
        lock_stores(session, [orderer.store_id])
        before = ordered_before(session, [orderer.store_id], today - longest_period(rules)).get(orderer.store_id, ())
        if found := obstacles(rules, wanted, before, today):
            session.rollback()
            return refusal_of(found[0], rules)
        (parcel,) = enter_orders(session, act, office.programme, [Order(orderer, wanted, through, note)])
        if inquiry is not None and (refused := note_order(session, act, person, inquiry, parcel, pieces)):
            session.rollback()
            return refused
    return OrderEntered(parcel, rules.status.value, order_due_on(office.programme, today))


def longest_period(rules: OrderRules) -> timedelta:
    """How far back what was ordered can count."""
    return timedelta(days=max((rule.days for rule in rules.items), default=0))


def _orderer(session: Session, number: str, today: date) -> Orderer | Refusal:
    """The application through which it is ordered: the one named, or of a store the latest one through which something can be ordered."""
    parsed = parse_case_number(number)
    if parsed is None or parsed[0] not in {"A", "S"}:
        return refuse(RefusalCode.INVALID_VALUE, "kit_orders.which_store", number=number)
    prefix, serial = parsed
    condition = APPLICATIONS.c.id == serial if prefix == "A" else STORES.c.id.in_(parts_of(session, serial))
    found = load_orderers(session, condition, today)
    if not found:
        return refuse(RefusalCode.NOT_FOUND, "casework.not_found", number=normal_case_number(number))
    possible = [orderer for orderer in found if cannot_order(orderer) is None]
    return possible[-1] if possible else cannot_order(found[-1]) or found[-1]


@repeated
def cancel_order(office: Office, person: Person, number: str) -> Refusal | None:
    """Takes an order back that nobody has begun to prepare: what it took of the limits is free again."""
    if refused := may(person.role, "order-kits"):
        return refused
    s, wanted = SHIPMENTS.c, normal_case_number(number)
    with office.writing(person.login, "cancel-order") as (session, act):
        not_begun = sa.and_(s.number == wanted, s.kit == Kit.ORDER.value, s.shipping_batch_id.is_(None), in_status(UNPRINTED))
        if cancel_shipments(session, act, not_begun, {"order": "taken-back"}):
            return None
        row = session.execute(sa.select(s.kit, s.status).where(s.number == wanted)).one_or_none()
        session.rollback()
    if row is None:
        return refuse(RefusalCode.NOT_FOUND, "casework.not_found", number=wanted)
    if row.kit != Kit.ORDER.value:
        return refuse(RefusalCode.INVALID_VALUE, "kit_orders.no_order", number=wanted)
    status = Message(f"words.shipment_status.{row.status}")
    return refuse(RefusalCode.WRONG_STATE, "kit_orders.begun", number=wanted, status=status)
