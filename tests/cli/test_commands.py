"""What commands do beyond their use cases: where the office is found, init and rehearsals, several numbers, files that are written."""

import os
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from python_calamine import load_workbook

from secretariat.cli.program import run
from secretariat.own_folders import data_folder
from secretariat.version import SCHEMA, program_version
from tests.support.command_line import NOW, CommandLine
from tests.support.files import write_text
from tests.support.rehearsal import PASSWORD, copy_sqlite
from tests.support.samples import APPLICATION_HEADINGS, PROVIDER_HEADINGS, application_row, provider_row


@pytest.fixture
def provider(cli: CommandLine, tmp_path: Path) -> str:
    path = write_text([provider_row()], PROVIDER_HEADINGS, tmp_path / "providers.csv")
    (number,) = cli.ask("admin", "intake", "providers", path, "--take-over", "2019-06-01").texts("numbers")
    return number


def journal_entries(cli: CommandLine) -> int:
    with closing(sqlite3.connect(cli.url.removeprefix("sqlite:///"))) as connection:
        (count,) = connection.execute("SELECT count(*) FROM journal").fetchone()
        return int(count)


# --- version, welcome


def test_version_names_program_and_schema(cli: CommandLine) -> None:
    assert cli.plain("--version").out == f"secretariat {program_version()} (schema {SCHEMA})\n"
    assert cli.plain("--json", "--version").document == {"program": program_version(), "schema": SCHEMA}


def test_without_a_command_it_says_where_an_office_is_and_how_to_go_on(cli: CommandLine, tmp_path: Path) -> None:
    there = cli.plain("--database", cli.url)
    assert there.status == 0
    assert cli.url in there.out
    assert "queue" in there.out
    absent = cli.plain("--database", f"sqlite:///{tmp_path / 'none.db'}")
    assert (absent.status, "secretariat init" in absent.out, (tmp_path / "none.db").exists()) == (0, True, False)
    hidden = cli.plain("--database", "postgresql://owner:geheim@127.0.0.1/office")
    assert "geheim" not in hidden.out + hidden.err


# --- where the office is


