"""export shipments: the parcels as a workbook, always in Japanese."""

from collections.abc import Callable
from pathlib import Path
from typing import Annotated

import typer

from models.vocabulary_kits import Kit, ShipmentStatus
from secretariat.cli.invocation import Invocation

Words = Callable[[str], str]


def add_to_export(export: typer.Typer, invocation: Invocation, words: Words) -> None:
    """Adds the command to those of export."""

    @export.command("shipments", help=words("export_shipments"))
    def shipments(
        out: Annotated[Path, typer.Option("--out", metavar="FILE.xlsx", help=words("out_file"))],
        status: Annotated[str | None, typer.Option("--status", metavar="S", help=words("kit_list_status"))] = None,
        of_kit: Annotated[str | None, typer.Option("--kit", metavar="KIT", help=words("kit_list_kit"))] = None,
        provider: Annotated[str | None, typer.Option("--provider", metavar="CODE", help=words("export_provider"))] = None,
        prefecture: Annotated[str | None, typer.Option("--prefecture", metavar="NAME", help=words("shipments_prefecture"))] = None,
        due_from: Annotated[str | None, typer.Option("--due-from", metavar="DATE", help=words("shipments_due_from"))] = None,
        due_by: Annotated[str | None, typer.Option("--due-by", metavar="DATE", help=words("shipments_due_by"))] = None,
    ) -> None:
        from exports.shipments import write_shipments
        from secretariat.kits.shipments_report import ShipmentsFilter, shipments_report

        invocation.one_of(status, ShipmentStatus)
        invocation.one_of(of_kit, Kit)
        wanted = ShipmentsFilter(
            ShipmentStatus(status) if status else None,
            Kit(of_kit) if of_kit else None,
            provider,
            prefecture,
            invocation.day(due_from) if due_from else None,
            invocation.day(due_by) if due_by else None,
        )
        office, person = invocation.enter()
        with shipments_report(office, person, wanted) as found:
            report = invocation.require(found)
            name = office.programme.programme.name
            rows = invocation.writing_file(out, lambda: write_shipments(report, out, created=office.clock.now(), programme_name=name))
        document = {"files": [str(out)], "rows": rows}
        invocation.answer(document, [invocation.words("cli.exported", path=str(out), rows=rows)])
