"""The table of a provider's file: what its cells become, which sheet it is, and that nothing but the documented outcomes happens."""

import io
import re
import subprocess
import sys
import zipfile
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime, time
from pathlib import Path

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.vocabulary import RefusalCode
from secretariat.intake import workbook_process
from secretariat.intake.columns import APPLICATION_COLUMNS
from secretariat.intake.limits import Limits
from secretariat.intake.reader import Cell, ErrorCell, ReadingStopped, Table, cell_name, normalised_heading, open_table
from secretariat.messages import LANGUAGES, say
from secretariat.refusal import Refusal

SPELLINGS = {
    "申請番号": "reference",
    "reference": "reference",
    "店舗名": "name",
    "町名・番地": "street",
    "町名番地": "street",
    "電話番号": "phone",
}
REQUIRED = frozenset({"reference", "name"})
LITTLE_MEMORY = Limits(memory_bytes=300_000_000)

Row = Sequence[object]


def opened(path: Path, limits: Limits | None = None) -> Table:
    table = open_table(path, REQUIRED, SPELLINGS, limits or Limits())
    assert isinstance(table, Table), table
    return table


def rows_of(path: Path) -> list[tuple[int, tuple[Cell, ...]]]:
    with opened(path) as table:
        return list(table.rows)


def refused(result: object, code: RefusalCode = RefusalCode.INVALID_FILE) -> tuple[str, Mapping[str, object]]:
    """The refusal's key and parameters, after seeing that it can be said in both languages."""
    assert isinstance(result, Refusal), result
    assert result.code is code
    assert len({say(language, result.message) for language in LANGUAGES}) == len(LANGUAGES)
    return result.message.key, result.message.parameters


def refusal_of(path: Path, limits: Limits | None = None) -> tuple[str, Mapping[str, object]]:
    return refused(open_table(path, REQUIRED, SPELLINGS, limits or Limits()))


def stopped_by(path: Path, limits: Limits | None = None) -> tuple[str, Mapping[str, object]]:
    with opened(path, limits) as table, pytest.raises(ReadingStopped) as stopped:
        list(table.rows)
    return refused(stopped.value.refusal)


def workbook(folder: Path, sheets: Mapping[str, Iterable[Row]], name: str = "申請.xlsx") -> Path:
    book = openpyxl.Workbook()
    book.remove(book.worksheets[0])
    for title, rows in sheets.items():
        sheet = book.create_sheet(title)
        for row in rows:
            sheet.append(row)
    book.save(folder / name)
    return folder / name


def text(folder: Path, content: str, encoding: str = "utf-8") -> Path:
    path = folder / "申請.csv"
    path.write_bytes(content.encode(encoding))
    return path


def rewritten(path: Path, pattern: bytes, replacement: bytes, **more: str) -> Path:
    """The workbook with something replaced in its first sheet, and with one more part for each name."""
    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    parts[SHEET], count = re.subn(pattern, replacement, parts[SHEET])
    assert count
    parts.update({f"xl/{name}.xml": content.encode() for name, content in more.items()})
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return path


def sharing(path: Path, marked: str, item: str) -> Path:
    """The workbook with every cell that holds the text `marked` (ASCII) pointing at one shared string, given as XML."""
    inline = f't="inlineStr"><is><t>{marked}</t></is>'.encode()
    strings = f'<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si>{item}</si></sst>'
    return rewritten(path, inline, b't="s"><v>0</v>', sharedStrings=strings)


SHEET = "xl/worksheets/sheet1.xml"


# --- what cells become


def test_cells_of_a_workbook_come_as_they_are_stored(tmp_path: Path) -> None:
    cells: tuple[Cell, ...] = (
        "0012",
        " 髙﨑𠮷 ",
        "一行目\n二行目",
        1_234_567_890_123,
        -3.25,
        True,
        False,
        date(2019, 10, 1),
        datetime(2020, 1, 27, 17, 0, 30),  # noqa: DTZ001 - a sheet knows no time zone
        2**53 - 1,
        None,
    )
    path = workbook(tmp_path, {"申請": [("申請番号", "店舗名", *"cdefghijk"), cells]})
    ((number, read),) = rows_of(path)
    assert (number, read) == (2, cells)
    assert [type(cell) for cell in read] == [type(cell) for cell in cells]


