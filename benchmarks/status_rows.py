"""Rows of a status workbook that every writer is given."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from typing import Final

COLUMNS: Final = 20
HEADINGS: Final = (
    *("受付番号", "状態", "ご案内上の状態", "決済事業者番号", "決済事業者名", "申請番号", "加盟店ID", "店舗番号", "店舗名", "都道府県"),
    *("市区町村", "業種", "受付日時", "締切日時", "標準処理期限", "還元開始日", "決定日時", "担当者", "判定", "還元率"),
)
FIRST: Final = datetime(2019, 9, 2, 0, 0, tzinfo=UTC)
JAPAN_OFFSET: Final = timedelta(hours=9)
Row = tuple[object, ...]


def made_up_rows(count: int) -> Iterator[Row]:
    """Rows of the first 20 columns of 審査状況: texts, instants, days, numbers, blanks as an office has them."""
    for number in range(count):
        received = FIRST + timedelta(seconds=number * 17)
        decided = received + timedelta(days=20, seconds=number % 30_000) if number % 3 else None
        yield (
            *(f"A-{number:07}-K", "登録済" if decided else "審査中", "登録済" if decided else "審査中"),
            *(f"P-{number % 1000:07}-3", f"見本決済{number % 1000}株式会社", f"T-{number:08}", f"K{number:012}", f"S-{number:07}-4"),
            *(f"見本書房{number}号店", "愛媛県", "今治市", "小売業"),
            *(received, FIRST + timedelta(days=10 * (number % 27), hours=8)),
            *(date(2019, 11, 2) + timedelta(days=number % 240), date(2019, 10, 1) + timedelta(days=10 * (number % 27))),
            *(decided, "rin" if number % 2 else None, "対象", 5 if decided else None),
        )


def clock_time(value: object) -> object:
    """An instant as a clock in Japan shows it, for writers that know no time zones; anything else as it is."""
    return (value + JAPAN_OFFSET).replace(tzinfo=None) if isinstance(value, datetime) else value
