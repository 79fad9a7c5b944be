"""Inquiries for tests of lists and figures: written as they would stand, each with its journal, so that nothing is found amiss."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Final

import sqlalchemy as sa

from models.base import table_of
from models.inquiry import Inquiry, InquiryDetail
from models.vocabulary_inquiries import InquiryStatus
from secretariat import journal
from secretariat.clock import parse_instant
from secretariat.identifiers import case_number
from secretariat.office import Office, take_serials
from tests.support.rehearsal import at

INQUIRIES, DETAILS = table_of(Inquiry), table_of(InquiryDetail)
PERSONAL: Final = ("name", "phone", "question", "answer", "task", "reply", "conduct")
CALL: Final[Mapping[str, object]] = {
    "channel": "phone",
    "caller": "owner",
    "verification": "none",
    "agreed_items": "",
    "category": "status",
    "complaint": False,
    "misconduct": False,
    "call_back": False,
}


def record_call(
    office: Office,
    begun_at: str,
    login: str = "cal",
    *,
    minutes: float = 5,
    passed_on: str | None = None,
    replied_at: str | None = None,
    closed_at: str | None = None,
    **more: object,
) -> str:
    """A call that was begun then (ISO 8601, Japan) and took so long; gives its number.

    With `passed_on` (when) a desk was asked `task`; `replied_at`, `closed_at`: when it said something, and when that was done. `more`:
    further columns of the inquiry and its details.
    """
    begun = parse_instant(begun_at)
    ended = begun + timedelta(minutes=minutes)
    steps: list[tuple[datetime, str, InquiryStatus]] = [(begun, "begin-call", InquiryStatus.OPEN)]
    if passed_on is None:
        steps.append((ended, "wrap-up", InquiryStatus.CLOSED))
    else:
        steps.append((parse_instant(passed_on), "pass-on", InquiryStatus.WAITING))
        more = {"task": "確認をお願いします", "desk": "reviewer", **more}
    if replied_at is not None:
        steps.append((parse_instant(replied_at), "reply", InquiryStatus.ANSWERED))
    if closed_at is not None:
        steps.append((parse_instant(closed_at), "close-inquiry", InquiryStatus.CLOSED))
        more = {**more, "desk": None, "owner": None, "due_at": None}
    personal = {name: text for name, text in more.items() if name in PERSONAL}
    columns = {name: value for name, value in more.items() if name not in PERSONAL}
    with at(office, begun_at).writing(login, "begin-call") as (session, act):
        serial = take_serials(session, "inquiry")
        number, before = case_number("Q", serial), None
        for version, (moment, action, status) in enumerate(steps, 1):
            entry = journal.Entry(number, version, action, before, status.value)
            journal.append(session, [entry], journal.Act(login, moment, act.recorded_at, act.operation_id))
            row = {**CALL, "begun_at": begun, "ended_at": ended, "operator": login, **columns, "status": status.value, "version": version}
            if before is None:
                session.execute(sa.insert(INQUIRIES), [{"id": serial, "number": number, **row}])
            else:
                session.execute(sa.update(INQUIRIES).where(INQUIRIES.c.id == serial).values(row))
            before = status.value
        entered: dict[str, object] = {"inquiry_id": serial, "entry_case": number, "entry_version": 1}
        session.execute(sa.insert(DETAILS), [{**{name: personal.get(name) for name in PERSONAL}, **entered}])
    return number
