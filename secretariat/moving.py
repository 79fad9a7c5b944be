"""Moving in (移行): an embedded office carried to an empty database of Postgres, journal and all, and compared before it counts."""

from collections.abc import Callable

from sqlalchemy.engine import URL
from sqlmodel import Session

from models.vocabulary import RefusalCode
from secretariat import database, journal
from secretariat.backup import JOURNAL, copy_tables, count_rows, difference, held_tables
from secretariat.logins import keep_login, keep_people
from secretariat.office import Office
from secretariat.passwords import hash_password
from secretariat.permissions import may
from secretariat.refusal import Refusal, refuse
from secretariat.restoring import RefusedError, empty_place
from secretariat.rights import lay_schema
from secretariat.staff import Person

Progress = Callable[[int, int], None]


def move(
    office: Office, person: Person, password: str, target: URL, *, role_prefix: str | None = None, progress: Progress | None = None
) -> tuple[str, ...] | Refusal:
    """Carries the office over; gives the logins that are somebody else's on that server, whose people cannot log in there.

    Nobody writes in the office meanwhile. `target` has the name and password of the database's owner. `password` is the person's, and
    holds there too; all others get new ones: what an embedded office keeps of passwords is nothing that a server takes.
    Raises OfficeUnavailable.
    """
    if refused := may(person.role, "move"):
        return refused
    if database.sqlite_path(office.engine) is None or database.sqlite_path(target) is not None:
        return refuse(RefusalCode.INVALID_VALUE, "office.move_from_embedded")
    try:
        # the write lock, from the first row that is read to the last one that is compared: nothing is entered that would stay behind
        with database.writing(office.engine) as source, empty_place(target) as copy:
            return _carry(source, copy, person, password, role_prefix, progress)
    except RefusedError as refused_on_the_way:
        return refused_on_the_way.refusal


def _carry(
    source: Session, copy: Session, person: Person, password: str, role_prefix: str | None, progress: Progress | None
) -> tuple[str, ...]:
    """Raises RefusedError: then nothing is left in the new place."""
    tables, heads, arrived = held_tables(source), journal.Heads(), journal.Heads()
    counts = count_rows(source, tables)
    if next(journal.verify(source, None, heads), None) is not None:
        raise RefusedError(refuse(RefusalCode.INVALID_FILE, "office.move_unsound"))
    lay_schema(copy, role_prefix)
    total = sum(counts.values())
    copy_tables(source, copy, tables, lambda rows: progress(rows, total) if progress is not None else None)
    strangers = keep_people(copy)
    if refused := keep_login(copy, person.login, password, hash_password(password)):
        raise RefusedError(refused)
    problem = difference(counts, copy, tables, heads=arrived)
    if problem is not None or arrived != heads:
        raise RefusedError(refuse(RefusalCode.INVALID_FILE, "office.backup_failed", problem=problem or JOURNAL))
    return strangers
