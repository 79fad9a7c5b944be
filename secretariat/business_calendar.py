"""Business days in Japan, months, start days, and the cutoff that belongs to a start day.

A business day (営業日) is Monday to Friday, no public holiday (国民の祝日に関する法律, substitute holidays included), and none of the
office's own closing days, which the programme file gives.
"""

from calendar import monthrange
from collections.abc import Collection, Iterator
from datetime import UTC, date, datetime, time, timedelta
from functools import cache

from secretariat.clock import JAPAN

_DAY = timedelta(days=1)
_SATURDAY = 5


@cache
def _is_public_holiday(day: date) -> bool:
    from jpholiday import is_holiday  # the start path needs no calendar

    return is_holiday(day)


def is_business_day(day: date, closed_days: Collection[date] = frozenset()) -> bool:
    """Whether the office works on that day."""
    return day.weekday() < _SATURDAY and day not in closed_days and not _is_public_holiday(day)


def previous_business_day(day: date, closed_days: Collection[date] = frozenset()) -> date:
    """The day itself if it is a business day, else the last one before it."""
    while not is_business_day(day, closed_days):
        day -= _DAY
    return day


def business_days_before(day: date, count: int, closed_days: Collection[date] = frozenset()) -> date:
    """The business day that lies `count` business days before the day, which itself is not counted; 0 gives `previous_business_day`.

    Raises ValueError for a negative count.
    """
    if count < 0:
        raise ValueError(f"business days before: {count}")
    day = previous_business_day(day, closed_days) if count == 0 else day
    for _ in range(count):
        day = previous_business_day(day - _DAY, closed_days)
    return day


def business_days_after(day: date, count: int, closed_days: Collection[date] = frozenset()) -> date:
    """The business day that lies `count` business days after the day, which itself is not counted; 0 gives the day itself or the next one.

    Raises ValueError for a negative count.
    """
    if count < 0:
        raise ValueError(f"business days after: {count}")
    while count or not is_business_day(day, closed_days):
        day += _DAY
        count -= bool(count) and is_business_day(day, closed_days)
    return day


def business_days_between(first: date, end: date, closed_days: Collection[date] = frozenset()) -> int:
    """How many business days there are from the first day on and before the end, which itself is not counted; 0 if that is no later."""
    return sum(is_business_day(first + timedelta(days=passed), closed_days) for passed in range((end - first).days))


def last_business_days(day: date, count: int, closed_days: Collection[date] = frozenset()) -> list[date]:
    """The last `count` business days up to the day, which is one of them if it is a business day; oldest first."""
    found: list[date] = []
    while len(found) < count:
        if is_business_day(day, closed_days):
            found.append(day)
        day -= _DAY
    return found[::-1]


def add_months(day: date, months: int) -> date:
    """The same day some calendar months later or earlier; in a shorter month its last day: 31 December + 2 is the end of February."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def start_days(first: date, last: date, days: Collection[int]) -> Iterator[date]:
    """Every date from `first` to `last`, both included, that falls on one of the days of the month, in order."""
    wanted = sorted(set(days))
    month = first.replace(day=1)
    while month <= last:
        length = monthrange(month.year, month.month)[1]
        for day in wanted:
            if day <= length and first <= (start := month.replace(day=day)) <= last:
                yield start
        month = add_months(month, 1)


def rule_cutoff(start: date, days_before: int, at: time, closed_days: Collection[date] = frozenset()) -> datetime:
    """The instant, in UTC, of the cutoff (締切) that belongs to a start day.

    It is `at` Japan time, `days_before` calendar days before the start, moved back to the last business day.
    """
    day = previous_business_day(start - timedelta(days=days_before), closed_days)
    return datetime.combine(day, at, tzinfo=JAPAN).astimezone(UTC)
