"""What calls come to, counted as they pass: in all and by week, day and hour, category, caller, provider and operator. Pure."""

from collections import Counter
from collections.abc import Hashable, Iterable
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import Final, NamedTuple, TypeVar

from models.vocabulary_inquiries import InquiryChannel, InquiryStatus, Verification
from secretariat.clock import JAPAN

A_WEEK: Final = timedelta(days=7)
Key = TypeVar("Key", int | None, str, date)
Group = TypeVar("Group", bound=Hashable)


class Call(NamedTuple):
    """What is counted of one inquiry; `passed_on`: a desk was asked something."""

    begun_at: datetime
    ended_at: datetime | None
    status: str
    channel: str
    operator: str
    caller: str | None
    verification: str
    category: str | None
    faq: str | None
    complaint: bool
    misconduct: bool
    provider_id: int | None
    passed_on: bool


@dataclass(slots=True)
class Part:
    """Counts of some calls. `timed` of them came by telephone and are over: they took `seconds` in all, the longest `longest`.

    `verified`, `failed`: of those that were asked who they are. `at_once`: nobody had to be asked.
    """

    calls: int = 0
    at_once: int = 0
    passed_on: int = 0
    verified: int = 0
    failed: int = 0
    complaints: int = 0
    misconduct: int = 0
    timed: int = 0
    seconds: float = 0.0
    longest: float = 0.0

    def add(self, call: Call, seconds: float | None) -> None:
        """Counts one call."""
        self.calls += 1
        if call.passed_on:
            self.passed_on += 1
        elif call.status == _CLOSED:
            self.at_once += 1
        if call.verification != _NOT_ASKED:
            self.verified += call.verification == _VERIFIED
            self.failed += call.verification != _VERIFIED
        self.complaints += call.complaint
        self.misconduct += call.misconduct
        if seconds is not None:
            self.timed += 1
            self.seconds += seconds
            self.longest = max(self.longest, seconds)

    def take(self, other: "Part") -> None:
        """Adds what another group came to."""
        for name in _ADDED:
            setattr(self, name, getattr(self, name) + getattr(other, name))
        self.longest = max(self.longest, other.longest)

    @property
    def mean(self) -> float | None:
        """Seconds of a call; None where none was timed."""
        return self.seconds / self.timed if self.timed else None

    @property
    def at_once_share(self) -> float | None:
        """Of a hundred calls, how many were answered at once; None where there was none."""
        return 100 * self.at_once / self.calls if self.calls else None

    @property
    def verified_share(self) -> float | None:
        """Of a hundred who were asked who they are, how many were found to be; None where nobody was asked."""
        asked = self.verified + self.failed
        return 100 * self.verified / asked if asked else None


_ADDED: Final = ("calls", "at_once", "passed_on", "verified", "failed", "complaints", "misconduct", "timed", "seconds")
_CLOSED, _PHONE = InquiryStatus.CLOSED.value, InquiryChannel.PHONE.value
_NOT_ASKED, _VERIFIED = Verification.NONE.value, Verification.VERIFIED.value


class Question(NamedTuple):
    """What was asked; `provider_id`: whose store the call was about."""

    provider_id: int | None
    category: str
    faq: str | None


@dataclass(slots=True)
class Tally:
    """Counts, as calls are added. `dropped` were none after all: closed without a category, and counted nowhere else.

    `hours`: by day and hour in Japan. `weeks`: by their Mondays.
    """

    dropped: int = 0
    hours: Counter[tuple[date, int]] = field(default_factory=Counter)
    channels: Counter[str] = field(default_factory=Counter)
    callers: Counter[str] = field(default_factory=Counter)
    questions: Counter[Question] = field(default_factory=Counter)
    categories: Counter[tuple[date, str]] = field(default_factory=Counter)  # by week
    weeks: dict[date, Part] = field(default_factory=dict)
    providers: dict[int | None, Part] = field(default_factory=dict)
    operators: dict[str, Part] = field(default_factory=dict)

    def add(self, call: Call) -> None:
        """Counts one inquiry."""
        if call.status == _CLOSED and call.category is None:
            self.dropped += 1
            return
        begun = call.begun_at.astimezone(JAPAN)
        day = begun.date()
        week = monday_of(day)
        self.hours[day, begun.hour] += 1
        self.channels[call.channel] += 1
        if call.caller is not None:
            self.callers[call.caller] += 1
        if call.category is not None:
            self.questions[Question(call.provider_id, call.category, call.faq)] += 1
            self.categories[week, call.category] += 1
        seconds = (call.ended_at - call.begun_at).total_seconds() if call.ended_at is not None and call.channel == _PHONE else None
        _part(self.weeks, week).add(call, seconds)
        _part(self.providers, call.provider_id).add(call, seconds)
        _part(self.operators, call.operator).add(call, seconds)

    @property
    def all(self) -> Part:
        """Of all calls."""
        whole = Part()
        for part in self.weeks.values():
            whole.take(part)
        return whole

    @property
    def by_category(self) -> dict[str, int]:
        """Calls by category, the most asked first."""
        return most_first(((category, count) for (_, category), count in self.categories.items()))

    @property
    def by_faq(self) -> dict[str, int]:
        """Short answers that were given, the most given first."""
        return most_first(((asked.faq, count) for asked, count in self.questions.items() if asked.faq is not None))

    def asked_of(self, provider_id: int | None) -> dict[tuple[str, str | None], int]:
        """Category and short answer of the calls about one provider's stores, the most asked first."""
        return most_first(((asked.category, asked.faq), n) for asked, n in self.questions.items() if asked.provider_id == provider_id)

    def by_category_in(self, week: date) -> dict[str, int]:
        """Calls of one week by category, the most asked first."""
        return most_first((category, count) for (monday, category), count in self.categories.items() if monday == week)

    def by_day(self, first: date, last: date) -> dict[date, int]:
        """Calls of every day between two, both included."""
        counted: Counter[date] = Counter()
        for (day, _), count in self.hours.items():
            counted[day] += count
        return {day: counted[day] for day in (first + timedelta(days=passed) for passed in range((last - first).days + 1))}

    @property
    def by_hour(self) -> dict[int, int]:
        """Calls of every hour of the day (0 to 23, Japan) from the first in which there was one to the last."""
        counted: Counter[int] = Counter()
        for (_, hour), count in self.hours.items():
            counted[hour] += count
        return {hour: counted[hour] for hour in range(min(counted), max(counted) + 1)} if counted else {}


def monday_of(day: date) -> date:
    """The Monday of a day's week."""
    return day - timedelta(days=day.weekday())


def _part(parts: dict[Key, Part], key: Key) -> Part:
    part = parts.get(key)
    if part is None:
        part = parts[key] = Part()
    return part


def most_first(counts: Iterable[tuple[Group, int]]) -> dict[Group, int]:
    """Counts added up by group; of the same count in the order of the groups' words."""
    added: Counter[Group] = Counter()
    for group, count in counts:
        added[group] += count
    return dict(sorted(added.items(), key=lambda item: (-item[1], str(item[0]))))
