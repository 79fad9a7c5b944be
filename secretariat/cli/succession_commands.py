"""succession record, undo, show; uphold."""

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Annotated

import typer

from secretariat.cli.answers import fields
from secretariat.cli.invocation import Invocation

if TYPE_CHECKING:
    from secretariat.succession.records import SuccessionShown

Words = Callable[[str], str]
SHOWN = "of number application_status provider store_name business_name kind transferred_on status note by at"


def register(program: typer.Typer, invocation: Invocation, words: Words) -> None:
    """Adds the commands."""
    succession = typer.Typer(help=words("succession"), no_args_is_help=True)
    program.add_typer(succession, name="succession")
    of_number = Annotated[str, typer.Argument(metavar="NUMBER", help=words("succession_number"))]

    @succession.command("record", help=words("succession_record"))
    def record(
        number: of_number,
        predecessor: Annotated[str, typer.Option("--from", metavar="NUMBER", help=words("succession_from"))],
        kind: Annotated[str, typer.Option("--kind", metavar="KIND", help=words("succession_kind"))],
        on: Annotated[str, typer.Option("--on", metavar="DATE", help=words("succession_on"))],
        note: Annotated[str | None, typer.Option("--note", metavar="TEXT", help=words("note"))] = None,
    ) -> None:
        from secretariat.succession.recording import Taken, record_succession

        taken = Taken(kind, invocation.day(on), note)
        invocation.act(number, lambda office, person: record_succession(office, person, number, predecessor, taken))

    @succession.command("undo", help=words("succession_undo"))
    def undo(
        number: of_number, note: Annotated[str | None, typer.Option("--note", metavar="TEXT", help=words("succession_note"))] = None
    ) -> None:
        from secretariat.succession.recording import undo_succession

        invocation.act(number, lambda office, person: undo_succession(office, person, number, note))

    @succession.command("show", help=words("succession_show"))
    def show(number: Annotated[str, typer.Argument(metavar="NUMBER", help=words("number"))]) -> None:
        from secretariat.succession.recording import show_succession

        office, person = invocation.enter()
        found = invocation.require(show_succession(office, person, number))
        document = {"number": number, "successions": [fields(invocation, one, SHOWN) for one in found]}
        invocation.answer(document, _lines(invocation, found))

    @program.command("uphold", help=words("uphold"))
    def uphold(
        numbers: Annotated[list[str], typer.Argument(metavar="NUMBER", help=words("numbers"))],
        note: Annotated[str | None, typer.Option("--note", metavar="TEXT", help=words("note"))] = None,
    ) -> None:
        from secretariat.screening.decision import Command

        invocation.decide(numbers, Command("uphold", note=note))


def _lines(invocation: Invocation, found: "tuple[SuccessionShown, ...]") -> Iterator[str]:
    for one in found:
        yield invocation.words(
            "succession.from" if one.of == "predecessor" else "succession.to",
            number=one.number,
            name=one.business_name,
            kind=invocation.words(f"succession.kind.{one.kind}"),
            on=one.transferred_on,
        )
        status = invocation.words(f"succession.status.{one.status}")
        yield f"  {invocation.written(one.at)} {one.by} [{status}]" + (f" 「{one.note}」" if one.note else "")
