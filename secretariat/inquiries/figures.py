"""Figures of calls (応対状況) of some days, with the days before them: counted while the inquiries are read, whatever their number."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from statistics import fmean as mean
from typing import Final

import sqlalchemy as sa
from sqlmodel import Session

from models.base import Flag, table_of
from models.journal import JournalEntry
from models.office import Staff
from models.relations import ROOT, ROOT_ID
from models.vocabulary import RefusalCode, Role
from models.vocabulary_inquiries import Desk, InquiryStatus
from secretariat.callcentre.masking import masked_phone
from secretariat.clock import japan_midnight
from secretariat.identifiers import case_number
from secretariat.inquiries.case import was_none
from secretariat.inquiries.finding import DETAILS, INQUIRIES, PASSED_ON, PROVIDERS, STORES
from secretariat.inquiries.tally import Call, Part, Tally, monday_of
from secretariat.office import Office
from secretariat.permissions import may
from secretariat.refusal import Refusal, refuse
from secretariat.staff import Person

ENTRIES, STAFF = table_of(JournalEntry), table_of(Staff)
CHUNK: Final = 2000
MOST_REPEATED: Final = 50
AN_HOUR: Final = timedelta(hours=1)
_A_DAY: Final = timedelta(days=1)
_SIX_DAYS: Final = timedelta(days=6)


@dataclass(frozen=True, slots=True)
class AskedOf:
    """Calls about the stores of one provider, or of none (`number`, `name` None).

    `questions`: what was asked, the most asked first: category, short answer, count.
    """

    number: str | None
    name: str | None
    part: Part
    questions: tuple[tuple[str, str | None, int], ...]


@dataclass(frozen=True, slots=True)
class OfOperator:
    """What one person answered; `waiting`: what they took up and is not done, now."""

    login: str
    name: str
    part: Part
    waiting: int


@dataclass(frozen=True, slots=True)
class FollowUps:
    """What was passed on in calls of one category, and is done: `mean` and `longest` in hours from the first time it was passed on.

    `to_reply`: hours until the desk first replied, the mean of the `replied` that it did; None for none.
    """

    category: str
    done: int
    mean: float
    longest: float
    replied: int
    to_reply: float | None


@dataclass(frozen=True, slots=True)
class AtDesk:
    """What waits at a desk now; `oldest_due` is None where nothing is due."""

    desk: Desk
    waiting: int
    overdue: int
    oldest_due: datetime | None


@dataclass(frozen=True, slots=True)
class RepeatCaller:
    """Calls of one store, or of one telephone (masked) about several stores or none, as often as makes a repeat caller.

    `number`: of the latest of these inquiries.
    """

    store_number: str | None
    store_name: str | None
    phone: str | None
    calls: int
    complaints: int
    last_at: datetime
    number: str


@dataclass(frozen=True, slots=True)
class CallFigures:
    """Calls from `first` to `last` (Japan), both included. `before`: of as many days directly before.

    Whoever only takes calls sees of `operators` the own line. `desks` and `repeat` are as at now and as at `last`; the latter the most
    frequent MOST_REPEATED.
    """

    first: date
    last: date
    as_at: datetime
    tally: Tally
    all: Part
    before: Part
    providers: tuple[AskedOf, ...]
    operators: tuple[OfOperator, ...]
    follow_ups: tuple[FollowUps, ...]
    desks: tuple[AtDesk, ...]
    repeat: tuple[RepeatCaller, ...]


def call_figures(office: Office, person: Person, first: date, last: date) -> CallFigures | Refusal:
    """The figures of the calls that were begun on these days."""
    if refused := may(person.role, "inquiries"):
        return refused
    if last < first:
        return refuse(RefusalCode.INVALID_VALUE, "inquiry_list.days_turned", first=first, last=last)
    with office.reading_recent() as session:
        return figures_of(session, office, person, first, last, read_tally(session, first, last))


def week_figures(office: Office, person: Person, day: date) -> CallFigures | Refusal:
    """The figures of the week of a day, Monday to Sunday; `before` is the week before."""
    monday = monday_of(day)
    return call_figures(office, person, monday, monday + _SIX_DAYS)


def figures_of(session: Session, office: Office, person: Person, first: date, last: date, tally: Tally) -> CallFigures:
    """The figures around calls that were counted already."""
    before = read_tally(session, first - (last - first) - _A_DAY, first - _A_DAY).all
    names = {row.login: row.name for row in session.execute(sa.select(STAFF.c.login, STAFF.c.name))}
    owned = sa.select(INQUIRIES.c.owner, sa.func.count()).where(INQUIRIES.c.desk.is_not(None), INQUIRIES.c.owner.is_not(None))
    held = {row[0]: row[1] for row in session.execute(owned.group_by(INQUIRIES.c.owner))}
    operators = {login: part for login, part in tally.operators.items() if person.role is not Role.CALLCENTRE or login == person.login}
    return CallFigures(
        first=first,
        last=last,
        as_at=office.clock.now(),
        tally=tally,
        all=tally.all,
        before=before,
        providers=_asked_of(session, tally),
        operators=tuple(OfOperator(login, names.get(login, login), part, held.get(login, 0)) for login, part in _most_first(operators)),
        follow_ups=_follow_ups(session, first, last),
        desks=_desks(session, office.clock.now()),
        repeat=_repeat(session, office, last),
    )


def read_tally(session: Session, first: date, last: date) -> Tally:
    """What the calls of some days come to, both included; one after the other from the index of their days."""
    tally = Tally()
    c, d = INQUIRIES.c, DETAILS.c
    found = sa.select(
        *(c.begun_at, c.ended_at, c.status, c.channel, c.operator, c.caller, c.verification, c.category, c.faq, c.complaint, c.misconduct),
        *(c.provider_id, PASSED_ON),
    )
    found = found.select_from(INQUIRIES.outerjoin(DETAILS, d.inquiry_id == c.id)).where(*begun_between(first, last))
    for row in session.execute(found.order_by(c.begun_at, c.id).execution_options(yield_per=CHUNK)):
        tally.add(Call(*row))
    return tally


def begun_between(first: date, last: date) -> tuple[sa.ColumnElement[bool], ...]:
    """Begun on one of these days, both included."""
    c = INQUIRIES.c
    return (c.begun_at >= japan_midnight(first), c.begun_at < japan_midnight(last + _A_DAY))


def _most_first(parts: Mapping[str, Part]) -> list[tuple[str, Part]]:
    return sorted(parts.items(), key=lambda item: (-item[1].calls, item[0]))


def _asked_of(session: Session, tally: Tally) -> tuple[AskedOf, ...]:
    """The most asked about first; those about no provider's store last."""
    p = PROVIDERS.c
    names: dict[int | None, tuple[str | None, str | None]] = {
        row.id: (row.number, row.name) for row in session.execute(sa.select(p.id, p.number, p.name))
    }
    questions = {key: tuple((category, faq, n) for (category, faq), n in tally.asked_of(key).items()) for key in tally.providers}
    order = sorted(tally.providers.items(), key=lambda item: (item[0] is None, -item[1].calls, item[0] or 0))
    return tuple(AskedOf(*names.get(key, (None, None)), part, questions[key]) for key, part in order)


