"""What stores are to have and what they have of kits, read for many of them at once."""

import json
from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Final

import sqlalchemy as sa
from sqlmodel import Session

from models.amendment import AmendmentItem
from models.application import Application
from models.base import table_of
from models.journal import JournalEntry
from models.kit import Shipment
from models.merchant import Store
from models.vocabulary_kits import IN_THE_HOUSE, UNPRINTED, Kit, ShipmentStatus
from secretariat import journal
from secretariat.amendments.timeline import RATE, unpacked_rate
from secretariat.clock import holds_on
from secretariat.kits.out_of_date import Parcel, StoreKits
from secretariat.kits.planning import Because, due_after_gathering, due_before, kits_for
from secretariat.kits.shown_services import Given, day_shown, services_given, shown_on, stores_and_roots
from secretariat.programme import Programme

APPLICATIONS, ENTRIES, ITEMS, SHIPMENTS, STORES = (
    table_of(Application),
    table_of(JournalEntry),
    table_of(AmendmentItem),
    table_of(Shipment),
    table_of(Store),
)
_DAY = timedelta(days=1)
PRINTED_HERE: Final = tuple(status for status in IN_THE_HOUSE if status not in UNPRINTED)
PRINTED_ORDER: Final = sa.and_(
    SHIPMENTS.c.kit == Kit.ORDER.value, SHIPMENTS.c.services.is_not(None), SHIPMENTS.c.status.in_([one.value for one in PRINTED_HERE])
)
"""An extra order with papers of its own that lies here printed."""


