"""Amounts as people write them: whole numbers, percentages (kept in hundredths of a percent), and yen in words of 万 and 億."""

import re
from decimal import Decimal

from secretariat.text import half_width

_MOST_DIGITS = 18
_MINUS = ("-", "△", "▲")
_UNITS = {"兆": 10**12, "億": 10**8, "千万": 10**7, "百万": 10**6, "万": 10**4, "千": 10**3, "": 1}
_PART = re.compile(r"([0-9]{1,3}(?:,[0-9]{3}){1,5}|[0-9]{1,18})(?:\.([0-9]{1,18}))? ?(兆|億|千万|百万|万|千|) ?")
_PERCENT = re.compile(r"([0-9]{1,18}(?:\.[0-9]{1,18})?) ?%?")
_HUNDREDTHS = 100
_SPOKEN_UNITS = ("兆", "億", "万")


def parse_whole(text: str, *, yen: bool = False) -> int | None:
    """A whole number as written: 12,345,678, １２，３４５, 1億2,000万, 1.5億, -3,000, △3,000 (accounting's minus).

    `yen` allows the suffix 円. None for everything else: wrong grouping, a fraction that leaves no whole number, ①, ٣, 1_000,
    more than 18 digits.
    """
    if text.isascii() and text.isdigit() and len(text) <= _MOST_DIGITS:
        return int(text)
    written = half_width(text).strip(" ")
    if yen:
        written = written.removesuffix("円").rstrip(" ")
    if written.startswith(_MINUS):
        magnitude = _magnitude(written[1:].lstrip(" "))
        return None if magnitude is None else -magnitude
    return _magnitude(written)


def _magnitude(written: str) -> int | None:
    # each part must be smaller than the unit before it, as 1億2,000万 is and 1億20,000万 is not
    total, limit, position = 0, 10**_MOST_DIGITS, 0
    while position < len(written):
        part = _PART.match(written, position)
        if part is None:
            return None
        fraction, unit = part[2] or "", _UNITS[part[3]]
        alone, last = part.span() == (0, len(written)), part.end() == len(written)
        if (fraction and (unit == 1 or not alone)) or (unit == 1 and not last):
            return None
        value, remainder = divmod(int(part[1].replace(",", "") + fraction) * unit, 10 ** len(fraction))
        if remainder or value >= limit:
            return None
        total, limit, position = total + value, unit, part.end()
    return total if written else None


def parse_percent(text: str) -> Decimal | None:
    """A percentage as written, with or without its sign: 3.24, 3.24%, ３．２４％. None for everything else, a minus included."""
    found = _PERCENT.fullmatch(half_width(text).strip(" "))
    return Decimal(found[1]) if found else None


def parse_hundredths(text: str) -> int | None:
    """A percentage as written, in hundredths of a percent; None for one that is finer, and for what `parse_percent` does not read."""
    percent = parse_percent(text)
    return None if percent is None or percent * _HUNDREDTHS % 1 else int(percent * _HUNDREDTHS)


def in_percent(hundredths: int) -> Decimal:
    """Hundredths of a percent in per cent: 325 gives 3.25."""
    return Decimal(hundredths) / _HUNDREDTHS


def japanese_amount(yen: int) -> str:
    """Yen in words: 120000000 gives 1億2,000万円, 15000 gives 1万5,000円. `parse_whole` reads back what has at most 18 digits."""
    rest, words = abs(yen), "-" if yen < 0 else ""
    for unit in _SPOKEN_UNITS:
        count, rest = divmod(rest, _UNITS[unit])
        if count:
            words += f"{count:,}{unit}"
    return f"{words}{rest:,}円" if rest or not yen else f"{words}円"
