"""The stock: what is entered about it, what batches reserve of it, how long it lasts. Never below nothing, whoever is quicker."""

from collections.abc import Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import date
from pathlib import Path
from threading import Barrier
from typing import Final

import pytest
import sqlalchemy as sa
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy.exc import IntegrityError

from models.base import table_of
from models.kit import Shipment, StockItem
from models.vocabulary_kits import Design, Kit, Movement
from secretariat import journal
from secretariat.kits.contents import Ordered, needs_of, pieces_of
from secretariat.kits.warehouse.stock import StockKey, free_stock, pick, reserve, restock, set_free
from secretariat.kits.warehouse.stock_forecast import outlooks, stock_forecast
from secretariat.kits.warehouse.stock_keeping import MOST_PIECES, Delivery, count_stock, lose_stock, receive_stock
from secretariat.kits.warehouse.stock_listing import StockLine, list_stock, show_stock
from secretariat.office import Office, open_office, packaged
from secretariat.refusal import Refusal
from secretariat.staff import Person
from tests.support.rehearsal import OPENED, at, copy_sqlite
from tests.support.samples import take_over_provider
from tests.support.screening_work import approved, close, code_of, records, taken
from tests.support.stock_work import FIRST, FLYER, POSTER, batch

People = Mapping[str, Person]
DAY = date(2020, 2, 20)


def received(office: Office, person: Person, key: StockKey = FLYER, quantity: int = 100) -> str:
    number = receive_stock(office, person, Delivery(key.item, key.design, quantity, key.return_rate))
    assert isinstance(number, str), number
    return number


def on_hand_and_reserved(office: Office) -> dict[str, tuple[object, object]]:
    return {str(row["item"]): (row["on_hand"], row["reserved"]) for row in records(office, table_of(StockItem))}


def faulty(office: Office) -> list[journal.JournalFault]:
    with office.reading() as session:
        return list(journal.verify(session))


def test_the_stickers_of_every_store_of_the_country_are_received_and_counted(office: Office, people: People) -> None:
    stickers = 20 * 1_150_000
    number = received(office, people["sho"], quantity=stickers)
    assert count_stock(office, people["sho"], number, stickers) is None
    assert on_hand_and_reserved(office)[FLYER.item] == (stickers, 0)


def test_pieces_are_received_counted_and_lost_with_who_and_why(office: Office, people: People) -> None:
    sho, mai = people["sho"], people["mai"]
    number = received(office, sho)
    assert received(office, mai, quantity=200) == number
    assert count_stock(office, sho, number.lower(), 300) is None
    assert code_of(count_stock(office, sho, number, 298)) == "note-missing"
    assert count_stock(office, sho, number, 298, "濡れて廃棄") is None
    assert code_of(lose_stock(office, sho, number, 5, " ")) == "note-missing"
    assert code_of(lose_stock(office, sho, number, 101, "火災")) == "not-permitted"
    assert code_of(lose_stock(office, mai, number, 299, "火災")) == "limit-exceeded"
    assert lose_stock(office, mai, number, 101, "火災") is None
    assert code_of(count_stock(office, sho, number, 197, seen=1)) == "changed-meanwhile"
    found = show_stock(office, sho, number, limit=4)
    assert not isinstance(found, Refusal)
    assert (found.line.on_hand, found.line.free, found.line.is_low, found.capped) == (197, 197, True, True)
    assert [(one.movement, one.quantity, one.on_hand, one.staff, one.note) for one in found.movements] == [
        (Movement.LOST, -101, 197, "mai", "火災"),
        (Movement.COUNTED, -2, 298, "sho", "濡れて廃棄"),
        (Movement.COUNTED, 0, 300, "sho", None),
        (Movement.RECEIVED, 200, 300, "mai", None),
    ]
    listed = list_stock(office, sho)
    assert not isinstance(listed, Refusal)
    assert {line.number for line in listed} == {None, number}
    assert [line.item for line in listed][:4] == ["制度告知ポスター"] * 4
    assert faulty(office) == []


