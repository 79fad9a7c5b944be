"""The report for the ministry (業務実施状況報告書): the figures of the office at a moment, and of a month what moved in it.

Everything in it is of OfficeFigures and of the summaries that its trend is made of; nothing is counted here.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Final

from sqlmodel import Session

from secretariat.clock import JAPAN, japan_day, japan_midnight
from secretariat.figures.day_summary import DaySummary
from secretariat.figures.office_figures import CallsBegun, OfficeFigures, calls_between, check_moment, figures_in
from secretariat.figures.tallies import counts_at, keep_tallies, summaries
from secretariat.office import Office
from secretariat.permissions import may
from secretariat.programme import Programme
from secretariat.refusal import Refusal
from secretariat.staff import Person

A_DAY: Final = timedelta(days=1)
DAYS_OF_LONGEST_MONTH: Final = 31


@dataclass(frozen=True, slots=True)
class Flows:
    """What moved in some time: applications that arrived, were decided, went to their providers, came back, were registered."""

    received: int
    decided: int
    sent_back: int
    came_back: int
    registered: int


@dataclass(frozen=True, slots=True)
class MonthOfReport:
    """A month, from `first` to `last`: its own last day, or the day of the report while it lasts (`is_over` False).

    `days` in their order; what moved on them comes to `flows`, and `waiting` is what was ours to move at the end of each.
    """

    first: date
    last: date
    is_over: bool
    flows: Flows
    days: tuple[tuple[date, Flows], ...]
    waiting: tuple[int, ...]
    calls: CallsBegun


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What the programme file has for the report, filled in. `number`, `addressee`: None for none."""

    programme: str
    begins_on: date
    ends_on: date
    title: str
    number: str | None
    addressee: str | None
    sender: tuple[str, ...]
    opening: tuple[str, ...]
    notes: tuple[str, ...]
    categories: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class MinistryReport:
    """All that the report says. `month`: None for one of a moment. `long_from`: what has so many days or more waits long."""

    surroundings: Surroundings
    made_by: str
    made_on: date
    figures: OfficeFigures
    month: MonthOfReport | None
    long_from: int

    @property
    def calls(self) -> CallsBegun:
        """Of the month, or of the week until the moment."""
        week = self.figures.calls
        return self.month.calls if self.month is not None else CallsBegun(week.week, week.complaints, week.by_category)

    @property
    def flows(self) -> Flows:
        """Likewise."""
        week = self.figures.weeks[-1]
        if self.month is not None:
            return self.month.flows
        return Flows(week.received, week.decided, week.sent_back, week.came_back, week.registered)

    def waiting_long(self, prefecture: str) -> int:
        """What waits long in a prefecture."""
        ages = self.figures.prefecture_ages.get(prefecture, ())
        return sum(count for band, count in zip(self.figures.ageing, ages, strict=False) if band.first >= self.long_from)

    @property
    def all_waiting_long(self) -> int:
        """What waits long."""
        return sum(band.count for band in self.figures.ageing if band.first >= self.long_from)


def ministry_report(
    office: Office, person: Person, *, month: date | None = None, as_at: datetime | None = None
) -> MinistryReport | Refusal:
    """The report of a month (any day of it) with where everything stood when it ended, or of a moment; neither: as at now.

    A month that lasts is reported until now. Refused is what is still to come, or before the eras that the report writes.
    """
    if refused := may(person.role, "export-report"):
        return refused
    now = office.clock.now()
    asked = japan_midnight(month.replace(day=1)) if month is not None else as_at
    if asked is not None and (refused := check_moment(office, asked)):
        return refused
    keep_tallies(office, person)
    # asked anew: a month may have ended while tallies were made
    ended = _end_of(month, office.clock.now()) if month is not None else as_at
    with office.reading() as session:
        # the last moment of a month still belongs to its last day
        figures = figures_in(session, office, ended - ended.resolution if month is not None and ended is not None else ended)
        return MinistryReport(
            surroundings=_surroundings(office.programme, month, figures.as_at),
            made_by=person.name,
            made_on=japan_day(now),
            figures=figures,
            month=_month(session, office, month, ended, figures.as_at) if month is not None else None,
            long_from=long_from(office.programme),
        )


def _end_of(month: date, now: datetime) -> datetime | None:
    """When a month ended; None while it lasts."""
    ends = japan_midnight((month.replace(day=1) + DAYS_OF_LONGEST_MONTH * A_DAY).replace(day=1))
    return ends if ends <= now else None


def _month(session: Session, office: Office, month: date, ended: datetime | None, as_at: datetime) -> MonthOfReport:
    first, last = month.replace(day=1), japan_day(as_at)
    days = [first + number * A_DAY for number in range((last - first).days + 1)]
    found = summaries(session, office, [japan_midnight(day) for day in days], counts_at(session, office, ended), ended)
    return MonthOfReport(
        first=first,
        last=last,
        is_over=ended is not None,
        flows=_flows(found),
        days=tuple((day, _flows([summary])) for day, summary in zip(days, found, strict=True)),
        waiting=tuple(summary.waiting for summary in found),
        calls=calls_between(session, japan_midnight(first), ended or as_at + as_at.resolution),
    )


def _flows(days: Sequence[DaySummary]) -> Flows:
    return Flows(
        received=sum(day.received for day in days),
        decided=sum(day.decided for day in days),
        sent_back=sum(day.sent_back for day in days),
        came_back=sum(day.came_back for day in days),
        registered=sum(day.registered for day in days),
    )


def long_from(programme: Programme) -> int:
    """Where the first band begins that lies behind the programme's days; the oldest one if none does."""
    firsts = [first for first, _ in programme.figures.bands()]
    return next((first for first in firsts if first > programme.report.long_days), firsts[-1])


def _surroundings(programme: Programme, month: date | None, as_at: datetime) -> Surroundings:
    about, rules = programme.programme, programme.report
    period = f"{month:%Y-%m}" if month is not None else f"{as_at.astimezone(JAPAN):%Y%m%d-%H%M}"
    return Surroundings(
        programme=about.name,
        begins_on=about.begins_on,
        ends_on=about.ends_on,
        title=rules.title,
        number=rules.number.format(period=period) or None,
        addressee=rules.addressee or None,
        sender=about.sender,
        opening=tuple(paragraph.format(programme=about.name) for paragraph in rules.opening),
        notes=tuple(note.format(months=programme.standard_time.months) for note in rules.notes),
        categories={one.code: one.label.ja for one in programme.callcentre.categories},
    )
