"""What an operator's keys do about a call, each in one go: begun where it has to be, who calls, which card."""

from dataclasses import dataclass

from models.vocabulary import Role
from models.vocabulary_inquiries import Caller, InquiryStatus, Verification, VerificationItem
from screens.call_commands import takes_calls
from screens.workplace import Workplace
from secretariat.callcentre.card import open_card
from secretariat.callcentre.card_facts import CallerCard
from secretariat.inquiries.calls import begin_call, call_of, enter_call
from secretariat.inquiries.case import Call
from secretariat.inquiries.finding import InquiryFilter
from secretariat.inquiries.listing import InquiryPage, inquiries
from secretariat.inquiries.verification import items_to_ask
from secretariat.refusal import Refusal


@dataclass(frozen=True, slots=True)
class CardRead:
    """A card, and the call during which it was opened (None: outside calls)."""

    card: CallerCard
    call: Call | None


@dataclass(frozen=True, slots=True)
class Asked:
    """Who calls, and what they can be asked for."""

    call: Call
    items: tuple[VerificationItem, ...]


def call_under_way(workplace: Workplace) -> Call | Refusal | None:
    """The call that is on; an operator's first card begins one, a manager looks at cards outside calls as well."""
    if not takes_calls(workplace):
        return None
    if workplace.person.role is Role.CALLCENTRE:
        return begin_call(workplace.office, workplace.person)
    return call_of(workplace.office, workplace.person)


def read_card(workplace: Workplace, number: str) -> CardRead | Refusal:
    """Opens a card. As long as nobody was found who they say, the call is about the store whose card was opened last."""
    office, person = workplace.office, workplace.person
    call = call_under_way(workplace)
    if isinstance(call, Call) and call.verification is Verification.NONE and not call.agreed:
        call = enter_call(office, person, call.number, store=number)
    if isinstance(call, Refusal):
        return call
    card = open_card(office, person, number, workplace.language)
    return card if isinstance(card, Refusal) else CardRead(card, call)


def name_caller(workplace: Workplace, caller: Caller, store: str | None) -> Asked | Refusal:
    """Who calls, about the store of a card (None: none is open); a call is begun where none is on."""
    office, person = workplace.office, workplace.person
    call = begin_call(office, person)
    if isinstance(call, Refusal):
        return call
    call = enter_call(office, person, call.number, caller=caller, store=store if store != call.store_number else None)
    return call if isinstance(call, Refusal) else still_to_ask(workplace, call)


def still_to_ask(workplace: Workplace, call: Call) -> Asked | Refusal:
    """What the caller can be asked for; nothing where it would change nothing, or before there is a store."""
    if call.verification is Verification.VERIFIED or call.store_number is None:
        return Asked(call, ())
    items = items_to_ask(workplace.office, workplace.person, call.number)
    return items if isinstance(items, Refusal) else Asked(call, items)


def own_call_backs(workplace: Workplace, most: int) -> InquiryPage | Refusal:
    """Whom the person is to call back, what is due first at the top."""
    person = workplace.person
    wanted = InquiryFilter(statuses=(InquiryStatus.WAITING, InquiryStatus.ANSWERED), owner=person.login)
    return inquiries(workplace.office, person, wanted, limit=most)
