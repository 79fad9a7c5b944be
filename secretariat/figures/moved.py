"""Which cases moved in a span of days, as the trend counts them: the list behind its numbers.

The trend counts moves. A case that moved twice in the span, since a decision was taken back for one, is one case of the list.
"""

from datetime import date, timedelta
from typing import Final

import sqlalchemy as sa
from sqlmodel import Session

from secretariat.clock import japan_midnight
from secretariat.figures.move_kinds import FROM, TO
from secretariat.figures.tallies import ENTRIES, interval_of
from secretariat.office import Office
from secretariat.screening.queue_view import Moved

A_DAY: Final = timedelta(days=1)


def moved_cases(session: Session, office: Office, moved: Moved, first: date | None, last: date | None) -> sa.Select[tuple[str]]:
    """The numbers of the cases that moved so on these days or between; None: from the beginning, until now."""
    since = japan_midnight(first) if first is not None else None
    until = japan_midnight(last + A_DAY) if last is not None else None
    return sa.select(ENTRIES.c.case_id).where(_moved(moved), *interval_of(session, office, since, until).conditions())


def _moved(moved: Moved) -> sa.ColumnElement[bool]:
    before, after = sa.func.coalesce(ENTRIES.c.from_status, ""), ENTRIES.c.to_status
    came_from = [before.in_(FROM[moved])] if moved in FROM else []
    return sa.and_(before != after, after.in_(TO[moved]), *came_from)
