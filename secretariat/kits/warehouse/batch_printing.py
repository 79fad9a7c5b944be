"""Printing a batch (印刷): its parcels are printed from here on, and what each shows that is printed for its store is written down."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import sqlalchemy as sa
from sqlmodel import Session

from models.base import table_of
from models.kit import Shipment
from models.relations import among_few
from models.vocabulary_kits import Kit, ShipmentStatus, ShippingBatchStatus
from secretariat import journal
from secretariat.casework.acts import SHIPPING_BATCH, Case, Change, apply, obstacle
from secretariat.kits.parcels import change_parcels
from secretariat.kits.shown_services import services_of_parcels
from secretariat.kits.warehouse.batch_leaving import Dropped, back_out, drop_out, finish_if_packed, free_surplus
from secretariat.kits.warehouse.batches import CHUNK, find_batch, locked_batch
from secretariat.office import Office
from secretariat.permissions import may
from secretariat.refusal import Message, Refusal
from secretariat.repetition import repeated
from secretariat.screening.decision import Command
from secretariat.staff import Person

SHIPMENTS = table_of(Shipment)


@dataclass(frozen=True, slots=True)
class Printed:
    """What printing came to: how many parcels are printed now that were not, whether all were before, and which left the batch."""

    number: str
    kit: Kit
    parcels: int
    again: bool
    dropped: tuple[Dropped, ...]


def print_batch(office: Office, person: Person, number: str) -> Printed | Refusal:
    """Marks the parcels of a batch as printed, in transactions of CHUNK; a run that broke goes on where it stood.

    The papers of a batch that was printed may be made again, which is journalled. What is cancelled or held, or has nothing to show,
    leaves it.
    """
    if refused := may(person.role, "kits"):
        return refused
    with office.reading() as session:
        batch = find_batch(session, number)
    if isinstance(batch, Refusal):
        return batch
    dropped, parcels = list(drop_out(office, person, batch.number)), 0
    while True:
        some = _print_some(office, person, batch.number, parcels)
        if isinstance(some, Refusal):
            return some
        parcels += some.parcels
        dropped += some.left
        if some.again is not None:
            return Printed(batch.number, Kit(batch.row["kit"]), parcels, some.again, tuple(dropped))


@dataclass(frozen=True, slots=True)
class _Some:
    """What one transaction came to: parcels printed, those that left; of the last one, whether everything had been printed before."""

    parcels: int
    left: list[Dropped]
    again: bool | None


@repeated
def _print_some(office: Office, person: Person, number: str, before: int) -> _Some | Refusal:
    with office.writing(person.login, "print-batch") as (session, act):
        batch = locked_batch(session, number)
        if isinstance(batch, Refusal):
            return batch
        command = "print" if batch.status == ShippingBatchStatus.MADE else "reprint"
        if refused := obstacle(SHIPPING_BATCH, batch, command, person.role):
            session.rollback()
            return refused
        seen, printed, left = _print_chunk(session, act, office, batch)
        again = _end(session, act, office, batch, command, before + printed) if seen < CHUNK else None
    return _Some(printed, left, again)


def _end(session: Session, act: journal.Act, office: Office, batch: Case, command: str, parcels: int) -> bool:
    """The last chunk is through; gives whether everything had been printed before."""
    free_surplus(session, act, office.programme, batch)
    s = SHIPMENTS.c
    left = session.execute(sa.select(sa.func.count()).where(s.shipping_batch_id == batch.id)).scalar_one()
    apply(session, act, SHIPPING_BATCH, batch, Command(command), Change(payload={"parcels": left}))
    finish_if_packed(session, act, office.programme, batch.number)
    return command == "reprint" and not parcels


def _print_chunk(session: Session, act: journal.Act, office: Office, batch: Case) -> tuple[int, int, list[Dropped]]:
    """Prints the next parcels; gives how many were looked at, how many are printed, and which left."""
    s = SHIPMENTS.c
    waiting = sa.and_(s.shipping_batch_id == batch.id, among_few(s.status) == ShipmentStatus.RELEASED.value, s.held_for.is_(None))
    rows = session.execute(sa.select(s.id, s.number).where(waiting).order_by(s.due_on, s.id).limit(CHUNK).with_for_update()).all()
    if not rows:
        return 0, 0, []
    shows: Mapping[int, Mapping[str, object]] = {}
    left: list[Dropped] = []
    if batch.row["kit"] in (Kit.B.value, Kit.ORDER.value):
        shows, left = _what_they_show(session, office, rows)
        gone = [one.number for one in left]
        if gone:
            back_out(session, act, batch, s.number.in_(gone), {"nothing_to_show": True})
        rows = [row for row in rows if row.number not in gone]
    alike = [row.id for row in rows if row.id not in shows]
    if alike:
        change_parcels(session, act, "print", s.id.in_(alike), {"batch": batch.number})
    if shows:
        change_parcels(session, act, "print", s.id.in_(shows), {"batch": batch.number}, None, shows)
    return len(rows) + len(left), len(rows), left


def _what_they_show(
    session: Session, office: Office, rows: Sequence[sa.Row[tuple[int, str]]]
) -> tuple[dict[int, dict[str, object]], list[Dropped]]:
    """By parcel the services that its posters show, if it has any; and those at whose stores nothing gives points."""
    found = services_of_parcels(session, office.programme, [row.id for row in rows])
    shows: dict[int, dict[str, object]] = {row_id: {"services": services} for row_id, services in found.items() if services}
    nothing = [row.number for row in rows if found.get(row.id) == ""]
    return shows, [Dropped(number, Message("batches.nothing_to_show", {"number": number})) for number in nothing]
