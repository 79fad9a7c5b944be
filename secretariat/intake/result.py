"""What became of a file: counts, faults, the outcome of every row."""

from dataclasses import dataclass, field

from secretariat.intake.cells import Fault
from secretariat.intake.columns import Column
from secretariat.intake.rows import RowFault
from secretariat.intake.table import Table, cell_name


@dataclass(frozen=True, slots=True)
class RowOutcome:
    """What a row came to: `result` is accepted, duplicate or rejected."""

    result: str
    number: str | None = None
    merchant_id: str | None = None


@dataclass(slots=True)
class IntakeResult:
    """The intake document. `outcomes` by the sheet's row number; `mended`: cells whose line breaks became blanks.

    `awaits_confirm`: the rows are held until another person confirms the time of receipt.
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

    def note_mended(self, row: int, table: Table, keys: list[str]) -> None:
        """Keeps the cells in which line breaks or tabs became blanks."""
        self.mended.extend(cell_name(row, table.columns[key]) for key in keys)

    @property
    def is_success(self) -> bool:
        """Whether at least one row was good or known already."""
        return self.accepted + self.duplicates > 0
