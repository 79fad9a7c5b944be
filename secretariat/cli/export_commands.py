"""export status, letters, results, providers, register and the like. What leaves the office is always in Japanese."""

from collections.abc import Callable, Iterator
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from models.vocabulary import RefusalCode
from secretariat.cli import (
    digital_commands,
    inquiry_list_commands,
    poster_commands,
    quality_commands,
    shipments_commands,
    warehouse_paper_commands,
)
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

    _about_providers(export, invocation, words)
    quality_commands.add_to_export(export, invocation, words)
    poster_commands.add_to_export(export, invocation, words)
    digital_commands.add_to_export(export, invocation, words)
    warehouse_paper_commands.add_to_export(export, invocation, words)
    shipments_commands.add_to_export(export, invocation, words)
    inquiry_list_commands.add_to_export(export, invocation, words)


def _about_providers(export: typer.Typer, invocation: Invocation, words: Words) -> None:
    to_file = Annotated[Path, typer.Option("--out", metavar="PATH", help=words("out_file"))]

    @export.command("providers", help=words("export_providers"))
    def providers(out: to_file) -> None:
        from exports.providers_workbook import write_providers
        from secretariat.providers.report import providers_report

        office, person = invocation.enter()
        report = invocation.require(providers_report(office, person))
        name = office.programme.programme.name
        rows = invocation.writing_file(out, lambda: write_providers(report, out, created=office.clock.now(), programme_name=name))
        _answer(invocation, [out], rows)

    @export.command("register", help=words("export_register"))
    def register_of_services(
        out: Annotated[Path, typer.Option("--out", metavar="PATH", help=words("export_register_out"))],
        day: Annotated[str | None, typer.Option("--on", metavar="DATE", help=words("provider_as_at"))] = None,
    ) -> None:
        _write_register(invocation, out, invocation.day(day) if day else None)

    @export.command("registration-certificate", help=words("export_certificate"))
    def certificate(number: Annotated[str, typer.Argument(metavar="PROVIDER", help=words("provider_number"))], out: to_file) -> None:
        from exports.registration_certificate import unprintable_in_certificate, write_registration_certificate
        from secretariat.providers.registration_certificate import registration_certificate

        office, person = invocation.enter()
        wanted = invocation.require(registration_certificate(office, person, number))
        if missing := unprintable_in_certificate(wanted):
            invocation.refused(refuse(RefusalCode.INVALID_VALUE, "cli.unprintable", characters=missing))
        _answer(
            invocation, [out], invocation.writing_file(out, lambda: write_registration_certificate(wanted, out, created=office.clock.now()))
        )


def _write_register(invocation: Invocation, out: Path, day: date | None) -> None:
    """The register as the ending of the file's name says: .pdf, .xlsx or .json."""
    from exports.register import unprintable_in_register, write_register_json, write_register_pdf, write_register_workbook
    from secretariat.clock import japan_day
    from secretariat.providers.report import public_register

    writers = {".pdf": write_register_pdf, ".xlsx": write_register_workbook, ".json": write_register_json}
    write = writers.get(out.suffix.lower())
    if write is None:
        raise typer.BadParameter(invocation.words("cli.one_of", choices=tuple(writers)))
    office, person = invocation.enter()
    now = office.clock.now()
    as_at = day or japan_day(now)
    lines = invocation.require(public_register(office, person, as_at))
    if write is write_register_pdf and (missing := unprintable_in_register(lines)):
        invocation.refused(refuse(RefusalCode.INVALID_VALUE, "cli.unprintable", characters=missing))
    name = office.programme.programme.name
    invocation.writing_file(out, lambda: write(lines, out, day=as_at, created=now, programme_name=name))
    _answer(invocation, [out], len(lines))


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
