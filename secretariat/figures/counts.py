"""Counts of cases by dimension, key and status. Pure."""

import json
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from models.vocabulary_figures import Dimension
from secretariat.casework.process import OPEN_STATUSES
from secretariat.journal import canonical

BETWEEN: Final = " "  # the parts of a key of two dimensions
Keys = Mapping[Dimension, str]


@dataclass(slots=True)
class Counts:
    """How many cases stand where: every application under one key of each of its dimensions, every parcel under its kit."""

    by: dict[Dimension, dict[str, Counter[str]]] = field(default_factory=dict)

    def add(self, keys: Keys, status: str | None, number: int = 1) -> None:
        """Counts so many more (below 0: fewer) cases of these keys; without a status they are not there yet."""
        if status is None or not number:
            return
        for dimension, key in keys.items():
            self._count(dimension, key, status, number)
        if status in OPEN_STATUSES and Dimension.PREFECTURE in keys and Dimension.RECEIVED in keys:
            both = keys[Dimension.PREFECTURE], keys[Dimension.RECEIVED]
            self._count(Dimension.PREFECTURE_RECEIVED, BETWEEN.join(both), status, number)

    def _count(self, dimension: Dimension, key: str, status: str, number: int) -> None:
        self.by.setdefault(dimension, {}).setdefault(key, Counter())[status] += number

    def move(self, keys: Keys, before: str | None, after: str | None, number: int = 1) -> None:
        """So many cases of these keys went from one status to another."""
        if before != after:
            self.add(keys, before, -number)
            self.add(keys, after, number)

    def of(self, dimension: Dimension) -> dict[str, Counter[str]]:
        """Counts by status of each key that has any."""
        found = {key: Counter({status: n for status, n in statuses.items() if n}) for key, statuses in self.by.get(dimension, {}).items()}
        return {key: statuses for key, statuses in found.items() if statuses}

    def packed(self) -> str:
        """As canonical JSON."""
        return canonical({dimension.value: self.of(dimension) for dimension in self.by})


def unpack_counts(text: str) -> Counts:
    """The counts that were packed."""
    return Counts({Dimension(name): {key: Counter(row) for key, row in rows.items()} for name, rows in json.loads(text).items()})
