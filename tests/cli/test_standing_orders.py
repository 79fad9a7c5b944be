"""export save, orders, run, stop, resume: any export under a name, run as the command itself, entered whichever way it ends."""

import json
import os
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Final

import pytest
import sqlalchemy as sa
import typer
from python_calamine import CalamineWorkbook
from typer.core import TyperCommand, TyperGroup

from exports import workbook
from models.vocabulary import RefusalCode
from secretariat import standing_orders
from secretariat.cli.command_line import build
from secretariat.cli.invocation import Invocation
from secretariat.cli.standing_export import WrongWords, look_over
from secretariat.clock import parse_instant
from secretariat.journal import ENTRIES
from secretariat.messages import LANGUAGES, Language
from secretariat.office import Office, open_office
from secretariat.refusal import OfficeUnavailable, Refusal, refuse
from secretariat.replacing import NotWholeError
from secretariat.standing_lock import only_run
from secretariat.standing_orders import case_of
from tests.support.command_line import CommandLine
from tests.support.records import faults, rows
from tests.support.rehearsal import PEOPLE
from tests.support.samples import application_row, take_in, take_over_provider

OLD: Final = b"what stood here before"
OUT: Final = Path("/srv/reports/x.xlsx")
DATES: Final = frozenset({"DATE", "TIME"})


@pytest.fixture
def office(cli: CommandLine) -> Iterator[Office]:
    """An office with an application."""
    opened = open_office(cli.url, now=parse_instant("2020-01-20T10:00"))
    take_in(opened, PEOPLE["rin"], [application_row(1)], take_over_provider(opened, PEOPLE))
    yield opened
    opened.engine.dispose()


def exports() -> dict[str, TyperCommand]:
    """All exports of the program that write files, by their words."""
    found: dict[str, TyperCommand] = {}
    program = typer.main.get_command(build(Invocation("en")))
    assert isinstance(program, TyperGroup)
    group = program.commands["export"]
    assert isinstance(group, TyperGroup)
    for name, command in group.commands.items():
        assert isinstance(command, TyperCommand), name
        if name != "save" and any("--out" in option.opts for option in command.params):
            found[name] = command
    return found


def payloads(office: Office, name: str) -> list[dict[str, object]]:
    """What was entered of the runs of an order, oldest first."""
    entries = sa.select(ENTRIES.c.payload, ENTRIES.c.version).where(ENTRIES.c.case_id == case_of(name), ENTRIES.c.action == "run-order")
    return [json.loads(str(row["payload"])) for row in sorted(rows(office, entries), key=lambda row: int(row["version"]))]


@pytest.mark.parametrize("name", sorted(exports()))
def test_every_export_can_be_an_order_without_being_named(name: str) -> None:
    needed = [argument.metavar or "" for argument in exports()[name].params if argument.param_type_name == "argument"]
    endings = (".xlsx", ".pdf", "")
    assert any(look_over("en", [name, *needed], OUT.with_suffix(ending)) is None for ending in endings)


def dated() -> list[tuple[str, str]]:
    """The options of exports that take a day or a time."""
    return [
        (name, option.opts[0])
        for name, command in exports().items()
        for option in command.params
        if option.param_type_name == "option" and option.metavar in DATES
    ]


@pytest.mark.parametrize(("name", "option"), dated())
def test_a_day_that_cannot_be_read_is_found_when_an_order_is_saved(name: str, option: str) -> None:
    needed = [argument.metavar or "" for argument in exports()[name].params if argument.param_type_name == "argument"]
    assert isinstance(look_over("en", [name, *needed, option, "nonsense"], OUT), WrongWords)


