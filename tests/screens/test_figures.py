"""The managers' screen: everything at a glance, the list behind a figure, the past, the map; counted without anybody waiting for it."""

import threading
from contextlib import AbstractAsyncContextManager
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest
from textual.pilot import Pilot

from models.vocabulary import RefusalCode
from screens import figures, figures_map
from screens.corrections import CorrectionsScreen
from screens.cutoffs import CutoffsScreen
from screens.figures import FiguresScreen
from screens.figures_groups import FigureGroupsScreen
from screens.figures_map import FiguresMapScreen
from screens.figures_moment import read_past
from screens.figures_rows import heights
from screens.home import HomeScreen
from screens.opening import Opening
from screens.overdue import OverdueScreen
from screens.queue import QueueScreen
from screens.widgets.field import Field
from screens.widgets.line_list import LineList
from screens.widgets.tile_map import TileMap
from secretariat.clock import parse_instant
from secretariat.figures.office_figures import OfficeFigures, office_figures
from secretariat.messages import LANGUAGES, Language, catalogue
from secretariat.ministry_report import MinistryReport, ministry_report
from secretariat.office import Office, open_office
from secretariat.refusal import Message, OfficeUnavailable, Refusal
from secretariat.staff import Person
from tests.support.figures_work import LAST, live_through
from tests.support.rehearsal import OPENED, PASSWORD, PEOPLE, copy_sqlite
from tests.support.screens import (
    NARROW,
    WIDE,
    app_of,
    at_work,
    check_both_sizes,
    grid,
    happened,
    is_at,
    opened,
    play,
    press,
    settled,
    write,
)


@pytest.fixture
def lived_url(quick_template: Path, tmp_path: Path) -> str:
    """An office with a past of some weeks."""
    url = copy_sqlite(quick_template, tmp_path / "lived.db")
    office = open_office(url, now=OPENED)
    try:
        live_through(office, PEOPLE)
    finally:
        office.engine.dispose()
    return url


def later(url: str, folder: Path, language: Language, size: tuple[int, int] = NARROW) -> AbstractAsyncContextManager[Pilot[int]]:
    """The screens of a manager after what that office has lived through."""
    return opened(Opening(url, parse_instant(LAST), "mai", PASSWORD), folder, language, size)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_office_is_seen_at_a_glance(inquiries_url: str, tmp_path: Path, language: Language) -> None:
    async def scene() -> None:
        async with at_work(inquiries_url, tmp_path, "mai", language) as pilot:
            await press(pilot, "s")
            assert is_at(pilot, FiguresScreen)
            await check_both_sizes(pilot, f"figures-{language}")
            await press(pilot, "f1")
            first = catalogue(language, "places")["figures.purpose"].split("。" if language == "ja" else ".")[0]
            assert first[:20] in grid(pilot)

    play(scene())


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_past_moment_is_seen_as_it_was_and_marked_as_past(lived_url: str, tmp_path: Path, language: Language) -> None:
    async def scene() -> None:
        async with later(lived_url, tmp_path, language) as pilot:
            await press(pilot, "s", "d")
            await write(pilot, "1/21 12:00")
            await check_both_sizes(pilot, f"figures-moment-{language}")
            await press(pilot, "enter")
            await check_both_sizes(pilot, f"figures-past-{language}")
            await press(pilot, "n")
            assert ("過去" if language == "ja" else "PAST") not in grid(pilot)

    play(scene())


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_map_shows_prefectures_by_number_sign_and_shade(inquiries_url: str, tmp_path: Path, language: Language) -> None:
    async def scene() -> None:
        async with at_work(inquiries_url, tmp_path, "mai", language) as pilot:
            await press(pilot, "s", "m")
            assert is_at(pilot, FiguresMapScreen)
            await press(pilot, "down", "left", "left", "left", "left", "left", "left", "left", "down", "down")
            await check_both_sizes(pilot, f"figures_map-{language}")
            await press(pilot, "v")
            assert ("登録済  0" if language == "ja" else "registered  0") in grid(pilot)
            await press(pilot, "v", "v")
            tiles = pilot.app.screen.query_one(TileMap)
            tiles.mark("愛媛県")
            await press(pilot, "enter")
            assert is_at(pilot, QueueScreen)
            assert ("愛媛県" in grid(pilot), "1–" in grid(pilot)) == (True, True)

    play(scene())


