"""show, next, take, note, lookup, and the decisions."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict
from datetime import date
from typing import TYPE_CHECKING, Annotated, Final

import typer

from models.vocabulary import RefusalCode
from secretariat.cli.case_answers import case_document, case_lines, hit_document, hit_lines, queue_document, queue_line
from secretariat.cli.inquiry_answers import answer_inquiry
from secretariat.cli.invocation import Invocation
from secretariat.cli.kit_batch_commands import answer_batch
from secretariat.cli.stock_commands import answer_item
from secretariat.clock import japan_text
from secretariat.refusal import Refusal, refuse

if TYPE_CHECKING:
    from secretariat.office import Office

Words = Callable[[str], str]
ELSEWHERE: Final[Mapping[str, Callable[[Invocation, str], None]]] = {"W": answer_batch, "Z": answer_item, "Q": answer_inquiry}
"""What is shown as the commands of its own kind show it, by the prefix of its number."""
DECISIONS = ("approve", "reject", "withdraw", "reopen", "confirm", "decline")


def register(program: typer.Typer, invocation: Invocation, words: Words) -> None:
    """Adds the commands."""

    @program.command("show", help=words("show"))
    def show_case(
        number: Annotated[str, typer.Argument(metavar="NUMBER", help=words("number"))],
        as_at: Annotated[str | None, typer.Option("--as-at", metavar="DATE", help=words("show_as_at"))] = None,
    ) -> None:
        from secretariat.identifiers import parse_case_number
        from secretariat.screening.cards import show

        day = invocation.day(as_at) if as_at is not None else None
        prefix = (parse_case_number(number) or ("", 0))[0]
        if prefix in ELSEWHERE and day is None:
            ELSEWHERE[prefix](invocation, number)
            return
        office, person = invocation.enter()
        shown = invocation.require(show(office, person, number, day))
        invocation.answer(case_document(invocation, shown), case_lines(invocation, shown))

    @program.command("next", help=words("next"))
    def take_next_case() -> None:
        from secretariat.screening.queue import take_next

        office, person = invocation.enter()
        row = invocation.require(take_next(office, person))
        line = queue_line(invocation, row) if row is not None else invocation.words("cli.queue_empty")
        invocation.answer({"case": queue_document(row) if row is not None else None}, [line])

    @program.command("take", help=words("take"))
    def take(numbers: Annotated[list[str], typer.Argument(metavar="NUMBER", help=words("numbers"))]) -> None:
        from secretariat.casework.desk import take_case

        office, person = invocation.enter()
        invocation.results([(number, take_case(office, person, number), {}) for number in numbers])

    @program.command("note", help=words("note_add"))
    def add_note(
        number: Annotated[str, typer.Argument(metavar="NUMBER", help=words("number"))],
        text: Annotated[str, typer.Argument(metavar="TEXT", help=words("note"))],
    ) -> None:
        from secretariat.casework.desk import add_note
        from secretariat.identifiers import parse_case_number
        from secretariat.providers.decisions import note_on_provider

        is_provider = (parse_case_number(number) or ("", 0))[0] == "P"
        add = note_on_provider if is_provider else add_note
        invocation.act(number, lambda office, person: add(office, person, number, text))

    @program.command("lookup", help=words("lookup"))
    def look_up_text(
        text: Annotated[list[str], typer.Argument(metavar="TEXT", help=words("lookup_text"))],
        limit: Annotated[int, typer.Option("--limit", min=1, max=200, metavar="N", help=words("limit"))] = 20,
    ) -> None:
        from secretariat.callcentre.search import look_up, told_of

        office, person = invocation.enter()
        found = invocation.require(look_up(office, person, " ".join(text), invocation.language, limit))
        # what has been taken away meanwhile is no hit any more
        told = invocation.require(told_of(office, person, [hit.number for hit in found.hits], invocation.language))
        hits = [(hit, told[hit.number]) for hit in found.hits if hit.number in told]
        hint = [invocation.say(found.hint)] if found.hint is not None else []
        document = {
            "hits": [hit_document(invocation, hit, said) for hit, said in hits],
            "capped": found.capped,
            "answers": [asdict(answer) for answer in found.answers],
            "hint": hint[0] if hint else None,
        }
        lines = [line for hit, said in hits for line in hit_lines(invocation, hit, said)] or [invocation.words("cli.no_hits")]
        answers = [f"Q: {answer.question}\n    {answer.answer}" for answer in found.answers]
        invocation.answer(document, [*hint, *lines, *answers])

    for command in DECISIONS:
        program.command(command, help=words(f"decide_{command}"))(_decision(invocation, words, command))

    @program.command("return", help=words("decide_return"))
    def return_for_correction(
        numbers: Annotated[list[str], typer.Argument(metavar="NUMBER", help=words("numbers"))],
        reason: Annotated[list[str] | None, typer.Option("--reason", metavar="CODE", help=words("reason"))] = None,
        item: Annotated[list[str] | None, typer.Option("--item", metavar="CODE[:FIELD[:TEXT]]", help=words("correction_item"))] = None,
        note: Annotated[str | None, typer.Option("--note", metavar="TEXT", help=words("note"))] = None,
    ) -> None:
        decide(invocation, "return", numbers, reason, note, None, item or ())

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
        from secretariat.screening.decision import Command

        invocation.decide([number], Command("settle", note=note, rule=rule, outcome=outcome))


def _decision(invocation: Invocation, words: Words, command: str) -> Callable[..., None]:
    def run(
        numbers: Annotated[list[str], typer.Argument(metavar="NUMBER", help=words("numbers"))],
        reason: Annotated[list[str] | None, typer.Option("--reason", metavar="CODE", help=words("reason"))] = None,
        note: Annotated[str | None, typer.Option("--note", metavar="TEXT", help=words("note"))] = None,
    ) -> None:
        decide(invocation, command, numbers, reason, note, None)

    return run


def decide(
    invocation: Invocation,
    name: str,
    numbers: Sequence[str],
    reasons: Sequence[str] | None,
    note: str | None,
    from_day: date | None,
    items: Sequence[str] = (),
) -> None:
    """One decision on applications, providers and files whose receipt waits, each number by itself, answered in the order given."""
    from secretariat.casework.desk import decide_applications
    from secretariat.identifiers import normal_case_number, parse_case_number
    from secretariat.intake.confirming import decide_held_batches
    from secretariat.permissions import may
    from secretariat.providers.registration import decide_providers
    from secretariat.screening.correction_items import typed_item
    from secretariat.screening.decision import Command

    office, person = invocation.enter()
    asked = tuple(typed_item(text, office.programme) for text in items)
    command = Command(name, tuple(reasons or ()), note, from_day, items=asked)
    results: list[tuple[str, Refusal | None, Mapping[str, object]]] = []
    for number in numbers:
        parsed = parse_case_number(number)
        is_provider = parsed is not None and parsed[0] == "P"
        is_batch = parsed is not None and parsed[0] == "B" and name in {"confirm", "decline"}
        if is_provider and name == "cancel":
            # the two kinds of registration end for different reasons
            elsewhere = refuse(RefusalCode.WRONG_STATE, "cli.cancel_provider", number=normal_case_number(number))
            results.append((number, may(person.role, "cancel") or elsewhere, {}))
            continue
        if is_provider and asked:
            refused = may(person.role, "decide-provider") or refuse(RefusalCode.INVALID_VALUE, "corrections.items_only_applications")
            results.append((number, refused, {}))
            continue
        deciding = decide_held_batches if is_batch else decide_providers if is_provider else decide_applications
        results.extend((result.number, result.refusal, {}) for result in deciding(office, person, [number], command))
    if name == "reopen":
        results = [(number, refusal, more if refusal else _tell_letters(invocation, office, number)) for number, refusal, more in results]
    invocation.results(results)


def _tell_letters(invocation: Invocation, office: "Office", number: str) -> dict[str, object]:
    """Which letters the provider has had, which stay whatever is taken back."""
    from secretariat.casework.past_letters import letters_that_stay
    from secretariat.identifiers import normal_case_number

    letters = letters_that_stay(office, normal_case_number(number))
    if letters:
        titles = tuple(office.programme.letter(kind).title for kind, _ in letters)
        invocation.note(invocation.words("cli.letters_stay", number=number, letters=titles))
    return {"letters_written": [{"kind": kind, "written_at": japan_text(at)} for kind, at in letters]}
