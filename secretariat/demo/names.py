"""The words that made-up work is put together from, read from words.toml beside this file."""

import tomllib
from dataclasses import dataclass
from importlib import resources
from typing import NamedTuple

from models.vocabulary import INDUSTRY_JAPANESE, Industry


class Word(NamedTuple):
    """A word, or a pattern with `~` for another word, and its reading in katakana."""

    text: str
    reading: str

    def around(self, word: "Word") -> "Word":
        """This pattern with the word in place of its `~`."""
        return Word(self.text.replace("~", word.text), self.reading.replace("~", word.reading))

    def before(self, word: "Word") -> "Word":
        """This word and the other in one."""
        return Word(self.text + word.text, self.reading + word.reading)


class City(NamedTuple):
    """A city, some postcodes of its quarters in their two parts, and the area code of its telephones.

    Source of the postcodes: 日本郵便's postal code data.
    """

    prefecture: str
    name: str
    postal_codes: tuple[tuple[str, str], ...]
    area_code: str


class Prefecture(NamedTuple):
    """A prefecture (都道府県) with its people in units of 10,000 and some of its cities."""

    name: str
    people: int
    cities: tuple[City, ...]


class Trade(NamedTuple):
    """What a store trades in: 業種 as written in a cell, 業種細目, patterns of names, what its stores often declare ("" for nothing)."""

    industry: str
    detail: str
    weight: int
    names: tuple[Word, ...]
    exclusion: str
    goods: str
    licensed: bool


class Chain(NamedTuple):
    """A franchise chain and the 業種細目 of its stores."""

    name: Word
    detail: str


@dataclass(frozen=True, slots=True)
class Words:
    """All words; `streets` pairs a form of street with its weight."""

    families: tuple[Word, ...]
    given: tuple[Word, ...]
    beauties: tuple[Word, ...]
    firsts: tuple[Word, ...]
    seconds: tuple[Word, ...]
    places: tuple[Word, ...]
    latin: tuple[Word, ...]
    firms: tuple[Word, ...]
    brands: tuple[Word, ...]
    qualities: tuple[Word, ...]
    prefectures: tuple[Prefecture, ...]
    towns: tuple[str, ...]
    villages: tuple[str, ...]
    hamlets: tuple[str, ...]
    buildings: tuple[str, ...]
    streets: tuple[tuple[str, int], ...]
    chains: tuple[Chain, ...]
    trades: tuple[Trade, ...]


def read_words() -> Words:
    """The words of words.toml."""
    table = tomllib.loads(resources.files(__package__).joinpath("words.toml").read_text(encoding="utf-8"))
    return Words(
        families=_words(table["families"]),
        given=_words(table["given"]),
        beauties=_words(table["beauties"]),
        firsts=_words(table["firsts"]),
        seconds=_words(table["seconds"]),
        places=_words(table["places"]),
        latin=_words(table["latin"]),
        firms=_words(table["firms"]),
        brands=_words(table["brands"]),
        qualities=_words(table["qualities"]),
        prefectures=tuple(_prefecture(line) for line in table["prefectures"].splitlines() if line),
        towns=_entries(table["towns"]),
        villages=_entries(table["villages"]),
        hamlets=_entries(table["hamlets"]),
        buildings=_entries(table["buildings"]),
        streets=tuple((form, int(weight)) for form, _, weight in (entry.rpartition(":") for entry in table["streets"].split())),
        chains=tuple(_chain(entry) for entry in _entries(table["chains"])),
        trades=tuple(_trade(trade) for trade in table["trades"]),
    )


def _entries(text: str) -> tuple[str, ...]:
    return tuple(entry.replace("_", " ") for entry in text.split())


def _words(text: str) -> tuple[Word, ...]:
    return tuple(Word(word, reading) for word, _, reading in (entry.partition("|") for entry in _entries(text)))


def _prefecture(line: str) -> Prefecture:
    name, people, *cities = line.split()
    return Prefecture(name, int(people), tuple(_city(name, city) for city in cities))


def _city(prefecture: str, entry: str) -> City:
    name, first_three, area_code, last_four = entry.split(":")
    return City(prefecture, name, tuple((first_three, rest) for rest in last_four.split(",")), area_code)


def _chain(entry: str) -> Chain:
    name, reading, detail = entry.split("|")
    return Chain(Word(name, reading), detail)


def _trade(table: dict[str, str | int | bool]) -> Trade:
    return Trade(
        industry=INDUSTRY_JAPANESE[Industry(str(table["industry"]))],
        detail=str(table["detail"]),
        weight=int(table["weight"]),
        names=_words(str(table["names"])),
        exclusion=str(table.get("exclusion", "")),
        goods=str(table.get("goods", "")),
        licensed=bool(table.get("licensed", False)),
    )