def _follow_ups(session: Session, first: date, last: date) -> tuple[FollowUps, ...]:
    c, e = INQUIRIES.c, ENTRIES.c
    passed = sa.func.min(sa.case((e.action == "pass-on", e.at))).label("passed_at")
    replied = sa.func.min(sa.case((e.action == "reply", e.at))).label("replied_at")
    ended = sa.func.max(sa.case((e.action == "close-inquiry", e.at))).label("ended_at")
    source = INQUIRIES.outerjoin(DETAILS, DETAILS.c.inquiry_id == c.id).join(ENTRIES, e.case_id == c.number)
    found = sa.select(c.category, passed, replied, ended).select_from(source)
    found = found.where(*begun_between(first, last), PASSED_ON, c.status == InquiryStatus.CLOSED.value, c.category.is_not(None))
    taken, to_reply = defaultdict[str, list[float]](list), defaultdict[str, list[float]](list)
    for row in session.execute(found.group_by(c.id, c.category).execution_options(yield_per=CHUNK)):
        if row.passed_at is not None and row.ended_at is not None:
            taken[row.category].append((row.ended_at - row.passed_at) / AN_HOUR)
            if row.replied_at is not None:
                to_reply[row.category].append((row.replied_at - row.passed_at) / AN_HOUR)
    order = sorted(taken.items(), key=lambda item: (-len(item[1]), item[0]))
    return tuple(
        FollowUps(
            category, len(hours), mean(hours), max(hours), len(to_reply[category]), mean(to_reply[category]) if to_reply[category] else None
        )
        for category, hours in order
    )


