"""The days of a case: when it falls due, when it starts, and what the calendar threatens it with."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

import sqlalchemy as sa

from models.application import Application
from models.base import table_of
from models.vocabulary import ApplicationStatus
from secretariat.business_calendar import is_business_day
from secretariat.casework.process import OPEN
from secretariat.clock import japan_day
from secretariat.programme import Programme
from secretariat.screening.case import pending_by
from secretariat.screening.cutoffs import Calendar
from secretariat.screening.queue_view import Only

APPLICATIONS = table_of(Application)


class Risk(StrEnum):
    """What the calendar threatens an open case with, the worst first; of several only the worst is told."""

    OVERDUE = "overdue"  # the standard processing time is over
    BREACHES = "breaches"  # it ends within the programme's smallest warning
    MISSES = "misses"  # the closing run of its own start is planned for the next business day at the latest, or is late
    SOON = "soon"  # the standard processing time ends within the programme's largest warning
    MISSED = "missed"  # its own start is closed or past: it starts later, whatever is done now


@dataclass(frozen=True, slots=True)
class Deadlines:
    """The days that decide on the risk of a case; `misses` and `missed` are start days, `next_start` the one that is closed next."""

    today: date
    breach_by: date
    soon_by: date
    misses: frozenset[date]
    missed: frozenset[date]
    next_start: date | None

    def risk(self, status: str, due_on: date, own_start_on: date | None) -> Risk | None:
        """The worst risk of a case; none for one that is decided, or that its provider has to move."""
        if status not in OPEN:
            return None
        found = {
            Risk.OVERDUE: due_on < self.today,
            Risk.BREACHES: due_on <= self.breach_by,
            Risk.MISSES: own_start_on in self.misses,
            Risk.SOON: due_on <= self.soon_by,
            Risk.MISSED: own_start_on in self.missed,
        }
        return next((risk for risk, holds in found.items() if holds), None)

    def condition(self, only: Only, login: str) -> sa.ColumnElement[bool]:
        """What has to hold for a case of a list that is narrowed down so, for the person of the login."""
        a = APPLICATIONS.c
        conditions: dict[Only, Callable[[], sa.ColumnElement[bool]]] = {
            Only.MINE: lambda: a.assignee == login,
            Only.UNHELD: lambda: a.assignee.is_(None),
            Only.BY_OTHERS: lambda: sa.not_(a.pending.like(pending_by(login), escape="\\")),
            # the days one by one: an index then leads to the open cases of each, past those that were decided long ago
            Only.AT_RISK: lambda: sa.or_(a.due_on <= self.soon_by, a.cutoff_start_on.in_(sorted(self.misses))),
            Only.OVERDUE: lambda: a.due_on < self.today,
            Only.BREACH: lambda: a.due_on <= self.soon_by,
            Only.NEXT_START: lambda: a.cutoff_start_on == self.next_start if self.next_start is not None else sa.false(),
        }
        return conditions[only]()


def deadlines(programme: Programme, calendar: Calendar, today: date) -> Deadlines:
    """The days behind the risks, as they are on a day."""
    warnings = programme.standard_time.warn_days or (-1,)  # none: only what is overdue is told
    next_business_day = today + timedelta(days=1)
    while not is_business_day(next_business_day, programme.calendar.closed_days):
        next_business_day += timedelta(days=1)
    missed = frozenset(row.start_on for row in calendar.rows if row.closing_at is not None or row.start_on <= today)
    misses = frozenset(row.start_on for row in calendar.rows if row.closes_on <= next_business_day) - missed
    return Deadlines(
        today, today + timedelta(days=min(warnings)), today + timedelta(days=max(warnings)), misses, missed, next_start(calendar, today)
    )


def next_start(calendar: Calendar, today: date) -> date | None:
    """The start day whose closing run comes next; None after the programme's last."""
    return next((row.start_on for row in calendar.rows if row.start_on > today and row.closing_at is None), None)


def due_on_at(due_on: date, returned_at: datetime | None, today: date) -> date:
    """The end of the standard processing time; while the provider has the move, as if it answered today."""
    return due_on if returned_at is None else due_on + (today - japan_day(returned_at))


def shown_start(status: str, start_on: date | None, cutoff_start_on: date | None, calendar: Calendar, today: date) -> date | None:
    """The start day as far as there is one: the real one once registered, the one that an approval now would give while open."""
    if status in {ApplicationStatus.REGISTERED, ApplicationStatus.CANCELLED}:
        return start_on
    if status in {ApplicationStatus.REJECTED, ApplicationStatus.WITHDRAWN}:
        return None
    return calendar.start_for(cutoff_start_on, today)
