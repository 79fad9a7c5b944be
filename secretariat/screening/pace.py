"""The pace of late, as the journal tells it: what was decided, what arrived, what came back on the last business days, and by whom.

A business day lasts until the next one begins, so that what happens on a Saturday counts too.
"""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Final

import sqlalchemy as sa
from sqlmodel import Session

from models.application import Application
from models.base import table_of
from models.journal import JournalEntry
from models.office import Staff, StaffAbsence
from models.vocabulary import ApplicationStatus, Role
from secretariat.business_calendar import last_business_days
from secretariat.casework.process import OPEN_STATUSES
from secretariat.clock import japan_day, japan_midnight
from secretariat.figures.day_summary import DaySummary
from secretariat.figures.tallies import kept_days
from secretariat.office import Office
from secretariat.screening.forecast import Absence, Pace

APPLICATIONS, ENTRIES, STAFF, ABSENCES = table_of(Application), table_of(JournalEntry), table_of(Staff), table_of(StaffAbsence)
PACE_DAYS: Final = 20  # business days that one learns from
STEP: Final = 50_000  # entries; the journal has no index by time, but is written in its order


@dataclass(frozen=True, slots=True)
class Flow:
    """So many cases moved so on a day (its place among the days that were asked for, 0-based); `staff`: who decided, else blank."""

    place: int
    kind: str
    staff: str
    count: int


def read_pace(session: Session, office: Office) -> tuple[Sequence[date], Pace]:
    """The last PACE_DAYS whole business days, or those since the first application arrived, oldest first; the pace on them, and today."""
    today = japan_day(office.clock.now())
    # what was taken over from elsewhere belongs to no cutoff, and nobody here decided on it
    arrived = sa.select(APPLICATIONS.c.received_at).where(APPLICATIONS.c.cutoff_start_on.is_not(None))
    first = session.execute(arrived.order_by(APPLICATIONS.c.received_at).limit(1)).scalar()
    since = japan_day(first) if first is not None else today
    last = last_business_days(today - timedelta(days=1), PACE_DAYS, office.programme.calendar.closed_days)
    days = [day for day in last if day >= since]
    midnights = [*(japan_midnight(day) for day in days), japan_midnight(today)]
    kept, after = kept_days(session, office, midnights[0])
    flows = [*_flows_of(kept, midnights), *read_flows(session, midnights, after)]
    return days, pace_of(flows, len(days), *_staff(session, today))


def pace_of(
    flows: Sequence[Flow], days: int, people: Mapping[str, tuple[Role, bool]], away: Mapping[str, tuple[date, date | None]]
) -> Pace:
    """The pace of so many days (what is at that place itself is today's), from who is there (role, still active) and who is away."""
    whole = range(days)
    total: dict[str, Counter[int]] = {kind: Counter() for kind in ("decided", "arrived", "came-back")}
    by_staff: Counter[str] = Counter()
    for flow in flows:
        total[flow.kind][flow.place] += flow.count
        if flow.kind == "decided" and flow.place < days:
            by_staff[flow.staff] += flow.count
    everybody = by_staff.total() or 1
    active = {login for login, (_, is_active) in people.items() if is_active}
    # one more reviewer is as quick as those are who review, people of other roles left out
    reviewing = [number for login, number in by_staff.items() if login in people and people[login][0] is Role.REVIEWER]
    typical = sum(reviewing) / len(reviewing) if reviewing else by_staff.total() / max(len(by_staff), 1)
    return Pace(
        decided=tuple(total["decided"][place] for place in whole),
        arrived=tuple(total["arrived"][place] for place in whole),
        came_back=tuple(total["came-back"][place] for place in whole),
        decided_today=total["decided"][days],
        joined_today=total["arrived"][days] + total["came-back"][days],
        gone=sum(number for login, number in by_staff.items() if login not in active) / everybody,
        one_more=typical / everybody,
        absences=tuple(Absence(by_staff[login] / everybody, *days_away) for login, days_away in away.items() if login in active),
    )


def _kind(before: str | None, after: str) -> str | None:
    """What a move between two statuses (nothing before: it was not there yet) is to the pace; None for any other."""
    was_ours, is_ours = before in OPEN_STATUSES, after in OPEN_STATUSES
    if was_ours:
        return None if is_ours else "decided"
    if not before:
        return "arrived" if after == ApplicationStatus.RECEIVED else None
    return "came-back" if is_ours else None


def _flows_of(kept: Sequence[tuple[datetime, DaySummary]], midnights: Sequence[datetime]) -> Iterator[Flow]:
    """How applications moved on days whose tallies are kept, by when each ends."""
    for ends, day in kept:
        place = bisect_left(midnights, ends) - 1
        yield from (Flow(place, "decided", staff, count) for staff, count in day.deciders.items())
        for (before, after), count in day.flows.items():
            if (kind := _kind(before, after)) is not None and kind != "decided":
                yield Flow(place, kind, "", count)


def read_flows(session: Session, midnights: Sequence[datetime], after: int = 0) -> list[Flow]:
    """How applications moved from each of these moments (rising) until the next, after the last one until now; behind the entry `after`."""
    e = ENTRIES.c
    place = sa.case(*((e.at >= moment, place) for place, moment in reversed([*enumerate(midnights)])), else_=-1)
    is_decided = sa.and_(e.from_status.in_(OPEN_STATUSES), e.to_status.not_in(OPEN_STATUSES))
    decided_by = sa.case((is_decided, e.staff), else_="")  # who took the others in is no matter, and would make many more groups
    # the statuses of other kinds of cases bear the same names
    statement = (
        sa.select(place, e.from_status, e.to_status, decided_by, sa.func.count())
        .where(e.id > (after or _beginning(session, midnights[0])), e.at >= midnights[0], e.case_id.like("A-%"))
        .where(sa.func.coalesce(e.from_status, "") != e.to_status)
        .group_by(*(sa.literal_column(str(column)) for column in range(1, 5)))
    )
    moves = ((row[0], _kind(row[1], row[2]), row[3], row[4]) for row in session.execute(statement))
    return [Flow(place, kind, staff, count) for place, kind, staff, count in moves if kind is not None]


def _beginning(session: Session, since: datetime) -> int:
    """The id after which to look: everything since that moment lies behind it, and not much else."""
    e = ENTRIES.c
    after = session.execute(sa.select(sa.func.max(e.id))).scalar() or 0
    while after > 0:
        after -= STEP
        at = session.execute(sa.select(e.at).where(e.id > after).order_by(e.id).limit(1)).scalar()
        if at is not None and at < since:
            return int(after)
    return 0


def _staff(session: Session, today: date) -> tuple[dict[str, tuple[Role, bool]], dict[str, tuple[date, date | None]]]:
    s, b = STAFF.c, ABSENCES.c
    people = {row.login: (Role(row.role), bool(row.active)) for row in session.execute(sa.select(s.login, s.role, s.active))}
    coming = sa.or_(b.until_on.is_(None), b.until_on >= today)
    away = {row.login: (row.from_on, row.until_on) for row in session.execute(sa.select(ABSENCES).where(coming))}
    return people, away
