"""Applications that their providers have for correction (補正待ち): the longest first, who has to be reminded, what may be closed."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Final

import sqlalchemy as sa
from sqlmodel import Session

from models.application import Application
from models.base import table_of
from models.merchant import Store
from models.provider import Provider
from models.vocabulary import ApplicationStatus
from secretariat.casework.desk import Result, decide_application
from secretariat.casework.process import ON_APPLICATION
from secretariat.clock import japan_day, japan_midnight
from secretariat.identifiers import normal_case_number
from secretariat.office import Office
from secretariat.permissions import may
from secretariat.programme import Programme
from secretariat.programme_file.corrections import CorrectionRules
from secretariat.refusal import Refusal
from secretariat.screening.correction_decisions import answer_by, reminder_due
from secretariat.screening.correction_items import Item, current, days_waiting
from secretariat.screening.correction_records import load_items, reminders
from secretariat.screening.deadlines import due_on_at
from secretariat.screening.decision import Command
from secretariat.staff import Person

APPLICATIONS, STORES, PROVIDERS = table_of(Application), table_of(Store), table_of(Provider)
COUNT_CAP: Final = 10_000
LARGEST_PAGE: Final = 200
MOST_AT_ONCE: Final = 500  # so many are closed at one go, however many there are
Progress = Callable[[int], None]
Stop = Callable[[], bool]


class Lateness(StrEnum):
    """How late an answer is."""

    IN_TIME = "in-time"
    OVERDUE = "overdue"  # the provider is to be reminded
    TO_CLOSE = "to-close"  # past the programme's last day for an answer


def lateness_after(rules: CorrectionRules, days: int) -> Lateness:
    """How late an answer is so many calendar days after the return."""
    if days > rules.close_after_days:
        return Lateness.TO_CLOSE
    return Lateness.OVERDUE if days >= rules.first_reminder_days else Lateness.IN_TIME


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """Where a page begins or ends: when its row was returned, and its id."""

    returned_at: datetime
    id: int


@dataclass(frozen=True, slots=True)
class WaitingRow:
    """One application that its provider has.

    `days`: calendar days since the return. `due_on`, `days_left`: the standard processing time as if it was answered today.
    `reminder_on`: from when on a (further) reminder may be written; `answer_by`: the last day for an answer before it may be closed.
    """

    place: Place
    number: str
    store_name: str
    provider: str
    provider_number: str
    returned_at: datetime
    days: int
    lateness: Lateness
    reminders: int
    reminded_at: datetime | None
    reminder_on: date
    answer_by: date
    items: tuple[Item, ...]
    due_on: date
    days_left: int

    @property
    def open_items(self) -> int:
        """How many items nobody has answered."""
        return sum(item.is_open for item in self.items)


@dataclass(frozen=True, slots=True)
class WaitingPage:
    """Some of them, the longest first. `capped`: there are more than `total`, where counting ended."""

    rows: tuple[WaitingRow, ...]
    total: int
    capped: bool
    has_before: bool
    has_after: bool


@dataclass(frozen=True, slots=True)
class WaitingView:
    """Which of them: at least so late, of one provider (its number), with these words in number, store or provider."""

    lateness: Lateness = Lateness.IN_TIME
    provider: str | None = None
    text: str = ""


def waiting_corrections(
    office: Office,
    person: Person,
    view: WaitingView | None = None,
    *,
    after: Place | None = None,
    before: Place | None = None,
    limit: int = LARGEST_PAGE,
) -> WaitingPage | Refusal:
    """A page after a place, before one, or the first."""
    if refused := may(person.role, "corrections"):
        return refused
    limit = min(limit, LARGEST_PAGE)
    with office.reading() as session:
        today = japan_day(office.clock.now())
        conditions = _conditions(office.programme, view or WaitingView(), today)
        forward = before is None
        found = _read(session, office.programme, today, conditions, after if forward else before, limit + 1, forward=forward)
        rows = found[:limit] if forward else found[:limit][::-1]
        more = len(found) > limit
        counted = sa.select(APPLICATIONS.c.id).select_from(_SOURCE).where(*conditions).limit(COUNT_CAP + 1)
        total = int(session.execute(sa.select(sa.func.count()).select_from(counted.subquery())).scalar_one())
    has_before = after is not None if forward else more
    return WaitingPage(tuple(rows), min(total, COUNT_CAP), total > COUNT_CAP, has_before, more if forward else True)


def overdue_answers(programme: Programme, today: date) -> sa.Select[tuple[int]]:
    """The ids of the applications whose answers are overdue."""
    return sa.select(APPLICATIONS.c.id).where(*_conditions(programme, WaitingView(Lateness.OVERDUE), today))


def to_remind(office: Office, person: Person, provider: str | None = None) -> tuple[WaitingRow, ...] | Refusal:
    """Whose providers are to be reminded today: overdue, and not reminded within the programme's days."""
    if refused := may(person.role, ON_APPLICATION["remind"].deed):
        return refused
    with office.reading() as session:
        today = japan_day(office.clock.now())
        conditions = _conditions(office.programme, WaitingView(Lateness.OVERDUE, provider), today)
        found: list[WaitingRow] = []
        after: Place | None = None
        while rows := _read(session, office.programme, today, conditions, after, LARGEST_PAGE, forward=True):
            found.extend(row for row in rows if row.reminder_on <= today)
            after = rows[-1].place
    return tuple(found)


