"""Why an application takes so long (超過の要因): where its days went, from its own journal; and the list of those that take too long."""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from itertools import groupby
from typing import Final

import sqlalchemy as sa
from sqlmodel import Session

from models.application import Application
from models.base import table_of
from models.journal import JournalEntry
from models.provider import Provider
from models.vocabulary import ApplicationStatus
from secretariat.clock import japan_day
from secretariat.office import Office
from secretariat.permissions import may
from secretariat.refusal import Message, Refusal
from secretariat.screening.queue_pages import LARGEST_PAGE, CaseRow, Place, read_page
from secretariat.screening.queue_view import Only, QueueView
from secretariat.staff import Person, names_of

APPLICATIONS, ENTRIES, PROVIDERS = table_of(Application), table_of(JournalEntry), table_of(Provider)
LETS_GO: Final = frozenset({"hand-back", "free", "approve", "return", "reject", "withdraw", "reopen", "correct"})


class Cause(StrEnum):
    """Where days go; `unregistered` runs beside the others."""

    UNREGISTERED = "unregistered"  # its provider was not registered
    QUEUE = "queue"  # nobody held it
    HELD = "held"  # somebody did
    SECOND = "second"  # it awaited a second person
    CORRECTION = "correction"  # the provider had the move: the clock stood still


@dataclass(frozen=True, slots=True)
class Delay:
    """Calendar days that went one way; `times`: how often it came to that. `who`: a login, of somebody who held the case."""

    cause: Cause
    days: int
    times: int = 1
    who: str | None = None


@dataclass(frozen=True, slots=True)
class Step:
    """A journal entry of an application, as far as it says who has it. `holder`: whom it names as holding the case."""

    on: date
    action: str
    to_status: str
    staff: str
    holder: str | None = None


@dataclass(frozen=True, slots=True)
class Delayed:
    """A case that takes too long, where its days went, the longest first, and the names of who held it by their logins."""

    case: CaseRow
    delays: tuple[Delay, ...]
    names: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class DelayedPage:
    """Some of them, the longest overdue first; as a page of the queue."""

    lines: tuple[Delayed, ...]
    total: int
    capped: bool
    first: Place | None
    last: Place | None
    has_before: bool
    has_after: bool


def delays(steps: Sequence[Step], today: date, registered_from: date | None) -> tuple[Delay, ...]:
    """Where the days from the first step to today went, the longest first; a day counts to what the case was in when it began.

    `registered_from`: when its provider was registered; None: it is not. Days on which it was decided count
    nowhere; the others, but for `unregistered`, add up to those since the arrival.
    """
    spent: dict[tuple[Cause, str | None], list[int]] = {}
    holder: str | None = None
    before: tuple[Cause, str | None] | None = None
    for step, end in zip(steps, [*(step.on for step in steps[1:]), today], strict=True):
        holder = _holder(step, holder)
        where = _where(step.to_status, holder)
        if where is not None:
            found = spent.setdefault(where, [0, 0])
            found[0] += (end - step.on).days
            found[1] += where != before
        before = where
    found_delays = [Delay(cause, days, times, who) for (cause, who), (days, times) in spent.items() if days]
    arrived = steps[0].on
    waited = (min(registered_from or today, today) - arrived).days
    if waited > 0:
        found_delays.append(Delay(Cause.UNREGISTERED, waited))
    return tuple(sorted(found_delays, key=lambda delay: (-delay.days, list(Cause).index(delay.cause), delay.who or "")))


def _holder(step: Step, holder: str | None) -> str | None:
    """Who holds the case after a step."""
    if step.action == "take":
        return step.holder or step.staff
    if step.action == "settle":
        return holder or step.staff
    return None if step.action in LETS_GO else holder


def _where(status: str, holder: str | None) -> tuple[Cause, str | None] | None:
    if status == ApplicationStatus.RETURNED:
        return Cause.CORRECTION, None
    if status == ApplicationStatus.AWAITING_SECOND:
        return Cause.SECOND, None
    if status in {ApplicationStatus.RECEIVED, ApplicationStatus.IN_REVIEW}:
        return (Cause.HELD, holder) if holder is not None else (Cause.QUEUE, None)
    return None


def overdue_cases(
    office: Office,
    person: Person,
    *,
    soon: bool = False,
    text: str = "",
    after: Place | None = None,
    before: Place | None = None,
    limit: int = LARGEST_PAGE,
) -> DelayedPage | Refusal:
    """Open cases past the standard processing time, with causes; with `soon`, those within the programme's largest warning too."""
    if refused := may(person.role, "overdue"):
        return refused
    view = QueueView(only=(Only.BREACH if soon else Only.OVERDUE,), text=text, sort="due")
    with office.reading() as session:
        page = read_page(session, office, person, view, after=after, before=before, limit=min(limit, LARGEST_PAGE))
        if isinstance(page, Refusal):
            return page
        return DelayedPage(
            _with_causes(session, page.cases, japan_day(office.clock.now())),
            page.total,
            page.capped,
            page.first,
            page.last,
            page.has_before,
            page.has_after,
        )


def _with_causes(session: Session, cases: Sequence[CaseRow], today: date) -> tuple[Delayed, ...]:
    numbers = [case.number for case in cases]
    a, e = APPLICATIONS.c, ENTRIES.c
    of_providers = sa.select(a.number, PROVIDERS.c.registered_from).join_from(APPLICATIONS, PROVIDERS, PROVIDERS.c.id == a.provider_id)
    registered = {row.number: row.registered_from for row in session.execute(of_providers.where(a.number.in_(numbers)))}
    entries = sa.select(e.case_id, e.at, e.action, e.to_status, e.staff, e.payload).where(e.case_id.in_(numbers))
    rows = session.execute(entries.order_by(e.case_id, e.version)).all()
    steps = {number: _steps(group) for number, group in groupby(rows, key=lambda row: str(row.case_id))}
    found = {number: delays(steps[number], today, registered[number]) for number in numbers}
    logins = {delay.who for of_case in found.values() for delay in of_case if delay.who is not None}
    names = names_of(session, logins)
    return tuple(Delayed(case, found[case.number], names) for case in cases)


def _steps(rows: Iterable[sa.Row[tuple[object, ...]]]) -> list[Step]:
    return [
        Step(
            japan_day(row.at),
            row.action,
            row.to_status,
            row.staff,
            json.loads(row.payload).get("assignee") if row.action == "take" else None,
        )
        for row in rows
    ]


def described(delay: Delay, names: Mapping[str, str]) -> Message:
    """Where days went, in words; `names` are those of people by their logins."""
    who = names.get(delay.who, delay.who) if delay.who is not None else ""
    return Message(f"looks.cause_{delay.cause}", {"days": delay.days, "times": delay.times, "who": who})
