"""What the programme file lets in without a reviewer: accepted in chunks, after the file's rows have appeared at one moment.

A run that is stopped is taken up by the next one. What cannot be accepted after all is referred to a person.
"""

from typing import Final

import sqlalchemy as sa

from models.base import Flag
from models.vocabulary_amendments import AmendmentStatus
from secretariat.amendments.accepting import accept
from secretariat.amendments.records import AMENDMENTS
from secretariat.casework.acts import AMENDMENT, Change, apply, load_case
from secretariat.office import Office
from secretariat.refusal import Refusal
from secretariat.repetition import repeated
from secretariat.screening.decision import Command
from secretariat.staff import Person

CHUNK: Final = 50


def accept_at_once(office: Office, person: Person, *, only: str | None = None) -> int:
    """Accepts everything that waits for nobody, or the one report of that number; gives how many were accepted."""
    accepted = 0
    a = AMENDMENTS.c
    waiting = sa.and_(
        a.status == AmendmentStatus.RECEIVED.value,
        a.at_once == sa.literal(True, Flag),
        *([a.number == only] if only is not None else []),
    )
    while True:
        with office.reading() as session:
            found = session.execute(sa.select(a.number).where(waiting).order_by(a.received_at, a.id).limit(1)).first()
        if found is None:
            return accepted
        looked_at, done = _accept_some(office, person, waiting)
        accepted += done
        if not looked_at:
            return accepted  # somebody else is at it


@repeated
def _accept_some(office: Office, person: Person, waiting: sa.ColumnElement[bool]) -> tuple[int, int]:
    """Of how many that wait it is settled now whether they are accepted, and how many are."""
    a, accepted = AMENDMENTS.c, 0
    with office.writing(person.login, "accept") as (session, act):
        chosen = sa.select(a.number).where(waiting).order_by(a.received_at, a.id).limit(CHUNK).with_for_update(skip_locked=True)
        numbers = list(session.execute(chosen).scalars())
        for number in numbers:
            case = load_case(session, AMENDMENT, number)
            if case is None:
                continue
            told = accept(session, act, office, person, case)
            if isinstance(told, Refusal):
                change = Change({"at_once": False}, {"refused": told.message.key})
                apply(session, act, AMENDMENT, case, Command("refer"), change)
            else:
                accepted += 1
                apply(session, act, AMENDMENT, case, Command("accept"), Change(payload={**told, "at_once": True}))
    return len(numbers), accepted
