"""The log-in and the lock: who comes in, who does not, and what is said; the office is opened once and given back."""

from datetime import datetime
from pathlib import Path

import pytest
from textual.screen import Screen
from textual.widgets import Input, OptionList

from screens.dialog import ConfirmDialog
from screens.home import HomeScreen
from screens.lock import LockScreen
from screens.login import LoginScreen
from screens.opening import Opening, place_of
from screens.widgets.field import Field
from screens.widgets.paragraph import Paragraph
from secretariat.messages import LANGUAGES, Language
from secretariat.office import Office, open_office
from secretariat.staff_changes import change_person
from tests.support.rehearsal import OPENED, PASSWORD, PEOPLE
from tests.support.screens import NARROW, app_of, at_work, check_both_sizes, check_golden, grid, is_at, opened, play, press, settled, write


def said(screen: Screen[object]) -> str:
    return screen.query_one("#said", Paragraph).text


def change(url: str, login: str, action: str, role: str | None = None) -> None:
    """What an administrator does elsewhere meanwhile."""
    office = open_office(url, now=OPENED)
    try:
        assert change_person(office, PEOPLE["admin"], login, action, role=role) is None
    finally:
        office.engine.dispose()


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_login_says_which_office_it_is(bare_url: str, tmp_path: Path, language: Language, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(Path(bare_url.removeprefix("sqlite:///")).parent)

    async def scene() -> None:
        async with opened(Opening("sqlite:///bare.db", OPENED), tmp_path, language) as pilot:
            await write(pilot, "rin")
            await check_both_sizes(pilot, f"login-{language}")

    play(scene())


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_demo_office_asks_who_one_would_like_to_be(bare_url: str, tmp_path: Path, language: Language) -> None:
    demo = tuple((person.login, person.role.value) for person in PEOPLE.values())

    async def scene() -> None:
        async with opened(Opening(bare_url, OPENED, password=PASSWORD, demo=demo, file=Path("new.csv")), tmp_path, language) as pilot:
            assert isinstance(pilot.app.focused, OptionList)
            check_golden(f"login-demo-{language}-80x24", grid(pilot))
            await press(pilot, "down", "enter")
            assert app_of(pilot).workplace_now.person.login == "rin"
            await press(pilot, "ctrl+l")
            assert PASSWORD in grid(pilot)

    play(scene())


def test_a_wrong_password_is_said_and_can_be_mended_at_once(bare_url: str, tmp_path: Path) -> None:
    async def scene() -> None:
        async with opened(Opening(bare_url, OPENED), tmp_path) as pilot:
            await write(pilot, "rin")
            await press(pilot, "enter")
            await write(pilot, "wrong password")
            await press(pilot, "enter")
            assert is_at(pilot, LoginScreen)
            assert said(pilot.app.screen).startswith("ログイン名またはパスワードが違います")
            assert isinstance(pilot.app.focused, Field)
            assert (pilot.app.focused.id, pilot.app.focused.value) == ("password", "")
            await write(pilot, PASSWORD)
            await press(pilot, "enter")
            assert is_at(pilot, HomeScreen)

    play(scene())


def test_wide_letters_of_an_input_method_are_a_login_and_a_hint_beside_the_password(bare_url: str, tmp_path: Path) -> None:
    async def scene() -> None:
        async with opened(Opening(bare_url, OPENED), tmp_path) as pilot:
            fields = list(pilot.app.screen.query(Field))
            fields[0].value, fields[1].value = "ＲＩＮ ", "ぱすわーど"
            await settled(pilot)
            assert is_at(pilot, LoginScreen)
            assert "日本語入力" in said(pilot.app.screen)
            fields[1].value = PASSWORD
            fields[1].focus()
            await settled(pilot)
            assert said(pilot.app.screen) == ""
            await press(pilot, "enter")
            assert app_of(pilot).workplace_now.person.login == "rin"

    play(scene())


def test_what_is_typed_before_the_office_is_open_counts_when_it_is(bare_url: str, tmp_path: Path) -> None:
    async def scene() -> None:
        async with opened(Opening(bare_url, OPENED, "rin", PASSWORD), tmp_path) as pilot:
            assert is_at(pilot, HomeScreen)

    play(scene())


def test_an_office_that_cannot_be_opened_is_opened_again_with_f2(bare_url: str, tmp_path: Path) -> None:
    path = Path(bare_url.removeprefix("sqlite:///"))
    good = path.read_bytes()
    path.write_bytes(b"no office at all" * 100)

    async def scene() -> None:
        async with opened(Opening(bare_url, OPENED, "rin"), tmp_path) as pilot:
            assert is_at(pilot, LoginScreen)
            assert "壊れているか" in said(pilot.app.screen)
            assert "F2" in grid(pilot)
            path.write_bytes(good)
            await press(pilot, "f2")
            assert said(pilot.app.screen) == "事務局を開いています…" or said(pilot.app.screen) == ""
            await write(pilot, PASSWORD)
            await press(pilot, "enter")
            assert is_at(pilot, HomeScreen)

    play(scene())


def test_logging_in_again_uses_the_office_that_is_open_and_leaving_gives_it_back(
    bare_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    offices: list[Office] = []
    open_it = open_office

    def counted(_url: str, _now: datetime) -> Office:
        offices.append(open_it(bare_url, OPENED))
        return offices[-1]

    monkeypatch.setattr("secretariat.office.open_office", counted)

    async def scene() -> None:
        async with at_work(bare_url, tmp_path) as pilot:
            app_of(pilot).do_log_out()
            await settled(pilot)
            assert is_at(pilot, LoginScreen)
            assert [field.value for field in pilot.app.screen.query(Input)] == ["", ""]
            await write(pilot, "mai")
            await press(pilot, "enter")
            await write(pilot, PASSWORD)
            await press(pilot, "enter")
            assert app_of(pilot).workplace_now.person.login == "mai"

    play(scene())
    assert len(offices) == 1
    assert "Connections in pool: 0" in offices[0].engine.pool.status()


def test_somebody_else_takes_the_locked_screens_after_one_question(bare_url: str, tmp_path: Path) -> None:
    async def scene() -> None:
        async with at_work(bare_url, tmp_path) as pilot:
            await press(pilot, "ctrl+l", "f3")
            assert is_at(pilot, ConfirmDialog)
            await press(pilot, "escape")
            assert is_at(pilot, LockScreen)
            await press(pilot, "f3", "enter")
            assert is_at(pilot, LoginScreen)
            assert app_of(pilot).workplace is None

    play(scene())


@pytest.mark.parametrize("change_made", [("disable", None), ("role", "callcentre")])
def test_whoever_was_disabled_or_given_another_role_is_logged_out(
    bare_url: str, tmp_path: Path, change_made: tuple[str, str | None]
) -> None:
    async def scene() -> None:
        async with at_work(bare_url, tmp_path) as pilot:
            change(bare_url, "rin", *change_made)
            app_of(pilot).look_around()
            await settled(pilot)
            assert is_at(pilot, LoginScreen)
            assert "ログアウトしました" in said(pilot.app.screen)

    play(scene())


def test_the_palette_says_in_ones_own_language_that_nothing_fits_and_why_something_cannot_be_done(bare_url: str, tmp_path: Path) -> None:
    async def scene() -> None:
        async with at_work(bare_url, tmp_path, "cal", size=NARROW) as pilot:
            await press(pilot, "ctrl+p")
            await write(pilot, "zzzz")
            assert "見つかりません" in grid(pilot)
            await press(pilot, *["backspace"] * 4)
            await write(pilot, "しんさまち")
            await press(pilot, "backspace", "backspace", "backspace", "backspace", "backspace")
            await write(pilot, "審査待ち")
            await press(pilot, "enter")
            assert "担当できるのは" in grid(pilot)

    play(scene())


@pytest.mark.parametrize(
    ("url", "place"),
    [
        ("sqlite:////offices/office.db", "/offices/office.db"),
        ("postgresql://owner:secret@server:5433/office", "postgresql://server:5433/office"),
        ("postgresql+psycopg://server/office", "postgresql+psycopg://server/office"),
        ("nonsense", ""),
        ("postgresql://server:port/office", ""),
    ],
)
def test_an_address_is_shown_without_its_password(url: str, place: str) -> None:
    assert place_of(url) == place
