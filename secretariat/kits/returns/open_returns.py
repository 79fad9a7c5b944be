"""Which parcels that came back (返送) are open: nobody has looked at what lies in them, or it is neither sent again nor closed.

Lists, board, patrol and Home ask by these conditions, so all of them mean the same parcels. In the statement around, SHIPMENTS is the
parcel and STORES its store.
"""

from datetime import date
from typing import Final

import sqlalchemy as sa

from models.base import table_of
from models.journal import JournalEntry
from models.kit import Shipment
from models.merchant import Membership, Store
from models.relations import ROOT_ID, among_few
from models.vocabulary_kits import Kit, ShipmentStatus

SHIPMENTS, STORES, MEMBERSHIPS, ENTRIES = table_of(Shipment), table_of(Store), table_of(Membership), table_of(JournalEntry)
NEWER = SHIPMENTS.alias("newer")
CLOSE: Final = "close-return"
RESEND: Final = "resend"


def came_back() -> sa.ColumnElement[bool]:
    """Whether a parcel is one that came back."""
    return among_few(SHIPMENTS.c.status) == ShipmentStatus.CAME_BACK.value


def uninspected() -> sa.ColumnElement[bool]:
    """Whether a parcel came back and lies there as it came."""
    return sa.and_(came_back(), SHIPMENTS.c.returned_goods.is_(None))


def instead_of() -> sa.ScalarSelect[int]:
    """The id of the parcel that a store got since for one that came back."""
    n, s = NEWER.c, SHIPMENTS.c
    again = sa.case((s.kit == Kit.ORDER.value, n.resend_of == s.id), else_=sa.and_(n.kit == s.kit, n.id > s.id))
    found = sa.select(sa.func.max(n.id)).where(n.store_id.in_([s.store_id, ROOT_ID]), n.status != ShipmentStatus.CANCELLED.value, again)
    return found.correlate(SHIPMENTS, STORES).scalar_subquery()


def is_closed() -> sa.ColumnElement[bool]:
    """Whether somebody wrote down that it is not sent again, and nobody has sent it again since."""
    e = ENTRIES.c
    last = sa.select(e.action).where(e.case_id == SHIPMENTS.c.number, e.action.in_([CLOSE, RESEND])).order_by(e.version.desc()).limit(1)
    return sa.func.coalesce(last.correlate(SHIPMENTS).scalar_subquery(), "") == CLOSE


def is_unsent(today: date) -> sa.ColumnElement[bool]:
    """Whether its store gives points, today or later, and has nothing instead of it, and nobody has closed it."""
    m = MEMBERSHIPS.c
    to_come = sa.or_(m.valid_to.is_(None), m.valid_to > today)
    served = sa.exists().where(m.store_id.in_([STORES.c.id, ROOT_ID]), to_come).correlate(STORES)
    return sa.and_(instead_of().is_(None), served, sa.not_(is_closed()))


def is_open(today: date) -> sa.ColumnElement[bool]:
    """Whether a parcel came back and there is something to do about it."""
    return sa.and_(came_back(), sa.or_(SHIPMENTS.c.returned_goods.is_(None), is_unsent(today)))
