"""What a provider gets back at intake, read back with calamine and openpyxl."""

from datetime import UTC, date, datetime
from pathlib import Path

import openpyxl
from python_calamine import CalamineWorkbook

from exports.intake_report import write_intake_report
from secretariat.intake.table import ErrorCell
from secretariat.reports import IntakeReportRow

NOW = datetime(2020, 1, 20, 1, 0, tzinfo=UTC)
SENT = ("申請番号", "=店舗名", "郵便番号", "備考")
ROWS = (
    IntakeReportRow(("R-1", "見本書房", "0010012", "=1+1"), "受付", "A-0000001-K", "K0123456789AB", "", {}),
    IntakeReportRow(
        ("R-2", None, 7940028.0),
        "不備",
        None,
        None,
        "B3: 入力がありません。\nC3: 数字7桁で入力してください。",
        {1: "入力がありません。", 2: "=数字7桁で\n入力してください。"},
    ),
    IntakeReportRow(("R-1", "見本書房", date(2020, 1, 1), "", "見出しのない列"), "重複", "A-0000001-K", None, "受付済みです。", {}),
)


def test_the_rows_stand_as_they_were_sent_with_their_result(tmp_path: Path) -> None:
    assert write_intake_report(SENT, iter(ROWS), tmp_path / "a.xlsx", created=NOW) == 3
    book = CalamineWorkbook.from_path(str(tmp_path / "a.xlsx"))
    assert book.sheet_names == ["受付結果", "概要"]
    assert book.get_sheet_by_name("受付結果").to_python() == [
        ["申請番号", "=店舗名", "郵便番号", "備考", "結果", "受付番号", "加盟店ID", "理由"],
        ["R-1", "見本書房", "0010012", "=1+1", "受付", "A-0000001-K", "K0123456789AB", ""],
        ["R-2", "", 7940028.0, "", "不備", "", "", "B3: 入力がありません。\nC3: 数字7桁で入力してください。"],
        ["R-1", "見本書房", date(2020, 1, 1), "", "重複", "A-0000001-K", "", "受付済みです。"],
    ]


def test_exactly_the_faulty_cells_are_coloured(tmp_path: Path) -> None:
    write_intake_report(SENT, ROWS, tmp_path / "a.xlsx", created=NOW)
    sheet = openpyxl.load_workbook(tmp_path / "a.xlsx")["受付結果"]
    coloured = {cell.coordinate for row in sheet.iter_rows(min_row=2) for cell in row if cell.fill.fill_type}
    assert coloured == {"B3", "C3"}


def test_an_error_value_is_shown_as_it_stood_in_the_cell(tmp_path: Path) -> None:
    row = IntakeReportRow((ErrorCell("#N/A"), ErrorCell("")), "不備", None, None, "A2: エラーです。", {0: "エラーです。", 1: ""})
    write_intake_report(("申請番号", "店舗名"), [row], tmp_path / "a.xlsx", created=NOW)
    sheet = openpyxl.load_workbook(tmp_path / "a.xlsx")["受付結果"]
    assert [(cell.value, cell.fill.fill_type) for cell in sheet[2][:2]] == [("#N/A", "solid"), (None, "solid")]


def test_the_summary_counts_and_names_what_was_left_out(tmp_path: Path) -> None:
    write_intake_report(
        SENT,
        ROWS,
        tmp_path / "a.xlsx",
        created=NOW,
        file_name="=見本.xlsx",
        ignored_sheets=["メモ"],
        unknown_columns=["備考", "=列"],
        notes=["改行1件"],
    )
    rows = [
        [cell for cell in row if cell != ""]
        for row in CalamineWorkbook.from_path(str(tmp_path / "a.xlsx")).get_sheet_by_name("概要").to_python()
    ]
    assert [row for row in rows if row] == [
        ["受付結果"],
        ["ファイル名", "=見本.xlsx"],
        ["作成日時", datetime(2020, 1, 20, 10, 0)],  # noqa: DTZ001
        ["区分", "件数"],
        *[[label, count] for label, count in (("受付", 1), ("重複", 1), ("不備", 1), ("合計", 3))],
        *[[line] for line in ("読み込まなかったシート", "メモ", "取り込まなかった列", "備考", "=列", "読み取り時の補正", "改行1件")],
    ]


def test_a_file_without_rows_gives_the_headings_and_zero_counts(tmp_path: Path) -> None:
    assert write_intake_report(SENT, [], tmp_path / "a.xlsx", created=NOW) == 0
    book = CalamineWorkbook.from_path(str(tmp_path / "a.xlsx"))
    assert book.get_sheet_by_name("受付結果").to_python() == [[*SENT, "結果", "受付番号", "加盟店ID", "理由"]]
    assert ["合計", 0] in [row[:2] for row in book.get_sheet_by_name("概要").to_python()]
