"""The queue (審査待ち) of the command line: open cases by what falls due first; the next one goes to one person and nobody else."""

from dataclasses import dataclass
from typing import Final

import sqlalchemy as sa

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
from secretariat.screening.queue_pages import CaseRow, read_page, read_rows
from secretariat.screening.queue_view import Only, QueueView
from secretariat.staff import Person

APPLICATIONS, ENTRIES = table_of(Application), table_of(JournalEntry)
PAGE: Final = 200


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


def take_next(office: Office, person: Person) -> CaseRow | Refusal | None:
    """Gives the person the case that falls due first of those that nobody holds; None when there is none.

    What the person handed back does not come again before somebody else has touched it.
    """
    if refused := may(person.role, "next"):
        return refused
    a, e = APPLICATIONS.c, ENTRIES.c
    handed_back = sa.exists().where(e.case_id == a.number, e.version == a.version, e.action == "hand-back", e.staff == person.login)
    with office.writing(person.login, "take") as (session, act):
        found = None
        for status in (ApplicationStatus.RECEIVED, ApplicationStatus.IN_REVIEW):
            row = session.execute(
                sa.select(a.id, a.number, a.version, a.status, a.due_on)
                .where(a.status == status.value, a.assignee.is_(None), ~handed_back)
                .order_by(a.due_on, a.id)
                .limit(1)
                .with_for_update(skip_locked=True)
            ).first()
            if row is not None and (found is None or (row.due_on, row.id) < (found.due_on, found.id)):
                found = row
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


def held_cases(office: Office, person: Person) -> tuple[str, ...]:
    """The numbers of the open cases that the person holds, by what falls due first."""
    a = APPLICATIONS.c
    statement = sa.select(a.number).where(a.assignee == person.login, a.status.in_([str(status) for status in OPEN]))
    with office.reading() as session:
        return tuple(session.execute(statement.order_by(a.due_on, a.id)).scalars())
