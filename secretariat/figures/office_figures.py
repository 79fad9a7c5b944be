"""The figures of the office (集計): one structure that the managers' screen, the status workbook and the report read alike.

Everything about applications and parcels is as at a moment, from the journal; what only the present knows is None for the past.
"""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Final

import sqlalchemy as sa
from sqlmodel import Session

from models.base import table_of
from models.inquiry import Inquiry
from models.provider import Provider
from models.vocabulary import ApplicationStatus, Industry, RefusalCode
from models.vocabulary_figures import Dimension
from models.vocabulary_kits import Kit, ShipmentStatus
from secretariat.casework.process import OPEN, UNDECIDED
from secretariat.casework.waiting_corrections import overdue_answers
from secretariat.clock import japan_day, japan_midnight
from secretariat.figures.counts import BETWEEN, Counts
from secretariat.figures.day_summary import DaySummary, summary_of
from secretariat.figures.moves import flows_in
from secretariat.figures.tallies import counts_at, interval_of, summaries
from secretariat.inquiries.case import was_none
from secretariat.inquiries.tally import most_first
from secretariat.japanese_dates import FIRST_DAY
from secretariat.office import Office
from secretariat.permissions import may
from secretariat.places import PREFECTURES
from secretariat.programme import Programme
from secretariat.refusal import Refusal, refuse
from secretariat.screening.cutoffs import CutoffRow, load_calendar
from secretariat.screening.forecasting import forecast_missed
from secretariat.staff import Person

PROVIDERS, INQUIRIES = table_of(Provider), table_of(Inquiry)
A_DAY: Final = timedelta(days=1)
A_WEEK: Final = timedelta(days=7)
MOST_GROUPS: Final = 10
Statuses = Mapping[ApplicationStatus, int]
EARLIEST: Final = FIRST_DAY + timedelta(days=7)  # its week too is written by an era


@dataclass(frozen=True, slots=True)
class Group:
    """Applications of one provider, prefecture or class of industry by status. `key` finds them; `number` is a provider's."""

    key: str
    number: str | None
    name: str
    statuses: Statuses

    @property
    def total(self) -> int:
        """All of them."""
        return sum(self.statuses.values())

    @property
    def waiting(self) -> int:
        """Ours to move."""
        return sum(self.statuses.get(status, 0) for status in OPEN)

    @property
    def returned(self) -> int:
        """With the provider."""
        return self.statuses.get(ApplicationStatus.RETURNED, 0)

    @property
    def registered(self) -> int:
        """Registered now."""
        return self.statuses.get(ApplicationStatus.REGISTERED, 0)

    @property
    def decided(self) -> int:
        """Neither ours to move nor with the provider."""
        return self.total - self.waiting - self.returned


@dataclass(frozen=True, slots=True)
class AgeBand:
    """Cases that are ours to move and arrived `first` to `last` calendar days ago (None: and longer)."""

    first: int
    last: int | None
    count: int


@dataclass(frozen=True, slots=True)
class CutoffFigures:
    """One row of the calendar: applications in, decided, undecided (with their providers too), registered, approved and to be registered.

    `forecast_missed`: how many will be undecided when the closing day begins, those still to come included; None for the past.
    """

    row: CutoffRow
    received: int
    decided: int
    open: int
    registered: int
    approved: int
    closed: bool
    forecast_missed: int | None


@dataclass(frozen=True, slots=True)
class Week:
    """One week of the trend, Monday to Sunday, or until the moment of the figures; stocks as they were when it ended."""

    monday: date
    received: int
    decided: int
    sent_back: int
    came_back: int
    registered: int
    waiting: int
    returned: int
    overdue: int


@dataclass(frozen=True, slots=True)
class CallCounts:
    """Inquiries of the day and of the week from Monday on, until the moment; of the week by category, the most first, and complaints.

    `waiting`, `overdue`: follow-ups, now; None for the past.
    """

    today: int
    week: int
    complaints: int
    by_category: Mapping[str, int]
    waiting: int | None
    overdue: int | None


