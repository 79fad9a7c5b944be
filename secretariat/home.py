"""What needs whom now: the next cutoff, a few counts for each role, and how the last days went.

Counts end at COUNT_CAP; each is read from an index.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Final, Literal

import sqlalchemy as sa
from sqlmodel import Session

from models.amendment import Amendment
from models.application import Application
from models.base import Flag, table_of
from models.inquiry import Inquiry
from models.journal import JournalEntry, Outbox
from models.kit import Shipment
from models.office import LoginAttempts, Staff
from models.receipt import HeldBatch, Receipt
from models.vocabulary import ApplicationStatus, HeldBatchStatus, ReceiptStatus, Role
from models.vocabulary_amendments import AmendmentStatus
from models.vocabulary_inquiries import Desk
from models.vocabulary_kits import ShipmentStatus
from secretariat.business_calendar import business_days_between, last_business_days
from secretariat.casework.process import OPEN_STATUSES, UNDECIDED
from secretariat.clock import japan_day, japan_midnight
from secretariat.looks.listing import unresolved, waiting_for
from secretariat.office import Office
from secretariat.permissions import may
from secretariat.receipts import late_before
from secretariat.refusal import Message, Refusal
from secretariat.screening.cutoffs import Calendar, load_calendar
from secretariat.screening.deadlines import Deadlines, deadlines
from secretariat.screening.queue_pages import COUNT_CAP
from secretariat.screening.queue_view import Only
from secretariat.staff import Person

APPLICATIONS, OUTBOX, SHIPMENTS, ENTRIES = table_of(Application), table_of(Outbox), table_of(Shipment), table_of(JournalEntry)
PEOPLE, ATTEMPTS = table_of(Staff), table_of(LoginAttempts)
AMENDMENTS, INQUIRIES = table_of(Amendment), table_of(Inquiry)
RECEIPTS, HELD = table_of(Receipt), table_of(HeldBatch)
DAYS_SHOWN: Final = 10
Weight = Literal["needs-you", "waits", "done"]


@dataclass(frozen=True, slots=True)
class NextCutoff:
    """The cutoff that comes next: whole business days from today to its day (0: today), and how many of its applications are undecided."""

    cutoff_at: datetime
    start_on: date
    business_days_left: int
    open: int
    capped: bool = False


@dataclass(frozen=True, slots=True)
class Need:
    """One line of the overview. `weight` is done where there is nothing left to do."""

    name: str
    count: int
    capped: bool
    weight: Weight

    @property
    def label(self) -> Message:
        """What is counted, in words."""
        return Message(f"home.need.{self.name}")


@dataclass(frozen=True, slots=True)
class DayFigures:
    """How many applications arrived, and how many were decided, on a day in Japan."""

    day: date
    received: int
    decided: int


@dataclass(frozen=True, slots=True)
class Overview:
    """What needs the person now, and the last DAYS_SHOWN business days, oldest first, today included if it is one."""

    needs: tuple[Need, ...]
    days: tuple[DayFigures, ...]


def counted_for(role: Role) -> tuple[str, ...]:
    """The names of what is counted for a role, in the order of its lines."""
    return tuple(name for name, _ in _BY_ROLE[role])


def next_cutoff(office: Office) -> NextCutoff | None:
    """The next cutoff; None after the programme's last."""
    now = office.clock.now()
    with office.reading() as session:
        row = load_calendar(session, office.programme).for_completion(now)
        if row is None:
            return None
        a = APPLICATIONS.c
        undecided, capped = _capped(session, sa.select(a.id).where(a.cutoff_start_on == row.start_on, a.status.in_(UNDECIDED)))
    day = timedelta(days=1)
    left = business_days_between(japan_day(now) + day, japan_day(row.cutoff_at) + day, office.programme.calendar.closed_days)
    return NextCutoff(row.cutoff_at, row.start_on, left, undecided, capped)


def overview(office: Office, person: Person) -> Overview | Refusal:
    """What needs the person now, by role."""
    if refused := may(person.role, "home"):
        return refused
    with office.reading() as session:
        calendar, today = load_calendar(session, office.programme), japan_day(office.clock.now())
        look = _Look(session, office, person, calendar, deadlines(office.programme, calendar, today))
        needs: list[Need] = []
        for name, weight in _BY_ROLE[person.role]:
            count, capped = _COUNTS[name](look)
            needs.append(Need(name, count, capped, weight if count else "done"))
        return Overview(tuple(needs), _last_days(session, office))


