"""Whether what a store got, or is to get, still says the truth: its rate and, on Kit B, its services. Pure.

What is not printed yet shows whatever holds when it is printed, so it only has to have the right rate. What is printed, and still in
the house, goes out as it is unless its rate is wrong. What is missing or out of date is planned anew, one parcel for all changes at once.
An extra order is not: one that lies there printed and says something else by now is doubtful.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from models.vocabulary_kits import IN_THE_HOUSE, UNPRINTED, Kit, ShipmentStatus
from secretariat.kits.planning import Because, Wanted


@dataclass(frozen=True, slots=True)
class Parcel:
    """A parcel of a store that was not cancelled, of which rate in per cent; `shows`: services that are printed on it, if any are.

    `id` is None for what a store had where it was registered before it came to this office. `because`: why it was planned, if later.
    """

    id: int | None
    kit: Kit
    status: ShipmentStatus
    return_rate: int
    shows: frozenset[int]
    held_for: str | None = None
    because: Because | None = None


@dataclass(frozen=True, slots=True)
class StoreKits:
    """What a store is to have: which kits, through which application, at which rate; the services of the day for which a new one would be.

    `due_on`: of first parcels, and of those with another rate; `gathered_due_on`: of those with other services. `parcels`: oldest first.
    """

    store_id: int
    application_id: int
    return_rate: int
    kits: tuple[Kit, ...]
    shows: frozenset[int]
    due_on: date
    gathered_due_on: date
    parcels: tuple[Parcel, ...]


@dataclass(frozen=True, slots=True)
class Changes:
    """Ids of parcels that take the store's rate, that are cancelled because they are out of date or needless; what is planned.

    `doubtful`: of extra orders that somebody has to look at; nothing is done about them here.
    """

    store: StoreKits
    amended: tuple[int, ...] = ()
    out_of_date: tuple[int, ...] = ()
    needless: tuple[int, ...] = ()
    wanted: tuple[Wanted, ...] = ()
    doubtful: tuple[int, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.amended or self.out_of_date or self.needless or self.wanted)


def changes_of(store: StoreKits) -> Changes:
    """What has to be done so that the store has what it is to have: nothing, most of the time, and nothing once it was done."""
    if not store.shows:
        return Changes(store)  # gives no points any more: whoever ends that sees to its parcels
    orders = [parcel for parcel in store.parcels if parcel.kit is Kit.ORDER]
    right = store.return_rate, store.shows
    changes = Changes(store, doubtful=_ids(parcel for parcel in orders if (parcel.return_rate, parcel.shows) != right))
    for kit in dict.fromkeys((*store.kits, *(parcel.kit for parcel in store.parcels if parcel.kit is not Kit.ORDER))):
        own = [parcel for parcel in store.parcels if parcel.kit is kit]
        if kit in store.kits:
            changes = _of_kit(changes, kit, own)
        else:
            changes = replace(changes, needless=(*changes.needless, *_ids(parcel for parcel in own if parcel.status in IN_THE_HOUSE)))
    return changes


def _of_kit(changes: Changes, kit: Kit, own: Sequence[Parcel]) -> Changes:
    store = changes.store
    shows = store.shows if kit is Kit.B else frozenset()
    unprinted = [parcel for parcel in own if parcel.status in UNPRINTED]
    printed = [parcel for parcel in own if parcel.status in IN_THE_HOUSE and parcel.status not in UNPRINTED]
    wrong = [parcel for parcel in printed if parcel.return_rate != store.return_rate]
    # the newest of what cannot be changed any more
    last = next((parcel for parcel in reversed(own) if parcel not in unprinted and parcel not in wrong), None)
    holds = last is not None and (last.return_rate, last.shows) == (store.return_rate, shows)
    # what only followed a change that was taken back since
    needless = [parcel for parcel in unprinted if holds and parcel.because in (Because.RATE, Because.SERVICES) and parcel.shows == shows]
    staying = [parcel for parcel in unprinted if parcel not in needless]
    wanted = () if holds or staying else (_wanted(store, kit, last, wrong),)
    return replace(
        changes,
        amended=(*changes.amended, *_ids(parcel for parcel in staying if parcel.return_rate != store.return_rate)),
        out_of_date=(*changes.out_of_date, *_ids(wrong)),
        needless=(*changes.needless, *_ids(needless)),
        wanted=(*changes.wanted, *wanted),
    )


def _wanted(store: StoreKits, kit: Kit, last: Parcel | None, wrong: Sequence[Parcel]) -> Wanted:
    held_for = next((parcel.held_for for parcel in wrong if parcel.held_for is not None), None)
    because = None
    if wrong or (last is not None and last.return_rate != store.return_rate):
        because = Because.RATE
    elif last is not None:
        because = Because.SERVICES
    due_on = store.gathered_due_on if because is Because.SERVICES else store.due_on
    return Wanted(store.store_id, store.application_id, store.return_rate, kit, due_on, because, held_for)


def _ids(parcels: Iterable[Parcel]) -> tuple[int, ...]:
    return tuple(parcel.id for parcel in parcels if parcel.id is not None)
