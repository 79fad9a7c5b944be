"""What breaks: a short id on the terminal and in the private log, no trace, nothing that a person typed or that was shown."""

import os
import re
import sys
from pathlib import Path

import pytest

from tests.support.screens import app_of, at_work, grid, play, press, settled
from tests.support.terminal import running

NAME = "山田太郎"
ENDED = re.compile(r"ended 4 ([0-9a-f]{8})")
BREAKS = f"""
import sys
from pathlib import Path
from screens.app import OfficeApp
from screens.opening import Opening
from screens.run import run_screens

def breaks(self):
    name = "{NAME}"
    raise RuntimeError(name)

OfficeApp.do_quit = breaks
OfficeApp.action_quit = breaks
folder = Path(sys.argv[2])
ended = run_screens(Opening(sys.argv[1]), "en", log_folder=folder, preferences_file=folder / "preferences.json")
print("ended", *ended)
"""


def test_a_defect_ends_the_screens_with_an_id_and_no_trace(bare_url: str, tmp_path: Path) -> None:
    with running([sys.executable, "-c", BREAKS, bare_url, str(tmp_path)], os.environ | {"TERM": "xterm-256color"}) as terminal:
        terminal.wait_for("Subsidy secretariat")
        terminal.press("ctrl+q")
        terminal.wait_for(lambda text: ENDED.search(text) is not None)
        shown = terminal.text()
    found = ENDED.search(shown)
    assert found is not None
    assert NAME not in shown
    assert "Traceback" not in shown
    log = (tmp_path / "secretariat.log").read_text("utf-8")
    assert found[1] in log
    assert "RuntimeError" in log
    assert NAME not in log


def test_a_defect_in_a_thread_is_told_with_its_id_and_the_screens_go_on(
    worked_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def breaks(_office: object) -> None:
        raise RuntimeError(NAME)

    async def scene() -> None:
        async with at_work(worked_url, tmp_path, language="en") as pilot:
            monkeypatch.setattr("secretariat.home.next_cutoff", breaks)
            app_of(pilot).look_around()
            await settled(pilot)
            shown = grid(pilot)
            assert "An error of the program (number " in shown
            assert NAME not in shown
            await press(pilot, "ctrl+g")
            assert "Where to?" in grid(pilot)

    play(scene())
    assert NAME not in (tmp_path / "log" / "secretariat.log").read_text("utf-8")
