"""What lies in the warehouse (在庫): every change of it goes through `move`, under an entry of the item's own journal.

A batch reserves what it needs, all of it or nothing; what is reserved is still on hand, until it is picked or set free.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final, NamedTuple

import sqlalchemy as sa
from sqlmodel import Session

from models.base import table_of
from models.kit import ShippingBatch, StockItem, StockMovement
from models.vocabulary_kits import Design, Movement
from secretariat import journal
from secretariat.identifiers import case_number
from secretariat.office import take_serials

ITEMS, MOVEMENTS, BATCHES = table_of(StockItem), table_of(StockMovement), table_of(ShippingBatch)
ACTIONS: Final[Mapping[Movement, str]] = {
    Movement.RECEIVED: "receive-stock",
    Movement.RESERVED: "reserve",
    Movement.SET_FREE: "set-free",
    Movement.PICKED: "pick",
    Movement.COUNTED: "count",
    Movement.LOST: "lose",
    Movement.RESTOCKED: "restock",
}
"""What the journal calls each movement."""


class StockKey(NamedTuple):
    """Pieces that are the same: rate in per cent (0: for all rates), `contents_from`: since when pieces of this print go out."""

    item: str
    design: Design
    return_rate: int
    contents_from: date


@dataclass(frozen=True, slots=True)
class Shortage:
    """Of which pieces there are too few that are not reserved."""

    key: StockKey
    needed: int
    free: int


@dataclass(frozen=True, slots=True)
class Moved:
    """One item's change: pieces more or less on hand, and more or less reserved; `quantity` as its movement has it."""

    row: sa.RowMapping
    quantity: int
    on_hand: int = 0
    reserved: int = 0


def free_stock(session: Session, keys: Iterable[StockKey]) -> dict[StockKey, int]:
    """How many of each are on hand and not reserved, 0 for what the warehouse never had; in a writing transaction nobody else takes any."""
    wanted = set(keys)
    rows = _locked(session, wanted)
    return {key: rows[key]["on_hand"] - rows[key]["reserved"] if key in rows else 0 for key in wanted}


def reserve(session: Session, act: journal.Act, batch: str, needs: Mapping[StockKey, int]) -> Shortage | None:
    """Reserves all that the batch (W-…, which is there already) needs, or nothing, and says of what there is too little."""
    rows = _locked(session, needs)
    for key, needed in sorted(needs.items()):
        free = rows[key]["on_hand"] - rows[key]["reserved"] if key in rows else 0
        if free < needed:
            return Shortage(key, needed, free)
    moved = [Moved(rows[key], needed, reserved=needed) for key, needed in sorted(needs.items()) if needed]
    move(session, act, Movement.RESERVED, moved, batch=batch)
    return None


def set_free(session: Session, act: journal.Act, batch: str, needs: Mapping[StockKey, int]) -> None:
    """Gives back what was reserved for a batch. Raises KeyError and IntegrityError for what was not."""
    rows = _locked(session, needs)
    moved = [Moved(rows[key], -pieces, reserved=-pieces) for key, pieces in sorted(needs.items()) if pieces]
    move(session, act, Movement.SET_FREE, moved, batch=batch)


def pick(session: Session, act: journal.Act, batch: str, needs: Mapping[StockKey, int]) -> None:
    """What was reserved for a batch leaves the shelf. Raises KeyError and IntegrityError for what was not."""
    rows = _locked(session, needs)
    moved = [Moved(rows[key], -pieces, on_hand=-pieces, reserved=-pieces) for key, pieces in sorted(needs.items()) if pieces]
    move(session, act, Movement.PICKED, moved, batch=batch)


def restock(session: Session, act: journal.Act, parcel: str, pieces: Mapping[StockKey, int]) -> None:
    """What came back in good order goes back to the shelf, under the number of its parcel (K-…)."""
    for key, quantity in sorted(pieces.items()):
        if quantity:
            add_pieces(session, act, Movement.RESTOCKED, key, quantity, {"parcel": parcel})


def add_pieces(
    session: Session,
    act: journal.Act,
    movement: Movement,
    key: StockKey,
    quantity: int,
    payload: Mapping[str, object] | None = None,
    note: str | None = None,
) -> str:
    """So many pieces more on the shelf; the first of their kind begin an item. Gives its number (Z-…)."""
    row = _locked(session, [key]).get(key)
    if row is None:
        # whoever begins an item at the same moment waits here, and looks again
        serial = take_serials(session, "stock-item")
        row = _locked(session, [key]).get(key)
        if row is None:
            return _begin(session, act, serial, key, movement, quantity, payload or {}, note)
    move(session, act, movement, [Moved(row, quantity, on_hand=quantity)], payload, note)
    return str(row["number"])


