"""Checkers on calls and on what is still to be done about them."""

from collections.abc import Sequence
from datetime import datetime, timedelta

import sqlalchemy as sa

from models.base import table_of
from models.inquiry import Inquiry
from models.merchant import Store
from models.relations import ROOT, ROOT_ID, STAFF, name_behind
from secretariat.business_calendar import business_days_before
from secretariat.clock import japan_day, japan_midnight
from secretariat.patrol.stuck import Round, Stuck, only

INQUIRIES, STORES = table_of(Inquiry), table_of(Store)


def follow_up_overdue(patrol: Round, limit: int, number: str | None) -> Sequence[Stuck]:
    """Nobody has done what was due days ago."""
    i, closed = INQUIRIES.c, patrol.office.programme.calendar.closed_days
    last = japan_midnight(business_days_before(patrol.today, patrol.rules.follow_up_days, closed))
    late = sa.and_(i.desk.is_not(None), i.due_at < last)
    return _found(patrol, "follow-up-overdue", late, i.due_at, i.owner, limit, number)


def call_left_on(patrol: Round, limit: int, number: str | None) -> Sequence[Stuck]:
    """A telephone call that has been on for longer than any call is."""
    i, hours = INQUIRIES.c, patrol.rules.open_call_hours
    on = sa.and_(i.status == sa.literal_column("'open'"), i.channel == sa.literal_column("'phone'"))
    long_ago = i.begun_at < patrol.now - timedelta(hours=hours)
    return _found(patrol, "call-left-on", sa.and_(on, long_ago), i.begun_at, i.operator, limit, number)


def _found(
    patrol: Round,
    kind: str,
    condition: sa.ColumnElement[bool],
    since: sa.ColumnElement[datetime],
    login: sa.ColumnElement[str],
    limit: int,
    number: str | None,
) -> list[Stuck]:
    i = INQUIRIES.c
    source = INQUIRIES.outerjoin(STORES, STORES.c.id == i.store_id).outerjoin(ROOT, ROOT.c.id == ROOT_ID)
    statement = (
        sa.select(i.number, ROOT.c.name, since.label("since"), sa.case((login.is_not(None), name_behind(login))).label("staff"))
        .select_from(source.outerjoin(STAFF, STAFF.c.login == login))
        .where(condition, *only(i.number, number))
        .order_by(since, i.id)
        .limit(limit)
    )
    return [Stuck(kind, row.number, row.name, japan_day(row.since), row.staff) for row in patrol.session.execute(statement)]
