"""A tracking number that was entered wrongly is corrected (送り状番号の訂正): by hand, with the reason; the entry has both numbers."""

from dataclasses import dataclass

import sqlalchemy as sa
from sqlalchemy.exc import IntegrityError
from sqlmodel import Session

from models.vocabulary import RefusalCode
from secretariat.casework.notes import check_note
from secretariat.casework.process import SHIPMENT
from secretariat.identifiers import normal_case_number
from secretariat.kits.carriers.tracking_numbers import normal_tracking_number
from secretariat.kits.parcels import SHIPMENTS, change_parcels
from secretariat.office import Office
from secretariat.permissions import may
from secretariat.refusal import Message, Refusal, refuse
from secretariat.repetition import repeated
from secretariat.staff import Person

COMMAND = "correct-tracking"


@dataclass(frozen=True, slots=True)
class Corrected:
    """A parcel's tracking number before and now; None: it has none."""

    number: str
    before: str | None
    tracking_number: str | None


@repeated
def correct_tracking(office: Office, person: Person, number: str, typed: str, note: str | None) -> Corrected | Refusal:
    """Gives a parcel that went with a carrier another tracking number, or takes it away (empty): what was swapped needs that in between.

    What is known of its delivery or return stays. Refused without a reason, and for a number that another parcel has.
    """
    if refused := may(person.role, SHIPMENT[COMMAND].deed) or check_note(note):
        return refused
    if not (note or "").strip():
        return refuse(RefusalCode.NOTE_MISSING, "carriers.correction_note_missing")
    wanted = normal_tracking_number(typed) if typed.strip() else None
    if wanted is None and typed.strip():
        return refuse(RefusalCode.INVALID_VALUE, "carriers.correction_misread", tracking=typed)
    number = normal_case_number(number)
    try:
        with office.writing(person.login, COMMAND) as (session, act):
            before = _judged(session, number, wanted)
            if isinstance(before, Refusal):
                session.rollback()
                return before
            told = {"tracking_before": before[0], "tracking_number": wanted}
            change_parcels(session, act, COMMAND, SHIPMENTS.c.number == number, told, {"tracking_number": wanted}, note=note)
    except IntegrityError:
        # another parcel got the number in that very moment
        with office.reading() as session:
            if (taken := _taken(session, number, wanted)) is not None:
                return taken
        raise
    return Corrected(number, before[0], wanted)


def _judged(session: Session, number: str, wanted: str | None) -> tuple[str | None] | Refusal:
    """The number that the parcel has now, if it may be changed to the one that is wanted."""
    row = session.execute(sa.select(SHIPMENTS).where(SHIPMENTS.c.number == number).with_for_update()).one_or_none()
    if row is None:
        return refuse(RefusalCode.NOT_FOUND, "kits.not_found", number=number)
    if row.status not in SHIPMENT[COMMAND].sources or row.carrier is None:
        status = Message(f"words.shipment_status.{row.status}")
        return refuse(RefusalCode.WRONG_STATE, "carriers.correction_not_with_carrier", number=number, status=status)
    if row.tracking_number == wanted:
        return refuse(RefusalCode.NOTHING_TO_DO, "carriers.known_already", number=number)
    return _taken(session, number, wanted) or (row.tracking_number,)


def _taken(session: Session, number: str, wanted: str | None) -> Refusal | None:
    if wanted is None:
        return None
    s = SHIPMENTS.c
    other = session.execute(sa.select(s.number).where(s.tracking_number == wanted, s.number != number)).scalar()
    if other is None:
        return None
    return refuse(RefusalCode.INVALID_VALUE, "carriers.correction_used", tracking=wanted, number=other)