def move(
    session: Session,
    act: journal.Act,
    movement: Movement,
    moved: Sequence[Moved],
    payload: Mapping[str, object] | None = None,
    note: str | None = None,
    batch: str | None = None,
) -> None:
    """Writes a change of locked items: entry, numbers, movement. The database refuses what would leave less than nothing."""
    if not moved:
        return
    batch_id = session.execute(sa.select(BATCHES.c.id).where(BATCHES.c.number == batch)).scalar_one() if batch is not None else None
    said = {**(payload or {}), **({"batch": batch} if batch is not None else {})}
    entries = [
        journal.Entry(
            one.row["number"],
            one.row["version"] + 1,
            ACTIONS[movement],
            payload={**said, "quantity": one.quantity, "on_hand": one.row["on_hand"] + one.on_hand},
            personal={"note": note} if note else None,
        )
        for one in moved
    ]
    journal.append(session, entries, act)
    changed = (
        sa.update(ITEMS)
        .where(ITEMS.c.id == sa.bindparam("item_id"))
        .values(
            version=ITEMS.c.version + 1,
            on_hand=ITEMS.c.on_hand + sa.bindparam("more_on_hand"),
            reserved=ITEMS.c.reserved + sa.bindparam("more_reserved"),
        )
    )
    numbers = [{"item_id": one.row["id"], "more_on_hand": one.on_hand, "more_reserved": one.reserved} for one in moved]
    session.connection().execute(changed, numbers)
    _note_movements(session, act, movement, [(one.row["id"], one.quantity) for one in moved], entries, batch_id)


def _begin(
    session: Session,
    act: journal.Act,
    serial: int,
    key: StockKey,
    movement: Movement,
    quantity: int,
    payload: Mapping[str, object],
    note: str | None,
) -> str:
    number = case_number("Z", serial)
    said = {**payload, "quantity": quantity, "on_hand": quantity}
    entry = journal.Entry(number, 1, ACTIONS[movement], payload=said, personal={"note": note} if note else None)
    journal.append(session, [entry], act)
    session.execute(
        sa.insert(ITEMS),
        [{"id": serial, "number": number, "version": 1, **key._asdict(), "design": key.design.value, "on_hand": quantity, "reserved": 0}],
    )
    _note_movements(session, act, movement, [(serial, quantity)], [entry], None)
    return number


def _note_movements(
    session: Session,
    act: journal.Act,
    movement: Movement,
    moved: Sequence[tuple[int, int]],
    entries: Sequence[journal.Entry],
    batch_id: int | None,
) -> None:
    first = take_serials(session, "stock-movement", len(moved))
    rows = [
        {
            "id": first + offset,
            "stock_item_id": item_id,
            "movement": movement.value,
            "quantity": quantity,
            "at": act.at,
            "shipping_batch_id": batch_id,
            "entry_case": entry.case_id,
            "entry_version": entry.version,
        }
        for offset, ((item_id, quantity), entry) in enumerate(zip(moved, entries, strict=True))
    ]
    session.execute(sa.insert(MOVEMENTS), rows)


def _locked(session: Session, keys: Iterable[StockKey]) -> dict[StockKey, sa.RowMapping]:
    """The items of these keys as they are, so that nobody else changes them; always in the same order."""
    wanted = set(keys)
    statement = sa.select(ITEMS).where(ITEMS.c.item.in_({key.item for key in wanted})).order_by(ITEMS.c.id).with_for_update()
    found = {key_of(row): row for row in session.execute(statement).mappings()}
    return {key: row for key, row in found.items() if key in wanted}


def key_of(row: sa.RowMapping) -> StockKey:
    """The key of an item's row."""
    return StockKey(row["item"], Design(row["design"]), row["return_rate"], row["contents_from"])


def locked_item(session: Session, number: str) -> sa.RowMapping | None:
    """The item of a number as it is, so that nobody else changes it; None where there is none."""
    return session.execute(sa.select(ITEMS).where(ITEMS.c.number == number).with_for_update()).mappings().one_or_none()
