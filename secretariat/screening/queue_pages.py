"""Lists of cases (審査待ち), a page at a time: from place to place in both directions, never by offset, counted up to a cap.

Where few cases fit a view, exactly those are read and sorted. Where many do, the list is read in its order and soon fills a page.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from functools import cache
from typing import Final

import sqlalchemy as sa
from sqlmodel import Session

from models.application import Application
from models.base import table_of
from models.merchant import Store
from models.provider import Provider
from models.search import SearchText
from models.vocabulary import ApplicationStatus, RefusalCode
from secretariat.casework.process import OPEN, OPEN_STATUSES
from secretariat.clock import japan_day, japan_midnight
from secretariat.figures.moved import moved_cases
from secretariat.identifiers import normal_case_number
from secretariat.office import Office
from secretariat.permissions import may
from secretariat.refusal import Refusal, refuse
from secretariat.screening.choice_records import CHOICE_STANDS, CHOICES, INDUSTRY
from secretariat.screening.cutoffs import Calendar, load_calendar
from secretariat.screening.deadlines import Deadlines, Risk, deadlines, due_on_at, shown_start
from secretariat.screening.queue_view import Only, QueueView
from secretariat.screening.queue_words import cases_of_number, few_cases, few_of_words, read_words
from secretariat.screening.urgency import Urgency, urgency_in
from secretariat.staff import Person

APPLICATIONS, STORES, PROVIDERS, TEXTS = table_of(Application), table_of(Store), table_of(Provider), table_of(SearchText)
COUNT_CAP: Final = 10_000
LARGEST_PAGE: Final = 200
ONE_DAY: Final = timedelta(days=1)
FEW: Final = 3_000  # so many cases are read and sorted at once
SORTED_BY: Final = {
    "urgent": (APPLICATIONS.c.urgent_on, APPLICATIONS.c.turn),
    "due": (APPLICATIONS.c.due_on,),
    "received": (APPLICATIONS.c.received_at,),
    "number": (),
}
"""What a list is sorted by besides the number, by the name of its order."""


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """Where a page begins or ends: what its row is sorted by, and its id. Good for the view that it came from."""

    values: tuple[date | datetime | int, ...]
    id: int


@dataclass(frozen=True, slots=True)
class CaseRow:
    """One case of a list.

    `due_on`: as shown, while the provider has the move as if it answered today; lists are sorted by the day that is kept.
    `days_left`: calendar days from the office's today to it. `urgency`: by which day it has to be decided, which is what the queue goes by
    (stored when the calendar moves), and why. `own_start_on`: of its cutoff; `start_on`: what an approval now would give.
    """

    number: str
    store_name: str
    provider: str
    industry: str
    prefecture: str
    status: str
    received_at: datetime
    due_on: date
    days_left: int
    cutoff_at: datetime | None
    own_start_on: date | None
    start_on: date | None
    open_points: int
    verdict: str
    assignee: str | None
    risk: Risk | None
    urgency: Urgency


@dataclass(frozen=True, slots=True)
class CasePage:
    """Some cases in the order of their view. `capped`: there are more than `total`, where counting ended."""

    cases: tuple[CaseRow, ...]
    total: int
    capped: bool
    first: Place | None
    last: Place | None
    has_before: bool
    has_after: bool


def case_page(
    office: Office, person: Person, view: QueueView, *, after: Place | None = None, before: Place | None = None, limit: int = 100
) -> CasePage | Refusal:
    """The page after a place, before one, or the first; of LARGEST_PAGE cases at most. Refused where the text says nothing."""
    if refused := may(person.role, "queue"):
        return refused
    with office.reading() as session:
        return read_page(session, office, person, view, after=after, before=before, limit=min(limit, LARGEST_PAGE))


def read_page(
    session: Session, office: Office, person: Person, view: QueueView, *, after: Place | None, before: Place | None, limit: int
) -> CasePage | Refusal:
    """Likewise of any size, in a transaction that is open."""
    calendar = load_calendar(session, office.programme)
    days = deadlines(office.programme, calendar, japan_day(office.clock.now()))
    listed = _list_of(session, office, person, view, days)
    if isinstance(listed, Refusal):
        return listed
    if before is not None:
        found = listed.places(session, before, limit + 1, forward=False)
        places, has_before = found[:limit][::-1], len(found) > limit
        has_after = bool(listed.places(session, places[-1] if places else None, 1, forward=True))
    else:
        found = listed.places(session, after, limit + 1, forward=True)
        places, has_after = found[:limit], len(found) > limit
        has_before = after is not None and bool(listed.places(session, places[0] if places else None, 1, forward=False))
    total, capped = listed.count(session, len(places))
    rows = read_rows(session, [place.id for place in places], calendar, days)
    first, last = (places[0], places[-1]) if places else (None, None)
    return CasePage(tuple(rows), total, capped, first, last, has_before, has_after)


def read_places(
    session: Session, office: Office, person: Person, view: QueueView, after: Place | None, limit: int
) -> list[Place] | Refusal:
    """The places of a list after one, or its first ones: uncounted, without their rows."""
    calendar = load_calendar(session, office.programme)
    listed = _list_of(session, office, person, view, deadlines(office.programme, calendar, japan_day(office.clock.now())))
    return listed if isinstance(listed, Refusal) else listed.places(session, after, limit, forward=True)


def cases_of_view(session: Session, office: Office, person: Person, view: QueueView) -> sa.Select[tuple[int]] | Refusal:
    """The ids of all cases of a view, for whoever reads every one; no status means whatever theirs is."""
    calendar = load_calendar(session, office.programme)
    if not view.statuses:
        view = replace(view, statuses=tuple(status.value for status in ApplicationStatus))
    listed = _list_of(session, office, person, view, deadlines(office.programme, calendar, japan_day(office.clock.now())))
    if isinstance(listed, Refusal):
        return listed
    if listed.few is not None:
        return sa.select(APPLICATIONS.c.id).where(APPLICATIONS.c.id.in_([place.id for place in listed.few]))
    of_statuses = APPLICATIONS.c.status.in_(listed.statuses)
    return sa.select(APPLICATIONS.c.id).select_from(listed.source).where(of_statuses, *listed.conditions)


@dataclass(frozen=True, slots=True)
class _List:
    """The cases of a view: all their places in ascending order where they are few, else the conditions to read by."""

    view: QueueView
    statuses: Sequence[str]
    source: sa.FromClause
    conditions: Sequence[sa.ColumnElement[bool]]
    few: Sequence[Place] | None

    def places(self, session: Session, start: Place | None, count: int, *, forward: bool) -> list[Place]:
        """The next places beyond one, or from an end of the list; backwards they come in the list's order reversed."""
        ascending = forward != self.view.descending
        if self.few is not None:
            beyond = [place for place in self.few if start is None or (place > start if ascending else place < start)]
            return beyond[:count] if ascending else beyond[::-1][:count]
        keys = (*SORTED_BY[self.view.sort], APPLICATIONS.c.id)
        statement = sa.select(*keys).select_from(self.source).where(*self.conditions).limit(count)
        if start is not None:
            values = (sa.literal(value, key.type) for key, value in zip(keys, (*start.values, start.id), strict=True))
            here, there = sa.tuple_(*keys), sa.tuple_(*values)
            statement = statement.where(here > there if ascending else here < there)
        statement = statement.order_by(*(key if ascending else key.desc() for key in keys))
        # by status, since one index then gives the order
        found = [
            Place(tuple(row[:-1]), row[-1])
            for status in self.statuses
            for row in session.execute(statement.where(APPLICATIONS.c.status == status))
        ]
        return sorted(found, reverse=not ascending)[:count]

    def count(self, session: Session, shown: int) -> tuple[int, bool]:
        """How many there are, `shown` at least, and whether counting ended before it was through."""
        if self.few is not None:
            return len(self.few), False
        of_statuses = APPLICATIONS.c.status.in_(self.statuses)
        if self.source is APPLICATIONS:
            capped = sa.select(APPLICATIONS.c.id).where(of_statuses, *self.conditions).limit(COUNT_CAP + 1)
            total = int(session.execute(sa.select(sa.func.count()).select_from(capped.subquery())).scalar_one())
            return min(total, COUNT_CAP), total > COUNT_CAP
        looked_at = sa.select(APPLICATIONS.c.id).where(of_statuses).limit(COUNT_CAP)
        fits = sa.func.count(sa.case((sa.and_(*self.conditions), 1)))
        counted = sa.select(sa.func.count(), fits).select_from(self.source).where(APPLICATIONS.c.id.in_(looked_at))
        seen, total = session.execute(counted).one()
        return max(total, shown), seen == COUNT_CAP


