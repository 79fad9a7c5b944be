"""The letters (通知書) that an application has had, as the applicant was told: for whoever reviews it anew.

The outbox keeps what was decided. Names and addresses are those of the records on the day that a letter was written, before any later
correction; its wording is that of the programme in force then. What was taken back before anybody wrote it has told nobody anything.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Final

import sqlalchemy as sa
from sqlmodel import Session

from models.base import table_of
from models.journal import JournalEntry, JournalPersonal, Outbox
from secretariat.letter import Letter
from secretariat.office import Office, programme_as_at
from secretariat.papers import compose, paper_of

CORRECTING: Final = ("correct", "answer-item")
ENTRIES, PERSONAL, OUTBOX = table_of(JournalEntry), table_of(JournalPersonal), table_of(Outbox)


@dataclass(frozen=True, slots=True)
class PastLetter:
    """A letter. kind: as in the programme file. version: the case's, by the decision behind it. written_at: None before that."""

    kind: str
    version: int
    written_at: datetime | None
    letter: Letter


def past_letters(session: Session, office: Office, number: str, merchant_id: str | None) -> tuple[PastLetter, ...]:
    """The letters of an application whose store has that ID, newest first. Raises OfficeUnavailable where a programme does not read."""
    letters = []
    standing = sa.select(OUTBOX).where(OUTBOX.c.case_id == number, OUTBOX.c.cancelled_at.is_(None)).order_by(OUTBOX.c.id.desc())
    for row in session.execute(standing).all():
        programme = office.programme if row.rendered_at is None else programme_as_at(session, office, row.rendered_at)
        before = _corrected_since(session, number, row.rendered_at)
        letters.append(
            PastLetter(row.kind, row.case_version, row.rendered_at, compose(session, programme, paper_of(row), merchant_id, before))
        )
    return tuple(letters)


def _corrected_since(session: Session, number: str, moment: datetime | None) -> Mapping[str, object]:
    """What the fields held at a moment that were corrected later; nothing for None, nor for what was erased meanwhile."""
    if moment is None:
        return {}
    e = ENTRIES.c
    corrections = (
        sa.select(PERSONAL.c.content)
        .select_from(ENTRIES.join(PERSONAL, sa.and_(PERSONAL.c.case_id == e.case_id, PERSONAL.c.version == e.version)))
        .where(e.case_id == number, e.action.in_(CORRECTING), e.at >= moment)
        .order_by(e.version.desc())
    )
    before: dict[str, object] = {}
    for content in session.execute(corrections).scalars():
        before.update(json.loads(content).get("before", {}))
    return before


def letters_that_stay(office: Office, number: str) -> tuple[tuple[str, datetime], ...]:
    """The letters of an application that are written, oldest first, as kind and moment: no undoing takes them back."""
    o = OUTBOX.c
    written = sa.select(o.kind, o.rendered_at).where(o.case_id == number, o.cancelled_at.is_(None), o.rendered_at.is_not(None))
    with office.reading() as session:
        return tuple((row.kind, row.rendered_at) for row in session.execute(written.order_by(o.id)))
