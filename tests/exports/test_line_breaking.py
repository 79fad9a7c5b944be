"""Lines of Japanese text: the rules of kinsoku hold, nothing is lost, no line is too wide."""

from itertools import pairwise

import pytest
from budoux import load_default_japanese_parser
from hypothesis import given, settings
from hypothesis import strategies as st

from exports.document import Face, width_of
from exports.line_breaking import break_lines, fit
from secretariat.kinsoku import NOT_AT_END, NOT_AT_START

SIZE = 10.0
WORDS = st.text(alphabet="店舗登録申請事業者還元あいうえおんキャッシュレスーっ", min_size=1, max_size=6).map(lambda word: "国" + word)
LATIN = st.text(alphabet="ABCxyz0123456789-.", min_size=1, max_size=9).map(lambda word: f"A{word}が")
MEASURES = st.integers(1, 99999999).map(lambda number: f"計{number:,}円を")
PIECES = st.one_of(WORDS, WORDS, LATIN, MEASURES, WORDS.map("「{}」、".format), WORDS.map("（{}）".format), WORDS.map("{}。".format))
SENTENCES = st.lists(PIECES, min_size=12, max_size=60).map("".join)
ANYTHING = st.text(alphabet="国あーっ、。「」（）ABC09 \u3000…—髙𠮷$%\"'", max_size=200)
WIDTHS = st.floats(200, 450)


def overflow(lines: tuple[str, ...], width: float) -> float:
    return max(width_of(line.rstrip(" \u3000"), Face.REGULAR, SIZE) for line in lines) - width


@given(SENTENCES, WIDTHS, st.booleans())
@settings(deadline=None)
def test_no_line_begins_or_ends_with_a_forbidden_character(text: str, width: float, phrases: bool) -> None:
    lines = break_lines(text, Face.REGULAR, SIZE, width, phrases=phrases)
    assert [line for line in lines[1:] if line[0] in NOT_AT_START] == []
    assert [line for line in lines[:-1] if line[-1] in NOT_AT_END] == []


@given(SENTENCES, WIDTHS, st.booleans())
@settings(deadline=None)
def test_words_and_numbers_are_not_split(text: str, width: float, phrases: bool) -> None:
    lines = break_lines(text, Face.REGULAR, SIZE, width, phrases=phrases)
    for line, following in pairwise(lines):
        assert not (line[-1].isascii() and (following[0].isascii() or following[0] == "円"))


@given(st.one_of(SENTENCES, ANYTHING), st.floats(20, 450), st.booleans())
@settings(deadline=None)
def test_lines_joined_are_the_text_and_none_is_too_wide(text: str, width: float, phrases: bool) -> None:
    lines = break_lines(text, Face.REGULAR, SIZE, width, phrases=phrases)
    assert "".join(lines) == text
    assert overflow(lines, width) <= 0.001


@given(SENTENCES, WIDTHS)
@settings(deadline=None)
def test_an_indent_shortens_the_first_line_only(text: str, width: float) -> None:
    first, *others = break_lines(text, Face.REGULAR, SIZE, width, 2 * SIZE)
    assert overflow((first,), width - 2 * SIZE) <= 0.001
    assert first + "".join(others) == text


def test_a_line_break_in_the_text_begins_a_line() -> None:
    assert break_lines("一行目\n\n三行目", Face.REGULAR, SIZE, 200) == ("一行目", "", "三行目")


def test_no_line_begins_with_a_space() -> None:
    lines = break_lines("株式会社 みほん商店\u3000本店 " * 20, Face.REGULAR, SIZE, 120)
    assert [line for line in lines if line[0] in " \u3000"] == []


def test_phrases_stay_together_where_that_is_asked_for() -> None:
    text = "申請内容の不備に関する補正依頼書を決済事業者を通じて速やかにご提出くださいますようお願いいたします"
    ends, place = set(), 0
    for phrase in load_default_japanese_parser().parse(text):
        place += len(phrase)
        ends.add(place)
    lines = break_lines(text, Face.REGULAR, SIZE, 160, phrases=True)
    places = [len("".join(lines[: count + 1])) for count in range(len(lines))]
    assert len(lines) > 2
    assert set(places) <= ends


def test_a_word_longer_than_the_line_is_broken_and_not_lost() -> None:
    lines = break_lines("A" * 40_000, Face.REGULAR, SIZE, 300)
    assert "".join(lines) == "A" * 40_000
    assert overflow(lines, 300) <= 0.001


def test_one_character_stands_however_narrow_the_column() -> None:
    assert break_lines("国民。", Face.REGULAR, SIZE, 1) == ("国", "民", "。")


@pytest.mark.parametrize(("length", "size", "lines"), [(10, 12.0, 1), (22, 10.75, 1), (24, 10.0, 1), (30, 10.0, 2)])
def test_a_long_name_is_set_smaller_and_then_wrapped(length: int, size: float, lines: int) -> None:
    name = "国" * length
    fitted = fit(name, Face.REGULAR, 240, largest=12, smallest=10)
    assert (fitted.size, len(fitted.lines)) == (size, lines)
    assert "".join(fitted.lines) == name
