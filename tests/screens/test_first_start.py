"""The first start: an office is founded, a demo office is made, or one is told how to name another address."""

from pathlib import Path

import pytest

from screens.demo_dialog import DemoDialog
from screens.first_start import FirstStartScreen, FoundDialog
from screens.home import HomeScreen
from screens.login import LoginScreen
from screens.opening import Opening
from screens.people import PeopleScreen
from screens.widgets.long_task import LongTask
from screens.widgets.paragraph import Paragraph
from secretariat.messages import LANGUAGES, Language
from tests.support.rehearsal import PASSWORD
from tests.support.screens import app_of, check_both_sizes, grid, is_at, opened, play, press, settled, write

NEW = "sqlite:///new.db"


@pytest.fixture(autouse=True)
def in_an_empty_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


@pytest.mark.parametrize("language", LANGUAGES)
def test_without_an_office_it_is_said_what_can_be_done(tmp_path: Path, language: Language) -> None:
    async def scene() -> None:
        async with opened(Opening(NEW), tmp_path, language) as pilot:
            assert is_at(pilot, FirstStartScreen)
            await check_both_sizes(pilot, f"first-start-{language}")
            await press(pilot, "1")
            await check_both_sizes(pilot, f"first-start-found-{language}")

    play(scene())
    assert not (tmp_path / "new.db").exists()


def test_the_first_administrator_founds_the_office_and_is_in_it(tmp_path: Path) -> None:
    async def scene() -> None:
        async with opened(Opening(NEW), tmp_path) as pilot:
            await press(pilot, "enter")
            assert is_at(pilot, FoundDialog)
            await write(pilot, "Akane")
            await press(pilot, "enter")
            await write(pilot, "mihon")
            await press(pilot, "enter")
            await write(pilot, PASSWORD)
            await press(pilot, "enter")
            await write(pilot, PASSWORD)
            await press(pilot, "enter")
            person = app_of(pilot).workplace_now.person
            assert (person.login, person.name, person.role) == ("akane", "mihon", "admin")
            assert is_at(pilot, PeopleScreen)
            assert "職員はまだあなただけです" in grid(pilot)
            await press(pilot, "escape")
            assert is_at(pilot, HomeScreen)

    play(scene())
    assert (tmp_path / "new.db").exists()


@pytest.mark.parametrize(
    ("typed", "sentence", "field"),
    [
        (("1", "", "", ""), "ログイン名「1」は使えません", "login"),
        (("akane", "", "short", "short"), "パスワードは8文字以上", "password"),
        (("akane", "", "long enough", "another one"), "2つのパスワードが違います", "again"),
    ],
)
def test_each_fault_has_a_sentence_and_its_field_the_cursor(typed: tuple[str, ...], sentence: str, field: str, tmp_path: Path) -> None:
    async def scene() -> None:
        async with opened(Opening(NEW), tmp_path) as pilot:
            await press(pilot, "1")
            for text in typed:
                await write(pilot, text)
                await press(pilot, "enter")
            assert is_at(pilot, FoundDialog)
            assert pilot.app.screen.query_one("#said", Paragraph).text.startswith(sentence)
            assert pilot.app.focused is not None
            assert pilot.app.focused.id == field

    play(scene())
    assert not (tmp_path / "new.db").exists()


def test_another_address_is_explained(tmp_path: Path) -> None:
    async def scene() -> None:
        async with opened(Opening(NEW), tmp_path) as pilot:
            await press(pilot, "3")
            assert "--database" in grid(pilot)
            assert "config.toml" in grid(pilot)
            await press(pilot, "escape")
            assert is_at(pilot, FirstStartScreen)

    play(scene())


def test_the_demo_office_is_made_tried_and_taken_away(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("screens.demo_dialog.SIZE", 20)
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))

    async def scene() -> None:
        async with opened(Opening(NEW), tmp_path) as pilot:
            await press(pilot, "2", "enter")
            await settled(pilot)
            assert is_at(pilot, LoginScreen)
            await press(pilot, "enter")
            assert app_of(pilot).workplace_now.person.login == "rin"
            opening = app_of(pilot).opening
            assert opening.file is not None
            assert opening.file.exists()
            assert list(tmp_path.glob("secretariat-demo-*"))

    play(scene())
    assert not list(tmp_path.glob("secretariat-demo-*"))


def test_the_making_of_the_demo_office_can_be_stopped(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    monkeypatch.setattr(LongTask, "is_stopping", lambda _: True)

    async def scene() -> None:
        async with opened(Opening(NEW), tmp_path) as pilot:
            await press(pilot, "2")
            assert is_at(pilot, DemoDialog)
            await press(pilot, "enter")
            await settled(pilot)
            assert is_at(pilot, FirstStartScreen)

    play(scene())
    assert not list(tmp_path.glob("secretariat-demo-*"))


def test_an_office_that_came_meanwhile_is_found_with_f2(tmp_path: Path, sqlite_template: Path) -> None:
    async def scene() -> None:
        async with opened(Opening(NEW), tmp_path) as pilot:
            (tmp_path / "new.db").write_bytes(sqlite_template.read_bytes())
            await press(pilot, "f2")
            assert is_at(pilot, LoginScreen)

    play(scene())
