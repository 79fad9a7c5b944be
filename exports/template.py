"""The empty file that payment providers fill in (申請様式): headings as the intake reads them, drop-downs, and notes on each column.

Only the first sheet's row 1 holds headings: neither the notes nor the lists can be taken for a second table.
"""

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from openpyxl import Workbook
from openpyxl.styles import Font
from openpyxl.utils import get_column_letter, quote_sheetname
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.worksheet import Worksheet

from exports.template_notes import add_notes, note_of
from exports.workbook import print_landscape, write_workbook
from exports.workbook_cells import GENERAL, NUMBER_FORMATS
from exports.workbook_styles import TEXT_SIZE, TYPEFACE, put, put_heading, put_note
from models.vocabulary import YES_NO_JAPANESE
from secretariat.intake.columns import EXCLUSION_CODES, GOODS_CODES, NONE_JAPANESE, Column, Kind
from secretariat.places import PREFECTURES

TABLE_SHEET = "申請"
CHOICES_SHEET = "選択肢"
ROWS = 10_000
"""Rows below the headings that have drop-downs."""
LONGEST_LIST = 255
"""Characters of a list that Excel keeps within the validation itself; longer ones stand on a sheet of their own."""
_LONGEST_PROMPT = 255
_FIRST_CHOICE_ROW = 4
_SEVERAL = {Kind.CHOICES, Kind.GOODS}
_NUMBER_FORMATS = {
    Kind.YEN: NUMBER_FORMATS["yen"],
    Kind.SIGNED_YEN: NUMBER_FORMATS["yen"],
    Kind.COUNT: NUMBER_FORMATS["integer"],
    Kind.PIECES: NUMBER_FORMATS["integer"],
    Kind.PERCENT: GENERAL,
    Kind.DATE: NUMBER_FORMATS["date"],
}
_WIDE = {Kind.TEXT, Kind.KANA, Kind.EMAIL, Kind.URL, Kind.SERVICES, Kind.LICENCE}


def write_template(columns: Sequence[Column], path: Path, *, created: datetime, title: str, notes: Sequence[tuple[str, str, str]]) -> None:
    """Writes the file. `notes` are explained in `exports.template_notes.add_notes`; `created` is an aware instant.

    The file appears complete or not at all; raises OSError when it cannot be written.
    """

    def furnish(workbook: Workbook) -> None:
        sheet = workbook.create_sheet(TABLE_SHEET)
        _add_headings(sheet, columns)
        add_notes(workbook, columns, {column.key: choices_of(column) for column in columns}, title=title, notes=notes)
        _add_drop_downs(workbook, sheet, columns, {heading: what for heading, what, _allowed in notes})
        print_landscape(sheet, title)

    write_workbook(path, (), created=created, title=title, furnish=furnish)


def choices_of(column: Column) -> tuple[str, ...]:
    """What may be written in a cell of the column; empty where it is not one of a list."""
    if column.choices is not None:
        return tuple(column.choices)
    return {
        Kind.YES_NO: tuple(YES_NO_JAPANESE.values()),
        Kind.PREFECTURE: PREFECTURES,
        Kind.EXCLUSION: (NONE_JAPANESE, *EXCLUSION_CODES),
        Kind.GOODS: GOODS_CODES,
    }.get(column.kind, ())


def _add_headings(sheet: Worksheet, columns: Sequence[Column]) -> None:
    """Required columns stand out by colour; whole columns are formatted: identifiers keep leading zeros, 1-2-3 stays an address."""
    for position, column in enumerate(columns, 1):
        put_heading(sheet, 1, position, column.heading, light=not column.required)
        whole = sheet.column_dimensions[get_column_letter(position)]
        whole.width = max(26 if column.kind in _WIDE else 15, 2 * len(column.heading) + 4)
        whole.number_format = _NUMBER_FORMATS.get(column.kind, NUMBER_FORMATS["text"])
        whole.font = Font(name=TYPEFACE, size=TEXT_SIZE)
    sheet.row_dimensions[1].height = 30
    sheet.freeze_panes = "B2"
    sheet.print_title_rows = "1:1"


def _add_drop_downs(workbook: Workbook, sheet: Worksheet, columns: Sequence[Column], notes: dict[str, str]) -> None:
    for position, column in enumerate(columns, 1):
        choices = choices_of(column)
        if not choices:
            continue
        literal = ",".join(choices)
        listed = f'"{literal}"' if len(literal) <= LONGEST_LIST else _list_on_sheet(workbook, column.heading, choices)
        several = column.kind in _SEVERAL
        validation = DataValidation(
            type="list",
            formula1=listed,
            allow_blank=True,
            showErrorMessage=not several,  # a list offers one value; several are typed with 、 between them
            errorTitle="入力内容をご確認ください",
            error=f"「{column.heading}」は選択肢から選んでください。",
            showInputMessage=True,
            promptTitle=column.heading[:32],
            prompt=note_of(column, notes.get(column.heading, ""))[:_LONGEST_PROMPT],
        )
        letter = get_column_letter(position)
        validation.add(f"{letter}2:{letter}{ROWS + 1}")
        sheet.add_data_validation(validation)


def _list_on_sheet(workbook: Workbook, heading: str, choices: Sequence[str]) -> str:
    """Puts a list into the next free column of the hidden sheet and gives its range."""
    if CHOICES_SHEET in workbook.sheetnames:
        sheet = workbook[CHOICES_SHEET]
        column = sheet.max_column + 1
    else:
        sheet = workbook.create_sheet(CHOICES_SHEET)
        sheet.sheet_state = "hidden"
        put_note(sheet, 1, 1, "入力欄の選択肢です。編集しないでください。")
        column = 1
    put_heading(sheet, _FIRST_CHOICE_ROW - 1, column, heading)
    for row, choice in enumerate(choices, _FIRST_CHOICE_ROW):
        put(sheet, row, column, choice)
    letter = get_column_letter(column)
    return f"{quote_sheetname(CHOICES_SHEET)}!${letter}${_FIRST_CHOICE_ROW}:${letter}${_FIRST_CHOICE_ROW + len(choices) - 1}"
