"""kit plan, kit release: what stores lack or have out of date is planned, and what nothing is in the way of goes to the warehouse."""

from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING, Annotated, Final

import typer

from secretariat.cli.answers import fields
from secretariat.cli.interrupting import interrupts
from secretariat.cli.invocation import Invocation
from secretariat.cli.progress import progress_line

if TYPE_CHECKING:
    from secretariat.kits.keeping_up import KitCounts
    from secretariat.kits.releasing import Released

Words = Callable[[str], str]
WOULD: Final[Mapping[str, str]] = {
    "planned": "kit_planning.would_planned",
    "amended": "kit_planning.would_amended",
    "cancelled": "kit_planning.would_cancelled",
    "released": "kit_planning.would_released",
    "replaced": "kit_planning.would_replaced",
    "stays": "kit_planning.would_stays",
}
"""What is said of a trial, by the last word of what is said once it is done."""


def add_to_kit(kit: typer.Typer, invocation: Invocation, words: Words) -> None:
    """Adds the commands to those of kit."""

    @kit.command("plan", help=words("kit_plan"))
    def plan(dry_run: Annotated[bool, typer.Option("--dry-run", help=words("kit_plan_dry_run"))] = False) -> None:
        from secretariat.kits.keeping_up import plan_kits

        office, person = invocation.enter()
        with progress_line(invocation) as progress, interrupts() as stop:
            counts = invocation.require(plan_kits(office, person, dry_run=dry_run, progress=progress, stop=stop))
        planned = [
            {"kit": wanted, "because": because or None, "count": count} for (wanted, because), count in sorted(counts.planned.items())
        ]
        document = {
            "stores": counts.stores,
            "planned": planned,
            "amended": counts.amended,
            "cancelled": counts.cancelled,
            "doubtful": counts.doubtful,
            "stopped": counts.stopped,
        }
        invocation.answer(document, _plan_lines(invocation, counts, would=dry_run))

    @kit.command("release", help=words("kit_release"))
    def release(
        due: Annotated[str | None, typer.Option("--due", metavar="DATE", help=words("kit_release_due"))] = None,
        dry_run: Annotated[bool, typer.Option("--dry-run", help=words("kit_release_dry_run"))] = False,
    ) -> None:
        from secretariat.kits.releasing import release_kits

        day = invocation.day(due) if due is not None else None
        office, person = invocation.enter()
        with interrupts() as stop:
            result = invocation.require(release_kits(office, person, day, dry_run=dry_run, stop=stop))
        document = {
            "released": result.released,
            "replaced": result.replaced,
            "stays": [{"cause": cause.value, "count": count} for cause, count in sorted(result.stays.items())],
            "staying": [{"number": number, "store_name": name, "cause": cause.value} for number, name, cause in result.staying],
            "doubts": result.doubts,
            "doubtful": [
                {"number": number, "store_name": name, "doubt": doubt.kind.value, **fields(invocation, doubt, "postal_code areas")}
                for number, name, doubt in result.doubtful
            ],
            "stopped": result.stopped,
        }
        invocation.answer(document, _release_lines(invocation, result, would=dry_run))


def _plan_lines(invocation: Invocation, counts: "KitCounts", *, would: bool) -> Iterator[str]:
    """`would`: it was only counted."""
    keys = WOULD if would else {}
    yield invocation.words("kit_planning.stores", count=counts.stores)
    for (wanted, because), count in sorted(counts.planned.items()):
        kit, why = invocation.words(f"words.kit.{wanted}"), invocation.words(f"kit_planning.because_{because or 'first'}")
        yield invocation.words(keys.get("planned", "kit_planning.planned"), kit=kit, why=why, count=count)
    if counts.amended:
        yield invocation.words(keys.get("amended", "kit_planning.amended"), count=counts.amended)
    if counts.cancelled:
        yield invocation.words(keys.get("cancelled", "kit_planning.cancelled"), count=counts.cancelled)
    if counts.doubtful:
        yield invocation.words("kit_planning.doubtful", numbers=tuple(counts.doubtful))
    if counts.stopped:
        yield invocation.words("kit_planning.stopped")


def _release_lines(invocation: Invocation, result: "Released", *, would: bool) -> Iterator[str]:
    """`would`: it was only looked at."""
    keys = WOULD if would else {}
    yield invocation.words(keys.get("released", "kit_planning.released"), count=result.released)
    if result.replaced:
        yield invocation.words(keys.get("replaced", "kit_planning.replaced"), count=result.replaced)
    for cause, count in sorted(result.stays.items()):
        yield invocation.words(
            keys.get("stays", "kit_planning.stays"), why=invocation.words(f"kit_planning.stay_{cause.value}"), count=count
        )
    for number, name, cause in result.staying:
        yield f"  {number}  {name}  {invocation.words(f'kit_planning.stay_{cause.value}')}"
    if result.doubts:
        yield invocation.words("kit_planning.doubts", count=result.doubts)
    for number, name, doubt in result.doubtful:
        yield f"  {number}  {name}  {invocation.say(doubt.message)}"
    if result.stopped:
        yield invocation.words("kit_planning.stopped")
