"""Cancelling parcels (発送の取消) that are planned and not on their way, held ones too."""

from collections.abc import Mapping

import sqlalchemy as sa
from sqlmodel import Session

from models.base import table_of
from models.kit import Shipment
from models.vocabulary import ShipmentStatus
from secretariat import journal

SHIPMENTS = table_of(Shipment)


def cancel_shipments(session: Session, act: journal.Act, which: sa.ColumnElement[bool], because: Mapping[str, object]) -> int:
    """Cancels the planned ones of these parcels, each under an entry that says why; gives how many."""
    s = SHIPMENTS.c
    planned, cancelled = ShipmentStatus.PLANNED, ShipmentStatus.CANCELLED
    rows = session.execute(
        sa.select(s.id, s.number, s.version).where(s.status == planned.value, which).order_by(s.id).with_for_update()
    ).all()
    if not rows:
        return 0
    journal.append(session, [journal.Entry(row.number, row.version + 1, "cancel", planned, cancelled, because) for row in rows], act)
    update = sa.update(SHIPMENTS).where(s.id == sa.bindparam("shipment"))
    update = update.values(version=sa.bindparam("after"), status=cancelled.value, held_for=None)
    session.connection().execute(update, [{"shipment": row.id, "after": row.version + 1} for row in rows])
    return len(rows)
