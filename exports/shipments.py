"""The shipments workbook (発送状況): an overview with charts, delivery performance, and one row per parcel, streamed."""

from datetime import datetime
from pathlib import Path

from openpyxl import Workbook

from exports.shipments_overview import add_overview, add_performance
from exports.workbook import Column, Table, rows_of, write_workbook
from secretariat.kits.shipments_report import ShipmentsReport

TITLE = "店頭用広報ツール 発送状況"

PARCEL_COLUMNS = (
    Column("number", "発送番号", "text", 14),
    Column("kit", "キット", "text", 14),
    Column("rate", "還元率", "percent", 8),
    Column("status", "状態", "text", 12),
    Column("due_on", "発送期限", "date", 12),
    Column("store_number", "店舗番号", "text", 14),
    Column("store_name", "店舗名", "text", 30),
    Column("merchant_id", "加盟店ID", "text", 16),
    Column("application", "受付番号", "text", 14),
    Column("provider_number", "決済事業者番号", "text", 14),
    Column("provider_name", "決済事業者名", "text", 26),
    Column("prefecture", "都道府県", "text", 10),
    Column("postal_code", "郵便番号", "text", 11),
    Column("address", "住所", "text", 44),
    Column("addressee", "宛名", "text", 26),
    Column("phone", "電話番号", "text", 15),
    Column("start_on", "還元開始日", "date", 12),
    Column("told_on", "登録通知日", "date", 12),
    Column("planned_at", "計画日時", "instant", 17),
    Column("handed_over_on", "引渡日", "date", 12),
    Column("days_to_hand_over", "引渡までの日数", "integer", 9),
    Column("delivered_on", "配達日", "date", 12),
    Column("days_on_the_way", "配送日数", "integer", 9),
    Column("came_back_on", "返送日", "date", 12),
    Column("came_back_reason", "返送理由", "text", 18),
    Column("carrier", "宅配会社", "text", 12),
    Column("tracking_number", "送り状番号", "text", 15),
    Column("batch", "発送バッチ", "text", 14),
    Column("held_for", "保留(決済事業者)", "text", 14),
    Column("waits_for", "在庫待ち", "text", 18),
    Column("resend_of", "再送元", "text", 14),
)


def write_shipments(report: ShipmentsReport, path: Path, *, created: datetime, programme_name: str) -> int:
    """Writes the workbook and gives the number of parcels in it.

    `created` is an aware instant. The file appears complete or not at all; raises OSError when it cannot be written.
    """

    def furnish(workbook: Workbook) -> None:
        add_overview(workbook, report, title=TITLE, created=created, programme_name=programme_name)
        add_performance(workbook, report.performance)

    table = Table("発送一覧", PARCEL_COLUMNS, rows_of(PARCEL_COLUMNS, report.parcels))
    (parcels,) = write_workbook(path, [table], created=created, title=f"{TITLE}　{programme_name}", furnish=furnish)
    return parcels
