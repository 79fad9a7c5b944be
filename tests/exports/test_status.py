"""The status workbook, read back with calamine, openpyxl and plain XML."""

import re
import zipfile
from datetime import UTC, date, datetime
from pathlib import Path

import openpyxl
import pytest
from python_calamine import CalamineWorkbook

from exports.status import APPLICATION_COLUMNS, PROVIDER_COLUMNS, SHIPMENT_COLUMNS, write_status
from secretariat.reports import CutoffRow, ProviderRow, ShipmentRow, StatusReport, StatusRow

NOW = datetime(2020, 1, 27, 15, 30, tzinfo=UTC)
PROGRAMME = "見本還元事業"

OPEN = StatusRow(
    number="A-0000001-K",
    provider_number="P-00012-3",
    provider_name="=見本決済株式会社",
    provider_reference="000123",
    merchant_id=None,
    store_number="S-0000001-4",
    store_name="@見本\x1b書房",
    prefecture="愛媛県",
    city="今治市",
    industry="小売業",
    status="審査中",
    public_status="審査中",
    received_at=datetime(2020, 1, 20, 1, 0, tzinfo=UTC),
    cutoff_at=datetime(2020, 1, 27, 8, 0, tzinfo=UTC),
    due_on=date(2020, 3, 20),
    start_on=date(2020, 2, 21),
    decided_at=None,
    assignee=None,
    verdict="要確認",
    return_rate=None,
    subsidised=None,
    days_waiting=8,
    open_points=1,
)
PROVIDER = ProviderRow("P-00012-3", "=見本決済株式会社", "登録済", 2, 1, 2, 3, 4, 5, 6, 7, 8, 9)
SHIPMENT = ShipmentRow(
    number="K-0000001-1",
    kit="A",
    rate=5,
    status="計画",
    store_number="S-0000001-4",
    store_name="見本書房",
    merchant_id="K0123456789AB",
    addressee="見本書房 御中",
    postal_code="001-0012",
    address="北海道札幌市見本町1-2-3",
    phone="0110000001",
    due_on=date(2020, 2, 20),
    planned_at=NOW,
)
CUTOFFS = (
    CutoffRow(date(2020, 2, 11), datetime(2020, 1, 17, 8, 0, tzinfo=UTC), 30, 30, 0, 28, True),
    CutoffRow(date(2020, 2, 21), datetime(2020, 1, 27, 8, 0, tzinfo=UTC), 12, 7, 5, 0, False),
)
COUNTS = (("受付済", 3), ("審査中", 5), ("登録済", 28))


def report(*, empty: bool = False) -> StatusReport:
    if empty:
        return StatusReport(NOW, "rin", (), (), (), (), (), ())
    filters = ("決済事業者: =見本決済株式会社", "状態: 審査中")
    return StatusReport(NOW, "見本 太郎 (rin)", filters, COUNTS, CUTOFFS, iter([PROVIDER]), iter([OPEN] * 3), iter([SHIPMENT] * 2))


@pytest.fixture
def written(tmp_path: Path) -> Path:
    path = tmp_path / "status.xlsx"
    assert write_status(report(), path, created=NOW, programme_name=PROGRAMME) == 3
    return path


def read(path: Path, sheet: str) -> list[list[object]]:
    return [list(row) for row in CalamineWorkbook.from_path(str(path)).get_sheet_by_name(sheet).to_python()]


def test_the_sheets_stand_in_order_with_the_overview_in_front(written: Path) -> None:
    book = openpyxl.load_workbook(written)
    assert book.sheetnames == ["概況", "審査状況", "決済事業者", "発送"]
    assert book.active is book["概況"]


def test_every_application_is_one_row_under_its_headings(written: Path) -> None:
    headings, *rows = read(written, "審査状況")
    assert headings == [column.heading for column in APPLICATION_COLUMNS]
    assert len(rows) == 3
    seen = dict(zip(headings, rows[0], strict=True))
    assert (seen["受付番号"], seen["申請番号"], seen["決済事業者名"], seen["店舗名"]) == (
        "A-0000001-K",
        "000123",
        "=見本決済株式会社",
        "@見本\ufffd書房",
    )
    assert (seen["受付日時"], seen["締切日時"]) == (datetime(2020, 1, 20, 10, 0), datetime(2020, 1, 27, 17, 0))  # noqa: DTZ001
    assert (seen["標準処理期限"], seen["還元開始日"], seen["滞留日数"]) == (date(2020, 3, 20), date(2020, 2, 21), 8)
    assert [seen[blank] for blank in ("加盟店ID", "決定日時", "担当者", "還元率", "補助対象")] == [""] * 5


