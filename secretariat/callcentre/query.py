"""What was typed into the look-up's box, read as words and as a prefecture; nothing that can be typed or pasted breaks anything."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Final

from secretariat.places import PREFECTURES
from secretariat.text import half_width, norm

LONGEST: Final = 200  # characters that are read
MOST_WORDS: Final = 8
SHORTEST_BARE: Final = 2  # characters of 愛媛 without 県
SIGNS_OF_NUMBERS: Final = str.maketrans("", "", " -()[]")


@dataclass(frozen=True, slots=True)
class Wanted:
    """One way to read a query: every word stands in some field, in a prefecture (normalised) if there is one."""

    words: tuple[str, ...]
    prefecture: str | None = None

    @property
    def whole(self) -> str:
        """The words as one, as a name of several words is indexed."""
        return "".join(self.words)


def cleaned(text: str) -> str:
    """The beginning of a text on one line, without anything that does not print (control characters, halves of surrogates)."""
    return "".join(character for character in " ".join(text[: LONGEST * 2].split()) if character.isprintable())[:LONGEST].strip()


def compact(text: str) -> str:
    """A number without what stands between its digits, half width and upper case."""
    return half_width(text).translate(SIGNS_OF_NUMBERS).upper()


def words_of(text: str) -> tuple[str, ...]:
    """The normalised words of a query; none where nothing is left of them (株式会社)."""
    return tuple(folded for word in text.split() if (folded := norm(word)))[:MOST_WORDS]


def ways_to_read(words: tuple[str, ...]) -> Iterator[Wanted]:
    """The words as they are; then with a prefecture among them, in front of an address (愛媛県今治市) or alone (愛媛県, 愛媛)."""
    if not words:
        return
    yield Wanted(words)
    for place, word in enumerate(words):
        others = (*words[:place], *words[place + 1 :])
        for whole, bare in _prefectures():
            if word.startswith(whole):
                rest = word.removeprefix(whole)
                yield Wanted((*words[:place], *((rest,) if rest else ()), *words[place + 1 :]), whole)
            elif word == bare:
                yield Wanted(others, whole)


@cache
def _prefectures() -> tuple[tuple[str, str], ...]:
    """Each prefecture's normalised name, whole and without its last character."""
    return tuple((folded, folded[:-1]) for name in PREFECTURES if len(folded := norm(name)) > SHORTEST_BARE)
