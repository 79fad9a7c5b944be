"""Standing orders on the screen: how each stands, its runs, running one, stopping and resuming; the way from the patrol."""

from pathlib import Path

import pytest

from screens.patrol import PatrolScreen
from screens.standing import StandingScreen
from secretariat.messages import LANGUAGES, Language
from secretariat.office import open_office
from secretariat.standing_orders import Order, find_order, save_order
from tests.support.rehearsal import OPENED, PEOPLE
from tests.support.screens import WIDE, app_of, at_work, check_both_sizes, grid, is_at, play, press, settled
from tests.support.standing_work import fill_standing


def save(url: str, name: str, out: str, *words: str) -> None:
    office = open_office(url, now=OPENED)
    assert save_order(office, PEOPLE["mai"], name, words, out) is None
    office.engine.dispose()


def order(url: str, name: str) -> Order:
    office = open_office(url, now=OPENED)
    found = find_order(office, PEOPLE["mai"], name)
    office.engine.dispose()
    assert isinstance(found, Order)
    return found


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_list_says_how_each_order_stands_and_how_its_runs_ended(bare_url: str, tmp_path: Path, language: Language) -> None:
    fill_standing(bare_url)

    async def scene() -> None:
        async with at_work(bare_url, tmp_path, "mai", language) as pilot:
            app_of(pilot).open(StandingScreen())
            await settled(pilot)
            await check_both_sizes(pilot, f"standing-{language}")
            await press(pilot, "enter")
            await check_both_sizes(pilot, f"standing-runs-{language}")

    play(scene())


def test_an_order_is_run_after_a_look_and_what_came_of_it_is_told(worked_url: str, tmp_path: Path) -> None:
    save(worked_url, "登録", f"{tmp_path}/{{month}}/p-{{date}}.xlsx", "providers")
    path = tmp_path / "2020-01" / "p-2020-01-20.xlsx"

    async def scene() -> None:
        async with at_work(worked_url, tmp_path, "mai", "en", WIDE) as pilot:
            app_of(pilot).open(StandingScreen())
            await settled(pilot)
            await press(pilot, "f3")
            assert "p-2020-01-20.xlsx" in grid(pilot).replace("\n", "")
            await press(pilot, "escape")
            assert not path.exists()
            await press(pilot, "f3", "enter")
            assert "wrote p-2020-01-20.xlsx" in grid(pilot)
            assert path.exists()
            await press(pilot, "f3")
            assert "is replaced" in grid(pilot)
            await press(pilot, "enter")

    play(scene())
    assert [(run.staff, run.done) for run in order(worked_url, "登録").runs] == [("mai", True)] * 2


def test_what_went_wrong_is_told_and_a_stopped_order_does_not_run(worked_url: str, tmp_path: Path) -> None:
    save(worked_url, "夜間", f"{tmp_path}/gone/p.xlsx", "providers")

    async def scene() -> None:
        async with at_work(worked_url, tmp_path, "mai", "en", WIDE) as pilot:
            app_of(pilot).open(StandingScreen())
            await settled(pilot)
            await press(pilot, "f3")
            assert "is not there" in grid(pilot)
            await press(pilot, "x")
            assert "“夜間” is stopped." in grid(pilot)
            await press(pilot, "f3")
            assert "x has it run again" in grid(pilot)
            await press(pilot, "x")
            assert "“夜間” runs again." in grid(pilot)

    play(scene())
    assert order(worked_url, "夜間").is_active


def test_the_rights_are_those_of_who_runs_it_and_only_managers_stop(worked_url: str, tmp_path: Path) -> None:
    save(worked_url, "登録", f"{tmp_path}/p.xlsx", "providers")

    async def scene() -> None:
        async with at_work(worked_url, tmp_path, "sho", "en", WIDE) as pilot:
            app_of(pilot).open(StandingScreen())
            await settled(pilot)
            await press(pilot, "x")
            assert "It is the work of: manager" in grid(pilot)
            await press(pilot, "f3", "enter")
            assert "You may not do this" in grid(pilot)

    play(scene())
    assert not (tmp_path / "p.xlsx").exists()
    (run,) = order(worked_url, "登録").runs
    assert (run.staff, run.done, run.code) == ("sho", False, "not-permitted")


def test_the_patrol_leads_to_the_orders(bare_url: str, tmp_path: Path) -> None:
    fill_standing(bare_url)

    async def scene() -> None:
        async with at_work(bare_url, tmp_path, "mai", "en", WIDE) as pilot:
            app_of(pilot).open(PatrolScreen())
            await settled(pilot)
            assert "standing order failed or late" in grid(pilot)
            await press(pilot, "enter")
            assert is_at(pilot, StandingScreen)

    play(scene())
