"""The inquiries workbook of an office, read back with another library."""

import zipfile
from collections.abc import Mapping
from datetime import date, datetime, timedelta
from pathlib import Path

from python_calamine import CalamineWorkbook

from exports.inquiries import INQUIRY_COLUMNS, TEXT_COLUMNS, write_inquiries
from secretariat.inquiries.finding import InquiryFilter
from secretariat.inquiries.report import inquiries_report
from secretariat.office import Office
from secretariat.refusal import Refusal
from secretariat.staff import Person
from tests.support import records
from tests.support.inquiry_work import record_call
from tests.support.rehearsal import at
from tests.support.samples import application_row, take_in, take_over_provider

People = Mapping[str, Person]


def written(office: Office, person: Person, path: Path, wanted: InquiryFilter) -> int:
    with inquiries_report(office, person, wanted) as report:
        assert not isinstance(report, Refusal), report
        return write_inquiries(report, path, created=office.clock.now(), programme_name="見本還元事業")


def sheet(path: Path, name: str) -> list[list[object]]:
    return [list(row) for row in CalamineWorkbook.from_path(str(path)).get_sheet_by_name(name).to_python()]


def test_the_workbook_reads_back_with_charts_masked_callers_and_texts_for_managers_only(
    office: Office, people: People, tmp_path: Path
) -> None:
    provider = take_over_provider(office, people)
    (application,) = take_in(office, people["mai"], [application_row()], provider).numbers
    about = {
        "store_id": records.root_stores(office)[application]["id"],
        "provider_id": records.application(office, application)["provider_id"],
    }
    harmful = "=1+1\x1b\n二行目"
    record_call(
        office,
        "2020-01-13T09:30",
        minutes=7.5,
        name="見本 太郎",
        phone="0355550001",
        question=harmful,
        answer="回答",
        faq="how-long",
        **about,
    )
    record_call(
        office, "2020-01-14T23:30", category="kits", passed_on="2020-01-14T23:36", closed_at="2020-01-16T01:36", task="確認", reply="済"
    )
    record_call(office, "2020-01-06T10:00", category=None)
    path, again, narrow = tmp_path / "a.xlsx", tmp_path / "b.xlsx", tmp_path / "c.xlsx"
    days = InquiryFilter(first=date(2020, 1, 13), last=date(2020, 1, 19))
    assert [written(office, people["mai"], target, days) for target in (path, again)] == [2, 2]
    assert path.read_bytes() == again.read_bytes()
    headings, *rows = sheet(path, "応対履歴")
    assert headings == [column.heading for column in (*INQUIRY_COLUMNS, *TEXT_COLUMNS)]
    first, second = (dict(zip(headings, row, strict=True)) for row in rows)
    assert (first["受付日時"], first["通話時間"], first["氏名(一部)"], first["電話番号(下4桁)"]) == (
        *(datetime.fromisoformat("2020-01-13T09:30"), timedelta(minutes=7, seconds=30)),
        *("見***", "**-****-0001"),
    )
    assert (first["お問い合わせ内容"], first["決済事業者"], first["よくある質問"]) == (
        *("=1+1\ufffd\n二行目", f"{provider} アアアカ決済株式会社"),
        "審査にはどのくらいかかりますか。",
    )
    assert (second["対応完了日時"], second["対応時間"], second["引継内容"], second["苦情"]) == (
        *(datetime.fromisoformat("2020-01-16T01:36"), timedelta(days=1, hours=2), "確認", "いいえ"),
    )
    # the sheets before it
    book = CalamineWorkbook.from_path(str(path))
    assert book.sheet_names == ["概況", "週別", "日別・時間帯別", "決済事業者別", "応対履歴"]
    overview = {row[0]: row[1] for row in sheet(path, "概況")}
    assert (overview["応対"], overview["　うち 引継"], overview["審査状況"], overview["9時台"], overview["対象外"]) == (2, 1, 1, 1, 0)
    assert overview["抽出条件"] == "受付日(開始): 2020-01-13、受付日(終了): 2020-01-19"
    (week,) = [row for row in sheet(path, "週別") if row[0] == date(2020, 1, 13) and row[2] == 2][:1]
    assert week[2:6] == [2, 1, 1, 0.5]
    assert [row[1] for row in sheet(path, "日別・時間帯別")[2:]] == [1, 1, 0, 0, 0, 0, 0]
    assert [row[0] for row in sheet(path, "決済事業者別")[5:]] == [f"{provider} アアアカ決済株式会社", "(店舗の特定なし)"]
    with zipfile.ZipFile(path) as parts:
        names = parts.namelist()
        assert sum(name.startswith("xl/charts/chart") for name in names) == 5
        everything = b"".join(parts.read(name) for name in names)
    assert "見本 太郎".encode() not in everything
    assert b"0355550001" not in everything
    # auditors get no free texts; nothing found is a whole workbook too
    assert written(office, people["aud"], narrow, InquiryFilter(complaint=True)) == 0
    assert sheet(narrow, "応対履歴") == [[column.heading for column in INQUIRY_COLUMNS]]
    with inquiries_report(at(office, "2020-01-21T10:00"), people["cal"], days) as refused:
        assert isinstance(refused, Refusal)