@pytest.mark.parametrize("language", LANGUAGES)
def test_all_groups_are_a_list_that_is_sorted_and_searched(inquiries_url: str, tmp_path: Path, language: Language) -> None:
    async def scene() -> None:
        async with at_work(inquiries_url, tmp_path, "mai", language) as pilot:
            app_of(pilot).open(FigureGroupsScreen())
            await settled(pilot)
            await check_both_sizes(pilot, f"figure_groups-{language}")
            await press(pilot, "enter")
            await check_both_sizes(pilot, f"figure_groups-lists-{language}")
            await press(pilot, "5")
            assert is_at(pilot, QueueScreen)
            await press(pilot, "escape", "s", "6", "slash")
            await write(pilot, "zzz")
            await press(pilot, "enter")
            assert ("あてはまる" if language == "ja" else "Nothing fits") in grid(pilot)

    play(scene())


def test_enter_opens_the_list_and_it_has_as_many_as_the_figure(inquiries_url: str, tmp_path: Path) -> None:
    async def scene() -> None:
        async with at_work(inquiries_url, tmp_path, "mai", "en", WIDE) as pilot:
            await press(pilot, "s", "enter")
            assert "16  Waiting" in grid(pilot)
            await press(pilot, "escape", "x")
            assert not is_at(pilot, FiguresScreen)
            await press(pilot, "escape", "enter", "enter")
            assert is_at(pilot, QueueScreen)
            assert "1–16 of 16" in grid(pilot)
            await press(pilot, "escape")
            assert is_at(pilot, FiguresScreen)
            await press(pilot, "down", "enter")
            assert is_at(pilot, OverdueScreen)
            await press(pilot, "escape", "down", "enter")
            assert is_at(pilot, CorrectionsScreen)
            assert "1–1 of 1" in grid(pilot)
            await press(pilot, "escape")
            pilot.app.screen.query_one("#first", LineList).mark("cutoffs")
            await press(pilot, "enter")
            assert is_at(pilot, CutoffsScreen)
            await press(pilot, "escape", "tab")
            pilot.app.screen.query_one("#second", LineList).mark("prefecture-all")
            await press(pilot, "enter")
            assert is_at(pilot, FigureGroupsScreen)
            assert "香川県" in grid(pilot)

    play(scene())


def test_the_past_says_that_its_lists_are_closed_and_an_ended_week_leads_there(lived_url: str, tmp_path: Path) -> None:
    async def scene() -> None:
        async with later(lived_url, tmp_path, "en", WIDE) as pilot:
            await press(pilot, "s")
            second = pilot.app.screen.query_one("#second", LineList)
            second.mark("week-2020-01-20")
            second.focus()
            await press(pilot, "enter", "6")
            assert "PAST: as at 2020/1/26 (Sun) 23:59" in grid(pilot)
            await press(pilot, "shift+tab", "home", "enter", "1")
            assert "its list cannot be opened" in grid(pilot)
            await press(pilot, "escape", "m")
            assert "PAST: as at 2020/1/26 (Sun) 23:59" in grid(pilot)
            await press(pilot, "enter")
            assert is_at(pilot, FiguresMapScreen)
            assert "its list cannot be opened" in grid(pilot)
            await press(pilot, "n")
            assert "PAST" not in grid(pilot)
            await press(pilot, "n")
            assert "These are the figures of now." in grid(pilot)
            await press(pilot, "d")
            await write(pilot, "soon")
            await press(pilot, "enter")
            assert "That is no day or time" in grid(pilot)
            await press(pilot, "ctrl+u")
            await write(pilot, "2020/3/3 10:01")
            await press(pilot, "enter")
            assert catalogue("en", "figures")["still_to_come"] in grid(pilot)
            await press(pilot, "ctrl+u")
            await write(pilot, "2020/1/26")
            await press(pilot, "enter", "d")
            assert pilot.app.screen.query_one("#at", Field).value == "2020/1/26"
            await press(pilot, "enter")
            assert "PAST: as at 2020/1/26 (Sun) 23:59" in grid(pilot)

    play(scene())


