"""The papers of Kit B for many stores, ready for the printer: in parts, each with one file per paper and design and an index sheet.

All files of a part have the same stores on the same pages. What lies there whole and was made from the same content stays as it is,
so a run that was interrupted goes on where it ended.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from hashlib import sha256
from pathlib import Path
from typing import Final, NamedTuple

from exports.kits.artwork import DESIGN_JAPANESE, Design
from exports.kits.desk_mat import add_desk_mat
from exports.kits.index_sheet import IndexColumn, IndexLine, write_index
from exports.kits.poster import add_poster
from exports.kits.print_file import A4_MAT, B3, CONDITION, Paper, PrintFile, fingerprint_of
from exports.kits.sheet import Sheet
from secretariat.programme_file.printing import PrintingCondition
from secretariat.version import program_version

INDEX: Final = "index"
_PART: Final = re.compile(r"[0-9]{3,}-(?:poster|mat|index)[a-z-]*\.pdf")


class Printed(StrEnum):
    """The papers of Kit B, as files are called."""

    POSTER = "poster"
    MAT = "mat"


class _Kind(NamedTuple):
    paper: Paper
    size: str
    japanese: str
    add: Callable[[PrintFile, Sheet, Design], None]


KINDS: Final[Mapping[Printed, _Kind]] = {
    Printed.POSTER: _Kind(B3, "B3", "ポスター", add_poster),
    Printed.MAT: _Kind(A4_MAT, "A4", "下敷き", add_desk_mat),
}
PRINTED_BY_SIZE: Final = {kind.size: printed for printed, kind in KINDS.items()}
Copies = tuple[tuple[Printed, Design, int], ...]


class Order(NamedTuple):
    """A store's sheet, the day on which its parcel is due, and how many copies of what are wanted (none of 0)."""

    sheet: Sheet
    due_on: date
    copies: Copies


@dataclass(slots=True)
class PrintRun:
    """What a run came to: all files of all parts in order, how many of them were there already, and for how many stores.

    `leftover`: files of parts that a former run made and this one does not have.
    """

    files: list[Path] = field(default_factory=list)
    kept: int = 0
    stores: int = 0
    leftover: list[Path] = field(default_factory=list)


def write_print_files(
    orders: Iterable[Order], folder: Path, *, stores_per_file: int, created: datetime, printing: PrintingCondition = CONDITION
) -> PrintRun:
    """Writes the files of all parts into a folder, which is there; orders are taken a part at a time. `created` is an aware time.

    Raises UnprintableText for a character that the fonts lack and OSError when a file cannot be written; whole files stay.
    """
    run = PrintRun()
    for number, part in enumerate(_parts(orders, stores_per_file), 1):
        _write_part(run, part, folder, f"{number:03}", created, printing)
    made = set(run.files)
    run.leftover = sorted(path for path in folder.iterdir() if _PART.fullmatch(path.name) and path not in made)
    return run


def write_proof(order: Order, folder: Path, *, created: datetime, printing: PrintingCondition = CONDITION) -> PrintRun:
    """The files of one store, called by its parcel's number. Raises as `write_print_files`."""
    run = PrintRun()
    _write_part(run, [order], folder, order.sheet.number, created, printing)
    return run


def _parts(orders: Iterable[Order], most: int) -> Iterator[list[Order]]:
    """Orders that follow each other and want the same copies, so many at most."""
    part: list[Order] = []
    for order in orders:
        if part and (len(part) == most or part[-1].copies != order.copies):
            yield part
            part = []
        part.append(order)
    if part:
        yield part


def _write_part(run: PrintRun, part: list[Order], folder: Path, name: str, created: datetime, printing: PrintingCondition) -> None:
    content = repr((program_version(), printing, [(order.sheet, order.due_on, order.copies) for order in part]))
    fingerprint = sha256(content.encode()).hexdigest()
    for printed, design, _ in part[0].copies:
        path = folder / f"{name}-{printed}-{design}.pdf"
        run.files.append(path)
        if fingerprint_of(path) == fingerprint:
            run.kept += 1
            continue
        kind = KINDS[printed]
        title = f"{kind.japanese}（{DESIGN_JAPANESE[design]}） {name}"
        with PrintFile(path, kind.paper, title=title, created=created, fingerprint=fingerprint, printing=printing) as file:
            for order in part:
                kind.add(file, order.sheet, design)
    path = folder / f"{name}-{INDEX}.pdf"
    run.files.append(path)
    columns = [IndexColumn(f"{KINDS[printed].japanese}\n{DESIGN_JAPANESE[design]}", copies) for printed, design, copies in part[0].copies]
    lines = [IndexLine(order.sheet.number, order.sheet.store, order.sheet.return_rate, order.due_on) for order in part]
    write_index(path, f"印刷部数表 {name}", lines, columns, created=created)
    run.stores += len(part)
