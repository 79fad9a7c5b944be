"""What a file is read as before it gets its name: a PDF by its table of objects, a workbook by its sheets' rows, CSV by its rows.

All of it runs in C but for one step per object, entry or row: a check costs a small part of the writing (docs/performance.md).
"""

import csv
import mmap
import re
import zlib
from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import IO, Final
from zipfile import BadZipFile, ZipFile, ZipInfo

from secretariat.replacing import NotWholeError, same_bytes

_PIECE: Final = 1 << 16
ROW: Final = b"<row "
"""How a row of a sheet begins; no text holds it, where < is written &lt;."""
_END_OF_FILE: Final = re.compile(rb"startxref\s+(\d+)\s+%%EOF\s*\Z")
_TABLE: Final = re.compile(rb"xref\s+0 (\d+)\s*\n")
_ENTRY_BYTES: Final = 20  # ISO 32000-1, 7.5.4
_LONGEST_END: Final = 64
_ROOT, _PAGES, _COUNT = (re.compile(rb"/" + name + rb" (\d+)") for name in (b"Root", b"Pages", b"Count"))
_LONGEST_OBJECT: Final = 1 << 16  # of those that are looked into: catalog and root of the pages


def look_over_pdf(path: Path, length: int, digest: bytes, pages: int) -> None:
    """Raises NotWholeError unless the file has these bytes (SHA-256), each object lies where its table says, and it has so many pages."""
    same_bytes(length, digest)(path)
    with path.open("rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as content:
        if _pages_of(content) != pages:
            raise NotWholeError(path)


def look_over_archive(path: Path, meant: Sequence[ZipInfo], rows: Mapping[str, int]) -> None:
    """Raises NotWholeError unless the archive has these entries, each reads to its end with its checksum, and sheets have so many rows."""
    try:
        with ZipFile(path) as archive:
            whole = [_told(entry) for entry in archive.infolist()] == [_told(entry) for entry in meant]
            for entry in archive.infolist() if whole else ():
                with archive.open(entry) as read:  # raises at its end where the checksum differs
                    whole &= _rows_in(read) == rows.get(entry.filename, 0)
    except (BadZipFile, EOFError, zlib.error, NotImplementedError, ValueError):
        whole = False
    if not whole:
        raise NotWholeError(path)


def look_over_csv(path: Path, rows: int, columns: int, encoding: str) -> None:
    """Raises NotWholeError unless the file decodes and has so many rows of so many columns, headings counted."""
    try:
        with path.open(encoding=encoding, newline="") as file:
            widths = Counter(map(len, csv.reader(file, strict=True)))
    except (ValueError, csv.Error):  # ValueError: does not decode
        widths = Counter()
    if widths != {columns: rows}:
        raise NotWholeError(path)


def _told(entry: ZipInfo) -> tuple[str, int, int]:
    return entry.filename, entry.file_size, entry.CRC


def _rows_in(entry: IO[bytes]) -> int:
    """How many rows of a sheet an entry has, read in pieces."""
    found, before = 0, b""
    while piece := entry.read(_PIECE):
        found += (before + piece).count(ROW)
        before = piece[1 - len(ROW) :]
    return found


def _pages_of(content: mmap.mmap) -> int | None:
    """How many pages a PDF has; None where an object does not lie where the table says."""
    end = _END_OF_FILE.search(content, max(0, len(content) - _LONGEST_END))
    table = _TABLE.match(content, int(end[1])) if end and content[:5] == b"%PDF-" else None
    if table is None:
        return None
    offsets: dict[int, int] = {}
    for number in range(int(table[1])):
        place = table.end() + number * _ENTRY_BYTES
        entry = content[place : place + _ENTRY_BYTES]
        if entry[17:18] != b"n":
            continue
        if not entry[:10].isdigit():
            return None
        head = b"%d %d obj" % (number, int(entry[11:16]))
        offsets[number] = int(entry[:10])
        if content[offsets[number] : offsets[number] + len(head)] != head:
            return None
    root = _ROOT.search(content, table.end() + int(table[1]) * _ENTRY_BYTES)
    catalog = _PAGES.search(_object(content, offsets, root))
    count = _COUNT.search(_object(content, offsets, catalog))
    return int(count[1]) if count else None


def _object(content: mmap.mmap, offsets: Mapping[int, int], named: re.Match[bytes] | None) -> bytes:
    """An object that another names; empty where there is none."""
    begin = offsets.get(int(named[1])) if named else None
    if begin is None:
        return b""
    end = content.find(b"endobj", begin, begin + _LONGEST_OBJECT)
    return content[begin:end]
