"""store candidates, compare, join, apart, undo."""

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Annotated

import typer

from secretariat.cli.answers import fields
from secretariat.cli.invocation import Invocation

if TYPE_CHECKING:
    from models.vocabulary import StoreSign
    from secretariat.casework.store_comparison import StoreComparison

Words = Callable[[str], str]


def register(program: typer.Typer, invocation: Invocation, words: Words) -> None:
    """Adds the commands."""
    store = typer.Typer(help=words("store"), no_args_is_help=True)
    program.add_typer(store, name="store")
    of_number = Annotated[str, typer.Argument(metavar="NUMBER", help=words("store_number"))]
    of_other = Annotated[str, typer.Argument(metavar="OTHER", help=words("store_other"))]
    of_note = Annotated[str | None, typer.Option("--note", metavar="TEXT", help=words("store_note"))]
    of_dry_run = Annotated[bool, typer.Option("--dry-run", help=words("store_dry_run"))]

    @store.command("candidates", help=words("store_candidates"))
    def candidates(number: of_number) -> None:
        from secretariat.casework.store_comparison import store_candidates

        office, person = invocation.enter()
        found = invocation.require(store_candidates(office, person, number))
        invocation.answer(
            {
                "candidates": [
                    {**fields(invocation, one, "number provider store_name address phone"), **_score(one.points, one.signs)}
                    for one in found
                ]
            },
            (f"{one.number}  {one.points:>3}  {one.store_name}  {one.provider}  {_signs(invocation, one.signs)}" for one in found),
        )

    @store.command("compare", help=words("store_compare"))
    def compare(number: of_number, other: of_other) -> None:
        from secretariat.casework.store_comparison import compare_stores

        office, person = invocation.enter()
        found = invocation.require(compare_stores(office, person, number, other))
        sides = "number provider status store_number merchant_id"
        invocation.answer(
            {
                "ours": fields(invocation, found.ours, sides),
                "theirs": fields(invocation, found.theirs, sides),
                **_score(found.points, found.signs),
                **fields(invocation, found, "are_one decision decided_by decided_at"),
                "fields": [fields(invocation, one, "field ours theirs differs") for one in found.fields],
            },
            _comparison_lines(invocation, found),
        )

    @store.command("join", help=words("store_join"))
    def join(
        number: of_number,
        other: of_other,
        note: of_note = None,
        mixing: Annotated[bool, typer.Option("--two-corporations", help=words("store_mixing"))] = False,
        dry_run: of_dry_run = False,
    ) -> None:
        _decide(invocation, "join", number, other, note, mixing=mixing, dry_run=dry_run)

    @store.command("apart", help=words("store_apart"))
    def apart(number: of_number, other: of_other, note: of_note = None, dry_run: of_dry_run = False) -> None:
        _decide(invocation, "keep-apart", number, other, note, dry_run=dry_run)

    @store.command("undo", help=words("store_undo"))
    def undo(number: of_number, other: of_other, note: of_note = None, dry_run: of_dry_run = False) -> None:
        _decide(invocation, "undo-pair", number, other, note, dry_run=dry_run)


def _decide(
    invocation: Invocation, command: str, number: str, other: str, note: str | None, *, mixing: bool = False, dry_run: bool
) -> None:
    from secretariat.casework.store_pairs import decide_pair, outlook_lines, preview_pair

    if not dry_run:
        invocation.act(number, lambda office, person: decide_pair(office, person, number, other, command, note, mixing=mixing))
        return
    office, person = invocation.enter()
    found = invocation.require(preview_pair(office, person, number, other, command))
    stores = [{"number": store, "merchant_id": merchant_id, "leading": list(leading)} for store, merchant_id, leading in found.stores]
    invocation.answer(
        {"stores": stores, **fields(invocation, found, "cancelled planned corporate_numbers")},
        (invocation.say(line) for line in outlook_lines(found)),
    )


def _score(points: int, signs: "tuple[StoreSign, ...]") -> dict[str, object]:
    return {"score": points, "signs": [sign.value for sign in signs]}


def _signs(invocation: Invocation, signs: "tuple[StoreSign, ...]") -> str:
    return ", ".join(invocation.words(f"words.same_store_sign.{sign}") for sign in signs)


def _comparison_lines(invocation: Invocation, found: "StoreComparison") -> Iterator[str]:
    yield f"{found.points}  {_signs(invocation, found.signs)}"
    for one in found.fields:
        label = invocation.words(f"screen_review.field.{one.field}")
        yield f"{'≠' if one.differs else '='} {label}: {one.ours or '-'}" + (f" | {one.theirs or '-'}" if one.differs else "")
    for side in (found.ours, found.theirs):
        status = invocation.words(f"words.application_status.{side.status}")
        yield f"{side.number}  {side.store_number}  {side.merchant_id or '-'}  {side.provider}  [{status}]"
    if found.are_one:
        yield invocation.words("stores.are_one")
    elif found.decision is not None:
        yield invocation.words(f"stores.decided.{found.decision}", name=found.decided_by or "", at=found.decided_at)
