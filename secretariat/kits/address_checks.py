"""Looking at an address before a parcel goes there: what makes it no address (a fault), and what somebody had better look at (a doubt)."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from secretariat.identifiers import show_postal_code
from secretariat.kits.addresses import Destination
from secretariat.places import PREFECTURES, prefecture_of_postal_code
from secretariat.postal_codes import Area, areas_of_postal_codes
from secretariat.refusal import Message
from secretariat.text import norm

_COUNTY: Final = re.compile("^.{1,5}?郡(?=.+[町村]$)")


class AddressFault(StrEnum):
    """Why no parcel can go there: no postal code, a prefecture where that code is not used, something that is missing."""

    POSTAL_CODE = "postal-code"
    PREFECTURE = "prefecture"
    ADDRESS = "address"


class AddressDoubt(StrEnum):
    """What a carrier may stumble over: a postal code that the post does not list, or that it lists for another city."""

    UNKNOWN_CODE = "unknown-code"
    OTHER_CITY = "other-city"


@dataclass(frozen=True, slots=True)
class Doubt:
    """A doubt about a postal code of 7 digits; `areas`: where the post uses it, 東京都千代田区."""

    kind: AddressDoubt
    postal_code: str
    areas: tuple[str, ...]

    @property
    def message(self) -> Message:
        """The doubt in a sentence."""
        return Message(f"kit_planning.doubt_{self.kind}", {"postal_code": show_postal_code(self.postal_code), "areas": self.areas})


@dataclass(frozen=True, slots=True)
class AddressCheck:
    """What was found; a faulty address is not doubted as well."""

    fault: AddressFault | None = None
    doubt: Doubt | None = None


def check_addresses(destinations: Mapping[int, Destination]) -> dict[int, AddressCheck]:
    """What is wrong with each of these addresses, by parcel."""
    areas = areas_of_postal_codes({one.postal_code for one in destinations.values()})
    return {parcel: _check(one, areas[one.postal_code]) for parcel, one in destinations.items()}


def check_address(goes_to: Destination) -> AddressCheck:
    """What is wrong with this one."""
    return _check(goes_to, areas_of_postal_codes({goes_to.postal_code})[goes_to.postal_code])


def _check(goes_to: Destination, areas: Sequence[Area]) -> AddressCheck:
    prefectures = frozenset(area.prefecture for area in areas) or prefecture_of_postal_code(goes_to.postal_code)
    if not prefectures:
        return AddressCheck(AddressFault.POSTAL_CODE)
    named = next((known for known in PREFECTURES if goes_to.address.startswith(known)), None)
    if named is not None and named not in prefectures:
        return AddressCheck(AddressFault.PREFECTURE)
    there = goes_to.address.removeprefix(named or "").strip()
    if not (there and goes_to.addressee.strip() and goes_to.phone.strip()):
        return AddressCheck(AddressFault.ADDRESS)
    if not areas:
        return AddressCheck(doubt=Doubt(AddressDoubt.UNKNOWN_CODE, goes_to.postal_code, ()))
    if not any(_in_city(there, area.city) for area in areas):
        return AddressCheck(doubt=Doubt(AddressDoubt.OTHER_CITY, goes_to.postal_code, tuple("".join(area) for area in areas)))
    return AddressCheck()


def _in_city(address: str, city: str) -> bool:
    """Whether an address after its prefecture lies in the city, however its kanji and kana are written; people leave counties out."""
    written = norm(address)
    return any(written.startswith(norm(name)) for name in (city, _COUNTY.sub("", city)))
