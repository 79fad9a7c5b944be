"""Which cutoffs will be missed at the pace of late: how many open applications will not be decided before their closing day.

Simple on purpose. The office decides as many a business day as in the last PACE_DAYS whole ones, in the order of the start days, and
everything open counts alike: what is with the provider, hard cases, absences and the part of today that is over are not looked at.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

import sqlalchemy as sa
from sqlmodel import Session

from models.application import Application
from models.base import table_of
from models.vocabulary import ApplicationStatus
from secretariat.business_calendar import business_days_between, last_business_days
from secretariat.casework.process import OPEN
from secretariat.clock import japan_day, japan_midnight
from secretariat.office import Office
from secretariat.screening.cutoffs import Calendar

APPLICATIONS = table_of(Application)
PACE_DAYS: Final = 10  # how far back one looks to see how quick the office is
UNDECIDED: Final = tuple(str(status) for status in (*OPEN, ApplicationStatus.RETURNED))


@dataclass(frozen=True, slots=True)
class Waiting:
    """The open applications of one start day. `closes_on` is None where nothing can be missed any more."""

    start_on: date
    closes_on: date | None
    open: int


def missed_at_pace(
    waiting: Sequence[Waiting], decided: int, days: int, today: date, closed_days: Collection[date] = frozenset()
) -> dict[date, int]:
    """How many of each start day are still open when its closing day begins, if `decided` in `days` business days goes on from today on.

    `waiting` is in the order of the start days, which is the order in which it is decided. Days of closing that are over are left out.
    """
    missed: dict[date, int] = {}
    until_then = 0
    for one in waiting:
        until_then += one.open
        if one.closes_on is not None:
            capacity = decided * business_days_between(today, one.closes_on, closed_days) // days
            missed[one.start_on] = min(max(until_then - capacity, 0), one.open)
    return missed


def forecast_missed(session: Session, office: Office, calendar: Calendar) -> dict[date, int]:
    """The forecast by start day, for those that are to come and whose closing run has not begun."""
    a = APPLICATIONS.c
    today, closed_days = japan_day(office.clock.now()), office.programme.calendar.closed_days
    starts = [row.start_on for row in calendar.rows]
    counted = (
        sa.select(a.cutoff_start_on, sa.func.count())
        .where(a.cutoff_start_on.in_(starts), a.status.in_(UNDECIDED))
        .group_by(a.cutoff_start_on)
    )
    still_open = {row[0]: row[1] for row in session.execute(counted)}
    since = last_business_days(today - timedelta(days=1), PACE_DAYS, closed_days)[0]
    lately = sa.and_(a.decided_at >= japan_midnight(since), a.decided_at < japan_midnight(today))
    decided = session.execute(sa.select(sa.func.count()).select_from(APPLICATIONS).where(lately)).scalar_one()
    waiting = [
        Waiting(
            row.start_on,
            row.closes_on if row.closing_at is None and row.start_on > today else None,
            still_open.get(row.start_on, 0),
        )
        for row in calendar.rows
    ]
    return missed_at_pace(waiting, decided, PACE_DAYS, today, closed_days)
