"""Look-up (照会): one box, from what a caller knows to the application, best first, with the reason why each fits.

A whole number (application, store, parcel, merchant ID, telephone, …) is found by its own index and stands alone; anything else is read as
words (`query`), asked of the index (`candidates`), and what that gives is looked at once more (`fitting`).
"""

from itertools import islice
from typing import Final

from sqlmodel import Session

from models.vocabulary import RefusalCode
from secretariat.callcentre.answers import answers_to
from secretariat.callcentre.candidates import Found, exactly, nearly, prefer_index, texts_of
from secretariat.callcentre.fitting import Fit, fitting
from secretariat.callcentre.hits import Hit, Hits, Told, hits_of, told_of
from secretariat.callcentre.numbers import Numbered, by_part_of_number, by_whole_number, numbers_among
from secretariat.callcentre.query import Wanted, cleaned, ways_to_read, words_of
from secretariat.clock import japan_day
from secretariat.messages import Language
from secretariat.office import Office
from secretariat.permissions import may
from secretariat.refusal import Message, Refusal, refuse
from secretariat.staff import Person

__all__ = ["Hit", "Hits", "Told", "look_up", "told_of"]

FEW: Final = 3  # with fewer hits, none of which is called so, something may have been mistyped
TELLING: Final = 8  # characters that stand so somewhere were not mistyped, nor several words that meet
MOST_WAYS: Final = 3  # to read a query
MOST_OF_A_NUMBER: Final = 200  # applications that a number among words leads to


def look_up(office: Office, person: Person, text: str, language: Language, limit: int = 20) -> Hits | Refusal:
    """The applications that a text fits, best first, and the short answers that it asks for; refused if it says nothing to search by.

    Whatever was typed: the first 200 characters on one line are read.
    """
    if refused := may(person.role, "lookup"):
        return refused
    typed = cleaned(text)
    words = words_of(typed)
    with office.reading_recent() as session:
        prefer_index(session)
        numbered = by_whole_number(session, typed, limit + 1) if typed else Numbered()
        if not words and not numbered.is_whole:
            return refuse(RefusalCode.INVALID_VALUE, "lookup.says_nothing", text=typed)
        reasons = numbered.reasons if numbered.is_whole else _reasons(session, typed, words, limit + 1)
        hits = hits_of(session, person, dict(list(reasons.items())[:limit]), japan_day(office.clock.now()))
    answers = () if numbered.is_whole else answers_to(office.programme.callcentre.faq, words, language)
    return Hits(hits, len(reasons) > limit, answers, numbered.hint)


def _reasons(session: Session, typed: str, words: tuple[str, ...], limit: int) -> dict[int, Message]:
    """By parts of numbers and by words; what has digits is sooner a number."""
    parts = by_part_of_number(session, typed, limit).reasons
    named = _by_words(session, words, limit)
    if not named and len(words) > 1:
        named = _by_words_and_numbers(session, typed)
    first, then = (parts, named) if any(character.isdigit() for character in typed) else (named, parts)
    return {**first, **{number: reason for number, reason in then.items() if number not in first}}


def _by_words(session: Session, words: tuple[str, ...], limit: int) -> dict[int, Message]:
    """Every way to read the words, one after the other while there are too few hits; where hardly any fit, similar ones behind them."""
    reasons: dict[int, Message] = {}
    named = False
    ways = list(islice(ways_to_read(words), MOST_WAYS))
    for wanted in ways:
        if len(reasons) < limit:
            found = exactly(session, wanted, limit)
            named = named or any(how.fit is Fit.EQUAL for how, _ in found.fits.values())
            reasons = _joined(reasons, found)
    is_telling = len(words) > 1 or (bool(ways) and len(ways[0].whole) >= TELLING)
    if ways and not named and len(reasons) < (1 if is_telling else FEW):
        reasons = _joined(reasons, nearly(session, ways[-1], limit))
    return dict(islice(reasons.items(), limit))


def _joined(reasons: dict[int, Message], found: Found) -> dict[int, Message]:
    """What was found before, then what is new, best first."""
    return reasons | {number: found.fits[number][0].reason for number in found.best() if number not in reasons}


def _by_words_and_numbers(session: Session, typed: str) -> dict[int, Message]:
    """Where one of the words is a number: what it leads to, if all other words stand in its text."""
    for word, numbered in numbers_among(session, typed, MOST_OF_A_NUMBER).items():
        others = Wanted(words_of(" ".join(other for other in typed.split() if other != word)))
        fits = (
            {row.id for row in texts_of(session, numbered.reasons, others) if fitting(row.indexed, others) is not None}
            if others.words
            else set()
        )
        if fits:
            return {number: reason for number, reason in numbered.reasons.items() if number in fits}
    return {}
