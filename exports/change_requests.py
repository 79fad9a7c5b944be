"""Changes that callers asked for, as the workbook that goes to their provider (変更のお申出の確認依頼), which answers in it."""

from collections.abc import Iterator, Sequence
from datetime import datetime
from pathlib import Path
from typing import Final

from openpyxl import Workbook

from exports.overview_parts import begin_overview
from exports.workbook import Column, Table, print_landscape, write_workbook
from exports.workbook_styles import height_of, put, put_title
from secretariat.clock import japan_day
from secretariat.inquiries.requests import ChangeRequest
from secretariat.programme import Programme
from secretariat.screening.correction_items import HEADINGS

TITLE: Final = "変更のお申出の確認依頼"
COLUMNS: Final = (
    Column("inquiry", "お問い合わせ番号", "text", 15),
    Column("number", "変更届番号", "text", 14),
    Column("application", "受付番号", "text", 14),
    Column("provider_reference", "申請番号", "text", 18),
    Column("store_name", "店舗名", "wrapped", 30),
    Column("field", "変更の項目", "text", 18),
    Column("before", "現在の登録内容", "wrapped", 34),
    Column("after", "お申出の内容", "wrapped", 34),
    Column("asked_on", "お申出日", "date", 12),
    Column("due_on", "回答期限", "date", 12),
    Column("confirmed", "ご確認結果", "text", 14),
    Column("remark", "備考", "wrapped", 26),
)
_WIDTH: Final = 100  # characters
_TITLE_HEIGHT: Final = 26  # points


def write_change_requests(path: Path, programme: Programme, requests: Sequence[ChangeRequest], *, created: datetime) -> int:
    """Writes a row for each field of requests of one provider and gives their number.

    The file appears complete or not at all; raises OSError when it cannot be written.
    """

    def furnish(workbook: Workbook) -> None:
        sheet = begin_overview(workbook, "お願い", (_WIDTH,), position=1)
        put_title(sheet, 1, 1, TITLE)
        sheet.row_dimensions[1].height = _TITLE_HEIGHT
        asked = put(sheet, 3, 1, programme.callcentre.change_request, "wrapped")
        sheet.row_dimensions[asked.row].height = height_of(programme.callcentre.change_request, _WIDTH)
        print_landscape(sheet, TITLE)

    table = Table("変更のお申出", COLUMNS, _rows(requests))
    (written,) = write_workbook(path, [table], created=created, title=f"{TITLE}　{programme.programme.name}", furnish=furnish)
    return written


def _rows(requests: Sequence[ChangeRequest]) -> Iterator[tuple[object, ...]]:
    for one in requests:
        head = (one.inquiry, one.number, one.application, one.provider_reference, one.store_name)
        due_on = japan_day(one.due_at) if one.due_at is not None else None
        for each in one.fields:
            yield (*head, HEADINGS[each.field], each.before, each.after, one.asked_on, due_on, None, None)
