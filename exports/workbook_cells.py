"""How one value becomes one cell of a streamed sheet (SpreadsheetML, ECMA-376 part 1, 18.3.1.4 `c` and 22.9.2.19 `ST_Xstring`).

Text is always an inline string: whatever it begins with, it can never become a formula.
"""

import math
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, timezone
from typing import Literal
from xml.sax.saxutils import escape

from models.vocabulary import YES_NO_JAPANESE

Kind = Literal["text", "wrapped", "date", "instant", "duration", "integer", "yen", "percent", "exact-percent", "yes-no", "as-sent"]
"""`wrapped` is text over several lines; `percent` takes whole percent (5) and stores the hundredth (0.05), `exact-percent` takes
hundredths of a percent (324) and stores 0.0324; `duration` takes seconds and stores the share of a day; `as-sent` goes by the type of each
value, which may be `Marked`."""

Look = Literal["plain", "wrapped", "faulty"]

Encoder = Callable[[str, int, Sequence[object]], list[str]]
"""The cells of one column for a run of rows, from its letter, the first row's number and the values; None and "" give no cell."""

ValueEncoder = Callable[[object], str]
"""Gives what follows `<c r="A1"` for one value that is neither None nor empty."""

StyleOf = Callable[[str, Look], int]
"""Number of the cell format for a number format and a look."""

NUMBER_FORMATS: dict[Kind, str] = {
    "text": "@",  # Excel keeps leading zeros and signs even when the cell is edited
    "wrapped": "@",
    "date": "yyyy-mm-dd",
    "instant": "yyyy-mm-dd hh:mm",
    "duration": "[h]:mm:ss",
    "integer": "#,##0",
    "yen": "#,##0",
    "percent": "0%",
    "exact-percent": "0.00%",
    "yes-no": "@",
}
WHOLE_NUMBER = "0"
GENERAL = "General"

LONGEST_TEXT = 32_767
"""UTF-16 units that one cell of Excel holds; longer text is cut and says so."""
CUT_MARK = "…（以下省略）"
_FIRST_SAFE_DAY = date(1900, 3, 1)  # Excel counts a 29 February 1900 that never was
_FIRST_SAFE_NUMBER = 61
_DAY_ZERO = date(1899, 12, 30)
_STANDARD_TIME = timezone(timedelta(hours=9))  # Japan's, without the summer time of 1948 to 1951
_INSTANT_ZERO = datetime(1899, 12, 30, tzinfo=_STANDARD_TIME)
_DAY = timedelta(days=1)
DAY_SECONDS = 86_400
_TEXT_END = "</t></is></c>"
_FEW_VALUES: frozenset[Kind] = frozenset(
    {"date", "instant"}
)  # numbers and truth values would pass for each other: 1, 1.0 and True are one key
_MOST_KNOWN = 10_000  # values kept for one column
_LARGEST_EXACT = 10**15  # Excel keeps 15 digits of a number
_SUSPICIOUS = re.compile("[&<>\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufffe\uffff]|_x")
_HARMFUL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufffe\uffff]")
_LINE_END = re.compile("\r\n?")
_LOOKS_ESCAPED = re.compile("_(?=x[0-9A-Fa-f]{4}_)")


@dataclass(frozen=True, slots=True)
class Marked:
    """A value of an `as-sent` column that is shown as faulty, by colour; None and "" become a coloured blank cell.

    `note`: the comment of the cell; "" for none.
    """

    value: object
    note: str = ""


def safe_text(text: str) -> str:
    """Text as a workbook can hold it, before XML escaping.

    Control and bidirectional characters and lone surrogates become U+FFFD, line ends LF; text over `LONGEST_TEXT` is cut;
    what reads like an escape (`_x000D_`) is escaped itself, so that it shows as it was typed.
    """
    if len(text) <= LONGEST_TEXT // 2 and not _SUSPICIOUS.search(text):
        return text
    text = _HARMFUL.sub("\ufffd", _LINE_END.sub("\n", text))
    return _LOOKS_ESCAPED.sub("_x005F_", _cut(text))


def encoder_of(kind: Kind, style_of: StyleOf) -> Encoder:
    """The encoder of a column. What it returns raises TypeError for a value that is not of the column's kind."""
    if kind == "as-sent":
        return _one_by_one(_as_sent(style_of))
    style = style_of(NUMBER_FORMATS[kind], "wrapped" if kind == "wrapped" else "plain")
    if kind in {"text", "wrapped"}:
        return _texts(style)
    return _repeating(_BY_KIND[kind](style)) if kind in _FEW_VALUES else _one_by_one(_BY_KIND[kind](style))


def local_time(instant: datetime) -> datetime:
    """Wall-clock time in Japan without its zone, as a workbook holds it. Raises ValueError for an instant without a zone."""
    if instant.tzinfo is None:
        raise ValueError(instant)
    return instant.astimezone(_STANDARD_TIME).replace(tzinfo=None)


def _cut(text: str) -> str:
    units = text.encode("utf-16-le")
    if len(units) <= 2 * LONGEST_TEXT:
        return text
    return units[: 2 * (LONGEST_TEXT - len(CUT_MARK))].decode("utf-16-le", "ignore") + CUT_MARK


