"""What became of a file: counts, faults, the outcome of every row."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import NamedTuple

from models.vocabulary import Outcome
from models.vocabulary_quality import FindingKind
from secretariat.intake.cells import Fault
from secretariat.intake.columns import Column
from secretariat.intake.rows import RowFault
from secretariat.intake.still_open import StillOpen
from secretariat.intake.table import Table, cell_name
from secretariat.screening.findings import Finding


@dataclass(frozen=True, slots=True)
class RowOutcome:
    """What a row came to: `result` is accepted, duplicate or rejected; `still_open`: what a correction was asked for and left out."""

    result: str
    number: str | None = None
    merchant_id: str | None = None
    still_open: tuple[StillOpen, ...] = ()


class Counted(NamedTuple):
    """One kind of thing found in rows: of a fault its column and what is wrong, of a check its rule and the reason."""

    kind: FindingKind
    field: str
    problem: str


@dataclass(slots=True)
class IntakeResult:
    """The intake document. `outcomes` by the sheet's row number; `mended`: cells whose line breaks became blanks.

    `doubtful`: numbers of stores that were registered elsewhere, with checks that fail or that a person has to judge.
    `awaits_confirm`: the rows are held until another person confirms the time of receipt. `counted`: in how many rows what was found.
    `file_digest`: of the file that was read; None where it was gone by then.
    """

    batch: str | None = None
    rows: int = 0
    accepted: int = 0
    duplicates: int = 0
    rejected: int = 0
    faults: list[RowFault] = field(default_factory=list)
    numbers: list[str] = field(default_factory=list)
    outcomes: dict[int, RowOutcome] = field(default_factory=dict)
    mended: list[str] = field(default_factory=list)
    unknown_headings: tuple[str, ...] = ()
    ignored_sheets: tuple[str, ...] = ()
    awaits_confirm: bool = False
    doubtful: list[str] = field(default_factory=list)
    counted: Counter[Counted] = field(default_factory=Counter)
    file_digest: bytes | None = None

    def reject(self, row: int, table: Table, columns: tuple[Column, ...], faults: list[Fault]) -> None:
        """Counts a row with faults and keeps them with their places."""
        headings = {column.key: column.heading for column in columns}
        self.rejected += 1
        self.outcomes[row] = RowOutcome("rejected")
        for fault in faults:
            place = table.columns.get(fault.column)
            cell = "" if place is None else cell_name(row, place)
            heading = headings[fault.column] if place is None else table.headings[place]
            self.faults.append(RowFault(row, cell, heading, fault.problem, fault.expected))
        self.counted.update({Counted(FindingKind.FAULT, fault.column, fault.problem.key.rpartition(".")[2]) for fault in faults})

    def count_checks(self, findings: Iterable[Finding]) -> None:
        """Counts the checks of an accepted row that failed or that a person has to judge."""
        for found in findings:
            if found.outcome is not Outcome.PASS:
                kind = FindingKind.FAIL if found.outcome is Outcome.FAIL else FindingKind.REVIEW
                self.counted[Counted(kind, found.rule.value, found.reason)] += 1

    def note_mended(self, row: int, table: Table, keys: list[str]) -> None:
        """Keeps the cells in which line breaks or tabs became blanks."""
        self.mended.extend(cell_name(row, table.columns[key]) for key in keys)

    @property
    def counts(self) -> dict[str, int]:
        """The counts of rows by the names that they have in the records."""
        return {"row_count": self.rows, "accepted": self.accepted, "duplicates": self.duplicates, "rejected": self.rejected}

    @property
    def is_success(self) -> bool:
        """Whether at least one row was good or known already."""
        return self.accepted + self.duplicates > 0
