"""Anchoring: what has come to the journal since the last line, appended to the file as signed lines. It changes no record."""

import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from hashlib import sha256
from itertools import chain, islice
from pathlib import Path
from typing import TYPE_CHECKING, Final

import sqlalchemy as sa
from sqlmodel import Session

from models.base import instant_text
from models.vocabulary import RefusalCode
from secretariat.anchors.keys import public_text, read_key
from secretariat.anchors.lines import Anchor, BrokenLine, LateEntry, encoded, entry_bytes, line_digest, mark, read_anchors
from secretariat.clock import japan_day
from secretariat.file_system import unwritable
from secretariat.journal import ENTRIES
from secretariat.office import OFFICE_CASE, Office
from secretariat.permissions import may
from secretariat.platforms import BINARY
from secretariat.refusal import Refusal, refuse
from secretariat.replacing import NotWholeError, flush_to_disk, sync_folder
from secretariat.staff import Person

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

LINE_ENTRIES: Final = 65_536  # a day with more has several lines
CHUNK: Final = 5_000
LOOK_UP: Final = 500

EntryRow = tuple[int, str, int, bytes]  # id, case, place in the case, hash


@dataclass(frozen=True, slots=True)
class Anchored:
    """How many lines were written, how many entries they cover, and how many all lines cover."""

    lines: int
    new: int
    entries: int


def anchor_journal(office: Office, person: Person, path: Path, key_file: Path) -> Anchored | Refusal:
    """Appends to a file of anchors, or begins one. A file that does not hold together, or is another office's, is refused."""
    if refused := may(person.role, "journal"):
        return refused
    key = read_key(key_file)
    if isinstance(key, Refusal):
        return key
    try:
        known = _known(path)
        if isinstance(known, Refusal):
            return known
        with office.reading() as session:
            writer = _Writer(office, key, known, first_hash(session))
            if known.last is not None and known.last.office != writer.office_hash:
                return refuse(RefusalCode.INVALID_FILE, "anchors.other_office", path=str(path))
            lines = list(writer.lines(session))
        _append(path, known.size, lines)
    except OSError as error:
        return unwritable(path, error)
    return Anchored(len(lines), writer.entries - (known.last.entries if known.last else 0), writer.entries)


def first_hash(session: Session) -> str:
    """The hash of the office's first entry, by which it is told from others."""
    first = sa.select(ENTRIES.c.hash).where(ENTRIES.c.case_id == OFFICE_CASE, ENTRIES.c.version == 1)
    return bytes(session.execute(first).scalar_one_or_none() or b"").hex()


@dataclass(slots=True)
class _Known:
    """What a file says already: its last line and that one's digest, which ids are missing, and which of them have come."""

    last: Anchor | None = None
    digest: str = ""
    size: int = 0  # of its whole lines
    missing: list[tuple[int, int]] = field(default_factory=list)
    late: set[int] = field(default_factory=set)


def _known(path: Path) -> _Known | Refusal:
    known = _Known()
    if not path.exists():
        return known
    for line in read_anchors(path, ()):
        if isinstance(line, BrokenLine):
            return refuse(RefusalCode.INVALID_FILE, "anchors.broken", path=str(path), line=line.number)
        known.last = line
        known.missing += line.missing
        known.late |= {entry.id for entry in line.late}
    with path.open("rb") as file:
        for whole in (line for line in file if line.endswith(b"\n")):
            known.digest, known.size = line_digest(whole[:-1]), known.size + len(whole)
    return known


@dataclass(slots=True)
class _Writer:
    """Makes lines, one after the other."""

    office: Office
    key: "Ed25519PrivateKey"
    known: _Known
    office_hash: str
    entries: int = 0

    def lines(self, session: Session) -> Iterator[str]:
        """At least one: that nothing has come is worth a signature too."""
        last = self.known.last
        number, after, previous = (last.number, last.last, self.known.digest) if last is not None else (0, 0, "")
        self.entries = last.entries if last is not None else 0
        late = tuple(self._late(session))
        rows, begun = entries_after(session, after), False
        while (some := list(islice(rows, LINE_ENTRIES))) or not begun:
            number += 1
            line = self._line(number, after, some, late, previous)
            yield line
            after = some[-1][0] if some else after
            begun, previous, late = True, line_digest(line.encode()), ()

    def _line(self, number: int, after: int, some: Sequence[EntryRow], late: tuple[LateEntry, ...], previous: str) -> str:
        digest, marks, missing, before = sha256(), bytearray(), [], after
        for entry, case, version, own in some:
            if entry > before + 1:
                missing.append((before + 1, entry - 1))
            before = entry
            digest.update(entry_bytes(entry, case, version, own))
            marks += mark(case, own)
        self.entries += len(some) + len(late)
        now = self.office.machine_clock.now()
        return Anchor(
            number=number,
            day=japan_day(now).isoformat(),
            made_at=instant_text(now),
            office=self.office_hash,
            first=after + 1,
            last=before,
            missing=tuple(missing),
            late=late,
            entries=self.entries,
            digest=digest.hexdigest(),
            marks=encoded(bytes(marks)),
            previous=previous,
            key=public_text(self.key),
        ).signed(self.key)

    def _late(self, session: Session) -> Iterator[LateEntry]:
        """What has come since with an id that was missing."""
        c = ENTRIES.c
        for begin, end in self.known.missing:
            found = session.execute(sa.select(c.id, c.case_id, c.version, c.hash).where(c.id.between(begin, end)).order_by(c.id))
            yield from (LateEntry(row[0], row[1], row[2], bytes(row[3]).hex()) for row in found if row[0] not in self.known.late)


def entries_after(session: Session, after: int) -> Iterator[EntryRow]:
    """The entries with a higher id, in the order of ids."""
    c = ENTRIES.c
    statement = sa.select(c.id, c.case_id, c.version, c.hash).where(c.id > after).order_by(c.id)
    found = session.execute(statement.execution_options(yield_per=CHUNK))
    return ((row[0], row[1], row[2], row[3]) for row in chain.from_iterable(found.partitions(CHUNK)))


def _append(path: Path, size: int, lines: Sequence[str]) -> None:
    """Behind the whole lines, onto the disk, and read again; what does not read so is taken back. Raises OSError.

    Appended in place: the file may lie where nothing can be replaced.
    """
    content = "".join(f"{line}\n" for line in lines).encode()
    descriptor = os.open(path, os.O_CREAT | os.O_RDWR | BINARY, 0o644)
    with os.fdopen(descriptor, "r+b") as file:
        file.truncate(size)
        file.seek(size)
        file.write(content)
        flush_to_disk(file)
        with path.open("rb") as written:
            written.seek(size)
            if written.read() != content:
                file.truncate(size)
                raise NotWholeError(path)
    sync_folder(path.parent)