def test_whole_numbers_that_a_double_cannot_hold_stay_floats_and_odd_numbers_become_text(tmp_path: Path) -> None:
    path = workbook(tmp_path, {"申請": [("申請番号", "店舗名", "電話番号"), (12345678901234567890, 777, 888)]})
    rewritten(path, b"<v>777</v>", b"<v>NaN</v>")
    rewritten(path, b"<v>888</v>", b"<v>1E999</v>")
    ((_, cells),) = rows_of(path)
    assert cells == (12345678901234570000.0, "nan", "inf")
    assert isinstance(cells[0], float)


def test_a_time_of_day_becomes_text(tmp_path: Path) -> None:
    path = workbook(tmp_path, {"申請": [("申請番号", "店舗名"), (time(9, 30), 0.5)]})
    assert rows_of(path) == [(2, ("09:30:00", 0.5))]


def test_formulas_count_by_their_stored_value_and_one_without_is_an_error_cell(tmp_path: Path) -> None:
    rows = [("申請番号", "店舗名", "電話番号"), ("=1+1", "=1+2", "#N/A"), (None, "=1+3", None)]
    path = rewritten(workbook(tmp_path, {"申請": rows}), rb"(<f>1\+1</f>)<v ?/?>(</v>)?", rb"\1<v>2</v>")
    assert rows_of(path) == [(2, (2, ErrorCell(""), ErrorCell("#N/A"))), (3, (None, ErrorCell(""), None))]


def test_an_error_cell_stands_in_its_own_row_and_column_when_the_sheet_does_not_begin_at_a1(tmp_path: Path) -> None:
    rows = [(None, None, "申請番号", "店舗名"), (), (None, None, "1", "#REF!"), (None, None, "2", "b")]
    assert rows_of(workbook(tmp_path, {"申請": rows})) == [(3, (None, None, "1", ErrorCell("#REF!"))), (4, (None, None, "2", "b"))]


def test_furigana_of_a_cell_is_not_read_into_its_text(tmp_path: Path) -> None:
    path = workbook(tmp_path, {"申請": [("申請番号", "店舗名"), ("1", "shared")]})
    sharing(path, "shared", '<t>今治</t><rPh sb="0" eb="2"><t>イマバリ</t></rPh>')
    assert rows_of(path) == [(2, ("1", "今治"))]


def test_text_that_looks_like_a_formula_stays_text(tmp_path: Path) -> None:
    assert rows_of(text(tmp_path, '申請番号,店舗名\n=1+1,"=HYPERLINK(""x"")"\n')) == [(2, ("=1+1", '=HYPERLINK("x")'))]


def test_rows_that_are_blank_in_all_known_columns_are_skipped_and_the_others_keep_their_number(tmp_path: Path) -> None:
    rows = [("申請番号", "店舗名", "番号"), (), ("1", "a", 1), (" ", "　", 2), (None, None, None), ("2", "b", 3)]
    assert rows_of(workbook(tmp_path, {"申請": rows})) == [(3, ("1", "a", 1)), (6, ("2", "b", 3))]


def test_many_rows_come_all_and_in_order(tmp_path: Path) -> None:
    rows = [("申請番号", "店舗名"), *((f"R-{number}", number) for number in range(2, 1_203))]
    assert rows_of(workbook(tmp_path, {"申請": rows})) == [(number, (f"R-{number}", number)) for number in range(2, 1_203)]


# --- text files


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp932"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_a_text_file_is_read_in_each_encoding_with_each_line_end(encoding: str, end: str, tmp_path: Path) -> None:
    content = end.join(["申請番号,店舗名,電話番号", "0012,髙﨑書房, 03 ", "", '2,"a,""b""' + end + 'c",', "3", ""])
    assert rows_of(text(tmp_path, content, encoding)) == [
        (2, ("0012", "髙﨑書房", " 03 ")),
        (4, ("2", f'a,"b"{end}c', None)),
        (5, ("3", None, None)),
    ]


@pytest.mark.parametrize("delimiter", ["\t", ";"])
def test_another_delimiter_is_taken_when_only_it_splits_the_headings(delimiter: str, tmp_path: Path) -> None:
    assert rows_of(text(tmp_path, f"申請番号{delimiter}店舗名\n1{delimiter}a,b\n")) == [(2, ("1", "a,b"))]


def test_error_values_in_a_text_file_are_error_cells(tmp_path: Path) -> None:
    assert rows_of(text(tmp_path, "申請番号,店舗名\n#N/A,#N/A です\n")) == [(2, (ErrorCell("#N/A"), "#N/A です"))]


