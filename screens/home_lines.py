"""The lines of Home: what each counts, how much it weighs, and what it opens."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from models.vocabulary import ApplicationStatus, Role
from screens.places import PLACES
from secretariat.home import Need
from secretariat.permissions import may
from secretariat.refusal import Message
from secretariat.screening.queue_view import Only, QueueView

KEYS: Final = "123456789abcdefghi"  # of the lines in their order
FOLD: Final = "0"  # of the line that stands for those that need nothing
ROOM: Final = 9  # so many lines are read at a glance
SIGNS: Final = {"needs-you": "!", "waits": "…", "done": "✓"}


@dataclass(frozen=True, slots=True)
class HomeLine:
    """One line: a count, or only a screen. `place`: what it opens, with how the queue then looks; without one, see EXPORTS.

    `folds`: the lines that it stands for, none of which needs anything.
    """

    label: Message
    need: Need | None
    place: str | None
    view: QueueView | None = None
    folds: tuple["HomeLine", ...] = ()

    @property
    def sign(self) -> str:
        """The weight as a sign; blank for a screen."""
        if self.folds:
            return SIGNS["done"]
        return SIGNS[self.need.weight] if self.need else " "

    @property
    def word(self) -> Message:
        """The weight as a word."""
        if self.folds:
            return Message("screen_home.nothing")
        if self.need is None:
            return Message("screen_home.screen")
        if self.need.weight == "done":
            return Message("screen_home.for_information" if self.need.count else "screen_home.nothing")
        return Message("screen_home.needs_you" if self.need.weight == "needs-you" else "screen_home.waits")


_VIEWS: Final[Mapping[str, QueueView]] = {
    "held": QueueView(only=(Only.MINE,)),
    "waiting": QueueView(statuses=(ApplicationStatus.RECEIVED, ApplicationStatus.IN_REVIEW), only=(Only.UNHELD,)),
    "breach": QueueView(only=(Only.BREACH,)),
    "misses-start": QueueView(only=(Only.NEXT_START,)),
    "second": QueueView(statuses=(ApplicationStatus.AWAITING_SECOND,), only=(Only.BY_OTHERS,)),
}
_PLACES: Final[Mapping[str, str]] = {
    "closing-due": "cutoffs",
    "people": "people",
    "people-locked": "people",
    "journal-today": "care",
    "provider-deadlines": "watch",
    "stuck": "patrol",
    "receipts": "receipts",
    "amendments": "amendments",
    "returned": "corrections",
    "corrections-overdue": "corrections",
    "overdue": "overdue",
    "looks": "looks",
    "looks-disagreed": "looks",
    "kits-overdue": "parcels",
    "kits-due": "parcels",
    "back-orders": "parcels",
    "came-back": "parcels",
    "kits-released": "batches",
    "kits-planned": "kits",
    "stock-low": "stock",
    "own-call": "lookup",
    "call-backs": "inquiries",
    "questions": "inquiries",
    "follow-ups-overdue": "inquiries",
    "complaints": "inquiries",
}
CONCERNS: Final[Mapping[str, str]] = {"kits-overdue": "overdue", "kits-due": "due-today", "back-orders": "short", "came-back": "returned"}
"""Why the parcels that a line counts need somebody."""
INQUIRY_VIEWS: Final[Mapping[str, str]] = {"call-backs": "call-backs", "follow-ups-overdue": "overdue", "complaints": "complaints"}
"""Which inquiries a line counts; those of its desk, where it is not here."""
EXPORTS: Final[Mapping[str, str]] = {"letters": "letters"}
"""What is written into files from a line."""
# where few things are counted, what else there is to do
_SCREENS: Final[Mapping[Role, tuple[str, ...]]] = {
    Role.SHIPPING: ("lookup", "cutoffs"),
    Role.ADMIN: ("care", "programme"),
    Role.AUDITOR: ("figures", "lookup", "providers", "care"),
}


def lines_of(role: Role, needs: tuple[Need, ...]) -> tuple[HomeLine, ...]:
    """The lines of a role: what is counted, then the screens that have nothing to count."""
    return tuple(_counted(role, need) for need in needs) + tuple(
        HomeLine(Message(f"places.{place}.title"), None, place) for place in _SCREENS.get(role, ())
    )


def keyed(lines: Sequence[HomeLine], *, unfolded: bool) -> tuple[tuple[str, HomeLine], ...]:
    """The lines with their keys, which stay the same from day to day.

    Where there are more than ROOM, those that need nothing become one line, so that the others are seen at a glance.
    """
    known = tuple(zip(KEYS, lines, strict=False))
    quiet = tuple(line for line in lines if line.need is not None and line.need.weight == "done")
    if unfolded or len(lines) <= ROOM or len(quiet) in {0, 1, len(lines)}:
        return known
    names = tuple(line.label for line in quiet)
    fold = HomeLine(Message("screen_home.folded", {"count": len(quiet), "names": names}), None, None, folds=quiet)
    return (*((key, line) for key, line in known if line not in quiet), (FOLD, fold))


def _counted(role: Role, need: Need) -> HomeLine:
    view = _VIEWS.get(need.name)
    place = "queue" if view is not None else _PLACES.get(need.name)
    if place is not None and (deed := PLACES[place].deed) is not None and may(role, deed) is not None:
        return HomeLine(need.label, need, "cutoffs")  # who may not work on cases sees their numbers by cutoff
    return HomeLine(need.label, need, place, view)
