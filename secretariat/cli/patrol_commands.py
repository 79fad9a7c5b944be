"""patrol."""

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from typing import TYPE_CHECKING, Annotated

import typer

from secretariat.cli.invocation import Invocation

if TYPE_CHECKING:
    from secretariat.patrol.patrolling import Found

Words = Callable[[str], str]


def register(program: typer.Typer, invocation: Invocation, words: Words) -> None:
    """Adds the command."""

    @program.command("patrol", help=words("patrol"))
    def patrol(
        kind: Annotated[str | None, typer.Option("--kind", metavar="KIND", help=words("patrol_kind"))] = None,
        fix: Annotated[str | None, typer.Option("--fix", metavar="KIND", help=words("patrol_fix"))] = None,
        dry_run: Annotated[bool, typer.Option("--dry-run", help=words("patrol_dry_run"))] = False,
    ) -> None:
        from secretariat.clock import japan_day
        from secretariat.patrol import patrolling

        office, person = invocation.enter()
        if fix is not None and not dry_run:
            results = invocation.require(patrolling.fix_stuck(office, person, fix))
            invocation.results([(result.number, result.refusal, {}) for result in results])
            return
        if fix is not None:
            found = invocation.require(patrolling.preview_fix(office, person, fix))
        else:
            found = invocation.require(patrolling.patrol(office, person, kind))
        today = japan_day(office.clock.now())
        invocation.answer(_document(invocation, found, today), _lines(invocation, found, today))


def _document(invocation: Invocation, found: "Sequence[Found]", today: date) -> dict[str, object]:
    return {
        "today": today.isoformat(),
        "kinds": [
            {
                "kind": each.kind,
                "label": invocation.words(f"patrol.kind.{each.kind}"),
                "count": len(each.stuck),
                "capped": each.capped,
                "remedy": invocation.words(f"patrol.remedy.{each.kind}"),
                "fix": invocation.say(each.fix) if each.fix is not None else None,
                "stuck": [
                    {
                        "number": one.number,
                        "name": one.name,
                        "since": one.since.isoformat() if one.since else None,
                        "days": one.days(today),
                        "staff": one.staff,
                        "fixable": one.fixable,
                    }
                    for one in each.stuck
                ],
            }
            for each in found
        ],
    }


def _lines(invocation: Invocation, found: "Sequence[Found]", today: date) -> Iterator[str]:
    for each in found:
        kind = invocation.words(f"patrol.kind.{each.kind}")
        yield invocation.words("patrol.count_capped" if each.capped else "patrol.count", kind=kind, count=len(each.stuck))
        yield f"  {invocation.words(f'patrol.remedy.{each.kind}')}"
        for one in each.stuck:
            days = one.days(today)
            since = invocation.words("patrol.days", days=days) if days is not None else None
            yield "  ".join(part for part in ("  " + one.number, one.name, since, one.staff) if part)
