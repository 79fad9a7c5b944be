"""Which cases moved in a span of days, as the trend counts them: the list behind its numbers.

The trend counts moves. A case that moved twice in the span, since a decision was taken back for one, is one case of the list.
"""

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Final

import sqlalchemy as sa
from sqlmodel import Session

from models.vocabulary import ApplicationStatus as A
from secretariat.casework.process import OPEN_STATUSES, UNDECIDED
from secretariat.clock import japan_midnight
from secretariat.figures.tallies import ENTRIES, interval_of
from secretariat.office import Office
from secretariat.screening.queue_view import Moved

A_DAY: Final = timedelta(days=1)
_FROM: Final[Mapping[Moved, tuple[str, ...]]] = {Moved.DECIDED: UNDECIDED, Moved.CAME_BACK: (A.RETURNED.value,)}
_TO: Final[Mapping[Moved, tuple[str, ...]]] = {
    Moved.RECEIVED: (A.RECEIVED.value,),
    Moved.DECIDED: (A.APPROVED.value, A.REJECTED.value, A.WITHDRAWN.value),
    Moved.SENT_BACK: (A.RETURNED.value,),
    Moved.CAME_BACK: OPEN_STATUSES,
    Moved.REGISTERED: (A.REGISTERED.value,),
}


def moved_cases(session: Session, office: Office, moved: Moved, first: date | None, last: date | None) -> sa.Select[tuple[str]]:
    """The numbers of the cases that moved so on these days or between; None: from the beginning, until now."""
    since = japan_midnight(first) if first is not None else None
    until = japan_midnight(last + A_DAY) if last is not None else None
    return sa.select(ENTRIES.c.case_id).where(_moved(moved), *interval_of(session, office, since, until).conditions())


def _moved(moved: Moved) -> sa.ColumnElement[bool]:
    e = ENTRIES.c
    from_one_to_another = sa.func.coalesce(e.from_status, "") != e.to_status
    if moved is Moved.RECEIVED:
        return sa.and_(e.from_status.is_(None), e.to_status.in_(_TO[moved]))
    came_from = [e.from_status.in_(_FROM[moved])] if moved in _FROM else []
    return sa.and_(from_one_to_another, e.to_status.in_(_TO[moved]), *came_from)
