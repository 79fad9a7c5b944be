"""Extra orders: limits by item and period, the day from which it is possible, who may order, and what the warehouse then has."""

from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from datetime import date, timedelta

import pytest
import sqlalchemy as sa
from hypothesis import given
from hypothesis import strategies as st

from models.base import table_of
from models.kit import KitOrder, Shipment, ShipmentItem
from models.vocabulary_kits import Design, OrderChannel, PublicKit, ShipmentStatus
from secretariat.business_calendar import business_days_after, business_days_before, is_business_day
from secretariat.identifiers import case_number
from secretariat.kits.address_correction import kit_address
from secretariat.kits.contents import Ordered
from secretariat.kits.listing import ParcelFilter, ParcelPage, parcels
from secretariat.kits.orders.order_rules import Before, obstacles
from secretariat.kits.orders.ordering import OrderEntered, cancel_order, order_pieces
from secretariat.kits.poster_facts import PosterFacts, PosterFilter, poster_facts
from secretariat.messages import say
from secretariat.office import Office
from secretariat.programme import Programme, packaged_programme, parse_programme
from secretariat.programme_file.kits import OrderableItem, OrderRules
from secretariat.refusal import Refusal
from secretariat.staff import Person
from tests.support.amendment_work import registered
from tests.support.records import APPLICATIONS, actions, every, faults, root_stores, rows
from tests.support.rehearsal import at
from tests.support.samples import application_row, take_in, take_over_provider
from tests.support.screening_work import decide, told

People = Mapping[str, Person]
SHIPMENTS, ITEMS, ORDERS = table_of(Shipment), table_of(ShipmentItem), table_of(KitOrder)
TODAY = date(2020, 3, 2)


def order(office: Office, person: Person, number: str, *pieces: str, note: str | None = None) -> OrderEntered | Refusal:
    return order_pieces(office, person, number, pieces, OrderChannel.CALLCENTRE, note)


def refused(answer: object) -> tuple[str, str, object]:
    assert isinstance(answer, Refusal), answer
    return answer.code.value, answer.message.key.removeprefix("kit_orders."), answer.message.parameters.get("day")


def test_a_store_orders_until_the_limit_then_hears_the_day_and_a_cancelled_order_counts_for_nothing(office: Office, people: People) -> None:
    later, _, (number,) = registered(office, people, [application_row(1)])
    store, cal = case_number("S", int(root_stores(later)[number]["id"])), people["cal"]
    first = order(later, cal, number, "のぼり=2", "のぼり=1:scenic", "チラシ=100", note="雨でぬれたため")
    assert isinstance(first, OrderEntered)
    assert (first.status, first.due_on) == ("released", date(2020, 3, 5))
    parcel = next(row for row in rows(later, every(SHIPMENTS)) if row["number"] == first.number)
    assert (parcel["kit"], parcel["return_rate"], parcel["contents_from"]) == ("order", 5, date(2019, 8, 28))
    assert {(row["item"], row["design"], row["quantity"]) for row in rows(later, every(ITEMS))} == {
        ("のぼり", "standard", 2),
        ("のぼり", "scenic", 1),
        ("チラシ", "standard", 100),
    }
    assert [row["through"] for row in rows(later, every(ORDERS))] == ["callcentre"]
    assert actions(later, first.number) == [("cal", "plan")]
    assert refused(order(later, cal, store, "のぼり=2")) == ("limit-exceeded", "limit_reached", TODAY + timedelta(days=90))
    assert refused(order(later, cal, store, "のぼり=5")) == ("limit-exceeded", "too_many", None)
    second = order(at(later, "2020-03-03T10:00"), people["sho"], store, "のぼり=1")
    assert isinstance(second, OrderEntered)
    assert cancel_order(later, cal, first.number) is None
    assert isinstance(order(at(later, "2020-03-03T10:00"), cal, store, "のぼり=3"), OrderEntered)
    assert refused(order(at(later, "2020-03-03T10:00"), cal, store, "のぼり=1"))[2] == date(2020, 6, 1)
    assert isinstance(order(at(later, "2020-06-01T10:00"), cal, store, "のぼり=1"), OrderEntered)
    assert faults(later) == []


