"""What the trend shows of a day or of several: how applications moved, and how many waited when it ended. Pure."""

import json
from collections import Counter
from dataclasses import dataclass, field
from datetime import date
from typing import Final

from models.vocabulary import ApplicationStatus
from models.vocabulary_figures import Dimension
from secretariat.casework.process import OPEN_STATUSES
from secretariat.figures.counts import Counts
from secretariat.figures.move_kinds import is_move
from secretariat.journal import canonical
from secretariat.screening.queue_view import Moved

_ARROW: Final = ">"
_RETURNED: Final = ApplicationStatus.RETURNED.value


@dataclass(slots=True)
class DaySummary:
    """`flows`: by status before (blank: none yet) and after. `due`: what is ours to move at the end, by its end of the standard time.

    `deciders`: how many cases that were ours to move each person moved on to where they are not.
    """

    flows: Counter[tuple[str, str]] = field(default_factory=Counter)
    due: Counter[str] = field(default_factory=Counter)
    returned: int = 0  # with their providers at the end
    deciders: Counter[str] = field(default_factory=Counter)

    @property
    def waiting(self) -> int:
        """Ours to move at the end."""
        return self.due.total()

    def overdue(self, today: date) -> int:
        """Of these, how many are past the end of their standard processing time."""
        return sum(n for due_on, n in self.due.items() if date.fromisoformat(due_on) < today)

    @property
    def received(self) -> int:
        """Applications that arrived; those that were taken over as registered are none."""
        return self._of(Moved.RECEIVED)

    @property
    def decided(self) -> int:
        """Approved, rejected or withdrawn; a correction closed without an answer is one of these."""
        return self._of(Moved.DECIDED)

    @property
    def sent_back(self) -> int:
        """Returned to their providers for correction."""
        return self._of(Moved.SENT_BACK)

    @property
    def came_back(self) -> int:
        """Corrected by their providers, or taken back from them."""
        return self._of(Moved.CAME_BACK)

    @property
    def registered(self) -> int:
        """Registered by closing runs, or taken over as registered."""
        return self._of(Moved.REGISTERED)

    def _of(self, moved: Moved) -> int:
        return sum(n for (before, after), n in self.flows.items() if is_move(moved, before, after))

    def packed(self) -> str:
        """As canonical JSON."""
        flows = {f"{before}{_ARROW}{after}": n for (before, after), n in self.flows.items()}
        return canonical({"flows": flows, "due": self.due, "returned": self.returned, "deciders": self.deciders})


def summary_of(flows: Counter[tuple[str, str]], counts: Counts, deciders: Counter[str] | None = None) -> DaySummary:
    """What some days came to, from how applications moved on them, where all stood when they ended and, if that is asked, who decided."""
    due: Counter[str] = Counter()
    returned = 0
    for due_on, statuses in counts.of(Dimension.DUE).items():
        due[due_on] += sum(statuses[status] for status in OPEN_STATUSES)
        returned += statuses[_RETURNED]
    return DaySummary(flows, +due, returned, deciders or Counter())


def unpack_summary(text: str) -> DaySummary:
    """The summary that was packed."""
    given = json.loads(text)
    flows = Counter({_pair(name): number for name, number in given["flows"].items()})
    return DaySummary(flows, Counter(given["due"]), given["returned"], Counter(given["deciders"]))


def _pair(name: str) -> tuple[str, str]:
    before, _, after = name.partition(_ARROW)
    return before, after
