"""What decides on the order of the queue: the day by which a case has to be decided, kept beside it and set right by the calendar.

The earlier of two days: the closing run that would still give the case its own start day, and the end of the standard processing time.
It follows from other facts, so it changes without a version and an entry of its own.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final

import sqlalchemy as sa
from sqlmodel import Session

from models.application import Application
from models.base import table_of
from secretariat.casework.process import UNDECIDED
from secretariat.clock import japan_day
from secretariat.office import Office
from secretariat.repetition import repeated
from secretariat.screening.cutoffs import Calendar, CutoffRow, load_calendar

APPLICATIONS = table_of(Application)
CHUNK: Final = 1000


class Because(StrEnum):
    """Why a case is urgent by its day."""

    CLOSING = "closing"  # the closing run of its own start day
    STANDARD_TIME = "standard-time"  # the end of the standard processing time


@dataclass(frozen=True, slots=True)
class Urgency:
    """By which day a case has to be decided, and why."""

    on: date
    because: Because


def urgency(row: CutoffRow | None, due_on: date, today: date) -> Urgency:
    """Of a case by the cutoff that it belongs to; one whose start day is closed or past cannot be saved for it any more."""
    if row is not None and row.closing_at is None and today < row.start_on and row.closes_on <= due_on:
        return Urgency(row.closes_on, Because.CLOSING)
    return Urgency(due_on, Because.STANDARD_TIME)


def urgency_in(calendar: Calendar, own_start_on: date | None, due_on: date, today: date) -> Urgency:
    """Likewise by its start day."""
    return urgency(calendar.row(own_start_on) if own_start_on is not None else None, due_on, today)


def set_right(session: Session, calendar: Calendar, today: date, rows: Sequence[sa.Row[tuple[object, ...]]]) -> None:
    """Writes the day anew of those applications (id, cutoff_start_on, due_on, urgent_on) that have another one now."""
    rights = {start: calendar.row(start) for start in {row.cutoff_start_on for row in rows} if start is not None}
    changed = [
        {"application": row.id, "right": right}
        for row in rows
        if (right := urgency(rights.get(row.cutoff_start_on), row.due_on, today).on) != row.urgent_on
    ]
    if changed:
        a = APPLICATIONS.c
        statement = sa.update(APPLICATIONS).where(a.id == sa.bindparam("application")).values(urgent_on=sa.bindparam("right"))
        session.connection().execute(statement, changed)


def set_right_after_closing(office: Office, staff: str, start_on: date) -> None:
    """For what a closing run leaves undecided, of its start day and of those before: in chunks, so that nobody waits for it long."""
    a, today = APPLICATIONS.c, japan_day(office.clock.now())
    left = sa.select(a.id).where(a.cutoff_start_on <= start_on, a.status.in_(UNDECIDED), a.urgent_on < a.due_on)
    with office.reading() as session:
        calendar, ids = load_calendar(session, office.programme), list(session.execute(left.order_by(a.id)).scalars())
    columns = sa.select(a.id, a.cutoff_start_on, a.due_on, a.urgent_on).order_by(a.id).with_for_update()
    for first in range(0, len(ids), CHUNK):
        _set_right(office, staff, calendar, today, columns.where(a.id.in_(ids[first : first + CHUNK])))


@repeated
def _set_right(office: Office, staff: str, calendar: Calendar, today: date, chosen: sa.Select[tuple[object, ...]]) -> None:
    with office.writing(staff, "order-queue") as (session, _):
        set_right(session, calendar, today, session.execute(chosen).all())
