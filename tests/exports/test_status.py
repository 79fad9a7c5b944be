"""The status workbook, read back with calamine, openpyxl and plain XML."""

import re
import zipfile
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Final
from xml.etree import ElementTree

import openpyxl
import pytest
from python_calamine import CalamineWorkbook

from exports import status
from exports.status import write_status
from exports.status_columns import APPLICATION_COLUMNS, APPLICATIONS, FOLLOW_UPS, RETURNED, SHIPMENTS
from exports.workbook import write_workbook
from models.vocabulary import ApplicationStatus
from models.vocabulary_kits import Kit, ShipmentStatus
from secretariat.figures.office_figures import AgeBand, CallCounts, CutoffFigures, Group, OfficeFigures, Week
from secretariat.screening.cutoffs import CutoffRow
from secretariat.status_listings import FOLLOW_UP_SOURCES, PARCEL_SOURCES, RETURNED_KEYS
from secretariat.status_report import ProviderLine, StatusReport
from secretariat.status_sources import APPLICATION_SOURCES, OPEN_SOURCES, USUAL, Listing, Row

NOW: Final = datetime(2020, 1, 27, 15, 30, tzinfo=UTC)
PROGRAMME: Final = "見本還元事業"
SHEETS: Final = ["概況", "審査状況", "締切別", "決済事業者別", "都道府県別", "滞留", "差戻し", "発送", "問合せ"]
DOCUMENT: Final = Path(__file__).parents[2] / "docs" / "status-workbook.md"
GOLDEN: Final = Path(__file__).parent / "golden" / "status_columns.txt"
VALUES: Final[dict[str, object]] = {
    "number": "A-0000001-K",
    "status": "審査中",
    "provider_number": "P-00012-3",
    "provider_name": "=見本決済株式会社",
    "provider_reference": "000123",
    "store_name": "@見本\x1b書房",
    "prefecture": "愛媛県",
    "received_at": datetime(2020, 1, 20, 1, 0, tzinfo=UTC),
    "cutoff_at": datetime(2020, 1, 27, 8, 0, tzinfo=UTC),
    "due_on": date(2020, 3, 20),
    "start_on": date(2020, 2, 21),
    "days_waiting": 8,
    "capital_yen": 12_345_678,
    "asked": "電話番号: 03から\n書類: 開業届",
    "rate": 5,
    "phone": "0110000001",
    "postal_code": "001-0012",
    "overdue": True,
}
STATUSES: Final = {
    ApplicationStatus.RECEIVED: 3,
    ApplicationStatus.IN_REVIEW: 5,
    ApplicationStatus.RETURNED: 2,
    ApplicationStatus.REGISTERED: 28,
}
GROUP: Final = Group("12", "P-00012-3", "=見本決済株式会社", STATUSES)
WEEK: Final = Week(date(2020, 1, 20), 10, 7, 3, 2, 1, 8, 2, 4)
FIGURES: Final = OfficeFigures(
    as_at=NOW,
    is_now=True,
    statuses={status: STATUSES.get(status, 0) for status in ApplicationStatus},
    overdue=4,
    answers_overdue=1,
    ageing=(AgeBand(0, 14, 6), AgeBand(15, None, 2)),
    cutoffs=(
        CutoffFigures(
            CutoffRow(date(2020, 2, 11), datetime(2020, 1, 17, 8, 0, tzinfo=UTC), date(2020, 2, 5), "rule"), 30, 30, 0, 28, 0, True, None
        ),
        CutoffFigures(
            CutoffRow(date(2020, 2, 21), datetime(2020, 1, 27, 8, 0, tzinfo=UTC), date(2020, 2, 18), "rule"), 12, 7, 5, 0, 6, False, 2
        ),
    ),
    providers=(GROUP,),
    prefectures=(replace(GROUP, key="愛媛県", number=None, name="愛媛県"),),
    prefecture_ages={"愛媛県": (6, 2)},
    industries=(replace(GROUP, key="retail", number=None, name="retail"),),
    kits={kit: {ShipmentStatus.PLANNED: 4} for kit in Kit},
    calls=CallCounts(5, 40, 1, {"kits": 30}, 9, 3),
    today=replace(WEEK, monday=date(2020, 1, 28)),
    weeks=(replace(WEEK, monday=date(2020, 1, 13)), WEEK),
)


