"""export report: the report for the ministry as a PDF, of a month or of a moment, always in Japanese."""

import re
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Final

import typer

from secretariat.cli.invocation import Invocation

if TYPE_CHECKING:
    from secretariat.office import Office

Words = Callable[[str], str]
LAST: Final = "last"
_MONTH: Final = re.compile(r"([0-9]{4})-([0-9]{2})")


def add_to_export(export: typer.Typer, invocation: Invocation, words: Words) -> None:
    """Adds the command to those of export."""

    @export.command("report", help=words("export_report"))
    def report(
        out: Annotated[Path, typer.Option("--out", metavar="FILE.pdf", help=words("out_file"))],
        month: Annotated[str | None, typer.Option("--month", metavar="YYYY-MM", help=words("report_month"))] = None,
        as_at: Annotated[str | None, typer.Option("--as-at", metavar="TIME", help=words("report_as_at"))] = None,
    ) -> None:
        from exports.report import write_report
        from secretariat.exporting import keep_export
        from secretariat.ministry_report import ministry_report

        if month is not None and as_at is not None:
            raise typer.BadParameter(invocation.words("cli.month_or_moment"))
        moment = invocation.instant(as_at, "cli.as_at_unreadable") if as_at is not None else None
        first = _first_of(month, invocation) if month not in {None, LAST} else None
        office, person = invocation.enter()
        if month == LAST:
            first = _last_month(office)
        wanted = invocation.require(ministry_report(office, person, month=first, as_at=moment))
        written = invocation.writing_file(out, lambda: write_report(wanted, out, created=office.clock.now()))
        told = {"month": f"{first:%Y-%m}" if first is not None else None, "as_at": moment.isoformat() if moment is not None else None}
        keep_export(office, person, "report", {name: value for name, value in told.items() if value is not None}, written.pages, [out])
        lines = [invocation.words("cli.report_written", path=str(out), pages=written.pages)]
        if written.missing:
            lines.append(invocation.words("cli.characters_missing", count=written.missing))
        document = {"files": [str(out)], "rows": written.pages, "pages": written.pages, "missing_characters": written.missing, **told}
        invocation.answer(document, lines)


def _first_of(month: str | None, invocation: Invocation) -> date:
    """The first day of a month that was typed; a wrong one is wrong usage."""
    found = _MONTH.fullmatch(month or "")
    if found is not None and int(found[1]) and 1 <= int(found[2]) <= 12:
        return date(int(found[1]), int(found[2]), 1)
    raise typer.BadParameter(invocation.words("cli.month_unreadable", text=month))


def _last_month(office: "Office") -> date:
    """The first day of the month before the present one."""
    from secretariat.clock import japan_day

    return (japan_day(office.clock.now()).replace(day=1) - timedelta(days=1)).replace(day=1)
