"""What each measure finds left to do about a cause, and does: a part at a time, what is done already left out.

Whoever does the same at the same moment waits for the rows, and then finds them done.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final, Literal

import sqlalchemy as sa
from sqlmodel import Session

from models.base import table_of
from models.journal import Outbox
from models.relations import APPLICATION_AND_STORE, ROOT_ID, ended_by
from models.vocabulary import ApplicationStatus, StoreKind
from models.vocabulary_kits import UNPRINTED, Kit, ShipmentStatus
from secretariat import journal
from secretariat.bulk import insert_all
from secretariat.casework.outbox import outbox_row
from secretariat.clock import japan_day
from secretariat.identifiers import case_number
from secretariat.kits.cancelling import cancel_shipments
from secretariat.kits.holding import hold_shipments, release_shipments
from secretariat.kits.parcels import in_status, in_the_house
from secretariat.kits.planning import Because, Wanted, due_before, plan_parcels
from secretariat.letter_parts import Paper
from secretariat.office import Office
from secretariat.providers.causes import Cause
from secretariat.providers.merger_cases import applications_follow
from secretariat.providers.merger_records import merged_into
from secretariat.providers.reach import (
    APPLICATIONS,
    MEMBERSHIPS,
    SERVICES,
    SHIPMENTS,
    STORES,
    Reach,
    has_membership,
    planned_shipments,
)

OUTBOX = table_of(Outbox)
LETTER: Final = "provider-stopped"
MeasureKind = Literal["hold", "release", "notify", "reissue-kit-b", "end-memberships", "follow"]
Row = sa.Row[tuple[object, ...]]


@dataclass(frozen=True, slots=True)
class Task:
    """A measure's office, why it is taken, and what that reaches."""

    office: Office
    cause: Cause
    reach: Reach


@dataclass(frozen=True, slots=True)
class Target:
    """Something to be done: the id of a parcel, an application or a store, its number, the store's name; of a parcel, the kit in it."""

    id: int
    number: str
    store_name: str
    kit: str | None = None


@dataclass(frozen=True, slots=True)
class Part:
    """Some of what is left to do, in the order of the ids, and the id after which to look for more (None: that is all)."""

    targets: tuple[Target, ...]
    after: int | None


Find = Callable[[Session, Task, int, int], Part]
Do = Callable[[Session, journal.Act, Task, Sequence[int]], int]


def _part(session: Session, found: sa.Select[tuple[object, ...]], column: sa.ColumnElement[int], after: int, limit: int) -> Part:
    rows = session.execute(found.where(column > after).order_by(column).limit(limit)).all()
    targets = tuple(
        Target(row.id, getattr(row, "number", None) or case_number("S", row.id), row.name, getattr(row, "kit", None)) for row in rows
    )
    return Part(targets, rows[-1].id if len(rows) == limit else None)


def _to_hold(session: Session, task: Task, after: int, limit: int) -> Part:
    """Planned parcels of stores that depend on the services alone."""
    s, stores = SHIPMENTS.c, task.reach.stores()
    source, planned = planned_shipments(stores)
    found = sa.select(s.id, s.number, s.kit, STORES.c.name).select_from(source)
    return _part(session, found.where(planned, s.held_for.is_(None), ~task.reach.elsewhere(stores.c.id)), s.id, after, limit)


def _to_release(session: Session, task: Task, after: int, limit: int) -> Part:
    """Held parcels: all if the provider is in force again or another one carries on, else those of stores with another service by now."""
    s = SHIPMENTS.c
    found = (
        sa.select(s.id, s.number, s.kit, STORES.c.name)
        .select_from(SHIPMENTS.join(STORES, STORES.c.id == s.store_id))
        .where(in_the_house(), s.held_for == task.reach.number)
    )
    return _part(
        session, found if task.cause.kind in {"resumed", "merged"} else found.where(task.reach.elsewhere(ROOT_ID)), s.id, after, limit
    )


