"""The desk of a provider that its stores may ask: entered in its form, a wrong entry told there, and then on the caller card."""

from pathlib import Path

import pytest

from screens.act_dialog import ActDialog
from screens.call_card import CardScreen
from screens.provider import ProviderScreen
from secretariat.identifiers import case_number
from secretariat.messages import LANGUAGES, Language, text
from tests.support.provider_scene import TAKEN_OVER
from tests.support.screens import app_of, at_work, check_both_sizes, grid, is_at, play, press, settled, write

PHONE, HOURS = "03-5555-9876", "平日9:00～17:00"


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_desk_is_entered_in_its_form_and_then_told_on_the_caller_card(scene_url: str, tmp_path: Path, language: Language) -> None:
    async def entered() -> None:
        async with at_work(scene_url, tmp_path, "rin", language) as pilot:
            app_of(pilot).open(ProviderScreen(TAKEN_OVER))
            await settled(pilot)
            await press(pilot, "c")
            assert is_at(pilot, ActDialog)
            await check_both_sizes(pilot, f"provider-desk-{language}")
            await write(pilot, "03-5555")
            await press(pilot, "down")
            await write(pilot, HOURS)
            await press(pilot, "f3")
            assert is_at(pilot, ActDialog), "what was typed is still there"
            await check_both_sizes(pilot, f"provider-desk-wrong-{language}")
            await press(pilot, "up", "ctrl+u")
            await write(pilot, PHONE)
            await press(pilot, "f3")
            assert is_at(pilot, ProviderScreen)
            assert text(language, "screen_provider.done.desk") in grid(pilot)
            await press(pilot, "end")
            assert f"{PHONE}  {HOURS}" in grid(pilot)
            await press(pilot, "c", "f3")
            assert is_at(pilot, ActDialog), "it is entered like that already"
            assert text(language, "provider_desk.as_it_is", number=TAKEN_OVER) in grid(pilot)

    async def told() -> None:
        async with at_work(scene_url, tmp_path, "cal", language) as pilot:
            app_of(pilot).open(CardScreen(case_number("S", 1)))
            await settled(pilot)
            await check_both_sizes(pilot, f"provider-desk-card-{language}")
            assert f"{PHONE}  {HOURS}" in grid(pilot)

    play(entered())
    play(told())
