"""Which approvals are looked at a second time: everybody's first ones, then a share by chance. Pure.

Chance is a hash over the office's seed, the case and its version: nobody chooses, and whoever knows the journal can draw again.
"""

from hashlib import sha256
from typing import Final

from models.vocabulary import LookOrigin
from secretariat.programme_file.sampling import EVERY, Sampling

_BITS: Final = 64


def drawn(seed: bytes, number: str, version: int, earlier: int, rules: Sampling) -> LookOrigin | None:
    """Why the approval of a case is looked at, None if it is not.

    `version`: the case's by the approval. `earlier`: how many of the person's approvals were drawn as first ones before.
    """
    if earlier < rules.first:
        return LookOrigin.FIRST
    return LookOrigin.SHARE if is_in_share(seed, number, version, rules.share_percent) else None


def is_in_share(seed: bytes, number: str, version: int, share_percent: int) -> bool:
    """Whether chance takes this approval."""
    digest = sha256(b"%b:%b:%d" % (seed, number.encode(), version)).digest()
    return (int.from_bytes(digest[: _BITS // 8]) * EVERY) >> _BITS < share_percent
