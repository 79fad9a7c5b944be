"""Reports of what was taken in (受付結果), written beside the answer."""

from collections.abc import Callable
from pathlib import Path

import typer

from secretariat.cli.invocation import REFUSED, Invocation
from secretariat.file_system import unwritable
from secretariat.refusal import Refusal


def check_report(invocation: Invocation, source: Path, report: Path | None) -> None:
    """A report in the place of what it reports on is wrong usage."""
    if report is not None and report.absolute() == source.absolute():
        raise typer.BadParameter(invocation.words("cli.report_is_file"))


def write_beside(invocation: Invocation, report: Path, write: Callable[[], Refusal | None]) -> None:
    """Runs a writer. All is taken in already and answered: that it cannot be reported on is a remark beside the answer, and the end."""
    try:
        refused = write()
    except OSError as error:
        refused = unwritable(report, error)
    if refused is not None:
        invocation.note(invocation.say(refused.message))
        raise typer.Exit(REFUSED)
    if not invocation.json:
        invocation.note(str(report))
