"""What falls due about providers: the list, its kinds, opening a provider."""

from pathlib import Path

import pytest

from screens.provider import ProviderScreen
from screens.watch import WatchScreen
from secretariat.messages import LANGUAGES, Language
from tests.support.provider_work import fill_deadlines
from tests.support.rehearsal import copy_sqlite
from tests.support.screens import at_work, check_both_sizes, grid, is_at, play, press

WATCH = ("ctrl+g", "9")


@pytest.fixture(scope="module")
def watched_template(worked_template: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("watched") / "office.db"
    fill_deadlines(copy_sqlite(worked_template, path))
    return path


@pytest.fixture
def watched_url(watched_template: Path, tmp_path: Path) -> str:
    return copy_sqlite(watched_template, tmp_path / "watched.db")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_list_of_deadlines(watched_url: str, tmp_path: Path, language: Language) -> None:
    async def scene() -> None:
        async with at_work(watched_url, tmp_path, "mai", language) as pilot:
            await press(pilot, *WATCH)
            await check_both_sizes(pilot, f"watch-{language}")

    play(scene())


def test_one_kind_or_the_words_of_a_line_narrow_the_list_and_enter_opens_the_provider(watched_url: str, tmp_path: Path) -> None:
    async def scene() -> None:
        async with at_work(watched_url, tmp_path, "rin") as pilot:
            await press(pilot, *WATCH, "k", "2")
            screen = pilot.app.screen
            assert isinstance(screen, WatchScreen)
            assert {line.cells["kind"].plain for line in screen.table.lines} == {"指摘の是正期限"}
            await press(pilot, "k", "0", "slash", *"カモメペイ", "enter")
            assert [line.cells["left"].plain.strip() for line in screen.table.lines] == ["あと25日"]
            await press(pilot, "c")
            assert "コピーしました" in grid(pilot)
            await press(pilot, "enter")
            assert is_at(pilot, ProviderScreen)
            await press(pilot, "escape")
            assert pilot.app.screen is screen

    play(scene())


def test_the_order_by_provider_puts_those_of_one_together(watched_url: str, tmp_path: Path) -> None:
    async def scene() -> None:
        async with at_work(watched_url, tmp_path, "aud", "en") as pilot:
            await press(pilot, *WATCH, "s", "2")
            screen = pilot.app.screen
            assert isinstance(screen, WatchScreen)
            names = [line.cells["provider"].plain for line in screen.table.lines]
            assert names == sorted(names)
            await press(pilot, "s", "2")
            assert [line.cells["provider"].plain for line in screen.table.lines] == sorted(names, reverse=True)

    play(scene())


def test_where_nothing_falls_due_that_is_said(bare_url: str, tmp_path: Path) -> None:
    async def scene() -> None:
        async with at_work(bare_url, tmp_path, "mai", "en") as pilot:
            await press(pilot, *WATCH)
            assert "Nothing falls due within 90 days." in grid(pilot)

    play(scene())