@pytest.mark.parametrize(
    ("words", "status", "said"),
    [
        (["status", "--nonsense"], 2, "no option --nonsense"),
        (["stats"], 2, "status"),
        (["shipments", "--due-by", "soon"], 2, "soon"),
        (["shipments", "--status", "lost"], 2, "delivered"),
        (["register"], 2, ".pdf, .xlsx"),
        (["registration-certificate"], 2, "PROVIDER"),
        (["shipments", "too", "many"], 2, "many"),
        (["shipments", "--out", "/srv/x"], 1, "--out"),
        (["shipments", "--out=/srv/x"], 1, "--out"),
        (["shipments", "--help"], 1, "no export"),
        (["orders"], 1, "no export"),
        (["run", "x"], 1, "no export"),
        (["save", "x", "status"], 1, "no export"),
        (["shipments", "--prefecture", "a\u202eb"], 1, "U+202E"),
    ],
)
def test_words_that_are_no_export_are_told_as_everywhere_and_nothing_is_saved(
    cli: CommandLine, words: list[str], status: int, said: str
) -> None:
    answer = cli.say("mai", "--lang", "en", "export", "save", "x", "--out", "/srv/x.txt", "--", *words)
    assert (answer.status, answer.out) == (status, ""), answer
    assert said in answer.err, answer
    assert cli.ask("mai", "export", "orders").document == []


def test_a_run_writes_what_the_export_writes_and_is_entered(cli: CommandLine, office: Office, tmp_path: Path) -> None:
    out = f"{tmp_path}/{{month}}/{{name}}-{{date}}.xlsx"
    saved = cli.ask("mai", "export", "save", "登録", "--out", out, "--", "providers")
    assert (saved.status, saved.document) == (0, {"order": "登録", "arguments": ["providers"], "out": out})
    path = tmp_path / "2020-01" / "登録-2020-01-20.xlsx"
    would = cli.ask("mai", "export", "run", "登録", "--dry-run")
    assert (would.status, would.pick("files"), would.pick("replaces"), path.exists()) == (0, [str(path)], False, False)
    assert payloads(office, "登録") == []
    ran = cli.ask("mai", "export", "run", "登録")
    assert (ran.status, ran.err, ran.document) == (0, "", {"order": "登録", "files": [str(path)], "rows": 1})
    assert CalamineWorkbook.from_path(str(path)).sheet_names
    assert payloads(office, "登録") == [{"done": True, "files": [path.name], "rows": 1, "code": None, "message": None}]
    again = cli.say("aud", "export", "run", "登録", "--dry-run")
    assert "置き換えます" in again.out
    (listed,) = json.loads(cli.ask("aud", "export", "orders").out)
    assert (listed["trouble"], listed["active"], listed["last_run"]["files"]) == (None, True, [path.name])
    assert faults(office) == []
    assert [entry.name for entry in path.parent.iterdir()] == [path.name]


def test_whoever_runs_an_order_has_their_own_rights_and_is_entered(cli: CommandLine, office: Office, tmp_path: Path) -> None:
    assert cli.say("mai", "export", "save", "登録", "--out", f"{tmp_path}/p.xlsx", "--", "providers").status == 0
    refused = cli.ask("sho", "export", "run", "登録")
    assert (refused.status, refused.code) == (1, "not-permitted")
    assert cli.ask("cal", "export", "run", "登録").code == "not-permitted"
    assert not (tmp_path / "p.xlsx").exists()
    (entered,) = payloads(office, "登録")
    assert (entered["done"], entered["code"]) == (False, "not-permitted")
    assert cli.ask("aud", "export", "run", "登録").status == 0
    staff = sa.select(ENTRIES.c.staff, ENTRIES.c.version).where(ENTRIES.c.case_id == case_of("登録")).order_by(ENTRIES.c.version)
    assert [row["staff"] for row in rows(office, staff)] == ["mai", "sho", "aud"]


