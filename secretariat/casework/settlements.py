"""People's judgements of checks (確認結果) in the records."""

import sqlalchemy as sa
from sqlmodel import Session

from models.application import Settlement
from models.base import table_of
from models.vocabulary import Rule
from secretariat import journal
from secretariat.removal import remove
from secretariat.screening.case import ApplicationCase, Settled

SETTLEMENTS = table_of(Settlement)


def write_settlement(session: Session, act: journal.Act, case: ApplicationCase, rule: Rule, settled: Settled | None, version: int) -> None:
    """Writes what somebody judged, under the journal entry `version` of the application; None: takes away what was judged."""
    s = SETTLEMENTS.c
    of_rule = sa.and_(s.application_id == case.id, s.rule == rule.value)
    if settled is None:
        remove(session, SETTLEMENTS, of_rule)
        return
    values = {
        "outcome": settled.outcome.value,
        "staff": settled.staff,
        "at": act.at,
        "confirmed_by": settled.confirmed_by,
        "note": settled.note,
        "entry_case": case.number,
        "entry_version": version,
    }
    if rule in case.settled:
        session.execute(sa.update(SETTLEMENTS).where(of_rule).values(**values))
    else:
        session.execute(sa.insert(SETTLEMENTS), {"application_id": case.id, "rule": rule.value, **values})
