"""The patrol by keys: what is stuck by kind, what to do about it, a fix with its preview."""

from pathlib import Path

import pytest

from screens.patrol import PatrolScreen
from secretariat.messages import LANGUAGES, Language, text
from tests.support.screens import NARROW, app_of, at_work, check_both_sizes, grid, play, press, settled
from tests.support.stuck import leave_lying


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_stuck_looks_as_it_should(worked_url: str, tmp_path: Path, language: Language) -> None:
    leave_lying(worked_url)

    async def scene() -> None:
        async with at_work(worked_url, tmp_path, "mai", language) as pilot:
            app_of(pilot).go("patrol")
            await settled(pilot)
            await check_both_sizes(pilot, f"patrol-{language}")
            await press(pilot, "f3")
            await check_both_sizes(pilot, f"patrol-fix-{language}")

    play(scene())


def test_a_manager_opens_chooses_a_kind_and_fixes_it_from_home_on(worked_url: str, tmp_path: Path) -> None:
    leave_lying(worked_url)

    async def scene() -> None:
        async with at_work(worked_url, tmp_path, "mai", "en", NARROW) as pilot:
            line = next(line for line in grid(pilot).splitlines() if text("en", "home.need.stuck") in line)
            await press(pilot, line.strip(" ▸").split()[0])
            screen = pilot.app.screen
            assert isinstance(screen, PatrolScreen)
            await press(pilot, "enter")
            assert type(pilot.app.screen).__name__ == "ReviewScreen"
            await press(pilot, "escape", "k")
            letter = next(line for line in grid(pilot).splitlines() if "letter not written" in line).strip(" │|").split()[0]
            await press(pilot, letter)
            assert "letter not written · by kind" in grid(pilot)
            await press(pilot, "f3")
            assert "Write the letters" in grid(pilot)
            assert pilot.app.screen is screen
            await press(pilot, "k", "a", "f3", "escape")
            assert "held by somebody gone · by kind" in grid(pilot), "kinds without anything are not offered"
            await press(pilot, "f3", "enter")
            assert "Done: 3." in grid(pilot)
            assert "Nothing fits" in grid(pilot)
            await press(pilot, "k", "0", "s")
            assert app_of(pilot).failure is None

    play(scene())


def test_an_auditor_sees_and_does_not_fix(worked_url: str, tmp_path: Path) -> None:
    leave_lying(worked_url)

    async def scene() -> None:
        async with at_work(worked_url, tmp_path, "aud", "ja", NARROW) as pilot:
            app_of(pilot).go("patrol")
            await settled(pilot)
            await press(pilot, "f3")
            assert "審査責任者" in grid(pilot)
            assert "担当者が不在の申請" in grid(pilot)

    play(scene())
