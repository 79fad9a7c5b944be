"""Keys that candidates are found by: 63 bits of a digest each, equal for what is likely one store; stored beside it, with an index."""

from functools import lru_cache
from hashlib import blake2b
from typing import Final

from secretariat.screening.matching.address import read_address
from secretariat.screening.matching.names import reading
from secretariat.text import norm

KEY_BITS: Final = 63


def name_key(name: str, prefecture: str, city: str) -> int:
    """Of the normalised name and the town: equal for spellings of one name."""
    return _key(f"{norm(name)}|{prefecture}|{city}")


@lru_cache(maxsize=4096)  # asked for when a chunk is looked up, and again when it is written
def kana_town_key(kana: str, prefecture: str, city: str) -> int | None:
    """Of the reading and the town; None for a reading that says nothing."""
    folded = reading(kana)
    return _key(f"{folded}|{prefecture}|{city}") if folded else None


@lru_cache(maxsize=4096)
def address_key(prefecture: str, city: str, street: str) -> int | None:
    """Of town and plot; None where there are no numbers."""
    address = read_address(prefecture, city, street)
    if not address.plot:
        return None
    return _key(f"{address.area}|{address.town}|{'-'.join(map(str, address.plot))}")


def _key(text: str) -> int:
    return int.from_bytes(blake2b(text.encode(), digest_size=8).digest(), "big") >> (64 - KEY_BITS)
