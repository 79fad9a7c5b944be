"""How quickly and how well parcels arrive (配送実績): counted while parcels pass by once, by kit, prefecture, week and provider (pure)."""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Final, NamedTuple, TypeVar

Group = TypeVar("Group")
A_WEEK: Final = timedelta(weeks=1)


@dataclass(frozen=True, slots=True)
class Course:
    """What happened to one parcel.

    `told_on`: the day of its store's notice; `planned_on`: the day on which it was planned or ordered; `start_on`: from which day its
    store gives points; `carried`: not a digital set, which is delivered by being sent. Kit, status, prefecture and provider are the words
    under which it is counted.
    """

    kit: str
    status: str
    prefecture: str
    provider: str
    planned_on: date
    told_on: date | None
    due_on: date
    start_on: date | None
    handed_over_on: date | None
    delivered_on: date | None
    came_back_on: date | None
    cancelled: bool = False
    carried: bool = True

    @property
    def days_to_hand_over(self) -> int | None:
        """From the day on which it could go, the later of notice and plan: what follows later is not measured by the store's notice."""
        ready_on = self.planned_on if self.told_on is None else max(self.told_on, self.planned_on)
        return max(0, (self.handed_over_on - ready_on).days) if self.handed_over_on is not None else None

    @property
    def days_on_the_way(self) -> int | None:
        """From hand-over to delivery, of what somebody carried."""
        there, gone = self.delivered_on, self.handed_over_on
        return max(0, (there - gone).days) if self.carried and there is not None and gone is not None else None


@dataclass(slots=True)
class Days:
    """Durations in calendar days: how many, their sum, the longest."""

    count: int = 0
    total: int = 0
    longest: int = 0

    def add(self, days: int | None) -> None:
        """Adds one, if it is known."""
        if days is None:
            return
        self.count += 1
        self.total += days
        self.longest = max(self.longest, days)

    def take(self, other: "Days") -> None:
        """Adds all of another."""
        self.count += other.count
        self.total += other.total
        self.longest = max(self.longest, other.longest)

    @property
    def mean(self) -> float | None:
        """The mean, to a tenth of a day; None for none."""
        return round(self.total / self.count, 1) if self.count else None


@dataclass(slots=True)
class Figures:
    """What parcels of one group came to.

    `in_time`, `late`: handed over by the day due, or after it; `overdue`: still in the house after it. `before_start`, `after_start`:
    delivered before its store's start day, or on it or after; only parcels that were planned before that day count there.
    """

    parcels: int = 0
    handed_over: int = 0
    delivered: int = 0
    came_back: int = 0
    in_time: int = 0
    late: int = 0
    overdue: int = 0
    before_start: int = 0
    after_start: int = 0
    to_hand_over: Days = field(default_factory=Days)
    on_the_way: Days = field(default_factory=Days)

    def add(self, course: Course, today: date) -> None:
        """Counts a parcel that was not cancelled."""
        self.parcels += 1
        if course.handed_over_on is None:
            self.overdue += course.due_on < today
            return
        self.handed_over += 1
        self.to_hand_over.add(course.days_to_hand_over)
        if course.handed_over_on <= course.due_on:
            self.in_time += 1
        else:
            self.late += 1
        self.came_back += course.came_back_on is not None
        if course.delivered_on is None:
            return
        self.delivered += 1
        self.on_the_way.add(course.days_on_the_way)
        if course.start_on is not None and course.planned_on < course.start_on:
            self.before_start += course.delivered_on < course.start_on
            self.after_start += course.delivered_on >= course.start_on

    def take(self, other: "Figures") -> None:
        """Adds what another group came to."""
        for name in _COUNTED:
            setattr(self, name, getattr(self, name) + getattr(other, name))
        self.to_hand_over.take(other.to_hand_over)
        self.on_the_way.take(other.on_the_way)

    @property
    def came_back_share(self) -> float | None:
        """Of a hundred parcels that were handed over, how many came back; None where none was."""
        return 100 * self.came_back / self.handed_over if self.handed_over else None


_COUNTED: Final = ("parcels", "handed_over", "delivered", "came_back", "in_time", "late", "overdue", "before_start", "after_start")


class Together(NamedTuple):
    """What parcels that are counted together have in common; `week`: the Monday of the week in which they were handed over."""

    kit: str
    prefecture: str
    provider: str
    week: date | None


@dataclass(slots=True)
class Performance:
    """Figures of parcels, as they are added."""

    today: date
    statuses: Counter[tuple[str, str]] = field(default_factory=Counter)  # by status and kit
    _figures: dict[Together, Figures] = field(default_factory=dict)

    def add(self, course: Course) -> None:
        """Counts one parcel; of a cancelled one only that it is."""
        self.statuses[course.status, course.kit] += 1
        if course.cancelled:
            return
        day = course.handed_over_on
        week = day - timedelta(days=day.weekday()) if day is not None else None
        together = Together(course.kit, course.prefecture, course.provider, week)
        figures = self._figures.get(together)
        if figures is None:
            figures = self._figures[together] = Figures()
        figures.add(course, self.today)

    @property
    def all(self) -> Figures:
        """Of all parcels."""
        return self._by(lambda _: "").get("", Figures())

    @property
    def by_kit(self) -> dict[str, Figures]:
        """Of each kit."""
        return self._by(lambda together: together.kit)

    @property
    def by_prefecture(self) -> dict[str, Figures]:
        """Of each prefecture."""
        return self._by(lambda together: together.prefecture)

    @property
    def by_provider(self) -> dict[str, Figures]:
        """Of each provider's stores."""
        return self._by(lambda together: together.provider)

    @property
    def by_week(self) -> dict[date, Figures]:
        """Of each week of hand-overs, by its Monday: the first one first, those without a parcel in between included."""
        found = {week: figures for week, figures in self._by(lambda together: together.week).items() if week is not None}
        if not found:
            return {}
        first, last = min(found), max(found)
        mondays = (first + number * A_WEEK for number in range((last - first) // A_WEEK + 1))
        return {monday: found.get(monday, Figures()) for monday in mondays}

    def _by(self, group_of: Callable[[Together], Group]) -> dict[Group, Figures]:
        found: dict[Group, Figures] = {}
        for together, figures in self._figures.items():
            found.setdefault(group_of(together), Figures()).take(figures)
        return found
