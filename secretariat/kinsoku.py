"""Where lines of Japanese text end (行分割): the rules of kinsoku, whole words and numbers, and phrases where the eye profits.

Whatever a line is measured in: points on paper, cells on a screen. Time grows with the length of the text only.
Sources: JIS X 4051:2004, 日本語組版処理の要件 (W3C JLREQ) 3.1.7 to 3.1.10 for what may not begin or end a line; BudouX for phrases.
"""

import re
from bisect import bisect_right
from collections.abc import Sequence
from enum import IntEnum
from functools import cache
from itertools import accumulate
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from budoux import Parser

CLOSING = "」』）】〕〉》］｝〗〙〟’”)]}»｣"
STOPS = "、。，．・：；？！‼⁇⁈⁉,.:;?!｡､･"
SMALL_KANA = "ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶㇰㇱㇲㇳㇴㇵㇶㇷㇸㇹㇺㇻㇼㇽㇾㇿｧｨｩｪｫｬｭｮｯ"
REPEATED_OR_PROLONGED = "ーｰ々〻ゝゞヽヾ"
DASHES_WITHIN = "‐゠–〜～"
UNITS_AFTER = "％%‰℃"
NOT_AT_START = frozenset(CLOSING + STOPS + SMALL_KANA + REPEATED_OR_PROLONGED + DASHES_WITHIN + UNITS_AFTER + "ﾞﾟ")
NOT_AT_END = frozenset("「『（【〔〈《［｛〖〘〝‘“([{«｢￥¥＄$£＃№")

# a word, a number with its counter, an address number, or a row of dashes or dots stays on one line
_WORD = "!-~À-ɏ０-９Ａ-Ｚａ-ｚ－−‐‑"
_WHOLE = re.compile(f"[{_WORD}][{_WORD}\u00a0]*(?:(?<=[0-9０-９])[年月日時分秒円号条項名個枚件])?|…+|―+|—+|‥+")
_SPACES = " \u3000"
PHRASE_FILL = 0.6  # a line broken at a phrase is at least this full, as a share of what would fit


class _Break(IntEnum):
    """How well a line may end before a character."""

    NEVER = 0
    WITHIN_WORD = 1
    ALLOWED = 2
    PHRASE = 3


def broken(text: str, widths: Sequence[float], width: float, indent: float = 0.0, *, phrases: bool = False) -> list[str]:
    """The lines of a text without line breaks of its own; `widths` of its characters, the first line shortened by `indent`.

    Lines joined together give the text again. Spaces at the end of a line hang beyond the column. Only what has no place to break
    (a word longer than a line) is broken where it must be; one character always stands, however narrow the column.
    """
    ends = list(accumulate(widths))
    breaks = _breaks(text, phrases=phrases)
    lines: list[str] = []
    start, room = 0, width - indent
    while start < len(text):
        before = ends[start - 1] if start else 0.0
        full = max(start + 1, bisect_right(ends, before + room + 1e-6, lo=start))
        while full < len(text) and text[full] in _SPACES:
            full += 1
        end = full if full == len(text) else _best_end(breaks, start, full, phrases=phrases)
        lines.append(text[start:end])
        start, room = end, width
    return lines


def _best_end(breaks: list[_Break], start: int, full: int, *, phrases: bool) -> int:
    """The place, after `start` and up to `full`, at which a line ends best."""
    if phrases:
        for place in range(full, start + int((full - start) * PHRASE_FILL), -1):
            if breaks[place] is _Break.PHRASE:
                return place
    for quality in (_Break.ALLOWED, _Break.WITHIN_WORD):
        for place in range(full, start, -1):
            if breaks[place] >= quality:
                return place
    return full


def _breaks(text: str, *, phrases: bool) -> list[_Break]:
    """How well a line may end before each character."""
    breaks = [_Break.ALLOWED] * len(text)
    for whole in _WHOLE.finditer(text):
        breaks[whole.start() + 1 : whole.end()] = [_Break.WITHIN_WORD] * (whole.end() - whole.start() - 1)
    if phrases:
        for place in accumulate(len(phrase) for phrase in _phrase_parser().parse(text)):
            if place < len(text) and breaks[place] is _Break.ALLOWED:
                breaks[place] = _Break.PHRASE
    for place in range(1, len(text)):
        if text[place] in NOT_AT_START or text[place] in _SPACES or text[place - 1] in NOT_AT_END:
            breaks[place] = _Break.NEVER
        elif text[place - 1] in _SPACES and phrases:
            breaks[place] = _Break.PHRASE
    return breaks


@cache
def _phrase_parser() -> "Parser":
    from budoux import load_default_japanese_parser  # slow to load, and screens do without phrases

    return load_default_japanese_parser()
