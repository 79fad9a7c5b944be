"""The stock as people see it: what is on hand, what of it is reserved, what is to be ordered again; one item's movements."""

import json
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final

import sqlalchemy as sa
from sqlmodel import Session

from models.base import table_of
from models.journal import JournalEntry, JournalPersonal
from models.relations import STAFF, name_behind
from models.vocabulary import RefusalCode
from models.vocabulary_kits import Design, Movement
from secretariat.identifiers import normal_case_number
from secretariat.intake.table import presentable
from secretariat.journal import personal_note
from secretariat.kits.contents import editions_of
from secretariat.kits.warehouse.stock import BATCHES, ITEMS, MOVEMENTS, StockKey, key_of
from secretariat.office import Office
from secretariat.permissions import may
from secretariat.programme import Programme
from secretariat.refusal import Refusal, refuse
from secretariat.staff import Person

ENTRIES, PERSONAL = table_of(JournalEntry), table_of(JournalPersonal)
MOVEMENTS_SHOWN: Final = 200


@dataclass(frozen=True, slots=True)
class StockLine:
    """One item; `number` is None for what the programme keeps in stock and nobody has received yet.

    `free`: on hand and not reserved; `reorder_at`: the level that is a warning (None: of an earlier print, which nobody orders again).
    """

    number: str | None
    version: int
    item: str
    design: Design
    return_rate: int
    contents_from: date
    on_hand: int
    reserved: int
    free: int
    reorder_at: int | None

    @property
    def is_low(self) -> bool:
        """Whether it is to be ordered again."""
        return self.reorder_at is not None and self.free <= self.reorder_at


@dataclass(frozen=True, slots=True)
class StockMovementLine:
    """One change of an item: `quantity` pieces more or less (of a reservation: reserved), `on_hand` then; `staff` is a display name.

    `version`: the item's, with which it came. `delivery_note`: the number under which pieces arrived, where a file of receipts gave it.
    """

    version: int
    at: datetime
    staff: str
    movement: Movement
    quantity: int
    on_hand: int
    batch: str | None
    parcel: str | None
    delivery_note: str | None
    note: str | None


@dataclass(frozen=True, slots=True)
class StockHistory:
    """One item and its movements, the latest first; `capped`: there are more."""

    line: StockLine
    movements: tuple[StockMovementLine, ...]
    capped: bool


def list_stock(office: Office, person: Person) -> tuple[StockLine, ...] | Refusal:
    """All items in the programme's order, what is not there yet too; then what the programme names no more."""
    if refused := may(person.role, "kits"):
        return refused
    with office.reading() as session:
        return stock_lines(session, office.programme)


def stock_lines(session: Session, programme: Programme) -> tuple[StockLine, ...]:
    """Likewise, for whoever asks."""
    rows = {key_of(row): row for row in session.execute(sa.select(ITEMS)).mappings()}
    levels = _levels(programme)
    keys = [*levels, *sorted(rows.keys() - levels.keys())]
    return tuple(_line(key, rows.get(key), levels.get(key)) for key in keys if key in rows or levels[key] is not None)


def _levels(programme: Programme) -> dict[StockKey, int | None]:
    """Every kind of pieces that the programme keeps in stock, in order, with its level of reordering."""
    levels: dict[StockKey, int | None] = {}
    for stocked in programme.kits.stock.items:
        editions = editions_of(programme, stocked)
        for rate in (programme.rates.standard, programme.rates.franchise) if stocked.by_rate else (0,):
            for design in Design:
                for edition in editions:
                    levels[StockKey(stocked.item, design, rate, edition)] = stocked.reorder_at if edition == editions[-1] else None
    return levels


def _line(key: StockKey, row: sa.RowMapping | None, reorder_at: int | None) -> StockLine:
    number, version, on_hand, reserved = (
        (row["number"], row["version"], row["on_hand"], row["reserved"]) if row is not None else (None, 0, 0, 0)
    )
    return StockLine(number, version, *key, on_hand, reserved, on_hand - reserved, reorder_at)


def show_stock(office: Office, person: Person, number: str, limit: int = MOVEMENTS_SHOWN) -> StockHistory | Refusal:
    """One item and its latest movements, with who did each and why."""
    if refused := may(person.role, "kits"):
        return refused
    with office.reading() as session:
        row = session.execute(sa.select(ITEMS).where(ITEMS.c.number == normal_case_number(number))).mappings().one_or_none()
        if row is None:
            return refuse(RefusalCode.NOT_FOUND, "stock.not_found", number=presentable(number))
        found = _movements(session, row["id"], limit + 1)
        key = key_of(row)
        return StockHistory(_line(key, row, _levels(office.programme).get(key)), found[:limit], len(found) > limit)


def _movements(session: Session, item_id: int, limit: int) -> tuple[StockMovementLine, ...]:
    m = MOVEMENTS.c
    same = sa.and_(ENTRIES.c.case_id == m.entry_case, ENTRIES.c.version == m.entry_version)
    beside = sa.and_(PERSONAL.c.case_id == m.entry_case, PERSONAL.c.version == m.entry_version)
    statement = (
        sa.select(
            *(m.entry_version, m.at, m.movement, m.quantity, ENTRIES.c.payload, PERSONAL.c.content, BATCHES.c.number.label("batch")),
            name_behind(ENTRIES.c.staff).label("staff"),
        )
        .select_from(
            MOVEMENTS.join(ENTRIES, same)
            .outerjoin(PERSONAL, beside)
            .outerjoin(STAFF, STAFF.c.login == ENTRIES.c.staff)
            .outerjoin(BATCHES, BATCHES.c.id == m.shipping_batch_id)
        )
        .where(m.stock_item_id == item_id)
        .order_by(m.id.desc())
        .limit(limit)
    )
    return tuple(_movement(row) for row in session.execute(statement))


def _movement(row: sa.Row[tuple[object, ...]]) -> StockMovementLine:
    payload = json.loads(row.payload)
    return StockMovementLine(
        version=row.entry_version,
        at=row.at,
        staff=row.staff,
        movement=Movement(row.movement),
        quantity=row.quantity,
        on_hand=payload["on_hand"],
        batch=row.batch,
        parcel=payload.get("parcel"),
        delivery_note=payload.get("delivery_note"),
        note=personal_note(row.content),
    )
