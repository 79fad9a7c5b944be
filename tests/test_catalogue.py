"""The catalogue of sentences: complete in both languages, used, and nothing used that it lacks."""

import ast
import re
import string
from functools import cache
from pathlib import Path

import pytest

from secretariat.messages import LANGUAGES, Language, catalogue

ROOT = Path(__file__).parent.parent
TEXTS = ROOT / "secretariat" / "texts"
AREAS = sorted(path.stem for path in (TEXTS / "ja").glob("*.toml"))
KEY = re.compile(rf"(?:{'|'.join(AREAS)})\.[a-zA-Z0-9_.-]*[a-zA-Z0-9_-]")

# the same in both languages, since it is a word of neither
SAME_IN_BOTH: frozenset[str] = frozenset()
# look like keys, but are names of files and columns
NOT_KEYS = frozenset({"words.toml", "office.db", "journal.case_id", "journal.version"})
# keys that are put together from these beginnings and words of the vocabulary, of rules or of the command line
PUT_TOGETHER = (
    "checks.",
    "help.",
    "intake.expected.",
    "intake.problem.",
    "staff.role.",
    "words.",
)


@cache
def every_text(language: Language) -> dict[str, str]:
    """All texts by their full key."""
    return {f"{area}.{name}": text for area in AREAS for name, text in catalogue(language, area).items()}


@cache
def strings_in_code() -> frozenset[str]:
    """Every literal string of the program; of a formatted one its literal parts."""
    return frozenset(
        node.value
        for room in ("secretariat", "exports", "screens", "models")
        for path in (ROOT / room).rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    )


def placeholders(text: str) -> set[str]:
    """The names that a template fills in."""
    return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}


def test_both_languages_have_the_same_areas_and_keys() -> None:
    assert AREAS == sorted(path.stem for path in (TEXTS / "en").glob("*.toml"))
    assert every_text("ja").keys() == every_text("en").keys()


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_text_is_empty(language: Language) -> None:
    assert [key for key, text in every_text(language).items() if not text.strip()] == []


def test_no_text_is_left_untranslated() -> None:
    assert {key for key, text in every_text("ja").items() if text == every_text("en")[key]} == SAME_IN_BOTH


def test_english_texts_hold_no_japanese() -> None:
    assert [key for key, text in every_text("en").items() if re.search(r"[ぁ-ゟァ-ヿ一-鿿]", text)] == []


def test_both_languages_fill_in_the_same_things() -> None:
    japanese, english = every_text("ja"), every_text("en")
    assert {key for key in japanese if placeholders(japanese[key]) != placeholders(english[key])} == set()


def test_every_key_in_the_code_is_in_the_catalogue() -> None:
    used = {literal for literal in strings_in_code() if KEY.fullmatch(literal)} - NOT_KEYS
    assert sorted(used - every_text("ja").keys()) == []


def test_every_text_is_used() -> None:
    literals = strings_in_code()
    last_words = {literal.rpartition(".")[2] for literal in literals}

    def used(key: str) -> bool:
        return key in literals or (key.startswith(PUT_TOGETHER) and key.rpartition(".")[2] in last_words)

    assert [key for key in every_text("ja") if not used(key)] == []
