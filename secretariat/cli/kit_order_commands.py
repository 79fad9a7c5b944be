"""kit order, kit cancel-order, kit list: more pieces for a registered store, and parcels as a list."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Annotated, Final

import typer

from models.vocabulary_kits import Kit, OrderChannel, ShipmentStatus
from secretariat.cli.answers import fields
from secretariat.cli.invocation import Invocation

if TYPE_CHECKING:
    from secretariat.kits.listing import ParcelLine

Words = Callable[[str], str]
PARCEL: Final = (
    "number kit status store_number store_name application return_rate due_on held_for waits_for batch carrier tracking_number "
    "handed_over_on"
)


def add_to_kit(kit: typer.Typer, invocation: Invocation, words: Words) -> None:
    """Adds the commands to those of kit."""

    @kit.command("order", help=words("kit_order"))
    def order(
        number: Annotated[str, typer.Argument(metavar="NUMBER", help=words("kit_order_number"))],
        pieces: Annotated[list[str], typer.Argument(metavar="PIECES", help=words("kit_order_pieces"))],
        through: Annotated[
            str, typer.Option("--through", metavar="CHANNEL", help=words("kit_order_through"))
        ] = OrderChannel.CALLCENTRE.value,
        note: Annotated[str | None, typer.Option("--note", metavar="TEXT", help=words("note"))] = None,
        inquiry: Annotated[str | None, typer.Option("--inquiry", metavar="Q-…", help=words("kit_order_inquiry"))] = None,
    ) -> None:
        from secretariat.kits.orders.ordering import order_pieces

        invocation.one_of(through, OrderChannel)
        office, person = invocation.enter()
        ordered = invocation.require(order_pieces(office, person, number, pieces, OrderChannel(through), note, inquiry=inquiry))
        document = {"number": ordered.number, "status": ordered.status, "due_on": ordered.due_on.isoformat()}
        invocation.answer(document, [invocation.words("kit_orders.ordered", number=ordered.number, day=ordered.due_on)])

    @kit.command("cancel-order", help=words("kit_cancel_order"))
    def cancel_order(numbers: Annotated[list[str], typer.Argument(metavar="NUMBER", help=words("kit_cancel_order_number"))]) -> None:
        from secretariat.kits.orders.ordering import cancel_order as cancel

        office, person = invocation.enter()
        invocation.results([(number, cancel(office, person, number), {}) for number in numbers])

    @kit.command("list", help=words("kit_list"))
    def list_parcels(
        status: Annotated[str | None, typer.Option("--status", metavar="S", help=words("kit_list_status"))] = None,
        of_kit: Annotated[str | None, typer.Option("--kit", metavar="KIT", help=words("kit_list_kit"))] = None,
        store: Annotated[str | None, typer.Option("--store", metavar="NUMBER", help=words("kit_list_store"))] = None,
        due_before: Annotated[str | None, typer.Option("--due-before", metavar="DATE", help=words("kit_list_due_before"))] = None,
        after: Annotated[str | None, typer.Option("--after", metavar="K-…", help=words("kit_list_after"))] = None,
        limit: Annotated[int, typer.Option("--limit", min=1, max=1000, metavar="N", help=words("limit"))] = 200,
    ) -> None:
        from secretariat.kits.listing import ParcelFilter, parcels

        invocation.one_of(status, ShipmentStatus)
        invocation.one_of(of_kit, Kit)
        wanted = ParcelFilter(
            ShipmentStatus(status) if status else None,
            Kit(of_kit) if of_kit else None,
            store,
            invocation.day(due_before) if due_before else None,
        )
        office, person = invocation.enter()
        page = invocation.require(parcels(office, person, wanted, after=after, limit=limit))
        document = {"parcels": [fields(invocation, line, PARCEL) for line in page.lines], "next_after": page.next_after}
        more = [invocation.words("kit_orders.more", number=page.next_after)] if page.next_after else []
        invocation.answer(document, [*(_line(invocation, line) for line in page.lines), *more])


def _line(invocation: Invocation, line: "ParcelLine") -> str:
    status = invocation.words(f"words.shipment_status.{line.status}")
    kit = invocation.words(f"words.kit.{line.kit}")
    return f"{line.number}  {kit}  {status}  {invocation.column(line.due_on)}  {line.store_number}  {line.store_name}"


def register_intake(intake: typer.Typer, invocation: Invocation, words: Words) -> None:
    """Adds intake kit-orders."""
    from pathlib import Path

    @intake.command("kit-orders", help=words("intake_kit_orders"))
    def kit_orders(
        file: Annotated[Path, typer.Argument(metavar="FILE", readable=False, help=words("intake_file"))],
        provider: Annotated[str, typer.Option("--provider", metavar="CODE", help=words("intake_provider"))],
        received: Annotated[str | None, typer.Option("--received", metavar="TIME", help=words("intake_received"))] = None,
        dry_run: Annotated[bool, typer.Option("--dry-run", help=words("intake_dry_run"))] = False,
        report: Annotated[Path | None, typer.Option("--report", metavar="FILE.xlsx", help=words("intake_report"))] = None,
    ) -> None:
        from secretariat.cli.intake_commands import tell_result
        from secretariat.cli.reports import check_report
        from secretariat.identifiers import normal_case_number
        from secretariat.intake.columns import KIT_ORDER_COLUMNS
        from secretariat.intake.kit_orders import take_in_kit_orders

        check_report(invocation, file, report)
        office, person = invocation.enter()
        moment = invocation.instant(received, "intake.received_unreadable") if received is not None else None
        answer = take_in_kit_orders(office, person, file, normal_case_number(provider), moment, dry_run=dry_run)
        tell_result(invocation, file, report, KIT_ORDER_COLUMNS, answer, office.clock.now(), dry_run=dry_run)
