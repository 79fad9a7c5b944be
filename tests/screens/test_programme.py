"""The programme laid open, and another file put in force."""

import re
from pathlib import Path

import pytest

from screens.file_picker import FilePicker
from screens.home import HomeScreen
from screens.programme import ProgrammeScreen
from screens.programme_dialog import LoadDialog
from secretariat.messages import LANGUAGES, Language
from secretariat.office import Office, open_office, with_programme_in_force
from secretariat.programme import packaged_programme
from secretariat.programme_change import change_programme
from secretariat.programme_comparison import Comparison, compare_programme
from secretariat.programme_file.reading import LARGEST, read_programme
from secretariat.refusal import Refusal
from secretariat.screening.recheck import Rechecked
from tests.support.rehearsal import OPENED, PEOPLE
from tests.support.screens import SIZES, app_of, at_work, check_both_sizes, check_golden, grid, is_at, play, press, settled, write


@pytest.fixture
def other_file(tmp_path: Path) -> Path:
    """A programme file with another limit and another letter."""
    content = packaged_programme()
    changed = content.replace("cutoff_days_before = 25", "cutoff_days_before = 26").replace("補助金事務局", "新しい事務局")
    assert changed != content
    path = tmp_path / "other.toml"
    path.write_text(changed, "utf-8")
    return path


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("size", SIZES)
def test_it_is_a_document(bare_url: str, tmp_path: Path, language: Language, size: str) -> None:
    async def scene() -> None:
        async with at_work(bare_url, tmp_path, "cal", language, SIZES[size]) as pilot:
            app_of(pilot).go("programme")
            await settled(pilot)
            lines = [line for line in grid(pilot).splitlines() if "読" not in line]
            check_golden(f"programme-{language}-{size}", "\n".join(lines) + "\n")

    play(scene())


def test_typing_narrows_it_down_and_esc_shows_everything_again(bare_url: str, tmp_path: Path) -> None:
    async def scene() -> None:
        async with at_work(bare_url, tmp_path, "cal") as pilot:
            app_of(pilot).go("programme")
            await settled(pilot)
            await write(pilot, "ｼﾎﾝｷﾝ")
            assert "当てはまる項目はありません" in grid(pilot)
            await press(pilot, "escape")
            await write(pilot, "課税所得")
            assert "課税所得(3年平均)" in grid(pilot)
            assert "実施期間" not in grid(pilot)
            await press(pilot, "escape")
            assert "実施期間" in grid(pilot)
            before = grid(pilot)
            await press(pilot, "pagedown")
            assert grid(pilot) != before
            await press(pilot, "escape")
            assert is_at(pilot, HomeScreen)

    play(scene())


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_another_file_changes_is_shown_before_it_is_in_force(
    worked_url: str, tmp_path: Path, other_file: Path, language: Language
) -> None:
    async def scene() -> None:
        async with at_work(worked_url, tmp_path, "mai", language) as pilot:
            app_of(pilot).go("programme")
            await settled(pilot)
            await press(pilot, "f2")
            assert is_at(pilot, FilePicker)
            await write(pilot, str(other_file))
            await press(pilot, "enter")
            await settled(pilot)
            assert is_at(pilot, LoadDialog)
            await check_both_sizes(pilot, f"programme-load-{language}")
            await press(pilot, "enter")
            assert is_at(pilot, LoadDialog)
            await write(pilot, "2")
            await press(pilot, "enter")
            await settled(pilot)
            assert is_at(pilot, ProgrammeScreen)
            assert app_of(pilot).workplace_now.office.programme.calendar.cutoff_days_before == 26

    play(scene())


def test_a_file_with_faults_is_refused_in_words(worked_url: str, tmp_path: Path) -> None:
    (tmp_path / "bad.toml").write_text(packaged_programme().replace("cutoff_days_before = 25", 'cutoff_days_before = "viele"'), "utf-8")

    async def scene() -> None:
        async with at_work(worked_url, tmp_path, "mai") as pilot:
            app_of(pilot).go("programme")
            await settled(pilot)
            await press(pilot, "f2")
            await write(pilot, str(tmp_path / "bad.toml"))
            await press(pilot, "enter")
            await settled(pilot)
            assert is_at(pilot, ProgrammeScreen)
            assert "制度ファイルに誤りがあります" in grid(pilot)

    play(scene())


def test_others_are_told_who_may_load(bare_url: str, tmp_path: Path) -> None:
    async def scene() -> None:
        async with at_work(bare_url, tmp_path, "rin") as pilot:
            app_of(pilot).go("programme")
            await settled(pilot)
            await press(pilot, "f2")
            assert "担当できるのは審査責任者です" in grid(pilot)

    play(scene())


def test_a_programme_that_was_loaded_elsewhere_counts_here_as_well(bare_url: str, tmp_path: Path, other_file: Path) -> None:
    async def scene() -> None:
        async with at_work(bare_url, tmp_path, "rin") as pilot:
            elsewhere = open_office(bare_url, now=OPENED)
            assert change_programme(elsewhere, PEOPLE["mai"], other_file.read_text("utf-8")) == Rechecked(0)
            elsewhere.engine.dispose()
            app_of(pilot).look_around()
            await settled(pilot)
            assert app_of(pilot).workplace_now.office.programme_version == 2

    play(scene())


@pytest.mark.parametrize(
    ("content", "key"),
    [(b"\xff\xfe", "not_text"), (b"a" * (LARGEST + 1), "unreadable"), (None, "unreadable")],
    ids=["no text", "large", "gone"],
)
def test_what_is_no_text_or_too_large_or_gone_is_not_read(content: bytes | None, key: str, tmp_path: Path) -> None:
    path = tmp_path / "file.toml"
    if content is not None:
        path.write_bytes(content)
    answer = read_programme(path)
    assert isinstance(answer, Refusal)
    assert answer.message.key == f"programme.{key}"


def test_the_comparison_names_lines_and_parts_that_the_overview_does_not_show(office: Office, other_file: Path) -> None:
    content = other_file.read_text("utf-8")
    letters = content.replace("補助金", "助成金", 1)
    compared = compare_programme(office, PEOPLE["mai"], letters)
    assert isinstance(compared, Comparison)
    assert compared.next_version == 2
    assert {difference.section.key for difference in compared.differences} >= {"programme_overview.calendar"}
    same = compare_programme(office, PEOPLE["mai"], packaged_programme() + "\n# a remark\n")
    assert isinstance(same, Comparison)
    assert (same.differences, same.other_parts) == ((), ())
    refused = compare_programme(office, PEOPLE["rin"], content)
    assert isinstance(refused, Refusal)
    assert refused.code == "not-permitted"


def test_a_checking_that_was_stopped_is_taken_up_by_loading_the_file_again(
    worked_url: str, other_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("secretariat.screening.recheck.CHUNK", 2)
    content = other_file.read_text("utf-8")
    small = re.sub(r"(capital_yen|employees) = [\d_]+", r"\1 = 1", content)
    assert small != content
    checked: list[tuple[int, int]] = []
    office = open_office(worked_url, now=OPENED)
    try:
        first = change_programme(office, PEOPLE["mai"], small, lambda *told: checked.append(told), lambda: True)
        ((done, total),) = checked
        assert done == 2 < total
        again = with_programme_in_force(office)
        assert again.programme_version == 2
        second = change_programme(again, PEOPLE["mai"], small, lambda *told: checked.append(told))
    finally:
        office.engine.dispose()
    assert isinstance(first, Rechecked)
    assert isinstance(second, Rechecked)
    assert first.left > 0
    assert second.changed > 0
    assert checked[-1] == (total - done, total - done)
