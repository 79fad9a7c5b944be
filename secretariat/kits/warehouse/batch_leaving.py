"""What leaves a batch before it goes out, and when a batch is packed as a whole.

What was cancelled or is held drops out before the batch is packed, so that the shelf loses just what lies in its parcels.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import sqlalchemy as sa
from sqlmodel import Session

from models.vocabulary import RefusalCode
from models.vocabulary_kits import ShipmentStatus, ShippingBatchStatus
from secretariat import journal
from secretariat.casework.acts import SHIPPING_BATCH, Case, Change, apply
from secretariat.identifiers import normal_case_number
from secretariat.kits.parcels import change_parcels
from secretariat.kits.warehouse.batches import (
    CHUNK,
    SHIPMENTS,
    TAKEN,
    TO_PACK,
    locked_batch,
    needs_by_parcel,
    needs_of_batch,
    required_batch,
    reserved_for,
)
from secretariat.kits.warehouse.stock import StockKey, pick, restock, set_free
from secretariat.office import Office
from secretariat.permissions import may
from secretariat.programme import Programme
from secretariat.refusal import Message, Refusal, refuse
from secretariat.repetition import repeated
from secretariat.screening.decision import Command
from secretariat.staff import Person


@dataclass(frozen=True, slots=True)
class Dropped:
    """A parcel that left its batch, and why."""

    number: str
    why: Message


@repeated
def leave_batch(office: Office, person: Person, number: str, parcels: Sequence[str] = ()) -> tuple[Dropped, ...] | Refusal:
    """Takes out of a batch what was cancelled or is held, and these parcels, which are gathered anew; gives all of them.

    Refused, with nothing done, for a parcel that is not in it, or that is packed.
    """
    if refused := may(person.role, "kits"):
        return refused
    wanted = [normal_case_number(parcel) for parcel in parcels]
    with office.writing(person.login, "leave-batch") as (session, act):
        batch = locked_batch(session, number)
        if isinstance(batch, Refusal):
            return batch
        if wanted:
            which = sa.and_(SHIPMENTS.c.shipping_batch_id == batch.id, SHIPMENTS.c.number.in_(wanted))
            gone = set(back_out(session, act, batch, which))
            if missing := [parcel for parcel in wanted if parcel not in gone]:
                session.rollback()
                return refuse(RefusalCode.WRONG_STATE, "batches.not_to_be_packed", number=missing[0], batch=batch.number)
            free_surplus(session, act, office.programme, batch)
    taken = [Dropped(parcel, Message("batches.taken_out", {"number": parcel})) for parcel in wanted]
    _, dropped = close_packed(office, person, batch.number)
    return (*taken, *dropped)


def drop_out(office: Office, person: Person, number: str) -> tuple[Dropped, ...]:
    """Takes out of a batch, which is there, what was cancelled or is held, in transactions of CHUNK parcels."""
    dropped: list[Dropped] = []
    while True:
        found = _drop_some(office, person, number)
        dropped += found
        if len(found) < CHUNK:
            return tuple(dropped)


@repeated
def _drop_some(office: Office, person: Person, number: str) -> list[Dropped]:
    with office.writing(person.login, "leave-batch") as (session, act):
        batch = required_batch(session, number, lock=True)
        found = _drop_chunk(session, act, office.programme, batch)
        if len(found) < CHUNK:
            free_surplus(session, act, office.programme, batch)
    return found


def _drop_chunk(session: Session, act: journal.Act, programme: Programme, batch: Case) -> list[Dropped]:
    s = SHIPMENTS.c
    cancelled = s.status == ShipmentStatus.CANCELLED.value
    held = sa.and_(s.status.in_(TO_PACK), s.held_for.is_not(None))
    parcel = sa.select(s.id, s.number, s.kit, s.return_rate, s.contents_from, s.due_on, s.held_for, s.status)
    rows = session.execute(parcel.where(s.shipping_batch_id == batch.id, sa.or_(cancelled, held)).order_by(s.id).limit(CHUNK)).all()
    gone = [row for row in rows if row.status == ShipmentStatus.CANCELLED.value]
    waiting = [row for row in rows if row.status != ShipmentStatus.CANCELLED.value]
    if gone:
        change_parcels(session, act, "drop-out", s.id.in_([row.id for row in gone]), {"batch": batch.number}, {"shipping_batch_id": None})
    if gone and batch.status == ShippingBatchStatus.PACKED:
        # they were packed, and what lay in them had left the shelf
        needs = needs_by_parcel(session, programme, gone)
        for row in gone:
            restock(session, act, row.number, needs[row.id])
    if waiting:
        back_out(session, act, batch, s.id.in_([row.id for row in waiting]))
    return [
        *(Dropped(row.number, Message("batches.was_cancelled", {"number": row.number})) for row in gone),
        *(Dropped(row.number, Message("kits.held", {"number": row.number, "provider": row.held_for})) for row in waiting),
    ]


def back_out(
    session: Session, act: journal.Act, batch: Case, which: sa.ColumnElement[bool], because: Mapping[str, object] | None = None
) -> Sequence[str]:
    """Parcels go back to where they were before they were gathered; what a Kit B showed is found anew."""
    values = {"shipping_batch_id": None, "services": None}
    return change_parcels(session, act, "leave-batch", which, {"batch": batch.number, **(because or {})}, values)


def free_surplus(session: Session, act: journal.Act, programme: Programme, batch: Case) -> None:
    """Sets free what is reserved for the batch and none of its parcels needs any more."""
    needed: Counter[StockKey] = Counter()
    if batch.status in (ShippingBatchStatus.MADE, ShippingBatchStatus.PRINTED):
        needed = needs_of_batch(session, programme, batch.id, (*TO_PACK, *TAKEN))
    if surplus := reserved_for(session, batch.id) - needed:
        set_free(session, act, batch.number, surplus)


# packed as a whole


def close_packed(office: Office, person: Person, number: str) -> tuple[bool, tuple[Dropped, ...]]:
    """Of a batch, which is there, nothing is left to pack: what does not go drops out, then it is packed; gives whether it is, and those.

    Where it is interrupted, the next command about the batch goes on.
    """
    dropped = drop_out(office, person, number)
    return _finish_if_packed(office, person, number), dropped


@repeated
def _finish_if_packed(office: Office, person: Person, number: str) -> bool:
    with office.writing(person.login, "pack") as (session, act):
        required_batch(session, number, lock=True)
        return finish_if_packed(session, act, office.programme, number)


def progress(session: Session, batch_id: int) -> tuple[int, int]:
    """How many of a batch's parcels are packed (or have left), and how many there are."""
    s = SHIPMENTS.c
    counted = sa.select(s.status, sa.func.count().label("parcels")).where(s.shipping_batch_id == batch_id).group_by(s.status)
    by_status = {row.status: int(row.parcels) for row in session.execute(counted)}
    by_status.pop(ShipmentStatus.CANCELLED.value, None)
    total = sum(by_status.values())
    return total - sum(by_status.get(status, 0) for status in TO_PACK), total


