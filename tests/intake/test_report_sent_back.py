"""受付結果: what a provider gets back of its file, and that it can mend the faulty rows in that very workbook and send it again."""

from collections.abc import Mapping
from pathlib import Path

import openpyxl
import pytest
from openpyxl.worksheet.worksheet import Worksheet
from python_calamine import load_workbook

from exports.intake_files import write_report
from secretariat.intake.columns import APPLICATION_COLUMNS, PROVIDER_COLUMNS
from secretariat.intake.providers import take_in_providers
from secretariat.intake.reader import open_table
from secretariat.intake.result import IntakeResult
from secretariat.intake.rows import required_of, spellings_of
from secretariat.intake.table import Table, as_sent
from secretariat.office import Office
from secretariat.staff import Person
from tests.support.files import send_file, taken, write_text
from tests.support.records import applications
from tests.support.samples import APPLICATION_HEADINGS, PROVIDER_HEADINGS, application_row, provider_row, take_over_provider, write_workbook

embedded = pytest.mark.parametrize("backend", ["sqlite"])
People = Mapping[str, Person]
TOLD = ["結果", "受付番号", "加盟店ID", "理由"]
SHEET = "受付結果"
WITHOUT_ID = {key: heading for key, heading in APPLICATION_HEADINGS.items() if key != "merchant_id"}


@pytest.fixture
def provider(office: Office, people: People) -> str:
    return take_over_provider(office, people)


def process(office: Office, person: Person, path: Path, provider: str, report: Path) -> IntakeResult:
    """Takes a file in and writes the report."""
    result = taken(send_file(office, person, path, provider))
    write_report(path, report, APPLICATION_COLUMNS, result, office.clock.now())
    return result


def read(path: Path, sheet: str = SHEET) -> list[list[object]]:
    """A sheet as a library reads it that did not write it."""
    return [list(row) for row in load_workbook(path).get_sheet_by_name(sheet).to_python()]


def shown(cell: object) -> str:
    """A cell as a spreadsheet shows it."""
    return f"{cell:g}" if isinstance(cell, float) else str(cell)


def mend(path: Path, changes: Mapping[str, str | int], target: Path) -> Path:
    """The workbook with cells changed as somebody at a spreadsheet would."""
    book = openpyxl.load_workbook(path)
    sheet = book[SHEET]
    assert isinstance(sheet, Worksheet)
    for cell, value in changes.items():
        sheet[cell] = value
    book.save(target)
    return target


ROWS = [
    application_row(1, building="本館\n二階"),
    application_row(2, capital_yen="たくさん", phone="代表", employees=4),
    application_row(1, building="本館 二階"),
    application_row(3, store_name="=1+1の店"),
]


@embedded
@pytest.mark.parametrize("suffix", ["csv", "xlsx"])
def test_the_report_has_the_rows_as_sent_with_what_became_of_each(
    suffix: str, office: Office, people: People, provider: str, tmp_path: Path
) -> None:
    lines = ROWS[:3] if suffix == "xlsx" else ROWS
    path = write_workbook(lines, APPLICATION_HEADINGS, tmp_path / f"申請.{suffix}")
    result = process(office, people["rin"], path, provider, tmp_path / "report.xlsx")
    headings, *told = read(tmp_path / "report.xlsx")
    assert headings == [*APPLICATION_HEADINGS.values(), *TOLD]
    width = len(APPLICATION_HEADINGS)
    assert [[shown(cell) for cell in row[:width]] for row in told] == [
        [str(row.get(key) or "") for key in APPLICATION_HEADINGS] for row in lines
    ]
    assert [row[width] for row in told] == ["受付", "不備", "重複", "受付"][: len(lines)]
    assert [row[width + 1] for row in told][:3] == [result.numbers[0], "", result.numbers[0]]
    assert [row[width + 2] for row in told][:3] == [result.outcomes[2].merchant_id, "", result.outcomes[2].merchant_id]
    reason = str(told[1][width + 3])
    assert reason.splitlines() == [
        "電話番号: 形式が正しくありません。0から始まる10桁または11桁の電話番号(例: 0898-22-0001)",
        "資本金: 数値として読めません。0以上の円単位の整数(例: 10,000,000)",
    ]
    assert [row[width + 3] for row in (told[0], told[2])] == ["", ""]


@embedded
def test_the_summary_names_counts_left_out_columns_and_what_was_mended(
    office: Office, people: People, provider: str, tmp_path: Path
) -> None:
    path = write_workbook([ROWS[0] | {"memo": "至急"}], {**APPLICATION_HEADINGS, "memo": "社内メモ"}, tmp_path / "申請.xlsx")
    process(office, people["rin"], path, provider, tmp_path / "report.xlsx")
    told = [str(cell) for row in read(tmp_path / "report.xlsx", "概要") for cell in row]
    assert {"申請.xlsx", "社内メモ", "K2 の改行・タブを空白に変えました"} <= set(told)


