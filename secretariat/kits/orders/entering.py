"""Extra orders in the records: for which stores they can be, what was ordered before, and entering them."""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

import sqlalchemy as sa
from sqlmodel import Session

from models.application import Application
from models.base import table_of
from models.kit import KitOrder, Shipment, ShipmentItem
from models.merchant import Membership, Store
from models.provider import Provider
from models.relations import APPLICATION_AND_ROOT, ROOT, ROOT_ID
from models.vocabulary import ApplicationStatus, RefusalCode, StoreKind
from models.vocabulary_kits import Kit, OrderChannel, ShipmentStatus
from models.vocabulary_providers import ProviderStatus
from secretariat import journal
from secretariat.business_calendar import business_days_after
from secretariat.clock import japan_day, japan_midnight
from secretariat.identifiers import case_number
from secretariat.kits.contents import Ordered, contents_on
from secretariat.kits.orders.order_rules import Before
from secretariat.office import take_serials
from secretariat.programme import Programme
from secretariat.refusal import Message, Refusal, refuse

APPLICATIONS, STORES, PROVIDERS, MEMBERSHIPS = table_of(Application), table_of(Store), table_of(Provider), table_of(Membership)
SHIPMENTS, ITEMS, ORDERS = table_of(Shipment), table_of(ShipmentItem), table_of(KitOrder)


@dataclass(frozen=True, slots=True)
class Orderer:
    """An application through which a store may order: `store_id` of the store that a joined one is part of; the rate in per cent.

    `served`: something gives points there, or will.
    """

    application_id: int
    application: str
    status: str
    store_id: int
    store_kind: str
    provider_id: int
    provider: str
    provider_status: str
    return_rate: int | None
    served: bool


@dataclass(frozen=True, slots=True)
class Order:
    """What a store orders; of a provider's file, `provider_id` and the provider's own number of the order. `note` is erasable."""

    orderer: Orderer
    pieces: tuple[Ordered, ...]
    through: OrderChannel
    note: str | None = None
    provider_id: int | None = None
    provider_reference: str | None = None


def load_orderers(session: Session, which: sa.ColumnElement[bool], today: date) -> list[Orderer]:
    """The applications that the condition finds, in the order of their ids; at most some hundred at once."""
    a, m = APPLICATIONS.c, MEMBERSHIPS.c
    served = sa.exists().where(m.application_id == a.id, sa.or_(m.valid_to.is_(None), m.valid_to > today))
    columns = (a.id, a.number, a.status, ROOT.c.id, ROOT.c.kind, a.provider_id, PROVIDERS.c.name, PROVIDERS.c.status, a.return_rate)
    source = APPLICATION_AND_ROOT.join(PROVIDERS, PROVIDERS.c.id == a.provider_id)
    statement = sa.select(*columns, served.label("served")).select_from(source).where(which).order_by(a.id)
    return [Orderer(*row) for row in session.execute(statement)]


def cannot_order(orderer: Orderer) -> Refusal | None:
    """Why nothing can be ordered through an application, whatever it is; None if something can."""
    named = {"number": orderer.application}
    if orderer.store_kind == StoreKind.EC:
        return refuse(RefusalCode.NOT_ELIGIBLE, "kit_orders.online_only", **named)
    if orderer.status != ApplicationStatus.REGISTERED or orderer.return_rate is None:
        status = Message(f"words.application_status.{orderer.status}")
        return refuse(RefusalCode.WRONG_STATE, "kit_orders.not_registered", status=status, **named)
    if orderer.provider_status != ProviderStatus.REGISTERED:
        return refuse(RefusalCode.PROVIDER_NOT_REGISTERED, "kit_orders.provider_stopped", provider=orderer.provider, **named)
    if not orderer.served:
        return refuse(RefusalCode.NOT_ELIGIBLE, "kit_orders.not_served", **named)
    return None


def lock_stores(session: Session, store_ids: Collection[int]) -> None:
    """Nobody else orders for these stores until the transaction ends."""
    session.execute(sa.select(STORES.c.id).where(STORES.c.id.in_(store_ids)).order_by(STORES.c.id).with_for_update()).all()


def ordered_before(session: Session, store_ids: Collection[int], since: date) -> Mapping[int, Sequence[Before]]:
    """What each of these stores (and those that turned out to be them) ordered since a day; a cancelled order counts for nothing."""
    s = SHIPMENTS.c
    source = SHIPMENTS.join(ITEMS, ITEMS.c.shipment_id == s.id).join(STORES, STORES.c.id == s.store_id)
    statement = (
        sa.select(ROOT_ID.label("store_id"), ITEMS.c.item, ITEMS.c.quantity, s.planned_at)
        .select_from(source)
        .where(sa.or_(STORES.c.id.in_(store_ids), STORES.c.joined_to.in_(store_ids)))
        # what is sent again was ordered once
        .where(s.kit == Kit.ORDER.value, s.status != ShipmentStatus.CANCELLED.value, s.resend_of.is_(None))
        .where(s.planned_at >= japan_midnight(since))
    )
    found: dict[int, list[Before]] = defaultdict(list)
    for row in session.execute(statement):
        found[row.store_id].append(Before(row.item, row.quantity, japan_day(row.planned_at)))
    return found


def order_due_on(programme: Programme, today: date) -> date:
    """When an order of that day is due to leave."""
    return business_days_after(today, programme.kits.orders.due_business_days, programme.calendar.closed_days)


def enter_orders(
    session: Session, act: journal.Act, programme: Programme, orders: Sequence[Order], batch_id: int | None = None
) -> list[str]:
    """Writes orders that were found possible, a parcel each under an entry of its own; gives the numbers of the parcels."""
    due_on, status = order_due_on(programme, japan_day(act.at)), programme.kits.orders.status.value
    contents = contents_on(programme, due_on)
    first = take_serials(session, "shipment", len(orders))
    serials = range(first, first + len(orders))
    numbers = [case_number("K", serial) for serial in serials]
    journal.append(session, [_entry(number, status, order) for number, order in zip(numbers, orders, strict=True)], act)
    parcels, pieces, origins = list[dict[str, object]](), list[dict[str, object]](), list[dict[str, object]]()
    for serial, number, order in zip(serials, numbers, orders, strict=True):
        orderer = order.orderer
        parcels.append(
            {
                "id": serial,
                "number": number,
                "version": 1,
                "status": status,
                "store_id": orderer.store_id,
                "application_id": orderer.application_id,
                "kit": Kit.ORDER.value,
                "return_rate": orderer.return_rate,
                "planned_at": act.at,
                "due_on": due_on,
                "contents_from": contents.valid_from if contents is not None else None,
            }
        )
        pieces += [{"shipment_id": serial, "item": one.item, "design": one.design.value, "quantity": one.quantity} for one in order.pieces]
        whose = {"provider_id": order.provider_id, "provider_reference": order.provider_reference}
        origins.append({"shipment_id": serial, "through": order.through.value, "batch_id": batch_id, **whose})
    for table, rows in ((SHIPMENTS, parcels), (ITEMS, pieces), (ORDERS, origins)):
        session.execute(sa.insert(table), rows)
    return numbers


def _entry(number: str, status: str, order: Order) -> journal.Entry:
    items = [{"item": one.item, "design": one.design.value, "quantity": one.quantity} for one in order.pieces]
    payload = {"kit": Kit.ORDER.value, "through": order.through.value, "application": order.orderer.application, "items": items}
    return journal.Entry(number, 1, "plan", None, status, payload, {"note": order.note} if order.note else None)
