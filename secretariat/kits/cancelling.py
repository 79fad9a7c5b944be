"""Cancelling parcels (発送の取消) that have not left the house, held ones too."""

from collections.abc import Mapping

import sqlalchemy as sa
from sqlmodel import Session

from secretariat import journal
from secretariat.kits.parcels import change_parcels


def cancel_shipments(session: Session, act: journal.Act, which: sa.ColumnElement[bool], because: Mapping[str, object]) -> int:
    """Cancels those of these parcels that have not left yet, each under an entry that says why; gives how many."""
    return len(change_parcels(session, act, "cancel", which, because, {"held_for": None, "waits_for": None}))
