"""People: logins, roles, passwords (argon2id), locking after wrong tries.

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
from models.office import LoginAttempts, Staff, StaffPassword
from models.vocabulary import RefusalCode, Role
from secretariat import database, journal, logins
from secretariat.casework.freeing import DISABLED, OTHER_ROLE, free_cases
from secretariat.office import Office, open_office
from secretariat.permissions import may
from secretariat.refusal import OfficeUnavailable, Refusal, refuse
from secretariat.repetition import repeated
from secretariat.version import SCHEMA

PEOPLE = table_of(Staff)
ATTEMPTS = table_of(LoginAttempts)
PASSWORDS = table_of(StaffPassword)
LOGIN: Final = re.compile(r"[a-z][a-z0-9_.-]{1,30}")
PASSWORD_LENGTH: Final = (8, 200)
# OWASP's minimum for argon2id: the library's own default costs half of the program's memory
ARGON2_MEMORY_KIB: Final = 19 * 1024
ARGON2_PASSES: Final = 2
ARGON2_LANES: Final = 1
PASSWORDS_BESIDE: Final = "0019"  # since that revision hashes have a table of their own
TRIES_BEFORE_LOCK: Final = 10
FIRST_LOCK: Final = timedelta(minutes=1)
LONGEST_LOCK: Final = timedelta(hours=1)


@dataclass(frozen=True, slots=True)
class Person:
    """Who acts."""

    login: str
    name: str
    role: Role


@dataclass(frozen=True, slots=True)
class PersonRow:
    """A line of the list of staff."""

    login: str
    name: str
    role: str
    active: bool
    locked_until: datetime | None


def hash_password(password: str) -> str:
    """An argon2id hash (PHC string)."""
    from argon2 import PasswordHasher

    return PasswordHasher(ARGON2_PASSES, ARGON2_MEMORY_KIB, ARGON2_LANES).hash(password)


def _password_hash(session: Session, login: str) -> str | None:
    """The hash of a person's password, also in an office that an admin logs in to so as to upgrade it."""
    beside = (database.schema_of(session) or SCHEMA) >= PASSWORDS_BESIDE
    table = PASSWORDS if beside else sa.table("staff", sa.column("login"), sa.column("password_hash", sa.Text()))
    stored: str | None = session.execute(sa.select(table.c.password_hash).where(table.c.login == login)).scalar()
    return stored


def _password_fits(stored: str, given: str) -> bool:
    from argon2 import PasswordHasher
    from argon2.exceptions import VerificationError

    try:
        return PasswordHasher().verify(stored, given)
    except VerificationError:
        return False


def check_password(password: str) -> Refusal | None:
    """Whether a new password is long enough and not too long."""
    shortest, longest = PASSWORD_LENGTH
    return None if shortest <= len(password) <= longest else refuse(RefusalCode.INVALID_VALUE, "staff.password_length", shortest=shortest)


def log_in(office: Office, login: str, password: str) -> Person:
    """The person behind a login. Raises OfficeUnavailable (wrong-password, locked-out): ten wrong tries lock, each more for longer.

    A shared office is asked by a connection of the person's own.
    """
    if check_login(login) is not None:
        raise OfficeUnavailable(refuse(RefusalCode.WRONG_PASSWORD, "staff.wrong_password"))
    if logins.is_shared(office.engine):
        with _said_of_a_person():
            logins.try_password(office.engine.url, login, password)
        person = active_person(office, login)
        if person is None:
            raise OfficeUnavailable(refuse(RefusalCode.WRONG_PASSWORD, "staff.wrong_password"))
        return person
    with office.reading() as session:
        row = session.execute(
            sa.select(PEOPLE, ATTEMPTS.c.failures, ATTEMPTS.c.locked_until)
            .select_from(PEOPLE.outerjoin(ATTEMPTS, ATTEMPTS.c.login == PEOPLE.c.login))
            .where(PEOPLE.c.login == login)
        ).one_or_none()
        stored = _password_hash(session, login)
    now = office.machine_clock.now()
    if row is not None and row.locked_until is not None and row.locked_until > now:
        raise OfficeUnavailable(refuse(RefusalCode.LOCKED_OUT, "staff.locked_out", until=row.locked_until))
    if row is None or not row.active or stored is None or not _password_fits(stored, password):
        if row is not None:
            _note_failure(office, login, now)
        raise OfficeUnavailable(refuse(RefusalCode.WRONG_PASSWORD, "staff.wrong_password"))
    if row.failures:
        _forget_failures(office, login)
    return Person(row.login, row.name, Role(row.role))


