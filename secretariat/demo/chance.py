"""Draws for made-up work that come out alike on every machine and with every Python.

Everything rests on `Random.random()`: it is the one sequence that Python promises never to change for a seed. Amounts come from tables of
quantiles and straight lines between them, since a platform's logarithm may differ in its last digit.
"""

import random
from bisect import bisect
from collections.abc import Sequence
from itertools import accumulate
from typing import Generic, TypeVar

T = TypeVar("T")

Quantiles = tuple[tuple[float, int], ...]
"""(share of cases at or under, amount), rising, from share 0 to share 1."""


def seeded(seed: int) -> random.Random:
    """The source of a sequence of draws."""
    return random.Random(seed)  # noqa: S311 - made-up data, no secret


class Weighted(Generic[T]):
    """Things to draw from, each with its weight: any whole numbers, the greater the more frequent."""

    def __init__(self, pairs: Sequence[tuple[T, int]]) -> None:
        self.things = tuple(thing for thing, _ in pairs)
        self.bounds = tuple(accumulate(weight for _, weight in pairs))


class Dice:
    """One sequence of draws; the source belongs to whoever passes it in."""

    def __init__(self, source: random.Random) -> None:
        self._next = source.random

    def share(self) -> float:
        """A number from 0 up to but not including 1."""
        return self._next()

    def chance(self, share: float) -> bool:
        """True in that share (0 to 1) of draws."""
        return self._next() < share

    def below(self, bound: int) -> int:
        """A whole number from 0 up to but not including the bound."""
        return int(self._next() * bound)

    def between(self, lowest: int, highest: int) -> int:
        """A whole number, both ends included."""
        return lowest + int(self._next() * (highest - lowest + 1))

    def pick(self, things: Sequence[T]) -> T:
        """One of the things, each as likely as the other."""
        return things[int(self._next() * len(things))]

    def weighted(self, table: Weighted[T]) -> T:
        """One of the things, by its weight."""
        return table.things[bisect(table.bounds, int(self._next() * table.bounds[-1]))]

    def several(self, things: Sequence[T], count: int) -> list[T]:
        """That many different ones of the things, in random order; all of them when there are fewer."""
        left = list(things)
        return [left.pop(int(self._next() * len(left))) for _ in range(min(count, len(left)))]


def amount_at(quantiles: Quantiles, share: float) -> int:
    """The amount at a share (0 to 1) of the cases, on the straight line between the two quantiles around it."""
    upper = min(max(bisect(quantiles, share, key=_share_of), 1), len(quantiles) - 1)
    (share_below, below), (share_above, above) = quantiles[upper - 1], quantiles[upper]
    return below + int((above - below) * (share - share_below) / (share_above - share_below))


def scattered(place: int, space: int) -> int:
    """The place-th number (0-based) of a fixed walk through all numbers under `space` (a power of ten), each once before any again."""
    return (place + 1) * _STRIDE % space


_STRIDE = 7_368_787  # shares no factor with ten, so that the walk meets every number


def _share_of(quantile: tuple[float, int]) -> float:
    return quantile[0]
