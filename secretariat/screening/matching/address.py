"""Addresses in one form: １丁目２番３号, 1-2-3 and 一丁目二番三 are one place; 大字, the district (郡) and buildings are often left out."""

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from secretariat.text import folded

PLOT_NUMBERS: Final = 3  # 丁目, 番, 号; what follows is a room
_DIGITS: Final = {"〇": 0, "零": 0, "一": 1, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9}
_UNITS: Final = {"十": 10, "百": 100, "千": 1000}
_NUMERAL: Final = "[〇零一二三四五六七八九十百千]+"
# a numeral counts as one before a unit, or after one at the end; those in names (八丁堀, 六本木, 三宮町) stay
_NUMERALS: Final = re.compile(
    rf"{_NUMERAL}(?=丁目|丁(?=[0-9〇一二三四五六七八九十])|番地|番|号|条|線|地割|の(?:[0-9]|{_NUMERAL}(?:$|号|の))|ー[0-9〇一二三四五六七八九十])"
    rf"|(?<=[目番地の号ー]){_NUMERAL}(?=$|号|の|ー| )"
)
_JOINTS: Final = re.compile(r"(?<=[0-9]) ?(?:丁目|丁(?=[0-9])|番地の?|番(?![町丁])|号(?![線室館棟店])|の(?=[0-9])|ー|,|、) ?")
_PLOT: Final = re.compile(r"([0-9]+(?:-[0-9]+)*)(?!-?[0-9]|条|線|番町|番丁|号線|地割)")
_FLOOR: Final = re.compile(r"(?:地下|b) ?([0-9]+)|([0-9]+) ?(?:f(?![a-z])|階)")
_LEFT_OUT: Final = re.compile("大字|小字|字")
_DISTRICT: Final = re.compile("^[^市区町村]{1,5}郡(?=.)")


@dataclass(frozen=True, slots=True)
class Address:
    """An address as it is compared: prefecture and city, town, numbers of the plot; `floor` as stated (b1, 2), or empty."""

    area: str
    town: str
    plot: tuple[int, ...]
    floor: str = ""


@lru_cache(maxsize=4096)  # read when a chunk is looked up, again when it is written, and for each comparison
def read_address(prefecture: str, city: str, street: str, building: str = "") -> Address:
    """The address of a store from its columns. Whatever the street says of prefecture and city again is left out."""
    text = folded(street.removeprefix(prefecture).removeprefix(city).lstrip())
    text = _LEFT_OUT.sub("", text)
    text = _NUMERALS.sub(_arabic, text)
    text = _JOINTS.sub("-", text)
    found = _PLOT.search(text)
    inside = folded(building) if building else ""
    if found is None:
        return Address(_area(prefecture, city), _plain(text), (), _floor(inside))
    plot = tuple(int(number) for number in found[1].split("-"))[:PLOT_NUMBERS]
    return Address(_area(prefecture, city), _plain(text[: found.start()]), plot, _floor(f"{text[found.end() :]} {inside}"))


@lru_cache(maxsize=2048)  # there are some 1,900 towns
def _area(prefecture: str, city: str) -> str:
    return prefecture + _DISTRICT.sub("", folded(city).replace(" ", ""))


def plain_street(street: str) -> str:
    """Town and plot in one form, to tell whether two streets differ; without the building."""
    address = read_address("", "", street)
    return f"{address.town}{'-'.join(map(str, address.plot))}"


def _arabic(numeral: re.Match[str]) -> str:
    """二十三 as 23, 一二 as 12."""
    text = numeral[0]
    if not any(unit in text for unit in _UNITS):
        return "".join(str(_DIGITS[character]) for character in text)
    total = digit = 0
    for character in text:
        if character in _UNITS:
            total += (digit or 1) * _UNITS[character]
            digit = 0
        else:
            digit = _DIGITS[character]
    return str(total + digit)


def _plain(text: str) -> str:
    return "".join(character for character in text if character.isalnum())


def _floor(text: str) -> str:
    found = _FLOOR.search(text)
    if found is None:
        return ""
    return f"b{int(found[1])}" if found[1] else str(int(found[2]))
