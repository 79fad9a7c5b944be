"""Industries by their codes (日本標準産業分類): codes as people write them, and the class of the size table that each belongs to.

A code has two digits (a division, 中分類), three or four (its groups and classes). Some divisions hold parts of several classes.
"""

import re
import tomllib
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib import resources
from typing import Final

from models.vocabulary import Industry
from secretariat.text import half_width, norm

# what may stand around a code; inside brackets a code counts as one that stands alone
_BETWEEN: Final = re.compile(r"[\s()\[\]{}<>「」『』【】、,，/・:;]+")
_CODE: Final = re.compile("([A-T]?)-?([0-9]{2,4})")
_CALLED: Final = re.compile(r"(?:(?:業種|産業|分類)(?:コ-ド|番号)|JSIC)[\s.:]*([A-T]?)-?([0-9]{2,4})(?![0-9])")
_NAMED: Final = re.compile(r"([A-T]?)-?([0-9]{2,4})([^0-9].*)")
_BRACKETED: Final = re.compile(r"[(\[「『【<]\s*([^()\[\]「」『』【】<>]*?)\s*[)\]」』】>]")
_YEAR: Final = re.compile("(?:19|20)[0-9]{2}")
_DIGITS: Final = re.compile("[0-9]")


@dataclass(frozen=True, slots=True)
class Division:
    """A division (中分類) with its names; `classes`: those that its parts belong to, that of most of them first."""

    code: str
    section: str
    ja: str
    en: str
    classes: tuple[Industry, ...]

    def name(self, language: str) -> str:
        """In one of the two languages."""
        return self.ja if language == "ja" else self.en


@dataclass(frozen=True, slots=True)
class Classification:
    """All divisions by their codes, and the parts of divisions that belong to another class."""

    divisions: dict[str, Division]
    parts: dict[str, Industry]
    of_division: dict[str, Industry]

    def classes_of(self, code: str) -> tuple[Industry, ...]:
        """The classes that a code may belong to, the likeliest first; of a group or class of industry mostly one. None if it is unknown."""
        if code[:2] not in self.of_division:
            return ()
        known = max((part for part in self.parts if code.startswith(part)), key=len, default=None)
        own = self.parts[known] if known is not None else self.of_division[code[:2]]
        below = (industry for part, industry in self.parts.items() if part.startswith(code) and part != code)
        return tuple(dict.fromkeys((own, *below)))


@cache
def classification() -> Classification:
    """The 13th revision, as it comes with the program."""
    data = tomllib.loads(resources.files("secretariat").joinpath("screening", "industries.toml").read_text("utf-8"))
    of_division = {code: Industry(name) for name, codes in data["classes"].items() for code in codes}
    parts = {part: Industry(name) for name, known in data["parts"].items() for part in known}
    letters = {f"{serial:02d}": letter for letter, (first, last) in data["sections"].items() for serial in range(first, last + 1)}
    classes = {code: of_division.get(code, Industry.MANUFACTURING) for code in data["divisions"]}
    found = Classification({}, parts, classes)
    for code, names in data["divisions"].items():
        found.divisions[code] = Division(code, letters[code], names["ja"], names["en"], found.classes_of(code))
    return found


@lru_cache(maxsize=1024)  # a file has many rows and few trades
def code_in(detail: str | None) -> str | None:
    """The code that a text on the industry gives ("76 飲食店", "飲食業(76)", "E32", "Ｅ３２"); None where it gives none, or several.

    Numbers that may mean something else ("50席", "24時間") are none: a code stands first, in brackets, or with its section's letter.
    """
    if detail is None or not _DIGITS.search(half_width(detail)):
        return None
    text = half_width(detail).strip().upper()
    tokens = [token for token in _BETWEEN.split(text) if token]
    bracketed = [found[1] for found in _BRACKETED.finditer(text)]
    nothing_else = all(_CODE.fullmatch(token) for token in tokens)
    codes = {_code(token, alone=nothing_else or place == 0 or token in bracketed) for place, token in enumerate(tokens)}
    codes |= {_known(found[1], found[2]) for found in _CALLED.finditer(text)}
    codes.discard(None)
    return codes.pop() if len(codes) == 1 else None


def normal_code(typed: str) -> str | None:
    """A code as somebody types it, by itself; None if there is no such industry."""
    found = _CODE.fullmatch(half_width(typed).strip().upper())
    return _known(found[1], found[2]) if found is not None else None


def _code(token: str, *, alone: bool) -> str | None:
    if (found := _CODE.fullmatch(token)) is not None:
        return _known(found[1], found[2]) if found[1] or (alone and not _YEAR.fullmatch(token)) else None
    if not alone or (found := _NAMED.fullmatch(token)) is None or (code := _known(found[1], found[2])) is None:
        return None
    # 76飲食店 without a blank: what follows has to be the name
    name = norm(found[3])
    return code if len(name) > 1 and (name in norm(classification().divisions[code[:2]].ja) or found[1]) else None


def _known(letter: str, code: str) -> str | None:
    division = classification().divisions.get(code[:2])
    return code if division is not None and letter in ("", division.section) else None


def find_divisions(typed: str) -> tuple[Division, ...]:
    """The divisions whose code begins so, or whose name in either language holds it; all for an empty text."""
    wanted, digits = norm(typed), half_width(typed).strip().upper().lstrip("ABCDEFGHIJKLMNOPQRST")
    known = classification().divisions.values()
    if digits.isascii() and digits.isdigit():
        return tuple(division for division in known if division.code.startswith(digits[:2]))
    return tuple(division for division in known if wanted in norm(division.ja) or wanted in norm(division.en))
