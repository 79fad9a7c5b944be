"""export publication: the public list of stores, always in Japanese."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Final, Protocol

import typer

from models.vocabulary import RefusalCode, StoreKind
from secretariat.cli.invocation import DONE, Invocation
from secretariat.cli.progress import progress_line
from secretariat.refusal import refuse

if TYPE_CHECKING:
    from collections.abc import Sequence

    from exports.publication_rows import About, Written
    from secretariat.office import Office
    from secretariat.publication.publication import Publication, PublicationWanted, StoreList

Words = Callable[[str], str]
FORMS: Final = ("pdf", "xlsx", "csv", "json")


class Writer(Protocol):
    """What writes lists in one form."""

    def __call__(self, lists: "Sequence[StoreList]", path: Path, *, about: "About", created: datetime) -> "Written":
        """See `exports.publication_pdf`."""
        ...


def add_to_export(export: typer.Typer, invocation: Invocation, words: Words) -> None:
    """Adds the command to those of export."""

    @export.command("publication", help=words("export_publication"))
    def publication_command(
        out: Annotated[Path, typer.Option("--out", metavar="PATH", help=words("publication_out"))],
        day: Annotated[str | None, typer.Option("--on", metavar="DATE", help=words("publication_on"))] = None,
        prefecture: Annotated[list[str] | None, typer.Option("--prefecture", metavar="NAME", help=words("publication_prefecture"))] = None,
        kind: Annotated[str | None, typer.Option("--kind", metavar="KIND", help=words("publication_kind"))] = None,
        by_prefecture: Annotated[bool, typer.Option("--by-prefecture", help=words("publication_by_prefecture"))] = False,
        form: Annotated[str | None, typer.Option("--form", metavar="FORM", help=words("publication_form"))] = None,
    ) -> None:
        from secretariat.places import PREFECTURES
        from secretariat.publication.publication import PublicationWanted

        for name in prefecture or ():
            invocation.one_of(name, PREFECTURES)
        invocation.one_of(kind, StoreKind)
        invocation.one_of(form, FORMS)
        if form is not None and not by_prefecture:
            raise typer.BadParameter(invocation.words("publication.form_for_folder"))
        ending = (form or FORMS[0]) if by_prefecture else out.suffix.lower().removeprefix(".")
        if ending not in FORMS:
            raise typer.BadParameter(invocation.words("cli.one_of", choices=tuple(f".{each}" for each in FORMS)))
        wanted = PublicationWanted(
            invocation.day(day) if day else None, tuple(dict.fromkeys(prefecture or ())), StoreKind(kind) if kind else None
        )
        _export(invocation, wanted, out, ending, by_prefecture=by_prefecture)


def _export(invocation: Invocation, wanted: "PublicationWanted", out: Path, ending: str, *, by_prefecture: bool) -> None:
    from secretariat.exporting import keep_export
    from secretariat.permissions import may
    from secretariat.publication.publication import publication

    office, person = invocation.enter()
    if refused := may(person.role, "export-publication"):
        invocation.refused(refused)  # before a folder is made

    def write() -> "tuple[Publication, dict[Path, Written]]":
        if by_prefecture:
            out.mkdir(parents=True, exist_ok=True)
        with (
            progress_line(invocation) as heard,
            publication(office, person, wanted, out if by_prefecture else out.parent, heard) as answer,
        ):
            found = invocation.require(answer)
            if not found.count:
                invocation.refused(refuse(RefusalCode.NOTHING_TO_DO, "publication.none", day=found.day), DONE)
            return found, _write(office, found, out, ending, by_prefecture=by_prefecture)

    found, written = invocation.writing_file(out, write)
    stores = sum(each.stores for each in written.values())
    filters = {
        "on": found.day.isoformat(),
        "prefectures": list(wanted.prefectures),
        "kind": wanted.kind.value if wanted.kind else None,
        "by_prefecture": by_prefecture,
    }
    keep_export(office, person, "publication", filters, stores, list(written))
    _answer(invocation, found, written, stores)


def _write(office: "Office", found: "Publication", out: Path, ending: str, *, by_prefecture: bool) -> "dict[Path, Written]":
    from exports.publication_rows import about
    from secretariat.replacing import replacing_together

    said, created = about(found, office.programme.programme.name), office.clock.now()
    write = _writer(ending)
    if not by_prefecture:
        return {out: write(found.whole(), out, about=said, created=created)}
    written: dict[Path, Written] = {}
    with replacing_together(out) as folder:
        for name, stores in found.by_prefecture():
            file = f"{name}.{ending}"
            written[out / file] = write((stores,), folder / file, about=said, created=created)
    return written


def _writer(ending: str) -> Writer:
    if ending == "pdf":
        from exports.publication_pdf import write_publication_pdf

        return write_publication_pdf
    if ending == "xlsx":
        from exports.publication_workbook import write_publication_workbook

        return write_publication_workbook
    from exports.publication_text import write_publication_csv, write_publication_json

    return write_publication_csv if ending == "csv" else write_publication_json


def _answer(invocation: Invocation, found: "Publication", written: "dict[Path, Written]", stores: int) -> None:
    missing, shortened = (sum(getattr(each, name) for each in written.values()) for name in ("missing", "shortened"))
    if found.coming:
        invocation.note(invocation.words("publication.coming", day=found.day))
    if missing:
        invocation.note(invocation.words("publication.missing", count=missing))
    if shortened:
        invocation.note(invocation.words("publication.shortened", count=shortened))
    document = {
        "files": [str(path) for path in written],
        "rows": stores,
        "pages": sum(each.pages for each in written.values()),
        "as_at": found.day.isoformat(),
        "coming": found.coming,
        "missing": missing,
        "shortened": shortened,
    }
    invocation.answer(document, (invocation.words("cli.exported", path=str(path), rows=each.stores) for path, each in written.items()))