@embedded
def test_a_report_sent_back_unchanged_brings_nothing_new(office: Office, people: People, provider: str, tmp_path: Path) -> None:
    path = write_workbook(ROWS[:3], APPLICATION_HEADINGS, tmp_path / "申請.xlsx")
    process(office, people["rin"], path, provider, tmp_path / "report.xlsx")
    again = process(office, people["rin"], tmp_path / "report.xlsx", provider, tmp_path / "second.xlsx")
    assert (again.accepted, again.duplicates, again.rejected) == (0, 2, 1)
    assert (again.unknown_headings, again.ignored_sheets) == ((), ("概要",))


@embedded
@pytest.mark.parametrize("headings", [APPLICATION_HEADINGS, WITHOUT_ID], ids=["with merchant ID", "without"])
def test_rows_mended_in_the_report_are_taken_when_it_comes_back(
    headings: Mapping[str, str], office: Office, people: People, provider: str, tmp_path: Path
) -> None:
    place = list(headings)
    columns = {key: openpyxl.utils.get_column_letter(place.index(key) + 1) for key in ("capital_yen", "phone")}
    path = write_workbook(ROWS[:2], headings, tmp_path / "申請.xlsx")
    first = process(office, people["rin"], path, provider, tmp_path / "report.xlsx")
    half = mend(tmp_path / "report.xlsx", {f"{columns['phone']}3": "0898-20-0002"}, tmp_path / "half.xlsx")
    second = process(office, people["rin"], half, provider, tmp_path / "second.xlsx")
    assert (second.accepted, second.duplicates, [fault.cell for fault in second.faults]) == (0, 1, [f"{columns['capital_yen']}3"])
    whole = mend(tmp_path / "second.xlsx", {f"{columns['capital_yen']}3": 3_000_000}, tmp_path / "whole.xlsx")
    third = process(office, people["rin"], whole, provider, tmp_path / "third.xlsx")
    assert (third.accepted, third.duplicates, third.rejected) == (1, 1, 0)
    assert read(tmp_path / "third.xlsx")[0] == [*headings.values(), *TOLD]
    assert sorted(applications(office)) == sorted([*first.numbers, *third.numbers])
    assert {row["declared_merchant_id"] for row in applications(office).values()} == {None}


@embedded
def test_a_report_on_providers_can_be_mended_as_well(office: Office, people: People, tmp_path: Path) -> None:
    path = write_text([provider_row(1, phone="代表")], PROVIDER_HEADINGS, tmp_path / "届.csv")
    result = taken(take_in_providers(office, people["rin"], path))
    write_report(path, tmp_path / "report.xlsx", PROVIDER_COLUMNS, result, office.clock.now())
    assert (
        read(tmp_path / "report.xlsx")[1][-1] == "電話番号: 形式が正しくありません。0から始まる10桁または11桁の電話番号(例: 0898-22-0001)"
    )
    mended = mend(tmp_path / "report.xlsx", {"J2": "03-5555-0001"}, tmp_path / "mended.xlsx")
    assert taken(take_in_providers(office, people["rin"], mended)).accepted == 1


@embedded
def test_a_text_file_made_of_the_report_is_read_alike(office: Office, people: People, provider: str, tmp_path: Path) -> None:
    headings = APPLICATION_HEADINGS | {"result": "結果", "number": "受付番号", "issued": "加盟店ID", "reason": "理由"}
    row = application_row(1, result="不備", number="", issued="K0123456789AB", reason="電話番号: 形式が正しくありません")
    result = taken(send_file(office, people["rin"], write_text([row], headings, tmp_path / "report.csv"), provider))
    assert (result.accepted, result.unknown_headings) == (1, ())
    assert {row["declared_merchant_id"] for row in applications(office).values()} == {None}


@pytest.mark.parametrize(
    ("headings", "kept"),
    [
        (("店舗名", *TOLD), 1),
        (("店舗名", *TOLD, "", ""), 1),
        (("店舗名", "結 果", "受付番号", "加盟店ＩＤ", "理由\n"), 1),
        (("店舗名", *TOLD, "備考"), 6),
        (("店舗名", "結果", "受付番号", "理由", "加盟店ID"), 5),
        (("店舗名", "受付番号", "加盟店ID", "理由"), 4),
        (tuple(TOLD), 4),
        ((), 0),
    ],
)
def test_only_exactly_these_four_headings_at_the_end_are_the_reports(headings: tuple[str, ...], kept: int) -> None:
    assert as_sent(headings) == headings[:kept]


def test_a_column_of_ones_own_by_one_of_these_names_stays_a_column(tmp_path: Path) -> None:
    headings = {"result": "結果", **APPLICATION_HEADINGS, "reason": "理由"}
    path = write_text([application_row(1, result="済", reason="-")], headings, tmp_path / "own.csv")
    table = open_table(path, required_of(APPLICATION_COLUMNS), spellings_of(APPLICATION_COLUMNS))
    assert isinstance(table, Table), table
    with table:
        assert table.unknown_headings == ("結果", "理由")