def test_an_order_that_is_stopped_being_run_or_not_there_is_not_run_and_nothing_is_entered(
    cli: CommandLine, office: Office, tmp_path: Path
) -> None:
    assert cli.say("mai", "export", "save", "登録", "--out", f"{tmp_path}/p.xlsx", "--", "providers").status == 0
    with only_run(office.engine, case_of("登録")) as mine:
        busy = cli.ask("mai", "export", "run", "登録")
    assert (mine, busy.status, busy.code) == (True, 1, "held-by-other")
    assert cli.ask("mai", "export", "stop", "登録").pick("results", 0, "outcome") == "done"
    assert [cli.ask("mai", "export", "run", name).code for name in ("登録", "ほか")] == ["wrong-state", "not-found"]
    assert cli.ask("mai", "export", "run", "登録", "--dry-run").code == "wrong-state"
    assert payloads(office, "登録") == []
    assert cli.ask("mai", "export", "resume", "登録").status == 0
    assert cli.ask("mai", "export", "resume", "登録").status == 1
    assert cli.ask("mai", "export", "run", "登録").status == 0


def test_a_folder_that_is_gone_is_told_and_entered_and_not_made(cli: CommandLine, office: Office, tmp_path: Path) -> None:
    drive = tmp_path / "drive"
    drive.mkdir()
    assert cli.say("mai", "export", "save", "登録", "--out", f"{drive}/reports/p.xlsx", "--", "providers").status == 0
    drive.rmdir()
    would, ran = (cli.ask("mai", "export", "run", "登録", *more) for more in (["--dry-run"], []))
    assert [(answer.status, answer.code) for answer in (would, ran)] == [(1, "not-found")] * 2
    assert not drive.exists()
    assert [entry["code"] for entry in payloads(office, "登録")] == ["not-found"]
    (listed,) = json.loads(cli.ask("mai", "export", "orders").out)
    assert listed["trouble"] == "failed"
    assert "前回失敗" in cli.say("mai", "export", "orders").out


def test_a_file_that_a_reader_has_open_is_replaced_and_the_reader_keeps_the_old_one(
    cli: CommandLine, office: Office, tmp_path: Path
) -> None:
    path = tmp_path / "p.xlsx"
    path.write_bytes(OLD)
    path.chmod(0o400)
    assert cli.say("mai", "export", "save", "登録", "--out", path, "--", "providers").status == 0
    with path.open("rb") as reader:
        assert cli.ask("mai", "export", "run", "登録").status == 0
        assert reader.read() == OLD
    assert CalamineWorkbook.from_path(str(path)).sheet_names
    assert payloads(office, "登録")[0]["done"] is True


