"""Requests about personal data (個人情報の開示等の請求), and runs of erasing: each a case (D-…) with its dates and what came of it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

import sqlalchemy as sa
from sqlmodel import Session

from models.base import table_of
from models.privacy import ErasedCase
from models.relations import STAFF, name_behind
from models.vocabulary_privacy import RequestKind, RequestStatus
from secretariat import journal
from secretariat.casework.acts import Case, Change, act_within, begin
from secretariat.clock import japan_day
from secretariat.identifiers import case_number
from secretariat.office import Office
from secretariat.permissions import may
from secretariat.privacy.kinds import REQUEST, REQUESTS
from secretariat.refusal import Refusal
from secretariat.screening.decision import Command
from secretariat.staff import Person

ERASED = table_of(ErasedCase)


@dataclass(frozen=True, slots=True)
class RequestLine:
    """A request or a run: how many cases held something, of how many it was erased, how many are kept. `staff`: a display name."""

    number: str
    kind: RequestKind
    status: RequestStatus
    received_on: date
    until_on: date | None
    begun_at: datetime
    answered_at: datetime | None
    staff: str
    found: int
    erased: int
    kept: int


def privacy_requests(office: Office, person: Person) -> tuple[RequestLine, ...] | Refusal:
    """All of them, the newest first."""
    if refused := may(person.role, "show-privacy-requests"):
        return refused
    r = REQUESTS.c
    counted = (r.found, r.erased, r.kept)
    statement = (
        sa.select(r.number, r.kind, r.status, r.received_on, r.until_on, r.begun_at, r.answered_at, name_behind(r.staff), *counted)
        .select_from(REQUESTS.outerjoin(STAFF, STAFF.c.login == r.staff))
        .order_by(r.id.desc())
    )
    with office.reading() as session:
        return tuple(RequestLine(row[0], RequestKind(row[1]), RequestStatus(row[2]), *row[3:]) for row in session.execute(statement))


def begin_request(
    session: Session,
    act: journal.Act,
    kind: RequestKind,
    received_on: date | None = None,
    until_on: date | None = None,
    personal: Mapping[str, object] | None = None,
) -> tuple[int, str]:
    """Enters one that is not answered yet; gives its serial and its number. `personal`: who asks, and how that was verified."""
    received = received_on or japan_day(act.at)
    row = {"kind": kind.value, "staff": act.staff, "received_on": received, "until_on": until_on, "begun_at": act.at}
    counts = dict.fromkeys(("found", "erased", "kept"), 0)
    payload = {"kind": kind.value, "received_on": received.isoformat(), "until": until_on.isoformat() if until_on else None}
    number = begin(session, act, REQUEST, "begin-request", RequestStatus.OPEN.value, {**row, **counts}, payload, personal)
    serial = session.execute(sa.select(REQUESTS.c.id).where(REQUESTS.c.number == number)).scalar_one()
    return int(serial), number


def open_run(session: Session, until_on: date) -> tuple[int, str] | None:
    """A run with the same end that broke off; locked, so that whoever takes it up as well waits."""
    r = REQUESTS.c
    wanted = sa.and_(r.kind == RequestKind.RETENTION.value, r.status == RequestStatus.OPEN.value, r.until_on == until_on)
    row = session.execute(sa.select(r.id, r.number).where(wanted).order_by(r.id).limit(1).with_for_update()).one_or_none()
    return None if row is None else (int(row.id), str(row.number))


def answer_request(
    session: Session,
    act: journal.Act,
    person: Person,
    serial: int,
    kept: int,
    handed_out: int = 0,
) -> Refusal | None:
    """Enters what came of it: what was erased is counted by its marks; `kept` cases stay, `handed_out` ones were disclosed."""
    marks = sa.select(ERASED.c.retention, sa.func.count()).where(ERASED.c.request_id == serial).group_by(ERASED.c.retention)
    by_kind = {str(kind): int(count) for kind, count in session.execute(marks)}

    def write(_session: Session, _act: journal.Act, _case: Case) -> Change:
        erased = sum(by_kind.values())
        counts = {"found": erased + kept + handed_out, "erased": erased, "kept": kept}
        return Change({**counts, "answered_at": act.at}, {**counts, "by_kind": by_kind})

    return act_within(session, act, person, REQUEST, case_number("D", serial), Command("answer-request"), write, None)
