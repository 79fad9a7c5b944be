"""Fixtures for the command line: an embedded office, a person's machine that knows nothing of it, Japanese unless told otherwise."""

from pathlib import Path

import pytest

from exports.kits import digital
from tests.support import exits
from tests.support.command_line import CommandLine
from tests.support.exits import Place
from tests.support.rehearsal import copy_sqlite

VARIABLES = ("SECRETARIAT_DATABASE", "SECRETARIAT_LANG", "SECRETARIAT_PASSWORD", "SECRETARIAT_NEW_PASSWORD", "LC_ALL", "LC_MESSAGES")


@pytest.fixture
def machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty home folder that all of the platform's places lie in."""
    home = tmp_path / "home"
    home.mkdir()
    for variable in VARIABLES:
        monkeypatch.delenv(variable, raising=False)
    for variable, place in (("CONFIG", ".config"), ("DATA", ".local/share"), ("STATE", ".local/state"), ("CACHE", ".cache")):
        monkeypatch.setenv(f"XDG_{variable}_HOME", str(home / place))
    for variable in ("HOME", "USERPROFILE", "LOCALAPPDATA", "APPDATA"):
        monkeypatch.setenv(variable, str(home))
    monkeypatch.setenv("LANG", "ja_JP.UTF-8")
    return home


@pytest.fixture
def cli(
    machine: Path, quick_template: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> CommandLine:
    """The command line on a fresh office with the people of `people`."""
    assert machine.is_dir()
    url = copy_sqlite(quick_template, tmp_path / "office.db")
    (tmp_path / "office.db").chmod(0o600)
    return CommandLine(url, capsys, monkeypatch)


@pytest.fixture(scope="session")
def demo_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a demo office with something for every exit; only to be copied."""
    return exits.make_demo(tmp_path_factory.mktemp("exits")).parent


@pytest.fixture
def place(cli: CommandLine, demo_template: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Place:
    monkeypatch.setattr(digital, "SIZES", digital.SIZES[:1])  # a banner takes as long as a paper
    folder = tmp_path / "place"
    folder.mkdir()
    return Place(cli, demo_template, folder)
