"""How well an indexed text fits a query, and by which of its fields: equal before beginning before inside, before only similar."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import IntEnum
from itertools import pairwise
from typing import Final

from secretariat.callcentre.query import Wanted
from secretariat.callcentre.search_index import ADDRESS, BUSINESS, FIELD_MARK, NAME, NAMES, PREFECTURE, READING, SEARCHED, telling_grams
from secretariat.refusal import Message

FIELD_WORDS: Final = {
    NAME: Message("lookup.field.name"),
    READING: Message("lookup.field.reading"),
    BUSINESS: Message("lookup.field.business"),
    PREFECTURE: Message("lookup.field.prefecture"),
    ADDRESS: Message("lookup.field.address"),
}
SHORTEST_SIMILAR: Final = 4  # characters: of a shorter word too little is left once one of them is taken for a slip
SHORTEST_IN_LETTERS: Final = 6  # likewise of A to Z and digits, of which fewer are told apart
LONG: Final = 8  # from here on characters are left out by threes, which covers neighbours changed about too
LEFT_OUT: Final = 3
VERY_LONG: Final = 20  # characters that would be left out in too many ways, one by one


class Fit(IntEnum):
    """How a text fits, best first; ALMOST: a whole name but for one character."""

    EQUAL = 0
    BEGINS = 1
    INSIDE = 2
    ALMOST = 3
    SIMILAR = 4


HOW: Final = {Fit.EQUAL: "equal", Fit.BEGINS: "begins", Fit.INSIDE: "inside", Fit.ALMOST: "similar", Fit.SIMILAR: "similar"}


@dataclass(frozen=True, slots=True)
class Fitting:
    """How a text fits and by which of its fields (places of the index)."""

    fit: Fit
    places: tuple[int, ...]

    @property
    def reason(self) -> Message:
        """Why it is shown."""
        key = "several" if len(self.places) > 1 else "prefecture" if self.places == (PREFECTURE,) else HOW[self.fit]
        return Message(f"lookup.reason.{key}", {"fields": tuple(FIELD_WORDS[place] for place in self.places)})


def fitting(indexed: str, wanted: Wanted) -> Fitting | None:
    """How an indexed text fits a query; None if a word stands in none of its fields, since grams alone may meet by chance."""
    fields = indexed.split(FIELD_MARK)
    places = [place for place in SEARCHED if place < len(fields)]
    if wanted.prefecture is not None and (len(fields) <= PREFECTURE or fields[PREFECTURE] != wanted.prefecture):
        return None
    if not wanted.words:
        return Fitting(Fit.INSIDE, (PREFECTURE,))
    for place in NAMES:
        if place < len(fields) and fields[place] == wanted.whole:
            return Fitting(Fit.EQUAL, (place,))
    found: list[int] = []
    for word in wanted.words:
        begun = next((place for place in places if fields[place].startswith(word)), None)
        inside = begun if begun is not None else next((place for place in places if word in fields[place]), None)
        if inside is None:
            return None
        found.append(inside)
    first = wanted.words[0]
    fit = Fit.BEGINS if fields[found[0]].startswith(first) else Fit.INSIDE
    return Fitting(fit, tuple(dict.fromkeys(found)))


@dataclass(frozen=True, slots=True)
class Slip:
    """A query of which one word was mistyped by one character.

    `tokens`: any set of them may stand in what was meant; `pieces`: of any text that is similar, both of some pair stand there.
    """

    word: str
    others: Wanted
    tokens: tuple[tuple[str, ...], ...]
    pieces: tuple[tuple[str, str], ...]


def slips_in(wanted: Wanted) -> list[Slip]:
    """The words as one taken for mistyped, then the longest of them alone; without those that are too short."""
    found = []
    for word in dict.fromkeys((wanted.whole, max(wanted.words, key=len, default=""))):
        if len(word) >= (SHORTEST_IN_LETTERS if word.isascii() else SHORTEST_SIMILAR) and not word.isdigit():
            others = Wanted(() if word == wanted.whole else tuple(other for other in wanted.words if other != word), wanted.prefecture)
            shared = [*telling_grams(others.words), *([others.prefecture] if others.prefecture else [])]
            by_one, by_threes = tuple(_without_one(word)), tuple(_without_threes(word))
            asked = by_threes if len(word) >= LONG else by_one
            tokens = (tuple(sorted({*telling_grams(filter(None, pieces)), *shared})) for pieces in asked)
            found.append(Slip(word, others, tuple(tokens), by_threes if len(word) >= VERY_LONG else by_one))
    return found


def _without_one(word: str) -> Iterator[tuple[str, str]]:
    """What is left of a word where one character, or its place, was mistyped: before it and behind it."""
    for place in range(len(word)):
        yield word[:place], word[place + 1 :]
    for place, (one, other) in enumerate(pairwise(word)):
        if one != other:
            yield word[:place] + other + one + word[place + 2 :], ""


def _without_threes(word: str) -> Iterator[tuple[str, str]]:
    """The same in fewer ways, each with less left."""
    for place in range(0, len(word) - 1, LEFT_OUT - 1):
        yield word[:place], word[place + LEFT_OUT :]


def similar(slip: Slip, indexed: str, beside: str) -> Fitting | None:
    """Whether a text has the mistyped word, one character more, less, other or two changed about, in a field; and fits the others.

    Of `indexed` the letters of the word are enough, of `beside` (the same text) the other words.
    """
    others = fitting(beside, slip.others) if slip.others.words or slip.others.prefecture else Fitting(Fit.INSIDE, ())
    if others is None:
        return None
    fields = indexed.split(FIELD_MARK)
    place = next((place for place in SEARCHED if place < len(fields) and _stands_nearly(slip.word, fields[place])), None)
    if place is None:
        return None
    is_whole = place in NAMES and abs(len(fields[place]) - len(slip.word)) <= 1
    return Fitting(Fit.ALMOST if is_whole else Fit.SIMILAR, (place,))


def _stands_nearly(word: str, field: str) -> bool:
    """Whether a part of a field differs from a word by one slip: either half of it stands there and the other half nearly beside it."""
    half = len(word) // 2
    # a swap across the middle breaks both halves
    first, second, swapped = word[:half], word[half:], word[: half - 1] + word[half] + word[half - 1] + word[half + 1 :]
    if swapped in field:
        return True
    return any(_begins_nearly(second, field[place + half :]) for place in _found(first, field)) or any(
        _begins_nearly(first[::-1], field[:place][::-1]) for place in _found(second, field)
    )


def _found(part: str, field: str) -> Iterator[int]:
    place = field.find(part)
    while place >= 0:
        yield place
        place = field.find(part, place + 1)


def _begins_nearly(part: str, text: str) -> bool:
    """Whether a text begins with a part, or with one that differs from it by one slip."""
    same = next((place for place, (one, other) in enumerate(zip(part, text, strict=False)) if one != other), min(len(part), len(text)))
    rest, there = part[same:], text[same:]
    if len(rest) <= 1:
        return True
    return (
        # one too many was typed, or two changed about
        there.startswith((rest[1:], rest[1] + rest[0] + rest[2:]))
        # another one, or one is missing
        or there[1:].startswith((rest[1:], rest))
    )


def best_first(scored: Sequence[tuple[Fitting, bool, int]]) -> list[int]:
    """Ids of (how it fits, whether it is over, id): best fit, then what is not over, then by the field, then the newest."""
    ordered = sorted(scored, key=lambda one: (one[0].fit, one[1], one[0].places[0] if one[0].fit is Fit.EQUAL else 0, -one[2]))
    return [number for _, _, number in ordered]
