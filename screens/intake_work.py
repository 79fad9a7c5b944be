"""What the screen of intake asks of the office; run in threads, so nothing here touches a widget."""

from pathlib import Path

from screens.intake_form import Wanted
from screens.widgets.long_task import LongTask
from secretariat.intake.applications import take_in_applications
from secretariat.intake.columns import APPLICATION_COLUMNS, PROVIDER_COLUMNS
from secretariat.intake.providers import take_in_providers
from secretariat.intake.result import IntakeResult
from secretariat.office import Office
from secretariat.refusal import Refusal
from secretariat.staff import Person


def take_in(office: Office, person: Person, wanted: Wanted, task: LongTask, *, dry_run: bool) -> IntakeResult | Refusal:
    """The intake of either kind."""
    file = _file(wanted)
    if wanted.kind == "providers":
        return take_in_providers(
            office, person, file, wanted.received, dry_run=dry_run, progress=task.tell, stop=task.is_stopping, expecting=task.expect
        )
    number = wanted.provider[0] if wanted.provider else ""
    return take_in_applications(
        office,
        person,
        file,
        number,
        wanted.received,
        reason=wanted.reason,
        dry_run=dry_run,
        progress=task.tell,
        stop=task.is_stopping,
        expecting=task.expect,
    )


def report(office: Office, wanted: Wanted, result: IntakeResult) -> Path | Refusal:
    """Writes 受付結果 beside the file that was sent; gives its path."""
    from exports.intake_files import write_report_beside  # loads openpyxl: not before somebody wants a report

    columns = APPLICATION_COLUMNS if wanted.kind == "applications" else PROVIDER_COLUMNS
    return write_report_beside(_file(wanted), columns, result, office.clock.now())


def _file(wanted: Wanted) -> Path:
    """Raises ValueError where no file was chosen (a defect: nothing begins without one)."""
    if wanted.file is None:
        raise ValueError("no file")
    return wanted.file
