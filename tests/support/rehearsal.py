"""The office that tests work in: a rehearsal with one person for every role, and two where a second person is due."""

import dataclasses
import shutil
import sqlite3
from collections.abc import Mapping
from contextlib import closing
from datetime import datetime
from pathlib import Path
from types import MappingProxyType
from typing import Final

import pytest
from argon2 import PasswordHasher

from models.vocabulary import Role
from secretariat import passwords
from secretariat.clock import JAPAN, FixedClock, parse_instant
from secretariat.founding import found_office
from secretariat.office import Office
from secretariat.refusal import Refusal
from secretariat.staff import Person
from secretariat.staff_changes import NewPerson, add_person

PASSWORD: Final = "a password for tests"
FOUNDED: Final = datetime(2019, 10, 1, 9, 0, tzinfo=JAPAN)
OPENED: Final = datetime(2020, 1, 20, 10, 0, tzinfo=JAPAN)
ADMIN: Final = "admin"
ROLE_PREFIX: Final = "tests"  # one for all offices of a test run: they have the same people
PEOPLE: Final[Mapping[str, Person]] = MappingProxyType(
    {
        login: Person(login, login, role)
        for login, role in {
            ADMIN: Role.ADMIN,
            "rin": Role.REVIEWER,
            "ren": Role.REVIEWER,
            "mai": Role.MANAGER,
            "mio": Role.MANAGER,
            "sho": Role.SHIPPING,
            "cal": Role.CALLCENTRE,
            "aud": Role.AUDITOR,
        }.items()
    }
)


def found_rehearsal(url: str) -> None:
    """Founds the office of the tests with all of its people, and closes it."""
    office = found_office(url, admin=ADMIN, password=PASSWORD, rehearsal=True, now=FOUNDED, role_prefix=ROLE_PREFIX)
    assert not isinstance(office, Refusal), office
    try:
        for person in PEOPLE.values():
            if person.login != ADMIN:
                assert add_person(office, PEOPLE[ADMIN], NewPerson(person.login, person.role, None, PASSWORD)) is None
    finally:
        office.engine.dispose()


def at(office: Office, instant: str) -> Office:
    """The same office at another time: ISO 8601, Japan time unless it has an offset."""
    return dataclasses.replace(office, clock=FixedClock(parse_instant(instant)))


class Ticking:
    """A clock that gives one instant after the other (ISO 8601, Japan time unless it has an offset), and the last one for ever."""

    def __init__(self, *instants: str) -> None:
        self._instants = [parse_instant(instant) for instant in instants]

    def now(self) -> datetime:
        """The next one."""
        return self._instants.pop(0) if len(self._instants) > 1 else self._instants[0]


def copy_sqlite(source: Path, target: Path) -> str:
    """Copies an embedded office that nobody has open; gives the URL of the copy."""
    if not source.with_name(f"{source.name}-wal").exists():
        shutil.copyfile(source, target)  # all of it lies in the one file: five times as quick
        return f"sqlite:///{target}"
    with closing(sqlite3.connect(source)) as reader, closing(sqlite3.connect(target)) as writer:
        reader.backup(writer)
        writer.execute("PRAGMA journal_mode = WAL")
    return f"sqlite:///{target}"


def hash_quickly(patch: pytest.MonkeyPatch) -> None:
    """From now on passwords are kept as hashes that cost nearly nothing: for tests that found offices and log people in all the time."""
    patch.setattr(passwords, "ARGON2_MEMORY_KIB", 8)
    patch.setattr(passwords, "ARGON2_PASSES", 1)


def make_log_in_quick(path: Path) -> None:
    """Keeps the people's password in an embedded office as a hash that costs nearly nothing to check: such an office is for tests only."""
    quick = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1).hash(PASSWORD)
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("UPDATE staff_password SET password_hash = ?", (quick,))