def test_the_map_counts_as_long_what_the_report_does_and_its_list_has_as_many(lived_url: str, tmp_path: Path) -> None:
    async def scene() -> None:
        async with later(lived_url, tmp_path, "en") as pilot:
            app = app_of(pilot)
            place, rules = app.workplace_now, app.workplace_now.office.programme
            bands = rules.figures.model_copy(update={"ageing_days": (7, 20)})  # none ends with the days of the report
            office = replace(place.office, programme=rules.model_copy(update={"figures": bands}))
            app.workplace = replace(place, office=office)
            report = ministry_report(office, place.person)
            assert isinstance(report, MinistryReport)
            assert (report.long_from, report.all_waiting_long) == (21, 1)
            await press(pilot, "s", "m", "v", "v")
            assert "waiting over 20 days  1" in grid(pilot)
            await press(pilot, "enter")
            assert is_at(pilot, QueueScreen)
            assert "1–1 of 1" in grid(pilot)

    play(scene())


def test_a_map_that_cannot_be_counted_does_not_say_that_it_is_being_counted(
    lived_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def lost(*_: object) -> OfficeFigures | Refusal:
        raise OfficeUnavailable(Refusal(RefusalCode.INVALID_VALUE, Message("office.not_writable", {"path": "x"})))

    async def scene() -> None:
        async with later(lived_url, tmp_path, "en") as pilot:
            await press(pilot, "s")
            monkeypatch.setattr(figures_map, "office_figures", lost)
            await press(pilot, "m")
            assert is_at(pilot, FiguresMapScreen)
            assert "Counting" not in grid(pilot)

    play(scene())


def test_what_was_counted_before_stands_while_it_is_counted_anew_and_the_cursor_stays(
    inquiries_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun, go_on, real = threading.Event(), threading.Event(), office_figures

    async def scene() -> None:
        async with at_work(inquiries_url, tmp_path, "mai", "en", WIDE) as pilot:
            await press(pilot, "s", "down", "down")

            def slow(office: Office, person: Person, as_at: datetime | None = None) -> OfficeFigures | Refusal:
                begun.set()
                assert go_on.wait(10)
                found = real(office, person, as_at)
                return replace(found, overdue=77) if isinstance(found, OfficeFigures) else found

            monkeypatch.setattr(figures, "office_figures", slow)
            await pilot.press("r")
            await happened(pilot, begun)
            await pilot.pause()
            shown = pilot.app.screen
            assert isinstance(shown, FiguresScreen)
            go_on.set()
            await settled(pilot)
            assert "77" in grid(pilot)
            assert shown.query_one("#first", LineList).subject == "returned"

    play(scene())


def test_whom_it_is_not_for_is_told_so_and_an_auditor_sees_it(inquiries_url: str, tmp_path: Path) -> None:
    async def reviewer() -> None:
        async with at_work(inquiries_url, tmp_path, "rin", "en", NARROW) as pilot:
            assert "figures" not in grid(pilot).splitlines()[-1]
            await press(pilot, "s")
            assert is_at(pilot, HomeScreen)
            assert "You may not do this" in grid(pilot)

    async def auditor() -> None:
        async with at_work(inquiries_url, tmp_path, "aud", "en", NARROW) as pilot:
            await press(pilot, "s", "enter", "1")
            assert "You may not do this" in grid(pilot)
            await press(pilot, "escape", "down", "enter")
            assert is_at(pilot, OverdueScreen)

    play(reviewer())
    play(auditor())


def test_a_past_moment_is_read_as_people_type_it() -> None:
    now = OPENED
    for typed, meant in {
        "1/19": "2020-01-19T23:59:59.999999+09:00",
        "2020/1/19": "2020-01-19T23:59:59.999999+09:00",
        "12/1": "2019-12-01T23:59:59.999999+09:00",
        "8/1": "2019-08-01T23:59:59.999999+09:00",
        "1/17 15:30": "2020-01-17T15:30:00+09:00",
        "2020-01-17T15:30": "2020-01-17T15:30:00+09:00",
        "１/１９": "2020-01-19T23:59:59.999999+09:00",
        "9999/12/31": "9999-12-31T00:00:00+09:00",
    }.items():
        assert read_past(typed, now) == parse_instant(meant), typed
    assert read_past("1/20", now) == now
    assert read_past("soon", now) is None


def test_a_line_of_weeks_shows_what_is_there_however_little() -> None:
    assert heights([0, 1, 50, 100]) == "·▁▄█"
    assert heights([]) == ""
    assert heights([0, 0]) == "··"
