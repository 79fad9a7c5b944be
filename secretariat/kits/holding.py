"""Holding parcels back (発送保留) because of a provider, and letting them go again. Nothing lets one go by itself."""

from collections.abc import Sequence

import sqlalchemy as sa
from sqlmodel import Session

from secretariat import journal
from secretariat.kits.parcels import SHIPMENTS, change_parcels


def hold_shipments(session: Session, act: journal.Act, ids: Sequence[int], provider: str) -> int:
    """Holds those of the parcels that have not left and are not held yet, for the provider of that number; gives how many."""
    which = sa.and_(SHIPMENTS.c.id.in_(ids), SHIPMENTS.c.held_for.is_(None))
    return len(change_parcels(session, act, "hold", which, {"provider": provider}, {"held_for": provider}))


def release_shipments(session: Session, act: journal.Act, ids: Sequence[int], provider: str) -> int:
    """Lets those of the parcels go that are held for the provider of that number; gives how many."""
    which = sa.and_(SHIPMENTS.c.id.in_(ids), SHIPMENTS.c.held_for == provider)
    return len(change_parcels(session, act, "release-hold", which, {"provider": provider}, {"held_for": None}))
