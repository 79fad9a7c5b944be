"""Where files may lie: anywhere at a machine of one's own; from a browser in one folder of the person's alone, or nowhere."""

import re
from pathlib import Path

import pytest

from screens.app import OfficeApp
from screens.backup_dialog import BackupDialog
from screens.file_picker import FilePicker
from screens.file_places import FilePlaces, places_of
from screens.form import FormDialog
from screens.login import LoginScreen
from screens.opening import Opening
from screens.widgets.field import Field
from secretariat.refusal import Refusal
from tests.support.rehearsal import OPENED, PASSWORD
from tests.support.screens import app_of, grid, is_at, opened, play, press, settled, write


def key_of(answer: Path | Refusal | None) -> str | None:
    return answer.message.key if isinstance(answer, Refusal) else None


@pytest.fixture(autouse=True)
def at_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("screens.file_places.user_documents_dir", lambda: str(tmp_path))


@pytest.mark.parametrize("typed", ["'a b.db'", '"a b.db"', "a b.db"])
def test_a_mere_name_lies_among_the_documents_with_or_without_quotes(typed: str, tmp_path: Path) -> None:
    assert FilePlaces().chosen(typed) == tmp_path / "a b.db"


def test_a_path_from_home_or_from_the_root_is_taken_as_it_is(tmp_path: Path) -> None:
    assert FilePlaces().chosen("~/a.db") == Path.home() / "a.db"
    assert FilePlaces().chosen(str(tmp_path / "x" / "a.db")) == tmp_path / "x" / "a.db"


def test_everybody_in_a_browser_has_a_folder_of_their_own(tmp_path: Path) -> None:
    places = places_of(Opening("", in_browser=True, files=tmp_path), "rin")
    own = tmp_path / "rin"
    assert own.stat().st_mode & 0o777 == 0o700
    assert (places.arrivals(), places.documents()) == (own, own)
    assert places.chosen("a.xlsx") == own / "a.xlsx"
    assert places.chosen(str(own / "x" / "a.xlsx")) == own / "x" / "a.xlsx"


@pytest.mark.parametrize("typed", ["../ren/a.xlsx", "..", "~/a.xlsx", "/etc/passwd", "x/../../ren/a.xlsx", "out/a.xlsx", "a\0b", "round/a"])
def test_nothing_outside_of_it_can_be_chosen(typed: str, tmp_path: Path) -> None:
    places = places_of(Opening("", in_browser=True, files=tmp_path), "rin")
    (tmp_path / "rin" / "out").symlink_to(tmp_path)
    (tmp_path / "rin" / "round").symlink_to(tmp_path / "rin" / "round")
    assert key_of(places.chosen(typed)) == "file_places.outside"


def test_without_a_folder_for_browsers_no_file_can_be_chosen(tmp_path: Path) -> None:
    places = places_of(Opening("", in_browser=True), "rin")
    assert key_of(places.chosen("a.xlsx")) == "file_places.no_files"
    assert key_of(places.against(tmp_path)) == "file_places.no_files"


def unbroken(text: str) -> str:
    """What stands on the screen, wherever a line ends: that depends on how long the folder's name is."""
    return re.sub(r"[\s│┃]", "", text)


@pytest.mark.parametrize("files", [True, False])
def test_the_list_of_files_leads_nowhere_else(files: bool, bare_url: str, tmp_path: Path) -> None:
    opening = Opening(bare_url, OPENED, "rin", PASSWORD, in_browser=True, files=tmp_path if files else None)
    said = "あなたの置き場" if files else "ここではファイルを扱えません"

    async def scene() -> None:
        async with opened(opening, tmp_path) as pilot:
            app = app_of(pilot)
            picked: list[Path | None] = []
            app.push_screen(FilePicker("見本"), picked.append)
            await settled(pilot)
            await press(pilot, "backspace")
            assert said in unbroken(grid(pilot))
            await write(pilot, str(tmp_path / "preferences.json"))
            await press(pilot, "enter")
            assert said in unbroken(grid(pilot))
            assert picked == []

    play(scene())


def test_nothing_is_written_outside_and_what_is_written_goes_to_the_browser(
    bare_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    handed: list[Path] = []
    monkeypatch.setattr(OfficeApp, "deliver_binary", lambda _, path: handed.append(path))
    opening = Opening(bare_url, OPENED, "admin", PASSWORD, in_browser=True, files=tmp_path)

    async def scene() -> None:
        async with opened(opening, tmp_path) as pilot:
            app = app_of(pilot)
            app.push_screen(BackupDialog(app.workplace_now))
            await settled(pilot)
            assert isinstance(app.screen, FormDialog)
            field = app.screen.query_one(Field)
            assert Path(field.value).parent == tmp_path / "admin"
            field.value = str(tmp_path / "other.db")
            await press(pilot, "enter")
            assert "あなたの置き場" in grid(pilot)
            app.hand_out(tmp_path / "log")  # no file
            app.hand_out(tmp_path / "preferences.json")
            (tmp_path / "kept.txt").write_text("見本", "utf-8")
            assert app.show_file(tmp_path / "kept.txt") is None
            await settled(pilot)

    play(scene())
    assert not (tmp_path / "other.db").exists()
    assert handed == [tmp_path / "kept.txt"]


def test_in_a_browser_the_log_in_does_not_say_where_the_office_lies(bare_url: str, tmp_path: Path) -> None:
    async def scene() -> None:
        async with opened(Opening(bare_url, in_browser=True), tmp_path) as pilot:
            assert is_at(pilot, LoginScreen)
            assert "bare.db" not in grid(pilot)

    play(scene())


def test_in_a_browser_nobody_is_offered_to_found_an_office(tmp_path: Path) -> None:
    async def scene() -> None:
        async with opened(Opening(f"sqlite:///{tmp_path / 'none.db'}", in_browser=True), tmp_path) as pilot:
            assert is_at(pilot, LoginScreen)

    play(scene())
