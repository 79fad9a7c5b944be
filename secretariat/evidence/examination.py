"""What a file is by its content (its name proves nothing), and whether it is a kind that may be kept at all.

Signatures: ISO 32000-1 (PDF), RFC 2083 (PNG), ITU-T T.81 (JPEG), TIFF 6.0, ECMA-376 part 2 (Office Open XML), MS-CFB, MS-SHLLINK.
"""

import codecs
import csv
import io
import re
import struct
import zipfile
from collections.abc import Collection, Sequence
from itertools import islice
from typing import Final

from models.vocabulary import RefusalCode
from secretariat.evidence.kinds import SUFFIXES, MediaType
from secretariat.intake.limits import DEFAULT_LIMITS, Limits
from secretariat.refusal import Refusal, refuse

_SIGNATURES: Final = (
    (b"%PDF-", MediaType.PDF),
    (b"\x89PNG\r\n\x1a\n", MediaType.PNG),
    (b"\xff\xd8\xff", MediaType.JPEG),
    (b"II*\x00", MediaType.TIFF),
    (b"MM\x00*", MediaType.TIFF),
    (b"II+\x00", MediaType.TIFF),
    (b"MM\x00+", MediaType.TIFF),
)
_PROGRAMS: Final = (
    b"MZ",  # Windows
    b"\x7fELF",  # Linux
    b"\xfe\xed\xfa\xce",  # macOS, in either order of bytes
    b"\xfe\xed\xfa\xcf",
    b"\xce\xfa\xed\xfe",
    b"\xcf\xfa\xed\xfe",
    b"\xca\xfe\xba\xbe",  # macOS for several processors; a class of Java
    b"\xca\xfe\xba\xbf",
    b"#!",
    b"L\x00\x00\x00\x01\x14\x02\x00",  # a shortcut of Windows
    b"\x00asm",
    b"dex\n",
)
_COMPOUND_FILE: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ZIP: Final = (b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08")
_CENTRAL_ENTRY: Final = b"PK\x01\x02"
_CONTENT_TYPES: Final = "[content_types].xml"
_OFFICE_PARTS: Final = {"xl/workbook.xml": MediaType.WORKBOOK, "word/document.xml": MediaType.DOCUMENT}
_MACROS: Final = ("vbaproject", "xl/macrosheets/")
_PROGRAM_PARTS: Final = ("meta-inf/manifest.mf", "androidmanifest.xml", "classes.dex")
# what zipfile raises on damaged archives
DAMAGED: Final = (zipfile.BadZipFile, struct.error, EOFError, KeyError, NotImplementedError, OverflowError, RuntimeError, ValueError)
_DRAWING: Final = re.compile(r"\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--(?:(?!-->).)*-->\s*)*(?:<!DOCTYPE\s+svg[^>]*>\s*)?<svg[\s>]", re.DOTALL)
_LINES_LOOKED_AT: Final = 20
# control characters, and what Python reads from bytes that CP932 leaves unused
_NOT_IN_TEXTS: Final = re.compile("[\x00-\x08\x0b\x0e-\x1f\x7f-\x84\x86-\x9f\uf8f0-\uf8f3]")


def media_type_of(content: bytes, permitted: Collection[str], limits: Limits = DEFAULT_LIMITS) -> MediaType | Refusal:
    """The kind of a file that is not empty; refused if it is a program, unsafe, or none of the permitted kinds."""
    known = _known(content, limits)
    if isinstance(known, Refusal):
        return known
    if known in {MediaType.CSV, MediaType.SVG} and known not in permitted:
        known = MediaType.PLAIN_TEXT  # which they are as well
    if known is None or known not in permitted:
        return _refused("evidence.kind", kinds=_endings(permitted))
    return known


def _known(content: bytes, limits: Limits) -> MediaType | Refusal | None:
    if content.removeprefix(codecs.BOM_UTF8).startswith(_PROGRAMS):
        return _refused("evidence.program")
    if content.startswith(_COMPOUND_FILE):
        return _refused("evidence.compound_file")
    if content.startswith(_ZIP):
        return _archive(content, limits)
    return next((kind for signature, kind in _SIGNATURES if content.startswith(signature)), None) or _text(content)


def _archive(content: bytes, limits: Limits) -> MediaType | Refusal | None:
    """By the list of its parts alone: nothing in it is unpacked."""
    if content.count(_CENTRAL_ENTRY) > limits.entries:  # before zipfile makes an object of each
        return _refused("evidence.inflates")
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            return _office_file(archive.infolist(), limits)
    except DAMAGED:
        return _refused("evidence.damaged_archive")


def _office_file(parts: Sequence[zipfile.ZipInfo], limits: Limits) -> MediaType | Refusal | None:
    names = [part.orig_filename.lower() for part in parts]
    if any(name in _PROGRAM_PARTS or name.endswith(".class") for name in names) and _CONTENT_TYPES not in names:
        return _refused("evidence.program")
    if any(macros in name for name in names for macros in _MACROS):
        return _refused("evidence.macros")
    if any(part.flag_bits & 1 for part in parts):
        return _refused("evidence.encrypted")
    if sum(part.file_size for part in parts) > limits.inflated_bytes or any(_inflates(part, limits) for part in parts):
        return _refused("evidence.inflates")
    if _CONTENT_TYPES not in names or len(set(names)) != len(names):
        return _refused("evidence.archive")
    kinds = [kind for name, kind in _OFFICE_PARTS.items() if name in names]
    return kinds[0] if len(kinds) == 1 else None


def _inflates(part: zipfile.ZipInfo, limits: Limits) -> bool:
    return part.file_size > limits.unpacked_bytes(part.compress_size)


def _text(content: bytes) -> MediaType | None:
    """Strict UTF-8 or else strict CP932, without control characters; a table if its first lines have equally many cells, or a drawing."""
    for encoding in ("utf-8-sig", "cp932"):
        try:
            text = content.decode(encoding)
        except UnicodeDecodeError:
            continue
        if _NOT_IN_TEXTS.search(text):
            return None
        if _DRAWING.match(text):
            return MediaType.SVG
        return MediaType.CSV if _is_table(text) else MediaType.PLAIN_TEXT
    return None


def _is_table(text: str) -> bool:
    try:
        lines = [line for line in islice(csv.reader(io.StringIO(text, newline=""), strict=True), _LINES_LOOKED_AT) if line]
    except csv.Error:
        return False
    return len(lines) > 1 and len(lines[0]) > 1 and len({len(line) for line in lines}) == 1


def _endings(permitted: Collection[str]) -> tuple[str, ...]:
    return tuple(SUFFIXES[kind][0] for kind in MediaType if kind in permitted)


def _refused(key: str, **parameters: object) -> Refusal:
    return refuse(RefusalCode.INVALID_FILE, key, **parameters)
