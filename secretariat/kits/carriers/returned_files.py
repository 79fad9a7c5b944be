"""Files that come back from carriers, row by row: what is new is entered at most a thousand parcels at a time, the rest is told.

A file that was taken in whole changes nothing when it comes again, and neither do its rows in another file. A run that broke off is
finished by taking the file in once more.
"""

from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path
from typing import Final, Generic, Protocol, TypeVar

import sqlalchemy as sa
from sqlalchemy.exc import IntegrityError
from sqlmodel import Session

from models.base import table_of
from models.kit import CarrierFile
from models.vocabulary import RefusalCode
from models.vocabulary_kits import Carrier
from secretariat import journal
from secretariat.intake.batch import digest_of
from secretariat.intake.cells import Fault, Value, read_row
from secretariat.intake.columns import Column
from secretariat.intake.reader import ReadingStopped, Table, open_table
from secretariat.intake.result import IntakeResult
from secretariat.intake.rows import required_of, spellings_of
from secretariat.intake.table import presentable
from secretariat.office import Office
from secretariat.permissions import may
from secretariat.refusal import Message, Refusal, refuse
from secretariat.repetition import repeated
from secretariat.staff import Person

FILES = table_of(CarrierFile)
AT_ONCE: Final = 1000  # rows that one transaction enters
ATTEMPTS: Final = 5  # each time somebody else entered one of them in that very moment

Change = TypeVar("Change")


@dataclass(frozen=True, slots=True)
class Sent:
    """A row that reads well: its number in the sheet, its values by column."""

    row: int
    values: Mapping[str, Value]

    def text(self, column: str) -> str:
        """The text in a column; empty where there is none."""
        value = self.values.get(column)
        return value if isinstance(value, str) else ""


@dataclass(slots=True)
class Judged(Generic[Change]):
    """What rows come to: changes to make, rows that say what is known already, faults by row."""

    changes: list[Change] = field(default_factory=list)
    unchanged: int = 0
    faults: dict[int, Fault] = field(default_factory=dict)


class Work(Protocol[Change]):
    """What a kind of file does with its rows."""

    def judge(self, session: Session, rows: Sequence[Sent]) -> Judged[Change]:
        """What the rows come to as things stand."""
        ...

    def enter(self, session: Session, act: journal.Act, changes: Sequence[Change]) -> int:
        """Enters the changes; gives how many were still possible."""
        ...


class _OvertakenError(Exception):
    """Somebody else changed one of the parcels in that moment."""


@dataclass(frozen=True, slots=True)
class ReturnedFile:
    """What became of a file; `again`: it was taken in before, and nothing of it was looked at."""

    result: IntakeResult
    again: bool = False


def problem(column: str, key: str, expected: str, **parameters: object) -> Fault:
    """A fault by the names of its two sentences in the catalogue `carriers`."""
    return Fault(column, Message(f"carriers.problem.{key}", parameters), Message(f"carriers.expected.{expected}", parameters))


def take_returned_file(
    office: Office,
    person: Person,
    path: Path,
    kind: str,
    carrier: Carrier,
    columns: tuple[Column, ...],
    work_on: Callable[[Sequence[Sent]], tuple[Work[Change], Mapping[int, Fault]]],
) -> ReturnedFile | Refusal:
    """Takes a carrier's file in. `work_on` gets all rows that read well, and gives what to do with them and which contradict others."""
    if refused := may(person.role, "kits"):
        return refused
    digest = digest_of(path)
    if (known := known_file(office, digest)) is not None:
        return known
    read = read_rows(path, columns)
    if isinstance(read, Refusal):
        return read
    table, rows, result = read
    work, contradicting = work_on(rows)
    for row, fault in contradicting.items():
        result.reject(row, table, columns, [fault])
    good = iter([sent for sent in rows if sent.row not in contradicting])
    while chunk := list(islice(good, AT_ONCE)):
        judged = _work_off(office, person, kind, work, chunk)
        result.accepted += len(judged.changes)
        result.duplicates += judged.unchanged
        for row, fault in judged.faults.items():
            result.reject(row, table, columns, [fault])
    result.faults.sort(key=lambda fault: fault.row)
    result.file_digest = digest
    if not result.faults and digest is not None:
        _keep(office, person, path, kind, carrier, digest, result.rows)
    return ReturnedFile(result)


def known_file(office: Office, digest: bytes | None) -> ReturnedFile | None:
    """What is told of a file that was taken in before; None for any other."""
    if digest is None:
        return None
    with office.reading() as session:
        rows = session.execute(sa.select(FILES.c.row_count).where(FILES.c.digest == digest)).scalar_one_or_none()
    return None if rows is None else ReturnedFile(IntakeResult(rows=rows, duplicates=rows, file_digest=digest), again=True)


def read_rows(path: Path, columns: tuple[Column, ...]) -> tuple[Table, list[Sent], IntakeResult] | Refusal:
    """All rows that read well, the others as faults of the result; the table is closed by then."""
    table = open_table(path, required_of(columns), spellings_of(columns))
    if isinstance(table, Refusal):
        return table
    rows: list[Sent] = []
    result = IntakeResult(ignored_sheets=table.ignored_sheets)
    with table:
        try:
            for number, cells in table.rows:
                result.rows += 1
                read = read_row(columns, table.columns, tuple(cells))
                if read.faults:
                    result.reject(number, table, columns, read.faults)
                else:
                    rows.append(Sent(number, read.values))
        except ReadingStopped as stopped:
            return stopped.refusal
    return (table, rows, result) if result.rows else refuse(RefusalCode.INVALID_FILE, "intake.no_rows")


def _work_off(office: Office, person: Person, kind: str, work: Work[Change], rows: Sequence[Sent]) -> Judged[Change]:
    with office.reading() as session:
        judged = work.judge(session, rows)
    for left in reversed(range(ATTEMPTS)):
        if not judged.changes:
            break
        overtaken = (IntegrityError, _OvertakenError) if left else ()
        with suppress(*overtaken):
            return _enter(office, person, kind, work, rows)
    return judged


@repeated
def _enter(office: Office, person: Person, kind: str, work: Work[Change], rows: Sequence[Sent]) -> Judged[Change]:
    """Raises _OvertakenError or IntegrityError where somebody else was quicker."""
    with office.writing(person.login, kind) as (session, act):
        judged = work.judge(session, rows)
        if work.enter(session, act, judged.changes) < len(judged.changes):
            raise _OvertakenError
        return judged


@repeated
def _keep(office: Office, person: Person, path: Path, kind: str, carrier: Carrier, digest: bytes, rows: int) -> None:
    """Keeps that the file was taken in whole; somebody else may have done so a moment ago."""
    with suppress(IntegrityError), office.writing(person.login, kind) as (session, act):
        keep_file(session, act, path, kind, carrier, digest, rows)


def keep_file(session: Session, act: journal.Act, path: Path, kind: str, carrier: Carrier | None, digest: bytes, rows: int) -> None:
    """Keeps that a file was taken in. Raises IntegrityError where somebody else was quicker."""
    told = carrier.value if carrier is not None else None
    row = {"digest": digest, "kind": kind, "carrier": told, "file_name": presentable(path.name), "row_count": rows}
    session.execute(sa.insert(FILES), {**row, "taken_in_at": act.at, "staff": act.staff})
