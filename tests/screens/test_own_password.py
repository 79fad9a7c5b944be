"""A password of one's own: at the log-in with one that was made up, and whenever one likes; what is open elsewhere ends."""

from pathlib import Path

import pytest
from textual.pilot import Pilot

from screens.home import HomeScreen
from screens.lock import LockScreen
from screens.login import LoginScreen
from screens.opening import Opening
from screens.own_password import OwnPasswordDialog
from secretariat.messages import LANGUAGES, Language
from secretariat.office import open_office
from secretariat.own_password import choose_password
from secretariat.staff_changes import change_person
from tests.support.rehearsal import OPENED, PASSWORD, PEOPLE
from tests.support.screens import app_of, at_work, check_both_sizes, grid, is_at, opened, play, press, settled, write

MADE_UP, OWN = "k7mq-x2vd-ph4n-w8rt", "shiosai no oto"


def reset(url: str, login: str) -> None:
    """What an administrator does elsewhere."""
    office = open_office(url, now=OPENED)
    try:
        assert change_person(office, PEOPLE["admin"], login, "password", password=MADE_UP, temporary=True) is None
    finally:
        office.engine.dispose()


async def type_in(pilot: Pilot[int], *texts: str) -> None:
    for text in texts:
        await write(pilot, text)
        await press(pilot, "enter")


@pytest.mark.parametrize("language", LANGUAGES)
def test_with_a_password_that_was_made_up_one_chooses_another_and_is_in(
    bare_url: str, tmp_path: Path, language: Language, monkeypatch: pytest.MonkeyPatch
) -> None:
    reset(bare_url, "rin")
    monkeypatch.chdir(Path(bare_url.removeprefix("sqlite:///")).parent)

    async def scene() -> None:
        async with opened(Opening("sqlite:///bare.db", OPENED), tmp_path, language) as pilot:
            await type_in(pilot, "rin", MADE_UP)
            assert is_at(pilot, OwnPasswordDialog)
            await check_both_sizes(pilot, f"own-password-first-{language}")
            await type_in(pilot, OWN, OWN + "!")
            assert is_at(pilot, OwnPasswordDialog)
            await press(pilot, "backspace", "enter")
            assert is_at(pilot, HomeScreen)
            assert app_of(pilot).workplace_now.person.login == "rin"

    play(scene())


def test_who_would_not_choose_is_not_in(bare_url: str, tmp_path: Path) -> None:
    reset(bare_url, "rin")

    async def scene() -> None:
        async with opened(Opening(bare_url, OPENED), tmp_path) as pilot:
            await type_in(pilot, "rin", MADE_UP)
            await type_in(pilot, MADE_UP, MADE_UP)
            assert "今のパスワードと同じです" in grid(pilot)
            await press(pilot, "escape")
            assert is_at(pilot, LoginScreen)
            assert app_of(pilot).workplace is None

    play(scene())


@pytest.mark.parametrize("language", LANGUAGES)
def test_whenever_one_likes_with_the_present_one(bare_url: str, tmp_path: Path, language: Language) -> None:
    async def scene() -> None:
        async with at_work(bare_url, tmp_path, "rin", language) as pilot:
            app_of(pilot).do_own_password()
            await settled(pilot)
            await check_both_sizes(pilot, f"own-password-{language}")
            await type_in(pilot, "not the present one", OWN, OWN)
            assert is_at(pilot, OwnPasswordDialog)
            # only that one is typed again
            await type_in(pilot, PASSWORD)
            await press(pilot, "enter", "enter")
            assert is_at(pilot, HomeScreen)
            # it goes on under the new one, and nothing asks for it again
            app_of(pilot).look_around()
            await settled(pilot)
            assert is_at(pilot, HomeScreen)
            await press(pilot, "ctrl+l")
            await type_in(pilot, PASSWORD)
            assert is_at(pilot, LockScreen)
            await type_in(pilot, OWN)
            assert is_at(pilot, HomeScreen)

    play(scene())


def test_what_is_open_elsewhere_is_logged_out(bare_url: str, tmp_path: Path) -> None:
    async def scene() -> None:
        async with at_work(bare_url, tmp_path, "rin") as pilot:
            office = open_office(bare_url, now=OPENED)
            try:
                assert choose_password(office, "rin", PASSWORD, OWN) is None
            finally:
                office.engine.dispose()
            app_of(pilot).look_around()
            await settled(pilot)
            assert is_at(pilot, LoginScreen)
            assert "パスワードが変わったか" in grid(pilot)

    play(scene())


def test_a_locked_screen_leads_back_to_the_log_in_when_the_password_was_reset(bare_url: str, tmp_path: Path) -> None:
    async def scene() -> None:
        async with at_work(bare_url, tmp_path, "rin") as pilot:
            await press(pilot, "ctrl+l")
            reset(bare_url, "rin")
            await type_in(pilot, MADE_UP)
            assert is_at(pilot, LoginScreen)

    play(scene())


def test_the_people_of_the_demo_keep_theirs(bare_url: str, tmp_path: Path) -> None:
    demo = tuple((person.login, person.role.value) for person in PEOPLE.values())

    async def scene() -> None:
        async with opened(Opening(bare_url, OPENED, password=PASSWORD, demo=demo), tmp_path) as pilot:
            await press(pilot, "down", "enter")
            app_of(pilot).do_own_password()
            await settled(pilot)
            assert is_at(pilot, HomeScreen)
            assert PASSWORD in grid(pilot)

    play(scene())