def enter_office(url: str, login: str, password: str, now: datetime | None = None, read_url: str | None = None) -> tuple[Office, Person]:
    """Opens an office as one of its people; `now` sets a rehearsal's clock; `read_url`: the standby. Raises OfficeUnavailable.

    A shared office is opened with the person's own role of the server, whatever user the address names.
    """
    parsed = database.parse_url(url)
    if isinstance(parsed, Refusal):
        raise OfficeUnavailable(parsed)
    shared = database.sqlite_path(parsed) is None
    if shared and check_login(login) is not None:
        raise OfficeUnavailable(refuse(RefusalCode.WRONG_PASSWORD, "staff.wrong_password"))
    with _said_of_a_person():
        office = open_office(logins.as_person(parsed, login, password) if shared else parsed, now, read_url=read_url)
    with ExitStack() as on_failure:
        on_failure.callback(office.close)
        person = active_person(office, login) if shared else log_in(office, login, password)
        if person is None:
            raise OfficeUnavailable(refuse(RefusalCode.WRONG_PASSWORD, "staff.wrong_password"))
        on_failure.pop_all()
    return office, person


@contextmanager
def _said_of_a_person() -> Iterator[None]:
    """A server that refuses somebody means the person who logs in, and no user of the database that they had never heard of."""
    try:
        yield
    except OfficeUnavailable as unavailable:
        if unavailable.refusal.code is not RefusalCode.WRONG_PASSWORD:
            raise
        raise OfficeUnavailable(refuse(RefusalCode.WRONG_PASSWORD, "staff.wrong_password")) from None


def person_in_records(session: Session, login: str, password: str) -> Person:
    """Likewise in records that are no office yet (a backup); nothing is counted. Raises OfficeUnavailable (wrong-password)."""
    row = session.execute(sa.select(PEOPLE).where(PEOPLE.c.login == login)).one_or_none()
    stored = _password_hash(session, login)
    if row is None or not row.active or stored is None or not _password_fits(stored, password):
        raise OfficeUnavailable(refuse(RefusalCode.WRONG_PASSWORD, "staff.wrong_password"))
    return Person(row.login, row.name, Role(row.role))


@repeated
def _forget_failures(office: Office, login: str) -> None:
    with office.writing(login, "log-in") as (session, _):
        session.execute(sa.delete(ATTEMPTS).where(ATTEMPTS.c.login == login))


def active_person(office: Office, login: str) -> Person | None:
    """Whoever has the login, as they are now; None if they may not work here any more."""
    active = PEOPLE.c.active == sa.literal(True, PEOPLE.c.active.type)
    known = sa.select(PEOPLE.c.login, PEOPLE.c.name, PEOPLE.c.role).where(PEOPLE.c.login == login, active)
    try:
        with office.reading() as session:
            row = session.execute(known).one_or_none()
    except OfficeUnavailable as unavailable:
        # a server does not even let them see the list of staff
        if unavailable.refusal.code is RefusalCode.NOT_PERMITTED:
            return None
        raise
    return Person(row.login, row.name, Role(row.role)) if row is not None else None


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


def enter_person(session: Session, act: journal.Act, login: str, name: str, role: Role, password: str) -> Refusal | None:
    """Writes a new member of staff with the journal entry. With a refusal, the caller rolls back."""
    case = f"staff:{login}"
    journal.append(session, [journal.Entry(case, 1, "add", to_status="active", payload={"role": role.value})], act)
    session.execute(
        sa.insert(PEOPLE),
        {
            "case_id": case,
            "version": 1,
            "login": login,
            "name": name,
            "role": role.value,
            "active": True,
        },
    )
    return _keep_password(session, login, password)


def _keep_password(session: Session, login: str, password: str | None) -> Refusal | None:
    """Keeps a new password; in a shared office, brings the person's role to what the person may, with or without one."""
    hashed = hash_password(password) if password is not None else None
    if logins.is_shared(session.get_bind()):
        return logins.keep_login(session, login, password, hashed)
    if hashed is not None:
        changed = session.connection().execute(sa.update(PASSWORDS).where(PASSWORDS.c.login == login).values(password_hash=hashed))
        if not changed.rowcount:
            session.execute(sa.insert(PASSWORDS), {"login": login, "password_hash": hashed})
    return None


@repeated
def add_person(office: Office, actor: Person, login: str, role: str, name: str | None, password: str) -> Refusal | None:
    """Adds a member of staff; the admin's work."""
    if refused := may(actor.role, "staff"):
        return refused
    if refused := check_login(login) or check_role(role) or check_password(password):
        return refused
    with office.writing(actor.login, "staff-add") as (session, act):
        if session.execute(sa.select(PEOPLE.c.id).where(PEOPLE.c.login == login)).first():
            session.rollback()
            return refuse(RefusalCode.INVALID_VALUE, "staff.login_taken", login=login)
        refused = enter_person(session, act, login, name or login, Role(role), password)
        if refused is not None:
            session.rollback()
    return refused


