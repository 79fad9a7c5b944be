"""provider merge: one provider becomes part of another one."""

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Annotated

import typer

from secretariat.cli.answers import fields
from secretariat.cli.interrupting import interrupts
from secretariat.cli.invocation import REFUSED, Invocation
from secretariat.refusal import Refusal

if TYPE_CHECKING:
    from secretariat.providers.merging import MergerPreview

Words = Callable[[str], str]


def add_commands(provider: typer.Typer, invocation: Invocation, words: Words) -> None:
    """Adds the command to the group of providers."""

    @provider.command("merge", help=words("provider_merge"))
    def merge(
        number: Annotated[str, typer.Argument(metavar="PROVIDER", help=words("provider_number"))],
        into: Annotated[str, typer.Option("--into", metavar="PROVIDER", help=words("provider_merge_into"))],
        from_day: Annotated[str, typer.Option("--from", metavar="DATE", help=words("provider_merge_from"))],
        reason: Annotated[list[str] | None, typer.Option("--reason", metavar="CODE", help=words("reason"))] = None,
        note: Annotated[str | None, typer.Option("--note", metavar="TEXT", help=words("note"))] = None,
        dry_run: Annotated[bool, typer.Option("--dry-run", help=words("provider_measure_dry_run"))] = False,
    ) -> None:
        from secretariat.providers.causes import causes
        from secretariat.providers.measures import preview_measure, take_measure
        from secretariat.providers.merging import merge_provider, preview_merger

        day = invocation.day(from_day)
        office, person = invocation.enter()
        preview = invocation.require(preview_merger(office, person, number, into, day))
        document = {"number": number, "into": into, "from": day.isoformat(), **_document(invocation, preview)}
        if dry_run:
            invocation.answer(
                {**document, "done": 0, "left": sum(preview.applications.values()), "stopped": False}, _lines(invocation, preview)
            )
            return
        if refused := merge_provider(office, person, number, into, day, reason or (), note):
            invocation.refused(refused)
        (cause,) = invocation.require(causes(office, person, number))
        done, left, stopped = 0, 0, False
        if preview.applications:
            with interrupts() as interrupted:
                result = take_measure(office, person, number, "follow", cause, note=note, stop=interrupted)
            # without one: somebody else put the applications over at the same moment
            if not isinstance(result, Refusal):
                done, stopped = result.done, result.stopped
            left = invocation.require(preview_measure(office, person, number, "follow", cause)).left
        key = "cli.merge_stopped" if left else "cli.merge_done"
        said = invocation.words(key, number=number, into=into, done=done, left=left)
        invocation.answer({**document, "done": done, "left": left, "stopped": stopped}, [*_lines(invocation, preview), said])
        if left:
            raise typer.Exit(REFUSED)


def _document(invocation: Invocation, preview: "MergerPreview") -> dict[str, object]:
    return {
        "services": [{"before": before, "after": after} for before, after in preview.services],
        **fields(invocation, preview, "applications stores shipments_held references"),
    }


def _lines(invocation: Invocation, preview: "MergerPreview") -> Iterator[str]:
    for before, after in preview.services:
        yield before if before == after else f"{before} → {after}"
    counts = tuple(f"{invocation.words(f'words.application_status.{status}')} {count:,}" for status, count in preview.applications.items())
    yield invocation.words("cli.dependent_applications", counts=counts or "0")
    yield invocation.words("cli.merge_stores", stores=preview.stores, held=preview.shipments_held)
    if preview.references:
        yield invocation.words("cli.merge_references", count=preview.references)
