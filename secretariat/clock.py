"""Time: one clock that is passed in, instants in UTC, judged in Japan.

17:00 in Japan is 08:00 UTC, and 00:30 in Japan still has yesterday's UTC date: every day, deadline and cutoff is found by
`japan_day` or in JAPAN.
"""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Protocol
from zoneinfo import ZoneInfo

JAPAN = ZoneInfo("Asia/Tokyo")


class Clock(Protocol):
    """Gives the office's time; a rehearsal's clock gives what it was told."""

    def now(self) -> datetime:
        """The present instant, aware, in UTC."""
        ...


class SystemClock:
    """The machine's clock."""

    def now(self) -> datetime:
        """The present instant, aware, in UTC."""
        return datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class ServerClock:
    """The clock of a shared office's server, as this machine's was when it was asked: everybody in the office has the same time."""

    ahead: timedelta  # of this machine's

    def now(self) -> datetime:
        """The present instant, aware, in UTC."""
        return datetime.now(UTC) + self.ahead


@dataclass(frozen=True, slots=True)
class FixedClock:
    """A rehearsal's clock: always the instant that it was given."""

    instant: datetime

    def now(self) -> datetime:
        """The instant, in UTC."""
        return self.instant.astimezone(UTC)


def japan_day(instant: datetime) -> date:
    """The calendar day in Japan of an aware instant."""
    return instant.astimezone(JAPAN).date()


def holds_on(begins: date | None, ends: date | None, day: date) -> bool:
    """Whether something that begins on a day (None: never) and ends before another one (None: never) holds on `day`."""
    return begins is not None and begins <= day and (ends is None or day < ends)


def japan_midnight(day: date) -> datetime:
    """The instant at which a calendar day begins in Japan."""
    return datetime.combine(day, time(), JAPAN)


def japan_day_end(day: date) -> datetime:
    """The last instant of a calendar day in Japan."""
    return japan_midnight(day + timedelta(days=1)) - datetime.resolution


def japan_text(instant: datetime) -> str:
    """ISO 8601 in Japan time with its offset, to the second: 2020-01-27T17:00:00+09:00."""
    return instant.astimezone(JAPAN).isoformat(timespec="seconds")


def parse_instant(text: str) -> datetime:
    """An ISO 8601 date and time, in UTC; without an offset it is Japan time. Raises ValueError for anything else."""
    if len(text) < len("2020-01-27T17:00"):
        raise ValueError(text)
    parsed = datetime.fromisoformat(text)
    try:
        return (parsed if parsed.tzinfo else parsed.replace(tzinfo=JAPAN)).astimezone(UTC)
    except OverflowError as error:  # the first and the last day of the calendar
        raise ValueError(text) from error
