"""receipt add, list, link, send-back."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Annotated, Final

import typer

from secretariat.cli.answers import fields
from secretariat.cli.invocation import Invocation

if TYPE_CHECKING:
    from secretariat.intake.holding import HeldRow
    from secretariat.receipts import ReceiptRow

Words = Callable[[str], str]
ROW: Final = "number status channel received_at sender provider_number provider what pieces taken_in_as entered_by days_waiting late"
HELD: Final = "number provider_number provider file_name received_at entered_at entered_by is_own reason rows accepted"
EVERY: Final = "all"


def register(program: typer.Typer, invocation: Invocation, words: Words) -> None:
    """Adds the commands."""
    receipt = typer.Typer(help=words("receipt"), no_args_is_help=True)
    program.add_typer(receipt, name="receipt")
    of_receipt = Annotated[str, typer.Argument(metavar="NUMBER", help=words("receipt_number"))]

    @receipt.command("add", help=words("receipt_add"))
    def add(
        sender: Annotated[str, typer.Option("--from", metavar="TEXT", help=words("receipt_from"))],
        what: Annotated[str, typer.Option("--what", metavar="TEXT", help=words("receipt_what"))],
        pieces: Annotated[int, typer.Option("--pieces", metavar="N", help=words("receipt_pieces"))] = 1,
        channel: Annotated[str, typer.Option("--by", metavar="mail|hand", help=words("receipt_by"))] = "mail",
        received: Annotated[str | None, typer.Option("--received", metavar="TIME", help=words("receipt_received"))] = None,
        provider: Annotated[str | None, typer.Option("--provider", metavar="CODE", help=words("receipt_provider"))] = None,
    ) -> None:
        from secretariat.receipts import Arrival, add_receipt

        office, person = invocation.enter()
        moment = invocation.instant(received, "intake.received_unreadable") if received is not None else None
        number = invocation.require(add_receipt(office, person, Arrival(sender, what, pieces, channel, moment, provider)))
        invocation.answer({"number": number}, [number])

    @receipt.command("list", help=words("receipt_list"))
    def list_all(
        status: Annotated[str, typer.Option("--status", metavar="S", help=words("receipt_status"))] = "waiting",
        limit: Annotated[int, typer.Option("--limit", min=1, max=1000, metavar="N", help=words("limit"))] = 200,
    ) -> None:
        from models.vocabulary import ReceiptStatus
        from secretariat.intake.holding import held_batches
        from secretariat.receipts import list_receipts

        invocation.one_of(status, (EVERY, *ReceiptStatus))
        office, person = invocation.enter()
        rows = invocation.require(list_receipts(office, person, None if status == EVERY else ReceiptStatus(status), limit))
        held = invocation.require(held_batches(office, person))
        document = {"receipts": [fields(invocation, row, ROW) for row in rows], "held": [fields(invocation, row, HELD) for row in held]}
        invocation.answer(document, [*(_held_line(invocation, row) for row in held), *(_line(invocation, row) for row in rows)])

    @receipt.command("link", help=words("receipt_link"))
    def link(
        number: of_receipt,
        case: Annotated[str, typer.Argument(metavar="CASE", help=words("receipt_case"))],
    ) -> None:
        from secretariat.receipts import link_receipt

        invocation.act(number, lambda office, person: link_receipt(office, person, number, case))

    @receipt.command("send-back", help=words("receipt_send_back"))
    def send_it_back(
        number: of_receipt, note: Annotated[str | None, typer.Option("--note", metavar="TEXT", help=words("note"))] = None
    ) -> None:
        from secretariat.receipts import send_back

        invocation.act(number, lambda office, person: send_back(office, person, number, note))


def _line(invocation: Invocation, row: "ReceiptRow") -> str:
    sign = "!" if row.late else " "
    status = invocation.words(f"words.receipt_status.{row.status}")
    became = f" {row.taken_in_as}" if row.taken_in_as else ""
    pieces = invocation.words("cli.receipt_pieces", pieces=row.pieces)
    return f"{sign} {row.number} {invocation.written(row.received_at)} {row.provider or row.sender} {row.what} {pieces} {status}{became}"


def _held_line(invocation: Invocation, row: "HeldRow") -> str:
    return invocation.words(
        "cli.held_batch",
        number=row.number,
        provider=row.provider,
        received=row.received_at,
        accepted=row.accepted,
        name=row.entered_by,
        reason=row.reason,
    )
