"""When made-up applications arrive: in files, on business days, in office hours, more and more as a cutoff comes near."""

from collections.abc import Callable, Collection, Iterable, Iterator
from datetime import UTC, date, datetime, time, timedelta

from secretariat.clock import JAPAN, japan_day
from secretariat.demo.chance import Dice

_DAY_WEIGHT = 10
_EVE_WEIGHTS = (45, 34, 24, 16)  # on the day of a cutoff, one business day before it, two, three
_OPENS, _CLOSES = 9, 17  # hours in Japan
_AN_HOUR = timedelta(hours=1)
_NIGHT_SHARE = 0.04  # days whose last file comes after hours
_NIGHT_SECONDS = 5 * 60 * 60


def planned(
    dice: Dice, start: date, end: date, total: int, cutoffs: Collection[datetime], is_business_day: Callable[[date], bool], largest: int
) -> Iterator[tuple[datetime, int]]:
    """Instants (aware, UTC, rising) with the number of rows that come then, from `start` to `end` (both included), `total` rows in all.

    `cutoffs` are instants; on its day the last file comes before it. No file has more than `largest` rows, none is empty.
    Raises ValueError when there is no business day between the two.
    """
    days = [day for day in (start + timedelta(days=number) for number in range((end - start).days + 1)) if is_business_day(day)]
    if not days:
        raise ValueError("no business day to arrive on")
    last_hours = {japan_day(cutoff): cutoff.astimezone(JAPAN) for cutoff in cutoffs}
    weights = _weights(days, last_hours)
    whole, passed, given = sum(weights), 0, 0
    for day, weight in zip(days, weights, strict=True):
        passed += weight
        count = total * passed // whole - given
        given += count
        yield from _files(dice, day, count, last_hours.get(day), largest)


def in_fewer_files(files: Iterable[tuple[datetime, int]], fewest: int) -> Iterator[tuple[datetime, int]]:
    """What would come in files of fewer rows comes with the next one."""
    waiting, moment = 0, None
    for moment, count in files:
        waiting += count
        if waiting >= fewest:
            yield moment, waiting
            waiting = 0
    if waiting and moment is not None:
        yield moment, waiting


def _weights(days: list[date], cutoff_days: Collection[date]) -> list[int]:
    weights = [_DAY_WEIGHT] * len(days)
    for place, day in enumerate(days):
        if day in cutoff_days:
            for before, weight in enumerate(_EVE_WEIGHTS[: place + 1]):
                weights[place - before] = max(weights[place - before], weight)
    return weights


def _files(dice: Dice, day: date, count: int, cutoff: datetime | None, largest: int) -> Iterator[tuple[datetime, int]]:
    if count == 0:
        return
    files = max(-(-count // largest), min(count, dice.between(1, 4)))
    opening, closing = datetime.combine(day, time(_OPENS), JAPAN), datetime.combine(day, time(_CLOSES), JAPAN)
    if cutoff is not None:
        opening, closing = min(opening, cutoff - _AN_HOUR), cutoff
    places = sorted(dice.below(int((closing - opening).total_seconds())) for _ in range(files))
    instants = [opening + timedelta(seconds=place) for place in places]
    if cutoff is None and dice.chance(_NIGHT_SHARE):
        instants[-1] = closing + timedelta(seconds=dice.below(_NIGHT_SECONDS))
    for number, instant in enumerate(instants):
        yield instant.astimezone(UTC), count * (number + 1) // files - count * number // files
