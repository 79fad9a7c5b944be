"""The screens on a shared office: each person by connections of their own."""

from pathlib import Path

import pytest

from screens.home import HomeScreen
from screens.lock import LockScreen
from screens.login import LoginScreen
from screens.opening import Opening
from secretariat.office import Office
from secretariat.staff_changes import change_person
from tests.support.rehearsal import OPENED, PASSWORD, PEOPLE
from tests.support.screens import app_of, grid, is_at, opened, play, press, settled, write

pytestmark = pytest.mark.parametrize("backend", ["postgres"], indirect=True)


@pytest.mark.usefixtures("office")
def test_people_come_and_go_by_their_own_roles_of_the_server(office_url: str, tmp_path: Path) -> None:
    async def scene() -> None:
        async with opened(Opening(office_url, OPENED), tmp_path) as pilot:
            for password, screen in (("wrong password", LoginScreen), (PASSWORD, HomeScreen)):
                if is_at(pilot, LoginScreen) and password == "wrong password":
                    await write(pilot, "rin")
                    await press(pilot, "enter")
                await write(pilot, password)
                await press(pilot, "enter")
                assert is_at(pilot, screen), grid(pilot)
            app = app_of(pilot)
            assert _user(app.workplace_now.office) == "rin"
            await press(pilot, "ctrl+l")
            assert is_at(pilot, LockScreen)
            await write(pilot, "wrong password")
            await press(pilot, "enter")
            assert is_at(pilot, LockScreen)
            await write(pilot, PASSWORD)
            await press(pilot, "enter")
            assert is_at(pilot, HomeScreen)
            await press(pilot, "ctrl+l", "f3", "enter")
            assert is_at(pilot, LoginScreen)
            await write(pilot, "mai")
            await press(pilot, "enter")
            await write(pilot, PASSWORD)
            await press(pilot, "enter")
            assert is_at(pilot, HomeScreen), grid(pilot)
            assert (_user(app.workplace_now.office), app.workplace_now.person.login) == ("mai", "mai")

    play(scene())


def test_whoever_is_disabled_is_logged_out_by_what_the_server_refuses(office: Office, office_url: str, tmp_path: Path) -> None:
    async def scene() -> None:
        async with opened(Opening(office_url, OPENED, "rin", PASSWORD), tmp_path) as pilot:
            assert is_at(pilot, HomeScreen)
            assert change_person(office, PEOPLE["admin"], "rin", "disable") is None
            app_of(pilot).look_around()
            await settled(pilot)
            assert is_at(pilot, LoginScreen)

    play(scene())


def _user(office: Office) -> str | None:
    return office.engine.url.username
