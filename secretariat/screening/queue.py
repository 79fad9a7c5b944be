"""The queue (審査待ち): open cases by what falls due first; the next one goes to one person and nobody else."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Final

import sqlalchemy as sa
from sqlmodel import Session

from models.application import Application
from models.base import table_of
from models.merchant import Store
from models.provider import Provider
from models.vocabulary import ApplicationStatus
from secretariat import journal
from secretariat.casework.process import APPLICATION, OPEN
from secretariat.clock import japan_day
from secretariat.office import Office
from secretariat.permissions import may
from secretariat.refusal import Refusal
from secretariat.screening.cutoffs import Calendar, load_calendar
from secretariat.staff import Person

APPLICATIONS, STORES, PROVIDERS = table_of(Application), table_of(Store), table_of(Provider)
COUNT_CAP: Final = 10_000
PAGE: Final = 200


@dataclass(frozen=True, slots=True)
class QueueRow:
    """One case of the queue."""

    number: str
    store_name: str
    provider: str
    status: str
    received_at: datetime
    due_on: date
    cutoff_at: datetime | None
    start_on: date | None
    assignee: str | None


@dataclass(frozen=True, slots=True)
class QueuePage:
    """The first cases by due date; `total` ends at COUNT_CAP, then `capped`."""

    total: int
    capped: bool
    cases: list[QueueRow]


def queue(office: Office, person: Person, *, mine: bool = False, status: str | None = None, limit: int = PAGE) -> QueuePage | Refusal:
    """The cases that are ours to move, or those of one status."""
    if refused := may(person.role, "queue"):
        return refused
    with office.reading() as session:
        calendar = load_calendar(session, office.programme)
        conditions: list[sa.ColumnElement[bool]] = [APPLICATIONS.c.assignee == person.login] if mine else []
        statuses = [status] if status else [str(known) for known in OPEN]
        counted = sa.select(APPLICATIONS.c.id).where(APPLICATIONS.c.status.in_(statuses), *conditions).limit(COUNT_CAP + 1)
        total = session.execute(sa.select(sa.func.count()).select_from(counted.subquery())).scalar_one()
        rows: list[QueueRow] = []
        for known in statuses:  # by status, since one index then gives the order
            rows.extend(_page(session, office, calendar, [APPLICATIONS.c.status == known, *conditions], limit))
    rows.sort(key=lambda row: (row.due_on, row.number))
    return QueuePage(min(total, COUNT_CAP), total > COUNT_CAP, rows[:limit])


def _page(session: Session, office: Office, calendar: Calendar, conditions: list[sa.ColumnElement[bool]], limit: int) -> list[QueueRow]:
    a = APPLICATIONS.c
    today = japan_day(office.clock.now())
    statement = (
        sa.select(
            a.number,
            STORES.c.name,
            PROVIDERS.c.name,
            a.status,
            a.received_at,
            a.due_on,
            a.cutoff_at,
            a.cutoff_start_on,
            a.assignee,
            a.start_on,
            a.returned_at,
        )
        .select_from(APPLICATIONS.join(STORES, STORES.c.id == a.store_id).join(PROVIDERS, PROVIDERS.c.id == a.provider_id))
        .where(*conditions)
        .order_by(a.due_on, a.id)
        .limit(limit)
    )
    return [
        QueueRow(
            row[0],
            row[1],
            row[2],
            row.status,
            row.received_at,
            due_on_at(row.due_on, row.returned_at, today),
            row.cutoff_at,
            shown_start(row.status, row.start_on, row.cutoff_start_on, calendar, today),
            row.assignee,
        )
        for row in session.execute(statement)
    ]


def due_on_at(due_on: date, returned_at: datetime | None, today: date) -> date:
    """The end of the standard processing time; while the provider has the move, as if it answered today."""
    return due_on if returned_at is None else due_on + (today - japan_day(returned_at))


def shown_start(status: str, start_on: date | None, cutoff_start_on: date | None, calendar: Calendar, today: date) -> date | None:
    """The start day as far as there is one: the real one once registered, the one that an approval now would give while open."""
    if status in {ApplicationStatus.REGISTERED, ApplicationStatus.CANCELLED}:
        return start_on
    if status in {ApplicationStatus.REJECTED, ApplicationStatus.WITHDRAWN}:
        return None
    return calendar.start_for(cutoff_start_on, today)


def take_next(office: Office, person: Person) -> QueueRow | Refusal | None:
    """Gives the person the case that falls due first of those that nobody holds; None when there is none."""
    if refused := may(person.role, "next"):
        return refused
    a = APPLICATIONS.c
    with office.writing(person.login, "take") as (session, act):
        found = None
        for status in (ApplicationStatus.RECEIVED, ApplicationStatus.IN_REVIEW):
            row = session.execute(
                sa.select(a.id, a.number, a.version, a.status, a.due_on)
                .where(a.status == status.value, a.assignee.is_(None))
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
        return _page(session, office, calendar, [a.id == found.id], 1)[0]
