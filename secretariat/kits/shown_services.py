"""Which services give points at a store on a day, and so stand on its Kit B (決済手段表記). Many stores take as many statements as one."""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

import sqlalchemy as sa
from sqlmodel import Session

from models.application import Application
from models.base import table_of
from models.kit import Shipment
from models.merchant import Membership, Store
from models.relations import ROOT_ID
from secretariat.clock import holds_on
from secretariat.identifiers import parse_case_number
from secretariat.kits.orders.order_papers import has_papers
from secretariat.kits.planning import day_served
from secretariat.programme import Programme

APPLICATIONS, MEMBERSHIPS, SHIPMENTS, STORES = table_of(Application), table_of(Membership), table_of(Shipment), table_of(Store)


@dataclass(frozen=True, slots=True)
class Given:
    """A time during which a service gives points at a store, through an application (`valid_to` exclusive)."""

    service_id: int
    application_id: int
    valid_from: date
    valid_to: date | None


def stores_and_roots(session: Session, roots: Collection[int]) -> dict[int, int]:
    """These stores and those that were joined to them, with the store that each one is part of."""
    found = {root: root for root in roots}
    parts = sa.select(STORES.c.id, STORES.c.joined_to).where(STORES.c.joined_to.in_(found))
    return found | {row.id: row.joined_to for row in session.execute(parts)}


def parts_of(session: Session, store_id: int) -> Sequence[int]:
    """The store that this one is part of, with all that were joined to it; none where there is no such store."""
    root = session.execute(sa.select(ROOT_ID).where(STORES.c.id == store_id)).scalar()
    return () if root is None else list(stores_and_roots(session, {root}))


def stores_behind(session: Session, number: str) -> Sequence[int]:
    """The store of a number, or of an application's number, with all that turned out to be it; none where there is no such one."""
    prefix, serial = parse_case_number(number) or ("", 0)
    if prefix == "A":
        own = session.execute(sa.select(APPLICATIONS.c.store_id).where(APPLICATIONS.c.id == serial)).scalar()
    else:
        own = serial if prefix == "S" else None
    return parts_of(session, own) if own is not None else ()


def services_given(session: Session, members: Mapping[int, int]) -> dict[int, list[Given]]:
    """By store: when which services gave, give or will give points there, also where it was registered before it was seen to be one.

    `members`: as `stores_and_roots` has them.
    """
    m = MEMBERSHIPS.c
    found: dict[int, list[Given]] = defaultdict(list)
    for store_id, service_id, application_id, valid_from, valid_to in session.execute(
        sa.select(m.store_id, m.service_id, m.application_id, m.valid_from, m.valid_to).where(m.store_id.in_(members))
    ):
        found[members[store_id]].append(Given(service_id, application_id, valid_from, valid_to))
    return found


def shown_on(given: Sequence[Given], day: date) -> frozenset[int]:
    """The services that give points on a day."""
    return frozenset(one.service_id for one in given if holds_on(one.valid_from, one.valid_to, day))


def day_shown(programme: Programme, due_on: date, start_on: date | None) -> date:
    """For which day a Kit B is that is due on one: its services are those of that day. `start_on`: of its application."""
    served = day_served(programme, due_on)
    return max(served, start_on or served)


def recorded(services: frozenset[int]) -> str:
    """Services as a parcel keeps them: ids ascending, blank-separated."""
    return " ".join(map(str, sorted(services)))


def services_of_parcels(session: Session, programme: Programme, ids: Collection[int]) -> dict[int, str]:
    """What those of these parcels show that are printed for their store, if it is done now: by id, as it is kept on the parcel.

    "" where nothing gives points.
    """
    s, a = SHIPMENTS.c, APPLICATIONS.c
    source = SHIPMENTS.join(STORES, STORES.c.id == s.store_id).join(APPLICATIONS, a.id == s.application_id)
    parcels = session.execute(
        sa.select(s.id, s.due_on, a.start_on, ROOT_ID.label("root_id")).select_from(source).where(s.id.in_(ids), has_papers(programme))
    ).all()
    given = services_given(session, stores_and_roots(session, {row.root_id for row in parcels}))
    return {row.id: recorded(shown_on(given.get(row.root_id, ()), day_shown(programme, row.due_on, row.start_on))) for row in parcels}
