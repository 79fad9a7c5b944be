"""Tallies (集計): what was counted at the end of each day, kept so that figures of any moment need the entries of a day at most.

A tally follows from the journal and from nothing else; it can be thrown away and made anew. In a rehearsal, whose clock goes back and
forth, none is kept: everything is counted from the beginning.
"""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
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
from secretariat.figures.moves import Interval, count_moves, deciders_in, flows_in
from secretariat.office import Office
from secretariat.removal import remove
from secretariat.repetition import repeated
from secretariat.staff import Person

TALLIES, ENTRIES, CHANGES = table_of(Tally), table_of(JournalEntry), table_of(DimensionChange)
SETTLED_AFTER: Final = timedelta(minutes=15)  # by then every transaction that began earlier is over
A_DAY: Final = timedelta(days=1)
MANY_MOVES: Final = 20_000  # entries since the newest tally, from which on another one is worth its while


@dataclass(frozen=True, slots=True)
class _Kept:
    """A tally, and behind which entries and changes of dimensions those after it lie."""

    counts: Counts
    entry_id: int
    change_id: int


def counts_at(session: Session, office: Office, until: datetime | None = None) -> Counts:
    """Where all cases stood before a moment; None: where they stand now."""
    if office.rehearsal:
        counts, interval = Counts(), Interval(until=until)
    else:
        kept = _kept_before(session, until)
        # where it ends is named even if that is now: with one bound alone SQLite reads the whole journal by case
        last = place_at(session, until, kept.entry_id) if until is not None else _newest_entry(session)
        counts, interval = kept.counts, Interval(kept.entry_id, last, kept.change_id)
    count_moves(session, counts, interval)
    return counts


def summaries(
    session: Session, office: Office, midnights: Sequence[datetime], counts: Counts, until: datetime | None = None
) -> list[DaySummary]:
    """What came to pass between each of these midnights (rising) and the next, and after the last one until a moment (None: now).

    `counts`: where all cases stood at that moment.
    """
    ends = [*midnights[1:], until]
    if office.rehearsal:
        return _stepwise(session, midnights[0], ends)
    last = len(ends) - 1
    return [
        _between(session, office, since, end, counts if place == last else None)
        for place, (since, end) in enumerate(zip(midnights, ends, strict=True))
    ]


def kept_days(session: Session, office: Office, since: datetime) -> tuple[Sequence[tuple[datetime, DaySummary]], int]:
    """The days after a midnight whose tallies are kept, each by the moment at which it ends; and the entry behind which none has one."""
    t = TALLIES.c
    if office.rehearsal:
        return (), 0
    kept = sa.select(t.at, t.summary, t.entry_id).where(t.day.is_not(None), t.at > since).order_by(t.at)
    rows = session.execute(kept).all()
    return [(row.at, unpack_summary(row.summary)) for row in rows], rows[-1].entry_id if rows else 0


def interval_of(session: Session, office: Office, since: datetime | None, until: datetime | None) -> Interval:
    """The entries that came from one moment (None: the beginning) to before another one (None: now)."""
    if office.rehearsal:
        return Interval(since=since, until=until)
    after = _place_near(session, since) if since is not None else 0
    return Interval(after, _place_near(session, until) if until is not None else None)


def place_at(session: Session, moment: datetime, after: int) -> int:
    """The id of the journal's last entry before the first one of that moment or later; behind `after`, which is earlier."""
    e = ENTRIES.c
    first = session.execute(sa.select(e.id).where(e.id > after, e.at >= moment).order_by(e.id).limit(1)).scalar()
    return first - 1 if first is not None else _newest_entry(session)


def _newest_entry(session: Session) -> int:
    return session.execute(sa.select(sa.func.max(ENTRIES.c.id))).scalar() or 0


def keep_tallies(
    office: Office, person: Person, progress: Callable[[int], None] = lambda _made: None, stop: Callable[[], bool] = lambda: False
) -> int:
    """Keeps a tally of each day on which something moved and that has ended, and gives how many days it came to.

    A newest one is kept besides where much has moved since. Counting is reading; each is written in a short transaction of its own, and
    whoever was quicker has done the same. `progress` hears the same; with `stop` it leaves off, the next call goes on.
    """
    made = 0
    while not office.rehearsal and not stop() and (tally := _next_tally(office)) is not None:
        with suppress(IntegrityError):
            _keep(office, person, tally)
        made += tally["day"] is not None
        progress(made)
    return made


@repeated
def _keep(office: Office, person: Person, tally: Mapping[str, object]) -> None:
    with office.writing(person.login, "keep-tallies") as (session, _):
        if tally["day"] is None:
            remove(session, TALLIES, TALLIES.c.day.is_(None))
        session.execute(sa.insert(TALLIES), tally)


def days_to_keep(office: Office) -> int:
    """At most so many tallies are to be made where there is none: the days since the journal's first entry."""
    if office.rehearsal:
        return 0
    with office.reading() as session:
        first = session.execute(sa.select(ENTRIES.c.at).order_by(ENTRIES.c.id).limit(1)).scalar()
    return (japan_day(office.clock.now()) - japan_day(first)).days if first is not None else 0


