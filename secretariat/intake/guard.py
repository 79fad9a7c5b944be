"""Looks at a provider's file before any parser does: what it is by its content (its name proves nothing), and whether it is safe to read.

Every unlucky kind is named together with its remedy (refusal code `invalid-file`). Accepted are .xlsx (ECMA-376) and delimited text.
"""

import codecs
import mmap
import os
import stat
from dataclasses import dataclass
from pathlib import Path

from models.vocabulary import RefusalCode
from secretariat.intake.limits import DEFAULT_LIMITS, Limits
from secretariat.intake.table import presentable
from secretariat.intake.workbook_scan import Workbook, scan_workbook
from secretariat.refusal import Refusal, refuse


@dataclass(frozen=True, slots=True)
class DelimitedText:
    """A text file (.csv) that decodes as a whole in `encoding`: utf-8-sig (with or without byte order mark) or cp932.

    `lines` by their line feeds, headings included.
    """

    encoding: str
    lines: int = 0


FileKind = Workbook | DelimitedText

_HEAD_BYTES = 4096
# what ISO-2022-JP (JIS) writes before kanji: all of it is ASCII, and would pass for that [RFC 1468]
_ISO_2022 = b"\x1b$"
_BLOCK_BYTES = 1 << 20

_ZIP = b"PK\x03\x04"
# Compound File Binary, the container of old Office files and of encrypted new ones [MS-CFB 2.2, MS-OFFCRYPTO 2.3.4].
_COMPOUND_FILE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_COMPOUND_STREAMS = (("EncryptedPackage", "reader.encrypted"), ("Workbook", "reader.old_excel"), ("Book", "reader.old_excel"))
_MAGIC = (
    (b"PK\x05\x06", "reader.other_archive"),
    (b"%PDF", "reader.pdf"),
    (b"\x89PNG", "reader.image"),
    (b"\xff\xd8\xff", "reader.image"),
    (codecs.BOM_UTF16_LE, "reader.utf_16"),
    (codecs.BOM_UTF16_BE, "reader.utf_16"),
)
_HTML = (b"<!doctype html", b"<html", b"<head", b"<meta", b"<body", b"<table", b"<style", b"<div")
_XML_SPREADSHEET_2003 = b"urn:schemas-microsoft-com:office:spreadsheet"


def examine(path: Path, limits: Limits = DEFAULT_LIMITS) -> FileKind | Refusal:
    """What the file is, with what the reader needs to know about it; or why it is not read. Raises nothing for any file whatever."""
    try:
        status = path.stat()
    except (FileNotFoundError, NotADirectoryError, ValueError):  # ValueError: a NUL in the path
        return refuse(RefusalCode.INVALID_FILE, "reader.file_missing", file=presentable(path.name))
    except OSError:
        return refuse(RefusalCode.INVALID_FILE, "reader.not_readable", file=presentable(path.name))
    if refusal := _refused_outside(path, status, limits):
        return refusal
    try:
        return _examine_content(path, limits)
    except OSError:
        return refuse(RefusalCode.INVALID_FILE, "reader.not_readable", file=presentable(path.name))


def _refused_outside(path: Path, status: os.stat_result, limits: Limits) -> Refusal | None:
    if stat.S_ISDIR(status.st_mode):
        return refuse(RefusalCode.INVALID_FILE, "reader.folder", file=presentable(path.name))
    if not stat.S_ISREG(status.st_mode):  # a pipe or a device might never end
        return refuse(RefusalCode.INVALID_FILE, "reader.not_a_file", file=presentable(path.name))
    if status.st_size == 0:
        return refuse(RefusalCode.INVALID_FILE, "reader.empty")
    if status.st_size > limits.file_bytes:
        return refuse(RefusalCode.INVALID_FILE, "reader.too_large", megabytes=limits.file_bytes // 1_000_000)
    return None


def _examine_content(path: Path, limits: Limits) -> FileKind | Refusal:
    with path.open("rb") as file:
        head = file.read(_HEAD_BYTES)
    if head.startswith(_ZIP):
        return scan_workbook(path, limits)
    if head.startswith(_COMPOUND_FILE):
        return _compound_file(path)
    key = next((key for magic, key in _MAGIC if head.startswith(magic)), None) or _markup(head)
    if key:
        return refuse(RefusalCode.INVALID_FILE, key)
    return _examine_text(path)


def _compound_file(path: Path) -> Refusal:
    with path.open("rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as content:
        for stream, key in _COMPOUND_STREAMS:
            # a directory entry holds its name in UTF-16LE, closed by a NUL
            if content.find((stream + "\0").encode("utf-16-le")) >= 0:
                return refuse(RefusalCode.INVALID_FILE, key)
    return refuse(RefusalCode.INVALID_FILE, "reader.other_office")


def _markup(head: bytes) -> str | None:
    """The message for a web page or an XML file that goes under a table's name (exports of old systems do that)."""
    start = head.removeprefix(codecs.BOM_UTF8).lstrip().lower()
    if start.startswith(b"<?xml"):
        if _XML_SPREADSHEET_2003 in start:
            return "reader.xml_spreadsheet"
        return "reader.html" if b"<html" in start else "reader.xml"
    return "reader.html" if start.startswith(_HTML) else None


def _examine_text(path: Path) -> DelimitedText | Refusal:
    """Strict UTF-8 or else strict cp932 over the whole file: guessers take Japanese for Big5 or GB 18030."""
    lines = []
    for encoding in ("utf-8-sig", "cp932"):
        examined = _decode(path, encoding)
        if not isinstance(examined, int):
            return examined
        lines.append(examined)
    # the encoding that came further is the likelier one
    return refuse(RefusalCode.INVALID_FILE, "reader.encoding", line=max(lines))


def _decode(path: Path, encoding: str) -> DelimitedText | Refusal | int:
    """The text if all of it is in the encoding, else the first line (1-based) that is not; the refusal for a file that holds a NUL."""
    decoder = codecs.getincrementaldecoder(encoding)("strict")
    line, last = 1, b"\n"
    with path.open("rb") as file:
        while True:
            block = file.read(_BLOCK_BYTES)
            if (nul := block.find(b"\0")) >= 0:
                return refuse(RefusalCode.INVALID_FILE, "reader.not_text", line=line + block.count(b"\n", 0, nul))
            if (escape := block.find(_ISO_2022)) >= 0:
                return line + block.count(b"\n", 0, escape)
            try:
                decoder.decode(block, final=not block)
            except UnicodeDecodeError as error:
                return line + error.object.count(b"\n", 0, error.start)
            if not block:
                return DelimitedText(encoding, line - last.endswith(b"\n"))
            last = block
            line += block.count(b"\n")
