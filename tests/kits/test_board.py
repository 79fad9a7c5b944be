"""The board of parcels, the lists behind its cells, and one parcel with all that is known of it."""

from collections.abc import Mapping
from datetime import date

import pytest

from models.vocabulary_kits import Kit, OrderChannel, ShipmentStatus
from secretariat.identifiers import case_number
from secretariat.kits import board, listing
from secretariat.kits.address_checks import AddressCheck
from secretariat.kits.board import BoardLine, kit_board
from secretariat.kits.listing import Concern, ParcelFilter, ParcelPage, count_parcels, parcels
from secretariat.kits.orders.ordering import OrderEntered, order_pieces
from secretariat.kits.parcel_case import ParcelCase, parcel_case
from secretariat.office import Office
from secretariat.refusal import Refusal
from secretariat.staff import Person
from tests.support.batch_work import numbers, released
from tests.support.kit_board_work import BACK, SENT, TRACKING, put_one, registered

People = Mapping[str, Person]


def _board(office: Office, person: Person) -> tuple[BoardLine, ...]:
    found = kit_board(office, person)
    assert not isinstance(found, Refusal), found
    return found


def test_what_a_cell_counts_is_what_its_list_shows(office: Office, people: People, monkeypatch: pytest.MonkeyPatch) -> None:
    late = released(office, people, 6)
    kits_a, kits_b = numbers(late, Kit.A), numbers(late, Kit.B)
    put_one(late, kits_a[0], "hold", "planned", {"due_on": date(2020, 1, 20), "held_for": case_number("P", 1)})
    put_one(late, kits_a[1], "lack", "released", {"due_on": date(2020, 1, 27), "waits_for": "チラシ"})
    put_one(late, kits_b[0], "come-back", "came-back", BACK)
    put_one(late, kits_b[1], "inspect", "came-back", {"came_back_on": date(2020, 1, 17), "returned_goods": "destroyed"})
    put_one(late, kits_b[2], "hand-over", "handed-over", SENT | {"shipping_batch_id": None})
    sho = people["sho"]

    def check() -> None:
        lines = _board(late, sho)
        assert {line.what for line in lines} >= set(Concern)
        for line in lines:
            for kit in Kit:
                wanted = (
                    ParcelFilter(kit=kit, concern=line.what) if isinstance(line.what, Concern) else ParcelFilter(kit=kit, status=line.what)
                )
                page = parcels(late, sho, wanted)
                assert isinstance(page, ParcelPage)
                assert len(page.lines) == line.counts.get(kit, 0), (line.what, kit)
                assert count_parcels(late, sho, wanted) == (len(page.lines), False)

    check()
    found = {line.what: line.total for line in _board(late, sho)}
    assert {what: found[what] for what in Concern} == {
        Concern.OVERDUE: 1,
        Concern.DUE_TODAY: 1,
        Concern.HELD: 1,
        Concern.SHORT: 1,
        Concern.NO_ADDRESS: 0,
        Concern.RETURNED: 2,
    }
    # counting ends at a cap; what is due first is counted first
    for module in (board, listing):
        monkeypatch.setattr(module, "COUNT_CAP", 2)
    capped = {line.what: line for line in _board(late, sho)}
    assert capped[ShipmentStatus.RELEASED].capped
    assert not capped[ShipmentStatus.CAME_BACK].capped
    assert (capped[Concern.DUE_TODAY].total, capped[Concern.DUE_TODAY].capped) == (1, False)
    assert count_parcels(late, sho, ParcelFilter(status=ShipmentStatus.RELEASED)) == (2, True)


def test_a_list_is_read_in_both_directions_and_narrowed_by_words_and_numbers(office: Office, people: People) -> None:
    late = released(office, people, 4)
    kits_b, sho = numbers(late, Kit.B), people["sho"]
    put_one(late, kits_b[2], "hand-over", "handed-over", SENT | {"shipping_batch_id": None})

    def page(wanted: ParcelFilter, after: str | None = None, before: str | None = None) -> ParcelPage:
        found = parcels(late, sho, wanted, after=after, before=before, limit=3)
        assert isinstance(found, ParcelPage), found
        return found

    for wanted in (ParcelFilter(status=ShipmentStatus.RELEASED), ParcelFilter()):
        first = page(wanted)
        assert first.has_more
        second = page(wanted, after=first.lines[-1].number)
        assert page(wanted, before=second.lines[0].number).lines == first.lines
        assert not page(wanted, before=second.lines[0].number).has_more
    one = page(ParcelFilter(text=kits_b[0])).lines[0]
    assert one.number == kits_b[0]
    for text in (one.application, one.store_number):
        assert {line.store_number for line in page(ParcelFilter(text=text)).lines} == {one.store_number}
    assert [line.number for line in page(ParcelFilter(text=TRACKING)).lines] == [kits_b[2]]
    assert page(ParcelFilter(text=case_number("W", 7))).lines == ()
    words = f"{one.prefecture} {one.store_name} {one.provider}"
    assert {line.store_name for line in page(ParcelFilter(text=words)).lines} == {one.store_name}
    assert page(ParcelFilter(text="どこにもない店")).lines == ()
    assert isinstance(parcels(late, sho, ParcelFilter(text="・")), Refusal)
    assert isinstance(parcels(late, people["cal"], ParcelFilter()), Refusal)
    assert isinstance(count_parcels(late, people["cal"], ParcelFilter()), Refusal)
    assert isinstance(kit_board(late, people["cal"]), Refusal)


def test_one_parcel_says_whose_it_is_what_lies_in_it_and_what_next(office: Office, people: People) -> None:
    late = released(office, people, 1)
    sho, (kit_a,) = people["sho"], numbers(late, Kit.A)
    shown = parcel_case(late, sho, kit_a.lower())
    assert isinstance(shown, ParcelCase)
    assert (shown.kit, shown.status, shown.next, shown.address_check) == (Kit.A, ShipmentStatus.RELEASED, "gather", AddressCheck())
    assert sum(piece.quantity for piece in shown.pieces) > 0
    assert shown.address is not None
    assert not shown.address.frozen
    assert not shown.can_be_taken_back
    assert shown.history[0].action == "plan"
    ordered = order_pieces(late, sho, registered(late), ["のぼり=2:scenic"], OrderChannel.CALLCENTRE)
    assert isinstance(ordered, OrderEntered), ordered
    order = parcel_case(late, people["rin"], ordered.number)
    assert isinstance(order, ParcelCase)
    assert order.can_be_taken_back
    assert [(piece.item, piece.quantity) for piece in order.pieces] == [("のぼり", 2)]
    assert order.through == "callcentre"
    assert isinstance(parcel_case(late, sho, case_number("K", 999)), Refusal)
    assert isinstance(parcel_case(late, people["cal"], kit_a), Refusal)
