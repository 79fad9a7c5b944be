"""How the work goes on at the pace of late (見通し): when today's cases are decided, what misses its start, what passes the two months.

Pure. Day by day the office decides what is urgent first, as many cases as on its business days of late; what arrives joins the line.
What is likely follows the mean day; low and high would come of nothing but slow, or nothing but quick days. How hard a case is does
not count.
"""

import heapq
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from itertools import count
from math import ceil
from statistics import fmean
from typing import Final

from secretariat.business_calendar import add_months, is_business_day
from secretariat.clock import JAPAN, japan_day
from secretariat.programme import Programme
from secretariat.screening.cutoffs import Calendar
from secretariat.screening.urgency import urgency_in

SLOW, QUICK = 0.1, 0.9  # so many of the days of late were slower
HORIZON: Final = 250  # business days
NOON: Final = time(12)
NOTHING: Final = 1e-6  # cases


@dataclass(frozen=True, slots=True)
class Waiting:
    """Open cases that are ours to move: of one start day (None: complete after the last cutoff) and one end of the standard time."""

    start_on: date | None
    due_on: date
    count: int


@dataclass(frozen=True, slots=True)
class Absence:
    """Somebody is away, who does such a share (0 to 1) of the office's decisions; `until_on` is the last day, None: not known."""

    share: float
    from_on: date
    until_on: date | None


@dataclass(frozen=True, slots=True)
class Pace:
    """What happened on each of the last business days, oldest first, and today so far.

    `decided` includes returns to providers, `came_back` their corrections and what was reopened. `gone`: the share (0 to 1) of the
    decisions that people made who have left since; `one_more`: the share that one more reviewer would add.
    """

    decided: tuple[int, ...] = ()
    arrived: tuple[int, ...] = ()
    came_back: tuple[int, ...] = ()
    decided_today: int = 0
    joined_today: int = 0
    gone: float = 0.0
    one_more: float = 0.0
    absences: tuple[Absence, ...] = ()

    def staffing(self, day: date, more: int) -> float:
        """How many times as much is decided on a day as of late, by who is there then."""
        away = sum(one.share for one in self.absences if one.from_on <= day and (one.until_on is None or day <= one.until_on))
        return max(0.0, 1 - self.gone - away + more * self.one_more)


@dataclass(frozen=True, slots=True)
class Span:
    """A number as it may come out: if days are quick or slow like the tenth of late, and like the mean day."""

    low: int
    likely: int
    high: int


@dataclass(frozen=True, slots=True)
class StartOutlook:
    """One start day: its open cases, those that will still come for it, and how many of both are undecided when its closing day begins."""

    start_on: date
    closes_on: date
    open: int
    to_come: int
    missed: Span


@dataclass(frozen=True, slots=True)
class Forecast:
    """What comes of the open cases. `decided`: a business day, with who is there today; `days`: of how many business days that was learned.

    `done_on`: when the last of them is decided, if the office is quick, as likely, if it is slow; None: not within HORIZON.
    `overdue` are past the standard processing time already, `passed` will be.
    """

    days: int
    open: int
    overdue: int
    decided: Span
    joining: int
    done_on: tuple[date | None, date | None, date | None]
    starts: tuple[StartOutlook, ...]
    passed: Span

    @property
    def missed(self) -> Span:
        """Over all start days."""
        return Span(*(sum(getattr(one.missed, name) for one in self.starts) for name in ("low", "likely", "high")))


def forecast(waiting: Sequence[Waiting], pace: Pace, calendar: Calendar, programme: Programme, now: datetime, more: int = 0) -> Forecast:
    """The forecast, with so many reviewers more (or, below 0, fewer) from today on."""
    slow, likely, quick = rates(pace.decided)
    runs = [_Run(waiting, pace, rate, calendar, programme, now, more) for rate in (quick, likely, slow)]
    for run in runs:
        run.go()
    today = japan_day(now)
    staffing = pace.staffing(today, more)
    opened = [one for one in calendar.rows if one.start_on in runs[0].missed]
    own = {one.start_on: sum(held.count for held in waiting if held.start_on == one.start_on) for one in opened}
    return Forecast(
        days=len(pace.decided),
        open=sum(one.count for one in waiting),
        overdue=sum(one.count for one in waiting if one.due_on < today),
        decided=Span(*(round(rate * staffing) for rate in (slow, likely, quick))),
        joining=round(_mean(pace.arrived) + _mean(pace.came_back)),
        done_on=(runs[0].done_on, runs[1].done_on, runs[2].done_on),
        starts=tuple(
            StartOutlook(
                row.start_on,
                row.closes_on,
                own[row.start_on],
                round(runs[1].came.get(row.start_on, 0.0)),
                _span([run.missed[row.start_on] for run in runs]),
            )
            for row in opened
        ),
        passed=_span([run.passed for run in runs]),
    )


def rates(decided: Sequence[int]) -> tuple[float, float, float]:
    """Decisions a business day: on a slow one, in the mean, on a quick one."""
    if not decided:
        return 0.0, 0.0, 0.0
    ordered, likely = sorted(decided), fmean(decided)
    slow, quick = (float(ordered[round(share * (len(ordered) - 1))]) for share in (SLOW, QUICK))
    return min(slow, likely), likely, max(quick, likely)


