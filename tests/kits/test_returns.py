"""Parcels that came back: inspected by a day, their address corrected, sent again as the same kit, listed by provider."""

from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from pathlib import Path

import openpyxl
import pytest
import sqlalchemy as sa

from exports.kits.returned_parcels import PROVIDER_COLUMNS, write_provider_returns, write_returns
from models.base import table_of
from models.kit import StockItem, StockMovement
from models.merchant import Membership, Store
from models.vocabulary_kits import Design, Kit, OrderChannel, ReturnedGoods
from secretariat.amendments.reporting import Entered
from secretariat.clock import japan_day
from secretariat.home import overview
from secretariat.identifiers import case_number
from secretariat.kits.address_correction import KitAddressShown, correct_kit_address, kit_address
from secretariat.kits.board import kit_board
from secretariat.kits.cancelling import cancel_shipments
from secretariat.kits.contents import Piece, stock_key
from secretariat.kits.keeping_up import KitCounts, plan_kits
from secretariat.kits.listing import Concern, ParcelFilter, ParcelPage, parcels
from secretariat.kits.orders.ordering import OrderEntered, order_pieces
from secretariat.kits.parcel_case import ParcelCase, parcel_case
from secretariat.kits.returns.closing import close_return
from secretariat.kits.returns.inspecting import Inspected, inspect_parcel, is_usable
from secretariat.kits.returns.listing import Deadline, ReturnFilter, ReturnLine, ReturnPage, all_returns, returns, returns_by_provider
from secretariat.kits.returns.resending import Resent, resend_parcel
from secretariat.kits.warehouse.batches import Made, make_batch
from secretariat.kits.warehouse.stock_keeping import Delivery, receive_stock
from secretariat.office import Office
from secretariat.patrol.patrolling import patrol
from secretariat.programme import Programme, packaged_programme, parse_programme
from secretariat.refusal import Refusal
from secretariat.staff import Person
from tests.support.amendment_work import report, report_row
from tests.support.batch_work import SHIPMENTS, numbers, put
from tests.support.records import actions, contents, faults, root_stores
from tests.support.rehearsal import at
from tests.support.return_work import BACK_ON, come_back, kits_of, on_their_way
from tests.support.screening_work import code_of, records

People = Mapping[str, Person]
RIGHT = "愛媛県今治市別宮町9丁目99番地9"


def parcel(office: Office, number: str) -> dict[str, object]:
    return next(row for row in records(office, SHIPMENTS) if row["number"] == number)


def on_hand(office: Office) -> dict[tuple[object, object], int]:
    return {(row["item"], row["design"]): int(str(row["on_hand"])) for row in records(office, table_of(StockItem))}


def key_of(answer: object) -> str:
    assert isinstance(answer, Refusal), answer
    return answer.message.key


def lines(office: Office, people: People, wanted: ReturnFilter | None = None) -> tuple[ReturnLine, ...]:
    found = returns(office, people["aud"], wanted or ReturnFilter())
    assert isinstance(found, ReturnPage), found
    return found.lines


def stuck(office: Office, people: People) -> dict[str, list[str]]:
    found = patrol(office, people["aud"], None)
    assert not isinstance(found, Refusal), found
    return {one.kind: [case.number for case in one.stuck] for one in found if one.kind.startswith("kit-")}


def correct(office: Office, person: Person, number: str, note: str | None = None, **changes: str) -> Entered | Refusal:
    return correct_kit_address(office, person, number, {f"kit_{key}": text for key, text in changes.items()}, OrderChannel.PROVIDER, note)


def resent(office: Office, people: People, number: str, note: str | None = None) -> Resent:
    answer = resend_parcel(office, people["sho"], number, note)
    assert isinstance(answer, Resent), answer
    return answer


