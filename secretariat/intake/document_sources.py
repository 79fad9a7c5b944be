"""Where scanned papers come from: a folder, or a provider's archive (.zip), which is looked over before anything in it is read.

Archives: APPNOTE.TXT 4.4 (flags, names), 4.5 (ZIP64, which a file within our bounds never needs).
"""

import os
import stat
import struct
import zipfile
import zlib
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from lzma import LZMAError
from pathlib import Path
from typing import Final

from models.vocabulary import RefusalCode
from secretariat.evidence.examination import DAMAGED
from secretariat.evidence.keeping import read_file
from secretariat.intake.limits import DEFAULT_LIMITS, Limits
from secretariat.intake.table import presentable
from secretariat.refusal import Refusal, refuse

_END: Final = b"PK\x05\x06"
_END_BYTES: Final = 22
_LONGEST_COMMENT: Final = 65_535
_ZIP64: Final = b"PK\x06\x07"
_ZIP64_BYTES: Final = 20
_ENTRY_BYTES: Final = 1_000  # of the list of parts, for one: names of several hundred characters
_ENCRYPTED: Final = 0x1
_UTF_8: Final = 0x800


@dataclass(frozen=True, slots=True)
class Paper:
    """One file: its path within the folder or archive, parts joined by /; `read` gives at most so many bytes, or says why not."""

    path: str
    read: Callable[[int], bytes | Refusal]

    @property
    def name(self) -> str:
        """Without the folders."""
        return self.path.rpartition("/")[2]


@contextmanager
def open_papers(path: Path, limits: Limits = DEFAULT_LIMITS) -> Iterator[Sequence[Paper] | Refusal]:
    """The files of a folder, those of its folders too, or of an archive, by their paths; nothing is unpacked to the disk."""
    try:
        mode = path.stat().st_mode
    except (OSError, ValueError):  # ValueError: a NUL in the path
        yield refuse(RefusalCode.INVALID_FILE, "documents.missing", path=presentable(str(path)))
        return
    if stat.S_ISDIR(mode):
        yield _in_folder(path, limits)
    elif not stat.S_ISREG(mode):
        yield refuse(RefusalCode.INVALID_FILE, "documents.not_archive", path=presentable(path.name))
    else:
        with _archive(path, limits) as papers:
            yield papers


def _in_folder(folder: Path, limits: Limits) -> Sequence[Paper] | Refusal:
    found: list[Path] = []
    for parent, folders, names in os.walk(folder):
        folders.sort()
        found.extend(Path(parent) / name for name in names)
        if len(found) > limits.entries:
            return refuse(RefusalCode.LIMIT_EXCEEDED, "documents.too_many", limit=limits.entries)
    if not found:
        return refuse(RefusalCode.INVALID_FILE, "documents.none", path=presentable(folder.name))
    return sorted((Paper(file.relative_to(folder).as_posix(), _reader(file)) for file in found), key=lambda paper: paper.path)


def _reader(file: Path) -> Callable[[int], bytes | Refusal]:
    def read(largest: int) -> bytes | Refusal:
        if file.is_symlink():  # it may lead anywhere on this machine
            return refuse(RefusalCode.INVALID_FILE, "evidence.not_a_file", file=presentable(file.name))
        return read_file(file, largest)

    return read


@contextmanager
def _archive(path: Path, limits: Limits) -> Iterator[Sequence[Paper] | Refusal]:
    refused = _refused_outside(path, limits)
    if refused is not None:
        yield refused
        return
    try:
        archive = zipfile.ZipFile(path)
    except (*DAMAGED, OSError):
        yield refuse(RefusalCode.INVALID_FILE, "documents.damaged", path=presentable(path.name))
        return
    with archive:
        parts = [part for part in archive.infolist() if not part.is_dir()]
        yield _refused_inside(parts, limits) or [Paper(_path(part), _unpacker(archive, part)) for part in sorted(parts, key=_path)]