def test_the_office_is_found_by_option_environment_configuration_and_place_in_this_order(
    cli: CommandLine, machine: Path, quick_template: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def database() -> object:
        return cli.plain("--json").pick("database")

    by_option, by_environment, by_file = (f"sqlite:///{tmp_path / name}" for name in ("option.db", "environment.db", "file.db"))
    assert database() == f"sqlite:///{data_folder() / 'office.db'}"
    assert str(machine) in str(database())
    configuration = machine / ".config" / "secretariat" / "config.toml"
    configuration.parent.mkdir(parents=True)
    configuration.write_text(f'database = "{by_file}"\n', "utf-8")
    assert database() == by_file
    monkeypatch.setenv("SECRETARIAT_DATABASE", by_environment)
    assert database() == by_environment
    assert cli.plain("--database", by_option, "--json").pick("database") == by_option
    copy_sqlite(quick_template, tmp_path / "environment.db")
    assert cli.plain("--as", "mai", "--json", "queue").pick("total") == 0


# --- init and rehearsals


def test_init_makes_an_office_with_its_admin_and_never_touches_one_that_is_there(cli: CommandLine, tmp_path: Path) -> None:
    cli.url, cli.now = f"sqlite:///{tmp_path / 'deep' / 'new.db'}", None
    assert cli.plain("--database", cli.url, "--json", "init", "--admin", "chef").document == {"done": True}
    assert cli.ask("chef", "staff", "list").pick("staff", 0, "role") == "admin"
    before = (tmp_path / "deep" / "new.db").read_bytes()
    again = cli.plain("--database", cli.url, "--json", "init", "--admin", "chef")
    assert (again.status, again.code) == (1, "office-exists")
    assert (tmp_path / "deep" / "new.db").read_bytes() == before


@pytest.mark.parametrize("login", ["Chef", "c", "1chef", "chef!", "über", "c" * 32, "-chef", ""])
def test_a_login_that_no_database_takes_is_refused_and_nothing_is_made(login: str, cli: CommandLine, tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'new.db'}"
    answer = cli.plain("--database", url, "--json", "init", f"--admin={login}")
    assert (answer.status, answer.code, (tmp_path / "new.db").exists()) == (1, "invalid-value", False)


def test_a_short_password_is_refused(cli: CommandLine, tmp_path: Path) -> None:
    cli.log_in_with(PASSWORD, new="kurz")
    answer = cli.plain("--database", f"sqlite:///{tmp_path / 'new.db'}", "--json", "init", "--admin", "chef")
    assert (answer.status, answer.code, (tmp_path / "new.db").exists()) == (1, "invalid-value", False)
    assert cli.ask("admin", "staff", "password", "rin").code == "invalid-value"


def test_the_clock_is_set_in_a_rehearsal_only(cli: CommandLine, tmp_path: Path) -> None:
    cli.url = f"sqlite:///{tmp_path / 'real.db'}"
    refused = cli.plain("--database", cli.url, "--now", NOW, "--json", "init", "--admin", "chef")
    assert (refused.status, refused.code, (tmp_path / "real.db").exists()) == (1, "not-a-rehearsal", False)
    assert cli.plain("--database", cli.url, "init", "--admin", "chef").status == 0
    answer = cli.ask("chef", "staff", "list")
    assert (answer.status, answer.code) == (1, "not-a-rehearsal")
    cli.now = None
    assert cli.ask("chef", "staff", "list").status == 0


def test_a_rehearsal_dates_its_changes_by_its_own_clock_and_keeps_the_machines_beside(cli: CommandLine, tmp_path: Path) -> None:
    cli.url = f"sqlite:///{tmp_path / 'rehearsal.db'}"
    assert cli.plain("--database", cli.url, "--now", NOW, "init", "--rehearsal", "--admin", "chef").status == 0
    cli.now = "2020-02-14T16:59:59+09:00"
    assert cli.ask("chef", "staff", "add", "neu", "--role", "auditor").status == 0
    with closing(sqlite3.connect(tmp_path / "rehearsal.db")) as connection:
        entries = connection.execute("SELECT case_id, staff, at, recorded_at FROM journal ORDER BY id").fetchall()
    assert [entry[:3] for entry in entries if entry[0] in {"office", "staff:neu"}] == [
        ("office", "chef", "2020-01-20T01:00:00.000000Z"),
        ("staff:neu", "chef", "2020-02-14T07:59:59.000000Z"),
    ]
    assert all(entry[3] > "2026" for entry in entries)


# --- people


def test_the_last_admin_stays(cli: CommandLine) -> None:
    for words in ("disable admin", "role admin --role auditor"):
        answer = cli.ask("admin", "staff", *words.split())
        assert (answer.status, answer.code) == (1, "invalid-value")
    assert cli.ask("admin", "staff", "add", "zweite", "--role", "admin").status == 0
    assert cli.ask("zweite", "staff", "disable", "admin").status == 0
    assert cli.ask("admin", "queue").status == 3


def test_a_new_password_holds_at_once(cli: CommandLine) -> None:
    cli.log_in_with(PASSWORD, new="another password")
    assert cli.ask("admin", "staff", "password", "rin").status == 0
    assert cli.ask("rin", "queue").status == 3
    cli.log_in_with("another password")
    assert cli.ask("rin", "queue").status == 0


def test_ten_wrong_passwords_lock_and_an_admin_unlocks(cli: CommandLine) -> None:
    cli.log_in_with("wrong password")
    assert [cli.ask("rin", "queue").code for _ in range(10)] == ["wrong-password"] * 10
    cli.log_in_with(PASSWORD)
    locked = cli.ask("rin", "queue")
    assert (locked.status, locked.code) == (3, "locked-out")
    people = cli.ask("admin", "staff", "list").pick("staff")
    assert isinstance(people, list)
    assert [person["login"] for person in people if person["locked_until"]] == ["rin"]
    assert cli.ask("admin", "staff", "unlock", "rin").status == 0
    assert cli.ask("rin", "queue").status == 0


# --- numbers and texts


def test_numbers_are_read_however_they_are_typed(cli: CommandLine, provider: str, tmp_path: Path) -> None:
    path = write_text([application_row()], APPLICATION_HEADINGS, tmp_path / "a.csv")
    (number,) = cli.ask("rin", "intake", "applications", path, "--provider", provider.lower()).texts("numbers")
    for typed in (number, number.lower(), number.replace("-", ""), f" {number} ", number.replace("A-", "Ａ－")):
        assert cli.ask("rin", "show", typed).pick("number") == number
    misheard = number[:-3] + str((int(number[-3]) + 1) % 10) + number[-2:]
    assert cli.ask("rin", "show", misheard).code == "not-found"


def test_text_that_begins_with_a_hyphen_follows_two(cli: CommandLine, provider: str, tmp_path: Path) -> None:
    path = write_text([application_row(1, store_name="-10℃の店")], APPLICATION_HEADINGS, tmp_path / "a.csv")
    assert cli.ask("rin", "intake", "applications", path, "--provider", provider).status == 0
    assert cli.ask("cal", "lookup", "-10℃の店").status == 2
    assert cli.ask("cal", "lookup", "--", "-10℃の店").pick("hits", 0, "store_name") == "-10℃の店"
    nothing = cli.ask("cal", "lookup", "--", "株式会社")
    assert (nothing.status, nothing.code) == (1, "invalid-value")


def test_reasons_and_notes_are_demanded(cli: CommandLine, provider: str, tmp_path: Path) -> None:
    path = write_text([application_row()], APPLICATION_HEADINGS, tmp_path / "a.csv")
    (number,) = cli.ask("rin", "intake", "applications", path, "--provider", provider).texts("numbers")
    before = journal_entries(cli)
    assert cli.ask("rin", "return", number).code == "reason-missing"
    assert cli.ask("rin", "return", number, "--reason", "other").code == "note-missing"
    assert cli.ask("rin", "return", number, "--reason", "erfunden").code == "invalid-value"
    assert cli.ask("rin", "check", "settle", number, "goods", "--outcome", "fail").code == "note-missing"
    assert journal_entries(cli) == before
    assert cli.ask("rin", "return", number, "--reason", "other", "--note", "見本").status == 0


def test_closing_again_writes_nothing(cli: CommandLine) -> None:
    cli.now = "2020-02-18T12:00:00+09:00"
    assert cli.ask("mai", "cutoff", "close", "2020-02-21").status == 0
    before = journal_entries(cli)
    again = cli.ask("mai", "cutoff", "close", "2020-02-21")
    assert (again.status, again.code, journal_entries(cli)) == (0, "nothing-to-do", before)


# --- files that are written


def test_the_report_of_an_intake_is_written_where_it_is_wanted(cli: CommandLine, provider: str, tmp_path: Path) -> None:
    path = write_text([application_row(1), application_row(2, phone="代表")], APPLICATION_HEADINGS, tmp_path / "a.csv")
    report = tmp_path / "report.xlsx"
    words = ("intake", "applications", path, "--provider", provider, "--report", report)
    answer = cli.plain("--lang", "en", *cli.options("rin"), "--json", *words)
    assert (answer.status, answer.pick("faults", 0, "problem")) == (0, "has the wrong form")
    told = load_workbook(report).get_sheet_by_name("受付結果").to_python()
    assert [row[-4:-2] for row in told[1:]] == [["受付", answer.texts("numbers")[0]], ["不備", ""]]
    assert str(told[2][-1]).startswith("電話番号: 形式が正しくありません。")


def test_what_has_still_to_be_written_is_written_though_nobody_reads_the_answer(
    cli: CommandLine, provider: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file, report = write_text([application_row(1)], APPLICATION_HEADINGS, tmp_path / "a.csv"), tmp_path / "report.xlsx"
    reading, writing = os.pipe()
    os.close(reading)
    with os.fdopen(writing, "w", encoding="utf-8") as nobody:
        monkeypatch.setattr("sys.stdout", nobody)
        answer = cli.say("rin", "intake", "applications", file, "--provider", provider, "--report", report)
    assert (answer.status, report.exists()) == (0, True)


def test_a_file_that_may_not_be_read_is_told_by_the_office_and_not_by_the_command_line(
    cli: CommandLine, provider: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = write_text([application_row(1)], APPLICATION_HEADINGS, tmp_path / "a.csv")
    monkeypatch.setattr(os, "access", lambda *_given: False)
    assert cli.ask("rin", "intake", "applications", path, "--provider", provider).status == 0
    folder = cli.ask("rin", "intake", "applications", tmp_path, "--provider", provider)
    assert (folder.status, folder.code) == (1, "invalid-file")


def test_a_report_that_cannot_be_written_leaves_the_answer_whole(cli: CommandLine, provider: str, tmp_path: Path) -> None:
    path = write_text([application_row(1)], APPLICATION_HEADINGS, tmp_path / "a.csv")
    report = tmp_path / "nowhere" / "report.xlsx"
    answer = cli.ask("rin", "intake", "applications", path, "--provider", provider, "--report", report)
    assert (answer.status, answer.pick("accepted")) == (1, 1)
    assert str(report) in answer.err
    assert cli.ask("rin", "queue").pick("total") == 1


def test_a_report_never_takes_the_place_of_the_file_that_was_sent(cli: CommandLine, provider: str, tmp_path: Path) -> None:
    path = write_text([application_row(1)], APPLICATION_HEADINGS, tmp_path / "a.csv")
    before = path.read_bytes()
    assert cli.ask("rin", "intake", "applications", path, "--provider", provider, "--report", path).status == 2
    assert (path.read_bytes(), cli.ask("rin", "queue").pick("total")) == (before, 0)


@pytest.mark.parametrize("line", ["template applications", "export status", "export results"])
def test_a_place_that_cannot_be_written_is_a_plain_refusal(line: str, cli: CommandLine, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", "utf-8")
    answer = cli.ask("mai", *line.split(), "--out", tmp_path / "file" / "below")
    assert (answer.status, answer.code) == (1, "invalid-value")


def test_no_letters_is_no_failure(cli: CommandLine, tmp_path: Path) -> None:
    answer = cli.ask("mai", "export", "letters", "--out", tmp_path / "letters.pdf")
    assert (answer.status, answer.code) == (0, "nothing-to-do")


def test_backup_and_restore_by_the_backups_own_admin(cli: CommandLine, tmp_path: Path) -> None:
    backup = tmp_path / "backup.db"
    assert cli.ask("admin", "backup", backup).status == 0
    existing = cli.ask("admin", "backup", backup)
    assert (existing.status, existing.code) == (1, "invalid-value")
    place = f"sqlite:///{tmp_path / 'restored.db'}"
    forbidden = cli.plain("--database", place, "--as", "mai", "--json", "restore", backup)
    assert (forbidden.status, forbidden.code, (tmp_path / "restored.db").exists()) == (1, "not-permitted", False)
    assert cli.plain("--database", place, "--as", "admin", "--json", "restore", backup).document == {"done": True}
    cli.url = place
    assert cli.ask("mai", "queue").pick("total") == 0
    again = cli.ask("admin", "restore", backup)
    assert (again.status, again.code) == (1, "office-exists")


def test_restore_says_what_is_wrong_with_a_backup(cli: CommandLine, tmp_path: Path) -> None:
    missing = cli.ask("admin", "restore", tmp_path / "missing.db")
    assert (missing.status, missing.code) == (1, "not-found")
    (tmp_path / "text.db").write_text("kein Backup" * 1000, "utf-8")
    foreign = cli.ask("admin", "restore", tmp_path / "text.db")
    assert (foreign.status, foreign.code) == (1, "invalid-file")
    backup = tmp_path / "older.db"
    assert cli.ask("admin", "backup", backup).status == 0
    with closing(sqlite3.connect(backup)) as connection, connection:
        connection.execute("UPDATE alembic_version SET version_num = '0000'")
    older = cli.ask("admin", "restore", backup)
    assert (older.status, older.code) == (1, "older-schema")
    assert f"sqlite:///{backup} upgrade" in str(older.pick("refused", "message"))


def test_an_older_office_says_what_to_do_and_that_can_be_done(cli: CommandLine, tmp_path: Path) -> None:
    path, backup = tmp_path / "old.db", tmp_path / "backup.db"
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript((Path(__file__).parent.parent / "migrations" / "offices" / "0001.sql").read_text("utf-8"))
    cli.url, cli.now = f"sqlite:///{path}", None
    cli.log_in_with("rehearsal-2020")
    refused = cli.ask("admin", "queue")
    assert (refused.status, refused.code) == (3, "older-schema")
    assert "secretariat backup" in str(refused.pick("refused", "message"))
    assert cli.ask("mai", "backup", backup).code == "not-permitted"
    assert cli.ask("admin", "backup", backup).texts("files") == [str(backup)]
    for copy in (path, backup):
        cli.url = f"sqlite:///{copy}"
        upgraded = cli.ask("admin", "upgrade")
        assert upgraded.pick("done") is True
        (before,) = upgraded.texts("files")
        assert Path(before).parent == tmp_path
        assert Path(before).name.startswith(f"{copy.stem}-0001-")
        assert cli.ask("admin", "verify").pick("ok") is True


def test_the_program_can_be_called_more_than_once_in_a_process(cli: CommandLine) -> None:
    assert [run([*cli.options("mai"), "queue"]) for _ in range(2)] == [0, 0]
