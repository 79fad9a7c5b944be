"""What depends on a provider or on one of its services: applications that may still be registered, registered stores, planned parcels."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final, Literal

import sqlalchemy as sa
from sqlmodel import Session

from models.relations import APPLICATION_AND_STORE, ROOT_ID
from models.vocabulary import ApplicationStatus, RefusalCode
from secretariat.clock import japan_day
from secretariat.identifiers import case_number
from secretariat.office import Office
from secretariat.permissions import may
from secretariat.providers.reach import APPLICATIONS, SHIPMENTS, STORES, TO_COME, Reach, answer_plainly, planned_shipments, reach_of
from secretariat.refusal import Refusal, refuse
from secretariat.staff import Person

PAGE: Final = 200
_ID: Final = re.compile("[0-9]{1,18}")
Kind = Literal["application", "store", "shipment"]
KINDS: Final[tuple[Kind, ...]] = ("application", "store", "shipment")
DEPENDING: Final = (*TO_COME, ApplicationStatus.REGISTERED.value)


@dataclass(frozen=True, slots=True)
class DependentLine:
    """One that depends. `status`: of an application (words.application_status), also for stores; of a parcel (words.shipment_status).

    `day`: the start day, of an application that of its cutoff; the day by which a parcel is due. `elsewhere`: whether the store gives
    points with another registered service that does not depend on this. `held_for`: number of the provider that a parcel is held for.
    """

    kind: Kind
    number: str
    store_name: str
    status: str
    day: date | None
    elsewhere: bool
    held_for: str | None = None


@dataclass(frozen=True, slots=True)
class Dependents:
    """Counts of everything, and a page of lines; `next` is the place to go on from, None at the end.

    `applications` by status, those of the statuses that can depend on a provider; of `stores` and `shipments` the number `…_alone`
    are without another registered service; `shipments` are planned ones, `shipments_held` among them.
    """

    applications: Mapping[str, int]
    stores: int
    stores_alone: int
    shipments: int
    shipments_alone: int
    shipments_held: int
    lines: tuple[DependentLine, ...]
    next: str | None


def dependents(
    office: Office, person: Person, provider: str, *, service: str | None = None, limit: int = PAGE, after: str | None = None
) -> Dependents | Refusal:
    """What depends on a provider, or on one service by its name, today. Lines by kind and number; at most PAGE of them at once."""
    if refused := may(person.role, "show"):
        return refused
    place = _place(after)
    if isinstance(place, Refusal):
        return place
    with office.reading() as session:
        answer_plainly(session)
        # a membership's `valid_to` is the first day without it: what ends today is over
        reach = reach_of(session, provider, None if service is None else [service], japan_day(office.clock.now()) + timedelta(days=1))
        if isinstance(reach, Refusal):
            return reach
        lines, following = _page(session, reach, *place, min(limit, PAGE))
        return Dependents(_applications(session, reach), *_stores(session, reach), *_shipments(session, reach), lines, following)


def _place(after: str | None) -> tuple[int, int] | Refusal:
    """Where a page begins: the place among KINDS, and the id after which."""
    if after is None:
        return 0, 0
    kind, _, number = after.partition(":")
    if kind not in KINDS or _ID.fullmatch(number) is None:
        return refuse(RefusalCode.INVALID_VALUE, "dependents.no_such_place", place=after)
    return KINDS.index(kind), int(number)


def _applications(session: Session, reach: Reach) -> Mapping[str, int]:
    status = APPLICATIONS.c.status
    counted = sa.select(status, sa.func.count()).where(reach.applications(DEPENDING)).group_by(status)
    return {row[0]: row[1] for row in session.execute(counted)}


def _counted(condition: sa.ColumnElement[bool]) -> sa.ColumnElement[int]:
    return sa.func.coalesce(sa.func.sum(sa.case((condition, 1), else_=0)), 0)


def _stores(session: Session, reach: Reach) -> tuple[int, int]:
    stores = reach.stores()
    found = session.execute(sa.select(sa.func.count(), _counted(~reach.elsewhere(stores.c.id))).select_from(stores)).one()
    return int(found[0]), int(found[1])


def _shipments(session: Session, reach: Reach) -> tuple[int, int, int]:
    stores = reach.stores()
    source, planned = planned_shipments(stores)
    counts = (sa.func.count(), _counted(~reach.elsewhere(stores.c.id)), _counted(SHIPMENTS.c.held_for.is_not(None)))
    found = session.execute(sa.select(*counts).select_from(source).where(planned)).one()
    return int(found[0]), int(found[1]), int(found[2])


def _page(session: Session, reach: Reach, kind: int, after: int, limit: int) -> tuple[tuple[DependentLine, ...], str | None]:
    """At most `limit` lines from a place on, and the place of the last one if more follow."""
    found: list[tuple[str, DependentLine]] = []
    for name in KINDS[kind:]:
        # one more than is shown says whether anything follows
        rows = session.execute(_LINES[name](reach, after).limit(limit + 1 - len(found)))
        found.extend((f"{name}:{row.id}", _line(name, row)) for row in rows)
        after = 0
        if len(found) > limit:
            break
    shown = found[:limit]
    return tuple(line for _, line in shown), shown[-1][0] if len(found) > limit and shown else None


def _line(kind: Kind, row: "sa.Row[tuple[object, ...]]") -> DependentLine:
    number = case_number("S", row.id) if kind == "store" else row.number
    status = ApplicationStatus.REGISTERED.value if kind == "store" else row.status
    return DependentLine(kind, number, row.name, status, row.day, bool(row.elsewhere), row.held_for if kind == "shipment" else None)


def _application_lines(reach: Reach, after: int) -> sa.Select[tuple[object, ...]]:
    a = APPLICATIONS.c
    return (
        sa.select(a.id, a.number, STORES.c.name, a.status, a.cutoff_start_on.label("day"), reach.elsewhere(ROOT_ID).label("elsewhere"))
        .select_from(APPLICATION_AND_STORE)
        .where(reach.applications(TO_COME), a.id > after)
        .order_by(a.id)
    )


def _store_lines(reach: Reach, after: int) -> sa.Select[tuple[object, ...]]:
    stores = reach.stores()
    return (
        sa.select(stores.c.id, STORES.c.name, stores.c.since.label("day"), reach.elsewhere(stores.c.id).label("elsewhere"))
        .select_from(stores.join(STORES, STORES.c.id == stores.c.id))
        .where(stores.c.id > after)
        .order_by(stores.c.id)
    )


def _shipment_lines(reach: Reach, after: int) -> sa.Select[tuple[object, ...]]:
    s, stores = SHIPMENTS.c, reach.stores()
    source, planned = planned_shipments(stores)
    return (
        sa.select(
            *(s.id, s.number, STORES.c.name, s.status, s.due_on.label("day"), s.held_for),
            reach.elsewhere(stores.c.id).label("elsewhere"),
        )
        .select_from(source)
        .where(planned, s.id > after)
        .order_by(s.id)
    )


_LINES: Final = {"application": _application_lines, "store": _store_lines, "shipment": _shipment_lines}
