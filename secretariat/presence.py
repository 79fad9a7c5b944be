"""Who is looking at a case now, and where it stands: asked every few seconds by the screens of people who may be working on the same case.

Nothing of it is a record: rows are overwritten, may be deleted at any time, and belong to no backup.
"""

import contextlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

import sqlalchemy as sa
from sqlmodel import Session

from models.application import Application
from models.base import Instant, table_of
from models.journal import JournalEntry
from models.office import Staff
from models.presence import Presence
from secretariat import database
from secretariat.identifiers import normal_case_number
from secretariat.office import Office
from secretariat.permissions import may
from secretariat.refusal import OfficeUnavailable, Refusal
from secretariat.staff import Person

APPLICATIONS, ENTRIES, PEOPLE, LOOKS = table_of(Application), table_of(JournalEntry), table_of(Staff), table_of(Presence)
PRESENCE_SECONDS: Final = 15  # so long after the last sign somebody counts as looking
SIGN_SECONDS: Final = 5  # a younger sign is not renewed
NUMBERS_AT_ONCE: Final = 200
SIGN: Final = sa.text(
    "INSERT INTO presence (login, case_id, since, seen_at) VALUES (:login, :case_id, :since, :seen_at) "
    "ON CONFLICT (login) DO UPDATE SET case_id = excluded.case_id, since = excluded.since, seen_at = excluded.seen_at"
).bindparams(sa.bindparam("since", type_=Instant()), sa.bindparam("seen_at", type_=Instant()))


@dataclass(frozen=True, slots=True)
class Colleague:
    """Somebody who is looking at a case, by the machine's clock since when."""

    login: str
    name: str
    since: datetime


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a case stands and whose last act that was (`last_at`: office time); `looking`: the others, who came first comes first."""

    number: str
    version: int
    status: str
    assignee: str | None
    assignee_name: str | None
    last_staff: str
    last_staff_name: str
    last_action: str
    last_at: datetime
    looking: tuple[Colleague, ...]


def look_at(office: Office, person: Person, number: str) -> Standing | Refusal | None:
    """Notes that the person looks at an application now, and at nothing else, and tells where it stands; None if there is none such.

    Never waits for those who write: a sign that cannot be left at once is left out, the next one follows soon.
    """
    if refused := may(person.role, "show"):
        return refused
    case_id, now = normal_case_number(number), office.machine_clock.now()
    sign = sa.select(LOOKS.c.since, LOOKS.c.seen_at).where(LOOKS.c.login == person.login, LOOKS.c.case_id == case_id)
    with office.reading() as session:
        standing = _standings(session, person, [case_id], now).get(case_id)
        last = session.execute(sign).one_or_none()
    if standing is None:
        return None
    if last is None or not now - timedelta(seconds=SIGN_SECONDS) < last.seen_at <= now:
        since = last.since if last is not None and last.seen_at > _limit(now) else now
        _leave_sign(office, {"login": person.login, "case_id": case_id, "since": since, "seen_at": now})
    return standing


def look_away(office: Office, person: Person) -> None:
    """The person looks at no case any more; where that cannot be noted at once, the last sign runs out by itself."""
    with contextlib.suppress(OfficeUnavailable), database.writing_at_once(office.engine) as session:
        session.execute(sa.delete(LOOKS).where(LOOKS.c.login == person.login))


def standings(office: Office, person: Person, numbers: Sequence[str]) -> dict[str, Standing] | Refusal:
    """Where applications stand, by number as stored, and who of the others looks at them; of the first NUMBERS_AT_ONCE."""
    if refused := may(person.role, "show"):
        return refused
    with office.reading() as session:
        return _standings(session, person, list(numbers[:NUMBERS_AT_ONCE]), office.machine_clock.now())


def _leave_sign(office: Office, sign: dict[str, object]) -> None:
    # without an operation of its own: a repeated sign does no harm, and one row every few seconds for each person would outgrow all records
    with contextlib.suppress(OfficeUnavailable), database.writing_at_once(office.engine) as session:
        session.execute(SIGN, sign)


def _limit(now: datetime) -> datetime:
    return now - timedelta(seconds=PRESENCE_SECONDS)


def _standings(session: Session, person: Person, numbers: Sequence[str], now: datetime) -> dict[str, Standing]:
    a, e, holder, actor = APPLICATIONS.c, ENTRIES.c, PEOPLE.alias("holder"), PEOPLE.alias("actor")
    looks = (
        sa.select(LOOKS.c.case_id, LOOKS.c.login, PEOPLE.c.name, LOOKS.c.since)
        .select_from(LOOKS.outerjoin(PEOPLE, PEOPLE.c.login == LOOKS.c.login))
        .where(LOOKS.c.case_id.in_(numbers), LOOKS.c.login != person.login, LOOKS.c.seen_at > _limit(now))
        .order_by(LOOKS.c.since, LOOKS.c.login)
    )
    looking: dict[str, list[Colleague]] = {}
    for row in session.execute(looks):
        looking.setdefault(row.case_id, []).append(Colleague(row.login, row.name or row.login, row.since))
    cases = (
        sa.select(
            *(a.number, a.version, a.status, a.assignee, holder.c.name.label("assignee_name")),
            *(e.staff, actor.c.name.label("staff_name"), e.action, e.at),
        )
        .select_from(
            # a case's version is the place of its last entry
            APPLICATIONS.join(ENTRIES, sa.and_(e.case_id == a.number, e.version == a.version))
            .outerjoin(holder, holder.c.login == a.assignee)
            .outerjoin(actor, actor.c.login == e.staff)
        )
        .where(a.number.in_(numbers))
    )
    return {
        row.number: Standing(
            number=row.number,
            version=row.version,
            status=row.status,
            assignee=row.assignee,
            assignee_name=row.assignee_name,
            last_staff=row.staff,
            last_staff_name=row.staff_name or row.staff,
            last_action=row.action,
            last_at=row.at,
            looking=tuple(looking.get(row.number, ())),
        )
        for row in session.execute(cases)
    }
