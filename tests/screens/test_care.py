"""Care: the journal is verified, a backup written, the machine looked over, each by whom it concerns."""

import sqlite3
from contextlib import closing
from pathlib import Path
from threading import Event

import pytest

from screens.backup_dialog import BackupDialog
from screens.care import CareScreen
from screens.widgets.field import Field
from screens.widgets.long_task import LongTask
from screens.widgets.paragraph import Paragraph
from secretariat.messages import LANGUAGES, Language
from tests.support.screens import app_of, at_work, check_both_sizes, grid, happened, is_at, play, press, settled


@pytest.fixture(autouse=True)
def at_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("screens.file_places.user_documents_dir", lambda: str(tmp_path))


def falsify(url: str) -> None:
    """Somebody changes an entry behind the program, with what would stop it switched off."""
    with closing(sqlite3.connect(url.removeprefix("sqlite:///"))) as connection, connection:
        for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'journal'").fetchall():
            connection.execute(f"DROP TRIGGER {name}")
        connection.execute("UPDATE journal SET staff = 'ren' WHERE case_id = 'staff:cal'")


@pytest.mark.parametrize("language", LANGUAGES)
def test_before_anything_was_done_it_says_what_can_be_done(bare_url: str, tmp_path: Path, language: Language) -> None:
    async def scene() -> None:
        async with at_work(bare_url, tmp_path, "aud", language) as pilot:
            app_of(pilot).go("care")
            await settled(pilot)
            await check_both_sizes(pilot, f"care-{language}")

    play(scene())


def test_a_sound_journal_is_called_sound(worked_url: str, tmp_path: Path) -> None:
    async def scene() -> None:
        async with at_work(worked_url, tmp_path, "mai") as pilot:
            app_of(pilot).go("care")
            await settled(pilot)
            await press(pilot, "v")
            verified = pilot.app.screen.query_one("#verified", Paragraph)
            assert "件をすべて調べました。異常はありません" in verified.text
            assert not pilot.app.screen.query_one("#faults").display

    play(scene())


def test_what_is_wrong_is_listed_by_case_and_entry(bare_url: str, tmp_path: Path) -> None:
    falsify(bare_url)

    async def scene() -> None:
        async with at_work(bare_url, tmp_path, "aud") as pilot:
            app_of(pilot).go("care")
            await settled(pilot)
            await press(pilot, "v")
            shown = grid(pilot)
            assert "× 操作履歴" in shown
            assert "staff:cal" in shown
            assert "記録の内容が変更されています" in shown

    play(scene())


def test_the_walk_can_be_stopped(worked_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(LongTask, "is_stopping", lambda _: True)
    monkeypatch.setattr("secretariat.journal.VERIFY_CHUNK", 10)

    async def scene() -> None:
        async with at_work(worked_url, tmp_path, "mai") as pilot:
            app_of(pilot).go("care")
            await settled(pilot)
            await press(pilot, "v")
            assert "途中で止めました" in pilot.app.screen.query_one("#verified", Paragraph).text

    play(scene())


def test_a_backup_is_written_where_it_was_said_and_none_is_overwritten(worked_url: str, tmp_path: Path) -> None:
    async def scene() -> None:
        async with at_work(worked_url, tmp_path, "admin") as pilot:
            app_of(pilot).go("care")
            await settled(pilot)
            assert "SQLite" in grid(pilot)
            await press(pilot, "b")
            assert is_at(pilot, BackupDialog)
            field = pilot.app.screen.query_one(Field)
            assert field.value.startswith(str(tmp_path / "secretariat-"))
            field.value = "worked.db"
            await press(pilot, "enter")
            assert is_at(pilot, BackupDialog)
            assert "既にあります" in pilot.app.screen.query_one("#said", Paragraph).text
            field.value = "'copy.db'"
            await press(pilot, "enter")
            assert is_at(pilot, CareScreen)
            assert "copy.db" in pilot.app.screen.query_one("#backed-up", Paragraph).text

    play(scene())
    with closing(sqlite3.connect(tmp_path / "copy.db")) as copy:
        assert copy.execute("SELECT count(*) FROM application").fetchone()[0] > 10


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_backup_shows_how_far_it_is_and_escape_calls_it_off(
    worked_url: str, tmp_path: Path, language: Language, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun, looked_at = Event(), Event()

    def wait(task: LongTask, done: int, total: int) -> None:
        task.done, task.total = done, total
        begun.set()
        looked_at.wait(10)

    monkeypatch.setattr(LongTask, "tell", wait)
    stops, stopped = {
        "ja": ("Esc 中止", "バックアップを中止しました。ファイルは残していません。"),
        "en": ("Esc stops", "The backup was stopped. No file was left."),
    }[language]

    async def scene() -> None:
        async with at_work(worked_url, tmp_path, "admin", language) as pilot:
            app_of(pilot).go("care")
            await settled(pilot)
            await press(pilot, "b")
            pilot.app.screen.query_one(Field).value = "half.db"
            await pilot.press("enter")
            await happened(pilot, begun)
            assert "half.db" in grid(pilot)
            assert stops in grid(pilot)
            await pilot.press("escape")
            looked_at.set()
            await settled(pilot)
            assert is_at(pilot, BackupDialog)
            assert pilot.app.screen.query_one("#said", Paragraph).text == stopped
            assert stops not in grid(pilot)

    play(scene())
    assert list(tmp_path.glob("*half*")) == []


def test_others_are_told_who_may_write_a_backup(bare_url: str, tmp_path: Path) -> None:
    async def scene() -> None:
        async with at_work(bare_url, tmp_path, "mai") as pilot:
            app_of(pilot).go("care")
            await settled(pilot)
            await press(pilot, "b")
            assert "担当できるのはシステム管理者です" in grid(pilot)
            assert is_at(pilot, CareScreen)

    play(scene())
