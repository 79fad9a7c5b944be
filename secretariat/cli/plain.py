"""Lines to be read aloud by a screen reader or shown in braille: no columns, no signs that stand for words, no drawing.

What a sign means is said in front of its line; what columns hold is separated by semicolons; bars, which repeat a number, are left out.
"""

import re
from collections.abc import Mapping
from typing import Final

from secretariat.messages import Language, text

# signs at the beginning of a line, and the texts that say the same
SIGNS: Final[Mapping[str, str]] = {
    **dict.fromkeys(("o", "○"), "cli.plain_fine"),
    **dict.fromkeys(("x", "×", "××"), "cli.plain_wrong"),
    "?": "cli.plain_question",
    "!": "cli.plain_attention",
    "!!": "cli.plain_urgent",
}
BETWEEN: Final[Mapping[str, str]] = {"→": "cli.plain_then", "≤": "cli.plain_at_most", "≥": "cli.plain_at_least", "§": "cli.plain_section"}
NOTHING: Final = frozenset({"-", "–", "—"})
_DRAWN: Final = re.compile(r"[\u2500-\u259f]+")
_GAP: Final = re.compile(r" {2,}|\t")
_BRACKET: Final = re.compile(r" {2,}\[([^\]]*)\]| \[([^\]]*)\]$")  # a state, a source; not the brackets of usage
_RANGE: Final = re.compile(r"(?<=\S) [–—] (?=\S)")


def read_aloud(text_of_lines: str, language: Language) -> str:
    """Lines as they can be heard, without those of nothing but drawing; empty where none is left."""
    return "\n".join(heard for line in text_of_lines.splitlines() if (heard := _heard(line, language)))


def _heard(line: str, language: Language) -> str:
    sign, _, rest = line.strip().partition(" ")
    said = f"{text(language, SIGNS[sign])}: {rest.strip()}" if sign in SIGNS and rest else line.strip()
    said = _BRACKET.sub(r"; \1\2", _DRAWN.sub("  ", said.replace("\u3000", " ")))
    for drawn, key in BETWEEN.items():
        said = re.sub(f" *{drawn} *", f" {text(language, key)} " if language == "en" else text(language, key), said)
    parts = (part.strip(" ;") for part in _GAP.split(_RANGE.sub(text(language, "cli.plain_to"), said.replace("; ", "   "))))
    return "; ".join(text(language, "cli.nobody") if part in NOTHING else part for part in parts if part)
