"""Counts of cases by dimension, key and status. Pure."""

import json
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field

from models.vocabulary_figures import Dimension
from secretariat.journal import canonical

Keys = Mapping[Dimension, str]


@dataclass(slots=True)
class Counts:
    """How many cases stand where: every application under one key of each of its dimensions, every parcel under its kit."""

    by: dict[Dimension, dict[str, Counter[str]]] = field(default_factory=dict)

    def add(self, keys: Keys, status: str | None, number: int = 1) -> None:
        """Counts so many more (below 0: fewer) cases of these keys; without a status they are not there yet."""
        if status is not None and number:
            for dimension, key in keys.items():
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
