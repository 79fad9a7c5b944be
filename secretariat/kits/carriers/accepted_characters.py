"""Characters that carriers take: those of JIS X 0208. Others get the form that stands for them (髙 高, 﨑 崎, 𠮷 吉); none is ever dropped.

Carriers' files are in cp932, which besides has kanji of some makers (IBM拡張漢字): carriers' printers mostly lack them, so these too
are replaced where there is a usual form, and stay where there is none.
"""

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Final

from secretariat.kanji_forms import FORMS
from secretariat.kits.carriers.layouts import ENCODING

_MAKERS_ROWS: Final = frozenset({0xED, 0xEE, 0xFA, 0xFB, 0xFC})  # first bytes of the makers' kanji in cp932
# dashes, waves and signs as the carriers' encoding has them
_SIGNS: Final = {
    **dict.fromkeys("\u2010\u2011\u2012\u2013\u2212\ufe63", "\uff0d"),
    "\u2014": "\u2015",
    "\u301c": "\uff5e",
    "\u223c": "\uff5e",
    "\u2016": "\u2225",
    "\u00a2": "\uffe0",
    "\u00a3": "\uffe1",
    "\u00ac": "\uffe2",
    "\u2022": "\u30fb",
    "\u00a0": " ",
    "\u00b7": "\u30fb",
}
_SELECTORS: Final = (range(0xFE00, 0xFE10), range(0xE0100, 0xE01F0))  # a form of the character before them, which says it all


@dataclass(frozen=True, slots=True)
class Accepted:
    """A text as a carrier takes it: what was replaced by what, and the characters for which there is nothing (then `text` is of no use)."""

    text: str
    replaced: tuple[tuple[str, str], ...] = ()
    without_form: tuple[str, ...] = ()


def accepted(text: str) -> Accepted:
    """The text in characters that carriers take."""
    if _fits(text):
        return Accepted(text)
    replaced: list[tuple[str, str]] = []
    without_form: list[str] = []
    written: list[str] = []
    for character in _characters(text):
        form = accepted_form(character)
        if form is None:
            without_form.append(character)
        elif form != character:
            replaced.append((character, form))
        written.append(form or "")
    return Accepted("".join(written), tuple(dict.fromkeys(replaced)), tuple(dict.fromkeys(without_form)))


def _fits(text: str) -> bool:
    """Whether nothing has to be replaced, told at once for the usual text."""
    return (text.isascii() and text.isprintable()) or all(accepted_form(character) == character for character in text)


def _characters(text: str) -> Iterator[str]:
    """Characters, each with the marks that belong to it."""
    held = ""
    for character in unicodedata.normalize("NFC", text):
        if held and (unicodedata.combining(character) or any(ord(character) in selectors for selectors in _SELECTORS)):
            held += character
            continue
        if held:
            yield held
        held = character
    if held:
        yield held


@cache
def accepted_form(character: str) -> str | None:
    """How a character is written for carriers; None where there is no way."""
    if (code := _code(character)) is not None and not _is_makers(code):
        return character
    if len(character) > 1 and any(ord(character[-1]) in selectors for selectors in _SELECTORS):
        return accepted_form(character[:-1])
    if character in _SIGNS:
        return _SIGNS[character]
    forms = _forms().get(character) or _plain(character)
    return forms if forms is not None else (character if code is not None else None)


def _code(text: str) -> bytes | None:
    """The character in the carriers' encoding, None if it lacks it, or has another one for it (〜 would come back as ～).

    Control characters are none that a carrier takes, although the encoding has them.
    """
    if any(unicodedata.category(part) == "Cc" for part in text):
        return None
    try:
        code = text.encode(ENCODING)
    except UnicodeEncodeError:
        return None
    return code if code.decode(ENCODING) == text else None


def _is_makers(code: bytes) -> bool:
    return len(code) == 2 and code[0] in _MAKERS_ROWS


def _is_usual(text: str) -> bool:
    code = _code(text)
    return code is not None and not _is_makers(code)


@cache
def _forms() -> dict[str, str]:
    """The usual form of every kanji that has one which carriers take."""
    found: dict[str, str] = {}
    for forms in FORMS.split():
        usual = next((form for form in forms if _is_usual(form)), None)
        if usual is not None:
            found.update({form: usual for form in forms if not _is_usual(form)})
    return found


def _plain(character: str) -> str | None:
    """What compatibility makes of a character (⑳ 20, ﷺ …, é e), where carriers take that."""
    composed = unicodedata.normalize("NFKC", character)
    base = "".join(part for part in unicodedata.normalize("NFKD", character) if not unicodedata.combining(part))
    for candidate in (composed, base):
        written = "".join(_SIGNS.get(part, part) for part in candidate)
        if written.strip() and written != character and all(_is_usual(part) for part in written):
            return written
    return None
