"""What is to happen when, in the order of time: the demo's made-up season runs on it."""

import heapq
from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from typing import Final

from secretariat.business_calendar import is_business_day
from secretariat.clock import JAPAN
from secretariat.demo.chance import Dice

Deed = Callable[[datetime], None]
"""Something that is done at a moment."""

_OPENS: Final = time(9, 15)
_MINUTES: Final = 8 * 60  # until somebody goes home
_A_DAY: Final = timedelta(days=1)


class Diary:
    """Deeds by their moments (aware); those of one moment in the order in which they were entered. Nothing after `end` is kept."""

    def __init__(self, end: datetime) -> None:
        self._end = end
        self._entries: list[tuple[datetime, int, Deed]] = []
        self._entered = 0

    def enter(self, moment: datetime, deed: Deed) -> None:
        """Enters a deed."""
        self._entered += 1
        if moment <= self._end:
            heapq.heappush(self._entries, (moment, self._entered, deed))

    def run(self, watch: Deed | None = None) -> None:
        """Does everything, what is entered meanwhile included; `watch` hears of each moment before its deed."""
        while self._entries:
            moment, _, deed = heapq.heappop(self._entries)
            if watch is not None:
                watch(moment)
            deed(moment)


def in_office_hours(dice: Dice, day: date) -> datetime:
    """Some moment (Japan time) of the day if it is a business day, else of the next one."""
    while not is_business_day(day):
        day += _A_DAY
    return datetime.combine(day, _OPENS, JAPAN) + timedelta(minutes=dice.below(_MINUTES))
