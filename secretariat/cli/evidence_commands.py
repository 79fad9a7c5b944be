"""evidence keep, list, save, open."""

import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from models.vocabulary import RefusalCode
from secretariat.cli.invocation import Invocation
from secretariat.refusal import refuse

if TYPE_CHECKING:
    from secretariat.office import Office
    from secretariat.staff import Person

Words = Callable[[str], str]


def register(program: typer.Typer, invocation: Invocation, words: Words) -> None:
    """Adds the commands."""
    evidence = typer.Typer(help=words("evidence"), no_args_is_help=True)
    program.add_typer(evidence, name="evidence")
    of_case = Annotated[str, typer.Argument(metavar="CASE", help=words("evidence_case"))]
    of_evidence = Annotated[str, typer.Argument(metavar="NUMBER", help=words("evidence_number"))]

    @evidence.command("keep", help=words("evidence_keep"))
    def keep(
        case: of_case,
        file: Annotated[Path, typer.Argument(metavar="FILE", readable=False, help=words("evidence_file"))],
        subject: Annotated[str, typer.Option("--subject", metavar="WORD", help=words("evidence_subject"))] = "",
        name: Annotated[str | None, typer.Option("--name", metavar="TEXT", help=words("evidence_name"))] = None,
    ) -> None:
        from secretariat.evidence.keeping import keep_evidence

        office, person = invocation.enter()
        number = invocation.require(keep_evidence(office, person, case, file, subject=subject, name=name))
        invocation.answer({"number": number}, [number])

    @evidence.command("list", help=words("evidence_list"))
    def list_all(case: of_case) -> None:
        from secretariat.cli.provider_answers import evidence_document, evidence_line
        from secretariat.evidence.reading import list_evidence

        office, person = invocation.enter()
        lines = invocation.require(list_evidence(office, person, case))
        invocation.answer({"evidence": [evidence_document(invocation, line) for line in lines]}, map(evidence_line, lines))

    @evidence.command("save", help=words("evidence_save"))
    def save(number: of_evidence, out: Annotated[Path, typer.Option("--out", metavar="PATH", help=words("evidence_out"))]) -> None:
        from secretariat.evidence.handing_out import save_evidence

        office, person = invocation.enter()
        saved = invocation.require(save_evidence(office, person, number, out))
        invocation.answer({"files": [str(saved)]}, [str(saved)])

    @evidence.command("open", help=words("evidence_open"))
    def open_one(number: of_evidence) -> None:
        from secretariat.permissions import may

        office, person = invocation.enter()
        if refused := may(person.role, "read-evidence"):
            invocation.refused(refused)
        if not sys.stdin.isatty():
            # nobody could say when the copy is needed no more
            invocation.refused(refuse(RefusalCode.WRONG_STATE, "cli.no_terminal"))
        with tempfile.TemporaryDirectory(prefix="secretariat-") as folder:
            _open(invocation, office, person, number, Path(folder))


def _open(invocation: Invocation, office: "Office", person: "Person", number: str, folder: Path) -> None:
    """Shows a copy until Enter is pressed."""
    from secretariat.evidence.handing_out import launch_viewer, open_evidence, remove_copies

    try:
        copy = invocation.require(open_evidence(office, person, number, folder=folder, launch=launch_viewer))
        invocation.answer({"files": [str(copy)]}, [str(copy)])
        invocation.note(invocation.words("cli.evidence_opened"))
        sys.stdin.readline()
    finally:
        remove_copies(folder)
