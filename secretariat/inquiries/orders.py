"""What was ordered during a call or for a caller: the call's journal says so, in the transaction of the order."""

from collections.abc import Sequence

from sqlmodel import Session

from models.vocabulary import RefusalCode
from secretariat import journal
from secretariat.casework.acts import INQUIRY, Change, apply, lock_case, obstacle, required_case
from secretariat.identifiers import normal_case_number
from secretariat.refusal import Refusal, refuse
from secretariat.screening.decision import Command
from secretariat.staff import Person


def note_order(session: Session, act: journal.Act, person: Person, number: str, parcel: str, pieces: Sequence[str]) -> Refusal | None:
    """Enters an order on an inquiry that is not closed, beside what it wrote itself; refused, nothing is to be kept of either."""
    number = normal_case_number(number)
    lock_case(session, INQUIRY, number)
    case = required_case(session, INQUIRY, number)
    if isinstance(case, Refusal):
        return case
    if refused := obstacle(INQUIRY, case, "order-kit", person.role):
        return refused
    if person.login not in {case.row["operator"], case.row["owner"]}:
        return refuse(RefusalCode.HELD_BY_OTHER, "inquiries.others_call", number=number, name=case.row["operator"])
    apply(session, act, INQUIRY, case, Command("order-kit"), Change(payload={"order": parcel, "pieces": list(pieces)}))
    return None
