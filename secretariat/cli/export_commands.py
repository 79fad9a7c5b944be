"""export status, letters, results, providers, register and the like. What leaves the office is always in Japanese."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from models.vocabulary import RefusalCode
from secretariat.cli import (
    digital_commands,
    inquiry_list_commands,
    letter_commands,
    poster_commands,
    publication_commands,
    quality_commands,
    report_commands,
    results_commands,
    shipments_commands,
    standing_commands,
    status_commands,
    warehouse_paper_commands,
)
from secretariat.cli.invocation import Invocation
from secretariat.refusal import refuse

Words = Callable[[str], str]


def register(program: typer.Typer, invocation: Invocation, words: Words) -> None:
    """Adds the commands."""
    export = typer.Typer(help=words("export"), no_args_is_help=True)
    program.add_typer(export, name="export")
    _about_providers(export, invocation, words)
    quality_commands.add_to_export(export, invocation, words)
    poster_commands.add_to_export(export, invocation, words)
    digital_commands.add_to_export(export, invocation, words)
    warehouse_paper_commands.add_to_export(export, invocation, words)
    shipments_commands.add_to_export(export, invocation, words)
    inquiry_list_commands.add_to_export(export, invocation, words)
    status_commands.add_to_export(export, invocation, words)
    report_commands.add_to_export(export, invocation, words)
    letter_commands.add_to_export(export, invocation, words)
    results_commands.add_to_export(export, invocation, words)
    standing_commands.add_to_export(export, invocation, words)
    publication_commands.add_to_export(export, invocation, words)


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


def _answer(invocation: Invocation, files: list[Path], rows: int) -> None:
    document = {"files": [str(path) for path in files], "rows": rows}
    invocation.answer(document, (invocation.words("cli.exported", path=str(path), rows=rows) for path in files))
