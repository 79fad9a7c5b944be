"""Passwords: what one has to be like, what is kept of it (argon2id), and those that were made up for somebody until they choose their own.

In a shared office the server knows the password; the hash beside is for backups, which are opened without that server.
"""

from datetime import timedelta
from random import Random
from typing import Final

import sqlalchemy as sa
from sqlmodel import Session

from models.base import table_of
from models.office import StaffPassword
from models.vocabulary import RefusalCode
from secretariat import logins
from secretariat.refusal import Refusal, refuse

PASSWORDS = table_of(StaffPassword)
PASSWORD_LENGTH: Final = (8, 200)
# OWASP's minimum for argon2id: the library's own default costs half of the program's memory
ARGON2_MEMORY_KIB: Final = 19 * 1024
ARGON2_PASSES: Final = 2
ARGON2_LANES: Final = 1
TEMPORARY_FOR: Final = timedelta(days=7)
LETTERS: Final = "abcdefghjkmnpqrstuvwxyz23456789"  # none that is mistaken for another on paper
GROUPS, IN_A_GROUP = 4, 4  # 79 bits


def hash_password(password: str) -> str:
    """An argon2id hash (PHC string)."""
    from argon2 import PasswordHasher

    return PasswordHasher(ARGON2_PASSES, ARGON2_MEMORY_KIB, ARGON2_LANES).hash(password)


def password_fits(stored: str, given: str) -> bool:
    """Whether a password is the one that a hash was made of."""
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


def made_up_password(random: Random) -> str:
    """A temporary password, easily read out and typed: `k7mq-x2vd-ph4n-w8rt`. `random` must be one that nobody can guess."""
    return "-".join("".join(random.choices(LETTERS, k=IN_A_GROUP)) for _ in range(GROUPS))


def keep_password(session: Session, login: str, password: str | None, hashed: str | None) -> Refusal | None:
    """Keeps a new password and its hash; in a shared office, brings the person's role to what the person may, with or without one."""
    if logins.is_shared(session.get_bind()):
        return logins.keep_login(session, login, password, hashed)
    if hashed is not None:
        keep_hash(session, login, hashed)
    return None


def keep_hash(session: Session, login: str, hashed: str) -> None:
    """Puts a hash in the place of the one before."""
    changed = session.connection().execute(sa.update(PASSWORDS).where(PASSWORDS.c.login == login).values(password_hash=hashed))
    if not changed.rowcount:
        session.execute(sa.insert(PASSWORDS), {"login": login, "password_hash": hashed})
