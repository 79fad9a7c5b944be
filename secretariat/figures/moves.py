"""How cases moved between two moments, as the journal tells it: what was counted before goes from one key and status to another."""

import operator
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from itertools import islice
from typing import Final

import sqlalchemy as sa
from sqlmodel import Session

from models.application import Application
from models.base import table_of
from models.figures import DimensionChange
from models.journal import JournalEntry
from models.kit import Shipment
from models.merchant import Store
from models.vocabulary_figures import Dimension
from secretariat.casework.process import OPEN_STATUSES
from secretariat.figures.counts import Counts, key_text

APPLICATIONS, STORES, SHIPMENTS = table_of(Application), table_of(Store), table_of(Shipment)
ENTRIES, CHANGES = table_of(JournalEntry), table_of(DimensionChange)
CHUNK: Final = 500
ROWS_AT_ONCE: Final = 2000
# the bounds that an interval may have, by the names of its fields
BOUNDS: Final[Mapping[str, tuple[sa.ColumnElement[object], Callable[..., sa.ColumnElement[bool]]]]] = {
    "after": (ENTRIES.c.id, operator.gt),
    "since": (ENTRIES.c.at, operator.ge),
    "last": (ENTRIES.c.id, operator.le),
    "until": (ENTRIES.c.at, operator.lt),
}
BEGUN: Final = frozenset({"after", "since"})


@dataclass(frozen=True, slots=True)
class Interval:
    """Entries behind the one of id `after`, up to that of id `last` (None: all there are); changes of dimensions behind `changes_after`.

    Where they stand in the journal says when they came to be seen: those of a file that waited bear the time at which it was read. Of a
    rehearsal, whose clock goes back and forth, the times alone count: `since` (None: from the beginning) to before `until`.
    """

    after: int = 0
    last: int | None = None
    changes_after: int = 0
    since: datetime | None = None
    until: datetime | None = None

    def conditions(self) -> tuple[sa.ColumnElement[bool], ...]:
        """What has to hold for an entry."""
        return tuple(_bound(name, value) for name, value in self.values().items())

    def values(self) -> dict[str, object]:
        """The bounds that it has; `after` always."""
        bounds = {"after": self.after, "since": self.since, "last": self.last, "until": self.until}
        return {name: value for name, value in bounds.items() if value is not None}

    def is_before(self, entry: int, at: datetime) -> bool:
        """Whether an entry came before it."""
        return entry <= self.after or (self.since is not None and at < self.since)

    def is_behind(self, entry: int, at: datetime) -> bool:
        """Whether an entry came after it."""
        return (self.last is not None and entry > self.last) or (self.until is not None and at >= self.until)


def count_moves(session: Session, counts: Counts, interval: Interval) -> None:
    """Brings counts of its beginning to what they were at its end."""
    _count_applications(session, counts, interval)
    _count_parcels(session, counts, interval)
    _set_right(session, counts, interval)


def flows_in(session: Session, interval: Interval) -> Counter[tuple[str, str]]:
    """How many applications went from one status (blank: none yet) to another."""
    bounds = interval.values()
    return Counter({(row[0], row[1]): row[2] for row in session.execute(_flows(tuple(bounds)), bounds)})


# figures of a rehearsal are counted day by day: to put the statements together each time took most of the time
@cache
def _flows(bounds: tuple[str, ...]) -> sa.Select[tuple[str, str, int]]:
    e = ENTRIES.c
    before = sa.func.coalesce(e.from_status, "")
    moved = sa.select(before, e.to_status, sa.func.count()).where(*_conditions(bounds), _of_kind("A-"), before != e.to_status)
    return moved.group_by(before, e.to_status)


