"""What the guard makes of files: every unlucky or hostile kind is named, whatever the file's name says, and nothing is ever raised."""

import io
import os
import time
from collections.abc import Callable
from pathlib import Path

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.vocabulary import RefusalCode
from secretariat.intake.guard import DelimitedText, examine
from secretariat.intake.limits import Limits
from secretariat.intake.sheet_scan import PartScan
from secretariat.intake.workbook_scan import Workbook
from secretariat.messages import LANGUAGES, say
from secretariat.refusal import Refusal
from tests.support.forged_files import FORGED, packed, parts, saved_by_openpyxl, workbook


def written(folder: Path, content: bytes, name: str = "申請.xlsx") -> Path:
    path = folder / name
    path.write_bytes(content)
    return path


def refused_as(result: object) -> str:
    """The refusal's key, after seeing that it can be said in both languages."""
    assert isinstance(result, Refusal), result
    assert result.code is RefusalCode.INVALID_FILE
    assert len({say(language, result.message) for language in LANGUAGES}) == len(LANGUAGES)
    return result.message.key


@pytest.mark.parametrize(("content", "key"), [case[1:] for case in FORGED], ids=[case[0] for case in FORGED])
@pytest.mark.parametrize("name", ["申請.xlsx", "申請.csv"])
def test_an_unlucky_file_is_named_whatever_it_is_called(content: Callable[[], bytes], key: str, name: str, tmp_path: Path) -> None:
    assert refused_as(examine(written(tmp_path, content(), name))) == key


def test_a_missing_file_a_folder_and_a_path_that_cannot_be_are_named(tmp_path: Path) -> None:
    assert refused_as(examine(tmp_path / "missing.xlsx")) == "reader.file_missing"
    assert refused_as(examine(written(tmp_path, b"a") / "below a file.xlsx")) == "reader.file_missing"
    assert refused_as(examine(tmp_path / "a\0b.xlsx")) == "reader.file_missing"
    assert refused_as(examine(tmp_path)) == "reader.folder"
    assert refused_as(examine(tmp_path / ("長" * 300))) == "reader.not_readable"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="the platform has no named pipes")
