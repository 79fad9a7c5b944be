"""What first sheets of workbooks (概況) have in common: title, what they rest on, and small boxed tables."""

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from openpyxl import Workbook
from openpyxl.styles import Alignment, Font
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from exports.workbook import print_landscape
from exports.workbook_cells import Kind
from exports.workbook_styles import ACCENT_LIGHT, BOX, TEXT_SIZE, TYPEFACE, Value, fill, height_of, put, put_heading, put_note, put_title

ROW_HEIGHT = 16.5  # points
CENTIMETRE = 72 / 2.54  # points
FIRST_TABLE_ROW = 9


class Reported(Protocol):
    """What a first sheet says of its report: as at when, made by whom, limited to what."""

    @property
    def as_at(self) -> datetime:
        """An aware instant."""

    @property
    def made_by(self) -> str:
        """In words."""

    @property
    def filters(self) -> Sequence[str]:
        """In words; none: everything."""


def begin_overview(workbook: Workbook, name: str, widths: Sequence[float], position: int = 0) -> Worksheet:
    """A sheet without grid before all others, or at a position; widths of its columns in characters."""
    sheet: Worksheet = workbook.create_sheet(name, position)
    sheet.sheet_view.showGridLines = False
    sheet.sheet_format.defaultRowHeight = ROW_HEIGHT
    for column, width in enumerate(widths, 1):
        sheet.column_dimensions[get_column_letter(column)].width = width
    return sheet


def begin_first_sheet(
    workbook: Workbook, name: str, widths: Sequence[float], report: Reported, *, title: str, created: datetime, programme_name: str
) -> Worksheet:
    """The sheet before all others, to be printed on one page: title and what it rests on, in the rows above FIRST_TABLE_ROW."""
    sheet = begin_overview(workbook, name, widths)
    print_landscape(sheet)
    sheet.page_setup.fitToHeight = 1
    put_title(sheet, 1, 1, title)
    sheet.row_dimensions[1].height = 26
    put_note(sheet, 2, 1, programme_name)
    facts: tuple[tuple[str, str | datetime], ...] = (
        ("基準日時", report.as_at),
        ("作成者", report.made_by),
        ("作成日時", created),
        ("抽出条件", "、".join(report.filters) or "なし（全件）"),
    )
    for row, (label, value) in enumerate(facts, 4):
        put_note(sheet, row, 1, label)
        put(sheet, row, 2, value, "instant" if isinstance(value, datetime) else "text").alignment = Alignment(horizontal="left")
    return sheet


def put_sum(sheet: Worksheet, row: int, column: int, value: Value, kind: Kind) -> None:
    """Writes one cell of the line below a table that is no part of it: whoever adds a column up counts nothing twice."""
    cell = put(sheet, row, column, value, kind)
    cell.font, cell.fill, cell.border = Font(name=TYPEFACE, size=TEXT_SIZE, bold=True), fill(ACCENT_LIGHT), BOX


def add_table(
    sheet: Worksheet, top: int, title: str, headings: Sequence[str], kinds: Sequence[Kind], lines: Sequence[Sequence[Value]]
) -> int:
    """Title in row `top`, headings below it, then the lines, high enough for wrapped text; gives the last row."""
    put_title(sheet, top, 1, title, size=12)
    for position, heading in enumerate(headings, 1):
        put_heading(sheet, top + 1, position, heading)
    for row, line in enumerate(lines, top + 2):
        for position, (value, kind) in enumerate(zip(line, kinds, strict=True), 1):
            put(sheet, row, position, value, kind).border = BOX
            if kind == "wrapped":
                needed = height_of(str(value or ""), sheet.column_dimensions[get_column_letter(position)].width)
                sheet.row_dimensions[row].height = max(sheet.row_dimensions[row].height or ROW_HEIGHT, needed)
    return top + 1 + len(lines)