def _list_of(session: Session, office: Office, person: Person, view: QueueView, days: Deadlines) -> _List | Refusal:
    """How a view is read; refused if it has a text that says nothing."""
    a = APPLICATIONS.c
    if (numbers := cases_of_number(session, view.text)) is not None:
        every_status = tuple(status.value for status in ApplicationStatus)
        return _few(session, view, every_status, APPLICATIONS, [], numbers)
    statuses = view.statuses or OPEN_STATUSES
    if {Only.AT_RISK, Only.OVERDUE, Only.BREACH}.intersection(view.only):
        statuses = tuple(status for status in statuses if status in OPEN)
    words = read_words(session, view.text)
    if view.text.strip() and not words:
        return refuse(RefusalCode.INVALID_VALUE, "lookup.says_nothing", text=view.text.strip())
    source: sa.FromClause = APPLICATIONS
    if words:
        source = APPLICATIONS.join(STORES, STORES.c.id == a.store_id).outerjoin(TEXTS, TEXTS.c.id == a.id)
    narrow = _narrowing(session, office, person, view, days)
    conditions = [*narrow, *(word.condition() for word in words)]
    numbers = few_of_words(session, words, statuses, FEW)
    for condition in narrow:
        if numbers is None:
            numbers = few_cases(session, condition, statuses, FEW)
    if numbers is None:
        return _List(view, statuses, source, conditions, None)
    return _few(session, view, statuses, source, conditions, numbers)