def listing(keys: Iterable[str], rows: int) -> Listing:
    named = tuple(keys)
    row: Row = tuple(VALUES.get(key) for key in named)
    return Listing(named, iter([row] * rows))


def report(rows: int = 3, columns: Sequence[str] = USUAL, figures: OfficeFigures = FIGURES) -> StatusReport:
    return StatusReport(
        as_at=NOW,
        made_by="見本 太郎 (mai)",
        filters=("決済事業者: =見本決済株式会社", "状態: 審査中") if rows else (),
        figures=figures,
        categories={"kits": "キットの到着", "other": "その他"},
        providers=[ProviderLine("登録済", 2, GROUP)],
        applications=listing(columns, rows),
        open_cases=listing((source.key for source in OPEN_SOURCES), rows),
        returned=listing(RETURNED_KEYS, rows),
        parcels=listing((source.key for source in PARCEL_SOURCES), rows),
        follow_ups=listing((source.key for source in FOLLOW_UP_SOURCES), rows),
    )


@pytest.fixture
def written(tmp_path: Path) -> Path:
    path = tmp_path / "status.xlsx"
    assert write_status(report(), path, created=NOW, programme_name=PROGRAMME) == 3
    return path


def read(path: Path, sheet: str) -> list[list[object]]:
    return [list(row) for row in CalamineWorkbook.from_path(str(path)).get_sheet_by_name(sheet).to_python()]


def below(path: Path, sheet: str, heading: str) -> list[list[object]]:
    """The rows of a sheet from the one that begins with a heading on."""
    rows = read(path, sheet)
    return rows[next(place for place, row in enumerate(rows) if row and row[0] == heading) :]


def test_the_sheets_stand_in_order_with_the_overview_in_front(written: Path) -> None:
    book = openpyxl.load_workbook(written)
    assert book.sheetnames == SHEETS
    assert book.active is book["概況"]


def test_keys_and_headings_of_columns_never_change_silently() -> None:
    """Macros and formulas of managers find columns by them: whoever changes this list breaks their workbooks."""
    sheets = (("審査状況", APPLICATIONS), ("差戻し", RETURNED), ("発送", SHIPMENTS), ("問合せ", FOLLOW_UPS))
    lines = [f"{sheet} {key} {column.heading} {column.kind}" for sheet, known in sheets for key, column in known.items()]
    assert lines == GOLDEN.read_text("utf-8").splitlines()
    document = DOCUMENT.read_text("utf-8")
    assert [line for line in lines if "| `{1}` | {2} | {3} |".format(*line.split()) not in document] == []


def test_every_column_that_is_read_is_known_to_the_writer_and_told_apart() -> None:
    assert [column.key for column in APPLICATION_COLUMNS] == [source.key for source in APPLICATION_SOURCES]
    assert {source.key for source in OPEN_SOURCES} <= APPLICATIONS.keys()
    assert set(RETURNED_KEYS) <= RETURNED.keys()
    assert [source.key for source in PARCEL_SOURCES] == list(SHIPMENTS)
    assert [source.key for source in FOLLOW_UP_SOURCES] == list(FOLLOW_UPS)
    for known in (APPLICATIONS, RETURNED, SHIPMENTS, FOLLOW_UPS):
        assert len({column.heading for column in known.values()}) == len(known)


