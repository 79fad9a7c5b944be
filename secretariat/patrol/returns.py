"""Checkers on parcels that came back."""

from collections.abc import Sequence
from datetime import date, timedelta

import sqlalchemy as sa

from models.relations import ROOT, ROOT_ID
from secretariat.kits.returns.open_returns import SHIPMENTS, STORES, is_open, uninspected
from secretariat.patrol.stuck import Round, Stuck, only


def _lying(patrol: Round, kind: str, before: date, *conditions: sa.ColumnElement[bool], limit: int, number: str | None) -> list[Stuck]:
    """Those that came back before a day, the longest first."""
    s = SHIPMENTS.c
    source = SHIPMENTS.join(STORES, STORES.c.id == s.store_id).join(ROOT, ROOT.c.id == ROOT_ID)
    found = sa.select(s.number, ROOT.c.name, s.came_back_on).select_from(source).where(s.came_back_on < before)
    rows = patrol.session.execute(found.where(*conditions, *only(s.number, number)).order_by(s.came_back_on, s.id).limit(limit))
    return [Stuck(kind, row.number, row.name, row.came_back_on) for row in rows]


def _last_kept(patrol: Round) -> date:
    """What came back before that day has been kept for too long."""
    return patrol.today - timedelta(days=patrol.office.programme.kits.returns.storage_days)


def kit_kept_too_long(patrol: Round, limit: int, number: str | None) -> Sequence[Stuck]:
    """The last day on which what came back was to be inspected has passed."""
    return _lying(patrol, "kit-kept-too-long", _last_kept(patrol), uninspected(), limit=limit, number=number)


def kit_came_back(patrol: Round, limit: int, number: str | None) -> Sequence[Stuck]:
    """A parcel came back some time ago and is open; not one that lies there as it came for too long already."""
    before = patrol.today - timedelta(days=patrol.rules.came_back_days - 1)
    kept_too_long = sa.and_(uninspected(), SHIPMENTS.c.came_back_on < _last_kept(patrol))
    return _lying(patrol, "kit-came-back", before, is_open(patrol.today), sa.not_(kept_too_long), limit=limit, number=number)
