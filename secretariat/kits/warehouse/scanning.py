"""Scan to confirm (検品): a parcel is packed when its number was scanned beside its batch; a wrong one is named, and changes nothing."""

from dataclasses import dataclass, replace
from typing import Final

import sqlalchemy as sa
from sqlmodel import Session

from models.base import table_of
from models.kit import Shipment, ShippingBatch
from models.relations import ROOT, ROOT_ID, STAFF, STORES, name_behind
from models.vocabulary import RefusalCode
from models.vocabulary_kits import ShipmentStatus, ShippingBatchStatus
from secretariat import journal
from secretariat.casework.acts import Case
from secretariat.identifiers import normal_case_number, parse_case_number
from secretariat.kits.parcels import change_parcels
from secretariat.kits.warehouse.batch_leaving import Dropped, close_packed, is_to_be_packed, progress
from secretariat.kits.warehouse.batches import locked_batch
from secretariat.office import Office
from secretariat.permissions import may
from secretariat.refusal import Message, Refusal, refuse
from secretariat.repetition import repeated
from secretariat.staff import Person

SHIPMENTS, BATCHES = table_of(Shipment), table_of(ShippingBatch)
LEFT: Final = (ShipmentStatus.HANDED_OVER.value, ShipmentStatus.DELIVERED.value, ShipmentStatus.CAME_BACK.value)


@dataclass(frozen=True, slots=True)
class Packed:
    """A scan that was right: how many of the batch's parcels are packed now.

    `finished`: it was the last one that may go; `dropped`: what was cancelled or is held, and left the batch thereby.
    """

    number: str
    store: str
    batch: str
    packed: int
    total: int
    finished: bool
    dropped: tuple[Dropped, ...] = ()


def pack(office: Office, person: Person, batch: str, scanned: str) -> Packed | Refusal:
    """Packs the parcel whose number was scanned, if it belongs into the batch and may go; otherwise says what it is."""
    return _scan(office, person, batch, scanned, "pack")


def undo_pack(office: Office, person: Person, batch: str, scanned: str) -> Packed | Refusal:
    """Takes a scan back, as long as the batch is not packed as a whole."""
    return _scan(office, person, batch, scanned, "unpack")


@repeated
def _scan(office: Office, person: Person, batch_number: str, scanned: str, command: str) -> Packed | Refusal:
    if refused := may(person.role, "kits"):
        return refused
    parsed = parse_case_number(scanned)
    if parsed is None:
        return refuse(RefusalCode.INVALID_VALUE, "batches.misread", text=scanned)
    if parsed[0] != "K":
        return refuse(RefusalCode.INVALID_VALUE, "batches.no_parcel_number", text=normal_case_number(scanned))
    with office.writing(person.login, command) as (session, act):
        batch = locked_batch(session, batch_number)
        answer = batch if isinstance(batch, Refusal) else _scanned(session, act, batch, normal_case_number(scanned), command)
        if isinstance(answer, Refusal):
            session.rollback()
    if not isinstance(answer, Packed) or not answer.finished:
        return answer
    finished, dropped = close_packed(office, person, answer.batch)
    return replace(answer, total=answer.total - len(dropped), finished=finished, dropped=dropped)


def _scanned(session: Session, act: journal.Act, batch: Case, number: str, command: str) -> Packed | Refusal:
    s = SHIPMENTS.c
    source = SHIPMENTS.join(STORES, STORES.c.id == s.store_id).join(ROOT, ROOT.c.id == ROOT_ID)
    parcel = sa.select(s.id, s.status, s.held_for, s.shipping_batch_id, BATCHES.c.number.label("batch"), ROOT.c.name)
    parcel = parcel.select_from(source.outerjoin(BATCHES, BATCHES.c.id == s.shipping_batch_id)).where(s.number == number)
    row = session.execute(parcel.with_for_update(of=SHIPMENTS)).one_or_none()
    if row is None:
        return refuse(RefusalCode.NOT_FOUND, "kits.not_found", number=number)
    wrong = _wrong(batch, row, number) or (
        _not_to_unpack(batch, row, number) if command == "unpack" else _not_to_pack(session, batch, row, number)
    )
    if wrong is not None:
        return wrong
    change_parcels(session, act, command, s.id == row.id, {"batch": batch.number})
    packed, total = progress(session, batch.id)
    return Packed(number, row.name, batch.number, packed, total, command == "pack" and not is_to_be_packed(session, batch.id))


def _wrong(batch: Case, row: sa.Row[tuple[object, ...]], number: str) -> Refusal | None:
    """What has no business in the batch, whatever is done with it."""
    if row.status == ShipmentStatus.CANCELLED.value:
        return refuse(RefusalCode.WRONG_STATE, "batches.was_cancelled", number=number)
    if row.status in LEFT:
        status = Message(f"words.shipment_status.{row.status}")
        return refuse(RefusalCode.WRONG_STATE, "batches.has_left", number=number, status=status)
    if row.shipping_batch_id is None:
        return refuse(RefusalCode.WRONG_STATE, "batches.in_no_batch", number=number)
    if row.shipping_batch_id != batch.id:
        return refuse(RefusalCode.WRONG_STATE, "batches.of_another", number=number, other=row.batch)
    return None


def _not_to_pack(session: Session, batch: Case, row: sa.Row[tuple[object, ...]], number: str) -> Refusal | None:
    if row.held_for is not None:
        return refuse(RefusalCode.WRONG_STATE, "kits.held", number=number, provider=row.held_for)
    if row.status == ShipmentStatus.RELEASED.value:
        return refuse(RefusalCode.TOO_EARLY, "batches.parcel_not_printed", number=number, batch=batch.number)
    if row.status == ShipmentStatus.PACKED.value:
        who, at = _last(session, number)
        return refuse(RefusalCode.WRONG_STATE, "batches.already_packed", number=number, staff=who, at=at)
    return None


def _not_to_unpack(batch: Case, row: sa.Row[tuple[object, ...]], number: str) -> Refusal | None:
    if row.status != ShipmentStatus.PACKED.value:
        return refuse(RefusalCode.WRONG_STATE, "batches.not_packed", number=number)
    if batch.status != ShippingBatchStatus.PRINTED:
        return refuse(RefusalCode.TOO_LATE, "batches.finished", number=batch.number)
    return None


def _last(session: Session, number: str) -> tuple[str, object]:
    """Who did the last thing to a parcel, and when."""
    e = journal.ENTRIES.c
    last = sa.select(name_behind(e.staff).label("who"), e.at).select_from(journal.ENTRIES.outerjoin(STAFF, STAFF.c.login == e.staff))
    row = session.execute(last.where(e.case_id == number).order_by(e.version.desc()).limit(1)).one()
    return row.who, row.at
