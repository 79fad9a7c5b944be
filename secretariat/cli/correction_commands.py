"""correction: list, show, answer, judge, chase, close-overdue."""

from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING, Annotated, Final

import typer

from secretariat.cli.answers import counted, fields
from secretariat.cli.invocation import Invocation

if TYPE_CHECKING:
    from secretariat.casework.desk import Result
    from secretariat.casework.waiting_corrections import WaitingRow
    from secretariat.screening.correction_items import Item

Words = Callable[[str], str]
ITEM: Final = "place round reason field wanted status answer changed asked_at answered_at judged_by"
ROW: Final = "number store_name provider provider_number returned_at days lateness reminders reminded_at reminder_on answer_by due_on"


def register(program: typer.Typer, invocation: Invocation, words: Words) -> None:
    """Adds the commands."""
    correction = typer.Typer(help=words("correction"), no_args_is_help=True)
    program.add_typer(correction, name="correction")
    _reading(correction, invocation, words)
    _by_item(correction, invocation, words)
    _in_bulk(correction, invocation, words)


def _reading(correction: typer.Typer, invocation: Invocation, words: Words) -> None:
    @correction.command("list", help=words("correction_list"))
    def list_waiting(
        overdue: Annotated[bool, typer.Option("--overdue", help=words("correction_overdue"))] = False,
        provider: Annotated[str | None, typer.Option("--provider", metavar="CODE", help=words("correction_provider"))] = None,
        limit: Annotated[int, typer.Option("--limit", min=1, max=200, metavar="N", help=words("limit"))] = 200,
    ) -> None:
        from secretariat.casework.waiting_corrections import Lateness, WaitingView, waiting_corrections

        office, person = invocation.enter()
        view = WaitingView(Lateness.OVERDUE if overdue else Lateness.IN_TIME, provider)
        page = invocation.require(waiting_corrections(office, person, view, limit=limit))
        document = {"total": page.total, "capped": page.capped, "corrections": [_row(invocation, row) for row in page.rows]}
        heading = invocation.words("cli.correction_total", total=counted(page.total, capped=page.capped))
        invocation.answer(document, [heading, *(_row_line(invocation, row) for row in page.rows)])

    @correction.command("show", help=words("correction_show"))
    def show(number: Annotated[str, typer.Argument(metavar="NUMBER", help=words("number"))]) -> None:
        from secretariat.casework.correction_desk import correction_shown

        office, person = invocation.enter()
        shown = invocation.require(correction_shown(office, person, number))
        document = fields(invocation, shown, "number status returned_at reminders reminded_at")
        items = [fields(invocation, item, ITEM) for item in shown.items]
        invocation.answer({**document, "items": items}, _item_lines(invocation, shown.items))


def _by_item(correction: typer.Typer, invocation: Invocation, words: Words) -> None:
    @correction.command("answer", help=words("correction_answer"))
    def answer(
        number: Annotated[str, typer.Argument(metavar="NUMBER", help=words("number"))],
        place: Annotated[int, typer.Argument(metavar="PLACE", help=words("correction_place"))],
        text: Annotated[str | None, typer.Option("--text", metavar="TEXT", help=words("correction_text"))] = None,
        value: Annotated[str | None, typer.Option("--value", metavar="VALUE", help=words("correction_value"))] = None,
        field: Annotated[str | None, typer.Option("--field", metavar="FIELD", help=words("correction_field"))] = None,
        provider: Annotated[str | None, typer.Option("--provider", metavar="CODE", help=words("correction_from"))] = None,
    ) -> None:
        from secretariat.casework.correction_desk import Answer, answer_item

        given = Answer(text, value, field, provider)
        invocation.act(number, lambda office, person: answer_item(office, person, number, place, given))

    @correction.command("judge", help=words("correction_judge"))
    def judge(
        number: Annotated[str, typer.Argument(metavar="NUMBER", help=words("number"))],
        place: Annotated[int, typer.Argument(metavar="PLACE", help=words("correction_place"))],
        outcome: Annotated[str, typer.Option("--outcome", metavar="accepted|still-wrong|withdrawn", help=words("correction_outcome"))],
        note: Annotated[str | None, typer.Option("--note", metavar="TEXT", help=words("note"))] = None,
    ) -> None:
        from secretariat.casework.correction_desk import judge_item

        invocation.act(number, lambda office, person: judge_item(office, person, number, place, outcome, note))


def _in_bulk(correction: typer.Typer, invocation: Invocation, words: Words) -> None:
    @correction.command("chase", help=words("correction_chase"))
    def chase(
        provider: Annotated[str | None, typer.Option("--provider", metavar="CODE", help=words("correction_provider"))] = None,
        dry_run: Annotated[bool, typer.Option("--dry-run", help=words("correction_dry_run"))] = False,
    ) -> None:
        from secretariat.casework.waiting_corrections import remind_all, to_remind

        office, person = invocation.enter()
        found = invocation.require(to_remind(office, person, provider))
        if dry_run:
            _foresee(invocation, found)
        else:
            _done(invocation, found, remind_all(office, person, [row.number for row in found]))

    @correction.command("close-overdue", help=words("correction_close"))
    def close_overdue(
        provider: Annotated[str | None, typer.Option("--provider", metavar="CODE", help=words("correction_provider"))] = None,
        dry_run: Annotated[bool, typer.Option("--dry-run", help=words("correction_dry_run"))] = False,
    ) -> None:
        from secretariat.casework.waiting_corrections import close_all, to_close

        office, person = invocation.enter()
        found = invocation.require(to_close(office, person, provider))
        if dry_run:
            _foresee(invocation, found)
        else:
            _done(invocation, found, close_all(office, person, [row.number for row in found]))


def _foresee(invocation: Invocation, found: "Sequence[WaitingRow]") -> None:
    lines = [_row_line(invocation, row) for row in found]
    results = [
        {"number": row.number, "outcome": "due", "code": None, "message": line, "days": row.days, "reminders": row.reminders}
        for row, line in zip(found, lines, strict=True)
    ]
    invocation.answer({"results": results}, lines)


def _done(invocation: Invocation, found: "Sequence[WaitingRow]", results: "Sequence[Result]") -> None:
    more = {row.number: {"days": row.days, "reminders": row.reminders} for row in found}
    invocation.results([(result.number, result.refusal, more[result.number]) for result in results])


def _row(invocation: Invocation, row: "WaitingRow") -> dict[str, object]:
    items = [fields(invocation, item, ITEM) for item in row.items]
    return {**fields(invocation, row, ROW), "remaining_days": row.days_left, "items": items}


def _row_line(invocation: Invocation, row: "WaitingRow") -> str:
    lateness = invocation.words(f"words.lateness.{row.lateness}")
    waits = invocation.words("cli.correction_waits", days=row.days, reminders=row.reminders, answer_by=row.answer_by)
    return f"{row.number}  {lateness}  {waits}  {row.store_name}  {row.provider}"


def _item_lines(invocation: Invocation, items: "Sequence[Item]") -> Iterator[str]:
    for item in items:
        status = invocation.words(f"words.correction_status.{item.status}")
        heading = invocation.words("cli.correction_item", place=item.place, round=item.round, status=status)
        yield "  ".join(part for part in (heading, item.reason, item.field or "", item.wanted or "") if part)
        if item.answered_at is not None:
            answer = (invocation.written(item.answered_at), item.answer or "", " ".join(item.changed))
            yield "    " + "  ".join(part for part in answer if part)
