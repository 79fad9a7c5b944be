"""Reading the report for the ministry back from its PDF, line by line, by another library than wrote it."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from pypdf import PageObject, PdfReader
from pypdf.generic import Destination

from exports.report import Written, write_report
from secretariat.ministry_report import MinistryReport

CREATED = datetime(2020, 2, 3, 1, tzinfo=UTC)


class Read:
    """A report that was written and read back: lines of texts from the top of each page down, without what stands at head and foot."""

    def __init__(self, report: MinistryReport, path: Path) -> None:
        self.written: Written = write_report(report, path, created=CREATED)
        self.reader = PdfReader(path)
        self.pages = [list(_lines(page)) for page in self.reader.pages]
        self.texts = ["".join(cell for line in page for cell in line) for page in self.pages]
        self.text = "".join(self.texts)

    def has_line(self, *cells: object) -> bool:
        """Whether a line holds these texts, one after the other."""
        wanted = [f"{cell:,}" if isinstance(cell, int) else str(cell) for cell in cells]
        return any(line[-len(wanted) :] == wanted or line[: len(wanted)] == wanted for page in self.pages for line in page)

    def outline(self) -> list[tuple[str, int]]:
        """Bookmarks with their pages, from 1."""
        found = [entry for entry in self.reader.outline if isinstance(entry, Destination)]
        return [(str(entry.title), (self.reader.get_destination_page_number(entry) or 0) + 1) for entry in found]


def _lines(page: PageObject) -> Iterator[list[str]]:
    found: dict[float, dict[float, str]] = {}

    def visit(text: str, _m: list[float], matrix: list[float], _f: object, _s: float) -> None:
        if text.strip():  # what begins at one place is one text, in several parts of the fonts
            line = found.setdefault(round(matrix[5], 1), {})
            line[matrix[4]] = line.get(matrix[4], "") + text.strip(" \n")

    page.extract_text(visitor_text=visit)
    for y in sorted(found, reverse=True):
        yield [text for _, text in sorted(found[y].items())]
