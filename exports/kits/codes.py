"""Code 128 and QR as plain modules (black and white), to be drawn by whoever prints them.

Sources: ISO/IEC 15417 (Code 128), ISO/IEC 18004 (QR, by segno).
"""

from collections.abc import Iterator
from functools import lru_cache

import segno

QUIET_BARS = 10
"""Modules left white on either side of a Code 128."""
QUIET_SQUARES = 4
"""Modules left white around a QR code."""

_WIDTHS = (
    "212222222122222221121223121322131222122213122312132212221213221312231212112232122132122231113222123122123221223211221132"
    "221231213212223112312131311222321122321221312212322112322211212123212321232121111323131123131321112313132113132311211313"
    "231113231311112133112331132131113123113321133121313121211331231131213113213311213131311123311321331121312113312311332111"
    "314111221411431111111224111422121124121421141122141221112214112412122114122411142112142211241211221114413111241112134111"
    "111242121142121241114212124112124211411212421112421211212141214121412121111143111341131141114113114311411113411311113141"
    "114131311141411131211412211214211232"
)
_SYMBOL = 6  # bars and spaces in each symbol but the last
_PATTERNS = tuple(_WIDTHS[place : place + _SYMBOL] for place in range(0, len(_WIDTHS), _SYMBOL))
_START_B, _STOP = 104, "2331112"
_FIRST, _LAST = " ", "~"


def code128(text: str) -> tuple[int, ...]:
    """The widths in modules of bars and spaces in turn, a bar first, without the quiet zones (code set B).

    Raises ValueError for a text that is empty or holds anything but printable ASCII.
    """
    if not text or any(not _FIRST <= character <= _LAST for character in text):
        raise ValueError("Code 128 of other than printable ASCII")
    values = [_START_B, *(ord(character) - ord(_FIRST) for character in text)]
    check = (values[0] + sum(place * value for place, value in enumerate(values[1:], 1))) % 103
    return tuple(int(width) for width in "".join(_PATTERNS[value] for value in (*values, check)) + _STOP)


@lru_cache(maxsize=1024)  # a store's number is on all of its papers
def qr_code(text: str) -> tuple[tuple[bool, ...], ...]:
    """The rows of a QR code from above, True where it is dark, without the quiet zone; a quarter of it may be spoilt (level Q)."""
    return tuple(tuple(bool(module) for module in row) for row in segno.make_qr(text, error="q", boost_error=False).matrix)


def dark_runs(rows: tuple[tuple[bool, ...], ...]) -> Iterator[tuple[int, int, int]]:
    """What is dark, row by row: row, first column and how many columns, all 0-based."""
    for place, row in enumerate(rows):
        start = None
        for column, dark in enumerate((*row, False)):
            if dark and start is None:
                start = column
            elif not dark and start is not None:
                yield place, start, column - start
                start = None
