"""What a decision is made of: the command, what it may depend on, what changes."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from models.vocabulary import Rule
from secretariat.programme import Programme
from secretariat.screening.case import Settled
from secretariat.screening.cutoffs import Calendar
from secretariat.staff import Person


@dataclass(frozen=True, slots=True)
class Command:
    """What somebody wants done with a case."""

    name: str
    reasons: tuple[str, ...] = ()
    note: str | None = None
    from_day: date | None = None
    rule: str | None = None
    outcome: str | None = None


@dataclass(frozen=True, slots=True)
class Context:
    """What a decision may depend on besides the case."""

    person: Person
    now: datetime
    programme: Programme
    programme_version: int
    calendar: Calendar


@dataclass(frozen=True, slots=True)
class Seen:
    """What a person saw before deciding: the case's version, and the start day that an approval would give."""

    version: int
    start_on: date | None = None


@dataclass(frozen=True, slots=True)
class Decision:
    """What changes. `changes` are columns of the application; `settle` are settlements to write (None: to take away).

    `once_confirmed`: of a decision that waits for a second person, what follows when that person agrees.
    """

    target: str
    changes: Mapping[str, object] = field(default_factory=dict)
    payload: Mapping[str, object] = field(default_factory=dict)
    note: str | None = None
    letter: str | None = None
    letter_parameters: Mapping[str, object] = field(default_factory=dict)
    cancel_letters: bool = False
    settle: Mapping[Rule, Settled | None] = field(default_factory=dict)
    merchant_id: str | None = None
    join_to_application: str | None = None
    part_store: bool = False
    end_membership_on: date | None = None
    once_confirmed: "Decision | None" = None
