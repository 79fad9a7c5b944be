"""The one writer of workbooks (.xlsx): openpyxl builds the styled shell, the big sheets' rows are streamed into it.

Rows go to an anonymous file beside the target first: only then are the number of sheets, their ranges and the print titles known.
Memory stays flat whatever the number of rows. The same rows and `created` give the same bytes.
"""

import io
import math
import re
import tempfile
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import chain, count, islice
from operator import attrgetter
from pathlib import Path
from typing import IO
from zipfile import ZIP_DEFLATED, ZipFile

from openpyxl import Workbook
from openpyxl.cell.cell import Cell
from openpyxl.comments import Comment
from openpyxl.drawing.spreadsheet_drawing import SpreadsheetDrawing
from openpyxl.utils import get_column_letter
from openpyxl.worksheet._writer import WorksheetWriter
from openpyxl.worksheet.header_footer import HeaderFooterItem
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet
from openpyxl.writer.excel import ExcelWriter

from exports.document import OFFICE
from exports.reading_back import ROW, look_over_archive
from exports.workbook_cells import Kind, Look, Marked, StyleOf, encoder_of, safe_text
from exports.workbook_styles import height_of, lines_of, style_heading, style_value
from exports.workbook_tables import name_table
from secretariat.replacing import replacing

LAST_ROW = 1_048_576
"""Excel's last row of a sheet."""
_ROWS_AT_ONCE = 500
_PIECE = 1 << 20
_ZIP64_FROM = 2_000_000_000  # bytes; below it no ZIP64 header, which makes Excel offer to repair the file
_COMPRESSION = 3  # 8 % larger than 6, at half the time
_HEADING_HEIGHT = 30  # points
_ONE_LINE = height_of("", 1)
A3 = 8  # ECMA-376 18.3.1.63
_A4 = 9
_WIDEST_ON_A4, _WIDEST_ON_A3 = 200, 420  # characters
MOST_NOTES = 10_000
"""Comments on one sheet: each is a drawing, and Excel opens tens of thousands of them slowly. Further cells are only coloured."""
_SHELL_ROW = re.compile(rb'<row r="(\d+)"(?:[^>]*/>|[^>]*>.*?</row>)', re.DOTALL)
_NOTE_WIDTH, _NOTE_LINE, _NOTE_CHARACTERS = 300, 20, 42  # pixels; half-width characters in a line


@dataclass(frozen=True, slots=True)
class Column:
    """One column of a streamed sheet. `key` names the attribute of a record (see `rows_of`); `width` is in characters."""

    key: str
    heading: str
    kind: Kind
    width: float


@dataclass(frozen=True, slots=True)
class Table:
    """One big sheet: headings, below them one value per column and row (None: a blank cell). `rows` is read once, while writing.

    `name`: of the Excel table that the rows become (`NAME_2`, … where they continue); without one the sheet has a plain filter.
    `top`: the row of the headings (1-based); those above it are for `furnish`, sheets on which the rows continue have none.
    """

    title: str
    columns: Sequence[Column]
    rows: Iterable[Sequence[object]]
    name: str | None = None
    top: int = 1


@dataclass(frozen=True, slots=True)
class _Part:
    """The rows of one sheet, heading included, as they lie in the spool: bytes `start` to `end`."""

    sheet: Worksheet
    headings: Sequence[str]
    name: str | None
    top: int
    rows: int
    start: int
    end: int

    @property
    def range(self) -> str:
        """From the first heading to the last value."""
        return f"A{self.top}:{get_column_letter(len(self.headings))}{self.top + self.rows}"


def rows_of(columns: Sequence[Column], records: Iterable[object]) -> Iterator[tuple[object, ...]]:
    """The records' attributes in the order of two or more columns. Raises AttributeError for a key that a record lacks."""
    return map(attrgetter(*(column.key for column in columns)), records)


def write_workbook(
    path: Path,
    tables: Sequence[Table],
    *,
    created: datetime,
    title: str,
    furnish: Callable[[Workbook], None] | None = None,
    last_row: int = LAST_ROW,
) -> tuple[int, ...]:
    """Writes the tables as sheets and gives each one's number of rows (headings not counted).

    `created` is an aware instant; `title` goes into the properties and the printed page; `furnish` adds small sheets with openpyxl once all
    rows have been read; rows beyond `last_row` continue on sheets named `title (2)`, ….
    The file appears complete or not at all. Raises OSError when it cannot be written, TypeError or ValueError for a row that does not fit.
    """
    workbook = Workbook()
    workbook.remove(workbook.worksheets[0])
    workbook.properties.title = safe_text(title)
    workbook.properties.creator = OFFICE
    workbook.properties.created = workbook.properties.modified = created.astimezone(UTC).replace(tzinfo=None, microsecond=0)
    with tempfile.TemporaryFile(dir=path.parent) as spool:
        streamed = [list(_stream(workbook, table, spool, last_row)) for table in tables]
        for part in chain.from_iterable(streamed):
            _set_up(part, title)
        if furnish is not None:
            furnish(workbook)
        workbook.active = 0
        _save(workbook, list(chain.from_iterable(streamed)), spool, path)
    return tuple(sum(part.rows for part in parts) for parts in streamed)


