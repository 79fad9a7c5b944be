"""stock list, receive, count, loss, show, forecast."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Final

import typer

from secretariat.cli.answers import fields, padded
from secretariat.cli.invocation import Invocation
from secretariat.cli.kit_carrier_commands import answer_returned

if TYPE_CHECKING:
    from secretariat.kits.warehouse.stock_forecast import Outlook, StockForecast
    from secretariat.kits.warehouse.stock_listing import StockHistory, StockLine

Words = Callable[[str], str]
LINE: Final = "number item design return_rate contents_from on_hand reserved free reorder_at is_low"
MOVEMENT: Final = "at staff movement quantity on_hand batch parcel delivery_note note"


def register(program: typer.Typer, invocation: Invocation, words: Words) -> None:
    """Adds the commands."""
    stock = typer.Typer(help=words("stock"), no_args_is_help=True)
    program.add_typer(stock, name="stock")
    _reading(stock, invocation, words)
    _entering(stock, invocation, words)


def _reading(stock: typer.Typer, invocation: Invocation, words: Words) -> None:
    @stock.command("list", help=words("stock_list"))
    def list_all(low: Annotated[bool, typer.Option("--low", help=words("stock_low"))] = False) -> None:
        from secretariat.kits.warehouse.stock_listing import list_stock

        office, person = invocation.enter()
        lines = [line for line in invocation.require(list_stock(office, person)) if line.is_low or not low]
        invocation.answer({"items": [fields(invocation, line, LINE) for line in lines]}, (_line(invocation, line) for line in lines))

    @stock.command("show", help=words("stock_show"))
    def show(number: Annotated[str, typer.Argument(metavar="NUMBER", help=words("stock_number"))]) -> None:
        answer_item(invocation, number)

    @stock.command("forecast", help=words("stock_forecast"))
    def forecast() -> None:
        from secretariat.kits.warehouse.stock_forecast import stock_forecast

        office, person = invocation.enter()
        found = invocation.require(stock_forecast(office, person))
        document = {
            "starts": [start.isoformat() for start in found.starts],
            "items": [
                {
                    **fields(invocation, outlook.line, LINE),
                    **fields(invocation, outlook, "runs_out_on may_run_out_on"),
                    "needed": list(outlook.needed),
                    "possible": list(outlook.possible),
                }
                for outlook in found.items
            ],
        }
        invocation.answer(document, _outlooks(invocation, found))


def answer_item(invocation: Invocation, number: str) -> None:
    """Answers with an item of the stock and its movements."""
    from secretariat.kits.warehouse.stock_listing import show_stock

    office, person = invocation.enter()
    found = invocation.require(show_stock(office, person, number))
    document = {
        **fields(invocation, found.line, LINE),
        "movements": [fields(invocation, movement, MOVEMENT) for movement in found.movements],
        "capped": found.capped,
    }
    invocation.answer(document, _history(invocation, found))


def _entering(stock: typer.Typer, invocation: Invocation, words: Words) -> None:
    of_item = Annotated[str, typer.Argument(metavar="NUMBER", help=words("stock_number"))]
    why = Annotated[str | None, typer.Option("--note", metavar="TEXT", help=words("note"))]

    @stock.command("receive", help=words("stock_receive"))
    def receive(
        item: Annotated[str | None, typer.Argument(metavar="ITEM", help=words("stock_item"))] = None,
        quantity: Annotated[int | None, typer.Argument(metavar="QUANTITY", help=words("stock_quantity"))] = None,
        design: Annotated[str, typer.Option("--design", metavar="DESIGN", help=words("stock_design"))] = "standard",
        rate: Annotated[int | None, typer.Option("--rate", metavar="PERCENT", help=words("stock_rate"))] = None,
        edition: Annotated[str | None, typer.Option("--edition", metavar="DATE", help=words("stock_edition"))] = None,
        note: why = None,
        file: Annotated[Path | None, typer.Option("--file", metavar="FILE", readable=False, help=words("stock_file"))] = None,
    ) -> None:
        from secretariat.kits.warehouse.stock_keeping import Delivery, receive_stock

        if (file is None) == (item is None) or (item is None) != (quantity is None):
            raise typer.BadParameter(invocation.words("cli.stock_one_of"))
        if file is not None:
            _receive_file(invocation, file)
            return
        if item is None or quantity is None:
            return  # never: said above

        delivery = Delivery(item, design, quantity, rate, note=note)
        if edition is not None:
            delivery = replace(delivery, contents_from=invocation.day(edition))
        office, person = invocation.enter()
        number = invocation.require(receive_stock(office, person, delivery))
        invocation.answer({"number": number}, [number])

    @stock.command("count", help=words("stock_count"))
    def count(
        number: of_item,
        counted: Annotated[int, typer.Argument(metavar="COUNTED", help=words("stock_counted"))],
        note: why = None,
    ) -> None:
        from secretariat.kits.warehouse.stock_keeping import count_stock

        invocation.act(number, lambda office, person: count_stock(office, person, number, counted, note))

    @stock.command("loss", help=words("stock_loss"))
    def loss(
        number: of_item,
        quantity: Annotated[int, typer.Argument(metavar="QUANTITY", help=words("stock_quantity"))],
        note: why = None,
    ) -> None:
        from secretariat.kits.warehouse.stock_keeping import lose_stock

        invocation.act(number, lambda office, person: lose_stock(office, person, number, quantity, note or ""))


def _receive_file(invocation: Invocation, file: Path) -> None:
    from secretariat.kits.warehouse.stock_file import receive_stock_file

    office, person = invocation.enter()
    taken = invocation.require(receive_stock_file(office, person, file))
    result = taken.result
    key = "stock.file_refused" if result.faults else "stock.file_received"
    said = invocation.words(key, rows=result.rows, accepted=result.accepted, same=result.duplicates, rejected=result.rejected)
    answer_returned(invocation, taken, said, {"numbers": result.numbers})


def _named(invocation: Invocation, line: "StockLine") -> str:
    """What an item is, in as many columns as most take."""
    rate = f"{line.return_rate}%" if line.return_rate else "-"
    design = invocation.words(f"words.design.{line.design.value}")
    return f"{padded(line.item, 22)} {padded(design, 8)} {rate:>3} {line.contents_from:%Y/%m/%d}"


def _line(invocation: Invocation, line: "StockLine") -> str:
    sign = "!" if line.is_low else " "
    figures = invocation.words("cli.stock_figures", on_hand=line.on_hand, reserved=line.reserved, free=line.free)
    return f"{sign} {line.number or '-':<11} {_named(invocation, line)} {figures}"


def _history(invocation: Invocation, found: "StockHistory") -> Iterator[str]:
    yield _line(invocation, found.line)
    for movement in found.movements:
        word = invocation.words(f"words.stock_movement.{movement.movement.value}")
        beside = " ".join(part for part in (movement.batch, movement.parcel, movement.delivery_note, movement.note) if part)
        when = invocation.written(movement.at)
        yield f"  {when} {movement.staff} {word} {movement.quantity:+,} ({movement.on_hand:,}) {beside}".rstrip()


def _outlooks(invocation: Invocation, found: "StockForecast") -> Iterator[str]:
    for outlook in found.items:
        yield _outlook(invocation, found, outlook)


def _outlook(invocation: Invocation, found: "StockForecast", outlook: "Outlook") -> str:
    sign = "!!" if outlook.runs_out_on else "!" if outlook.may_run_out_on or outlook.line.is_low else ""
    needs = " ".join(
        f"{start:%m/%d} {needed:,}" + (f"(+{possible:,})" if possible else "")
        for start, needed, possible in zip(found.starts, outlook.needed, outlook.possible, strict=True)
    )
    ends = invocation.words("cli.stock_runs_out", day=outlook.runs_out_on) if outlook.runs_out_on else ""
    if not ends and outlook.may_run_out_on:
        ends = invocation.words("cli.stock_may_run_out", day=outlook.may_run_out_on)
    free = invocation.words("cli.stock_free", free=outlook.line.free)
    return f"{sign:<2} {_named(invocation, outlook.line)} {free} {needs} {ends}".rstrip()
