"""People of a shared office are roles of its server: a person's role is exactly the login, and the server checks the password (SCRAM).

What roles are made and changed by is a function of the database (migrations/sql/postgresql/0019_people.sql); this is how it is called.
"""

import sqlalchemy as sa
from sqlalchemy.engine import URL, Connection, Engine
from sqlmodel import Session

from models.base import table_of
from models.office import Staff
from models.vocabulary import RefusalCode
from secretariat import database
from secretariat.refusal import Refusal, refuse

PEOPLE = table_of(Staff)


def is_shared(bind: Engine | Connection) -> bool:
    """Whether an office is one of a server, where people are roles."""
    return bind.dialect.name == "postgresql"


def as_person(url: URL, login: str, password: str) -> URL:
    """The same address, as one of the office's people."""
    return url.set(username=login, password=password)


def try_password(url: URL, login: str, password: str) -> None:
    """Whether the server lets the person in. Raises OfficeUnavailable (wrong-password; unreachable)."""
    engine = database.connect(as_person(url, login, password))
    try:
        with database.reading(engine) as session:
            session.execute(sa.text("SELECT 1"))
    finally:
        engine.dispose()


def keep_login(session: Session, login: str, password: str | None, hashed: str | None) -> Refusal | None:
    """Brings a person's role to what the row of staff says now, and sets the password where one is given.

    Refused where a role of that name is somebody else's: roles belong to the whole server.
    """
    verifier = _verifier(session, login, password) if password is not None else None
    kept = session.execute(
        sa.text("SELECT keep_login(:login, :verifier, :hashed)"), {"login": login, "verifier": verifier, "hashed": hashed}
    ).scalar_one()
    return None if kept else refuse(RefusalCode.INVALID_VALUE, "staff.login_taken_on_server", login=login)


def keep_own_login(session: Session, login: str, password: str, hashed: str) -> None:
    """Sets the password that somebody chose for themselves; the entry of it must be in the journal. They are no longer to choose one."""
    session.execute(
        sa.text("SELECT keep_own_login(:verifier, :hashed)"), {"verifier": _verifier(session, login, password), "hashed": hashed}
    )


def keep_people(session: Session) -> tuple[str, ...]:
    """Gives everybody in a shared office that was put there, or upgraded, their roles; gives the logins that are somebody else's there.

    Nobody has a password by this whom the server did not know before: the hashes of an embedded office are none that a server takes.
    """
    if not is_shared(session.get_bind()):
        return ()
    logins = session.execute(sa.select(PEOPLE.c.login).order_by(PEOPLE.c.login)).scalars().all()
    return tuple(login for login in logins if keep_login(session, login, None, None) is not None)


def _verifier(session: Session, login: str, password: str) -> str:
    """What a server keeps of a password (RFC 5802), made here: the password itself does not leave this machine, nor reach a log."""
    from psycopg import Connection as ServerConnection  # an embedded office does without

    driver = session.connection().connection.driver_connection
    if not isinstance(driver, ServerConnection):
        raise TypeError(type(driver).__name__)
    made: bytes = driver.pgconn.encrypt_password(password.encode(), login.encode(), b"scram-sha-256")
    return made.decode()
