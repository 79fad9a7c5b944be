"""What was found as lines: a store once, and a business with many stores as one line, so that nobody pages through its stores."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from secretariat.callcentre.hits import Hit

FOLDED_FROM: Final = 4  # stores of one business among the hits, from which on they are one line


@dataclass(frozen=True, slots=True)
class Found:
    """One line: its best hit, other applications of that store, and how many stores of a business it stands for (0: of none)."""

    hit: Hit
    others: tuple[Hit, ...] = ()
    stores: int = 0

    @property
    def key(self) -> str:
        """What the line is known by."""
        return self.hit.store_number if self.stores else self.hit.number

    @property
    def same_status(self) -> bool:
        """Whether all applications of the store stand where the best hit does."""
        return all(other.stands == self.hit.stands for other in self.others)


def folded(hits: Sequence[Hit]) -> tuple[Found, ...]:
    """The hits in their order; applications of a store, or many stores of a business, are one line, where the best of them stood."""
    stores: dict[str, set[str]] = defaultdict(set)
    for hit in hits:
        stores[hit.firm].add(hit.store_number)
    found: dict[str, Found] = {}
    for hit in hits:
        if len(stores[hit.firm]) >= FOLDED_FROM:
            found.setdefault(hit.firm, Found(hit, stores=hit.stores))
        elif hit.store_number in found:
            first = found[hit.store_number]
            found[hit.store_number] = replace(first, others=(*first.others, hit))
        else:
            found[hit.store_number] = Found(hit)
    return tuple(found.values())