def test_what_came_back_is_kept_until_a_day_and_inspected_once(office: Office, people: People, tmp_path: Path) -> None:
    on_their_way(office, people, tmp_path)
    sho, now = people["sho"], at(office, BACK_ON)
    (kit_a, kit_b), (other_a, _), _ = kits_of(now)
    for number in (kit_a, kit_b, other_a):
        come_back(now, sho, number)
    # listed until it is settled, with the day until which it is kept
    assert [(line.number, line.kept_until, line.deadline, line.resend) for line in lines(now, people)] == [
        (number, date(2020, 3, 4), Deadline.LATER, True) for number in (kit_a, kit_b, other_a)
    ]
    assert lines(now, people, ReturnFilter(near=True)) == ()
    assert [line.deadline for line in lines(at(office, "2020-02-26T10:00"), people, ReturnFilter(near=True))] == [Deadline.NEAR] * 3
    assert stuck(at(office, "2020-02-09T10:00"), people) == {}
    assert stuck(at(office, "2020-02-10T10:00"), people) == {"kit-came-back": [kit_a, kit_b, other_a]}
    assert stuck(at(office, "2020-03-05T10:00"), people) == {"kit-kept-too-long": [kit_a, kit_b, other_a]}
    # inspected once: an A goes back on the shelf, a B never
    shelf = on_hand(now)
    assert key_of(inspect_parcel(now, sho, kit_b, ReturnedGoods.RESTOCKED)) == "returns.one_stores_own"
    back = inspect_parcel(now, sho, kit_a.lower(), ReturnedGoods.RESTOCKED, "箱に傷なし")
    assert isinstance(back, Inspected)
    assert (len(back.restocked), back.destroyed) == (10, ())
    assert {key: after - shelf[key] for key, after in on_hand(now).items()} == {
        (item.item, design.value): getattr(item, design.value) for item in now.programme.kits.contents[0].A for design in Design
    }
    assert {str(row["movement"]) for row in records(now, table_of(StockMovement))} >= {"restocked"}
    assert isinstance(inspect_parcel(now, sho, kit_b, ReturnedGoods.DESTROYED), Inspected)
    assert [parcel(now, number)["returned_goods"] for number in (kit_a, kit_b)] == ["restocked", "destroyed"]
    assert code_of(inspect_parcel(now, sho, kit_a, ReturnedGoods.DESTROYED)) == "wrong-state"
    assert not faults(now)


def test_an_address_is_corrected_and_what_came_back_goes_out_again_as_the_same_kit(office: Office, people: People, tmp_path: Path) -> None:
    on_their_way(office, people, tmp_path)
    sho, now = people["sho"], at(office, BACK_ON)
    (kit_a, kit_b), (other_a, _), _ = kits_of(now)
    for number in (kit_a, kit_b, other_a):
        come_back(now, sho, number)
    for number in (kit_a, kit_b):
        assert isinstance(inspect_parcel(now, sho, number, ReturnedGoods.DESTROYED), Inspected)
    # to the same address only with a reason; the corrected one is a report of a change
    assert code_of(resend_parcel(now, sho, kit_a)) == "note-missing"
    before = kit_address(now, people["cal"], kit_a)
    assert isinstance(before, KitAddressShown)
    assert code_of(correct(now, people["cal"], kit_a, postal_code="1000001")) == "invalid-value"
    assert code_of(correct(now, people["cal"], kit_a, phone="12")) == "invalid-value"
    assert code_of(correct(now, people["cal"], kit_a, addressee=before.address.addressee)) == "nothing-to-do"
    entered = correct(now, people["cal"], kit_a, "移転したとのこと", address=RIGHT)
    assert isinstance(entered, Entered)
    assert entered.status == "accepted"
    shown = kit_address(now, sho, before.application)
    assert isinstance(shown, KitAddressShown)
    assert (shown.address.address, shown.address.phone) == (RIGHT, before.address.phone)
    (correction,) = shown.history
    assert (correction.number, correction.staff, correction.through, correction.note) == (
        entered.number,
        "cal",
        "provider",
        "移転したとのこと",
    )
    assert (correction.changed[1].field, correction.changed[1].after) == ("kit_address", RIGHT)
    assert actions(now, before.application)[-1] == ("cal", "amend")
    # sent again: the same kit, one at a time, released at once
    new_a, new_b = resent(now, people, kit_a), resent(now, people, kit_b)
    again = parcel(now, new_a.number)
    assert (again["status"], again["kit"], again["resend_of"], again["return_rate"]) == ("released", "A", parcel(now, kit_a)["id"], 5)
    assert (again["due_on"], new_a.due_on) == (date(2020, 2, 4), date(2020, 2, 4))
    assert actions(now, new_a.number) == [("sho", "plan"), ("sho", "release")]
    assert actions(now, kit_a)[-2:] == [("sho", "inspect"), ("sho", "resend")]
    assert key_of(resend_parcel(now, sho, kit_a)) == "returns.another_goes"
    assert [(line.number, line.instead) for line in lines(now, people)] == [(other_a, None)]
    assert isinstance(resend_parcel(now, sho, other_a, "在宅の日を確認済み"), Resent)
    assert [(line.number, line.resend) for line in lines(now, people)] == [(other_a, False)]
    state = contents(now)
    assert isinstance(plan_kits(now, sho), KitCounts)  # nobody plans another one
    assert contents(now) == state
    assert parcel(now, new_b.number)["services"] is None
    assert isinstance(make_batch(now, sho, Kit.B), Made)  # printed anew with the others
    assert not faults(now)


