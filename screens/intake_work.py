"""What the screen of intake asks of the office; run in threads, so nothing here touches a widget."""

from collections.abc import Mapping
from pathlib import Path
from typing import Final

from screens.intake_form import Kind, Wanted
from screens.widgets.long_task import LongTask
from secretariat.intake.amendments import take_in_amendments
from secretariat.intake.applications import take_in_applications
from secretariat.intake.columns import AMENDMENT_COLUMNS, APPLICATION_COLUMNS, KIT_ORDER_COLUMNS, PROVIDER_COLUMNS, Column
from secretariat.intake.kit_orders import take_in_kit_orders
from secretariat.intake.providers import take_in_providers
from secretariat.intake.result import IntakeResult
from secretariat.intake.sending_back import Sent, count_refused, count_sent_back
from secretariat.office import Office
from secretariat.refusal import Refusal
from secretariat.staff import Person

COLUMNS: Final[Mapping[Kind, tuple[Column, ...]]] = {
    "applications": APPLICATION_COLUMNS,
    "providers": PROVIDER_COLUMNS,
    "amendments": AMENDMENT_COLUMNS,
    "kit-orders": KIT_ORDER_COLUMNS,
}
OF_REGISTERED: Final = {"amendments": take_in_amendments, "kit-orders": take_in_kit_orders}
"""Files about stores that are known already."""


def take_in(office: Office, person: Person, wanted: Wanted, task: LongTask, *, dry_run: bool) -> IntakeResult | Refusal:
    """The intake of any kind."""
    file = _file(wanted)
    if wanted.kind == "providers":
        return take_in_providers(
            office, person, file, wanted.received, dry_run=dry_run, progress=task.tell, stop=task.is_stopping, expecting=task.expect
        )
    number = wanted.provider[0] if wanted.provider else ""
    if wanted.kind in OF_REGISTERED:
        take = OF_REGISTERED[wanted.kind]
        return take(office, person, file, number, wanted.received, dry_run=dry_run, progress=task.tell, stop=task.is_stopping)
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


def report(office: Office, person: Person, wanted: Wanted, result: IntakeResult) -> Path | Refusal:
    """Writes 受付結果 beside the file that was sent; gives its path. A file that goes back whole counts as received from then on."""
    from exports.intake_files import write_report_beside  # loads openpyxl: not before somebody wants a report

    path = write_report_beside(_file(wanted), COLUMNS[wanted.kind], result, office.clock.now())
    if isinstance(path, Refusal):
        return path
    return count_sent_back(office, person, _sent(wanted), result) or path


def report_refused(office: Office, person: Person, wanted: Wanted, refusal: Refusal) -> Path | Refusal:
    """Likewise of a file that was refused as a whole."""
    from exports.intake_files import write_report_of_refused_beside

    path = write_report_of_refused_beside(_file(wanted), refusal, office.clock.now())
    if isinstance(path, Refusal):
        return path
    return count_refused(office, person, _sent(wanted), refusal) or path


def _sent(wanted: Wanted) -> Sent:
    return Sent(_file(wanted), wanted.kind, wanted.sender[0] if wanted.sender else None, wanted.received)


def _file(wanted: Wanted) -> Path:
    """Raises ValueError where no file was chosen (a defect: nothing begins without one)."""
    if wanted.file is None:
        raise ValueError("no file")
    return wanted.file