@pytest.mark.parametrize(
    ("content", "line"),
    [
        ('申請番号,店舗名\n1,a\n2,"b\n3,c\n', 3),
        ('申請番号,店舗名\n1,"a\nb"\n2,"c\n"3,d"\n', 4),
        ('申請番号,店舗名\n1,"a"b\n', 2),
        ("申請番号,店舗名\n1," + "a" * 200_000, 2),
    ],
)
def test_an_unclosed_quote_is_named_with_the_line_where_its_record_begins(content: str, line: int, tmp_path: Path) -> None:
    assert stopped_by(text(tmp_path, content)) == ("reader.quotes", {"line": line})


def test_an_unclosed_quote_among_the_headings_refuses_the_file(tmp_path: Path) -> None:
    assert refusal_of(text(tmp_path, '申請番号,"店舗名\n1,a\n')) == ("reader.quotes", {"line": 1})


def test_a_record_with_more_cells_than_headings_stops_the_reading(tmp_path: Path) -> None:
    content = '申請番号,店舗名\n"1\n",a,,\n2,b,c\n'
    assert stopped_by(text(tmp_path, content)) == ("reader.extra_cells", {"line": 4, "cells": 3, "headings": 2})


def test_the_limits_hold_for_text_files(tmp_path: Path) -> None:
    path = text(tmp_path, "申請番号,店舗名,x\n1,a\n2,b\n3,c\n")
    assert stopped_by(path, Limits(rows=2)) == ("reader.too_many_rows", {"row": 4, "limit": 2})
    assert refusal_of(path, Limits(columns=2)) == ("reader.too_many_columns", {"columns": 3, "limit": 2})


# --- which table


def test_columns_are_found_by_heading_in_any_order_spelling_and_width(tmp_path: Path) -> None:
    headings = ("町名・番地", "店 舗\n名", "Reference", "備考")
    with opened(workbook(tmp_path, {"申請": [headings, ("x", "a", "1", "n")]})) as table:
        assert table.columns == {"street": 0, "name": 1, "reference": 2}
        assert table.headings == ("町名・番地", "店 舗 名", "Reference", "備考")
        assert table.unknown_headings == ("備考",)
        assert table.sheet == "申請"


def test_every_application_heading_and_alias_is_found(tmp_path: Path) -> None:
    spellings = {spelling: column.key for column in APPLICATION_COLUMNS for spelling in (column.heading, column.key, *column.aliases)}
    required = frozenset(column.key for column in APPLICATION_COLUMNS if column.required)
    path = workbook(tmp_path, {"申請": [[column.heading for column in APPLICATION_COLUMNS]]})
    table = open_table(path, required, spellings)
    assert isinstance(table, Table)
    with table:
        assert table.columns == {column.key: index for index, column in enumerate(APPLICATION_COLUMNS)}


def test_a_column_without_a_heading_is_named_by_its_cell_when_it_holds_something(tmp_path: Path) -> None:
    rows = [("申請番号", None, "店舗名", None, "備考"), ("1", None, "a", "lost", None, "=1+1")]
    with opened(workbook(tmp_path, {"申請": rows})) as table:
        assert list(table.rows) == [(2, ("1", None, "a", "lost", None, ErrorCell("")))]
        assert table.unknown_headings == ("D1", "備考", "F1")


def test_other_sheets_are_ignored_and_named_wherever_the_table_stands(tmp_path: Path) -> None:
    sheets: dict[str, list[Row]] = {
        "説明": [("記入のしかた",)],
        "空": [],
        "申請": [("申請番号", "店舗名"), ("1", "a")],
        "控え": [("申請番号",), ("9",)],
    }
    with opened(workbook(tmp_path, sheets)) as table:
        assert table.sheet == "申請"
        assert table.ignored_sheets == ("説明", "空", "控え")
        assert list(table.rows) == [(2, ("1", "a"))]


def test_two_sheets_with_the_headings_are_refused_and_named(tmp_path: Path) -> None:
    rows = [("申請番号", "店舗名")]
    assert refusal_of(workbook(tmp_path, {"一": rows, "説明": [], "二": rows})) == ("reader.two_tables", {"sheets": ["一", "二"]})


def test_a_missing_required_column_is_named_by_its_first_spelling(tmp_path: Path) -> None:
    book = workbook(tmp_path, {"説明": [("x",)], "申請": [("reference", "電話番号")]})
    assert refusal_of(book) == ("reader.sheet_columns_missing", {"sheet": "申請", "headings": ["店舗名"]})
    assert refusal_of(text(tmp_path, "店舗名,電話番号\n")) == ("reader.columns_missing", {"headings": ["申請番号"]})