@dataclass(frozen=True, slots=True)
class Moment:
    """For when kits are looked at: today, and the day from which what is planned has to serve (None: tomorrow).

    `coming`: by store, what will give points there and is not entered yet (a closing run that is only looked at).
    """

    programme: Programme
    today: date
    start_on: date | None = None
    coming: Mapping[int, Sequence[Given]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class _Application:
    return_rate: int | None
    start_on: date | None
    taken_over: bool


def load_store_kits(session: Session, moment: Moment, roots: Collection[int]) -> list[StoreKits]:
    """The stores among these (each the one that survives joining) that give points now or will, in the order of their ids."""
    kinds = {row.id: row.kind for row in session.execute(sa.select(STORES.c.id, STORES.c.kind).where(STORES.c.id.in_(roots)))}
    members = stores_and_roots(session, roots)
    given = services_given(session, members)
    for root, coming in moment.coming.items():
        given[root] = [*given.get(root, ()), *coming]
    if not given:
        return []
    members = {store: root for store, root in members.items() if root in given}
    applications = _applications(session, members)
    elsewhere = _first_rates(session, {key: one for several in applications.values() for key, one in several.items() if one.taken_over})
    parcels = _parcels(session, moment.programme, members, given, applications)
    found: list[StoreKits] = []
    for root in sorted(given):
        one = _Reading(moment, root, kits_for(kinds[root]), given[root], applications.get(root, {}))
        if (store := one.store(elsewhere, parcels.get(root, ()))) is not None:
            found.append(store)
    return found


def _applications(session: Session, members: Mapping[int, int]) -> dict[int, dict[int, _Application]]:
    """By store, then by id: of stores that are joined too."""
    a = APPLICATIONS.c
    found: dict[int, dict[int, _Application]] = defaultdict(dict)
    for key, store_id, rate, start_on, cutoff_start_on in session.execute(
        sa.select(a.id, a.store_id, a.return_rate, a.start_on, a.cutoff_start_on).where(a.store_id.in_(members))
    ):
        found[members[store_id]][key] = _Application(rate, start_on, start_on is not None and cutoff_start_on is None)
    return found


def _first_rates(session: Session, taken_over: Mapping[int, _Application]) -> dict[int, int | None]:
    """At which rate applications came that were taken over as registered elsewhere: what the store got there shows that one."""
    rates = {key: one.return_rate for key, one in taken_over.items()}
    if not rates:
        return rates
    i = ITEMS.c
    entered = sa.select(i.application_id, i.replaced).where(
        i.application_id.in_(rates), i.field == RATE, i.entered_at.is_not(None), i.replaced.is_not(None)
    )
    for row in session.execute(entered.order_by(i.entered_at.desc())):
        rates[row.application_id] = unpacked_rate(row.replaced)[0]
    return rates


def _parcels(
    session: Session,
    programme: Programme,
    members: Mapping[int, int],
    given: Mapping[int, Sequence[Given]],
    applications: Mapping[int, Mapping[int, _Application]],
) -> dict[int, list[Parcel]]:
    """By store, the oldest first; what was cancelled is no parcel here, nor an extra order without papers that lie here printed."""
    s = SHIPMENTS.c
    rows = session.execute(
        sa.select(s.id, s.number, s.store_id, s.application_id, s.kit, s.status, s.return_rate, s.due_on, s.held_for, s.services)
        .where(s.store_id.in_(members), s.status != ShipmentStatus.CANCELLED.value, sa.or_(s.kit != Kit.ORDER.value, PRINTED_ORDER))
        .order_by(s.id)
    ).all()
    counted: dict[tuple[int, str], int] = defaultdict(int)
    for row in rows:
        counted[members[row.store_id], row.kit] += 1
    # what is planned beside another one may only follow a change
    had_elsewhere = {root for root, several in applications.items() if any(one.taken_over for one in several.values())}
    following = [
        row.number
        for row in rows
        if row.status in UNPRINTED and (counted[members[row.store_id], row.kit] > 1 or members[row.store_id] in had_elsewhere)
    ]
    because = planned_because(session, following)
    found: dict[int, list[Parcel]] = defaultdict(list)
    for row in rows:
        root, shows = members[row.store_id], frozenset[int]()
        if row.services is not None:
            shows = frozenset(map(int, row.services.split()))
        elif row.kit == Kit.B.value:
            application = applications[root].get(row.application_id) if root in applications else None
            shows = shown_on(given[root], day_shown(programme, row.due_on, application.start_on if application is not None else None))
        kit, status = Kit(row.kit), ShipmentStatus(row.status)
        found[root].append(Parcel(row.id, kit, status, row.return_rate, shows, row.held_for, because.get(row.number)))
    return found


def planned_because(session: Session, numbers: Sequence[str]) -> dict[str, Because]:
    """Why parcels were planned, by number: those that followed a change."""
    e, found = ENTRIES.c, dict[str, Because]()
    for start in range(0, len(numbers), journal.LOOK_UP_CHUNK):
        chunk = numbers[start : start + journal.LOOK_UP_CHUNK]
        for row in session.execute(sa.select(e.case_id, e.payload).where(e.case_id.in_(chunk), e.version == 1)):
            if (why := json.loads(row.payload).get("because")) is not None:
                found[row.case_id] = Because(str(why))
    return found


@dataclass(frozen=True, slots=True)
class _Reading:
    """One store, as it was read."""

    moment: Moment
    root: int
    kits: tuple[Kit, ...]
    given: Sequence[Given]
    applications: Mapping[int, _Application]

    def store(self, first_rates: Mapping[int, int | None], parcels: Sequence[Parcel]) -> StoreKits | None:
        """None where it gives no points any more, or at no rate."""
        programme, today = self.moment.programme, self.moment.today
        start = self.moment.start_on or today + _DAY
        gathered = max(due_before(programme, start), due_after_gathering(programme, today))
        day = day_shown(programme, gathered, start)
        if not shown_on(self.given, day):
            later = [one.valid_from for one in self.given if one.valid_from > day and one.valid_to != one.valid_from]
            if not later:
                return None
            day = min(later)
            gathered = max(gathered, due_before(programme, day))
        serving = [one for one in self.given if holds_on(one.valid_from, one.valid_to, day)]
        start = max(start, min(one.valid_from for one in serving))
        through = min(one.application_id for one in serving)
        rate = self.applications[through].return_rate if through in self.applications else None
        if rate is None and not self.moment.coming:  # before it is judged, it is only asked which kits there would be
            return None
        had = self._had_elsewhere(first_rates)
        return StoreKits(
            self.root, through, rate or 0, self.kits, shown_on(self.given, day), due_before(programme, start), gathered, (*had, *parcels)
        )

    def _had_elsewhere(self, first_rates: Mapping[int, int | None]) -> list[Parcel]:
        """What it was given where it was registered before: a store that was taken over has its kits."""
        for key, one in self.applications.items():
            if one.taken_over and one.start_on is not None and (rate := first_rates.get(key)) is not None:
                shows = shown_on(self.given, one.start_on)
                return [Parcel(None, kit, ShipmentStatus.DELIVERED, rate, shows if kit is Kit.B else frozenset()) for kit in self.kits]
        return []
