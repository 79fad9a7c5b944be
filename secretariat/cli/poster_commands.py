"""export posters: the papers of Kit B, ready for the printer, always in Japanese."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from models.vocabulary import RefusalCode
from secretariat.cli.invocation import Invocation
from secretariat.refusal import refuse

if TYPE_CHECKING:
    from exports.kits.print_run import Order, PrintRun
    from secretariat.kits.poster_facts import LeftOut, PosterFacts, PosterFilter
    from secretariat.office import Office
    from secretariat.programme import Programme

Words = Callable[[str], str]


def add_to_export(export: typer.Typer, invocation: Invocation, words: Words) -> None:
    """Adds the command to those of export."""

    @export.command("posters", help=words("export_posters"))
    def posters(
        out: Annotated[Path, typer.Option("--out", metavar="DIR", help=words("export_posters_out"))],
        due: Annotated[str | None, typer.Option("--due", metavar="DATE", help=words("export_posters_due"))] = None,
        number: Annotated[str | None, typer.Option("--number", metavar="K-…", help=words("export_posters_number"))] = None,
        batch: Annotated[str | None, typer.Option("--batch", metavar="W-…", help=words("export_posters_batch"))] = None,
    ) -> None:
        from secretariat.kits.poster_facts import PosterFilter, check_posters

        if sum(given is not None for given in (due, number, batch)) > 1:
            raise typer.BadParameter(invocation.words("cli.posters_one_of"))
        wanted = PosterFilter(invocation.day(due) if due else None, number, batch)
        office, person = invocation.enter()
        with office.reading() as session:
            refused = check_posters(session, person, wanted)
        if refused:
            invocation.refused(refused)
        _write(invocation, office, wanted, out)


def _write(invocation: Invocation, office: "Office", wanted: "PosterFilter", out: Path) -> None:
    from secretariat.kits.poster_facts import poster_facts

    left_out: list[str] = []
    with office.reading() as session:
        orders = _printable(invocation, office.programme, poster_facts(session, office.programme, wanted), left_out)
        run = invocation.writing_file(out, lambda: _written(office, orders, out, proof=wanted.number is not None))
    for line in left_out:
        invocation.note(line)
    for path in run.leftover:
        invocation.note(invocation.words("cli.poster_leftover", path=str(path)))
    if not run.stores:
        invocation.refused(refuse(RefusalCode.NOTHING_TO_DO, "cli.no_posters"), 1 if left_out else 0)
    document = {
        "files": [str(path) for path in run.files],
        "rows": run.stores,
        "kept": run.kept,
        "left_out": left_out,
        "leftover": [str(path) for path in run.leftover],
    }
    invocation.answer(
        document, [invocation.words("cli.posters_exported", path=str(out), stores=run.stores, files=len(run.files), kept=run.kept)]
    )
    if left_out:
        raise typer.Exit(1)


def _written(office: "Office", orders: "Iterator[Order]", out: Path, *, proof: bool) -> "PrintRun":
    from exports.kits.print_run import PrintRun, write_print_files, write_proof

    out.mkdir(parents=True, exist_ok=True)
    created = office.clock.now()
    if not proof:
        return write_print_files(
            orders, out, stores_per_file=office.programme.kits.posters_per_file, created=created, printing=office.programme.kits.printing
        )
    order = next(orders, None)
    return write_proof(order, out, created=created, printing=office.programme.kits.printing) if order is not None else PrintRun()


def _printable(
    invocation: Invocation, programme: "Programme", found: "Iterator[PosterFacts | LeftOut]", left_out: list[str]
) -> "Iterator[Order]":
    """What can be printed, in order; what cannot is told in `left_out`."""
    from exports.kits.printable import print_order, why_no_prints
    from secretariat.kits.poster_facts import LeftOut

    for facts in found:
        if isinstance(facts, LeftOut):
            left_out.append(invocation.say(facts.why))
            continue
        order = print_order(programme, facts)
        if (why := why_no_prints(order)) is not None:
            left_out.append(invocation.say(why))
        else:
            yield order
