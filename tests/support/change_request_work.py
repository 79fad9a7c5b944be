"""Changes that callers ask for: short ways until one waits for its provider."""

from typing import Final

from models.vocabulary_inquiries import Caller, VerificationItem
from secretariat.inquiries.calls import begin_call, enter_call, wrap_up
from secretariat.inquiries.case import Call
from secretariat.inquiries.requests import request_change
from secretariat.inquiries.verification import verify_caller
from secretariat.office import Office
from secretariat.refusal import Refusal
from secretariat.staff import Person

MOVED: Final = (("町名・番地", "見本町9番地"), ("phone", "0898-99-0001"))


def done(answer: Call | Refusal) -> Call:
    """It was."""
    assert isinstance(answer, Call), answer
    return answer


def verified_call(office: Office, operator: Person, application: str) -> str:
    """A call of the owner of a store, who is known by now; gives its number."""
    number = done(begin_call(office, operator)).number
    done(enter_call(office, operator, number, caller=Caller.OWNER, store=application))
    serial = int(application.split("-")[1])
    said = {VerificationItem.PHONE: f"0898-20-{serial:04d}", VerificationItem.REPRESENTATIVE: "見本太郎"}
    done(verify_caller(office, operator, number, said))
    return number


def ended(office: Office, operator: Person, number: str) -> Call:
    """A call as it stands at its end."""
    return done(wrap_up(office, operator, number, category="change", question="移転した", answer="確認してご連絡する"))


def waiting_request(office: Office, operator: Person, application: str) -> str:
    """A call whose change waits for its provider; gives its number."""
    number = verified_call(office, operator, application)
    done(request_change(office, operator, number, MOVED))
    ended(office, operator, number)
    return number
