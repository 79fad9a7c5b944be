"""What the office asks of an embedded database on a shipping day, and that none of it reads through all that was ever sent."""

import re
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Final

import pytest

from models.vocabulary_kits import Carrier, Kit, OrderChannel, ReturnedGoods, ShipmentStatus
from secretariat.callcentre.search import Hits, look_up
from secretariat.clock import japan_day
from secretariat.home import overview
from secretariat.identifiers import case_number
from secretariat.kits.board import kit_board
from secretariat.kits.carriers.deliveries import enter_arrival, take_status_file
from secretariat.kits.carriers.returned_files import ReturnedFile
from secretariat.kits.carriers.tracking import take_tracking_file
from secretariat.kits.digital_sending import Recipient, digital_stores, hand_over_digital, recipients
from secretariat.kits.keeping_up import KitCounts, plan_kits
from secretariat.kits.listing import Concern, ParcelFilter, count_parcels, parcels
from secretariat.kits.listing import ParcelPage as ParcelList
from secretariat.kits.orders.ordering import OrderEntered, cancel_order, order_pieces
from secretariat.kits.poster_facts import PosterFilter, check_posters, poster_facts
from secretariat.kits.releasing import Released, release_kits
from secretariat.kits.returns.inspecting import inspect_parcel
from secretariat.kits.returns.listing import ReturnFilter, returns
from secretariat.kits.returns.resending import resend_parcel
from secretariat.kits.warehouse.batch_leaving import leave_batch
from secretariat.kits.warehouse.batch_listing import BatchCard, ParcelPage, batch_parcels, show_batch
from secretariat.kits.warehouse.batch_printing import Printed, print_batch
from secretariat.kits.warehouse.scanning import Packed, pack, undo_pack
from secretariat.kits.warehouse.stock_forecast import StockForecast, stock_forecast
from secretariat.kits.warehouse.warehouse_papers import ParcelFilter as PaperFilter
from secretariat.kits.warehouse.warehouse_papers import check_papers, parcel_papers, picking_sums
from secretariat.office import Office
from secretariat.papers import mark_rendered
from secretariat.patrol.patrolling import patrol
from secretariat.refusal import Refusal
from secretariat.screening.cards import show
from secretariat.staff import Person
from tests.support import records
from tests.support.batch_work import AFTER, FEBRUARY, made, numbers, stock_up
from tests.support.carrier_work import handed_over, sent_back, status_file, tracking_number
from tests.support.plans import Step, plans_of, statements_of
from tests.support.rehearsal import at
from tests.support.samples import take_over_provider
from tests.support.screening_work import approved, close

LARGE: Final = (
    *("application", "business", "journal", "membership", "operation", "outbox", "shipment", "shipment_address"),
    *("shipment_item", "stock_movement", "store"),
)
SMALL: Final = "ix_outbox_waiting|ix_shipment_held_for|ix_shipment_waits_for|ix_shipment_came_back_on"
"""These indexes hold few parcels."""
SCAN: Final = re.compile(rf"SCAN ({'|'.join(LARGE)})\b(?! USING (COVERING )?INDEX ({SMALL}))")
BY_STATUS: Final = re.compile(r"SEARCH shipment USING (COVERING )?INDEX ix_shipment_status_due_on \(status=\?\)")
STATES: Final = re.compile(r"\bshipment\.status (= \?|IN \([?, ]+\))")
PAST: Final = frozenset({"handed-over", "delivered", "came-back", "cancelled"})
"""Nearly all parcels, in the end: the first ones may be read in the order of the index, a page of them."""
NAMED: Final = re.compile(r"\bshipment\.(id|number|store_id|application_id|shipping_batch_id) (IN \(\?|= \?|= \(SELECT)")
"""What is asked of some parcels is not to be sought among all of their state."""


