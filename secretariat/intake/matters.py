"""Taking in a provider's file in which rows with one number are one matter: a report of a change, an order.

A fault in one row keeps its whole matter out. All good matters of a file appear at one moment, or none.
"""

from abc import ABC, abstractmethod
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from itertools import islice
from pathlib import Path
from typing import ClassVar, Final, Generic, Protocol, TypeVar

from sqlalchemy.exc import IntegrityError
from sqlmodel import Session

from models.vocabulary import RefusalCode
from secretariat import journal
from secretariat.intake.batch import ReceivedFile, count_file, digest_of, enter_batch
from secretariat.intake.cells import Fault
from secretariat.intake.columns import Column
from secretariat.intake.new_applications import ProviderInfo
from secretariat.intake.provider_info import load_provider
from secretariat.intake.reader import ReadingStopped, open_table
from secretariat.intake.refused_files import SentFile
from secretariat.intake.result import IntakeResult, RowOutcome
from secretariat.intake.rows import required_of, spellings_of
from secretariat.intake.table import Cell, Table
from secretariat.intake.watching import Progress, Stop, Watcher
from secretariat.office import Office, take_serials
from secretariat.permissions import may
from secretariat.refusal import Refusal, refuse
from secretariat.repetition import repeated
from secretariat.staff import Person

AT_ONCE: Final = 500  # rows between two looks at whether to go on, and matters that one statement looks up


class MatterRow(Protocol):
    """A row as far as it could be read."""

    @property
    def number(self) -> int:
        """The sheet's row."""

    @property
    def reference(self) -> str:
        """The number of its matter; empty if it could not be read."""

    @property
    def mended(self) -> Sequence[str]:
        """The columns that were not quite right, and were understood."""


RowT = TypeVar("RowT", bound=MatterRow)
MatterT = TypeVar("MatterT")


@dataclass(slots=True)
class Checked(Generic[RowT, MatterT]):
    """What was found of one matter: faults by row, or the number under which it was taken before, or what is to be entered."""

    rows: Sequence[RowT]
    faults: dict[int, list[Fault]] = field(default_factory=dict)
    known_as: str | None = None
    matter: MatterT | None = None

    def fault(self, row: RowT, fault: Fault) -> None:
        """Something is wrong with a row."""
        self.faults.setdefault(row.number, []).append(fault)


def gathered(rows: Iterable[RowT]) -> list[list[RowT]]:
    """The rows of each matter, in the order of the file; a row whose number could not be read stands alone."""
    found: dict[str, list[RowT]] = {}
    for row in rows:
        found.setdefault(row.reference or f"\n{row.number}", []).append(row)
    return list(found.values())


