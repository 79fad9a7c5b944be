"""What a measure would bring: the notice as it would be written, when new parcels would leave and which services they would show."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

import sqlalchemy as sa
from sqlmodel import Session

from models.relations import ROOT_ID
from secretariat.clock import japan_day
from secretariat.kits.planning import due_before
from secretariat.letter import Letter
from secretariat.papers import compose
from secretariat.providers.measure_work import MeasureKind, Target, Task, notice_paper, reissued_by
from secretariat.providers.reach import MEMBERSHIPS, SERVICES, STORES


@dataclass(frozen=True, slots=True)
class Outlook:
    """What follows: the letter to the first of those that are told, the day by which new parcels have to leave.

    `shows`: by the store's id, the services that its new Kit B will show.
    """

    letter: Letter | None = None
    due_on: date | None = None
    shows: Mapping[int, tuple[str, ...]] = field(default_factory=dict)


def outlook_of(session: Session, task: Task, kind: MeasureKind, targets: Sequence[Target]) -> Outlook:
    """What follows for these targets of a measure, which are left to do."""
    programme, today = task.office.programme, japan_day(task.office.clock.now())
    if kind == "notify" and targets:
        return Outlook(letter=compose(session, programme, notice_paper(session, task, targets[0].id), None))
    if kind == "reissue-kit-b" and targets:
        stores = [target.id for target in targets]
        return Outlook(due_on=due_before(programme, reissued_by(task, today)), shows=_shown(session, task, stores))
    return Outlook()


def _shown(session: Session, task: Task, store_ids: Sequence[int]) -> Mapping[int, tuple[str, ...]]:
    """The services with which stores go on."""
    m, s = MEMBERSHIPS.c, SERVICES.c
    rows = session.execute(
        sa.select(ROOT_ID.label("store_id"), s.name)
        .select_from(MEMBERSHIPS.join(STORES, STORES.c.id == m.store_id).join(SERVICES, s.id == m.service_id))
        .where(sa.or_(STORES.c.id.in_(store_ids), STORES.c.joined_to.in_(store_ids)), m.valid_to.is_(None), s.id.in_(task.reach.others()))
        .group_by(ROOT_ID, s.id, s.name)
        .order_by(s.id)
    ).all()
    shown: dict[int, tuple[str, ...]] = {}
    for row in rows:
        shown[row.store_id] = (*shown.get(row.store_id, ()), row.name)
    return shown
