"""Holding planned parcels back (発送保留) because of a provider, and letting them go again. Nothing lets one go by itself."""

from collections.abc import Sequence
from typing import Literal

import sqlalchemy as sa
from sqlmodel import Session

from models.base import table_of
from models.kit import Shipment
from models.vocabulary import ShipmentStatus
from secretariat import journal

SHIPMENTS = table_of(Shipment)


def hold_shipments(session: Session, act: journal.Act, ids: Sequence[int], provider: str) -> int:
    """Holds those of the parcels that are planned and not held yet, for the provider of that number; gives how many."""
    return _change(session, act, ids, SHIPMENTS.c.held_for.is_(None), "hold", provider, provider)


def release_shipments(session: Session, act: journal.Act, ids: Sequence[int], provider: str) -> int:
    """Lets those of the parcels go that are held for the provider of that number; gives how many."""
    return _change(session, act, ids, SHIPMENTS.c.held_for == provider, "release-hold", provider, None)


def _change(
    session: Session,
    act: journal.Act,
    ids: Sequence[int],
    condition: sa.ColumnElement[bool],
    action: Literal["hold", "release-hold"],
    provider: str,
    held_for: str | None,
) -> int:
    s = SHIPMENTS.c
    planned = ShipmentStatus.PLANNED
    rows = session.execute(
        sa.select(s.id, s.number, s.version).where(s.id.in_(ids), s.status == planned.value, condition).order_by(s.id).with_for_update()
    ).all()
    if not rows:
        return 0
    entries = [journal.Entry(row.number, row.version + 1, action, planned, planned, {"provider": provider}) for row in rows]
    journal.append(session, entries, act)
    update = sa.update(SHIPMENTS).where(s.id == sa.bindparam("shipment")).values(version=sa.bindparam("after"), held_for=held_for)
    session.connection().execute(update, [{"shipment": row.id, "after": row.version + 1} for row in rows])
    return len(rows)
