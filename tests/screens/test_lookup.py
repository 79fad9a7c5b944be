"""Look-up: one box, the hits and short answers below it; no card is opened by looking at the list."""

from pathlib import Path

import pytest
from textual import events
from textual.pilot import Pilot

from models.base import table_of
from models.inquiry import CardLook, Inquiry
from models.vocabulary import PUBLIC_STATUS_JAPANESE
from screens.call_business import BusinessScreen
from screens.call_card import CardScreen
from screens.home import HomeScreen
from screens.lookup import LookupScreen
from screens.review import ReviewScreen
from screens.widgets.lookup_panel import LookupPanel
from secretariat.identifiers import case_number, corporate_number
from secretariat.messages import LANGUAGES, Language, text
from secretariat.office import open_office
from tests.support.rehearsal import OPENED, PEOPLE
from tests.support.samples import application_row, take_in
from tests.support.screening_work import records
from tests.support.screens import NARROW, app_of, at_work, check_both_sizes, grid, is_at, play, press, settled

LOOK_UP = ("ctrl+g", "2")


async def look_for(pilot: Pilot[int], words: str) -> None:
    """What an input method gives: a text in one piece."""
    box = pilot.app.screen.query_one(LookupPanel).box
    box.value = ""
    box.insert_text_at_cursor(words)
    await settled(pilot)


@pytest.mark.parametrize("language", LANGUAGES)
def test_hits_and_short_answers_as_one_types(worked_url: str, tmp_path: Path, language: Language) -> None:
    async def scene() -> None:
        async with at_work(worked_url, tmp_path, "cal", language) as pilot:
            await press(pilot, *LOOK_UP)
            await check_both_sizes(pilot, f"lookup-empty-{language}")
            await look_for(pilot, "見本町")
            await press(pilot, "down", "down")
            await check_both_sizes(pilot, f"lookup-{language}")
            assert "0898-" not in grid(pilot)
            await look_for(pilot, "キット")
            await press(pilot, "enter", "enter")
            assert text(language, "screen_lookup.answer_keys").split()[0] in grid(pilot)
            await press(pilot, "enter")
            assert text(language, "screen_lookup.answer_taken") in grid(pilot)

    play(scene())


def test_keys_lead_from_the_box_to_the_card_and_back_and_who_takes_no_calls_begins_none(worked_url: str, tmp_path: Path) -> None:
    async def scene() -> None:
        async with at_work(worked_url, tmp_path, "rin") as pilot:
            await press(pilot, *LOOK_UP, *"見本屋", "enter")
            assert is_at(pilot, CardScreen)
            assert text("ja", "words.hears.case") in grid(pilot)
            assert "☎" not in grid(pilot)
            assert "本人確認" not in grid(pilot).splitlines()[-1]
            await press(pilot, "escape")
            screen = pilot.app.screen
            assert isinstance(screen, LookupScreen)
            assert screen.panel.box.has_focus
            await look_for(pilot, "見本町")
            await press(pilot, "enter")
            assert screen.panel.table.has_focus
            await press(pilot, "down", "up", "up")
            assert screen.panel.box.has_focus
            await press(pilot, *"五")
            assert screen.panel.box.value == "見本町五"
            await look_for(pilot, "見本町")
            await press(pilot, "down", "down", "c")
            assert pilot.app.clipboard == screen.marked()
            assert str(screen.marked()) in grid(pilot).splitlines()[-2]
            await press(pilot, "o")
            assert is_at(pilot, ReviewScreen)
            await press(pilot, "escape", "escape")
            assert screen.panel.box.value == ""
            await press(pilot, "escape")
            assert is_at(pilot, HomeScreen)

    play(scene())
    office = open_office(worked_url, now=OPENED)
    assert [row["staff"] for row in records(office, table_of(CardLook))] == ["rin"]
    assert records(office, table_of(Inquiry)) == []
    office.engine.dispose()


@pytest.mark.parametrize("way", [("down", "enter"), ("down", "down", "enter")], ids=" ".join)
def test_keys_that_come_in_one_go_do_what_they_do_one_after_the_other(worked_url: str, tmp_path: Path, way: tuple[str, ...]) -> None:
    async def scene() -> None:
        async with at_work(worked_url, tmp_path, "cal") as pilot:
            await look_for(pilot, "見本町")
            for key in way:
                pilot.app.post_message(events.Key(key, None))
            await settled(pilot)
            assert is_at(pilot, CardScreen)

    play(scene())


def test_what_cannot_be_found_is_answered_with_a_sentence_and_an_older_text_never_wins(worked_url: str, tmp_path: Path) -> None:
    async def scene() -> None:
        async with at_work(worked_url, tmp_path, "cal") as pilot:
            await look_for(pilot, "株式会社")
            assert text("ja", "lookup.says_nothing", text="株式会社")[:20] in grid(pilot)
            await look_for(pilot, "株式会社ニャニャニャ")
            assert text("ja", "screen_lookup.none").splitlines()[0] in grid(pilot)
            await look_for(pilot, case_number("A", 3)[:-1] + "?")
            await look_for(pilot, "A-0000003")
            assert case_number("A", 3) in grid(pilot)  # the hint says the whole number
            await look_for(pilot, "ポイントが付かない")
            assert text("ja", "screen_lookup.answers") in grid(pilot)
            panel = pilot.app.screen.query_one(LookupPanel)
            for typed in ("見本町", "", "見本屋旅館", "見", "見本屋旅館"):
                panel.box.value = typed
            await settled(pilot)
            assert "見本屋旅館" in grid(pilot)
            assert panel.table.row_count == 1

    play(scene())


def test_many_stores_of_one_business_are_one_line_and_lead_to_its_card(worked_url: str, tmp_path: Path) -> None:
    office = open_office(worked_url, now=OPENED)
    firm = {"business_name": "多店舗商事株式会社", "corporate_number": corporate_number(810_000_007_777)}
    rows = [application_row(serial, store_name=f"多店舗マート{serial}号店", **firm) for serial in range(901, 956)]
    take_in(office, PEOPLE["rin"], rows, case_number("P", 1), "2020-01-20T09:00:00+09:00")
    office.engine.dispose()

    async def scene() -> None:
        async with at_work(worked_url, tmp_path, "cal") as pilot:
            await look_for(pilot, "多店舗商事")
            panel = pilot.app.screen.query_one(LookupPanel)
            assert panel.table.row_count == 1
            assert "55店舗" in grid(pilot)
            await press(pilot, "enter")
            assert is_at(pilot, BusinessScreen)
            await check_both_sizes(pilot, "business-ja")
            await pilot.resize_terminal(*NARROW)
            await settled(pilot)
            await press(pilot, "]")
            assert "多店舗マート951号店" in grid(pilot)
            await press(pilot, "]", "enter")
            assert is_at(pilot, CardScreen)
            assert "多店舗マート951号店" in grid(pilot).splitlines()[0]
            await press(pilot, "f3", "left", "f3")  # it was no inquiry
            assert is_at(pilot, HomeScreen)
            assert panel.box.value == ""
            assert panel.box.has_focus
            await look_for(pilot, "多店舗マート 901")
            assert panel.table.row_count < 4
            app_of(pilot).do_language()
            await settled(pilot)
            await look_for(pilot, "多店舗商事")
            await press(pilot, "enter")
            await check_both_sizes(pilot, "business-en")

    play(scene())


def test_public_words_are_the_ones_that_stand_in_files() -> None:
    for status, japanese in PUBLIC_STATUS_JAPANESE.items():
        assert text("ja", f"screen_lookup.public_status.{status}") == japanese
