"""Somebody of whom the system knows no home: a user of a container, a service."""

import pwd
from pathlib import Path

import pytest

from screens.file_places import FilePlaces
from secretariat.own_folders import configuration_folder, data_folder, is_homeless, log_folder, state_folder
from secretariat.preferences import Preferences, load_preferences, preferences_file
from tests.support.command_line import CommandLine


@pytest.fixture
def homeless(cli: CommandLine, monkeypatch: pytest.MonkeyPatch) -> CommandLine:
    def unknown(user: int) -> pwd.struct_passwd:
        raise KeyError(user)

    for variable in ("HOME", *(f"XDG_{name}_HOME" for name in ("CONFIG", "DATA", "STATE", "CACHE"))):
        monkeypatch.delenv(variable)
    monkeypatch.setattr(pwd, "getpwuid", unknown)
    return cli


def test_the_command_line_works_on_an_office_that_is_named(homeless: CommandLine, tmp_path: Path) -> None:
    assert homeless.plain("--help").status == 0
    assert homeless.say("mai", "queue").status == 0
    assert homeless.plain("--database", f"sqlite:///{tmp_path / 'new.db'}", "init", "--admin", "akane").status == 0


@pytest.mark.parametrize("command", [("init", "--admin", "akane"), ("--as", "mai", "queue")])
def test_an_office_that_is_not_named_has_no_place_and_that_is_said(command: tuple[str, ...], homeless: CommandLine) -> None:
    answer = homeless.plain(*command)
    assert (answer.status, answer.out) == (3, "")
    assert "ホームフォルダー" in answer.err
    assert "--database" in answer.err


def test_an_error_of_the_program_still_has_its_id(homeless: CommandLine, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_given: object, **_options: object) -> None:
        raise RuntimeError

    monkeypatch.setattr("secretariat.screening.queue.queue", fail)
    assert "識別番号" in homeless.say("mai", "queue").err


def test_nothing_lies_where_no_home_is(homeless: CommandLine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert homeless.url
    monkeypatch.chdir(tmp_path)
    assert all(is_homeless(folder) for folder in (configuration_folder(), data_folder(), log_folder(), state_folder()))
    assert load_preferences(preferences_file()) == Preferences()
    assert (FilePlaces().documents(), FilePlaces().arrivals()) == (tmp_path, tmp_path)
