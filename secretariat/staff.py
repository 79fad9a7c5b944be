"""People: logging in, locking after wrong tries. Who they are and what they may is changed in secretariat.staff_changes.

In a shared office a login is a role of the server (secretariat.logins): passwords and wrong tries are the server's business there.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

import sqlalchemy as sa
from sqlmodel import Session

from models.base import table_of
from models.office import LoginAttempts, Staff
from models.vocabulary import RefusalCode, Role
from secretariat import database, logins
from secretariat.office import Office, open_office
from secretariat.passwords import PASSWORDS, password_fits
from secretariat.refusal import OfficeUnavailable, Refusal, refuse
from secretariat.repetition import repeated
from secretariat.version import SCHEMA

PEOPLE = table_of(Staff)
ATTEMPTS = table_of(LoginAttempts)
LOGIN: Final = re.compile(r"[a-z][a-z0-9_.-]{1,30}")
PASSWORDS_BESIDE: Final = "0019"  # since that revision hashes have a table of their own
TEMPORARY_ONES: Final = "0023"  # since that revision passwords may be temporary
TRIES_BEFORE_LOCK: Final = 10
FIRST_LOCK: Final = timedelta(minutes=1)
LONGEST_LOCK: Final = timedelta(hours=1)


@dataclass(frozen=True, slots=True)
class Person:
    """Who acts. `password_serial`: how often their password was set anew; a session that was begun before the last time ends."""

    login: str
    name: str
    role: Role
    password_serial: int = 0


def log_in(office: Office, login: str, password: str, *, temporary_too: bool = False) -> Person:
    """The person behind a login. Raises OfficeUnavailable: wrong-password, locked-out, temporary-login.

    Ten wrong tries lock, each more for longer. With a password that was made up for them nobody comes in, unless `temporary_too`: they
    choose one of their own first (secretariat.own_password). A shared office is asked by a connection of the person's own.
    """
    if check_login(login) is not None:
        raise _wrong()
    if logins.is_shared(office.engine):
        with _said_of_a_person():
            logins.try_password(office.engine.url, login, password)
        return _active(office, login, temporary_too=temporary_too)
    with office.reading() as session:
        schema = _schema_of(session)
        known, stored = _known(session, login, schema), _password_hash(session, login, schema)
        attempts = session.execute(sa.select(ATTEMPTS).where(ATTEMPTS.c.login == login)).one_or_none()
    now = office.machine_clock.now()
    if attempts is not None and attempts.locked_until is not None and attempts.locked_until > now:
        raise OfficeUnavailable(refuse(RefusalCode.LOCKED_OUT, "staff.locked_out", until=attempts.locked_until))
    if known is None or not known.active or not _fits(stored, password):
        if known is not None:
            _note_failure(office, login, now)
        raise _wrong()
    if attempts is not None and attempts.failures:
        _forget_failures(office, login)
    return known.let_in(now, temporary_too=temporary_too)


def enter_office(
    url: str, login: str, password: str, now: datetime | None = None, read_url: str | None = None, *, temporary_too: bool = False
) -> tuple[Office, Person]:
    """Opens an office as one of its people; `now` sets a rehearsal's clock; `read_url`: the standby. Raises OfficeUnavailable.

    A shared office is opened with the person's own role of the server, whatever user the address names.
    """
    parsed = database.parse_url(url)
    if isinstance(parsed, Refusal):
        raise OfficeUnavailable(parsed)
    shared = database.sqlite_path(parsed) is None
    if shared and check_login(login) is not None:
        raise _wrong()
    with _said_of_a_person():
        office = open_office(logins.as_person(parsed, login, password) if shared else parsed, now, read_url=read_url)
    with ExitStack() as on_failure:
        on_failure.callback(office.close)
        if shared:
            person = _active(office, login, temporary_too=temporary_too)
        else:
            person = log_in(office, login, password, temporary_too=temporary_too)
        on_failure.pop_all()
    return office, person


def _wrong() -> OfficeUnavailable:
    return OfficeUnavailable(refuse(RefusalCode.WRONG_PASSWORD, "staff.wrong_password"))


@dataclass(frozen=True, slots=True)
class _Known:
    """Somebody in the records, whether they may work here or not."""

    person: Person
    active: bool
    temporary_until: datetime | None

    def let_in(self, now: datetime, *, temporary_too: bool) -> Person:
        """The person, unless their password was made up for them. Raises OfficeUnavailable."""
        if self.temporary_until is not None and self.temporary_until <= now:
            raise OfficeUnavailable(refuse(RefusalCode.WRONG_PASSWORD, "staff.temporary_over", until=self.temporary_until))
        if self.temporary_until is not None and not temporary_too:
            raise OfficeUnavailable(refuse(RefusalCode.TEMPORARY_LOGIN, "staff.password_to_change", until=self.temporary_until))
        return self.person


def _schema_of(session: Session) -> str:
    """It may be an older one, in an office that an admin logs in to so as to upgrade it, and in a backup."""
    return database.schema_of(session) or SCHEMA


def _known(session: Session, login: str, schema: str) -> _Known | None:
    p = PEOPLE.c
    later = (p.password_serial, p.temporary_until) if schema >= TEMPORARY_ONES else (sa.literal(0), sa.null())
    row = session.execute(sa.select(p.name, p.role, p.active, *later).where(p.login == login)).one_or_none()
    if row is None:
        return None
    name, role, active, serial, until = row
    return _Known(Person(login, name, Role(role), serial), active, until)


def _password_hash(session: Session, login: str, schema: str) -> str | None:
    table = PASSWORDS if schema >= PASSWORDS_BESIDE else sa.table("staff", sa.column("login"), sa.column("password_hash", sa.Text()))
    stored: str | None = session.execute(sa.select(table.c.password_hash).where(table.c.login == login)).scalar()
    return stored


def _fits(stored: str | None, password: str) -> bool:
    return stored is not None and password_fits(stored, password)


def _active(office: Office, login: str, *, temporary_too: bool) -> Person:
    """Whom a server has let in, as the office knows them. Raises OfficeUnavailable."""
    try:
        with office.reading() as session:
            known = _known(session, login, _schema_of(session))
    except OfficeUnavailable as unavailable:
        # a server does not even let somebody who left see the list of staff
        if unavailable.refusal.code is RefusalCode.NOT_PERMITTED:
            raise _wrong() from None
        raise
    if known is None or not known.active:
        raise _wrong()
    return known.let_in(office.machine_clock.now(), temporary_too=temporary_too)


@contextmanager
def _said_of_a_person() -> Iterator[None]:
    """A server that refuses somebody means the person who logs in, and no user of the database that they had never heard of."""
    try:
        yield
    except OfficeUnavailable as unavailable:
        if unavailable.refusal.code is not RefusalCode.WRONG_PASSWORD:
            raise
        raise _wrong() from None


def person_in_records(session: Session, login: str, password: str) -> Person:
    """Likewise in records that are no office yet (a backup); nothing is counted. Raises OfficeUnavailable (wrong-password)."""
    schema = _schema_of(session)
    known, stored = _known(session, login, schema), _password_hash(session, login, schema)
    if known is None or not known.active or not _fits(stored, password):
        raise _wrong()
    return known.person


@repeated
def _forget_failures(office: Office, login: str) -> None:
    with office.writing(login, "log-in") as (session, _):
        session.execute(sa.delete(ATTEMPTS).where(ATTEMPTS.c.login == login))


def active_person(office: Office, login: str) -> Person | None:
    """Whoever has the login, as they are now; None if they may not work here any more."""
    try:
        return _active(office, login, temporary_too=True)
    except OfficeUnavailable as unavailable:
        if unavailable.refusal.code is RefusalCode.WRONG_PASSWORD:
            return None
        raise


@repeated
def _note_failure(office: Office, login: str, now: datetime) -> None:
    with office.writing(login, "log-in-failed") as (session, _):
        # one statement counts: of many tries at the same moment none is lost
        count = session.execute(
            sa.text(
                "INSERT INTO login_attempts (login, failures) VALUES (:login, 1) "
                "ON CONFLICT (login) DO UPDATE SET failures = login_attempts.failures + 1 RETURNING failures"
            ),
            {"login": login},
        ).scalar_one()
        if count >= TRIES_BEFORE_LOCK:
            locked_until = now + min(FIRST_LOCK * 2 ** min(count - TRIES_BEFORE_LOCK, 10), LONGEST_LOCK)
            session.execute(sa.update(ATTEMPTS).where(ATTEMPTS.c.login == login).values(locked_until=locked_until))


def names_of(session: Session, logins: Iterable[str | None]) -> Mapping[str, str]:
    """The names of people by their logins."""
    s, wanted = PEOPLE.c, {login for login in logins if login is not None}
    return {row.login: row.name for row in session.execute(sa.select(s.login, s.name).where(s.login.in_(wanted)).order_by(s.login))}


def check_login(login: str) -> Refusal | None:
    """Whether a login has the form that both databases accept."""
    return None if LOGIN.fullmatch(login) else refuse(RefusalCode.INVALID_VALUE, "staff.login_form", login=login)
