"""Services of a registered store that are added or given up: from which day to which it gives points with each."""

from collections.abc import Sequence
from datetime import date

import sqlalchemy as sa
from sqlmodel import Session

from models.base import table_of
from models.merchant import Membership, Store
from models.relations import ended_by
from secretariat.screening.case import ApplicationCase
from secretariat.screening.cutoffs import Calendar

MEMBERSHIPS, STORES = table_of(Membership), table_of(Store)


def open_services(session: Session, application_id: int) -> frozenset[int]:
    """The services that an application has its store give points with, as far as no end is set."""
    m = MEMBERSHIPS.c
    return frozenset(session.execute(sa.select(m.service_id).where(m.application_id == application_id, m.valid_to.is_(None))).scalars())


def start_from(calendar: Calendar, own_start_on: date | None, from_on: date, today: date) -> date | None:
    """The earliest start day that is still open, not before the day from which the change holds; None where no start is left."""
    own = own_start_on or from_on
    return calendar.start_for(max(own, from_on), today)


def follow_with_services(
    session: Session,
    case: ApplicationCase,
    wanted: Sequence[int],
    from_on: date,
    calendar: Calendar,
    today: date,
    entry: tuple[str, int],
) -> None:
    """Added services begin with the earliest open start day, those given up end on the day from which the change holds."""
    m = MEMBERSHIPS.c
    current = open_services(session, case.id)
    values = {"entry_case": entry[0], "entry_version": entry[1]}
    ended = sorted(current - set(wanted))
    given_up = sa.and_(m.application_id == case.id, m.service_id.in_(ended), m.valid_to.is_(None))
    session.execute(sa.update(MEMBERSHIPS).where(given_up).values(valid_to=ended_by(m.valid_from, from_on), **values))
    added = [service for service in wanted if service not in current]
    start = start_from(calendar, case.start_on, from_on, today)
    if not added or start is None:
        return
    root = case.store.root_id
    of_store = sa.select(m.service_id, m.valid_to).select_from(MEMBERSHIPS.join(STORES, STORES.c.id == m.store_id))
    one_store = sa.or_(STORES.c.id == root, STORES.c.joined_to == root)
    known = session.execute(of_store.where(m.service_id.in_(added), one_store)).all()
    given_otherwise = {row.service_id for row in known if row.valid_to is None}
    new = [
        {
            "store_id": root,
            "service_id": service,
            "application_id": case.id,
            "valid_from": max([start, *(row.valid_to for row in known if row.service_id == service and row.valid_to is not None)]),
            "valid_to": None,
            **values,
        }
        for service in added
        if service not in given_otherwise
    ]
    if new:
        session.execute(sa.insert(MEMBERSHIPS), new)