@dataclass(frozen=True, slots=True)
class _Look:
    """Who looks, when, at what."""

    session: Session
    office: Office
    person: Person
    calendar: Calendar
    days: Deadlines

    @property
    def now(self) -> datetime:
        return self.office.clock.now()

    @property
    def today(self) -> date:
        return japan_day(self.now)

    def applications(self, *conditions: sa.ColumnElement[bool]) -> tuple[int, bool]:
        return _capped(self.session, sa.select(APPLICATIONS.c.id).where(*conditions))

    def cases(self, only: Only, statuses: Sequence[str] = OPEN_STATUSES) -> tuple[int, bool]:
        """By the same condition as the list that the line opens."""
        return self.applications(APPLICATIONS.c.status.in_(statuses), self.days.condition(only, self.person.login))

    def parcels(self, concern: str) -> tuple[int, bool]:
        """By the same condition as the list that the line opens; for roles that may see it."""
        # much that other people's first picture can do without
        from secretariat.kits.listing import Concern, ParcelFilter, count_parcels

        counted = count_parcels(self.office, self.person, ParcelFilter(concern=Concern(concern)))
        return (0, False) if isinstance(counted, Refusal) else counted

    def follow_ups(self, *conditions: sa.ColumnElement[bool]) -> tuple[int, bool]:
        """Inquiries that somebody has to do something about."""
        return _capped(self.session, sa.select(INQUIRIES.c.id).where(INQUIRIES.c.desk.is_not(None), *conditions))

    def shipments(self, status: ShipmentStatus, *conditions: sa.ColumnElement[bool]) -> tuple[int, bool]:
        return _capped(self.session, sa.select(SHIPMENTS.c.id).where(SHIPMENTS.c.status == status.value, *conditions))


def _capped(session: Session, found: sa.Select[tuple[object, ...]]) -> tuple[int, bool]:
    counted = sa.select(sa.func.count()).select_from(found.limit(COUNT_CAP + 1).subquery())
    number = session.execute(counted).scalar_one()
    return min(number, COUNT_CAP), number > COUNT_CAP


def _held(look: _Look) -> tuple[int, bool]:
    return look.cases(Only.MINE)


def _waiting(look: _Look) -> tuple[int, bool]:
    """Open ones that anybody may take."""
    return look.cases(Only.UNHELD, (ApplicationStatus.RECEIVED.value, ApplicationStatus.IN_REVIEW.value))


def _overdue(look: _Look) -> tuple[int, bool]:
    return look.cases(Only.OVERDUE)


def _breach(look: _Look) -> tuple[int, bool]:
    """Open ones whose standard processing time ends within the programme's larger warning, or is over."""
    return look.cases(Only.BREACH)


def _misses_start(look: _Look) -> tuple[int, bool]:
    """Open ones of the start day whose closing run comes next: undecided by then, they start later."""
    return look.cases(Only.NEXT_START)


def _second(look: _Look) -> tuple[int, bool]:
    """Decisions that await a second person, which whoever made them cannot be."""
    return look.cases(Only.BY_OTHERS, (ApplicationStatus.AWAITING_SECOND.value,))


def _looks(look: _Look) -> tuple[int, bool]:
    """Approvals that wait for a second look, which whoever made them cannot take."""
    return _capped(look.session, waiting_for(look.person))


def _looks_disagreed(look: _Look) -> tuple[int, bool]:
    """Second looks that somebody did not agree in and nobody has resolved."""
    return _capped(look.session, unresolved())


def _returned(look: _Look) -> tuple[int, bool]:
    return look.applications(APPLICATIONS.c.status == ApplicationStatus.RETURNED.value)


def _corrections_overdue(look: _Look) -> tuple[int, bool]:
    """Answers to returns that are late enough for a reminder."""
    # here and below: much that other people's first picture can do without
    from secretariat.casework.waiting_corrections import overdue_answers

    return _capped(look.session, overdue_answers(look.office.programme, look.today))


def _closing_due(look: _Look) -> tuple[int, bool]:
    """Cutoffs whose closing day has come without a run, and runs that were stopped."""
    rows = [row for row in look.calendar.rows if row.cutoff_at <= look.now and row.closed_at is None]
    return sum(row.closing_at is not None or row.closes_on <= look.today < row.start_on for row in rows), False


def _provider_deadlines(look: _Look) -> tuple[int, bool]:
    """What is overdue about payment providers, or due within the narrowest of the programme's warnings."""
    from secretariat.providers.watch import watch_lines

    programme = look.office.programme
    return len(watch_lines(look.session, programme, look.today, min(programme.providers.warn_days, default=0))), False


