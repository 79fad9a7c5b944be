"""Batches of the warehouse (発送バッチ, W-…): parcels of one kit, gathered oldest due first, with the stock that they need reserved.

A parcel gets all of its pieces or waits. What is cancelled or held afterwards drops out, and what was reserved for it is free again.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from copy import deepcopy
from dataclasses import dataclass, field
from datetime import date
from typing import Final

import sqlalchemy as sa
from sqlmodel import Session

from models.base import table_of
from models.kit import Shipment, ShipmentItem, StockMovement
from models.vocabulary import RefusalCode
from models.vocabulary_kits import UNPRINTED, Design, Kit, Movement, ShipmentStatus, ShippingBatchStatus
from secretariat import journal
from secretariat.casework.acts import SHIPPING_BATCH, Case, begin, load_case
from secretariat.identifiers import normal_case_number, parse_case_number
from secretariat.kits.address_checks import check_addresses
from secretariat.kits.addresses import destinations
from secretariat.kits.contents import Ordered, needs_of, pieces_of
from secretariat.kits.parcels import change_parcels
from secretariat.kits.warehouse.stock import ITEMS, StockKey, free_stock, key_of, reserve
from secretariat.office import Office
from secretariat.permissions import may
from secretariat.programme import Programme
from secretariat.refusal import Message, Refusal, refuse
from secretariat.repetition import repeated
from secretariat.staff import Person

SHIPMENTS, ORDERED, MOVEMENTS = table_of(Shipment), table_of(ShipmentItem), table_of(StockMovement)
CHUNK: Final = 1000  # parcels of one transaction
FEW: Final = 5  # named in a sentence
GATHERED: Final = (Kit.A, Kit.B, Kit.ORDER)
"""What the warehouse packs."""
TO_PACK: Final = (ShipmentStatus.RELEASED.value, ShipmentStatus.PRINTED.value)
TAKEN: Final = tuple(
    status.value for status in ShipmentStatus if status not in (*UNPRINTED, ShipmentStatus.PRINTED, ShipmentStatus.CANCELLED)
)
"""What lies in such a parcel is not on the shelf any more; a carrier may have it before the last one of its batch is packed."""
OF_THE_BATCH: Final = (Movement.RESERVED.value, Movement.SET_FREE.value, Movement.PICKED.value)

Needs = Mapping[StockKey, int]


@dataclass(slots=True)
class Made:
    """What making a batch came to: how many parcels are in it, and for how many there is too little, by the item that they wait for.

    `without_address`: numbers of those whose address is not complete any more, which stay out. `missing`: how many pieces of each item
    all that wait would need beyond what is free.
    """

    number: str = ""
    parcels: int = 0
    lacking: Counter[str] = field(default_factory=Counter)
    without_address: list[str] = field(default_factory=list)
    missing: Counter[str] = field(default_factory=Counter)
    wanted: Counter[StockKey] = field(default_factory=Counter)  # by the parcels that wait


def make_batch(office: Office, person: Person, kit: Kit, due_on: date | None = None, limit: int | None = None) -> Made | Refusal:
    """Gathers released parcels of a kit, at most `limit` (else as the programme file says), those due on or before a day.

    In transactions of CHUNK parcels: a run that breaks leaves a batch with the parcels so far. Refused where there is none to gather.
    """
    if refused := may(person.role, "kits"):
        return refused
    if kit not in GATHERED:
        return refuse(RefusalCode.INVALID_VALUE, "batches.no_paper")
    most = office.programme.kits.parcels_per_batch if limit is None else limit
    made = Made()
    after: tuple[date, int] | None = None
    while made.parcels < most:
        made, last = _gather_some(office, person, kit, due_on, after, min(CHUNK, most - made.parcels), made)
        if last is None:
            break
        after = last
    if made.number:
        return made
    if made.lacking:
        return refuse(RefusalCode.NOTHING_TO_DO, "batches.all_lack", parcels=made.lacking.total(), items=missing_pieces(made))
    if made.without_address:
        return refuse(RefusalCode.INVALID_VALUE, "batches.none_has_address", numbers=tuple(made.without_address[:FEW]))
    return refuse(RefusalCode.NOTHING_TO_DO, "batches.nothing_released")


@repeated
def _gather_some(
    office: Office, person: Person, kit: Kit, due_on: date | None, after: tuple[date, int] | None, most: int, before: Made
) -> tuple[Made, tuple[date, int] | None]:
    """What it comes to with the next parcels, and the last of these; None when there are no more."""
    made = deepcopy(before)
    with office.writing(person.login, "make-batch") as (session, act):
        rows = _candidates(session, kit, due_on, after, most)
        if rows:
            _gather(session, act, office.programme, kit, rows, made)
            made.missing = _missing(session, made.wanted)
    return made, (rows[-1].due_on, rows[-1].id) if rows else None


def _candidates(
    session: Session, kit: Kit, due_on: date | None, after: tuple[date, int] | None, most: int
) -> Sequence[sa.Row[tuple[object, ...]]]:
    """Parcels that may go into a batch, oldest due first; those that waited for stock too: it may be there now."""
    s = SHIPMENTS.c
    found = sa.select(s.id, s.number, s.kit, s.return_rate, s.contents_from, s.due_on, s.waits_for)
    found = found.where(s.status == ShipmentStatus.RELEASED.value, s.kit == kit.value, s.shipping_batch_id.is_(None), s.held_for.is_(None))
    # of an item of which nothing at all is free, none of them could go
    has_some = sa.select(ITEMS.c.item).where(ITEMS.c.on_hand > ITEMS.c.reserved)
    found = found.where(sa.or_(s.waits_for.is_(None), s.waits_for.in_(has_some)))
    if due_on is not None:
        found = found.where(s.due_on <= due_on)
    if after is not None:
        # the day stands by itself as well: so the index is entered where the last chunk ended
        found = found.where(s.due_on >= after[0], sa.or_(s.due_on > after[0], sa.and_(s.due_on == after[0], s.id > after[1])))
    return session.execute(found.order_by(s.due_on, s.id).limit(most).with_for_update(skip_locked=True)).all()


def _gather(
    session: Session, act: journal.Act, programme: Programme, kit: Kit, rows: Sequence[sa.Row[tuple[object, ...]]], made: Made
) -> None:
    there = destinations(session, [row.id for row in rows])
    no_address = {parcel for parcel, checked in check_addresses(there).items() if checked.fault}
    made.without_address += [row.number for row in rows if row.id in no_address]
    rows = [row for row in rows if row.id not in no_address]
    needs = needs_by_parcel(session, programme, rows)
    free = free_stock(session, {key for wanted in needs.values() for key in wanted})
    fitting: list[int] = []
    reserved: Counter[StockKey] = Counter()
    lacking: dict[str, list[int]] = {}
    for row in rows:
        wanted = needs[row.id]
        lack = next((key for key, pieces in sorted(wanted.items()) if pieces > free[key] - reserved[key]), None)
        if lack is None:
            fitting.append(row.id)
            reserved.update(wanted)
        else:
            made.lacking[lack.item] += 1
            made.wanted.update(wanted)
            if row.waits_for != lack.item:
                lacking.setdefault(lack.item, []).append(row.id)
    for item, ids in sorted(lacking.items()):
        change_parcels(session, act, "lack", SHIPMENTS.c.id.in_(ids), {"item": item}, {"waits_for": item})
    if not fitting:
        return
    if not made.number:
        row_of_batch = {"kit": kit.value, "made_at": act.at, "made_by": act.staff}
        made.number = begin(session, act, SHIPPING_BATCH, "make-batch", ShippingBatchStatus.MADE, row_of_batch, {"kit": kit.value})
    batch = required_batch(session, made.number)
    in_batch = {"shipping_batch_id": batch.id, "waits_for": None}
    change_parcels(session, act, "gather", SHIPMENTS.c.id.in_(fitting), {"batch": made.number}, in_batch)
    if (shortage := reserve(session, act, made.number, reserved)) is not None:
        raise ValueError(shortage)  # a defect: nobody else could take any meanwhile
    made.parcels += len(fitting)


def _missing(session: Session, wanted: Counter[StockKey]) -> Counter[str]:
    """Pieces of each item that are wanted beyond what is free."""
    free = free_stock(session, wanted)
    missing: Counter[str] = Counter()
    for key, pieces in sorted(wanted.items()):
        if pieces > free[key]:
            missing[key.item] += pieces - free[key]
    return missing


def missing_pieces(made: Made) -> tuple[Message, ...]:
    """Every item of which there is too little, with how many pieces are missing."""
    return tuple(Message("batches.missing", {"item": item, "pieces": pieces}) for item, pieces in sorted(made.missing.items()))


def needs_by_parcel(session: Session, programme: Programme, rows: Sequence[sa.Row[tuple[object, ...]]]) -> dict[int, Needs]:
    """What each parcel needs from the shelf, by its id. The rows have id, kit, return_rate, contents_from, due_on."""
    orders = [row.id for row in rows if row.kit == Kit.ORDER.value]
    ordered: dict[int, list[Ordered]] = {}
    if orders:
        o = ORDERED.c
        for one in session.execute(sa.select(o.shipment_id, o.item, o.design, o.quantity).where(o.shipment_id.in_(orders))):
            ordered.setdefault(one.shipment_id, []).append(Ordered(one.item, Design(one.design), one.quantity))
    alike: dict[tuple[str, int, date], Needs] = {}  # of nearly all parcels of a batch the same
    found: dict[int, Needs] = {}
    for row in rows:
        day = row.contents_from or row.due_on
        if row.kit == Kit.ORDER.value:
            found[row.id] = needs_of(pieces_of(programme, Kit.ORDER, row.return_rate, day, ordered.get(row.id, ())))
            continue
        key = row.kit, row.return_rate, day
        if key not in alike:
            alike[key] = needs_of(pieces_of(programme, Kit(row.kit), row.return_rate, day))
        found[row.id] = alike[key]
    return found


def needs_of_batch(session: Session, programme: Programme, batch_id: int, statuses: Sequence[str]) -> Counter[StockKey]:
    """What the parcels of a batch in these states need from the shelf, all together."""
    s = SHIPMENTS.c
    parcel = sa.select(s.id, s.kit, s.return_rate, s.contents_from, s.due_on)
    rows = session.execute(parcel.where(s.shipping_batch_id == batch_id, s.status.in_(statuses))).all()
    total: Counter[StockKey] = Counter()
    for wanted in needs_by_parcel(session, programme, rows).values():
        total.update(wanted)
    return total


def reserved_for(session: Session, batch_id: int) -> Counter[StockKey]:
    """What is reserved for a batch and neither picked nor set free."""
    m = MOVEMENTS.c
    summed = sa.select(m.stock_item_id, sa.func.sum(m.quantity).label("pieces"))
    summed = summed.where(m.shipping_batch_id == batch_id, m.movement.in_(OF_THE_BATCH)).group_by(m.stock_item_id)
    pieces = {row.stock_item_id: int(row.pieces) for row in session.execute(summed)}
    items = session.execute(sa.select(ITEMS).where(ITEMS.c.id.in_(pieces))).mappings()
    return Counter({key_of(item): pieces[item["id"]] for item in items})


# the batch itself


def locked_batch(session: Session, number: str) -> Case | Refusal:
    """The batch of a number as it was typed or scanned, so that nobody else works on it; refused where there is none."""
    _lock(session, normal_case_number(number))
    return find_batch(session, number)


def find_batch(session: Session, number: str) -> Case | Refusal:
    """The batch of a number as it was typed or scanned; refused where there is none."""
    parsed = parse_case_number(number)
    wanted = normal_case_number(number)
    if parsed is None or parsed[0] != "W":
        return refuse(RefusalCode.INVALID_VALUE, "batches.no_batch_number", text=number)
    return load_case(session, SHIPPING_BATCH, wanted) or refuse(RefusalCode.NOT_FOUND, "batches.not_found", number=wanted)


def required_batch(session: Session, number: str, *, lock: bool = False) -> Case:
    """A batch that is there. Raises ValueError where it is not (a defect)."""
    if lock:
        _lock(session, number)
    found = load_case(session, SHIPPING_BATCH, number)
    if found is None:
        raise ValueError(number)
    return found


def _lock(session: Session, number: str) -> None:
    table = SHIPPING_BATCH.table
    session.execute(sa.select(table.c.id).where(table.c.number == number).with_for_update())
