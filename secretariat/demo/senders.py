"""The providers of a season: who sends, what comes with the next file, and the count of what came of it."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from typing import Final

from secretariat.clock import JAPAN, japan_day
from secretariat.demo.chance import Dice, Weighted
from secretariat.demo.files import write_csv
from secretariat.demo.generator import Generator
from secretariat.demo.providers import ProviderSketch
from secretariat.demo.writing import Row
from secretariat.intake.columns import APPLICATION_COLUMNS
from secretariat.intake.result import IntakeResult
from secretariat.screening.closing import ClosingResult

_LARGEST: Final = 1200  # weight of the first provider; the second sends half as much, the third a third


@dataclass(slots=True)
class Sender:
    """A provider that sends files: its number, from which day on, mended rows with the moment from which they can be sent."""

    number: str
    sketch: ProviderSketch
    begins_on: date
    mended: list[tuple[datetime, Row]] = field(default_factory=list)

    def rows(self, generator: Generator, count: int, arrival: datetime) -> list[Row]:
        """That many new rows and what has been mended by then."""
        rows = [*generator.applications(self.sketch, count), *(row for ready, row in self.mended if ready <= arrival)]
        self.mended = [(ready, row) for ready, row in self.mended if ready > arrival]
        return rows

    def write(self, rows: Sequence[Row], arrival: datetime, folder: Path) -> Path:
        """The rows as a file that is named after its arrival and its sender. Raises OSError."""
        path = folder / f"{arrival.astimezone(JAPAN):%Y-%m-%d-%H%M}-{self.number}.csv"
        write_csv(path, APPLICATION_COLUMNS, rows)
        return path


def who_sends(dice: Dice, senders: Sequence[Sender], arrival: datetime) -> Sender:
    """One of those that have begun by then; the earlier one stands in the list, the more often it sends."""
    begun = [sender for sender in senders if sender.begins_on <= japan_day(arrival)]
    return dice.weighted(Weighted([(sender, _LARGEST // (place + 1)) for place, sender in enumerate(begun)]))


@dataclass(slots=True)
class Tally:
    """What happened: counts of files, rows and decisions (by command), and the closing runs."""

    files: int = 0
    rows: int = 0
    accepted: int = 0
    duplicates: int = 0
    rejected: int = 0
    corrected: int = 0
    decisions: Counter[str] = field(default_factory=Counter)
    closings: list[ClosingResult] = field(default_factory=list)

    def add(self, result: IntakeResult) -> None:
        """Counts a file."""
        self.files += 1
        self.rows += result.rows
        self.accepted += result.accepted
        self.duplicates += result.duplicates
        self.rejected += result.rejected
