"""Files of extra orders: what is taken, what is faulty and why, what is a duplicate, what the provider gets to fill in."""

import tempfile
from collections.abc import Callable, Mapping, Sequence
from itertools import count
from pathlib import Path
from typing import Final

import pytest
from python_calamine import CalamineWorkbook

from exports.intake_files import write_report, write_template_file
from models.base import table_of
from models.kit import KitOrder, ShipmentItem
from secretariat.intake import kit_orders
from secretariat.intake.columns import KIT_ORDER_COLUMNS
from secretariat.intake.kit_orders import take_in_kit_orders
from secretariat.intake.result import IntakeResult
from secretariat.messages import say
from secretariat.office import Office
from secretariat.refusal import Refusal
from secretariat.staff import Person
from tests.support.amendment_work import registered
from tests.support.records import contents, every, faults, rows
from tests.support.samples import Row, application_row, take_in, take_over_provider, write_workbook

People = Mapping[str, Person]
HEADINGS: Final = {column.key: column.heading for column in KIT_ORDER_COLUMNS}
ORDERS, ITEMS = table_of(KitOrder), table_of(ShipmentItem)


def row(reference: str, application: str, item: str = "のぼり", quantity: object = 1, **more: object) -> Row:
    return {"order_reference": reference, "number": application, "item": item, "quantity": quantity, **more}


def send(
    office: Office, person: Person, provider: str, sent: Sequence[Row], *, dry_run: bool = False, stop: Callable[[], bool] | None = None
) -> IntakeResult | Refusal:
    with tempfile.TemporaryDirectory() as folder:
        path = write_workbook(sent, HEADINGS, Path(folder) / "orders.csv")
        return take_in_kit_orders(office, person, path, provider, dry_run=dry_run, stop=stop)


def taken(office: Office, person: Person, provider: str, sent: Sequence[Row], *, dry_run: bool = False) -> IntakeResult:
    result = send(office, person, provider, sent, dry_run=dry_run)
    assert isinstance(result, IntakeResult), result
    return result


def problems(result: IntakeResult) -> list[tuple[int, str, str]]:
    return [(fault.row, fault.heading, fault.problem.key.removeprefix("intake.problem.")) for fault in result.faults]


def test_a_file_is_taken_once_each_order_a_parcel_and_the_limits_hold_over_all_files(office: Office, people: People) -> None:
    later, provider, (first, second) = registered(office, people, [application_row(1), application_row(2)])
    sent = [
        row("N-1", first, quantity=2),
        row("N-1", first, quantity=1, design="景観対応", note="入口用"),
        row("N-2", "", "チラシ", "100", provider_reference="T-00002"),
    ]
    before = contents(later)
    assert taken(later, people["cal"], provider, sent, dry_run=True).accepted == 3
    assert contents(later) == before
    result = taken(later, people["cal"], provider, sent)
    assert (result.accepted, len(result.numbers), problems(result)) == (3, 2, [])
    assert {(one["provider_reference"], one["through"]) for one in rows(later, every(ORDERS))} == {("N-1", "provider"), ("N-2", "provider")}
    assert len(rows(later, every(ITEMS))) == 3
    again = taken(later, people["sho"], provider, list(reversed(sent)))
    assert (again.accepted, again.duplicates) == (0, 3)
    more = taken(later, people["mai"], provider, [row("N-3", first, quantity=2), row("N-4", second), row("N-1", first, quantity=1)])
    assert problems(more) == [(2, "数量", "over_limit"), (4, "注文番号", "other_order")]
    assert "2020/5/31" in say("ja", more.faults[0].expected)
    assert (more.accepted, more.rejected) == (1, 2)
    assert faults(later) == []


