"""What a payment provider gets back after a cutoff (審査結果): one workbook per provider."""

from collections.abc import Iterable
from datetime import datetime
from pathlib import Path

from exports.workbook import Column, Table, rows_of, write_workbook
from secretariat.reports import ResultRow

COLUMNS = (
    Column("provider_reference", "申請番号", "text", 20),
    Column("number", "受付番号", "text", 14),
    Column("merchant_id", "加盟店ID", "text", 16),
    Column("result", "結果", "text", 12),
    Column("return_rate", "還元率", "percent", 8),
    Column("start_on", "還元開始日", "date", 12),
    Column("reason", "理由", "wrapped", 70),
)


def write_results(provider_number: str, provider_name: str, rows: Iterable[ResultRow], path: Path, *, created: datetime) -> int:
    """Writes one provider's workbook and gives the number of its rows.

    `created` is an aware instant. The file appears complete or not at all; raises OSError when it cannot be written.
    """
    table = Table("審査結果", COLUMNS, rows_of(COLUMNS, rows))
    (written,) = write_workbook(path, [table], created=created, title=f"審査結果　{provider_name}（{provider_number}）")
    return written