def test_a_return_that_is_not_sent_again_is_closed_with_its_reason_and_open_nowhere_any_more(
    office: Office, people: People, tmp_path: Path
) -> None:
    on_their_way(office, people, tmp_path, 2)
    sho, now, later = people["sho"], at(office, BACK_ON), at(office, "2020-02-20T10:00")
    (kit_a, kit_b), (other_a, _) = kits_of(now)
    for number in (kit_a, kit_b, other_a):
        come_back(now, sho, number)
    assert code_of(close_return(now, sho, kit_a, "受取拒否のため")) == "wrong-state"  # nobody has looked at it
    for number in (kit_a, kit_b):
        assert isinstance(inspect_parcel(now, sho, number, ReturnedGoods.DESTROYED), Inspected)
    assert open_everywhere(later, people) == {kit_a, kit_b, other_a}
    assert code_of(close_return(now, people["cal"], kit_a, "受取拒否のため")) == "not-permitted"
    assert code_of(close_return(now, sho, kit_a, " ")) == "note-missing"
    assert close_return(now, sho, kit_a.lower(), "受取拒否のため") is None
    assert open_everywhere(later, people) == {kit_b, other_a}
    assert code_of(close_return(now, sho, kit_a, "もう一度")) == "nothing-to-do"
    shown = parcel_case(now, sho, kit_a)
    assert isinstance(shown, ParcelCase)
    assert (shown.closed, shown.can_be_closed, shown.next) == (True, False, None)
    last = shown.history[-1]
    assert (last.action, last.staff, last.note) == ("close-return", "sho", "受取拒否のため")
    # nothing is taken from the store: nobody plans another one, but with a reason it is sent again; cancelled, that is open again
    state = contents(now)
    assert isinstance(plan_kits(now, sho), KitCounts)
    assert contents(now) == state
    assert correct(now, people["cal"], kit_a, "受け取るとのこと", address=RIGHT) is not None
    assert key_of(resend_parcel(now, sho, kit_a)) == "returns.was_closed"
    new = resent(now, people, kit_a, "店舗からの依頼")
    with now.writing("mai", "test") as (session, act):
        assert cancel_shipments(session, act, SHIPMENTS.c.number == new.number, {}) == 1
    assert open_everywhere(later, people) == {kit_a, kit_b, other_a}
    assert not faults(now)


def open_everywhere(office: Office, people: People) -> set[str]:
    """The open returns, which list, workbook, board, patrol and Home agree on."""
    listed = {line.number for line in lines(office, people)}
    page = parcels(office, people["sho"], ParcelFilter(concern=Concern.RETURNED))
    assert isinstance(page, ParcelPage)
    board = kit_board(office, people["sho"])
    assert not isinstance(board, Refusal)
    home = overview(office, people["sho"])
    assert not isinstance(home, Refusal)
    with office.reading() as session:
        written = {line.number for line in all_returns(session, office.programme, ReturnFilter(), japan_day(office.clock.now()))}
    assert {line.number for line in page.lines} == set(stuck(office, people).get("kit-came-back", ())) == written == listed
    assert next(line.total for line in board if line.what is Concern.RETURNED) == len(listed)
    assert next(need.count for need in home.needs if need.name == "came-back") == len(listed)
    return listed