def test_every_application_is_one_row_under_its_headings(written: Path) -> None:
    headings, *rows = read(written, "審査状況")
    assert headings == [APPLICATIONS[key].heading for key in USUAL]
    assert len(rows) == 3
    seen = dict(zip(headings, rows[0], strict=True))
    told = (seen["受付番号"], seen["申請番号"], seen["決済事業者名"], seen["店舗名"])
    assert told == ("A-0000001-K", "000123", "=見本決済株式会社", "@見本\ufffd書房")
    assert (seen["受付日時"], seen["締切日時"]) == (datetime(2020, 1, 20, 10, 0), datetime(2020, 1, 27, 17, 0))  # noqa: DTZ001
    assert (seen["標準処理期限"], seen["還元開始日"], seen["滞留日数"]) == (date(2020, 3, 20), date(2020, 2, 21), 8)
    assert [seen[blank] for blank in ("加盟店ID", "決定日時", "担当者", "還元率", "補助対象")] == [""] * 5


def test_chosen_columns_stand_in_their_order_and_amounts_are_numbers(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    write_status(report(columns=("capital_yen", "number")), path, created=NOW, programme_name=PROGRAMME)
    assert read(path, "審査状況")[:2] == [["資本金", "受付番号"], [12_345_678, "A-0000001-K"]]
    assert openpyxl.load_workbook(path)["審査状況"]["A2"].number_format == "#,##0"


def test_lists_stand_below_the_figures_of_all_cases(written: Path) -> None:
    rows = read(written, "滞留")
    assert rows[1][:4] == ["0〜14日", "15日以上", "審査待ち計", "標準処理期間超過"]
    assert rows[2][:4] == [6, 2, 8, 4]
    headings, *cases = below(written, "滞留", "受付番号")
    assert (headings[2], [case[2] for case in cases]) == ("滞留日数", [8, 8, 8])
    assert read(written, "差戻し")[2][:2] == [2, 1]
    assert read(written, "発送")[2][0] == 16
    assert read(written, "問合せ")[2][:5] == [5, 40, 1, 9, 3]
    assert read(written, "問合せ")[3][:2] == ["キットの到着", "その他"]
    assert read(written, "問合せ")[4][:2] == [30, 0]
    for sheet in ("滞留", "差戻し", "発送"):
        assert "全件" in str(read(written, sheet)[0][0])


def test_figures_by_cutoff_provider_and_prefecture_are_those_of_the_office(written: Path) -> None:
    _, closed, coming, total = below(written, "締切別", "還元開始日")[:4]
    assert closed[3:] == ["済", 30, 30, 0, 28, 0, ""]
    assert coming[3:] == ["未", 12, 7, 5, 0, 6, 2]
    assert total[0] == "合計"
    assert total[4:7] == [42, 37, 5]
    headings, provider, _ = below(written, "決済事業者別", "決済事業者番号")
    assert provider[:4] == ["P-00012-3", "=見本決済株式会社", "登録済", 2]
    assert dict(zip(headings[4:], provider[4:], strict=True)) == {
        "受付済": 3,
        "審査中": 5,
        "補正依頼中": 2,
        "再鑑待ち": 0,
        "承認済": 0,
        "登録済": 28,
        "登録不可": 0,
        "取下げ": 0,
        "登録取消": 0,
        "合計": 38,
        "審査待ち": 8,
        "決定済": 28,
    }
    headings, prefecture, *_ = below(written, "都道府県別", "都道府県")
    assert (headings[-2:], prefecture[0], prefecture[-2:]) == (["0〜14日", "15日以上"], "愛媛県", [6, 2])
    assert below(written, "都道府県別", "業種")[1][0] == "小売業"


def test_the_overview_says_as_at_by_whom_with_which_filters_and_columns(written: Path) -> None:
    rows = [[cell for cell in row if cell != ""] for row in read(written, "概況")]
    assert rows[:2] == [["加盟店登録 審査状況"], [PROGRAMME]]
    facts = {row[0]: row[1] for row in rows[3:8]}
    assert facts == {
        "基準日時": datetime(2020, 1, 28, 0, 30),  # noqa: DTZ001
        "作成者": "見本 太郎 (mai)",
        "作成日時": datetime(2020, 1, 28, 0, 30),  # noqa: DTZ001
        "抽出条件": "決済事業者: =見本決済株式会社、状態: 審査中",
        "審査状況の項目": "、".join(APPLICATIONS[key].heading for key in USUAL),
    }
    assert "全件" in str(rows[8][0])


def test_the_overview_has_the_figures_of_the_office(written: Path) -> None:
    rows = read(written, "概況")
    flat = [cell for row in rows for cell in row if cell != ""]
    tiles = ["審査待ち", "標準処理期間超過", "補正依頼中", "補正 督促対象", "本日 受付", "本日 審査済", "登録済", "問合せ 対応待ち"]
    place = flat.index("審査待ち")
    assert flat[place : place + 8] == tiles
    assert flat[place + 8 : place + 16] == [8, 4, 2, 1, 10, 7, 28, 9]
    statuses = below(written, "概況", "状態")
    assert [row[:2] for row in statuses[1:4]] == [["受付済", 3], ["審査中", 5], ["補正依頼中", 2]]
    assert statuses[1][2] == pytest.approx(3 / 38)
    assert statuses[10][:2] == ["合計", 38]
    assert [row[:2] for row in below(written, "概況", "滞留日数")[1:4]] == [["0〜14日", 6], ["15日以上", 2], ["合計", 8]]
    assert below(written, "概況", "発送の状態")[1][:5] == ["計画済", 4, 4, 4, 4]
    weeks = [row[10:19] for row in rows if row[10] in {date(2020, 1, 20), "本日"}]
    assert weeks == [[date(2020, 1, 20), 10, 7, 3, 2, 1, 8, 2, 4], ["本日", 10, 7, 3, 2, 1, 8, 2, 4]]


def test_every_table_has_its_name_its_headings_and_a_row_and_no_filter_of_the_sheet_beside_its_own(tmp_path: Path) -> None:
    for rows in (3, 0):
        path = tmp_path / f"{rows}.xlsx"
        write_status(report(rows), path, created=NOW, programme_name=PROGRAMME)
        book = openpyxl.load_workbook(path)
        tables = {name: sheet for sheet in book.worksheets for name in sheet.tables}
        assert set(tables) == {
            *("Statuses", "Ageing", "Kits", "Weeks", "Applications", "Cutoffs", "Providers", "Prefectures", "Industries"),
            *("OpenCases", "Returned", "Shipments", "FollowUps"),
        }
        for name, sheet in tables.items():
            table = sheet.tables[name]
            first, *more = sheet[table.ref]
            assert more, name
            assert [cell.value for cell in first] == table.column_names
            assert sheet.auto_filter.ref is None
        assert book["概況"].tables["Statuses"].autoFilter is None
        assert book["滞留"].tables["OpenCases"].autoFilter.ref == book["滞留"].tables["OpenCases"].ref


def test_parts_of_tables_are_well_formed_and_numbered_apart(written: Path) -> None:
    with zipfile.ZipFile(written) as archive:
        parts = [ElementTree.fromstring(archive.read(name)) for name in archive.namelist() if name.startswith("xl/tables/")]  # noqa: S314
        types = archive.read("[Content_Types].xml").decode()
    assert len({part.get("id") for part in parts}) == len(parts) == types.count("spreadsheetml.table+xml")
    for part in parts:
        columns = [child for child in part.iter() if child.tag.endswith("}tableColumn")]
        assert [column.get("id") for column in columns] == [str(place) for place in range(1, len(columns) + 1)]


def test_a_table_that_does_not_fit_one_sheet_continues_under_a_name_of_its_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(status, "write_workbook", lambda path, tables, **more: write_workbook(path, tables, last_row=8, **more))
    path = tmp_path / "a.xlsx"
    assert write_status(report(10), path, created=NOW, programme_name=PROGRAMME) == 10
    book = openpyxl.load_workbook(path)
    assert book.sheetnames[:4] == ["概況", "審査状況", "審査状況 (2)", "締切別"]
    assert book["審査状況"].tables["Applications"].ref.endswith("8")
    assert book["審査状況 (2)"].tables["Applications_2"].ref.endswith("4")
    assert book["滞留"].tables["OpenCases"].ref.startswith("A5:")
    assert book["滞留 (2)"].tables["OpenCases_2"].ref == "A1:Q8"
    assert [row[0] for row in read(path, "滞留 (2)")][:2] == ["受付番号", "A-0000001-K"]


def test_all_sheets_print_on_a3_landscape_with_repeated_headings_and_nothing_validates(written: Path) -> None:
    for sheet in openpyxl.load_workbook(written).worksheets:
        assert (sheet.page_setup.paperSize, sheet.page_setup.orientation) == (8, "landscape")
        assert sheet.oddFooter is not None
        assert sheet.oddFooter.center.text == "&P / &N"
        assert not sheet.data_validations.dataValidation
        if sheet.title != "概況":
            top = min(int(table.ref.partition(":")[0].strip("A")) for table in sheet.tables.values())
            assert sheet.print_title_rows == f"${top}:${top}"
            assert sheet.freeze_panes is not None


def test_nothing_in_the_workbook_is_a_formula(written: Path) -> None:
    with zipfile.ZipFile(written) as archive:
        sheets = [archive.read(name) for name in archive.namelist() if name.startswith("xl/worksheets/sheet")]
    assert not any(re.search(rb"<(?:\w+:)?f[ >]", sheet) for sheet in sheets)


def test_the_charts_show_the_cells_of_the_tables_with_visible_axes(written: Path) -> None:
    book = openpyxl.load_workbook(written)
    with zipfile.ZipFile(written) as archive:
        charts = [archive.read(name).decode() for name in sorted(archive.namelist()) if name.startswith("xl/charts/chart")]
    shown = {}
    for chart in charts:
        assert re.findall(r'<(?:\w+:)?delete val="(\w+)"', chart) == ["0", "0"]
        (title,) = re.findall(r"<(?:\w+:)?t>([^<]+)<", chart)
        ranges = re.findall(r"<(?:\w+:)?f>'([^']+)'!([^<]+)<", chart)
        shown[title] = [
            [cell.value for (cell,) in book[sheet][each.replace("$", "")]] if ":" in each else book[sheet][each.replace("$", "")].value
            for sheet, each in ranges
        ]
    assert set(shown) == {"状態別件数", "滞留日数別の審査待ち", "週別の受付と審査済", "締切別の審査状況"}
    assert shown["状態別件数"][2] == [STATUSES.get(one, 0) for one in ApplicationStatus]
    assert shown["滞留日数別の審査待ち"][1:] == [["0〜14日", "15日以上"], [6, 2]]
    starts = [datetime(2020, 2, 11), datetime(2020, 2, 21)]  # noqa: DTZ001
    assert shown["締切別の審査状況"] == ["審査済", starts, [30, 7], "審査未了", starts, [0, 5]]


def test_a_report_on_nothing_opens_and_says_so(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    nothing = dict.fromkeys(ApplicationStatus, 0)
    nobody = replace(
        FIGURES,
        statuses=nothing,
        ageing=(AgeBand(0, None, 0),),
        cutoffs=(),
        providers=(),
        prefectures=(),
        prefecture_ages={},
        industries=(),
        weeks=(Week(date(2020, 1, 27), *[0] * 8),),
    )
    empty = replace(report(0, figures=nobody), providers=[])
    assert write_status(empty, path, created=NOW, programme_name=PROGRAMME) == 0
    assert len(read(path, "審査状況")) == 1
    assert "なし（全件）" in [cell for row in read(path, "概況") for cell in row]
    assert openpyxl.load_workbook(path).sheetnames == SHEETS
