"""Whoever waits for a file to be taken in: hears how far it is, and may call it off."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from models.vocabulary import RefusalCode
from secretariat.intake.table import ReadingStopped
from secretariat.refusal import refuse

Progress = Callable[[int], None]
Stop = Callable[[], bool]
ROWS_BETWEEN: Final = 200


@dataclass(frozen=True, slots=True)
class Watcher:
    """`progress` hears a number of rows; `stop` says whether to leave off."""

    progress: Progress | None = None
    stop: Stop | None = None

    def tell(self, rows: int) -> None:
        """So many rows have been read."""
        if self.progress is not None:
            self.progress(rows)

    def go_on(self) -> None:
        """Asks whether to go on. Raises ReadingStopped if not."""
        if self.stop is not None and self.stop():
            raise ReadingStopped(refuse(RefusalCode.NOTHING_TO_DO, "intake.stopped"))
