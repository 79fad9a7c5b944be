"""Which approvals are drawn: everybody's first ones, then the share, and nobody chooses."""

from hypothesis import given
from hypothesis import strategies as st

from models.vocabulary import LookOrigin
from secretariat.identifiers import case_number
from secretariat.looks.drawing import drawn, is_in_share
from secretariat.programme_file.sampling import Sampling

SEEDS = st.binary(min_size=32, max_size=32)
NUMBERS = st.integers(1, 3_000_000).map(lambda serial: case_number("A", serial))
VERSIONS = st.integers(2, 40)


@given(SEEDS, NUMBERS, VERSIONS, st.integers(0, 40), st.integers(0, 40))
def test_the_first_ones_are_drawn_whatever_chance_says(seed: bytes, number: str, version: int, earlier: int, first: int) -> None:
    found = drawn(seed, number, version, earlier, Sampling(first=first, share_percent=0))
    assert found == (LookOrigin.FIRST if earlier < first else None)


@given(SEEDS, NUMBERS, VERSIONS, st.integers(0, 99))
def test_the_draw_is_the_same_every_time_and_whoever_is_in_a_share_is_in_every_larger_one(
    seed: bytes, number: str, version: int, share: int
) -> None:
    rules = Sampling(first=0, share_percent=share)
    assert drawn(seed, number, version, 0, rules) == drawn(seed, number, version, 0, rules)
    assert not is_in_share(seed, number, version, 0)
    assert is_in_share(seed, number, version, 100)
    assert is_in_share(seed, number, version, share) <= is_in_share(seed, number, version, share + 1)


def test_the_share_is_what_the_programme_says_for_numbers_versions_and_seeds_alike() -> None:
    numbers = [case_number("A", serial) for serial in range(1, 20_001)]
    by_number = sum(is_in_share(b"seed", number, 2, 5) for number in numbers)
    by_version = sum(is_in_share(b"seed", numbers[0], version, 5) for version in range(20_000))
    by_seed = sum(is_in_share(b"%d" % seed, numbers[0], 2, 5) for seed in range(20_000))
    assert all(900 < found < 1100 for found in (by_number, by_version, by_seed))
