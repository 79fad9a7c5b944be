"""The empty files for providers, read back with calamine and openpyxl."""

from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

import openpyxl
import pytest
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.worksheet import Worksheet
from python_calamine import CalamineWorkbook

from exports.template import write_template
from exports.template_notes import APPLICATION_NOTES, PROVIDER_NOTES, Note, code_notes
from secretariat.intake.columns import APPLICATION_COLUMNS, PROVIDER_COLUMNS, Column, Kind
from secretariat.intake.reader import Table, open_table
from secretariat.places import PREFECTURES

NOW = datetime(2020, 1, 20, 1, 0, tzinfo=UTC)
CODES = code_notes({"E01": "見本の公共法人"}, {"G01": "見本の証券"})
BOTH = [(APPLICATION_COLUMNS, APPLICATION_NOTES + CODES), (PROVIDER_COLUMNS, PROVIDER_NOTES)]


def template(path: Path, columns: Sequence[Column] = APPLICATION_COLUMNS, notes: Sequence[Note] = APPLICATION_NOTES + CODES) -> Path:
    write_template(columns, path / "template.xlsx", created=NOW, title="加盟店登録申請", notes=notes)
    return path / "template.xlsx"


def drop_down(path: Path, columns: Sequence[Column], key: str) -> DataValidation:
    sheet = openpyxl.load_workbook(path)["申請"]
    position = next(position for position, column in enumerate(columns, 1) if column.key == key)
    letter = get_column_letter(position)
    found: list[DataValidation] = [each for each in sheet.data_validations.dataValidation if str(each.sqref) == f"{letter}2:{letter}10001"]
    return found[0]


@pytest.mark.parametrize(("columns", "notes"), BOTH)
def test_the_first_row_of_the_first_sheet_alone_holds_the_headings(
    tmp_path: Path, columns: Sequence[Column], notes: Sequence[Note]
) -> None:
    book = CalamineWorkbook.from_path(str(template(tmp_path, columns, notes)))
    assert book.sheet_names == ["申請", "記入要領"]
    headings = [column.heading for column in columns]
    assert book.get_sheet_by_index(0).to_python() == [headings]
    assert not {*headings} & {*map(str, book.get_sheet_by_index(1).to_python()[0])}


@pytest.mark.parametrize(("columns", "notes"), BOTH)
def test_the_intake_finds_every_column_in_the_template(tmp_path: Path, columns: Sequence[Column], notes: Sequence[Note]) -> None:
    required = frozenset(column.key for column in columns if column.required)
    with_rows = open_table(template(tmp_path, columns, notes), required, {column.heading: column.key for column in columns})
    assert isinstance(with_rows, Table)
    with with_rows as table:
        assert table.columns == {column.key: position for position, column in enumerate(columns)}


def test_required_headings_stand_out_by_colour(tmp_path: Path) -> None:
    sheet = openpyxl.load_workbook(template(tmp_path))["申請"]
    colours = {column.required: set[str]() for column in APPLICATION_COLUMNS}
    for cell, column in zip(sheet[1], APPLICATION_COLUMNS, strict=True):
        colours[column.required].add(str(cell.fill.fgColor.rgb))
    assert [len(colours[required]) for required in (True, False)] == [1, 1]
    assert colours[True] != colours[False]


def test_identifier_and_address_columns_are_text_so_that_nothing_typed_is_changed(tmp_path: Path) -> None:
    sheet: Worksheet = openpyxl.load_workbook(template(tmp_path))["申請"]
    formats = {
        column.key: sheet.column_dimensions[get_column_letter(position)].number_format
        for position, column in enumerate(APPLICATION_COLUMNS, 1)
    }
    assert {formats[key] for key in ("capital_yen", "taxable_income_1", "employees")} == {"#,##0"}
    assert formats["parent_share_percent"] == "General"


@pytest.mark.parametrize(
    ("key", "choices"),
    [
        ("store_kind", "固定店舗,移動販売,EC"),
        ("prefecture", ",".join(PREFECTURES)),
        ("consent", "はい,いいえ"),
        ("exclusion", "なし," + ",".join(f"E{number:02d}" for number in range(1, 13))),
    ],
)
def test_a_choice_is_a_drop_down_that_takes_nothing_else(tmp_path: Path, key: str, choices: str) -> None:
    found = drop_down(template(tmp_path), APPLICATION_COLUMNS, key)
    assert (found.type, found.formula1, found.showErrorMessage, found.showDropDown) == ("list", f'"{choices}"', True, False)


@pytest.mark.parametrize("key", ["excluded_goods", "documents"])
def test_where_several_may_be_written_the_drop_down_does_not_refuse_them(tmp_path: Path, key: str) -> None:
    assert drop_down(template(tmp_path), APPLICATION_COLUMNS, key).showErrorMessage is False


def test_lists_too_long_for_excel_stand_on_a_hidden_sheet(tmp_path: Path) -> None:
    names = {f"とても長い名前の選択肢{number:02d}": str(number) for number in range(30)}
    columns = [Column("first", "一", Kind.CHOICE, choices=names), Column("other", "二", Kind.CHOICES, choices={**names, "その他": "x"})]
    path = template(tmp_path, columns, [])
    book = openpyxl.load_workbook(path)
    choices = book["選択肢"]
    assert choices.sheet_state == "hidden"
    for key, values in (("first", [*names]), ("other", [*names, "その他"])):
        sheet, _, cells = str(drop_down(path, columns, key).formula1).partition("!")
        assert sheet == "'選択肢'"
        assert [cell.value for (cell,) in choices[cells.replace("$", "")]] == values
    assert not {"一", "二"} & {str(cell.value) for cell in choices[1]}


def test_no_list_within_a_validation_is_longer_than_excel_keeps(tmp_path: Path) -> None:
    for columns, notes in BOTH:
        validations = openpyxl.load_workbook(template(tmp_path, columns, notes))["申請"].data_validations.dataValidation
        assert validations
        for each in validations:
            assert len(str(each.formula1)) <= 257
            assert len(each.prompt or "") <= 255
            assert len(each.promptTitle or "") <= 32


def test_the_notes_explain_every_column_and_every_code(tmp_path: Path) -> None:
    rows = CalamineWorkbook.from_path(str(template(tmp_path))).get_sheet_by_name("記入要領").to_python()
    explained = {str(row[0]): [str(cell) for cell in row[1:4]] for row in rows}
    for column in APPLICATION_COLUMNS:
        required, what, _allowed = explained[column.heading]
        assert required == ("必須" if column.required else "任意")
        assert what.endswith("。")
    assert "ECの場合" in explained["店舗URL"][1].replace("「", "").replace("」", "")
    assert explained["店舗区分"][2] == "固定店舗、移動販売、EC"
    assert explained["E01"] == ["", "見本の公共法人", "対象外事業者区分"]
    assert explained["G01"] == ["", "見本の証券", "対象外取引"]


@pytest.mark.parametrize(("columns", "notes"), [(APPLICATION_COLUMNS, APPLICATION_NOTES), (PROVIDER_COLUMNS, PROVIDER_NOTES)])
def test_the_notes_speak_of_columns_that_exist_and_of_each_once(columns: Sequence[Column], notes: Sequence[Note]) -> None:
    spoken = [heading for heading, _what, _allowed in notes]
    assert len(spoken) == len({*spoken})
    assert {*spoken} <= {column.heading for column in columns}
