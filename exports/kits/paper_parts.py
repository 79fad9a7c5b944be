"""What the papers of the warehouse share: bar codes, names that are shrunk or broken to fit, words for kits; A4 upright, points."""

from collections.abc import Iterable, Iterator
from typing import Final

from exports.document import MILLIMETRE, Face, Rule, Run, missing_glyphs, printable, width_of
from exports.kits.codes import QUIET_BARS, code128
from exports.line_breaking import FittedText

LEADING: Final = 1.25
"""Height of a line, for the size."""
BASELINE: Final = 0.88
"""How far below the top of a line its baseline lies, for the size."""
MISSING: Final = "〓"
"""Stands for a character that cannot be printed, where the number beside it says what is meant (the printer's ゲタ)."""


def barcode_width(text: str, module: float) -> float:
    """How wide the bar code of a text is with its quiet zones."""
    return module * (sum(code128(text)) + 2 * QUIET_BARS)


def barcode(text: str, left: float, top: float, module: float, height: float) -> Iterator[Rule]:
    """The bars of a Code 128 as upright lines; `left` is where its quiet zone begins, `module` the width of the thinnest bar."""
    x = left + QUIET_BARS * module
    for place, modules in enumerate(code128(text)):
        if place % 2 == 0:
            middle = x + modules * module / 2
            yield Rule(middle, top, middle, top + height, modules * module)
        x += modules * module


def lines(fitted: FittedText, left: float, top: float, face: Face) -> Iterator[Run]:
    """The lines of a fitted text, one below the other from `top` on."""
    for place, text in enumerate(fitted.lines):
        yield Run(text, left, top + fitted.size * (place * LEADING + BASELINE), face, fitted.size)


def height_of_lines(fitted: FittedText) -> float:
    """How high a fitted text is."""
    return len(fitted.lines) * fitted.size * LEADING


def right(text: str, edge: float, baseline: float, face: Face, size: float) -> Run:
    """A text that ends at an edge."""
    return Run(text, edge - width_of(text, face, size), baseline, face, size)


def readable(text: str) -> str:
    """The text with MISSING for what cannot be printed."""
    missing = missing_glyphs(text)
    return printable("".join(MISSING if character in missing else character for character in text))


def frame(left: float, top: float, width: float, height: float, thick: float) -> Iterable[Rule]:
    """A rectangle of lines."""
    far, low = left + width, top + height
    return (
        Rule(left, top, far, top, thick),
        Rule(left, low, far, low, thick),
        Rule(left, top, left, low, thick),
        Rule(far, top, far, low, thick),
    )


def millimetres(value: float) -> float:
    """Points of so many millimetres."""
    return value * MILLIMETRE
