"""The status workbook (審査状況): an overview with charts, and one row per application, payment provider and parcel."""

from datetime import datetime
from pathlib import Path

from openpyxl import Workbook

from exports.status_overview import add_overview
from exports.workbook import Column, Table, rows_of, write_workbook
from secretariat.reports import StatusReport

TITLE = "加盟店登録 審査状況"

APPLICATION_COLUMNS = (
    Column("number", "受付番号", "text", 14),
    Column("status", "状態", "text", 12),
    Column("public_status", "ご案内上の状態", "text", 18),
    Column("provider_number", "決済事業者番号", "text", 14),
    Column("provider_name", "決済事業者名", "text", 26),
    Column("provider_reference", "申請番号", "text", 16),
    Column("merchant_id", "加盟店ID", "text", 16),
    Column("store_number", "店舗番号", "text", 14),
    Column("store_name", "店舗名", "text", 30),
    Column("prefecture", "都道府県", "text", 10),
    Column("city", "市区町村", "text", 16),
    Column("industry", "業種", "text", 18),
    Column("received_at", "受付日時", "instant", 17),
    Column("cutoff_at", "締切日時", "instant", 17),
    Column("due_on", "標準処理期限", "date", 12),
    Column("start_on", "還元開始日", "date", 12),
    Column("decided_at", "決定日時", "instant", 17),
    Column("assignee", "担当者", "text", 12),
    Column("verdict", "判定", "text", 10),
    Column("return_rate", "還元率", "percent", 8),
    Column("subsidised", "補助対象", "yes-no", 10),
    Column("days_waiting", "滞留日数", "integer", 10),
    Column("open_points", "未確認事項", "integer", 11),
)
PROVIDER_COLUMNS = (
    Column("number", "決済事業者番号", "text", 14),
    Column("name", "決済事業者名", "text", 30),
    Column("status", "状態", "text", 12),
    Column("services", "サービス数", "integer", 11),
    Column("received", "受付済", "integer", 10),
    Column("in_review", "審査中", "integer", 10),
    Column("returned", "補正依頼中", "integer", 11),
    Column("awaiting_second", "再鑑待ち", "integer", 10),
    Column("approved", "承認済", "integer", 10),
    Column("registered", "登録済", "integer", 10),
    Column("rejected", "登録不可", "integer", 10),
    Column("withdrawn", "取下げ", "integer", 10),
    Column("cancelled", "登録取消", "integer", 10),
)
SHIPMENT_COLUMNS = (
    Column("number", "発送番号", "text", 14),
    Column("kit", "キット", "text", 8),
    Column("rate", "還元率", "percent", 8),
    Column("status", "状態", "text", 12),
    Column("store_number", "店舗番号", "text", 14),
    Column("store_name", "店舗名", "text", 30),
    Column("merchant_id", "加盟店ID", "text", 16),
    Column("addressee", "宛名", "text", 26),
    Column("postal_code", "郵便番号", "text", 11),
    Column("address", "住所", "text", 44),
    Column("phone", "電話番号", "text", 15),
    Column("due_on", "発送期限", "date", 12),
    Column("planned_at", "発送準備日時", "instant", 17),
)


def write_status(report: StatusReport, path: Path, *, created: datetime, programme_name: str) -> int:
    """Writes the workbook and gives the number of applications in it.

    `created` is an aware instant. The file appears complete or not at all; raises OSError when it cannot be written.
    """

    def furnish(workbook: Workbook) -> None:
        add_overview(workbook, report, title=TITLE, created=created, programme_name=programme_name)

    tables = (
        Table("審査状況", APPLICATION_COLUMNS, rows_of(APPLICATION_COLUMNS, report.applications)),
        Table("決済事業者", PROVIDER_COLUMNS, rows_of(PROVIDER_COLUMNS, report.providers)),
        Table("発送", SHIPMENT_COLUMNS, rows_of(SHIPMENT_COLUMNS, report.shipments)),
    )
    applications, *_ = write_workbook(path, tables, created=created, title=f"{TITLE}　{programme_name}", furnish=furnish)
    return applications
