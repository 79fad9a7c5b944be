"""Second looks as they are written: with the decision that they follow from, in its transaction."""

import sqlalchemy as sa
from sqlmodel import Session

from models.base import table_of
from models.journal import JournalEntry
from models.second_look import SecondLook
from models.vocabulary import ApplicationStatus, LookOrigin, LookStatus
from secretariat import journal
from secretariat.looks.drawing import drawn
from secretariat.office import OFFICE_CASE
from secretariat.programme_file.sampling import Sampling
from secretariat.screening.case import ApplicationCase, LookState
from secretariat.screening.decision import Decision

LOOKS, ENTRIES = table_of(SecondLook), table_of(JournalEntry)
WAITING = LOOKS.c.status == LookStatus.WAITING.value
UNRESOLVED = sa.and_(LOOKS.c.status == LookStatus.DISAGREED.value, LOOKS.c.resolved_at.is_(None))
"""Somebody did not agree, and nobody has resolved it."""
TAKEN_BACK = frozenset({ApplicationStatus.IN_REVIEW, ApplicationStatus.WITHDRAWN})
"""Statuses in which an approval that was drawn holds no more."""


def seed(session: Session) -> bytes:
    """What chance draws with: the hash of the office's first journal entry, which nobody can choose or change."""
    first = sa.select(ENTRIES.c.hash).where(ENTRIES.c.case_id == OFFICE_CASE, ENTRIES.c.version == 1)
    return bytes(session.execute(first).scalar_one())


def draw(session: Session, staff: str, number: str, version: int, rules: Sampling) -> LookOrigin | None:
    """Whether an approval that is about to be written is looked at."""
    first_ones = sa.select(LOOKS.c.id).where(LOOKS.c.approved_by == staff, LOOKS.c.origin == LookOrigin.FIRST.value).limit(rules.first)
    earlier = session.execute(sa.select(sa.func.count()).select_from(first_ones.subquery())).scalar_one()
    return drawn(seed(session), number, version, earlier, rules)


def write_drawn(session: Session, act: journal.Act, case: ApplicationCase, version: int, origin: LookOrigin) -> None:
    """An approval that waits for its look."""
    row = {
        "application_id": case.id,
        "approved_version": version,
        "approved_by": act.staff,
        "origin": origin.value,
        "status": LookStatus.WAITING.value,
        "drawn_at": act.at,
        "entry_case": case.number,
        "entry_version": version,
    }
    session.execute(sa.insert(LOOKS), [row])


def write_look(session: Session, act: journal.Act, case: ApplicationCase, decision: Decision, version: int) -> None:
    """What a decision makes of the look that its case has."""
    if case.look is None:
        return
    changes: dict[str, object] = {}
    if decision.look is not None and decision.look.resolves:
        changes = {"resolved_at": act.at}
    elif decision.look is not None:
        given = {"reasons": " ".join(decision.look.reasons) or None, "rule": decision.look.rule}
        changes = {"status": decision.look.status.value, "looked_by": act.staff, "looked_at": act.at, **given}
    elif decision.target in TAKEN_BACK and case.look.status == LookStatus.WAITING:
        changes = {"status": LookStatus.DROPPED.value, "resolved_at": act.at}
    elif case.look.status == LookStatus.DISAGREED and decision.target in {*TAKEN_BACK, ApplicationStatus.CANCELLED}:
        changes = {"resolved_at": act.at}
    if changes:
        update = sa.update(LOOKS).where(LOOKS.c.id == case.look.id)
        session.execute(update.values(entry_case=case.number, entry_version=version, **changes))


def open_look(session: Session, application_id: int) -> LookState | None:
    """The look of an application that waits, or that nobody agreed to and nobody has resolved; None if there is none."""
    c = LOOKS.c
    of_application = sa.and_(c.application_id == application_id, sa.or_(WAITING, UNRESOLVED))
    statement = sa.select(c.id, c.status, c.origin, c.approved_by).where(of_application)
    row = session.execute(statement.order_by(c.id.desc()).limit(1)).one_or_none()
    return LookState(row.id, row.status, row.origin, row.approved_by) if row is not None else None