def test_a_pipe_is_refused_without_waiting_for_it(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.csv")
    assert refused_as(examine(tmp_path / "pipe.csv")) == "reader.not_a_file"


@pytest.mark.parametrize(
    ("limits", "key"),
    [
        (Limits(file_bytes=1_000), "reader.too_large"),
        (Limits(inflated_bytes=2_000), "reader.inflates"),
        (Limits(entries=5), "reader.too_many_entries"),
        (Limits(rows=0), "reader.too_many_rows"),
        (Limits(columns=1), "reader.too_many_columns"),
        (Limits(cells=3), "reader.too_many_cells"),
    ],
)
def test_each_limit_holds(limits: Limits, key: str, tmp_path: Path) -> None:
    path = written(tmp_path, saved_by_openpyxl())
    assert examine(path) == Workbook(rows=2)
    assert refused_as(examine(path, limits)) == key


def test_a_name_with_escape_codes_does_not_reach_the_message(tmp_path: Path) -> None:
    refusal = examine(tmp_path / "\x1b]52;c;a\x07\u202e.xlsx")
    assert isinstance(refusal, Refusal)
    assert say("en", refusal.message).isprintable()


@pytest.mark.parametrize(
    ("content", "encoding", "lines"),
    [
        ("申請番号,店舗名\n1,髙﨑𠮷\n".encode(), "utf-8-sig", 2),
        ("申請番号,店舗名\n1,髙﨑𠮷".encode("utf-8-sig"), "utf-8-sig", 2),
        ("申請番号,店舗名\r\n1,髙﨑\r\n".encode("cp932"), "cp932", 2),
        (b"a,b\r1,2\r", "utf-8-sig", 1),  # lines are ended by what they are ended by nowadays
        (b"<1>,b\n", "utf-8-sig", 1),
        ("あ".encode() * 700_001, "utf-8-sig", 1),  # a character lies across two blocks
    ],
)
def test_the_encoding_of_a_text_is_found_and_its_lines_are_counted(content: bytes, encoding: str, lines: int, tmp_path: Path) -> None:
    assert examine(written(tmp_path, content)) == DelimitedText(encoding, lines)


def test_text_in_no_encoding_names_the_line_that_comes_furthest(tmp_path: Path) -> None:
    content = "店舗名\n".encode() * 200_000 + b"\xff\xff\n"
    refusal = examine(written(tmp_path, content))
    assert isinstance(refusal, Refusal)
    assert refusal.message.parameters["line"] == 200_001


ERROR_CELLS = (
    '<row r="1"><c r="A1" t="inlineStr"><is><t>t="e"</t></is></c></row>'
    '<row r="2"><c r="A2" s="3" t="e"><v>#N/A</v></c><c r="B2" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="C2"><f>1+1</f><v>2</v></c></row>'
    '<row r="3"><c r="A3"><f>1+1</f></c><c r="B3"><f>1+1</f><v/></c><c r="C3"><f t="shared" si="0"/><v></v></c>'
    '<c r="D3" t="str"><f>""</f><v></v></c><c r="E3" t="str"><f>T(A1)</f></c><c r="AB3" t=\'e\'/></row>'
    '<row r="4"><c r="A4" t="e"></c><c r="B4"><v>5</v></c></row>'
)
HIDDEN_FROM_CALAMINE = {2: {0: "#N/A", 1: "#DIV/0!"}, 3: {0: "", 1: "", 2: "", 4: "", 27: ""}, 4: {0: ""}}


def test_error_values_and_formulas_without_a_stored_value_are_noted_with_their_cells(tmp_path: Path) -> None:
    assert examine(written(tmp_path, workbook(ERROR_CELLS))) == Workbook({0: HIDDEN_FROM_CALAMINE}, 4)


def test_they_are_noted_in_prefixed_parts_too(tmp_path: Path) -> None:
    prefixed = ERROR_CELLS.replace("<", "<x:").replace("<x:/", "</x:")
    assert examine(written(tmp_path, workbook(prefixed))) == Workbook({0: HIDDEN_FROM_CALAMINE}, 4)


def test_they_are_noted_wherever_the_blocks_of_a_large_part_end(tmp_path: Path) -> None:
    def row(number: int) -> str:
        return f'<row r="{number}"><c r="A{number}" t="e"><v>#N/A</v></c><c r="B{number}"><f>A1</f></c></row>'

    last = 60_000
    scanned = examine(written(tmp_path, workbook("".join(map(row, range(1, last))))), Limits(error_cells=2 * last))
    assert scanned == Workbook({0: {number: {0: "#N/A", 1: ""} for number in range(1, last)}}, last - 1)


def test_too_many_of_them_are_refused(tmp_path: Path) -> None:
    assert refused_as(examine(written(tmp_path, workbook(ERROR_CELLS)), Limits(error_cells=5))) == "reader.too_many_errors"


def test_they_are_attributed_to_the_right_sheet(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    book.worksheets[0].append(["申請番号"])
    for title in ("一", "二"):
        book.create_sheet(title)["B2"] = "=1+1"
    book.create_sheet("先頭", 0)
    book.save(tmp_path / "a.xlsx")
    assert examine(tmp_path / "a.xlsx") == Workbook({2: {2: {1: ""}}, 3: {2: {1: ""}}}, 2)


def test_conditional_formats_and_validations_are_not_taken_for_cells(tmp_path: Path) -> None:
    rules = '<cols><col min="1"/></cols><cfRule operator="equal"/><dataValidation operator="between" sqref="A1:XFD9"/>'
    content = parts('<row r="1"><c r="A1"><v>1</v></c></row>')
    sheet = str(content["xl/worksheets/sheet1.xml"]).replace("</worksheet>", rules + "</worksheet>")
    assert examine(written(tmp_path, packed({**content, "xl/worksheets/sheet1.xml": sheet}))) == Workbook(rows=1)


@pytest.mark.parametrize(
    "text", [b':f>t="e"', b' t="e"', b":f>", b' r="A', b"r    =", b"<c ", b"<f>", b"<f", b'<c r="A1"><f>', b"</c>", b"<x:c r='A1' t='e'"]
)
def test_no_text_makes_the_scan_slow(text: bytes) -> None:
    part = io.BytesIO(b"<sheetData><c r='A1' " + text * (4_000_000 // len(text)))
    begun = time.process_time()
    PartScan(Limits(), is_xml=True).read(part, allowed=5_000_000)
    assert time.process_time() - begun < 5  # 0.1 s; quadratic time would be an hour


VALID = saved_by_openpyxl()


@settings(max_examples=150, deadline=None)
@given(st.lists(st.tuples(st.integers(0, len(VALID) - 1), st.integers(0, 255)), min_size=1, max_size=6), st.integers(0, 40))
def test_no_damage_to_a_workbook_raises(tmp_path_factory: pytest.TempPathFactory, flips: list[tuple[int, int]], cut: int) -> None:
    content = bytearray(VALID)
    for position, value in flips:
        content[position] = value
    assert isinstance(
        examine(written(tmp_path_factory.getbasetemp(), bytes(content[: len(content) - cut]))), (Workbook, DelimitedText, Refusal)
    )
