"""What a person can do with an inquiry as it stands: every act with why not (None: it can be done). Pure."""

from models.vocabulary import RefusalCode
from models.vocabulary_amendments import AmendmentStatus
from secretariat.casework.process import INQUIRY
from secretariat.inquiries.case import DESKS, Call
from secretariat.permissions import may
from secretariat.refusal import Message, Refusal, refuse
from secretariat.staff import Person

ANSWER_OF_PROVIDER = "record-answer"  # no transition of its own: it replies


def why_not(call: Call, person: Person, act: str) -> Refusal | None:
    """Why the person cannot do this now; `act`: a transition of inquiries, or ANSWER_OF_PROVIDER.

    What follows from what is typed (an empty reply) is said when it is done.
    """
    transition = INQUIRY["reply" if act == ANSWER_OF_PROVIDER else act]
    if refused := may(person.role, "amend" if act == ANSWER_OF_PROVIDER else transition.deed):
        return refused
    if call.status not in transition.sources:
        status = Message(f"words.inquiry_status.{call.status.value}")
        return refuse(RefusalCode.WRONG_STATE, "inquiries.not_in_state", number=call.number, status=status)
    if act in {"take-up", "reply", "call-in-vain", "pass-on"} and (refused := _others(call, person, act)):
        return refused
    return _of_act(call, person, act)


def _others(call: Call, person: Person, act: str) -> Refusal | None:
    """Another desk's, or a colleague's."""
    is_operators = call.operator == person.login
    if call.desk is not None and call.desk not in DESKS.get(person.role, ()) and not is_operators:
        return refuse(RefusalCode.HELD_BY_OTHER, "inquiries.other_desk", number=call.number)
    held = call.owner not in {None, person.login} and may(person.role, "supervise-calls") is not None
    if held and act != "pass-on":
        return refuse(RefusalCode.HELD_BY_OTHER, "inquiries.held", number=call.number, name=call.owner_name)
    return None


def _of_act(call: Call, person: Person, act: str) -> Refusal | None:
    waits = call.change_status is AmendmentStatus.RECEIVED
    if act == "take-up" and call.owner == person.login:
        return refuse(RefusalCode.NOTHING_TO_DO, "inquiries.yours_already", number=call.number)
    if act == "reply" and waits:
        return refuse(RefusalCode.WRONG_STATE, "inquiries.confirmed_or_declined", number=call.number, change=call.change)
    if act == ANSWER_OF_PROVIDER and not waits:
        return refuse(RefusalCode.NOTHING_TO_DO, "inquiries.no_change_waits", number=call.number)
    return None
