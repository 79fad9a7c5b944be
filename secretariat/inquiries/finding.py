"""What a filter of inquiries means: conditions that an index answers, and those that every inquiry found is asked."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Final

import sqlalchemy as sa
from sqlmodel import Session

from models.application import Application
from models.base import Flag, table_of
from models.inquiry import Inquiry, InquiryDetail
from models.merchant import Store
from models.provider import Provider
from models.relations import ROOT, ROOT_ID
from models.vocabulary import RefusalCode
from models.vocabulary_inquiries import Caller, Desk, InquiryChannel, InquiryStatus, Verification
from secretariat.clock import japan_midnight
from secretariat.identifiers import normal_case_number, normal_phone, parse_case_number
from secretariat.inquiries.case import inquiries_of_caller, inquiries_of_phone
from secretariat.kits.shown_services import stores_behind
from secretariat.refusal import Refusal, refuse
from secretariat.screening.queue_pages import COUNT_CAP

INQUIRIES, DETAILS, STORES, PROVIDERS = table_of(Inquiry), table_of(InquiryDetail), table_of(Store), table_of(Provider)
APPLICATIONS = table_of(Application)
MOST_WORDS: Final = 8
LONGEST_TEXT: Final = 200  # characters that are read of what was typed
FOLLOWED_UP: Final = frozenset({InquiryStatus.WAITING, InquiryStatus.ANSWERED})
# asked of a desk, back at one by a supervisor's word, or waiting for a provider to confirm a change; once it is done no desk stands in it
PASSED_ON: Final = sa.or_(DETAILS.c.task.is_not(None), INQUIRIES.c.desk.is_not(None), INQUIRIES.c.amendment_id.is_not(None))
_A_DAY: Final = timedelta(days=1)
_AN_HOUR: Final = timedelta(hours=1)


@dataclass(frozen=True, slots=True)
class InquiryFilter:
    """Which inquiries; all that is given has to hold.

    `store`: number of a store or an application; `provider`: its number; `operator`, `owner`: logins; `category`: a code of the programme;
    `first`, `last`: begun on those days or between (Japan). `text`: the whole number of an inquiry, store or application, or a whole
    telephone number, finds its own at once; words have each to be found in the question, the answer, the task, the reply, the caller's name
    or the store's, among the newest COUNT_CAP that the rest leaves: texts of calls have no index, days lead further back.

    `hour`: begun in that hour of those days (0 to 23, Japan). `of_caller`: number of an inquiry whose telephone it was too. `calls_only`:
    without those that were none after all (True), or only those (False). `passed_on`: a desk was asked (True), or nobody was (False).
    `no_store`: about no provider's store.
    """

    statuses: tuple[InquiryStatus, ...] = ()
    desk: Desk | None = None
    owner: str | None = None
    operator: str | None = None
    category: str | None = None
    caller: Caller | None = None
    channel: InquiryChannel | None = None
    provider: str | None = None
    store: str | None = None
    complaint: bool = False
    misconduct: bool = False
    overdue: bool = False
    first: date | None = None
    last: date | None = None
    text: str = ""
    hour: int | None = None
    faq: str | None = None
    verification: Verification | None = None
    of_caller: str | None = None
    calls_only: bool | None = None
    passed_on: bool | None = None
    no_store: bool = False


@dataclass(frozen=True, slots=True)
class Reading:
    """Conditions that an index answers, and those that every inquiry found is asked; `by_due`: what is due first comes first."""

    found_by: Sequence[sa.ColumnElement[bool]]
    narrowed_by: Sequence[sa.ColumnElement[bool]]
    by_due: bool
    searched_from: datetime | None = None


def with_details() -> sa.FromClause:
    """Inquiries with what is personal in them and with the store that they are about (ROOT)."""
    c = INQUIRIES.c
    source = INQUIRIES.outerjoin(DETAILS, DETAILS.c.inquiry_id == c.id).outerjoin(STORES, STORES.c.id == c.store_id)
    return source.outerjoin(ROOT, ROOT.c.id == ROOT_ID)


def reading_of(session: Session, wanted: InquiryFilter, now: datetime) -> Reading | Refusal:
    """The conditions of a filter; refused for a provider or store that is not there."""
    c = INQUIRIES.c
    by_due = wanted.desk is not None or wanted.overdue or bool(wanted.statuses and FOLLOWED_UP.issuperset(wanted.statuses))
    found_by, narrowed_by = _found_by(session, wanted, now, by_due=by_due), _narrowed_by(wanted)
    if wanted.provider is not None:
        provider = session.execute(sa.select(PROVIDERS.c.id).where(PROVIDERS.c.number == normal_case_number(wanted.provider))).scalar()
        if provider is None:
            return refuse(RefusalCode.NOT_FOUND, "casework.not_found", number=wanted.provider)
        narrowed_by.append(c.provider_id == provider)
    if wanted.store is not None:
        stores = stores_behind(session, wanted.store)
        if not stores:
            return refuse(RefusalCode.NOT_FOUND, "casework.not_found", number=wanted.store)
        found_by.append(c.store_id.in_(stores))
    text = wanted.text.strip()[:LONGEST_TEXT]
    if not text:
        return Reading(found_by, narrowed_by, by_due)
    if (named := _named(session, text)) is not None:
        return Reading([*found_by, named], narrowed_by, by_due)
    since = None if by_due or wanted.store is not None else _searched_from(session, found_by)
    if since is not None:
        found_by.append(c.begun_at >= since)
    return Reading(found_by, [*narrowed_by, *(_said(session, word) for word in text.split()[:MOST_WORDS])], by_due, since)


def _found_by(session: Session, wanted: InquiryFilter, now: datetime, *, by_due: bool) -> list[sa.ColumnElement[bool]]:
    c, found = INQUIRIES.c, list[sa.ColumnElement[bool]]()
    if by_due:
        found += [c.desk.is_not(None), c.due_at.is_not(None)]
    if wanted.desk is not None:
        found.append(c.desk == wanted.desk.value)
    if wanted.overdue:
        found.append(c.due_at < now)
    if wanted.statuses == (InquiryStatus.OPEN,):
        found.append(c.status == sa.literal_column(f"'{InquiryStatus.OPEN.value}'"))  # as the index of them has it
    if wanted.operator is not None:
        found.append(c.operator == wanted.operator)
    if wanted.first is not None:
        found.append(c.begun_at >= japan_midnight(wanted.first))
    if wanted.last is not None:
        found.append(c.begun_at < japan_midnight(wanted.last + _A_DAY))
    if wanted.of_caller is not None:
        _, serial = parse_case_number(wanted.of_caller) or ("", 0)
        found.append(c.id.in_(inquiries_of_caller(session, serial)))
    return found


def _narrowed_by(wanted: InquiryFilter) -> list[sa.ColumnElement[bool]]:
    c, found = INQUIRIES.c, _as_counted(wanted)
    if wanted.statuses:
        found.append(c.status.in_([status.value for status in wanted.statuses]))
    words = ((c.owner, wanted.owner), (c.category, wanted.category), (c.caller, wanted.caller), (c.channel, wanted.channel))
    for column, word in (*words, (c.faq, wanted.faq), (c.verification, wanted.verification)):
        if word is not None:
            found.append(column == str(word))
    for flag, needed in ((c.complaint, wanted.complaint), (c.misconduct, wanted.misconduct)):
        if needed:
            found.append(flag == sa.literal(True, Flag()))
    return found


def _as_counted(wanted: InquiryFilter) -> list[sa.ColumnElement[bool]]:
    """As the figures count them."""
    c, found = INQUIRIES.c, list[sa.ColumnElement[bool]]()
    none = sa.and_(c.status == InquiryStatus.CLOSED.value, c.category.is_(None))
    if wanted.calls_only is not None:
        found.append(sa.not_(none) if wanted.calls_only else none)
    if wanted.passed_on is not None:
        found.append(PASSED_ON if wanted.passed_on else sa.not_(PASSED_ON))
    if wanted.no_store:
        found.append(c.provider_id.is_(None))
    if wanted.hour is not None and wanted.first is not None and wanted.last is not None:
        days = [wanted.first + _A_DAY * passed for passed in range((wanted.last - wanted.first).days + 1)]
        begins = [japan_midnight(day) + _AN_HOUR * wanted.hour for day in days]
        found.append(sa.or_(*(sa.and_(c.begun_at >= begin, c.begun_at < begin + _AN_HOUR) for begin in begins)))
    return found


def _named(session: Session, text: str) -> sa.ColumnElement[bool] | None:
    """What a whole number finds; None where the text is words."""
    c = INQUIRIES.c
    prefix, serial = parse_case_number(text) or ("", 0)
    if prefix == "Q":
        return c.id == serial
    if prefix in {"A", "S"}:
        return c.store_id.in_(stores_behind(session, text))
    if (phone := normal_phone(text)) is not None:
        return c.id.in_(inquiries_of_phone(session, phone))
    return None


def _said(session: Session, word: str) -> sa.ColumnElement[bool]:
    d = DETAILS.c
    places = [place.icontains(word, autoescape=True) for place in (d.question, d.answer, d.task, d.reply, ROOT.c.name)]
    on_postgres = session.get_bind().dialect.name == "postgresql"
    return sa.or_(*places, sa.func.is_name_of_caller(INQUIRIES.c.id, word) if on_postgres else d.name.icontains(word, autoescape=True))


def _searched_from(session: Session, found_by: Sequence[sa.ColumnElement[bool]]) -> datetime | None:
    """When the last of the newest COUNT_CAP was begun; None if there are no more than that."""
    c = INQUIRIES.c
    newest = sa.select(c.begun_at).where(*found_by).order_by(c.begun_at.desc(), c.id.desc())
    return session.execute(newest.offset(COUNT_CAP - 1).limit(1)).scalar()
