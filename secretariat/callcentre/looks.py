"""Who looked at which card, and whose looks of a day are out of the ordinary (照会の点検): for managers and auditors."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Final

import sqlalchemy as sa
from sqlmodel import Session

from models.base import table_of
from models.figures import DayBook
from models.inquiry import CardLook, Inquiry
from models.journal import JournalPersonal
from models.merchant import Store
from models.relations import ROOT, ROOT_ID, STAFF, name_behind
from models.vocabulary import RefusalCode
from models.vocabulary_figures import BookKind
from models.vocabulary_inquiries import LookKind
from secretariat.callcentre.card_records import root_of
from secretariat.clock import japan_midnight
from secretariat.day_books import book_of
from secretariat.identifiers import case_number
from secretariat.inquiries.case import was_none
from secretariat.journal import personal_note
from secretariat.kits.shown_services import stores_and_roots
from secretariat.office import Office
from secretariat.permissions import may
from secretariat.programme import Programme
from secretariat.refusal import Refusal, refuse
from secretariat.staff import Person

LOOKS, BOOKS, INQUIRIES = table_of(CardLook), table_of(DayBook), table_of(Inquiry)
PERSONAL, STORES = table_of(JournalPersonal), table_of(Store)
LOOKS_SHOWN: Final = 500
_DAY: Final = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class UnusualLooks:
    """A person's day with more cards than the programme has for usual: stores looked at, of these outside calls, and unmasked.

    `too_many`: in all; `too_many_without_call`: outside calls.
    """

    day: date
    staff: str
    name: str
    cards: int
    without_call: int
    unmasked: int
    too_many: bool
    too_many_without_call: bool


@dataclass(frozen=True, slots=True)
class LookAt:
    """One look at a store; `inquiry`: during that call; `reason` of an unmasking, None where it was erased."""

    at: datetime
    staff: str
    name: str
    what: LookKind
    inquiry: str | None
    reason: str | None


@dataclass(frozen=True, slots=True)
class LookOf:
    """One look of a person at a store; `in_call`: during a call that was one. The rest as in LookAt."""

    at: datetime
    store_number: str
    store_name: str
    what: LookKind
    inquiry: str | None
    in_call: bool
    reason: str | None


def unusual_looks(office: Office, person: Person, first: date, last: date) -> tuple[UnusualLooks, ...] | Refusal:
    """Whose looks were out of the ordinary on the days from `first` to `last` (Japan, both included), the newest day first."""
    if refused := may(person.role, "card-looks"):
        return refused
    with office.reading() as session:
        return find_unusual(session, office.programme, first, last)


def find_unusual(session: Session, programme: Programme, first: date, last: date) -> tuple[UnusualLooks, ...]:
    """The same for whoever has asked already."""
    c, rules = LOOKS.c, programme.callcentre
    count = sa.func.count
    cards, without_call = count(c.store_id.distinct()), count(sa.case((_outside_calls(), c.store_id)).distinct())
    unmasked = count(sa.case((c.what == LookKind.UNMASK.value, c.store_id)).distinct())
    counted = (
        sa.select(c.entry_case, cards.label("cards"), without_call.label("without_call"), unmasked.label("unmasked"))
        .select_from(LOOKS.outerjoin(INQUIRIES, INQUIRIES.c.id == c.inquiry_id))
        .where(c.at >= japan_midnight(first), c.at < japan_midnight(last + _DAY))
        .group_by(c.entry_case)
        .having(sa.or_(cards > rules.looks_a_day, without_call > rules.looks_without_call))
        .subquery()
    )
    rows = session.execute(
        sa.select(
            BOOKS.c.day,
            BOOKS.c.staff,
            name_behind(BOOKS.c.staff).label("name"),
            counted.c.cards,
            counted.c.without_call,
            counted.c.unmasked,
        )
        .select_from(counted.join(BOOKS, BOOKS.c.case_id == counted.c.entry_case).outerjoin(STAFF, STAFF.c.login == BOOKS.c.staff))
        .order_by(BOOKS.c.day.desc(), counted.c.cards.desc(), BOOKS.c.staff)
    )
    return tuple(
        UnusualLooks(
            *(row.day, row.staff, row.name, row.cards, row.without_call, row.unmasked),
            too_many=row.cards > rules.looks_a_day,
            too_many_without_call=row.without_call > rules.looks_without_call,
        )
        for row in rows
    )


def _outside_calls() -> sa.ColumnElement[bool]:
    """That a look was during no call, or during one that was none, in a statement that outer-joins INQUIRIES."""
    return sa.or_(LOOKS.c.inquiry_id.is_(None), was_none())


def looks_at(
    office: Office, person: Person, number: str, first: date | None = None, last: date | None = None
) -> tuple[LookAt, ...] | Refusal:
    """Who looked at a store's card (on these days), the newest first; the LOOKS_SHOWN last ones. `number` as for a card."""
    if refused := may(person.role, "card-looks"):
        return refused
    c = LOOKS.c
    days = [
        *([c.at >= japan_midnight(first)] if first is not None else []),
        *([c.at < japan_midnight(last + _DAY)] if last is not None else []),
    ]
    entry = sa.and_(PERSONAL.c.case_id == c.entry_case, PERSONAL.c.version == c.entry_version)
    with office.reading() as session:
        root = root_of(session, number)
        if root is None:
            return refuse(RefusalCode.NOT_FOUND, "card.not_found", number=number)
        rows = session.execute(
            sa.select(c.at, c.staff, name_behind(c.staff).label("name"), c.what, INQUIRIES.c.number, PERSONAL.c.content)
            .select_from(
                LOOKS.outerjoin(STAFF, STAFF.c.login == c.staff)
                .outerjoin(INQUIRIES, INQUIRIES.c.id == c.inquiry_id)
                .outerjoin(PERSONAL, entry)
            )
            .where(c.store_id.in_(stores_and_roots(session, {root})), *days)
            .order_by(c.at.desc(), c.id.desc())
            .limit(LOOKS_SHOWN)
        )
        return tuple(LookAt(row.at, row.staff, row.name, LookKind(row.what), row.number, personal_note(row.content)) for row in rows)


def looks_of(office: Office, person: Person, staff: str, day: date) -> tuple[LookOf, ...] | Refusal:
    """What somebody (a login) looked at on a day, the newest first; the LOOKS_SHOWN last ones."""
    if refused := may(person.role, "card-looks"):
        return refused
    c, i = LOOKS.c, INQUIRIES.c
    entry = sa.and_(PERSONAL.c.case_id == c.entry_case, PERSONAL.c.version == c.entry_version)
    place = (ROOT.c.id.label("root_id"), ROOT.c.name.label("store_name"))
    columns = (c.at, *place, c.what, i.number, _outside_calls().label("outside"), PERSONAL.c.content)
    source = LOOKS.join(STORES, STORES.c.id == c.store_id).join(ROOT, ROOT.c.id == ROOT_ID)
    source = source.outerjoin(INQUIRIES, i.id == c.inquiry_id).outerjoin(PERSONAL, entry)
    found = sa.select(*columns).select_from(source).where(c.entry_case == book_of(BookKind.LOOK, staff, day))
    with office.reading() as session:
        return tuple(
            LookOf(
                *(row.at, case_number("S", row.root_id), row.store_name, LookKind(row.what), row.number),
                in_call=not row.outside,
                reason=personal_note(row.content),
            )
            for row in session.execute(found.order_by(c.at.desc(), c.id.desc()).limit(LOOKS_SHOWN))
        )
