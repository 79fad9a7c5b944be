"""What callers hear of a store that came to another operator (承継): since when under which, and nothing of how it was decided."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

import sqlalchemy as sa
from sqlmodel import Session

from models.vocabulary import ApplicationStatus
from models.vocabulary_succession import SuccessionStatus
from secretariat.messages import Language, text
from secretariat.screening.explanation import spoken_day
from secretariat.succession.records import APPLICATIONS, SUCCESSIONS

BEFORE, AFTER = APPLICATIONS.alias("before"), APPLICATIONS.alias("after")


@dataclass(frozen=True, slots=True)
class Operators:
    """The days of a place's two operators as one of the applications sees it; `goes_on`: the new one is registered."""

    is_successor: bool
    since: date
    start: date
    goes_on: bool


def operators_of(session: Session, application_ids: Collection[int]) -> Mapping[int, Operators]:
    """Of applications whose succession is complete, by their id; of one that took over and was taken over, the latter counts."""
    s, before, after = SUCCESSIONS.c, BEFORE, AFTER
    # said as its indexes say it, and side by side: SQLite would read the whole table
    standing = s.status != sa.literal_column(f"'{SuccessionStatus.UNDONE}'")
    concerned = [sa.select(s.id).where(side.in_(application_ids), standing) for side in (s.predecessor_id, s.successor_id)]
    rows = session.execute(
        sa.select(before.c.id, before.c.start_on, after.c.id.label("successor"), after.c.start_on.label("start"), after.c.status)
        .select_from(SUCCESSIONS.join(before, before.c.id == s.predecessor_id).join(after, after.c.id == s.successor_id))
        .where(s.status == SuccessionStatus.COMPLETED.value, s.id.in_(sa.union_all(*concerned)))
        .order_by(s.id)
    ).all()
    found: dict[int, Operators] = {}
    for row in rows:
        goes_on = row.status == ApplicationStatus.REGISTERED
        if row.start_on is not None and row.start is not None and row.start_on < row.start:
            found[row.successor] = Operators(True, row.start_on, row.start, goes_on)
            found[row.id] = Operators(False, row.start_on, row.start, goes_on)
    return found


def with_operators(language: Language, say: str, operators: Operators, provider: str) -> str:
    """The sentence for callers, with the other operator's days; the old operator's says both."""
    last = operators.start - timedelta(days=1)
    days = {"since": spoken_day(operators.since, language), "last": spoken_day(last, language)}
    if operators.is_successor:
        return f"{say}{'' if language == 'ja' else ' '}{text(language, 'lookup.before_that', **days)}"
    key = "lookup.handed_over" if operators.goes_on else "lookup.former_operator"
    return text(language, key, provider=provider, start=spoken_day(operators.start, language), **days)
