"""The catalogue: every sentence of the program in Japanese and English, in texts/LANGUAGE/AREA.toml.

A key is `area.name`; the area names the file, so that a command reads only what it says.
Texts are `str.format` templates: `{limit:,}` gives thousands, a parameter that is a `Message` is put into words first.
"""

import tomllib
from collections.abc import Mapping
from datetime import date, datetime
from functools import cache
from importlib import resources
from typing import Final, Literal

from secretariat.clock import JAPAN
from secretariat.refusal import Bilingual, Message

Language = Literal["ja", "en"]
LANGUAGES: tuple[Language, ...] = ("ja", "en")
WEEKDAYS: Final = {"ja": "月火水木金土日", "en": ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")}


@cache
def catalogue(language: Language, area: str) -> Mapping[str, str]:
    """The texts of one area by their name, nested tables joined by dots. Raises FileNotFoundError for an unknown area."""
    source = resources.files("secretariat").joinpath("texts", language, f"{area}.toml").read_text("utf-8")
    texts: dict[str, str] = {}
    open_tables: list[tuple[str, Mapping[str, object]]] = [("", tomllib.loads(source))]
    while open_tables:
        prefix, table = open_tables.pop()
        for name, value in table.items():
            if isinstance(value, Mapping):
                open_tables.append((f"{prefix}{name}.", value))
            else:
                texts[prefix + name] = str(value)
    return texts


def say(language: Language, message: Message) -> str:
    """The message in words. Raises KeyError for a key that the catalogue lacks (a defect, found by the tests)."""
    area, _, name = message.key.partition(".")
    template = catalogue(language, area)[name]
    if not message.parameters:
        return template.format()
    return template.format(**{name: in_words(language, value) for name, value in message.parameters.items()})


def in_words(language: Language, value: object) -> object:
    """A parameter as it stands in a sentence: messages said, words in that language, several joined, days and Japan's times as written."""
    if isinstance(value, Message):
        return say(language, value)
    if isinstance(value, Bilingual):
        return value.ja if language == "ja" else value.en
    if isinstance(value, (list, tuple)):
        return ("、" if language == "ja" else ", ").join(str(in_words(language, part)) for part in value)
    if isinstance(value, datetime):
        local = value.astimezone(JAPAN)
        return f"{day_in_words(language, local.date())} {local:%H:%M}"
    if isinstance(value, date):
        return day_in_words(language, value)
    return value


def day_in_words(language: Language, day: date) -> str:
    """2020/1/27(月), 2020/1/27 (Mon)."""
    weekday = WEEKDAYS[language][day.weekday()]
    return f"{day.year}/{day.month}/{day.day}" + (f"({weekday})" if language == "ja" else f" ({weekday})")


def text(language: Language, key: str, **parameters: object) -> str:
    """Short for `say(language, Message(key, parameters))`."""
    return say(language, Message(key, parameters))
