"""Calls of the demo that were answered at once: each as its use cases write it, but in one transaction, since there are many."""

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from importlib import resources
from typing import Final

import sqlalchemy as sa

from models.base import table_of
from models.inquiry import Inquiry, InquiryDetail
from models.vocabulary import ApplicationStatus
from models.vocabulary_inquiries import Caller, InquiryChannel, InquiryStatus, Verification, VerificationItem
from secretariat import journal
from secretariat.casework.acts import INQUIRY, begin
from secretariat.clock import japan_text
from secretariat.demo.chance import Weighted
from secretariat.identifiers import case_number, parse_case_number
from secretariat.office import Office
from secretariat.repetition import repeated
from secretariat.staff import Person

INQUIRIES, DETAILS = table_of(Inquiry), table_of(InquiryDetail)
_AGREED: Final = (VerificationItem.PHONE, VerificationItem.REPRESENTATIVE)
_ASKED_IN_VAIN: Final = (VerificationItem.PHONE, VerificationItem.POSTAL_CODE, VerificationItem.REPRESENTATIVE)
_OPEN, _CLOSED = InquiryStatus.OPEN.value, InquiryStatus.CLOSED.value


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked: by whom, about which category, in which states of an application (none: about no store)."""

    caller: Caller
    category: str
    of: tuple[ApplicationStatus, ...]
    asked: str
    told: str
    faq: str | None


@dataclass(frozen=True, slots=True)
class Place:
    """An application that is called about, and what its owner knows; `store_id` of the store that it is part of."""

    number: str
    phone: str
    representative: str
    store_id: int
    application_id: int
    provider_id: int


def read_questions() -> Weighted[Question]:
    """What may be asked, by how often it is."""
    source = resources.files("secretariat").joinpath("demo", "calls.toml").read_text("utf-8")
    rows: Sequence[Mapping[str, object]] = tomllib.loads(source)["question"]
    return Weighted([(_question(row), int(str(row["weight"]))) for row in rows])


def _question(row: Mapping[str, object]) -> Question:
    of = row["of"]
    statuses = tuple(ApplicationStatus(str(one)) for one in of) if isinstance(of, list) else ()
    faq = str(row["faq"]) if "faq" in row else None
    return Question(Caller(str(row["caller"])), str(row["category"]), statuses, str(row["asked"]), str(row["told"]), faq)


@repeated
def write_answered(
    office: Office, operator: Person, question: Question, place: Place | None, phone: str, begun_at: datetime, verification: Verification
) -> str:
    """A call that was begun then and ends at the office's present; gives its number."""
    with office.writing(operator.login, "wrap-up") as (session, over):
        began = replace(over, at=begun_at)
        row = {"channel": InquiryChannel.PHONE.value, "operator": operator.login, "begun_at": begun_at, "agreed_items": ""}
        row |= {"verification": Verification.NONE.value, "complaint": False, "misconduct": False, "call_back": False}
        told = {"channel": InquiryChannel.PHONE.value, "begun_at": japan_text(begun_at)}
        number = begin(session, began, INQUIRY, "begin-call", _OPEN, row, told, {"phone": phone})
        name = place.representative if place is not None and question.caller is Caller.OWNER else None
        entered = {"caller": question.caller.value}
        changes: dict[str, object] = {"caller": question.caller.value, "category": question.category, "faq": question.faq}
        if place is not None:
            entered |= {"store": case_number("S", place.store_id), "application": place.number}
            changes |= {"store_id": place.store_id, "application_id": place.application_id, "provider_id": place.provider_id}
        entries = [journal.Entry(number, 2, "enter-call", _OPEN, _OPEN, entered, {"name": name} if name else None)]
        if verification is not Verification.NONE:
            agreed = _AGREED if verification is Verification.VERIFIED else ()
            asked = {"asked": agreed or _ASKED_IN_VAIN, "agreed": agreed, "verification": verification.value}
            entries.append(journal.Entry(number, 3, "verify-caller", _OPEN, _OPEN, asked))
            changes |= {"verification": verification.value, "agreed_items": " ".join(agreed)}
        journal.append(session, entries, began)
        version, texts = len(entries) + 2, {"question": question.asked, "answer": question.told}
        ended = {key: changes[key] for key in ("category", "faq") if changes[key]}
        journal.append(session, [journal.Entry(number, version, "wrap-up", _OPEN, _CLOSED, ended, texts)], over)
        _, serial = parse_case_number(number) or ("", 0)
        # a case goes on version by version
        for reached in range(2, version):
            session.execute(sa.update(INQUIRIES).where(INQUIRIES.c.id == serial).values(version=reached))
        closed = {**changes, "ended_at": over.at, "status": _CLOSED, "version": version}
        session.execute(sa.update(INQUIRIES).where(INQUIRIES.c.id == serial).values(closed))
        kept = {"inquiry_id": serial, "name": name, "phone": phone, **texts, "entry_case": number, "entry_version": version}
        session.execute(sa.insert(DETAILS), [kept])
    return number