def _texts(style: int) -> Encoder:
    """Whole runs are looked through at once: most hold nothing that needs care, and text is most of every sheet."""
    opening = _text_opening(style)

    def encode(letter: str, first: int, values: Sequence[object]) -> list[str]:
        texts = ["" if value is None else str(value) for value in values]
        if max(map(len, texts)) > LONGEST_TEXT // 2 or _SUSPICIOUS.search("".join(texts)):
            texts = [escape(safe_text(text)) for text in texts]
        return [f'<c r="{letter}{row}"{opening}{text}{_TEXT_END}' if text else "" for row, text in enumerate(texts, first)]

    return encode


def _one_by_one(encode_value: ValueEncoder) -> Encoder:
    def encode(letter: str, first: int, values: Sequence[object]) -> list[str]:
        return [
            "" if value is None or value == "" else f'<c r="{letter}{row}"{encode_value(value)}' for row, value in enumerate(values, first)
        ]

    return encode


def _repeating(encode_value: ValueEncoder) -> Encoder:
    """For kinds with few values on a sheet: each is encoded once."""
    known: dict[object, str] = {None: "", "": ""}

    def encode(letter: str, first: int, values: Sequence[object]) -> list[str]:
        new = set(values) - known.keys()
        if len(known) + len(new) > _MOST_KNOWN:
            known.clear()
            known.update({None: "", "": ""})
            new = set(values) - known.keys()
        known.update((value, encode_value(value)) for value in new)
        return [f'<c r="{letter}{row}"{cell}' if (cell := known[value]) else "" for row, value in enumerate(values, first)]

    return encode


def _text_opening(style: int) -> str:
    return f' s="{style}" t="inlineStr"><is><t xml:space="preserve">'


def _text(style: int) -> ValueEncoder:
    opening = _text_opening(style)

    def encode(value: object) -> str:
        return f"{opening}{escape(safe_text(str(value)))}{_TEXT_END}"

    return encode


def _number(style: int, divisor: int = 1) -> ValueEncoder:
    as_text = _text(style)

    def encode(value: object) -> str:
        if isinstance(value, bool) or not isinstance(value, (int, float)):
            raise TypeError(f"not a number: {value!r}")
        if not math.isfinite(value) or abs(value) >= _LARGEST_EXACT:
            return as_text(value)
        return f' s="{style}"><v>{value if divisor == 1 else value / divisor!r}</v></c>'

    return encode


def _percent(style: int) -> ValueEncoder:
    return _number(style, divisor=100)


def _duration(style: int) -> ValueEncoder:
    return _number(style, divisor=DAY_SECONDS)


def _exact_percent(style: int) -> ValueEncoder:
    return _number(style, divisor=10_000)


def _date(style: int) -> ValueEncoder:
    as_text = _text(style)

    def encode(value: object) -> str:
        if isinstance(value, datetime) or not isinstance(value, date):
            raise TypeError(f"not a date: {value!r}")
        if value < _FIRST_SAFE_DAY:
            return as_text(value.isoformat())
        return f' s="{style}"><v>{(value - _DAY_ZERO).days}</v></c>'

    return encode


def _instant(style: int) -> ValueEncoder:
    as_text = _text(style)

    def encode(value: object) -> str:
        if not isinstance(value, datetime) or value.tzinfo is None:
            raise TypeError(f"not an instant: {value!r}")
        days = (value - _INSTANT_ZERO) / _DAY
        return f' s="{style}"><v>{days!r}</v></c>' if days >= _FIRST_SAFE_NUMBER else as_text(local_time(value).isoformat(" "))

    return encode


def _yes_no(style: int) -> ValueEncoder:
    as_text = _text(style)

    def encode(value: object) -> str:
        if not isinstance(value, bool):
            raise TypeError(f"neither yes nor no: {value!r}")
        return as_text(YES_NO_JAPANESE[value])

    return encode


def _as_sent(style_of: StyleOf) -> ValueEncoder:
    plain, marked = _by_type(style_of, "plain"), _by_type(style_of, "faulty")
    marked_blank = f' s="{style_of(NUMBER_FORMATS["text"], "faulty")}"/>'

    def encode(value: object) -> str:
        if not isinstance(value, Marked):
            return plain(value)
        return marked_blank if value.value is None or value.value == "" else marked(value.value)

    return encode


def _by_type(style_of: StyleOf, look: Look) -> ValueEncoder:
    text = _text(style_of(NUMBER_FORMATS["text"], look))
    whole, fraction = _number(style_of(WHOLE_NUMBER, look)), _number(style_of(GENERAL, look))
    day, instant = _date(style_of(NUMBER_FORMATS["date"], look)), _instant(style_of(NUMBER_FORMATS["instant"], look))

    def encode(value: object) -> str:
        if isinstance(value, bool):
            return text(str(value).upper())
        if isinstance(value, int):
            return whole(value)
        if isinstance(value, float):
            return whole(int(value)) if value.is_integer() else fraction(value)
        if isinstance(value, datetime):
            local = value.replace(tzinfo=_STANDARD_TIME) if value.tzinfo is None else value.astimezone(_STANDARD_TIME)
            return day(local.date()) if local.time() == time.min else instant(local)
        return day(value) if isinstance(value, date) else text(value)

    return encode


_BY_KIND: dict[Kind, Callable[[int], ValueEncoder]] = {
    "date": _date,
    "instant": _instant,
    "duration": _duration,
    "integer": _number,
    "yen": _number,
    "percent": _percent,
    "exact-percent": _exact_percent,
    "yes-no": _yes_no,
}
