"""The scan of a workbook's archive before calamine sees it: standard library only, one pass, flat memory.

It keeps out what kills the parser (a cell far outside makes calamine reserve 550 GB and abort; archives that inflate without end),
and notes what the parser hides: calamine reads error values and formulas without a stored value as blank.
"""

import posixpath
import struct
import zipfile
import zlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from xml.etree import ElementTree

from models.vocabulary import RefusalCode
from secretariat.intake.limits import Limits
from secretariat.intake.sheet_scan import PartScan
from secretariat.refusal import Refusal, refuse

ErrorCells = Mapping[int, Mapping[int, str]]
"""Row number of the sheet (headings are row 1) to column (0-based) to the error value; '' for a formula without a stored value."""


@dataclass(frozen=True, slots=True)
class Workbook:
    """An .xlsx that is safe to hand to the parser.

    `errors` by the sheet's place in the workbook's order (0-based); `rows`: no sheet has more, headings included.
    """

    errors: Mapping[int, ErrorCells] = field(default_factory=dict)
    rows: int = 0


# What zipfile and ElementTree raise on damaged files; OSError stands for a seek before the beginning.
_DAMAGED = (
    zipfile.BadZipFile,
    zlib.error,
    struct.error,
    ElementTree.ParseError,
    EOFError,
    KeyError,
    NotImplementedError,
    OSError,
    OverflowError,
    RuntimeError,
    ValueError,
)
_WORKBOOK_PART = "xl/workbook.xml"
_RELATIONSHIPS_PART = "xl/_rels/workbook.xml.rels"
# Transitional and strict form of the standard.
_RELATIONSHIP_NAMESPACES = (
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "http://purl.oclc.org/ooxml/officeDocument/relationships",
)
_SMALL_PART_BYTES = 5_000_000
_BLOCK_BYTES = 1 << 20


def scan_workbook(path: Path, limits: Limits) -> Workbook | Refusal:
    """Scans the zip archive at `path`. Raises OSError when it cannot be opened."""
    if _central_entries(path) > limits.entries:  # before zipfile makes an object of each
        return _refused("reader.too_many_entries", limit=limits.entries)
    try:
        with zipfile.ZipFile(path) as archive:
            return _unlucky_archive(archive) or _scan_parts(archive, limits)
    except _DAMAGED:
        return _refused("reader.damaged")


def _refused(key: str, **parameters: object) -> Refusal:
    return refuse(RefusalCode.INVALID_FILE, key, **parameters)


def _central_entries(path: Path) -> int:
    """At most so many entries: each begins with this signature in the central directory."""
    with path.open("rb") as file:
        return sum(block.count(b"PK\x01\x02") for block in iter(lambda: file.read(_BLOCK_BYTES), b""))


def _unlucky_archive(archive: zipfile.ZipFile) -> Refusal | None:
    entries = archive.infolist()
    names = [entry.orig_filename.lower() for entry in entries]
    if any(name.startswith("/") or ".." in name.split("/") or "\\" in name or "\0" in name or ":" in name for name in names):
        return _refused("reader.unsafe_name")
    if len(set(names)) != len(names):
        return _refused("reader.duplicate_entry")
    if any(entry.flag_bits & 1 for entry in entries):
        return _refused("reader.encrypted")
    if "xl/workbook.bin" in names:
        return _refused("reader.binary_workbook")
    if any(name.endswith("vbaproject.bin") for name in names):
        return _refused("reader.macros")
    if _WORKBOOK_PART in names:
        return None
    if "word/document.xml" in names:
        return _refused("reader.word")
    if "mimetype" in names and b"opendocument.spreadsheet" in _beginning(archive, "mimetype"):
        return _refused("reader.open_document")
    return _refused("reader.other_archive")


def _beginning(archive: zipfile.ZipFile, name: str) -> bytes:
    with archive.open(name) as part:
        return part.read(100)


def _scan_parts(archive: zipfile.ZipFile, limits: Limits) -> Workbook | Refusal:
    errors: dict[str, ErrorCells] = {}
    inflated = rows = 0
    for entry in archive.infolist():
        allowed = min(limits.inflated_bytes - inflated, limits.unpacked_bytes(entry.compress_size))
        if entry.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):  # the only two of ECMA-376 part 2
            return _refused("reader.damaged")
        scan = PartScan(limits, is_xml=entry.filename.lower().endswith((".xml", ".rels")))
        with archive.open(entry) as part:
            refusal = scan.read(part, allowed)
        if refusal:
            return refusal
        inflated += scan.inflated
        rows = max(rows, scan.rows)
        if scan.errors:
            errors[entry.filename] = scan.errors
    return Workbook(_by_sheet(archive, errors) if errors else {}, rows)


def _by_sheet(archive: zipfile.ZipFile, errors: Mapping[str, ErrorCells]) -> dict[int, ErrorCells]:
    """Finds the sheet of each part: workbook.xml lists relationship ids in the sheets' order, its relationships name the parts."""
    targets = {relationship.get("Id"): relationship.get("Target", "") for relationship in _root(archive, _RELATIONSHIPS_PART)}
    sheets = [element for element in _root(archive, _WORKBOOK_PART).iter() if element.tag.endswith("}sheet")]
    by_part = {part.lower(): cells for part, cells in errors.items()}
    found = {}
    for index, sheet in enumerate(sheets):
        identifier = next(
            (sheet.get(f"{{{namespace}}}id") for namespace in _RELATIONSHIP_NAMESPACES if sheet.get(f"{{{namespace}}}id")), None
        )
        part = posixpath.normpath(posixpath.join("/xl", targets.get(identifier, ""))).lstrip("/").lower()
        if part in by_part:
            found[index] = by_part[part]
    return found


def _root(archive: zipfile.ZipFile, name: str) -> ElementTree.Element:
    """Parses a small part. It has no document type (scanned), so nothing in it can expand or fetch. Raises ValueError when it is large."""
    entry = {entry.filename.lower(): entry for entry in archive.infolist()}[name]
    if entry.file_size > _SMALL_PART_BYTES:
        raise ValueError(name)
    return ElementTree.fromstring(archive.read(entry))  # noqa: S314