def print_landscape(sheet: Worksheet, title: str = "") -> None:
    """Landscape, A4 or for a wide sheet A3, all columns on one page if they can be read, the title above and page numbers below."""
    width = sum(column.width for column in sheet.column_dimensions.values())
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.paperSize = _A4 if width <= _WIDEST_ON_A4 else A3
    sheet.page_setup.fitToWidth = math.ceil(width / _WIDEST_ON_A3)
    sheet.page_setup.fitToHeight = 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    sheet.page_margins.left = sheet.page_margins.right = 0.4
    sheet.page_margins.top = sheet.page_margins.bottom = 0.75
    sheet.page_margins.header = sheet.page_margins.footer = 0.4
    header, footer = HeaderFooterItem(), HeaderFooterItem()
    header.left.text = safe_text(title)[:100].replace("&", "＆") or None  # the sign begins a command there
    footer.center.text = "&P / &N"
    sheet.HeaderFooter.oddHeader, sheet.HeaderFooter.oddFooter = header, footer


def _stream(workbook: Workbook, table: Table, spool: IO[bytes], last_row: int) -> Iterator[_Part]:
    """Writes the table's rows into the spool, one part per sheet; a table without rows still gives its headings."""
    rows = iter(table.rows)
    letters = [get_column_letter(position) for position in range(1, len(table.columns) + 1)]
    for number in count(1):
        first = list(islice(rows, 1))
        if number > 1 and not first:
            return
        sheet = workbook.create_sheet(table.title if number == 1 else f"{table.title} ({number})")
        for letter, column in zip(letters, table.columns, strict=True):
            sheet.column_dimensions[letter].width = column.width
        top, start = table.top if number == 1 else 1, spool.tell()
        _write_heading(sheet, table.columns, letters, top, spool)
        written = _write_rows(sheet, table.columns, letters, chain(first, islice(rows, last_row - top - 1)), top + 1, spool)
        name = table.name if number == 1 or table.name is None else f"{table.name}_{number}"
        yield _Part(sheet, [column.heading for column in table.columns], name, top, written, start, spool.tell())


def _write_heading(sheet: Worksheet, columns: Sequence[Column], letters: Sequence[str], top: int, spool: IO[bytes]) -> None:
    sample = Cell(sheet, row=1, column=1)
    style_heading(sample)
    encode = encoder_of("text", lambda _number_format, _look: sample.style_id)
    cells = "".join(encode(letter, top, [column.heading])[0] for letter, column in zip(letters, columns, strict=True))
    spool.write(f'<row r="{top}" ht="{_HEADING_HEIGHT}" customHeight="1">{cells}</row>'.encode())


def _write_rows(
    sheet: Worksheet, columns: Sequence[Column], letters: Sequence[str], rows: Iterator[Sequence[object]], first: int, spool: IO[bytes]
) -> int:
    """Encodes column by column, some hundred rows at a time, which is much faster than cell by cell; gives the number of rows."""
    style_of = _styles(sheet)
    encoders = [encoder_of(column.kind, style_of) for column in columns]
    noted = [place for place, column in enumerate(columns) if column.kind == "as-sent"]
    number, left = first, MOST_NOTES
    while run := list(islice(rows, _ROWS_AT_ONCE)):
        cells = [encode(letter, number, values) for encode, letter, values in zip(encoders, letters, zip(*run, strict=True), strict=True)]
        heights = _heights(columns, run)
        lines = [
            f'<row r="{row}"{height}>{"".join(line)}</row>'
            for row, (height, line) in enumerate(zip(heights, zip(*cells, strict=True), strict=True), number)
        ]
        spool.write("".join(lines).encode())
        left = _add_notes(sheet, noted, run, number, left)
        number += len(run)
    return number - first


