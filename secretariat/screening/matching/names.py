"""Names of stores as they are compared: the chain's part, the branch's (本店, 駅前店, 2号店), the reading."""

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from models.vocabulary import StoreSign
from secretariat.screening.matching.slips import likeness, slips
from secretariat.text import grams, half_width, kana_key, norm

_ENDINGS: Final = ("店", "支社", "営業所", "出張所", "売場", "館")
_BRANCH: Final = re.compile(r"(?:総?本店|本社|支店|第?[0-9〇一二三四五六七八九十]+号店|[東西南北新中]店|[0-9]+(?:f|階)店?)$")
_PARTS: Final = re.compile(r"[\s\u3000・/／()（）「」【】]+")
_DIGITS: Final = re.compile(r"[0-9]+")
# one of these for another is no slip of the pen: it names another place
_PLACES: Final = frozenset("東西南北新旧本別中上下左右内外前後大小一二三四五六七八九十0123456789abcdefghijklmnopqrstuvwxyz")
_SHORTEST_PART: Final = 2
_SHORTEST_READING: Final = 4
_ORDER_FROM: Final = 60  # per cent of shared pairs of characters: the same words in another order


@dataclass(frozen=True, slots=True)
class Name:
    """A name, folded; `branch` is what its last word says of the branch, `chain` the rest (the whole, if there is none)."""

    folded: str
    chain: str
    branch: str


@lru_cache(maxsize=4096)
def read_name(text: str) -> Name:
    """The parts of a name."""
    folded = norm(text)
    words = [word for word in (norm(part) for part in _PARTS.split(half_width(text))) if word]
    if len(words) > 1 and words[-1].endswith(_ENDINGS):
        return Name(folded, "".join(words[:-1]), words[-1])
    found = _BRANCH.search(folded)
    if found is not None and found.start() >= _SHORTEST_PART:
        return Name(folded, folded[: found.start()], found[0])
    return Name(folded, folded, "")


@lru_cache(maxsize=4096)
def reading(text: str) -> str:
    """The folded reading of a name."""
    return kana_key(text)


def compare_names(ours: Name, theirs: Name, alike_from: int) -> StoreSign | None:
    """What two names say; None: nothing in common. `alike_from`: likeness in per cent from which a difference may be a slip."""
    if ours.folded == theirs.folded:
        return StoreSign.NAME_EQUAL
    if _other_branch(ours, theirs):
        return StoreSign.BRANCH_DIFFERS
    if likeness(ours.folded, theirs.folded) >= alike_from:
        return StoreSign.NAME_CLOSE
    shorter, longer = sorted((ours.folded, theirs.folded), key=len)
    part = len(shorter) > _SHORTEST_PART or (len(shorter) == _SHORTEST_PART and len(longer) <= 2 * _SHORTEST_PART)
    if (part and shorter in longer) or (ours.chain == theirs.chain and bool(ours.chain)) or _in_another_order(ours.folded, theirs.folded):
        return StoreSign.NAME_PART
    return None


def compare_readings(ours: str, theirs: str, alike_from: int) -> StoreSign | None:
    """What two readings say, where the names are written otherwise."""
    if ours == theirs and ours:
        return StoreSign.KANA_EQUAL
    if _places_differ(ours, theirs):
        return None
    if likeness(ours, theirs) >= alike_from:
        return StoreSign.KANA_CLOSE
    shorter, longer = sorted((ours, theirs), key=len)
    return StoreSign.NAME_PART if len(shorter) >= _SHORTEST_READING and shorter in longer else None


def _other_branch(ours: Name, theirs: Name) -> bool:
    """Whether they are two branches: of one chain, each with a branch word of its own, or told apart by a number or a direction."""
    if ours.branch and theirs.branch and ours.branch != theirs.branch:
        same_chain = ours.chain == theirs.chain or ours.chain in theirs.chain or theirs.chain in ours.chain
        return same_chain and not _is_slip(ours.branch, theirs.branch)
    if _places_differ(ours.folded, theirs.folded):
        return True
    return not ours.branch and not theirs.branch and _differ_at_the_end(ours.folded, theirs.folded)


def _differ_at_the_end(ours: str, theirs: str) -> bool:
    """見本カフェ今治店 and 見本カフェ松山店: one beginning, two endings that both name a branch."""
    if not (ours.endswith(_ENDINGS) and theirs.endswith(_ENDINGS)):
        return False
    shared = next(
        (place for place, (one, other) in enumerate(zip(ours, theirs, strict=False)) if one != other), min(len(ours), len(theirs))
    )
    return shared >= _SHORTEST_PART and not _is_slip(ours[shared:], theirs[shared:]) and slips(ours, theirs) > 1


def _is_slip(ours: str, theirs: str) -> bool:
    return slips(ours, theirs) == 1 and not _places_differ(ours, theirs) and min(len(ours), len(theirs)) > _SHORTEST_PART


def _places_differ(ours: str, theirs: str) -> bool:
    """Whether they differ in their numbers, or in nothing but one character that names a place (東 for 西, A for B)."""
    our_numbers, their_numbers = _DIGITS.findall(ours), _DIGITS.findall(theirs)
    if our_numbers and their_numbers and our_numbers != their_numbers:
        return True
    if len(ours) != len(theirs):
        return False
    differing = [pair for pair in zip(ours, theirs, strict=True) if pair[0] != pair[1]]
    return len(differing) == 1 and _PLACES.issuperset(differing[0])


def _in_another_order(ours: str, theirs: str) -> bool:
    pairs = [{gram for gram in grams([text]) if len(gram) > 1} for text in (ours, theirs)]
    total = len(pairs[0]) + len(pairs[1])
    return total > 0 and 200 * len(pairs[0] & pairs[1]) >= _ORDER_FROM * total
