"""What second looks show (抜取確認の結果): how often somebody did not agree, for which reasons, in which checks. Nothing about persons."""

from collections import Counter
from dataclasses import dataclass
from datetime import date, timedelta

import sqlalchemy as sa
from sqlmodel import Session

from models.vocabulary import LookOrigin, LookStatus, Rule
from secretariat.clock import japan_midnight
from secretariat.looks.records import LOOKS, UNRESOLVED, WAITING
from secretariat.office import Office
from secretariat.permissions import may
from secretariat.refusal import Refusal
from secretariat.screening.records import words
from secretariat.staff import Person


@dataclass(frozen=True, slots=True)
class Outcomes:
    """Of the approvals that were drawn so: how many were looked at, how many of those somebody did not agree in."""

    origin: str
    agreed: int
    disagreed: int


@dataclass(frozen=True, slots=True)
class LookSummary:
    """What came of looks. `waiting`, `unresolved`: now, whatever the days; the rest: of the days that were asked for.

    by_reason, by_rule: how often each was named, the most frequent first; a look names several reasons, or no check.
    """

    waiting: int
    unresolved: int
    agreed: int
    disagreed: int
    dropped: int
    by_origin: tuple[Outcomes, ...]
    by_reason: tuple[tuple[str, int], ...]
    by_rule: tuple[tuple[str, int], ...]


def look_summary(office: Office, person: Person, first: date | None = None, last: date | None = None) -> LookSummary | Refusal:
    """The outcomes of looks taken on the days from `first` to `last`, both included; of all where a day is not given."""
    if refused := may(person.role, "look-summary"):
        return refused
    c = LOOKS.c
    within = [c.looked_at >= japan_midnight(first)] if first is not None else []
    within += [c.looked_at < japan_midnight(last + timedelta(days=1))] if last is not None else []
    with office.reading_recent() as session:
        looked = sa.select(c.status, c.origin, c.reasons, c.rule, sa.func.count().label("count")).where(c.looked_at.is_not(None), *within)
        rows = session.execute(looked.group_by(c.status, c.origin, c.reasons, c.rule)).all()
        waiting = _count(session, WAITING)
        unresolved = _count(session, UNRESOLVED)
        dropped = _count(session, c.status == LookStatus.DROPPED.value)
    outcomes, reasons, rules = Counter[tuple[str, str]](), Counter[str](), Counter[str]()
    for row in rows:
        outcomes[row.origin, row.status] += row._mapping["count"]
        for code in words(row.reasons):
            reasons[code] += row._mapping["count"]
        if row.rule is not None:
            rules[row.rule] += row._mapping["count"]
    by_origin = tuple(
        Outcomes(origin.value, outcomes[origin.value, LookStatus.AGREED.value], outcomes[origin.value, LookStatus.DISAGREED.value])
        for origin in LookOrigin
    )
    order = [rule.value for rule in Rule]
    return LookSummary(
        waiting,
        unresolved,
        sum(line.agreed for line in by_origin),
        sum(line.disagreed for line in by_origin),
        dropped,
        by_origin,
        tuple(sorted(reasons.items(), key=lambda item: (-item[1], item[0]))),
        tuple(sorted(rules.items(), key=lambda item: (-item[1], order.index(item[0])))),
    )


def _count(session: Session, which: sa.ColumnElement[bool]) -> int:
    return int(session.execute(sa.select(sa.func.count()).select_from(LOOKS).where(which)).scalar_one())
