"""Putting another programme file in force; open applications are checked anew under it."""

from collections.abc import Callable
from dataclasses import replace

import sqlalchemy as sa

from models.vocabulary import RefusalCode
from secretariat import journal
from secretariat.office import OFFICE, OFFICE_CASE, PROGRAMMES, Office, load_programme
from secretariat.permissions import may
from secretariat.programme import Programme, parse_programme, programme_digest
from secretariat.refusal import Refusal, refuse
from secretariat.screening.recheck import recheck_open_applications
from secretariat.staff import Person


def change_programme(
    office: Office,
    person: Person,
    content: str,
    progress: Callable[[int, int], None] | None = None,
    stop: Callable[[], bool] | None = None,
) -> int | Refusal:
    """Loads a programme file as the office's next version; gives how many open applications came out otherwise.

    `progress` hears how many of how many were checked. `stop` ends the checking only: the file stays in force; loading it again goes on.
    """
    if refused := may(person.role, "load-programme"):
        return refused
    programme = parse_programme(content)
    if isinstance(programme, Refusal):
        return programme
    version, is_new = _put_in_force(office, person, content, programme)
    # the file that is in force already: its recheck may have been stopped
    changed = recheck_open_applications(replace(office, programme=programme, programme_version=version), person, progress, stop)
    return changed if is_new or changed else refuse(RefusalCode.NOTHING_TO_DO, "programme.same")


def _put_in_force(office: Office, person: Person, content: str, programme: Programme) -> tuple[int, bool]:
    """The version under which the office has the file from now on, and whether it had another one before."""
    with office.writing(person.login, "load-programme") as (session, act):
        session.execute(sa.select(OFFICE.c.version).with_for_update())
        current = session.execute(
            sa.select(OFFICE.c.version, OFFICE.c.programme_version, PROGRAMMES.c.digest).join_from(
                OFFICE, PROGRAMMES, PROGRAMMES.c.version == OFFICE.c.programme_version
            )
        ).one()
        if bytes(current.digest) == programme_digest(content):
            session.rollback()
            return int(current.programme_version), False
        version = int(current.programme_version) + 1
        load_programme(session, act, content, version, programme)
        entry = journal.Entry(OFFICE_CASE, current.version + 1, "programme", payload={"programme": version})
        journal.append(session, [entry], act)
        session.execute(sa.update(OFFICE).values(version=current.version + 1, programme_version=version))
    return version, True
