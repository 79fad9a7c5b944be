"""The board of parcels (発送状況): how many there are of each kit in each state, and how many need somebody, and why.

Counts end at COUNT_CAP; what is still in the house is looked at in the order in which it is due, so what is overdue is always among it.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final

import sqlalchemy as sa
from sqlmodel import Session

from models.application import KitAddress
from models.base import table_of
from models.kit import Shipment
from models.merchant import Store
from models.vocabulary_kits import IN_THE_HOUSE, Kit, ShipmentStatus
from secretariat.clock import japan_day
from secretariat.kits.listing import Concern, without_address
from secretariat.kits.returns.open_returns import is_open
from secretariat.office import Office
from secretariat.permissions import may
from secretariat.refusal import Refusal
from secretariat.screening.queue_pages import COUNT_CAP
from secretariat.staff import Person

SHIPMENTS, STORES, ADDRESSES = table_of(Shipment), table_of(Store), table_of(KitAddress)
STATES: Final = (*IN_THE_HOUSE, ShipmentStatus.HANDED_OVER, ShipmentStatus.DELIVERED, ShipmentStatus.CAME_BACK)


@dataclass(frozen=True, slots=True)
class BoardLine:
    """Parcels of a state, or of one concern, by kit; `capped`: there are more of them than were counted."""

    what: ShipmentStatus | Concern
    counts: Mapping[Kit, int]
    capped: bool

    @property
    def total(self) -> int:
        """Of all kits."""
        return sum(self.counts.values())


@dataclass(frozen=True, slots=True)
class _Seen:
    """What was found among the first parcels of a state; `total` of all that were looked at."""

    total: int
    kits: Counter[Kit]
    overdue: Counter[Kit]
    due_today: Counter[Kit]
    no_address: Counter[Kit]
    open: Counter[Kit]

    @property
    def capped(self) -> bool:
        return self.total > COUNT_CAP


def kit_board(office: Office, person: Person) -> tuple[BoardLine, ...] | Refusal:
    """What needs somebody, then the states in the order in which parcels go through them."""
    if refused := may(person.role, "show-shipments"):
        return refused
    with office.reading() as session:
        today = japan_day(office.clock.now())
        seen = {status: _look(session, status, today) for status in STATES}
        held, short = (_count(session, column) for column in (SHIPMENTS.c.held_for, SHIPMENTS.c.waits_for))
    house, back = [seen[status] for status in IN_THE_HOUSE], seen[ShipmentStatus.CAME_BACK]
    # what is due first was looked at first: there is more of it only where there is nothing else
    more_late = any(one.capped and one.overdue.total() == one.total for one in house)
    more_today = any(one.capped and one.overdue.total() + one.due_today.total() == one.total for one in house)
    concerns = (
        BoardLine(Concern.OVERDUE, _sum(one.overdue for one in house), more_late),
        BoardLine(Concern.DUE_TODAY, _sum(one.due_today for one in house), more_today),
        BoardLine(Concern.HELD, held, held.total() > COUNT_CAP),
        BoardLine(Concern.SHORT, short, short.total() > COUNT_CAP),
        BoardLine(Concern.NO_ADDRESS, _sum(one.no_address for one in house), any(one.capped for one in house)),
        BoardLine(Concern.RETURNED, back.open, back.capped),
    )
    return (*concerns, *(BoardLine(status, seen[status].kits, seen[status].capped) for status in STATES))


def _sum(counters: Iterable[Counter[Kit]]) -> Counter[Kit]:
    total: Counter[Kit] = Counter()
    for counter in counters:
        total.update(counter)
    return total


def _look(session: Session, status: ShipmentStatus, today: date) -> _Seen:
    s = SHIPMENTS.c
    first = sa.select(s.id).where(s.status == status.value).order_by(s.due_on, s.id).limit(COUNT_CAP + 1)
    in_house = status in IN_THE_HOUSE
    source: sa.FromClause = SHIPMENTS
    asked = {"overdue": s.due_on < today, "due_today": s.due_on == today}
    if in_house:  # only there it still matters where a parcel is to go
        source = SHIPMENTS.join(STORES, STORES.c.id == s.store_id).outerjoin(ADDRESSES, ADDRESSES.c.application_id == s.application_id)
        asked["no_address"] = without_address()
    elif status is ShipmentStatus.CAME_BACK:
        source = SHIPMENTS.join(STORES, STORES.c.id == s.store_id)
        asked["open"] = is_open(today)
    counts = [sa.func.count(sa.case((condition, 1))).label(name) for name, condition in asked.items()]
    statement = sa.select(s.kit, sa.func.count().label("number"), *counts).select_from(source).where(s.id.in_(first)).group_by(s.kit)
    rows = [row._mapping for row in session.execute(statement)]
    told = {name: Counter({Kit(row["kit"]): int(row[name]) for row in rows}) for name in ("number", *asked)}
    kits = told["number"]
    no_address, still_open = (told.get(name, Counter()) for name in ("no_address", "open"))
    return _Seen(kits.total(), kits, told["overdue"], told["due_today"], no_address, still_open)


def _count(session: Session, column: sa.ColumnElement[str | None]) -> Counter[Kit]:
    """Parcels by kit for which there is something in the column, from the index of those."""
    s = SHIPMENTS.c
    first = sa.select(s.kit).where(column.is_not(None)).order_by(s.due_on, s.id).limit(COUNT_CAP + 1).subquery()
    return Counter({Kit(kit): number for kit, number in session.execute(sa.select(first.c.kit, sa.func.count()).group_by(first.c.kit))})