@dataclass(frozen=True, slots=True)
class OfficeFigures:
    """Where everything stands. Groups have applications: providers with the most waiting first, prefectures from north to south.

    `overdue`: ours to move, past the standard processing time. `answers_overdue`: corrections that providers owe; None for the past.
    `prefecture_ages`: by prefecture, what is ours to move by the bands of `ageing`. `kits`: parcels by kit and status. `today`: what moved
    on the day until the moment. `weeks`: the oldest first.
    """

    as_at: datetime
    is_now: bool
    statuses: Statuses
    overdue: int
    answers_overdue: int | None
    ageing: tuple[AgeBand, ...]
    cutoffs: tuple[CutoffFigures, ...]
    providers: tuple[Group, ...]
    prefectures: tuple[Group, ...]
    prefecture_ages: Mapping[str, tuple[int, ...]]
    industries: tuple[Group, ...]
    kits: Mapping[Kit, Mapping[ShipmentStatus, int]]
    calls: CallCounts
    today: Week
    weeks: tuple[Week, ...]

    @property
    def all(self) -> Group:
        """All applications."""
        return Group("", None, "", self.statuses)


def most_waiting(groups: Iterable[Group]) -> list[Group]:
    """Those that are named where not all are: the most waiting first, none with nothing."""
    return sorted((group for group in groups if group.waiting), key=lambda group: -group.waiting)[:MOST_GROUPS]


def office_figures(office: Office, person: Person, as_at: datetime | None = None) -> OfficeFigures | Refusal:
    """The figures as at a moment of the office's time, what came to pass in that very instant included, or as they stand now."""
    if refused := may(person.role, "figures"):
        return refused
    if as_at is not None and (refused := check_moment(office, as_at)):
        return refused
    with office.reading_recent() as session:
        return figures_in(session, office, as_at)


def check_moment(office: Office, moment: datetime) -> Refusal | None:
    """Why there are no figures of a moment: it is still to come, or so long ago that no paper could write it."""
    if moment > office.clock.now():
        return refuse(RefusalCode.TOO_EARLY, "figures.still_to_come")
    return refuse(RefusalCode.INVALID_VALUE, "figures.long_ago", first=EARLIEST) if japan_day(moment) < EARLIEST else None


def figures_in(session: Session, office: Office, as_at: datetime | None = None) -> OfficeFigures:
    """Likewise in a transaction that is open, for whoever has asked already."""
    moment, until = as_at or office.clock.now(), None if as_at is None else as_at + as_at.resolution
    today = japan_day(moment)
    counts = counts_at(session, office, until)
    by_industry = counts.of(Dimension.INDUSTRY)
    statuses = sum(by_industry.values(), Counter[str]())
    day, *weeks = _trend(session, office, counts, today, until)
    is_now = as_at is None
    return OfficeFigures(
        as_at=moment,
        is_now=is_now,
        statuses={status: statuses[status.value] for status in ApplicationStatus},
        overdue=sum(_open(one) for due_on, one in counts.of(Dimension.DUE).items() if date.fromisoformat(due_on) < today),
        answers_overdue=_number(session, overdue_answers(office.programme, today)) if is_now else None,
        ageing=_ageing(office.programme, counts, today),
        prefecture_ages=_prefecture_ages(office.programme, counts, today),
        cutoffs=_cutoffs(session, office, counts, as_at),
        providers=_providers(session, counts.of(Dimension.PROVIDER)),
        prefectures=_groups(counts.of(Dimension.PREFECTURE), PREFECTURES),
        industries=_groups(by_industry, [industry.value for industry in Industry]),
        kits={kit: {ShipmentStatus(name): n for name, n in counts.of(Dimension.KIT).get(kit.value, {}).items()} for kit in Kit},
        calls=_calls(session, moment, is_now=is_now),
        today=day,
        weeks=tuple(weeks),
    )


def _number(session: Session, found: sa.Select[tuple[int]]) -> int:
    return int(session.execute(sa.select(sa.func.count()).select_from(found.subquery())).scalar_one())


def _open(statuses: Mapping[str, int]) -> int:
    return sum(statuses.get(status.value, 0) for status in OPEN)


def _ageing(programme: Programme, counts: Counts, today: date) -> tuple[AgeBand, ...]:
    ages: Counter[int] = Counter()
    for received_on, statuses in counts.of(Dimension.RECEIVED).items():
        ages[_band(programme, received_on, today)] += _open(statuses)
    return tuple(AgeBand(first, last, ages[place]) for place, (first, last) in enumerate(programme.figures.bands()))


def _band(programme: Programme, received_on: str, today: date) -> int:
    """The place of the band in which something is by its age; in a rehearsal, whose clock may go back, what is to come is new."""
    return bisect_left(programme.figures.ageing_days, (today - date.fromisoformat(received_on)).days)