def test_providers_and_shipments_have_their_own_sheets(written: Path) -> None:
    headings, provider = read(written, "決済事業者")
    assert headings == [column.heading for column in PROVIDER_COLUMNS]
    assert provider == ["P-00012-3", "=見本決済株式会社", "登録済", 2, 1, 2, 3, 4, 5, 6, 7, 8, 9]
    headings, first, second = read(written, "発送")
    assert headings == [column.heading for column in SHIPMENT_COLUMNS]
    assert first == second
    assert (first[2], first[8], first[10], first[11]) == (0.05, "001-0012", "0110000001", date(2020, 2, 20))


def test_the_overview_says_as_at_by_whom_with_which_filters(written: Path) -> None:
    cells = [cell for row in read(written, "概況") for cell in row if cell != ""]
    assert cells[:2] == ["加盟店登録 審査状況", PROGRAMME]
    facts = dict(zip(cells[2:10:2], cells[3:10:2], strict=True))
    assert facts == {
        "基準日時": datetime(2020, 1, 28, 0, 30),  # noqa: DTZ001
        "作成者": "見本 太郎 (rin)",
        "作成日時": datetime(2020, 1, 28, 0, 30),  # noqa: DTZ001
        "抽出条件": "決済事業者: =見本決済株式会社、状態: 審査中",
    }


def test_the_overview_counts_by_status_and_by_cutoff(written: Path) -> None:
    rows = [[cell for cell in row if cell != ""] for row in read(written, "概況")]
    by_status = rows.index(["状態", "件数", "構成比"])
    assert [row[:2] for row in rows[by_status + 1 : by_status + 5]] == [["受付済", 3], ["審査中", 5], ["登録済", 28], ["合計", 36]]
    assert rows[by_status + 1][2] == pytest.approx(3 / 36)
    by_cutoff = rows.index(["還元開始日", "締切日時", "受付", "審査済", "審査未了", "登録", "締切処理"])
    assert rows[by_cutoff + 1 :] == [
        [date(2020, 2, 11), datetime(2020, 1, 17, 17, 0), 30, 30, 0, 28, "済"],  # noqa: DTZ001
        [date(2020, 2, 21), datetime(2020, 1, 27, 17, 0), 12, 7, 5, 0, "未"],  # noqa: DTZ001
    ]


def test_the_charts_show_the_cells_of_the_tables_with_visible_axes(written: Path) -> None:
    sheet = openpyxl.load_workbook(written)["概況"]
    with zipfile.ZipFile(written) as archive:
        charts = [archive.read(name).decode() for name in sorted(archive.namelist()) if name.startswith("xl/charts/chart")]
    shown = []
    for chart in charts:
        assert re.findall(r'<(?:\w+:)?delete val="(\w+)"', chart) == ["0", "0"]
        ranges = [found.replace("$", "") for found in re.findall(r"<(?:\w+:)?f>'概況'!([^<]+)<", chart)]
        shown.append([[cell.value for (cell,) in sheet[each]] if ":" in each else sheet[each].value for each in ranges])
    statuses, counts = map(list, zip(*COUNTS, strict=True))
    starts = [datetime(2020, 2, 11), datetime(2020, 2, 21)]  # noqa: DTZ001
    assert shown == [["件数", statuses, counts], ["審査済", starts, [30, 7], "審査未了", starts, [0, 5]]]
    assert [title for chart in charts for title in re.findall(r"<(?:\w+:)?t>([^<]+)<", chart)] == ["状態別件数", "締切別の審査状況"]


def test_a_report_on_nothing_opens_and_says_so(tmp_path: Path) -> None:
    assert write_status(report(empty=True), tmp_path / "a.xlsx", created=NOW, programme_name=PROGRAMME) == 0
    assert [len(read(tmp_path / "a.xlsx", sheet)) for sheet in ("審査状況", "決済事業者", "発送")] == [1, 1, 1]
    cells = [cell for row in read(tmp_path / "a.xlsx", "概況") for cell in row]
    assert "なし（全件）" in cells
    assert "該当する締切はありません。" in cells
    assert openpyxl.load_workbook(tmp_path / "a.xlsx").sheetnames[0] == "概況"
