"""The 47 prefectures, and which of them a postal code may belong to."""

from collections.abc import Mapping
from functools import cache

# first two digits of the postal codes of each prefecture, in the order of the prefectures' codes (JIS X 0401: 01 北海道 to 47 沖縄県)
_AREAS = {
    "北海道": "00 04 05 06 07 08 09",
    "青森県": "03",
    "岩手県": "02",
    "宮城県": "98",
    "秋田県": "01",
    "山形県": "99",
    "福島県": "96 97",
    "茨城県": "30 31",
    "栃木県": "32",
    "群馬県": "37",
    "埼玉県": "33 34 35 36",
    "千葉県": "26 27 28 29",
    "東京都": "10 11 12 13 14 15 16 17 18 19 20",
    "神奈川県": "21 22 23 24 25",
    "新潟県": "94 95",
    "富山県": "93",
    "石川県": "92",
    "福井県": "91",
    "山梨県": "40",
    "長野県": "38 39",
    "岐阜県": "50",
    "静岡県": "41 42 43",
    "愛知県": "44 45 46 47 48 49",
    "三重県": "51",
    "滋賀県": "52",
    "京都府": "60 61 62",
    "大阪府": "53 54 55 56 57 58 59",
    "兵庫県": "65 66 67",
    "奈良県": "63",
    "和歌山県": "64",
    "鳥取県": "68",
    "島根県": "69",
    "岡山県": "70 71",
    "広島県": "72 73",
    "山口県": "74 75",
    "徳島県": "77",
    "香川県": "76",
    "愛媛県": "79",
    "高知県": "78",
    "福岡県": "80 81 82 83",
    "佐賀県": "84",
    "長崎県": "85",
    "熊本県": "86",
    "大分県": "87",
    "宮崎県": "88",
    "鹿児島県": "89",
    "沖縄県": "90",
}

# first three digits that cross a border, or serve a neighbour's islands: all prefectures where they are used
_BORDERS = {
    "018": "秋田県 青森県",
    "311": "茨城県 栃木県",
    "349": "埼玉県 栃木県",
    "384": "長野県 群馬県",
    "389": "長野県 群馬県 新潟県",
    "431": "静岡県 愛知県",
    "498": "愛知県 三重県",
    "520": "滋賀県 京都府",
    "563": "大阪府 兵庫県",
    "618": "京都府 大阪府",
    "630": "奈良県 大阪府",
    "647": "和歌山県 奈良県 三重県",
    "648": "和歌山県 奈良県",
    "684": "鳥取県 島根県",
    "685": "島根県",
    "811": "福岡県 長崎県",
    "817": "長崎県",
    "839": "福岡県 大分県",
    "848": "佐賀県 長崎県",
    "871": "大分県 福岡県",
    "922": "石川県 福井県",
    "939": "富山県 石川県",
    "949": "新潟県 長野県",
}

_NOWHERE: frozenset[str] = frozenset()

PREFECTURES = tuple(_AREAS)
"""Their full names in the order of their codes."""


@cache
def _prefectures_by_prefix() -> Mapping[str, frozenset[str]]:
    areas = {area: frozenset((prefecture,)) for prefecture, prefixes in _AREAS.items() for area in prefixes.split()}
    return areas | {prefix: frozenset(prefectures.split()) for prefix, prefectures in _BORDERS.items()}


def is_prefecture(text: str) -> bool:
    """Whether the text is the full name of one of the 47: 愛媛県, not 愛媛."""
    return text in PREFECTURES


def prefecture_of_postal_code(code: str) -> frozenset[str]:
    """The prefectures that a postal code of 7 digits may belong to, by its first three digits; empty when it is no postal code.

    Source: 日本郵便's postal code data. Post office boxes may lie elsewhere. A hint for a reviewer, no proof.
    """
    if len(code) != 7 or not (code.isascii() and code.isdigit()):
        return _NOWHERE
    known = _prefectures_by_prefix()
    return known.get(code[:3]) or known.get(code[:2], _NOWHERE)
