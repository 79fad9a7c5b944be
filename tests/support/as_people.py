"""Use cases on Postgres run with the rights of the person who acts, though tests open the office once, as its owner.

Whoever works in a shared office has connections of their own. A test has one office and several people: so each transaction takes on the
role of its person, whom a reading finds as the `person` or `actor` of the use case that it is for. Without one it stays the owner's.
"""

import contextlib
import sys
from collections.abc import Iterator
from types import FrameType

import pytest
import sqlalchemy as sa
from sqlmodel import Session

from secretariat import journal, office
from secretariat.office import Office
from secretariat.staff import Person
from tests.support.rehearsal import PEOPLE, ROLE_PREFIX

ON_THE_PATH = "set_config('search_path', 'callcentre,public', true)"  # what one may not use is passed over
BECOME = sa.text(
    f"SELECT set_config('session_authorization', person.rolname, true), {ON_THE_PATH} FROM pg_roles AS person "
    "JOIN pg_auth_members AS membership ON membership.member = person.oid "
    f"WHERE person.rolname = :login AND membership.roleid = to_regrole('{ROLE_PREFIX}_people')"
)
BECOME_FOUNDED = sa.text(f"SELECT set_config('session_authorization', :login, true), {ON_THE_PATH}")
NAMES = ("person", "actor")


def work_as_people(patch: pytest.MonkeyPatch) -> None:
    """From now on."""
    read, entered = Office.reading, office.record_operation

    @contextlib.contextmanager
    def reading(self: Office) -> Iterator[Session]:
        with read(self) as session:
            person = _whoever_asks()
            if person is not None:
                become(session, person.login)
            yield session

    def record(session: Session, act: journal.Act, action: str, schema: str) -> None:
        if not _is_of_a_test():
            become(session, act.staff)
        entered(session, act, action, schema)

    patch.setattr(Office, "reading", reading)
    patch.setattr(office, "record_operation", record)


def become(session: Session, login: str) -> None:
    """For the rest of the transaction, where the server knows the person."""
    if session.get_bind().dialect.name == "postgresql":
        # whom the server knows in any case need not be looked for: each transaction of each test asks
        session.execute(BECOME_FOUNDED if login in PEOPLE else BECOME, {"login": login})


def _is_of_a_test() -> bool:
    """Whether a test writes by itself, past the use cases: that is not anybody's work."""
    frame: FrameType | None = sys._getframe(2)
    while frame is not None and frame.f_code.co_filename in (contextlib.__file__, office.__file__):
        frame = frame.f_back
    return frame is not None and "/tests/" in frame.f_code.co_filename.replace("\\", "/")


def _whoever_asks() -> Person | None:
    frame: FrameType | None = sys._getframe(2)
    while frame is not None and "/tests/" not in frame.f_code.co_filename.replace("\\", "/"):
        for name in NAMES:
            if isinstance(found := frame.f_locals.get(name), Person):
                return found
        if frame.f_back is None:
            return None
        frame = frame.f_back
    return None
