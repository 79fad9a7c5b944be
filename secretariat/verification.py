"""Verifying the journal, the draw of second looks, kits, looks at cards, figures, evidence (操作履歴の検証): every entry, every file.

It tells how far it is, and may be called off.
"""

from collections.abc import Callable
from dataclasses import dataclass

from secretariat import journal
from secretariat.anchors.checking import AnchorFile, Coverage, wrong_anchors
from secretariat.callcentre.index_verification import wrong_index
from secretariat.callcentre.look_verification import wrong_looks
from secretariat.evidence.verification import count_evidence, damaged_evidence
from secretariat.figures.verification import wrong_figures
from secretariat.kits.verification import wrong_kits
from secretariat.looks.verification import wrong_draws
from secretariat.office import Office
from secretariat.permissions import may
from secretariat.refusal import Refusal
from secretariat.staff import Person

Progress = Callable[[int, int], None]
Stop = Callable[[], bool]


@dataclass(frozen=True, slots=True)
class Verification:
    """How many entries the journal has, how many files are kept as evidence, all that is wrong. `stopped`: only a part was looked at."""

    entries: int
    faults: tuple[journal.JournalFault, ...]
    stopped: bool = False
    evidence: int = 0
    anchored: Coverage | None = None

    @property
    def is_sound(self) -> bool:
        """Whether all of it was looked at and nothing is wrong."""
        return not self.faults and not self.stopped


def verify_office(
    office: Office, person: Person, *, anchors: AnchorFile | None = None, progress: Progress | None = None, stop: Stop | None = None
) -> Verification | Refusal:
    """Walks the whole journal, draws its second looks again, compares parcels, stock, looks, figures with it, then reads all evidence.

    `anchors`: what was signed outside the database, to compare the journal with. `progress` hears how many of how many entries and files
    were looked at, `stop` says whether to leave off. Raises OSError for anchors that cannot be read.
    """
    if refused := may(person.role, "verify"):
        return refused
    with office.reading() as session:
        entries, evidence = journal.count(session), count_evidence(session)
        stopped = False

        def watch(walked: int) -> bool:
            nonlocal stopped
            if progress is not None:
                progress(walked, entries + evidence)
            stopped = stop is not None and stop()
            return not stopped

        faults = list(journal.verify(session, watch))
        coverage = Coverage()
        if not stopped and anchors is not None:
            faults += wrong_anchors(session, anchors, coverage, lambda: watch(entries))
        if not stopped:
            faults += wrong_draws(session, lambda _: watch(entries))
        if not stopped:
            faults += wrong_kits(session, lambda _: watch(entries))
        if not stopped:
            faults += wrong_looks(session, lambda _: watch(entries))
        if not stopped:
            faults += wrong_index(session, lambda _: watch(entries))
        if not stopped:
            faults += wrong_figures(session, office)
        if not stopped:
            faults += damaged_evidence(session, lambda compared: watch(entries + compared))
    if progress is not None and not stopped:
        progress(entries + evidence, entries + evidence)
    return Verification(entries, tuple(faults), stopped, evidence, coverage if anchors is not None else None)
