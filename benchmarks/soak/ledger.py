"""What each process did, line by line, so that a run that is ended anyhow has told all that it did."""

import json
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final, TextIO

MILLISECONDS: Final = 1000.0


@dataclass(frozen=True, slots=True)
class Deed:
    """One thing that was done: when it ended (seconds since 1970), by whom, what it took, what became of it (`done`, or why it was not)."""

    at: float
    what: str
    login: str
    milliseconds: float
    outcome: str
    number: str


class Ledger:
    """A file of deeds that several threads write to."""

    def __init__(self, file: TextIO) -> None:
        """`file`: open for writing."""
        self._file, self._lock = file, threading.Lock()

    @contextmanager
    def timed(self, what: str, login: str) -> Iterator["Entry"]:
        """A deed from here to the end of the block; the block says what became of it. What it raises is entered by its kind alone."""
        entry, begun = Entry(), time.perf_counter()
        try:
            yield entry
        except Exception as error:
            entry.outcome = f"raised {type(error).__name__}"
            raise
        finally:
            self._write(Deed(time.time(), what, login, (time.perf_counter() - begun) * MILLISECONDS, entry.outcome, entry.number))

    def _write(self, deed: Deed) -> None:
        line = json.dumps([round(deed.at, 3), deed.what, deed.login, round(deed.milliseconds, 2), deed.outcome, deed.number])
        with self._lock:
            self._file.write(f"{line}\n")
            self._file.flush()


@dataclass(slots=True)
class Entry:
    """What a block says of itself."""

    outcome: str = "done"
    number: str = ""


def read(folder: Path) -> list[Deed]:
    """All deeds of all processes, in the order of time. A line that was being written when its process was killed is left out."""
    deeds: list[Deed] = []
    for path in sorted(folder.glob("*.deeds")):
        lines = path.read_text("utf-8").splitlines(keepends=True)
        deeds += [Deed(*json.loads(line)) for line in lines if line.endswith("\n")]
    return sorted(deeds, key=lambda deed: deed.at)
