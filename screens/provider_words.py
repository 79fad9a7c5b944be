"""How a provider's screen says things: statuses and outcomes by sign and weight, days, words of the vocabulary."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final

from models.vocabulary import Outcome
from models.vocabulary_providers import FindingStatus, GrantStatus, ProviderStatus, ReviewStatus
from screens.formats import full_day, full_moment, listed
from screens.widgets.signed_lines import Weight
from screens.workplace import Workplace
from secretariat.amounts import in_percent
from secretariat.messages import Language
from secretariat.refusal import Message

Subject = tuple[str, ...]
"""What a line is about: its kind, then what tells it from others of the kind."""

SIGNS: Final[Mapping[str, str]] = {
    ProviderStatus.RECEIVED: "?",
    ProviderStatus.IN_REVIEW: "?",
    ProviderStatus.RETURNED: "…",
    ProviderStatus.REGISTERED: "✓",
    ProviderStatus.SUSPENDED: "!",
    ProviderStatus.REFUSED: "×",
    ProviderStatus.WITHDRAWN: "×",
    ProviderStatus.CANCELLED: "×",
}
WEIGHTS: Final[Mapping[str, Weight]] = {"?": "warning", "…": "muted", "✓": "done", "!": "error", "×": "muted"}
OUTCOMES: Final[Mapping[str, tuple[str, Weight]]] = {
    Outcome.PASS: ("✓", "done"),
    Outcome.REVIEW: ("?", "warning"),
    Outcome.FAIL: ("×", "error"),
}
REVIEWS: Final[Mapping[str, tuple[str, Weight]]] = {
    ReviewStatus.OPEN: ("?", "warning"),
    ReviewStatus.PASSED: ("✓", "done"),
    ReviewStatus.FAILED: ("×", "error"),
}
FINDINGS: Final[Mapping[str, tuple[str, Weight]]] = {
    FindingStatus.OPEN: ("!", "warning"),
    FindingStatus.REMEDIED: ("?", "warning"),
    FindingStatus.CLOSED: ("✓", "done"),
}
GRANTS: Final[Mapping[str, tuple[str, Weight]]] = {
    GrantStatus.RECEIVED: ("?", "warning"),
    GrantStatus.IN_REVIEW: ("?", "warning"),
    GrantStatus.REPORTED: ("?", "warning"),
    GrantStatus.GRANTED: ("…", "plain"),
    GrantStatus.SETTLED: ("…", "plain"),
    GrantStatus.PAID: ("✓", "done"),
    GrantStatus.REFUSED: ("×", "muted"),
    GrantStatus.WITHDRAWN: ("×", "muted"),
}
SUBJECTS: Final = ("", "licence", "presentation", "certificate", "security", "test", "contract")
"""What evidence that is kept from here shows."""


@dataclass(frozen=True, slots=True)
class Teller:
    """Says things in the language of the screens. `day`: today in Japan."""

    workplace: Workplace
    day: date

    @property
    def language(self) -> Language:
        """The language."""
        return self.workplace.language

    def words(self, key: str, /, **parameters: object) -> str:
        """A text of the catalogue."""
        return self.workplace.words(key, **parameters)

    def label(self, name: str) -> str:
        """A label of the provider's screen."""
        return self.words(f"screen_provider.label.{name}")

    def code(self, table: str, code: str) -> str:
        """A code of the vocabulary in words."""
        return self.words(f"words.{table}.{code}")

    def say(self, message: Message) -> str:
        """A message in words."""
        return self.workplace.say(message)

    def on(self, day: date | None) -> str:
        """A day in full."""
        return full_day(day, self.language)

    def at(self, moment: datetime) -> str:
        """A moment with its year."""
        return full_moment(moment, self.language)

    def listed(self, parts: Sequence[str]) -> str:
        """Several in a row."""
        return listed(parts, self.language)


def fee_text(hundredths: int) -> str:
    """A fee in per cent, as it is typed: 3.24."""
    return f"{in_percent(hundredths):f}"
