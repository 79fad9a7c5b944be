"""export publication: the form by the ending or one file for each prefecture, what is said, what is entered, what is refused."""

import errno
import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader

from secretariat.clock import parse_instant
from secretariat.office import open_office
from tests.support.amendment_work import LATER, registered
from tests.support.command_line import CommandLine
from tests.support.records import faults, rows
from tests.support.rehearsal import PEOPLE, at
from tests.support.samples import application_row

TOKYO = {"postal_code": "100-0001", "prefecture": "東京都", "city": "千代田区", "street": "千代田1番1号"}


@pytest.fixture
def published(cli: CommandLine) -> CommandLine:
    """An office with three stores that give points, on a day after their start."""
    office = open_office(cli.url, now=parse_instant("2020-01-20T10:00"))
    shops = [application_row(1), application_row(2, **TOKYO), application_row(3, store_kind="EC", store_url="https://example.jp/")]
    registered(office, PEOPLE, shops)
    office.engine.dispose()
    cli.now = f"{LATER}:00+09:00"
    return cli


@pytest.mark.parametrize("ending", ["pdf", "xlsx", "csv", "json"])
def test_the_ending_says_the_form_and_the_export_is_entered(published: CommandLine, tmp_path: Path, ending: str) -> None:
    from secretariat.journal import ENTRIES

    out = tmp_path / f"list.{ending}"
    answer = published.ask("mai", "export", "publication", "--out", out)
    assert answer.status == 0, answer
    pages = 2 if ending == "pdf" else 0
    expected = {"files": [str(out)], "rows": 3, "pages": pages, "as_at": "2020-03-02", "coming": False, "missing": 0, "shortened": 0}
    assert answer.document == expected
    office = open_office(published.url, now=parse_instant(LATER))
    (entry,) = rows(office, ENTRIES.select().where(ENTRIES.c.action == "export"))
    told = json.loads(str(entry["payload"]))
    assert (told["kind"], told["rows"], told["files"]) == ("publication", 3, [f"list.{ending}"])
    assert told["filters"] == {"on": "2020-03-02", "prefectures": [], "kind": None, "by_prefecture": False}
    assert faults(at(office, LATER)) == []
    office.engine.dispose()


def test_each_prefecture_gets_a_file_and_so_do_online_stores(published: CommandLine, tmp_path: Path) -> None:
    folder = tmp_path / "lists"
    answer = published.ask("mai", "export", "publication", "--out", folder, "--by-prefecture")
    assert answer.status == 0, answer
    assert sorted(path.name for path in folder.iterdir()) == ["13東京都.pdf", "38愛媛県.pdf", "EC.pdf"]
    assert "千代田区" in PdfReader(folder / "13東京都.pdf").pages[0].extract_text()
    answer = published.say("mai", "export", "publication", "--out", folder, "--by-prefecture", "--form", "csv", "--prefecture", "東京都")
    assert (answer.status, answer.out) == (0, f"{folder / '13東京都.csv'} に 1件を書き出しました。\n")


def test_a_disk_that_is_full_at_the_second_prefecture_leaves_all_files_as_they_were(
    published: CommandLine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from exports import publication_text

    folder, write, written = tmp_path / "lists", publication_text.write_publication_csv, list[Any]()
    folder.mkdir()
    (folder / "13東京都.csv").write_text("of yesterday")

    def write_once(*arguments: Any, **named: Any) -> Any:
        if written:
            raise OSError(errno.ENOSPC, "No space left on device")
        written.append(write(*arguments, **named))
        return written[0]

    monkeypatch.setattr(publication_text, "write_publication_csv", write_once)
    answer = published.ask("mai", "export", "publication", "--out", folder, "--by-prefecture", "--form", "csv")
    assert (answer.status, len(written)) == (1, 1)
    assert [(path.name, path.read_text()) for path in folder.iterdir()] == [("13東京都.csv", "of yesterday")]


def test_who_may_not_give_it_out_makes_no_folder(cli: CommandLine, tmp_path: Path) -> None:
    answer = cli.ask("rin", "export", "publication", "--out", tmp_path / "lists", "--by-prefecture")
    assert (answer.status, answer.code, (tmp_path / "lists").exists()) == (1, "not-permitted", False)


def test_filters_and_a_past_day(published: CommandLine, tmp_path: Path) -> None:
    out = tmp_path / "list.json"
    assert published.ask("mai", "export", "publication", "--out", out, "--kind", "ec", "--on", "2020-02-21").status == 0
    document = json.loads(out.read_text("utf-8"))
    assert (document["as_at"], [each["kind"] for each in document["lists"]]) == (date(2020, 2, 21).isoformat(), ["ec"])


def test_an_empty_list_is_not_written_and_what_stood_there_stays(published: CommandLine, tmp_path: Path) -> None:
    out = tmp_path / "list.pdf"
    out.write_text("what stood here")
    answer = published.ask("mai", "export", "publication", "--out", out, "--on", "2020-02-20")
    assert (answer.status, answer.code) == (0, "nothing-to-do")
    answer = published.ask("mai", "export", "publication", "--out", out, "--on", "2020-03-03")
    assert (answer.status, answer.code) == (1, "too-early")
    answer = published.ask("mai", "export", "publication", "--out", tmp_path / "nowhere" / "list.pdf")
    assert answer.status == 1
    assert out.read_text() == "what stood here"
    assert [path.name for path in tmp_path.glob("list*")] == ["list.pdf"]


@pytest.mark.parametrize(
    "words",
    [
        ("--out", "list.txt"),
        ("--out", "list.pdf", "--prefecture", "愛媛"),
        ("--out", "list.pdf", "--kind", "shop"),
        ("--out", "list.pdf", "--form", "pdf"),
        ("--out", "lists", "--by-prefecture", "--form", "doc"),
    ],
)
def test_what_nobody_can_mean_is_wrong_usage(cli: CommandLine, words: tuple[str, ...]) -> None:
    assert cli.say("mai", "export", "publication", *words).status == 2


def test_what_cannot_be_drawn_or_does_not_fit_is_said(cli: CommandLine, tmp_path: Path) -> None:
    office = open_office(cli.url, now=parse_instant("2020-01-20T10:00"))
    registered(office, PEOPLE, [application_row(1, store_name="見本שלום"), application_row(2, store_name="長" * 100)])
    office.engine.dispose()
    cli.now = f"{LATER}:00+09:00"
    answer = cli.say("mai", "export", "publication", "--out", tmp_path / "list.pdf")
    assert (answer.status, "4字を「〓」" in answer.err, "1件を「…」" in answer.err) == (0, True, True)
