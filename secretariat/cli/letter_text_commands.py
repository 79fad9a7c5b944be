"""preview, letters: what a decision would bring before it is made, and letters as plain text, to be read without the screens."""

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Annotated, Final

import typer

from secretariat.cli.answers import fields
from secretariat.cli.invocation import Invocation
from secretariat.japanese_dates import japanese_date

if TYPE_CHECKING:
    from secretariat.casework.preview import Preview
    from secretariat.letter import Letter

Words = Callable[[str], str]
COMMANDS: Final = ("approve", "return", "reject", "withdraw", "reopen", "confirm", "decline")


def register(program: typer.Typer, invocation: Invocation, words: Words) -> None:
    """Adds the commands."""

    @program.command("preview", help=words("preview_decision"))
    def preview(
        number: Annotated[str, typer.Argument(metavar="NUMBER", help=words("number"))],
        command: Annotated[str, typer.Argument(metavar="COMMAND", help=words("preview_command"))],
        reason: Annotated[list[str] | None, typer.Option("--reason", metavar="CODE", help=words("reason"))] = None,
        note: Annotated[str | None, typer.Option("--note", metavar="TEXT", help=words("note"))] = None,
    ) -> None:
        from secretariat.casework.preview import preview_decision
        from secretariat.identifiers import normal_case_number
        from secretariat.screening.decision import Command

        invocation.one_of(command, COMMANDS)
        office, person = invocation.enter()
        wanted = Command(command, tuple(reason or ()), note)
        found = invocation.require(preview_decision(office, person, normal_case_number(number), wanted))
        flat = "number command target awaits_second start_on own_start_on cutoff_at return_rate subsidised kits due_on days_left settles"
        document = fields(invocation, found, flat) | {"letter": _letter_document(found.letter)}
        invocation.answer(document, _preview_lines(invocation, found))

    @program.command("letters", help=words("read_letters"))
    def letters(number: Annotated[str, typer.Argument(metavar="NUMBER", help=words("number"))]) -> None:
        from secretariat.casework.review import review_case
        from secretariat.identifiers import normal_case_number

        office, person = invocation.enter()
        past = invocation.require(review_case(office, person, normal_case_number(number))).letters
        document = [fields(invocation, one, "kind written_at") | {"letter": _letter_document(one.letter)} for one in past]
        lines: list[str] = []
        for one in past:
            lines += [invocation.words("cli.letter_written", at=invocation.written(one.written_at)), *_letter_lines(one.letter), ""]
        invocation.answer({"letters": document}, lines or [invocation.words("cli.no_letters_yet")])


def _letter_document(letter: "Letter | None") -> dict[str, object] | None:
    if letter is None:
        return None
    table = letter.table
    return {
        "number": letter.number,
        "day": letter.day.isoformat(),
        "addressee": letter.addressee,
        "honorific": letter.honorific,
        "via": letter.via,
        "sender": list(letter.sender),
        "title": letter.title,
        "paragraphs": list(letter.paragraphs),
        "facts": [{"label": label, "value": value} for label, value in letter.facts],
        "table": [dict(zip(table.headings, row, strict=True)) for row in table.rows] if table is not None else [],
        "closing_note": list(letter.closing_note),
    }


def _letter_lines(letter: "Letter") -> Iterator[str]:
    """One thing a line, in the order in which it is read out."""
    yield letter.title
    yield f"{letter.number}  {japanese_date(letter.day)}"
    yield f"{letter.addressee} {letter.honorific}"
    if letter.via is not None:
        yield letter.via
    yield " ".join(letter.sender)
    yield from letter.paragraphs
    for label, value in letter.facts:
        yield f"{label}: {value}"
    if letter.table is not None:
        for row in letter.table.rows:
            yield "、".join(f"{heading}: {cell}" for heading, cell in zip(letter.table.headings, row, strict=True))
    yield from letter.closing_note


def _preview_lines(invocation: Invocation, found: "Preview") -> Iterator[str]:
    status = invocation.words(f"words.application_status.{found.target}")
    yield invocation.words("cli.preview", number=found.number, status=status)
    if found.awaits_second:
        yield invocation.words("cli.preview_second")
    if found.start_on is not None:
        yield invocation.words("cli.preview_start", start=found.start_on, rate=found.return_rate)
    if found.kits:
        yield invocation.words("cli.preview_kits", kits="、".join(found.kits))
    if found.settles:
        yield invocation.words("cli.preview_settles", rules="、".join(found.settles))
    yield invocation.words("cli.preview_due", due=found.due_on, days=found.days_left)
    if found.letter is not None:
        yield invocation.words("cli.preview_letter")
        yield from _letter_lines(found.letter)
