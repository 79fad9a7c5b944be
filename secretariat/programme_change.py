"""Putting another programme file in force; open applications are checked anew under it."""

from dataclasses import replace

import sqlalchemy as sa

from models.vocabulary import RefusalCode
from secretariat import journal
from secretariat.office import OFFICE, OFFICE_CASE, PROGRAMMES, Office, load_programme, with_programme_in_force
from secretariat.permissions import may
from secretariat.programme import Programme, parse_programme, programme_digest
from secretariat.programme_file.contradictions import contradictions
from secretariat.refusal import Refusal, refuse
from secretariat.repetition import repeated
from secretariat.screening.recheck import Progress, Rechecked, Stop, enter_recheck, recheck_open_applications, unfinished_recheck
from secretariat.staff import Person


def change_programme(
    office: Office,
    person: Person,
    content: str,
    progress: Progress | None = None,
    stop: Stop | None = None,
) -> Rechecked | Refusal:
    """Loads a programme file as the office's next version; gives how many open applications came out otherwise.

    `progress` hears how many of how many were checked. `stop` ends the checking only: the file stays in force; loading it again goes on
    where the checking stopped, as it does where the checking died.
    """
    if refused := may(person.role, "load-programme"):
        return refused
    programme = parse_programme(content)
    if isinstance(programme, Refusal):
        return programme
    before = with_programme_in_force(office).programme
    if programme != before and (refused := contradictions(programme, content, before)):
        return refused
    version, is_new = _put_in_force(office, person, content, programme)
    with office.reading() as session:
        is_new = is_new or unfinished_recheck(session, version) is not None
    result = recheck_open_applications(replace(office, programme=programme, programme_version=version), person, progress, stop)
    if not is_new and result == Rechecked(0):
        return refuse(RefusalCode.NOTHING_TO_DO, "programme.same")
    return result


@repeated
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
        enter_recheck(session, version)
    return version, True
