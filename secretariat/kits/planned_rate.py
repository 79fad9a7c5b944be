"""Parcels that are not printed yet show the rate that the store then has."""

import sqlalchemy as sa
from sqlmodel import Session

from secretariat import journal
from secretariat.kits.parcels import SHIPMENTS, change_parcels


def set_planned_rate(session: Session, act: journal.Act, application_id: int, rate: int, because: str) -> None:
    """Gives the unprinted parcels of an application another rate (per cent), each under an entry that names the case behind it."""
    which = sa.and_(SHIPMENTS.c.application_id == application_id, SHIPMENTS.c.return_rate != rate)
    change_parcels(session, act, "amend", which, {"application": because, "rate": rate}, {"return_rate": rate})
