"""export letters: the papers that follow from decisions, each written once. Always in Japanese."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from models.vocabulary import RefusalCode
from secretariat.cli.interrupting import interrupts
from secretariat.cli.invocation import DONE, REFUSED, Invocation
from secretariat.cli.progress import progress_line
from secretariat.refusal import refuse

if TYPE_CHECKING:
    from secretariat.letter_runs import LettersWanted, Run

Words = Callable[[str], str]


def add_to_export(export: typer.Typer, invocation: Invocation, words: Words) -> None:
    """Adds the command to those of export."""

    @export.command("letters", help=words("export_letters"))
    def letters(
        out: Annotated[Path, typer.Option("--out", metavar="PATH", help=words("export_letters_out"))],
        start: Annotated[str | None, typer.Option("--start", metavar="DATE", help=words("export_start"))] = None,
        provider: Annotated[str | None, typer.Option("--provider", metavar="CODE", help=words("export_provider"))] = None,
        kind: Annotated[list[str] | None, typer.Option("--kind", metavar="KIND", help=words("export_kind"))] = None,
        by_provider: Annotated[bool, typer.Option("--by-provider", help=words("export_by_provider"))] = False,
        again: Annotated[bool, typer.Option("--again", help=words("export_again"))] = False,
        take_up: Annotated[int | None, typer.Option("--take-up", metavar="RUN", help=words("export_take_up"))] = None,
    ) -> None:
        from secretariat.identifiers import normal_case_number
        from secretariat.letter_runs import LettersWanted
        from secretariat.programme_file.letters import KINDS

        for one in kind or ():
            invocation.one_of(one, KINDS)
        wanted = LettersWanted(
            invocation.day(start) if start else None,
            normal_case_number(provider) if provider else None,
            tuple(kind or ()),
            again,
            by_provider,
        )
        _write(invocation, wanted, out, take_up)


def _write(invocation: Invocation, wanted: "LettersWanted", out: Path, take_up: int | None) -> None:
    from exports.letter_run import write_letter_run
    from secretariat.letter_runs import open_runs
    from secretariat.papers import check_letters
    from secretariat.refusal import Refusal

    office, person = invocation.enter()
    if refused := check_letters(person):
        invocation.refused(refused)  # before anything is told of other people's runs
    with progress_line(invocation) as progress, interrupts() as stop:
        written = invocation.writing_file(
            out, lambda: write_letter_run(office, person, wanted, out, take_up=take_up, progress=progress, stop=stop)
        )
    others = [run for run in open_runs(office) if not run.is_at(out)]
    for run in others:
        invocation.note(_about(invocation, run))
    if isinstance(written, Refusal):
        invocation.refused(written, DONE if written.code is RefusalCode.NOTHING_TO_DO else REFUSED)
    left_out = [invocation.words("cli.letter_unprintable", number=number, characters=missing) for number, missing in written.left_out]
    for line in left_out:
        invocation.note(line)
    if written.stopped:
        invocation.refused(refuse(RefusalCode.NOTHING_TO_DO, "letter_runs.stopped"))
    if left_out and not written.letters:
        numbers = tuple(number for number, _ in written.left_out)
        invocation.refused(
            refuse(RefusalCode.INVALID_VALUE, "screen_exports.letters_left_out", count=0, left=len(numbers), numbers=numbers)
        )
    if not written.letters:
        invocation.refused(refuse(RefusalCode.NOTHING_TO_DO, "cli.no_letters"), DONE)
    document = {
        "files": [str(path) for path in written.files],
        "rows": written.letters,
        "pages": written.pages,
        "left_out": left_out,
        "run": written.run,
        "resumed": written.resumed,
        "unfinished": [run.number for run in others],
    }
    lines = [invocation.words("letter_runs.resumed", number=written.run)] if written.resumed else []
    where = out if len(written.files) > 1 else written.files[0]
    invocation.answer(document, [*lines, invocation.words("cli.exported", path=str(where), rows=written.letters)])
    if left_out:
        raise typer.Exit(REFUSED)


def _about(invocation: Invocation, run: "Run") -> str:
    """That a run has not ended, and how it does."""
    at = invocation.written(run.started_at)
    return invocation.words("letter_runs.unfinished", number=run.number, staff=run.staff, at=at, path=str(run.path), host=run.host)
