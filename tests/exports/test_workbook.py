"""The one workbook writer, read back with calamine and openpyxl."""

import os
import re
import tracemalloc
import unicodedata
import zipfile
from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from python_calamine import CalamineWorkbook

from exports.workbook import Column, Table, rows_of, write_workbook
from exports.workbook_cells import CUT_MARK, Kind, Marked

CREATED = datetime(2020, 1, 28, 0, 30, tzinfo=UTC)
FRAGMENTS = [
    "=1+1",
    "+A1",
    "-1",
    "@x",
    "\x1b",
    "\ud842",
    "_x000D_",
    "_x005F_",
    "x000D_",
    "\r\n",
    "\r",
    " ",
    "𠮷",
    "髙﨑",
    "&",
    "<",
    "]]>",
    "\u202e",
]


def write(path: Path, columns: Sequence[tuple[str, Kind]], rows: Sequence[Sequence[object]], last_row: int = 1_048_576) -> tuple[int, ...]:
    described = [Column(heading, heading, kind, 12) for heading, kind in columns]
    return write_workbook(path, [Table("表", described, rows)], created=CREATED, title="見本", last_row=last_row)


def read(path: Path, sheet: str = "表") -> list[list[object]]:
    return [list(row) for row in CalamineWorkbook.from_path(str(path)).get_sheet_by_name(sheet).to_python()]


def as_shown(text: str) -> str:
    """What a reader must see of a text of less than 32,767 characters."""
    bidirectional = {*"\u061c\u200e\u200f", *map(chr, range(0x202A, 0x202F)), *map(chr, range(0x2066, 0x206A))}
    unified = text.replace("\r\n", "\n").replace("\r", "\n")
    harmful = {"\ufffe", "\uffff"} | bidirectional
    return "".join(
        "\ufffd" if character in harmful or (unicodedata.category(character) in {"Cc", "Cs"} and character not in "\t\n") else character
        for character in unified
    )


def unescaped(text: object) -> str:
    """openpyxl leaves the escapes of ST_Xstring as they are."""
    return re.sub("_x([0-9A-Fa-f]{4})_", lambda found: chr(int(found[1], 16)), str(text))


@settings(max_examples=60, deadline=None)
@given(st.lists(st.one_of(st.text(st.characters(exclude_categories=())), st.lists(st.sampled_from(FRAGMENTS)).map("".join)), min_size=1))
def test_every_text_comes_back_as_typed_with_harmful_characters_shown(tmp_path_factory: pytest.TempPathFactory, texts: list[str]) -> None:
    path = tmp_path_factory.mktemp("texts") / "a.xlsx"
    write(path, [("番号", "integer"), ("文", "text"), ("原文", "as-sent")], [(number, text, text) for number, text in enumerate(texts)])
    expected = [[as_shown(text)] * 2 for text in texts]
    assert [row[1:] for row in read(path)[1:]] == expected
    sheet = openpyxl.load_workbook(path)["表"]
    seen = [[unescaped(cell.value or "") for cell in row[1:]] for row in sheet.iter_rows(min_row=2, max_col=3)]
    assert seen == expected


def test_no_text_becomes_a_formula(tmp_path: Path) -> None:
    hostile = ["=1+1", "=cmd|' /C calc'!A0", "+A1", "-1", "@SUM(A1)", "\t=1"]
    write(tmp_path / "a.xlsx", [("=見出し", "text")], [[text] for text in hostile])
    sheet = openpyxl.load_workbook(tmp_path / "a.xlsx")["表"]
    assert [cell.data_type for (cell,) in sheet.iter_rows()] == ["s"] * 7
    assert [row[0] for row in read(tmp_path / "a.xlsx")] == ["=見出し", *hostile]


@pytest.mark.parametrize(("text", "units"), [("a" * 40_000, 32_767), ("𠮷" * 20_000, 32_766)])
def test_text_over_the_limit_of_a_cell_is_cut_and_says_so(tmp_path: Path, text: str, units: int) -> None:
    write(tmp_path / "a.xlsx", [("文", "text")], [[text]])
    shown = str(read(tmp_path / "a.xlsx")[1][0])
    assert shown.endswith(CUT_MARK)
    assert text.startswith(shown.removesuffix(CUT_MARK))
    assert len(shown.encode("utf-16-le")) // 2 in {units, units + 1}


