"""Batches of the warehouse: the newest first with how far each is, one with its history, its parcels a page at a time."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final

import sqlalchemy as sa
from sqlmodel import Session

from models.base import table_of
from models.kit import Shipment, ShippingBatch
from models.relations import ROOT, ROOT_ID, STAFF, STORES, name_behind
from models.vocabulary_kits import Carrier, Kit, ShipmentStatus, ShippingBatchStatus
from secretariat.identifiers import normal_case_number, parse_case_number
from secretariat.kits.carriers.owed_files import owed_files
from secretariat.kits.warehouse.batches import TO_PACK, find_batch
from secretariat.office import Office
from secretariat.permissions import may
from secretariat.refusal import Refusal
from secretariat.screening.explanation import HistoryLine, history
from secretariat.staff import Person

SHIPMENTS, BATCHES = table_of(Shipment), table_of(ShippingBatch)
PAGE: Final = 200


@dataclass(frozen=True, slots=True)
class BatchRow:
    """One batch. `parcels` without those that were cancelled; `packed` also counts what has left; `held` waits and is not packed.

    `due_on`: of the parcel that is due first; None where none is left. `made_by` is a display name. `files_owed`: to whom parcels were
    handed over by a run that broke off before the carrier's file lay there.
    """

    number: str
    status: ShippingBatchStatus
    kit: Kit
    made_at: datetime
    made_by: str
    due_on: date | None
    parcels: int
    packed: int
    held: int
    files_owed: tuple[Carrier, ...]


@dataclass(frozen=True, slots=True)
class BatchPage:
    """Batches, the newest first."""

    rows: tuple[BatchRow, ...]
    has_more: bool


@dataclass(frozen=True, slots=True)
class BatchCard:
    """One batch with what happened to it."""

    row: BatchRow
    history: tuple[HistoryLine, ...]


@dataclass(frozen=True, slots=True)
class BatchParcel:
    """A parcel of a batch; the rate in per cent."""

    number: str
    status: ShipmentStatus
    store: str
    return_rate: int
    due_on: date
    held_for: str | None
    tracking_number: str | None


@dataclass(frozen=True, slots=True)
class ParcelPage:
    """Parcels in the order in which they are packed."""

    parcels: tuple[BatchParcel, ...]
    has_more: bool


def list_batches(
    office: Office, person: Person, status: ShippingBatchStatus | None = None, after: str | None = None, limit: int = PAGE
) -> BatchPage | Refusal:
    """Batches that were made before `after` (W-…), at most `limit`."""
    if refused := may(person.role, "kits"):
        return refused
    b = BATCHES.c
    wanted = _batch()
    if status is not None:
        wanted = wanted.where(b.status == status.value)
    if after is not None and (parsed := parse_case_number(after)) is not None:
        wanted = wanted.where(b.id < parsed[1])
    with office.reading() as session:
        rows = session.execute(wanted.order_by(b.id.desc()).limit(limit + 1)).all()
        return BatchPage(_rows(session, rows[:limit]), len(rows) > limit)


def show_batch(office: Office, person: Person, number: str) -> BatchCard | Refusal:
    """One batch."""
    if refused := may(person.role, "kits"):
        return refused
    with office.reading() as session:
        batch = find_batch(session, number)
        if isinstance(batch, Refusal):
            return batch
        (row,) = _rows(session, session.execute(_batch().where(BATCHES.c.id == batch.id)).all())
        return BatchCard(row, tuple(history(session, batch.number)))


def batch_parcels(
    office: Office,
    person: Person,
    number: str,
    *,
    waiting: bool = False,
    after: str | None = None,
    before: str | None = None,
    limit: int = PAGE,
) -> ParcelPage | Refusal:
    """Parcels of a batch beyond one of them (`after`, K-…), or above it (`before`); with `waiting` only those that are not packed yet."""
    if refused := may(person.role, "kits"):
        return refused
    s = SHIPMENTS.c
    with office.reading() as session:
        batch = find_batch(session, number)
        if isinstance(batch, Refusal):
            return batch
        source = SHIPMENTS.join(STORES, STORES.c.id == s.store_id).join(ROOT, ROOT.c.id == ROOT_ID)
        found = sa.select(s.number, s.status, ROOT.c.name, s.return_rate, s.due_on, s.held_for, s.tracking_number).select_from(source)
        found = found.where(s.shipping_batch_id == batch.id)
        if waiting:
            found = found.where(s.status.in_(TO_PACK))
        if after is not None:
            found = found.where(s.id > _serial(after))
        if before is not None:
            found = found.where(s.id < _serial(before))
        backwards = before is not None
        rows = session.execute(found.order_by(s.id.desc() if backwards else s.id).limit(limit + 1)).all()
        parcels = [
            BatchParcel(row.number, ShipmentStatus(row.status), row.name, row.return_rate, row.due_on, row.held_for, row.tracking_number)
            for row in rows[:limit]
        ]
        return ParcelPage(tuple(reversed(parcels) if backwards else parcels), len(rows) > limit)


def _serial(number: str) -> int:
    parsed = parse_case_number(normal_case_number(number))
    return parsed[1] if parsed is not None else 0


def _batch() -> sa.Select[tuple[object, ...]]:
    b = BATCHES.c
    made_by = name_behind(b.made_by).label("made_by_name")
    return sa.select(b.id, b.number, b.status, b.kit, b.made_at, made_by).select_from(BATCHES.outerjoin(STAFF, STAFF.c.login == b.made_by))


def _rows(session: Session, rows: Sequence[sa.Row[tuple[object, ...]]]) -> tuple[BatchRow, ...]:
    s = SHIPMENTS.c
    to_pack = s.status.in_(TO_PACK)
    counted = (
        sa.select(
            s.shipping_batch_id,
            sa.func.count().label("parcels"),
            sa.func.sum(sa.case((to_pack, 0), else_=1)).label("packed"),
            sa.func.sum(sa.case((sa.and_(to_pack, s.held_for.is_not(None)), 1), else_=0)).label("held"),
            sa.func.min(s.due_on).label("due_on"),
        )
        .where(s.shipping_batch_id.in_([row.id for row in rows]), s.status != ShipmentStatus.CANCELLED.value)
        .group_by(s.shipping_batch_id)
    )
    owed = owed_files(session, [row.number for row in rows])
    counts = {row.shipping_batch_id: row for row in session.execute(counted)}
    return tuple(
        BatchRow(
            row.number,
            ShippingBatchStatus(row.status),
            Kit(row.kit),
            row.made_at,
            row.made_by_name,
            counts[row.id].due_on if row.id in counts else None,
            int(counts[row.id].parcels) if row.id in counts else 0,
            int(counts[row.id].packed) if row.id in counts else 0,
            int(counts[row.id].held) if row.id in counts else 0,
            owed.get(row.number, ()),
        )
        for row in rows
    )
