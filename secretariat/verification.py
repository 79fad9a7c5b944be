"""Verifying the office's journal (操作履歴の検証), which walks every entry: it tells how far it is, and may be called off."""

from collections.abc import Callable
from dataclasses import dataclass

from secretariat import journal
from secretariat.office import Office
from secretariat.permissions import may
from secretariat.refusal import Refusal
from secretariat.staff import Person

Progress = Callable[[int, int], None]
Stop = Callable[[], bool]


@dataclass(frozen=True, slots=True)
class Verification:
    """How many entries the journal has, and all that is wrong with it; `stopped`: only a part was looked at."""

    entries: int
    faults: tuple[journal.JournalFault, ...]
    stopped: bool = False

    @property
    def is_sound(self) -> bool:
        """Whether all of it was looked at and nothing is wrong."""
        return not self.faults and not self.stopped


def verify_office(office: Office, person: Person, *, progress: Progress | None = None, stop: Stop | None = None) -> Verification | Refusal:
    """Walks the whole journal. `progress` hears how many of how many entries were walked, `stop` says whether to leave off."""
    if refused := may(person.role, "verify"):
        return refused
    with office.reading() as session:
        entries = journal.count(session)
        stopped = False

        def watch(walked: int) -> bool:
            nonlocal stopped
            if progress is not None:
                progress(walked, entries)
            stopped = stop is not None and stop()
            return not stopped

        faults = tuple(journal.verify(session, watch))
    if progress is not None and not stopped:
        progress(entries, entries)
    return Verification(entries, faults, stopped)
