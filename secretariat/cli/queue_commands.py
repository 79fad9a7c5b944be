"""hand-back, team, bulk approve, bulk return."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Annotated

import typer

from models.vocabulary import ApplicationStatus
from secretariat.cli.answers import counted, fields
from secretariat.cli.invocation import REFUSED, Invocation
from secretariat.cli.list_commands import Narrowing
from secretariat.screening.queue_view import Only, QueueView

if TYPE_CHECKING:
    from secretariat.casework.bulk import BulkPlan
    from secretariat.refusal import Refusal
    from secretariat.screening.team import Member

Words = Callable[[str], str]


def register(program: typer.Typer, invocation: Invocation, words: Words) -> None:
    """Adds the commands."""

    @program.command("hand-back", help=words("hand_back"))
    def hand_back(
        numbers: Annotated[list[str], typer.Argument(metavar="NUMBER", help=words("numbers"))],
        reason: Annotated[list[str] | None, typer.Option("--reason", metavar="CODE", help=words("reason"))] = None,
        note: Annotated[str | None, typer.Option("--note", metavar="TEXT", help=words("note"))] = None,
    ) -> None:
        from secretariat.screening.decision import Command

        invocation.decide(numbers, Command("hand-back", tuple(reason or ()), note))

    @program.command("team", help=words("team"))
    def show_team() -> None:
        from secretariat.screening.team import team

        office, person = invocation.enter()
        found = invocation.require(team(office, person))
        document = {
            "members": [_member_document(invocation, member) for member in found.members],
            "unheld": found.unheld,
            "capped": found.capped,
        }
        lines = [_member_line(invocation, member) for member in found.members]
        unheld = invocation.words("cli.team_unheld", count=counted(found.unheld, capped=found.capped))
        invocation.answer(document, [*lines, unheld])

    bulk = typer.Typer(help=words("bulk"), no_args_is_help=True)
    program.add_typer(bulk, name="bulk")
    bulk.command("approve", help=words("bulk_approve"))(_bulk_approve(invocation, words))
    bulk.command("return", help=words("bulk_return"))(_bulk_return(invocation, words))


def _member_document(invocation: Invocation, member: "Member") -> dict[str, object]:
    load = fields(invocation, member.load, "held overdue breaching soon later misses oldest_on")
    return fields(invocation, member, "login name role") | load | fields(invocation, member, "seconds skills from_on until_on away")


def _member_line(invocation: Invocation, member: "Member") -> str:
    load = member.load
    counts = invocation.words(
        "cli.team_counts", held=load.held, overdue=load.overdue, breaching=load.breaching, soon=load.soon, seconds=member.seconds
    )
    parts = [f"{member.login:<16} {invocation.words(f'staff.role.{member.role}')}  {counts}"]
    if member.from_on is not None:
        parts.append(invocation.words("cli.team_leave", begins=member.from_on, ends=member.until_on or "…"))
    parts += [invocation.words(f"words.skill.{skill}") for skill in member.skills]
    return "  ".join(parts)


def _bulk_approve(invocation: Invocation, words: Words) -> Callable[..., None]:
    def run(
        provider: Annotated[str | None, typer.Option("--provider", metavar="P", help=words("bulk_provider"))] = None,
        status: Annotated[str | None, typer.Option("--status", metavar="S", help=words("bulk_status"))] = None,
        text: Annotated[str, typer.Option("--text", metavar="TEXT", help=words("bulk_text"))] = "",
        mine: Annotated[bool, typer.Option("--mine", help=words("queue_mine"))] = False,
        view: Annotated[str | None, typer.Option("--view", metavar="NAME", help=words("bulk_view"))] = None,
        limit: Annotated[int, typer.Option("--limit", min=1, max=500, metavar="N", help=words("limit"))] = 500,
        dry_run: Annotated[bool, typer.Option("--dry-run", help=words("bulk_dry_run"))] = False,
    ) -> None:
        _run(invocation, "approve", (), None, (provider, status, text, mine, view), limit, dry_run)

    return run


def _bulk_return(invocation: Invocation, words: Words) -> Callable[..., None]:
    def run(
        reason: Annotated[str, typer.Option("--reason", metavar="CODE", help=words("bulk_reason"))],
        note: Annotated[str | None, typer.Option("--note", metavar="TEXT", help=words("note"))] = None,
        provider: Annotated[str | None, typer.Option("--provider", metavar="P", help=words("bulk_provider"))] = None,
        status: Annotated[str | None, typer.Option("--status", metavar="S", help=words("bulk_status"))] = None,
        text: Annotated[str, typer.Option("--text", metavar="TEXT", help=words("bulk_text"))] = "",
        mine: Annotated[bool, typer.Option("--mine", help=words("queue_mine"))] = False,
        view: Annotated[str | None, typer.Option("--view", metavar="NAME", help=words("bulk_view"))] = None,
        limit: Annotated[int, typer.Option("--limit", min=1, max=500, metavar="N", help=words("limit"))] = 500,
        dry_run: Annotated[bool, typer.Option("--dry-run", help=words("bulk_dry_run"))] = False,
    ) -> None:
        _run(invocation, "return", (reason,), note, (provider, status, text, mine, view), limit, dry_run)

    return run


def _run(
    invocation: Invocation,
    name: str,
    reasons: tuple[str, ...],
    note: str | None,
    narrowed: tuple[str | None, str | None, str, bool, str | None],
    limit: int,
    dry_run: bool,
) -> None:
    from secretariat.casework.bulk import Outcomes, bulk_plan, carry_out
    from secretariat.permissions import may
    from secretariat.screening.decision import Command

    invocation.one_of(narrowed[1], ApplicationStatus)
    office, person = invocation.enter()
    if refused := may(person.role, "decide-in-bulk"):
        invocation.refused(refused)
    provider, status, text, mine, saved = narrowed
    base = QueueView(statuses=(status,) if status else (), only=(Only.MINE,) if mine else (), provider=provider, text=text)
    view = invocation.require(Narrowing(base, saved).view(office, person))
    plan = invocation.require(bulk_plan(office, person, Command(name, reasons, note), view, limit))
    if dry_run:
        results: Sequence[tuple[str, str, str, Refusal | None]] = [
            (case.number, case.store_name, "skipped" if case.refusal else "would-do", case.refusal) for case in plan.cases
        ]
    else:
        done = carry_out(office, person, plan)
        results = [(result.number, result.store_name, result.outcome.value, result.refusal) for result in done]
    _answer(invocation, plan, results, dry_run)
    outcomes = {outcome for _, _, outcome, _ in results}
    if not dry_run and (Outcomes.FAILED in outcomes or Outcomes.DONE not in outcomes):
        raise typer.Exit(REFUSED)


def _answer(invocation: Invocation, plan: "BulkPlan", results: "Sequence[tuple[str, str, str, Refusal | None]]", dry_run: bool) -> None:
    counts = {outcome: sum(found == outcome for _, _, found, _ in results) for outcome in ("done", "skipped", "failed", "left")}
    rows = [
        {
            "number": number,
            "store_name": store_name,
            "outcome": outcome,
            "code": refusal.code.value if refusal else None,
            "message": invocation.say(refusal.message) if refusal else invocation.words(f"cli.bulk_{outcome}"),
        }
        for number, store_name, outcome, refusal in results
    ]
    document = {"dry_run": dry_run, **counts, "more": plan.more, "capped": plan.more_capped, "results": rows}
    lines = [f"{row['number']}  {row['store_name']}: {row['message']}" for row in rows]
    if dry_run:
        lines.append(invocation.words("cli.bulk_would", possible=plan.possible, skipped=len(plan.cases) - plan.possible))
    else:
        lines.append(invocation.words("cli.bulk_counts", **counts))
    if plan.more:
        lines.append(invocation.words("cli.bulk_more", count=counted(plan.more, capped=plan.more_capped)))
    invocation.answer(document, lines)
