"""Files with a table, forged, damaged or just unlucky: one part of the table of hostile inputs."""

import csv
import io
import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Final, Literal

import openpyxl
from openpyxl.utils.datetime import CALENDAR_MAC_1904
from openpyxl.worksheet.worksheet import Worksheet

from tests.hostile_inputs.ways import TABLES, Scene, columns, good_row
from tests.support.forged_files import FORGED
from tests.support.samples import Row


@dataclass(frozen=True, slots=True)
class Case:
    """One input: what it is, the way that it comes, how it is made (a path, or a text), and what is right, as `ways.told` says it.

    `column`: of an application, what of the record is told.
    """

    name: str
    way: str
    give: Callable[[Scene], str]
    right: str
    column: str = ""


Sheet = Callable[[openpyxl.Workbook, Worksheet], object]


def lines_of(scene: Scene, way: str, rows: Sequence[Row] | None = None) -> list[list[object]]:
    """Headings and rows, by default one good row."""
    asked = columns(scene, way)
    return [[column.heading for column in asked], *([row.get(column.key) for column in asked] for row in rows or [good_row(scene, way)])]


def csv_text(lines: Sequence[Sequence[object]], delimiter: str = ",") -> str:
    """The lines as delimited text."""
    text = io.StringIO()
    csv.writer(text, delimiter=delimiter).writerows(lines)
    return text.getvalue()


def written(scene: Scene, content: bytes, name: str = "sent.csv") -> str:
    """Where a file with the content lies."""
    path = scene.path(name)
    path.write_bytes(content)
    return str(path)


def in_workbook(scene: Scene, way: str, edit: Sheet, rows: Sequence[Row] | None = None) -> str:
    """A workbook with the rows, after somebody had a hand in it."""
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    for line in lines_of(scene, way, rows):
        sheet.append(line)
    edit(book, sheet)
    path = scene.path("sent.xlsx")
    book.save(path)
    return str(path)


def _text(way: str, change: Callable[[str], bytes], delimiter: str = ",") -> Callable[[Scene], str]:
    return lambda scene: written(scene, change(csv_text(lines_of(scene, way), delimiter)))


def _forged(make: Callable[[], bytes], name: str) -> Callable[[Scene], str]:
    return lambda scene: written(scene, make(), name)


def _book(edit: Sheet, way: str = "applications") -> Callable[[Scene], str]:
    return lambda scene: in_workbook(scene, way, edit)


def _cell(cell: str, value: str | float | date) -> Sheet:
    def edit(_book: openpyxl.Workbook, sheet: Worksheet) -> None:
        sheet[cell] = value

    return edit


def _hidden_sheet(state: Literal["hidden", "veryHidden"]) -> Sheet:
    def edit(book: openpyxl.Workbook, sheet: Worksheet) -> None:
        book.create_sheet("見える")
        book.active = 1
        sheet.sheet_state = state

    return edit


def _two_tables(book: openpyxl.Workbook, sheet: Worksheet) -> None:
    book.copy_worksheet(sheet).sheet_state = "hidden"


def _twice_a_heading(_book: openpyxl.Workbook, sheet: Worksheet) -> None:
    sheet.cell(1, sheet.max_column + 1, "店　舗名")


def _error_cell(_book: openpyxl.Workbook, sheet: Worksheet) -> None:
    sheet["C2"] = "#N/A"
    sheet["C2"].data_type = "e"


def _same_row_twice(scene: Scene) -> str:
    row = good_row(scene, "applications")
    return in_workbook(scene, "applications", lambda *_: None, [row, row])


def _same_reference_twice(scene: Scene) -> str:
    row = good_row(scene, "applications")
    return in_workbook(scene, "applications", lambda *_: None, [row, {**row, "street": "別の町2番地"}])


def _under_1904(scene: Scene) -> str:
    def edit(book: openpyxl.Workbook, sheet: Worksheet) -> None:
        book.epoch = CALENDAR_MAC_1904
        sheet["I2"] = date(2020, 3, 2)

    return in_workbook(scene, "amendments", edit)


def _named(name: bytes) -> Callable[[Scene], str]:
    def give(scene: Scene) -> str:
        folder = scene.path("x").parent
        path = Path(os.fsdecode(os.fsencode(folder) + b"/" + name))
        path.write_text(csv_text(lines_of(scene, "applications")), "utf-8")
        return str(path)

    return give