@pytest.mark.parametrize("rows", [[], [(), ("申請番号", "店舗名")], [("加盟店登録申請書",), ("申請番号", "店舗名")]])
def test_a_file_without_headings_in_row_1_is_refused(rows: list[Row], tmp_path: Path) -> None:
    expected = ("reader.no_headings", {"headings": ["申請番号", "店舗名"]})
    assert refusal_of(workbook(tmp_path, {"申請": rows})) == expected
    assert refusal_of(text(tmp_path, "\n申請番号,店舗名\n")) == expected


def test_two_columns_of_one_meaning_are_refused_with_both_cells(tmp_path: Path) -> None:
    expected = ("reader.column_twice", {"heading": "申請番号", "cells": ["A1", "C1"]})
    assert refusal_of(workbook(tmp_path, {"申請": [("申請番号", "店舗名", "reference")]})) == expected
    assert refusal_of(text(tmp_path, "申請番号,店舗名,申請番号\n")) == expected


def test_headings_and_sheet_names_with_escape_codes_are_made_harmless(tmp_path: Path) -> None:
    with opened(text(tmp_path, "申請番号,店舗名,\x1b[2J\u202e\n")) as table:
        assert table.unknown_headings == ("\ufffd[2J\ufffd",)


def test_cells_are_named_as_a_sheet_names_them() -> None:
    assert [cell_name(5, index) for index in (2, 25, 26, 701, 702)] == ["C5", "Z5", "AA5", "ZZ5", "AAA5"]
    assert normalised_heading(" 課税 所得\n１ ") == "課税所得1"


# --- hostile workbooks, and processes that die


def test_a_cell_at_the_far_corner_is_refused_before_the_parser_sees_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = workbook(tmp_path, {"申請": [("申請番号", "店舗名")]})
    rewritten(path, rb"</row></sheetData>", b'</row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>')
    monkeypatch.setattr(workbook_process, "_PROGRAM", tmp_path / "none.py")
    assert refusal_of(path)[0] == "reader.too_many_rows"


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux bounds the address space of a process")
def test_a_workbook_that_exhausts_the_memory_ends_only_the_process(tmp_path: Path) -> None:
    path = workbook(tmp_path, {"申請": [("申請番号", "店舗名"), *[("long",) * 100] * 400]})
    sharing(path, "long", f"<t>{'a' * 32_000}</t>")
    assert refusal_of(path, LITTLE_MEMORY) == ("reader.unreadable", {})


@pytest.mark.parametrize(
    ("pattern", "replacement"),
    [
        (rb't="inlineStr"><is>.*?</is>', b't="s"><v>99</v>'),
        (b'r="A1"', b'r="A0"'),
        (b"</sheetData>", b""),
        (b"(?s)<sheetData>.*", b"<sheetData>"),
    ],
)
def test_a_workbook_that_the_parser_cannot_read_is_refused(pattern: bytes, replacement: bytes, tmp_path: Path) -> None:
    path = rewritten(workbook(tmp_path, {"申請": [("申請番号", "店舗名"), ("1", "a")]}), pattern, replacement)
    assert refusal_of(path) == ("reader.unreadable", {})


def with_program(monkeypatch: pytest.MonkeyPatch, folder: Path, lines: str) -> None:
    """Puts another program in the parser's place: frames as it likes, an end as it likes."""
    program = folder / "program.py"
    program.write_text(
        "import marshal, os, sys, threading\n"
        "def send(value):\n"
        "    frame = marshal.dumps(value)\n"
        "    os.write(1, len(frame).to_bytes(4, 'big') + frame)\n"
        "sheet = (0, '申請', ['申請番号', '店舗名'])\n" + lines,
        "utf-8",
    )
    monkeypatch.setattr(workbook_process, "_PROGRAM", program)


@pytest.mark.parametrize(
    "lines",
    [
        "os.abort()",
        "send(sheet); os.kill(os.getpid(), 9)",
        "send(sheet); os.write(1, b'\\0\\0\\1\\0abc')",
        "os.write(1, b'\\0\\0\\0\\3???')",
        "os.write(1, b'\\0\\0')",
    ],
)
def test_a_process_that_dies_before_the_headings_refuses_the_file(lines: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with_program(monkeypatch, tmp_path, "import resource; resource.setrlimit(resource.RLIMIT_CORE, (0, 0))\n" + lines)
    assert refusal_of(workbook(tmp_path, {"申請": []})) == ("reader.unreadable", {})


@pytest.mark.parametrize("lines", ["os._exit(0)", "sys.stdin.buffer.read(4); send([['1', 'a']]); os.kill(os.getpid(), 9)"])
def test_a_process_that_dies_among_the_rows_stops_the_reading(lines: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with_program(monkeypatch, tmp_path, f"send(sheet); send(None); {lines}")
    assert stopped_by(workbook(tmp_path, {"申請": []})) == ("reader.unreadable", {})


def test_the_parser_is_never_loaded_into_the_program_itself() -> None:
    question = "import sys, secretariat.intake.reader; print('python_calamine' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", question], capture_output=True, check=True, text=True).stdout.strip() == "False"


