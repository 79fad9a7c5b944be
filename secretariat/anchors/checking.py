"""Comparing the journal with its anchors: what is gone, was changed or slipped in since a line was signed, by case and by day."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path

import sqlalchemy as sa
from sqlmodel import Session

from secretariat.anchors.lines import (
    CASE_MARK,
    MARK,
    Anchor,
    BrokenLine,
    LateEntry,
    case_mark,
    decoded,
    entry_bytes,
    mark,
    read_anchors,
)
from secretariat.anchors.writing import CHUNK, EntryRow, entries_after, first_hash
from secretariat.identifiers import CASE_PREFIXES, case_number, parse_case_number
from secretariat.journal import ENTRIES, JournalFault

THE_FILE = "anchors"  # stands where the case would, for what is wrong with the file itself
UNKNOWN = "?"
BEYOND = 1_000  # serials behind the highest known one, among which cases are looked for that are gone


@dataclass(frozen=True, slots=True)
class AnchorFile:
    """A file of anchors, and the public keys that its lines may be signed by."""

    path: Path
    keys: tuple[str, ...]


@dataclass(slots=True)
class Coverage:
    """How far the anchors reach: how many lines, how many entries, when the last line was made (ISO 8601, UTC)."""

    lines: int = 0
    entries: int = 0
    made_at: str | None = None


@dataclass(slots=True)
class _Findings:
    """What is gone, by the mark of its case and by day, and what is there but should not be so."""

    gone: dict[tuple[bytes, str], None] = field(default_factory=dict)
    faults: dict[JournalFault, None] = field(default_factory=dict)

    def add(self, case: str, version: int | None, problem: str, day: str) -> None:
        self.faults[JournalFault(case, version, problem, day)] = None


def wrong_anchors(session: Session, anchors: AnchorFile, coverage: Coverage, go_on: Callable[[], bool]) -> Iterator[JournalFault]:
    """Everything in which the journal differs from what was signed, and everything wrong with the file. Raises OSError.

    `go_on` is asked before each line; what is left then is not judged.
    """
    lines, broken = [], []
    for line in read_anchors(anchors.path, anchors.keys):
        if isinstance(line, BrokenLine):
            broken.append(JournalFault(THE_FILE, line.number, line.problem, line.day or None))
        else:
            lines.append(line)
    yield from broken
    if not lines:
        if not broken:
            yield JournalFault(THE_FILE, None, "journal.anchor_none")
        return
    if lines[0].office != first_hash(session):
        yield JournalFault(THE_FILE, 1, "journal.anchor_other_office", lines[0].day)
        return
    coverage.lines, coverage.entries, coverage.made_at = len(lines), lines[-1].entries, lines[-1].made_at
    late = {entry.id: (entry, line.day) for line in lines for entry in line.late}
    findings, rows = _Findings(), _Rows(entries_after(session, 0))
    for line in lines:
        if not go_on():
            return
        _compare(line, rows, late, findings, is_newest=line.made_at == lines[-1].made_at)
    for entry, day in late.values():  # those that were not met on the way
        findings.gone[case_mark(entry.case), day] = None
    yield from findings.faults
    names = _named(session, {mark for mark, _ in findings.gone})
    for case, day in sorted({(names.get(gone, UNKNOWN), day) for gone, day in findings.gone}):
        yield JournalFault(case, None, "journal.anchored_gone", day)


class _Rows:
    """The entries of the journal in the order of ids, with a look at the next one."""

    def __init__(self, rows: Iterator[EntryRow]) -> None:
        self._rows = rows
        self.next = next(rows, None)

    def up_to(self, last: int) -> Iterator[EntryRow]:
        """All that come up to an id."""
        while self.next is not None and self.next[0] <= last:
            yield self.next
            self.next = next(self._rows, None)


def _compare(line: Anchor, rows: _Rows, late: dict[int, tuple[LateEntry, str]], findings: _Findings, *, is_newest: bool) -> None:
    """One line with the entries that it covers; takes out of `late` what it meets."""
    marks, digest, sound = decoded(line.marks), sha256(), True
    expected = _expected(line)
    wanted = next(expected, None)
    position = 0
    for entry, case, version, own in rows.up_to(line.last):
        while wanted is not None and wanted < entry:
            findings.gone[marks[position : position + CASE_MARK], line.day] = None
            wanted, position, sound = next(expected, None), position + MARK, False
        if wanted == entry:
            digest.update(entry_bytes(entry, case, version, own))
            if mark(case, own) != marks[position : position + MARK]:
                sound = False
                findings.add(case, version, "journal.anchored_changed", line.day)
                if case_mark(case) != marks[position : position + CASE_MARK]:
                    findings.gone[marks[position : position + CASE_MARK], line.day] = None
            wanted, position = next(expected, None), position + MARK
        elif entry in late:
            known, day = late.pop(entry)
            if (known.case, known.version, known.hash) != (case, version, own.hex()):
                findings.add(case, version, "journal.anchored_changed", day)
        elif not is_newest:
            findings.add(case, version, "journal.anchored_inserted", line.day)
    while wanted is not None:
        findings.gone[marks[position : position + CASE_MARK], line.day] = None
        wanted, position, sound = next(expected, None), position + MARK, False
    if sound and digest.hexdigest() != line.digest:
        findings.add(f"{line.first}-{line.last}", None, "journal.anchored_differs", line.day)


def _expected(line: Anchor) -> Iterator[int]:
    """The ids that held an entry when the line was made."""
    begin = line.first
    for first_missing, last_missing in (*line.missing, (line.last + 1, line.last + 1)):
        yield from range(begin, first_missing)
        begin = last_missing + 1


def _named(session: Session, wanted: set[bytes]) -> dict[bytes, str]:
    """The cases behind marks: looked for among those that have a journal, then among the numbers that none of them bears."""
    names: dict[bytes, str] = {}
    if not wanted:
        return names
    highest = dict.fromkeys(CASE_PREFIXES, 0)
    cases = session.execute(sa.select(ENTRIES.c.case_id).distinct().execution_options(yield_per=CHUNK)).scalars()
    for case in cases:
        if case_mark(case) in wanted:
            names[case_mark(case)] = case
        if (parsed := parse_case_number(case)) is not None:
            highest[parsed[0]] = max(highest[parsed[0]], parsed[1])
    return names | _gone_cases(wanted - names.keys(), highest)


def _gone_cases(wanted: set[bytes], highest: dict[str, int]) -> dict[bytes, str]:
    names: dict[bytes, str] = {}
    for prefix, last in highest.items():
        for serial in range(1, last + BEYOND):
            if len(names) == len(wanted):
                return names
            number = case_number(prefix, serial)
            if (found := sha256(number.encode()).digest()[:CASE_MARK]) in wanted:
                names[found] = number
    return names
