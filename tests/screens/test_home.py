"""Home: what needs the person now, one line each, and the bars of the last business days."""

from pathlib import Path

import pytest
from textual.widgets import OptionList

from models.vocabulary import Role
from screens.batches import BatchesScreen
from screens.exports_dialog import ExportDialog
from screens.home import HomeScreen
from screens.home_lines import EXPORTS, lines_of
from screens.inquiries import InquiriesScreen
from screens.kits import KitsScreen
from screens.office_screen import OfficeScreen
from screens.overdue import OverdueScreen
from screens.parcels import ParcelsScreen
from screens.places import PLACES
from screens.queue import QueueScreen
from screens.stock import StockScreen
from secretariat.home import Need, Overview, overview
from secretariat.messages import LANGUAGES, Language
from secretariat.office import open_office
from secretariat.permissions import may
from secretariat.screening.queue_pages import CasePage, case_page
from secretariat.screening.queue_view import Only, QueueView
from tests.support.batch_work import fill_batches
from tests.support.rehearsal import OPENED, PEOPLE
from tests.support.screens import SIZES, app_of, at_work, check_both_sizes, check_golden, decide, grid, is_at, play, press, settled

# what is counted by other means than the queue's, or leaves out what the person did
COUNTED_OTHERWISE = {"overdue", "breach", "second", "closing-due", "letters"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_home_of_a_manager(worked_url: str, tmp_path: Path, language: Language) -> None:
    async def scene() -> None:
        async with at_work(worked_url, tmp_path, "mai", language) as pilot:
            await check_both_sizes(pilot, f"home-{language}")

    play(scene())


@pytest.mark.parametrize("login", ["cal", "sho", "admin", "aud"])
def test_home_of_others(worked_url: str, tmp_path: Path, login: str) -> None:
    async def scene() -> None:
        async with at_work(worked_url, tmp_path, login) as pilot:
            check_golden(f"home-of-{login}-ja-80x24", grid(pilot))

    play(scene())


@pytest.mark.parametrize(("language", "size"), [("en", "80x24"), ("ja", "120x40")])
def test_home_of_the_warehouse_in_english_and_on_a_large_terminal(worked_url: str, tmp_path: Path, language: Language, size: str) -> None:
    fill_batches(worked_url)

    async def scene() -> None:
        async with at_work(worked_url, tmp_path, "sho", language, SIZES[size]) as pilot:
            check_golden(f"home-of-sho-at-work-{language}-{size}", grid(pilot))

    play(scene())


@pytest.mark.parametrize("login", ["rin", "ren", "mai"])
def test_a_line_counts_what_its_list_shows(worked_url: str, login: str) -> None:
    office, person = open_office(worked_url, now=OPENED), PEOPLE[login]
    try:
        seen = overview(office, person)
        assert isinstance(seen, Overview)
        compared = 0
        for line in lines_of(person.role, seen.needs):
            if line.view is not None and line.need is not None and line.need.name not in COUNTED_OTHERWISE:
                page = case_page(office, person, line.view)
                assert isinstance(page, CasePage)
                assert page.total == line.need.count, line.need.name
                compared += 1
        assert compared >= 1
    finally:
        office.engine.dispose()


@pytest.mark.parametrize("role", Role)
def test_every_line_opens_a_screen_that_the_role_may_open_or_writes_a_file(role: Role) -> None:
    names = ("held", "waiting", "overdue", "returned", "closing-due", "letters", "kits-released", "stock-low", "people", "journal-today")
    for line in lines_of(role, tuple(Need(name, 3, False, "needs-you") for name in names)):
        if line.place is None:
            assert line.need is not None
            assert line.need.name in EXPORTS
        elif line.need is None or line.need.name not in {"people", "journal-today"}:  # counted for roles that may
            deed = PLACES[line.place].deed
            assert deed is None or may(role, deed) is None


def test_a_digit_opens_the_list_and_the_cursor_is_there_on_return(worked_url: str, tmp_path: Path) -> None:
    async def scene() -> None:
        async with at_work(worked_url, tmp_path, "rin") as pilot:
            await press(pilot, "2")
            assert is_at(pilot, QueueScreen)
            await press(pilot, "escape")
            assert is_at(pilot, HomeScreen)
            assert pilot.app.screen.query_one("#needs", OptionList).highlighted == 1

    play(scene())


def test_reading_again_brings_new_figures_and_leaves_the_cursor(worked_url: str, tmp_path: Path) -> None:
    async def scene() -> None:
        async with at_work(worked_url, tmp_path, "rin") as pilot:
            await press(pilot, "down", "down")
            home = pilot.app.screen
            assert isinstance(home, HomeScreen)
            before = grid(pilot).splitlines()
            office = app_of(pilot).workplace_now.office
            page = case_page(office, PEOPLE["ren"], QueueView(only=(Only.UNHELD,), sort="number", descending=True))
            assert isinstance(page, CasePage)
            decide(office, "ren", page.cases[0].number, "withdraw")
            home.reload()
            await settled(pilot)
            after = grid(pilot).splitlines()
            assert [place for place, line in enumerate(after) if line != before[place]] != []
            assert home.query_one("#needs", OptionList).highlighted == 2

    play(scene())


def test_one_is_greeted_once_told_of_help_until_it_was_used_and_where_letters_are_written(worked_url: str, tmp_path: Path) -> None:
    async def scene() -> None:
        async with at_work(worked_url, tmp_path, "mai", "en") as pilot:
            assert "Good to see you, mai. F1 explains" in grid(pilot)
            await press(pilot, "5", "escape")
            assert "Good to see you" not in grid(pilot)
            assert "F1 explains" in grid(pilot)
            await press(pilot, "f1", "escape")
            assert "F1 explains" not in grid(pilot)
            home = pilot.app.screen
            assert isinstance(home, HomeScreen)
            shown = [line.need.name if line.need else "" for _, line in home.keyed_lines]
            home.query_one("#needs", OptionList).highlighted = shown.index("letters")
            await press(pilot, "enter")
            assert is_at(pilot, ExportDialog)
            await press(pilot, "escape")
            assert "more (0 shows them)" in grid(pilot)
            await press(pilot, "0")
            assert "approvals that a second look did not agree in" in grid(pilot)
            assert len(home.keyed_lines) == len(home.lines)
            await press(pilot, "0", "1")
            assert is_at(pilot, OverdueScreen), "a folded line's key opens its list all the same"

    play(scene())


def test_the_call_centre_types_at_once_and_finds_at_home(worked_url: str, tmp_path: Path) -> None:
    async def scene() -> None:
        async with at_work(worked_url, tmp_path, "cal") as pilot:
            assert "折り返しの予定はありません。" in grid(pilot)
            await press(pilot, *"旅館")
            assert "見本屋旅館" in grid(pilot)
            assert "折り返しの予定" not in grid(pilot)
            await press(pilot, "escape")
            assert "見本屋旅館" not in grid(pilot)
            assert "折り返しの予定" in grid(pilot)
            await press(pilot, "escape")
            assert is_at(pilot, HomeScreen)

    play(scene())


def test_an_empty_office_has_a_home_as_well(bare_url: str, tmp_path: Path) -> None:
    async def scene() -> None:
        async with at_work(bare_url, tmp_path, "mai", "en") as pilot:
            assert "done" in grid(pilot)
            await press(pilot, "0")
            assert grid(pilot).count("none") >= 5

    play(scene())


def test_whoever_ships_sees_what_to_do_and_each_line_opens_its_place(worked_url: str, tmp_path: Path) -> None:
    fill_batches(worked_url)

    async def scene() -> None:
        async with at_work(worked_url, tmp_path, "sho") as pilot:
            check_golden("home-of-sho-at-work-ja-80x24", grid(pilot))
            opened: tuple[type[OfficeScreen], ...] = (
                ParcelsScreen,
                ParcelsScreen,
                BatchesScreen,
                ParcelsScreen,
                ParcelsScreen,
                StockScreen,
                InquiriesScreen,
                KitsScreen,
            )
            for key, screen in enumerate(opened, 1):
                await press(pilot, str(key))
                assert is_at(pilot, screen), key
                await press(pilot, "escape")
                assert is_at(pilot, HomeScreen)

    play(scene())
