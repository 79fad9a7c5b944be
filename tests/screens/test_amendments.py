"""Changes after registration on the screens: the list, before and after of one, accepting it, entering one by hand, another day."""

from pathlib import Path

import pytest
from textual.pilot import Pilot

from screens.amendments import AmendmentsScreen
from screens.dialog import Dialog
from screens.review import ReviewScreen
from secretariat.amendments.listing import amendments
from secretariat.messages import LANGUAGES, Language
from secretariat.office import open_office
from tests.support.amendment_work import fill_amendments
from tests.support.records import applications
from tests.support.rehearsal import OPENED, PEOPLE
from tests.support.screens import NARROW, SIZES, WIDE, app_of, at_work, check_golden, grid, is_at, play, press, settled, write


async def looked_at(pilot: Pilot[int], name: str, language: Language) -> None:
    """Compares what is shown in both sizes with the golden grids."""
    for size, cells in SIZES.items():
        await pilot.resize_terminal(*cells)
        await settled(pilot)
        shown = grid(pilot)
        if is_at(pilot, Dialog):  # the last line belongs to the screen behind it
            shown = "\n".join(shown.splitlines()[:-1]) + "\n"
        check_golden(f"{name}-{language}-{size}", shown)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_list_one_report_and_another_day_are_shown(worked_url: str, tmp_path: Path, language: Language) -> None:
    fill_amendments(worked_url)

    async def scene() -> None:
        async with at_work(worked_url, tmp_path, "rin", language) as pilot:
            app_of(pilot).open(AmendmentsScreen())
            await settled(pilot)
            await looked_at(pilot, "amendments", language)
            await press(pilot, "enter")
            await looked_at(pilot, "amendment", language)
            await press(pilot, "f3")
            await looked_at(pilot, "amendment-accept", language)
            await press(pilot, "enter", "enter", "a")
            await looked_at(pilot, "amendment-menu", language)
            await press(pilot, "enter", "ctrl+u")
            await write(pilot, "2/1")
            await press(pilot, "enter")
            await looked_at(pilot, "amendment-as-at", language)

    play(scene())


def test_a_change_is_entered_by_hand_and_someone_else_ends_a_registration(worked_url: str, tmp_path: Path) -> None:
    fill_amendments(worked_url)
    office = open_office(worked_url, now=OPENED)
    (number,) = [number for number, row in applications(office).items() if row["provider_reference"] == "T-00016"]

    async def reviewer() -> None:
        async with at_work(worked_url, tmp_path, "rin", "en", WIDE) as pilot:
            app_of(pilot).open(ReviewScreen(number))
            await pilot.resize_terminal(*NARROW)
            await settled(pilot)
            assert " a changes " in grid(pilot).splitlines()[-1], "what fits a decided case comes before what does not"
            assert " j judge " not in grid(pilot).splitlines()[-1]
            await pilot.resize_terminal(*WIDE)
            await press(pilot, "a", *["down"] * 5, "enter")
            assert "the telephone number" in grid(pilot)
            await press(pilot, "ctrl+u")
            await write(pilot, "12")
            await press(pilot, "f3")
            assert "10 or 11 digits" in grid(pilot)
            await press(pilot, "ctrl+u")
            await write(pilot, "0898-77-6666")
            await press(pilot, "f3")
            assert "is entered and accepted" in grid(pilot)
            assert "0898776666" in grid(pilot)
            app_of(pilot).go("amendments")
            await settled(pilot)
            await press(pilot, "down", "enter", "f3")
            assert "manager" in grid(pilot)  # whoever may

    async def manager() -> None:
        async with at_work(worked_url, tmp_path, "mai", "en", WIDE) as pilot:
            app_of(pilot).go("amendments")
            await settled(pilot)
            await press(pilot, "down", "enter", "f3")
            check_golden("amendment-end-en-120x40", grid(pilot))
            await press(pilot, "f3")
            assert "is accepted" in grid(pilot)

    play(reviewer())
    play(manager())
    assert applications(office)[number]["status"] == "withdrawn"  # it was approved, not registered yet
    waiting = amendments(office, PEOPLE["mai"])
    assert isinstance(waiting, tuple)
    assert [row.channel for row in waiting] == ["file", "hand"]
    office.engine.dispose()