def deciders_in(session: Session, interval: Interval) -> Counter[str]:
    """Who moved how many applications that were ours to move on to where they are not."""
    e = ENTRIES.c
    decided = (e.from_status.in_(OPEN_STATUSES), e.to_status.not_in(OPEN_STATUSES))
    moved = sa.select(e.staff, sa.func.count()).where(*interval.conditions(), _of_kind("A-"), *decided)
    return Counter({row[0]: row[1] for row in session.execute(moved.group_by(e.staff))})


def _japan_day_of(database: str, instant: sa.ColumnElement[datetime]) -> sa.ColumnElement[str]:
    """The day in Japan of an instant of the records, as ISO 8601; Japan's clocks have not been changed since 1951."""
    if database == "sqlite":
        return sa.func.date(sa.type_coerce(instant, sa.Text), "+9 hours")
    return sa.func.to_char(sa.func.timezone("Asia/Tokyo", instant), "YYYY-MM-DD")


def _bound(name: str, value: object) -> sa.ColumnElement[bool]:
    column, compare = BOUNDS[name]
    return compare(column, value)


def _conditions(bounds: Iterable[str]) -> Sequence[sa.ColumnElement[bool]]:
    """What has to hold for an entry of an interval with these bounds, whatever their values."""
    return [_bound(name, sa.bindparam(name)) for name in bounds]


def _of_kind(beginning: str) -> sa.ColumnElement[bool]:
    # not by LIKE: a range of case ids would be read from their index, over all years
    return sa.func.substr(ENTRIES.c.case_id, 1, len(beginning)) == beginning


def _ends(bounds: tuple[str, ...], kind: str) -> sa.FromClause:
    """Of every case that has entries in the interval: the status before the first and after the last."""
    e = ENTRIES.c
    touched = sa.select(e.case_id, sa.func.min(e.version).label("first"), sa.func.max(e.version).label("last"))
    touched = touched.where(*_conditions(bounds), _of_kind(kind)).group_by(e.case_id)
    found = touched.subquery()
    first, last = ENTRIES.alias("first_entry"), ENTRIES.alias("last_entry")
    return (
        sa.select(found.c.case_id, first.c.from_status, last.c.to_status)
        .join_from(found, first, sa.and_(first.c.case_id == found.c.case_id, first.c.version == found.c.first))
        .join(last, sa.and_(last.c.case_id == found.c.case_id, last.c.version == found.c.last))
        .where(sa.func.coalesce(first.c.from_status, "") != last.c.to_status)
        .subquery()
    )


def _count_applications(session: Session, counts: Counts, interval: Interval) -> None:
    bounds, database = interval.values(), session.get_bind().dialect.name
    keys = _keys_of(database)
    for rows in session.execute(_moves(database, tuple(bounds)), bounds).partitions():
        before, after, *columns = zip(*rows, strict=True)
        counts.move_all(dict(zip(keys, columns, strict=True)), before, after)


@cache
def _moves(database: str, bounds: tuple[str, ...]) -> sa.Select[tuple[object, ...]]:
    """How each application moved, and by what it is counted."""
    ends = _ends(bounds, "A-")
    source = ends.join(APPLICATIONS, APPLICATIONS.c.number == ends.c.case_id).join(STORES, STORES.c.id == APPLICATIONS.c.store_id)
    # not grouped: nearly every application has keys of its own
    statement = sa.select(ends.c.from_status, ends.c.to_status, *_keys_of(database).values()).select_from(source)
    return statement.execution_options(yield_per=ROWS_AT_ONCE)


def _count_parcels(session: Session, counts: Counts, interval: Interval) -> None:
    bounds = interval.values()
    for before, after, kit, number in session.execute(_parcel_moves(tuple(bounds)), bounds):
        counts.move({Dimension.KIT: kit}, before, after, number)


@cache
def _parcel_moves(bounds: tuple[str, ...]) -> sa.Select[tuple[str, str, str, int]]:
    ends, s = _ends(bounds, "K-"), SHIPMENTS.c
    statement = sa.select(ends.c.from_status, ends.c.to_status, s.kit, sa.func.count())
    return statement.select_from(ends.join(SHIPMENTS, s.number == ends.c.case_id)).group_by(ends.c.from_status, ends.c.to_status, s.kit)


