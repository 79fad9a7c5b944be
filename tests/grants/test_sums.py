"""The sums of grants: never more than the cap, never more than granted, whole yen, and nothing lost between keeping and reading."""

import json
from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from secretariat.grants.sums import Award, SettledSum, share_of

yen = st.integers(0, 10**15)
shares = st.integers(0, 100)
lines = st.dictionaries(st.integers(1, 200), yen, max_size=8)
awards = st.builds(
    Award, share=shares, cap_yen=yen, accepted=lines, before=st.dictionaries(st.sampled_from(["G-1", "G-2", "G-3"]), yen, max_size=3)
)


@given(yen, shares)
def test_a_share_is_rounded_down_to_whole_yen(amount: int, share: int) -> None:
    found = share_of(amount, share)
    assert 0 <= Fraction(amount * share, 100) - found < 1


@given(awards)
def test_no_provider_is_granted_more_than_its_cap_or_its_share(award: Award) -> None:
    before = sum(award.before.values())
    assert 0 <= award.granted_yen <= award.share_yen <= award.accepted_yen == sum(award.accepted.values())
    assert before + award.granted_yen <= max(award.cap_yen, before)
    assert award.granted_yen in {award.share_yen, award.room_yen}


@given(awards, lines)
def test_no_more_is_settled_than_was_granted_or_than_the_share_of_what_was_spent(award: Award, spent: dict[int, int]) -> None:
    settled = SettledSum(share=award.share, granted_yen=award.granted_yen, accepted=spent)
    assert 0 <= settled.settled_yen <= award.granted_yen
    assert settled.settled_yen <= share_of(sum(spent.values()), award.share)


@given(awards, lines)
def test_a_sum_is_the_same_after_it_was_kept(award: Award, spent: dict[int, int]) -> None:
    settled = SettledSum(share=award.share, granted_yen=award.granted_yen, accepted=spent)
    kept = json.dumps({**award.model_dump(mode="json"), "granted_yen": award.granted_yen, "programme": 1})
    assert Award.model_validate_json(kept) == award
    assert SettledSum.model_validate_json(json.dumps({**settled.model_dump(mode="json"), "settled_yen": 0})) == settled
