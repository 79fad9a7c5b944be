"""Lists of second looks (抜取確認): what waits for one, what somebody did not agree in. They never say who approved what."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final, Literal

import sqlalchemy as sa
from sqlmodel import Session

from models.application import Application
from models.base import table_of
from models.journal import JournalPersonal
from models.merchant import Store
from models.provider import Provider
from models.search import SearchText
from models.vocabulary import ApplicationStatus, LookStatus
from secretariat.clock import japan_day
from secretariat.journal import personal_note
from secretariat.looks.records import LOOKS, UNRESOLVED, WAITING
from secretariat.office import Office
from secretariat.permissions import may
from secretariat.refusal import Refusal
from secretariat.screening.cutoffs import load_calendar
from secretariat.screening.deadlines import shown_start
from secretariat.screening.queue_words import read_words
from secretariat.screening.records import words
from secretariat.staff import Person

APPLICATIONS, STORES, PROVIDERS = table_of(Application), table_of(Store), table_of(Provider)
TEXTS, PERSONAL = table_of(SearchText), table_of(JournalPersonal)
COUNT_CAP: Final = 10_000
LARGEST_PAGE: Final = 200
LookView = Literal["waiting", "disagreed"]
VIEWS: Final[tuple[LookView, ...]] = ("waiting", "disagreed")


@dataclass(frozen=True, slots=True)
class LookLine:
    """An approval that was drawn.

    `status`: the application's; `start_on`: its start day, or what it would be now; `can_be_undone`: it is not registered yet.
    `days`: calendar days since it was drawn, or since somebody did not agree. `reasons`, `rule`, `note`: of whoever did not agree.
    """

    id: int
    number: str
    store_name: str
    provider: str
    origin: str
    status: str
    start_on: date | None
    can_be_undone: bool
    since: datetime
    days: int
    reasons: tuple[str, ...]
    rule: str | None
    note: str | None


@dataclass(frozen=True, slots=True)
class LookShown:
    """The newest look at an application: `status` as of LookStatus; `is_open`: somebody has to act."""

    status: str
    is_open: bool
    reasons: tuple[str, ...]
    rule: str | None
    note: str | None


@dataclass(frozen=True, slots=True)
class LookPage:
    """Some of them, oldest first. `capped`: there are more than `total`. Marks are ids."""

    lines: tuple[LookLine, ...]
    total: int
    capped: bool
    has_before: bool
    has_after: bool


def looks(
    office: Office,
    person: Person,
    view: LookView = "waiting",
    *,
    text: str = "",
    after: int | None = None,
    before: int | None = None,
    limit: int = LARGEST_PAGE,
) -> LookPage | Refusal:
    """What waits for a look that this person may take, or what somebody did not agree in and nobody has resolved."""
    if refused := may(person.role, "look"):
        return refused
    limit = min(limit, LARGEST_PAGE)
    with office.reading() as session:
        wanted = _said_so(session, waiting_for(person) if view == "waiting" else unresolved(), text)
        if before is not None:
            found = list(session.execute(wanted.where(LOOKS.c.id < before).order_by(LOOKS.c.id.desc()).limit(limit + 1)).scalars())
            ids, has_before, has_after = found[:limit][::-1], len(found) > limit, True
        else:
            beyond = wanted if after is None else wanted.where(LOOKS.c.id > after)
            found = list(session.execute(beyond.order_by(LOOKS.c.id).limit(limit + 1)).scalars())
            ids, has_before, has_after = found[:limit], after is not None, len(found) > limit
        counted = session.execute(sa.select(sa.func.count()).select_from(wanted.limit(COUNT_CAP + 1).subquery())).scalar_one()
        return LookPage(_lines(session, office, ids), min(counted, COUNT_CAP), counted > COUNT_CAP, has_before, has_after)


def next_look(office: Office, person: Person) -> LookLine | Refusal | None:
    """The approval that has waited longest for a look that this person may take; None where none waits."""
    page = looks(office, person, limit=1)
    if isinstance(page, Refusal):
        return page
    return page.lines[0] if page.lines else None


def look_shown(session: Session, application_id: int) -> LookShown | None:
    """The newest look at an application; None if it was never drawn."""
    c = LOOKS.c
    said = sa.and_(PERSONAL.c.case_id == c.entry_case, PERSONAL.c.version == c.entry_version)
    newest = sa.select(c.status, c.resolved_at, c.reasons, c.rule, PERSONAL.c.content).select_from(LOOKS.outerjoin(PERSONAL, said))
    row = session.execute(newest.where(c.application_id == application_id).order_by(c.id.desc()).limit(1)).one_or_none()
    if row is None:
        return None
    is_open = row.status == LookStatus.WAITING or (row.status == LookStatus.DISAGREED and row.resolved_at is None)
    note = personal_note(row.content) if row.status == LookStatus.DISAGREED and is_open else None
    return LookShown(row.status, is_open, words(row.reasons), row.rule, note)


def waiting_for(person: Person) -> sa.Select[tuple[int]]:
    """The ids of what waits for a look that this person may take."""
    return sa.select(LOOKS.c.id).where(WAITING, LOOKS.c.approved_by != person.login)


def unresolved() -> sa.Select[tuple[int]]:
    """The ids of what somebody did not agree in and nobody has resolved."""
    return sa.select(LOOKS.c.id).where(UNRESOLVED)


def _said_so(session: Session, wanted: sa.Select[tuple[int]], text: str) -> sa.Select[tuple[int]]:
    """Those of them whose application the text names or tells of; all for an empty one."""
    if not text.strip():
        return wanted
    source = (
        LOOKS.join(APPLICATIONS, APPLICATIONS.c.id == LOOKS.c.application_id)
        .join(STORES, STORES.c.id == APPLICATIONS.c.store_id)
        .outerjoin(TEXTS, TEXTS.c.id == APPLICATIONS.c.id)
    )
    of_number = APPLICATIONS.c.number == text.strip().upper()
    said = [word.condition() for word in read_words(session, text)]
    return wanted.select_from(source).where(sa.or_(of_number, sa.and_(*said)) if said else of_number)


def _lines(session: Session, office: Office, ids: Sequence[int]) -> tuple[LookLine, ...]:
    c, a = LOOKS.c, APPLICATIONS.c
    calendar, today = load_calendar(session, office.programme), japan_day(office.clock.now())
    said = sa.and_(PERSONAL.c.case_id == c.entry_case, PERSONAL.c.version == c.entry_version)
    rows = session.execute(
        sa.select(
            *(c.id, c.origin, c.status.label("look"), c.drawn_at, c.looked_at, c.reasons, c.rule),
            *(a.number, a.status, a.start_on, a.cutoff_start_on, STORES.c.name, PROVIDERS.c.name.label("provider"), PERSONAL.c.content),
        )
        .select_from(
            LOOKS.join(APPLICATIONS, a.id == c.application_id)
            .join(STORES, STORES.c.id == a.store_id)
            .join(PROVIDERS, PROVIDERS.c.id == a.provider_id)
            .outerjoin(PERSONAL, said)
        )
        .where(c.id.in_(ids))
        .order_by(c.id)
    )
    return tuple(
        LookLine(
            id=row.id,
            number=row.number,
            store_name=row.name,
            provider=row.provider,
            origin=row.origin,
            status=row.status,
            start_on=shown_start(row.status, row.start_on, row.cutoff_start_on, calendar, today),
            can_be_undone=row.status == ApplicationStatus.APPROVED,
            since=row.looked_at or row.drawn_at,
            days=(today - japan_day(row.looked_at or row.drawn_at)).days,
            reasons=words(row.reasons),
            rule=row.rule,
            note=personal_note(row.content) if row.look == LookStatus.DISAGREED else None,
        )
        for row in rows
    )