def test_two_people_who_send_one_parcel_again_make_one(office: Office, people: People, tmp_path: Path) -> None:
    on_their_way(office, people, tmp_path, 1)
    now = at(office, BACK_ON)
    ((kit_a, _),) = kits_of(now)
    come_back(now, people["sho"], kit_a)
    with ThreadPoolExecutor(2) as two:
        answers = list(two.map(lambda login: resend_parcel(now, people[login], kit_a, "番地は正しい"), ("sho", "mai")))
    assert sorted(type(answer).__name__ for answer in answers) == ["Refusal", "Resent"]
    assert len(numbers(now, Kit.A)) == 2
    with ThreadPoolExecutor(2) as two:
        goods = (ReturnedGoods.RESTOCKED, ReturnedGoods.DESTROYED)
        done = list(two.map(lambda one: inspect_parcel(now, people["sho"], kit_a, one), goods))
    assert sorted(type(answer).__name__ for answer in done) == ["Inspected", "Refusal"]
    assert not faults(now)


@pytest.mark.parametrize("backend", ["sqlite"], indirect=True)
def test_an_order_goes_back_as_far_as_it_is_stocked_and_out_again_as_it_was(office: Office, people: People, tmp_path: Path) -> None:
    on_their_way(office, people, tmp_path, 2)
    now, sho = at(office, "2020-02-21T10:00"), people["sho"]
    ((kit_a, kit_b), (cancelled, _)) = kits_of(now)
    number = next(iter(root_stores(now)))
    ordered = order_pieces(now, people["cal"], number, ["のぼり=2", "決済手段表記ポスター=1"], OrderChannel.CALLCENTRE)
    assert isinstance(ordered, OrderEntered)
    assert isinstance(receive_stock(now, sho, Delivery("のぼり", "standard", 10)), str)
    assert code_of(inspect_parcel(now, sho, ordered.number, ReturnedGoods.RESTOCKED)) == "wrong-state"
    assert code_of(resend_parcel(now, sho, ordered.number)) == "wrong-state"
    assert code_of(inspect_parcel(now, sho, case_number("K", 99), ReturnedGoods.RESTOCKED)) == "not-found"
    assert code_of(resend_parcel(now, people["cal"], ordered.number)) == "not-permitted"
    put(now, "released", "handed-over", handed_over_on=date(2020, 2, 21))
    come_back(now, sho, ordered.number)
    answer = inspect_parcel(now, sho, ordered.number, ReturnedGoods.RESTOCKED)
    assert isinstance(answer, Inspected)
    assert [[piece.item for piece in pieces] for pieces in (answer.restocked, answer.destroyed)] == [["のぼり"], ["決済手段表記ポスター"]]
    assert on_hand(now)["のぼり", "standard"] == 12
    new = resent(now, people, ordered.number, "番地は正しい")
    assert key_of(resend_parcel(now, sho, ordered.number, "もう一度")) == "returns.another_goes"
    # it counts once, and limits know nothing of it
    assert isinstance(order_pieces(now, people["cal"], number, ["のぼり=2"], OrderChannel.CALLCENTRE), OrderEntered)
    assert parcel(now, new.number)["kit"] == "order"
    # what cannot go: a store that ended, an address that became wrong
    for one in (kit_a, kit_b, cancelled):
        come_back(now, sho, one)
    m, s = table_of(Membership), table_of(Store)
    ended, moved = (parcel(now, one)["store_id"] for one in (cancelled, kit_a))
    with now.writing("admin", "test") as (session, _):
        session.execute(sa.update(m).where(m.c.store_id == ended).values(valid_to=date(2020, 2, 21), entry_version=1))
        session.execute(sa.update(s).where(s.c.id == moved).values(postal_code="1000001", entry_version=2))
    before = contents(now)
    assert key_of(resend_parcel(now, sho, cancelled, "依頼による")) == "returns.not_served"
    assert key_of(resend_parcel(now, sho, kit_a, "依頼による")) == "returns.cannot_go"
    assert contents(now) == before


