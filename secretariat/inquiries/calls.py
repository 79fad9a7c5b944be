"""Calls while they are on: begun, who calls about what, ended with what was asked and answered, or passed on (応対)."""

from collections.abc import Mapping
from datetime import datetime
from typing import Final

import sqlalchemy as sa
from sqlmodel import Session

from models.base import table_of
from models.office import Staff
from models.vocabulary import RefusalCode
from models.vocabulary_amendments import AmendmentStatus
from models.vocabulary_inquiries import Caller, Desk, InquiryChannel, InquiryStatus, Verification
from secretariat import journal
from secretariat.casework.acts import INQUIRY, Case, Change, begin
from secretariat.casework.notes import check_note
from secretariat.clock import japan_text
from secretariat.identifiers import case_number, normal_phone, parse_case_number
from secretariat.inquiries.acting import change_call, keep_texts, missing, others_call, others_desk, shown
from secretariat.inquiries.case import AMENDMENTS, DETAILS, INQUIRIES, Call
from secretariat.inquiries.ending import Ending, desk_of, passing, told_of_passing
from secretariat.inquiries.subject import Subject, subject_of
from secretariat.office import Office
from secretariat.permissions import may
from secretariat.refusal import Refusal, refuse
from secretariat.repetition import repeated
from secretariat.screening.decision import Command
from secretariat.staff import Person

STAFF = table_of(Staff)
UNVERIFIED: Final = {"verification": Verification.NONE.value, "agreed_items": ""}


@repeated
def begin_call(
    office: Office,
    person: Person,
    *,
    channel: InquiryChannel = InquiryChannel.PHONE,
    phone: str | None = None,
    begun_at: datetime | None = None,
) -> Call | Refusal:
    """A new inquiry; of somebody whose telephone call is still on, that call."""
    if refused := may(person.role, "take-calls"):
        return refused
    if isinstance(digits := _digits(phone), Refusal):
        return digits
    with office.writing(person.login, "begin-call") as (session, act):
        if begun_at is not None and begun_at > act.at:
            session.rollback()
            return refuse(RefusalCode.INVALID_VALUE, "inquiries.begins_later", at=begun_at)
        # whoever begins twice at once waits for themselves here
        session.execute(sa.select(STAFF.c.login).where(STAFF.c.login == person.login).with_for_update())
        number = _open_call(session, person) if channel is InquiryChannel.PHONE else None
        if number is None:
            number = _begin(session, act, channel, digits, begun_at or act.at)
        else:
            session.rollback()
    return shown(office, number)


def _begin(session: Session, act: journal.Act, channel: InquiryChannel, phone: str | None, begun_at: datetime) -> str:
    row = {
        "channel": channel.value,
        "operator": act.staff,
        "begun_at": begun_at,
        "complaint": False,
        "misconduct": False,
        "call_back": False,
    }
    payload = {"channel": channel.value, "begun_at": japan_text(begun_at)}
    personal = {"phone": phone} if phone else None
    number = begin(session, act, INQUIRY, "begin-call", InquiryStatus.OPEN.value, {**row, **UNVERIFIED}, payload, personal)
    _, serial = parse_case_number(number) or ("", 0)
    session.execute(sa.insert(DETAILS), {"inquiry_id": serial, "phone": phone or None, "entry_case": number, "entry_version": 1})
    return number


def _open_call(session: Session, person: Person) -> str | None:
    i = INQUIRIES.c
    mine = sa.and_(i.operator == person.login, i.status == sa.literal_column("'open'"), i.channel == sa.literal_column("'phone'"))
    return session.execute(sa.select(i.number).where(mine)).scalar()


def _digits(phone: str | None) -> str | Refusal | None:
    """A telephone number as it is kept; an empty one is none."""
    if phone is None or not phone.strip():
        return phone and ""
    return normal_phone(phone) or refuse(RefusalCode.INVALID_VALUE, "inquiries.no_phone")


def call_of(office: Office, person: Person) -> Call | Refusal | None:
    """The telephone call that the person has on; None if there is none."""
    if refused := may(person.role, "take-calls"):
        return refused
    with office.reading() as session:
        number = _open_call(session, person)
    return shown(office, number) if number is not None else None


def enter_call(
    office: Office,
    person: Person,
    number: str,
    *,
    caller: Caller | None = None,
    store: str | None = None,
    name: str | None = None,
    phone: str | None = None,
    seen: int | None = None,
) -> Call | Refusal:
    """Who calls, and about which store (S-…, A-…, K-… or a merchant ID); an empty text takes away what was there.

    Another caller or store has to be found who they say anew.
    """
    digits = _digits(phone)
    if isinstance(digits, Refusal):
        return may(person.role, "take-calls") or digits

    def write(session: Session, _act: journal.Act, case: Case) -> Change | Refusal:
        if refused := others_call(session, case, person):
            return refused
        subject = subject_of(session, store) if store else None
        if isinstance(subject, Refusal):
            return subject
        changes, payload = _entered(case, caller, subject, takes_store_away=store == "")
        texts = _other_texts(session, case, {"name": name, "phone": digits})
        if not changes and not texts:
            return refuse(RefusalCode.NOTHING_TO_DO, "inquiries.entered_already", number=case.number)
        return Change(changes, payload, keep_texts(session, case, texts))

    entered = change_call(office, person, number, Command("enter-call"), write, {"name": name}, seen=seen)
    is_so_already = isinstance(entered, Refusal) and entered.code is RefusalCode.NOTHING_TO_DO
    return shown(office, number) if is_so_already else entered


def _other_texts(session: Session, case: Case, texts: Mapping[str, str | None]) -> dict[str, str]:
    """Those that are not kept already."""
    kept = session.execute(sa.select(DETAILS).where(DETAILS.c.inquiry_id == case.id)).mappings().one()
    return {name: text for name, text in texts.items() if text is not None and text.strip() != (kept[name] or "")}