def keys_of(session: Session) -> dict[Dimension, sa.ColumnElement[object]]:
    """By what applications are counted, as it is now; not to be changed."""
    return _keys_of(session.get_bind().dialect.name)


@cache
def _keys_of(database: str) -> dict[Dimension, sa.ColumnElement[object]]:
    a = APPLICATIONS.c
    # days as the database gives them: making days of their texts took a third of the counting
    return {
        Dimension.PROVIDER: a.provider_id,
        Dimension.PREFECTURE: STORES.c.prefecture,
        Dimension.INDUSTRY: a.industry_class,
        Dimension.START: sa.type_coerce(a.cutoff_start_on, sa.Text),
        Dimension.RECEIVED: _japan_day_of(database, a.received_at),
        Dimension.DUE: sa.type_coerce(a.due_on, sa.Text),
    }


def _set_right(session: Session, counts: Counts, interval: Interval) -> None:
    """Applications that were counted under other keys then: so far they moved under those that they have now."""
    changed = _changes(session, interval)
    ids = iter(sorted(changed))
    keys = keys_of(session)
    while chunk := list(islice(ids, CHUNK)):
        a = APPLICATIONS.c
        statement = sa.select(a.id, a.number, *keys.values()).join_from(APPLICATIONS, STORES, STORES.c.id == a.store_id)
        rows = session.execute(statement.where(a.id.in_(chunk))).all()
        statuses = _statuses(session, [row.number for row in rows], interval)
        for id_, number, *values in rows:
            now = {dimension: key_text(value) for dimension, value in zip(keys, values, strict=True)}
            until = now | {dimension: before for dimension, before, is_later in changed[id_] if is_later}
            since = until | {dimension: before for dimension, before, is_later in changed[id_] if not is_later}
            before, after = statuses[number]
            counts.move(now, after, before)
            counts.add(since, before, -1)
            counts.add(until, after)


def _changes(session: Session, interval: Interval) -> Mapping[int, Sequence[tuple[Dimension, str, bool]]]:
    """By application: what its keys were before they changed since the interval began, newest first; whether that was after its end."""
    bounds = {name: value for name, value in interval.values().items() if name in BEGUN}
    found: dict[int, list[tuple[Dimension, str, bool]]] = defaultdict(list)
    for id_, dimension, before, entry, at in session.execute(_changed(tuple(bounds)), {**bounds, "changes_after": interval.changes_after}):
        found[id_].append((Dimension(dimension), before or "", interval.is_behind(entry, at)))
    return found


@cache
def _changed(bounds: tuple[str, ...]) -> sa.Select[tuple[int, str, str | None, int, datetime]]:
    c, e = CHANGES.c, ENTRIES.c
    statement = sa.select(c.application_id, c.dimension, c.before, e.id, e.at).join_from(
        CHANGES, ENTRIES, sa.and_(e.case_id == c.entry_case, e.version == c.entry_version)
    )
    return statement.where(c.id > sa.bindparam("changes_after"), *_conditions(bounds)).order_by(c.id.desc())


def _statuses(session: Session, numbers: Sequence[str], interval: Interval) -> dict[str, tuple[str | None, str | None]]:
    """By number: the status when the interval began, and when it ended; None where it was not there yet."""
    e = ENTRIES.c
    found: dict[str, tuple[str | None, str | None]] = dict.fromkeys(numbers, (None, None))
    entries = sa.select(e.case_id, e.id, e.at, e.to_status).where(e.case_id.in_(numbers)).order_by(e.case_id, e.version)
    for number, entry, at, status in session.execute(entries):
        before, after = found[number]
        if interval.is_before(entry, at):
            before = status
        if not interval.is_behind(entry, at):
            after = status
        found[number] = (before, after)
    return found
