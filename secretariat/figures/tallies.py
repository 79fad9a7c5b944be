"""Tallies (集計): what was counted at the end of each day, kept so that figures of any moment need the entries of a day at most.

A tally follows from the journal and from nothing else; it can be thrown away and made anew. In a rehearsal, whose clock goes back and
forth, none is kept: everything is counted from the beginning.
"""

from collections import Counter
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import Final

import sqlalchemy as sa
from sqlalchemy.exc import IntegrityError
from sqlmodel import Session

from models.base import table_of
from models.figures import DimensionChange, Tally
from models.journal import JournalEntry
from secretariat.clock import japan_day, japan_midnight
from secretariat.figures.counts import Counts, unpack_counts
from secretariat.figures.day_summary import DaySummary, summary_of, unpack_summary
from secretariat.figures.moves import Interval, count_moves, flows_in
from secretariat.office import Office
from secretariat.staff import Person

TALLIES, ENTRIES, CHANGES = table_of(Tally), table_of(JournalEntry), table_of(DimensionChange)
SETTLED_AFTER: Final = timedelta(minutes=15)  # by then every transaction that began earlier is over
IDS_BACK: Final = 50_000  # entries and changes are written in their order, but for transactions that run at the same time
A_DAY: Final = timedelta(days=1)
AROUND_MIDNIGHT: Final = 1_000  # entries that may be in another order than their times
MANY_MOVES: Final = 20_000  # entries since the newest tally, from which on another one is worth its while


@dataclass(frozen=True, slots=True)
class _Kept:
    """A tally, and behind which entries and changes of dimensions those after it are to be looked for."""

    at: datetime
    counts: Counts
    after: int
    changes_after: int


def counts_at(session: Session, office: Office, until: datetime | None = None) -> Counts:
    """Where all cases stood before a moment; None: where they stand now."""
    kept = _kept_before(session, office, until)
    counts = kept.counts if kept is not None else Counts()
    count_moves(session, counts, _since(session, office, kept, until))
    return counts


def summaries(session: Session, office: Office, midnights: Sequence[datetime], until: datetime | None = None) -> list[DaySummary]:
    """What came to pass between each of these midnights (rising) and the next, and after the last one until a moment (None: now)."""
    ends = [*midnights[1:], until]
    if office.rehearsal:
        return _stepwise(session, midnights[0], ends)
    return [_between(session, office, since, end) for since, end in zip(midnights, ends, strict=True)]


def keep_tallies(
    office: Office, person: Person, progress: Callable[[int], None] = lambda _made: None, stop: Callable[[], bool] = lambda: False
) -> int:
    """Keeps a tally of each day on which something moved and that has ended, and gives how many it made.

    A newest one is kept besides where much has moved since. Counting is reading; each is written in a short transaction of its own, and
    whoever was quicker has done the same. `progress` hears how many were made; with `stop` it leaves off, the next call goes on.
    """
    made = 0
    while not office.rehearsal and not stop() and (tally := _next_tally(office)) is not None:
        with suppress(IntegrityError), office.writing(person.login, "keep-tallies") as (session, _):
            if tally["day"] is None:
                session.execute(sa.delete(TALLIES).where(TALLIES.c.day.is_(None)))
            session.execute(sa.insert(TALLIES), tally)
        made += 1
        progress(made)
    return made


def days_to_keep(office: Office) -> int:
    """At most so many tallies are to be made where there is none: the days since the journal's first entry."""
    if office.rehearsal:
        return 0
    with office.reading() as session:
        first = session.execute(sa.select(ENTRIES.c.at).order_by(ENTRIES.c.id).limit(1)).scalar()
    return (japan_day(office.clock.now()) - japan_day(first)).days if first is not None else 0


def drop_tallies(office: Office, person: Person) -> None:
    """Throws all of them away: they are made anew."""
    with office.writing(person.login, "drop-tallies") as (session, _):
        session.execute(sa.delete(TALLIES))


def _kept_before(session: Session, office: Office, until: datetime | None) -> _Kept | None:
    if office.rehearsal:
        return None
    t = TALLIES.c
    newest = sa.select(t.at, t.counts, t.entry_id, t.change_id).order_by(t.at.desc()).limit(1)
    row = session.execute(newest.where(t.at <= until) if until is not None else newest).one_or_none()
    if row is None:
        return None
    return _Kept(row.at, unpack_counts(row.counts), max(0, row.entry_id - IDS_BACK), max(0, row.change_id - IDS_BACK))


