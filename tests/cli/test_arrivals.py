"""Papers, receipts and times of receipt that wait for a second person, from the command line."""

import zipfile
from collections.abc import Mapping
from datetime import date
from pathlib import Path

import openpyxl
import pytest

from secretariat.office import open_office
from secretariat.screening.closing import close_cutoff
from secretariat.staff import Person
from tests.support.command_line import CommandLine
from tests.support.files import write_text
from tests.support.rehearsal import at
from tests.support.samples import APPLICATION_HEADINGS, application_row, take_in, take_over_provider

People = Mapping[str, Person]


@pytest.fixture
def provider(cli: CommandLine, people: People) -> str:
    """A provider with one application, after the closing run of 2020-02-21."""
    office = open_office(cli.url)
    try:
        number = take_over_provider(at(office, "2020-01-20T10:00"), people)
        take_in(at(office, "2020-01-20T10:00"), people["rin"], [application_row(1)], number)
        close_cutoff(at(office, "2020-02-18T12:00"), people["mai"], date(2020, 2, 21))
    finally:
        office.engine.dispose()
    cli.now = "2020-02-18T13:00:00+09:00"
    return number


def test_a_late_file_is_held_told_and_taken_in_by_another(cli: CommandLine, provider: str, tmp_path: Path) -> None:
    path = write_text([application_row(2)], APPLICATION_HEADINGS, tmp_path / "late.csv")
    intake = ("intake", "applications", path, "--provider", provider, "--received", "2020-01-27T17:00:00+09:00")
    assert cli.ask("rin", *intake).code == "not-permitted"
    assert cli.ask("mai", *intake).code == "reason-missing"
    held = cli.ask("mai", *intake, "--reason", "1/27は障害")
    assert (held.status, held.pick("awaits_confirm"), held.pick("accepted")) == (0, True, 1)
    (number,), batch = held.texts("numbers"), str(held.pick("batch"))
    assert cli.ask("rin", "show", number).code == "not-found"
    assert cli.ask("aud", "show", batch).pick("status") == "waiting"
    assert cli.ask("rin", "receipt", "list").pick("held", 0, "number") == batch
    assert "1/27は障害" in cli.say("rin", "receipt", "list").out
    assert cli.ask("mai", "confirm", batch).code == "same-person"
    assert cli.ask("rin", "confirm", batch, "--note", "記録を確認").status == 0
    assert cli.ask("rin", "show", number).pick("received_at") == "2020-01-27T17:00:00+09:00"
    assert cli.ask("aud", "show", batch).pick("status") == "published"
    assert cli.ask("rin", "decline", batch, "--note", "見本").code == "wrong-state"
    assert cli.ask("mai", "verify").pick("ok") is True


def test_papers_are_taken_in_from_an_archive_listed_and_checked(cli: CommandLine, provider: str, tmp_path: Path) -> None:
    archive, report = tmp_path / "scans.zip", tmp_path / "report.xlsx"
    with zipfile.ZipFile(archive, "w") as file:
        file.writestr("T-00001_確定申告書.pdf", b"%PDF-1.7 a")
        file.writestr("T-00009_確定申告書.pdf", b"%PDF-1.7 b")
    answer = cli.ask("rin", "intake", "documents", archive, "--provider", provider, "--report", report)
    assert (answer.status, answer.pick("kept"), answer.pick("rejected")) == (0, 1, 1)
    assert answer.pick("files", 1, "code") == "not-found"
    assert openpyxl.load_workbook(report)["書類受付結果"].max_row == 3
    application, evidence = answer.pick("files", 0, "application"), answer.pick("files", 0, "evidence")
    assert cli.ask("rin", "document", "list", application).pick("documents", 0, "state") == "present"
    check = ("document", "check", application, evidence, "--outcome", "pass")
    assert cli.ask("rin", *check).code == "invalid-value"
    assert cli.ask("rin", *check, "--year", "2018").status == 0
    assert "2018" in cli.say("rin", "document", "list", application).out
    nothing = cli.ask("rin", "intake", "documents", tmp_path / "none", "--provider", provider)
    assert (nothing.status, nothing.code) == (1, "invalid-file")
    assert cli.ask("rin", "intake", "documents", archive, "--provider", provider, "--report", archive).status == 2


def test_what_arrives_is_entered_linked_and_sent_back(cli: CommandLine, provider: str) -> None:
    add = ("receipt", "add", "--from", "みほん商店", "--what", "申請書")
    number = str(cli.ask("rin", *add, "--pieces", "3", "--by", "hand", "--provider", provider).pick("number"))
    other = str(cli.ask("mai", *add, "--received", "2020-02-10T09:00").pick("number"))
    assert [cli.ask("rin", "receipt", "list").pick("receipts", place, "late") for place in (0, 1)] == [True, False]
    assert cli.ask("rin", "receipt", "link", number, "A-0000001-S").status == 0
    assert cli.ask("rin", "receipt", "send-back", other).code == "note-missing"
    assert cli.ask("rin", "receipt", "send-back", other, "--note", "宛先違い").status == 0
    assert cli.ask("rin", "receipt", "list").pick("receipts") == []
    assert cli.ask("rin", "receipt", "list", "--status", "taken-in").pick("receipts", 0, "taken_in_as") == "A-0000001-S"
    assert cli.ask("rin", "receipt", "list", "--status", "lost").status == 2
    assert number in cli.say("rin", "receipt", "list", "--status", "all").out