def _receipts(look: _Look) -> tuple[int, bool]:
    """What arrived and waits too long to be taken in, and files whose time of receipt waits for this person's word."""
    waiting = RECEIPTS.c.status == ReceiptStatus.WAITING.value
    late = sa.select(RECEIPTS.c.id).where(waiting, RECEIPTS.c.received_at < late_before(look.office.programme, look.now))
    others = sa.and_(HELD.c.status == HeldBatchStatus.WAITING.value, HELD.c.entered_by != look.person.login)
    arrived, capped = _capped(look.session, late)
    held, _ = _capped(look.session, sa.select(HELD.c.id).where(others))
    return min(arrived + held, COUNT_CAP), capped


def _amendments(look: _Look) -> tuple[int, bool]:
    """Changes and cancellations that wait to be accepted."""
    return _capped(look.session, sa.select(AMENDMENTS.c.id).where(AMENDMENTS.c.status == AmendmentStatus.RECEIVED.value))


def _stuck(look: _Look) -> tuple[int, bool]:
    """What a patrol finds."""
    from secretariat.patrol.patrolling import count_stuck

    return count_stuck(look.session, look.office)


def _letters(look: _Look) -> tuple[int, bool]:
    return _capped(look.session, sa.select(OUTBOX.c.id).where(OUTBOX.c.rendered_at.is_(None), OUTBOX.c.cancelled_at.is_(None)))


def _kits_overdue(look: _Look) -> tuple[int, bool]:
    """In the house, and due before today."""
    return look.parcels("overdue")


def _kits_due(look: _Look) -> tuple[int, bool]:
    """In the house, and due today."""
    return look.parcels("due-today")


def _kits_released(look: _Look) -> tuple[int, bool]:
    """What a batch can be made of."""
    s = SHIPMENTS.c
    return look.shipments(ShipmentStatus.RELEASED, s.shipping_batch_id.is_(None), s.held_for.is_(None), s.waits_for.is_(None))


def _back_orders(look: _Look) -> tuple[int, bool]:
    """What waits for pieces that are not on the shelf."""
    return look.parcels("short")


def _stock_low(look: _Look) -> tuple[int, bool]:
    """Kinds of pieces that are to be ordered again."""
    from secretariat.kits.warehouse.stock_listing import stock_lines

    return sum(line.is_low for line in stock_lines(look.session, look.office.programme)), False


def _kits_planned(look: _Look) -> tuple[int, bool]:
    return look.shipments(ShipmentStatus.PLANNED)


def _came_back(look: _Look) -> tuple[int, bool]:
    """What came back and is to be inspected, or to be sent again or closed."""
    return look.parcels("returned")


def _own_call(look: _Look) -> tuple[int, bool]:
    """The telephone call that the person has on."""
    i = INQUIRIES.c
    on = sa.and_(i.status == sa.literal_column("'open'"), i.channel == sa.literal_column("'phone'"))
    return _capped(look.session, sa.select(INQUIRIES.c.id).where(on, i.operator == look.person.login))


def _call_backs(look: _Look) -> tuple[int, bool]:
    """Callers whom the person is to call back today, or should have."""
    tomorrow = japan_midnight(look.today + timedelta(days=1))
    return look.follow_ups(INQUIRIES.c.owner == look.person.login, INQUIRIES.c.due_at < tomorrow)


def _questions(look: _Look) -> tuple[int, bool]:
    """Questions of callers that the person's desk was asked, and that no colleague has taken up."""
    desk, i = Desk.SHIPPING if look.person.role is Role.SHIPPING else Desk.REVIEWER, INQUIRIES.c
    return look.follow_ups(i.desk == desk.value, sa.or_(i.owner.is_(None), i.owner == look.person.login))


def _follow_ups_overdue(look: _Look) -> tuple[int, bool]:
    return look.follow_ups(INQUIRIES.c.due_at < look.now)


def _complaints(look: _Look) -> tuple[int, bool]:
    """Complaints about which something is still to be done."""
    return look.follow_ups(INQUIRIES.c.complaint == sa.literal(True, Flag))


def _people_locked(look: _Look) -> tuple[int, bool]:
    return _capped(look.session, sa.select(ATTEMPTS.c.login).where(ATTEMPTS.c.locked_until > look.office.machine_clock.now()))


def _people(look: _Look) -> tuple[int, bool]:
    return _capped(look.session, sa.select(PEOPLE.c.login).where(PEOPLE.c.active == sa.literal(True, PEOPLE.c.active.type)))


