"""What a patrol (滞留の見回り) finds, and what a checker is."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import cached_property

import sqlalchemy as sa
from sqlmodel import Session

from secretariat.clock import japan_day
from secretariat.office import Office
from secretariat.programme_file.patrol import PatrolRules
from secretariat.refusal import Message, Refusal
from secretariat.screening.cutoffs import Calendar, load_calendar
from secretariat.staff import Person


@dataclass(frozen=True, slots=True)
class Stuck:
    """Something that does not go on by itself. `number`: of the case, the start day of a cutoff, or of a file (B-…).

    `name`: of the store or the provider. `since`: the day since when, as far as one knows; `staff`: the name of who holds it.
    `fixable`: the checker's fix does something about it.
    """

    kind: str
    number: str
    name: str | None = None
    since: date | None = None
    staff: str | None = None
    fixable: bool = False

    @property
    def label(self) -> Message:
        """The kind in words."""
        return Message(f"patrol.kind.{self.kind}")

    @property
    def remedy(self) -> Message:
        """What to do about it."""
        return Message(f"patrol.remedy.{self.kind}")

    def days(self, today: date) -> int | None:
        """How many days it has been so."""
        return None if self.since is None else (today - self.since).days


@dataclass(frozen=True)
class Round:
    """One look around: in which transaction, when, by which rules."""

    session: Session
    office: Office

    @property
    def now(self) -> datetime:
        """The office's time."""
        return self.office.clock.now()

    @property
    def today(self) -> date:
        """The day in Japan."""
        return japan_day(self.now)

    @property
    def rules(self) -> PatrolRules:
        """The programme's limits."""
        return self.office.programme.patrol

    @cached_property
    def calendar(self) -> Calendar:
        """The cutoffs, which several checkers ask for."""
        return load_calendar(self.session, self.office.programme)

    def before(self, days: int) -> datetime:
        """So many days ago."""
        return self.now - timedelta(days=days)


Find = Callable[[Round, int, str | None], Sequence[Stuck]]
"""The first so many, the longest stuck first as far as an index gives it; or the one of a number, if it is stuck."""
Fix = Callable[[Office, Person, Stuck], Refusal | None]
"""Does what is at hand about one, over the use cases that there are; None when it is done."""


@dataclass(frozen=True, slots=True)
class Checker:
    """One kind of being stuck. `fix_name`: what the fix does, a word for `patrol.fix.…`."""

    name: str
    find: Find
    fix: Fix | None = None
    fix_name: str | None = None


def only(column: sa.ColumnElement[str], number: str | None) -> list[sa.ColumnElement[bool]]:
    """The condition by which a checker finds the one of a number; none where all are looked for."""
    return [column == number] if number is not None else []
