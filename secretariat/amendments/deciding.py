"""What people make of a report: accepted, refused, withdrawn."""

import sqlalchemy as sa
from sqlmodel import Session

from models.base import table_of
from models.inquiry import Inquiry
from models.vocabulary import RefusalCode
from models.vocabulary_amendments import AmendmentChannel, AmendmentKind
from models.vocabulary_inquiries import InquiryStatus
from secretariat import journal
from secretariat.amendments.accepting import accept
from secretariat.amendments.at_once import accept_at_once
from secretariat.amendments.entering import enter_due
from secretariat.amendments.listing import who_entered
from secretariat.casework.acts import AMENDMENT, Case, Change, act_on
from secretariat.casework.reasons import check_reasons
from secretariat.office import Office
from secretariat.permissions import may
from secretariat.refusal import Refusal, refuse
from secretariat.screening.decision import Command
from secretariat.staff import Person

INQUIRIES = table_of(Inquiry)


def check_acceptance(kind: str, channel: str, entered: str, person: Person, number: str) -> Refusal | None:
    """Whether this person may accept it: an end only managers, what was entered by hand only somebody else."""
    if kind == AmendmentKind.CANCELLATION and (refused := may(person.role, "cancel")):
        return refused
    if channel == AmendmentChannel.HAND and entered == person.login:
        return refuse(RefusalCode.SAME_PERSON, "amendments.same_person", number=number)
    return None


def _unconfirmed(session: Session, case: Case) -> Refusal | None:
    """A caller asked for it: its provider's answer decides, which is entered with the inquiry, as long as that is not closed."""
    q = INQUIRIES.c
    number = session.execute(sa.select(q.number).where(q.amendment_id == case.id, q.status != InquiryStatus.CLOSED.value)).scalar()
    if number is None:
        return None
    return refuse(RefusalCode.WRONG_STATE, "amendments.not_confirmed", number=case.number, inquiry=number)


def accept_amendment(
    office: Office, person: Person, number: str, reasons: tuple[str, ...] = (), note: str | None = None, *, seen: int | None = None
) -> Refusal | None:
    """Accepts a report: the record follows, now or on its day. `reasons` are for the end of a registration."""

    def write(session: Session, act: journal.Act, case: Case) -> Change | Refusal:
        if refused := _unconfirmed(session, case):
            return refused
        entered = who_entered(session, case.number)
        if refused := check_acceptance(case.row["kind"], case.row["channel"], entered, person, case.number):
            return refused
        if reasons and (refused := check_reasons(Command("cancel", reasons, note), "cancel", office.programme)):
            return refused
        told = accept(session, act, office, person, case, reasons, note)
        return told if isinstance(told, Refusal) else Change(payload=told)

    return act_on(office, person, AMENDMENT, number, Command("accept", note=note), write, seen=seen)


def refuse_amendment(office: Office, person: Person, number: str, note: str | None, *, seen: int | None = None) -> Refusal | None:
    """The record stays as it is; the note says why."""

    def write(session: Session, _act: journal.Act, case: Case) -> Change | Refusal:
        if refused := _unconfirmed(session, case):
            return refused
        return Change() if (note or "").strip() else refuse(RefusalCode.NOTE_MISSING, "amendments.note_missing")

    return act_on(office, person, AMENDMENT, number, Command("turn-down", note=note), write, seen=seen)


def withdraw_amendment(office: Office, person: Person, number: str, note: str | None = None, *, seen: int | None = None) -> Refusal | None:
    """Whoever reported it takes it back."""

    def write(session: Session, _act: journal.Act, case: Case) -> Change | Refusal:
        return _unconfirmed(session, case) or Change()

    return act_on(office, person, AMENDMENT, number, Command("withdraw", note=note), write, seen=seen)


def enter_what_is_due(office: Office, person: Person) -> tuple[int, int] | Refusal:
    """Accepts what waits for nobody and enters what holds by today: what a break left over, and changes whose day has come.

    Gives how many reports were accepted, and of how many applications changes were entered.
    """
    if refused := may(person.role, "amend"):
        return refused
    return accept_at_once(office, person), enter_due(office, person)
