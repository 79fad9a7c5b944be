"""cutoffs, cutoff override, cutoff close."""

from collections.abc import Callable
from typing import Annotated

import typer

from models.vocabulary import RefusalCode
from secretariat.cli.invocation import Invocation
from secretariat.clock import japan_text
from secretariat.refusal import Refusal

Words = Callable[[str], str]


def register(program: typer.Typer, invocation: Invocation, words: Words) -> None:
    """Adds the commands."""
    cutoff = typer.Typer(help=words("cutoff"), no_args_is_help=True)
    program.add_typer(cutoff, name="cutoff")
    Start = Annotated[str, typer.Argument(metavar="START", help=words("start"))]  # noqa: N806 - a type

    @program.command("cutoffs", help=words("cutoffs"))
    def cutoffs(
        first: Annotated[str, typer.Option("--from", metavar="DATE", help=words("cutoffs_from"))],
        last: Annotated[str, typer.Option("--to", metavar="DATE", help=words("cutoffs_to"))],
    ) -> None:
        from secretariat.screening.cutoff_records import list_cutoffs

        office, person = invocation.enter()
        rows = invocation.require(list_cutoffs(office, person, invocation.day(first), invocation.day(last)))
        document = [
            {
                "start_on": counted.row.start_on.isoformat(),
                "cutoff_at": japan_text(counted.row.cutoff_at),
                "closes_on": counted.row.closes_on.isoformat(),
                "origin": counted.row.origin,
                "closed": counted.row.closing_at is not None,
                "received": counted.received,
                "decided": counted.decided,
                "open": counted.open,
            }
            for counted in rows
        ]
        lines = (
            invocation.words(
                "cli.cutoff_closed" if counted.row.closing_at is not None else "cli.cutoff_line",
                cutoff=counted.row.cutoff_at,
                start=counted.row.start_on,
                received=counted.received,
                decided=counted.decided,
                open=counted.open,
            )
            for counted in rows
        )
        invocation.answer(document, lines)

    @cutoff.command("override", help=words("cutoff_override"))
    def override(
        start: Start,
        at: Annotated[str, typer.Option("--at", metavar="TIME", help=words("cutoff_at"))],
        reason: Annotated[str, typer.Option("--reason", metavar="TEXT", help=words("cutoff_reason"))],
    ) -> None:
        from secretariat.screening.cutoff_records import override_cutoff

        office, person = invocation.enter()
        refused = override_cutoff(office, person, invocation.day(start), invocation.instant(at, "cli.now_unreadable"), reason)
        invocation.results([(start, refused, {})])

    @cutoff.command("close", help=words("cutoff_close"))
    def close(start: Start, dry_run: Annotated[bool, typer.Option("--dry-run", help=words("cutoff_dry_run"))] = False) -> None:
        from secretariat.screening.closing import close_cutoff

        office, person = invocation.enter()
        result = close_cutoff(office, person, invocation.day(start), dry_run=dry_run)
        if isinstance(result, Refusal):
            counts: dict[str, object] = {"registered": 0, "left_open": 0}
            invocation.results([(start, result, counts)], fine=frozenset({RefusalCode.NOTHING_TO_DO}))
            return
        more = {"registered": result.registered, "left_open": result.left_open, "left_open_numbers": list(result.left_open_numbers)}
        key = "cli.closing_preview" if dry_run else "cli.closing_done"
        said = invocation.words(key, registered=result.registered, left_open=result.left_open)
        entry = {"number": start, "outcome": "done", "code": None, "message": said, **more}
        invocation.answer({"results": [entry]}, [said, *(f"  {number}" for number in result.left_open_numbers)])
