"""The closing run by keys: preview, refusals before anybody types, the typed day, stopping and going on."""

import threading
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
import sqlalchemy as sa
from textual.pilot import Pilot

from screens.closing import ClosingScreen
from secretariat.messages import LANGUAGES, Language
from secretariat.office import Office, open_office
from secretariat.refusal import Refusal
from secretariat.screening.closing import ClosingResult, close_cutoff
from secretariat.staff import Person
from tests.support.rehearsal import OPENED, PEOPLE
from tests.support.samples import application_row, take_in
from tests.support.screens import app_of, at_work, check_both_sizes, decide, grid, happened, play, press, settled

START = date(2020, 2, 11)
LATER = date(2020, 2, 21)


async def open_closing(pilot: Pilot[int], start_on: date = START) -> ClosingScreen:
    screen = ClosingScreen(start_on)
    app_of(pilot).open(screen)
    await settled(pilot)
    return screen


def registered(url: str) -> int:
    """How many applications are registered."""
    engine = sa.create_engine(url)
    with engine.connect() as connection:
        counted = int(connection.execute(sa.text("SELECT count(*) FROM application WHERE status = 'registered'")).scalar_one())
    engine.dispose()
    return counted


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_preview_looks_as_it_should(worked_url: str, tmp_path: Path, language: Language) -> None:
    async def scene() -> None:
        async with at_work(worked_url, tmp_path, "mai", language) as pilot:
            await open_closing(pilot)
            await check_both_sizes(pilot, f"closing-{language}")
            await press(pilot, "f3")
            await check_both_sizes(pilot, f"closing-confirm-{language}")

    play(scene())


@pytest.mark.parametrize(("language", "said"), [("ja", "デジタル 1"), ("en", "1 digital")])
def test_a_shop_without_a_door_is_counted_with_its_digital_kit(worked_url: str, tmp_path: Path, language: Language, said: str) -> None:
    office = open_office(worked_url, now=OPENED)
    online = application_row(99, store_kind="EC", store_url="https://shop.example/")
    with office.reading() as session:
        provider = str(session.execute(sa.text("SELECT number FROM provider ORDER BY id LIMIT 1")).scalar_one())
    (number,) = take_in(office, PEOPLE["rin"], [online], provider, "2020-01-14T10:00:00+09:00").numbers
    decide(office, "rin", number, "approve")
    office.close()

    async def scene() -> None:
        async with at_work(worked_url, tmp_path, "mai", language) as pilot:
            await open_closing(pilot)
            assert said in grid(pilot)

    play(scene())


def test_a_refusal_is_said_at_the_top_before_anybody_types(worked_url: str, tmp_path: Path) -> None:
    async def scene() -> None:
        async with at_work(worked_url, tmp_path, "mai", "ja") as pilot:
            screen = await open_closing(pilot, LATER)
            await check_both_sizes(pilot, "closing-early-ja")
            await press(pilot, "f3")
            assert pilot.app.screen is screen

    play(scene())


def test_the_run_needs_the_start_day_typed_and_says_what_it_did(worked_url: str, tmp_path: Path) -> None:
    async def scene() -> None:
        async with at_work(worked_url, tmp_path, "mai") as pilot:
            await open_closing(pilot)
            await press(pilot, "f3", "enter")
            assert "入力してください" in grid(pilot)
            await press(pilot, *"2020-02-1", "enter")
            assert registered(worked_url) == 0
            await press(pilot, "1", "enter")
            assert "2件を登録し" in grid(pilot)
            await press(pilot, "f3")
            assert "この締切処理は済みました" in grid(pilot)

    play(scene())
    assert registered(worked_url) == 2


def test_a_run_that_is_stopped_says_so_and_goes_on_later(worked_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    begun = threading.Event()

    def stopped_on_the_way(
        office: Office, person: Person, start_on: date, *, progress: Callable[[int, int], None], stop: Callable[[], bool]
    ) -> ClosingResult | Refusal:
        asked = iter([False])  # it begins, and is called off after the first chunk

        def stop_soon() -> bool:
            if next(asked, None) is False:
                return False
            begun.set()
            pause = threading.Event()
            while not stop():
                pause.wait(0.005)
            return True

        return close_cutoff(office, person, start_on, progress=progress, stop=stop_soon)

    async def scene() -> None:
        async with at_work(worked_url, tmp_path, "mai") as pilot:
            screen = await open_closing(pilot)
            with monkeypatch.context() as patched:
                patched.setattr("secretariat.screening.closing.CHUNK", 1)
                patched.setattr("screens.closing.close_cutoff", stopped_on_the_way)
                await press(pilot, "f3", *"2020-02-11")
                await pilot.press("enter")
                await happened(pilot, begun)
                assert "Esc 中止" in grid(pilot)
                await pilot.press("escape")
                await settled(pilot)
            assert pilot.app.screen is screen
            assert "F3 で続きから行えます" in grid(pilot)
            assert "途中で止まっています" in grid(pilot)
            assert registered(worked_url) == 1
            await press(pilot, "f3", *"2020-02-11", "enter")
            assert "2件を登録し" in grid(pilot)

    play(scene())
    assert registered(worked_url) == 2


def test_enter_on_a_case_that_stays_open_opens_its_review(worked_url: str, tmp_path: Path) -> None:
    async def scene() -> None:
        async with at_work(worked_url, tmp_path, "mai") as pilot:
            screen = await open_closing(pilot)
            await press(pilot, "down", "enter")
            assert type(pilot.app.screen).__name__ == "ReviewScreen"
            await press(pilot, "escape")
            assert pilot.app.screen is screen

    play(scene())


def test_a_reviewer_who_gets_here_is_told_whose_it_is(worked_url: str, tmp_path: Path) -> None:
    async def scene() -> None:
        async with at_work(worked_url, tmp_path, "rin") as pilot:
            await open_closing(pilot)
            assert "審査責任者" in grid(pilot)

    play(scene())


def test_nothing_to_register_is_said(bare_url: str, tmp_path: Path) -> None:
    async def scene() -> None:
        async with at_work(bare_url, tmp_path, "mai", "en") as pilot:
            await open_closing(pilot)
            assert "There is nothing to register" in grid(pilot)
            assert "Nothing stays open" in grid(pilot)

    play(scene())