def _prefecture_ages(programme: Programme, counts: Counts, today: date) -> dict[str, tuple[int, ...]]:
    bands = len(programme.figures.bands())
    found: dict[str, list[int]] = {}
    for key, statuses in counts.of(Dimension.PREFECTURE_RECEIVED).items():
        prefecture, _, received_on = key.partition(BETWEEN)
        found.setdefault(prefecture, [0] * bands)[_band(programme, received_on, today)] += sum(statuses.values())
    return {prefecture: tuple(found[prefecture]) for prefecture in PREFECTURES if prefecture in found}


def _cutoffs(session: Session, office: Office, counts: Counts, as_at: datetime | None) -> tuple[CutoffFigures, ...]:
    calendar = load_calendar(session, office.programme)
    missed = forecast_missed(session, office, calendar) if as_at is None else {}
    found = counts.of(Dimension.START)
    rows: list[CutoffFigures] = []
    for row in calendar.rows:
        statuses = found.get(row.start_on.isoformat(), Counter())
        received, still_open = sum(statuses.values()), sum(statuses[status] for status in UNDECIDED)
        registered, approved = statuses[ApplicationStatus.REGISTERED.value], statuses[ApplicationStatus.APPROVED.value]
        closed = row.closed_at is not None and (as_at is None or row.closed_at <= as_at)
        left = missed.get(row.start_on)
        rows.append(CutoffFigures(row, received, received - still_open, still_open, registered, approved, closed, left))
    return tuple(rows)


def _groups(found: Mapping[str, Counter[str]], order: Sequence[str]) -> tuple[Group, ...]:
    return tuple(Group(key, None, key, _statuses(found[key])) for key in order if key in found)


def _statuses(counted: Mapping[str, int]) -> Statuses:
    return {ApplicationStatus(name): number for name, number in counted.items()}


def _providers(session: Session, found: Mapping[str, Counter[str]]) -> tuple[Group, ...]:
    p = PROVIDERS.c
    rows = session.execute(sa.select(p.id, p.number, p.name)).all()
    groups = [Group(str(row.id), row.number, row.name, _statuses(found[str(row.id)])) for row in rows if str(row.id) in found]
    return tuple(sorted(groups, key=lambda group: (-group.waiting, group.number or "")))


@dataclass(frozen=True, slots=True)
class CallsBegun:
    """Inquiries that were begun in some time, complaints among them; by category, the most first (those still going on have none)."""

    total: int
    complaints: int
    by_category: Mapping[str, int]


def calls_between(session: Session, since: datetime, until: datetime) -> CallsBegun:
    """Inquiries begun from a moment to before another one; what turned out to be none is left out."""
    i = INQUIRIES.c
    begun = (i.begun_at >= since, i.begun_at < until, sa.not_(was_none()))
    grouped = sa.select(i.category, i.complaint, sa.func.count()).where(*begun).group_by(i.category, i.complaint)
    found = session.execute(grouped).all()
    return CallsBegun(
        total=sum(number for _, _, number in found),
        complaints=sum(number for _, complaint, number in found if complaint),
        by_category=most_first((category, number) for category, _, number in found if category is not None),
    )


def _calls(session: Session, moment: datetime, *, is_now: bool) -> CallCounts:
    today, end = japan_day(moment), moment + moment.resolution
    week = calls_between(session, japan_midnight(today - timedelta(days=today.weekday())), end)
    waiting, overdue = None, None
    if is_now:
        i = INQUIRIES.c
        late = sa.func.count(sa.case((i.due_at < moment, 1)))
        waiting, overdue = session.execute(sa.select(sa.func.count(), late).where(i.desk.is_not(None))).one()
    day = calls_between(session, japan_midnight(today), end)
    return CallCounts(day.total, week.total, week.complaints, week.by_category, waiting, overdue)


def _trend(session: Session, office: Office, counts: Counts, today: date, until: datetime | None) -> list[Week]:
    """The day, then the weeks, the oldest first."""
    monday = today - timedelta(days=today.weekday())
    mondays = [monday - back * A_WEEK for back in reversed(range(office.programme.figures.weeks))]
    day = summary_of(flows_in(session, interval_of(session, office, japan_midnight(today), until)), counts)
    found = summaries(session, office, [japan_midnight(one) for one in mondays], counts, until)
    ends = [*(one + A_WEEK - A_DAY for one in mondays[:-1]), today]
    return [_week(today, day, today), *(_week(*each) for each in zip(mondays, found, ends, strict=True))]


def _week(begins: date, summary: DaySummary, ends: date) -> Week:
    flows = (summary.received, summary.decided, summary.sent_back, summary.came_back, summary.registered)
    return Week(begins, *flows, summary.waiting, summary.returned, summary.overdue(ends))
