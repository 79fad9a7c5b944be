"""Breaking and fitting text on paper: lines measured in points of a face at a size (where they may end: secretariat.kinsoku)."""

from functools import lru_cache
from typing import NamedTuple

from exports.document import Face, width_of
from secretariat.kinsoku import broken


class FittedText(NamedTuple):
    """Lines and the size at which they fit."""

    lines: tuple[str, ...]
    size: float


@lru_cache(maxsize=8192)
def break_lines(text: str, face: Face, size: float, width: float, indent: float = 0.0, *, phrases: bool = False) -> tuple[str, ...]:
    """The lines of a text in a column of this width, the first shortened by `indent`; points all.

    A line break in the text starts a new line. Spaces at the end of a line hang beyond the column. Only what has no place to break
    (a word longer than a line) is broken where it must be; one character always stands, however narrow the column.
    With `phrases` lines end at phrases (names, headings, short entries), at the price of a ragged edge.
    """
    lines: list[str] = []
    for part in text.split("\n"):
        if width_of(part, face, size) <= width - indent:
            lines.append(part)
        else:
            lines.extend(broken(part, [width_of(character, face, size) for character in part], width, indent, phrases=phrases))
        indent = 0.0
    return tuple(lines)


def fit(text: str, face: Face, width: float, *, largest: float, smallest: float) -> FittedText:
    """A text on one line at the largest size that fits, in quarter points; wrapped by phrases when it does not fit at the smallest."""
    widest = max(width_of(part, face, largest) for part in text.split("\n"))
    size = largest if widest <= width else int(4 * largest * width / widest) / 4
    if size >= smallest:
        return FittedText(tuple(text.split("\n")), size)
    return FittedText(break_lines(text, face, smallest, width, phrases=True), smallest)


def fit_addressee(name: str, honorific: str, face: Face, width: float, *, largest: float, smallest: float) -> FittedText:
    """A name as `fit` gives it and, on its last line, the honorific, which may be empty."""
    behind = f"\u3000{honorific}" if honorific else ""
    fitted = fit(name, face, width - width_of(behind, face, largest), largest=largest, smallest=smallest)
    return FittedText((*fitted.lines[:-1], fitted.lines[-1].rstrip() + behind), fitted.size)