def _hold(session: Session, act: journal.Act, task: Task, ids: Sequence[int]) -> int:
    return hold_shipments(session, act, ids, task.reach.number)


def _release(session: Session, act: journal.Act, task: Task, ids: Sequence[int]) -> int:
    return release_shipments(session, act, ids, task.reach.number)


def _to_notify(session: Session, task: Task, after: int, limit: int) -> Part:
    """Registered applications to which the notice of this cause has not been queued yet."""
    part = _part(
        session, _members(task).where(APPLICATIONS.c.status == ApplicationStatus.REGISTERED.value), APPLICATIONS.c.id, after, limit
    )
    waiting = _notices(session, task, [target.id for target in part.targets])
    return Part(tuple(target for target in part.targets if target.id in waiting), part.after)


def _notify(session: Session, act: journal.Act, task: Task, ids: Sequence[int]) -> int:
    _lock_applications(session, ids)
    notices = _notices(session, task, ids)
    _enter(session, act, "notify", notices)
    rows = [outbox_row(LETTER, notice.number, notice.version + 1, notice.says, act) for notice in notices.values()]
    insert_all(session, OUTBOX, rows)
    return len(rows)


@dataclass(frozen=True, slots=True)
class _Affected:
    """An application as it is, and what its entry or its notice says."""

    number: str
    version: int
    status: str
    says: Mapping[str, object]


def _enter(session: Session, act: journal.Act, action: str, affected: Mapping[int, _Affected]) -> None:
    """The next entry of each application, by its id: a notice or an end of memberships is a step of the case."""
    if not affected:
        return
    journal.append(
        session, [journal.Entry(one.number, one.version + 1, action, one.status, one.status, one.says) for one in affected.values()], act
    )
    statement = sa.update(APPLICATIONS).where(APPLICATIONS.c.id == sa.bindparam("application")).values(version=sa.bindparam("after"))
    session.connection().execute(statement, [{"application": key, "after": one.version + 1} for key, one in affected.items()])


def _notices(session: Session, task: Task, ids: Sequence[int]) -> dict[int, _Affected]:
    """What is still to be queued, by the application's id."""
    a = APPLICATIONS.c
    rows = session.execute(_services_of(sa.and_(task.reach.memberships(), a.id.in_(ids)))).all()
    services: dict[int, list[str]] = {}
    for row in rows:
        services.setdefault(row.id, []).append(row.service)
    cause: dict[str, object] = {"provider": task.reach.name, "from": task.cause.from_day.isoformat(), "kind": task.cause.kind}
    wanted = {row.id: _Affected(row.number, row.version, row.status, cause | {"services": services[row.id]}) for row in rows}
    queued = session.execute(
        sa.select(OUTBOX.c.case_id, OUTBOX.c.parameters).where(
            OUTBOX.c.kind == LETTER, OUTBOX.c.cancelled_at.is_(None), OUTBOX.c.case_id.in_([one.number for one in wanted.values()])
        )
    )
    known = {(row.case_id, row.parameters) for row in queued}
    return {key: notice for key, notice in wanted.items() if (notice.number, journal.canonical(notice.says)) not in known}


def notice_paper(session: Session, task: Task, application_id: int) -> Paper:
    """What the notice to an application would be composed from if it was queued now. Raises KeyError where none is left to be queued."""
    notice = _notices(session, task, [application_id])[application_id]
    return Paper(LETTER, notice.number, notice.version + 1, notice.says, japan_day(task.office.clock.now()))


def _members(task: Task) -> sa.Select[tuple[object, ...]]:
    """Applications through which stores give points with the services."""
    a = APPLICATIONS.c
    reached = sa.exists().select_from(MEMBERSHIPS).where(MEMBERSHIPS.c.application_id == a.id, task.reach.memberships())
    return (
        sa.select(a.id, a.number, STORES.c.name).select_from(APPLICATION_AND_STORE).where(a.provider_id == task.reach.provider_id, reached)
    )