def _mean(counts: Sequence[int]) -> float:
    return fmean(counts) if counts else 0.0


def _span(numbers: Sequence[float]) -> Span:
    low, likely, high = sorted(ceil(number - NOTHING) for number in numbers)
    return Span(low, likely, high)


@dataclass(slots=True)
class _Group:
    """Cases that are alike; `here`: they were open when the forecast was made."""

    start_on: date | None
    due_on: date
    left: float
    here: bool
    urgent_on: date


@dataclass(slots=True)
class _Run:
    """One way in which it may go on."""

    waiting: Sequence[Waiting]
    pace: Pace
    rate: float
    calendar: Calendar
    programme: Programme
    now: datetime
    more: int
    done_on: date | None = None
    passed: float = 0.0
    missed: dict[date, float] = field(default_factory=dict)
    came: dict[date, float] = field(default_factory=dict)
    _here: float = 0.0
    _line: list[tuple[date, int, _Group]] = field(default_factory=list)
    _serials: Iterator[int] = field(default_factory=count)
    _by_start: dict[date, list[_Group]] = field(default_factory=dict)
    _by_due: dict[date, list[_Group]] = field(default_factory=dict)

    @property
    def today(self) -> date:
        """The day in Japan on which it begins."""
        return japan_day(self.now)

    def go(self) -> None:
        """Lets the days pass until everything that was asked is known."""
        for one in self.waiting:
            self._enter(one.start_on, one.due_on, float(one.count), here=True)
        to_close = self.calendar.to_close(self.today)
        asked = self._asked({row.start_on for row in to_close})
        for day in self._business_days():
            while to_close and to_close[0].closes_on <= day:
                self._close(to_close.pop(0).start_on, asked)
            self._pass_due(day)
            self._join(day)
            self._work(day)
            if self._here <= NOTHING and self.done_on is None:
                self.done_on = day
            if self.done_on is not None and not asked:
                return
        self._pass_due(date.max)

    def _asked(self, to_close: set[date]) -> set[date]:
        """Start days that are told of, of those still to be closed: those of what is open, and that of the next cutoff."""
        coming = self.calendar.for_completion(self.now)
        wanted = {one.start_on for one in self.waiting} | {coming.start_on if coming is not None else None}
        return {start_on for start_on in wanted if start_on is not None and start_on in to_close}

    def _business_days(self) -> Iterator[date]:
        day, passed, closed_days = self.today, 0, self.programme.calendar.closed_days
        while passed < HORIZON:
            if is_business_day(day, closed_days):
                passed += 1
                yield day
            day += timedelta(days=1)

    def _enter(self, start_on: date | None, due_on: date, number: float, *, here: bool) -> None:
        group = _Group(start_on, due_on, number, here, urgency_in(self.calendar, start_on, due_on, self.today).on)
        heapq.heappush(self._line, (group.urgent_on, next(self._serials), group))
        if start_on is not None:
            self._by_start.setdefault(start_on, []).append(group)
        if here:
            self._here += number
            if due_on >= self.today:
                self._by_due.setdefault(due_on, []).append(group)

    def _close(self, start_on: date, asked: set[date]) -> None:
        """Its closing day begins: what is undecided starts later, and is urgent by its standard time alone."""
        groups = self._by_start.pop(start_on, [])
        if start_on in asked:
            asked.remove(start_on)
            self.missed[start_on] = sum(group.left for group in groups)
        for group in groups:
            if group.left > NOTHING and group.urgent_on != group.due_on:
                group.urgent_on = group.due_on
                heapq.heappush(self._line, (group.due_on, next(self._serials), group))

    def _pass_due(self, day: date) -> None:
        for due_on in [due_on for due_on in self._by_due if due_on < day]:
            self.passed += sum(group.left for group in self._by_due.pop(due_on))

    def _join(self, day: date) -> None:
        """What arrives and what comes back on a day; today only what has not yet."""
        ends_on = japan_day(self.programme.calendar.intake_ends_at)
        number = _mean(self.pace.came_back) + (_mean(self.pace.arrived) if day <= ends_on else 0.0)
        number -= self.pace.joined_today if day == self.today else 0
        if number > NOTHING:
            row = self.calendar.for_completion(self.now if day == self.today else datetime.combine(day, NOON, JAPAN))
            start_on = row.start_on if row is not None else None
            if start_on is not None:
                self.came[start_on] = self.came.get(start_on, 0.0) + number
            self._enter(start_on, add_months(day, self.programme.standard_time.months), number, here=False)

    def _work(self, day: date) -> None:
        """Decides what is urgent first; today as much as is not decided yet."""
        able = self.rate * self.pace.staffing(day, self.more) - (self.pace.decided_today if day == self.today else 0)
        while self._line and able > NOTHING:
            urgent_on, _, group = self._line[0]
            if urgent_on != group.urgent_on or group.left <= NOTHING:
                heapq.heappop(self._line)
                continue
            done = min(able, group.left)
            able, group.left = able - done, group.left - done
            self._here -= done if group.here else 0.0


def missed_by_start(found: Forecast) -> Mapping[date, int]:
    """What is likely to be missed of each start day."""
    return {one.start_on: one.missed.likely for one in found.starts}