def _journal_today(look: _Look) -> tuple[int, bool]:
    # entries are numbered as they are written, so that today's are among the last: no index by time is needed
    last = sa.select(ENTRIES.c.at).order_by(ENTRIES.c.id.desc()).limit(COUNT_CAP + 1).subquery()
    today = sa.select(sa.func.count()).select_from(last).where(last.c.at >= japan_midnight(look.today))
    number = look.session.execute(today).scalar_one()
    return min(number, COUNT_CAP), number > COUNT_CAP


_COUNTS: Final[Mapping[str, Callable[[_Look], tuple[int, bool]]]] = {
    "held": _held,
    "waiting": _waiting,
    "overdue": _overdue,
    "breach": _breach,
    "misses-start": _misses_start,
    "second": _second,
    "looks": _looks,
    "looks-disagreed": _looks_disagreed,
    "returned": _returned,
    "corrections-overdue": _corrections_overdue,
    "closing-due": _closing_due,
    "receipts": _receipts,
    "letters": _letters,
    "amendments": _amendments,
    "stuck": _stuck,
    "provider-deadlines": _provider_deadlines,
    "kits-overdue": _kits_overdue,
    "kits-due": _kits_due,
    "kits-released": _kits_released,
    "kits-planned": _kits_planned,
    "back-orders": _back_orders,
    "came-back": _came_back,
    "stock-low": _stock_low,
    "own-call": _own_call,
    "call-backs": _call_backs,
    "questions": _questions,
    "follow-ups-overdue": _follow_ups_overdue,
    "complaints": _complaints,
    "people-locked": _people_locked,
    "people": _people,
    "journal-today": _journal_today,
}
_BY_ROLE: Final[Mapping[Role, Sequence[tuple[str, Weight]]]] = {
    Role.REVIEWER: (
        ("held", "needs-you"),
        ("waiting", "needs-you"),
        ("breach", "needs-you"),
        ("misses-start", "needs-you"),
        ("second", "needs-you"),
        ("looks", "needs-you"),
        ("receipts", "needs-you"),
        ("amendments", "needs-you"),
        ("questions", "needs-you"),
        ("returned", "waits"),
    ),
    Role.MANAGER: (
        ("overdue", "needs-you"),
        ("breach", "needs-you"),
        ("misses-start", "needs-you"),
        ("closing-due", "needs-you"),
        ("second", "needs-you"),
        ("stuck", "needs-you"),
        ("looks-disagreed", "needs-you"),
        ("corrections-overdue", "needs-you"),
        ("receipts", "needs-you"),
        ("amendments", "needs-you"),
        ("letters", "needs-you"),
        ("provider-deadlines", "needs-you"),
        ("kits-overdue", "needs-you"),
        ("back-orders", "needs-you"),
        ("came-back", "needs-you"),
        ("stock-low", "needs-you"),
        ("follow-ups-overdue", "needs-you"),
        ("complaints", "needs-you"),
    ),
    Role.SHIPPING: (
        ("kits-overdue", "needs-you"),
        ("kits-due", "needs-you"),
        ("kits-released", "needs-you"),
        ("back-orders", "needs-you"),
        ("came-back", "needs-you"),
        ("stock-low", "needs-you"),
        ("questions", "needs-you"),
        ("kits-planned", "waits"),
    ),
    Role.CALLCENTRE: (("own-call", "needs-you"), ("call-backs", "needs-you")),
    Role.ADMIN: (("people-locked", "needs-you"), ("people", "done")),
    Role.AUDITOR: (("overdue", "waits"), ("waiting", "waits"), ("stuck", "waits"), ("receipts", "waits"), ("journal-today", "done")),
}


def _last_days(session: Session, office: Office) -> tuple[DayFigures, ...]:
    days = last_business_days(japan_day(office.clock.now()), DAYS_SHOWN, office.programme.calendar.closed_days)
    received, decided = APPLICATIONS.c.received_at, APPLICATIONS.c.decided_at
    counts = session.execute(sa.select(*(_on(day, instant) for day in days for instant in (received, decided)))).one()
    return tuple(DayFigures(day, counts[2 * place], counts[2 * place + 1]) for place, day in enumerate(days))


def _on(day: date, instant: sa.ColumnElement[datetime]) -> sa.ScalarSelect[int]:
    end = japan_midnight(day + timedelta(days=1))
    return sa.select(sa.func.count()).select_from(APPLICATIONS).where(instant >= japan_midnight(day), instant < end).scalar_subquery()
