"""template, intake applications, intake amendments, intake providers; intake documents lies with the other commands on papers."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Final

import typer

from secretariat.cli.document_commands import register_intake as register_documents
from secretariat.cli.invocation import REFUSED, Invocation
from secretariat.cli.kit_order_commands import register_intake as register_kit_orders
from secretariat.cli.reports import check_report, write_beside
from secretariat.file_system import unwritable
from secretariat.refusal import Refusal

if TYPE_CHECKING:
    from secretariat.intake.columns import Column
    from secretariat.intake.result import IntakeResult

    Columns = tuple[Column, ...]

Words = Callable[[str], str]
KINDS: Final = ("applications", "providers", "amendments", "kit-orders", "stock")


def register(program: typer.Typer, invocation: Invocation, words: Words) -> None:
    """Adds the commands."""
    _template(program, invocation, words)
    intake = typer.Typer(help=words("intake"), no_args_is_help=True)
    program.add_typer(intake, name="intake")
    File = Annotated[Path, typer.Argument(metavar="FILE", readable=False, help=words("intake_file"))]  # noqa: N806 - a type
    Received = Annotated[str | None, typer.Option("--received", metavar="TIME", help=words("intake_received"))]  # noqa: N806 - a type
    DryRun = Annotated[bool, typer.Option("--dry-run", help=words("intake_dry_run"))]  # noqa: N806 - a type
    of_take_over = Annotated[str | None, typer.Option("--take-over", metavar="DATE", help=words("intake_take_over"))]
    Report = Annotated[Path | None, typer.Option("--report", metavar="FILE.xlsx", help=words("intake_report"))]  # noqa: N806 - a type

    @intake.command("applications", help=words("intake_applications"))
    def applications(
        file: File,
        provider: Annotated[str, typer.Option("--provider", metavar="CODE", help=words("intake_provider"))],
        received: Received = None,
        reason: Annotated[str | None, typer.Option("--reason", metavar="TEXT", help=words("intake_reason"))] = None,
        dry_run: DryRun = False,
        take_over: of_take_over = None,
        report: Report = None,
    ) -> None:
        from secretariat.identifiers import normal_case_number
        from secretariat.intake.applications import take_in_applications
        from secretariat.intake.columns import APPLICATION_COLUMNS

        check_report(invocation, file, report)
        office, person = invocation.enter()
        moment = invocation.instant(received, "intake.received_unreadable") if received is not None else None
        number = normal_case_number(provider)
        day = invocation.day(take_over) if take_over is not None else None
        answer = take_in_applications(office, person, file, number, moment, reason=reason, take_over_on=day, dry_run=dry_run)
        tell_result(invocation, file, report, APPLICATION_COLUMNS, answer, office.clock.now(), dry_run=dry_run)

    @intake.command("amendments", help=words("intake_amendments"))
    def amendments(
        file: File,
        provider: Annotated[str, typer.Option("--provider", metavar="CODE", help=words("intake_provider"))],
        received: Received = None,
        dry_run: DryRun = False,
        report: Report = None,
    ) -> None:
        from secretariat.identifiers import normal_case_number
        from secretariat.intake.amendments import take_in_amendments
        from secretariat.intake.columns import AMENDMENT_COLUMNS

        check_report(invocation, file, report)
        office, person = invocation.enter()
        moment = invocation.instant(received, "intake.received_unreadable") if received is not None else None
        answer = take_in_amendments(office, person, file, normal_case_number(provider), moment, dry_run=dry_run)
        tell_result(invocation, file, report, AMENDMENT_COLUMNS, answer, office.clock.now(), dry_run=dry_run)

    register_documents(intake, invocation, words)
    register_kit_orders(intake, invocation, words)

    @intake.command("providers", help=words("intake_providers"))
    def providers(
        file: File,
        received: Received = None,
        dry_run: DryRun = False,
        take_over: of_take_over = None,
        report: Report = None,
    ) -> None:
        from secretariat.intake.columns import PROVIDER_COLUMNS
        from secretariat.intake.providers import take_in_providers

        check_report(invocation, file, report)
        office, person = invocation.enter()
        moment = invocation.instant(received, "intake.received_unreadable") if received is not None else None
        day = invocation.day(take_over) if take_over is not None else None
        answer = take_in_providers(office, person, file, moment, take_over_on=day, dry_run=dry_run)
        tell_result(invocation, file, report, PROVIDER_COLUMNS, answer, office.clock.now(), dry_run=dry_run)


def _template(program: typer.Typer, invocation: Invocation, words: Words) -> None:
    @program.command("template", help=words("template"))
    def template(
        kind: Annotated[str, typer.Argument(metavar="applications|providers|amendments|kit-orders|stock", help=words("template_kind"))],
        out: Annotated[Path, typer.Option("--out", metavar="FILE.xlsx", help=words("out_file"))],
    ) -> None:
        from exports.intake_files import write_template_file
        from secretariat.permissions import may

        invocation.one_of(kind, KINDS)
        office, person = invocation.enter()
        if refused := may(person.role, "kits" if kind == "stock" else "template"):
            invocation.refused(refused)
        invocation.writing_file(out, lambda: write_template_file(office, kind, out))
        invocation.answer({"files": [str(out)]}, [str(out)])


def tell_result(
    invocation: Invocation,
    file: Path,
    report: Path | None,
    columns: "Columns",
    answer: "IntakeResult | Refusal",
    now: datetime,
    *,
    dry_run: bool,
) -> None:
    """Answers what became of a file, with 受付結果 where one is wanted; rows that were not taken in make it a refusal."""
    result = _taken(invocation, file, report, answer, now)
    _answer(invocation, result, dry_run)
    if report is not None:
        from exports.intake_files import write_report

        write_beside(invocation, report, lambda: write_report(file, report, columns, result, now))
    if not result.is_success:
        raise typer.Exit(REFUSED)


def _taken(invocation: Invocation, file: Path, report: Path | None, answer: "IntakeResult | Refusal", now: datetime) -> "IntakeResult":
    """The result. A file that is refused as a whole ends the call, with 受付結果 where one is wanted: it goes back to the provider too."""
    if isinstance(answer, Refusal) and report is not None:
        from exports.intake_files import write_report_of_refused

        try:
            if write_report_of_refused(file, report, answer, now) and not invocation.json:
                invocation.note(str(report))
        except OSError as error:
            invocation.note(invocation.say(unwritable(report, error).message))
    return invocation.require(answer)


def _answer(invocation: Invocation, result: "IntakeResult", dry_run: bool) -> None:
    faults = [
        {
            "row": fault.row,
            "cell": fault.cell,
            "heading": fault.heading,
            "problem": invocation.say(fault.problem),
            "expected": invocation.say(fault.expected),
        }
        for fault in result.faults
    ]
    still_open = [
        {"row": row, "number": outcome.number, "items": [{"place": item.place, "field": item.field} for item in outcome.still_open]}
        for row, outcome in sorted(result.outcomes.items())
        if outcome.still_open
    ]
    document = {
        "batch": result.batch,
        "rows": result.rows,
        "accepted": result.accepted,
        "duplicates": result.duplicates,
        "rejected": result.rejected,
        "faults": faults,
        "numbers": [] if dry_run else result.numbers,
        "mended": result.mended,
        "ignored_sheets": list(result.ignored_sheets),
        "unknown_columns": list(result.unknown_headings),
        "awaits_confirm": result.awaits_confirm,
        "still_open": still_open,
        "doubtful": result.doubtful,
    }
    lines = [
        invocation.words(
            "cli.intake_dry_run" if dry_run else "cli.intake_done",
            batch=result.batch or "-",
            rows=result.rows,
            accepted=result.accepted,
            duplicates=result.duplicates,
            rejected=result.rejected,
        ),
        *(
            invocation.words(
                "cli.fault",
                cell=fault["cell"] or "-",
                row=fault["row"],
                heading=fault["heading"],
                problem=fault["problem"],
                expected=fault["expected"],
            )
            for fault in faults
        ),
    ]
    for row, outcome in sorted(result.outcomes.items()):
        lines.extend(invocation.words("cli.still_open", row=row, number=outcome.number, item=item.message) for item in outcome.still_open)
    if result.awaits_confirm:
        lines.append(invocation.words("cli.awaits_confirm", batch=result.batch))
    if result.doubtful:
        lines.append(invocation.words("cli.doubtful", count=len(result.doubtful)))
    if result.unknown_headings:
        lines.append(invocation.words("cli.unknown_columns", headings=result.unknown_headings))
    if result.ignored_sheets:
        lines.append(invocation.words("cli.ignored_sheets", sheets=result.ignored_sheets))
    if result.mended:
        lines.append(invocation.words("cli.mended", cells=tuple(result.mended[:20])))
    invocation.answer(document, lines)
