"""Batches of the warehouse: gathered oldest due first with their stock, printed, packed by scanning; nothing wrong leaves with them."""

from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from datetime import date

import pytest
import sqlalchemy as sa
from sqlmodel import Session

from models.vocabulary_kits import Kit, ShippingBatchStatus
from secretariat import journal
from secretariat.casework.acts import Case
from secretariat.identifiers import case_number
from secretariat.kits.cancelling import cancel_shipments
from secretariat.kits.holding import hold_shipments, release_shipments
from secretariat.kits.poster_facts import LeftOut, PosterFacts, PosterFilter, check_posters, poster_facts
from secretariat.kits.warehouse import batch_leaving, batch_printing, batches
from secretariat.kits.warehouse.batch_leaving import Dropped, leave_batch
from secretariat.kits.warehouse.batch_listing import BatchCard, BatchPage, ParcelPage, batch_parcels, list_batches, show_batch
from secretariat.kits.warehouse.batch_printing import Printed, print_batch
from secretariat.kits.warehouse.batches import make_batch
from secretariat.kits.warehouse.scanning import Packed, pack, undo_pack
from secretariat.kits.warehouse.stock import ITEMS
from secretariat.office import Office
from secretariat.refusal import Refusal
from secretariat.staff import Person
from tests.support.batch_work import SHIPMENTS, made, numbers, printed, put, released, stock_up
from tests.support.records import actions, faults
from tests.support.screening_work import code_of, records

People = Mapping[str, Person]
PROVIDER = case_number("P", 1)


def parcel(office: Office, number: str) -> dict[str, object]:
    return next(row for row in records(office, SHIPMENTS) if row["number"] == number)


def shelf(office: Office) -> list[tuple[int, int]]:
    """On hand and reserved of every item."""
    return [(int(str(row["on_hand"])), int(str(row["reserved"]))) for row in records(office, ITEMS)]


def hold(office: Office, *parcels: str) -> None:
    with office.writing("mai", "hold") as (session, act):
        assert hold_shipments(session, act, [int(str(parcel(office, number)["id"])) for number in parcels], PROVIDER) == len(parcels)


def let_go(office: Office, *parcels: str) -> None:
    with office.writing("mai", "hold") as (session, act):
        assert release_shipments(session, act, [int(str(parcel(office, number)["id"])) for number in parcels], PROVIDER) == len(parcels)


def cancel(office: Office, *parcels: str) -> None:
    with office.writing("mai", "cancel") as (session, act):
        assert cancel_shipments(session, act, SHIPMENTS.c.number.in_(parcels), {"provider": PROVIDER}) == len(parcels)


def right(answer: Packed | Refusal) -> tuple[int, int, bool]:
    assert isinstance(answer, Packed), answer
    return answer.packed, answer.total, answer.finished


def test_a_batch_goes_from_gathering_to_the_last_scan_and_its_pieces_leave_the_shelf_with_it(office: Office, people: People) -> None:
    office, sho = released(office, people, 4), people["sho"]
    stock_up(office, sho, 10)
    first, second, third, fourth = numbers(office, Kit.A)
    before = shelf(office)
    batch = made(office, sho, Kit.A, limit=3).number
    assert [parcel(office, number)["shipping_batch_id"] for number in (first, second, third, fourth)] == [1, 1, 1, None]
    assert [(on_hand, reserved * 10) for on_hand, reserved in shelf(office)] == [(on_hand, on_hand * 3) for on_hand, _ in before]
    # not before it is printed; and printing again is said, and changes no parcel
    assert code_of(pack(office, sho, batch, first)) == "too-early"
    answer = print_batch(office, sho, batch)
    assert isinstance(answer, Printed)
    assert (answer.parcels, answer.again, answer.dropped) == (3, False, ())
    again = print_batch(office, people["mai"], batch)
    assert isinstance(again, Printed)
    assert (again.parcels, again.again) == (0, True)
    # a scanner knows neither case nor hyphens
    assert right(pack(office, sho, batch, first.lower().replace("-", ""))) == (1, 3, False)
    assert right(pack(office, sho, batch.replace("-", ""), second)) == (2, 3, False)
    assert right(undo_pack(office, sho, batch, second)) == (1, 3, False)
    assert right(pack(office, sho, batch, second)) == (2, 3, False)
    assert shelf(office)[0][0] == before[0][0]
    # a carrier comes before the last one is packed
    put(office, "packed", "handed-over")
    assert leave_batch(office, sho, batch) == ()
    assert right(pack(office, sho, batch, third)) == (3, 3, True)
    assert [(on_hand * 10, reserved) for on_hand, reserved in shelf(office)] == [(on_hand * 7, 0) for on_hand, _ in before]
    assert code_of(undo_pack(office, sho, batch, third)) == "too-late"
    assert [action for _, action in actions(office, batch)] == ["make-batch", "print", "reprint", "pack"]
    assert [action for _, action in actions(office, second)][2:] == ["gather", "print", "pack", "unpack", "pack", "release"]
    card, page = show_batch(office, people["mai"], batch), batch_parcels(office, sho, batch, limit=2)
    assert isinstance(card, BatchCard)
    assert isinstance(page, ParcelPage)
    assert (card.row.status, card.row.parcels, card.row.packed, card.row.held) == (ShippingBatchStatus.PACKED, 3, 3, 0)
    assert ([one.number for one in page.parcels], page.has_more) == ([first, second], True)
    beyond, above = batch_parcels(office, sho, batch, after=second), batch_parcels(office, sho, batch, before=second)
    assert isinstance(beyond, ParcelPage)
    assert isinstance(above, ParcelPage)
    assert ([one.number for one in beyond.parcels], [one.number for one in above.parcels]) == ([third], [first])
    listed = list_batches(office, sho, ShippingBatchStatus.PACKED)
    assert isinstance(listed, BatchPage)
    assert [row.number for row in listed.rows] == [batch]
    assert faults(office) == []


