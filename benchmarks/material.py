"""What is measured on: an office with registered providers, and their files of made-up applications, always the same for the same seed."""

import html
import re
import zipfile
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from secrets import token_hex
from typing import Final

from openpyxl import Workbook

from benchmarks.people import ADMIN, NOW
from secretariat.clock import japan_day
from secretariat.demo.files import write_csv
from secretariat.demo.generator import Generator, Shares
from secretariat.demo.providers import ProviderSketch
from secretariat.demo.required import require
from secretariat.demo.writing import Row
from secretariat.founding import found_office
from secretariat.intake.columns import APPLICATION_COLUMNS, PROVIDER_COLUMNS
from secretariat.intake.providers import take_in_providers

WITHOUT_FAULTS: Final = Shares(faults=0, slips=0, elsewhere=0, again=0, duplicates=0)
_SEED: Final = 20200120
_TEXT_CELL: Final = re.compile(rb' t="inlineStr"><is><t[^>]*>([^<]*)</t></is>')
_ESCAPED: Final = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;"})
_SHEET_NAMESPACE: Final = b"http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_SHARED_STRINGS_KNOWN_BY: Final = {
    "[Content_Types].xml": (
        b"</Types>",
        b'<Override PartName="/xl/sharedStrings.xml" '
        b'ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/>',
    ),
    "xl/_rels/workbook.xml.rels": (
        b"</Relationships>",
        b'<Relationship Id="texts" Target="sharedStrings.xml" '
        b'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings"/>',
    ),
}
_PROVIDERS: Final = 2


@dataclass(slots=True)
class Material:
    """A folder for one benchmark, and a source of rows."""

    folder: Path
    generator: Generator = field(default_factory=lambda: Generator(_SEED))
    providers: list[tuple[str, ProviderSketch]] = field(default_factory=list)
    """Numbers in the office, and what is known of them."""

    def found(self, url: str | None = None, now: datetime = NOW) -> str:
        """Founds an office with its providers, then or now; gives its URL. On SQLite, unless another empty database is named."""
        url = url or f"sqlite:///{self.folder / 'office.db'}"
        office = require(found_office(url, admin=ADMIN.login, password=token_hex(16), rehearsal=True, now=now))
        sketches = [sketch for _, sketch in self.providers] or self.generator.providers(_PROVIDERS, date(2019, 7, 1))
        path = self.folder / "providers.csv"
        write_csv(path, PROVIDER_COLUMNS, (row for sketch in sketches for row in sketch.rows))
        taken = require(take_in_providers(office, ADMIN, path, take_over_on=min(date(2019, 10, 1), japan_day(now))))
        self.providers = list(zip(taken.numbers, sketches, strict=True))
        office.engine.dispose()
        return url

    def rows(self, provider: int, count: int, shares: Shares | None = None) -> Iterable[Row]:
        """Applications of a provider (by its place)."""
        return self.generator.applications(self.providers[provider][1], count, shares)

    def csv(self, name: str, rows: Iterable[Row]) -> Path:
        """A text file of applications."""
        path = self.folder / name
        write_csv(path, APPLICATION_COLUMNS, rows)
        return path

    def workbook(self, name: str, rows: Iterable[Row]) -> Path:
        """A workbook of applications as openpyxl writes large ones (write-only mode): texts in their cells, as character references."""
        path = self.folder / name
        book = Workbook(write_only=True)
        sheet = book.create_sheet("申請")
        sheet.append([column.heading for column in APPLICATION_COLUMNS])
        for row in rows:
            sheet.append([row[column.key] for column in APPLICATION_COLUMNS])
        book.save(path)
        return path


def as_excel_saves(workbook: Path, path: Path) -> Path:
    """The same workbook with its texts in UTF-8 in a part of their own (shared strings, ECMA-376 part 1, 18.4)."""
    places: dict[bytes, int] = {}

    def shared(cell: re.Match[bytes]) -> bytes:
        text = html.unescape(cell[1].decode()).translate(_ESCAPED).encode()
        return b' t="s"><v>%d</v>' % places.setdefault(text, len(places))

    with zipfile.ZipFile(workbook) as source, zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as target:
        for entry in source.infolist():
            content = source.read(entry)
            if entry.filename.startswith("xl/worksheets/"):
                content = _TEXT_CELL.sub(shared, content)
            elif entry.filename in _SHARED_STRINGS_KNOWN_BY:
                end, line = _SHARED_STRINGS_KNOWN_BY[entry.filename]
                content = content.replace(end, line + end)
            target.writestr(entry.filename, content)
        items = b"".join(b"<si><t>%b</t></si>" % text for text in places)
        target.writestr(
            "xl/sharedStrings.xml", b'<?xml version="1.0" encoding="UTF-8"?><sst xmlns="%b">%b</sst>' % (_SHEET_NAMESPACE, items)
        )
    return path