def test_what_a_batch_needs_is_reserved_whole_or_not_at_all_and_never_below_nothing(office: Office, people: People) -> None:
    sho = people["sho"]
    flyers, _ = received(office, sho), received(office, sho, POSTER, 10)
    number, needs = batch(office), {FLYER: 60, POSTER: 10}
    with office.writing("sho", "reserve") as (session, act):
        short = reserve(session, act, number, {**needs, POSTER: 11})
        assert short is not None
        assert (short.key, short.needed, short.free) == (POSTER, 11, 10)
        unknown = reserve(session, act, number, {FLYER._replace(return_rate=2): 1})
        assert unknown is not None
        assert unknown.free == 0
        assert reserve(session, act, number, needs) is None
        assert free_stock(session, [FLYER, POSTER]) == {FLYER: 40, POSTER: 0}
    assert code_of(count_stock(office, sho, flyers, 59, "数え直し")) == "wrong-state"
    refused = lose_stock(office, sho, flyers, 41, "紛失")
    assert isinstance(refused, Refusal)
    assert refused.message.parameters["batches"] == (number,)
    with office.writing("sho", "leave-batch") as (session, act):
        set_free(session, act, number, {FLYER: 30, POSTER: 5})
        pick(session, act, number, {FLYER: 30, POSTER: 5})
        restock(session, act, "K-0000001-L", {POSTER: 2, FLYER._replace(return_rate=2): 30})
    assert on_hand_and_reserved(office) == {"チラシ": (30, 0), "制度告知ポスター": (7, 0)}  # the 2 % flyer comes last
    with pytest.raises(IntegrityError), office.writing("sho", "pick") as (session, act):
        pick(session, act, number, {FLYER: 1})
    assert count_stock(office, sho, flyers, 0, "全数廃棄") is None
    assert faulty(office) == []


def test_two_at_once_begin_one_item_and_do_not_reserve_the_same_pieces(office: Office, people: People) -> None:
    start, batches = Barrier(2), [batch(office, 1), batch(office, 2)]

    def work(place: int) -> object:
        start.wait(10)
        received(office, people[("sho", "mai")[place]])
        start.wait(10)
        with office.writing("sho", "reserve") as (session, act):
            return reserve(session, act, batches[place], {FLYER: 150})

    with ThreadPoolExecutor(2) as both:
        answers = list(both.map(work, range(2)))
    assert sum(answer is None for answer in answers) == 1
    assert on_hand_and_reserved(office) == {"チラシ": (200, 150)}
    assert faulty(office) == []


WRONG_DELIVERIES: Final = (
    (Delivery("[/]のぼり\x1b", "standard", 10), "not-found"),
    (Delivery("下敷き", "standard", 10), "not-found"),
    (Delivery("チラシ", "blue", 10, 5), "invalid-value"),
    (Delivery("チラシ", "standard", 10), "invalid-value"),
    (Delivery("チラシ", "standard", 10, 3), "invalid-value"),
    (Delivery("のぼり", "standard", 10, 5), "invalid-value"),
    (Delivery("チラシ", "standard", 10, 5, date(2020, 1, 1)), "invalid-value"),
    (Delivery("チラシ", "standard", 0, 5), "invalid-value"),
    (Delivery("チラシ", "standard", MOST_PIECES + 1, 5), "invalid-value"),
    (Delivery("チラシ", "standard", 10, 5, note="1234 5678 9018"), "invalid-value"),
)


@pytest.fixture
def embedded(sqlite_template: Path, tmp_path: Path) -> Iterator[Office]:
    """An office for what no database has a say in."""
    opened = open_office(copy_sqlite(sqlite_template, tmp_path / "office.db"), now=OPENED)
    yield opened
    opened.engine.dispose()


def test_a_delivery_of_what_is_not_kept_in_stock_is_refused_by_name(embedded: Office, people: People) -> None:
    answers = [code_of(receive_stock(embedded, people["sho"], delivery)) for delivery, _ in WRONG_DELIVERIES]
    assert answers == [code for _, code in WRONG_DELIVERIES]
    assert on_hand_and_reserved(embedded) == {}


def test_others_than_managers_and_shipping_do_not_learn_of_the_stock(embedded: Office, people: People) -> None:
    for login in ("rin", "cal", "admin", "aud"):
        person = people[login]
        answers = [
            list_stock(embedded, person),
            stock_forecast(embedded, person),
            show_stock(embedded, person, "Z-0000001-X"),
            receive_stock(embedded, person, Delivery("", "", 0)),
            count_stock(embedded, person, "Z-0000001-X", 0),
            lose_stock(embedded, person, "Z-0000001-X", 1, "x"),
        ]
        assert {code_of(answer) for answer in answers} == {"not-permitted"}
    for number in ("Z-0000001-X", "[/]", ""):
        assert code_of(show_stock(embedded, people["sho"], number)) == "not-found"
        assert code_of(count_stock(embedded, people["sho"], number, 0)) == "not-found"


