"""Lines of cost that come in a file, with the headings and amounts that people write."""

import csv
from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path

import openpyxl
import pytest

from models.vocabulary import RefusalCode
from models.vocabulary_providers import CostKind
from secretariat.grants.cost_file import read_costs
from secretariat.grants.costs import MOST_LINES, PlannedCost
from secretariat.messages import say
from secretariat.office import Office
from secretariat.refusal import Refusal
from secretariat.staff import Person
from tests.support.grant_work import refused

People = Mapping[str, Person]
HEADINGS = ("区分", "金額", "着手予定日", "内容")
pytestmark = pytest.mark.parametrize("backend", ["sqlite"], indirect=True)


def write(path: Path, *rows: Sequence[object], headings: Sequence[str] = HEADINGS, encoding: str = "utf-8") -> Path:
    with path.open("w", encoding=encoding, newline="") as file:
        csv.writer(file).writerows([headings, *rows])
    return path


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp932"])
def test_a_text_file_is_read_as_people_write_it(office: Office, people: People, tmp_path: Path, encoding: str) -> None:
    rows = [("開発費", "3,000,000円", "2020年3月1日", "付与機能の開発"), ("staff", "５０万", "2020/04/01", "試験")]
    found = read_costs(office, people["rin"], write(tmp_path / "costs.csv", *rows, encoding=encoding))
    assert found == (
        PlannedCost(CostKind.DEVELOPMENT, 3_000_000, date(2020, 3, 1), "付与機能の開発"),
        PlannedCost(CostKind.STAFF, 500_000, date(2020, 4, 1), "試験"),
    )


def test_a_workbook_is_read_with_english_headings_too(office: Office, people: People, tmp_path: Path) -> None:
    workbook = openpyxl.Workbook()
    sheet = workbook.worksheets[0]
    for row in (("kind", "yen", "begins_on", "wording"), ("事業費", 1200, date(2020, 3, 1), "運用")):
        sheet.append(row)
    workbook.save(tmp_path / "costs.xlsx")
    assert read_costs(office, people["rin"], tmp_path / "costs.xlsx") == (PlannedCost(CostKind.OPERATING, 1200, date(2020, 3, 1), "運用"),)


def test_faults_are_told_with_their_rows_and_nothing_is_read(office: Office, people: People, tmp_path: Path) -> None:
    rows = [("開発費", "1.5", "2020-03-01", "見本"), ("宣伝費", "100", "来月", "見本"), ("開発費", "100", "2020-03-01", "見本")]
    answer = read_costs(office, people["rin"], write(tmp_path / "costs.csv", *rows))
    assert refused(answer) == (RefusalCode.INVALID_FILE, "grants.file_faults")
    assert isinstance(answer, Refusal)
    sentence = say("ja", answer.message)
    assert all(told in sentence for told in ("2行目 金額", "3行目 区分", "3行目 着手予定日"))
    assert "4行目" not in sentence


def test_a_file_without_its_headings_with_too_many_lines_or_for_the_wrong_person_is_refused(
    office: Office, people: People, tmp_path: Path
) -> None:
    path = write(tmp_path / "costs.csv", *[("開発費", "1", "2020-03-01", "見本")] * (MOST_LINES + 1))
    assert refused(read_costs(office, people["rin"], path))[0] is RefusalCode.LIMIT_EXCEEDED
    assert refused(read_costs(office, people["cal"], path))[0] is RefusalCode.NOT_PERMITTED
    assert refused(read_costs(office, people["rin"], tmp_path / "none.csv"))[0] is RefusalCode.INVALID_FILE
    assert refused(read_costs(office, people["rin"], write(path, headings=HEADINGS[:3])))[0] is RefusalCode.INVALID_FILE
