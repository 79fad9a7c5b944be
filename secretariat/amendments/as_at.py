"""What held on a day (時点照会): what an application says, its rate, its status, its services with since and until, and what is to come.

`facts_as_at` is the one way to ask; today's facts are those of today.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

import sqlalchemy as sa
from sqlmodel import Session

from models.base import table_of
from models.journal import JournalEntry
from models.merchant import Membership
from models.provider import Service
from models.vocabulary import ApplicationStatus
from secretariat.amendments.records import AMENDMENTS, accepted_items, rate_on, submission_on
from secretariat.amendments.timeline import RATE, DatedItem, by_day, unpacked_rate, unpacked_value
from secretariat.clock import japan_midnight
from secretariat.intake.cells import Value
from secretariat.intake.submission import Submission
from secretariat.screening.case import ApplicationCase

MEMBERSHIPS, SERVICES, ENTRIES = table_of(Membership), table_of(Service), table_of(JournalEntry)
LIVING = (ApplicationStatus.APPROVED, ApplicationStatus.REGISTERED)


@dataclass(frozen=True, slots=True)
class ServiceHeld:
    """A service through which a store gives points: since when, until the day before `until` (None: no end is known)."""

    name: str
    since: date
    until: date | None
    in_force: bool


@dataclass(frozen=True, slots=True)
class Coming:
    """An accepted change that does not hold yet. `field` is a column of the application format; None: the rate (per cent, subsidised)."""

    amendment: str
    field: str | None
    value: Value
    rate: tuple[int | None, bool] | None
    from_on: date


@dataclass(frozen=True, slots=True)
class Facts:
    """What held on `day`. `status` is None before the application arrived."""

    day: date
    submission: Submission
    status: str | None
    return_rate: int | None
    subsidised: bool
    services: tuple[ServiceHeld, ...]
    coming: tuple[Coming, ...]


def facts_as_at(session: Session, case: ApplicationCase, recorded: Submission, day: date, today: date) -> Facts:
    """The facts of an application on a day; `recorded`: what its record says today."""
    items = accepted_items(session, [case.id]).get(case.id, [])
    rate, subsidised = rate_on(items, day, (case.return_rate, case.subsidised), today)
    return Facts(
        day,
        submission_on(items, day, recorded, today),
        _status_on(session, case, day, today),
        rate,
        subsidised,
        _services_on(session, case.id, day),
        _coming(session, items, day) if case.status in LIVING else (),
    )


def _status_on(session: Session, case: ApplicationCase, day: date, today: date) -> str | None:
    """The last status by the end of the day; an end of registration counts from the day that it names."""
    if day == today and case.status != ApplicationStatus.CANCELLED:
        return case.status
    e, end = ENTRIES.c, japan_midnight(day + timedelta(days=1))
    entries = sa.select(e.at, e.action, e.to_status, e.payload).where(e.case_id == case.number).order_by(e.version)
    status: str | None = None
    for entry in session.execute(entries):
        ends_on = json.loads(entry.payload).get("from") if entry.action == "cancel" else None
        if ends_on is not None:
            if date.fromisoformat(ends_on) <= day:
                status = entry.to_status
        elif entry.at < end:
            status = entry.to_status
    return status


def _services_on(session: Session, application_id: int, day: date) -> tuple[ServiceHeld, ...]:
    """The application's services, those that have ended and those that are to come too; a service that was withdrawn ends with that."""
    m, s = MEMBERSHIPS.c, SERVICES.c
    rows = session.execute(
        sa.select(s.name, m.valid_from, m.valid_to, s.registered_to)
        .join_from(MEMBERSHIPS, SERVICES, s.id == m.service_id)
        .where(m.application_id == application_id)
        .order_by(m.valid_from, s.name)
    )
    held = []
    for name, since, own_end, end_of_service in rows:
        until = min((end for end in (own_end, end_of_service) if end is not None), default=None)
        if until is None or until > since:
            held.append(ServiceHeld(name, since, until, since <= day and (until is None or day < until)))
    return tuple(held)


def _coming(session: Session, items: Sequence[DatedItem], day: date) -> tuple[Coming, ...]:
    ahead = sorted((item for item in items if item.from_on > day), key=by_day)
    if not ahead:
        return ()
    a = AMENDMENTS.c
    numbers: Mapping[int, str] = {
        row[0]: row[1] for row in session.execute(sa.select(a.id, a.number).where(a.id.in_({item.amendment_id for item in ahead})))
    }
    return tuple(
        Coming(
            numbers[item.amendment_id],
            None if item.field == RATE else item.field,
            None if item.field == RATE else unpacked_value(item.after),
            unpacked_rate(item.after) if item.field == RATE else None,
            item.from_on,
        )
        for item in ahead
    )
