"""Founding an office: schema, programme, first admin, in one transaction; nothing is left of a founding that failed."""

from datetime import datetime

import sqlalchemy as sa
from sqlmodel import Session

from models.base import table_of
from models.office import OfficeRecord
from models.vocabulary import RefusalCode, Role
from secretariat import database, journal
from secretariat.clock import Clock, FixedClock, SystemClock
from secretariat.office import OFFICE_CASE, Office, assemble, load_programme, record_operation
from secretariat.passwords import check_password, hash_password
from secretariat.programme import packaged_programme
from secretariat.programme_file.contradictions import sound_programme
from secretariat.refusal import Refusal, refuse
from secretariat.rights import lay_schema
from secretariat.staff import check_login
from secretariat.staff_changes import NewPerson, enter_person
from secretariat.version import SCHEMA


def found_office(
    url: str,
    *,
    admin: str,
    password: str,
    rehearsal: bool,
    name: str | None = None,
    now: datetime | None = None,
    machine_clock: Clock | None = None,
    role_prefix: str | None = None,
    programme_content: str | None = None,
) -> Office | Refusal:
    """A new office with its first admin, whose name is the login unless one is given. Raises OfficeUnavailable.

    SQLite: the file is made. Postgres: the database must be there, and its owner be able to make roles; `role_prefix` begins the names of
    the office's group roles, else the name of the database does.
    `programme_content`: the text of its programme file, else of the packaged one.
    """
    if invalid := check_login(admin) or check_password(password):
        return invalid
    parsed = database.parse_url(url)
    if isinstance(parsed, Refusal):
        return parsed
    if role_prefix is not None and check_login(role_prefix) is not None:
        return refuse(RefusalCode.INVALID_VALUE, "office.role_prefix", prefix=role_prefix)
    content = packaged_programme() if programme_content is None else programme_content
    programme = sound_programme(content)
    if isinstance(programme, Refusal):
        return programme
    machine = machine_clock or SystemClock()
    engine = database.create_database(parsed)
    if isinstance(engine, Refusal):
        return engine
    founded, refused, hashed = False, None, hash_password(password)
    try:
        office = assemble(engine, rehearsal, content, 1, now, machine)
        office_clock = FixedClock(now) if now is not None else machine
        act = journal.Act(admin, office_clock.now(), machine.now(), "founding")
        with database.writing(engine) as session:
            lay_schema(session, role_prefix)
            record_operation(session, act, "init", SCHEMA)
            _write_office(session, act, rehearsal)
            load_programme(session, act, content, 1, programme)
            refused = enter_person(session, act, NewPerson(admin, Role.ADMIN.value, name, password), hashed)
            if refused is not None:
                session.rollback()
        founded = refused is None
    finally:
        if not founded:
            engine.dispose()
            if (path := database.sqlite_path(parsed)) is not None:
                database.remove_sqlite(path)
    return office if refused is None else refused


def _write_office(session: Session, act: journal.Act, rehearsal: bool) -> None:
    journal.append(session, [journal.Entry(OFFICE_CASE, 1, "found", payload={"rehearsal": rehearsal})], act)
    session.execute(
        sa.insert(table_of(OfficeRecord)),
        {"id": 1, "case_id": OFFICE_CASE, "version": 1, "rehearsal": rehearsal, "created_at": act.at, "programme_version": 1},
    )
