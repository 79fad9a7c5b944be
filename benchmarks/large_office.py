"""An office after most of a year: copies of one application, most of them decided, with the entries that a forecast reads."""

from collections.abc import Iterator, Sequence
from datetime import date, datetime, time, timedelta
from typing import Final

import sqlalchemy as sa

from benchmarks.people import REVIEWER
from models.application import Application
from models.base import table_of
from models.journal import JournalEntry
from models.vocabulary import ApplicationStatus
from secretariat.bulk import insert_many
from secretariat.business_calendar import add_months, last_business_days
from secretariat.clock import JAPAN, japan_day
from secretariat.identifiers import case_number
from secretariat.office import Office, take_serials
from secretariat.screening.cutoffs import Calendar, load_calendar
from secretariat.screening.urgency import urgency_in

APPLICATIONS, ENTRIES = table_of(Application), table_of(JournalEntry)
DAYS: Final = 250  # business days of the office
WAITS: Final = 20  # business days until a decision
NO_HASH: Final = bytes(32)  # nobody verifies this journal


def fill(office: Office, count: int) -> None:
    """Copies the last application of an office until there are so many, spread over the business days before today."""
    with office.reading() as session:
        original = dict(session.execute(sa.select(APPLICATIONS).order_by(APPLICATIONS.c.id.desc()).limit(1)).mappings().one())
        calendar = load_calendar(session, office.programme)
    days = last_business_days(japan_day(office.clock.now()) - timedelta(days=1), DAYS)
    a_day = max(1, count // DAYS)
    with office.writing(REVIEWER.login, "fill") as (session, _):
        first = take_serials(session, "application", a_day * DAYS)
    for place, day in enumerate(days):
        arrived = range(first + place * a_day, first + (place + 1) * a_day)
        decided = range(arrived.start - WAITS * a_day, arrived.stop - WAITS * a_day) if place >= WAITS else range(0)
        decided_on = days[place + WAITS] if place + WAITS < DAYS else None
        with office.writing(REVIEWER.login, "fill") as (session, _):
            entries = [*_entries(arrived, day, 9, 1, None, "received"), *_entries(decided, day, 14, 2, "received", "approved")]
            insert_many(session, ENTRIES, list(_COLUMNS), entries)
            copies = _copies(office, calendar, original, arrived, day, decided_on)
            insert_many(session, APPLICATIONS, list(original), [list(copy.values()) for copy in copies])


_COLUMNS: Final = (
    "case_id",
    "version",
    "recorded_at",
    "at",
    "staff",
    "action",
    "from_status",
    "to_status",
    "operation_id",
    "payload",
    "personal_digest",
    "previous_hash",
    "hash",
)


def _entries(ids: Sequence[int], day: date, hour: int, version: int, before: str | None, after: str) -> Iterator[tuple[object, ...]]:
    at = datetime.combine(day, time(hour), JAPAN)
    action = "receive" if before is None else "approve"
    for number in ids:
        staff = f"{REVIEWER.login}-{number % 40}"
        yield (case_number("A", number), version, at, at, staff, action, before, after, "fill", "{}", None, NO_HASH, NO_HASH)


def _copies(
    office: Office, calendar: Calendar, original: dict[str, object], ids: Sequence[int], day: date, decided_on: date | None
) -> Iterator[dict[str, object]]:
    at = datetime.combine(day, time(9), JAPAN)
    row = calendar.for_completion(at)
    due_on, start_on = add_months(day, office.programme.standard_time.months), row.start_on if row is not None else None
    status = ApplicationStatus.RECEIVED
    if decided_on is not None:
        started = start_on is not None and start_on <= japan_day(office.clock.now())
        status = ApplicationStatus.REGISTERED if started else ApplicationStatus.APPROVED
    shared = {
        "version": 1,
        "status": status.value,
        "received_at": at,
        "completed_at": at,
        "decided_at": datetime.combine(decided_on, time(14), JAPAN) if decided_on is not None else None,
        "cutoff_at": row.cutoff_at if row is not None else None,
        "cutoff_start_on": start_on,
        "start_on": start_on if status is ApplicationStatus.REGISTERED else None,
        "due_on": due_on,
        "urgent_on": urgency_in(calendar, start_on, due_on, japan_day(office.clock.now())).on,
    }
    for place, number in enumerate(ids):
        yield {
            **original,
            **shared,
            "id": number,
            "number": case_number("A", number),
            "provider_reference": f"copy-{number}",
            "turn": place,
        }