def test_what_cannot_be_ordered_is_refused_by_name_and_nothing_is_kept(office: Office, people: People) -> None:
    online = {"store_kind": "EC", "store_url": "https://example.jp/"}
    later, provider, (number, shop) = registered(office, people, [application_row(1), application_row(2, **online)])
    (open_one,) = take_in(later, people["rin"], [application_row(3)], provider).numbers
    before = rows(later, every(SHIPMENTS))
    kit_a = next(str(row["number"]) for row in before if row["kit"] == "A")
    cal = people["cal"]
    answers = {
        "not-permitted": order(later, people["rin"], number, "のぼり=1"),
        "online_only": order(later, cal, shop, "のぼり=1"),
        "not_registered": order(later, cal, open_one, "のぼり=1"),
        "no_such_item": order(later, cal, number, "看板=1"),
        "none_of_it": order(later, cal, number, "のぼり=0"),
        "twice": order(later, cal, number, "のぼり=1", "のぼり=1:standard"),
        "unreadable": order(later, cal, number, "のぼり=1:pink"),
        "nothing": order(later, cal, number),
        "which_store": order(later, cal, "喫茶", "のぼり=1"),
        "casework.not_found": order(later, cal, case_number("A", 999), "のぼり=1"),
        "casework.note_my_number": order(later, cal, number, "のぼり=1", note="123456789018"),
        "no_order": cancel_order(later, cal, kit_a),
    }
    assert {wanted: refused(answer)[:2] for wanted, answer in answers.items() if wanted not in refused(answer)[:2]} == {}
    assert decide(later, people["mai"], "cancel", number, reasons=["other"], note="閉店", from_day=TODAY) == ["done"]
    assert refused(order(later, cal, number, "のぼり=1"))[1] == "not_registered"
    assert {row["number"] for row in rows(later, every(SHIPMENTS))} == {row["number"] for row in before}


def test_the_number_of_a_store_that_is_not_there_means_no_other_store(office: Office, people: People) -> None:
    later, _, _ = registered(office, people)
    before, nobody = rows(later, every(SHIPMENTS)), case_number("S", 999)
    assert refused(order(later, people["cal"], nobody, "のぼり=1"))[:2] == ("not-found", "casework.not_found")
    assert refused(kit_address(later, people["cal"], nobody))[:2] == ("not-found", "returns.no_parcel")
    assert rows(later, every(SHIPMENTS)) == before


def test_orders_of_one_store_count_together_through_whichever_provider_and_at_the_same_moment(office: Office, people: People) -> None:
    later, _, (first,) = registered(office, people, [application_row(1)])
    elsewhere = take_over_provider(later, people, 2, ("ハヤテペイ",))
    (second,) = take_in(later, people["rin"], [application_row(1, services="ハヤテペイ")], elsewhere).numbers
    joined = case_number("S", int(next(row for row in rows(later, every(APPLICATIONS)) if row["number"] == second)["store_id"]))
    assert decide(later, people["rin"], "settle", second, rule="same-store", outcome="fail", note="同じ店舗") == ["done"]
    assert decide(later, people["rin"], "approve", second) == ["done"]
    assert root_stores(later)[first]["id"] == root_stores(later)[second]["id"]
    with ThreadPoolExecutor(2) as threads:
        both = list(threads.map(lambda number: order(later, people["cal"], number, "のぼり=3"), (first, joined)))
    assert sorted(type(answer).__name__ for answer in both) == ["OrderEntered", "Refusal"]
    assert refused(order(later, people["cal"], joined, "のぼり=2"))[1] == "limit_reached"
    assert refused(order(later, people["cal"], second, "のぼり=1"))[1] == "not_registered"
    assert len(rows(later, every(ORDERS))) == 1


