"""The office's forecast: its open cases and its pace read by a few bounded questions, and what comes of them."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final

import sqlalchemy as sa
from sqlmodel import Session

from models.application import Application
from models.base import table_of
from models.provider import Provider
from models.vocabulary import ApplicationStatus, RefusalCode
from models.vocabulary_providers import ProviderStatus
from secretariat.casework.process import OPEN_STATUSES
from secretariat.clock import japan_day
from secretariat.office import Office
from secretariat.permissions import may
from secretariat.refusal import Refusal, refuse
from secretariat.screening.cutoffs import Calendar, load_calendar
from secretariat.screening.forecast import Forecast, Pace, Waiting, forecast, missed_by_start
from secretariat.screening.pace import read_pace
from secretariat.staff import Person

APPLICATIONS, PROVIDERS = table_of(Application), table_of(Provider)
MOST_REVIEWERS: Final = 999


@dataclass(frozen=True, slots=True)
class OfficeForecast:
    """The forecast of a day, what it was made of, and what it leaves out. `days`: those of the pace, oldest first.

    `blocked`: open cases whose provider is not registered, so that no pace decides them; `returned`: with their providers.
    """

    today: date
    reviewers: int
    days: tuple[date, ...]
    pace: Pace
    forecast: Forecast
    returned: int
    blocked: int


def office_forecast(office: Office, person: Person, reviewers: int = 0) -> OfficeForecast | Refusal:
    """The forecast with so many reviewers more than there are (below 0: fewer)."""
    if refused := may(person.role, "forecast"):
        return refused
    if abs(reviewers) > MOST_REVIEWERS:
        return refuse(RefusalCode.INVALID_VALUE, "forecast.too_many", most=MOST_REVIEWERS)
    with office.reading_recent() as session:
        calendar, today = load_calendar(session, office.programme), japan_day(office.clock.now())
        days, pace = read_pace(session, office)
        blocked = _open(session, by_blocked_providers=True)
        waiting = _waiting(_open(session) - blocked)
        found = forecast(waiting, pace, calendar, office.programme, office.clock.now(), reviewers)
        with_providers = sa.select(sa.func.count()).where(APPLICATIONS.c.status == ApplicationStatus.RETURNED.value)
        returned = session.execute(with_providers).scalar_one()
    return OfficeForecast(today, reviewers, tuple(days), pace, found, returned, blocked.total())


def forecast_missed(session: Session, office: Office, calendar: Calendar) -> Mapping[date, int]:
    """What is likely to be missed of each start day to come whose closing run has not begun; all that is open of it counts, blocked too."""
    now, today = office.clock.now(), japan_day(office.clock.now())
    waiting = _waiting(_open(session))
    _, pace = read_pace(session, office)
    found = missed_by_start(forecast(waiting, pace, calendar, office.programme, now))
    return {row.start_on: found.get(row.start_on, 0) for row in calendar.to_close(today)}


def _open(session: Session, *, by_blocked_providers: bool = False) -> Counter[tuple[date | None, date]]:
    """Open cases that are ours to move, by start day and end of the standard time; only those whose provider is not registered."""
    a = APPLICATIONS.c
    is_open = a.status.in_([sa.literal_column(f"'{status}'") for status in OPEN_STATUSES])  # as the index of them has it
    statement = sa.select(a.cutoff_start_on, a.due_on, sa.func.count()).where(is_open)
    if by_blocked_providers:
        blocked = sa.select(PROVIDERS.c.id).where(PROVIDERS.c.status != ProviderStatus.REGISTERED.value)
        statement = statement.where(a.provider_id.in_(blocked))
    found: Counter[tuple[date | None, date]] = Counter()
    # by status too, in whose order the index has them
    for start_on, due_on, number in session.execute(statement.group_by(a.status, a.cutoff_start_on, a.due_on)):
        found[start_on, due_on] += number
    return found


def _waiting(opened: Counter[tuple[date | None, date]]) -> list[Waiting]:
    """In the order of time, so that the same cases give the same sums to the last digit."""
    ordered = sorted(opened.items(), key=lambda one: (one[0][0] or date.min, one[0][1]))
    return [Waiting(start_on, due_on, number) for (start_on, due_on), number in ordered]
