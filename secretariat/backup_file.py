"""A backup as a file: the office itself, then a manifest by which the file proves that it is whole.

The office comes first, as SQLite or pg_dump wrote it, so that their own tools read the file too: neither minds what stands behind the end.
Then one line of JSON, and a last line of fixed length with the length and the SHA-256 of that JSON. An office of SQLite that is worked in
loses the manifest (SQLite cuts the file to its own pages) and is then an office like any other, not a backup.
"""

import json
import os
import re
import sqlite3
from collections.abc import Mapping
from contextlib import closing
from dataclasses import asdict, dataclass
from enum import StrEnum
from hashlib import sha256
from pathlib import Path
from typing import BinaryIO, Final

from models.vocabulary import RefusalCode
from secretariat.refusal import Refusal, refuse
from secretariat.replacing import NotWholeError

FORM: Final = 1
_LAST_LINE: Final = re.compile(rb"\nsecretariat-backup ([0-9]{4}) ([0-9]{10}) ([0-9a-f]{64})\n")
_LAST_LINE_BYTES: Final = len("\nsecretariat-backup 0001 0000000000 \n") + 64
_SQLITE: Final = b"SQLite format 3\0"
_PG_DUMP: Final = b"PGDMP"
AGE: Final = b"age-encryption.org/v1\n"
BLOCK: Final = 1 << 20


class Content(StrEnum):
    """What wrote the office into the file."""

    SQLITE = "sqlite"  # goes into either database
    PG_DUMP = "pg_dump"  # goes into Postgres only


@dataclass(frozen=True, slots=True)
class Facts:
    """What is in a backup: who wrote it and when, rows by table, the journal's entries, cases and the sum of their heads."""

    content: Content
    made_at: str  # ISO 8601, UTC, by the machine's clock
    program: str
    schema: str
    database: str  # sqlite or postgresql
    server: str  # version of the database
    rows: Mapping[str, int]
    entries: int
    cases: int
    heads: str


@dataclass(frozen=True, slots=True)
class Manifest:
    """The facts, and the length in bytes and the SHA-256 of all that stands before the manifest."""

    facts: Facts
    size: int
    sha256: str


def seal(path: Path, facts: Facts) -> None:
    """Writes the manifest behind a finished office. Raises OSError."""
    with path.open("r+b") as file:
        size = file.seek(0, os.SEEK_END)
        file.seek(0)
        manifest = asdict(facts) | {"size": size, "sha256": _digest(file, size)}
        line = json.dumps(manifest, ensure_ascii=False, sort_keys=True).encode()
        file.seek(size)
        file.write(b"\n%b\nsecretariat-backup %04d %010d %b\n" % (line, FORM, len(line), sha256(line).hexdigest().encode()))


def kind_of(path: Path) -> Content | None:
    """What the file begins like; None for anything else. Raises OSError."""
    with path.open("rb") as file:
        beginning = file.read(len(_SQLITE))
    if beginning == _SQLITE:
        return Content.SQLITE
    return Content.PG_DUMP if beginning.startswith(_PG_DUMP) else None


def is_encrypted(path: Path) -> bool:
    """Whether age wrote the file. Raises OSError."""
    with path.open("rb") as file:
        return file.read(len(AGE)) == AGE


def read_manifest(path: Path) -> Manifest | Refusal | None:
    """The manifest of a backup; None where the file has none, a refusal for a newer form or a damaged manifest. Raises OSError."""
    damaged = refuse(RefusalCode.INVALID_FILE, "office.backup_damaged", path=str(path))
    with path.open("rb") as file:
        end = file.seek(0, os.SEEK_END)
        file.seek(max(end - _LAST_LINE_BYTES, 0))
        found = _LAST_LINE.fullmatch(file.read())
        if found is None:
            return None
        if int(found[1]) != FORM:
            return refuse(RefusalCode.INVALID_FILE, "office.backup_newer", path=str(path))
        length = int(found[2])
        begin = end - _LAST_LINE_BYTES - length
        if begin < 1:
            return damaged
        file.seek(begin)
        line = file.read(length)
    if sha256(line).hexdigest().encode() != found[3]:
        return damaged
    try:
        manifest = _parse(json.loads(line))
    except (ValueError, KeyError, TypeError, RecursionError):  # the digest is no secret: anybody can write a line that fits
        return damaged
    return manifest if manifest.size == begin - 1 else damaged


def is_whole(path: Path, manifest: Manifest) -> bool:
    """Whether the office before the manifest is what was written. Raises OSError."""
    with path.open("rb") as file:
        return _digest(file, manifest.size) == manifest.sha256


def look_over_backup(path: Path) -> None:
    """Raises NotWholeError unless the manifest reads, the office before it is what was sealed, and SQLite finds it sound."""
    manifest = read_manifest(path)
    if not isinstance(manifest, Manifest) or not is_whole(path, manifest):
        raise NotWholeError(path)
    if manifest.facts.content is not Content.SQLITE:
        return  # pg_restore has read it through
    with closing(sqlite3.connect(f"{path.absolute().as_uri()}?immutable=1", uri=True)) as office:
        try:
            found = office.execute("PRAGMA quick_check(1)").fetchone()
        except sqlite3.Error:
            found = None
    if found != ("ok",):
        raise NotWholeError(path)


def _parse(read: Mapping[str, object]) -> Manifest:
    """The manifest that a line tells. Raises ValueError, KeyError or TypeError for a line that tells none."""
    rows = read["rows"]
    facts = Facts(
        content=Content(str(read["content"])),
        rows={str(name): int(str(count)) for name, count in rows.items()} if isinstance(rows, dict) else {},
        entries=int(str(read["entries"])),
        cases=int(str(read["cases"])),
        **{name: str(read[name]) for name in ("made_at", "program", "schema", "database", "server", "heads")},
    )
    return Manifest(facts, int(str(read["size"])), str(read["sha256"]))


def _digest(file: BinaryIO, size: int) -> str:
    digest, left = sha256(), size
    while left and (block := file.read(min(BLOCK, left))):
        digest.update(block)
        left -= len(block)
    return digest.hexdigest()
