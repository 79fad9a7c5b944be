"""export status, export columns: where all applications stand, as a workbook (always in Japanese), and the columns that it may have."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from models.vocabulary import ApplicationStatus, Industry
from secretariat.cli.invocation import Invocation

if TYPE_CHECKING:
    from secretariat.office import Office
    from secretariat.screening.queue_view import QueueView
    from secretariat.staff import Person
    from secretariat.status_report import StatusReport

Words = Callable[[str], str]


def add_to_export(export: typer.Typer, invocation: Invocation, words: Words) -> None:
    """Adds the commands to those of export."""

    @export.command("status", help=words("export_status"))
    def status(
        out: Annotated[Path, typer.Option("--out", metavar="FILE.xlsx", help=words("out_file"))],
        state: Annotated[list[str] | None, typer.Option("--status", metavar="S", help=words("status_status"))] = None,
        provider: Annotated[str | None, typer.Option("--provider", metavar="CODE", help=words("export_provider"))] = None,
        prefecture: Annotated[str | None, typer.Option("--prefecture", metavar="NAME", help=words("shipments_prefecture"))] = None,
        industry: Annotated[str | None, typer.Option("--industry", metavar="CLASS", help=words("status_industry"))] = None,
        start: Annotated[str | None, typer.Option("--start", metavar="DATE", help=words("status_start"))] = None,
        first: Annotated[str | None, typer.Option("--from", metavar="DATE", help=words("status_from"))] = None,
        last: Annotated[str | None, typer.Option("--to", metavar="DATE", help=words("status_to"))] = None,
        overdue: Annotated[bool, typer.Option("--overdue", help=words("status_overdue"))] = False,
        text: Annotated[str, typer.Option("--text", metavar="TEXT", help=words("status_text"))] = "",
        columns: Annotated[str | None, typer.Option("--columns", metavar="KEY,…", help=words("status_columns"))] = None,
        column_set: Annotated[str | None, typer.Option("--column-set", metavar="NAME", help=words("status_column_set"))] = None,
        save_columns: Annotated[str | None, typer.Option("--save-columns", metavar="NAME", help=words("status_save_columns"))] = None,
        shared: Annotated[bool, typer.Option("--shared", help=words("status_shared"))] = False,
    ) -> None:
        from secretariat.screening.queue_view import Only, QueueView
        from secretariat.status_columns import keep_columns

        for one in state or ():
            invocation.one_of(one, ApplicationStatus)
        invocation.one_of(industry, Industry)
        if columns is not None and column_set is not None:
            raise typer.BadParameter(invocation.words("cli.columns_or_set"))
        wanted = QueueView(
            statuses=tuple(state or ()),
            only=(Only.OVERDUE,) if overdue else (),
            provider=provider,
            text=text,
            prefecture=prefecture,
            industry=industry,
            start_on=invocation.day(start) if start else None,
            received_from=invocation.day(first) if first else None,
            received_to=invocation.day(last) if last else None,
        )
        office, person = invocation.enter()
        keys = _keys(invocation, office, person, columns, column_set)
        if save_columns is not None and (refused := keep_columns(office, person, save_columns, keys, shared=shared)):
            invocation.refused(refused)
        _write(invocation, office, person, wanted, keys, out)

    @export.command("columns", help=words("export_columns"))
    def offered(
        forget: Annotated[str | None, typer.Option("--forget", metavar="NAME", help=words("columns_forget"))] = None,
    ) -> None:
        from secretariat.status_columns import forget_columns

        office, person = invocation.enter()
        if forget is not None and (refused := forget_columns(office, person, forget)):
            invocation.refused(refused)
        _tell_columns(invocation, office, person)


def _keys(invocation: Invocation, office: "Office", person: "Person", columns: str | None, name: str | None) -> tuple[str, ...]:
    from secretariat.status_columns import chosen, kept_columns
    from secretariat.status_sources import USUAL

    if name is not None:
        return invocation.require(kept_columns(office, person, name))
    keys = tuple(columns.split(",")) if columns is not None else USUAL
    return tuple(source.key for source in invocation.require(chosen(person, keys)))


def _write(invocation: Invocation, office: "Office", person: "Person", wanted: "QueueView", keys: Sequence[str], out: Path) -> None:
    from exports.status import write_status
    from secretariat.exporting import keep_export
    from secretariat.status_report import status_report

    name = office.programme.programme.name
    with status_report(office, person, wanted, keys) as found:
        report = invocation.require(found)
        rows = invocation.writing_file(
            out, lambda: write_status(_watched(invocation, report), out, created=report.as_at, programme_name=name)
        )
    keep_export(office, person, "status", {**_given(wanted), "columns": list(keys)}, rows, [out])
    document = {"files": [str(out)], "rows": rows}
    invocation.answer(document, [invocation.words("cli.exported", path=str(out), rows=rows)])


def _given(wanted: "QueueView") -> dict[str, object]:
    """The filters as the journal keeps them: what was given alone."""
    import json

    found: dict[str, object] = json.loads(wanted.packed())
    return found


def _watched(invocation: Invocation, report: "StatusReport") -> "StatusReport":
    """The same report; whoever sits at a terminal sees how far its applications are."""
    from secretariat.cli.progress import progress_line

    def rows() -> Iterator[tuple[object, ...]]:
        with progress_line(invocation) as tell:
            for number, row in enumerate(report.applications.rows, 1):
                if not number % 1000:
                    tell(number, report.figures.all.total)
                yield row

    if invocation.json:
        return report
    return replace(report, applications=replace(report.applications, rows=rows()))


def _tell_columns(invocation: Invocation, office: "Office", person: "Person") -> None:
    from exports.status_columns import APPLICATIONS
    from secretariat.permissions import may
    from secretariat.status_columns import LIST, column_sets, offered_columns
    from secretariat.status_sources import USUAL

    if refused := may(person.role, LIST):
        invocation.refused(refused)
    keys, sets = offered_columns(person), column_sets(office, person)
    document = {
        "columns": [{"key": key, "heading": APPLICATIONS[key].heading, "usual": key in USUAL} for key in keys],
        "sets": [{"name": one.name, "owner": one.owner, "shared": one.shared, "columns": list(one.keys)} for one in sets],
    }
    lines = [f"{'*' if key in USUAL else ' '} {key:<20} {APPLICATIONS[key].heading}" for key in keys]
    lines.append(invocation.words("cli.usual_columns"))
    lines += [invocation.words("cli.column_set", name=one.name, owner=one.owner, columns=",".join(one.keys)) for one in sets]
    invocation.answer(document, lines)
