"""A provider's stores online that get the digital set (デジタル掲示用データ送付先一覧): the list goes to the provider."""

from collections.abc import Iterable
from datetime import datetime
from pathlib import Path
from typing import Final

from exports.workbook import Column, Table, rows_of, write_workbook
from secretariat.kits.digital_sending import DigitalStore

COLUMNS: Final = (
    Column("provider_reference", "申請番号", "text", 20),
    Column("application", "受付番号", "text", 14),
    Column("merchant_id", "加盟店ID", "text", 16),
    Column("store", "店舗名", "wrapped", 40),
    Column("url", "店舗URL", "wrapped", 44),
    Column("return_rate", "還元率", "percent", 8),
    Column("start_on", "還元開始日", "date", 12),
    Column("number", "発送番号", "text", 14),
)


def write_digital_list(provider_number: str, provider_name: str, stores: Iterable[DigitalStore], path: Path, *, created: datetime) -> int:
    """Writes one provider's list and gives the number of its stores. The file appears whole or not at all; raises OSError."""
    table = Table("送付先一覧", COLUMNS, rows_of(COLUMNS, stores))
    (written,) = write_workbook(
        path, [table], created=created, title=f"デジタル掲示用データ送付先一覧　{provider_name}（{provider_number}）"
    )
    return written
