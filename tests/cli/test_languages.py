"""Japanese and English on the command line: what is chosen by what, and that nothing of the other language stands in between."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
import typer

from secretariat.cli.command_line import build
from secretariat.cli.invocation import Invocation
from secretariat.cli.program import system_language
from tests.support.command_line import CommandLine

REFUSED = {"ja": "この操作はできません。", "en": "You may not do this."}
FRAME = {"ja": re.compile("^使い方: secretariat"), "en": re.compile("^Usage: secretariat")}
ENGLISH = re.compile(r"Usage|Options:|Commands:|Arguments:|Show this|\[default|required|OPTIONS|ARGS|<[a-z]")
JAPANESE = re.compile("[ぁ-んァ-ヶ一-龠]")


def command_lines(command: object, words: tuple[str, ...] = ()) -> Iterator[tuple[str, ...]]:
    """Every command and every group of commands."""
    yield words
    inner: object = getattr(command, "commands", None)
    if isinstance(inner, dict):
        for word, below in inner.items():
            yield from command_lines(below, (*words, word))


EVERY_COMMAND = list(command_lines(typer.main.get_command(build(Invocation("en")))))


def configure(machine: Path, **values: str) -> None:
    """Writes the person's configuration file."""
    path = machine / ".config" / "secretariat" / "config.toml"
    path.parent.mkdir(parents=True)
    path.write_text("".join(f'{name} = "{value}"\n' for name, value in values.items()), "utf-8")


def language(cli: CommandLine, *options: str) -> str:
    """The language in which the office refuses."""
    said = cli.plain(*options, *cli.options("cal"), "queue").err
    return next(name for name, beginning in REFUSED.items() if said.startswith(beginning))


# --- which language


def test_the_systems_language_is_spoken_unless_told_otherwise(cli: CommandLine, monkeypatch: pytest.MonkeyPatch) -> None:
    assert language(cli) == "ja"
    monkeypatch.setenv("LANG", "en_GB.UTF-8")
    assert language(cli) == "en"
    monkeypatch.setenv("LC_ALL", "ja_JP.UTF-8")
    assert language(cli) == "ja"


@pytest.mark.parametrize("system", ["C", "de_DE.UTF-8", "zh_CN.UTF-8"])
def test_any_other_system_is_spoken_to_in_japanese(system: str, cli: CommandLine, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LANG", system)
    assert language(cli) == "ja"


def test_a_machine_that_says_no_language_speaks_none(cli: CommandLine, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("LANG")
    monkeypatch.setattr("locale.getlocale", lambda: ("en_US", "UTF-8"))  # what Python says of a bare C.UTF-8
    assert language(cli) == "ja"


@pytest.mark.parametrize(("system", "spoken"), [("English_United States", "en"), ("Japanese_Japan", "ja"), (None, "ja")])
def test_windows_says_its_language_in_words(system: str | None, spoken: str, monkeypatch: pytest.MonkeyPatch) -> None:
    for variable in ("LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(variable, raising=False)
    monkeypatch.setattr("sys.platform", "win32")
    monkeypatch.setattr("locale.getlocale", lambda: (system, "1252"))
    assert system_language() == spoken


def test_option_before_environment_before_configuration_before_system(
    cli: CommandLine, machine: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LANG", "ja_JP.UTF-8")
    configure(machine, lang="en")
    assert language(cli) == "en"
    monkeypatch.setenv("SECRETARIAT_LANG", "ja")
    assert language(cli) == "ja"
    assert language(cli, "--lang", "en") == "en"
    assert language(cli, "--lang=en") == "en"


# --- what typer says


@pytest.mark.parametrize("words", EVERY_COMMAND, ids=lambda words: " ".join(words) or "secretariat")
def test_help_is_written_in_one_language(words: tuple[str, ...], cli: CommandLine) -> None:
    japanese, english = (cli.plain("--lang", name, *words, "--help") for name in ("ja", "en"))
    assert (japanese.status, japanese.err, english.status, english.err) == (0, "", 0, "")
    assert FRAME["ja"].match(japanese.out)
    assert FRAME["en"].match(english.out)
    assert ENGLISH.search(japanese.out) is None
    assert JAPANESE.search(english.out) is None


@pytest.mark.parametrize(
    ("line", "japanese", "english"),
    [
        ("queue --limit 0", "--limit は1から1,000までの整数で指定してください", "--limit wants a whole number from 1 to 1,000"),
        ("queue --limit x", "--limit は1から1,000までの整数で指定してください", "--limit wants a whole number from 1 to 1,000"),
        ("queue --limit", "--limit の値を指定してください", "--limit wants a value"),
        ("queue --mine=1", "--mine に値は指定できません", "--mine takes no value"),
        ("queue mehr", "余分な引数があります: mehr", "there are too many arguments: mehr"),
        ("queue a b", "余分な引数があります: a b", "there are too many arguments: a b"),
        ("show", "NUMBER を指定してください", "NUMBER is missing"),
        ("staff add neu", "--role を指定してください", "--role is missing"),
        ("queue --nein", "--nein というオプションはありません", "there is no option --nein"),
        ("anders", "そのようなコマンドはありません", "there is no such command"),
        ("staff anders", "そのようなコマンドはありません", "there is no such command"),
    ],
)
def test_wrong_usage_is_explained_in_the_persons_language(line: str, japanese: str, english: str, cli: CommandLine) -> None:
    said = {name: cli.plain("--lang", name, "--database", cli.url, "--as", "mai", *line.split()) for name in ("ja", "en")}
    assert said["ja"].err.splitlines()[0] == f"使い方が正しくありません: {japanese}"
    assert said["en"].err.splitlines()[0] == f"This call is not right: {english}"


def test_a_group_without_a_command_names_its_commands(cli: CommandLine) -> None:
    answer = cli.say("mai", "cutoff")
    assert (answer.status, answer.err.splitlines()[0]) == (2, "使い方が正しくありません: 次のいずれかを指定してください: override、close")


@pytest.mark.parametrize(
    ("line", "meant"),
    [
        ("quueue", "queue"),
        ("aprove A-1", "approve"),
        ("staff ad", "add"),
        ("cutof close 2020-02-21", "cutoff"),
        ("queue --limt 3", "--limit"),
    ],
)
def test_a_mistyped_word_is_answered_with_the_nearest(line: str, meant: str, cli: CommandLine) -> None:
    said = cli.say("mai", *line.split()).err.splitlines()[1]
    assert said.startswith("もしかして: ")
    assert meant in said


def test_what_was_typed_reaches_the_terminal_without_its_control_characters(cli: CommandLine) -> None:
    for words in (["queue", "\x1b[2J消える"], ["show", "\x1b]52;c;QQ==\x07"], ["--nein\x1b[31m"], ["lookup", "\u202e逆"]):
        answer = cli.say("rin", *words)
        assert not re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e]", answer.out + answer.err), words
