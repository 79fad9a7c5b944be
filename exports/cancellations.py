"""Registrations that were ended (登録取消一覧) as a workbook."""

from collections.abc import Iterable
from datetime import date, datetime
from pathlib import Path
from typing import Final

from exports.workbook import Column, Table, rows_of, write_workbook
from secretariat.audit.cancellations import Cancellation

TITLE: Final = "登録取消一覧"
COLUMNS: Final = (
    Column("number", "受付番号", "text", 14),
    Column("provider_reference", "申請番号", "text", 20),
    Column("provider", "決済事業者", "text", 34),
    Column("merchant_id", "加盟店ID", "text", 16),
    Column("store_name", "店舗名", "text", 30),
    Column("business", "事業者名", "text", 30),
    Column("corporate_number", "法人番号", "text", 15),
    Column("prefecture", "都道府県", "text", 10),
    Column("return_rate", "還元率", "percent", 8),
    Column("start_on", "還元開始日", "date", 12),
    Column("ended_on", "取消日", "date", 12),
    Column("decided_at", "決定日時", "instant", 17),
    Column("decided_by", "決定者", "text", 14),
    Column("reasons", "理由", "wrapped", 40),
    Column("programme_version", "事業ファイルの版", "integer", 16),
    Column("note", "メモ", "wrapped", 44),
)


def write_cancellations(rows: Iterable[Cancellation], path: Path, *, first: date, last: date, created: datetime) -> int:
    """Writes the workbook and gives the number of its rows. `created` is an aware instant.

    The file appears complete or not at all; raises OSError when it cannot be written.
    """
    (written,) = write_workbook(
        path, [Table(TITLE, COLUMNS, rows_of(COLUMNS, rows))], created=created, title=f"{TITLE}　{first:%Y/%m/%d}～{last:%Y/%m/%d}"
    )
    return written
