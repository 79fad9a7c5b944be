"""Exit status: 0 done, 1 refused, 2 wrong usage, 3 no office, 4 an error of the program; never a trace, never a file by the way."""

import json
import os
import re
import sqlite3
import stat
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from secretariat import embedded
from secretariat.own_folders import log_folder
from secretariat.screening import queue
from tests.support.command_line import Answer, CommandLine

SECRETS = ("喫茶アアアカ", "0898-20-0001", "見本 太郎", "T-00001", "password")


def file_of(cli: CommandLine) -> Path:
    return Path(cli.url.removeprefix("sqlite:///"))


def change(path: Path, statement: str) -> None:
    """Changes an office behind the program's back."""
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute(statement)


def without_trace(answer: Answer) -> Answer:
    assert "Traceback" not in answer.out + answer.err
    return answer


# --- 0 and 1


def test_what_is_done_ends_with_0_and_says_nothing_beside(cli: CommandLine) -> None:
    answer = cli.say("mai", "queue")
    assert (answer.status, answer.out, answer.err) == (0, "審査待ち 0件\n", "")


def test_what_is_refused_ends_with_1_and_says_so_on_standard_error(cli: CommandLine) -> None:
    answer = cli.say("cal", "queue")
    assert (answer.status, answer.out) == (1, "")
    assert answer.err == "この操作はできません。担当できるのは審査担当、審査責任者です。\n"


def test_what_is_not_found_ends_with_1(cli: CommandLine) -> None:
    answer = cli.ask("mai", "show", "A-0000099-X")
    assert (answer.status, answer.code, answer.err) == (1, "not-found", "")


# --- 2

WRONG = (
    "queue --limit 0",
    "queue --limit viele",
    "queue --status verloren",
    "queue --bogus",
    "queue --limit",
    "queue --mine=1",
    "queue mehr",
    "show",
    "approve",
    "quueue",
    "staff",
    "staff ad",
    "staff add neu",
    "template other --out x.xlsx",
    "intake applications datei.xlsx",
    "intake applications datei.xlsx --provider P-1 --received gestern",
    "intake providers datei.xlsx --take-over 2019-13-01",
    "cutoffs --from 2020-02-30 --to 2020-03-01",
    "cutoff close 21.2.2020",
    "cutoff override 2020-03-01 --at 17:00 --reason x",
    "cancel A-0000001-S --reason other",
    "export results",
    "demo --size 1",
)


@pytest.mark.parametrize("line", WRONG)
def test_wrong_usage_ends_with_2_before_anything_is_answered(line: str, cli: CommandLine) -> None:
    before = file_of(cli).read_bytes()
    answer = without_trace(cli.ask("mai", *line.split()))
    assert (answer.status, answer.out) == (2, "")
    first, *_, last = answer.err.splitlines()
    assert first.startswith("使い方が正しくありません: ")
    assert "--help" in last
    assert file_of(cli).read_bytes() == before


@pytest.mark.parametrize("options", [["--now", "morgen"], ["--lang", "de"], ["--as"], ["--database"]])
def test_wrong_options_before_the_command_end_with_2(options: list[str], cli: CommandLine) -> None:
    answer = without_trace(cli.plain(*options, *([] if len(options) == 1 else ["queue"])))
    assert (answer.status, answer.out) == (2, "")


def test_nobody_acts_without_a_login(cli: CommandLine) -> None:
    answer = cli.plain("--database", cli.url, "queue")
    assert (answer.status, answer.out) == (2, "")
    assert "--as" in answer.err


