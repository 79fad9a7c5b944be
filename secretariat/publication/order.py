"""In which order the published list names stores: prefectures from north to south, cities by their codes, then by the reading of the name.

Readings are compared as the published list compares them: katakana as hiragana, small kana as large ones, が as か, without long marks,
blanks and signs; 株式会社 counts as it is read.
"""

import re
from collections.abc import Mapping
from typing import Final

from secretariat.places import PREFECTURES
from secretariat.postal_codes import areas_in_order
from secretariat.text import folded

UNKNOWN: Final = 1 << 20  # a city that the Post does not know comes after those that it knows
_PLACES: Final = {prefecture: place for place, prefecture in enumerate(PREFECTURES, start=1)}
_VOICED: Final = "がぎぐげござじずぜぞだぢづでどばびぶべぼぱぴぷぺぽゔ"
_PLAIN: Final = "かきくけこさしすせそたちつてとはひふへほはひふへほう"
_SMALL: Final = "ぁぃぅぇぉっゃゅょゎゕゖ"
_LARGE: Final = "あいうえおつやゆよわかけ"
_FORMS: Final = str.maketrans(_VOICED + _SMALL, _PLAIN + _LARGE, "ー")
_NO_LETTER: Final = re.compile(r"[\W_]+")
_COUNTY: Final = re.compile("^.{1,5}?郡(?=.)")
_WARD: Final = re.compile("(?<=市).{1,4}区$")


def prefecture_place(prefecture: str) -> int:
    """Its place from north to south, from 1; 48 for none of the 47."""
    return _PLACES.get(prefecture, len(_PLACES) + 1)


def reading_key(kana: str) -> str:
    """A reading as it is compared."""
    plain = folded(kana).translate(_FORMS)
    return plain if plain.isalnum() else _NO_LETTER.sub("", plain)


class CityOrder:
    """Places of cities within their prefectures, also of one written without its county, or without the wards that it has."""

    def __init__(self) -> None:
        self._places: Mapping[tuple[str, str], int] = _city_places()

    def place(self, prefecture: str, city: str) -> int:
        """The place of a city as it is written; UNKNOWN for one that is not known."""
        return self._places.get((prefecture, city), UNKNOWN)


def _city_places() -> Mapping[tuple[str, str], int]:
    known = list(enumerate(areas_in_order()))
    places = {(area.prefecture, area.city): place for place, area in known}
    for shorten in (_COUNTY, _WARD):
        for place, area in known:
            places.setdefault((area.prefecture, shorten.sub("", area.city)), place)
    return places
