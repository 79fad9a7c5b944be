"""One inquiry (お問い合わせ) as people see it: the call, what is still to be done about it, its history, earlier calls of the store."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import cache
from typing import Final

import sqlalchemy as sa
from sqlmodel import Session

from models.amendment import Amendment
from models.application import Application
from models.base import table_of
from models.inquiry import Inquiry, InquiryDetail
from models.merchant import Store
from models.office import Staff
from models.provider import Provider
from models.relations import ROOT, ROOT_ID
from models.vocabulary import RefusalCode, Role
from models.vocabulary_amendments import AmendmentStatus
from models.vocabulary_inquiries import Caller, Desk, Hears, InquiryChannel, InquiryStatus, Verification, VerificationItem
from secretariat.callcentre.hearing import hears_by_rule
from secretariat.identifiers import case_number, normal_case_number, parse_case_number
from secretariat.kits.shown_services import stores_and_roots
from secretariat.office import Office
from secretariat.permissions import may
from secretariat.programme import Programme
from secretariat.refusal import Refusal, refuse
from secretariat.screening.explanation import HistoryLine, history
from secretariat.staff import Person

INQUIRIES, DETAILS = table_of(Inquiry), table_of(InquiryDetail)
STORES, APPLICATIONS, PROVIDERS, AMENDMENTS = table_of(Store), table_of(Application), table_of(Provider), table_of(Amendment)
OPERATOR, OWNER = table_of(Staff).alias("operator_staff"), table_of(Staff).alias("owner_staff")
DESKS: Final[Mapping[Role, frozenset[Desk]]] = {
    Role.REVIEWER: frozenset({Desk.REVIEWER, Desk.PROVIDER}),
    Role.SHIPPING: frozenset({Desk.SHIPPING}),
    Role.CALLCENTRE: frozenset({Desk.CALLCENTRE, Desk.PROVIDER}),
    Role.MANAGER: frozenset(Desk),
}
"""Whose move it is: the desks that a role works for. A reviewer's word is what a provider's answer goes by."""
EARLIER: Final = 20


@dataclass(frozen=True, slots=True)
class Call:
    """An inquiry. `operator`, `owner`: logins, with display names; `provider`: its number; `change`: of the report that is asked for.

    `hears`: what the caller may hear by now; `passed_to`: to whom such a caller is passed on. `repeat`: calls of this number or store in
    the programme's days up to this one, itself included; `is_repeat`: enough of them.
    """

    number: str
    version: int
    status: InquiryStatus
    channel: InquiryChannel
    begun_at: datetime
    ended_at: datetime | None
    operator: str
    operator_name: str
    caller: Caller | None
    hears: Hears
    passed_to: Desk | None
    verification: Verification
    agreed: tuple[VerificationItem, ...]
    store_number: str | None
    store_name: str | None
    application: str | None
    provider: str | None
    provider_name: str | None
    category: str | None
    faq: str | None
    complaint: bool
    misconduct: bool
    name: str | None
    phone: str | None
    question: str | None
    answer: str | None
    conduct: str | None
    desk: Desk | None
    owner: str | None
    owner_name: str | None
    due_at: datetime | None
    call_back: bool
    task: str | None
    reply: str | None
    change: str | None
    change_status: AmendmentStatus | None
    repeat: int
    is_repeat: bool


@dataclass(frozen=True, slots=True)
class EarlierCall:
    """An inquiry about a store, short."""

    number: str
    begun_at: datetime
    channel: InquiryChannel
    status: InquiryStatus
    caller: Caller | None
    category: str | None
    complaint: bool
    question: str | None
    answer: str | None


@dataclass(frozen=True, slots=True)
class InquiryCase:
    """An inquiry with its history, oldest first. `in_vain`: times that nobody answered a call-back; `orders`: parcels ordered by it.

    `sent_at`, `sent_times`: when the change's provider was asked for its word last, and how often.
    `earlier`: other calls about the store, the latest first, for whoever sees all inquiries. `overdue`: somebody should have moved by now.
    """

    call: Call
    history: Sequence[HistoryLine]
    in_vain: int
    sent_at: datetime | None
    sent_times: int
    orders: tuple[str, ...]
    earlier: tuple[EarlierCall, ...]
    overdue: bool


def load_call(session: Session, programme: Programme, number: str) -> Call | None:
    """The inquiry of a number as it is stored; None if there is none."""
    row = session.execute(_statement(), {"number": number}).one_or_none()
    if row is None:
        return None
    caller = Caller(row.caller) if row.caller is not None else None
    verification = Verification(row.verification)
    rules = programme.callcentre
    repeat = _calls_around(session, row, rules.repeat_days)
    return Call(
        number=row.number,
        version=row.version,
        status=InquiryStatus(row.status),
        channel=InquiryChannel(row.channel),
        begun_at=row.begun_at,
        ended_at=row.ended_at,
        operator=row.operator,
        operator_name=row.operator_name,
        caller=caller,
        hears=hears_by_rule(rules, caller, verification),
        passed_to=rules.callers[caller].passed_to if caller is not None else None,
        verification=verification,
        agreed=tuple(VerificationItem(word) for word in row.agreed_items.split()),
        store_number=case_number("S", row.root_id) if row.root_id is not None else None,
        store_name=row.store_name,
        application=row.application,
        provider=row.provider,
        provider_name=row.provider_name,
        category=row.category,
        faq=row.faq,
        complaint=row.complaint,
        misconduct=row.misconduct,
        name=row.name,
        phone=row.phone,
        question=row.question,
        answer=row.answer,
        conduct=row.conduct,
        desk=Desk(row.desk) if row.desk is not None else None,
        owner=row.owner,
        owner_name=row.owner_name,
        due_at=row.due_at,
        call_back=row.call_back,
        task=row.task,
        reply=row.reply,
        change=row.change,
        change_status=AmendmentStatus(row.change_status) if row.change_status is not None else None,
        repeat=repeat,
        is_repeat=repeat >= rules.repeat_calls,
    )


@cache
def _statement() -> sa.Select[tuple[object, ...]]:
    """What of an inquiry (`number`) is shown; made once, since every act on one ends with it."""
    i, d = INQUIRIES.c, DETAILS.c
    source = (
        INQUIRIES.outerjoin(DETAILS, d.inquiry_id == i.id)
        .outerjoin(STORES, STORES.c.id == i.store_id)
        .outerjoin(ROOT, ROOT.c.id == ROOT_ID)
        .outerjoin(APPLICATIONS, APPLICATIONS.c.id == i.application_id)
        .outerjoin(PROVIDERS, PROVIDERS.c.id == i.provider_id)
        .outerjoin(AMENDMENTS, AMENDMENTS.c.id == i.amendment_id)
        .outerjoin(OPERATOR, OPERATOR.c.login == i.operator)
        .outerjoin(OWNER, OWNER.c.login == i.owner)
    )
    statement = sa.select(
        *(i.id, i.number, i.version, i.status, i.channel, i.operator, i.begun_at, i.ended_at, i.caller, i.verification, i.agreed_items),
        *(i.category, i.faq, i.complaint, i.misconduct, i.desk, i.owner, i.due_at, i.call_back),
        *(d.name, d.phone, d.question, d.answer, d.task, d.reply, d.conduct, ROOT.c.id.label("root_id"), ROOT.c.name.label("store_name")),
        *(APPLICATIONS.c.number.label("application"), PROVIDERS.c.number.label("provider"), PROVIDERS.c.name.label("provider_name")),
        *(AMENDMENTS.c.number.label("change"), AMENDMENTS.c.status.label("change_status")),
        sa.func.coalesce(OPERATOR.c.name, i.operator).label("operator_name"),
        sa.func.coalesce(OWNER.c.name, i.owner).label("owner_name"),
    )
    return statement.select_from(source).where(i.number == sa.bindparam("number"))


def was_none() -> sa.ColumnElement[bool]:
    """That it was no inquiry after all: closed without a category."""
    i = INQUIRIES.c
    return sa.and_(i.status == InquiryStatus.CLOSED.value, i.category.is_(None))


def inquiries_of_phone(session: Session, phone: str) -> sa.Select[tuple[int]]:
    """Ids of the inquiries from a telephone number; on Postgres whoever may not read numbers finds by one that was said."""
    if session.get_bind().dialect.name == "postgresql":
        return sa.select(sa.func.inquiries_of_phone(phone))
    return sa.select(DETAILS.c.inquiry_id).where(DETAILS.c.phone == phone)


def inquiries_of_caller(session: Session, inquiry_id: int) -> sa.Select[tuple[int]]:
    """Likewise from the telephone number of another inquiry, itself included; none where that has no number."""
    if session.get_bind().dialect.name == "postgresql":
        return sa.select(sa.func.inquiries_of_caller(inquiry_id))
    phone = sa.select(DETAILS.c.phone).where(DETAILS.c.inquiry_id == inquiry_id).scalar_subquery()
    return sa.select(DETAILS.c.inquiry_id).where(DETAILS.c.phone == phone)


def _calls_around(session: Session, row: sa.Row[tuple[object, ...]], days: int) -> int:
    """Inquiries of an inquiry's number or store in the days up to it; those that were none do not count."""
    i, moment = INQUIRIES.c, row.begun_at
    found = [inquiries_of_caller(session, row.id)] if row.phone is not None else []
    if row.root_id is not None:
        found.append(sa.select(i.id).where(i.store_id.in_(stores_and_roots(session, {row.root_id}))))
    if not found:
        return 1
    in_these_days = sa.and_(i.begun_at > moment - timedelta(days=days), i.begun_at <= moment)
    # one by one: each has an index of its own
    ids = sa.union(*found).subquery()
    counted = sa.select(sa.func.count()).select_from(INQUIRIES.join(ids, ids.c[0] == i.id)).where(in_these_days, sa.not_(was_none()))
    return max(1, int(session.execute(counted).scalar_one()))


