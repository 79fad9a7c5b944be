"""One payment provider in its parts: how each looks, what is greyed, what hostile data does."""

from pathlib import Path

import pytest

from screens.provider import ProviderScreen
from screens.provider_case import PARTS
from secretariat.messages import LANGUAGES, Language
from secretariat.text import forbidden_character
from tests.support.hostile import make_hostile
from tests.support.provider_scene import EXAMINED, REGISTERED, SUSPENDED
from tests.support.rehearsal import copy_sqlite
from tests.support.screens import SIZES, app_of, at_work, check_both_sizes, grid, is_at, play, press, settled

PROVIDERS = ("ctrl+g", "5")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_list_and_every_part_of_a_provider(scene_url: str, tmp_path: Path, language: Language) -> None:
    async def scene() -> None:
        async with at_work(scene_url, tmp_path, "mai", language) as pilot:
            await press(pilot, *PROVIDERS)
            await check_both_sizes(pilot, f"providers-{language}")
            app_of(pilot).open(ProviderScreen(EXAMINED))
            await settled(pilot)
            await check_both_sizes(pilot, f"provider-{language}")
            for place, part in enumerate(PARTS[1:6], 2):
                await press(pilot, str(place))
                await check_both_sizes(pilot, f"provider-{part}-{language}")
            await press(pilot, "escape")
            app_of(pilot).open(ProviderScreen(REGISTERED, "grants"))
            await settled(pilot)
            await check_both_sizes(pilot, f"provider-grants-{language}")
            await press(pilot, "9")
            await check_both_sizes(pilot, f"provider-history-{language}")
            await press(pilot, "escape")
            app_of(pilot).open(ProviderScreen(SUSPENDED, "dependents"))
            await settled(pilot)
            await check_both_sizes(pilot, f"provider-dependents-{language}")

    play(scene())


def test_what_cannot_be_done_is_greyed_and_says_why(scene_url: str, tmp_path: Path) -> None:
    async def scene() -> None:
        async with at_work(scene_url, tmp_path, "mai", "en", SIZES["120x40"]) as pilot:
            app_of(pilot).open(ProviderScreen(EXAMINED))
            await settled(pilot)
            await press(pilot, "f3")
            assert is_at(pilot, ProviderScreen)
            assert "has not been proposed" in grid(pilot)
            for key, said in (("g", "in review"), ("s", "Choose a requirement first (part 2)"), ("i", "in review"), ("e", "part 3")):
                await press(pilot, key)
                assert is_at(pilot, ProviderScreen)
                assert said in grid(pilot), key
            await press(pilot, "2", "down", "down", "s")
            assert "is judged by records" in grid(pilot)
            await press(pilot, "enter")
            screen = pilot.app.screen
            assert isinstance(screen, ProviderScreen)
            assert screen.part == "security"

    play(scene())


def test_parts_change_by_digits_brackets_and_clicks(scene_url: str, tmp_path: Path) -> None:
    async def scene() -> None:
        async with at_work(scene_url, tmp_path, "aud", "ja") as pilot:
            app_of(pilot).open(ProviderScreen(EXAMINED))
            await settled(pilot)
            screen = pilot.app.screen
            assert isinstance(screen, ProviderScreen)
            seen = []
            for key in ("left_square_bracket", "right_square_bracket", "5", "right_square_bracket"):
                await press(pilot, key)
                seen.append(screen.part)
            assert seen == ["history", "overview", "services", "evidence"]
            await pilot.click(offset=(10, 1))
            await settled(pilot)
            assert screen.part == "requirements"

    play(scene())


def test_hostile_data_does_nothing_in_any_part(scene_template: Path, tmp_path: Path) -> None:
    url = copy_sqlite(scene_template, tmp_path / "hostile.db")
    make_hostile(tmp_path / "hostile.db")

    async def scene() -> None:
        async with at_work(url, tmp_path, "mai", "en") as pilot:
            for number, keys in ((EXAMINED, "2s345e6"), (REGISTERED, "789")):
                app_of(pilot).open(ProviderScreen(number))
                await settled(pilot)
                for key in keys:
                    await press(pilot, key)
                    assert [line for line in grid(pilot).splitlines() if forbidden_character(line)] == []
                    if not is_at(pilot, ProviderScreen):
                        await press(pilot, "escape")
            assert pilot.app.is_running
            assert app_of(pilot).failure is None

    play(scene())
