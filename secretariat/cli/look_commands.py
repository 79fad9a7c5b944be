"""look: approvals that another person looks at a second time; overdue: what takes too long, and why."""

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from typing import TYPE_CHECKING, Annotated

import typer

from secretariat.cli.answers import counted, fields
from secretariat.cli.case_answers import queue_document
from secretariat.cli.invocation import Invocation

if TYPE_CHECKING:
    from secretariat.looks.listing import LookLine
    from secretariat.screening.delays import Delay, Delayed

Words = Callable[[str], str]
LOOK = "number store_name provider origin status start_on can_be_undone since days reasons rule note"


def register(program: typer.Typer, invocation: Invocation, words: Words) -> None:
    """Adds the commands."""
    look = typer.Typer(help=words("look"), no_args_is_help=True)
    program.add_typer(look, name="look")

    @look.command("list", help=words("look_list"))
    def list_looks(
        disagreed: Annotated[bool, typer.Option("--disagreed", help=words("look_disagreed"))] = False,
        limit: Annotated[int, typer.Option("--limit", min=1, max=200, metavar="N", help=words("limit"))] = 200,
    ) -> None:
        from secretariat.looks.listing import looks

        office, person = invocation.enter()
        page = invocation.require(looks(office, person, "disagreed" if disagreed else "waiting", limit=limit))
        document = {"total": page.total, "capped": page.capped, "looks": [fields(invocation, line, LOOK) for line in page.lines]}
        heading = invocation.words("cli.looks_total", total=counted(page.total, capped=page.capped))
        invocation.answer(document, [heading, *(look_line(invocation, line) for line in page.lines)])

    @look.command("next", help=words("look_next"))
    def next_look() -> None:
        from secretariat.looks.listing import next_look as find_next

        office, person = invocation.enter()
        line = invocation.require(find_next(office, person))
        shown = look_line(invocation, line) if line is not None else invocation.words("cli.no_look")
        invocation.answer({"look": fields(invocation, line, LOOK) if line is not None else None}, [shown])

    @look.command("agree", help=words("look_agree"))
    def agree(
        numbers: Annotated[list[str], typer.Argument(metavar="NUMBER", help=words("numbers"))],
        note: Annotated[str | None, typer.Option("--note", metavar="TEXT", help=words("note"))] = None,
    ) -> None:
        _look(invocation, "agree", numbers, note=note)

    @look.command("disagree", help=words("look_disagree"))
    def disagree(
        numbers: Annotated[list[str], typer.Argument(metavar="NUMBER", help=words("numbers"))],
        reason: Annotated[list[str] | None, typer.Option("--reason", metavar="CODE", help=words("reason"))] = None,
        rule: Annotated[str | None, typer.Option("--rule", metavar="RULE", help=words("look_rule"))] = None,
        note: Annotated[str | None, typer.Option("--note", metavar="TEXT", help=words("note"))] = None,
    ) -> None:
        _look(invocation, "disagree", numbers, reason or (), note, rule)

    @look.command("let-stand", help=words("look_let_stand"))
    def let_stand(
        numbers: Annotated[list[str], typer.Argument(metavar="NUMBER", help=words("numbers"))],
        note: Annotated[str | None, typer.Option("--note", metavar="TEXT", help=words("note"))] = None,
    ) -> None:
        _look(invocation, "let-stand", numbers, note=note)

    @look.command("summary", help=words("look_summary"))
    def summary(
        first: Annotated[str | None, typer.Option("--from", metavar="DATE", help=words("look_from"))] = None,
        last: Annotated[str | None, typer.Option("--to", metavar="DATE", help=words("look_to"))] = None,
    ) -> None:
        summarise(invocation, invocation.day(first) if first else None, invocation.day(last) if last else None)

    @program.command("overdue", help=words("overdue"))
    def overdue(
        soon: Annotated[bool, typer.Option("--soon", help=words("overdue_soon"))] = False,
        limit: Annotated[int, typer.Option("--limit", min=1, max=200, metavar="N", help=words("limit"))] = 200,
    ) -> None:
        from secretariat.screening.delays import overdue_cases

        office, person = invocation.enter()
        page = invocation.require(overdue_cases(office, person, soon=soon, limit=limit))
        document = {"total": page.total, "capped": page.capped, "cases": [_delayed_document(line) for line in page.lines]}
        heading = invocation.words("cli.overdue_total", total=counted(page.total, capped=page.capped))
        invocation.answer(document, [heading, *(line for delayed in page.lines for line in _delayed_lines(invocation, delayed))])


def _look(
    invocation: Invocation, name: str, numbers: Sequence[str], reasons: Sequence[str] = (), note: str | None = None, rule: str | None = None
) -> None:
    from secretariat.screening.decision import Command

    invocation.decide(numbers, Command(name, tuple(reasons), note, rule=rule))


def look_line(invocation: Invocation, line: "LookLine") -> str:
    """A look for people."""
    status = invocation.words(f"words.application_status.{line.status}")
    parts = [line.number, invocation.words(f"looks.origin_{line.origin}"), invocation.column(line.start_on), status, line.store_name]
    if line.reasons:
        parts.append(", ".join(line.reasons))
    return "  ".join(parts) + f" ({line.provider})" + (f" 「{line.note}」" if line.note else "")


def summarise(invocation: Invocation, first: date | None, last: date | None) -> None:
    """Answers what looks show."""
    from secretariat.looks.summary import look_summary

    office, person = invocation.enter()
    found = invocation.require(look_summary(office, person, first, last))
    document = {
        **fields(invocation, found, "waiting unresolved agreed disagreed dropped"),
        "by_origin": [fields(invocation, line, "origin agreed disagreed") for line in found.by_origin],
        "by_reason": [{"reason": code, "count": count} for code, count in found.by_reason],
        "by_rule": [{"rule": rule, "count": count} for rule, count in found.by_rule],
    }
    names = ("waiting", "agreed", "disagreed", "unresolved", "dropped")
    lines = [f"{invocation.words(f'looks.count_{name}')}: {document[name]:,}" for name in names]
    for line in found.by_origin:
        counts = invocation.words("cli.look_outcomes", agreed=line.agreed, disagreed=line.disagreed)
        lines.append(f"{invocation.words(f'looks.origin_{line.origin}')}: {counts}")
    lines += [f"  {code}: {count:,}" for code, count in found.by_reason]
    lines += [f"  {invocation.words(f'checks.rule.{rule}')}: {count:,}" for rule, count in found.by_rule]
    invocation.answer(document, lines)


def _delayed_document(line: "Delayed") -> dict[str, object]:
    causes = [{"cause": delay.cause.value, "days": delay.days, "times": delay.times, "staff": delay.who} for delay in line.delays]
    return {**queue_document(line.case), "causes": causes}


def _delayed_lines(invocation: Invocation, line: "Delayed") -> Iterator[str]:
    case = line.case
    left = invocation.words("looks.days_over" if case.days_left < 0 else "looks.days_left", days=abs(case.days_left))
    yield f"{case.number}  {invocation.column(case.due_on)}  {left}  {case.store_name} ({case.provider})"
    yield "    " + "  ".join(delay_words(invocation, delay, line) for delay in line.delays)


def delay_words(invocation: Invocation, delay: "Delay", line: "Delayed") -> str:
    """Where days went, for people."""
    from secretariat.screening.delays import described

    return invocation.say(described(delay, line.names))
