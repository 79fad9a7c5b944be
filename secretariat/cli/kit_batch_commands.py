"""kit batch make, list, show, print, leave; kit pack: the warehouse's day."""

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Annotated, Final

import typer

from models.vocabulary import RefusalCode
from models.vocabulary_kits import Kit, ShippingBatchStatus
from secretariat.cli.answers import fields, history_document, history_lines
from secretariat.cli.invocation import DONE, REFUSED, Invocation
from secretariat.refusal import Refusal

if TYPE_CHECKING:
    from collections.abc import Sequence

    from secretariat.kits.warehouse.batch_leaving import Dropped
    from secretariat.kits.warehouse.batch_listing import BatchParcel, BatchRow

Words = Callable[[str], str]
BATCH: Final = "number status kit made_at made_by due_on parcels packed held files_owed"
PARCEL: Final = "number status store return_rate due_on held_for tracking_number"
PARCELS: Final = 200  # of a batch, told at once
PACKED: Final = "number store batch packed total finished"


def add_to_kit(kit: typer.Typer, invocation: Invocation, words: Words) -> None:
    """Adds the commands to those of kit."""
    batch = typer.Typer(help=words("kit_batch"), no_args_is_help=True)
    kit.add_typer(batch, name="batch")
    _register_working(batch, invocation, words)
    _register_reading(batch, invocation, words)

    @kit.command("pack", help=words("kit_pack"))
    def pack(
        number: Annotated[str, typer.Argument(metavar="BATCH", help=words("kit_batch_number"))],
        parcel: Annotated[str, typer.Argument(metavar="PARCEL", help=words("kit_pack_parcel"))],
        undo: Annotated[bool, typer.Option("--undo", help=words("kit_pack_undo"))] = False,
    ) -> None:
        from secretariat.kits.warehouse.scanning import pack as pack_one
        from secretariat.kits.warehouse.scanning import undo_pack

        office, person = invocation.enter()
        packed = invocation.require((undo_pack if undo else pack_one)(office, person, number, parcel))
        key = "cli.unpacked" if undo else "cli.packed"
        lines = [invocation.words(key, number=packed.number, store=packed.store, packed=packed.packed, total=packed.total)]
        if packed.finished:
            lines.append(invocation.words("cli.batch_finished", number=packed.batch))
        document = {**fields(invocation, packed, PACKED), "dropped": _dropped_document(invocation, packed.dropped)}
        invocation.answer(document, [*lines, *_dropped_lines(invocation, packed.dropped)])


def _register_working(batch: typer.Typer, invocation: Invocation, words: Words) -> None:
    of_batch = Annotated[str, typer.Argument(metavar="BATCH", help=words("kit_batch_number"))]

    @batch.command("make", help=words("kit_batch_make"))
    def make(
        kit: Annotated[str, typer.Option("--kit", metavar="KIT", help=words("kit_batch_kit"))],
        due: Annotated[str | None, typer.Option("--due", metavar="DATE", help=words("kit_batch_due"))] = None,
        limit: Annotated[int | None, typer.Option("--limit", min=1, max=5000, metavar="N", help=words("kit_batch_limit"))] = None,
    ) -> None:
        from secretariat.kits.warehouse.batches import make_batch, missing_pieces

        invocation.one_of(kit, (Kit.A, Kit.B, Kit.ORDER))
        office, person = invocation.enter()
        made = make_batch(office, person, Kit(kit), invocation.day(due) if due is not None else None, limit)
        if isinstance(made, Refusal):
            invocation.refused(made, _status_of(made))
        lines = [invocation.words("cli.batch_made", number=made.number, parcels=made.parcels)]
        if made.lacking:
            lines.append(invocation.words("cli.batch_lacks", parcels=made.lacking.total(), items=missing_pieces(made)))
        lines += [invocation.words("cli.batch_no_address", number=number) for number in made.without_address]
        document = {
            **fields(invocation, made, "number parcels without_address"),
            "lacking": dict(made.lacking),
            "missing": dict(made.missing),
        }
        invocation.answer(document, lines)

    @batch.command("print", help=words("kit_batch_print"))
    def print_papers(number: of_batch) -> None:
        from secretariat.kits.warehouse.batch_printing import print_batch

        office, person = invocation.enter()
        printed = invocation.require(print_batch(office, person, number))
        document = {**fields(invocation, printed, "number kit parcels again"), "dropped": _dropped_document(invocation, printed.dropped)}
        key = "cli.batch_printed_again" if printed.again else "cli.batch_printed"
        line = invocation.words(key, number=printed.number, parcels=printed.parcels)
        invocation.answer(document, [line, *_dropped_lines(invocation, printed.dropped)])

    @batch.command("leave", help=words("kit_batch_leave"))
    def leave(
        number: of_batch,
        parcels: Annotated[list[str] | None, typer.Argument(metavar="PARCEL", help=words("kit_batch_leave_parcels"))] = None,
    ) -> None:
        from secretariat.kits.warehouse.batch_leaving import leave_batch

        office, person = invocation.enter()
        dropped = invocation.require(leave_batch(office, person, number, tuple(parcels or ())))
        invocation.answer({"dropped": _dropped_document(invocation, dropped)}, _dropped_lines(invocation, dropped))


