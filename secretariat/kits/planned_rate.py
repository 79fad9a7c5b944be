"""Parcels that are planned show the rate that the store then has."""

import sqlalchemy as sa
from sqlmodel import Session

from models.base import table_of
from models.kit import Shipment
from models.vocabulary import ShipmentStatus
from secretariat import journal

SHIPMENTS = table_of(Shipment)


def set_planned_rate(session: Session, act: journal.Act, application_id: int, rate: int, because: str) -> None:
    """Gives the planned parcels of an application another rate (per cent), each under an entry that names the case behind it."""
    s, planned = SHIPMENTS.c, ShipmentStatus.PLANNED
    of_application = sa.and_(s.application_id == application_id, s.status == planned.value, s.return_rate != rate)
    rows = session.execute(sa.select(s.id, s.number, s.version).where(of_application).order_by(s.id).with_for_update()).all()
    payload = {"application": because, "rate": rate}
    journal.append(session, [journal.Entry(row.number, row.version + 1, "amend", planned, planned, payload) for row in rows], act)
    for row in rows:
        session.execute(sa.update(SHIPMENTS).where(s.id == row.id).values(version=row.version + 1, return_rate=rate))
