"""A made-up year of an office, case by case and day by day, to hold forecasts against: arrivals, people, hard cases, corrections.

It shares the calendar with the program, and nothing with the forecast: people are hired, fall ill and leave, some cases are taken out of
turn, hard ones are left lying.
"""

import random
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from itertools import pairwise
from typing import Final

from secretariat.business_calendar import add_months, is_business_day
from secretariat.clock import JAPAN, japan_day
from secretariat.demo.arrivals import planned
from secretariat.demo.chance import Dice
from secretariat.screening.cutoffs import Calendar, CutoffRow

FIRST, LAST = date(2019, 7, 1), date(2020, 6, 30)
ARRIVALS_END: Final = date(2020, 4, 30)
# from when on so many of a thousand cases arrive
PARTS: Final = (
    (date(2019, 7, 1), 90),
    (date(2019, 8, 16), 230),
    (date(2019, 10, 1), 150),
    (date(2019, 11, 16), 130),
    (date(2020, 1, 6), 220),
    (date(2020, 3, 1), 120),
    (date(2020, 4, 1), 60),
)
PRESENT, ILL_WEEKS = 0.92, 0.06
OUT_OF_TURN, HARD, RETURNED, COMES_BACK = 0.12, 0.03, 0.12, 0.72
HARD_DAYS, BACK_DAYS = (2, 12), (4, 16)
SPARE_HANDS: Final = 1.4  # so many times what has to be decided in the year can be decided
LARGEST_FILE: Final = 2000
WEEK: Final = 5  # business days


@dataclass(slots=True, eq=False)
class MadeUp:
    """A case: what it belongs to, until when nobody can decide it, and when it left our hands (None: not yet)."""

    joined_on: date
    start_on: date | None
    due_on: date
    hard_until: date
    left_on: date | None = None

    def is_open_before(self, day: date) -> bool:
        """Whether it is ours to move when a day begins."""
        return self.joined_on < day and (self.left_on is None or self.left_on >= day)


@dataclass(slots=True)
class Day:
    """What happened on a business day and on the free days before it."""

    day: date
    decided: Counter[str] = field(default_factory=Counter)
    arrived: int = 0
    came_back: int = 0


class Year:
    """The year as it went: its business days and its cases."""

    def __init__(self, calendar: Calendar, months: int, cases: int, reviewers: int, seed: int) -> None:
        """Lets about so many cases arrive and so many people review; `months`: the standard processing time."""
        self.days: list[Day] = []
        self.cases: list[MadeUp] = []
        self._calendar, self._months, self._reviewers = calendar, months, reviewers
        self._dice = Dice(random.Random(seed))
        self._business_days = [day for day in _days(FIRST, LAST) if is_business_day(day)]
        self._a_head = SPARE_HANDS * cases / len(self._business_days) / reviewers
        self._arriving = self._arrivals(cases)
        self._coming_back: Counter[date] = Counter()
        self._line: list[MadeUp] = []
        self._health = 1.0
        for place in range(len(self._business_days)):
            self._live(place)

    def _live(self, place: int) -> None:
        today = Day(self._business_days[place])
        before = self._business_days[place - 1] if place else today.day - timedelta(days=1)
        for day in _days(before + timedelta(days=1), today.day):
            today.arrived += self._arriving[day]
            today.came_back += self._coming_back[day]
        if place % WEEK == 0:
            self._health = 0.75 if self._dice.chance(ILL_WEEKS) else 0.9 + self._dice.share() / 5
        self._work(today, place)
        joining = [self._case(today.day) for _ in range(today.arrived + today.came_back)]
        self.cases += joining
        self._line += joining
        self.days.append(today)

    def _arrivals(self, cases: int) -> Counter[date]:
        counted: Counter[date] = Counter()
        for moment, number in arrivals_of_year(self._dice, self._calendar.rows, cases, LARGEST_FILE):
            counted[japan_day(moment)] += number
        return counted

    def _case(self, day: date) -> MadeUp:
        row = self._calendar.for_completion(datetime.combine(day, time(12), JAPAN))
        lies = self._dice.between(*HARD_DAYS) if self._dice.chance(HARD) else 0
        return MadeUp(day, row.start_on if row is not None else None, add_months(day, self._months), day + timedelta(days=lies))

    def _people(self, place: int) -> list[str]:
        """Half of them at first, all from autumn on; one leaves in spring."""
        hired = self._reviewers // 2 + round(self._reviewers / 2 * min(1.0, 4 * place / len(self._business_days)))
        return [f"reviewer-{number}" for number in range(place > len(self._business_days) * 2 // 3, hired)]

    def _work(self, today: Day, place: int) -> None:
        """The most urgent cases mostly, some out of turn."""
        dice = self._dice
        line = sorted((case for case in self._line if case.hard_until <= today.day), key=lambda case: self._urgent_on(case, today.day))
        first = 0
        for person in self._people(place):
            able = round(self._a_head * self._health * (0.8 + dice.share() * 0.4)) if dice.chance(PRESENT) else 0
            for _ in range(able):
                while first < len(line) and line[first].left_on is not None:
                    first += 1
                if first == len(line):
                    break
                case = dice.pick(line[first:]) if dice.chance(OUT_OF_TURN) and len(line) - first < LARGEST_FILE else line[first]
                if case.left_on is None:
                    self._decide(case, today, person)
        self._line = [case for case in self._line if case.left_on is None]

    def _decide(self, case: MadeUp, today: Day, person: str) -> None:
        case.left_on = today.day
        today.decided[person] += 1
        if self._dice.chance(RETURNED) and self._dice.chance(COMES_BACK):
            self._coming_back[today.day + timedelta(days=self._dice.between(*BACK_DAYS))] += 1

    def _urgent_on(self, case: MadeUp, day: date) -> date:
        row = self._calendar.row(case.start_on) if case.start_on is not None else None
        return min(case.due_on, row.closes_on) if row is not None and row.closes_on > day else case.due_on


def arrivals_of_year(dice: Dice, calendar: Sequence[CutoffRow], rows: int, largest: int) -> Iterator[tuple[datetime, int]]:
    """When files come (aware) and how many rows are in each, none larger than that: as many in each part of the year as PARTS says."""
    cutoffs = [row.cutoff_at for row in calendar]
    for (first, share), (after, _) in pairwise((*PARTS, (ARRIVALS_END + timedelta(days=1), 0))):
        last = after - timedelta(days=1)
        own = [cutoff for cutoff in cutoffs if first <= japan_day(cutoff) <= last]
        # both from the one sequence of draws, part by part
        yield from planned(dice, first, last, rows * share // 1000, own, is_business_day, largest)


def _days(first: date, last: date) -> Iterator[date]:
    return (first + timedelta(days=number) for number in range((last - first).days + 1))
