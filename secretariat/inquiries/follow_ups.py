"""What is still to be done about an inquiry: somebody takes it up, finds the answer, and the caller is told (折り返し・引き継ぎ)."""

from datetime import datetime

import sqlalchemy as sa
from sqlmodel import Session

from models.base import Flag, table_of
from models.office import Staff
from models.vocabulary import RefusalCode, Role
from models.vocabulary_inquiries import Desk, InquiryStatus
from secretariat import journal
from secretariat.casework.acts import Case, Change
from secretariat.clock import japan_text
from secretariat.inquiries.acting import change_call, held_by_other, keep_texts, missing, others_desk, unknown_category
from secretariat.inquiries.calls import pending_change
from secretariat.inquiries.case import Call
from secretariat.inquiries.due import call_back_due, desk_due
from secretariat.office import Office
from secretariat.permissions import PERMITTED
from secretariat.programme import Programme
from secretariat.refusal import Refusal, refuse
from secretariat.screening.decision import Command
from secretariat.staff import Person

STAFF = table_of(Staff)


def take_up(office: Office, person: Person, number: str, *, seen: int | None = None) -> Call | Refusal:
    """The person sees to it. What somebody else took up stays theirs, unless a supervisor takes it over."""

    def write(session: Session, _act: journal.Act, case: Case) -> Change | Refusal:
        if refused := others_desk(case, person) or held_by_other(session, case, person):
            return refused
        if case.row["owner"] == person.login:
            return refuse(RefusalCode.NOTHING_TO_DO, "inquiries.yours_already", number=case.number)
        before = {"before": case.row["owner"]} if case.row["owner"] is not None else {}
        return Change({"owner": person.login}, {"owner": person.login, **before})

    return change_call(office, person, number, Command("take-up"), write, {}, seen=seen)


def reply(office: Office, person: Person, number: str, text: str | None, *, seen: int | None = None) -> Call | Refusal:
    """The desk's answer. The caller is to be told by whoever took the call, within the hours in which callers are called back."""

    def write(session: Session, act: journal.Act, case: Case) -> Change | Refusal:
        if refused := others_desk(case, person) or held_by_other(session, case, person) or missing(reply=text):
            return refused
        if (change := pending_change(session, case)) is not None:
            return refuse(RefusalCode.WRONG_STATE, "inquiries.confirmed_or_declined", number=case.number, change=change)
        return answered(session, office.programme, act, case, text)

    return change_call(office, person, number, Command("reply"), write, {"reply": text}, seen=seen)


def answered(session: Session, programme: Programme, act: journal.Act, case: Case, text: str | None) -> Change:
    """What becomes of an inquiry with its answer: it is back at the call centre, with whoever took the call if they still take calls."""
    s = STAFF.c
    takes_calls = [role.value for role in Role if role in PERMITTED["take-calls"]]
    here = sa.and_(s.login == case.row["operator"], s.active == sa.literal(True, Flag), s.role.in_(takes_calls))
    owner = session.execute(sa.select(s.login).where(here)).scalar()
    due = call_back_due(programme, act.at)
    changes = {"desk": Desk.CALLCENTRE.value, "owner": owner, "due_at": due}
    told = {"from": case.row["desk"], "owner": owner, "due_at": japan_text(due)}
    return Change(changes, told, keep_texts(session, case, {"reply": text}))


def call_in_vain(office: Office, person: Person, number: str, note: str | None = None, *, seen: int | None = None) -> Call | Refusal:
    """Nobody answered. The next attempt is due within the hours in which callers are called back."""

    def write(session: Session, act: journal.Act, case: Case) -> Change | Refusal:
        if refused := others_desk(case, person) or held_by_other(session, case, person):
            return refused
        due = call_back_due(office.programme, act.at)
        return Change({"due_at": due}, {"due_at": japan_text(due)})

    return change_call(office, person, number, Command("call-in-vain", note=note), write, {}, seen=seen)


def close_inquiry(
    office: Office, person: Person, number: str, answer: str | None = None, note: str | None = None, *, seen: int | None = None
) -> Call | Refusal:
    """Nothing is left to do. `answer`: what the caller was told. What nobody has replied to needs that or a note.

    Whoever takes calls may, whosever call it was: callers often ring again themselves.
    """

    def write(session: Session, _act: journal.Act, case: Case) -> Change | Refusal:
        if case.status != InquiryStatus.ANSWERED and not (answer or "").strip() and not (note or "").strip():
            return refuse(RefusalCode.NOTE_MISSING, "inquiries.nobody_replied", number=case.number)
        closed = {"desk": None, "owner": None, "due_at": None}
        return Change(closed, {"desk": case.row["desk"], "owner": case.row["owner"]}, keep_texts(session, case, {"answer": answer}))

    return change_call(office, person, number, Command("close-inquiry", note=note), write, {"answer": answer}, seen=seen)


def reopen_inquiry(
    office: Office,
    person: Person,
    number: str,
    note: str | None,
    *,
    category: str | None = None,
    due_at: datetime | None = None,
    seen: int | None = None,
) -> Call | Refusal:
    """A supervisor takes it up again; the note says why. What was closed as no call at all needs its category now."""

    def write(_session: Session, act: journal.Act, case: Case) -> Change | Refusal:
        if not (note or "").strip():
            return refuse(RefusalCode.NOTE_MISSING, "inquiries.note_missing")
        wanted = category or case.row["category"]
        if refused := unknown_category(office.programme, category) or missing(category=wanted):
            return refused
        if due_at is not None and due_at <= act.at:
            return refuse(RefusalCode.INVALID_VALUE, "inquiries.due_before_now", at=due_at)
        due, desk = due_at or desk_due(office.programme, act.at, Desk.SUPERVISOR), Desk.SUPERVISOR.value
        changes = {"desk": desk, "owner": person.login, "due_at": due, "category": wanted}
        return Change(changes, {"desk": desk, "owner": person.login, "due_at": japan_text(due), "category": wanted})

    return change_call(office, person, number, Command("reopen-inquiry", note=note), write, {}, seen=seen)


def add_note(office: Office, person: Person, number: str, note: str | None, *, seen: int | None = None) -> Call | Refusal:
    """A note on it, whatever its state; of those who take no calls, while it is at their desk."""

    def write(_session: Session, _act: journal.Act, case: Case) -> Change | Refusal:
        if not (note or "").strip():
            return refuse(RefusalCode.NOTE_MISSING, "inquiries.note_missing")
        if person.role not in PERMITTED["take-calls"]:
            if case.row["desk"] is None:
                return refuse(RefusalCode.HELD_BY_OTHER, "inquiries.other_desk", number=case.number)
            if refused := others_desk(case, person):
                return refused
        return Change()

    return change_call(office, person, number, Command("note", note=note), write, {}, seen=seen)
