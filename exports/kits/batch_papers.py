"""All papers of a batch in one folder: picking list, packing slips, labels, and for the printer what each store has of its own.

Each file is written whole or not at all. What cannot be printed is left out and named; called off, the files so far stay.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Final, TypeVar

from exports.kits.labels import write_labels
from exports.kits.picking_list import write_picking_list
from exports.kits.print_run import Order, write_print_files
from exports.kits.printable import print_order, why_no_label, why_no_prints, why_no_slip
from exports.kits.slips import write_slips
from models.vocabulary import RefusalCode
from secretariat.file_system import unwritable
from secretariat.kits.poster_facts import LeftOut, PosterFacts
from secretariat.kits.warehouse.batch_papers import BatchFacts, batch_facts
from secretariat.kits.warehouse.warehouse_papers import ParcelPaper
from secretariat.office import Office
from secretariat.refusal import Message, Refusal, refuse
from secretariat.staff import Person

Row = TypeVar("Row")


class Paper(StrEnum):
    """The papers of a batch, in the order in which they are written."""

    PICKING = "picking"
    SLIPS = "slips"
    LABELS = "labels"
    PRINTS = "prints"


NAMES: Final = {Paper.PICKING: "出庫指示書", Paper.SLIPS: "納品書", Paper.LABELS: "宛名ラベル", Paper.PRINTS: "印刷用データ"}


@dataclass(frozen=True, slots=True)
class Written:
    """A file, or for the printer a folder of `files`; `parcels`: for how many."""

    paper: Paper
    path: Path
    parcels: int
    files: int = 1


@dataclass(slots=True)
class BatchPapers:
    """What became of the papers of a batch: what was written, what was left out of which and why, whether it was called off.

    `leftover`: files of a former run for the printer, which do not belong to this one.
    """

    batch: str
    written: list[Written] = field(default_factory=list)
    left_out: list[tuple[Paper, Message]] = field(default_factory=list)
    leftover: list[Path] = field(default_factory=list)
    stopped: bool = False


class _CalledOffError(Exception):
    """Somebody has called it off."""


@dataclass(slots=True)
class _Writing:
    office: Office
    folder: Path
    first_label: int
    progress: Callable[[int, int], None]
    stop: Callable[[], bool]
    papers: BatchPapers
    total: int
    done: int = 0

    def counted(self, rows: Iterable[Row]) -> Iterator[Row]:
        """Tells how far it is, and ends where it is called off."""
        for row in rows:
            if self.stop():
                raise _CalledOffError
            yield row
            self.done += 1
            self.progress(self.done, self.total)

    def path(self, paper: Paper, suffix: str = ".pdf") -> Path:
        """Where a paper goes."""
        return self.folder / f"{self.papers.batch}_{NAMES[paper]}{suffix}"

    def printable(
        self, paper: Paper, rows: Iterable[ParcelPaper], why_not: Callable[[ParcelPaper], Message | None]
    ) -> Iterator[ParcelPaper]:
        """The parcels that have this paper."""
        for row in self.counted(rows):
            if (why := why_not(row)) is not None:
                self.papers.left_out.append((paper, why))
            else:
                yield row

    def note(self, paper: Paper, parcels: int, path: Path, files: int = 1) -> None:
        """A paper was written, unless there was no parcel to write it for."""
        if parcels:
            self.papers.written.append(Written(paper, path, parcels, files))


def write_batch_papers(
    office: Office,
    person: Person,
    number: str,
    folder: Path,
    first_label: int,
    *,
    progress: Callable[[int, int], None],
    stop: Callable[[], bool],
) -> BatchPapers | Refusal:
    """Writes them into a folder, which is made where there is none; the first label goes to the place `first_label` (1-based) of its sheet.

    `progress` hears how many sheets are done, and of how many. Files of the same names are written anew.
    """
    most = office.programme.kits.stock.labels.labels
    if not 1 <= first_label <= most:
        return refuse(RefusalCode.INVALID_VALUE, "stock.no_such_label", most=most)
    with batch_facts(office, person, number) as facts:
        if isinstance(facts, Refusal):
            return facts
        total = facts.count * (4 if callable(facts.prints) else 3)
        work = _Writing(office, folder, first_label, progress, stop, BatchPapers(facts.number), total)
        try:
            folder.mkdir(parents=True, exist_ok=True)
            _write(work, facts)
        except _CalledOffError:
            work.papers.stopped = True
        except OSError as error:
            return unwritable(folder, error)
        return work.papers


def _write(work: _Writing, facts: BatchFacts) -> None:
    created, sender = work.office.clock.now(), work.office.programme.kits.sender
    path = work.path(Paper.PICKING)
    parcels = work.counted(facts.parcels())
    work.note(
        Paper.PICKING,
        write_picking_list(facts.sums, parcels, path, batch=facts.number, parcels=facts.count, created=created),
        path,
    )
    if sender is None:
        work.papers.left_out += [(paper, Message("stock.no_sender")) for paper in (Paper.SLIPS, Paper.LABELS)]
    else:
        programme, sheet = work.office.programme.programme.name, work.office.programme.kits.stock.labels
        path, parcels = work.path(Paper.SLIPS), work.printable(Paper.SLIPS, facts.parcels(), why_no_slip)
        work.note(Paper.SLIPS, write_slips(parcels, path, sender, programme=programme, created=created), path)
        path = work.path(Paper.LABELS)
        parcels = work.printable(Paper.LABELS, facts.parcels(), lambda parcel: why_no_label(parcel, sheet))
        work.note(Paper.LABELS, write_labels(parcels, path, sheet, sender, first=work.first_label, created=created), path)
    if isinstance(facts.prints, Refusal):
        work.papers.left_out.append((Paper.PRINTS, facts.prints.message))
    elif facts.prints is not None:
        _write_prints(work, facts.prints())


def _write_prints(work: _Writing, facts: Iterator[PosterFacts | LeftOut]) -> None:
    kits = work.office.programme.kits
    orders = _orders(work, facts)
    if (first := next(orders, None)) is None:
        return
    folder = work.path(Paper.PRINTS, "")
    folder.mkdir(exist_ok=True)

    def every() -> Iterator[Order]:
        yield first
        yield from orders

    run = write_print_files(every(), folder, stores_per_file=kits.posters_per_file, created=work.office.clock.now(), printing=kits.printing)
    work.note(Paper.PRINTS, run.stores, folder, len(run.files))
    work.papers.leftover = run.leftover


def _orders(work: _Writing, facts: Iterator[PosterFacts | LeftOut]) -> Iterator[Order]:
    for one in work.counted(facts):
        if isinstance(one, LeftOut):
            work.papers.left_out.append((Paper.PRINTS, one.why))
            continue
        order = print_order(work.office.programme, one)
        if (why := why_no_prints(order)) is not None:
            work.papers.left_out.append((Paper.PRINTS, why))
        else:
            yield order
