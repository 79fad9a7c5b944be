"""export status, letters, results. What leaves the office is Japanese whatever the person's language."""

from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from models.vocabulary import RefusalCode
from secretariat.cli.invocation import Invocation
from secretariat.refusal import refuse

if TYPE_CHECKING:
    from secretariat.letter import Letter
    from secretariat.office import Office
    from secretariat.papers import LetterFilter, QueuedLetter
    from secretariat.staff import Person

Words = Callable[[str], str]


def register(program: typer.Typer, invocation: Invocation, words: Words) -> None:
    """Adds the commands."""
    export = typer.Typer(help=words("export"), no_args_is_help=True)
    program.add_typer(export, name="export")
    Out = Annotated[Path, typer.Option("--out", metavar="PATH", help=words("out_file"))]  # noqa: N806 - a type
    Start = Annotated[str | None, typer.Option("--start", metavar="DATE", help=words("export_start"))]  # noqa: N806 - a type

    @export.command("status", help=words("export_status"))
    def status(out: Out) -> None:
        from exports.status import write_status
        from secretariat.status_report import status_report

        office, person = invocation.enter()
        with status_report(office, person) as report:
            wanted = invocation.require(report)
            name = office.programme.programme.name
            rows = invocation.writing_file(out, lambda: write_status(wanted, out, created=office.clock.now(), programme_name=name))
        _answer(invocation, [out], rows)

    @export.command("letters", help=words("export_letters"))
    def letters(
        out: Out,
        start: Start = None,
        provider: Annotated[str | None, typer.Option("--provider", metavar="CODE", help=words("export_provider"))] = None,
        kind: Annotated[list[str] | None, typer.Option("--kind", metavar="KIND", help=words("export_kind"))] = None,
        pending: Annotated[bool, typer.Option("--pending", help=words("export_pending"))] = False,
    ) -> None:
        from secretariat.identifiers import normal_case_number
        from secretariat.papers import LetterFilter, check_letters

        office, person = invocation.enter()
        if refused := check_letters(person):
            invocation.refused(refused)
        wanted = LetterFilter(
            pending, invocation.day(start) if start else None, normal_case_number(provider) if provider else None, tuple(kind or ())
        )
        _write_letters(invocation, office, person, wanted, out)

    @export.command("results", help=words("export_results"))
    def results(out: Out, start: Start = None) -> None:
        from exports.results import write_results
        from secretariat.status_report import results_by_provider

        office, person = invocation.enter()
        files: list[Path] = []
        rows = 0
        with results_by_provider(office, person, invocation.day(start) if start else None) as found:
            providers = invocation.require(found)
            invocation.writing_file(out, lambda: out.mkdir(parents=True, exist_ok=True))
            for number, name, told in providers:
                path = out / f"{number}.xlsx"
                rows += invocation.writing_file(path, _results_writer(write_results, number, name, told, path, office.clock.now()))
                files.append(path)
        _answer(invocation, files, rows)


def _results_writer(write: Callable[..., int], number: str, name: str, told: object, path: Path, created: datetime) -> Callable[[], int]:
    return lambda: write(number, name, told, path, created=created)


def _write_letters(invocation: Invocation, office: "Office", person: "Person", wanted: "LetterFilter", out: Path) -> None:
    from exports.letters import unprintable_in, write_letters
    from secretariat.papers import mark_rendered, queued_letters

    written: list[int] = []
    left_out: list[str] = []

    def printable_letters(queued: "Iterator[QueuedLetter]") -> "Iterator[Letter]":
        for item in queued:
            if missing := unprintable_in(item.letter):
                left_out.append(invocation.words("cli.letter_unprintable", number=item.letter.number, characters=missing))
                continue
            written.append(item.outbox_id)
            yield item.letter

    with office.reading() as session:
        letters = printable_letters(queued_letters(session, office.programme, wanted))
        pages = invocation.writing_file(out, lambda: write_letters(letters, out, created=office.clock.now()))
    for line in left_out:
        invocation.note(line)
    if not written:
        invocation.refused(refuse(RefusalCode.NOTHING_TO_DO, "cli.no_letters"), 1 if left_out else 0)
    mark_rendered(office, person, written)
    document = {"files": [str(out)], "rows": len(written), "pages": pages, "left_out": left_out}
    invocation.answer(document, [invocation.words("cli.exported", path=str(out), rows=len(written))])
    if left_out:
        raise typer.Exit(1)


def _answer(invocation: Invocation, files: list[Path], rows: int) -> None:
    document = {"files": [str(path) for path in files], "rows": rows}
    invocation.answer(document, (invocation.words("cli.exported", path=str(path), rows=rows) for path in files))
