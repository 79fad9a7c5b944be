"""Which kits a store lacks or has out of date: whatever it has, one round brings it up to date, and a second finds nothing to do."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.vocabulary_kits import IN_THE_HOUSE, PRINTED_KITS, UNPRINTED, Kit
from models.vocabulary_kits import ShipmentStatus as S
from secretariat.kits.out_of_date import Changes, Parcel, StoreKits, changes_of
from secretariat.kits.planning import Because

ONE, BOTH = frozenset({1}), frozenset({1, 2})
DUE, GATHERED = date(2020, 2, 5), date(2020, 2, 12)
LIVE = [status for status in S if status is not S.CANCELLED]


def store(*parcels: Parcel, rate: int = 5, shows: frozenset[int] = ONE, kits: tuple[Kit, ...] = PRINTED_KITS) -> StoreKits:
    return StoreKits(1, 1, rate, kits, shows, DUE, GATHERED, tuple(replace(one, id=place) for place, one in enumerate(parcels, 1)))


def a(status: S, rate: int = 5, because: Because | None = None) -> Parcel:
    return Parcel(0, Kit.A, status, rate, frozenset(), None, because)


def b(status: S, shows: frozenset[int] = ONE, rate: int = 5, because: Because | None = None) -> Parcel:
    return Parcel(0, Kit.B, status, rate, shows, None, because)


def planned(changes: Changes) -> list[tuple[Kit, Because | None, date]]:
    return [(one.kit, one.because, one.due_on) for one in changes.wanted]


def test_a_store_without_kits_gets_one_of_each_an_online_store_the_digital_set_and_one_without_services_nothing() -> None:
    assert planned(changes_of(store())) == [(Kit.A, None, DUE), (Kit.B, None, DUE)]
    assert planned(changes_of(store(kits=(Kit.DIGITAL,)))) == [(Kit.DIGITAL, None, DUE)]
    assert not changes_of(store(a(S.PLANNED, 2), shows=frozenset()))
    moved = changes_of(store(a(S.DELIVERED), b(S.PRINTED), kits=(Kit.DIGITAL,)))
    assert (planned(moved), moved.needless) == ([(Kit.DIGITAL, None, DUE)], (2,))


@pytest.mark.parametrize(("shows", "rate", "doubtful"), [(ONE, 5, ()), (BOTH, 5, (3,)), (ONE, 2, (3,))])
def test_a_printed_order_with_other_services_or_another_rate_is_doubtful_and_nothing_is_done_about_it(
    shows: frozenset[int], rate: int, doubtful: tuple[int, ...]
) -> None:
    changes = changes_of(store(a(S.DELIVERED), b(S.DELIVERED), Parcel(0, Kit.ORDER, S.PRINTED, rate, shows)))
    assert changes.doubtful == doubtful
    assert not changes  # for those who write


@pytest.mark.parametrize(
    ("had", "amended", "cancelled", "wanted"),
    [
        ((S.PLANNED, S.RELEASED), (1, 2), (), []),
        ((S.PRINTED, S.PACKED), (), (1, 2), [Kit.A, Kit.B]),
        ((S.HANDED_OVER, S.CAME_BACK), (), (), [Kit.A, Kit.B]),
    ],
)
def test_another_rate_changes_what_is_not_printed_replaces_what_is_in_the_house_and_follows_what_was_sent(
    had: tuple[S, S], amended: tuple[int, ...], cancelled: tuple[int, ...], wanted: list[Kit]
) -> None:
    changes = changes_of(store(a(had[0]), b(had[1]), rate=2))
    assert (changes.amended, changes.out_of_date, changes.needless) == (amended, cancelled, ())
    assert planned(changes) == [(kit, Because.RATE, DUE) for kit in wanted]
    assert {one.return_rate for one in changes.wanted} <= {2}


def test_other_services_make_one_new_kit_b_after_the_waiting_period_and_none_when_they_are_as_before() -> None:
    sent = (a(S.DELIVERED), b(S.DELIVERED))
    assert planned(changes_of(store(*sent, shows=BOTH))) == [(Kit.B, Because.SERVICES, GATHERED)]
    assert planned(changes_of(store(a(S.DELIVERED), b(S.PACKED), shows=BOTH))) == [(Kit.B, Because.SERVICES, GATHERED)]
    for status in UNPRINTED:
        waiting = b(status, BOTH, because=Because.SERVICES)
        assert not changes_of(store(*sent, waiting, shows=BOTH))
        assert changes_of(store(*sent, replace(waiting, shows=ONE))).needless == (3,)
        # it is not for this that a measure, or somebody who sends again, has planned it
        assert not changes_of(store(*sent, b(status, because=Because.MEASURE)))
        assert not changes_of(store(*sent, b(status)))
    # a change that has not come yet is on the way already
    assert not changes_of(store(*sent, b(S.PLANNED, BOTH, because=Because.SERVICES)))


def test_a_rate_that_comes_back_before_the_new_kits_left_takes_them_back_and_a_hold_goes_on_with_what_replaces() -> None:
    sent = (a(S.DELIVERED), b(S.DELIVERED))
    assert changes_of(store(*sent, a(S.PLANNED, 2, Because.RATE), b(S.RELEASED, ONE, 2, Because.RATE))).needless == (3, 4)
    back = changes_of(store(*sent, a(S.PRINTED, 2, Because.RATE), b(S.DELIVERED, ONE, 5)))
    assert (back.out_of_date, back.wanted) == ((3,), ())
    (again,) = changes_of(store(replace(a(S.PACKED), held_for="P-1"), b(S.PLANNED, rate=2), rate=2)).wanted
    assert (again.kit, again.held_for) == (Kit.A, "P-1")


PARCELS = st.builds(
    Parcel,
    st.just(0),
    st.sampled_from([Kit.A, Kit.B, Kit.DIGITAL]),
    st.sampled_from(LIVE),
    st.sampled_from([2, 5]),
    st.sampled_from([ONE, BOTH]),
    st.none(),
    st.sampled_from([None, *Because]),
).map(lambda one: one if one.kit is Kit.B else replace(one, shows=frozenset()))


@given(
    st.lists(PARCELS, max_size=6), st.sampled_from([2, 5]), st.sampled_from([ONE, BOTH]), st.sampled_from([PRINTED_KITS, (Kit.DIGITAL,)])
)
def test_one_round_is_enough_and_plans_at_most_one_of_each_kit(
    parcels: Sequence[Parcel], rate: int, shows: frozenset[int], kits: tuple[Kit, ...]
) -> None:
    before = store(*parcels, rate=rate, shows=shows, kits=kits)
    changes = changes_of(before)
    assert len({one.kit for one in changes.wanted}) == len(changes.wanted)
    gone = {*changes.out_of_date, *changes.needless}
    left = [replace(one, return_rate=rate) if one.id in changes.amended else one for one in before.parcels if one.id not in gone]
    new = [
        Parcel(99, one.kit, S.PLANNED, one.return_rate, shows if one.kit is Kit.B else frozenset(), None, one.because)
        for one in changes.wanted
    ]
    after = replace(before, parcels=(*left, *new))
    assert not changes_of(after)
    for kit in kits:
        own = [one for one in after.parcels if one.kit is kit]
        assert {one.return_rate for one in own if one.status in IN_THE_HOUSE} <= {rate}
        assert any(one.status in UNPRINTED or (one.return_rate == rate and (kit is not Kit.B or one.shows == shows)) for one in own)
    assert {one.kit for one in after.parcels if one.status in IN_THE_HOUSE} <= set(kits)
