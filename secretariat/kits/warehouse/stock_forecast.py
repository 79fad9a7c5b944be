"""How long the stock lasts (在庫見込み): what parcels under way, approved stores and open cases need by each coming start day."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import accumulate

import sqlalchemy as sa

from models.base import table_of
from models.kit import ShipmentItem
from models.relations import APPLICATION_AND_ROOT, APPLICATIONS, ROOT, ROOT_ID
from models.vocabulary import ApplicationStatus, StoreKind
from models.vocabulary_kits import UNPRINTED, Design, Kit, ShipmentStatus
from secretariat.business_calendar import business_days_before
from secretariat.casework.process import OPEN_STATUSES
from secretariat.clock import japan_day
from secretariat.kits.contents import Ordered, needs_of, pieces_of
from secretariat.kits.parcels import SHIPMENTS, in_status
from secretariat.kits.warehouse.stock import StockKey
from secretariat.kits.warehouse.stock_listing import StockLine, stock_lines
from secretariat.office import Office
from secretariat.permissions import may
from secretariat.programme import Programme
from secretariat.refusal import Refusal
from secretariat.screening.cutoffs import load_calendar
from secretariat.staff import Person

SHIPMENT_ITEMS = table_of(ShipmentItem)


@dataclass(frozen=True, slots=True)
class Outlook:
    """One item: pieces needed by each start day of the forecast, and what may be needed besides if all open cases are approved.

    `runs_out_on`: the first start day for which what is on hand and not reserved is too little; `may_run_out_on`: with the open cases too.
    """

    line: StockLine
    needed: tuple[int, ...]
    possible: tuple[int, ...]
    runs_out_on: date | None
    may_run_out_on: date | None


@dataclass(frozen=True, slots=True)
class StockForecast:
    """The coming start days and every item's outlook; parcels that are due after the last of them are left out."""

    starts: tuple[date, ...]
    items: tuple[Outlook, ...]


Needs = Mapping[StockKey, Sequence[int]]


def stock_forecast(office: Office, person: Person) -> StockForecast | Refusal:
    """What is needed by the coming start days against what is there."""
    if refused := may(person.role, "kits"):
        return refused
    programme, today = office.programme, japan_day(office.clock.now())
    with office.reading_recent() as session:
        calendar = load_calendar(session, programme)
        starts = tuple(row.start_on for row in calendar.rows if row.start_on > today)[: programme.kits.stock.forecast_starts]
        to_close = [row.start_on for row in calendar.to_close(today)]
        needed = _Needed(programme, starts)
        for row in session.execute(_parcels()):
            needed.add_parcels(row)
        possible = _Needed(programme, starts)
        for statuses, counted in (((ApplicationStatus.APPROVED.value,), needed), (OPEN_STATUSES, possible)):
            for row in session.execute(_stores_without_kit_a(statuses)):
                start = next((day for day in to_close if row.cutoff_start_on <= day), None)
                if start is not None:
                    counted.add_stores(row.return_rate, start, row.stores)
        return StockForecast(starts, outlooks(stock_lines(session, programme), starts, needed.by_key, possible.by_key))


class _Needed:
    """What is needed by each start day, as it is added up."""

    def __init__(self, programme: Programme, starts: Sequence[date]) -> None:
        self._programme = programme
        self._starts = starts
        days = programme.kits.due_business_days_before_start
        self._due = [business_days_before(start, days, programme.calendar.closed_days) for start in starts]
        self.by_key: dict[StockKey, list[int]] = defaultdict(lambda: [0] * len(starts))

    def add_parcels(self, row: sa.Row[tuple[object, ...]]) -> None:
        """Parcels that are alike; what is due later than the last start day is left out."""
        place = next((place for place, due in enumerate(self._due) if row.due_on <= due), None)
        if place is None:
            return
        ordered = [Ordered(row.item, Design(row.design), 1)] if row.item is not None else []
        self._add(place, Kit(row.kit), row.return_rate, row.contents_from or row.due_on, row.pieces, ordered)

    def add_stores(self, rate: int, start: date, stores: int) -> None:
        """Stores that begin on a start day and had no Kit A yet."""
        if start in self._starts:
            place = self._starts.index(start)
            self._add(place, Kit.A, rate, self._due[place], stores, [])

    def _add(self, place: int, kit: Kit, rate: int, day: date, times: int, ordered: Sequence[Ordered]) -> None:
        for key, pieces in needs_of(pieces_of(self._programme, kit, rate, day, ordered)).items():
            self.by_key[key][place] += pieces * times


def _parcels() -> sa.Select[tuple[object, ...]]:
    """Parcels that no batch has reserved for, and how many are alike; of orders, the pieces of each item."""
    s, i = SHIPMENTS.c, SHIPMENT_ITEMS.c
    group = (s.kit, s.return_rate, s.contents_from, s.due_on, i.item, i.design)
    return (
        sa.select(*group, sa.func.sum(sa.func.coalesce(i.quantity, 1)).label("pieces"))
        .select_from(SHIPMENTS.outerjoin(SHIPMENT_ITEMS, i.shipment_id == s.id))
        .where(in_status(UNPRINTED), s.shipping_batch_id.is_(None), s.kit.in_((Kit.A.value, Kit.ORDER.value)))
        .group_by(*group)
    )


def _stores_without_kit_a(statuses: Iterable[str]) -> sa.Select[tuple[object, ...]]:
    """How many stores with a door have applications in these states and no Kit A yet, by cutoff and rate."""
    a, s = APPLICATIONS.c, SHIPMENTS.c
    has_one = sa.exists().where(s.store_id == ROOT_ID, s.kit == Kit.A.value, s.status != ShipmentStatus.CANCELLED.value)
    return (
        sa.select(a.cutoff_start_on, a.return_rate, sa.func.count(sa.distinct(ROOT_ID)).label("stores"))
        .select_from(APPLICATION_AND_ROOT)
        .where(
            a.status.in_(tuple(statuses)),
            a.cutoff_start_on.is_not(None),
            a.return_rate.is_not(None),
            ROOT.c.kind != StoreKind.EC.value,
            ~has_one,
        )
        .group_by(a.cutoff_start_on, a.return_rate)
    )


def outlooks(lines: Iterable[StockLine], starts: Sequence[date], needed: Needs, possible: Needs) -> tuple[Outlook, ...]:
    """What each item's stock means for the start days (pure)."""
    none = (0,) * len(starts)
    found = []
    for line in lines:
        key = StockKey(line.item, line.design, line.return_rate, line.contents_from)
        sure, more = tuple(needed.get(key, none)), tuple(possible.get(key, none))
        both = [first + second for first, second in zip(sure, more, strict=True)]
        found.append(Outlook(line, sure, more, _runs_out(line.free, sure, starts), _runs_out(line.free, both, starts)))
    return tuple(found)


def _runs_out(free: int, needed: Sequence[int], starts: Sequence[date]) -> date | None:
    return next((start for start, total in zip(starts, accumulate(needed), strict=True) if total > free), None)
