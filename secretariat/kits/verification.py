"""Verifying kits (発送と在庫の検証): what parcels and stock are kept as is what the journal says became of them."""

import json
from collections.abc import Callable, Iterator, Mapping
from itertools import groupby
from operator import attrgetter
from typing import Final

import sqlalchemy as sa
from sqlmodel import Session

from models.base import table_of
from models.journal import JournalEntry
from models.kit import Shipment, ShippingBatch, StockItem, StockMovement
from models.vocabulary_kits import Movement
from secretariat.journal import JournalFault
from secretariat.kits.warehouse.stock import ACTIONS

ENTRIES, SHIPMENTS, BATCHES, ITEMS, MOVEMENTS = (
    table_of(table) for table in (JournalEntry, Shipment, ShippingBatch, StockItem, StockMovement)
)
CHUNK: Final = 2000
PARCELS: Final = ("K-", "K.")  # all case ids of parcels lie between
OUT_OF_A_BATCH: Final = frozenset({"amend", "leave-batch", "drop-out"})
TOLD: Final = ("plan", "gather", "print", "track", *sorted(OUT_OF_A_BATCH))
ONLY_RESERVED: Final = frozenset({Movement.RESERVED.value, Movement.SET_FREE.value})
OF_RESERVATIONS: Final = ONLY_RESERVED | {Movement.PICKED.value}


def wrong_kits(session: Session, watch: Callable[[int], bool]) -> Iterator[JournalFault]:
    """Parcels (K-…) that are in another batch, show other services or have another tracking number than was entered; wrong stock (Z-…).

    `watch` hears every CHUNK entries of parcels how many were read, and says whether to go on.
    """
    if MOVEMENTS.name not in sa.inspect(session.connection()).get_table_names():
        return  # an office of an older schema, a backup for one
    yield from _wrong_stock(session)
    yield from _wrong_parcels(session, watch)


def _wrong_parcels(session: Session, watch: Callable[[int], bool]) -> Iterator[JournalFault]:
    e, s = ENTRIES.c, SHIPMENTS.c
    told = (
        sa.select(e.case_id, e.version, e.action, e.payload, BATCHES.c.number.label("batch"), s.services, s.tracking_number)
        .select_from(ENTRIES.join(SHIPMENTS, s.number == e.case_id).outerjoin(BATCHES, BATCHES.c.id == s.shipping_batch_id))
        .where(e.case_id > PARCELS[0], e.case_id < PARCELS[1], e.action.in_(TOLD))
        .order_by(e.case_id, e.version)
        .execution_options(yield_per=CHUNK)
    )
    read = 0
    with session.execute(told) as found:
        for number, group in groupby(found, key=attrgetter("case_id")):
            said: dict[str, object] = {"batch": None, "services": None, "tracking_number": None}
            for row in group:
                said |= _said(row.action, json.loads(row.payload))
                read += 1
                if read % CHUNK == 0 and not watch(read):
                    return
            if said != {name: getattr(row, name) for name in said}:
                yield JournalFault(number, None, "journal.parcel_differs")


def _said(action: str, payload: Mapping[str, object]) -> dict[str, object]:
    """What an entry of a parcel says about what is kept of it."""
    if action == "gather":
        return {"batch": payload["batch"]}
    if action in OUT_OF_A_BATCH:
        return {"batch": None, **({"services": None} if action == "leave-batch" else {})}
    return {name: payload[name] for name in ("services", "tracking_number") if name in payload}


def _wrong_stock(session: Session) -> Iterator[JournalFault]:
    """Items whose numbers are not the sum of their movements, and movements that say something else than their entries."""
    e, i, m = ENTRIES.c, ITEMS.c, MOVEMENTS.c
    entry = sa.and_(e.case_id == m.entry_case, e.version == m.entry_version)
    moved = (
        sa.select(i.number, i.on_hand, i.reserved, m.entry_case, m.entry_version, m.movement, m.quantity, e.action, e.payload)
        .select_from(ITEMS.outerjoin(MOVEMENTS, m.stock_item_id == i.id).outerjoin(ENTRIES, entry))
        .order_by(i.id, m.id)
        .execution_options(yield_per=CHUNK)
    )
    with session.execute(moved) as found:
        for number, group in groupby(found, key=attrgetter("number")):
            on_hand = reserved = 0
            for row in group:
                if row.movement is None:
                    continue
                on_hand += 0 if row.movement in ONLY_RESERVED else row.quantity
                reserved += row.quantity if row.movement in OF_RESERVATIONS else 0
                entered = row.action, json.loads(row.payload) if row.payload is not None else {}
                right = ACTIONS[Movement(row.movement)], row.quantity, on_hand, number
                if (entered[0], entered[1].get("quantity"), entered[1].get("on_hand"), row.entry_case) != right:
                    yield JournalFault(number, row.entry_version, "journal.movement_differs")
            if (on_hand, reserved) != (row.on_hand, row.reserved):
                yield JournalFault(number, None, "journal.stock_differs")
