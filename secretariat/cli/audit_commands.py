"""audit bundle, sample, cancellations."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from models.vocabulary import ApplicationStatus
from secretariat.cli.answers import fields
from secretariat.cli.invocation import REFUSED, Invocation
from secretariat.places import PREFECTURES

if TYPE_CHECKING:
    from secretariat.audit.sampling import Criteria

Words = Callable[[str], str]


def register(program: typer.Typer, invocation: Invocation, words: Words) -> None:
    """Adds the commands."""
    audit = typer.Typer(help=words("audit"), no_args_is_help=True)
    program.add_typer(audit, name="audit")

    @audit.command("bundle", help=words("audit_bundle"))
    def bundle(
        numbers: Annotated[list[str], typer.Argument(metavar="NUMBER", help=words("audit_numbers"))],
        out: Annotated[Path, typer.Option("--out", metavar="FOLDER", help=words("audit_folder"))],
    ) -> None:
        _bundle(invocation, list(dict.fromkeys(numbers)), out)

    @audit.command("sample", help=words("audit_sample"))
    def sample(
        seed: Annotated[str, typer.Option("--seed", metavar="TEXT", help=words("audit_seed"))],
        size: Annotated[int, typer.Option("--size", metavar="N", min=1, max=100_000, help=words("audit_size"))],
        status: Annotated[str | None, typer.Option("--status", metavar="STATUS", help=words("audit_status"))] = None,
        provider: Annotated[str | None, typer.Option("--provider", metavar="CODE", help=words("audit_provider"))] = None,
        prefecture: Annotated[str | None, typer.Option("--prefecture", metavar="NAME", help=words("audit_prefecture"))] = None,
        rate: Annotated[int | None, typer.Option("--rate", metavar="PERCENT", help=words("audit_rate"))] = None,
        start: Annotated[str | None, typer.Option("--start", metavar="DATE", help=words("audit_start"))] = None,
        first: Annotated[str | None, typer.Option("--from", metavar="DATE", help=words("audit_decided_from"))] = None,
        last: Annotated[str | None, typer.Option("--to", metavar="DATE", help=words("audit_decided_to"))] = None,
    ) -> None:
        from secretariat.audit.sampling import Criteria

        invocation.one_of(status, ApplicationStatus)
        invocation.one_of(prefecture, PREFECTURES)
        days = [invocation.day(given) if given else None for given in (start, first, last)]
        wanted = ApplicationStatus(status) if status else None
        _sample(invocation, seed, size, Criteria(wanted, provider, prefecture, rate, *days))

    @audit.command("cancellations", help=words("audit_cancellations"))
    def list_cancellations(
        first: Annotated[str, typer.Option("--from", metavar="DATE", help=words("audit_from"))],
        last: Annotated[str, typer.Option("--to", metavar="DATE", help=words("audit_to"))],
        out: Annotated[Path, typer.Option("--out", metavar="FILE", help=words("audit_file"))],
    ) -> None:
        from exports.cancellations import write_cancellations
        from secretariat.audit.cancellations import cancellations
        from secretariat.exporting import keep_export

        begins, ends = invocation.day(first), invocation.day(last)
        if out.suffix.lower() != ".xlsx":
            raise typer.BadParameter(invocation.words("cli.one_of", choices=(".xlsx",)))
        office, person = invocation.enter()
        with cancellations(office, person, begins, ends) as found:
            rows = invocation.require(found)
            created = office.clock.now()
            count = invocation.writing_file(out, lambda: write_cancellations(rows, out, first=begins, last=ends, created=created))
        keep_export(office, person, "cancellations", {"from": begins.isoformat(), "to": ends.isoformat()}, count, [out])
        invocation.answer({"files": [str(out)], "rows": count}, [invocation.words("cli.exported", path=str(out), rows=count)])


def _bundle(invocation: Invocation, numbers: list[str], out: Path) -> None:
    """One file for each case; what is no application is told, and the others are written all the same."""
    from exports.case_file import write_case_file
    from secretariat.audit.case_file import case_file
    from secretariat.exporting import keep_export
    from secretariat.permissions import may
    from secretariat.refusal import Refusal

    office, person = invocation.enter()
    if refused := may(person.role, "audit"):
        invocation.refused(refused)  # before a folder is made
    files: list[Path] = []
    results: list[dict[str, object]] = []
    pages = missing = 0

    def write() -> None:
        nonlocal pages, missing
        out.mkdir(parents=True, exist_ok=True)
        for number in numbers:
            found = case_file(office, person, number)
            if isinstance(found, Refusal):
                results.append({"number": number, "file": None, "pages": 0, "faults": 0, "message": invocation.say(found.message)})
                continue
            path = out / f"{found.case.number}.pdf"
            written = write_case_file(found, path, programme=office.programme)
            files.append(path)
            pages, missing = pages + written.pages, missing + written.missing
            told = {"pages": written.pages, "faults": len(found.faults), "message": None}
            results.append({"number": found.case.number, "file": str(path), **told})

    invocation.writing_file(out, write)
    if files:
        keep_export(office, person, "case-file", {"numbers": [file.stem for file in files]}, len(files), files)
    if missing:
        invocation.note(invocation.words("publication.missing", count=missing))
    document = {"files": [str(file) for file in files], "rows": len(files), "pages": pages, "missing": missing, "cases": results}
    invocation.answer(document, (_bundle_line(invocation, result) for result in results))
    if len(files) < len(numbers):
        raise typer.Exit(REFUSED)


def _bundle_line(invocation: Invocation, result: dict[str, object]) -> str:
    if result["file"] is None:
        return f"{result['number']}: {result['message']}"
    key = "audit.with_faults" if result["faults"] else "audit.written"
    return invocation.words(key, file=result["file"], pages=result["pages"], count=result["faults"])


def _sample(invocation: Invocation, seed: str, size: int, criteria: "Criteria") -> None:
    from secretariat.audit.sampling import draw_sample

    office, person = invocation.enter()
    found = invocation.require(draw_sample(office, person, seed, size, criteria))
    document = {
        **fields(invocation, found, "seed size population digest"),
        "criteria": criteria.plain(),
        "cases": [fields(invocation, one, "place number store_name status") for one in found.drawn],
    }
    head = invocation.words("audit.drawn", seed=seed, drawn=len(found.drawn), population=found.population, digest=found.digest)
    cases = (
        f"{one.place:>6}  {one.number}  {invocation.words(f'words.application_status.{one.status.value}')}  {one.store_name}"
        for one in found.drawn
    )
    invocation.answer(document, [head, *cases])
