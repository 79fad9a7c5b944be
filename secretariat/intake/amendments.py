"""Taking in a provider's file of changes and cancellations (変更届・登録取消届の受付).

One row is one item, rows with one number are one report.

All good reports of a file appear at one moment, or none. What the programme accepts at once is accepted after that, in chunks.
"""

from datetime import datetime
from itertools import islice
from pathlib import Path
from typing import Final

from sqlalchemy.exc import IntegrityError

from models.vocabulary import RefusalCode
from secretariat.amendments.at_once import accept_at_once
from secretariat.amendments.reporting import Report, enter_reports
from secretariat.intake.amendment_checks import Checked, ReportChecks
from secretariat.intake.amendment_rows import AmendmentRow, gathered, read_amendment_row
from secretariat.intake.batch import ReceivedFile, count_file, digest_of, enter_batch
from secretariat.intake.columns import AMENDMENT_COLUMNS
from secretariat.intake.new_applications import ProviderInfo
from secretariat.intake.provider_info import load_provider
from secretariat.intake.reader import ReadingStopped, open_table
from secretariat.intake.refused_files import SentFile
from secretariat.intake.result import IntakeResult, RowOutcome
from secretariat.intake.rows import required_of, spellings_of
from secretariat.intake.table import Table
from secretariat.intake.watching import Progress, Stop, Watcher
from secretariat.office import Office, take_serials
from secretariat.permissions import may
from secretariat.refusal import Refusal, refuse
from secretariat.staff import Person

ROWS_AT_ONCE: Final = 500  # between two looks at whether to go on
REPORTS_AT_ONCE: Final = 500
KIND: Final = "amendments"


def take_in_amendments(
    office: Office,
    person: Person,
    path: Path,
    provider_number: str,
    received_at: datetime | None = None,
    *,
    dry_run: bool = False,
    progress: Progress | None = None,
    stop: Stop | None = None,
) -> IntakeResult | Refusal:
    """Takes in a file, or says why not. A dry run checks everything and stores nothing.

    `progress` hears how many rows were read, `stop` is asked now and then, and before the rows appear, whether to leave off.
    """
    if refused := may(person.role, "intake-amendments"):
        return refused
    received = received_at or office.clock.now()
    if received > office.clock.now():
        return refuse(RefusalCode.INVALID_VALUE, "intake.received_in_future")
    with office.reading() as session:
        provider = load_provider(session, provider_number)
    if isinstance(provider, Refusal):
        return provider
    file = SentFile(office, person, path, received, KIND, provider.id, dry_run)
    table = open_table(path, required_of(AMENDMENT_COLUMNS), spellings_of(AMENDMENT_COLUMNS))
    if isinstance(table, Refusal):
        return file.refused(table)
    with table:
        intake = _Intake(office, person, provider, received, table)
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
    published = intake.publish(path)
    if isinstance(published, IntakeResult) and published.accepted:
        accept_at_once(office, person)
    return published


class _Intake:
    """One file on its way in."""

    def __init__(self, office: Office, person: Person, provider: ProviderInfo, received: datetime, table: Table) -> None:
        self.office, self.person, self.provider, self.received, self.table = office, person, provider, received, table
        self.result = IntakeResult(ignored_sheets=table.ignored_sheets)
        self.reports: list[tuple[Report, list[int]]] = []  # with the rows of each

    def read(self, watcher: Watcher) -> None:
        """Reads the whole table and checks every report. Raises ReadingStopped."""
        rows: list[AmendmentRow] = []
        table = iter(self.table.rows)
        while chunk := list(islice(table, ROWS_AT_ONCE)):
            watcher.go_on()
            for number, cells in chunk:
                self.result.rows += 1
                row = read_amendment_row(number, self.table.columns, cells)
                if row.mended:
                    self.result.note_mended(number, self.table, list(row.mended))
                rows.append(row)
            watcher.tell(self.result.rows)
        groups = iter(gathered(rows).values())
        checks = ReportChecks(self.office, self.provider, self.received)
        while group := list(islice(groups, REPORTS_AT_ONCE)):
            watcher.go_on()
            with self.office.reading() as session:
                for checked in checks.check(session, group):
                    self._take(checked)
        self.result.faults.sort(key=lambda fault: fault.row)
        self.result.unknown_headings = self.table.unknown_headings

    def _take(self, checked: Checked) -> None:
        """What was found of one report: a fault in one of its rows keeps all of it out."""
        if checked.faults:
            for row in checked.rows:
                self.result.reject(row.number, self.table, AMENDMENT_COLUMNS, checked.faults[row.number])
        elif checked.known_as is not None:
            for row in checked.rows:
                self.result.duplicates += 1
                self.result.outcomes[row.number] = RowOutcome("duplicate", checked.known_as)
        elif checked.report is not None:
            numbers = [row.number for row in checked.rows]
            self.reports.append((checked.report, numbers))
            self.result.accepted += len(numbers)
            self.result.outcomes.update(dict.fromkeys(numbers, RowOutcome("accepted")))

    def publish(self, path: Path) -> IntakeResult | Refusal:
        """Makes all good reports appear in one transaction, with the batch."""
        result = self.result
        file = ReceivedFile.of(path, self.received)
        if isinstance(file, Refusal):
            return file
        result.file_digest = file.digest
        try:
            with self.office.writing(self.person.login, "intake") as (session, act):
                if not self.reports:
                    count_file(session, file, result, KIND, self.provider.id)
                    return result
                # it may have been merged into another one since
                if isinstance(provider := load_provider(session, self.provider.number, held=True), Refusal):
                    session.rollback()
                    return provider
                batch_id = take_serials(session, "batch")
                enter_batch(session, act, batch_id, file, result, (self.provider.id, self.provider.number), kind=KIND)
                numbers = enter_reports(session, act, self.office.programme, [report for report, _ in self.reports], batch_id)
        except IntegrityError:
            # somebody took in the very same reports since this file was checked
            return refuse(RefusalCode.CHANGED_MEANWHILE, "intake.changed_meanwhile")
        result.numbers = numbers
        for number, (_, rows) in zip(numbers, self.reports, strict=True):
            result.outcomes.update(dict.fromkeys(rows, RowOutcome("accepted", number)))
        return result
