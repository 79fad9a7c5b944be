"""The inquiries workbook (応対履歴): an overview with charts, weeks, days, providers, and one row per inquiry, streamed."""

from datetime import datetime
from pathlib import Path

from openpyxl import Workbook

from exports.inquiries_overview import add_overview
from exports.inquiries_tables import add_days, add_providers, add_weeks
from exports.workbook import Column, Table, rows_of, write_workbook
from secretariat.inquiries.report import InquiriesReport

TITLE = "コールセンター 応対状況"

INQUIRY_COLUMNS = (
    Column("number", "受付番号", "text", 14),
    Column("status", "状態", "text", 12),
    Column("channel", "受付方法", "text", 11),
    Column("begun_at", "受付日時", "instant", 17),
    Column("seconds", "通話時間", "duration", 10),
    Column("operator", "オペレーター", "text", 14),
    Column("caller", "お問い合わせ元", "text", 18),
    Column("name", "氏名(一部)", "text", 11),
    Column("phone", "電話番号(下4桁)", "text", 16),
    Column("verification", "本人確認", "text", 14),
    Column("store_number", "店舗番号", "text", 14),
    Column("store_name", "店舗名", "text", 28),
    Column("provider", "決済事業者", "text", 34),
    Column("category", "分類", "text", 18),
    Column("faq", "よくある質問", "text", 40),
    Column("complaint", "苦情", "yes-no", 8),
    Column("misconduct", "迷惑行為", "yes-no", 9),
    Column("desk", "対応窓口", "text", 15),
    Column("owner", "対応者", "text", 14),
    Column("due_at", "対応期限", "instant", 17),
    Column("call_back", "折り返し", "yes-no", 9),
    Column("done_at", "対応完了日時", "instant", 17),
    Column("follow_up_seconds", "対応時間", "duration", 11),
)
TEXT_COLUMNS = (
    Column("question", "お問い合わせ内容", "wrapped", 44),
    Column("answer", "回答", "wrapped", 44),
    Column("task", "引継内容", "wrapped", 32),
    Column("reply", "引継先の回答", "wrapped", 32),
    Column("conduct", "迷惑行為の内容", "wrapped", 32),
)
"""For managers only."""


def write_inquiries(report: InquiriesReport, path: Path, *, created: datetime, programme_name: str) -> int:
    """Writes the workbook and gives the number of inquiries in it.

    `created` is an aware instant. The file appears complete or not at all; raises OSError when it cannot be written.
    """

    def furnish(workbook: Workbook) -> None:
        add_overview(workbook, report, title=TITLE, created=created, programme_name=programme_name)
        add_weeks(workbook, report)
        add_days(workbook, report)
        add_providers(workbook, report)

    columns = (*INQUIRY_COLUMNS, *TEXT_COLUMNS) if report.with_texts else INQUIRY_COLUMNS
    table = Table("応対履歴", columns, rows_of(columns, report.inquiries))
    (inquiries,) = write_workbook(path, [table], created=created, title=f"{TITLE}　{programme_name}", furnish=furnish)
    return inquiries