def test_a_parcel_gets_all_of_its_pieces_or_waits_until_there_are_enough(office: Office, people: People) -> None:
    office, sho = released(office, people, 4), people["sho"]
    first, second, third, fourth = numbers(office, Kit.A)
    assert code_of(make_batch(office, sho, Kit.A)) == "nothing-to-do"
    assert {parcel(office, number)["waits_for"] for number in (first, second)} == {"スイングPOP"}
    stock_up(office, sho, 2, without=["チラシ"])
    assert code_of(make_batch(office, sho, Kit.A)) == "nothing-to-do"
    assert {parcel(office, number)["waits_for"] for number in (first, fourth)} == {"チラシ"}
    assert all(reserved == 0 for _, reserved in shelf(office))
    stock_up(office, sho, 1)
    only = made(office, sho, Kit.A)
    assert (only.parcels, only.lacking) == (1, {"チラシ": 3})
    assert (parcel(office, first)["waits_for"], parcel(office, second)["waits_for"]) == (None, "チラシ")
    # whoever waits is not asked again as long as there is none of it
    entries = len(actions(office, third))
    assert code_of(make_batch(office, sho, Kit.A)) == "nothing-to-do"
    assert len(actions(office, third)) == entries
    assert faults(office) == []


@pytest.mark.parametrize("backend", ["sqlite"], indirect=True)
def test_a_parcel_without_a_complete_address_stays_out_and_is_named(office: Office, people: People) -> None:
    elsewhere = {
        "kit_postal_code": "0000001",
        "kit_address": "愛媛県今治市見本町1番地",
        "kit_addressee": "見本屋",
        "kit_phone": "0898200001",
    }
    office = released(office, people, 1, **elsewhere)
    answer = make_batch(office, people["sho"], Kit.B)
    assert isinstance(answer, Refusal)
    assert (answer.message.key, answer.message.parameters["numbers"]) == ("batches.none_has_address", tuple(numbers(office, Kit.B)))


