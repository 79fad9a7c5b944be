"""Handing a batch's packed parcels over to a carrier (出荷): which ones its file has, and the hand-over once that file lies on the disk."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import sqlalchemy as sa
from sqlmodel import Session

from models.base import table_of
from models.kit import ShipmentAddress
from models.vocabulary import RefusalCode
from models.vocabulary_kits import Carrier, Kit, ShipmentStatus
from secretariat import journal
from secretariat.bulk import insert_all
from secretariat.casework.acts import SHIPPING_BATCH, Case, Change, act_on, required_case
from secretariat.clock import japan_day
from secretariat.kits.addresses import destinations
from secretariat.kits.carriers.owed_files import enter_owed_file, owed_files, settle_owed_file
from secretariat.kits.carriers.rows import CarrierRow, Consignment, Staying, carrier_row, usual_cells
from secretariat.kits.parcels import SHIPMENTS, change_parcels, in_the_house
from secretariat.kits.warehouse.batch_leaving import close_packed
from secretariat.kits.warehouse.batches import required_batch
from secretariat.office import Office
from secretariat.permissions import may
from secretariat.refusal import Message, Refusal, refuse
from secretariat.repetition import repeated
from secretariat.screening.decision import Command
from secretariat.staff import Person

FROZEN = table_of(ShipmentAddress)
AT_ONCE: Final = 1000  # parcels that one transaction hands over
READ_AT_ONCE: Final = 500
WITH_CARRIER: Final = frozenset({ShipmentStatus.HANDED_OVER.value, ShipmentStatus.DELIVERED.value, ShipmentStatus.CAME_BACK.value})


@dataclass(frozen=True, slots=True)
class HandOver:
    """What a carrier's file has, and what does not go: `rows` in the order of the parcels, `new` those that are still to be handed over.

    `codes_missing`: columns of the contract's codes that the programme file leaves empty; `file_owed`: a run before broke off.
    """

    batch: str
    batch_id: int
    batch_status: str
    carrier: Carrier
    rows: tuple[CarrierRow, ...]
    new: tuple[CarrierRow, ...]
    staying: tuple[Staying, ...]
    codes_missing: tuple[str, ...]
    file_owed: bool


def prepare_hand_over(office: Office, person: Person, number: str, carrier: Carrier) -> HandOver | Refusal:
    """The rows for a batch: of the packed parcels that fit the carrier's file, and as they were of those that it was given before."""
    if refused := may(person.role, "kits"):
        return refused
    usual = usual_cells(office.programme, carrier)
    if isinstance(usual, Refusal):
        return usual
    today, missing = japan_day(office.clock.now()), office.programme.kits.carriers.contract(carrier).codes_missing
    rows: list[CarrierRow] = []
    new: list[CarrierRow] = []
    staying: list[Staying] = []
    with office.reading() as session:
        batch = required_case(session, SHIPPING_BATCH, number)
        if isinstance(batch, Refusal):
            return batch
        file_owed = carrier in owed_files(session, [batch.number]).get(batch.number, ())
        parcels = session.execute(_parcels(batch.id)).all()
        for start in range(0, len(parcels), READ_AT_ONCE):
            some = parcels[start : start + READ_AT_ONCE]
            addresses = destinations(session, [row.id for row in some])
            for row in some:
                gone = row.status in WITH_CARRIER
                if gone and row.carrier != carrier:
                    continue
                if not gone and (why := _staying(row)):
                    staying.append(Staying(row.number, why))
                    continue
                consignment = Consignment(row.id, row.number, Kit(row.kit), addresses[row.id], row.handed_over_on or today)
                laid = carrier_row(office.programme, carrier, usual, consignment)
                if isinstance(laid, Staying):
                    staying.append(laid)
                    continue
                rows.append(laid)
                if not gone:
                    new.append(laid)
    return HandOver(batch.number, batch.id, batch.status, carrier, tuple(rows), tuple(new), tuple(staying), missing, file_owed)