def test_text_of_exactly_the_limit_is_kept_whole(tmp_path: Path) -> None:
    write(tmp_path / "a.xlsx", [("文", "text")], [["あ" * 32_767]])
    assert read(tmp_path / "a.xlsx")[1][0] == "あ" * 32_767


def test_identifiers_stay_text_with_their_leading_zeros(tmp_path: Path) -> None:
    write(tmp_path / "a.xlsx", [("電話番号", "text")], [["0898220001"], ["00012"], ["1-2-3"]])
    assert [row[0] for row in read(tmp_path / "a.xlsx")[1:]] == ["0898220001", "00012", "1-2-3"]
    assert openpyxl.load_workbook(tmp_path / "a.xlsx")["表"]["A2"].number_format == "@"


def test_instants_stand_in_japan_time_and_dates_are_dates(tmp_path: Path) -> None:
    just_after_midnight = datetime(2020, 1, 26, 15, 30, tzinfo=UTC)
    cutoff = datetime(2020, 1, 27, 17, tzinfo=timezone(timedelta(hours=9)))
    write(tmp_path / "a.xlsx", [("受付日時", "instant"), ("開始日", "date")], [(just_after_midnight, date(2020, 2, 29)), (cutoff, None)])
    assert read(tmp_path / "a.xlsx")[1:] == [[datetime(2020, 1, 27, 0, 30), date(2020, 2, 29)], [datetime(2020, 1, 27, 17, 0), ""]]  # noqa: DTZ001
    sheet = openpyxl.load_workbook(tmp_path / "a.xlsx")["表"]
    assert [cell.number_format for cell in sheet[2]] == ["yyyy-mm-dd hh:mm", "yyyy-mm-dd"]


@given(st.datetimes(min_value=datetime(1900, 3, 2), max_value=datetime(2100, 1, 1), timezones=st.just(UTC)))  # noqa: DTZ001
@settings(max_examples=30, deadline=None)
def test_any_instant_comes_back_to_the_second(tmp_path_factory: pytest.TempPathFactory, instant: datetime) -> None:
    path = tmp_path_factory.mktemp("instants") / "a.xlsx"
    write(path, [("日時", "instant"), ("日", "date")], [(instant.replace(microsecond=0), instant.date())])
    moment, day = next(openpyxl.load_workbook(path)["表"].iter_rows(min_row=2, values_only=True))
    assert moment == (instant + timedelta(hours=9)).replace(microsecond=0, tzinfo=None)
    assert isinstance(day, datetime)
    assert day.date() == instant.date()


def test_days_that_excel_cannot_count_are_written_as_text(tmp_path: Path) -> None:
    write(tmp_path / "a.xlsx", [("日", "date"), ("日時", "instant")], [(date(1899, 1, 1), datetime(1899, 1, 1, tzinfo=UTC))])
    assert read(tmp_path / "a.xlsx")[1] == ["1899-01-01", "1899-01-01 09:00:00"]


def test_amounts_percentages_and_answers_have_their_formats(tmp_path: Path) -> None:
    columns: list[tuple[str, Kind]] = [("額", "yen"), ("数", "integer"), ("率", "percent"), ("補助", "yes-no")]
    write(tmp_path / "a.xlsx", columns, [(12_345_678, 0, 5, True), (-1, None, 2, False)])
    assert read(tmp_path / "a.xlsx")[1:] == [[12_345_678.0, 0.0, 0.05, "はい"], [-1.0, "", 0.02, "いいえ"]]
    formats = [cell.number_format for cell in openpyxl.load_workbook(tmp_path / "a.xlsx")["表"][2]]
    assert formats == ["#,##0", "#,##0", "0%", "@"]


def test_numbers_beyond_fifteen_digits_are_written_as_text_in_full(tmp_path: Path) -> None:
    write(tmp_path / "a.xlsx", [("原文", "as-sent")], [[1234567890123456], [float("inf")]])
    assert [row[0] for row in read(tmp_path / "a.xlsx")[1:]] == ["1234567890123456", "inf"]


