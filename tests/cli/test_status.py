"""The status workbook by command: filters, columns and sets of them, entered in the book of who exported it."""

import json
from pathlib import Path

import pytest
import sqlalchemy as sa
from python_calamine import CalamineWorkbook

from models.base import table_of
from models.journal import JournalEntry
from secretariat.office import open_office
from tests.support.command_line import CommandLine
from tests.support.documented import documented, has_shape


def headings(path: Path) -> list[object]:
    return list(CalamineWorkbook.from_path(str(path)).get_sheet_by_name("審査状況").to_python()[0])


def exported(cli: CommandLine) -> list[dict[str, object]]:
    office = open_office(cli.url)
    entries = table_of(JournalEntry)
    with office.reading() as session:
        found = session.execute(sa.select(entries.c.payload).where(entries.c.action == "export").order_by(entries.c.id)).scalars().all()
    office.engine.dispose()
    return [json.loads(payload) for payload in found]


def test_columns_are_chosen_kept_used_again_and_forgotten(cli: CommandLine, tmp_path: Path) -> None:
    path = tmp_path / "status.xlsx"
    kept = ("--columns", "store_name,number", "--save-columns", "短い表", "--shared")
    assert cli.ask("mai", "export", "status", "--out", path, *kept).pick("rows") == 0
    assert headings(path) == ["店舗名", "受付番号"]
    assert cli.ask("aud", "export", "status", "--out", path, "--column-set", "短い表").status == 0
    assert cli.ask("aud", "export", "status", "--out", path, "--column-set", "短い表 ").status == 0
    assert headings(path) == ["店舗名", "受付番号"]
    answer = cli.ask("aud", "export", "columns")
    assert answer.pick("sets") == [{"name": "短い表", "owner": "mai", "shared": True, "columns": ["store_name", "number"]}]
    assert has_shape(answer.document, documented()["export columns"].shape)
    assert cli.ask("aud", "export", "columns", "--forget", "短い表").status == 1
    assert cli.ask("mai", "export", "columns", "--forget", "短い表").pick("sets") == []
    assert cli.ask("mai", "export", "status", "--out", path, "--column-set", "短い表").status == 1


def test_columns_that_cannot_be_kept_are_refused_with_one_answer_before_anything_is_written(cli: CommandLine, tmp_path: Path) -> None:
    answer = cli.ask("mai", "export", "status", "--out", tmp_path / "s.xlsx", "--save-columns", "")
    assert (answer.status, answer.fields()) == (1, {"refused"})
    assert not (tmp_path / "s.xlsx").exists()


def test_who_exported_what_with_which_filters_and_columns_is_entered(cli: CommandLine, tmp_path: Path) -> None:
    filters = ("--prefecture", "愛媛県", "--from", "2020-01-06", "--status", "received", "--overdue", "--text", "見本")
    assert cli.ask("mai", "export", "status", "--out", tmp_path / "s.xlsx", "--columns", "number", *filters).status == 0
    (told,) = exported(cli)
    assert (told["kind"], told["rows"], told["files"]) == ("status", 0, ["s.xlsx"])
    assert told["filters"] == {
        "prefecture": "愛媛県",
        "received_from": "2020-01-06",
        "statuses": ["received"],
        "only": ["overdue"],
        "text": "見本",
        "columns": ["number"],
    }


@pytest.mark.parametrize(
    ("words", "status", "code"),
    [
        (("--columns", "number,nothing"), 1, "invalid-value"),
        (("--columns", ","), 1, "invalid-value"),
        (("--column-set", "ない"), 1, "not-found"),
        (("--columns", "number", "--column-set", "x"), 2, None),
        (("--status", "open"), 2, None),
        (("--industry", "小売業"), 2, None),
        (("--from", "yesterday"), 2, None),
        (("--from", "0001-01-01"), 2, None),
        (("--to", "9999/12/31"), 2, None),
        (("--provider", "P-9999999-9"), 1, "not-found"),
        (("--prefecture", "愛媛"), 1, "invalid-value"),
        (("--text", "株式会社"), 1, "invalid-value"),
    ],
)
def test_what_cannot_be_meant_writes_nothing_and_enters_nothing(
    words: tuple[str, ...], status: int, code: str | None, cli: CommandLine, tmp_path: Path
) -> None:
    answer = cli.ask("mai", "export", "status", "--out", tmp_path / "s.xlsx", *words)
    assert answer.status == status
    if code is not None:
        assert answer.code == code
    assert not (tmp_path / "s.xlsx").exists()
    assert exported(cli) == []
