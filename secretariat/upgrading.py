"""An upgrade of an older office: a checked backup first, and no upgrade without it unless that was said."""

from datetime import datetime
from pathlib import Path

from models.vocabulary import RefusalCode
from secretariat import database
from secretariat.backup import back_up, form_for
from secretariat.backup_file import Content
from secretariat.clock import JAPAN
from secretariat.office import Office
from secretariat.permissions import may
from secretariat.refusal import Refusal, refuse
from secretariat.renewal import bring_up_to_date, count_outdated
from secretariat.staff import Person
from secretariat.version import SCHEMA

SUFFIXES = {Content.SQLITE: ".db", Content.PG_DUMP: ".backup"}


def upgrade_office(office: Office, person: Person, path: Path | None, folder: Path | None, *, without: bool) -> Path | Refusal | None:
    """Backs the office up and brings it to the program's version. Gives the backup; None where no record was to be changed, or `without`.

    `path`: the file of the backup; without one it lies in `folder`, else beside an embedded office. Raises OfficeUnavailable.
    """
    if refused := may(person.role, "upgrade"):
        return refused
    with office.reading() as session:
        schema = database.schema_of(session) or SCHEMA
        changes = schema < SCHEMA or count_outdated(session) > 0
    written: Path | None = None
    if not without and (changes or path is not None):
        form = form_for(office, portable=False)
        place = path or _place(office, folder, schema, form, office.machine_clock.now())
        if isinstance(place, Refusal):
            return place
        if refused := back_up(office, person, place, form=form):
            return refused
        written = place
    with database.writing(office.engine) as session:
        bring_up_to_date(session)
    return written


def _place(office: Office, folder: Path | None, schema: str, form: Content, now: datetime) -> Path | Refusal:
    """Which file the backup is: named after the office, its schema and the time in Japan."""
    embedded = database.sqlite_path(office.engine)
    if folder is None and embedded is None:
        return refuse(RefusalCode.INVALID_VALUE, "office.upgrade_without_place")
    name = embedded.stem if embedded is not None else office.engine.url.database
    return (folder or Path(str(embedded)).parent) / f"{name}-{schema}-{now.astimezone(JAPAN):%Y%m%d-%H%M%S}{SUFFIXES[form]}"
