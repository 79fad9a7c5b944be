"""amend; amendment list, show, accept, refuse, withdraw, due."""

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Annotated, Final

import typer

from secretariat.cli.answers import fields, history_document, history_lines, plain
from secretariat.cli.invocation import Invocation

if TYPE_CHECKING:
    from secretariat.amendments.listing import AmendmentRow, AmendmentShown

Words = Callable[[str], str]
ROW: Final = (
    "number status kind channel application store_name provider provider_reference received_at from_on fields entered_by is_own"
    " days_waiting late"
)
CONSEQUENCE: Final = "verdict verdict_before rate rate_from added added_from given_up"
EVERY: Final = "all"


def register(program: typer.Typer, invocation: Invocation, words: Words) -> None:
    """Adds the commands."""
    of_note = Annotated[str | None, typer.Option("--note", metavar="TEXT", help=words("note"))]

    @program.command("amend", help=words("amend"))
    def amend(
        number: Annotated[str, typer.Argument(metavar="NUMBER", help=words("number"))],
        from_day: Annotated[str, typer.Option("--from", metavar="DATE", help=words("amend_from"))],
        field: Annotated[list[str] | None, typer.Option("--field", metavar="F", help=words("amend_field"))] = None,
        to: Annotated[list[str] | None, typer.Option("--to", metavar="VALUE", help=words("amend_to"))] = None,
        cancel: Annotated[bool, typer.Option("--cancel", help=words("amend_cancel"))] = False,
        note: of_note = None,
    ) -> None:
        from secretariat.amendments.reporting import amend as enter_by_hand

        changed, values = field or [], to or []
        if len(changed) != len(values) or cancel == bool(changed):
            raise typer.BadParameter(invocation.words("amendments.field_and_value"))
        day = invocation.day(from_day)
        office, person = invocation.enter()
        changes = list(zip(changed, values, strict=True))
        entered = invocation.require(enter_by_hand(office, person, number, changes, day, note, cancellation=cancel))
        said = invocation.words(f"amendments.entered_{entered.status}", number=entered.number)
        invocation.answer({"number": entered.number, "status": entered.status.value}, [said])

    amendment = typer.Typer(help=words("amendment"), no_args_is_help=True)
    program.add_typer(amendment, name="amendment")
    of_numbers = Annotated[list[str], typer.Argument(metavar="NUMBER", help=words("amendment_numbers"))]

    @amendment.command("list", help=words("amendment_list"))
    def list_all(
        status: Annotated[str, typer.Option("--status", metavar="S", help=words("amendment_status"))] = "received",
        provider: Annotated[str | None, typer.Option("--provider", metavar="CODE", help=words("amendment_provider"))] = None,
        application: Annotated[str | None, typer.Option("--of", metavar="NUMBER", help=words("amendment_of"))] = None,
        limit: Annotated[int, typer.Option("--limit", min=1, max=1000, metavar="N", help=words("limit"))] = 200,
    ) -> None:
        from models.vocabulary_amendments import AmendmentStatus
        from secretariat.amendments.listing import amendments

        invocation.one_of(status, (EVERY, *AmendmentStatus))
        office, person = invocation.enter()
        statuses = () if status == EVERY else (status,)
        rows = invocation.require(amendments(office, person, statuses, provider=provider, application=application, limit=limit))
        invocation.answer({"amendments": [fields(invocation, row, ROW) for row in rows]}, [_line(invocation, row) for row in rows])

    @amendment.command("show", help=words("amendment_show"))
    def show(number: Annotated[str, typer.Argument(metavar="NUMBER", help=words("amendment_number"))]) -> None:
        from secretariat.amendments.listing import amendment_shown

        office, person = invocation.enter()
        shown = invocation.require(amendment_shown(office, person, number))
        invocation.answer(_document(invocation, shown), _lines(invocation, shown))

    @amendment.command("accept", help=words("amendment_accept"))
    def accept(
        numbers: of_numbers,
        reason: Annotated[list[str] | None, typer.Option("--reason", metavar="CODE", help=words("amendment_reason"))] = None,
        note: of_note = None,
    ) -> None:
        from secretariat.amendments.deciding import accept_amendment

        office, person = invocation.enter()
        reasons = tuple(reason or ())
        invocation.results([(number, accept_amendment(office, person, number, reasons, note), {}) for number in numbers])

    @amendment.command("refuse", help=words("amendment_refuse"))
    def refuse_it(numbers: of_numbers, note: of_note = None) -> None:
        from secretariat.amendments.deciding import refuse_amendment

        office, person = invocation.enter()
        invocation.results([(number, refuse_amendment(office, person, number, note), {}) for number in numbers])

    @amendment.command("withdraw", help=words("amendment_withdraw"))
    def withdraw(numbers: of_numbers, note: of_note = None) -> None:
        from secretariat.amendments.deciding import withdraw_amendment

        office, person = invocation.enter()
        invocation.results([(number, withdraw_amendment(office, person, number, note), {}) for number in numbers])

    @amendment.command("due", help=words("amendment_due"))
    def due() -> None:
        from secretariat.amendments.deciding import enter_what_is_due

        office, person = invocation.enter()
        accepted, entered = invocation.require(enter_what_is_due(office, person))
        document = {"accepted": accepted, "entered": entered}
        invocation.answer(document, [invocation.words("amendments.due_done", accepted=accepted, entered=entered)])


def _line(invocation: Invocation, row: "AmendmentRow") -> str:
    from secretariat.screening.correction_items import HEADINGS

    kind, status = invocation.words(f"words.amendment_kind.{row.kind}"), invocation.words(f"words.amendment_status.{row.status}")
    what = "、".join(HEADINGS[field] for field in row.fields) or kind
    sign = "!" if row.late else " "
    about = f"{row.application} {row.store_name} ({row.provider})"
    received, day = invocation.written(row.received_at), invocation.written(row.from_on)
    return f"{sign} {row.number} {received} {about} {what} {day} [{status}]"


def _document(invocation: Invocation, shown: "AmendmentShown") -> dict[str, object]:
    from secretariat.amendments.fields import as_written
    from secretariat.refusal import Refusal

    found = shown.consequence
    consequence = fields(invocation, found, CONSEQUENCE) if found is not None and not isinstance(found, Refusal) else None
    return {
        **fields(invocation, shown.row, ROW),
        "reason": shown.reason,
        "application_status": shown.application_status,
        "start_on": plain(invocation, shown.start_on),
        "items": [
            {
                "field": item.field,
                "stated": item.stated,
                "before": as_written(item.field, item.before),
                "after": as_written(item.field, item.after),
                "differs": item.differs,
                "from": item.from_on.isoformat(),
                "entered_at": plain(invocation, item.entered_at),
            }
            for item in shown.items
        ],
        "consequence": consequence,
        "obstacle": invocation.say(found.message) if isinstance(found, Refusal) else None,
        "history": history_document(shown.history),
    }


def _lines(invocation: Invocation, shown: "AmendmentShown") -> Iterator[str]:
    from secretariat.amendments.fields import as_written
    from secretariat.amendments.words import consequence_words
    from secretariat.screening.correction_items import HEADINGS

    yield _line(invocation, shown.row)
    for item in shown.items:
        mark = "!" if item.differs else " "
        before, after = as_written(item.field, item.before) or "-", as_written(item.field, item.after) or "-"
        yield f"{mark} {HEADINGS[item.field]}: {before} → {after}" + (f" [{item.stated}]" if item.differs else "")
    yield from (f"  {invocation.say(message)}" for message in consequence_words(shown))
    if shown.reason:
        yield f"  「{shown.reason}」"
    yield from history_lines(invocation, shown.history)