def test_cells_as_sent_keep_their_type_and_marked_ones_are_coloured(tmp_path: Path) -> None:
    sent = ["00123", 7940028.0, 3.24, datetime(2020, 1, 1), datetime(2020, 1, 1, 17, 0), date(2020, 1, 1), True, 12]  # noqa: DTZ001
    write(tmp_path / "a.xlsx", [("原文", "as-sent")], [[value] for value in (*sent, *map(Marked, sent), Marked(None), Marked(""), None)])
    seen = [row[0] for row in read(tmp_path / "a.xlsx")[1:]]
    assert seen[: len(sent)] == seen[len(sent) : 2 * len(sent)]
    assert seen[: len(sent)] == ["00123", 7940028.0, 3.24, date(2020, 1, 1), sent[4], date(2020, 1, 1), "TRUE", 12.0]
    cells = [cell for (cell,) in openpyxl.load_workbook(tmp_path / "a.xlsx")["表"].iter_rows(min_row=2, max_row=2 + 2 * len(sent) + 2)]
    assert [cell.fill.fill_type for cell in cells] == [None] * len(sent) + ["solid"] * (len(sent) + 2) + [None]


def test_rows_past_the_last_one_continue_on_further_sheets(tmp_path: Path) -> None:
    assert write(
        tmp_path / "a.xlsx", [("番号", "integer"), ("名", "text")], [(number, f"店{number}") for number in range(7)], last_row=4
    ) == (7,)
    book = CalamineWorkbook.from_path(str(tmp_path / "a.xlsx"))
    assert book.sheet_names == ["表", "表 (2)", "表 (3)"]
    sheets = [book.get_sheet_by_name(name).to_python() for name in book.sheet_names]
    assert [sheet[0] for sheet in sheets] == [["番号", "名"]] * 3
    assert [row[0] for sheet in sheets for row in sheet[1:]] == list(range(7))
    assert [sheet.auto_filter.ref for sheet in openpyxl.load_workbook(tmp_path / "a.xlsx")] == ["A1:B4", "A1:B4", "A1:B2"]


def test_a_full_sheet_needs_no_further_one(tmp_path: Path) -> None:
    write(tmp_path / "a.xlsx", [("番号", "integer")], [(number,) for number in range(3)], last_row=4)
    assert CalamineWorkbook.from_path(str(tmp_path / "a.xlsx")).sheet_names == ["表"]


def test_several_tables_and_furnished_sheets_stand_in_their_order(tmp_path: Path) -> None:
    def furnish(workbook: openpyxl.Workbook) -> None:
        workbook.create_sheet("概況", 0)["A1"] = "題"

    tables = [
        Table(name, [Column("", name, "integer", 10)], [(number,) for number in range(rows)])
        for name, rows in (("甲", 3), ("乙", 0), ("丙", 1))
    ]
    assert write_workbook(tmp_path / "a.xlsx", tables, created=CREATED, title="見本", furnish=furnish) == (3, 0, 1)
    book = CalamineWorkbook.from_path(str(tmp_path / "a.xlsx"))
    assert book.sheet_names == ["概況", "甲", "乙", "丙"]
    assert [book.get_sheet_by_name(name).to_python() for name in book.sheet_names] == [
        [["題"]],
        [["甲"], [0], [1], [2]],
        [["乙"]],
        [["丙"], [0]],
    ]


@pytest.mark.parametrize(("rows", "range_"), [(0, "A1:C1"), (1, "A1:C2"), (1_203, "A1:C1204")])
def test_dimension_and_filter_cover_all_rows(tmp_path: Path, rows: int, range_: str) -> None:
    write(tmp_path / "a.xlsx", [("a", "text"), ("b", "text"), ("c", "text")], [("x", None, "z")] * rows)
    assert len(read(tmp_path / "a.xlsx")) == rows + 1
    book = openpyxl.load_workbook(tmp_path / "a.xlsx", read_only=True)
    assert book["表"].calculate_dimension() == range_
    book.close()
    assert openpyxl.load_workbook(tmp_path / "a.xlsx")["表"].auto_filter.ref == range_


def test_headings_are_styled_frozen_and_repeated_on_paper(tmp_path: Path) -> None:
    write(tmp_path / "a.xlsx", [("見出し", "text")], [["a"]])
    book = openpyxl.load_workbook(tmp_path / "a.xlsx")
    sheet = book["表"]
    heading = sheet["A1"]
    assert (heading.font.b, heading.fill.fill_type, sheet.freeze_panes, sheet.print_title_rows) == (True, "solid", "A2", "$1:$1")
    assert (sheet.page_setup.orientation, sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight) == ("landscape", 1, 0)
    assert sheet.column_dimensions["A"].width == 12
    assert (book.properties.title, book.properties.created) == ("見本", CREATED.replace(tzinfo=None))


