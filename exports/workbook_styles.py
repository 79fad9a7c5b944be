"""How the office's workbooks look: one accent colour, one typeface, and cells of small sheets put one by one."""

import math
import unicodedata
from datetime import date, datetime

from openpyxl.cell.cell import Cell
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.worksheet.worksheet import Worksheet

from exports.workbook_cells import DAY_SECONDS, NUMBER_FORMATS, Kind, Look, local_time, safe_text

Value = str | int | float | date | datetime | None
TYPEFACE = "Yu Gothic"
TEXT_SIZE = 10
ACCENT = "1F4E79"
ACCENT_MIDDLE = "7FA8D1"
ACCENT_LIGHT = "DEE9F5"
GREY = "595959"
FAULT_FILL = "FFC7CE"
_LINE = 15.0  # points
_HIGHEST_ROW = 409.0  # points, Excel's limit
_LONGEST_FITTED = 4_000  # characters: more would not fit the highest row
_HAIRLINE = Side(style="thin", color="BFBFBF")
BOX = Border(left=_HAIRLINE, right=_HAIRLINE, top=_HAIRLINE, bottom=_HAIRLINE)


def fill(colour: str) -> PatternFill:
    """A solid fill; `colour` is RRGGBB."""
    return PatternFill("solid", fgColor=colour)


def style_heading(cell: Cell, *, light: bool = False) -> None:
    """A heading: white bold on the accent colour, or the other way round on its light shade."""
    cell.font = Font(name=TYPEFACE, size=TEXT_SIZE, bold=True, color=ACCENT if light else "FFFFFF")
    cell.fill = fill(ACCENT_LIGHT if light else ACCENT)
    cell.alignment = Alignment(horizontal="center", vertical="center", wrap_text=True)


def style_value(cell: Cell, number_format: str, look: Look = "plain") -> None:
    """A value below a heading; faulty ones are coloured."""
    cell.font = Font(name=TYPEFACE, size=TEXT_SIZE)
    cell.number_format = number_format
    if number_format == NUMBER_FORMATS["text"]:  # the indent keeps clear of a number in the column before
        cell.alignment = Alignment(horizontal="left", vertical="center", indent=1, wrap_text=look == "wrapped")
    else:
        cell.alignment = Alignment(vertical="center")
    if look == "faulty":
        cell.fill = fill(FAULT_FILL)


def height_of(text: str, width: float) -> float:
    """Points that a wrapped text needs in a column of this many characters: LibreOffice does not fit rows by itself."""
    return min(_HIGHEST_ROW, _LINE * lines_of(text, max(1, int(width) - 2)) + 2)


def lines_of(text: str, room: int) -> int:
    """How many lines of `room` half-width characters a text takes."""
    return sum(max(1, math.ceil(_display_width(line) / room)) for line in text[:_LONGEST_FITTED].split("\n"))


def _display_width(line: str) -> int:
    return sum(2 if unicodedata.east_asian_width(character) in "WFA" else 1 for character in line)


def put(sheet: Worksheet, row: int, column: int, value: Value, kind: Kind = "text") -> Cell:
    """Writes one value of a small sheet in the style of its kind (rows and columns 1-based) and gives its cell.

    Text never becomes a formula, instants stand in Japan time, `percent` takes whole percent, `duration` seconds as in streamed sheets.
    Raises ValueError for an instant without a zone, TypeError for a cell that lies under a merged one.
    """
    cell = sheet.cell(row, column)
    if not isinstance(cell, Cell):
        raise TypeError(f"merged away: {cell.coordinate}")
    if isinstance(value, str):
        cell.value = safe_text(value)
        cell.data_type = "s"
    elif isinstance(value, datetime):
        cell.value = local_time(value)
    elif kind == "percent" and isinstance(value, (int, float)):
        cell.value = value / 100
    elif kind == "duration" and isinstance(value, (int, float)):
        cell.value = value / DAY_SECONDS
    else:
        cell.value = value
    style_value(cell, NUMBER_FORMATS[kind], "wrapped" if kind == "wrapped" else "plain")
    return cell


def put_heading(sheet: Worksheet, row: int, column: int, text: str, *, light: bool = False) -> Cell:
    """Writes one heading of a small sheet."""
    cell = put(sheet, row, column, text)
    style_heading(cell, light=light)
    cell.border = BOX
    return cell


def put_title(sheet: Worksheet, row: int, column: int, text: str, size: int = 16) -> Cell:
    """Writes a title in the accent colour; `size` in points."""
    cell = put(sheet, row, column, text)
    cell.font, cell.alignment = Font(name=TYPEFACE, size=size, bold=True, color=ACCENT), Alignment()
    return cell


def put_note(sheet: Worksheet, row: int, column: int, text: str) -> Cell:
    """Writes a label or remark in grey."""
    cell = put(sheet, row, column, text)
    cell.font, cell.alignment = Font(name=TYPEFACE, size=TEXT_SIZE, color=GREY), Alignment()
    return cell
