"""What a decision is made of: the command, what it may depend on, what changes."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from models.vocabulary import LookStatus, Rule
from secretariat.programme import Programme
from secretariat.programme_file.sampling import Sampling
from secretariat.screening.case import Choice, Settled
from secretariat.screening.correction_items import Asked
from secretariat.screening.cutoffs import Calendar
from secretariat.staff import Person


@dataclass(frozen=True, slots=True)
class Command:
    """What somebody wants done with a case. `items`: what a return asks for beside its reasons; `place`: of the item that it is about.

    `industry`, `code`: the class of industry that is chosen.
    """

    name: str
    reasons: tuple[str, ...] = ()
    note: str | None = None
    from_day: date | None = None
    rule: str | None = None
    outcome: str | None = None
    items: tuple[Asked, ...] = ()
    place: int | None = None
    industry: str | None = None
    code: str | None = None


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
class Look:
    """What a second look at an approval found; with `resolves`, what a manager makes of it."""

    status: LookStatus
    reasons: tuple[str, ...] = ()
    rule: str | None = None
    resolves: bool = False


@dataclass(frozen=True, slots=True)
class Decision:
    """What changes. `changes` are columns of the application; `settle` are settlements to write (None: to take away).
    `choose`: the class of industry from now on; `unchoose`: the declared one holds again.
    `asks`: items of a correction to ask for from now on; `item_changes`: columns of those that were asked for, by their place.
    `before`: what fields of the application held that are changed with it; personal, like the note.
    `once_confirmed`: of a decision that waits for a second person, what follows when that person agrees.
    `draws`: it may be drawn for a second look, by these rules. `look`: it is one.
    """

    target: str
    changes: Mapping[str, object] = field(default_factory=dict)
    payload: Mapping[str, object] = field(default_factory=dict)
    note: str | None = None
    letter: str | None = None
    letter_parameters: Mapping[str, object] = field(default_factory=dict)
    cancel_letters: bool = False
    settle: Mapping[Rule, Settled | None] = field(default_factory=dict)
    choose: Choice | None = None
    unchoose: bool = False
    merchant_id: str | None = None
    join_to_application: str | None = None
    apart_from: str | None = None  # an application for another store, which is not asked about again
    part_store: bool = False
    end_membership_on: date | None = None
    asks: tuple[Asked, ...] = ()
    item_changes: Mapping[int, Mapping[str, object]] = field(default_factory=dict)
    before: Mapping[str, object] = field(default_factory=dict)
    once_confirmed: "Decision | None" = None
    draws: Sampling | None = None
    look: Look | None = None

    @property
    def start_on(self) -> date | None:
        """The start day that it gives, if it does."""
        given = self.payload.get("start_on")
        return date.fromisoformat(str(given)) if given is not None else None