def test_a_file_that_the_system_keeps_for_another_program_stays_as_it_was(
    cli: CommandLine, office: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "p.xlsx"
    path.write_bytes(OLD)

    def kept(_from: Path, to: Path) -> Path:
        raise PermissionError(13, "The process cannot access the file because it is being used by another process", str(to))

    assert cli.say("mai", "export", "save", "登録", "--out", path, "--", "providers").status == 0
    with monkeypatch.context() as patch:
        patch.setattr(Path, "replace", kept)
        answer = cli.ask("mai", "export", "run", "登録")
    assert (answer.status, answer.code, path.read_bytes()) == (1, "invalid-value", OLD)
    assert [left.name for left in tmp_path.glob(".*.part")] == []
    assert payloads(office, "登録")[0]["code"] == "invalid-value"


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_file_that_does_not_read_back_never_gets_its_name(
    cli: CommandLine, office: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, language: Language
) -> None:
    path = tmp_path / "p.xlsx"
    path.write_bytes(OLD)

    def broken(path: Path, *_meant: object) -> None:
        raise NotWholeError(path)

    assert cli.say("mai", "export", "save", "登録", "--out", path, "--", "providers").status == 0
    with monkeypatch.context() as patch:
        patch.setattr(workbook, "look_over_archive", broken)
        answer = cli.say("mai", "--lang", language, "export", "run", "登録")
    assert (answer.status, answer.out, path.read_bytes()) == (1, "", OLD)
    assert payloads(office, "登録")[0]["done"] is False


def test_a_defect_an_interruption_and_a_lost_office_are_entered_and_end_as_everywhere(
    cli: CommandLine, office: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "p.xlsx"
    path.write_bytes(OLD)
    assert cli.say("mai", "export", "save", "登録", "--out", path, "--", "providers").status == 0
    busy = OfficeUnavailable(refuse(RefusalCode.BUSY, "database.busy"))
    for error, status, code in ((ValueError("x"), 4, "defect"), (KeyboardInterrupt(), 2, "interrupted"), (busy, 3, "busy")):

        def fail(*_: object, _error: BaseException = error) -> None:
            raise _error

        with monkeypatch.context() as patch:
            patch.setattr("secretariat.providers.report.providers_report", fail)
            answer = cli.ask("mai", "export", "run", "登録")
        assert (answer.status, payloads(office, "登録")[-1]["code"]) == (status, code), answer
        assert "Traceback" not in answer.err
    assert path.read_bytes() == OLD
    with only_run(office.engine, case_of("登録")) as mine:
        assert mine


def test_an_export_without_anything_to_write_is_done(cli: CommandLine, office: Office, tmp_path: Path) -> None:
    assert cli.say("mai", "export", "save", "納品書", "--out", f"{tmp_path}/s.pdf", "--", "slips").status == 0
    answer = cli.ask("mai", "export", "run", "納品書")
    assert (answer.status, answer.code) == (0, "nothing-to-do")
    (entered,) = payloads(office, "納品書")
    assert (entered["done"], entered["code"], entered["files"]) == (True, "nothing-to-do", [])


def test_words_that_a_later_program_does_not_take_are_a_plain_refusal(cli: CommandLine, office: Office, tmp_path: Path) -> None:
    assert standing_orders.save_order(office, PEOPLE["mai"], "昔", ["papyrus", "--scroll"], f"{tmp_path}/x.pdf") is None
    answer = cli.ask("mai", "export", "run", "昔")
    assert (answer.status, answer.code) == (1, "invalid-value")
    assert payloads(office, "昔")[0]["done"] is False


def test_an_order_for_people_is_told_in_lines_and_nothing_else(cli: CommandLine, office: Office, tmp_path: Path) -> None:
    assert office.rehearsal
    out = f"{tmp_path}/{{name}} {{time}}.xlsx"
    assert "export run '日 次'" in cli.say("mai", "export", "save", "日 次", "--out", out, "--", "shipments", "--prefecture", "愛媛県").out
    ran = cli.say("mai", "--lang", "en", "export", "run", "日 次")
    assert (ran.status, ran.err, len(ran.out.splitlines())) == (0, "", 1)
    assert str(tmp_path / "日 次 1000.xlsx") in ran.out
    said = cli.say("mai", "--lang", "en", "export", "orders").out.splitlines()
    assert said[0] == "日 次: in use"
    assert "shipments --prefecture" in said[1]
    assert "last run 2020/1/20 (Mon) 10:00, mai: wrote 日 次 1000.xlsx (0 rows)" in said[2]


def test_a_look_over_gives_values_whatever_the_words_are() -> None:
    assert isinstance(look_over("ja", ["status", "--out", "x"], OUT), Refusal)
    assert isinstance(look_over("ja", [], OUT), WrongWords)


def test_the_lock_of_a_process_that_is_killed_is_free_again(cli: CommandLine, office: Office) -> None:
    reading, writing = os.pipe()
    child = os.fork() if sys.platform != "win32" else -1
    if child == 0:
        with only_run(office.engine, case_of("登録")) as mine:
            os.write(writing, b"1" if mine else b"0")
            os.kill(os.getpid(), 9)
    assert cli.url
    os.waitpid(child, 0)
    os.close(writing)
    with closing(os.fdopen(reading, "rb")) as told:
        assert told.read() == b"1"
    with only_run(office.engine, case_of("登録")) as mine:
        assert mine
