"""Payment providers in a list: its views, its order, what it is narrowed to."""

from pathlib import Path

from screens.provider import ProviderScreen
from screens.providers import ProvidersScreen
from tests.support.provider_scene import EXAMINED, NEW, READY, REGISTERED, SUSPENDED, TAKEN_OVER
from tests.support.screens import at_work, grid, is_at, play, press, settled

PROVIDERS = ("ctrl+g", "5")


def test_the_list_shows_one_view(scene_url: str, tmp_path: Path) -> None:
    views = {"2": {EXAMINED, READY, NEW}, "3": {TAKEN_OVER, REGISTERED}, "4": {SUSPENDED}, "5": set(), "9": {EXAMINED}, "0": {EXAMINED}}

    async def scene() -> None:
        async with at_work(scene_url, tmp_path, "mai", "en") as pilot:
            await press(pilot, *PROVIDERS)
            screen = pilot.app.screen
            assert isinstance(screen, ProvidersScreen)
            for key, shown in views.items():
                await press(pilot, "v", key)
                assert {line.key for line in screen.table.lines} == shown
                assert shown or "No provider belongs to this view" in grid(pilot)

    play(scene())


def test_the_order_by_certificates_begins_with_those_that_are_over(scene_url: str, tmp_path: Path) -> None:
    async def scene() -> None:
        async with at_work(scene_url, tmp_path, "mai", "en") as pilot:
            await press(pilot, *PROVIDERS, "s", "2")
            screen = pilot.app.screen
            assert isinstance(screen, ProvidersScreen)
            ends = [line.cells["expiry"].plain for line in screen.table.lines]
            assert ends[0].startswith("!! over 2020/1/")
            assert ends[1].startswith("   2022/3/")
            assert ends[-1] == "   –"
            await press(pilot, "s", "2")
            assert [line.cells["expiry"].plain for line in screen.table.lines] == ends[::-1]

    play(scene())


def test_the_list_is_narrowed_by_the_name_of_a_service(worked_url: str, tmp_path: Path) -> None:
    async def scene() -> None:
        async with at_work(worked_url, tmp_path, "mai") as pilot:
            await press(pilot, *PROVIDERS, "slash", *"ハヤテ", "enter")
            screen = pilot.app.screen
            assert isinstance(screen, ProvidersScreen)
            assert screen.table.row_count == 1
            await press(pilot, "slash", *"ナイ", "enter")
            assert "この言葉に当てはまる決済事業者はありません" in grid(pilot)

    play(scene())


def test_a_provider_goes_back_to_the_same_row(worked_url: str, tmp_path: Path) -> None:
    async def scene() -> None:
        async with at_work(worked_url, tmp_path, "aud") as pilot:
            await press(pilot, *PROVIDERS, "down", "enter")
            assert is_at(pilot, ProviderScreen)
            await press(pilot, "escape")
            await settled(pilot)
            screen = pilot.app.screen
            assert isinstance(screen, ProvidersScreen)
            assert screen.table.cursor_row == 1

    play(scene())


def test_without_providers_the_list_says_where_they_come_from(bare_url: str, tmp_path: Path) -> None:
    async def scene() -> None:
        async with at_work(bare_url, tmp_path, "mai", "en") as pilot:
            await press(pilot, *PROVIDERS)
            assert "intake screen (^G 3)" in grid(pilot)

    play(scene())
