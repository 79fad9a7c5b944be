"""privacy find, disclose, erase-request, requests, erase, hold, release, holds."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from models.vocabulary import RefusalCode
from models.vocabulary_privacy import HoldReason
from secretariat.cli.answers import fields
from secretariat.cli.invocation import DONE, Invocation
from secretariat.cli.progress import progress_line
from secretariat.refusal import Refusal

if TYPE_CHECKING:
    from secretariat.privacy.answering import Asked, Standing
    from secretariat.privacy.disclosure import Disclosure
    from secretariat.privacy.erasing import Erased
    from secretariat.privacy.subjects import Sought

Words = Callable[[str], str]
REQUEST = "number kind status received_on until_on begun_at answered_at staff found erased kept"


def register(program: typer.Typer, invocation: Invocation, words: Words) -> None:
    """Adds the commands."""
    privacy = typer.Typer(help=words("privacy"), no_args_is_help=True)
    program.add_typer(privacy, name="privacy")
    _add_requests(privacy, invocation, words)
    _add_keeping(privacy, invocation, words)


def _add_requests(privacy: typer.Typer, invocation: Invocation, words: Words) -> None:
    """What is done when a person asks."""
    of_phone = Annotated[str | None, typer.Option("--phone", metavar="TEXT", help=words("privacy_phone"))]
    of_name = Annotated[str | None, typer.Option("--name", metavar="TEXT", help=words("privacy_name"))]
    of_numbers = Annotated[list[str] | None, typer.Option("--number", metavar="NUMBER", help=words("privacy_numbers"))]
    of_besides = Annotated[list[str] | None, typer.Option("--except", metavar="NUMBER", help=words("privacy_except"))]
    of_identity = Annotated[str, typer.Option("--identity", metavar="TEXT", help=words("privacy_identity"))]
    of_received = Annotated[str | None, typer.Option("--received", metavar="DATE", help=words("privacy_received"))]

    @privacy.command("find", help=words("privacy_find"))
    def find(phone: of_phone = None, name: of_name = None, number: of_numbers = None, besides: of_besides = None) -> None:
        from secretariat.privacy.answering import held_on

        wanted = _sought(invocation, phone, name, number, besides)
        office, person = invocation.enter()
        cases = invocation.require(held_on(office, person, wanted))
        invocation.answer({"cases": [_standing_document(invocation, case) for case in cases]}, _standing_lines(invocation, cases))

    @privacy.command("disclose", help=words("privacy_disclose"))
    def disclose_all(
        out: Annotated[Path, typer.Option("--out", metavar="FILE", help=words("privacy_out"))],
        identity: of_identity,
        phone: of_phone = None,
        name: of_name = None,
        number: of_numbers = None,
        besides: of_besides = None,
        received: of_received = None,
        notes: Annotated[bool, typer.Option("--notes", help=words("privacy_notes"))] = False,
    ) -> None:
        _disclose(invocation, _asked(invocation, _sought(invocation, phone, name, number, besides), identity, received), out, notes=notes)

    @privacy.command("erase-request", help=words("privacy_erase_request"))
    def erase_request(
        identity: of_identity,
        phone: of_phone = None,
        name: of_name = None,
        number: of_numbers = None,
        besides: of_besides = None,
        received: of_received = None,
    ) -> None:
        from secretariat.privacy.answering import erase_on_request

        asked = _asked(invocation, _sought(invocation, phone, name, number, besides), identity, received)
        office, person = invocation.enter()
        found = invocation.require(erase_on_request(office, person, asked))
        erased = len(found.cases) - len(found.kept)
        document = {"number": found.number, "erased": erased, "cases": [_standing_document(invocation, case) for case in found.cases]}
        said = invocation.words("privacy.erased_on_request", number=found.number, erased=erased, kept=len(found.kept))
        invocation.answer(document, [said, *_standing_lines(invocation, found.cases, done=True)])

    @privacy.command("requests", help=words("privacy_requests"))
    def requests() -> None:
        from secretariat.privacy.requests import privacy_requests

        office, person = invocation.enter()
        lines = invocation.require(privacy_requests(office, person))
        invocation.answer(
            {"requests": [fields(invocation, line, REQUEST) for line in lines]},
            (
                f"{line.number}  {invocation.column(line.received_on)}  {invocation.words(f'privacy.kind.{line.kind.value}')}"
                f"  {invocation.words(f'words.privacy_request_status.{line.status.value}')}  {invocation.written(line.answered_at)}"
                f"  {invocation.words('privacy.counts', found=line.found, erased=line.erased, kept=line.kept)}  {line.staff}"
                for line in lines
            ),
        )


def _add_keeping(privacy: typer.Typer, invocation: Invocation, words: Words) -> None:
    """What is kept how long, and what longer."""
    of_number = Annotated[str, typer.Argument(metavar="NUMBER", help=words("privacy_number"))]
    of_note = Annotated[str | None, typer.Option("--note", metavar="TEXT", help=words("privacy_note"))]

    @privacy.command("erase", help=words("privacy_erase"))
    def erase(
        until: Annotated[str, typer.Option("--until", metavar="DATE", help=words("privacy_until"))],
        dry_run: Annotated[bool, typer.Option("--dry-run", help=words("privacy_dry_run"))] = False,
    ) -> None:
        from secretariat.privacy.erasing import erase_due, erasure_plan

        day = invocation.day(until)
        office, person = invocation.enter()
        if dry_run:
            found: Erased | Refusal = erasure_plan(office, person, day)
        else:
            with progress_line(invocation) as heard:
                found = erase_due(office, person, day, heard)
        if isinstance(found, Refusal) and found.code is RefusalCode.NOTHING_TO_DO:
            invocation.refused(found, DONE)
        _answer_erased(invocation, invocation.require(found))

    @privacy.command("hold", help=words("privacy_hold"))
    def hold(
        number: of_number,
        reason: Annotated[str, typer.Option("--reason", metavar="REASON", help=words("privacy_reason"))],
        note: of_note = None,
    ) -> None:
        from secretariat.privacy.holds import place_hold

        invocation.one_of(reason, HoldReason)
        invocation.act(number, lambda office, person: place_hold(office, person, number, HoldReason(reason), note))

    @privacy.command("release", help=words("privacy_release"))
    def release(number: of_number, note: of_note = None) -> None:
        from secretariat.privacy.holds import lift_hold

        invocation.act(number, lambda office, person: lift_hold(office, person, number, note))

    @privacy.command("holds", help=words("privacy_holds"))
    def list_holds() -> None:
        from secretariat.privacy.holds import holds

        office, person = invocation.enter()
        lines = invocation.require(holds(office, person))
        invocation.answer(
            {"holds": [fields(invocation, line, "number reason placed_at placed_by") for line in lines]},
            (
                f"{line.number}  {invocation.words(f'privacy.reason.{line.reason.value}')}  {invocation.written(line.placed_at)}"
                f"  {line.placed_by}"
                for line in lines
            ),
        )


def _sought(invocation: Invocation, phone: str | None, name: str | None, numbers: list[str] | None, besides: list[str] | None) -> "Sought":
    from secretariat.privacy.subjects import sought

    return invocation.require(sought(phone, name, numbers or [], besides or []))


def _asked(invocation: Invocation, wanted: "Sought", identity: str, received: str | None) -> "Asked":
    from secretariat.privacy.answering import Asked

    return Asked(wanted, identity, invocation.day(received) if received else None)


def _disclose(invocation: Invocation, asked: "Asked", out: Path, *, notes: bool) -> None:
    from exports.disclosure import write_disclosure
    from secretariat.clock import japan_day
    from secretariat.privacy.answering import disclose

    if out.suffix.lower() != ".xlsx":
        raise typer.BadParameter(invocation.words("cli.one_of", choices=(".xlsx",)))
    office, person = invocation.enter()

    def hand_out(found: "Disclosure") -> None:
        received = asked.received_on or japan_day(found.answered_at)
        write_disclosure(found, out, received_on=received, programme_name=office.programme.programme.name)

    answer = invocation.writing_file(out, lambda: disclose(office, person, asked, hand_out, with_notes=notes))
    found = invocation.require(answer)
    document = {"number": found.number, "files": [str(out)], "rows": found.rows}
    invocation.answer(document, [found.number, invocation.words("cli.exported", path=str(out), rows=found.rows)])


def _answer_erased(invocation: Invocation, found: "Erased") -> None:
    document = {
        **fields(invocation, found, "number until"),
        "kinds": [fields(invocation, line, "kind due kept") for line in found.lines],
    }
    key = "privacy.would_erase" if found.number is None else "privacy.erased_run"
    lines = [invocation.words(key, number=found.number or "-", until=found.until, count=found.due)]
    lines += [
        f"  {invocation.words(f'privacy.retention.{line.kind.value}')}  {invocation.words('privacy.due', due=line.due, kept=line.kept)}"
        for line in found.lines
        if line.due
    ]
    invocation.answer(document, lines)


def _standing_document(invocation: Invocation, case: "Standing") -> dict[str, object]:
    return {
        "number": case.number,
        "parts": [part.value for part in case.parts],
        "retention": case.retention.value,
        "erasable": case.kept_because is None,
        **fields(invocation, case, "kept_because kept_until"),
    }


def _standing_lines(invocation: Invocation, cases: "tuple[Standing, ...]", *, done: bool = False) -> Iterator[str]:
    for case in cases:
        parts = invocation.words("privacy.in_parts", parts=tuple(invocation.words(f"privacy.part.{part.value}") for part in case.parts))
        if case.kept_because is not None:
            said = invocation.say(case.kept_because)
        else:
            said = invocation.words("privacy.was_erased" if done else "privacy.may_be_erased")
        yield f"{case.number}  {parts}  {said}"
