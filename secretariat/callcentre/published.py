"""What the published register says of a store (公表の登録店舗一覧): that it gives points on a day, since when, at which rate.

A store is in it from its start day on, and as long as one of its services gives points there.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Given:
    """A service that gives, gave or will give points at a store: through which application, since when, until the day before `until`."""

    application_id: int
    service: str
    since: date
    until: date | None

    def holds(self, day: date) -> bool:
        """Whether it gives points on a day."""
        return self.since <= day and (self.until is None or day < self.until)


def gives_on(given: Iterable[Given], today: date) -> bool:
    """Whether one of the services of a cancelled registration is given today, or will be, until the day from which it was cancelled."""
    return any(one.until is not None and one.until > today for one in given)


@dataclass(frozen=True, slots=True)
class Registered:
    """A store of the register: since when it gives points, and at which rate (per cent)."""

    since: date
    rate: int | None


def registered_on(given: Iterable[Given], rates: Iterable[tuple[int, date | None, int | None]], day: date) -> Registered | None:
    """What the register says of one store; None where it is not in it. `rates`: of its applications, by id: the start day and the rate."""
    known = list(rates)
    found = counts_on(given, ((key, start) for key, start, _ in known), day)
    if found is None:
        return None
    since, application_id = found
    return Registered(since, next(rate for key, _, rate in known if key == application_id))


def counts_on(given: Iterable[Given], starts: Iterable[tuple[int, date | None]], day: date) -> tuple[date, int] | None:
    """Since when a store gives points and through which application; None where it gives none. `starts`: its applications' start days.

    Of several that hold, the one that started first counts.
    """
    holding = {one.application_id: one.since for one in sorted(given, key=lambda one: one.since, reverse=True) if one.holds(day)}
    return min(((start or holding[key], key) for key, start in starts if key in holding), default=None)
