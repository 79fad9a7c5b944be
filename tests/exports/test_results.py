"""What a provider gets back after a cutoff, read back with calamine."""

from datetime import UTC, date, datetime
from pathlib import Path

import openpyxl
from python_calamine import CalamineWorkbook

from exports.results import write_results
from secretariat.reports import ResultRow

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
