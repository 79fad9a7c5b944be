"""How likely two applications are for one store: the points of all signs together, 0 to 100. The points stand in the programme file."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from models.vocabulary import StoreSign
from secretariat.programme_file.matching import SameStoreRules
from secretariat.screening.matching.address import Address, read_address
from secretariat.screening.matching.names import compare_names, compare_readings, read_name, reading
from secretariat.screening.matching.slips import likeness, slips
from secretariat.text import norm

MOST: Final = 100
_ONE_BUSINESS: Final = frozenset({StoreSign.CORPORATE_EQUAL, StoreSign.BUSINESS_ALIKE})
_SAME_PLACE: Final = frozenset({StoreSign.ADDRESS_EQUAL, StoreSign.ADDRESS_PART})


@dataclass(frozen=True, slots=True)
class Traits:
    """What a store is known by, as it was declared; `phone` and `corporate_number` are digits."""

    name: str
    kana: str
    prefecture: str
    city: str
    street: str
    building: str
    phone: str
    corporate_number: str | None
    business_name: str
    representative: str

    def packed(self) -> str:
        """All of it in one text, divided by NUL, which no record holds: a fourth of the memory, where many are remembered."""
        own = (self.name, self.kana, self.prefecture, self.city, self.street, self.building, self.phone)
        return "\0".join((*own, self.corporate_number or "", self.business_name, self.representative))

    @classmethod
    def unpacked(cls, text: str) -> "Traits":
        """What was packed."""
        name, kana, prefecture, city, street, building, phone, corporate_number, business_name, representative = text.split("\0")
        return cls(name, kana, prefecture, city, street, building, phone, corporate_number or None, business_name, representative)


@dataclass(frozen=True, slots=True)
class Score:
    """The points (0 to 100) and every sign that they come from, weightiest first."""

    points: int
    signs: tuple[StoreSign, ...]


def score(ours: Traits, theirs: Traits, rules: SameStoreRules) -> Score:
    """Compares two stores."""
    points = rules.points
    signs = sorted(_signs(ours, theirs, rules), key=lambda sign: -abs(points[sign]))
    return Score(max(0, min(MOST, sum(points[sign] for sign in signs))), tuple(signs))


def _signs(ours: Traits, theirs: Traits, rules: SameStoreRules) -> Iterator[StoreSign]:
    name = _name_sign(ours, theirs, rules)
    phone = _phone_sign(ours.phone, theirs.phone)
    address = _address_sign(_address(ours), _address(theirs))
    business = _business_sign(ours, theirs, rules.alike_from)
    yield from (name, phone, address)
    if business is not None:
        yield business
    if address in _SAME_PLACE:
        floors = {_address(ours).floor, _address(theirs).floor}
        if len(floors) > 1 and "" not in floors:
            yield StoreSign.FLOOR_DIFFERS
    elif address is not StoreSign.ADDRESS_CLOSE and business in _ONE_BUSINESS:
        yield StoreSign.ELSEWHERE


def _name_sign(ours: Traits, theirs: Traits, rules: SameStoreRules) -> StoreSign:
    by_name = compare_names(read_name(ours.name), read_name(theirs.name), rules.alike_from)
    if by_name in {StoreSign.NAME_EQUAL, StoreSign.BRANCH_DIFFERS}:
        return by_name
    by_reading = compare_readings(reading(ours.kana), reading(theirs.kana), rules.alike_from)
    found = [sign for sign in (by_name, by_reading) if sign is not None]
    return max(found, key=lambda sign: rules.points[sign], default=StoreSign.NAME_DIFFERS)


def _phone_sign(ours: str, theirs: str) -> StoreSign:
    if ours == theirs:
        return StoreSign.PHONE_EQUAL
    is_slip = abs(len(ours) - len(theirs)) <= 1 and slips(ours, theirs) == 1
    return StoreSign.PHONE_CLOSE if is_slip else StoreSign.PHONE_DIFFERS


def _address(traits: Traits) -> Address:
    return read_address(traits.prefecture, traits.city, traits.street, traits.building)


def _address_sign(ours: Address, theirs: Address) -> StoreSign:
    if not _is_one_area(ours.area, theirs.area):
        return StoreSign.TOWN_DIFFERS
    if ours.town != theirs.town:
        one, other = sorted((ours.town, theirs.town), key=len)
        same = ours.plot == theirs.plot and bool(ours.plot) and (slips(one, other) == 1 or (bool(one) and one in other))
        return StoreSign.ADDRESS_PART if same else StoreSign.ADDRESS_DIFFERS
    if ours.plot == theirs.plot:
        return StoreSign.ADDRESS_EQUAL if ours.plot else StoreSign.ADDRESS_PART
    shorter, longer = sorted((ours.plot, theirs.plot), key=len)
    return StoreSign.ADDRESS_PART if longer[: len(shorter)] == shorter else StoreSign.ADDRESS_CLOSE


def _is_one_area(ours: str, theirs: str) -> bool:
    """堺市 is said for 堺市堺区 too."""
    shorter, longer = sorted((ours, theirs), key=len)
    return ours == theirs or (longer.startswith(shorter) and longer.endswith("区"))


def _business_sign(ours: Traits, theirs: Traits, alike_from: int) -> StoreSign | None:
    if ours.corporate_number is not None and theirs.corporate_number is not None:
        return StoreSign.CORPORATE_EQUAL if ours.corporate_number == theirs.corporate_number else StoreSign.CORPORATE_DIFFERS
    if norm(ours.representative) == norm(theirs.representative):
        return StoreSign.BUSINESS_ALIKE
    alike = likeness(norm(ours.business_name), norm(theirs.business_name)) >= alike_from
    return StoreSign.BUSINESS_ALIKE if alike else StoreSign.BUSINESS_DIFFERS
