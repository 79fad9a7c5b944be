"""Who exported what (出力記録): letters, results, status, report and public list, each in its maker's book of the day once it stands."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from sqlmodel import Session

from models.vocabulary_figures import BookKind
from secretariat import journal
from secretariat.day_books import next_place
from secretariat.office import Office
from secretariat.repetition import repeated
from secretariat.staff import Person


@repeated
def keep_export(office: Office, person: Person, kind: str, filters: Mapping[str, object], rows: int, files: Sequence[Path]) -> None:
    """Enters an export: what it is, its filters (plain values), how many rows it has, and the names of its files, without their folders."""
    with office.writing(person.login, "export") as (session, act):
        enter_export(session, act, kind, filters, rows, files)


def enter_export(session: Session, act: journal.Act, kind: str, filters: Mapping[str, object], rows: int, files: Sequence[Path]) -> None:
    """The same within a transaction that says more of it."""
    told = {"kind": kind, "filters": dict(filters), "rows": rows, "files": [file.name for file in files]}
    book, version = next_place(session, act, BookKind.EXPORT)
    journal.append(session, [journal.Entry(book, version, "export", payload=told)], act)