def _refused_outside(path: Path, limits: Limits) -> Refusal | None:
    """By its last bytes, before zipfile makes an object of each part."""
    named = {"path": presentable(path.name)}
    try:
        size = path.stat().st_size
        with path.open("rb") as file:
            file.seek(max(0, size - _END_BYTES - _LONGEST_COMMENT))
            tail = file.read()
    except OSError:
        return refuse(RefusalCode.INVALID_FILE, "documents.missing", **named)
    end = tail.rfind(_END)
    if end < 0 or len(tail) < end + _END_BYTES:
        return refuse(RefusalCode.INVALID_FILE, "documents.not_archive", **named)
    (listed,) = struct.unpack_from("<L", tail, end + 12)
    is_long = tail[max(0, end - _ZIP64_BYTES) : end].startswith(_ZIP64)
    if size > limits.inflated_bytes or is_long or listed > limits.entries * _ENTRY_BYTES:
        return refuse(RefusalCode.LIMIT_EXCEEDED, "documents.too_large", megabytes=limits.inflated_bytes // 1_000_000, limit=limits.entries)
    return None


def _refused_inside(parts: Sequence[zipfile.ZipInfo], limits: Limits) -> Refusal | None:
    """By the list of its parts alone: nothing in it is unpacked."""
    if not parts:
        return refuse(RefusalCode.INVALID_FILE, "documents.empty_archive")
    if len(parts) > limits.entries:
        return refuse(RefusalCode.LIMIT_EXCEEDED, "documents.too_many", limit=limits.entries)
    for part in parts:
        named = {"file": presentable(_path(part))}
        if part.flag_bits & _ENCRYPTED:
            return refuse(RefusalCode.INVALID_FILE, "documents.encrypted", **named)
        if _leads_out(part):
            return refuse(RefusalCode.INVALID_FILE, "documents.unsafe_path", **named)
        if part.file_size > limits.unpacked_bytes(part.compress_size):
            return refuse(RefusalCode.INVALID_FILE, "documents.inflates", **named)
    if sum(part.file_size for part in parts) > limits.inflated_bytes:
        return refuse(RefusalCode.LIMIT_EXCEEDED, "documents.too_large", megabytes=limits.inflated_bytes // 1_000_000, limit=limits.entries)
    return None


def _leads_out(part: zipfile.ZipInfo) -> bool:
    """Whether a part would lie outside the folder that the archive is unpacked to, or is a link."""
    path = _path(part)
    steps = path.split("/")
    return path.startswith("/") or ".." in steps or ":" in steps[0] or stat.S_ISLNK(part.external_attr >> 16)


def _path(part: zipfile.ZipInfo) -> str:
    """The path of a part: UTF-8 where it says so or reads so, else the code page of Japanese Windows."""
    name = part.orig_filename.partition("\0")[0]
    if not part.flag_bits & _UTF_8:
        written = name.encode("cp437", errors="replace")
        name = next((text for encoding in ("utf-8", "cp932") if (text := _decoded(written, encoding)) is not None), name)
    return name.replace("\\", "/")


def _decoded(written: bytes, encoding: str) -> str | None:
    try:
        return written.decode(encoding)
    except UnicodeDecodeError:
        return None


def _unpacker(archive: zipfile.ZipFile, part: zipfile.ZipInfo) -> Callable[[int], bytes | Refusal]:
    def read(largest: int) -> bytes | Refusal:
        named = {"file": presentable(_path(part).rpartition("/")[2])}
        if part.file_size > largest:
            return refuse(RefusalCode.LIMIT_EXCEEDED, "evidence.too_large", limit=largest, **named)
        try:
            with archive.open(part) as packed:
                content = packed.read(largest + 1)
        except (*DAMAGED, zlib.error, LZMAError, OSError):
            return refuse(RefusalCode.INVALID_FILE, "documents.damaged_part", **named)
        if not content:
            return refuse(RefusalCode.INVALID_FILE, "evidence.empty", **named)
        return content

    return read
