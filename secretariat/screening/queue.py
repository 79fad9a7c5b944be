"""The queue (審査待ち): open cases by what falls due first; the next one, of all or of a list, goes to one person and nobody else."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

import sqlalchemy as sa
from sqlmodel import Session

from models.application import Application
from models.base import table_of
from models.journal import JournalEntry
from models.vocabulary import ApplicationStatus
from secretariat import journal
from secretariat.casework.process import APPLICATION, OPEN
from secretariat.clock import japan_day
from secretariat.office import Office
from secretariat.permissions import may
from secretariat.refusal import Refusal
from secretariat.screening.cutoffs import load_calendar
from secretariat.screening.deadlines import deadlines
from secretariat.screening.queue_pages import LARGEST_PAGE, CaseRow, Place, case_page, read_page, read_places, read_rows
from secretariat.screening.queue_view import Only, QueueView
from secretariat.staff import Person

APPLICATIONS, ENTRIES = table_of(Application), table_of(JournalEntry)
PAGE: Final = 200
PLACES_AT_ONCE: Final = 50
FREE: Final = (ApplicationStatus.RECEIVED, ApplicationStatus.IN_REVIEW)  # where nobody holds it


@dataclass(frozen=True, slots=True)
class QueuePage:
    """The first cases by due date; `total` ends at a cap, then `capped`."""

    total: int
    capped: bool
    cases: list[CaseRow]


def queue(office: Office, person: Person, *, mine: bool = False, status: str | None = None, limit: int = PAGE) -> QueuePage | Refusal:
    """The cases that are ours to move, or those of one status."""
    if refused := may(person.role, "queue"):
        return refused
    view = QueueView(statuses=(status,) if status else (), only=(Only.MINE,) if mine else ())
    with office.reading() as session:
        page = read_page(session, office, person, view, after=None, before=None, limit=limit)
    if isinstance(page, Refusal):
        return page
    return QueuePage(page.total, page.capped, sorted(page.cases, key=lambda row: (row.due_on, row.number)))


def take_next(office: Office, person: Person, view: QueueView | None = None) -> CaseRow | Refusal | None:
    """Gives the person the case that falls due first of those that nobody holds, or the first such one of a list; None when there is none.

    What the person handed back does not come again before somebody else has touched it.
    """
    if refused := may(person.role, "next"):
        return refused
    if view is None:
        return _take(office, person, None)
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
        if (taken := _take(office, person, places)) is not None:
            return taken
        after = places[-1]
    return None


def _take(office: Office, person: Person, places: Sequence[Place] | None) -> CaseRow | None:
    """Takes the first case that is free, of all or of these."""
    a = APPLICATIONS.c
    with office.writing(person.login, "take") as (session, act):
        found = _first_due(session, person) if places is None else _first_of(session, person, places)
        if found is None:
            session.rollback()
            return None
        target = APPLICATION["take"].target
        entry = journal.Entry(found.number, found.version + 1, "take", found.status, target, {"assignee": person.login})
        journal.append(session, [entry], act)
        session.execute(
            sa.update(APPLICATIONS).where(a.id == found.id).values(version=found.version + 1, status=target, assignee=person.login)
        )
        calendar = load_calendar(session, office.programme)
        days = deadlines(office.programme, calendar, japan_day(office.clock.now()))
        return read_rows(session, [found.id], calendar, days)[0]


def _first_due(session: Session, person: Person) -> sa.Row[tuple[object, ...]] | None:
    a, found = APPLICATIONS.c, None
    for status in FREE:  # one index gives the order
        row = session.execute(_free(person).where(a.status == status.value).order_by(a.due_on, a.id)).first()
        if row is not None and (found is None or (row.due_on, row.id) < (found.due_on, found.id)):
            found = row
    return found


def _first_of(session: Session, person: Person, places: Sequence[Place]) -> sa.Row[tuple[object, ...]] | None:
    a = APPLICATIONS.c
    free = _free(person).where(a.status.in_([status.value for status in FREE]))
    rows = (session.execute(free.where(a.id == place.id)).first() for place in places)
    return next((row for row in rows if row is not None), None)


def _free(person: Person) -> sa.Select[tuple[object, ...]]:
    """A case that nobody holds, locked; one that somebody else is taking is passed over."""
    a, e = APPLICATIONS.c, ENTRIES.c
    handed_back = sa.exists().where(e.case_id == a.number, e.version == a.version, e.action == "hand-back", e.staff == person.login)
    columns = sa.select(a.id, a.number, a.version, a.status, a.due_on)
    return columns.where(a.assignee.is_(None), ~handed_back).limit(1).with_for_update(skip_locked=True)


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
    """The numbers of the open cases that the person holds, by what falls due first."""
    a = APPLICATIONS.c
    statement = sa.select(a.number).where(a.assignee == person.login, a.status.in_([str(status) for status in OPEN]))
    with office.reading() as session:
        return tuple(session.execute(statement.order_by(a.due_on, a.id)).scalars())
