"""Look-up: from what a caller knows to what may be said."""

from pathlib import Path

import pytest
from textual.pilot import Pilot

from models.vocabulary import PUBLIC_STATUS_JAPANESE, ApplicationStatus
from screens.home import HomeScreen
from screens.lookup import LookupScreen
from screens.review import ReviewScreen
from screens.widgets.lookup_panel import LookupPanel
from secretariat.callcentre.search import Hits, look_up
from secretariat.messages import LANGUAGES, Language, text
from secretariat.office import open_office
from tests.support.rehearsal import OPENED, PEOPLE
from tests.support.screens import at_work, check_both_sizes, grid, is_at, play, press, settled

LOOK_UP = ("ctrl+g", "2")


async def look_for(pilot: Pilot[int], words: str) -> None:
    pilot.app.screen.query_one(LookupPanel).box.value = words
    await settled(pilot)


@pytest.mark.parametrize("language", LANGUAGES)
def test_hits_and_what_to_say(worked_url: str, tmp_path: Path, language: Language) -> None:
    async def scene() -> None:
        async with at_work(worked_url, tmp_path, "rin", language) as pilot:
            await press(pilot, *LOOK_UP)
            await check_both_sizes(pilot, f"lookup-empty-{language}")
            await look_for(pilot, "見本町")
            await press(pilot, "down", "down")
            await check_both_sizes(pilot, f"lookup-{language}")
            await press(pilot, "enter")
            await check_both_sizes(pilot, f"lookup-card-{language}")

    play(scene())


def test_enter_opens_the_card_of_the_only_hit_and_escape_leads_back_step_by_step(worked_url: str, tmp_path: Path) -> None:
    async def scene() -> None:
        async with at_work(worked_url, tmp_path, "rin") as pilot:
            await press(pilot, *LOOK_UP, *"見本屋", "enter")
            screen = pilot.app.screen
            assert isinstance(screen, LookupScreen)
            panel = screen.query_one(LookupPanel)
            assert panel.has_class("-open")
            await press(pilot, "escape")
            assert not panel.has_class("-open")
            assert panel.table.has_focus
            await press(pilot, "escape")
            assert panel.box.value == ""
            assert panel.box.has_focus
            await press(pilot, "escape")
            assert is_at(pilot, HomeScreen)

    play(scene())


def test_up_on_the_first_hit_goes_back_to_the_box(worked_url: str, tmp_path: Path) -> None:
    async def scene() -> None:
        async with at_work(worked_url, tmp_path, "rin") as pilot:
            await press(pilot, *LOOK_UP, *"見本町", "enter")
            panel = pilot.app.screen.query_one(LookupPanel)
            assert panel.table.has_focus
            await press(pilot, "down", "up", "up")
            assert panel.box.has_focus
            await press(pilot, *"五")
            assert panel.box.value == "見本町五"

    play(scene())


def test_what_cannot_be_found_or_done_is_answered_with_a_sentence(worked_url: str, tmp_path: Path) -> None:
    async def scene() -> None:
        async with at_work(worked_url, tmp_path, "cal") as pilot:
            await press(pilot, *"株式会社")
            assert text("ja", "lookup.says_nothing", text="株式会社")[:20] in grid(pilot)
            await look_for(pilot, "株式会社ニャニャニャ")
            assert text("ja", "screen_lookup.none").splitlines()[0] in grid(pilot)
            await look_for(pilot, "見本屋旅館")
            await press(pilot, "down", "o")
            assert not is_at(pilot, ReviewScreen)
            assert "! この操作" in grid(pilot)

    play(scene())


def test_hits_of_an_older_text_never_replace_those_of_the_newer(worked_url: str, tmp_path: Path) -> None:
    async def scene() -> None:
        async with at_work(worked_url, tmp_path, "rin") as pilot:
            await press(pilot, *LOOK_UP)
            panel = pilot.app.screen.query_one(LookupPanel)
            for typed in ("見本町", "", "見本屋旅館", "見", "見本屋旅館"):
                panel.box.value = typed
            await settled(pilot)
            assert "見本屋旅館" in grid(pilot)
            assert panel.table.row_count == 1

    play(scene())


def test_the_card_tells_a_caller_nothing_but_what_is_public(worked_url: str, tmp_path: Path) -> None:
    office = open_office(worked_url, now=OPENED)
    try:
        found = look_up(office, PEOPLE["cal"], "見本町", "ja", 50)
    finally:
        office.engine.dispose()
    assert isinstance(found, Hits)
    assert len({hit.status for hit in found.hits}) == len(ApplicationStatus) - len({"registered", "cancelled"})

    async def scene() -> None:
        async with at_work(worked_url, tmp_path, "cal") as pilot:
            await look_for(pilot, "見本町")
            table = pilot.app.screen.query_one(LookupPanel).table
            for row, hit in {hit.status: (row, hit) for row, hit in enumerate(found.hits)}.values():
                table.move_cursor(row=row)
                await settled(pilot)
                card = grid(pilot).partition("お伝えする内容")[2]
                assert hit.number in card
                assert PUBLIC_STATUS_JAPANESE[ApplicationStatus(hit.status)] in card
                assert [secret for secret in ("再鑑", "標準処理", "メモ", "理由", "担当", "対象外と") if secret in card] == []
                assert ("2020/2/" in card) == (hit.status == ApplicationStatus.APPROVED)

    play(scene())


def test_public_words_are_the_ones_that_stand_in_files() -> None:
    for status, japanese in PUBLIC_STATUS_JAPANESE.items():
        assert text("ja", f"screen_lookup.public_status.{status}") == japanese


def test_the_marked_hit_is_copied_and_opened_for_review(worked_url: str, tmp_path: Path) -> None:
    async def scene() -> None:
        async with at_work(worked_url, tmp_path, "rin") as pilot:
            await press(pilot, *LOOK_UP)
            await look_for(pilot, "見本町")
            await press(pilot, "down", "down", "c")
            number = pilot.app.screen.query_one(LookupPanel).current
            assert number is not None
            assert pilot.app.clipboard == number
            assert number in grid(pilot).splitlines()[-2]
            await press(pilot, "o")
            assert is_at(pilot, ReviewScreen)

    play(scene())
