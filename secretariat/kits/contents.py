"""What lies in a parcel, piece by piece, as the programme file has it; and which of it comes from the shelf."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from models.vocabulary_kits import Design, Kit
from secretariat.kits.warehouse.stock import StockKey
from secretariat.programme import KitContents, KitItem, Programme
from secretariat.programme_file.stock import StockedItem


@dataclass(frozen=True, slots=True)
class Ordered:
    """A piece of an extra order."""

    item: str
    design: Design
    quantity: int


@dataclass(frozen=True, slots=True)
class Piece:
    """So many of one item and design in a parcel; `stock` names the pieces on the shelf, None for what is printed for the store."""

    item: str
    size: str
    design: Design
    quantity: int
    stock: StockKey | None


def contents_on(programme: Programme, day: date) -> KitContents | None:
    """What lies in the kits on a day; None before the first contents are in force."""
    in_force = [contents for contents in programme.kits.contents if contents.valid_from <= day]
    return max(in_force, key=lambda contents: contents.valid_from, default=None)


def pieces_of(programme: Programme, kit: Kit, return_rate: int, day: date, ordered: Sequence[Ordered] = ()) -> tuple[Piece, ...]:
    """What lies in a parcel of that rate in per cent: standard before scenic, in the file's order.

    `day`: the parcel's `contents_from`, or where it has none the day for which it is due; `ordered`: its shipment_item rows.
    """
    contents = contents_on(programme, day)
    sizes = {item.item: item.size for item in (*contents.A, *contents.B)} if contents is not None else {}
    if kit is Kit.ORDER:
        wanted: Iterable[Ordered] = sorted(ordered, key=lambda one: (one.design is Design.SCENIC, one.item))
    else:
        wanted = _kit_pieces(contents, kit)
    return tuple(
        Piece(one.item, sizes.get(one.item, ""), one.design, one.quantity, stock_key(programme, one.item, one.design, return_rate, day))
        for one in wanted
        if one.quantity
    )


def _kit_pieces(contents: KitContents | None, kit: Kit) -> Iterable[Ordered]:
    items: tuple[KitItem, ...] = ()
    if contents is not None and kit in (Kit.A, Kit.B):
        items = contents.A if kit is Kit.A else contents.B
    for design in Design:
        yield from (Ordered(item.item, design, item.standard if design is Design.STANDARD else item.scenic) for item in items)


def stock_key(programme: Programme, item: str, design: Design, return_rate: int, day: date) -> StockKey | None:
    """Which pieces on the shelf go into a parcel whose contents are those of that day; None for what is not kept in stock."""
    stocked = next((known for known in programme.kits.stock.items if known.item == item), None)
    if stocked is None:
        return None
    editions = editions_of(programme, stocked)
    edition = max((since for since in editions if since <= day), default=editions[0])
    return StockKey(item, design, return_rate if stocked.by_rate else 0, edition)


def editions_of(programme: Programme, stocked: StockedItem) -> tuple[date, ...]:
    """Since when each print of a piece goes out, the oldest first."""
    return tuple(sorted(stocked.editions or (min(contents.valid_from for contents in programme.kits.contents),)))


def needs_of(pieces: Iterable[Piece]) -> dict[StockKey, int]:
    """How many of which pieces have to come from the shelf."""
    needs: Counter[StockKey] = Counter()
    for piece in pieces:
        if piece.stock is not None:
            needs[piece.stock] += piece.quantity
    return dict(needs)
