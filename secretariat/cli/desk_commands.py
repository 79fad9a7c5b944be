"""home, looking: what the screens begin with, and who else is looking at a case."""

from collections.abc import Callable
from typing import Annotated, Final

import typer

from secretariat.cli.answers import counted, fields
from secretariat.cli.invocation import Invocation

WEIGHTS: Final = {"needs-you": "screen_home.needs_you", "waits": "screen_home.waits", "done": "cli.nothing_to_do"}
Words = Callable[[str], str]


def register(program: typer.Typer, invocation: Invocation, words: Words) -> None:
    """Adds the commands."""
    program.command("home", help=words("home"))(_home(invocation))

    @program.command("looking", help=words("looking"))
    def looking(numbers: Annotated[list[str], typer.Argument(metavar="NUMBER", help=words("numbers"))]) -> None:
        from secretariat.identifiers import normal_case_number
        from secretariat.presence import standings

        office, person = invocation.enter()
        found = invocation.require(standings(office, person, [normal_case_number(number) for number in numbers]))
        document = [
            fields(invocation, each, "number status assignee last_action last_staff last_at")
            | {"looking": [{"login": colleague.login, "name": colleague.name} for colleague in each.looking]}
            for each in found.values()
        ]
        lines = []
        for each in found.values():
            status = invocation.words(f"words.application_status.{each.status}")
            holder = each.assignee or invocation.words("cli.nobody")
            lines.append(invocation.words("cli.standing", number=each.number, status=status, holder=holder))
            lines += [invocation.words("cli.is_looking", name=colleague.name, login=colleague.login) for colleague in each.looking]
        invocation.answer({"cases": document}, lines)


def _home(invocation: Invocation) -> Callable[..., None]:
    def run() -> None:
        from secretariat.home import next_cutoff, overview

        office, person = invocation.enter()
        found, coming = invocation.require(overview(office, person)), next_cutoff(office)
        lines = []
        for need in found.needs:
            said = invocation.words(WEIGHTS[need.weight])
            count = counted(need.count, capped=need.capped)
            lines.append(invocation.words("cli.home_line", label=invocation.say(need.label), count=count, weight=said))
        if coming is not None:
            lines.append(invocation.words("cli.home_cutoff", at=coming.cutoff_at, start=coming.start_on, open=coming.open))
        document = {
            "needs": [fields(invocation, need, "name label count capped weight") for need in found.needs],
            "days": [fields(invocation, day, "day received decided") for day in found.days],
            "next_cutoff": fields(invocation, coming, "cutoff_at start_on business_days_left open capped") if coming else None,
        }
        invocation.answer(document, lines)

    return run