def _parcels(batch_id: int) -> sa.Select[tuple[object, ...]]:
    s = SHIPMENTS.c
    columns = (s.id, s.number, s.kit, s.status, s.held_for, s.waits_for, s.carrier, s.handed_over_on)
    leaving = s.status != ShipmentStatus.CANCELLED.value
    return sa.select(*columns).where(s.shipping_batch_id == batch_id, leaving).order_by(s.id)


def _staying(row: sa.Row[tuple[object, ...]]) -> Message | None:
    """Why a parcel that is in the house does not go; None for one that does."""
    if row.held_for is not None:
        return Message("kits.held", {"number": row.number, "provider": row.held_for})
    if row.waits_for is not None:
        return Message("carriers.waits", {"number": row.number, "item": row.waits_for})
    if row.status != ShipmentStatus.PACKED.value:
        status = Message(f"words.shipment_status.{row.status}")
        return Message("carriers.not_packed", {"number": row.number, "status": status})
    return None


def hand_over(office: Office, person: Person, wanted: HandOver) -> int:
    """Hands the new parcels over, so many at once, each with its address as it then stands on the carrier's slip; gives how many.

    One that was held, cancelled or handed over by somebody else meanwhile stays as it is: then they are fewer than `new`.
    From the first of them on the file is owed, until `file_is_there`.
    """
    done = 0
    for start in range(0, len(wanted.new), AT_ONCE):
        some = [row.consignment for row in wanted.new[start : start + AT_ONCE]]
        done += _hand_some_over(office, person, wanted, some)
    return done


@repeated
def _hand_some_over(office: Office, person: Person, wanted: HandOver, some: Sequence[Consignment]) -> int:
    with office.writing(person.login, "hand-over") as (session, act):
        return _hand_over(session, act, wanted, some)


def _hand_over(session: Session, act: journal.Act, wanted: HandOver, some: Sequence[Consignment]) -> int:
    s = SHIPMENTS.c
    which = sa.and_(
        s.id.in_([one.shipment_id for one in some]), s.shipping_batch_id == wanted.batch_id, s.held_for.is_(None), s.waits_for.is_(None)
    )
    payload = {"batch": wanted.batch, "carrier": wanted.carrier.value}
    values = {"carrier": wanted.carrier.value, "handed_over_on": some[0].handed_over_on}
    gone = set(change_parcels(session, act, "hand-over", which, payload, values))
    frozen = [
        {
            "shipment_id": one.shipment_id,
            "postal_code": one.address.postal_code,
            "address": one.address.address,
            "addressee": one.address.addressee,
            "phone": one.address.phone,
        }
        for one in some
        if one.number in gone
    ]
    if frozen:
        enter_owed_file(session, wanted.batch, wanted.carrier)
        insert_all(session, FROZEN, frozen)
    return len(gone)


@repeated
def file_is_there(office: Office, person: Person, wanted: HandOver) -> None:
    """The carrier's file has its name: it is owed no longer."""
    with office.reading() as session:
        if not owed_files(session, [wanted.batch]):
            return
    with office.writing(person.login, "hand-over") as (session, _):
        settle_owed_file(session, wanted.batch, wanted.carrier)


def close_batch(office: Office, person: Person, number: str) -> bool:
    """The batch is handed over when none of its parcels is in the house any more; whether it is so now by this.

    Packing whose end was interrupted comes to it first, so that nothing stays reserved.
    """

    def write(session: Session, _act: journal.Act, case: Case) -> Change | Refusal:
        return refuse(RefusalCode.NOTHING_TO_DO, "carriers.not_all_gone", number=case.number) if _has_some_left(session, case) else Change()

    with office.reading() as session:
        if _has_some_left(session, required_batch(session, number)):
            return False
    close_packed(office, person, number)
    return act_on(office, person, SHIPPING_BATCH, number, Command("hand-over"), write) is None


def _has_some_left(session: Session, batch: Case) -> bool:
    in_it = SHIPMENTS.c.shipping_batch_id == batch.id
    return session.execute(sa.select(SHIPMENTS.c.id).where(in_it, in_the_house()).limit(1)).first() is not None
