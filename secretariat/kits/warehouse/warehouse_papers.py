"""What stands on the papers of the warehouse (出庫指示書, 納品書, 宛名ラベル), read a chunk of parcels at a time, in packing order."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

import sqlalchemy as sa
from sqlmodel import Session

from models.base import table_of
from models.kit import ShipmentItem, ShippingBatch
from models.relations import ROOT, ROOT_ID, STORES
from models.vocabulary import RefusalCode
from models.vocabulary_kits import IN_THE_HOUSE, Design, Kit, ShipmentStatus
from secretariat.identifiers import normal_case_number
from secretariat.intake.table import presentable
from secretariat.kits.addresses import Destination, destinations
from secretariat.kits.contents import Ordered, Piece, pieces_of
from secretariat.kits.parcels import SHIPMENTS, in_status
from secretariat.permissions import may
from secretariat.programme import Programme
from secretariat.refusal import Refusal, refuse
from secretariat.staff import Person

BATCHES, SHIPMENT_ITEMS = table_of(ShippingBatch), table_of(ShipmentItem)
CHUNK: Final = 500
NEVER_PACKED: Final = (Kit.DIGITAL.value,)


@dataclass(frozen=True, slots=True)
class ParcelFilter:
    """Which parcels: of one batch (W-…), one by its number (K-…), or all that are still in the house; what is held never."""

    batch: str | None = None
    number: str | None = None


@dataclass(frozen=True, slots=True)
class ParcelPaper:
    """One parcel as its papers show it; the rate in per cent."""

    number: str
    kit: Kit
    return_rate: int
    store: str
    merchant_id: str | None
    due_on: date
    destination: Destination
    pieces: tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class ItemSum:
    """Pieces of one item for all parcels; the rate in per cent, None for what is the same for all; `stocked`: it lies on the shelf."""

    item: str
    size: str
    return_rate: int | None
    standard: int
    scenic: int
    stocked: bool


def check_papers(session: Session, person: Person, deed: str, wanted: ParcelFilter) -> Refusal | None:
    """Whether the person may print, and whether there is the batch or the parcel that is asked for."""
    if refused := may(person.role, deed):
        return refused
    if wanted.batch is not None:
        batch = normal_case_number(wanted.batch)
        if session.execute(sa.select(BATCHES.c.id).where(BATCHES.c.number == batch)).first() is None:
            return refuse(RefusalCode.NOT_FOUND, "stock.no_such_batch", number=presentable(wanted.batch))
    if wanted.number is not None:
        number = normal_case_number(wanted.number)
        row = session.execute(sa.select(SHIPMENTS.c.status, SHIPMENTS.c.held_for).where(SHIPMENTS.c.number == number)).one_or_none()
        if row is None:
            return refuse(RefusalCode.NOT_FOUND, "kits.not_found", number=presentable(wanted.number))
        if row.status == ShipmentStatus.CANCELLED.value:
            return refuse(RefusalCode.WRONG_STATE, "kits.cancelled", number=number)
        if row.held_for is not None:
            return refuse(RefusalCode.WRONG_STATE, "kits.held", number=number, provider=row.held_for)
    return None


def parcel_papers(session: Session, programme: Programme, wanted: ParcelFilter) -> Iterator[ParcelPaper]:
    """What the papers of these parcels show, batch by batch in the order in which they are packed."""
    s = SHIPMENTS.c
    packing_order = (sa.func.coalesce(s.shipping_batch_id, 0), s.id)
    every = session.execute(sa.select(s.id).where(_which(wanted)).order_by(*packing_order)).scalars().all()
    for start in range(0, len(every), CHUNK):
        ids = every[start : start + CHUNK]
        there, ordered = destinations(session, ids), _ordered(session, ids)
        rows = {row.id: row for row in session.execute(_rows(ids))}
        for row in (rows[id_] for id_ in ids):
            yield ParcelPaper(
                number=row.number,
                kit=Kit(row.kit),
                return_rate=row.return_rate,
                store=row.name,
                merchant_id=row.merchant_id,
                due_on=row.due_on,
                destination=there[row.id],
                pieces=pieces_of(programme, Kit(row.kit), row.return_rate, row.contents_from or row.due_on, ordered[row.id]),
            )


def _which(wanted: ParcelFilter) -> sa.ColumnElement[bool]:
    s = SHIPMENTS.c
    packed = sa.and_(s.held_for.is_(None), s.kit.not_in(NEVER_PACKED))
    if wanted.number is not None:
        return sa.and_(packed, s.number == normal_case_number(wanted.number))
    if wanted.batch is not None:
        batch = sa.select(BATCHES.c.id).where(BATCHES.c.number == normal_case_number(wanted.batch)).scalar_subquery()
        return sa.and_(packed, s.shipping_batch_id == batch, s.status != ShipmentStatus.CANCELLED.value)
    return sa.and_(packed, in_status(IN_THE_HOUSE))


def _rows(ids: Sequence[int]) -> sa.Select[tuple[object, ...]]:
    s = SHIPMENTS.c
    return (
        sa.select(*(s.id, s.number, s.kit, s.return_rate, s.due_on, s.contents_from), *(ROOT.c.name, ROOT.c.merchant_id))
        .select_from(SHIPMENTS.join(STORES, STORES.c.id == s.store_id).join(ROOT, ROOT.c.id == ROOT_ID))
        .where(s.id.in_(ids))
    )


def _ordered(session: Session, ids: Sequence[int]) -> dict[int, list[Ordered]]:
    """The pieces of those that are extra orders."""
    found: dict[int, list[Ordered]] = defaultdict(list)
    for row in session.execute(sa.select(SHIPMENT_ITEMS).where(SHIPMENT_ITEMS.c.shipment_id.in_(ids))):
        found[row.shipment_id].append(Ordered(row.item, Design(row.design), row.quantity))
    return found


def picking_sums(session: Session, programme: Programme, wanted: ParcelFilter) -> tuple[int, tuple[ItemSum, ...]]:
    """How many parcels there are, and how many pieces of each item they take together, in the programme's order of the kits."""
    s, i = SHIPMENTS.c, SHIPMENT_ITEMS.c
    group = (s.kit, s.return_rate, s.contents_from, s.due_on, i.item, i.design)
    statement = (
        sa.select(*group, sa.func.sum(sa.func.coalesce(i.quantity, 1)).label("times"))
        .select_from(SHIPMENTS.outerjoin(SHIPMENT_ITEMS, i.shipment_id == s.id))
        .where(_which(wanted))
        .group_by(*group)
        .order_by(s.kit, s.return_rate.desc(), s.contents_from, s.due_on, i.item, i.design)
    )
    pieces: Counter[tuple[str, str, int | None, bool, Design]] = Counter()
    for row in session.execute(statement):
        ordered = [Ordered(row.item, Design(row.design), 1)] if row.item is not None else []
        for piece in pieces_of(programme, Kit(row.kit), row.return_rate, row.contents_from or row.due_on, ordered):
            rate = None if piece.stock is not None and not piece.stock.return_rate else row.return_rate
            pieces[piece.item, piece.size, rate, piece.stock is not None, piece.design] += piece.quantity * row.times
    parcels = session.execute(sa.select(sa.func.count()).select_from(SHIPMENTS).where(_which(wanted))).scalar_one()
    items = dict.fromkeys(key[:4] for key in pieces)
    sums = (ItemSum(*item[:3], pieces[*item, Design.STANDARD], pieces[*item, Design.SCENIC], item[3]) for item in items)
    return int(parcels), tuple(sums)