def test_the_forecast_counts_parcels_under_way_approved_stores_and_open_cases(office: Office, people: People) -> None:
    provider = take_over_provider(office, people)
    approved(office, people, provider, 1)
    after = at(office, "2020-01-27T17:00:01")
    close(after, people, date(2020, 2, 21))
    approved(after, people, provider, 2, 3)
    taken(after, people, provider, 4)
    received(after, people["sho"], FLYER, 80)
    found = stock_forecast(after, people["sho"])
    assert not isinstance(found, Refusal)
    assert len(found.starts) == after.programme.kits.stock.forecast_starts
    outlook = next(
        one for one in found.items if one.line.item == "チラシ" and one.line.design is Design.STANDARD and one.line.return_rate == 5
    )
    by_start = dict(zip(found.starts, outlook.needed, strict=True))
    assert {start: needed for start, needed in by_start.items() if needed} == {date(2020, 2, 21): 30, date(2020, 3, 1): 60}
    assert sum(outlook.possible) == 30
    assert outlook.runs_out_on == date(2020, 3, 1)
    # what a batch holds has been reserved for
    number = batch(after)
    with after.writing("sho", "gather") as (session, act):
        for row in session.execute(sa.select(table_of(Shipment))).all():
            journal.append(session, [journal.Entry(row.number, row.version + 1, "gather", row.status, row.status)], act)
            shipment = table_of(Shipment)
            session.execute(sa.update(shipment).where(shipment.c.id == row.id).values(version=row.version + 1, shipping_batch_id=1))
        assert reserve(session, act, number, {FLYER: 30}) is None
    again = stock_forecast(after, people["sho"])
    assert not isinstance(again, Refusal)
    assert sum(next(one for one in again.items if one.line == replace(outlook.line, version=2, reserved=30, free=50)).needed) == 60


@given(st.integers(0, 1000), st.lists(st.tuples(st.integers(0, 300), st.integers(0, 300)), max_size=5))
@settings(deadline=None)
def test_stock_runs_out_on_the_first_start_for_which_all_up_to_it_is_too_much(free: int, needs: list[tuple[int, int]]) -> None:
    starts = [date(2020, month + 1, 1) for month in range(len(needs))]
    line = StockLine("Z", 1, *FLYER, free, 0, free, 0)
    sure, possible = [first for first, _ in needs], [second for _, second in needs]
    (found,) = outlooks([line], starts, {FLYER: sure}, {FLYER: possible})
    lasts = [start for place, start in enumerate(starts, 1) if sum(sure[:place]) <= free]
    assert found.runs_out_on == next((start for start in starts if start not in lasts), None)
    assert found.may_run_out_on is None or found.runs_out_on is None or found.may_run_out_on <= found.runs_out_on


@given(st.dictionaries(st.tuples(st.sampled_from(["チラシ", "のぼり", "下敷き"]), st.sampled_from(Design)), st.integers(1, 99)))
@settings(deadline=None)
def test_what_a_parcel_needs_from_the_shelf_are_its_pieces_without_those_printed_for_the_store(
    wanted: dict[tuple[str, Design], int],
) -> None:
    programme = packaged()[1]
    pieces = pieces_of(programme, Kit.ORDER, 2, DAY, [Ordered(*key, quantity) for key, quantity in wanted.items()])
    assert sum(piece.quantity for piece in pieces) == sum(wanted.values())
    assert needs_of(pieces) == {
        StockKey(item, design, 0 if item == "のぼり" else 2, FIRST): quantity
        for (item, design), quantity in wanted.items()
        if item != "下敷き"
    }


def test_a_kit_a_holds_both_designs_of_the_contents_in_force_and_a_kit_b_takes_nothing_from_the_shelf() -> None:
    programme = packaged()[1]
    needs = needs_of(pieces_of(programme, Kit.A, 5, DAY))
    assert (needs[FLYER], needs[POSTER], needs[POSTER._replace(design=Design.SCENIC)]) == (30, 5, 2)
    assert needs_of(pieces_of(programme, Kit.B, 5, DAY)) == {}
    assert pieces_of(programme, Kit.A, 5, date(2019, 8, 27)) == pieces_of(programme, Kit.DIGITAL, 5, DAY) == ()
