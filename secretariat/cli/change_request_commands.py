"""inquiry requests: the changes that wait for their providers, and the file that asks one of them."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Final

import typer

from models.vocabulary import RefusalCode
from secretariat.cli.answers import fields
from secretariat.cli.inquiry_answers import sent_words
from secretariat.cli.invocation import REFUSED, Invocation
from secretariat.refusal import refuse

if TYPE_CHECKING:
    from secretariat.inquiries.requests import ChangeRequest
    from secretariat.inquiries.sending import Sending
    from secretariat.office import Office
    from secretariat.staff import Person

REQUEST: Final = (
    "inquiry number application provider_reference store_name provider provider_name asked_on due_at overdue sent_at sent_times"
)


def add_to_inquiry(inquiry: typer.Typer, invocation: Invocation, words: Callable[[str], str]) -> None:
    """Adds the command to those of inquiry."""

    @inquiry.command("requests", help=words("inquiry_requests"))
    def requests(
        provider: Annotated[str | None, typer.Option("--provider", metavar="CODE", help=words("inquiry_requests_provider"))] = None,
        unsent: Annotated[bool, typer.Option("--unsent", help=words("inquiry_requests_unsent"))] = False,
        out: Annotated[Path | None, typer.Option("--out", metavar="FILE.xlsx", help=words("inquiry_requests_out"))] = None,
    ) -> None:
        from secretariat.inquiries.requests import change_requests

        if out is not None and provider is None:
            raise typer.BadParameter(invocation.words("inquiries.one_provider"))
        office, person = invocation.enter()
        found = invocation.require(change_requests(office, person, provider, unsent=unsent))
        if out is None:
            lines = (line for one in found for line in _lines(invocation, one))
            invocation.answer({"requests": [_document(invocation, one) for one in found], "files": [], "results": []}, lines)
            return
        if not found:
            invocation.refused(refuse(RefusalCode.NOTHING_TO_DO, "inquiries.none_unsent" if unsent else "inquiries.no_requests"), 0)
        _answer_sent(invocation, _send(invocation, office, person, found, out), out)


def _send(invocation: Invocation, office: "Office", person: "Person", requests: "Sequence[ChangeRequest]", out: Path) -> "Sending":
    """The file first, then the marks: stopped in between, it is sent again."""
    from exports.change_requests import write_change_requests
    from secretariat.inquiries.sending import mark_sent

    now = office.clock.now()
    invocation.writing_file(out, lambda: write_change_requests(out, office.programme, requests, created=now))
    return invocation.require(mark_sent(office, person, requests))


def _answer_sent(invocation: Invocation, sending: "Sending", out: Path) -> None:
    results = [
        {
            "number": result.number,
            "outcome": "refused" if result.refusal else "done",
            "code": result.refusal.code.value if result.refusal else None,
            "message": invocation.say(result.refusal.message) if result.refusal else invocation.words("cli.done"),
        }
        for result in sending.results
    ]
    document = {"requests": [_document(invocation, one) for one in sending.requests], "files": [str(out)], "results": results}
    lines = [line for one in sending.requests for line in _lines(invocation, one)]
    lines += [str(out), invocation.words("inquiries.marked_sent", count=sending.marked, again=sending.reminders)]
    not_marked = [str(result["message"]) for result in results if result["code"]]
    lines += [f"! {invocation.words('inquiries.not_marked', why=why)}" for why in not_marked]
    invocation.answer(document, lines)
    if not_marked:
        raise typer.Exit(REFUSED)


def _document(invocation: Invocation, one: "ChangeRequest") -> dict[str, object]:
    return {**fields(invocation, one, REQUEST), "fields": [asdict(each) for each in one.fields]}


def _lines(invocation: Invocation, one: "ChangeRequest") -> Iterator[str]:
    from secretariat.screening.correction_items import HEADINGS

    sign = "!" if one.overdue else " "
    due = invocation.written(one.due_at)
    yield f"{sign} {one.inquiry}  {one.number}  {one.application} {one.store_name} ({one.provider_name})  {due}"
    yield f"    {sent_words(invocation, one.sent_at, one.sent_times)}"
    for each in one.fields:
        yield f"    {HEADINGS[each.field]}: {each.before or '-'} → {each.after or '-'}"