def _narrowing(session: Session, office: Office, person: Person, view: QueueView, days: Deadlines) -> list[sa.ColumnElement[bool]]:
    """What has to hold for a case of the view, besides its status and its words."""
    a = APPLICATIONS.c
    narrow = [days.condition(only, person.login) for only in view.only]
    if view.provider is not None:
        of_number = PROVIDERS.c.number == normal_case_number(view.provider)
        narrow.append(a.provider_id.in_(session.execute(sa.select(PROVIDERS.c.id).where(of_number)).scalars().all()))
    if view.holder is not None:
        narrow.append(a.assignee == view.holder)
    if view.start_on is not None:
        narrow.append(a.cutoff_start_on == view.start_on)
    if view.received_from is not None:
        narrow.append(a.received_at >= japan_midnight(view.received_from))
    if view.received_to is not None:
        narrow.append(a.received_at < japan_midnight(view.received_to + ONE_DAY))
    if view.moved is not None:
        narrow.append(a.number.in_(moved_cases(session, office, view.moved, view.moved_from, view.moved_to)))
    if view.industry is not None:
        narrow.append(a.industry_class == view.industry)
    if view.prefecture is not None:
        stores = STORES.alias("store_there")  # stores may be read for words too
        narrow.append(sa.exists().where(stores.c.id == a.store_id, stores.c.prefecture == view.prefecture))
    return narrow


def _few(
    session: Session,
    view: QueueView,
    statuses: Sequence[str],
    source: sa.FromClause,
    conditions: Sequence[sa.ColumnElement[bool]],
    numbers: Sequence[int],
) -> _List:
    a = APPLICATIONS.c
    statement = sa.select(*SORTED_BY[view.sort], a.id).select_from(source).where(a.id.in_(numbers), a.status.in_(statuses), *conditions)
    return _List(view, statuses, source, conditions, sorted(Place(tuple(row[:-1]), row[-1]) for row in session.execute(statement)))


@cache
def _rows() -> sa.Select[tuple[object, ...]]:
    """What is shown of the cases of these `numbers`."""
    a = APPLICATIONS.c
    return (
        sa.select(
            *(a.id, a.number, STORES.c.name, PROVIDERS.c.name.label("provider"), INDUSTRY.label("industry"), STORES.c.prefecture, a.status),
            *(a.received_at, a.due_on, a.returned_at, a.cutoff_at, a.cutoff_start_on, a.start_on, a.open_points, a.verdict, a.assignee),
        )
        .select_from(
            APPLICATIONS.join(STORES, STORES.c.id == a.store_id)
            .join(PROVIDERS, PROVIDERS.c.id == a.provider_id)
            .outerjoin(CHOICES, CHOICE_STANDS)
        )
        .where(a.id.in_(sa.bindparam("numbers", expanding=True)))
    )


def read_rows(session: Session, numbers: Sequence[int], calendar: Calendar, days: Deadlines) -> list[CaseRow]:
    """The cases of these ids, in their order."""
    found: dict[int, CaseRow] = {}
    for row in session.execute(_rows(), {"numbers": numbers}):
        due_on = due_on_at(row.due_on, row.returned_at, days.today)
        found[row.id] = CaseRow(
            number=row.number,
            store_name=row.name,
            provider=row.provider,
            industry=row.industry,
            prefecture=row.prefecture,
            status=row.status,
            received_at=row.received_at,
            due_on=due_on,
            days_left=(due_on - days.today).days,
            cutoff_at=row.cutoff_at,
            own_start_on=row.cutoff_start_on,
            start_on=shown_start(row.status, row.start_on, row.cutoff_start_on, calendar, days.today),
            open_points=row.open_points,
            verdict=row.verdict,
            assignee=row.assignee,
            risk=days.risk(row.status, row.due_on, row.cutoff_start_on),
            urgency=urgency_in(calendar, row.cutoff_start_on, due_on, days.today),
        )
    return [found[number] for number in numbers]
