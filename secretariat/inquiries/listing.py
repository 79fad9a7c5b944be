"""Inquiries as a list, a page at a time, read by key: newest first; what somebody still has to do by the day on which it is due."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final

import sqlalchemy as sa
from sqlmodel import Session

from models.base import table_of
from models.office import Staff
from models.relations import ROOT
from models.vocabulary import RefusalCode, Role
from models.vocabulary_inquiries import Desk, InquiryChannel, InquiryStatus
from secretariat.identifiers import case_number, normal_case_number
from secretariat.inquiries.case import DESKS
from secretariat.inquiries.finding import DETAILS, INQUIRIES, PROVIDERS, InquiryFilter, Reading, reading_of, with_details
from secretariat.office import Office
from secretariat.permissions import may
from secretariat.refusal import Refusal, refuse
from secretariat.screening.queue_pages import COUNT_CAP
from secretariat.staff import Person

OPERATOR, OWNER = table_of(Staff).alias("operator_staff"), table_of(Staff).alias("owner_staff")
LARGEST_PAGE: Final = 200
OWN_DESK: Final[Mapping[Role, Desk]] = {Role.REVIEWER: Desk.REVIEWER, Role.SHIPPING: Desk.SHIPPING}
"""Whoever takes no calls sees what their own desk was asked, and nothing else."""


@dataclass(frozen=True, slots=True)
class InquiryLine:
    """One inquiry in the list; `operator`, `owner` are display names. Who called is on the inquiry itself only."""

    number: str
    status: InquiryStatus
    channel: InquiryChannel
    begun_at: datetime
    ended_at: datetime | None
    operator: str
    caller: str | None
    verification: str
    store_number: str | None
    store_name: str | None
    provider: str | None
    category: str | None
    question: str | None
    complaint: bool
    misconduct: bool
    desk: str | None
    owner: str | None
    task: str | None
    due_at: datetime | None
    overdue: bool
    call_back: bool


@dataclass(frozen=True, slots=True)
class InquiryPage:
    """Some of them. `capped`: there are more than `total`. Marks are numbers.

    `searched_from`: words were looked for in what was begun since; None where they were in everything, or there are none.
    """

    lines: tuple[InquiryLine, ...]
    total: int
    capped: bool
    has_before: bool
    has_after: bool
    searched_from: datetime | None = None


def inquiries(
    office: Office, person: Person, wanted: InquiryFilter, *, after: str | None = None, before: str | None = None, limit: int = LARGEST_PAGE
) -> InquiryPage | Refusal:
    """A page of inquiries; `after`: the number of the one behind which it begins, `before`: of the one above which it ends."""
    permitted = _permitted(person, wanted)
    if isinstance(permitted, Refusal):
        return permitted
    limit = min(limit, LARGEST_PAGE)
    c, backwards, now = INQUIRIES.c, before is not None, office.clock.now()
    with office.reading() as session:
        reading = reading_of(session, permitted, now)
        if isinstance(reading, Refusal):
            return reading
        conditions = [*reading.found_by, *reading.narrowed_by]
        if (mark := before if backwards else after) is not None:
            beyond = _beyond(session, mark, by_due=reading.by_due, backwards=backwards)
            if isinstance(beyond, Refusal):
                return beyond
            conditions += beyond
        key = c.due_at if reading.by_due else c.begun_at
        descending = reading.by_due == backwards
        order = (key.desc(), c.id.desc()) if descending else (key.asc(), c.id.asc())
        rows = session.execute(_page().where(*conditions).order_by(*order).limit(limit + 1)).all()
        total, capped = _count(session, reading)
    lines = [_line(row, now) for row in rows[:limit]]
    more = len(rows) > limit
    shown = tuple(lines[::-1] if backwards else lines)
    return InquiryPage(shown, total, capped, more if backwards else after is not None, backwards or more, reading.searched_from)


def _permitted(person: Person, wanted: InquiryFilter) -> InquiryFilter | Refusal:
    if refused := may(person.role, "list-inquiries"):
        return refused
    desk = OWN_DESK.get(person.role)
    if desk is None:
        return wanted
    if wanted.desk in DESKS[person.role]:
        return wanted
    if wanted.desk is not None and (refused := may(person.role, "inquiries")):
        return refused
    return replace(wanted, desk=desk)


def _count(session: Session, reading: Reading) -> tuple[int, bool]:
    """How many fit among the first COUNT_CAP that the indexes find, and whether there are more to look at."""
    c = INQUIRIES.c
    order = (c.due_at, c.id) if reading.by_due else (c.begun_at.desc(), c.id.desc())
    looked_at = sa.select(c.id).where(*reading.found_by).order_by(*order).limit(COUNT_CAP + 1)
    if reading.narrowed_by:
        fits = sa.func.count(sa.case((sa.and_(*reading.narrowed_by), 1)))
        seen, total = session.execute(sa.select(sa.func.count(), fits).select_from(with_details()).where(c.id.in_(looked_at))).one()
    else:
        seen = total = session.execute(sa.select(sa.func.count()).select_from(looked_at.subquery())).scalar_one()
    return min(total, COUNT_CAP), seen > COUNT_CAP


def _beyond(session: Session, mark: str, *, by_due: bool, backwards: bool) -> list[sa.ColumnElement[bool]] | Refusal:
    c = INQUIRIES.c
    place = session.execute(sa.select(c.due_at, c.begun_at, c.id).where(c.number == normal_case_number(mark))).one_or_none()
    if place is None:
        return refuse(RefusalCode.NOT_FOUND, "casework.not_found", number=mark)
    key, reached = (c.due_at, place.due_at) if by_due else (c.begun_at, place.begun_at)
    if reached is None:  # somebody closed it meanwhile: what is due begins anew
        return []
    # the key stands by itself as well: so the index is entered where the page begins
    if by_due == backwards:
        return [key <= reached, sa.or_(key < reached, sa.and_(key == reached, c.id < place.id))]
    return [key >= reached, sa.or_(key > reached, sa.and_(key == reached, c.id > place.id))]


def _page() -> sa.Select[tuple[object, ...]]:
    c, d = INQUIRIES.c, DETAILS.c
    source = with_details().outerjoin(PROVIDERS, PROVIDERS.c.id == c.provider_id).outerjoin(OPERATOR, OPERATOR.c.login == c.operator)
    return sa.select(
        *(c.number, c.status, c.channel, c.begun_at, c.ended_at, c.caller, c.verification, c.category, c.complaint, c.misconduct),
        *(c.desk, c.due_at, c.call_back, d.question, d.task, ROOT.c.id.label("root_id"), ROOT.c.name.label("store_name")),
        PROVIDERS.c.name.label("provider"),
        sa.func.coalesce(OPERATOR.c.name, c.operator).label("operator"),
        sa.func.coalesce(OWNER.c.name, c.owner).label("owner"),
    ).select_from(source.outerjoin(OWNER, OWNER.c.login == c.owner))


def _line(row: sa.Row[tuple[object, ...]], now: datetime) -> InquiryLine:
    return InquiryLine(
        number=row.number,
        status=InquiryStatus(row.status),
        channel=InquiryChannel(row.channel),
        begun_at=row.begun_at,
        ended_at=row.ended_at,
        operator=row.operator,
        caller=row.caller,
        verification=row.verification,
        store_number=case_number("S", row.root_id) if row.root_id is not None else None,
        store_name=row.store_name,
        provider=row.provider,
        category=row.category,
        question=row.question,
        complaint=row.complaint,
        misconduct=row.misconduct,
        desk=row.desk,
        owner=row.owner,
        task=row.task,
        due_at=row.due_at,
        overdue=row.desk is not None and row.due_at is not None and row.due_at < now,
        call_back=row.call_back,
    )