def is_to_be_packed(session: Session, batch_id: int) -> bool:
    """Whether a parcel of a batch may go and is not packed yet."""
    s = SHIPMENTS.c
    open_ones = sa.select(s.id).where(s.shipping_batch_id == batch_id, s.status.in_(TO_PACK), s.held_for.is_(None)).limit(1)
    return session.execute(open_ones).first() is not None


def finish_if_packed(session: Session, act: journal.Act, programme: Programme, number: str) -> bool:
    """The last parcel that may go is packed: what lies in them leaves the shelf, and the batch is packed. Gives whether that is so."""
    batch = required_batch(session, number)
    if batch.status != ShippingBatchStatus.PRINTED or is_to_be_packed(session, batch.id):
        return False
    # what is cancelled at this very moment lies in its parcel too: it goes back to the shelf when it drops out
    needed = needs_of_batch(session, programme, batch.id, (*TAKEN, ShipmentStatus.CANCELLED.value))
    taken: dict[StockKey, int] = {key: pieces for key, pieces in (reserved_for(session, batch.id) & needed).items() if pieces}
    pick(session, act, number, taken)
    packed, _ = progress(session, batch.id)
    apply(session, act, SHIPPING_BATCH, batch, Command("pack"), Change(payload={"parcels": packed}))
    return True
