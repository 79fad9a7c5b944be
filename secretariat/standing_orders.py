"""Standing orders (定型出力): named exports with their filters, saved by managers, run by command or on the screen.

Each is a case of its own; saving, stopping, resuming and every run are entries of its journal.
"""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from itertools import pairwise
from typing import Final, Literal

import sqlalchemy as sa
from sqlalchemy.exc import IntegrityError
from sqlmodel import Session

from models.base import table_of
from models.figures import StandingOrder
from models.relations import STAFF, name_behind
from models.vocabulary import RefusalCode
from secretariat import journal
from secretariat.clock import japan_day
from secretariat.messages import Language, say
from secretariat.office import Office
from secretariat.permissions import may
from secretariat.refusal import Bilingual, Message, Refusal, refuse
from secretariat.repetition import repeated
from secretariat.screening.cutoffs import load_calendar
from secretariat.screening.deadlines import next_start
from secretariat.staff import Person
from secretariat.standing_patterns import check_file_name, check_pattern, values
from secretariat.text import clean_cell, forbidden_character

ORDERS = table_of(StandingOrder)
LONGEST_NAME: Final = 40
LAST_RUNS: Final = 10  # from which one knows how often an order runs
LATE: Final = 1.5  # times the longest pause between the days of these
RUN: Final = "run-order"

Trouble = Literal["failed", "late"]


@dataclass(frozen=True, slots=True)
class OrderRun:
    """One run: when, through whom (as called), whether it did all; the names of the files, rows; else a code and why in words.

    A run that had nothing to write is done and has a code all the same.
    """

    at: datetime
    staff: str
    done: bool
    files: tuple[str, ...] = ()
    rows: int | None = None
    code: str | None = None
    message: Bilingual | None = None

    def told_in(self, language: Language) -> str | None:
        """Why, in words; None for a run of which there is nothing to be said."""
        return None if self.message is None else self.message.ja if language == "ja" else self.message.en


@dataclass(frozen=True, slots=True)
class Order:
    """A standing order with its last runs, the newest first. `arguments`: the words after `export`; `out`: a path with places."""

    name: str
    arguments: tuple[str, ...]
    out: str
    is_active: bool
    runs: tuple[OrderRun, ...]

    @property
    def last(self) -> OrderRun | None:
        """The newest run."""
        return self.runs[0] if self.runs else None

    def trouble(self, now: datetime) -> Trouble | None:
        """What is wrong with it: its last run failed, or it has not run for longer than it usually does. Nothing if it is stopped."""
        if not self.is_active or self.last is None:
            return None
        if not self.last.done:
            return "failed"
        # days, since whoever tries an order out runs it several times within minutes
        days = sorted({japan_day(run.at) for run in self.runs})
        pauses = [later - earlier for earlier, later in pairwise(days)]
        return "late" if len(pauses) > 1 and japan_day(now) - days[-1] > max(pauses) * LATE else None

    def state(self, now: datetime) -> Message:
        """How it stands, in words."""
        match self.trouble(now):
            case "failed":
                return Message("standing.failed")
            case "late":
                return Message("standing.late")
        return Message("standing.active" if self.is_active else "standing.not_active")


def case_of(name: str) -> str:
    """The case id of an order."""
    return f"standing-order:{name}"


def told(message: Message) -> Bilingual:
    """A sentence as the journal keeps it: whoever reads it later reads it in their language."""
    return Bilingual(say("ja", message), say("en", message))


def check_order(name: str, arguments: Sequence[str], out: str) -> Refusal | None:
    """Why an order cannot be saved so, as far as its words alone tell."""
    if not 0 < len(name) <= LONGEST_NAME or name.startswith("-") or clean_cell(name)[0] != name:
        return refuse(RefusalCode.INVALID_VALUE, "standing.name", longest=LONGEST_NAME)
    if refused := check_file_name(name):
        return refused
    for word in arguments:
        if (character := forbidden_character(word)) is not None:
            return refuse(RefusalCode.INVALID_VALUE, "standing.word", character=character)
    return check_pattern(out)


@repeated
def save_order(office: Office, person: Person, name: str, arguments: Sequence[str], out: str) -> Refusal | None:
    """Keeps an order; one of the same name becomes this one, and stays stopped if it was. That the words are an export was asked before."""
    if refused := may(person.role, "standing-orders") or check_order(name, arguments, out):
        return refused
    try:
        with office.writing(person.login, "save-order") as (session, act):
            if not _save(session, act, name, arguments, out):
                session.rollback()
    except IntegrityError:
        # somebody saved a first one of that name at the same moment
        return refuse(RefusalCode.CHANGED_MEANWHILE, "standing.saved_elsewhere", name=name)
    return None


