"""The journal and what proves it: verify, journal anchor, journal key."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from models.vocabulary import RefusalCode
from secretariat.cli.invocation import REFUSED, Invocation
from secretariat.file_system import is_file
from secretariat.refusal import refuse

if TYPE_CHECKING:
    from secretariat.anchors.checking import AnchorFile
    from secretariat.verification import Verification

Words = Callable[[str], str]


def register(program: typer.Typer, invocation: Invocation, words: Words) -> None:
    """Adds the commands."""

    @program.command("verify", help=words("verify"))
    def verify(
        anchors: Annotated[Path | None, typer.Option("--anchors", metavar="FILE", help=words("verify_anchors"))] = None,
        public_key: Annotated[list[str] | None, typer.Option("--public-key", metavar="KEY", help=words("verify_public_key"))] = None,
    ) -> None:
        if (anchors is None) != (not public_key):
            raise typer.BadParameter(invocation.words("cli.anchors_and_key"))
        _verify(invocation, anchors, tuple(public_key or ()))

    journal = typer.Typer(help=words("journal"), no_args_is_help=True)
    program.add_typer(journal, name="journal")

    @journal.command("anchor", help=words("journal_anchor"))
    def anchor(
        to: Annotated[Path, typer.Option("--to", metavar="FILE", help=words("journal_anchor_to"))],
        key: Annotated[Path, typer.Option("--key", metavar="FILE", help=words("journal_anchor_key"))],
    ) -> None:
        from secretariat.anchors.writing import anchor_journal

        office, person = invocation.enter()
        anchored = invocation.require(anchor_journal(office, person, to, key))
        told = invocation.words("cli.anchored", path=str(to), new=anchored.new, entries=anchored.entries)
        invocation.answer({"files": [str(to)], "lines": anchored.lines, "new": anchored.new, "entries": anchored.entries}, [told])

    @journal.command("key", help=words("journal_key"))
    def key_file(out: Annotated[Path, typer.Option("--out", metavar="FILE", help=words("out_file"))]) -> None:
        from secretariat.anchors.keys import make_key

        public = invocation.require(make_key(out))
        invocation.answer({"files": [str(out)], "public_key": public}, [invocation.words("cli.key_made", path=str(out)), public])


def _verify(invocation: Invocation, path: Path | None, keys: tuple[str, ...]) -> None:
    from secretariat.verification import verify_office

    anchors = _anchors(invocation, path, keys)
    office, person = invocation.enter()
    verified = invocation.require(verify_office(office, person, anchors=anchors))
    faults, coverage = verified.faults, verified.anchored
    document: dict[str, object] = {
        "ok": not faults,
        "entries": verified.entries,
        "faults": [
            {"case": fault.case, "entry": fault.entry, "problem": invocation.words(fault.problem)}
            | ({"day": fault.day} if fault.day else {})
            for fault in faults
        ],
    }
    if coverage is not None:
        document["anchored"] = {"lines": coverage.lines, "entries": coverage.entries, "made_at": coverage.made_at}
    invocation.answer(document, _verify_lines(invocation, verified))
    if faults:
        raise typer.Exit(REFUSED)


def _anchors(invocation: Invocation, path: Path | None, keys: tuple[str, ...]) -> "AnchorFile | None":
    from secretariat.anchors.checking import AnchorFile
    from secretariat.anchors.keys import check_public_key

    if path is None:
        return None
    if refused := next(filter(None, map(check_public_key, keys)), None):
        invocation.refused(refused)
    if not is_file(path):
        invocation.refused(refuse(RefusalCode.NOT_FOUND, "anchors.no_file", path=str(path)))
    return AnchorFile(path, keys)


def _verify_lines(invocation: Invocation, verified: "Verification") -> list[str]:
    faults, coverage = verified.faults, verified.anchored
    lines = [invocation.words("cli.verify_faults" if faults else "cli.verified", entries=verified.entries, faults=len(faults))]
    if verified.evidence:
        lines.append(invocation.words("cli.verified_evidence", files=verified.evidence))
    if coverage is not None and coverage.made_at is not None:
        lines.append(
            invocation.words(
                "cli.verified_anchors", lines=coverage.lines, entries=coverage.entries, at=datetime.fromisoformat(coverage.made_at)
            )
        )
    for fault in faults:
        day = f" ({fault.day})" if fault.day else ""
        lines.append(f"{fault.case} {fault.entry or ''}: {invocation.words(fault.problem)}{day}")
    return lines
