"""Dated values of a field: which one holds on a day. Pure.

The record holds what holds today; what it held before the first change is kept with that change.
"""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final, cast

from secretariat.intake.cells import Value

RATE: Final = "rate"  # not a field of the application format: the rate in per cent and the subsidy, which follow from it


@dataclass(frozen=True, slots=True)
class DatedItem:
    """An accepted item of a report: the field, its value from `from_on` on, whether the record has it and what it had before."""

    amendment_id: int
    place: int
    field: str
    after: str
    from_on: date
    entered_at: datetime | None
    replaced: str | None

    @property
    def is_entered(self) -> bool:
        """Whether the record has it, or had it until a later one came."""
        return self.entered_at is not None


def packed_value(value: Value) -> str:
    """As JSON."""
    return json.dumps(value, ensure_ascii=False)


def unpacked_value(text: str) -> Value:
    """The value behind `packed_value`; a list is a tuple again."""
    value = json.loads(text)
    return tuple(value) if isinstance(value, list) else cast("Value", value)


def packed_rate(rate: int | None, subsidised: bool) -> str:
    """Rate and subsidy as JSON."""
    return json.dumps([rate, subsidised])


def unpacked_rate(text: str) -> tuple[int | None, bool]:
    """The two behind `packed_rate`."""
    rate, subsidised = json.loads(text)
    return rate, subsidised


def value_on(items: Iterable[DatedItem], field: str, day: date, recorded: str, today: date) -> str:
    """The packed value of a field on a day; `recorded`: what the record says, which holds today but for items that are due in it.

    Of two that hold from the same day the one that was reported later counts.
    """
    own = sorted((item for item in items if item.field == field), key=by_day)
    held = [item for item in own if item.from_on <= day]
    if day >= today:
        return recorded if not held or held[-1].is_entered else held[-1].after
    return held[-1].after if held else _base(own, recorded)


def value_to_record(items: Iterable[DatedItem], field: str, today: date, recorded: str) -> str:
    """What the record is to say today once everything that is due is in it."""
    own = sorted((item for item in items if item.field == field and item.from_on <= today), key=by_day)
    return own[-1].after if own else recorded


def by_day(item: DatedItem) -> tuple[date, int, int]:
    """The order of items: by the days from which they hold; of two from the same day the one that was reported later comes later."""
    return item.from_on, item.amendment_id, item.place


def _base(own: Sequence[DatedItem], recorded: str) -> str:
    """What the record held before any of them was entered."""
    entered = [
        (item.entered_at, item.amendment_id, item.place, item.replaced)
        for item in own
        if item.entered_at is not None and item.replaced is not None
    ]
    return min(entered)[3] if entered else recorded