@pytest.mark.parametrize("backend", ["sqlite"], indirect=True)
def test_providers_are_told_of_their_own_stores_only(office: Office, people: People, tmp_path: Path) -> None:
    on_their_way(office, people, tmp_path)
    now, sho = at(office, BACK_ON), people["sho"]
    (first, _), (second, second_b), (third, _) = kits_of(now)
    come_back(now, sho, first)
    come_back(now, sho, second, "damaged")
    come_back(now, sho, second_b)
    come_back(now, sho, third)
    assert isinstance(inspect_parcel(now, sho, third, ReturnedGoods.RESTOCKED), Inspected)
    resent(now, people, third, "番地は正しい")
    counted = returns_by_provider(now, people["aud"], ReturnFilter())
    assert not isinstance(counted, Refusal)
    (one,) = counted
    assert (one.parcels, one.to_inspect, one.unsent, one.passed) == (3, 3, 3, 0)
    assert one.reasons == {"address-unknown": 2, "damaged": 1}
    assert code_of(returns_by_provider(now, people["aud"], ReturnFilter(case_number("P", 9)))) == "not-found"
    page = returns(now, people["sho"], ReturnFilter(), limit=2)
    assert isinstance(page, ReturnPage)
    rest = returns(now, people["sho"], ReturnFilter(), after=page.next_after)
    assert isinstance(rest, ReturnPage)
    assert [line.number for line in (*page.lines, *rest.lines)] == [first, second, second_b]
    own, office_file = tmp_path / "own.xlsx", tmp_path / "all.xlsx"
    today = date(2020, 2, 3)
    with now.reading() as session:
        unsent = all_returns(session, now.programme, ReturnFilter(one.number, unsent=True), today)
        assert write_provider_returns(own, now.programme, one.name, unsent, created=now.clock.now()) == 3
        assert (
            write_returns(office_file, now.programme, all_returns(session, now.programme, ReturnFilter(), today), created=now.clock.now())
            == 3
        )
    sheet = openpyxl.load_workbook(own).worksheets[0]
    head, row, *_ = sheet.iter_rows(values_only=True)
    assert list(head) == [column.heading for column in PROVIDER_COLUMNS]
    assert (row[0], row[-2]) == (first, "宛所にお届け先が見当たりませんでした。")
    assert "変更届" in str(row[-1])
    assert openpyxl.load_workbook(office_file).worksheets[0].max_row == 4
    # what they answer is a report of a change like any other, also before the store's start
    told = {"kit_postal_code": "7940025", "kit_address": RIGHT, "kit_addressee": "見本商店", "kit_phone": "0898-22-0009"}
    rows = [report_row("R-1", page.lines[0].application, field, text, "2020-02-03") for field, text in told.items()]
    assert report(now, people["rin"], one.number, rows).accepted == 4
    shown = kit_address(now, sho, page.lines[0].store_number)
    assert isinstance(shown, KitAddressShown)
    assert (shown.address.address, shown.history[0].through) == (RIGHT, None)
    assert isinstance(resend_parcel(now, sho, first), Resent)


def test_only_pieces_of_the_print_that_goes_out_are_put_back() -> None:
    text = packaged_programme().replace(
        '{ item = "チラシ", by_rate = true, reorder_at = 20000 }',
        '{ item = "チラシ", by_rate = true, reorder_at = 20000, editions = [2019-08-28, 2019-11-01] }',
    )
    programme = parse_programme(text)
    assert isinstance(programme, Programme)

    def usable(item: str, day: date, today: date) -> bool:
        return is_usable(programme, Piece(item, "", Design.STANDARD, 1, stock_key(programme, item, Design.STANDARD, 5, day)), today)

    before, after = date(2019, 10, 1), date(2019, 11, 5)
    assert usable("チラシ", before, before)
    assert not usable("チラシ", before, after)
    assert usable("チラシ", after, before)  # the next print, sent ahead
    assert usable("スイングPOP", before, after)
    assert not usable("下敷き", before, before)  # printed for the store