def _desks(session: Session, now: datetime) -> tuple[AtDesk, ...]:
    c = INQUIRIES.c
    overdue = sa.func.count(sa.case((c.due_at < now, 1)))
    found = sa.select(c.desk, sa.func.count(), overdue, sa.func.min(c.due_at)).where(c.desk.is_not(None)).group_by(c.desk)
    rows = {desk: AtDesk(Desk(desk), waiting, late, oldest) for desk, waiting, late, oldest in session.execute(found)}
    return tuple(rows[desk.value] for desk in Desk if desk.value in rows)


def _repeat(session: Session, office: Office, last: date) -> tuple[RepeatCaller, ...]:
    """Within the programme's days that end with `last`."""
    rules = office.programme.callcentre
    c, d, calls = INQUIRIES.c, DETAILS.c, sa.func.count()
    complaints, last_at = sa.func.count(sa.case((c.complaint == sa.literal(True, Flag()), 1))), sa.func.max(c.begun_at)
    latest = sa.func.max(c.id).label("latest")
    within = (*begun_between(last - timedelta(days=rules.repeat_days - 1), last), sa.not_(was_none()))
    stores = sa.select(ROOT_ID.label("root_id"), calls.label("calls"), complaints.label("complaints"), last_at.label("last_at"), latest)
    stores = stores.select_from(INQUIRIES.join(STORES, STORES.c.id == c.store_id)).where(*within)
    often = stores.group_by(ROOT_ID).having(calls >= rules.repeat_calls).order_by(calls.desc(), ROOT_ID).limit(MOST_REPEATED).subquery()
    named = sa.select(often, ROOT.c.name).join_from(often, ROOT, ROOT.c.id == often.c.root_id)
    found = [
        RepeatCaller(case_number("S", row.root_id), row.name, None, row.calls, row.complaints, row.last_at, case_number("Q", row.latest))
        for row in session.execute(named)
    ]
    phones = sa.select(d.phone, calls.label("calls"), complaints.label("complaints"), last_at.label("last_at"), latest)
    phones = phones.select_from(INQUIRIES.join(DETAILS, d.inquiry_id == c.id)).where(*within, d.phone.is_not(None))
    of_one_store = sa.and_(sa.func.count(c.store_id) == calls, sa.func.count(c.store_id.distinct()) == 1)
    phones = phones.group_by(d.phone).having(calls >= rules.repeat_calls, sa.not_(of_one_store))
    found += [
        RepeatCaller(None, None, masked_phone(row.phone), row.calls, row.complaints, row.last_at, case_number("Q", row.latest))
        for row in session.execute(phones.order_by(calls.desc(), d.phone).limit(MOST_REPEATED))
    ]
    return tuple(sorted(found, key=lambda one: (-one.calls, one.store_number or "~", one.phone or ""))[:MOST_REPEATED])
