"""From the command line into the screens: at a terminal only, with the options that count, and what is said after they end."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from screens import run as run_module
from screens.opening import Opening
from secretariat.cli.invocation import Invocation
from secretariat.messages import Language
from secretariat.office import open_office
from secretariat.preferences import Preferences, preferences_file, save_preferences
from tests.support.command_line import CommandLine
from tests.support.rehearsal import OPENED, PASSWORD


@dataclass
class Screens:
    """Stands for the screens: keeps how they were opened, and looks whether the office is there."""

    answer: tuple[int, str | None] = (0, None)
    opened: list[tuple[Opening, Language]] = field(default_factory=list)
    files: list[Sequence[str]] = field(default_factory=list)

    def run(self, opening: Opening, language: Language, *, log_folder: Path, preferences_file: Path) -> tuple[int, str | None]:
        assert log_folder != preferences_file
        self.opened.append((opening, language))
        if opening.demo:
            office = open_office(opening.url, opening.now)
            office.engine.dispose()
            assert opening.file is not None
            self.files.append([path.name for path in opening.file.parent.iterdir()])
        return self.answer


@pytest.fixture
def screens(monkeypatch: pytest.MonkeyPatch) -> Screens:
    """A terminal, and screens that end at once."""
    stand_in = Screens()
    monkeypatch.setattr(run_module, "run_screens", stand_in.run)
    monkeypatch.setattr(Invocation, "opens_screens", lambda invocation: not invocation.json)
    return stand_in


def test_a_bare_call_opens_the_screens_on_the_office_of_the_account(cli: CommandLine, screens: Screens, machine: Path) -> None:
    assert cli.plain().status == 0
    ((opening, language),) = screens.opened
    assert opening.url == f"sqlite:///{machine / '.local/share/secretariat/office.db'}"
    assert (opening.login, opening.password, opening.demo, language) == (None, None, (), "ja")


def test_options_before_no_command_count(cli: CommandLine, screens: Screens) -> None:
    assert cli.plain("--database", cli.url, "--as", "rin", "--now", OPENED.isoformat(), "--lang", "en").status == 0
    ((opening, language),) = screens.opened
    assert (opening.url, opening.login, opening.password, opening.now, language) == (cli.url, "rin", PASSWORD, OPENED, "en")


def test_the_chosen_language_counts_after_option_environment_and_configuration(
    cli: CommandLine, screens: Screens, monkeypatch: pytest.MonkeyPatch
) -> None:
    save_preferences(preferences_file(), Preferences(None, "en"))
    cli.plain()
    cli.plain("--lang", "ja")
    monkeypatch.setenv("SECRETARIAT_LANG", "ja")
    cli.plain()
    assert [language for _, language in screens.opened] == ["en", "ja", "ja"]


def test_a_program_that_asks_gets_its_answer_and_no_screens(cli: CommandLine, screens: Screens) -> None:
    assert cli.plain("--json", "--database", cli.url).pick("found") is True
    assert screens.opened == []


def test_without_a_terminal_no_screens_are_opened(cli: CommandLine, monkeypatch: pytest.MonkeyPatch) -> None:
    stand_in = Screens()
    monkeypatch.setattr(run_module, "run_screens", stand_in.run)
    assert cli.url in cli.plain("--database", cli.url).out
    assert stand_in.opened == []


def test_a_crash_ends_with_4_and_its_id(cli: CommandLine, screens: Screens) -> None:
    screens.answer = (4, "0a1b2c3d")
    answer = cli.plain("--lang", "en")
    assert (answer.status, answer.out) == (4, "")
    assert "0a1b2c3d" in answer.err


def test_a_configuration_that_does_not_read_is_named_before_any_screen(cli: CommandLine, screens: Screens, machine: Path) -> None:
    path = machine / ".config" / "secretariat" / "config.toml"
    path.parent.mkdir(parents=True)
    path.write_text("database = [unfinished", "utf-8")
    answer = cli.plain()
    assert (answer.status, screens.opened) == (3, [])
    assert str(path) in answer.err


def test_demo_makes_an_office_shows_it_and_takes_it_away(
    cli: CommandLine, screens: Screens, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    answer = cli.plain("demo", "--size", "20")
    assert answer.status == 0
    ((opening, _),) = screens.opened
    assert {login for login, _ in opening.demo} >= {"rin", "mai", "admin"}
    assert opening.password is not None
    (files,) = screens.files
    assert {"office.db", "received"} <= set(files)
    assert opening.file is not None
    assert "-P-" in opening.file.name
    assert not opening.file.exists()
    assert not list(tmp_path.glob("secretariat-demo-*"))
    assert answer.out.splitlines()[-1].startswith("練習用の事務局は消しました")


def test_demo_with_a_place_or_for_a_program_opens_no_screens(cli: CommandLine, screens: Screens, tmp_path: Path) -> None:
    assert cli.plain("demo", "--size", "20", "--prepare", tmp_path / "kept").status == 0
    assert (tmp_path / "kept" / "office.db").exists()
    assert screens.opened == []


def test_demo_at_a_terminal_takes_no_office_of_somebody(cli: CommandLine, screens: Screens) -> None:
    assert cli.plain("--database", cli.url, "demo").status == 2
    assert screens.opened == []


@pytest.mark.parametrize("options", [["--lang", "fr"], ["--now", "yesterday"], ["--as"], ["--colour"], ["--as=rin", "--", "queue"]])
def test_options_that_are_wrong_open_no_screens(cli: CommandLine, screens: Screens, options: list[str]) -> None:
    answer = cli.plain(*options)
    assert answer.status != 0
    assert answer.err
    assert screens.opened == []


def test_an_option_with_its_value_behind_an_equals_sign_counts_and_the_last_one_wins(cli: CommandLine, screens: Screens) -> None:
    assert cli.plain("--as=ren", "--as=rin", f"--database={cli.url}").status == 0
    ((opening, _),) = screens.opened
    assert (opening.url, opening.login, opening.now) == (cli.url, "rin", None)
