"""The closing run (締切処理): what was approved for a start day is registered, gets its memberships, its notice and its kits.

First a short transaction freezes the list; from then on decisions go to the next start. The list is worked off in chunks,
each a transaction, so that a run that was stopped is taken up where it stood, and reviewers never wait long.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Final

import sqlalchemy as sa
from sqlalchemy.exc import IntegrityError
from sqlmodel import Session

from models.application import Application
from models.base import table_of
from models.cutoff import ClosingItem, Cutoff
from models.journal import Operation, Outbox
from models.merchant import Membership, Store
from models.relations import APPLICATION_AND_STORE, ROOT_ID, among_few
from models.vocabulary import ApplicationStatus, RefusalCode
from secretariat import journal
from secretariat.bulk import insert_all
from secretariat.casework.outbox import outbox_row
from secretariat.casework.process import APPLICATION, UNDECIDED
from secretariat.clock import japan_day
from secretariat.kits.keeping_up import keep_up
from secretariat.office import Office
from secretariat.permissions import may
from secretariat.refusal import Refusal, refuse
from secretariat.removal import remove
from secretariat.repetition import repeated
from secretariat.screening.cutoff_records import write_cutoff
from secretariat.screening.cutoffs import Calendar, CutoffRow, load_calendar
from secretariat.screening.records import words
from secretariat.screening.stops import stopped
from secretariat.screening.urgency import set_right_after_closing
from secretariat.staff import Person
from secretariat.succession.completing import complete, handovers

APPLICATIONS, STORES, MEMBERSHIPS = table_of(Application), table_of(Store), table_of(Membership)
CUTOFFS, ITEMS, OUTBOX, OPERATIONS = table_of(Cutoff), table_of(ClosingItem), table_of(Outbox), table_of(Operation)
CHUNK: Final = 1000
LEFT_OPEN_SHOWN: Final = 1000
Progress = Callable[[int, int], None]
Stop = Callable[[], bool]


@dataclass(frozen=True, slots=True)
class ClosingResult:
    """What a run did, or would do: how many were registered, how many of this cutoff stay open, the numbers of (the first of) those.

    `stopped`: it was stopped on the way, and is not closed; the next run takes it up.
    """

    start_on: date
    registered: int
    left_open: int
    left_open_numbers: tuple[str, ...]
    stopped: bool = False


@dataclass(frozen=True, slots=True)
class ClosingPlan:
    """What a run would work off: applications that it registers, those among them that are still to do, those that it leaves open.

    `resumes`: it takes up a run that was stopped.
    """

    registers: sa.ColumnElement[bool]
    remaining: sa.ColumnElement[bool]
    left_open: sa.ColumnElement[bool]
    resumes: bool


def close_cutoff(
    office: Office, person: Person, start_on: date, *, dry_run: bool = False, progress: Progress | None = None, stop: Stop | None = None
) -> ClosingResult | Refusal:
    """Runs the closing of a start day, takes up one that was stopped, or with `dry_run` says what it would do.

    `progress` hears how many of how many are done; `stop` is asked before each chunk whether to leave off there.
    """
    if refused := may(person.role, "close-cutoff"):
        return refused
    with office.reading() as session:
        plan = plan_closing(session, office, start_on)
        if isinstance(plan, Refusal):
            return plan
        if dry_run:
            return _result(session, start_on, _count(session, plan.registers), plan.left_open)
    if (stop is not None and stop()) or not _run(office, person, start_on, plan, progress, stop):
        with office.reading() as session:
            return replace(_result(session, start_on, _count(session, _registered(start_on)), plan.left_open), stopped=True)
    set_right_after_closing(office, person.login, start_on)
    return _close(office, person, start_on)


@repeated
def _close(office: Office, person: Person, start_on: date) -> ClosingResult | Refusal:
    with office.writing(person.login, "close") as (session, act):
        session.execute(sa.select(CUTOFFS.c.start_on).where(CUTOFFS.c.start_on == start_on).with_for_update())
        calendar = load_calendar(session, office.programme)
        current = calendar.row(start_on)
        if current is None or current.closed_at is not None:
            session.rollback()
            return refuse(RefusalCode.NOTHING_TO_DO, "cutoffs.nothing_to_do", start=start_on)
        kept = _left_open(start_on, _due(calendar, start_on, office), stopped(session, office, start_on))
        result = _result(session, start_on, _count(session, _registered(start_on)), kept)
        counts = {"registered": result.registered, "left_open": result.left_open}
        write_cutoff(session, act, current, "close", {"closed_at": act.at, **counts})
    return result


def plan_closing(session: Session, office: Office, start_on: date) -> ClosingPlan | Refusal:
    """What a run at this moment would do, or why there can be none."""
    calendar = load_calendar(session, office.programme)
    row = calendar.row(start_on)
    refused = _check_closing(row, start_on, office.clock.now())
    if refused is not None or row is None:
        return refused or refuse(RefusalCode.NOT_FOUND, "cutoffs.no_such_start", start=start_on)
    due, stops = _due(calendar, start_on, office), stopped(session, office, start_on)
    kept = _left_open(start_on, due, stops)
    if row.closing_at is None:
        return ClosingPlan(sa.and_(due, ~stops), sa.and_(due, ~stops), kept, resumes=False)
    listed = sa.and_(_listed(start_on), ~stops)
    return ClosingPlan(sa.or_(_registered(start_on), listed), listed, kept, resumes=True)


def _left_open(start_on: date, due: sa.ColumnElement[bool], stops: sa.ColumnElement[bool]) -> sa.ColumnElement[bool]:
    """Applications of the cutoff that are not decided, and approved ones whose provider or service is stopped."""
    undecided = sa.and_(APPLICATIONS.c.cutoff_start_on == start_on, APPLICATIONS.c.status.in_(UNDECIDED))
    return sa.or_(undecided, sa.and_(due, stops))


def _check_closing(row: CutoffRow | None, start_on: date, now: datetime) -> Refusal | None:
    if row is None:
        return refuse(RefusalCode.NOT_FOUND, "cutoffs.no_such_start", start=start_on)
    if row.closed_at is not None:
        return refuse(RefusalCode.NOTHING_TO_DO, "cutoffs.nothing_to_do", start=start_on)
    if row.closing_at is not None:
        return None  # a run that was stopped is finished whenever somebody comes back to it
    if now < row.cutoff_at:
        return refuse(RefusalCode.TOO_EARLY, "cutoffs.too_early", start=start_on, cutoff=row.cutoff_at)
    if japan_day(now) >= start_on:
        return refuse(RefusalCode.TOO_LATE, "cutoffs.too_late", start=start_on)
    return None


def _due(calendar: Calendar, start_on: date, office: Office) -> sa.ColumnElement[bool]:
    """Approved applications that start on that day: those of its cutoff, and those of earlier ones whose own start was closed before."""
    earlier = calendar.latest_open_start_before(start_on, japan_day(office.clock.now()))
    condition = sa.and_(APPLICATIONS.c.status == ApplicationStatus.APPROVED.value, APPLICATIONS.c.cutoff_start_on <= start_on)
    return condition if earlier is None else sa.and_(condition, APPLICATIONS.c.cutoff_start_on > earlier)


def _registered(start_on: date) -> sa.ColumnElement[bool]:
    """Those of the start day; what was registered elsewhere on that day belongs to no cutoff."""
    a = APPLICATIONS.c
    registered = among_few(a.status) == ApplicationStatus.REGISTERED.value
    return sa.and_(a.start_on == start_on, registered, a.cutoff_start_on.is_not(None))


def _listed(start_on: date) -> sa.ColumnElement[bool]:
    """What is left on the list of a run that was stopped."""
    listed = sa.select(ITEMS.c.application_id).where(ITEMS.c.start_on == start_on)
    return sa.and_(APPLICATIONS.c.id.in_(listed), _still_due(start_on))


def _still_due(start_on: date) -> sa.ColumnElement[bool]:
    """Approved before the list was frozen: one that was reopened and approved again since belongs to a later start."""
    frozen = sa.select(CUTOFFS.c.closing_at).where(CUTOFFS.c.start_on == start_on).scalar_subquery()
    return sa.and_(APPLICATIONS.c.status == ApplicationStatus.APPROVED.value, APPLICATIONS.c.decided_at <= frozen)


def _count(session: Session, condition: sa.ColumnElement[bool]) -> int:
    return int(session.execute(sa.select(sa.func.count()).select_from(APPLICATIONS).where(condition)).scalar_one())


def _result(session: Session, start_on: date, registered: int, condition: sa.ColumnElement[bool]) -> ClosingResult:
    shown = session.execute(sa.select(APPLICATIONS.c.number).where(condition).order_by(APPLICATIONS.c.id).limit(LEFT_OPEN_SHOWN)).scalars()
    return ClosingResult(start_on, registered, _count(session, condition), tuple(shown))


def _freeze(office: Office, person: Person, start_on: date) -> None:
    operation = f"closing:{start_on.isoformat()}"
    try:
        _write_list(office, person, start_on, operation)
    except IntegrityError:
        with office.reading() as session:
            begun = session.execute(sa.select(OPERATIONS.c.id).where(OPERATIONS.c.id == operation)).first()
        if begun is None:
            raise
        # somebody else began it a moment ago: both work it off


@repeated
def _write_list(office: Office, person: Person, start_on: date, operation: str) -> None:
    with office.writing(person.login, "begin-closing", operation) as (session, act):
        calendar = load_calendar(session, office.programme)
        row = calendar.row(start_on)
        if row is None:
            return
        session.execute(
            sa.insert(ITEMS).from_select(
                ["start_on", "application_id"],
                sa.select(sa.literal(start_on, ITEMS.c.start_on.type), APPLICATIONS.c.id).where(_due(calendar, start_on, office)),
            )
        )
        write_cutoff(session, act, row, "begin-closing", {"closing_at": act.at})


def _run(office: Office, person: Person, start_on: date, plan: ClosingPlan, progress: Progress | None, stop: Stop | None) -> bool:
    """Freezes the list and works it off; whether it came to the end of it."""
    if not plan.resumes:
        _freeze(office, person, start_on)
    done = 0
    while True:
        worked_off, left = _work_off_some(office, person, start_on)
        done += worked_off
        if progress is not None:
            progress(done, done + left)
        if not left:
            return True
        if stop is not None and stop():
            return False


@repeated
def _work_off_some(office: Office, person: Person, start_on: date) -> tuple[int, int]:
    """How many of the list were worked off, and how many are left."""
    with office.writing(person.login, "closing-chunk") as (session, act):
        chosen = sa.select(ITEMS.c.application_id).where(ITEMS.c.start_on == start_on)
        ids = list(session.execute(chosen.order_by(ITEMS.c.application_id).limit(CHUNK).with_for_update()).scalars())
        _register(session, act, office, start_on, ids)
        remove(session, ITEMS, ITEMS.c.start_on == start_on, ITEMS.c.application_id.in_(ids))
        left = session.execute(sa.select(sa.func.count()).select_from(ITEMS).where(ITEMS.c.start_on == start_on)).scalar_one()
    return len(ids), left


def _register(session: Session, act: journal.Act, office: Office, start_on: date, ids: Sequence[int]) -> None:
    """Registers those of a chunk that are still approved, and whose provider and services are still registered."""
    a = APPLICATIONS.c
    providers = set(session.execute(sa.select(a.provider_id).where(a.id.in_(ids))).scalars())
    rows = session.execute(
        sa.select(
            *(a.id, a.number, a.version, a.provider_id, a.services, a.return_rate, a.subsidised),
            ROOT_ID.label("store_id"),
        )
        .select_from(APPLICATION_AND_STORE)
        .where(a.id.in_(ids), _still_due(start_on), ~stopped(session, office, start_on, providers))
        .order_by(a.id)
        .with_for_update(of=APPLICATIONS)
    ).all()
    if not rows:
        return
    transition, taken_over = APPLICATION["register"], handovers(session, [row.id for row in rows])
    payload = {"start_on": start_on.isoformat(), "programme": office.programme_version}
    entries = [
        journal.Entry(
            row.number, row.version + 1, "register", ApplicationStatus.APPROVED, transition.target, {**payload, "rate": row.return_rate}
        )
        for row in rows
    ]
    journal.append(session, entries, act)
    # they are locked, so nobody has changed them since they were read
    registered = {"version": a.version + 1, "status": transition.target, "start_on": start_on}
    session.execute(sa.update(APPLICATIONS).where(a.id.in_([row.id for row in rows])).values(registered))
    for row in rows:
        # what another operator of the place had ends first: a store has a service through one of them at a time
        if (handover := taken_over.get(row.id)) is not None:
            complete(session, act, office, start_on, handover, row.number, row.version + 1)
    _enter_memberships(session, start_on, rows)
    letters = [
        outbox_row(
            transition.letter or "",
            row.number,
            row.version + 1,
            {"start_on": start_on.isoformat(), "rate": row.return_rate, "subsidised": row.subsidised},
            act,
        )
        for row in rows
    ]
    insert_all(session, OUTBOX, letters)
    keep_up(session, act, office.programme, {row.store_id for row in rows}, start_on)


def _enter_memberships(session: Session, start_on: date, rows: Sequence[sa.Row[tuple[object, ...]]]) -> None:
    """The store gives points with each service from the start day; one that it has already through another application stays as it is."""
    m = MEMBERSHIPS.c
    stores = {row.store_id for row in rows}
    known = {
        (store_id, service_id)
        for store_id, service_id in session.execute(
            sa.select(ROOT_ID, m.service_id)
            .select_from(MEMBERSHIPS.join(STORES, STORES.c.id == m.store_id))
            .where(sa.or_(STORES.c.id.in_(stores), STORES.c.joined_to.in_(stores)), m.valid_to.is_(None))
        )
    }
    new: list[dict[str, object]] = []
    for row in rows:
        for service_id in map(int, words(row.services)):
            if (row.store_id, service_id) in known:
                continue
            known.add((row.store_id, service_id))
            new.append(
                {
                    "store_id": row.store_id,
                    "service_id": service_id,
                    "application_id": row.id,
                    "valid_from": start_on,
                    "valid_to": None,
                    "entry_case": row.number,
                    "entry_version": row.version + 1,
                }
            )
    insert_all(session, MEMBERSHIPS, new)
