"""What people enter about the stock: pieces that arrived, a count of the shelf, pieces that were lost. Each says why."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Final

import sqlalchemy as sa
from sqlmodel import Session

from models.vocabulary import RefusalCode, Role
from models.vocabulary_kits import Design, Movement
from secretariat import journal
from secretariat.casework.notes import check_note
from secretariat.identifiers import normal_case_number
from secretariat.intake.table import presentable
from secretariat.kits.contents import editions_of
from secretariat.kits.warehouse.stock import BATCHES, MOVEMENTS, Moved, StockKey, add_pieces, locked_item, move
from secretariat.office import Office
from secretariat.permissions import may
from secretariat.programme import Programme
from secretariat.refusal import Refusal, refuse
from secretariat.repetition import repeated
from secretariat.staff import Person

MOST_PIECES: Final = 100_000_000  # 20 stickers for each of 1.15 million stores are 23 million
FEW_BATCHES: Final = 5


@dataclass(frozen=True, slots=True)
class Delivery:
    """Pieces that arrived from the printer: rate in per cent where the item has one for each, the print's first day (none: the newest)."""

    item: str
    design: str
    quantity: int
    return_rate: int | None = None
    contents_from: date | None = None
    note: str | None = None


@repeated
def receive_stock(office: Office, person: Person, delivery: Delivery) -> str | Refusal:
    """Puts pieces that arrived on the shelf; gives the number of their item (Z-…)."""
    if refused := may(person.role, "kits") or check_note(delivery.note) or _no_quantity(delivery.quantity, 1):
        return refused
    key = key_of_delivery(office.programme, delivery)
    if isinstance(key, Refusal):
        return key
    with office.writing(person.login, "receive-stock") as (session, act):
        return add_pieces(session, act, Movement.RECEIVED, key, delivery.quantity, note=delivery.note)


def key_of_delivery(programme: Programme, delivery: Delivery) -> StockKey | Refusal:
    """Which pieces arrived, if the programme keeps such."""
    known = tuple(stocked.item for stocked in programme.kits.stock.items)
    stocked = next((stocked for stocked in programme.kits.stock.items if stocked.item == delivery.item), None)
    if stocked is None:
        return refuse(RefusalCode.NOT_FOUND, "stock.no_such_item", item=presentable(delivery.item), known=known)
    if delivery.design not in set(Design):
        return refuse(
            RefusalCode.INVALID_VALUE,
            "stock.no_such_design",
            design=presentable(delivery.design),
            known=tuple(design.value for design in Design),
        )
    rates = (programme.rates.standard, programme.rates.franchise) if stocked.by_rate else (0,)
    if (delivery.return_rate or 0) not in rates:
        return refuse(
            RefusalCode.INVALID_VALUE, "stock.by_rate" if stocked.by_rate else "stock.not_by_rate", item=stocked.item, rates=rates
        )
    editions = editions_of(programme, stocked)
    edition = delivery.contents_from or editions[-1]
    if edition not in editions:
        return refuse(RefusalCode.INVALID_VALUE, "stock.no_such_edition", item=stocked.item, day=edition, known=editions)
    return StockKey(stocked.item, Design(delivery.design), delivery.return_rate or 0, edition)


def count_stock(
    office: Office, person: Person, number: str, counted: int, note: str | None = None, *, seen: int | None = None
) -> Refusal | None:
    """Enters how many were counted on the shelf; a difference needs a note. With `seen`, only if the item still has that version."""
    if refused := _no_quantity(counted, 0):
        return refused

    def change(session: Session, act: journal.Act, row: sa.RowMapping) -> Refusal | None:
        difference = counted - row["on_hand"]
        if difference and not (note or "").strip():
            return refuse(RefusalCode.NOTE_MISSING, "stock.difference_needs_note", number=row["number"], difference=difference)
        if counted < row["reserved"]:
            return _reserved(session, row, counted)
        moved = Moved(row, difference, on_hand=difference)
        move(session, act, Movement.COUNTED, [moved], {"counted": counted, "difference": difference}, note)
        return None

    return _change(office, person, number, "count", note, change, seen)


def lose_stock(office: Office, person: Person, number: str, quantity: int, note: str, *, seen: int | None = None) -> Refusal | None:
    """Enters pieces that were lost or spoilt, and why; above the programme's limit a manager has to."""
    if refused := may(person.role, "kits") or _no_quantity(quantity, 1):
        return refused
    limit = office.programme.kits.stock.loss_by_manager_above
    if quantity > limit and person.role is not Role.MANAGER:
        return refuse(RefusalCode.NOT_PERMITTED, "stock.loss_by_manager", limit=limit)

    def change(session: Session, act: journal.Act, row: sa.RowMapping) -> Refusal | None:
        if not note.strip():
            return refuse(RefusalCode.NOTE_MISSING, "stock.loss_needs_note")
        if quantity > row["on_hand"]:
            return refuse(RefusalCode.LIMIT_EXCEEDED, "stock.more_than_there", number=row["number"], on_hand=row["on_hand"])
        if row["on_hand"] - quantity < row["reserved"]:
            return _reserved(session, row, row["on_hand"] - quantity)
        move(session, act, Movement.LOST, [Moved(row, -quantity, on_hand=-quantity)], note=note)
        return None

    return _change(office, person, number, "lose", note, change, seen)


def _no_quantity(pieces: int, least: int) -> Refusal | None:
    if least <= pieces <= MOST_PIECES:
        return None
    return refuse(RefusalCode.INVALID_VALUE, "stock.no_quantity", least=least, most=MOST_PIECES)


@repeated
def _change(
    office: Office,
    person: Person,
    number: str,
    action: str,
    note: str | None,
    change: Callable[[Session, journal.Act, sa.RowMapping], Refusal | None],
    seen: int | None,
) -> Refusal | None:
    if refused := may(person.role, "kits") or check_note(note):
        return refused
    with office.writing(person.login, action) as (session, act):
        row = locked_item(session, normal_case_number(number))
        if row is None:
            refused = refuse(RefusalCode.NOT_FOUND, "stock.not_found", number=presentable(number))
        elif seen is not None and seen != row["version"]:
            refused = refuse(RefusalCode.CHANGED_MEANWHILE, "stock.changed_meanwhile", number=row["number"], on_hand=row["on_hand"])
        else:
            refused = change(session, act, row)
        if refused is not None:
            session.rollback()
    return refused


def _reserved(session: Session, row: sa.RowMapping, left: int) -> Refusal:
    """Fewer than batches count on: names the batches, of which parcels have to be taken out first."""
    m = MOVEMENTS.c
    still_reserved = sa.func.sum(m.quantity)  # what was reserved, less what was set free or picked
    batches = session.execute(
        sa.select(BATCHES.c.number)
        .select_from(MOVEMENTS.join(BATCHES, BATCHES.c.id == m.shipping_batch_id))
        .where(m.stock_item_id == row["id"])
        .group_by(BATCHES.c.id, BATCHES.c.number)
        .having(still_reserved > 0)
        .order_by(BATCHES.c.id)
        .limit(FEW_BATCHES)
    ).scalars()
    return refuse(
        RefusalCode.WRONG_STATE,
        "stock.reserved",
        number=row["number"],
        reserved=row["reserved"],
        left=left,
        batches=tuple(batches),
    )