def earlier_calls(session: Session, store_ids: Collection[int], limit: int, besides: str | None = None) -> tuple[EarlierCall, ...]:
    """Inquiries about these stores, the latest first. Stores that were joined count only where they are among them."""
    i, d = INQUIRIES.c, DETAILS.c
    columns = (i.number, i.begun_at, i.channel, i.status, i.caller, i.category, i.complaint, d.question, d.answer)
    statement = (
        sa.select(*columns)
        .select_from(INQUIRIES.outerjoin(DETAILS, d.inquiry_id == i.id))
        .where(i.store_id.in_(store_ids), i.number != (besides or ""), sa.not_(was_none()))
        .order_by(i.begun_at.desc(), i.id.desc())
        .limit(limit)
    )
    return tuple(
        EarlierCall(
            row.number,
            row.begun_at,
            InquiryChannel(row.channel),
            InquiryStatus(row.status),
            Caller(row.caller) if row.caller is not None else None,
            row.category,
            row.complaint,
            row.question,
            row.answer,
        )
        for row in session.execute(statement)
    )


def inquiry_case(office: Office, person: Person, number: str) -> InquiryCase | Refusal:
    """One inquiry. Reviewers and the warehouse see those that were passed to their desk, and nothing of who called."""
    if refused := may(person.role, "list-inquiries"):
        return refused
    wanted = normal_case_number(number)
    with office.reading() as session:
        call = load_call(session, office.programme, wanted)
        if call is None:
            return refuse(RefusalCode.NOT_FOUND, "casework.not_found", number=number)
        sees_all = may(person.role, "inquiries") is None
        lines = history(session, wanted)
        if not sees_all and (refused := _not_passed_on(person, call, lines)):
            return refused
        stores = _parts(session, call.store_number) if sees_all else ()
        sendings = [line.at for line in lines if line.action == "send-request"]
        return InquiryCase(
            call=call if sees_all else replace(call, name=None, phone=None, conduct=None),
            history=lines,
            in_vain=sum(line.action == "call-in-vain" for line in lines),
            sent_at=sendings[-1] if sendings else None,
            sent_times=len(sendings),
            orders=tuple(str(line.payload["order"]) for line in lines if line.action == "order-kit"),
            earlier=earlier_calls(session, stores, EARLIER, wanted) if stores else (),
            overdue=call.desk is not None and call.due_at is not None and call.due_at < office.clock.now(),
        )


def _parts(session: Session, store: str | None) -> Collection[int]:
    _, serial = parse_case_number(store or "") or ("", 0)
    return stores_and_roots(session, {serial}) if serial else ()


def _not_passed_on(person: Person, call: Call, lines: Sequence[HistoryLine]) -> Refusal | None:
    desks = {call.desk, *(line.payload.get("desk") for line in lines if line.action in {"pass-on", "reopen-inquiry"})}
    passed = not desks.isdisjoint(DESKS.get(person.role, ()))
    return None if passed else refuse(RefusalCode.HELD_BY_OTHER, "inquiries.other_desk", number=call.number)