@pytest.mark.parametrize("backend", ["sqlite"])
def test_no_statement_of_a_shipping_day_reads_through_all_parcels_or_all_of_a_state(
    office: Office, people: Mapping[str, Person], tmp_path: Path
) -> None:
    sho = people["sho"]
    provider = take_over_provider(office, people)
    approved(office, people, provider, *range(1, 5))
    approved(office, people, provider, 5, store_kind="EC", store_url="https://shop.example/")
    day = at(office, AFTER)
    close(day, people, FEBRUARY)
    mark_rendered(
        day, people["mai"], [row["id"] for row in records.rows(day, records.every(records.OUTBOX)) if row["kind"] == "registered"]
    )
    stock_up(day, sho, 10)
    first, second, third, fourth = numbers(day, Kit.B)
    with statements_of(day) as asked:
        assert isinstance(plan_kits(day, sho), KitCounts)
        released = release_kits(day, sho)
        assert isinstance(released, Released)
        assert released.released == 9
        batches = {kit: made(day, sho, kit).number for kit in (Kit.A, Kit.B)}
        for batch in batches.values():
            assert isinstance(print_batch(day, sho, batch), Printed)
        assert not isinstance(leave_batch(day, sho, batches[Kit.B], [fourth]), Refusal)
        assert isinstance(pack(day, sho, batches[Kit.B], first), Packed)
        assert isinstance(undo_pack(day, sho, batches[Kit.B], first), Packed)
        for number in (first, second, third):
            assert isinstance(pack(day, sho, batches[Kit.B], number), Packed)
        _read_papers(day, sho, batches[Kit.B], first)
        assert handed_over(day, sho, batches[Kit.B], tmp_path / "out.csv").handed_over == 3
        back = sent_back(tmp_path / "back.csv", [(first, tracking_number(1)), (second, tracking_number(2))])
        assert isinstance(take_tracking_file(day, sho, back, Carrier.YAMATO, batches[Kit.B]), ReturnedFile)
        said = status_file(
            tmp_path / "status.csv", [(first, "配達完了", "2020-01-27", ""), (tracking_number(2), "返送", "2020-01-27", "address-unknown")]
        )
        assert isinstance(take_status_file(day, sho, said, Carrier.YAMATO), ReturnedFile)
        assert enter_arrival(day, sho, third, "delivered", None) is None
        (recipient,) = _given(recipients(day, sho))
        with day.reading() as session:
            stores = list(digital_stores(session, recipient, japan_day(day.clock.now())))
        assert hand_over_digital(day, sho, recipient, stores) == 1
        order = order_pieces(day, people["cal"], case_number("S", 1), ["チラシ=10"], OrderChannel.CALLCENTRE)
        assert isinstance(order, OrderEntered), order
        assert cancel_order(day, people["cal"], order.number) is None
        assert not isinstance(resend_parcel(day, sho, second, "確認済み"), Refusal)
        assert not isinstance(inspect_parcel(day, sho, second, ReturnedGoods.DESTROYED), Refusal)
        _look(day, people, batches[Kit.B], first)
    steps = plans_of(day, asked)
    assert any("ix_shipment" in step.detail for step in steps)
    assert [(step.detail, step.statement) for step in steps if SCAN.match(step.detail)] == []
    by_status = [step for step in steps if BY_STATUS.search(step.detail)]
    assert [(step.detail, step.statement) for step in by_status if NAMED.search(step.statement)] == []
    sorted_first = {step.statement for step in steps if "TEMP B-TREE FOR ORDER BY" in step.detail}
    of_the_past = [step for step in by_status if PAST & _sought(step)]
    assert [step.statement for step in of_the_past if " LIMIT ?" not in step.statement or step.statement in sorted_first] == []


def _sought(step: Step) -> set[object]:
    """The states of parcels for which a statement asks an index."""
    found: set[object] = set()
    for asked in STATES.finditer(step.statement):
        first = step.statement.count("?", 0, asked.start())
        found.update(step.parameters[first : first + asked[0].count("?")])
    return found


def _given(answer: tuple[Recipient, ...] | Refusal) -> tuple[Recipient, ...]:
    assert not isinstance(answer, Refusal)
    return answer


def _look(day: Office, people: Mapping[str, Person], batch: str, number: str) -> None:
    sho = people["sho"]
    assert isinstance(show_batch(day, sho, batch), BatchCard)
    assert isinstance(batch_parcels(day, sho, batch, waiting=True), ParcelPage)
    for wanted in (
        *(ParcelFilter(status) for status in ShipmentStatus),
        *(ParcelFilter(concern=concern) for concern in Concern),
        *(ParcelFilter(text=text) for text in ("喫茶", number, batch, tracking_number(1))),
        ParcelFilter(due_before=date(2020, 3, 1)),
        ParcelFilter(store=case_number("S", 1)),
    ):
        page = parcels(day, sho, wanted, limit=1)
        assert isinstance(page, ParcelList)
        if page.next_after is not None:
            assert isinstance(parcels(day, sho, wanted, after=page.next_after), ParcelList)
        assert not isinstance(count_parcels(day, sho, wanted), Refusal)
    assert not isinstance(kit_board(day, sho), Refusal)
    assert not isinstance(patrol(day, people["mai"]), Refusal)
    for filtered in (ReturnFilter(), ReturnFilter(near=True), ReturnFilter(unsent=True)):
        assert not isinstance(returns(day, sho, filtered), Refusal)
    assert isinstance(stock_forecast(day, sho), StockForecast)
    assert not isinstance(show(day, people["rin"], number), Refusal)
    assert isinstance(look_up(day, people["cal"], "喫茶", "ja"), Hits)
    assert not isinstance(overview(day, sho), Refusal)


def _read_papers(day: Office, sho: Person, batch: str, number: str) -> None:
    with day.reading() as session:
        for papers in (PaperFilter(batch=batch), PaperFilter(number=number), PaperFilter()):
            assert check_papers(session, sho, "kits", papers) is None
            assert list(parcel_papers(session, day.programme, papers))
            assert picking_sums(session, day.programme, papers)[0]
        assert check_posters(session, sho, PosterFilter(batch=batch)) is None
        assert len(list(poster_facts(session, day.programme, PosterFilter(batch=batch)))) == 3