def check_login(login: str) -> Refusal | None:
    """Whether a login has the form that both databases accept."""
    return None if LOGIN.fullmatch(login) else refuse(RefusalCode.INVALID_VALUE, "staff.login_form", login=login)


def check_role(role: str) -> Refusal | None:
    """Whether there is such a role."""
    return None if role in set(Role) else refuse(RefusalCode.INVALID_VALUE, "staff.no_such_role", role=role, known=tuple(Role))


@repeated
def change_person(
    office: Office, actor: Person, login: str, action: str, *, role: str | None = None, password: str | None = None
) -> Refusal | None:
    """`action`: disable, enable, unlock, role, password. The last active admin cannot be disabled or given another role.

    Whoever leaves, or works on cases no more, holds none from then on.
    """
    if refused := may(actor.role, "staff"):
        return refused
    if refused := (check_role(role) if role is not None else None) or (check_password(password) if password is not None else None):
        return refused
    with office.writing(actor.login, f"staff-{action}") as (session, act):
        person = session.execute(sa.select(PEOPLE).where(PEOPLE.c.login == login)).one_or_none()
        if person is None:
            session.rollback()
            return refuse(RefusalCode.NOT_FOUND, "staff.not_found", login=login)
        if action == "unlock" and logins.is_shared(office.engine):
            session.rollback()
            return refuse(RefusalCode.NOTHING_TO_DO, "staff.unlocked_by_server", login=login)
        changes = _changes(action, role)
        if (
            person.role == Role.ADMIN
            and (action == "disable" or (action == "role" and role != Role.ADMIN))
            and _active_admins(session) == [login]
        ):
            session.rollback()
            return refuse(RefusalCode.INVALID_VALUE, "staff.last_admin")
        if action in {"role", "disable"} and login == actor.login:
            session.rollback()
            return refuse(RefusalCode.NOT_PERMITTED, "staff.own_role")
        if changes and all(person._mapping[key] == value for key, value in changes.items()):
            session.rollback()
            return refuse(RefusalCode.NOTHING_TO_DO, "staff.nothing_to_do", login=login)
        status = "active" if (action == "enable" or (person.active and action != "disable")) else "disabled"
        entry = journal.Entry(
            person.case_id,
            person.version + 1,
            action,
            "active" if person.active else "disabled",
            status,
            {"role": role} if role is not None else {},
        )
        journal.append(session, [entry], act)
        session.execute(sa.update(PEOPLE).where(PEOPLE.c.login == login).values(version=person.version + 1, **changes))
        if refused := _keep_password(session, login, password):
            session.rollback()
            return refused
        if action == "disable":
            free_cases(session, act, [login], DISABLED)
        elif role is not None and may(Role(role), "next") is not None:
            free_cases(session, act, [login], OTHER_ROLE)
        if action in {"unlock", "enable", "password"} and not logins.is_shared(office.engine):
            session.execute(sa.delete(ATTEMPTS).where(ATTEMPTS.c.login == login))
    return None


def _changes(action: str, role: str | None) -> dict[str, object]:
    if action == "role":
        return {"role": role}
    return {"active": action == "enable"} if action in {"enable", "disable"} else {}


def _active_admins(session: Session) -> list[str]:
    active = PEOPLE.c.active == sa.literal(True, PEOPLE.c.active.type)
    return list(session.execute(sa.select(PEOPLE.c.login).where(PEOPLE.c.role == Role.ADMIN.value, active)).scalars())


def list_staff(office: Office, actor: Person) -> list[PersonRow] | Refusal:
    """Everybody, by login."""
    if refused := may(actor.role, "staff"):
        return refused
    with office.reading() as session:
        rows = session.execute(
            sa.select(PEOPLE.c.login, PEOPLE.c.name, PEOPLE.c.role, PEOPLE.c.active, ATTEMPTS.c.locked_until)
            .select_from(PEOPLE.outerjoin(ATTEMPTS, ATTEMPTS.c.login == PEOPLE.c.login))
            .order_by(PEOPLE.c.login)
        )
        return [PersonRow(*row) for row in rows]


def names_of(session: Session, logins: Iterable[str | None]) -> Mapping[str, str]:
    """The names of people by their logins."""
    s, wanted = PEOPLE.c, {login for login in logins if login is not None}
    return {row.login: row.name for row in session.execute(sa.select(s.login, s.name).where(s.login.in_(wanted)).order_by(s.login))}
