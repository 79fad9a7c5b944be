"""What is handed to a person who asked what is held on them (保有個人データ開示書): one workbook, a sheet for each kind of record."""

from datetime import date
from pathlib import Path
from typing import Final

from openpyxl import Workbook

from exports.document import OFFICE
from exports.workbook import Column, Table, print_landscape, rows_of, write_workbook
from exports.workbook_cells import Kind
from exports.workbook_styles import height_of, put, put_heading, put_title
from secretariat.privacy.disclosure import BLACK, WITHHELD, Disclosure

TITLE: Final = "保有個人データ開示書"
NOTES: Final = (
    f"「{BLACK}」は、請求者以外の方に関する情報のため、お見せできない箇所です(個人情報の保護に関する法律第33条第2項第1号)。",
    f"「{WITHHELD}」は、業務の適正な実施に著しい支障を及ぼすおそれがあるため、お見せできない箇所です(同項第2号)。",
    "職員の氏名に代えて、担当の区分を記載しています。",
    "「（消去済み）」は、保存期間の終了または請求により、すでに消去した箇所です。",
)
_NUMBER: Final = Column("number", "番号", "text", 14)
SHEETS: Final = (
    (
        "登録情報",
        "items",
        (_NUMBER, Column("part", "請求者の立場", "text", 18), Column("item", "項目", "text", 22), Column("value", "内容", "wrapped", 70)),
    ),
    (
        "経過",
        "acts",
        (
            *(_NUMBER, Column("at", "日時", "instant", 17), Column("by", "担当の区分", "text", 18)),
            *(Column("action", "手続き", "text", 24), Column("status", "状態", "text", 14), Column("note", "備考", "wrapped", 44)),
        ),
    ),
    (
        "通知書",
        "papers",
        (
            *(_NUMBER, Column("title", "通知書", "text", 34)),
            *(Column("queued_at", "決定日時", "instant", 17), Column("written_at", "作成日時", "instant", 17)),
        ),
    ),
    (
        "発送",
        "parcels",
        (
            *(_NUMBER, Column("kit", "種類", "text", 12), Column("status", "状態", "text", 12)),
            *(Column("handed_over_on", "引渡日", "date", 12), Column("delivered_on", "配達日", "date", 12)),
            *(Column("carrier", "宅配会社", "text", 12), Column("tracking_number", "送り状番号", "text", 16)),
            *(Column("address", "送付先", "wrapped", 44), Column("addressee", "宛名", "text", 24), Column("phone", "電話番号", "text", 16)),
        ),
    ),
    (
        "お問い合わせ",
        "calls",
        (
            *(_NUMBER, Column("begun_at", "日時", "instant", 17), Column("by", "お問い合わせ元", "text", 16)),
            *(Column("category", "分類", "text", 18), Column("question", "お問い合わせ内容", "wrapped", 44)),
            Column("answer", "回答", "wrapped", 44),
        ),
    ),
    (
        "照会の記録",
        "looks",
        (
            *(Column("at", "日時", "instant", 17), Column("by", "照会した担当の区分", "text", 22)),
            *(Column("what", "見たもの", "text", 16), Column("in_call", "通話中の照会", "yes-no", 14)),
        ),
    ),
    (
        "書類",
        "documents",
        (
            *(_NUMBER, Column("case", "申請", "text", 14), Column("name", "ファイル名", "text", 44)),
            *(Column("kept_at", "保管日時", "instant", 17), Column("size", "大きさ(バイト)", "integer", 14)),
        ),
    ),
)


def write_disclosure(found: Disclosure, path: Path, *, received_on: date, programme_name: str) -> int:
    """Writes the workbook and gives how many lines it has.

    `received_on`: the day of the request. The file appears complete or not at all; raises OSError when it cannot be written.
    """

    def furnish(workbook: Workbook) -> None:
        sheet = workbook.create_sheet(TITLE, 0)
        sheet.column_dimensions["A"].width, sheet.column_dimensions["B"].width = 22, 84
        put_title(sheet, 1, 1, TITLE)
        about: tuple[tuple[str, str | date, Kind], ...] = (
            ("事業", programme_name, "text"),
            ("請求番号", found.number, "text"),
            ("請求日", received_on, "date"),
            ("回答日時", found.answered_at, "instant"),
            ("回答者", OFFICE, "text"),
        )
        for row, (label, value, kind) in enumerate(about, 3):
            put_heading(sheet, row, 1, label)
            put(sheet, row, 2, value, kind)
        for row, note in enumerate(NOTES, 4 + len(about)):
            sheet.merge_cells(start_row=row, start_column=1, end_row=row, end_column=2)
            put(sheet, row, 1, note, "wrapped")
            sheet.row_dimensions[row].height = height_of(note, 100)
        print_landscape(sheet, TITLE)

    tables = [Table(title, columns, rows_of(columns, getattr(found, name))) for title, name, columns in SHEETS]
    return sum(write_workbook(path, tables, created=found.answered_at, title=f"{TITLE}　{found.number}", furnish=furnish))
