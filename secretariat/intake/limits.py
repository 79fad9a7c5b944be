"""How large a file from outside may be. Technical bounds of the program, not rules of a programme."""

from dataclasses import dataclass
from typing import Final

FREE_INFLATION_BYTES: Final = 10_000_000


@dataclass(frozen=True, slots=True)
class Limits:
    """Bounds of one file. The defaults take a full national batch (250,000 stores of 42 columns) with room to spare."""

    file_bytes: int = 50_000_000
    """The file as it lies on the disk."""
    inflated_bytes: int = 1_000_000_000
    """All parts of a workbook unpacked."""
    inflation: int = 200
    """How many times its packed size one part may have unpacked, beyond 10 MB. Real sheets reach 10 to 60; deflate ends at 1,032."""
    entries: int = 5_000
    """Parts in the archive."""
    rows: int = 250_000
    """Rows of the table without its headings; in a workbook the lowest row with any cell, even an empty formatted one."""
    columns: int = 200
    """Columns of the table, likewise."""
    cells: int = 15_000_000
    """The rectangle from A1 to the last row and column of one sheet: calamine keeps 32 bytes for each, filled or not."""
    error_cells: int = 100_000
    """Cells with an error value or a formula without a stored value: each is a fault, so many are a broken file."""
    memory_bytes: int = 2 << 30
    """Address space of the process that parses a workbook, where the platform can bound it."""
    seconds: float = 120.0
    """The longest wait for an answer of the process that parses a workbook, by the clock on the wall."""

    def unpacked_bytes(self, packed_bytes: int) -> int:
        """How large one part of an archive may be unpacked."""
        return max(FREE_INFLATION_BYTES, self.inflation * packed_bytes)


DEFAULT_LIMITS = Limits()
