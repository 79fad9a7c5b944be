"""The forms of parcels: more pieces for a store, what became of what came back, why it is not sent again, where kits are to go."""

from typing import Final

from models.vocabulary import RefusalCode
from models.vocabulary_kits import Kit, OrderChannel, ReturnedGoods
from screens.act_dialog import ActDialog, Filled
from screens.form import Entry
from screens.workplace import Workplace
from secretariat.casework.notes import NOTE_LENGTH
from secretariat.identifiers import show_phone, show_postal_code
from secretariat.kits.address_correction import correct_kit_address
from secretariat.kits.carriers.tracking_correction import correct_tracking
from secretariat.kits.orders.ordering import order_pieces
from secretariat.kits.parcel_case import ParcelCase
from secretariat.kits.returns.closing import close_return
from secretariat.kits.returns.inspecting import inspect_parcel
from secretariat.refusal import Message, Refusal, refuse
from secretariat.text import half_width

SCENIC: Final = ":scenic"
DESIGNS: Final = ("", SCENIC)  # in the order in which their numbers are typed
LONGEST_ADDRESS: Final = 200
LONGEST_TRACKING: Final = 30


def ordering(number: str, workplace: Workplace, inquiry: str | None = None) -> ActDialog:
    """More pieces for the store of an application or a store's number; what is refused says from which day it is possible.

    `inquiry`: the call in which they are ordered.
    """
    office, person, words = workplace.office, workplace.person, workplace.words
    items = [rule.item for rule in office.programme.kits.orders.items]
    names = {f"item-{place}": item for place, item in enumerate(items)}

    def act(filled: Filled) -> Message | Refusal:
        pieces: list[str] = []
        for name, item in names.items():
            typed = _typed_pieces(item, filled[name])
            if isinstance(typed, Refusal):
                return typed
            pieces += typed
        through = OrderChannel(filled["through"])
        ordered = order_pieces(office, person, number, pieces, through, filled["note"] or None, inquiry=inquiry)
        if isinstance(ordered, Refusal):
            return ordered
        return Message("kit_orders.ordered", {"number": ordered.number, "day": ordered.due_on})

    entries = (
        *(Entry(name, item, longest=15) for name, item in names.items()),
        _channel(workplace),
        Entry("note", words("screen_kits.note"), longest=NOTE_LENGTH),
    )
    return ActDialog(words("screen_kits.ordering", number=number), words("screen_kits.ordering_about"), entries, act)


def _typed_pieces(item: str, typed: str) -> list[str] | Refusal:
    """3 as three pieces of the standard design, 3/2 with two of the other one."""
    numbers = [part.strip() for part in half_width(typed).split("/")]
    if len(numbers) > len(DESIGNS) or any(part and not (part.isascii() and part.isdecimal()) for part in numbers):
        return refuse(RefusalCode.INVALID_VALUE, "screen_kits.no_quantity", item=item, text=typed)
    return [f"{item}={part}{design}" for part, design in zip(numbers, DESIGNS, strict=False) if part.strip("0")]


def _channel(workplace: Workplace) -> Entry:
    channels = tuple((channel.value, workplace.words(f"screen_kits.through_{channel.value}")) for channel in OrderChannel)
    return Entry("through", workplace.words("screen_kits.ordered_through"), OrderChannel.CALLCENTRE.value, options=channels)


def inspecting(parcel: ParcelCase, workplace: Workplace) -> ActDialog:
    """What became of the pieces of a parcel that came back; a Kit B is nobody else's."""
    office, person, words, number = workplace.office, workplace.person, workplace.words, parcel.number
    possible = (ReturnedGoods.DESTROYED,) if parcel.kit is Kit.B else tuple(ReturnedGoods)

    def act(filled: Filled) -> Message | Refusal:
        found = inspect_parcel(office, person, number, ReturnedGoods(filled["goods"]), filled["note"] or None)
        if isinstance(found, Refusal):
            return found
        pieces = {"restocked": sum(one.quantity for one in found.restocked), "destroyed": sum(one.quantity for one in found.destroyed)}
        return Message("screen_kits.inspection_entered", {"number": number, **pieces})

    goods = tuple((one.value, words(f"words.returned_goods.{one.value}")) for one in possible)
    entries = (
        Entry("goods", words("screen_kits.goods"), possible[0].value, options=goods),
        Entry("note", words("screen_kits.note"), longest=NOTE_LENGTH),
    )
    return ActDialog(words("screen_kits.inspecting", number=number), words("screen_kits.inspecting_about"), entries, act)


def closing_return(number: str, workplace: Workplace) -> ActDialog:
    """Why a parcel that came back is not sent again."""
    office, person, words = workplace.office, workplace.person, workplace.words

    def act(filled: Filled) -> Message | Refusal:
        refused = close_return(office, person, number, filled["note"] or None)
        return refused if refused is not None else Message("screen_kits.return_closed", {"number": number})

    entry = Entry("note", words("screen_kits.note"), longest=NOTE_LENGTH)
    return ActDialog(words("screen_kits.closing", number=number), words("screen_kits.closing_about"), (entry,), act)


def correcting_address(parcel: ParcelCase, workplace: Workplace) -> ActDialog:
    """Where the kits of the parcel's store are to go from now on, beginning with where this one goes or went."""
    office, person, words, number = workplace.office, workplace.person, workplace.words, parcel.number
    there = parcel.address
    shown = {
        "kit_postal_code": show_postal_code(there.postal_code) if there is not None else "",
        "kit_address": there.address if there is not None else "",
        "kit_addressee": there.addressee if there is not None else "",
        "kit_phone": show_phone(there.phone) if there is not None else "",
    }

    def act(filled: Filled) -> Message | Refusal:
        changes = {name: filled[name] for name, before in shown.items() if filled[name] != before}
        entered = correct_kit_address(office, person, number, changes, OrderChannel(filled["through"]), filled["note"] or None)
        if isinstance(entered, Refusal):
            return entered
        status = Message(f"words.amendment_status.{entered.status}")
        return Message("screen_kits.address_entered", {"number": entered.number, "status": status})

    entries = (
        *(Entry(name, words(f"screen_kits.field_{name}"), before, longest=LONGEST_ADDRESS) for name, before in shown.items()),
        _channel(workplace),
        Entry("note", words("screen_kits.note"), longest=NOTE_LENGTH),
    )
    title = words("screen_kits.correcting", number=number)
    return ActDialog(title, words("screen_kits.correcting_about"), entries, act)


def correcting_tracking(parcel: ParcelCase, workplace: Workplace) -> ActDialog:
    """The number under which the carrier follows a parcel, beginning with the one that it has."""
    office, person, words, number = workplace.office, workplace.person, workplace.words, parcel.number

    def act(filled: Filled) -> Message | Refusal:
        corrected = correct_tracking(office, person, number, filled["tracking_number"], filled["note"])
        if isinstance(corrected, Refusal):
            return corrected
        none = Message("carriers.no_tracking")
        numbers = {"before": corrected.before or none, "after": corrected.tracking_number or none}
        return Message("carriers.corrected", {"number": number, **numbers})

    entries = (
        Entry("tracking_number", words("screen_kits.tracking_number"), parcel.tracking_number or "", longest=LONGEST_TRACKING),
        Entry("note", words("screen_kits.tracking_reason"), longest=NOTE_LENGTH),
    )
    title = words("screen_kits.correcting_tracking", number=number)
    return ActDialog(title, words("screen_kits.correcting_tracking_about"), entries, act)
