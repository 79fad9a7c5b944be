"""The forecast by keys: opened from the cutoffs, with more and fewer reviewers."""

from pathlib import Path

import pytest

from screens.forecast import bar_of
from secretariat.messages import LANGUAGES, Language
from secretariat.screening.forecast import Span
from tests.support.rehearsal import copy_sqlite
from tests.support.screens import NARROW, app_of, at_work, check_both_sizes, grid, play, press, settled
from tests.support.stuck import work_for_days


@pytest.fixture(scope="module")
def busy_template(worked_template: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The file of an office to which more came for two weeks than it decided; only to be copied."""
    path = tmp_path_factory.mktemp("busy") / "office.db"
    work_for_days(copy_sqlite(worked_template, path))
    return path


@pytest.fixture
def busy_url(busy_template: Path, tmp_path: Path) -> str:
    """An office to which more comes than it decides."""
    return copy_sqlite(busy_template, tmp_path / "busy.db")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_forecast_looks_as_it_should(busy_url: str, tmp_path: Path, language: Language) -> None:
    async def scene() -> None:
        async with at_work(busy_url, tmp_path, "mai", language) as pilot:
            app_of(pilot).go("forecast")
            await settled(pilot)
            await check_both_sizes(pilot, f"forecast-{language}")

    play(scene())


def test_it_is_opened_from_the_cutoffs_and_told_with_more_and_fewer_reviewers(busy_url: str, tmp_path: Path) -> None:
    async def scene() -> None:
        async with at_work(busy_url, tmp_path, "mai", "en", NARROW) as pilot:
            await press(pilot, "ctrl+g", "4", "f")
            alone = grid(pilot)
            await press(pilot, "+", "+")
            assert "reviewers +2" in grid(pilot)
            more = grid(pilot)
            await press(pilot, *"---")
            assert "reviewers -1" in grid(pilot)
            fewer = grid(pilot)
            assert len({alone, more, fewer}) == 3
            await press(pilot, "+")
            assert grid(pilot) == alone
            await press(pilot, *"----")
            assert "hardly anything is decided" in grid(pilot)
            await press(pilot, *"++++")
            assert grid(pilot) == alone
            await press(pilot, "escape")
            assert type(pilot.app.screen).__name__ == "CutoffsScreen"

    play(scene())


def test_who_may_not_see_it_is_told_who_may(worked_url: str, tmp_path: Path) -> None:
    async def scene() -> None:
        async with at_work(worked_url, tmp_path, "rin", "ja", NARROW) as pilot:
            await press(pilot, "ctrl+g", "4", "f")
            assert "審査責任者" in grid(pilot)
            assert type(pilot.app.screen).__name__ == "CutoffsScreen"

    play(scene())


def test_a_bar_shows_what_is_sure_likely_and_possible() -> None:
    assert bar_of(Span(5, 10, 15), 20) == "█" * 5 + "▓" * 5 + "░" * 5 + "·" * 5
    assert bar_of(Span(0, 0, 0), 20) == "·" * 20
    assert bar_of(Span(0, 0, 0), 0) == ""