FILES: Final = (
    *(
        Case(f"{what} as {way}", way, _forged(make, name), key)
        for place, (what, make, key) in enumerate(FORGED)
        for way in {TABLES[0], TABLES[1 + place % (len(TABLES) - 1)]}
        for name in [("sent.xlsx", "sent.csv")[place % 2]]
    ),
    *(
        case
        for way in TABLES
        for case in (
            Case(
                f"headings and no row as {way}",
                way,
                _text(way, lambda text: text.splitlines(keepends=True)[0].encode()),
                "intake.no_rows",
            ),
            Case(f"an unclosed quote as {way}", way, _text(way, lambda text: f'{text}"a,'.encode()), "reader.quotes"),
            Case(f"other headings as {way}", way, lambda scene: written(scene, b"a,b\r\n1,2\r\n"), "reader.no_headings"),
            Case(f"EUC-JP as {way}", way, _text(way, lambda text: text.encode("euc-jp")), "reader.encoding"),
        )
    ),
    Case("UTF-8 with a mark", "applications", _text("applications", lambda text: text.encode("utf-8-sig")), "taken 1"),
    Case("cp932", "applications", _text("applications", lambda text: text.encode("cp932")), "taken 1"),
    Case("ISO-2022-JP", "applications", _text("applications", lambda text: text.encode("iso-2022-jp")), "reader.encoding"),
    Case(
        "UTF-8, then cp932", "applications", _text("applications", lambda text: text.encode() + "見本".encode("cp932")), "reader.encoding"
    ),
    Case("semicolons", "applications", _text("applications", str.encode, ";"), "taken 1"),
    Case("tabs", "applications", _text("applications", str.encode, "\t"), "taken 1"),
    Case("old line ends of Macs", "applications", _text("applications", lambda text: text.replace("\r\n", "\r").encode()), "taken 1"),
    Case(
        "one cell too many", "applications", _text("applications", lambda text: text.encode() + b"," * 60 + b"x\r\n"), "reader.extra_cells"
    ),
    Case(
        "a cell of 10 MB",
        "applications",
        lambda scene: written(
            scene, csv_text(lines_of(scene, "applications", [{**good_row(scene, "applications"), "street": "長" * 3_400_000}])).encode()
        ),
        "reader.quotes",
    ),
    Case(
        "a million columns",
        "applications",
        _text("applications", lambda text: text.replace("\r\n", "," * 1_000_000 + "\r\n", 1).encode()),
        "reader.too_many_columns",
    ),
    Case(
        "a workbook called .csv",
        "applications",
        lambda scene: written(scene, Path(in_workbook(scene, "applications", lambda *_: None)).read_bytes(), "sent.csv"),
        "taken 1",
    ),
    Case(
        "a .csv called .xlsx",
        "applications",
        lambda scene: written(scene, csv_text(lines_of(scene, "applications")).encode(), "sent.xlsx"),
        "taken 1",
    ),
    Case("no such file", "applications", lambda scene: str(scene.path("gone.csv")), "reader.file_missing"),
    Case("a folder", "applications", lambda scene: str(scene.path("x").parent), "reader.folder"),
    Case("a path of 5,000 characters", "applications", lambda scene: str(scene.folder / ("長" * 5000)), "reader.not_readable"),
    Case("a path with a NUL", "applications", lambda _scene: "a\0b.csv", "reader.file_missing"),
    Case("a name in cp932 bytes", "applications", _named("申請.csv".encode("cp932")), "taken 1"),
    Case("a name with escape codes", "applications", _named("\x1b[2J\u202e.csv".encode()), "taken 1"),
    Case("a name that looks like a formula", "applications", _named(b"=cmd.csv"), "taken 1"),
    Case("a hidden row is read", "applications", _book(lambda _book, sheet: setattr(sheet.row_dimensions[2], "hidden", True)), "taken 1"),
    Case(
        "a hidden column is read",
        "applications",
        _book(lambda _book, sheet: setattr(sheet.column_dimensions["C"], "hidden", True)),
        "taken 1",
    ),
    Case("a hidden sheet is read", "applications", _book(_hidden_sheet("hidden")), "taken 1"),
    Case("a very hidden sheet is read", "applications", _book(_hidden_sheet("veryHidden")), "taken 1"),
    Case("a hidden copy of the table", "applications", _book(_two_tables), "reader.two_tables"),
    Case("cells merged over two columns", "applications", _book(lambda _book, sheet: sheet.merge_cells("C2:D2")), "店舗名カナ missing"),
    Case("a heading twice", "applications", _book(_twice_a_heading), "reader.column_twice"),
    Case("a formula without a value", "applications", _book(_cell("C2", "=cmd|' /C calc'!A0")), "店舗名 formula_without_value"),
    Case("an error cell", "applications", _book(_error_cell), "店舗名 error_cell"),
    Case("32,767 characters", "applications", _book(_cell("J2", "長" * 32_767)), "町名・番地 too_long"),
    Case("a date for a name", "applications", _book(_cell("C2", date(2020, 3, 1))), "店舗名 became_a_date"),
    Case("a truth for a number", "providers", _book(_cell("R2", True), "providers"), "加盟店手数料率 boolean"),
    Case("a phone as 8.9e8", "applications", _book(_cell("L2", 8.98220001e8)), "電話番号 leading_zero_lost"),
    Case("a postal code without its zero", "applications", _book(_cell("G2", 600041)), "郵便番号 leading_zero_lost"),
    Case("the same row twice", "applications", _same_row_twice, "taken 1"),
    Case("the same reference with another content", "applications", _same_reference_twice, "申請番号 same_reference_in_file"),
    Case("a day counted from 1904", "amendments", _under_1904, "taken 1"),
    Case("a day as the number of 1900", "carrier's status file", _book(_cell("C2", 43891), "carrier's status file"), "日付 not_a_date"),
    Case("a day of an era", "carrier's status file", _book(_cell("C2", "令和2年3月1日"), "carrier's status file"), "日付 not_a_date"),
)
