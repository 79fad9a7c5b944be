"""What a provider gets back after a cutoff, read back with calamine."""

from collections.abc import Mapping
from datetime import UTC, date, datetime
from pathlib import Path

import openpyxl
import pytest
from python_calamine import CalamineWorkbook

from exports.results import INDEX_NAME, WrittenResults, write_all_results, write_results
from secretariat.office import Office
from secretariat.refusal import Refusal
from secretariat.reports import ResultRow
from secretariat.staff import Person
from tests.support import records
from tests.support.letter_work import letters_waiting

NOW = datetime(2020, 2, 18, 3, 0, tzinfo=UTC)
HEADINGS = ["申請番号", "受付番号", "加盟店ID", "結果", "還元率", "還元開始日", "理由"]


def read(path: Path) -> list[list[object]]:
    book = CalamineWorkbook.from_path(str(path))
    assert len(book.sheet_names) == 1
    return [list(row) for row in book.get_sheet_by_index(0).to_python()]


def test_results_have_exactly_the_agreed_columns_and_values(tmp_path: Path) -> None:
    rows = [
        ResultRow("000123", "A-0000001-K", "K0123456789AB", "見本書房", "登録", 5, date(2020, 2, 21), ""),
        ResultRow("=1+1", "A-0000002-3", None, "見本青果", "登録不可", None, None, "規模要件を満たさないため。"),
    ]
    assert write_results("P-00012-3", "見本&決済株式会社", rows, tmp_path / "a.xlsx", created=NOW) == 2
    assert read(tmp_path / "a.xlsx") == [
        HEADINGS,
        ["000123", "A-0000001-K", "K0123456789AB", "登録", 0.05, date(2020, 2, 21), ""],
        ["=1+1", "A-0000002-3", "", "登録不可", "", "", "規模要件を満たさないため。"],
    ]
    assert openpyxl.load_workbook(tmp_path / "a.xlsx")["審査結果"]["E2"].number_format == "0%"


def test_the_provider_is_named_on_the_printed_page(tmp_path: Path) -> None:
    write_results("P-00012-3", "見本&決済\x1b株式会社", [], tmp_path / "a.xlsx", created=NOW)
    book = openpyxl.load_workbook(tmp_path / "a.xlsx")
    header = book["審査結果"].HeaderFooter.oddHeader
    assert header is not None
    assert header.left.text == "審査結果　見本＆決済\ufffd株式会社（P-00012-3）"


def test_no_results_give_the_headings_alone(tmp_path: Path) -> None:
    assert write_results("P-00012-3", "見本決済株式会社", [], tmp_path / "a.xlsx", created=NOW) == 0
    assert read(tmp_path / "a.xlsx") == [HEADINGS]


@pytest.mark.parametrize("backend", ["sqlite"], indirect=True)
def test_all_providers_are_written_in_one_run_with_a_list_of_them(office: Office, people: Mapping[str, Person], tmp_path: Path) -> None:
    providers, numbers = letters_waiting(office, people, 1, 2)
    written = write_all_results(office, people["mai"], None, tmp_path / "results")
    assert isinstance(written, WrittenResults)
    names = [INDEX_NAME, f"{providers[0]}_アアアカ決済株式会社.xlsx", f"{providers[1]}_アアアサ決済株式会社.xlsx"]
    assert (written.rows, [path.name for path in written.files]) == (3, names)
    assert sorted(path.name for path in (tmp_path / "results").iterdir()) == names
    assert read(written.files[0]) == [
        ["決済事業者番号", "決済事業者名", "ファイル", "件数", "登録", "補正依頼", "登録不可", "取下げ"],
        [providers[0], "アアアカ決済株式会社", names[1], 1, 0, 0, 1, 0],
        [providers[1], "アアアサ決済株式会社", names[2], 2, 0, 0, 2, 0],
    ]
    assert [row[1] for row in read(written.files[2])[1:]] == numbers[1:]
    (entry,) = [row for row in records.rows(office, records.every(records.ENTRIES)) if row["action"] == "export"]
    assert '"kind":"results","rows":3' in entry["payload"]


@pytest.mark.parametrize("backend", ["sqlite"], indirect=True)
def test_a_run_that_is_called_off_leaves_the_folder_as_it_was(office: Office, people: Mapping[str, Person], tmp_path: Path) -> None:
    letters_waiting(office, people, 1, 2)
    folder = tmp_path / "results"
    assert isinstance(write_all_results(office, people["mai"], None, folder), WrittenResults)
    before = {path.name: path.read_bytes() for path in folder.iterdir()}
    calls = iter([False, False, True])
    stopped = write_all_results(office, people["mai"], None, folder, stop=lambda: next(calls))
    assert stopped == WrittenResults((), 0, stopped=True)
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == before


@pytest.mark.parametrize("backend", ["sqlite"], indirect=True)
def test_without_results_there_is_no_list_and_reviewers_write_none(office: Office, people: Mapping[str, Person], tmp_path: Path) -> None:
    assert write_all_results(office, people["mai"], None, tmp_path / "results") == WrittenResults((), 0)
    assert list((tmp_path / "results").iterdir()) == []
    assert isinstance(write_all_results(office, people["rin"], None, tmp_path / "results"), Refusal)