def _save(session: Session, act: journal.Act, name: str, arguments: Sequence[str], out: str) -> bool:
    """Whether there was something to keep."""
    case_id, words, before = case_of(name), journal.CANONICAL.encode(list(arguments)), _row(session, name)
    if before is not None and (before.arguments, before.out) == (words, out):
        return False
    kept = {"name": name, "arguments": words, "out": out}
    version = 1 if before is None else before.version + 1
    if before is None:
        session.execute(sa.insert(ORDERS), {"case_id": case_id, "version": version, "is_active": True, **kept})
    else:
        session.execute(sa.update(ORDERS).where(ORDERS.c.case_id == case_id).values(version=version, **kept))
    payload = {"arguments": list(arguments), "out": out}
    journal.append(session, [journal.Entry(case_id, version, "save-order", payload=payload)], act)
    return True


@repeated
def switch_order(office: Office, person: Person, name: str, *, active: bool) -> Refusal | None:
    """Stops an order, so that nobody runs it, or has it run again."""
    if refused := may(person.role, "standing-orders"):
        return refused
    with office.writing(person.login, "switch-order") as (session, act):
        row = _row(session, name)
        if row is None or row.is_active == active:
            session.rollback()
            key = "standing.is_active" if active else "standing.is_stopped"
            return unknown(name) if row is None else refuse(RefusalCode.WRONG_STATE, key, name=name)
        _enter(session, act, row, "resume-order" if active else "stop-order", {}, is_active=active)
    return None


@repeated
def enter_run(office: Office, person: Person, name: str, run: OrderRun) -> None:
    """Enters how a run ended. Raises OfficeUnavailable."""
    message = {"ja": run.message.ja, "en": run.message.en} if run.message is not None else None
    payload = {"done": run.done, "files": list(run.files), "rows": run.rows, "code": run.code, "message": message}
    with office.writing(person.login, RUN) as (session, act):
        row = _row(session, name)
        if row is not None:  # always: orders are never deleted
            _enter(session, act, row, RUN, payload)


def standing_orders(office: Office, person: Person) -> tuple[Order, ...] | Refusal:
    """All orders by name."""
    if refused := may(person.role, "show-standing-orders"):
        return refused
    with office.reading() as session:
        return tuple(orders_in(session))


def find_order(office: Office, person: Person, name: str) -> Order | Refusal:
    """One order."""
    if refused := may(person.role, "show-standing-orders"):
        return refused
    with office.reading() as session:
        return next(orders_in(session, name), None) or unknown(name)


def orders_in(session: Session, name: str | None = None) -> Iterator[Order]:
    """The orders by name, or the one of a name."""
    o = ORDERS.c
    statement = sa.select(o.case_id, o.name, o.arguments, o.out, o.is_active).order_by(o.name)
    if name is not None:
        statement = statement.where(o.name == name)
    for row in session.execute(statement).all():
        yield Order(row.name, tuple(json.loads(row.arguments)), row.out, row.is_active, _last_runs(session, row.case_id))


def filled_in(office: Office, name: str) -> Mapping[str, str]:
    """What the places of an order's path stand for now."""
    now = office.clock.now()
    return values(name, now, _next_start(office, now))


def unknown(name: str) -> Refusal:
    """There is no such order."""
    return refuse(RefusalCode.NOT_FOUND, "standing.not_found", name=name)


def _next_start(office: Office, now: datetime) -> date | None:
    with office.reading() as session:
        return next_start(load_calendar(session, office.programme), japan_day(now))


def _row(session: Session, name: str) -> sa.Row[tuple[str, int, str, str, bool]] | None:
    o = ORDERS.c
    statement = sa.select(o.case_id, o.version, o.arguments, o.out, o.is_active).where(o.name == name).with_for_update()
    return session.execute(statement).one_or_none()


def _enter(
    session: Session,
    act: journal.Act,
    row: sa.Row[tuple[str, int, str, str, bool]],
    action: str,
    payload: Mapping[str, object],
    *,
    is_active: bool | None = None,
) -> None:
    active = row.is_active if is_active is None else is_active
    changed = sa.update(ORDERS).where(ORDERS.c.case_id == row.case_id).values(version=row.version + 1, is_active=active)
    session.execute(changed)
    journal.append(session, [journal.Entry(row.case_id, row.version + 1, action, payload=payload)], act)


def _last_runs(session: Session, case_id: str) -> tuple[OrderRun, ...]:
    e = journal.ENTRIES.c
    statement = (
        sa.select(e.at, name_behind(e.staff).label("staff"), e.payload)
        .select_from(journal.ENTRIES.outerjoin(STAFF, STAFF.c.login == e.staff))
        .where(e.case_id == case_id, e.action == RUN)
        .order_by(e.version.desc())
        .limit(LAST_RUNS)
    )
    return tuple(_run(row.at, row.staff, row.payload) for row in session.execute(statement))


def _run(at: datetime, staff: str, payload: str) -> OrderRun:
    kept = json.loads(payload)
    message = Bilingual(kept["message"]["ja"], kept["message"]["en"]) if kept["message"] is not None else None
    return OrderRun(at, staff, kept["done"], tuple(kept["files"]), kept["rows"], kept["code"], message)
