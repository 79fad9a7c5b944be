"""Calls as a list, their figures and their workbook on the command line."""

from pathlib import Path

from secretariat.clock import parse_instant
from secretariat.office import open_office
from tests.support.command_line import CommandLine
from tests.support.documented import documented, has_shape
from tests.support.inquiry_work import record_call


def test_lists_figures_and_workbook_are_given_by_commands(cli: CommandLine, tmp_path: Path) -> None:
    office = open_office(cli.url, now=parse_instant("2020-01-15T12:00"))
    numbers = [record_call(office, f"2020-01-1{day}T10:00", question="いつ届くか", phone="0355550001") for day in (3, 4, 5)]
    office.engine.dispose()
    listed = cli.ask("cal", "inquiry", "list", "--from", "2020-01-14", "--limit", "1")
    assert (listed.pick("total"), listed.pick("inquiries", 0, "number"), listed.pick("next_after")) == (2, numbers[2], numbers[2])
    assert has_shape(listed.document, documented()["inquiry list"].shape)
    figures = cli.ask("mai", "inquiry", "figures", "--from", "2020-01-13")
    assert (figures.pick("all", "calls"), figures.pick("last"), figures.pick("repeat", 0, "phone")) == (3, "2020-01-20", "**-****-0001")
    assert has_shape(figures.document, documented()["inquiry figures"].shape)
    shown = cli.say("mai", "--lang", "ja", "inquiry", "figures", "--from", "2020-01-13", "--to", "2020-01-15").out
    assert "2020/1/13(月)       1" in shown
    assert "いつ届くか" in cli.say("mai", "inquiry", "list", "--text", "届く").out
    assert cli.ask("mai", "inquiry", "list", "--category", "unknown").status == 2
    assert cli.ask("aud", "export", "inquiries", "--out", tmp_path / "i.xlsx").pick("rows") == 3