def _add_notes(sheet: Worksheet, columns: Sequence[int], run: Sequence[Sequence[object]], number: int, left: int) -> int:
    """Puts the comments of marked values on the shell's sheet, as many as are `left`; gives how many are left then."""
    for row, values in enumerate(run, number):
        for column in columns:
            value = values[column]
            if isinstance(value, Marked) and value.note and left:
                note = safe_text(value.note)
                height = 30 + _NOTE_LINE * lines_of(note, _NOTE_CHARACTERS)
                sheet.cell(row, column + 1).comment = Comment(note, OFFICE, height=height, width=_NOTE_WIDTH)
                left -= 1
    return left


def _heights(columns: Sequence[Column], run: Sequence[Sequence[object]]) -> list[str]:
    """The height of each row that has wrapped text of more than one line."""
    wrapped = [(position, column.width) for position, column in enumerate(columns) if column.kind == "wrapped"]
    if not wrapped:
        return [""] * len(run)
    heights = [max(height_of(str(row[position] or ""), width) for position, width in wrapped) for row in run]
    return [f' ht="{height}" customHeight="1"' if height > _ONE_LINE else "" for height in heights]


def _styles(sheet: Worksheet) -> StyleOf:
    """Registers cell formats with the workbook by styling cells that lie on no sheet."""

    def style_of(number_format: str, look: Look) -> int:
        sample = Cell(sheet, row=1, column=1)
        style_value(sample, number_format, look)
        number: int = sample.style_id
        return number

    return style_of


def _set_up(part: _Part, title: str) -> None:
    part.sheet.freeze_panes = f"A{part.top + 1}"
    if part.name is None:
        part.sheet.auto_filter.ref = part.range
    else:
        name_table(part.sheet, part.name, part.headings, part.top, part.rows)
    part.sheet.print_title_rows = f"{part.top}:{part.top}"
    print_landscape(part.sheet, title)


class _ShellWriter(ExcelWriter):
    """Openpyxl's writer without files in the system's temporary folder: a killed program would leave them there, with people's data."""

    def write_worksheet(self, ws: Worksheet) -> None:
        """One sheet of the shell, as openpyxl writes it, but into memory; such sheets are small."""
        inner = vars(ws)  # what openpyxl's types do not name
        drawing = inner["_drawing"] = SpreadsheetDrawing()
        drawing.charts, drawing.images = inner["_charts"], inner["_images"]
        content = io.BytesIO()
        writer = WorksheetWriter(ws, out=content)
        writer.write()
        inner["_rels"] = vars(writer)["_rels"]
        archive: ZipFile = vars(self)["_archive"]
        archive.writestr(ws.path[1:], content.getvalue())
        self.manifest.append(ws)


def _save(workbook: Workbook, parts: Sequence[_Part], spool: IO[bytes], path: Path) -> None:
    """Copies the shell's parts into the file, the streamed rows in their places, and reads all of it back."""
    shell = io.BytesIO()
    _ShellWriter(workbook, ZipFile(shell, "w")).save()
    streamed = {f"xl/worksheets/sheet{workbook.sheetnames.index(part.sheet.title) + 1}.xml": part for part in parts}
    rows: dict[str, int] = {}

    def look_over(written: Path) -> None:
        look_over_archive(written, target.infolist(), rows)

    with (
        ZipFile(shell) as source,
        replacing(path, look_over) as file,
        ZipFile(file, "w", ZIP_DEFLATED, compresslevel=_COMPRESSION) as target,
    ):
        for name in source.namelist():
            part = streamed.get(name)
            if part is None:
                content = source.read(name)
                rows[name] = content.count(ROW)
                with target.open(name, "w") as entry:
                    entry.write(content)
            else:
                with target.open(name, "w", force_zip64=part.end - part.start > _ZIP64_FROM) as entry:
                    rows[name] = _splice(source.read(name), part, spool, entry)


def _splice(shell: bytes, part: _Part, spool: IO[bytes], entry: IO[bytes]) -> int:
    """A sheet with its streamed rows; gives how many rows it has, with those above."""
    dimension = f'<dimension ref="A1:{part.range.partition(":")[2]}"/>'.encode()
    head, own, tail = re.split(rb"<sheetData\s*/>|<sheetData>(.*)</sheetData>", shell, flags=re.DOTALL)
    # of the shell's rows those above the headings; further ones are the blank cells under comments
    above = [row[0] for row in _SHELL_ROW.finditer(own or b"") if int(row[1]) < part.top]
    entry.write(re.sub(rb"<dimension[^>]*>", dimension, head) + b"<sheetData>" + b"".join(above))
    spool.seek(part.start)
    while spool.tell() < part.end:
        entry.write(spool.read(min(_PIECE, part.end - spool.tell())))
    entry.write(b"</sheetData>" + tail)
    return len(above) + 1 + part.rows
