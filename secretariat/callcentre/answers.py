"""Short answers of the programme file (callcentre.faq) by what was typed, in both languages whatever the screen's is."""

from collections import Counter
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from typing import Final

from secretariat.messages import Language
from secretariat.programme_file.callcentre import ShortAnswer
from secretariat.text import norm

MOST: Final = 3
KEPT: Final = 4  # programmes whose answers are kept folded
SHORTEST: Final = 2  # characters that say something
QUESTION, WORDS, ANSWER, ALIKE = 8, 4, 2, 1  # what a word counts by where it stands; ALIKE: enough pairs of characters of the question
ENOUGH_ALIKE: Final = 0.6
LONG_ENOUGH: Final = 6  # characters whose pairs say something


@dataclass(frozen=True, slots=True)
class Answer:
    """A question that is asked often and its answer, in one language; `code` and `category` of the programme file."""

    code: str
    category: str
    question: str
    answer: str


@dataclass(frozen=True, slots=True)
class _Folded:
    question: str
    words: tuple[str, ...]
    answer: str
    pairs: frozenset[str]


def answers_to(faq: tuple[ShortAnswer, ...], words: tuple[str, ...], language: Language, most: int = MOST) -> tuple[Answer, ...]:
    """The answers that normalised words fit, best first; none for a single character."""
    whole = "".join(words)
    if len(whole) < SHORTEST:
        return ()
    scores = Counter({place: score for place, folded in enumerate(_folded(faq)) if (score := _score(folded, words, whole))})
    best = sorted(scores, key=lambda place: (-scores[place], place))[:most]
    return tuple(_in_language(faq[place], language) for place in best)


def _score(folded: _Folded, words: tuple[str, ...], whole: str) -> float:
    score = 0.0
    for word in words:
        if len(word) < SHORTEST:
            continue
        if word in folded.question:
            score += QUESTION
        elif any(word in known or (len(known) >= SHORTEST and known in word) for known in folded.words):
            score += WORDS
        elif word in folded.answer:
            score += ANSWER
        elif len(words) > 1:
            return 0
    if whole.isascii() or len(whole) < LONG_ENOUGH:
        return score
    asked = {one + other for one, other in pairwise(whole)}
    return score + (ALIKE if len(asked & folded.pairs) >= ENOUGH_ALIKE * len(asked) else 0)


@lru_cache(maxsize=KEPT)
def _folded(faq: tuple[ShortAnswer, ...]) -> tuple[_Folded, ...]:
    return tuple(
        _Folded(
            question := f"{norm(one.question.ja)}|{norm(one.question.en)}",
            tuple(filter(None, map(norm, one.words.split()))),
            f"{norm(one.answer.ja)}|{norm(one.answer.en)}",
            frozenset(first + second for first, second in pairwise(question)),
        )
        for one in faq
    )


def _in_language(one: ShortAnswer, language: Language) -> Answer:
    japanese = language == "ja"
    return Answer(one.code, one.category, one.question.ja if japanese else one.question.en, one.answer.ja if japanese else one.answer.en)