def to_close(office: Office, person: Person, provider: str | None = None, limit: int = MOST_AT_ONCE) -> tuple[WaitingRow, ...] | Refusal:
    """What may be closed, the longest first: MOST_AT_ONCE at most."""
    if refused := may(person.role, ON_APPLICATION["close-overdue"].deed):
        return refused
    with office.reading() as session:
        today = japan_day(office.clock.now())
        conditions = _conditions(office.programme, WaitingView(Lateness.TO_CLOSE, provider), today)
        return tuple(_read(session, office.programme, today, conditions, None, min(limit, MOST_AT_ONCE), forward=True))


def remind_all(
    office: Office, person: Person, numbers: Sequence[str], *, progress: Progress | None = None, stop: Stop | None = None
) -> list[Result]:
    """Queues a reminder for each, by itself; one that was answered or reminded of meanwhile is refused."""
    return _each(office, person, numbers, Command("remind"), progress, stop)


def close_all(
    office: Office, person: Person, numbers: Sequence[str], *, progress: Progress | None = None, stop: Stop | None = None
) -> list[Result]:
    """Closes each with the programme's reason, by itself; one that was answered meanwhile is refused. MOST_AT_ONCE at most."""
    reasons = tuple(
        code for code, reason in office.programme.reasons.items() if "close-correction" in reason.decisions and not reason.needs_note
    )
    return _each(office, person, numbers[:MOST_AT_ONCE], Command("close-overdue", reasons[:1]), progress, stop)


def _each(
    office: Office, person: Person, numbers: Sequence[str], command: Command, progress: Progress | None, stop: Stop | None
) -> list[Result]:
    done: list[Result] = []
    for number in numbers:
        if stop is not None and stop():
            break
        done.append(Result(number, decide_application(office, person, number, command)))
        if progress is not None:
            progress(len(done))
    return done


_SOURCE: Final = APPLICATIONS.join(STORES, STORES.c.id == APPLICATIONS.c.store_id).join(
    PROVIDERS, PROVIDERS.c.id == APPLICATIONS.c.provider_id
)


def _conditions(programme: Programme, view: WaitingView, today: date) -> list[sa.ColumnElement[bool]]:
    a, rules = APPLICATIONS.c, programme.corrections
    conditions = [a.returned_at.is_not(None), a.status == ApplicationStatus.RETURNED.value]
    days = {Lateness.OVERDUE: rules.first_reminder_days, Lateness.TO_CLOSE: rules.close_after_days + 1}.get(view.lateness)
    if days is not None:
        conditions.append(a.returned_at < japan_midnight(today - timedelta(days=days - 1)))
    if view.provider is not None:
        of_number = sa.select(PROVIDERS.c.id).where(PROVIDERS.c.number == normal_case_number(view.provider)).scalar_subquery()
        conditions.append(a.provider_id == of_number)
    if words := view.text.strip():
        likes = [column.contains(words, autoescape=True) for column in (STORES.c.name, PROVIDERS.c.name)]
        conditions.append(sa.or_(a.number == normal_case_number(words), *likes))
    return conditions


def _read(
    session: Session,
    programme: Programme,
    today: date,
    conditions: Sequence[sa.ColumnElement[bool]],
    start: Place | None,
    limit: int,
    *,
    forward: bool,
) -> list[WaitingRow]:
    """The next rows beyond a place in the list's order, or backwards."""
    a = APPLICATIONS.c
    columns = (a.id, a.number, a.returned_at, a.due_on, STORES.c.name, PROVIDERS.c.name.label("provider"), PROVIDERS.c.number.label("of"))
    statement = sa.select(*columns).select_from(_SOURCE).where(*conditions).limit(limit)
    if start is not None:
        here = sa.tuple_(a.returned_at, a.id)
        there = sa.tuple_(sa.literal(start.returned_at, a.returned_at.type), sa.literal(start.id, a.id.type))
        statement = statement.where(here > there if forward else here < there)
    order = (a.returned_at, a.id) if forward else (a.returned_at.desc(), a.id.desc())
    rows = session.execute(statement.order_by(*order)).all()
    items = load_items(session, [row.id for row in rows])
    reminded = reminders(session, [row.number for row in rows])
    return [_row(row, programme, today, items.get(row.id, ()), reminded.get(row.number, ())) for row in rows]


def _row(
    row: sa.Row[tuple[object, ...]], programme: Programme, today: date, items: Sequence[Item], reminded: Sequence[datetime]
) -> WaitingRow:
    rules, returned_on = programme.corrections, japan_day(row.returned_at)
    about_this = [at for at in reminded if at >= row.returned_at]
    last, days = about_this[-1] if about_this else None, days_waiting(returned_on, today)
    due_on = due_on_at(row.due_on, row.returned_at, today)
    return WaitingRow(
        place=Place(row.returned_at, row.id),
        number=row.number,
        store_name=row.name,
        provider=row.provider,
        provider_number=row.of,
        returned_at=row.returned_at,
        days=days,
        lateness=lateness_after(rules, days),
        reminders=len(about_this),
        reminded_at=last,
        reminder_on=reminder_due(rules, returned_on, japan_day(last) if last else None),
        answer_by=answer_by(rules, returned_on),
        items=current(items),
        due_on=due_on,
        days_left=(due_on - today).days,
    )