@repeated
def drop_tallies(office: Office, person: Person) -> None:
    """Throws all of them away: they are made anew."""
    with office.writing(person.login, "drop-tallies") as (session, _):
        remove(session, TALLIES, sa.true())


def _kept_before(session: Session, until: datetime | None) -> _Kept:
    """The newest tally at that moment (None: of all), or the beginning."""
    t = TALLIES.c
    newest = sa.select(t.counts, t.entry_id, t.change_id).order_by(t.at.desc()).limit(1)
    row = session.execute(newest.where(t.at <= until) if until is not None else newest).one_or_none()
    return _Kept(unpack_counts(row.counts), row.entry_id, row.change_id) if row is not None else _Kept(Counts(), 0, 0)


def _place_near(session: Session, moment: datetime) -> int:
    """`place_at`, from the last tally before; of a moment of which there is one, where that one stands."""
    t = TALLIES.c
    at, before = session.execute(sa.select(sa.func.max(t.at), sa.func.max(t.entry_id)).where(t.at <= moment)).one()
    return before if at == moment else place_at(session, moment, before or 0)


def _stepwise(session: Session, since: datetime, ends: Sequence[datetime | None]) -> list[DaySummary]:
    counts, found = Counts(), list[DaySummary]()
    count_moves(session, counts, Interval(until=since))
    for end in ends:
        interval = Interval(since=since, until=end)
        count_moves(session, counts, interval)
        found.append(summary_of(flows_in(session, interval), counts))
        since = end or since
    return found


def _between(session: Session, office: Office, since: datetime, end: datetime | None, counts: Counts | None = None) -> DaySummary:
    t = TALLIES.c
    flows: Counter[tuple[str, str]] = Counter()
    days = sa.select(t.at, t.summary).where(t.day.is_not(None), t.at > since, *([t.at <= end] if end is not None else [])).order_by(t.at)
    kept: DaySummary | None = None
    for row in session.execute(days):
        kept = unpack_summary(row.summary)
        flows.update(kept.flows)
        since = row.at
    if end is not None and session.execute(sa.select(t.id).where(t.day.is_not(None), t.at >= end).limit(1)).scalar() is not None:
        # every day on which something moved has its tally up to then
        if kept is None:
            before = session.execute(sa.select(t.summary).where(t.day.is_not(None), t.at <= end).order_by(t.at.desc()).limit(1)).scalar()
            kept = unpack_summary(before) if before is not None else DaySummary()
        return DaySummary(flows, kept.due, kept.returned)
    flows.update(flows_in(session, interval_of(session, office, since, end)))
    return summary_of(flows, counts if counts is not None else counts_at(session, office, end))


def _next_tally(office: Office) -> dict[str, object] | None:
    """The tally of the first day that has none, or a newest one, as it is to be written; None where that would be for nothing."""
    settled = office.clock.now() - SETTLED_AFTER
    with office.reading() as session:
        t, e = TALLIES.c, ENTRIES.c
        last, after = session.execute(sa.select(sa.func.max(t.at), sa.func.max(t.entry_id)).where(t.day.is_not(None))).one()
        first = session.execute(sa.select(e.at).where(e.id > (after or 0)).order_by(e.id).limit(1)).scalar()
        if first is None:
            return None
        # what bears an earlier time came to be seen only after the last tally
        day = japan_day(max(first, last) if last is not None else first)
        ends = japan_midnight(day + A_DAY)
        if ends <= settled and _is_settled(session, ends, after or 0, settled):
            return _tally(session, ends, day, after or 0)
        newest = Interval(_kept_before(session, None).entry_id, place_at(session, settled, after or 0))
        moved = session.execute(sa.select(sa.func.count()).where(*newest.conditions())).scalar_one()
        return _tally(session, settled, None, newest.last or 0) if moved >= MANY_MOVES else None


def _is_settled(session: Session, moment: datetime, after: int, settled: datetime) -> bool:
    """Whether nobody writes any more before the first entry of that moment or later: it lies back far enough itself."""
    e = ENTRIES.c
    later = session.execute(sa.select(e.at).where(e.id > after, e.at >= moment).order_by(e.id).limit(1)).scalar()
    return later is None or later <= settled


def _tally(session: Session, at: datetime, day: date | None, flows_after: int) -> dict[str, object]:
    """What is to be written of a moment; `flows_after`: behind which entry its day began."""
    e, c = ENTRIES.c, CHANGES.c
    kept = _kept_before(session, at)
    entry_id = place_at(session, at, kept.entry_id)
    count_moves(session, kept.counts, Interval(kept.entry_id, entry_id, kept.change_id))
    changed = sa.select(sa.func.min(c.id)).join_from(CHANGES, ENTRIES, sa.and_(e.case_id == c.entry_case, e.version == c.entry_version))
    first_change = session.execute(changed.where(c.id > kept.change_id, e.id > entry_id)).scalar()
    last_change = session.execute(sa.select(sa.func.max(c.id))).scalar() or 0
    moved = Interval(flows_after, entry_id)
    return {
        "at": at,
        "day": day,
        "summary": summary_of(flows_in(session, moved), kept.counts, deciders_in(session, moved)).packed(),
        "counts": kept.counts.packed(),
        "entry_id": entry_id,
        "change_id": first_change - 1 if first_change is not None else last_change,
    }
