"""export results: what each payment provider gets back after a cutoff, all of them in one run. Always in Japanese."""

from collections.abc import Callable
from pathlib import Path
from typing import Annotated

import typer

from models.vocabulary import RefusalCode
from secretariat.cli.interrupting import interrupts
from secretariat.cli.invocation import Invocation
from secretariat.cli.progress import progress_line
from secretariat.refusal import refuse

Words = Callable[[str], str]


def add_to_export(export: typer.Typer, invocation: Invocation, words: Words) -> None:
    """Adds the command to those of export."""

    @export.command("results", help=words("export_results"))
    def results(
        out: Annotated[Path, typer.Option("--out", metavar="DIR", help=words("export_folder"))],
        start: Annotated[str | None, typer.Option("--start", metavar="DATE", help=words("export_start"))] = None,
    ) -> None:
        from exports.results import write_all_results

        start_on = invocation.day(start) if start else None
        office, person = invocation.enter()
        with progress_line(invocation) as progress, interrupts() as stop:
            found = invocation.writing_file(out, lambda: write_all_results(office, person, start_on, out, progress=progress, stop=stop))
        written = invocation.require(found)
        if written.stopped:
            invocation.refused(refuse(RefusalCode.NOTHING_TO_DO, "letter_runs.results_stopped"))
        document = {"files": [str(path) for path in written.files], "rows": written.rows}
        invocation.answer(document, [invocation.words("letter_runs.results", path=str(out), rows=written.rows, files=len(written.files))])
