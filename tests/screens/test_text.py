"""Texts in cells: what fits on a line, and where it goes on."""

import itertools

from hypothesis import given
from hypothesis import strategies as st
from textual.content import Content

from screens.text import flowed

WORDS = st.lists(st.text("あaｱ ", min_size=1, max_size=12).map(str.strip).filter(bool), min_size=1, max_size=9)


def test_counts_go_on_in_the_next_line_instead_of_being_broken() -> None:
    counts = [Content(said) for said in ("✓ 登録 32", "通知書 32", "キットA 28", "! 未処理で残る 76")]
    assert flowed(counts, 34).plain.splitlines() == ["✓ 登録 32   通知書 32   キットA 28", "! 未処理で残る 76"]


@given(WORDS, st.integers(1, 60))
def test_nothing_is_lost_and_only_what_is_wider_than_a_line_alone_makes_a_line_too_wide(words: list[str], width: int) -> None:
    lines = flowed([Content(word) for word in words], width, between=" | ").split("\n")
    assert [word for line in lines for word in line.plain.split(" | ")] == words
    assert all(line.cell_length <= width or line.plain in words for line in lines)


@given(WORDS, st.integers(1, 60))
def test_a_line_ends_only_where_the_next_text_does_not_fit(words: list[str], width: int) -> None:
    lines = flowed([Content(word) for word in words], width, between=" | ").split("\n")
    for line, after in itertools.pairwise(lines):
        first = after.plain.split(" | ")[0]
        assert Content(f"{line.plain} | {first}").cell_length > width
