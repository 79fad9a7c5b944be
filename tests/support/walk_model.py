"""What a walk through an office starts from, and the applications as the people of the office would tell of them.

Nothing here is the program's: the calendar is counted by hand, and what may follow on what is written down from the office's rules.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Final

ACTORS: Final = ("rin", "ren", "mai", "mio", "aud", "sho")
KINDS: Final[Mapping[str, Mapping[str, object]]] = {
    "plain": {},
    "too-large": {"capital_yen": 60_000_000, "employees": 51},
    "discretion": {"exclusion": "E10"},
    "twin": {},
}
SERVICES: Final = ("アオバペイ", "ミドリペイ", "ハルカペイ")
UNREGISTERED: Final = 2  # the provider that is still waiting for its registration
# start days with their cutoffs, as published and, from 21 March on, counted by hand: 25 days before, back to a business day, 17:00
CUTOFFS: Final = {
    date(2020, 2, 21): date(2020, 1, 27),
    date(2020, 3, 1): date(2020, 2, 5),
    date(2020, 3, 11): date(2020, 2, 14),
    date(2020, 3, 21): date(2020, 2, 25),
    date(2020, 4, 1): date(2020, 3, 6),
    date(2020, 4, 11): date(2020, 3, 17),
    date(2020, 4, 21): date(2020, 3, 27),
}
LAST_DAY: Final = date(2020, 3, 20)
COMMANDS: Final = ("approve", "return", "reject", "withdraw", "reopen", "confirm", "decline", "cancel", "take", "hand-back", "note")
REASONS: Final = {"return": "phone-wrong", "reject": "duplicate", "reopen": "mistake", "cancel": "closed-down", "hand-back": "interest"}
SOURCES: Final = {
    "approve": {"received", "in-review"},
    "settle": {"received", "in-review"},
    "return": {"received", "in-review"},
    "reject": {"received", "in-review", "returned"},
    "withdraw": {"received", "in-review", "returned", "awaiting-second", "approved"},
    "reopen": {"rejected", "withdrawn", "approved", "returned"},
    "confirm": {"awaiting-second"},
    "decline": {"awaiting-second"},
    "cancel": {"registered"},
    "take": {"received", "in-review"},
    "hand-back": {"in-review", "awaiting-second"},
}
ENDED: Final = {"rejected", "withdrawn", "cancelled"}


@dataclass
class Waiting:
    """What awaits a second person: the command, who stands behind it, the status before."""

    command: str
    by: set[str]
    back: str


@dataclass
class Settled:
    """A check as somebody judged it."""

    outcome: str
    by: str
    confirmed: bool = False


@dataclass
class Modelled:
    """An application as the people of the office would tell of it."""

    number: str
    row: dict[str, object]
    kind: str
    provider: int
    group: int
    cutoff_start: date | None
    due: date
    status: str = "received"
    holder: str | None = None
    settled: dict[str, Settled] = field(default_factory=dict)
    waiting: Waiting | None = None
    candidate: str | None = None
    returned_on: date | None = None
    handed_back_by: str | None = None  # and nobody has touched it since
    start: date | None = None
    decided_for: date | None = None  # the start that an approval would have had when it was decided
    entries: int = 1

    def outcome(self, rule: str) -> str:
        """What a check says now."""
        if rule in self.settled:
            return self.settled[rule].outcome
        found = {"size": ("too-large", "fail"), "excluded": ("discretion", "review")}.get(rule)
        if found is not None:
            return found[1] if self.kind == found[0] else "pass"
        return "review" if self.candidate else "pass"

    def unconfirmed(self) -> set[str]:
        """Who judged something that takes two people, and is still alone with it."""
        matters = {"too-large": "size", "discretion": "excluded"}.get(self.kind)
        return {s.by for rule, s in self.settled.items() if rule == matters and s.outcome == "pass" and not s.confirmed}
