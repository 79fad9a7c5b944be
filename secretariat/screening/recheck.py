"""Checking open applications anew after the programme file changed: in chunks, and only what comes out otherwise is written.

A chunk is judged between two transactions, so that nobody waits for it; how far the checking is stands in the records with each chunk,
so that a run that was stopped, or died, is taken up where it stood.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

import sqlalchemy as sa
from sqlmodel import Session

from models.application import Application, Settlement
from models.base import table_of
from models.vocabulary import Outcome, RefusalCode, Rule
from secretariat import journal
from secretariat.bulk import rare_collections
from secretariat.casework.process import UNDECIDED
from secretariat.clock import japan_day
from secretariat.office import COUNTERS, Office, programme_in_force
from secretariat.refusal import Refusal, refuse
from secretariat.removal import remove
from secretariat.repetition import repeated
from secretariat.screening.choice_records import chosen_classes
from secretariat.screening.cutoffs import load_calendar
from secretariat.screening.eligibility import PLAIN, Eligibility
from secretariat.screening.findings import pack, standing_of, unpack
from secretariat.screening.records import load_submissions
from secretariat.screening.urgency import set_right
from secretariat.staff import Person

APPLICATIONS, SETTLEMENTS = table_of(Application), table_of(Settlement)
CHUNK: Final = 1000  # numbers of applications, of which some are decided
WRITTEN: Final = ("checks", "verdict", "return_rate", "subsidised", "open_points")
READ: Final = ("id", "number", "version", "status", "franchise", "cutoff_start_on", "due_on", "urgent_on", *WRITTEN)
KEPT: Final = {rule: PLAIN[rule] for rule in (Rule.MERCHANT_ID, Rule.SAME_STORE, Rule.SAME_BUSINESS)}  # found among others at intake
Rows = Sequence[sa.Row[tuple[object, ...]]]
Progress = Callable[[int, int], None]
Stop = Callable[[], bool]


@dataclass(frozen=True, slots=True)
class Rechecked:
    """How many came out otherwise in this run, and how many are still to be checked (a run that was stopped)."""

    changed: int
    left: int = 0


@dataclass(slots=True)
class _Judged:
    """Applications of a chunk as they were read, and what is to be written for those that come out otherwise (by id)."""

    rows: Rows
    changes: dict[int, dict[str, object]] = field(default_factory=dict)


def enter_recheck(session: Session, version: int) -> None:
    """From now on open applications are to be checked under this version of the programme, from the first one on."""
    session.execute(
        sa.text("INSERT INTO serial_counter (name, next_serial) VALUES (:name, 1) ON CONFLICT (name) DO NOTHING"),
        {"name": _name(version)},
    )


def unfinished_recheck(session: Session, version: int) -> int | None:
    """How many open applications are still to be checked under a version of the programme; None if all were."""
    place = _place(session, version)
    return None if place is None else _count(session, place)


def recheck_open_applications(
    office: Office, person: Person, progress: Progress | None = None, stop: Stop | None = None
) -> Rechecked | Refusal:
    """Checks open applications under the office's programme, all or what a run before this one left. Settled checks stay settled.

    `progress` hears how many of how many that this run has to check are checked, `stop` is asked after each chunk.
    Refused where another programme is in force meanwhile, or somebody else goes on with the same checking.
    """
    eligibility, changed = Eligibility(office.programme), 0
    place, last = _begin(office, person)
    kept = place  # in the records: behind where nothing was to be checked
    with office.reading() as session:
        total = left = _count(session, place)
    while True:
        after = place + CHUNK if place + CHUNK <= last else None
        with office.reading() as session, rare_collections():
            judged = _judge(session, eligibility, _read(session, _of_chunk(place)))
        if judged.rows or after is None:
            written = _write_chunk(office, person, eligibility, judged, (kept, place, after))
            if isinstance(written, Refusal):
                return written
            changed += written
            kept = after or place
            left -= len(judged.rows)
            if progress is not None and judged.rows:
                progress(total - left, total)
        if after is None:
            return Rechecked(changed)
        place = after
        if judged.rows and stop is not None and stop():
            return Rechecked(changed, max(left, 0))


@repeated
def _write_chunk(
    office: Office, person: Person, eligibility: Eligibility, judged: _Judged, places: tuple[int, int, int | None]
) -> int | Refusal:
    """How many applications came out otherwise. `places`: where the checking is by the records, the chunk, the one after it."""
    kept, place, after = places
    with office.writing(person.login, "recheck") as (session, act):
        if refused := _hold(session, office.programme_version, kept):
            session.rollback()
            return refused
        changed = _write(session, act, office, eligibility, place, judged)
        _go_on(session, office.programme_version, after)
    return changed


def _name(version: int) -> str:
    return f"recheck:{version}"


def _place(session: Session, version: int) -> int | None:
    """The first application that is still to be checked; None where no checking is under way."""
    found: int | None = session.execute(sa.select(COUNTERS.c.next_serial).where(COUNTERS.c.name == _name(version))).scalar()
    return found


def _begin(office: Office, person: Person) -> tuple[int, int]:
    """Where the checking goes on, or begins, and the last application of all."""
    with office.reading() as session:
        place, last = _place(session, office.programme_version), session.execute(sa.select(sa.func.max(APPLICATIONS.c.id))).scalar()
    if place is None:
        _enter_recheck(office, person)
    return place or 1, last or 0


@repeated
def _enter_recheck(office: Office, person: Person) -> None:
    with office.writing(person.login, "begin-recheck") as (session, _):
        enter_recheck(session, office.programme_version)


def _count(session: Session, place: int) -> int:
    counted = sa.select(sa.func.count()).where(APPLICATIONS.c.status.in_(UNDECIDED), APPLICATIONS.c.id >= place)
    return int(session.execute(counted.select_from(APPLICATIONS)).scalar_one())


def _of_chunk(place: int) -> sa.ColumnElement[bool]:
    return sa.and_(APPLICATIONS.c.status.in_(UNDECIDED), APPLICATIONS.c.id.between(place, place + CHUNK - 1))


def _read(session: Session, which: sa.ColumnElement[bool]) -> Rows:
    return session.execute(sa.select(*(APPLICATIONS.c[name] for name in READ)).where(which).order_by(APPLICATIONS.c.id)).all()


def _hold(session: Session, version: int, kept: int) -> Refusal | None:
    """Keeps another programme from coming into force, and others from going on, until the transaction ends; or says that they did."""
    if (in_force := programme_in_force(session)) != version:
        return refuse(RefusalCode.CHANGED_MEANWHILE, "programme.superseded", version=in_force)
    held = session.execute(sa.select(COUNTERS.c.next_serial).where(COUNTERS.c.name == _name(version)).with_for_update()).scalar()
    return None if held == kept else refuse(RefusalCode.CHANGED_MEANWHILE, "programme.checked_elsewhere")


def _go_on(session: Session, version: int, after: int | None) -> None:
    """Keeps where the checking goes on; nothing once it came to its end."""
    of_version = COUNTERS.c.name == _name(version)
    if after is None:
        remove(session, COUNTERS, of_version)
    else:
        session.execute(sa.update(COUNTERS).where(of_version).values(next_serial=after))


def _judge(session: Session, eligibility: Eligibility, rows: Rows) -> _Judged:
    """Checks applications, and finds what comes out otherwise."""
    judged, rates = _Judged(rows), eligibility.programme.rates
    ids = [row.id for row in rows]
    submissions, settled, chosen = load_submissions(session, ids), _settled(session, ids), chosen_classes(session, ids)
    for row in rows:
        findings = unpack(row.checks, KEPT)
        findings |= {found.rule: found for found in eligibility.findings(submissions[row.id], chosen.get(row.id))}
        standing = standing_of(findings, settled.get(row.id, {}), row.franchise, rates.standard, rates.franchise)
        checks = pack((findings[rule] for rule in PLAIN), PLAIN)
        came_out = (checks, standing.verdict.value, standing.return_rate, standing.subsidised, standing.open_points)
        if came_out != (row.checks, row.verdict, row.return_rate, row.subsidised, row.open_points):
            judged.changes[row.id] = dict(zip(WRITTEN, came_out, strict=True))
    return judged


def _settled(session: Session, ids: Sequence[int]) -> Mapping[int, Mapping[Rule, Outcome]]:
    settled: dict[int, dict[Rule, Outcome]] = {}
    s = SETTLEMENTS.c
    for application_id, rule, outcome in session.execute(sa.select(s.application_id, s.rule, s.outcome).where(s.application_id.in_(ids))):
        settled.setdefault(application_id, {})[Rule(rule)] = Outcome(outcome)
    return settled


def _write(session: Session, act: journal.Act, office: Office, eligibility: Eligibility, place: int, judged: _Judged) -> int:
    """Writes what comes out otherwise, and gives how many did; who changed since they were judged are judged again here."""
    a = APPLICATIONS.c
    now = session.execute(sa.select(a.id, a.version).where(_of_chunk(place)).order_by(a.id).with_for_update())
    versions = {row.id: row.version for row in now}
    known = [row for row in judged.rows if versions.pop(row.id, None) == row.version]
    changes = judged.changes
    if len(known) != len(judged.rows) or versions:
        again = _judge(session, eligibility, _read(session, sa.and_(_of_chunk(place), a.id.not_in([row.id for row in known]))))
        known, changes = [*known, *again.rows], {**changes, **again.changes}
    written = [row for row in known if row.id in changes]
    journal.append(session, [_entry(row, office.programme_version, changes[row.id]) for row in written], act)
    if written:
        statement = (
            sa.update(APPLICATIONS)
            .where(a.id == sa.bindparam("application"))
            .values(version=sa.bindparam("after"), **{name: sa.bindparam(f"new_{name}") for name in WRITTEN})
        )
        values = [
            {"application": row.id, "after": row.version + 1, **{f"new_{name}": value for name, value in changes[row.id].items()}}
            for row in written
        ]
        session.connection().execute(statement, values)
    set_right(session, load_calendar(session, office.programme), japan_day(act.at), known)
    return len(written)


def _entry(row: sa.Row[tuple[object, ...]], version: int, changes: Mapping[str, object]) -> journal.Entry:
    payload = {"programme": version, "verdict": changes["verdict"]}
    return journal.Entry(row.number, row.version + 1, "recheck", row.status, row.status, payload)