@pytest.mark.parametrize("backend", ["sqlite"], indirect=True)
def test_parcels_are_listed_by_page_and_callers_hear_where_they_are_and_nothing_else(office: Office, people: People) -> None:
    later, _, (number,) = registered(office, people, [application_row(1)])
    entered = order(later, people["cal"], number, "のぼり=1")
    assert isinstance(entered, OrderEntered)

    def said(*changes: tuple[str, str]) -> list[str]:
        with later.writing("sho", "change") as (session, _act):
            for kit, values in changes:
                session.execute(sa.text("DROP TRIGGER IF EXISTS shipment_version"))
                session.execute(sa.text(f"UPDATE shipment SET {values} WHERE kit = :kit"), {"kit": kit})
        return [f"{one.kit} {one.public_status} {one.tracking_number}: {one.say}" for one in told(later, people, number).parcels]

    held = said(("A", "held_for = 'P-0000001-0'"), ("B", "waits_for = '下敷き'"))
    assert [line.partition(" None")[0] for line in held] == ["A planned", "B planned", "order being-prepared"]
    assert not any("保留" in line or "下敷き" in line or "在庫" in line for line in held)
    sent = said(
        ("A", "status = 'handed-over', carrier = 'yamato', tracking_number = '123456789010', handed_over_on = '2020-03-02'"),
        ("B", "status = 'came-back', tracking_number = '123456789021'"),
        ("order", "status = 'delivered', delivered_on = '2020-03-05'"),
    )
    assert "ヤマト運輸" in sent[0]
    assert "1234-5678-9010" in sent[0]
    assert "決済株式会社へご確認" in sent[1]
    assert "2020年3月5日にお届け済み" in sent[2]

    # a store online: its set comes through the provider, and once it was sent, that is told with the day
    digital = said(("A", "kit = 'digital', status = 'released'"))
    assert digital[-1].startswith("digital digital None: ")
    assert "お送りいたしました" not in digital[-1]
    digital = said(("digital", "status = 'delivered', handed_over_on = '2020-03-04', delivered_on = '2020-03-04'"))
    assert digital[-1].startswith("digital digital-sent None: ")
    assert "2020年3月4日に決済事業者の" in digital[-1]
    said(("digital", "kit = 'A', status = 'handed-over', delivered_on = NULL"))

    def page(after: str | None = None, store: str | None = number, status: ShipmentStatus | None = None) -> ParcelPage:
        found = parcels(later, people["aud"], ParcelFilter(status, store=store), after=after, limit=2)
        assert isinstance(found, ParcelPage), found
        return found

    papers = order(later, people["cal"], number, "下敷き=3:scenic", "チラシ=1")
    assert isinstance(papers, OrderEntered)
    with later.reading() as session:
        (facts,) = poster_facts(session, later.programme, PosterFilter(number=papers.number))
        assert [fact.number for fact in poster_facts(session, later.programme, PosterFilter())] == [papers.number]
    assert isinstance(facts, PosterFacts)
    assert [(item.item, item.size, item.standard, item.scenic) for item in facts.items] == [("下敷き", "A4", 0, 3)]
    assert cancel_order(later, people["cal"], papers.number) is None
    first = page()
    assert [line.kit for line in first.lines] == ["A", "B"]
    assert [line.kit for line in page(first.next_after).lines] == ["order", "order"]
    assert page(first.next_after).next_after is None
    assert [line.kit for line in page(status=ShipmentStatus.DELIVERED, store=None).lines] == ["order"]
    due = parcels(later, people["aud"], ParcelFilter(due_before=date(2020, 3, 6)))
    assert isinstance(due, ParcelPage)
    assert due.lines == ()
    assert isinstance(parcels(later, people["cal"], ParcelFilter()), Refusal)
    missing = parcels(later, people["aud"], ParcelFilter(store="S-0000099-X"))
    assert isinstance(missing, Refusal)


ITEM = OrderableItem(item="のぼり", maximum=4, days=90)
RULES = OrderRules.model_validate({"status": "released", "due_business_days": 3, "items": [ITEM]})
ORDERED_BEFORE = st.lists(st.builds(Before, st.just("のぼり"), st.integers(1, 4), st.dates(date(2019, 11, 1), TODAY)), max_size=6)


@given(ORDERED_BEFORE, st.integers(1, 5))
def test_the_day_that_is_named_is_the_first_on_which_it_is_possible(before: list[Before], quantity: int) -> None:
    wanted = [Ordered("のぼり", Design.STANDARD, quantity)]

    def possible(day: date) -> bool:
        counting = sum(one.quantity for one in before if one.day <= day < one.day + timedelta(days=ITEM.days))
        return counting + quantity <= ITEM.maximum

    found = obstacles(RULES, wanted, before, TODAY)
    if quantity > ITEM.maximum:
        assert found[0].possible_on is None
    else:
        days = (TODAY + timedelta(days=passed) for passed in range(ITEM.days + 1))
        first = next(day for day in days if possible(day))
        assert (found[0].possible_on if found else TODAY) == first
        assert not obstacles(RULES, wanted, before, first)


@given(st.dates(date(2019, 10, 1), date(2020, 6, 30)), st.integers(0, 8))
def test_business_days_after_lie_as_many_before(day: date, count: int) -> None:
    after = business_days_after(day, count)
    assert is_business_day(after)
    assert business_days_before(after, count) <= max(day, after)
    assert sum(is_business_day(day + timedelta(days=passed)) for passed in range(1, (after - day).days + 1)) == count or count == 0


def test_an_older_programme_file_has_the_rules_of_orders_and_what_callers_hear() -> None:
    content = packaged_programme()
    begin, end = content.index("# what a registered store may order"), content.index("# what callers hear, by public status")
    older = parse_programme(content[:begin] + content[end:])
    assert isinstance(older, Programme)
    whole = parse_programme(content)
    assert isinstance(whole, Programme)
    assert (older.kits.orders, older.kits.say) == (whole.kits.orders, whole.kits.say)
    before_sent = parse_programme("\n".join(line for line in content.splitlines() if not line.startswith("digital-sent = ")))
    assert isinstance(before_sent, Programme)
    assert before_sent.kits.say.ja[PublicKit.DIGITAL_SENT] == whole.kits.say.ja[PublicKit.DIGITAL]
    faulty = parse_programme(content.replace('digital = "{kit}は', '# "'))
    assert isinstance(faulty, Refusal)
    assert "digital" in say("ja", faulty.message)
    assert isinstance(parse_programme(content.replace("お問い合わせ番号は{number}", "お問い合わせ番号は{nunber}")), Refusal)
