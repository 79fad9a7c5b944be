"""Chains and industries on the screens: the register, one chain, and the two keys of the review that use them."""

from pathlib import Path

import pytest
from textual.pilot import Pilot

from screens.chain import ChainScreen
from screens.chains import ChainsScreen
from screens.review import ReviewScreen
from secretariat.chains.listing import ChainCard, show_chain
from secretariat.identifiers import case_number
from secretariat.messages import LANGUAGES, Language
from secretariat.office import open_office
from tests.support.chain_work import enter, fill_chains
from tests.support.rehearsal import OPENED, PEOPLE
from tests.support.samples import application_row, take_in
from tests.support.screening_work import application
from tests.support.screens import (
    NARROW,
    SIZES,
    WIDE,
    app_of,
    at_work,
    check_both_sizes,
    check_golden,
    grid,
    is_at,
    play,
    press,
    settled,
    write,
)

MIXED = {"capital_yen": "60000000", "employees": "80", "industry_detail": "78 理容・美容業"}


def add_members(url: str) -> tuple[str, ...]:
    """Two stores of a chain that the register does not know, and a mixed shop that is too large as declared."""
    office = open_office(url, now=OPENED)
    try:
        member = {"franchise": "加盟店", "chain_name": "ナギサ亭"}
        rows = [application_row(31, **member), application_row(32, **member), application_row(33, **MIXED)]
        return tuple(take_in(office, PEOPLE["ren"], rows, case_number("P", 1)).numbers)
    finally:
        office.engine.dispose()


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_register_says_what_it_knows_of_each_chain(worked_url: str, tmp_path: Path, language: Language) -> None:
    numbers = fill_chains(worked_url)

    async def scene() -> None:
        async with at_work(worked_url, tmp_path, "mai", language, NARROW) as pilot:
            app_of(pilot).open(ChainsScreen())
            await settled(pilot)
            await check_both_sizes(pilot, f"chains-{language}")
            await press(pilot, "a")
            await check_both_sizes(pilot, f"chains-enter-{language}")
            await press(pilot, "escape")
            app_of(pilot).open(ChainScreen(numbers["small"]))
            await settled(pilot)
            await check_both_sizes(pilot, f"chain-{language}")

    play(scene())


def last_line(pilot: Pilot[int]) -> str:
    return grid(pilot).splitlines()[-1]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_reviewer_chooses_the_industry_of_a_mixed_shop(worked_url: str, tmp_path: Path, language: Language) -> None:
    mixed = add_members(worked_url)[2]

    async def scene() -> None:
        async with at_work(worked_url, tmp_path, "rin", language, NARROW) as pilot:
            app_of(pilot).open(ReviewScreen(mixed))
            await settled(pilot)
            assert " h " not in last_line(pilot), "it is of no chain"
            for size, (width, height) in SIZES.items():
                await pilot.resize_terminal(width, height)
                await press(pilot, "g")
                await write(pilot, "理容")
                check_golden(f"industry-{language}-{size}", grid(pilot))
                if size == "80x24":
                    await press(pilot, "escape")
            await press(pilot, "enter")
            await write(pilot, "売上の7割が理容")
            await press(pilot, "enter")
            check_golden(f"industry-chosen-{language}-120x40", grid(pilot))

    play(scene())
    office = open_office(worked_url, now=OPENED)
    assert application(office, mixed)["status"] == "awaiting-second"
    office.engine.dispose()


def test_a_manager_keeps_the_register_by_keys(worked_url: str, tmp_path: Path) -> None:
    member = add_members(worked_url)[0]
    office = open_office(worked_url, now=OPENED)
    known = enter(office, PEOPLE["mai"], "渚亭")

    async def scene() -> None:
        async with at_work(worked_url, tmp_path, "mai", "en", WIDE) as pilot:
            app_of(pilot).open(ReviewScreen(member))
            await settled(pilot)
            await press(pilot, "h", "down", "enter")
            assert "Enter a chain" in grid(pilot)
            await press(pilot, "f3")
            assert "Too little is known" in grid(pilot)
            await press(pilot, "escape", "h", "escape")
            app_of(pilot).open(ChainScreen(known))
            await settled(pilot)
            await press(pilot, "w")
            await write(pilot, "ナギサテイ")
            await press(pilot, "enter", "a", "f3")
            assert "says so already" in grid(pilot)
            for key in ("f3", "x"):
                await press(pilot, "escape", key, "f3")
                assert "Say why in a note." in grid(pilot)

    play(scene())
    card = show_chain(office, PEOPLE["aud"], known)
    assert isinstance(card, ChainCard)
    assert set(card.spellings) == {"渚亭", "ナギサテイ"}
    office.engine.dispose()


def test_a_reviewer_names_a_chain_and_settles_its_rate_with_a_note_that_is_ready(worked_url: str, tmp_path: Path) -> None:
    member = add_members(worked_url)[1]
    office = open_office(worked_url, now=OPENED)
    known = enter(office, PEOPLE["mai"], "渚亭")

    async def scene() -> None:
        async with at_work(worked_url, tmp_path, "rin", "en", WIDE) as pilot:
            app_of(pilot).open(ReviewScreen(member))
            await pilot.resize_terminal(*NARROW)
            await settled(pilot)
            assert " h chain " in last_line(pilot)
            await pilot.resize_terminal(*WIDE)
            await press(pilot, "h", "down", "enter")  # greyed: a manager's
            assert "manager" in grid(pilot)
            await press(pilot, "up", "enter")
            await write(pilot, "渚")
            await press(pilot, "enter")
            assert "is written so too" in grid(pilot)
            assert f"{known} 渚亭" in grid(pilot)
            await press(pilot, "h")
            assert "its headquarters is small" in grid(pilot)
            await press(pilot, "enter", "h")
            assert is_at(pilot, ChainScreen)
            await press(pilot, "v")
            assert "No store is at another rate." in grid(pilot)
            await press(pilot, "v", "enter")
            assert is_at(pilot, ReviewScreen)

    play(scene())
    assert application(office, member)["return_rate"] == 5
    office.engine.dispose()
