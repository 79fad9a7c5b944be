"""The frame: log-in, lock, menu, palette and help, before any work is done."""

from pathlib import Path

import pytest

from screens.lock import LockScreen
from screens.login import LoginScreen
from screens.office_screen import OfficeScreen
from screens.widgets.lines import Key
from secretariat.messages import LANGUAGES, Language
from tests.support.rehearsal import PASSWORD
from tests.support.screens import app_of, at_work, check_both_sizes, grid, play, press, settled


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_menu_greys_what_the_role_may_not_open(worked_url: str, tmp_path: Path, language: Language) -> None:
    async def scene() -> None:
        async with at_work(worked_url, tmp_path, "rin", language) as pilot:
            await press(pilot, "ctrl+g")
            await check_both_sizes(pilot, f"menu-{language}")

    play(scene())


def test_the_lock_hides_everything_and_brings_it_back_as_it_was(worked_url: str, tmp_path: Path) -> None:
    async def scene() -> None:
        async with at_work(worked_url, tmp_path) as pilot:
            await press(pilot, "ctrl+g")
            before = grid(pilot)
            await press(pilot, "escape", "ctrl+l")
            assert isinstance(pilot.app.screen, LockScreen)
            await press(pilot, "x", "enter")
            assert isinstance(pilot.app.screen, LockScreen)
            await press(pilot, *(" " if key == " " else key for key in PASSWORD), "enter", "ctrl+g")
            assert grid(pilot) == before

    play(scene())


def test_idle_time_locks_the_screens(worked_url: str, tmp_path: Path) -> None:
    async def scene() -> None:
        now = [0.0]
        async with at_work(worked_url, tmp_path, seconds=lambda: now[0]) as pilot:
            now[0] = 14 * 60.0
            app_of(pilot).look_around()
            await settled(pilot)
            assert not isinstance(pilot.app.screen, LockScreen)
            now[0] = 15 * 60.0
            app_of(pilot).look_around()
            await settled(pilot)
            assert isinstance(pilot.app.screen, LockScreen)

    play(scene())


def test_logging_out_brings_the_login_back(worked_url: str, tmp_path: Path) -> None:
    async def scene() -> None:
        async with at_work(worked_url, tmp_path) as pilot:
            await press(pilot, "ctrl+p", *"ログアウト", "enter")
            await settled(pilot)
            assert isinstance(pilot.app.screen, LoginScreen)

    play(scene())


def test_keys_that_lie_in_the_last_line_already_are_left_alone(worked_url: str, tmp_path: Path) -> None:
    async def scene() -> None:
        async with at_work(worked_url, tmp_path) as pilot:
            screen = pilot.app.screen
            assert isinstance(screen, OfficeScreen)
            keys = list(screen.query(Key))
            assert keys
            screen.refresh_frame()
            await settled(pilot)
            assert [id(key) for key in screen.query(Key)] == [id(key) for key in keys]
            await pilot.resize_terminal(40, 24)
            await settled(pilot)
            assert 0 < len(screen.query(Key)) < len(keys)

    play(scene())
