"""The public list of stores (加盟店一覧) as of a day: stores that give points on it, in the order of the published list.

Stores with an address, online stores and mobile ones are lists of their own. What stands in them is what was published: place, name of the
shop, its trade twice and the rate; no telephone number, no street and nobody's name.
"""

import contextlib
import tempfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby
from pathlib import Path
from typing import Final, NamedTuple, cast

from models.vocabulary import INDUSTRY_JAPANESE, STORE_KIND_JAPANESE, Industry, RefusalCode, StoreKind
from secretariat.clock import japan_day
from secretariat.office import Office
from secretariat.permissions import may
from secretariat.places import PREFECTURES
from secretariat.publication.order import UNKNOWN, CityOrder, prefecture_place, reading_key
from secretariat.publication.sorting import Row, SortedRows
from secretariat.publication.stores import Days, StoreFound, stores_on
from secretariat.refusal import Refusal, refuse
from secretariat.screening.cutoffs import Calendar, load_calendar
from secretariat.staff import Person

KINDS: Final = (StoreKind.FIXED, StoreKind.EC, StoreKind.MOBILE)
"""The lists, in their order."""
# as the published list writes the class; it knew inns as a kind of service
_CLASSES: Final = {industry: INDUSTRY_JAPANESE[industry] for industry in Industry} | {
    Industry.SERVICES: "サービス",
    Industry.INNS: "サービス",
}
_INN: Final = "宿泊業"
_SORTED_BY: Final = 5  # entries of a row before those that are shown: places, unknown city, reading, id


@dataclass(frozen=True, slots=True)
class PublicationWanted:
    """What is asked for: the day (None: today); only these prefectures (none: all), only this kind of store (None: all)."""

    day: date | None = None
    prefectures: tuple[str, ...] = ()
    kind: StoreKind | None = None


class PublishedStore(NamedTuple):
    """A line of the list, in Japanese words; `detail` is blank where nobody stated it, `rate` in per cent."""

    prefecture: str
    city: str
    name: str
    industry: str
    detail: str
    rate: int | None


@dataclass(frozen=True, slots=True)
class StoreList:
    """The stores of one kind, or those of it in one prefecture: how many, and each in its order, read once."""

    kind: StoreKind
    count: int
    stores: Iterator[PublishedStore]

    @property
    def name(self) -> str:
        """What the kind is called."""
        return STORE_KIND_JAPANESE[self.kind]


class Publication:
    """What was found, while it can be read. `coming`: the day lies ahead, and its closing run is done."""

    def __init__(self, day: date, *, coming: bool, rows: Sequence[tuple[StoreKind, SortedRows]]) -> None:
        self.day = day
        self.coming = coming
        self._rows = [(kind, found) for kind, found in rows if found.count]

    @property
    def count(self) -> int:
        """All stores."""
        return sum(found.count for _, found in self._rows)

    def whole(self) -> tuple[StoreList, ...]:
        """The lists of all kinds that have stores."""
        return tuple(StoreList(kind, found.count, map(_shown, found)) for kind, found in self._rows)

    def by_prefecture(self) -> Iterator[tuple[str, StoreList]]:
        """A list for each prefecture that has stores with an address, then those of other kinds, with names that sort in this order."""
        for kind, found in self._rows:
            if kind is not StoreKind.FIXED:
                yield STORE_KIND_JAPANESE[kind], StoreList(kind, found.count, map(_shown, found))
                continue
            counts = {place: sum(1 for _ in rows) for place, rows in groupby(found, key=_prefecture_of)}
            for place, rows in groupby(found, key=_prefecture_of):
                stores = map(_shown, rows)
                name = PREFECTURES[place - 1] if place <= len(PREFECTURES) else ""
                yield f"{place:02d}{name}", StoreList(kind, counts[place], stores)


@contextlib.contextmanager
def publication(
    office: Office, person: Person, wanted: PublicationWanted, folder: Path, heard: Callable[[int, int], None] = lambda _done, _total: None
) -> Iterator[Publication | Refusal]:
    """The list of a day, or why not. Rows lie in `folder` for as long as the context is open, in files without a name.

    A past day is answered by what is known of it now. One that lies ahead is refused, but for the next start day once its closing run is
    done. `heard` is told how many of how many stores were looked at. Raises OSError where the folder cannot be written.
    """
    if refused := may(person.role, "export-publication"):
        yield refused
        return
    today = japan_day(office.clock.now())
    day = wanted.day or today
    with contextlib.ExitStack() as files:
        kinds = KINDS if wanted.kind is None else (wanted.kind,)
        rows = {kind: SortedRows(files.enter_context(tempfile.TemporaryFile(dir=folder))) for kind in kinds}
        with office.reading_recent() as session:
            refused = _too_early(load_calendar(session, office.programme), day, today)
            if refused is None:
                cities = CityOrder()
                only = () if wanted.kind is None else (wanted.kind.value,)
                for store in stores_on(session, Days(day, today), only, wanted.prefectures, heard):
                    rows[StoreKind(store.kind)].add(_row(store, cities))
        yield refused or Publication(day, coming=day > today, rows=list(rows.items()))


def _too_early(calendar: Calendar, day: date, today: date) -> Refusal | None:
    if day <= today:
        return None
    coming = next((row for row in calendar.rows if row.start_on > today), None)
    if coming is not None and coming.start_on == day and coming.closed_at is not None:
        return None
    return refuse(RefusalCode.TOO_EARLY, "publication.too_early", day=day)


def _row(store: StoreFound, cities: CityOrder) -> Row:
    place, city = prefecture_place(store.prefecture), cities.place(store.prefecture, store.city)
    industry = Industry(store.industry)
    detail = store.detail or (_INN if industry is Industry.INNS else "")
    # unknown cities are told apart by how they are written, known ones by their place alone
    order: Row = [place, city, store.city if city == UNKNOWN else "", reading_key(store.reading), store.id]
    return [*order, store.prefecture, store.city, store.name, _CLASSES[industry], detail, store.rate]


def _prefecture_of(row: Row) -> int:
    return cast(int, row[0])


def _shown(row: Row) -> PublishedStore:
    return PublishedStore(*cast("tuple[str, str, str, str, str, int | None]", tuple(row[_SORTED_BY:])))
