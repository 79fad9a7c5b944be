"""The items of corrections in the records: read with their application, written under its journal entry."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import Final

import sqlalchemy as sa
from sqlmodel import Session

from models.base import table_of
from models.correction import CorrectionItem
from models.journal import Outbox
from models.vocabulary import CorrectionStatus
from secretariat.screening.correction_items import Asked, Item
from secretariat.screening.records import words

ITEMS, OUTBOX = table_of(CorrectionItem), table_of(Outbox)
REMINDER: Final = "correction-reminder"


def load_items(session: Session, application_ids: Sequence[int]) -> dict[int, tuple[Item, ...]]:
    """The items of applications by their ids, in the order of their places; nothing for those that were never returned."""
    found: dict[int, list[Item]] = {}
    statement = sa.select(ITEMS).where(ITEMS.c.application_id.in_(application_ids)).order_by(ITEMS.c.application_id, ITEMS.c.place)
    for row in session.execute(statement):
        item = Item(
            place=row.place,
            round=row.round,
            reason=row.reason,
            field=row.field,
            wanted=row.wanted,
            asked_at=row.asked_at,
            status=row.status,
            answer=row.answer,
            changed=words(row.changed),
            answered_at=row.answered_at,
            judged_by=row.judged_by,
        )
        found.setdefault(row.application_id, []).append(item)
    return {key: tuple(items) for key, items in found.items()}


def reminders(session: Session, numbers: Sequence[str]) -> dict[str, list[datetime]]:
    """When reminders to applications were queued, by the application's number, oldest first."""
    o = OUTBOX.c
    rows = session.execute(
        sa.select(o.case_id, o.queued_at).where(o.case_id.in_(numbers), o.kind == REMINDER, o.cancelled_at.is_(None)).order_by(o.id)
    )
    found: dict[str, list[datetime]] = {}
    for number, queued_at in rows:
        found.setdefault(number, []).append(queued_at)
    return found


def write_items(
    session: Session,
    application_id: int,
    known: Sequence[Item],
    asks: Iterable[Asked],
    changes: Mapping[int, Mapping[str, object]],
    entry: tuple[str, int],
    at: datetime,
) -> None:
    """Changes items by their place, then adds what is asked for as a new round; all under one entry (case, version)."""
    case, version = entry
    for place, values in changes.items():
        where = sa.and_(ITEMS.c.application_id == application_id, ITEMS.c.place == place)
        session.execute(sa.update(ITEMS).where(where).values(entry_case=case, entry_version=version, **values))
    first = max((item.place for item in known), default=0) + 1
    rows = [
        {
            "application_id": application_id,
            "round": max((item.round for item in known), default=0) + 1,
            "place": first + offset,
            "reason": asked.reason,
            "field": asked.field,
            "wanted": asked.wanted,
            "asked_at": at,
            "status": CorrectionStatus.OPEN.value,
            "entry_case": case,
            "entry_version": version,
        }
        for offset, asked in enumerate(asks)
    ]
    if rows:
        session.execute(sa.insert(ITEMS), rows)


def cancel_reminders(session: Session, number: str, at: datetime) -> None:
    """Takes reminders back that nobody has written: the answer is there."""
    o = OUTBOX.c
    waiting = sa.and_(o.case_id == number, o.kind == REMINDER, o.rendered_at.is_(None), o.cancelled_at.is_(None))
    session.execute(sa.update(OUTBOX).where(waiting).values(cancelled_at=at))