def _services_of(condition: sa.ColumnElement[bool]) -> sa.Select[tuple[object, ...]]:
    a, m = APPLICATIONS.c, MEMBERSHIPS.c
    source = APPLICATIONS.join(MEMBERSHIPS, m.application_id == a.id).join(SERVICES, SERVICES.c.id == m.service_id)
    columns = (a.id, a.number, a.version, a.status, SERVICES.c.name.label("service"), m.id.label("membership"))
    return sa.select(*columns).select_from(source).where(condition).order_by(a.id, m.service_id)


def _lock_applications(session: Session, ids: Sequence[int]) -> None:
    a = APPLICATIONS.c
    session.execute(sa.select(a.id).where(a.id.in_(ids)).order_by(a.id).with_for_update())


def _lasting(task: Task) -> sa.ColumnElement[bool]:
    """Memberships that go on after the last day; one that would begin later ends as it begins."""
    m, day = MEMBERSHIPS.c, task.cause.from_day
    return sa.and_(task.reach.memberships(), sa.or_(m.valid_to.is_(None), sa.and_(m.valid_to > day, m.valid_to > m.valid_from)))


def _to_end(session: Session, task: Task, after: int, limit: int) -> Part:
    """Applications with memberships that go on."""
    lasting = sa.exists().select_from(MEMBERSHIPS).where(MEMBERSHIPS.c.application_id == APPLICATIONS.c.id, _lasting(task))
    return _part(session, _members(task).where(lasting), APPLICATIONS.c.id, after, limit)


def _end(session: Session, act: journal.Act, task: Task, ids: Sequence[int]) -> int:
    """Ends the memberships under an entry of their application each, and cancels the parcels that nothing needs any more then."""
    _lock_applications(session, ids)
    a, m, day = APPLICATIONS.c, MEMBERSHIPS.c, task.cause.from_day
    rows = session.execute(_services_of(sa.and_(_lasting(task), a.id.in_(ids)))).all()
    services: dict[int, list[str]] = {}
    for row in rows:
        services.setdefault(row.id, []).append(row.service)
    why = {"provider": task.reach.number, "cause": task.cause.kind, "from": day.isoformat()}
    affected = {row.id: _Affected(row.number, row.version, row.status, {**why, "services": services[row.id]}) for row in rows}
    _enter(session, act, "end-memberships", affected)
    if not rows:
        return 0
    ended = (
        sa.update(MEMBERSHIPS)
        .where(m.id == sa.bindparam("membership"))
        .values(
            valid_to=ended_by(m.valid_from, day),
            entry_case=sa.bindparam("number"),
            entry_version=sa.bindparam("version_after"),
        )
    )
    session.connection().execute(
        ended, [{"membership": row.membership, "number": row.number, "version_after": row.version + 1} for row in rows]
    )
    cancel_shipments(session, act, _needless(task, japan_day(act.at), ids), why)
    return len(affected)


def _needless(task: Task, today: date, ids: Sequence[int]) -> sa.ColumnElement[bool]:
    """Parcels for the stores of these applications that would come when the store gives points no more.

    What is held for the provider goes out only for the sake of another service.
    """
    s, reach = SHIPMENTS.c, task.reach
    comes_on = sa.case((s.due_on > today, s.due_on), else_=sa.literal(today, s.due_on.type))
    goes_out = s.held_for.is_distinct_from(reach.number)

    def needs(m: sa.FromClause) -> sa.ColumnElement[bool]:
        lasts = sa.or_(m.c.valid_to.is_(None), sa.and_(m.c.valid_to > comes_on, m.c.valid_to > m.c.valid_from))
        return sa.and_(lasts, sa.or_(goes_out, m.c.service_id.not_in(reach.service_ids)))

    stores = sa.select(ROOT_ID).select_from(APPLICATION_AND_STORE).where(APPLICATIONS.c.id.in_(ids))
    of_stores = sa.or_(STORES.c.id.in_(stores), STORES.c.joined_to.in_(stores))
    parcels = sa.select(s.id).select_from(SHIPMENTS.join(STORES, STORES.c.id == s.store_id))
    return s.id.in_(parcels.where(of_stores, in_the_house(), ~has_membership(ROOT_ID, needs)))


