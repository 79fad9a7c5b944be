"""Holds (保全): a case of which nothing is erased, since somebody asked for it, audits it, or disputes it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

import sqlalchemy as sa
from sqlmodel import Session

from models.base import table_of
from models.privacy import CaseHold
from models.relations import STAFF, name_behind
from models.vocabulary import RefusalCode
from models.vocabulary_privacy import HoldReason
from secretariat import journal
from secretariat.casework.acts import Case, Change, Write, act_on
from secretariat.identifiers import parse_case_number
from secretariat.office import Office
from secretariat.permissions import may
from secretariat.privacy.kinds import HELD
from secretariat.refusal import Refusal, refuse
from secretariat.screening.decision import Command
from secretariat.staff import Person

HOLDS = table_of(CaseHold)


@dataclass(frozen=True, slots=True)
class Hold:
    """A hold in force; `placed_by`: a display name."""

    number: str
    reason: HoldReason
    placed_at: datetime
    placed_by: str


def holds(office: Office, person: Person) -> tuple[Hold, ...] | Refusal:
    """All that are in force, the oldest first."""
    if refused := may(person.role, "show-privacy-requests"):
        return refused
    h = HOLDS.c
    found = (
        sa.select(h.entry_case, h.reason, h.placed_at, name_behind(h.placed_by))
        .select_from(HOLDS.outerjoin(STAFF, STAFF.c.login == h.placed_by))
        .where(h.lifted_at.is_(None))
        .order_by(h.placed_at, h.entry_case)
    )
    with office.reading() as session:
        return tuple(Hold(row[0], HoldReason(row[1]), row[2], row[3]) for row in session.execute(found))


def place_hold(office: Office, person: Person, number: str, reason: HoldReason, note: str | None = None) -> Refusal | None:
    """Keeps a case (and with an application its parcels, papers, reports and calls) until the hold is lifted."""

    def write(session: Session, act: journal.Act, case: Case) -> Change | Refusal:
        if _in_force(session, case.number):
            return refuse(RefusalCode.NOTHING_TO_DO, "privacy.held_already", number=case.number)
        values = {"reason": reason.value, "placed_at": act.at, "placed_by": act.staff, "lifted_at": None, **case.entry}
        known = session.execute(sa.select(HOLDS.c.entry_case).where(HOLDS.c.entry_case == case.number)).scalar()
        changed = sa.insert(HOLDS) if known is None else sa.update(HOLDS).where(HOLDS.c.entry_case == case.number)
        session.execute(changed.values(**values))
        return Change(payload={"reason": reason.value})

    return _act(office, person, number, Command("place-hold", note=note), write)


def lift_hold(office: Office, person: Person, number: str, note: str | None = None) -> Refusal | None:
    """Lifts the hold on a case."""

    def write(session: Session, act: journal.Act, case: Case) -> Change | Refusal:
        if not _in_force(session, case.number):
            return refuse(RefusalCode.NOTHING_TO_DO, "privacy.not_held", number=case.number)
        session.execute(sa.update(HOLDS).where(HOLDS.c.entry_case == case.number).values(lifted_at=act.at, **case.entry))
        return Change()

    return _act(office, person, number, Command("lift-hold", note=note), write)


def _in_force(session: Session, number: str) -> bool:
    found = sa.select(HOLDS.c.entry_case).where(HOLDS.c.entry_case == number, HOLDS.c.lifted_at.is_(None))
    return session.execute(found).scalar() is not None


def _act(office: Office, person: Person, number: str, command: Command, write: Write) -> Refusal | None:
    if refused := may(person.role, "hold-cases"):
        return refused
    prefix, _ = parse_case_number(number) or ("", 0)
    if prefix not in HELD:
        return refuse(RefusalCode.NOT_FOUND, "privacy.no_such_case", number=number)
    return act_on(office, person, HELD[prefix], number, command, write)


def held_among(session: Session, numbers: Sequence[str]) -> frozenset[str]:
    """Which of these cases are themselves under a hold."""
    found = sa.select(HOLDS.c.entry_case).where(HOLDS.c.entry_case.in_(numbers), HOLDS.c.lifted_at.is_(None))
    return frozenset(session.execute(found).scalars())