class MatterFile(ABC, Generic[RowT, MatterT]):
    """One file on its way in; each kind says how its rows are read, how a matter is checked, and how the good ones are entered."""

    kind: ClassVar[str]
    deed: ClassVar[str]
    columns: ClassVar[tuple[Column, ...]]

    def __init__(self, office: Office, person: Person, provider: ProviderInfo, received: datetime, table: Table) -> None:
        self.office, self.person, self.provider, self.received, self.table = office, person, provider, received, table
        self.result = IntakeResult(ignored_sheets=table.ignored_sheets)
        self._good: list[tuple[MatterT, list[int]]] = []  # with the rows of each

    @abstractmethod
    def read_row(self, number: int, cells: tuple[Cell, ...]) -> RowT:
        """A row; everything that is wrong with it by itself is among its faults."""

    @abstractmethod
    def check(self, session: Session, matters: Sequence[Sequence[RowT]]) -> Iterable[Checked[RowT, MatterT]]:
        """What is found of matters, given by their rows."""

    @abstractmethod
    def enter(self, session: Session, act: journal.Act, matters: Sequence[MatterT], batch_id: int) -> Sequence[str]:
        """Enters good matters; gives their numbers, in their order."""

    def is_still_good(self, session: Session, matters: Sequence[MatterT]) -> bool:
        """Whether what was checked before still holds in the transaction that enters it; locks what it rests on."""
        del session, matters  # nothing but what the database itself refuses
        return True

    def read(self, watcher: Watcher) -> None:
        """Reads the whole table and checks every matter. Raises ReadingStopped."""
        rows: list[RowT] = []
        table = iter(self.table.rows)
        while chunk := list(islice(table, AT_ONCE)):
            watcher.go_on()
            for number, cells in chunk:
                self.result.rows += 1
                row = self.read_row(number, cells)
                if row.mended:
                    self.result.note_mended(number, self.table, list(row.mended))
                rows.append(row)
            watcher.tell(self.result.rows)
        matters = iter(gathered(rows))
        while group := list(islice(matters, AT_ONCE)):
            watcher.go_on()
            with self.office.reading() as session:
                for checked in self.check(session, group):
                    self._take(checked)
        self.result.faults.sort(key=lambda fault: fault.row)
        self.result.unknown_headings = self.table.unknown_headings

    def _take(self, checked: Checked[RowT, MatterT]) -> None:
        numbers = [row.number for row in checked.rows]
        if checked.faults:
            for number in numbers:
                self.result.reject(number, self.table, self.columns, checked.faults[number])
        elif checked.known_as is not None:
            self.result.duplicates += len(numbers)
            self.result.outcomes.update(dict.fromkeys(numbers, RowOutcome("duplicate", checked.known_as)))
        elif checked.matter is not None:
            self._good.append((checked.matter, numbers))
            self.result.accepted += len(numbers)
            self.result.outcomes.update(dict.fromkeys(numbers, RowOutcome("accepted")))

    @repeated
    def publish(self, path: Path) -> IntakeResult | Refusal:
        """Makes all good matters appear in one transaction, with the batch."""
        result, matters = self.result, [matter for matter, _ in self._good]
        file = ReceivedFile.of(path, self.received)
        if isinstance(file, Refusal):
            return file
        result.file_digest = file.digest
        try:
            with self.office.writing(self.person.login, "intake") as (session, act):
                if not matters:
                    count_file(session, file, result, self.kind, self.provider.id)
                    return result
                # it may have been merged into another one since
                if isinstance(provider := load_provider(session, self.provider.number, held=True), Refusal):
                    session.rollback()
                    return provider
                if not self.is_still_good(session, matters):
                    session.rollback()
                    return refuse(RefusalCode.CHANGED_MEANWHILE, "intake.changed_meanwhile")
                batch_id = take_serials(session, "batch")
                enter_batch(session, act, batch_id, file, result, (self.provider.id, self.provider.number), kind=self.kind)
                result.numbers = list(self.enter(session, act, matters, batch_id))
        except IntegrityError:
            # somebody took in the very same matters since this file was checked
            return refuse(RefusalCode.CHANGED_MEANWHILE, "intake.changed_meanwhile")
        for number, (_, rows) in zip(result.numbers, self._good, strict=True):
            result.outcomes.update(dict.fromkeys(rows, RowOutcome("accepted", number)))
        return result


def take_in(
    kind: type[MatterFile[RowT, MatterT]],
    office: Office,
    person: Person,
    path: Path,
    provider_number: str,
    received_at: datetime | None,
    *,
    dry_run: bool,
    progress: Progress | None,
    stop: Stop | None,
) -> IntakeResult | Refusal:
    """Takes in a file of that kind, or says why not. A dry run checks everything and stores nothing.

    `progress` hears how many rows were read, `stop` is asked now and then, and before anything appears, whether to leave off.
    """
    if refused := may(person.role, kind.deed):
        return refused
    received = received_at or office.clock.now()
    if received > office.clock.now():
        return refuse(RefusalCode.INVALID_VALUE, "intake.received_in_future")
    with office.reading() as session:
        provider = load_provider(session, provider_number)
    if isinstance(provider, Refusal):
        return provider
    file = SentFile(office, person, path, received, kind.kind, provider.id, dry_run)
    table = open_table(path, required_of(kind.columns), spellings_of(kind.columns))
    if isinstance(table, Refusal):
        return file.refused(table)
    with table:
        intake = kind(office, person, provider, received, table)
        watcher = Watcher(progress, stop)
        try:
            intake.read(watcher)
            watcher.go_on()
        except ReadingStopped as stopped:
            return file.refused(stopped.refusal)
    if intake.result.rows == 0:
        return file.refused(refuse(RefusalCode.INVALID_FILE, "intake.no_rows"))
    if dry_run:
        intake.result.file_digest = digest_of(path)
        return intake.result
    return intake.publish(path)
