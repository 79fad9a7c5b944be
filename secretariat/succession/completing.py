"""What the registration of a successor brings (承継の完了): its predecessor's services end the day before it starts."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date

import sqlalchemy as sa
from sqlmodel import Session

from models.base import table_of
from models.journal import Outbox
from models.merchant import Membership
from models.relations import ended_by
from models.vocabulary import ApplicationStatus
from models.vocabulary_succession import SuccessionStatus
from secretariat import journal
from secretariat.casework.outbox import outbox_row
from secretariat.casework.process import APPLICATION
from secretariat.casework.reasons import usual_reason
from secretariat.office import Office
from secretariat.succession.records import APPLICATIONS, SUCCESSIONS

MEMBERSHIPS, OUTBOX = table_of(Membership), table_of(Outbox)


@dataclass(frozen=True, slots=True)
class Handover:
    """A succession that is recorded: its row, the predecessor as it is."""

    succession_id: int
    id: int
    number: str
    version: int
    status: str
    start_on: date | None


def handovers(session: Session, successor_ids: Collection[int]) -> Mapping[int, Handover]:
    """The predecessors of applications that are about to be registered, by the successor's id; nobody else decides on them meanwhile."""
    s, a = SUCCESSIONS.c, APPLICATIONS.c
    rows = session.execute(
        sa.select(s.successor_id, s.id, a.id.label("application_id"), a.number, a.version, a.status, a.start_on)
        .join_from(SUCCESSIONS, APPLICATIONS, a.id == s.predecessor_id)
        .where(s.successor_id.in_(successor_ids), s.status == SuccessionStatus.RECORDED.value)
        .order_by(a.id)
        .with_for_update(of=APPLICATIONS)
    )
    return {row[0]: Handover(*row[1:]) for row in rows}


def complete(
    session: Session, act: journal.Act, office: Office, start_on: date, handover: Handover, successor: str, entry_version: int
) -> None:
    """Ends what the predecessor has, from the successor's start day on, under the successor's entry of its registration.

    One that was cancelled meanwhile, or ends otherwise, only gives up what would last beyond that day.
    """
    from_day = max(start_on, handover.start_on or start_on)
    m = MEMBERSHIPS.c
    lasting = sa.and_(m.application_id == handover.id, sa.or_(m.valid_to.is_(None), m.valid_to > from_day))
    registered = handover.status == ApplicationStatus.REGISTERED
    if registered or session.execute(sa.select(m.id).where(lasting).limit(1)).first() is not None:
        version, cancel, reason = handover.version + 1, APPLICATION["cancel"], usual_reason(office.programme, "succeed")
        payload: dict[str, object] = {"from": from_day.isoformat(), "successor": successor}
        target = handover.status
        if registered:
            target = cancel.target or target
            payload |= {"reasons": [reason], "programme": office.programme_version}
        action = cancel.command if registered else "end-memberships"
        journal.append(session, [journal.Entry(handover.number, version, action, handover.status, target, payload)], act)
        session.execute(sa.update(APPLICATIONS).where(APPLICATIONS.c.id == handover.id).values(version=version, status=target))
        session.execute(
            sa.update(MEMBERSHIPS)
            .where(lasting)
            .values(
                valid_to=ended_by(m.valid_from, from_day),
                entry_case=handover.number,
                entry_version=version,
            )
        )
        if registered:
            parameters = {"reasons": [reason], "note": None, "from": from_day.isoformat()}
            session.execute(sa.insert(OUTBOX), [outbox_row(cancel.letter or "", handover.number, version, parameters, act)])
    s = SUCCESSIONS.c
    session.execute(
        sa.update(SUCCESSIONS)
        .where(s.id == handover.succession_id)
        .values(status=SuccessionStatus.COMPLETED.value, entry_case=successor, entry_version=entry_version)
    )
