"""Parcels that came back, as workbooks: all of them for the office (返送品一覧); one file for each provider (未着キット一覧).

A provider's file holds nothing of another's stores: it goes to that provider, which says where they are to be sent.
"""

from collections.abc import Iterable, Iterator
from datetime import datetime
from pathlib import Path
from typing import Final

from exports.workbook import Column, Table, write_workbook
from models.vocabulary_kits import KIT_JAPANESE, ReturnedGoods
from secretariat.identifiers import show_phone, show_postal_code
from secretariat.kits.returns.listing import Deadline, ReturnLine
from secretariat.programme import Programme

_PARCEL: Final = (
    Column("number", "発送番号", "text", 14),
    Column("kit", "種類", "text", 12),
    Column("application", "受付番号", "text", 14),
    Column("provider_reference", "申請番号", "text", 18),
    Column("store_name", "店舗名", "wrapped", 34),
)
_WENT: Final = (
    Column("postal_code", "送付先郵便番号", "text", 12),
    Column("address", "送付先住所", "wrapped", 40),
    Column("addressee", "宛名", "wrapped", 26),
    Column("phone", "電話番号", "text", 15),
    Column("tracking_number", "お問い合わせ番号", "text", 16),
    Column("came_back_on", "返送日", "date", 12),
)
OFFICE_COLUMNS: Final = (
    *_PARCEL,
    Column("provider", "決済事業者番号", "text", 14),
    Column("provider_name", "決済事業者", "wrapped", 26),
    *_WENT,
    Column("reason", "返送理由", "wrapped", 20),
    Column("kept_until", "保管期限", "date", 12),
    Column("deadline", "期限の状況", "text", 12),
    Column("returned_goods", "返送品の処理", "text", 12),
    Column("instead", "その後の発送", "text", 14),
    Column("resend", "再送の要否", "text", 10),
)
PROVIDER_COLUMNS: Final = (
    *_PARCEL,
    *_WENT,
    Column("reason", "お届けできなかった理由", "wrapped", 40),
    Column("request", "お願い", "wrapped", 50),
)
DEADLINES: Final = {Deadline.LATER: "期限内", Deadline.NEAR: "期限間近", Deadline.PASSED: "期限経過"}
GOODS: Final = {ReturnedGoods.RESTOCKED: "在庫へ戻し", ReturnedGoods.DESTROYED: "廃棄"}
RESEND, NO_RESEND = "要", "不要"


def write_returns(path: Path, programme: Programme, lines: Iterable[ReturnLine], *, created: datetime) -> int:
    """Writes the office's list and gives its number of rows. The file appears whole or not at all; raises OSError."""
    table = Table("返送品一覧", OFFICE_COLUMNS, (_office_row(programme, line) for line in lines))
    (written,) = write_workbook(path, [table], created=created, title="返送品一覧")
    return written


def write_provider_returns(path: Path, programme: Programme, provider: str, lines: Iterable[ReturnLine], *, created: datetime) -> int:
    """Writes one provider's list (`provider`: its name and number) and gives its number of rows. Raises OSError."""
    table = Table("未着キット一覧", PROVIDER_COLUMNS, (_provider_row(programme, line) for line in lines))
    (written,) = write_workbook(path, [table], created=created, title=f"未着キット一覧　{provider}")
    return written


def _office_row(programme: Programme, line: ReturnLine) -> tuple[object, ...]:
    reason = programme.reasons.get(line.reason or "")
    return (
        *_parcel(line),
        line.provider,
        line.provider_name,
        *_went(line),
        reason.label.ja if reason is not None else line.reason,
        line.kept_until,
        DEADLINES[line.deadline] if line.deadline is not None else None,
        GOODS[ReturnedGoods(line.returned_goods)] if line.returned_goods is not None else None,
        line.instead,
        RESEND if line.resend else NO_RESEND,
    )


def _provider_row(programme: Programme, line: ReturnLine) -> tuple[object, ...]:
    reason = programme.reasons.get(line.reason or "")
    return (
        *_parcel(line),
        *_went(line),
        reason.letter.format(note="") if reason is not None else line.reason,
        programme.kits.returns.request,
    )


def _parcel(line: ReturnLine) -> Iterator[object]:
    yield from (line.number, KIT_JAPANESE[line.kit], line.application, line.provider_reference, line.store_name)


def _went(line: ReturnLine) -> Iterator[object]:
    yield show_postal_code(line.postal_code) if line.postal_code else None
    yield from (line.address, line.addressee)
    yield show_phone(line.phone) if line.phone else None
    yield from (line.tracking_number, line.came_back_on)
