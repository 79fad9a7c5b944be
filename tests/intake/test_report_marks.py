"""受付結果: the cells that are at fault are coloured and say why; what a correction left open; a file refused as a whole, or only tried."""

from collections.abc import Mapping
from pathlib import Path

import openpyxl
import pytest
from openpyxl.worksheet.worksheet import Worksheet
from python_calamine import load_workbook

from exports.intake_files import write_report, write_report_beside, write_report_of_refused
from models.vocabulary import RefusalCode
from secretariat.casework.desk import decide_application
from secretariat.intake.columns import APPLICATION_COLUMNS
from secretariat.office import Office
from secretariat.refusal import Refusal
from secretariat.screening.correction_items import Asked
from secretariat.screening.decision import Command
from secretariat.staff import Person
from tests.support.files import send_file, taken
from tests.support.rehearsal import at
from tests.support.samples import APPLICATION_HEADINGS, application_row, take_in, take_over_provider, write_workbook

embedded = pytest.mark.parametrize("backend", ["sqlite"])
People = Mapping[str, Person]
COLUMN = {key: openpyxl.utils.get_column_letter(place) for place, key in enumerate(APPLICATION_HEADINGS, 1)}


@pytest.fixture
def provider(office: Office, people: People) -> str:
    return take_over_provider(office, people)


def sheet_of(path: Path) -> Worksheet:
    sheet = openpyxl.load_workbook(path).worksheets[0]
    assert isinstance(sheet, Worksheet)
    return sheet


def notes(sheet: Worksheet) -> dict[str, str]:
    """Every comment by its cell."""
    return {cell.coordinate: cell.comment.text for row in sheet.iter_rows() for cell in row if cell.comment is not None}


@embedded
def test_a_cell_at_fault_is_coloured_and_says_what_is_wrong_and_what_would_be_right(
    office: Office, people: People, provider: str, tmp_path: Path
) -> None:
    rows = [application_row(1), application_row(2, phone="=1+1", capital_yen=None), application_row(3, building="[/]\n二階")]
    path = write_workbook(rows, APPLICATION_HEADINGS, tmp_path / "申請.xlsx")
    result = taken(send_file(office, people["rin"], path, provider))
    assert write_report(path, tmp_path / "r.xlsx", APPLICATION_COLUMNS, result, office.clock.now()) is None
    sheet = sheet_of(tmp_path / "r.xlsx")
    assert notes(sheet) == {
        f"{COLUMN['phone']}3": "数式の計算結果が保存されていません。数式ではなく値を入力してください",
        f"{COLUMN['capital_yen']}3": "入力がありません。0以上の円単位の整数(例: 10,000,000)",
    }
    coloured = {cell.coordinate for row in sheet.iter_rows(min_row=2) for cell in row if cell.fill.fill_type}
    assert coloured == set(notes(sheet))
    assert {cell.comment.author for row in sheet.iter_rows() for cell in row if cell.comment is not None} == {"補助金事務局"}
    assert (sheet.freeze_panes, sheet.auto_filter.ref) == ("A2", f"A1:{sheet.dimensions.rpartition(':')[2]}")
    told = [[cell for cell in row if cell != ""] for row in load_workbook(tmp_path / "r.xlsx").get_sheet_by_name("概要").to_python()]
    assert ["電話番号", 1.0, "計算結果のない数式(1)"] in told
    assert ["資本金", 1.0, "入力なし(1)"] in told


@embedded
def test_a_correction_in_part_is_told_what_is_still_open(office: Office, people: People, provider: str, tmp_path: Path) -> None:
    (number,) = take_in(office, people["rin"], [application_row(1)], provider).numbers
    items = (Asked("phone-wrong", "phone", "日中つながる番号"), Asked("figures-unclear", "employees"), Asked("other", None, "看板の写真"))
    assert decide_application(at(office, "2020-01-22T10:00"), people["rin"], number, Command("return", items=items)) is None
    later = at(office, "2020-01-24T10:00")
    path = write_workbook([application_row(1, employees="5")], APPLICATION_HEADINGS, tmp_path / "補正.xlsx")
    for dry_run in (True, False):
        result = taken(send_file(later, people["rin"], path, provider, dry_run=dry_run))
        assert [item.place for item in result.outcomes[2].still_open] == [1]
        assert write_report(path, tmp_path / "r.xlsx", APPLICATION_COLUMNS, result, later.clock.now()) is None
        said = "補正事項1が残っています(電話番号): 日中つながる番号"
        sheet = sheet_of(tmp_path / "r.xlsx")
        assert notes(sheet) == {f"{COLUMN['phone']}2": said}
        assert [cell.value for cell in sheet[2][-4:]] == ["受付", number, result.outcomes[2].merchant_id, said]
        tried = load_workbook(tmp_path / "r.xlsx").get_sheet_by_name("概要").to_python()
        assert (["試し受付の結果です(まだ受け付けていません)", ""] in tried) == dry_run
    again = taken(send_file(at(office, "2020-01-25T10:00"), people["rin"], path, provider))
    assert [(one.result, [item.place for item in one.still_open]) for one in again.outcomes.values()] == [("duplicate", [1])]


@embedded
def test_a_file_refused_as_a_whole_has_a_report_that_says_why(office: Office, people: People, provider: str, tmp_path: Path) -> None:
    headings = {key: heading for key, heading in APPLICATION_HEADINGS.items() if key not in {"phone", "city"}}
    path = write_workbook([application_row(1)], headings, tmp_path / "申請.xlsx")
    refusal = send_file(office, people["rin"], path, provider)
    assert isinstance(refusal, Refusal)
    assert write_report_of_refused(path, tmp_path / "r.xlsx", refusal, office.clock.now())
    told = [cell for row in load_workbook(tmp_path / "r.xlsx").get_sheet_by_name("受付結果").to_python() for cell in row]
    assert "このファイルは受け付けられませんでした" in told
    assert any("電話番号" in str(cell) and "市区町村" in str(cell) for cell in told)
    gone = send_file(office, people["rin"], tmp_path / "gone.xlsx", provider)
    assert isinstance(gone, Refusal)
    assert not write_report_of_refused(path, tmp_path / "none.xlsx", gone, office.clock.now())
    assert not (tmp_path / "none.xlsx").exists()


@embedded
def test_the_report_is_only_written_from_the_very_file(office: Office, people: People, provider: str, tmp_path: Path) -> None:
    path = write_workbook([application_row(1)], APPLICATION_HEADINGS, tmp_path / "申請.xlsx")
    result = taken(send_file(office, people["rin"], path, provider))
    write_workbook([application_row(2)], APPLICATION_HEADINGS, path)
    for key in ("intake.file_changed_since", "intake.file_gone_since"):
        refusal = write_report_beside(path, APPLICATION_COLUMNS, result, office.clock.now())
        assert isinstance(refusal, Refusal)
        assert (refusal.code, refusal.message.key) == (RefusalCode.INVALID_FILE, key)
        path.unlink(missing_ok=True)
    assert list(tmp_path.glob("*受付結果*")) == []