def test_interrupted_work_ends_with_2_in_one_line(cli: CommandLine, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(*_given: object, **_options: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(queue, "queue", interrupted)
    answer = cli.say("mai", "queue")
    assert (answer.status, answer.out, answer.err) == (2, "", "中断しました。\n")


# --- 3


@pytest.mark.parametrize("command", ["queue", "show A-0000001-S", "staff list", "intake providers x.csv", "verify", "upgrade"])
def test_a_missing_office_ends_with_3_and_no_file_is_made(command: str, cli: CommandLine, tmp_path: Path) -> None:
    cli.url = f"sqlite:///{tmp_path / 'nowhere' / 'office.db'}"
    answer = without_trace(cli.ask("mai", *command.split()))
    assert (answer.status, answer.code, answer.err) == (3, "office-missing", "")
    assert not (tmp_path / "nowhere").exists()


def test_a_file_that_is_no_office_ends_with_3_and_stays_as_it_is(cli: CommandLine, tmp_path: Path) -> None:
    foreign, text = tmp_path / "foreign.db", tmp_path / "text.db"
    change(foreign, "CREATE TABLE something (id INTEGER)")
    text.write_text("これは事務局ではありません。" * 100, "utf-8")
    for path, code in ((foreign, "office-missing"), (text, "unreachable")):
        before = path.read_bytes()
        cli.url = f"sqlite:///{path}"
        answer = without_trace(cli.ask("mai", "queue"))
        assert (answer.status, answer.code) == (3, code)
        assert path.read_bytes() == before


@pytest.mark.parametrize(("revision", "code"), [("9999", "newer-schema"), ("0000", "older-schema")])
def test_an_office_of_another_version_ends_with_3(revision: str, code: str, cli: CommandLine) -> None:
    change(file_of(cli), f"UPDATE alembic_version SET version_num = '{revision}'")
    answer = cli.ask("mai", "queue")
    assert (answer.status, answer.code) == (3, code)


def test_a_wrong_password_a_missing_one_and_an_unknown_login_end_with_3(cli: CommandLine, monkeypatch: pytest.MonkeyPatch) -> None:
    cli.log_in_with("not the password")
    wrong, unknown = cli.ask("mai", "queue"), cli.ask("nobody", "queue")
    assert (wrong.status, wrong.code) == (unknown.status, unknown.code) == (3, "wrong-password")
    assert wrong.document == unknown.document
    monkeypatch.delenv("SECRETARIAT_PASSWORD")
    missing = cli.ask("mai", "queue")
    assert (missing.status, missing.code) == (3, "wrong-password")


def test_a_disabled_person_is_let_in_no_more(cli: CommandLine) -> None:
    assert cli.ask("admin", "staff", "disable", "rin").status == 0
    answer = cli.ask("rin", "queue")
    assert (answer.status, answer.code) == (3, "wrong-password")
    assert cli.ask("admin", "staff", "enable", "rin").status == 0
    assert cli.ask("rin", "queue").status == 0


def test_a_busy_office_ends_with_3_and_nothing_is_changed(cli: CommandLine, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(embedded, "BUSY_SECONDS", 0)
    with closing(sqlite3.connect(file_of(cli), isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        answer = without_trace(cli.ask("mai", "next"))
        other.execute("ROLLBACK")
    assert (answer.status, answer.code) == (3, "busy")


NO_SERVER = ("postgresql://x:y@[::1", "postgresql://here:port/office", f"postgresql://{'a' * 5000}/office", "postgresql://a..b/office")


@pytest.mark.parametrize("url", ["mysql://somewhere/office", "sqlite://", "sqlite:///:memory:", "office.db", *NO_SERVER])
def test_an_address_that_means_nothing_ends_with_3(url: str, cli: CommandLine) -> None:
    cli.url = url
    answer = without_trace(cli.ask("mai", "queue"))
    assert (answer.status, answer.code) == (3, "invalid-value")


@pytest.mark.parametrize(("command", "status"), [("queue", 3), ("verify", 3), ("doctor", 1)])
def test_a_path_that_no_file_can_have_is_a_missing_office(command: str, status: int, cli: CommandLine) -> None:
    cli.url = f"sqlite:///{'a' * 5000}"
    assert without_trace(cli.ask("mai", command)).status == status


def test_a_server_that_does_not_answer_ends_with_3(cli: CommandLine) -> None:
    cli.url = "postgresql://nobody:secret@127.0.0.1:9/office"
    answer = without_trace(cli.ask("mai", "queue"))
    assert (answer.status, answer.code) == (3, "unreachable")
    assert "secret" not in answer.out + answer.err


@pytest.mark.parametrize("content", ["database = [unfinished", "lang = 5\n", "\udcff"])
def test_a_configuration_that_does_not_read_ends_with_3_and_is_named(content: str, cli: CommandLine, machine: Path) -> None:
    path = machine / ".config" / "secretariat" / "config.toml"
    path.parent.mkdir(parents=True)
    path.write_bytes(content.encode("utf-8", "surrogateescape"))
    answer = without_trace(cli.plain("--as", "mai", "queue"))
    assert (answer.status, answer.out) == (3, "")
    assert str(path) in answer.err


# --- 4


def fail_with_secrets(*_given: object, **_options: object) -> None:
    raise RuntimeError(" / ".join(SECRETS))


@pytest.mark.parametrize("as_json", [False, True])
def test_an_error_of_the_program_ends_with_4_and_gives_an_id_and_no_secret(
    as_json: bool, cli: CommandLine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(queue, "queue", fail_with_secrets)
    answer = without_trace((cli.ask if as_json else cli.say)("mai", "queue"))
    assert answer.status == 4
    found = re.search(r"識別番号 ([0-9a-f]{8})", answer.err)
    assert found is not None
    assert answer.out == (json.dumps({"error": {"id": found[1]}}) + "\n" if as_json else "")
    log = log_folder() / "secretariat.log"
    written = log.read_text("utf-8")
    assert found[1] in written
    assert "RuntimeError" in written
    assert "test_exit_status.py" in written
    assert not any(secret in written + answer.out + answer.err for secret in SECRETS)
    assert sys.platform == "win32" or stat.S_IMODE(log.stat().st_mode) == 0o600


def test_an_error_while_wrong_usage_is_explained_is_no_trace_either(cli: CommandLine, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("secretariat.cli.command_line.explain_wrong_usage", fail_with_secrets)
    assert without_trace(cli.say("mai", "show")).status == 4


def test_a_log_that_cannot_be_written_costs_nobody_the_id(cli: CommandLine, monkeypatch: pytest.MonkeyPatch) -> None:
    log_folder().parent.mkdir(parents=True, exist_ok=True)
    log_folder().write_text("in the way", "utf-8")
    monkeypatch.setattr(queue, "queue", fail_with_secrets)
    answer = without_trace(cli.say("mai", "queue"))
    assert answer.status == 4
    assert re.search("[0-9a-f]{8}", answer.err)


# --- as a process of its own


def test_a_reader_that_goes_away_is_no_error(cli: CommandLine) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    words = [sys.executable, "-c", "from secretariat.cli import main; main()", *cli.options("mai"), "queue", "--help"]
    done = subprocess.run(words, stdout=writing, stderr=subprocess.PIPE, check=False)
    os.close(writing)
    assert (done.returncode, done.stderr) == (0, b"")