@pytest.mark.parametrize("backend", ["sqlite"], indirect=True)
def test_every_fault_is_named_and_keeps_its_whole_order_out(office: Office, people: People, tmp_path: Path) -> None:
    online = {"store_kind": "EC", "store_url": "https://example.jp/"}
    later, provider, (first, shop, third) = registered(
        office, people, [application_row(1), application_row(2, **online), application_row(3)]
    )
    (open_one,) = take_in(later, people["rin"], [application_row(4)], provider).numbers
    elsewhere = take_over_provider(later, people, 2, ("ハヤテペイ",))
    (foreign,) = take_in(later, people["rin"], [application_row(5, services="ハヤテペイ")], elsewhere).numbers
    sent = [
        row("N-1", first, "看板"),
        row("N-1", first, "チラシ"),
        row("N-2", first, quantity=0),
        row("N-3", first, quantity=5),
        row("N-4", shop),
        row("N-5", open_one),
        row("N-6", foreign),
        row("N-7", ""),
        row("N-8", first, provider_reference="T-00003"),
        row("N-9", first),
        row("N-9", third, "チラシ"),
        row("N-10", first),
        row("N-10", first),
        row("N-11", first, design="青"),
        row("N-12", first, quantity="3.5"),
        row("", first),
        row("N-13", third, quantity=3),
        row("N-14", third, quantity=2),
        row("N-15", first, note="\u202e裏"),
    ]
    result = taken(later, people["cal"], provider, sent)
    assert problems(result) == [
        (2, "品目", "no_such_item"),
        (3, "注文番号", "order_faulty"),
        (4, "数量", "no_pieces"),
        (5, "数量", "over_maximum"),
        (6, "受付番号", "cannot_order"),
        (7, "受付番号", "cannot_order"),
        (8, "受付番号", "not_this_providers"),
        (9, "受付番号", "no_identifier"),
        (10, "受付番号", "identifiers_disagree"),
        (11, "注文番号", "order_faulty"),
        (12, "受付番号", "order_disagrees"),
        (13, "注文番号", "order_faulty"),
        (14, "品目", "piece_twice"),
        (15, "デザイン", "not_a_choice"),
        (16, "数量", "not_a_number"),
        (17, "注文番号", "missing"),
        (19, "数量", "over_limit"),
        (20, "備考", "forbidden_character"),
    ]
    assert (result.accepted, [one["provider_reference"] for one in rows(later, every(ORDERS))]) == (1, ["N-13"])
    for language in ("ja", "en"):
        assert all("{" not in say(language, part) for fault in result.faults for part in (fault.problem, fault.expected))
    path = write_workbook(sent, HEADINGS, tmp_path / "orders.csv")
    checked = take_in_kit_orders(later, people["cal"], path, provider, dry_run=True)
    assert isinstance(checked, IntakeResult)
    assert write_report(path, tmp_path / "report.xlsx", KIT_ORDER_COLUMNS, checked, later.clock.now()) is None
    template = tmp_path / "template.xlsx"
    write_template_file(later, "kit-orders", template)
    assert CalamineWorkbook.from_path(str(template)).get_sheet_by_index(0).to_python()[0] == list(HEADINGS.values())


@pytest.mark.parametrize("backend", ["sqlite"], indirect=True)
def test_who_ordered_meanwhile_keeps_the_whole_file_out_and_a_broken_run_leaves_nothing(
    office: Office, people: People, monkeypatch: pytest.MonkeyPatch
) -> None:
    later, provider, (first, second) = registered(office, people, [application_row(1), application_row(2)])
    sent, asked = [row("N-1", first, quantity=3), row("N-2", second)], count(1)

    def meanwhile() -> bool:
        """Asked before each chunk is read, before it is checked, and before the orders appear."""
        if next(asked) == 3:
            assert taken(later, people["sho"], provider, [row("M-1", first, quantity=3)]).accepted == 1
        return False

    refused = send(later, people["cal"], provider, sent, stop=meanwhile)
    assert isinstance(refused, Refusal)
    assert refused.code.value == "changed-meanwhile"
    before = contents(later)

    def broken(*_: object) -> list[str]:
        raise ConnectionError

    with monkeypatch.context() as patch:
        patch.setattr(kit_orders, "enter_orders", broken)
        with pytest.raises(ConnectionError):
            send(later, people["cal"], provider, [row("N-2", second)])
    assert contents(later) == before
    assert taken(later, people["cal"], provider, [row("N-2", second)]).accepted == 1
    assert isinstance(send(later, people["rin"], provider, sent), Refusal)
