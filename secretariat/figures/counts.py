"""Counts of cases by dimension, key and status. Pure."""

import json
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
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

    def move_all(self, keys: Mapping[Dimension, Sequence[object]], before: Sequence[str | None], after: Sequence[str | None]) -> None:
        """The same of many applications, column by column: the keys that each has, as the records have them, and its statuses."""
        for statuses, number in ((before, -1), (after, 1)):
            for dimension, column in keys.items():
                for (key, status), times in Counter(zip(column, statuses, strict=True)).items():
                    if status is not None:
                        self._count(dimension, key_text(key), status, number * times)
            both = zip(keys[Dimension.PREFECTURE], keys[Dimension.RECEIVED], statuses, strict=True)
            for (prefecture, received, status), times in Counter(both).items():
                if status in OPEN_STATUSES:
                    key = BETWEEN.join((key_text(prefecture), key_text(received)))
                    self._count(Dimension.PREFECTURE_RECEIVED, key, str(status), number * times)

    def of(self, dimension: Dimension) -> dict[str, Counter[str]]:
        """Counts by status of each key that has any."""
        found = {key: Counter({status: n for status, n in statuses.items() if n}) for key, statuses in self.by.get(dimension, {}).items()}
        return {key: statuses for key, statuses in found.items() if statuses}

    def packed(self) -> str:
        """As canonical JSON."""
        return canonical({dimension.value: self.of(dimension) for dimension in self.by})


def key_text(value: object) -> str:
    """A key as it is counted under."""
    if value is None:
        return ""
    return value.isoformat() if isinstance(value, date) else str(value)


def unpack_counts(text: str) -> Counts:
    """The counts that were packed."""
    return Counts({Dimension(name): {key: Counter(row) for key, row in rows.items()} for name, rows in json.loads(text).items()})
