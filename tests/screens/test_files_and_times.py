"""Small things that screens share: paths and times as people type them, folders as lists, how long something takes."""

import os
from datetime import date, datetime, time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from screens.file_picker import look_at, read_folder, size_text, typed_path
from screens.moments import read_moment, typed_moment
from secretariat.clock import JAPAN
from secretariat.refusal import Refusal
from secretariat.task_pace import pace

NEAR = date(2020, 1, 20)


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("2020-01-27 17:00", "2020-01-27T17:00+09:00"),
        ("2020/1/27 17:00", "2020-01-27T17:00+09:00"),
        ("２０２０／１／２７　１７：００", "2020-01-27T17:00+09:00"),
        ("1/27 17:00", "2020-01-27T17:00+09:00"),
        ("1/27(月) 17:00", "2020-01-27T17:00+09:00"),
        ("12/27 9:05", "2019-12-27T09:05+09:00"),
        ("2/29 00:00", "2020-02-29T00:00+09:00"),
        ("2020-01-27T08:00:00+00:00", "2020-01-27T17:00+09:00"),
    ],
)
def test_times_are_read_as_people_type_them(typed: str, read: str) -> None:
    assert read_moment(typed, NEAR) == datetime.fromisoformat(read)


@pytest.mark.parametrize("typed", ["", "yesterday", "2020-01-27", "13/1 10:00", "2/30 10:00", "1/27 25:00", "17:00", "2020-02-30 10:00"])
def test_what_is_no_time_is_not_guessed(typed: str) -> None:
    assert read_moment(typed, NEAR) is None


@given(st.dates(date(1990, 1, 1), date(2100, 1, 1)), st.integers(0, 23), st.integers(0, 59))
def test_a_time_as_it_is_typed_is_read_back(day: date, hour: int, minute: int) -> None:
    instant = datetime.combine(day, time(hour, minute), JAPAN)
    assert read_moment(typed_moment(instant), NEAR) == instant


@given(st.text(), st.dates(date(1990, 1, 1), date(2100, 1, 1)))
def test_no_text_breaks_the_reading_of_times(typed: str, near: date) -> None:
    moment = read_moment(typed, near)
    assert moment is None or moment.tzinfo is not None


@pytest.mark.parametrize(
    ("typed", "path"),
    [
        ("/a/b c.xlsx", "/a/b c.xlsx"),
        ("'/a/b c.xlsx'", "/a/b c.xlsx"),
        ('"/a/b c.xlsx" ', "/a/b c.xlsx"),
        ("/a/b\\ c.xlsx", "/a/b c.xlsx"),
        ("file:///a/b%20c.xlsx", "/a/b c.xlsx"),
        ("sub/x.csv", "/here/sub/x.csv"),
        ("..", "/here/.."),
    ],
)
@pytest.mark.skipif(os.sep != "/", reason="paths of this kind of system only")
def test_paths_are_understood_however_they_come(typed: str, path: str) -> None:
    assert typed_path(typed, Path("/here")) == Path(path)


@given(st.text())
def test_no_text_breaks_the_reading_of_paths(typed: str) -> None:
    path = typed_path(typed, Path("/here"))
    if path is not None:
        look_at(path)


@pytest.mark.parametrize("typed", ["", "  ", "申請", "list 2020"])
def test_a_name_is_no_path(typed: str) -> None:
    assert typed_path(typed, Path("/here")) is None


def test_a_folder_shows_what_can_be_read_first_and_the_latest_of_it(tmp_path: Path) -> None:
    for age, name in enumerate(["old.csv", "new.xlsx", "letter.pdf", ".hidden.csv"]):
        (tmp_path / name).touch()
        os.utime(tmp_path / name, (1_000_000 + age, 1_000_000 + age))
    (tmp_path / "sub.xlsx").mkdir()
    found = read_folder(tmp_path)
    assert not isinstance(found, Refusal)
    assert [entry.path.name for entry in found] == ["new.xlsx", "old.csv", "sub.xlsx", "letter.pdf"]


def test_a_folder_that_is_not_there_is_refused(tmp_path: Path) -> None:
    assert isinstance(read_folder(tmp_path / "nowhere"), Refusal)


@pytest.mark.parametrize(("size", "text"), [(0, "0 B"), (999, "999 B"), (1500, "1.5 KB"), (12_345_678, "12 MB"), (10**13, "10,000 GB")])
def test_sizes_are_short(size: int, text: str) -> None:
    assert size_text(size) == text


def test_pace_says_nothing_too_early_and_nothing_it_cannot_know() -> None:
    assert pace(10, 100, 0.5) == (None, None)
    assert pace(0, 100, 5.0) == (None, None)
    assert pace(10, 0, 5.0) == (2, None)
    assert pace(10, 100, 5.0) == (2, 45)
