"""The shipments workbook of an office: rows as they stand, what they were limited to, and all of it after hostile data."""

import zipfile
from collections.abc import Mapping
from datetime import date
from pathlib import Path

import pytest
from python_calamine import CalamineWorkbook

from exports.shipments import PARCEL_COLUMNS, write_shipments
from models.vocabulary_kits import Carrier, Kit, ShipmentStatus
from secretariat.kits.carriers.deliveries import enter_arrival
from secretariat.kits.shipments_report import ParcelRow, ShipmentsFilter, shipments_report
from secretariat.office import Office
from secretariat.refusal import Refusal
from secretariat.staff import Person
from tests.support.carrier_work import handed_over, packed, sent_back, tracking_number
from tests.support.rehearsal import at
from tests.support.screening_work import code_of

People = Mapping[str, Person]
PROGRAMME = "見本還元事業"


def rows_of(office: Office, person: Person, wanted: ShipmentsFilter) -> list[ParcelRow]:
    with shipments_report(office, person, wanted) as report:
        assert not isinstance(report, Refusal), report
        return list(report.parcels)


def refused(office: Office, person: Person, wanted: ShipmentsFilter) -> str:
    with shipments_report(office, person, wanted) as report:
        assert isinstance(report, Refusal)
        return code_of(report)


def test_each_parcel_is_one_row_with_what_happened_to_it(office: Office, people: People, tmp_path: Path) -> None:
    from secretariat.kits.carriers.tracking import take_tracking_file

    day, batch, (first, _, _, fourth, _) = packed(office, people)
    handed_over(day, people["sho"], batch, tmp_path / "yamato.csv")
    take_tracking_file(day, people["sho"], sent_back(tmp_path / "back.csv", [(first, tracking_number(1))]), Carrier.YAMATO)
    later = at(office, "2020-02-03T10:00:00")
    assert enter_arrival(later, people["sho"], first, "delivered", date(2020, 1, 29)) is None
    assert enter_arrival(later, people["sho"], fourth, "came-back", date(2020, 2, 1), "address-unknown") is None
    found = {row.number: row for row in rows_of(later, people["aud"], ShipmentsFilter())}
    assert len(found) == 10
    gone, back = found[first], found[fourth]
    assert (gone.status, gone.kit, gone.days_on_the_way, gone.delivered_on, gone.addressee) == (
        *("配達済", "キットB", 2, date(2020, 1, 29)),
        "髙﨑𠮷商店 別宮町本店",
    )
    assert (gone.tracking_number, gone.batch, gone.handed_over_on, gone.told_on) == (tracking_number(1), batch, date(2020, 1, 27), None)
    assert (back.status, back.came_back_reason, back.days_on_the_way) == ("返送", "宛所不明", None)
    # what it was limited to
    of_kit = rows_of(later, people["mai"], ShipmentsFilter(kit=Kit.B, status=ShipmentStatus.DELIVERED))
    assert [row.number for row in of_kit] == [first]
    prefecture, due = gone.prefecture, gone.due_on
    limits = ShipmentsFilter(prefecture=prefecture, due_from=due, due_by=due, provider=gone.provider_number.lower())
    assert len(rows_of(later, people["mai"], limits)) == 10
    assert rows_of(later, people["mai"], ShipmentsFilter(due_by=date(2020, 1, 1))) == []
    with shipments_report(later, people["mai"], limits) as report:
        assert not isinstance(report, Refusal)
        assert report.filters == (
            *(f"決済事業者: {gone.provider_number.lower()}", f"都道府県: {prefecture}"),
            *(f"発送期限(開始): {due}", f"発送期限(終了): {due}"),
        )
    assert refused(later, people["mai"], ShipmentsFilter(provider="P-9999999-9")) == "not-found"
    assert refused(later, people["mai"], ShipmentsFilter(prefecture="愛媛")) == "invalid-value"
    assert refused(later, people["rin"], ShipmentsFilter()) == "not-permitted"


@pytest.mark.parametrize("backend", ["sqlite"], indirect=True)
def test_the_workbook_reads_back_with_charts_and_the_same_numbers(office: Office, people: People, tmp_path: Path) -> None:
    day, batch, (first, *_) = packed(office, people, ("=1+1", "@髙﨑𠮷", "見" * 100))
    handed_over(day, people["sho"], batch, tmp_path / "yamato.csv")
    path, again = tmp_path / "shipments.xlsx", tmp_path / "again.xlsx"
    for target in (path, again):
        with shipments_report(day, people["sho"], ShipmentsFilter()) as report:
            assert not isinstance(report, Refusal)
            assert write_shipments(report, target, created=day.clock.now(), programme_name=PROGRAMME) == 6
    assert path.read_bytes() == again.read_bytes()
    book = CalamineWorkbook.from_path(str(path))
    assert book.sheet_names == ["概況", "配送実績", "発送一覧"]
    headings, *rows = book.get_sheet_by_name("発送一覧").to_python()
    assert headings == [column.heading for column in PARCEL_COLUMNS]
    seen = next(dict(zip(headings, row, strict=True)) for row in rows if row[0] == first)
    assert (seen["店舗名"], seen["状態"], seen["還元率"], seen["引渡日"], seen["引渡までの日数"]) == (
        *("=1+1", "引渡済", 0.05),
        *(date(2020, 1, 27), 0),
    )
    overview = [row for row in book.get_sheet_by_name("概況").to_python() if row[0] in {"引渡済", "計画済", "発送指示済"}]
    assert {row[0]: row[1:6] for row in overview} == {
        "計画済": [0, 0, 0, 0, 0],
        "発送指示済": [3, 3, 0, 0, 0],
        "引渡済": [2, 0, 2, 0, 0],
    }
    performance = {str(row[0]): row for row in book.get_sheet_by_name("配送実績").to_python()}
    assert performance["すべて"][1:6] == [6, 2, 0, 0, 0]
    assert performance["愛媛県"][1:3] == [6, 2]
    with zipfile.ZipFile(path) as archive:
        assert sum(name.startswith("xl/charts/chart") for name in archive.namelist()) == 2


@pytest.mark.parametrize("backend", ["sqlite"], indirect=True)
def test_an_office_without_a_parcel_has_a_workbook_that_says_so(office: Office, people: People, tmp_path: Path) -> None:
    path = tmp_path / "shipments.xlsx"
    with shipments_report(office, people["mai"], ShipmentsFilter()) as report:
        assert not isinstance(report, Refusal)
        assert write_shipments(report, path, created=office.clock.now(), programme_name=PROGRAMME) == 0
    cells = [cell for row in CalamineWorkbook.from_path(str(path)).get_sheet_by_name("概況").to_python() for cell in row]
    assert "宅配会社へ引き渡した発送はまだありません。" in cells
