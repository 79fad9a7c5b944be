"""intake documents, document list, document check."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from secretariat.cli.interrupting import interrupts
from secretariat.cli.invocation import REFUSED, Invocation
from secretariat.cli.reports import check_report, write_beside

if TYPE_CHECKING:
    from secretariat.casework.documents import Checklist, PaperLine
    from secretariat.intake.documents import DocumentIntake, PaperOutcome

Words = Callable[[str], str]


def register(program: typer.Typer, invocation: Invocation, words: Words) -> None:
    """Adds the commands on papers."""
    document = typer.Typer(help=words("document"), no_args_is_help=True)
    program.add_typer(document, name="document")
    of_application = Annotated[str, typer.Argument(metavar="NUMBER", help=words("document_number"))]

    @document.command("list", help=words("document_list"))
    def list_all(number: of_application) -> None:
        from secretariat.casework.documents import checklist

        office, person = invocation.enter()
        found = invocation.require(checklist(office, person, number))
        invocation.answer(_checklist_document(invocation, found), _checklist_lines(invocation, found))

    @document.command("check", help=words("document_check"))
    def check(
        number: of_application,
        evidence: Annotated[str, typer.Argument(metavar="EVIDENCE", help=words("document_evidence"))],
        outcome: Annotated[str, typer.Option("--outcome", metavar="pass|fail", help=words("document_outcome"))],
        year: Annotated[int | None, typer.Option("--year", metavar="YEAR", help=words("document_year"))] = None,
        note: Annotated[str | None, typer.Option("--note", metavar="TEXT", help=words("note"))] = None,
    ) -> None:
        from secretariat.casework.documents import check_document

        invocation.act(number, lambda office, person: check_document(office, person, number, evidence, outcome, year=year, note=note))


def register_intake(intake: typer.Typer, invocation: Invocation, words: Words) -> None:
    """Adds `intake documents`."""

    @intake.command("documents", help=words("intake_documents"))
    def documents(
        path: Annotated[Path, typer.Argument(metavar="PATH", readable=False, help=words("intake_documents_path"))],
        provider: Annotated[str, typer.Option("--provider", metavar="CODE", help=words("intake_provider"))],
        dry_run: Annotated[bool, typer.Option("--dry-run", help=words("intake_dry_run"))] = False,
        report: Annotated[Path | None, typer.Option("--report", metavar="FILE.xlsx", help=words("intake_documents_report"))] = None,
    ) -> None:
        from secretariat.identifiers import normal_case_number
        from secretariat.intake.documents import take_in_documents

        check_report(invocation, path, report)
        office, person = invocation.enter()
        with interrupts() as stop:
            taken = take_in_documents(office, person, path, normal_case_number(provider), dry_run=dry_run, stop=stop)
        result = invocation.require(taken)
        invocation.answer(_intake_document(invocation, result), _intake_lines(invocation, result, dry_run=dry_run))
        if report is not None:
            from exports.documents_report import write_documents_report

            write_beside(invocation, report, lambda: write_documents_report(result, report, office.clock.now()))
        if not result.is_success:
            raise typer.Exit(REFUSED)


def _intake_document(invocation: Invocation, result: "DocumentIntake") -> dict[str, object]:
    return {
        "kept": result.count("kept"),
        "duplicates": result.count("duplicate"),
        "rejected": result.count("rejected"),
        "ignored": result.count("ignored"),
        "stopped": result.stopped,
        "files": [
            {
                "file": file.file,
                "outcome": file.outcome,
                "application": file.application,
                "kind": file.kind,
                "evidence": file.evidence,
                "code": file.refusal.code if file.refusal else None,
                "message": invocation.say(file.refusal.message) if file.refusal else None,
            }
            for file in result.files
        ],
    }


def _intake_lines(invocation: Invocation, result: "DocumentIntake", *, dry_run: bool) -> Iterator[str]:
    yield invocation.words(
        "cli.documents_dry_run" if dry_run else "cli.documents_done",
        kept=result.count("kept"),
        duplicates=result.count("duplicate"),
        rejected=result.count("rejected"),
        ignored=result.count("ignored"),
    )
    yield from (_paper_line(invocation, file) for file in result.files if file.outcome != "ignored")
    if result.stopped:
        yield invocation.words("cli.documents_stopped")


def _paper_line(invocation: Invocation, file: "PaperOutcome") -> str:
    if file.refusal is not None:
        return f"  x {file.file}: {invocation.say(file.refusal.message)}"
    kind = invocation.words(f"words.document.{file.kind}")
    sign = "=" if file.outcome == "duplicate" else "o"
    return f"  {sign} {file.file}: {file.application} {kind} {file.evidence or ''}".rstrip()


def _checklist_document(invocation: Invocation, found: "Checklist") -> dict[str, object]:
    from secretariat.cli.provider_answers import evidence_document
    from secretariat.clock import japan_text

    def line_document(line: "PaperLine") -> dict[str, object]:
        check = line.check
        checked = {
            "outcome": check.outcome.value if check else None,
            "year": check.year if check else None,
            "checked": check.evidence if check else None,
            "by": check.by if check else None,
            "at": japan_text(check.at) if check else None,
            "note": check.note if check else None,
        }
        files = [evidence_document(invocation, file) for file in line.files]
        return {"kind": line.kind.value, "state": line.state.value, "declared": line.declared, **checked, "files": files}

    return {"number": found.number, "documents": [line_document(line) for line in found.lines], "one_of": [k.value for k in found.one_of]}


def _checklist_lines(invocation: Invocation, found: "Checklist") -> Iterator[str]:
    from secretariat.cli.provider_answers import evidence_line

    for line in found.lines:
        state = invocation.words(f"documents.state.{line.state}")
        year = invocation.words("documents.of_year", year=str(line.check.year)) if line.check and line.check.year else ""
        yield f"{invocation.words(f'words.document.{line.kind}')}: {state}{year}"
        yield from (f"  {evidence_line(file)}" for file in line.files)
    if found.one_of:
        yield invocation.words("documents.one_of", kinds=tuple(invocation.words(f"words.document.{kind}") for kind in found.one_of))
