"""Taking in a provider's file of changes and cancellations (変更届・登録取消届の受付).

One row is one item, rows with one number are one report. What the programme accepts at once is accepted after the file, in chunks.
"""

from collections.abc import Iterable, Sequence
from datetime import datetime
from pathlib import Path

from sqlmodel import Session

from secretariat import journal
from secretariat.amendments.at_once import accept_at_once
from secretariat.amendments.reporting import Report, enter_reports
from secretariat.intake.amendment_checks import CheckedReport, ReportChecks
from secretariat.intake.amendment_rows import AmendmentRow, read_amendment_row
from secretariat.intake.columns import AMENDMENT_COLUMNS
from secretariat.intake.matters import MatterFile, take_in
from secretariat.intake.new_applications import ProviderInfo
from secretariat.intake.result import IntakeResult
from secretariat.intake.table import Cell, Table
from secretariat.intake.watching import Progress, Stop
from secretariat.office import Office
from secretariat.refusal import Refusal
from secretariat.staff import Person


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
    """Takes in a file, or says why not; all its good reports appear at one moment. A dry run checks everything and stores nothing.

    `progress` hears how many rows were read, `stop` is asked now and then, and before the reports appear, whether to leave off.
    """
    taken = take_in(AmendmentFile, office, person, path, provider_number, received_at, dry_run=dry_run, progress=progress, stop=stop)
    if isinstance(taken, IntakeResult) and taken.accepted and not dry_run:
        accept_at_once(office, person)
    return taken


class AmendmentFile(MatterFile[AmendmentRow, Report]):
    """A file of reports."""

    kind = "amendments"
    deed = "intake-amendments"
    columns = AMENDMENT_COLUMNS

    def __init__(self, office: Office, person: Person, provider: ProviderInfo, received: datetime, table: Table) -> None:
        super().__init__(office, person, provider, received, table)
        self._checks = ReportChecks(office, provider, received)

    def read_row(self, number: int, cells: tuple[Cell, ...]) -> AmendmentRow:
        """One item of a report."""
        return read_amendment_row(number, self.table.columns, cells)

    def check(self, session: Session, matters: Sequence[Sequence[AmendmentRow]]) -> Iterable[CheckedReport]:
        """What is found of reports."""
        return self._checks.check(session, matters)

    def enter(self, session: Session, act: journal.Act, matters: Sequence[Report], batch_id: int) -> Sequence[str]:
        """Enters good reports."""
        return enter_reports(session, act, self.office.programme, matters, batch_id)
