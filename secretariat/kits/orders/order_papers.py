"""What of an extra order is printed for the store: more posters and mats of its own."""

from collections import Counter
from collections.abc import Collection, Mapping

import sqlalchemy as sa
from sqlmodel import Session

from models.base import table_of
from models.kit import Shipment, ShipmentItem
from models.vocabulary_kits import Design, Kit
from secretariat.programme import KitItem, Programme

SHIPMENTS, ITEMS = table_of(Shipment), table_of(ShipmentItem)


def printed_sizes(programme: Programme) -> Mapping[str, str]:
    """The pieces that are printed for each store, those of any Kit B, with their sizes."""
    return {item.item: item.size for contents in programme.kits.contents for item in contents.B}


def has_papers(programme: Programme) -> sa.ColumnElement[bool]:
    """Whether a parcel holds something that is printed for its store: a Kit B, or an order of such pieces."""
    s, i = SHIPMENTS.c, ITEMS.c
    ordered = sa.exists().where(i.shipment_id == s.id, i.item.in_(sorted(printed_sizes(programme))))
    return sa.or_(s.kit == Kit.B.value, sa.and_(s.kit == Kit.ORDER.value, ordered))


def ordered_papers(session: Session, programme: Programme, shipment_ids: Collection[int]) -> dict[int, tuple[KitItem, ...]]:
    """How many of which of these pieces each of these orders holds, by the parcel's id; at most some hundred at once."""
    sizes, i = printed_sizes(programme), ITEMS.c
    if not shipment_ids:
        return {}
    quantities: dict[int, Counter[tuple[str, str]]] = {}
    for row in session.execute(sa.select(ITEMS).where(i.shipment_id.in_(shipment_ids), i.item.in_(sorted(sizes)))):
        quantities.setdefault(row.shipment_id, Counter())[row.item, row.design] += row.quantity
    return {
        parcel: tuple(
            KitItem(item=item, size=size, standard=counted[item, Design.STANDARD.value], scenic=counted[item, Design.SCENIC.value])
            for item, size in sizes.items()
            if any(counted[item, design.value] for design in Design)
        )
        for parcel, counted in quantities.items()
    }
