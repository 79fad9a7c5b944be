"""What the review screen is made of: lines in columns, letters, days that are typed."""

from collections import Counter
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from screens.review_words import read_day
from screens.text import visible
from screens.widgets.letter_sheet import sheet_lines
from screens.widgets.signed_lines import SignedLine, laid_out
from secretariat.letter import Letter, LetterTable

TODAY = date(2020, 1, 20)
TEXT = st.text(st.sampled_from("あ漢、。(aB9 -\n[/]𠮷"), max_size=60)


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("2020-03-01", date(2020, 3, 1)),
        ("2020/3/1", date(2020, 3, 1)),
        ("2020年3月1日", date(2020, 3, 1)),
        ("３／１", date(2020, 3, 1)),
        (" 3/1 ", date(2020, 3, 1)),
        ("12/28", date(2019, 12, 28)),
        ("2020/2/30", None),
        ("2/30", None),
        ("0/1", None),
        ("", None),
        ("明日", None),
        ("1/2/3/4", None),
    ],
)
def test_a_day_is_read_as_people_type_it(typed: str, day: date | None) -> None:
    assert read_day(typed, TODAY) == day


@given(st.integers(-170, 170))
def test_a_day_without_a_year_is_the_nearest(days: int) -> None:
    day = TODAY + timedelta(days=days)
    assert read_day(f"{day.month}/{day.day}", TODAY) == day


@given(st.lists(st.builds(SignedLine, TEXT, TEXT, st.sampled_from(["", "!!", "✓"]), end=st.sampled_from(["", "[C §1(1)]"]))))
def test_lines_in_columns_never_leave_their_width(lines: list[SignedLine]) -> None:
    assert all(part.cell_length <= 80 for part in laid_out(lines, 80))


@given(st.lists(st.tuples(TEXT, TEXT), min_size=1, max_size=4), st.integers(40, 90))
def test_a_table_in_a_letter_keeps_every_character_in_its_column(rows: list[tuple[str, str]], width: int) -> None:
    table = LetterTable(("番号", "内容", "期限"), (3, 0, 9), tuple(("1", *row) for row in rows))
    letter = Letter("第1号", TODAY, "見本商事", "御中", None, ("事務局",), "通知書", (), (), table=table)
    lines = [text for text, _, _ in sheet_lines(letter, width)]
    assert all(cell_len(text) <= width for text in lines[lines.index(next(line for line in lines if line.startswith("番号"))) :])
    shown = Counter("".join(lines))
    for row in rows:
        for text in row:
            assert Counter("".join(visible(text).split())) <= shown


@given(st.lists(st.tuples(TEXT, TEXT), max_size=5), st.lists(TEXT, max_size=3))
def test_a_letter_keeps_every_character_and_its_width(facts: list[tuple[str, str]], paragraphs: list[str]) -> None:
    letter = Letter("第1号", TODAY, "見本商事", "御中", None, ("事務局",), "通知書", tuple(paragraphs), tuple(facts))
    lines = list(sheet_lines(letter, 60))
    assert all(cell_len(text) <= 62 for text, _, _ in lines)
    assert sum(begins for _, _, begins in lines) == len(facts)
    text = "".join("".join(line.split()) for line, _, _ in lines)
    for paragraph in paragraphs:
        assert "".join(paragraph.split()) in text
