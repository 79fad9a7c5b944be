"""Until when something is due that a caller was promised or a desk was asked, counted in the office's days and hours (Japan)."""

from datetime import UTC, date, datetime, time, timedelta

from models.vocabulary_inquiries import Desk
from secretariat.business_calendar import business_days_after
from secretariat.clock import JAPAN, japan_day
from secretariat.programme import Programme

_DAY = timedelta(days=1)


def desk_due(programme: Programme, now: datetime, desk: Desk) -> datetime:
    """When a desk has to answer what it is asked now: at the end of a business day that lies ahead."""
    rules, closed = programme.callcentre, programme.calendar.closed_days
    due = _at(business_days_after(japan_day(now), rules.due_business_days[desk], closed), rules.day_ends)
    return due if due > now else _at(business_days_after(japan_day(now), 1, closed), rules.day_ends)


def call_back_due(programme: Programme, now: datetime) -> datetime:
    """When a caller is to be called back at the latest: so many hours on, of those in which the office works."""
    rules, closed = programme.callcentre, programme.calendar.closed_days
    left = timedelta(hours=rules.call_back_hours)
    day = japan_day(now)
    while True:
        day = business_days_after(day, 0, closed)
        begins, ends = max(now, _at(day, rules.day_begins)), _at(day, rules.day_ends)
        if begins + left <= ends:
            return begins + left
        left -= max(ends - begins, timedelta())
        day += _DAY


def _at(day: date, moment: time) -> datetime:
    return datetime.combine(day, moment, JAPAN).astimezone(UTC)
