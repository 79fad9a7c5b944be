"""Exports from the screens: written behind them while the person goes on, stopped without a trace, asked about before leaving."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from threading import Event

import pytest
from pypdf import PdfReader
from textual.pilot import Pilot

from screens.dialog import ChooseDialog, ConfirmDialog
from screens.export_work import EXPORTS, ExportWanted
from screens.exports_dialog import ExportDialog, free_path
from screens.home import HomeScreen
from screens.login import LoginScreen
from screens.queue import QueueScreen
from screens.widgets.field import Field
from screens.widgets.long_task import LongTask
from screens.widgets.task_strip import TaskStrip
from secretariat.messages import LANGUAGES, Language
from secretariat.refusal import Message, Refusal
from tests.support.screens import app_of, at_work, grid, is_at, play, press, settled


@pytest.fixture(autouse=True)
def at_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("screens.file_places.user_documents_dir", lambda: str(tmp_path))


async def until(pilot: Pilot[int], condition: Callable[[], bool]) -> None:
    """Waits while the screens go on."""
    for _ in range(500):
        if condition():
            return
        await pilot.pause(0.01)
    raise AssertionError(grid(pilot))


async def strike(pilot: Pilot[int], *keys: str) -> None:
    """Presses keys while work goes on behind the screens."""
    for key in keys:
        await pilot.press(key)
        await pilot.pause(0.05)


def waiting(go_on: Event) -> Callable[[LongTask], Message | Refusal]:
    """Work that has done half of it and waits."""

    def work(task: LongTask) -> Message | Refusal:
        task.tell(50, 100)
        while not go_on.wait(0.01):
            if task.is_stopping():
                break
        return Message("screen_exports.called_off" if task.is_stopping() else "screen_exports.written", {"count": 100, "name": "a.pdf"})

    return work


@pytest.mark.parametrize("language", LANGUAGES)
def test_letters_are_written_from_the_menu_and_what_came_of_it_is_said(worked_url: str, tmp_path: Path, language: Language) -> None:
    async def scene() -> None:
        async with at_work(worked_url, tmp_path, "mai", language) as pilot:
            await press(pilot, "ctrl+g", "x", "1")
            assert is_at(pilot, ExportDialog)
            file = Path(pilot.app.screen.query_one("#path", Field).value)
            assert file.name == "通知書_2020-01-20.pdf"
            await press(pilot, "f3")
            await settled(pilot)
            assert is_at(pilot, HomeScreen)
            assert "✓" in grid(pilot)
            assert file.name[:3] in grid(pilot)
            assert len(PdfReader(file).pages) > 1
            await strike(pilot, "ctrl+x")
            assert not pilot.app.screen.query_one(TaskStrip).display

    play(scene())


def test_work_goes_on_behind_whatever_screen_is_open_and_its_end_is_said_there(worked_url: str, tmp_path: Path) -> None:
    go_on = Event()

    async def scene() -> None:
        async with at_work(worked_url, tmp_path, "mai") as pilot:
            app = app_of(pilot)
            app.run_behind("a.pdf", waiting(go_on))
            await until(pilot, lambda: "50 %" in grid(pilot))
            assert "^X 中止" in grid(pilot)
            app.go("queue")
            await until(pilot, lambda: is_at(pilot, QueueScreen) and "50 %" in grid(pilot))
            await strike(pilot, "ctrl+g", "x")
            await until(pilot, lambda: "前の出力がまだ" in grid(pilot))
            go_on.set()
            await until(pilot, lambda: "✓ a.pdf に 100件を書き出しました。" in grid(pilot))

    play(scene())


def test_ctrl_x_stops_it(worked_url: str, tmp_path: Path) -> None:
    async def scene() -> None:
        async with at_work(worked_url, tmp_path, "mai") as pilot:
            app_of(pilot).run_behind("a.pdf", waiting(Event()))
            await until(pilot, lambda: "50 %" in grid(pilot))
            await strike(pilot, "ctrl+x")
            await until(pilot, lambda: "出力を取りやめました" in grid(pilot))

    play(scene())


@pytest.mark.parametrize("leaving", ["ctrl+q", "log out"])
def test_whoever_leaves_meanwhile_is_asked_first(worked_url: str, tmp_path: Path, leaving: str) -> None:
    async def scene() -> None:
        async with at_work(worked_url, tmp_path, "mai") as pilot:
            app = app_of(pilot)
            app.run_behind("a.pdf", waiting(Event()))
            await until(pilot, lambda: "50 %" in grid(pilot))

            async def leave() -> None:
                if leaving == "ctrl+q":
                    await strike(pilot, "ctrl+q")
                else:
                    app.do_log_out()
                await until(pilot, lambda: is_at(pilot, ConfirmDialog))

            await leave()
            await strike(pilot, "escape")
            await until(pilot, lambda: is_at(pilot, HomeScreen))
            assert app.background.is_running
            await leave()
            await strike(pilot, "enter")
            await until(pilot, lambda: app.workplace is None or not app.is_running or app.return_value == 0)

    play(scene())


def test_a_defect_of_the_work_is_kept_and_named(worked_url: str, tmp_path: Path) -> None:
    def broken(task: LongTask) -> Message | Refusal:
        raise ZeroDivisionError(task.done)

    async def scene() -> None:
        async with at_work(worked_url, tmp_path, "mai") as pilot:
            app_of(pilot).run_behind("a.pdf", broken)
            await until(pilot, lambda: app_of(pilot).background.outcome is not None)
            await until(pilot, lambda: "プログラムの不具合です" in grid(pilot))
            assert list((tmp_path / "log").iterdir())

    play(scene())


def test_who_may_not_write_a_kind_sees_why(worked_url: str, tmp_path: Path) -> None:
    async def scene() -> None:
        async with at_work(worked_url, tmp_path, "rin") as pilot:
            await strike(pilot, "ctrl+g", "x")
            assert "この操作はできません" in grid(pilot).split("審査結果")[1].split("実施状況報告書")[0]
            await strike(pilot, "3")
            assert not is_at(pilot, ExportDialog)
            await strike(pilot, "1")
            assert is_at(pilot, ExportDialog)

    play(scene())


@pytest.mark.parametrize("key", ["3", "4", "5", "6"])
def test_every_kind_can_be_written(worked_url: str, tmp_path: Path, key: str) -> None:
    async def scene() -> None:
        async with at_work(worked_url, tmp_path, "mai") as pilot:
            await press(pilot, "ctrl+g", "x", key)
            await press(pilot, "f3")
            await settled(pilot)
            await until(pilot, lambda: not app_of(pilot).background.is_running)
            outcome = app_of(pilot).background.outcome
            assert outcome is not None
            assert outcome.key in {"screen_exports.results", "screen_exports.written", "screen_exports.pages", "publication.none"}

    play(scene())


def test_a_file_that_stands_gets_a_neighbour(tmp_path: Path) -> None:
    (tmp_path / "a.pdf").touch()
    (tmp_path / "a(2).pdf").touch()
    assert free_path(tmp_path / "a.pdf") == tmp_path / "a(3).pdf"


@pytest.mark.parametrize(
    ("typed", "meant"), [("2020-02-21", date(2020, 2, 21)), ("２/２１", date(2020, 2, 21)), ("2020-02-31", None), ("x", None)]
)
def test_a_start_day_is_typed_as_everywhere_else(worked_url: str, tmp_path: Path, typed: str, meant: date | None) -> None:
    async def scene() -> None:
        async with at_work(worked_url, tmp_path, "mai") as pilot:
            asked: list[ExportWanted | None] = []
            dialog = ExportDialog(EXPORTS[0], app_of(pilot).workplace_now, None)
            pilot.app.push_screen(dialog, asked.append)
            await settled(pilot)
            dialog.query_one("#start", Field).value = typed
            await press(pilot, "f3")
            assert [wanted.start_on for wanted in asked if wanted is not None] == ([meant] if meant is not None else [])
            assert is_at(pilot, ExportDialog) == (meant is None)

    play(scene())


def test_what_is_wrong_with_a_text_that_came_with_enter_in_one_go_stays_until_it_is_mended(worked_url: str, tmp_path: Path) -> None:
    async def scene() -> None:
        async with at_work(worked_url, tmp_path, "mai") as pilot:
            dialog = ExportDialog(EXPORTS[0], app_of(pilot).workplace_now, None)
            pilot.app.push_screen(dialog)
            await settled(pilot)
            start = dialog.query_one("#start", Field)
            start.value = "someday"
            dialog.submit()  # before anything has heard of the text
            await settled(pilot)
            assert "開始日は 202" in grid(pilot)
            start.value = "2020-02-21"
            await settled(pilot)
            assert "開始日は 202" not in grid(pilot)

    play(scene())


def test_what_somebody_who_has_left_called_off_is_said_to_go_on_until_it_has_ended(worked_url: str, tmp_path: Path) -> None:
    go_on = Event()

    def deaf(_task: LongTask) -> Message | Refusal:
        go_on.wait(10)
        return Message("screen_exports.called_off")

    async def scene() -> None:
        async with at_work(worked_url, tmp_path, "mai") as pilot:
            app, before = app_of(pilot), app_of(pilot).workplace_now
            app.run_behind("a.pdf", deaf)
            await pilot.pause()
            app.log_out()
            await until(pilot, lambda: is_at(pilot, LoginScreen))
            app.enter(before)
            await until(pilot, lambda: is_at(pilot, HomeScreen))
            await strike(pilot, "ctrl+g", "x")
            await until(pilot, lambda: "前の出力がまだ" in grid(pilot))
            go_on.set()
            await until(pilot, lambda: not app.works_behind)
            await strike(pilot, "ctrl+g", "x")
            await until(pilot, lambda: is_at(pilot, ChooseDialog))

    play(scene())