def _to_follow(session: Session, task: Task, after: int, limit: int) -> Part:
    """Applications that are still under the provider that was merged into another one, whatever became of them."""
    a = APPLICATIONS.c
    found = sa.select(a.id, a.number, STORES.c.name).select_from(APPLICATION_AND_STORE).where(a.provider_id == task.reach.provider_id)
    return _part(session, found, a.id, after, limit)


def _follow(session: Session, act: journal.Act, task: Task, ids: Sequence[int]) -> int:
    """Puts the applications, and the reports about them, under the provider that carries on."""
    _lock_applications(session, ids)
    successor = merged_into(session, task.reach.provider_id)
    return applications_follow(session, act, (task.reach.provider_id, task.reach.number), successor, ids) if successor is not None else 0


def _to_reissue(session: Session, task: Task, after: int, limit: int) -> Part:
    """Stores that still have another service, without a Kit B that shows it: one planned now, or planned since the cause was decided."""
    stores, s, part = task.reach.stores(), SHIPMENTS.c, STORES.alias("part")
    shows = in_status(UNPRINTED)
    if task.cause.decided_at is not None:
        shows = sa.or_(shows, sa.and_(s.status != ShipmentStatus.CANCELLED.value, s.planned_at >= task.cause.decided_at))
    shows = sa.and_(s.kit == Kit.B.value, shows)
    own = sa.exists().select_from(SHIPMENTS).where(s.store_id == stores.c.id, shows)
    of_parts = sa.exists().select_from(SHIPMENTS.join(part, part.c.id == s.store_id)).where(part.c.joined_to == stores.c.id, shows)
    named = STORES.alias("named")
    found = (
        sa.select(stores.c.id, named.c.name)
        .select_from(stores.join(named, named.c.id == stores.c.id))
        .where(named.c.kind != StoreKind.EC.value, task.reach.elsewhere(stores.c.id), ~own, ~of_parts)
    )
    return _part(session, found, stores.c.id, after, limit)


def _reissue(session: Session, act: journal.Act, task: Task, ids: Sequence[int]) -> int:
    """Plans the parcels under the first application through which each store goes on; due before the change, or at once."""
    session.execute(sa.select(STORES.c.id).where(STORES.c.id.in_(ids)).order_by(STORES.c.id).with_for_update())
    a, m = APPLICATIONS.c, MEMBERSHIPS.c
    first = (
        sa.select(ROOT_ID.label("store_id"), sa.func.min(m.application_id).label("application_id"))
        .select_from(MEMBERSHIPS.join(STORES, STORES.c.id == m.store_id))
        .where(sa.or_(STORES.c.id.in_(ids), STORES.c.joined_to.in_(ids)), m.valid_to.is_(None), m.service_id.in_(task.reach.others()))
        .group_by(ROOT_ID)
        .subquery()
    )
    rows = session.execute(sa.select(first.c.store_id, a.id, a.return_rate).join_from(first, APPLICATIONS, a.id == first.c.application_id))
    programme = task.office.programme
    due_on = due_before(programme, reissued_by(task, japan_day(act.at)))
    wanted = [Wanted(row.store_id, row.id, row.return_rate, Kit.B, due_on, Because.MEASURE) for row in rows]
    return len(plan_parcels(session, act, programme, wanted))


def reissued_by(task: Task, today: date) -> date:
    """The day on which the new parcels have to be there: that of the change, or the next one."""
    return max(task.cause.from_day, today + timedelta(days=1))


WORK: Final[Mapping[MeasureKind, tuple[Find, Do]]] = {
    "hold": (_to_hold, _hold),
    "release": (_to_release, _release),
    "notify": (_to_notify, _notify),
    "reissue-kit-b": (_to_reissue, _reissue),
    "end-memberships": (_to_end, _end),
    "follow": (_to_follow, _follow),
}