def _entered(
    case: Case, caller: Caller | None, subject: Subject | None, *, takes_store_away: bool
) -> tuple[dict[str, object], dict[str, object]]:
    """The columns that change, and what the journal says of them."""
    changes, payload = dict[str, object](), dict[str, object]()
    if caller is not None and caller != case.row["caller"]:
        changes["caller"] = payload["caller"] = caller.value
    now = (case.row["store_id"], case.row["application_id"], case.row["provider_id"])
    wanted = (subject.store_id, subject.application_id, subject.provider_id) if subject else (None, None, None) if takes_store_away else now
    if wanted != now:
        changes |= dict(zip(("store_id", "application_id", "provider_id"), wanted, strict=True))
        for name, prefix, id_ in (("store", "S", wanted[0]), ("application", "A", wanted[1])):
            payload[name] = case_number(prefix, id_) if id_ is not None else None
    if changes and case.row["verification"] != Verification.NONE:
        payload["verification"] = Verification.NONE.value
    return ({**changes, **UNVERIFIED} if changes else {}), payload


def wrap_up(
    office: Office,
    person: Person,
    number: str,
    *,
    category: str | None,
    question: str | None,
    answer: str | None,
    faq: str | None = None,
    complaint: bool = False,
    conduct: str | None = None,
    seen: int | None = None,
) -> Call | Refusal:
    """The call ends and everything is said. Where a change was asked for, it goes to the provider's desk, which is to confirm it."""
    if refused := may(person.role, "take-calls"):
        return refused
    ending = Ending(category, question, answer, faq, complaint, conduct).completed(office.programme)
    if isinstance(ending, Refusal):
        return ending
    if refused := missing(category=ending.category, question=ending.question, answer=ending.answer):
        return refused
    call = shown(office, number)
    waits = isinstance(call, Call) and call.change_status is AmendmentStatus.RECEIVED

    def write(session: Session, act: journal.Act, case: Case) -> Change | Refusal:
        if refused := others_call(session, case, person) or _not_as_seen(session, case, waits=waits):
            return refused
        changes = ending.changes(case, act)
        told = ending.told(changes)
        if waits:
            passed = passing(office.programme, act, Desk.PROVIDER, None)
            changes, told = {**changes, **passed}, {**told, **told_of_passing(passed)}
        return Change(changes, told, keep_texts(session, case, ending.texts))

    return change_call(office, person, number, Command("pass-on" if waits else "wrap-up"), write, ending.texts, seen=seen)


def _not_as_seen(session: Session, case: Case, *, waits: bool) -> Refusal | None:
    """A call that was on a moment ago and is not, or for which a change was asked since."""
    if case.status == InquiryStatus.OPEN and waits == (pending_change(session, case) is not None):
        return None
    return refuse(RefusalCode.WRONG_STATE, "inquiries.went_on", number=case.number, name=case.last_staff, at=case.last_at)


def pending_change(session: Session, case: Case) -> str | None:
    """The report that this inquiry asks its provider to confirm, while nobody has decided about it."""
    t = AMENDMENTS.c
    pending = sa.and_(t.id == case.row["amendment_id"], t.status == AmendmentStatus.RECEIVED.value)
    return session.execute(sa.select(t.number).where(pending)).scalar()


def drop_call(office: Office, person: Person, number: str, *, seen: int | None = None) -> Call | Refusal:
    """It was none: a wrong number, a line that broke off, a slip of the hand. Closed without a category."""

    def write(session: Session, act: journal.Act, case: Case) -> Change | Refusal:
        if refused := others_call(session, case, person):
            return refused
        if (change := pending_change(session, case)) is not None:
            return refuse(RefusalCode.WRONG_STATE, "inquiries.change_asked", number=case.number, change=change)
        return Change({"ended_at": act.at})

    return change_call(office, person, number, Command("drop-call"), write, {}, seen=seen)


def pass_on(
    office: Office,
    person: Person,
    number: str,
    *,
    task: str | None,
    desk: Desk | None = None,
    category: str | None = None,
    question: str | None = None,
    answer: str | None = None,
    due_at: datetime | None = None,
    call_back: bool = False,
    complaint: bool = False,
    conduct: str | None = None,
    seen: int | None = None,
) -> Call | Refusal:
    """A desk is asked to find out or to act, that of the category where none is named. A call that is on ends by it.

    `call_back`: the caller was promised to be called; kept at the call centre's own desk, it is the person's own to do.
    """
    if refused := may(person.role, "take-calls") or check_note(task) or missing(task=task):
        return refused
    ending = Ending(category, question, answer, None, complaint, conduct).completed(office.programme)
    if isinstance(ending, Refusal):
        return ending

    def write(session: Session, act: journal.Act, case: Case) -> Change | Refusal:
        on = case.status == InquiryStatus.OPEN
        if refused := others_call(session, case, person) if on else others_desk(case, person):
            return refused
        changes = ending.changes(case, act)
        if refused := missing(category=str(changes["category"] or "")):
            return refused
        if due_at is not None and due_at <= act.at:
            return refuse(RefusalCode.INVALID_VALUE, "inquiries.due_before_now", at=due_at)
        where = desk or desk_of(office.programme, str(changes["category"]))
        passed = passing(office.programme, act, where, due_at, call_back=call_back or case.row["call_back"])
        return Change({**changes, **passed}, {**ending.told(changes), **told_of_passing(passed)}, keep_texts(session, case, texts))

    texts = {**ending.texts, "task": task}
    return change_call(office, person, number, Command("pass-on"), write, texts, seen=seen)
