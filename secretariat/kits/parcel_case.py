"""One parcel with all that a person who works on it wants to see: whose it is, what lies in it, where it goes, what happened, what next."""

from dataclasses import dataclass
from datetime import date, datetime

import sqlalchemy as sa
from sqlmodel import Session

from models.application import Application
from models.base import table_of
from models.kit import KitOrder, Shipment, ShippingBatch
from models.merchant import Store
from models.provider import Provider
from models.relations import ROOT, ROOT_ID
from models.vocabulary import RefusalCode
from models.vocabulary_kits import IN_THE_HOUSE, UNPRINTED, Kit, ShipmentStatus
from secretariat.casework.process import SHIPMENT
from secretariat.clock import japan_day
from secretariat.identifiers import case_number, normal_case_number
from secretariat.kits.address_checks import AddressCheck, check_address
from secretariat.kits.addresses import Destination, destinations
from secretariat.kits.contents import Piece
from secretariat.kits.parcel_card import next_step, pieces_in, return_stands
from secretariat.office import Office
from secretariat.permissions import may
from secretariat.refusal import Refusal, refuse
from secretariat.screening.explanation import HistoryLine, history
from secretariat.staff import Person

SHIPMENTS, STORES, APPLICATIONS, PROVIDERS = table_of(Shipment), table_of(Store), table_of(Application), table_of(Provider)
BATCHES, ORDERS = table_of(ShippingBatch), table_of(KitOrder)
RESENT = SHIPMENTS.alias("resent")
BEFORE = SHIPMENTS.alias("before")


@dataclass(frozen=True, slots=True)
class ParcelCase:
    """A parcel; the rate in per cent.

    `address` None for what is not sent by parcel; `address_check`: what is wrong with it, asked while it is in the house.
    `next`: what happens next, or what it waits for. `can_be_closed`: it came back, was inspected and is open; `closed`: somebody did.
    `resend_of`, `sent_again`: numbers of parcels. `through`: who passed an order on.
    """

    number: str
    kit: Kit
    status: ShipmentStatus
    version: int
    store_number: str
    store_name: str
    application: str
    provider: str
    return_rate: int
    due_on: date
    planned_at: datetime
    held_for: str | None
    waits_for: str | None
    batch: str | None
    carrier: str | None
    tracking_number: str | None
    handed_over_on: date | None
    delivered_on: date | None
    came_back_on: date | None
    came_back_reason: str | None
    returned_goods: str | None
    resend_of: str | None
    sent_again: str | None
    through: str | None
    order_reference: str | None
    pieces: tuple[Piece, ...]
    address: Destination | None
    address_check: AddressCheck
    next: str | None
    can_be_closed: bool
    closed: bool
    history: tuple[HistoryLine, ...]

    @property
    def is_with_carrier(self) -> bool:
        """Whether it went with a carrier, so that it may have a tracking number."""
        return self.carrier is not None and self.status in SHIPMENT["correct-tracking"].sources

    @property
    def can_be_taken_back(self) -> bool:
        """Whether it is an order that nobody has begun to prepare."""
        return self.kit is Kit.ORDER and self.batch is None and self.status in UNPRINTED


def parcel_case(office: Office, person: Person, number: str) -> ParcelCase | Refusal:
    """One parcel."""
    if refused := may(person.role, "show-shipments"):
        return refused
    wanted = normal_case_number(number)
    with office.reading() as session:
        row = session.execute(_statement().where(SHIPMENTS.c.number == wanted)).first()
        if row is None:
            return refuse(RefusalCode.NOT_FOUND, "kits.not_found", number=number)
        return _case(office, session, row)


def _case(office: Office, session: Session, row: sa.Row[tuple[object, ...]]) -> ParcelCase:
    kit, status = Kit(row.kit), ShipmentStatus(row.status)
    stands = return_stands(session, row, japan_day(office.clock.now()))
    address = destinations(session, [row.id])[row.id] if kit is not Kit.DIGITAL else None
    return ParcelCase(
        row.number,
        kit,
        status,
        row.version,
        case_number("S", row.root_id),
        row.store_name,
        row.application,
        row.provider,
        row.return_rate,
        row.due_on,
        row.planned_at,
        row.held_for,
        row.waits_for,
        row.batch,
        row.carrier,
        row.tracking_number,
        row.handed_over_on,
        row.delivered_on,
        row.came_back_on,
        row.came_back_reason,
        row.returned_goods,
        row.before_number,
        row.resent_number,
        row.through,
        row.provider_reference,
        pieces_in(session, office.programme, row),
        address,
        check_address(address) if address is not None and status in IN_THE_HOUSE else AddressCheck(),
        next_step(row, stands),
        stands.open and row.returned_goods is not None,
        stands.closed,
        tuple(history(session, row.number)),
    )


def _statement() -> sa.Select[tuple[object, ...]]:
    s = SHIPMENTS.c
    source = SHIPMENTS.join(STORES, STORES.c.id == s.store_id).join(ROOT, ROOT.c.id == ROOT_ID)
    source = source.join(APPLICATIONS, APPLICATIONS.c.id == s.application_id).join(PROVIDERS, PROVIDERS.c.id == APPLICATIONS.c.provider_id)
    source = source.outerjoin(BATCHES, BATCHES.c.id == s.shipping_batch_id).outerjoin(ORDERS, ORDERS.c.shipment_id == s.id)
    # by its store, which has an index; what was sent again goes to the same one
    source = source.outerjoin(RESENT, sa.and_(RESENT.c.store_id == s.store_id, RESENT.c.resend_of == s.id))
    source = source.outerjoin(BEFORE, BEFORE.c.id == s.resend_of)
    return (
        sa.select(
            SHIPMENTS,
            ROOT.c.id.label("root_id"),
            ROOT.c.name.label("store_name"),
            APPLICATIONS.c.number.label("application"),
            PROVIDERS.c.name.label("provider"),
            BATCHES.c.number.label("batch"),
            BEFORE.c.number.label("before_number"),
            RESENT.c.number.label("resent_number"),
            ORDERS.c.through,
            ORDERS.c.provider_reference,
        )
        .select_from(source)
        .order_by(RESENT.c.id.desc())
    )
