"""Splitting an address or a name into a carrier's lines: where a reader would, never within a house number, never cutting anything off."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate
from typing import Final

from secretariat.kits.addresses import BEFORE_BUILDING

Width = Callable[[str], int]
_BLANKS: Final = f" {BEFORE_BUILDING}"
_NEVER_FIRST: Final = frozenset("ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶーｰ々ゝゞ、。）」』】〕’”゛゜・,.)]-－‐")
_NEVER_LAST: Final = frozenset("（「『【〔‘“([")
_OF_A_HOUSE_NUMBER: Final = frozenset("丁目番地号の一二三四五六七八九十")
_ENDS_A_PART: Final = frozenset("都道府県市区町村郡目番地号丁店社）」』・")
# how bad a break is; a line more costs one by itself
_TO_BUILDING, _AT_BLANK, _AFTER_A_PART, _OTHER_SCRIPT, _ANYWHERE = -1, 1, 3, 5, 10


def one_each(_character: str) -> int:
    """Width of a character where a line holds so many of any width."""
    return 1


def half_widths(character: str) -> int:
    """Width of a character where a full-width one counts two, as its bytes in cp932 do. Raises UnicodeEncodeError for what that lacks."""
    return 1 if character.isascii() else len(character.encode("cp932"))


def split_lines(text: str, limits: Sequence[int], width: Width, *, building_apart: bool = False, fewest: int = 1) -> tuple[str, ...] | None:
    """The text in at most as many lines as there are limits, each within its own: joined again it is the text but for blanks.

    As few lines as there can be with good breaks, else those with the least bad ones. `building_apart`: what stands after a full-width
    blank gets a line of its own where there is room; `fewest`: so many lines at least. None: it is too long (or too short for so many).
    """
    text = text.strip(_BLANKS)
    upto = [0, *accumulate(map(width, text))]
    if fewest == 1 and upto[-1] <= limits[0] and not (building_apart and BEFORE_BUILDING in text):
        return (text,)
    places = _places(text, upto)
    found: list[tuple[int, tuple[int, ...]]] = []
    for count in range(fewest, len(limits) + 1):
        best = _best(places, upto[-1], limits[:count])
        if best is not None:
            found.append(best)
            if count > 1 and best[0] <= (count - 1) * _AFTER_A_PART:
                break
    if not found:
        return None
    ends = min(found)[1]
    return tuple(text[start:end].strip(_BLANKS) for start, end in zip((0, *ends), ends, strict=False))


@dataclass(frozen=True, slots=True)
class _Place:
    """A place where a line may end: how bad that is, the width up to there without blanks, the width up to where the next line begins."""

    end: int
    cost: int
    width: int
    next: int


def _places(text: str, upto: Sequence[int]) -> list[_Place]:
    found: list[_Place] = []
    for end in range(1, len(text)):
        cost = _cost(text[end - 1], text[end])
        if cost is not None:
            before = end
            while text[before - 1] in _BLANKS:
                before -= 1
            found.append(_Place(end, cost, upto[before], upto[end]))
    return [*found, _Place(len(text), 0, upto[-1], upto[-1])]


def _best(places: Sequence[_Place], whole: int, limits: Sequence[int]) -> tuple[int, tuple[int, ...]] | None:
    """The least bad ends of just so many lines, with how bad they are; None where they cannot hold the whole."""
    # by the width at which the next line begins
    reached: dict[int, tuple[int, tuple[int, ...]]] = {0: (0, ())}
    for line, limit in enumerate(limits, 1):
        room = sum(limits[line:])
        ends = [place for place in places if whole - place.next <= room and (place.end == places[-1].end) == (line == len(limits))]
        further: dict[int, tuple[int, tuple[int, ...]]] = {}
        for begin, (cost, before) in reached.items():
            for place in ends:
                if place.width - begin > limit:
                    break
                if place.width > begin and (place.next not in further or cost + place.cost <= further[place.next][0]):
                    further[place.next] = (cost + place.cost, (*before, place.end))
        reached = further
    return reached.get(whole)


@lru_cache(maxsize=1 << 16)
def _cost(before: str, after: str) -> int | None:
    """How bad a break between two characters is; None where there must be none."""
    if after in _BLANKS:
        return None
    if before in _BLANKS:
        return _TO_BUILDING if before == BEFORE_BUILDING else _AT_BLANK
    if after in _NEVER_FIRST or before in _NEVER_LAST:
        return None
    kinds = {_kind(before), _kind(after)}
    if kinds == {"letter"} or (_is_of_a_house_number(before) and _is_of_a_house_number(after)):
        return None
    if before in _ENDS_A_PART:
        return _AFTER_A_PART
    return _OTHER_SCRIPT if len(kinds) > 1 and "number" not in kinds else _ANYWHERE


def _is_of_a_house_number(character: str) -> bool:
    return character in _OF_A_HOUSE_NUMBER or _kind(character) == "number"


def _kind(character: str) -> str:
    if character.isdigit() or character in "-－‐":
        return "number"
    if character.isascii() or "Ａ" <= character <= "ｚ":
        return "letter"
    if "ァ" <= character <= "ー" or "ｦ" <= character <= "ﾟ":
        return "katakana"
    return "hiragana" if "ぁ" <= character <= "ゖ" else "kanji"
