"""One parcel as a row of a carrier's file: where what stands, in characters and lines that the carrier takes."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Final

from models.vocabulary import RefusalCode
from models.vocabulary_kits import Carrier, Kit
from secretariat.identifiers import show_phone, show_postal_code
from secretariat.kits.addresses import Destination
from secretariat.kits.carriers.accepted_characters import accepted
from secretariat.kits.carriers.layouts import NUMBER_HEADING, layout_of
from secretariat.kits.carriers.lines import Width, half_widths, one_each, split_lines
from secretariat.programme import Programme
from secretariat.refusal import Message, Refusal, refuse


@dataclass(frozen=True, slots=True)
class Room:
    """The lines of one thing: the columns that it may take and how long each may be; of several choices the first whose columns it fills.

    `building_apart`: a building has a line of its own.
    """

    choices: tuple[tuple[tuple[str, int], ...], ...]
    width: Width
    building_apart: bool = False


# lengths as the carriers' manuals give them: Yamato in half-width characters, Sagawa in characters
_YAMATO_NAME: Final = ("お届け先名", 32)
_ROOMS: Final[Mapping[Carrier, Mapping[str, Room]]] = {
    Carrier.YAMATO: {
        "address": Room(((("お届け先住所", 64), ("お届け先アパートマンション名", 32)),), half_widths, building_apart=True),
        "addressee": Room(
            (
                (_YAMATO_NAME,),
                (("お届け先会社・部門１", 50), _YAMATO_NAME),
                (("お届け先会社・部門１", 50), ("お届け先会社・部門２", 50), _YAMATO_NAME),
            ),
            half_widths,
        ),
        "sender_address": Room(((("ご依頼主住所", 64), ("ご依頼主アパートマンション名", 32)),), half_widths, building_apart=True),
        "sender": Room(((("ご依頼主名", 32),),), half_widths),
        "goods": Room(((("品名１", 50),),), half_widths),
    },
    Carrier.SAGAWA: {
        "address": Room(((("お届け先住所１", 16), ("お届け先住所２", 16), ("お届け先住所３", 16)),), one_each, building_apart=True),
        "addressee": Room(((("お届け先名称１", 16), ("お届け先名称２", 16)),), one_each),
        "sender_address": Room(((("ご依頼主住所１", 16), ("ご依頼主住所２", 16)),), one_each, building_apart=True),
        "sender": Room(((("ご依頼主名称１", 16), ("ご依頼主名称２", 16)),), one_each),
        "goods": Room(((("品名１", 16),),), one_each),
    },
}


@dataclass(frozen=True, slots=True)
class Consignment:
    """A parcel for a carrier: where it goes and the day on which it is handed over."""

    shipment_id: int
    number: str
    kit: Kit
    address: Destination
    handed_over_on: date


@dataclass(frozen=True, slots=True)
class Replaced:
    """A character that was replaced: in which parcel, in which part of the address (`address` or `addressee`), by what."""

    number: str
    part: str
    character: str
    form: str


@dataclass(frozen=True, slots=True)
class CarrierRow:
    """The cells of a parcel's row, and what was replaced in them."""

    consignment: Consignment
    cells: tuple[str, ...]
    replaced: tuple[Replaced, ...]


@dataclass(frozen=True, slots=True)
class Staying:
    """A parcel that does not go with the others, and why."""

    number: str
    why: Message


def usual_cells(programme: Programme, carrier: Carrier) -> Mapping[str, str] | Refusal:
    """What is the same in every row: sender, contract, kind of transport. Refused where they do not fit the carrier's lines."""
    sender = programme.kits.sender
    if sender is None:
        return refuse(RefusalCode.INVALID_VALUE, "carriers.no_sender")
    cells: dict[str, str] = {}
    for part, text in (("sender", sender.name), ("sender_address", sender.address)):
        written = accepted(text)
        lines = None if written.without_form else _laid(_ROOMS[carrier][part], written.text)
        if lines is None:
            return refuse(RefusalCode.INVALID_VALUE, "carriers.sender_does_not_fit", carrier=Message(f"words.carrier.{carrier}"), text=text)
        cells |= lines
    cells |= {"ご依頼主電話番号": show_phone(sender.phone), "ご依頼主郵便番号": _postal_code(sender.postal_code)}
    return cells | programme.kits.carriers.contract(carrier).cells


def carrier_row(programme: Programme, carrier: Carrier, usual: Mapping[str, str], consignment: Consignment) -> CarrierRow | Staying:
    """A parcel's row; or why the carrier's file cannot hold it: nothing is cut off and no character dropped."""
    number, address = consignment.number, consignment.address
    cells = dict(usual)
    replaced: list[Replaced] = []
    for part, text in (("address", address.address), ("addressee", address.addressee)):
        written = accepted(text)
        if written.without_form:
            return Staying(number, Message("carriers.no_form", {"number": number, "characters": written.without_form}))
        lines = _laid(_ROOMS[carrier][part], written.text)
        if lines is None:
            name = Message(f"words.carrier.{carrier}")
            return Staying(
                number, Message("carriers.too_long", {"number": number, "carrier": name, "part": Message(f"carriers.part.{part}")})
            )
        replaced += [Replaced(number, part, *pair) for pair in written.replaced]
        cells |= lines
    cells |= _goods(carrier, programme.kits.carriers.goods.get(consignment.kit, ""))
    day = consignment.handed_over_on.strftime("%Y/%m/%d")
    cells |= {
        NUMBER_HEADING: number,
        "お届け先電話番号": show_phone(address.phone),
        "お届け先郵便番号": _postal_code(address.postal_code),
        "出荷予定日" if carrier is Carrier.YAMATO else "出荷日": day,
    }
    return CarrierRow(consignment, layout_of(carrier).row(cells), tuple(replaced))


def _laid(room: Room, text: str) -> dict[str, str] | None:
    """The text in its columns, by heading; None where it is too long for all of them."""
    for columns in room.choices:
        limits = [limit for _, limit in columns]
        fewest = 1 if len(room.choices) == 1 else len(columns)
        lines = split_lines(text, limits, room.width, building_apart=room.building_apart, fewest=fewest)
        if lines is not None:
            return {heading: line for (heading, _), line in zip(columns, lines, strict=False)}
    return None


@cache
def _goods(carrier: Carrier, name: str) -> Mapping[str, str]:
    """What the parcel is called, as far as the line goes: the carrier's people read it, nothing depends on it."""
    written = accepted(name).text
    return _laid(_ROOMS[carrier]["goods"], written) or _laid(_ROOMS[carrier]["goods"], written[:16]) or {}


def _postal_code(digits: str) -> str:
    return show_postal_code(digits) if len(digits) == 7 and digits.isdigit() else digits