def _since(session: Session, office: Office, kept: _Kept | None, until: datetime | None) -> Interval:
    since, after, changes_after = (kept.at, kept.after, kept.changes_after) if kept is not None else (None, 0, 0)
    last = _id_at(session, after, until) + IDS_BACK if until is not None and not office.rehearsal else None
    return Interval(since, until, after, last, changes_after)


def _id_at(session: Session, after: int, moment: datetime) -> int:
    """An id of the journal behind which, but for IDS_BACK, everything is later than a moment."""
    e = ENTRIES.c
    while True:
        after += IDS_BACK
        at = session.execute(sa.select(e.at).where(e.id > after).order_by(e.id).limit(1)).scalar()
        if at is None or at >= moment:
            return after


def _stepwise(session: Session, since: datetime, ends: Sequence[datetime | None]) -> list[DaySummary]:
    counts, found = Counts(), list[DaySummary]()
    count_moves(session, counts, Interval(until=since))
    for end in ends:
        interval = Interval(since, end)
        count_moves(session, counts, interval)
        found.append(summary_of(flows_in(session, interval), counts))
        since = end or since
    return found


def _between(session: Session, office: Office, since: datetime, end: datetime | None) -> DaySummary:
    t = TALLIES.c
    flows: Counter[tuple[str, str]] = Counter()
    days = sa.select(t.at, t.summary, t.entry_id).where(t.day.is_not(None), *([t.at <= end] if end is not None else [])).order_by(t.at)
    kept: DaySummary | None = None
    for row in session.execute(days.where(t.at > since)):
        kept = unpack_summary(row.summary)
        flows.update(kept.flows)
        since = row.at
    if end is not None and session.execute(sa.select(t.id).where(t.day.is_not(None), t.at >= end).limit(1)).scalar() is not None:
        # every day on which something moved has its tally up to then
        if kept is None:
            before = session.execute(sa.select(t.summary).where(t.day.is_not(None), t.at <= end).order_by(t.at.desc()).limit(1)).scalar()
            kept = unpack_summary(before) if before is not None else DaySummary()
        return DaySummary(flows, kept.due, kept.returned)
    interval = _since(session, office, _kept_before(session, office, since), end)
    flows.update(flows_in(session, replace(interval, since=since)))
    return summary_of(flows, counts_at(session, office, end))


def _next_tally(office: Office) -> dict[str, object] | None:
    """The tally of the first day that has none, or a newest one, as it is to be written; None where that would be for nothing."""
    settled = office.clock.now() - SETTLED_AFTER
    with office.reading() as session:
        t, e = TALLIES.c, ENTRIES.c
        last = session.execute(sa.select(sa.func.max(t.at)).where(t.day.is_not(None))).scalar()
        after = _since(session, office, _kept_before(session, office, last) if last is not None else None, None)
        coming = sa.select(e.at).where(*after.conditions()).order_by(e.id).limit(AROUND_MIDNIGHT).subquery()
        first = session.execute(sa.select(sa.func.min(coming.c.at))).scalar()
        if first is None:
            return None
        day = japan_day(first)
        if (ends := japan_midnight(day + A_DAY)) <= settled:
            return _tally(session, office, ends, day, _between(session, office, japan_midnight(day), ends))
        newest = _since(session, office, _kept_before(session, office, None), settled)
        moved = session.execute(sa.select(sa.func.count()).where(*newest.conditions())).scalar_one()
        return _tally(session, office, settled, None, DaySummary()) if moved >= MANY_MOVES else None


def _tally(session: Session, office: Office, at: datetime, day: date | None, summary: DaySummary) -> dict[str, object]:
    e, c = ENTRIES.c, CHANGES.c
    later = _since(session, office, _kept_before(session, office, at), None)
    later = replace(later, since=at)
    first_entry = session.execute(sa.select(sa.func.min(e.id)).where(*later.conditions())).scalar()
    last_entry = session.execute(sa.select(sa.func.max(e.id))).scalar() or 0
    changed = sa.select(sa.func.min(c.id)).join_from(CHANGES, ENTRIES, sa.and_(e.case_id == c.entry_case, e.version == c.entry_version))
    first_change = session.execute(changed.where(c.id > later.changes_after, e.at >= at)).scalar()
    last_change = session.execute(sa.select(sa.func.max(c.id))).scalar() or 0
    return {
        "at": at,
        "day": day,
        "summary": summary.packed(),
        "counts": counts_at(session, office, at).packed(),
        "entry_id": first_entry - 1 if first_entry is not None else last_entry,
        "change_id": first_change - 1 if first_change is not None else last_change,
    }
