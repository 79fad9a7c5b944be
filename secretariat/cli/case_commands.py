"""show, queue, next, lookup, and the decisions."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, Annotated

import typer

from models.vocabulary import ApplicationStatus
from secretariat.cli.invocation import Invocation
from secretariat.clock import japan_text
from secretariat.refusal import Refusal

if TYPE_CHECKING:
    from secretariat.callcentre.search import Hit
    from secretariat.screening.explanation import CaseShown
    from secretariat.screening.queue_pages import CaseRow

Words = Callable[[str], str]
DECISIONS = ("approve", "return", "reject", "withdraw", "reopen", "confirm", "decline")

CODES = {"legal_kind": "legal_kind", "route": "review_route", "occasion": "review_occasion"}  # details that are words of the office


def register(program: typer.Typer, invocation: Invocation, words: Words) -> None:
    """Adds the commands."""

    @program.command("show", help=words("show"))
    def show_case(number: Annotated[str, typer.Argument(metavar="NUMBER", help=words("number"))]) -> None:
        from secretariat.screening.cards import show

        office, person = invocation.enter()
        shown = invocation.require(show(office, person, number))
        invocation.answer(case_document(invocation, shown), _case_lines(invocation, shown))

    @program.command("queue", help=words("queue"))
    def show_queue(
        mine: Annotated[bool, typer.Option("--mine", help=words("queue_mine"))] = False,
        status: Annotated[str | None, typer.Option("--status", metavar="S", help=words("queue_status"))] = None,
        limit: Annotated[int, typer.Option("--limit", min=1, max=1000, metavar="N", help=words("limit"))] = 200,
    ) -> None:
        from secretariat.screening.queue import queue

        if status is not None and status not in set(ApplicationStatus):
            raise typer.BadParameter(invocation.words("cli.one_of", choices=tuple(known.value for known in ApplicationStatus)))
        office, person = invocation.enter()
        page = invocation.require(queue(office, person, mine=mine, status=status, limit=limit))
        document = {"total": page.total, "capped": page.capped, "cases": [queue_document(row) for row in page.cases]}
        heading = invocation.words("cli.queue_total", total=f"{page.total:,}" + ("+" if page.capped else ""))
        columns = [invocation.words("cli.queue_columns")] if page.cases else []
        invocation.answer(document, [heading, *columns, *(_queue_line(invocation, row) for row in page.cases)])

    @program.command("next", help=words("next"))
    def take_next_case() -> None:
        from secretariat.screening.queue import take_next

        office, person = invocation.enter()
        row = invocation.require(take_next(office, person))
        line = _queue_line(invocation, row) if row is not None else invocation.words("cli.queue_empty")
        invocation.answer({"case": queue_document(row) if row is not None else None}, [line])

    @program.command("lookup", help=words("lookup"))
    def look_up_text(
        text: Annotated[list[str], typer.Argument(metavar="TEXT", help=words("lookup_text"))],
        limit: Annotated[int, typer.Option("--limit", min=1, max=200, metavar="N", help=words("limit"))] = 20,
    ) -> None:
        from secretariat.callcentre.search import look_up

        office, person = invocation.enter()
        found = invocation.require(look_up(office, person, " ".join(text), invocation.language, limit))
        document = {"hits": [_hit_document(hit) for hit in found.hits], "capped": found.capped}
        lines = [line for hit in found.hits for line in _hit_lines(invocation, hit)] or [invocation.words("cli.no_hits")]
        invocation.answer(document, lines)

    for command in DECISIONS:
        program.command(command, help=words(f"decide_{command}"))(_decision(invocation, words, command))

    @program.command("cancel", help=words("cancel"))
    def cancel(
        numbers: Annotated[list[str], typer.Argument(metavar="NUMBER", help=words("numbers"))],
        from_day: Annotated[str, typer.Option("--from", metavar="DATE", help=words("cancel_from"))],
        reason: Annotated[list[str] | None, typer.Option("--reason", metavar="CODE", help=words("reason"))] = None,
        note: Annotated[str | None, typer.Option("--note", metavar="TEXT", help=words("note"))] = None,
    ) -> None:
        decide(invocation, "cancel", numbers, reason, note, invocation.day(from_day))

    check = typer.Typer(help=words("check"), no_args_is_help=True)
    program.add_typer(check, name="check")

    @check.command("settle", help=words("check_settle"))
    def settle(
        number: Annotated[str, typer.Argument(metavar="NUMBER", help=words("number"))],
        rule: Annotated[str, typer.Argument(metavar="RULE", help=words("rule"))],
        outcome: Annotated[str, typer.Option("--outcome", metavar="pass|fail", help=words("outcome"))],
        note: Annotated[str | None, typer.Option("--note", metavar="TEXT", help=words("note"))] = None,
    ) -> None:
        from secretariat.casework.desk import decide_applications
        from secretariat.screening.decision import Command

        office, person = invocation.enter()
        command = Command("settle", note=note, rule=rule, outcome=outcome)
        invocation.results([(result.number, result.refusal, {}) for result in decide_applications(office, person, [number], command)])


def _decision(invocation: Invocation, words: Words, command: str) -> Callable[..., None]:
    def run(
        numbers: Annotated[list[str], typer.Argument(metavar="NUMBER", help=words("numbers"))],
        reason: Annotated[list[str] | None, typer.Option("--reason", metavar="CODE", help=words("reason"))] = None,
        note: Annotated[str | None, typer.Option("--note", metavar="TEXT", help=words("note"))] = None,
    ) -> None:
        decide(invocation, command, numbers, reason, note, None)

    return run


def decide(
    invocation: Invocation, name: str, numbers: Sequence[str], reasons: Sequence[str] | None, note: str | None, from_day: date | None
) -> None:
    """One decision on applications and providers, each number by itself, answered in the order given."""
    from secretariat.casework.desk import decide_applications
    from secretariat.identifiers import parse_case_number
    from secretariat.providers.registration import decide_providers
    from secretariat.screening.decision import Command

    office, person = invocation.enter()
    command = Command(name, tuple(reasons or ()), note, from_day)
    results: list[tuple[str, Refusal | None, Mapping[str, object]]] = []
    for number in numbers:
        parsed = parse_case_number(number)
        deciding = decide_providers if parsed is not None and parsed[0] == "P" else decide_applications
        results.extend((result.number, result.refusal, {}) for result in deciding(office, person, [number], command))
    invocation.results(results)


def case_document(invocation: Invocation, shown: "CaseShown") -> dict[str, object]:
    """A case as JSON."""
    return {
        "kind": shown.kind,
        "number": shown.number,
        "status": shown.status,
        "public_status": shown.public_status,
        "provider": shown.provider,
        "provider_number": shown.provider_number,
        "store_number": shown.store_number,
        "store_name": shown.store_name,
        "merchant_id": shown.merchant_id,
        "received_at": japan_text(shown.received_at) if shown.received_at else None,
        "due_on": shown.due_on.isoformat() if shown.due_on else None,
        "cutoff_at": japan_text(shown.cutoff_at) if shown.cutoff_at else None,
        "start_on": shown.start_on.isoformat() if shown.start_on else None,
        "verdict": shown.verdict,
        "return_rate": shown.return_rate,
        "subsidised": shown.subsidised,
        "assignee": shown.assignee,
        "checks": [
            {
                "rule": check.rule.value,
                "outcome": check.outcome.value,
                "explanation": invocation.say(check.explanation),
                "source": check.source,
                "settled_by": check.settled_by,
                "confirmed_by": check.confirmed_by,
            }
            for check in shown.checks
        ],
        "history": [{"at": japan_text(line.at), "staff": line.staff, "action": line.action, "note": line.note} for line in shown.history],
        "details": dict(shown.details),
    }


def _case_lines(invocation: Invocation, shown: "CaseShown") -> Iterator[str]:
    kind = f"{shown.kind}_status"
    lines = [f"{shown.number}  {shown.store_name or shown.provider or ''}  [{invocation.words(f'words.{kind}.{shown.status}')}]"]
    facts = {
        "provider": shown.provider,
        "merchant_id": shown.merchant_id,
        "received": shown.received_at,
        "leaves_by" if shown.kind == "shipment" else "due": shown.due_on,
        "cutoff": shown.cutoff_at,
        "registered" if shown.kind == "provider" else "start": shown.start_on,
        "assignee": shown.assignee,
    }
    lines += [invocation.words(f"cli.shown_{name}", value=value) for name, value in facts.items() if value is not None]
    if shown.verdict is not None:
        verdict = invocation.words(f"words.verdict.{shown.verdict}")
        subsidy = invocation.words("cli.subsidised" if shown.subsidised else "cli.not_subsidised")
        rate = invocation.words("cli.rate", rate=shown.return_rate, subsidy=subsidy) if shown.return_rate else ""
        lines.append(f"{invocation.words('cli.shown_verdict', value=verdict)} {rate}".rstrip())
    if shown.kind != "application":
        lines += _detail_lines(invocation, shown.details)
    signs = {"pass": "o", "review": "?", "fail": "x"}
    for check in shown.checks:
        rule, outcome = invocation.words(f"checks.rule.{check.rule}"), invocation.words(f"words.outcome.{check.outcome}")
        lines.append(f"  {signs[check.outcome]} {outcome} {rule}: {invocation.say(check.explanation)} [{check.source}]")
    for line in shown.history:
        action = invocation.words(f"words.action.{line.action}")
        lines.append(f"  {japan_text(line.at)} {line.staff} {action}" + (f" 「{line.note}」" if line.note else ""))
    yield from lines


def _detail_lines(invocation: Invocation, details: Mapping[str, object]) -> list[str]:
    """What a store, a provider or a batch consists of: plain values on a line each, lists with a line for each member."""
    lines: list[str] = []
    for name, value in details.items():
        label = invocation.words(f"cli.detail_{name}")
        if isinstance(value, list):
            lines.append(f"{label}:")
            lines += ["  " + "  ".join(str(part) for part in member.values() if part is not None) for member in value]
        elif value is not None:
            shown = invocation.words(f"words.{CODES[name]}.{value}") if name in CODES else value
            lines.append(f"{label}: {shown}")
    return lines


def queue_document(row: "CaseRow") -> dict[str, object]:
    """A case of the queue as JSON."""
    return {
        "number": row.number,
        "store_name": row.store_name,
        "provider": row.provider,
        "status": row.status,
        "received_at": japan_text(row.received_at),
        "due_on": row.due_on.isoformat(),
        "cutoff_at": japan_text(row.cutoff_at) if row.cutoff_at else None,
        "start_on": row.start_on.isoformat() if row.start_on else None,
        "assignee": row.assignee,
    }


def _queue_line(invocation: Invocation, row: "CaseRow") -> str:
    status = invocation.words(f"words.application_status.{row.status}")
    return f"{row.number}  {row.due_on}  {row.start_on or '-'}  {status}  {row.assignee or '-'}  {row.store_name} ({row.provider})"


def _hit_document(hit: "Hit") -> dict[str, object]:
    return {
        "number": hit.number,
        "store_name": hit.store_name,
        "merchant_id": hit.merchant_id,
        "phone": hit.phone,
        "prefecture": hit.prefecture,
        "provider": hit.provider,
        "status": hit.status,
        "public_status": hit.public_status,
        "start_on": hit.start_on.isoformat() if hit.start_on else None,
        "say": hit.say,
    }


def _hit_lines(invocation: Invocation, hit: "Hit") -> list[str]:
    status = invocation.words(f"words.application_status.{hit.status}")
    return [f"{hit.number}  {hit.store_name}  {hit.prefecture}  {hit.phone}  {hit.provider}  [{status}]", f"    {hit.say}"]