def test_wrapped_text_gets_a_row_high_enough(tmp_path: Path) -> None:
    write(tmp_path / "a.xlsx", [("理由", "wrapped")], [["短い"], ["二行\n目"], ["長い理由" * 20], [None]])
    heights = openpyxl.load_workbook(tmp_path / "a.xlsx")["表"].row_dimensions
    assert heights[2].height is None
    assert heights[5].height is None
    assert 0 < (heights[3].height or 0) < (heights[4].height or 0)


def test_the_same_rows_give_the_same_bytes(tmp_path: Path) -> None:
    for name in ("a.xlsx", "b.xlsx"):
        write(tmp_path / name, [("名", "text"), ("日時", "instant")], [("店", CREATED)] * 3)
    assert (tmp_path / "a.xlsx").read_bytes() == (tmp_path / "b.xlsx").read_bytes()


def test_small_parts_carry_no_zip64_headers_at_which_excel_offers_a_repair(tmp_path: Path) -> None:
    write(tmp_path / "a.xlsx", [("名", "text")], [["店"]] * 3)
    with zipfile.ZipFile(tmp_path / "a.xlsx") as archive:
        assert archive.testzip() is None
        assert {info.extract_version for info in archive.infolist()} == {20}


def test_memory_stays_flat(tmp_path: Path) -> None:
    def rows(count: int) -> Iterator[tuple[str, int]]:
        return ((f"店舗{number}", number) for number in range(count))

    peaks = []
    for count in (1_000, 15_000):
        tracemalloc.start()
        columns = [Column("名", "名", "text", 10), Column("数", "数", "integer", 10)]
        write_workbook(tmp_path / "a.xlsx", [Table("表", columns, rows(count))], created=CREATED, title="見本")
        peaks.append(tracemalloc.get_traced_memory()[1])
        tracemalloc.stop()
    assert peaks[1] < peaks[0] + 1_500_000


class Interrupted(Exception):  # noqa: N818
    pass


def broken() -> Iterator[tuple[str]]:
    yield ("店",)
    raise Interrupted


@pytest.mark.parametrize(
    ("rows", "kind", "error"),
    [
        (broken(), "text", Interrupted),
        ([("店", "余分")], "text", ValueError),
        ([(1,), (1, 2)], "integer", ValueError),
        ([("12",)], "integer", TypeError),
        ([(True,)], "yen", TypeError),
        ([("2020-01-01",)], "date", TypeError),
        ([(datetime(2020, 1, 1),)], "instant", TypeError),  # noqa: DTZ001
        ([(CREATED,)], "date", TypeError),
        ([(1,)], "yes-no", TypeError),
    ],
)
def test_a_failure_leaves_the_old_file_and_nothing_else(
    tmp_path: Path, rows: Sequence[Sequence[object]], kind: Kind, error: type[Exception]
) -> None:
    (tmp_path / "a.xlsx").write_bytes(b"old")
    with pytest.raises(error):
        write(tmp_path / "a.xlsx", [("列", kind)], rows)
    assert [(path.name, path.read_bytes()) for path in tmp_path.iterdir()] == [("a.xlsx", b"old")]


def test_a_failure_while_the_parts_are_put_together_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(OSError, match="No space"):
        write(tmp_path / "a.xlsx", [("名", "text")], [["店"]])
    assert list(tmp_path.iterdir()) == []


def test_a_file_that_is_damaged_on_the_disk_is_not_put_in_place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def damage(descriptor: int) -> None:
        os.ftruncate(descriptor, 100)

    monkeypatch.setattr("os.fsync", damage)
    with pytest.raises(OSError, match="reads otherwise"):
        write(tmp_path / "a.xlsx", [("名", "text")], [["店"]])
    assert list(tmp_path.iterdir()) == []


def test_a_missing_folder_is_an_error_of_the_system(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        write(tmp_path / "nowhere" / "a.xlsx", [("名", "text")], [["店"]])


def test_records_give_their_attributes_in_the_columns_order() -> None:
    columns = [Column("day", "日", "integer", 8), Column("year", "年", "integer", 8)]
    assert list(rows_of(columns, [date(2020, 2, 21)])) == [(21, 2020)]
    with pytest.raises(AttributeError):
        list(rows_of([*columns, Column("hour", "時", "integer", 8)], [date(2020, 2, 21)]))