def _register_reading(batch: typer.Typer, invocation: Invocation, words: Words) -> None:
    @batch.command("list", help=words("kit_batch_list"))
    def list_all(
        status: Annotated[str | None, typer.Option("--status", metavar="S", help=words("kit_batch_status"))] = None,
        after: Annotated[str | None, typer.Option("--after", metavar="W-…", help=words("kit_batch_after"))] = None,
        limit: Annotated[int, typer.Option("--limit", min=1, max=1000, metavar="N", help=words("limit"))] = 200,
    ) -> None:
        from secretariat.kits.warehouse.batch_listing import list_batches

        invocation.one_of(status, ShippingBatchStatus)
        office, person = invocation.enter()
        page = invocation.require(list_batches(office, person, ShippingBatchStatus(status) if status else None, after, limit))
        document = {"batches": [fields(invocation, row, BATCH) for row in page.rows], "has_more": page.has_more}
        invocation.answer(document, (_line(invocation, row) for row in page.rows))

    @batch.command("show", help=words("kit_batch_show"))
    def show(
        number: Annotated[str, typer.Argument(metavar="BATCH", help=words("kit_batch_number"))],
        waiting: Annotated[bool, typer.Option("--waiting", help=words("kit_batch_waiting"))] = False,
        after: Annotated[str | None, typer.Option("--after", metavar="K-…", help=words("kit_batch_parcel_after"))] = None,
        limit: Annotated[int, typer.Option("--limit", min=1, max=1000, metavar="N", help=words("limit"))] = PARCELS,
    ) -> None:
        answer_batch(invocation, number, waiting=waiting, after=after, limit=limit)


def answer_batch(invocation: Invocation, number: str, *, waiting: bool = False, after: str | None = None, limit: int = PARCELS) -> None:
    """Answers with a batch: its card, a page of its parcels, its history."""
    from secretariat.kits.warehouse.batch_listing import batch_parcels, show_batch

    office, person = invocation.enter()
    card = invocation.require(show_batch(office, person, number))
    page = invocation.require(batch_parcels(office, person, number, waiting=waiting, after=after, limit=limit))
    document = {
        **fields(invocation, card.row, BATCH),
        "contents": [fields(invocation, parcel, PARCEL) for parcel in page.parcels],
        "has_more": page.has_more,
        "history": history_document(card.history),
    }
    lines = [_line(invocation, card.row), *(_parcel_line(invocation, parcel) for parcel in page.parcels)]
    invocation.answer(document, [*lines, *history_lines(invocation, card.history)])


def _status_of(refused: Refusal) -> int:
    """That nothing was to be done is no failure; that there is too little for all of them is one."""
    return DONE if refused.code is RefusalCode.NOTHING_TO_DO and "items" not in refused.message.parameters else REFUSED


def _line(invocation: Invocation, row: "BatchRow") -> str:
    status = invocation.words(f"words.shipping_batch_status.{row.status}")
    due = invocation.column(row.due_on)
    kit = invocation.words(f"words.kit.{row.kit}")
    line = f"{row.number}  {kit}  {status}  {due}  {row.packed:,} / {row.parcels:,}  {row.made_by} {invocation.written(row.made_at)}"
    carriers = [invocation.words(f"words.carrier.{carrier}") for carrier in row.files_owed]
    return "\n! ".join((line, *(invocation.words("carriers.file_owed", number=row.number, carrier=carrier) for carrier in carriers)))


def _parcel_line(invocation: Invocation, parcel: "BatchParcel") -> str:
    status = invocation.words(f"words.shipment_status.{parcel.status}")
    held = f"  {invocation.words('kits.held', number=parcel.number, provider=parcel.held_for)}" if parcel.held_for else ""
    return f"  {parcel.number}  {status}  {parcel.return_rate}%  {parcel.store}{held}"


def _dropped_document(invocation: Invocation, dropped: "Sequence[Dropped]") -> list[dict[str, object]]:
    return [{"number": one.number, "message": invocation.say(one.why)} for one in dropped]


def _dropped_lines(invocation: Invocation, dropped: "Sequence[Dropped]") -> Iterator[str]:
    for one in dropped:
        yield f"! {invocation.say(one.why)}"