def test_a_prefixed_workbook_is_read_like_any_other(tmp_path: Path) -> None:
    path = workbook(tmp_path, {"申請": [("申請番号", "店舗名"), ("1", "#N/A"), ("2", 3)]})
    rewritten(path, rb"<(/?)(?=\w)", rb"<\1x:")
    rewritten(path, b" xmlns=", b" xmlns:x=")
    assert rows_of(path) == [(2, ("1", ErrorCell("#N/A"))), (3, ("2", 3))]


def test_a_process_that_does_not_answer_in_time_is_ended(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with_program(monkeypatch, tmp_path, "threading.Event().wait()")
    assert refusal_of(workbook(tmp_path, {"申請": []}), Limits(seconds=0.05)) == ("reader.overdue", {})


def test_a_machine_without_room_for_a_process_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.executable", str(tmp_path / "none"))
    table = open_table(workbook(tmp_path, {"申請": []}), REQUIRED, SPELLINGS)
    assert refused(table, RefusalCode.LIMIT_EXCEEDED)[0] == "reader.no_room"


def test_closing_early_or_refusing_leaves_no_process(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    started: list[subprocess.Popen[bytes]] = []

    class Recorded(subprocess.Popen[bytes]):
        def __init__(self, command: list[str], *, stdin: int, stdout: int, stderr: int, env: Mapping[str, str]) -> None:
            super().__init__(command, stdin=stdin, stdout=stdout, stderr=stderr, env=env)
            started.append(self)

    monkeypatch.setattr(subprocess, "Popen", Recorded)
    rows = [("申請番号", "店舗名"), *[("1", "a" * 1_000)] * 2_000]
    with opened(workbook(tmp_path, {"申請": rows})) as table:
        assert next(table.rows)[0] == 2
    with opened(workbook(tmp_path, {"申請": rows})):
        pass
    assert refusal_of(workbook(tmp_path, {"申請": []}))[0] == "reader.no_headings"
    assert [process.returncode is not None for process in started] == [True] * 3


def valid_sheet() -> tuple[bytes, bytes]:
    buffer = io.BytesIO()
    book = openpyxl.Workbook()
    book.worksheets[0].append(["申請番号", "店舗名"])
    book.worksheets[0].append(["0012", "=1+1", date(2020, 1, 1), 3.5, "#N/A"])
    book.save(buffer)
    with zipfile.ZipFile(buffer) as archive:
        return buffer.getvalue(), archive.read(SHEET)


VALID, VALID_SHEET = valid_sheet()


@settings(max_examples=25, deadline=None)
@given(st.lists(st.tuples(st.integers(0, len(VALID_SHEET) - 1), st.integers(1, 255)), min_size=1, max_size=4))
def test_no_damage_to_a_sheet_has_another_outcome_than_the_documented_ones(
    tmp_path_factory: pytest.TempPathFactory, flips: list[tuple[int, int]]
) -> None:
    sheet = bytearray(VALID_SHEET)
    for position, value in flips:
        sheet[position] = value
    path = tmp_path_factory.getbasetemp() / "damaged.xlsx"
    path.write_bytes(VALID)
    rewritten(path, b"(?s).+", bytes(sheet).replace(b"\\", b"/"))
    table = open_table(path, REQUIRED, SPELLINGS, LITTLE_MEMORY)
    if isinstance(table, Table):
        with table:
            try:
                assert all(number >= 2 for number, _ in table.rows)
            except ReadingStopped as stopped:
                table = stopped.refusal
    if isinstance(table, Refusal):
        refused(table)


@settings(max_examples=60, deadline=None)
@given(st.binary(max_size=200))
def test_no_text_file_has_another_outcome_than_the_documented_ones(tmp_path_factory: pytest.TempPathFactory, content: bytes) -> None:
    path = tmp_path_factory.getbasetemp() / "damaged.csv"
    path.write_bytes("申請番号,店舗名\n".encode("cp932") + content)
    table = open_table(path, REQUIRED, SPELLINGS)
    if isinstance(table, Table):
        with table:
            try:
                assert all(len(cells) == 2 for _, cells in table.rows)
            except ReadingStopped as stopped:
                table = stopped.refusal
    if isinstance(table, Refusal):
        refused(table)
