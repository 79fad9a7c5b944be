"""What the office keeps of cutoffs: counting their applications, a manager's overrides, one way of writing them."""

from dataclasses import dataclass, replace
from datetime import date, datetime

import sqlalchemy as sa
from sqlmodel import Session

from models.application import Application
from models.base import table_of
from models.cutoff import Cutoff
from models.vocabulary import ApplicationStatus, RefusalCode
from secretariat import journal
from secretariat.casework.notes import check_note
from secretariat.casework.process import UNDECIDED
from secretariat.clock import japan_day
from secretariat.office import Office
from secretariat.permissions import may
from secretariat.refusal import Refusal, refuse
from secretariat.repetition import repeated
from secretariat.screening.cutoffs import Calendar, CutoffRow, load_calendar
from secretariat.screening.forecasting import forecast_missed
from secretariat.staff import Person

APPLICATIONS, CUTOFFS = table_of(Application), table_of(Cutoff)


@dataclass(frozen=True, slots=True)
class CutoffCounts:
    """A row of the calendar with its applications: all, decided, still open, registered, approved and waiting for the closing run.

    `forecast_missed`: how many will be ours to move still when the closing day begins, those still to come included, those with their
    providers not (`secretariat.screening.forecasting`); None once the closing run has begun or the start day has come.
    """

    row: CutoffRow
    received: int
    decided: int
    open: int
    registered: int
    approved: int = 0
    forecast_missed: int | None = None


def list_cutoffs(office: Office, person: Person, first: date, last: date) -> list[CutoffCounts] | Refusal:
    """Every cutoff whose start day lies in the range."""
    if refused := may(person.role, "cutoffs"):
        return refused
    with office.reading() as session:
        calendar = load_calendar(session, office.programme)
        missed = forecast_missed(session, office, calendar)
        return [
            replace(counted, forecast_missed=missed.get(counted.row.start_on)) for counted in count_cutoffs(session, calendar, first, last)
        ]


def count_cutoffs(session: Session, calendar: Calendar, first: date, last: date) -> list[CutoffCounts]:
    """Likewise without the forecast, in a transaction that is open."""
    counted: dict[date, dict[str, int]] = {}
    statement = (
        sa.select(APPLICATIONS.c.cutoff_start_on, APPLICATIONS.c.status, sa.func.count())
        .where(APPLICATIONS.c.cutoff_start_on.between(first, last))
        .group_by(APPLICATIONS.c.cutoff_start_on, APPLICATIONS.c.status)
    )
    for start, status, number in session.execute(statement):
        counted.setdefault(start, {})[status] = number
    rows: list[CutoffCounts] = []
    for row in calendar.rows:
        if first <= row.start_on <= last:
            by_status = counted.get(row.start_on, {})
            still_open = sum(by_status.get(status, 0) for status in UNDECIDED)
            received = sum(by_status.values())
            registered = by_status.get(ApplicationStatus.REGISTERED.value, 0)
            approved = by_status.get(ApplicationStatus.APPROVED.value, 0)
            rows.append(CutoffCounts(row, received, received - still_open, still_open, registered, approved))
    return rows


@repeated
def override_cutoff(office: Office, person: Person, start_on: date, at: datetime, reason: str) -> Refusal | None:
    """A manager sets the cutoff of a start day; applications that are complete already keep the one they belong to."""
    if refused := may(person.role, "override-cutoff"):
        return refused
    if not reason.strip():
        return refuse(RefusalCode.REASON_MISSING, "cutoffs.override_reason")
    if refused := check_note(reason.strip()):
        return refused
    with office.writing(person.login, "override-cutoff") as (session, act):
        row = load_calendar(session, office.programme).row(start_on)
        refused = _check_override(row, start_on, at, japan_day(act.at))
        if refused is None and row is not None:
            write_cutoff(session, act, row, "override", {"cutoff_at": at, "origin": "override"}, {"reason": reason.strip()})
        else:
            session.rollback()
    return refused


def _check_override(row: CutoffRow | None, start_on: date, at: datetime, today: date) -> Refusal | None:
    if row is None:
        return refuse(RefusalCode.NOT_FOUND, "cutoffs.no_such_start", start=start_on)
    if row.closing_at is not None:
        return refuse(RefusalCode.ALREADY_CLOSED, "cutoffs.already_closed", start=start_on)
    if start_on <= today or japan_day(at) >= start_on:
        return refuse(RefusalCode.TOO_LATE, "cutoffs.override_too_late", start=start_on)
    return None


def write_cutoff(
    session: Session, act: journal.Act, row: CutoffRow, action: str, changes: dict[str, object], personal: dict[str, object] | None = None
) -> None:
    """Writes the row of a start day with its journal entry: `changes` are its columns, `personal` is erasable (a reason in words)."""
    case, version = f"cutoff:{row.start_on.isoformat()}", row.version + 1
    before = "closed" if row.closed_at else "closing" if row.closing_at else "open"
    after = "closed" if changes.get("closed_at") else "closing" if changes.get("closing_at") or row.closing_at else "open"
    payload = {name: value.isoformat() if isinstance(value, datetime) else value for name, value in changes.items()}
    journal.append(session, [journal.Entry(case, version, action, before, after, payload, personal)], act)
    if row.version:
        session.execute(sa.update(CUTOFFS).where(CUTOFFS.c.start_on == row.start_on).values(version=version, **changes))
        return
    new = {"start_on": row.start_on, "case_id": case, "version": version, "cutoff_at": row.cutoff_at, "origin": row.origin}
    session.execute(sa.insert(CUTOFFS), {**new, "closing_at": None, "closed_at": None, "registered": 0, "left_open": 0, **changes})
