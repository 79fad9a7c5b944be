"""Second looks and overdue cases on the screens: the lists, the keys, what is told."""

from pathlib import Path

import pytest

from screens.home import HomeScreen
from screens.looks import LooksScreen
from screens.overdue import OverdueScreen
from screens.review import ReviewScreen
from secretariat.messages import LANGUAGES, Language
from tests.support.look_work import fill_looks, fill_overdue
from tests.support.rehearsal import copy_sqlite
from tests.support.screens import app_of, at_work, check_both_sizes, grid, is_at, play, press, settled, write


@pytest.fixture(scope="module")
def looked_template(worked_template: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("looked") / "office.db"
    url = copy_sqlite(worked_template, path)
    fill_looks(url)
    fill_overdue(url)
    return path


@pytest.fixture
def looked_url(looked_template: Path, tmp_path: Path) -> str:
    return copy_sqlite(looked_template, tmp_path / "looked.db")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_lists_of_looks_and_of_overdue_cases(looked_url: str, tmp_path: Path, language: Language) -> None:
    async def scene() -> None:
        async with at_work(looked_url, tmp_path, "mai", language) as pilot:
            app_of(pilot).open(LooksScreen())
            await settled(pilot)
            await check_both_sizes(pilot, f"looks-{language}")
            app_of(pilot).open(OverdueScreen())
            await settled(pilot)
            await check_both_sizes(pilot, f"overdue-{language}")

    play(scene())


def test_a_reviewer_comes_from_home_agrees_and_disagrees_on_list_and_case(looked_url: str, tmp_path: Path) -> None:
    async def scene() -> None:
        async with at_work(looked_url, tmp_path, "rin") as pilot:
            home = pilot.app.screen
            assert isinstance(home, HomeScreen)
            await press(pilot, str(1 + [line.need.name if line.need else "" for line in home.lines].index("looks")))
            screen = pilot.app.screen
            assert isinstance(screen, LooksScreen)
            before = [line.key for line in screen.table.lines]
            assert len(before) >= 3
            await press(pilot, "y")
            assert "抜取確認(一致)" in grid(pilot)
            await press(pilot, "enter")
            assert [line.key for line in screen.table.lines] == before[1:]
            await press(pilot, "e")
            assert "審査責任者" in grid(pilot)  # who may
            await press(pilot, "enter")
            assert is_at(pilot, ReviewScreen)
            assert "別の職員の確認待ち" in grid(pilot)
            await press(pilot, "x", "enter")
            assert "理由" in grid(pilot)  # it is missing
            await press(pilot, "space", "tab")
            await write(pilot, "登記簿と違う")
            await press(pilot, "enter")
            assert is_at(pilot, ReviewScreen)
            assert "不一致" in grid(pilot)
            await press(pilot, "escape")
            assert [line.key for line in screen.table.lines] == before[2:]

    play(scene())


def test_a_manager_lets_stand_sees_what_looks_have_shown_and_opens_what_takes_too_long(looked_url: str, tmp_path: Path) -> None:
    async def scene() -> None:
        async with at_work(looked_url, tmp_path, "mai", "en") as pilot:
            app_of(pilot).open(LooksScreen())
            await settled(pilot)
            screen = pilot.app.screen
            assert isinstance(screen, LooksScreen)
            count = len(screen.table.lines)
            await press(pilot, "y")
            assert "This approval has been looked at." in grid(pilot)
            await press(pilot, "e")
            await write(pilot, "within the limit")
            await press(pilot, "enter")
            assert len(screen.table.lines) == count - 1
            await press(pilot, "b")
            assert "not agreed" in grid(pilot)
            await press(pilot, "enter", "v", "1")
            assert "waiting for a look" in grid(pilot)
            await press(pilot, "escape", "1")
            assert isinstance(overdue := pilot.app.screen, OverdueScreen)
            assert "held by rin 61 days" in grid(pilot)
            await press(pilot, "v", "2")
            assert len(overdue.table.lines) > 3
            await press(pilot, "enter")
            assert is_at(pilot, ReviewScreen)

    play(scene())
