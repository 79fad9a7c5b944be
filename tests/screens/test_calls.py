"""The log of calls for supervisors: figures of a day and of a week, the list behind each, unusual looks, who looked at a store."""

from pathlib import Path

import pytest

from screens.calls import CallsScreen
from screens.card_looks import CardLooksScreen, LooksOfScreen
from screens.inquiries import InquiriesScreen
from screens.inquiry import InquiryScreen
from screens.review import ReviewScreen
from secretariat.identifiers import case_number
from secretariat.messages import LANGUAGES, Language
from secretariat.office import open_office
from tests.support.inquiry_scene import STORES
from tests.support.inquiry_work import record_call
from tests.support.rehearsal import OPENED
from tests.support.screens import WIDE, app_of, at_work, check_both_sizes, grid, is_at, play, press, settled, write


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_day_is_seen_at_a_glance_and_who_looked_at_a_store(inquiries_url: str, tmp_path: Path, language: Language) -> None:
    async def scene() -> None:
        async with at_work(inquiries_url, tmp_path, "mai", language) as pilot:
            await press(pilot, "ctrl+g", "t")
            assert is_at(pilot, CallsScreen)
            await check_both_sizes(pilot, f"calls-{language}")
            app_of(pilot).open(ReviewScreen(case_number("A", 8)))
            await settled(pilot)
            await press(pilot, "w")
            assert is_at(pilot, CardLooksScreen)
            await check_both_sizes(pilot, f"card_looks-{language}")

    play(scene())


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_asked_most_has_all_the_room_there_is(inquiries_url: str, tmp_path: Path, language: Language) -> None:
    office = open_office(inquiries_url, now=OPENED)
    try:
        for minute in range(3):
            record_call(office, f"2020-01-20T09:5{minute}", category="registration", faq="merchant-id", provider_id=1)
    finally:
        office.engine.dispose()

    async def scene() -> None:
        async with at_work(inquiries_url, tmp_path, "mai", language) as pilot:
            app_of(pilot).open(CallsScreen())
            await settled(pilot)
            await press(pilot, "end")
            await check_both_sizes(pilot, f"calls-asked-{language}")

    play(scene())


def test_every_figure_opens_the_list_behind_it(inquiries_url: str, tmp_path: Path) -> None:
    async def scene() -> None:
        async with at_work(inquiries_url, tmp_path, "mai", "en", WIDE) as pilot:
            app_of(pilot).open(CallsScreen())
            await settled(pilot)
            await press(pilot, "down", "down", "enter")
            assert is_at(pilot, InquiriesScreen)
            assert "1–2 of 2 · Waiting: reviewers" in grid(pilot)
            await press(pilot, "escape", "end", "enter")
            assert "1–7 of 7 · 9:00" in grid(pilot)
            await press(pilot, "escape", "up", "enter")
            assert is_at(pilot, LooksOfScreen)
            assert f"1–{STORES} of {STORES}" in grid(pilot)
            assert "! no call" in grid(pilot)
            await press(pilot, "enter")
            assert "outside calls" in grid(pilot)
            await press(pilot, "escape", "tab", "end", "enter")
            assert "1–3 of 3" in grid(pilot), "of a store that asks again and again"
            await press(pilot, "enter")
            assert is_at(pilot, InquiryScreen)
            await press(pilot, "escape", "escape", "v", "left")
            assert "Week 2020/1/13" in grid(pilot)
            assert "5  0 the week before" in grid(pilot)
            await press(pilot, "d", "ctrl+u")
            await write(pilot, "1/17")
            await press(pilot, "f3", "v")
            assert "On 2020/1/17 (Fri)" in grid(pilot)

    async def nobody_else() -> None:
        async with at_work(inquiries_url, tmp_path, "rin", "en") as pilot:
            await press(pilot, "ctrl+g", "t")
            assert not is_at(pilot, CallsScreen)

    play(scene())
    play(nobody_else())
