"""export picking, labels, slips: the papers of the warehouse, always in Japanese."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from models.vocabulary import RefusalCode
from secretariat.cli.invocation import Invocation
from secretariat.refusal import Message, refuse

if TYPE_CHECKING:
    from secretariat.kits.warehouse.warehouse_papers import ParcelFilter, ParcelPaper
    from secretariat.office import Office
    from secretariat.programme_file.stock import Sender

Words = Callable[[str], str]
Unprintable = Callable[["ParcelPaper"], Message | None]


def add_to_export(export: typer.Typer, invocation: Invocation, words: Words) -> None:
    """Adds the commands to those of export."""
    to_file = Annotated[Path, typer.Option("--out", metavar="FILE.pdf", help=words("out_file"))]
    of_batch = Annotated[str | None, typer.Option("--batch", metavar="W-…", help=words("papers_batch"))]
    of_parcel = Annotated[str | None, typer.Option("--number", metavar="K-…", help=words("papers_number"))]

    @export.command("picking", help=words("export_picking"))
    def picking(out: to_file, batch: of_batch = None) -> None:
        office, wanted = _enter(invocation, "export-picking", batch, None)
        _write_picking(invocation, office, wanted, out)

    @export.command("labels", help=words("export_labels"))
    def labels(
        out: to_file,
        batch: of_batch = None,
        number: of_parcel = None,
        first: Annotated[int, typer.Option("--first", metavar="N", min=1, help=words("papers_first_label"))] = 1,
    ) -> None:
        from exports.kits.labels import write_labels
        from exports.kits.printable import why_no_label

        office, wanted = _enter(invocation, "export-labels", batch, number)
        sheet = office.programme.kits.stock.labels
        if first > sheet.labels:
            invocation.refused(refuse(RefusalCode.INVALID_VALUE, "stock.no_such_label", most=sheet.labels))

        def write(papers: "Iterator[ParcelPaper]", sender: "Sender") -> int:
            return write_labels(papers, out, sheet, sender, first=first, created=office.clock.now())

        _write_each(invocation, office, wanted, out, lambda paper: why_no_label(paper, sheet), write)

    @export.command("slips", help=words("export_slips"))
    def slips(out: to_file, batch: of_batch = None, number: of_parcel = None) -> None:
        from exports.kits.printable import why_no_slip
        from exports.kits.slips import write_slips

        office, wanted = _enter(invocation, "export-labels", batch, number)

        def write(papers: "Iterator[ParcelPaper]", sender: "Sender") -> int:
            return write_slips(papers, out, sender, programme=office.programme.programme.name, created=office.clock.now())

        _write_each(invocation, office, wanted, out, why_no_slip, write)


def _enter(invocation: Invocation, deed: str, batch: str | None, number: str | None) -> "tuple[Office, ParcelFilter]":
    """Logs in; whoever may not, and what is not there, ends the call."""
    from secretariat.kits.warehouse.warehouse_papers import ParcelFilter, check_papers

    if batch is not None and number is not None:
        raise typer.BadParameter(invocation.words("cli.papers_one_of"))
    office, person = invocation.enter()
    wanted = ParcelFilter(batch, number)
    with office.reading() as session:
        refused = check_papers(session, person, deed, wanted)
    if refused:
        invocation.refused(refused)
    return office, wanted


def _write_picking(invocation: Invocation, office: "Office", wanted: "ParcelFilter", out: Path) -> None:
    from exports.kits.picking_list import missing_in_picking, write_picking_list
    from secretariat.identifiers import normal_case_number
    from secretariat.kits.warehouse.warehouse_papers import parcel_papers, picking_sums

    missing = 0

    def counted(papers: "Iterator[ParcelPaper]") -> "Iterator[ParcelPaper]":
        nonlocal missing
        for paper in papers:
            missing += len(missing_in_picking(paper))
            yield paper

    with office.reading() as session:
        parcels, sums = picking_sums(session, office.programme, wanted)
        if not parcels:
            invocation.refused(refuse(RefusalCode.NOTHING_TO_DO, "stock.no_parcels"), 0)
        papers = counted(parcel_papers(session, office.programme, wanted))
        batch = normal_case_number(wanted.batch) if wanted.batch else ""
        rows = invocation.writing_file(
            out, lambda: write_picking_list(sums, papers, out, batch=batch, parcels=parcels, created=office.clock.now())
        )
    if missing:
        invocation.note(invocation.words("stock.missing_glyphs", count=missing))
    document = {"files": [str(out)], "rows": rows, "missing": missing}
    invocation.answer(document, [invocation.words("cli.exported", path=str(out), rows=rows)])


def _write_each(
    invocation: Invocation,
    office: "Office",
    wanted: "ParcelFilter",
    out: Path,
    why_not: Unprintable,
    write: "Callable[[Iterator[ParcelPaper], Sender], int]",
) -> None:
    """One piece of paper for each parcel; what cannot be printed is named and left out."""
    from secretariat.kits.warehouse.warehouse_papers import parcel_papers

    sender = office.programme.kits.sender
    if sender is None:
        invocation.refused(refuse(RefusalCode.INVALID_VALUE, "stock.no_sender"))
    left_out: list[str] = []

    def printable(papers: "Iterator[ParcelPaper]") -> "Iterator[ParcelPaper]":
        for paper in papers:
            if (why := why_not(paper)) is not None:
                left_out.append(invocation.say(why))
            else:
                yield paper

    with office.reading() as session:
        papers = printable(parcel_papers(session, office.programme, wanted))
        rows = invocation.writing_file(out, lambda: write(papers, sender))
    for line in left_out:
        invocation.note(line)
    if not rows:
        invocation.refused(refuse(RefusalCode.NOTHING_TO_DO, "stock.no_parcels"), 1 if left_out else 0)
    document = {"files": [str(out)], "rows": rows, "left_out": left_out}
    invocation.answer(document, [invocation.words("cli.exported", path=str(out), rows=rows)])
    if left_out:
        raise typer.Exit(1)