def test_what_was_cancelled_or_held_drops_out_and_what_was_reserved_for_it_is_free(office: Office, people: People) -> None:
    office, sho = released(office, people, 6), people["sho"]
    stock_up(office, sho, 6)
    first, second, third, fourth, fifth, sixth = numbers(office, Kit.A)
    batch = made(office, sho, Kit.A).number
    cancel(office, first)
    hold(office, second)
    answer = print_batch(office, sho, batch)
    assert isinstance(answer, Printed)
    assert ([one.number for one in answer.dropped], answer.parcels) == ([first, second], 4)
    assert [reserved * 6 for _, reserved in shelf(office)] == [on_hand * 4 for on_hand, _ in shelf(office)]
    assert (parcel(office, second)["status"], parcel(office, second)["shipping_batch_id"]) == ("released", None)
    # a scan of what may not go says so, and changes nothing
    hold(office, third)
    cancel(office, fourth)
    states = records(office, SHIPMENTS)
    assert [code_of(pack(office, sho, batch, number)) for number in (third, fourth, first, second)] == ["wrong-state"] * 4
    assert records(office, SHIPMENTS) == states
    assert right(pack(office, sho, batch, fifth))[2] is False
    last = pack(office, sho, batch, sixth)
    assert isinstance(last, Packed)
    assert (last.finished, [one.number for one in last.dropped]) == (True, [fourth, third])
    assert {reserved for _, reserved in shelf(office)} == {0}
    assert [on_hand for on_hand, _ in shelf(office)] == [pieces * 4 // 6 for pieces, _ in _shelf_of(office, 6)]
    # what was packed and is cancelled then goes back to the shelf
    cancel(office, fifth)
    dropped = leave_batch(office, sho, batch)
    assert not isinstance(dropped, Refusal)
    assert [one.number for one in dropped] == [fifth]
    assert [on_hand for on_hand, _ in shelf(office)] == [pieces * 5 // 6 for pieces, _ in _shelf_of(office, 6)]
    # let go, they are gathered into another one
    let_go(office, second, third)
    assert made(office, sho, Kit.A).parcels == 2
    assert faults(office) == []


def _shelf_of(office: Office, kits: int) -> list[tuple[int, int]]:
    """What the shelf had when so many kits were put on it."""
    items = office.programme.kits.contents[0].A
    return [(kits * pieces, 0) for item in items for pieces in (item.standard, item.scenic) if pieces]


def test_wrong_scans_are_named_and_change_nothing(office: Office, people: People) -> None:
    office, sho = released(office, people, 3), people["sho"]
    stock_up(office, sho, 3)
    first, second, third = numbers(office, Kit.A)
    one, other = printed(office, sho, Kit.A, limit=1), printed(office, sho, Kit.A, limit=1)
    assert right(pack(office, sho, one, first)) == (1, 1, True)
    states = records(office, SHIPMENTS)
    misread = second[:-1] + ("0" if second[-1] != "0" else "1")
    wrong = {
        first: ("wrong-state", "batches.of_another"),
        third: ("wrong-state", "batches.in_no_batch"),
        misread: ("invalid-value", "batches.misread"),
        one: ("invalid-value", "batches.no_parcel_number"),
        case_number("K", 99): ("not-found", "kits.not_found"),
        "": ("invalid-value", "batches.misread"),
        "[red]\x1b": ("invalid-value", "batches.misread"),
    }
    for scanned, expected in wrong.items():
        answer = pack(office, sho, other, scanned)
        assert isinstance(answer, Refusal)
        assert (answer.code.value, answer.message.key) == expected
    again = pack(office, sho, one, first)
    assert isinstance(again, Refusal)
    assert (again.message.key, again.message.parameters["staff"]) == ("batches.already_packed", "sho")
    put(office, "packed", "handed-over")
    left = pack(office, sho, one, first)
    assert isinstance(left, Refusal)
    assert left.message.key == "batches.has_left"
    assert code_of(undo_pack(office, sho, other, second)) == "wrong-state"
    assert code_of(pack(office, sho, "K-1", second)) == "invalid-value"
    assert code_of(pack(office, sho, case_number("W", 9), second)) == "not-found"
    assert code_of(leave_batch(office, sho, other, [second, third])) == "wrong-state"
    assert code_of(make_batch(office, sho, Kit.DIGITAL)) == "invalid-value"
    changed = [row["number"] for row, before in zip(records(office, SHIPMENTS), states, strict=True) if row != before]
    assert changed == [first]
    for login in ("rin", "cal", "aud", "admin"):
        person = people[login]
        answers = (pack(office, person, other, second), make_batch(office, person, Kit.A), print_batch(office, person, other))
        reads = (list_batches(office, person), show_batch(office, person, other), batch_parcels(office, person, other))
        assert {code_of(answer) for answer in (*answers, *reads, leave_batch(office, person, other))} == {"not-permitted"}
    # by hand: something is wrong with the parcel itself
    taken = leave_batch(office, sho, other, [second])
    assert not isinstance(taken, Refusal)
    assert (parcel(office, second)["status"], parcel(office, second)["shipping_batch_id"]) == ("released", None)
    assert made(office, sho, Kit.A).parcels == 2
    assert faults(office) == []


def test_of_two_warehouses_one_packs_a_parcel_and_the_last_scan_of_either_ends_the_batch(office: Office, people: People) -> None:
    office, sho, mai = released(office, people, 6), people["sho"], people["mai"]
    stock_up(office, sho, 6)
    with ThreadPoolExecutor(2) as pool:
        both = list(pool.map(lambda person: make_batch(office, person, Kit.A, limit=6), (sho, mai)))
    gathered = [answer.parcels for answer in both if not isinstance(answer, Refusal)]
    assert sum(gathered) == 6
    for parcel_of in {row["shipping_batch_id"] for row in records(office, SHIPMENTS) if row["shipping_batch_id"]}:
        batch = case_number("W", int(str(parcel_of)))
        assert isinstance(print_batch(office, sho, batch), Printed)
        inside = [str(row["number"]) for row in records(office, SHIPMENTS) if row["shipping_batch_id"] == parcel_of]
        scans = [(person, number) for number in inside for person in (sho, mai)]
        with ThreadPoolExecutor(2) as pool:
            answers = list(pool.map(lambda person, number, batch=batch: pack(office, person, batch, number), *zip(*scans, strict=True)))
        done = [answer for answer in answers if isinstance(answer, Packed)]
        assert (len(done), sum(answer.finished for answer in done)) == (len(inside), 1)
        assert {code_of(answer) for answer in answers if isinstance(answer, Refusal)} == {"wrong-state"}
    assert {reserved for _, reserved in shelf(office)} == {0}
    assert {on_hand for on_hand, _ in shelf(office)} == {0}
    assert faults(office) == []


def test_printing_writes_down_what_each_kit_b_shows_and_its_posters_show_just_that(office: Office, people: People) -> None:
    office, sho = released(office, people, 2), people["sho"]
    first, second = numbers(office, Kit.B)
    batch = made(office, sho, Kit.B).number
    with office.reading() as session:
        early = check_posters(session, sho, PosterFilter(batch=batch))
        assert early is not None
        assert early.message.key == "batches.not_printed"
    assert isinstance(print_batch(office, sho, batch), Printed)
    assert {str(parcel(office, number)["services"]) for number in (first, second)} == {"1"}
    printing = [str(row["payload"]) for row in records(office, journal.ENTRIES) if row["case_id"] == first and row["action"] == "print"]
    assert printing == [f'{{"batch":"{batch}","services":"1"}}']
    with office.writing("mai", "change") as (session, act):
        row = parcel(office, second)
        journal.append(session, [journal.Entry(second, int(str(row["version"])) + 1, "amend", "printed", "printed")], act)
        changed = {"version": int(str(row["version"])) + 1, "services": "1 2"}
        session.execute(sa.update(SHIPMENTS).where(SHIPMENTS.c.number == second).values(changed))
    with office.reading() as session:
        assert check_posters(session, sho, PosterFilter(batch=batch)) is None
        shown = list(poster_facts(session, office.programme, PosterFilter(batch=batch)))
    assert [type(facts) for facts in shown] == [PosterFacts, LeftOut]
    assert [facts.why.key for facts in shown if isinstance(facts, LeftOut)] == ["kits.out_of_date"]
    with office.reading() as session:
        for number, key in ((case_number("W", 9), "batches.not_found"), (batch, None)):
            refused = check_posters(session, sho, PosterFilter(batch=number))
            assert (refused.message.key if refused else None) == key


@pytest.mark.parametrize("backend", ["sqlite"], indirect=True)
def test_runs_in_chunks_are_taken_up_where_they_broke(office: Office, people: People, monkeypatch: pytest.MonkeyPatch) -> None:
    office, sho = released(office, people, 5), people["sho"]
    stock_up(office, sho, 5)
    for module in (batches, batch_leaving, batch_printing):
        monkeypatch.setattr(module, "CHUNK", 2)
    whole = made(office, sho, Kit.A)
    assert whole.parcels == 5
    print_chunk = batch_printing._print_chunk
    calls: list[int] = []

    def breaking(session: Session, act: journal.Act, office: Office, batch: Case) -> tuple[int, int, list[Dropped]]:
        calls.append(len(calls))
        if len(calls) == 2:
            raise KeyboardInterrupt
        return print_chunk(session, act, office, batch)

    with monkeypatch.context() as broken:
        broken.setattr(batch_printing, "_print_chunk", breaking)
        with pytest.raises(KeyboardInterrupt):
            print_batch(office, sho, whole.number)
    assert [row["status"] for row in records(office, SHIPMENTS) if row["kit"] == "A"].count("printed") == 2
    answer = print_batch(office, sho, whole.number)
    assert isinstance(answer, Printed)
    assert (answer.parcels, answer.again) == (3, False)
    cancel(office, *numbers(office, Kit.A)[:3])
    dropped = leave_batch(office, sho, whole.number)
    assert not isinstance(dropped, Refusal)
    assert len(dropped) == 3
    assert faults(office) == []


@pytest.mark.parametrize("backend", ["sqlite"], indirect=True)
def test_statements_of_the_warehouse_go_along_an_index(office: Office) -> None:
    statements: list[tuple[str, Sequence[object]]] = []
    sa.event.listen(office.engine, "before_cursor_execute", lambda *given: statements.append((str(given[2]), tuple(given[3]))))
    with office.reading() as session:
        batches._candidates(session, Kit.A, date(2020, 2, 21), (date(2020, 2, 20), 5), 10)
        batches.reserved_for(session, 1)
        batches.needs_of_batch(session, office.programme, 1, ("printed",))
    plans: list[str] = []
    asked = list(statements)
    with office.engine.connect() as connection:
        for statement, parameters in asked:
            if "shipment" in statement or "stock_movement" in statement:
                plans += [str(row[3]) for row in connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", parameters)]
    assert plans
    assert not [plan for plan in plans if plan.startswith(("SCAN shipment", "SCAN stock_movement"))]
