"""Approvals by the hundred thousand, with entries that chain: as the desk writes each of them, but in transactions of thousands.

Second looks are not drawn: whoever needs those has the desk decide.
"""

from typing import Final

import sqlalchemy as sa

from models.application import Application
from models.base import table_of
from models.vocabulary import ApplicationStatus, Verdict
from secretariat import journal
from secretariat.office import Office
from secretariat.repetition import repeated
from secretariat.staff import Person

APPLICATIONS = table_of(Application)
CHUNK: Final = 5_000
_UNTOUCHED: Final = sa.and_(
    APPLICATIONS.c.version == 1,
    APPLICATIONS.c.status == ApplicationStatus.RECEIVED.value,
    APPLICATIONS.c.verdict == Verdict.ELIGIBLE.value,
)


def approve_untouched(office: Office, person: Person, after: int = 0) -> int:
    """Approves every application that nobody has touched and that nothing speaks against, with ids above `after`; gives how many."""
    approved = 0
    with office.reading() as session:
        last = int(session.execute(sa.select(sa.func.coalesce(sa.func.max(APPLICATIONS.c.id), 0))).scalar_one())
    for first in range(after + 1, last + 1, CHUNK):
        approved += _approve(office, person, first)
    return approved


@repeated
def _approve(office: Office, person: Person, first: int) -> int:
    a, target, source = APPLICATIONS.c, ApplicationStatus.APPROVED.value, ApplicationStatus.RECEIVED.value
    which = sa.and_(a.id.between(first, first + CHUNK - 1), _UNTOUCHED)
    with office.writing(person.login, "approve") as (session, act):
        numbers = list(session.execute(sa.select(a.number).where(which).order_by(a.id)).scalars())
        journal.append(session, [journal.Entry(number, 2, "approve", source, target) for number in numbers], act)
        session.execute(sa.update(APPLICATIONS).where(which).values(version=2, status=target, decided_at=act.at))
    return len(numbers)
