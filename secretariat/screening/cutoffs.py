"""The calendar of cutoffs (締切): which cutoff an application belongs to, on which day it starts.

The programme file proposes rows (rule and published rows), managers override them, closing runs close them.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from functools import lru_cache

import sqlalchemy as sa
from sqlmodel import Session

from models.base import table_of
from models.cutoff import Cutoff
from secretariat.business_calendar import business_days_before, rule_cutoff, start_days
from secretariat.programme import CalendarRule, Programme

CUTOFFS = table_of(Cutoff)


@dataclass(frozen=True, slots=True)
class CutoffRow:
    """One row of the calendar. From `closing_at` on, decisions go to the next start; `version` 0: nothing stored yet."""

    start_on: date
    cutoff_at: datetime
    closes_on: date
    origin: str
    closing_at: datetime | None = None
    closed_at: datetime | None = None
    version: int = 0


class Calendar:
    """All rows of a programme, by start day."""

    def __init__(self, programme: Programme, stored: Iterable[CutoffRow] = ()) -> None:
        kept = {row.start_on: row for row in stored}
        self.rows = [kept.get(row.start_on, row) for row in _proposed(programme.calendar)]

    def row(self, start_on: date) -> CutoffRow | None:
        """The row of a start day, if it is one."""
        return next((row for row in self.rows if row.start_on == start_on), None)

    def for_completion(self, completed_at: datetime) -> CutoffRow | None:
        """The first cutoff at or after the moment at which an application was complete; None after the last."""
        return next((row for row in self.rows if row.cutoff_at >= completed_at), None)

    def start_for(self, own_start_on: date | None, today: date) -> date | None:
        """When an application of that cutoff starts if it is approved now: the earliest start whose closing run is still to come."""
        if own_start_on is None:
            return None
        return next((row.start_on for row in self.to_close(today) if row.start_on >= own_start_on), None)

    def to_close(self, today: date) -> list[CutoffRow]:
        """The rows of start days to come whose closing run has not begun."""
        return [row for row in self.rows if row.closing_at is None and row.start_on > today]

    def latest_open_start_before(self, start_on: date, today: date) -> date | None:
        """The last start before `start_on` whose closing run is still to come: its applications do not belong to `start_on` yet."""
        return max((row.start_on for row in self.to_close(today) if row.start_on < start_on), default=None)

    def is_behind_closed_cutoff(self, moment: datetime) -> bool:
        """Whether the moment lies at or before a cutoff whose closing run has begun."""
        row = self.for_completion(moment)
        return row is not None and row.closing_at is not None


@lru_cache(maxsize=8)
def _proposed(rule: CalendarRule) -> tuple[CutoffRow, ...]:
    """The rows as the programme has them: the same for every case that is looked at."""
    published = {row.start_on: row.cutoff_at for row in rule.rows}
    rows = []
    for start in start_days(rule.first_start_on, rule.last_start_on, rule.start_days):
        closes_on = business_days_before(start, rule.closing_business_days_before, rule.closed_days)
        if start in published:
            rows.append(CutoffRow(start, published[start], closes_on, "programme"))
        else:
            cutoff = rule_cutoff(start, rule.cutoff_days_before, rule.cutoff_time, rule.closed_days)
            rows.append(CutoffRow(start, cutoff, closes_on, "rule"))
    return tuple(rows)


def load_calendar(session: Session, programme: Programme) -> Calendar:
    """The calendar with the office's overrides and closings."""
    rule = programme.calendar
    stored = [
        CutoffRow(
            row.start_on,
            row.cutoff_at,
            business_days_before(row.start_on, rule.closing_business_days_before, rule.closed_days),
            row.origin,
            row.closing_at,
            row.closed_at,
            row.version,
        )
        for row in session.execute(sa.select(CUTOFFS))
    ]
    return Calendar(programme, stored)
