"""Choosing one's own password: whenever one likes, and before anything else where it was made up by somebody."""

import sqlalchemy as sa

from models.vocabulary import RefusalCode
from secretariat import journal, logins
from secretariat.office import Office
from secretariat.passwords import check_password, hash_password, keep_hash
from secretariat.refusal import Refusal, refuse
from secretariat.repetition import repeated
from secretariat.staff import ATTEMPTS, PEOPLE, Person, log_in


def choose_password(office: Office, login: str, present: str, chosen: str) -> Refusal | None:
    """Puts another password in the place of the present one. Sessions that were begun under that one end.

    A shared office must have been entered with the present one. Raises OfficeUnavailable (wrong-password, locked-out) where that is wrong.
    """
    person = log_in(office, login, present, temporary_too=True)
    if refused := check_password(chosen):
        return refused
    if chosen == present:
        return refuse(RefusalCode.INVALID_VALUE, "staff.same_password")
    return _keep(office, person, chosen, hash_password(chosen))


@repeated
def _keep(office: Office, person: Person, chosen: str, hashed: str) -> Refusal | None:
    login = person.login
    with office.writing(login, "own-password") as (session, act):
        kept = session.execute(sa.select(PEOPLE).where(PEOPLE.c.login == login)).one()
        journal.append(session, [journal.Entry(kept.case_id, kept.version + 1, "own-password", "active", "active")], act)
        changed = {"version": kept.version + 1, "password_serial": kept.password_serial + 1, "temporary_until": None}
        if logins.is_shared(office.engine):
            logins.keep_own_login(session, login, chosen, hashed)
        else:
            session.execute(sa.update(PEOPLE).where(PEOPLE.c.login == login).values(**changed))
            keep_hash(session, login, hashed)
            session.execute(sa.delete(ATTEMPTS).where(ATTEMPTS.c.login == login))
    return None
