"""The queue (審査待ち): open cases, most urgent first; the next one, of all or of a list, goes to one person and nobody else."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import cache
from typing import Final

import sqlalchemy as sa
from sqlmodel import Session

from models.application import IS_FREE, Application
from models.base import table_of
from models.journal import JournalEntry
from models.vocabulary import ApplicationStatus
from secretariat import journal
from secretariat.amendments.entering import enter_due
from secretariat.casework.freeing import AWAY, free_cases
from secretariat.casework.process import APPLICATION, OPEN_STATUSES
from secretariat.clock import japan_day
from secretariat.leave import refuse_away
from secretariat.office import Office
from secretariat.permissions import may
from secretariat.refusal import Refusal
from secretariat.repetition import repeated
from secretariat.screening.beforehand import load_beforehand
from secretariat.screening.choice_records import CHOICE_STANDS, CHOICES, INDUSTRY
from secretariat.screening.cutoffs import load_calendar
from secretariat.screening.deadlines import deadlines
from secretariat.screening.queue_pages import LARGEST_PAGE, CaseRow, Place, case_page, read_page, read_places, read_rows
from secretariat.screening.queue_view import Only, QueueView
from secretariat.screening.skills import Candidate, Practice, asked_for, in_turn
from secretariat.staff import Person

APPLICATIONS, ENTRIES = table_of(Application), table_of(JournalEntry)
PAGE: Final = 200
PLACES_AT_ONCE: Final = 50
DUE_AT_ONCE: Final = 5  # applications with changes that hold from today, entered while somebody asks for a case
WINDOW: Final = 100  # so many of the most urgent cases are looked through for one that somebody is practised in
# with a parameter, Postgres would plan the statement anew each time, which takes longer than to run it
ONE: Final = sa.literal_column("1", sa.Integer)
FREE: Final = (ApplicationStatus.RECEIVED, ApplicationStatus.IN_REVIEW)  # where nobody holds it; see models.application.IS_FREE


@dataclass(frozen=True, slots=True)
class QueuePage:
    """The first cases, most urgent first; `total` ends at a cap, then `capped`."""

    total: int
    capped: bool
    cases: list[CaseRow]


def queue(office: Office, person: Person, view: QueueView | None = None, *, limit: int = PAGE) -> QueuePage | Refusal:
    """The first cases of a list, without one of those that are ours to move."""
    if refused := may(person.role, "queue"):
        return refused
    with office.reading() as session:
        page = read_page(session, office, person, view or QueueView(), after=None, before=None, limit=limit)
    if isinstance(page, Refusal):
        return page
    return QueuePage(page.total, page.capped, list(page.cases))


def take_next(office: Office, person: Person, view: QueueView | None = None) -> CaseRow | Refusal | None:
    """Gives the person the most urgent case of those that nobody holds, or the first such one of a list; None when there is none.

    Where skills are used, cases that the person is practised in come first (secretariat.screening.skills); a list's order is its own.
    What the person handed back does not come again before somebody else has touched it. Refused to whoever is entered as away.
    """
    if refused := may(person.role, "next"):
        return refused
    attempt = _take(office, person, None) if view is None else _Attempt(changes_due=True)
    if not attempt.changes_due:
        return attempt.given
    enter_due(office, person, DUE_AT_ONCE)
    if view is None:
        return _take(office, person, None, though_due=True).given
    free = tuple(status.value for status in FREE if not view.statuses or status in view.statuses)
    unheld = replace(view, statuses=free, only=(*view.only, Only.UNHELD))
    after: Place | None = None
    while free:
        with office.reading() as session:  # however long it takes, nobody waits for it
            places = read_places(session, office, person, unheld, after, PLACES_AT_ONCE)
        if isinstance(places, Refusal):
            return places
        if not places:
            return None
        if (taken := _take(office, person, [place.id for place in places], though_due=True).given) is not None:
            return taken
        after = places[-1]
    return None


@dataclass(frozen=True, slots=True)
class _Attempt:
    """What became of asking for a case; with `changes_due` nothing yet: what holds from today is to be entered first."""

    given: CaseRow | Refusal | None = None
    changes_due: bool = False


@repeated
def _take(office: Office, person: Person, ids: Sequence[int] | None, *, though_due: bool = False) -> _Attempt:
    """Takes the first case that is free, of all or of these."""
    a, today = APPLICATIONS.c, japan_day(office.clock.now())
    with office.writing(person.login, "take") as (session, act):
        beforehand = load_beforehand(session, person.login, today)
        if beforehand.changes_due and not though_due:
            session.rollback()
            return _Attempt(changes_due=True)
        if beforehand.away:
            # a leave that was entered beforehand begins by itself: the first who asks finds the cases of whoever left free
            free_cases(session, act, list(beforehand.away), AWAY)
        found: sa.Row[tuple[object, ...]] | Refusal | None
        if (begins := beforehand.away.get(person.login)) is not None:
            found = refuse_away(begins)
        elif ids is None:
            found = _most_urgent(session, office, person, today, beforehand.practice)
        else:
            found = _first_of(session, person, ids)
        if found is None or isinstance(found, Refusal):
            session.rollback()
            return _Attempt(found)
        target = APPLICATION["take"].target
        entry = journal.Entry(found.number, found.version + 1, "take", found.status, target, {"assignee": person.login})
        journal.append(session, [entry], act)
        session.execute(
            sa.update(APPLICATIONS).where(a.id == found.id).values(version=found.version + 1, status=target, assignee=person.login)
        )
        calendar = load_calendar(session, office.programme)
        return _Attempt(read_rows(session, [found.id], calendar, deadlines(office.programme, calendar, today))[0])


def _most_urgent(session: Session, office: Office, person: Person, today: date, practice: Practice) -> sa.Row[tuple[object, ...]] | None:
    if practice.anybodys:
        serve_by = today + timedelta(days=office.programme.queue.skill_days)
        offered = in_turn(_window(session, person), practice, serve_by)
        if (found := _first_of(session, person, [case.id for case in offered])) is not None:
            return found
    return _first_free(session, person)


def _window(session: Session, person: Person) -> list[Candidate]:
    """The most urgent cases that are free, at most WINDOW; unlocked."""
    rows = [row for status in FREE for row in session.execute(_window_of(status.value), {"login": person.login})]
    return [
        Candidate(row.id, row.urgent_on, asked_for(row.industry_class, row.franchise, row.received_at, row.completed_at))
        for row in sorted(rows, key=_place)[:WINDOW]
    ]


@cache
def _window_of(status: str) -> sa.Select[tuple[object, ...]]:
    a = APPLICATIONS.c
    told = (INDUSTRY.label("industry_class"), a.franchise, a.received_at, a.completed_at)
    chosen = _free().add_columns(*told).outerjoin(CHOICES, CHOICE_STANDS)
    return chosen.where(a.assignee.is_(None), a.status == status).order_by(a.urgent_on, a.turn, a.id).limit(WINDOW)


def _place(row: sa.Row[tuple[object, ...]]) -> tuple[object, ...]:
    return row.urgent_on, row.turn, row.id


def _first_free(session: Session, person: Person) -> sa.Row[tuple[object, ...]] | None:
    return session.execute(_first(), {"login": person.login}).first()


@cache
def _first() -> sa.Select[tuple[object, ...]]:
    """The most urgent case that is free.

    One is locked and no other: who passes it over at the same moment must not miss one that nobody takes.
    """
    a = APPLICATIONS.c
    return _locked().where(sa.text(IS_FREE)).order_by(a.urgent_on, a.turn, a.id)


def _named(status: str) -> sa.BindParameter[str]:
    """A status that stands in the statement itself, see ONE."""
    return sa.literal(str(status), literal_execute=True)


def _first_of(session: Session, person: Person, ids: Sequence[int]) -> sa.Row[tuple[object, ...]] | None:
    rows = (session.execute(_one(), {"login": person.login, "id": number}).first() for number in ids)
    return next((row for row in rows if row is not None), None)


@cache
def _one() -> sa.Select[tuple[object, ...]]:
    return _locked().where(sa.text(IS_FREE), APPLICATIONS.c.id == sa.bindparam("id", type_=APPLICATIONS.c.id.type))


def _locked() -> sa.Select[tuple[object, ...]]:
    """A free case, locked; one that somebody else is taking is passed over."""
    return _free().limit(ONE).with_for_update(skip_locked=True)


def _free() -> sa.Select[tuple[object, ...]]:
    """Cases that the person of the `login` has not just handed back; whoever asks adds, once, that nobody holds them."""
    a, e = APPLICATIONS.c, ENTRIES.c
    login: sa.BindParameter[str] = sa.bindparam("login")
    # one value, not EXISTS: of many cases Postgres would collect all that the person ever handed back, through the whole journal
    its_last = sa.select(e.staff).where(e.case_id == a.number, e.version == a.version, e.action == _named("hand-back"))
    handed_back_by = its_last.scalar_subquery()
    columns = sa.select(a.id, a.number, a.version, a.status, a.urgent_on, a.turn)
    # nobody had what is received only: no look into the journal for the many of those
    return columns.where(sa.or_(a.status == _named(ApplicationStatus.RECEIVED), handed_back_by.is_distinct_from(login)))


def go_on_in(office: Office, person: Person, view: QueueView, beside: str) -> CaseRow | Refusal | None:
    """The case after the one of that number in a list that the person works off: the first one that is free, which they take.

    In a list of what the person holds it is the one below, or again the first; where that was all, the next of the office is taken.
    """
    if Only.MINE not in view.only:
        return take_next(office, person, view)
    page = case_page(office, person, view, limit=LARGEST_PAGE)
    if isinstance(page, Refusal):
        return page
    numbers = [row.number for row in page.cases]
    place = numbers.index(beside) + 1 if beside in numbers else 0
    others = [row for row in (*page.cases[place:], *page.cases[:place]) if row.number != beside]
    return others[0] if others else take_next(office, person)


def held_cases(office: Office, person: Person) -> tuple[str, ...]:
    """The numbers of the open cases that the person holds, most urgent first."""
    a = APPLICATIONS.c
    statement = sa.select(a.number).where(a.assignee == person.login, a.status.in_(OPEN_STATUSES))
    with office.reading() as session:
        return tuple(session.execute(statement.order_by(a.urgent_on, a.turn, a.id)).scalars())
