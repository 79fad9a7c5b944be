"""Stores have the kits that they are to have: planned where one is missing or out of date, once for all changes that come together.

Closing runs and changes of the rate see to the stores that they are about; `plan_kits`, for every night, finds all others. Whoever
comes second finds nothing left to do.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Final

import sqlalchemy as sa
from sqlmodel import Session

from secretariat import journal
from secretariat.clock import japan_day
from secretariat.identifiers import case_number
from secretariat.kits.cancelling import cancel_shipments
from secretariat.kits.out_of_date import Changes, changes_of
from secretariat.kits.parcels import SHIPMENTS, change_parcels
from secretariat.kits.planning import Wanted, plan_parcels
from secretariat.kits.store_kits import STORES, Moment, load_store_kits
from secretariat.office import Office
from secretariat.permissions import may
from secretariat.programme import Programme
from secretariat.refusal import Refusal
from secretariat.repetition import repeated
from secretariat.staff import Person

READ_AT_ONCE: Final = 1000  # stores
WRITTEN_AT_ONCE: Final = 250  # stores: not more than a thousand parcels in one transaction
Progress = Callable[[int, int], None]
Stop = Callable[[], bool]


@dataclass(slots=True)
class KitCounts:
    """How many parcels were planned, by kit and why ("" for first ones), given another rate, cancelled; of how many stores.

    `doubtful`: numbers of extra orders that lie there printed and say something else by now, of the stores that a run looked through.
    `stopped`: on the way; the next run takes up the rest.
    """

    stores: int = 0
    planned: Counter[tuple[str, str]] = field(default_factory=Counter)
    amended: int = 0
    cancelled: int = 0
    doubtful: list[str] = field(default_factory=list)
    stopped: bool = False

    def add(self, changes: Changes) -> None:
        """One store more."""
        self.stores += 1
        self.planned.update((one.kit.value, one.because.value if one.because is not None else "") for one in changes.wanted)
        self.amended += len(changes.amended)
        self.cancelled += len(changes.out_of_date) + len(changes.needless)


def kits_wanted(session: Session, moment: Moment, roots: Collection[int]) -> list[Wanted]:
    """What would be planned for these stores at that moment."""
    return [one for store in load_store_kits(session, moment, roots) for one in changes_of(store).wanted]


def keep_up(
    session: Session,
    act: journal.Act,
    programme: Programme,
    roots: Collection[int],
    start_on: date | None = None,
    because: Mapping[str, object] | None = None,
) -> KitCounts:
    """Brings the kits of these stores (each the one that survives joining) up to date; `because`: the case behind it, for the entries.

    `start_on`: the day from which new services of theirs give points, whose parcels have to be there by then.
    """
    counts = KitCounts()
    # two runs at once do not plan the same parcel
    session.execute(sa.select(STORES.c.id).where(STORES.c.id.in_(roots)).order_by(STORES.c.id).with_for_update())
    all_changes = [changes_of(store) for store in load_store_kits(session, Moment(programme, japan_day(act.at), start_on), roots)]
    counts.doubtful = [number for changes in all_changes for number in _doubtful(changes)]
    told = dict(because or {})
    rates: dict[int, list[int]] = defaultdict(list)
    for changes in filter(None, all_changes):
        counts.add(changes)
        rates[changes.store.return_rate] += changes.amended
    _cancel(session, act, [key for one in all_changes for key in one.out_of_date], {**told, "because": "out-of-date"})
    _cancel(session, act, [key for one in all_changes for key in one.needless], {**told, "because": "needless"})
    for rate, ids in rates.items():
        if ids:
            # what a batch reserved for them is not what they need now: they leave it, and are gathered again
            values = {"return_rate": rate, "shipping_batch_id": None}
            change_parcels(session, act, "amend", SHIPMENTS.c.id.in_(ids), {**told, "rate": rate}, values)
    plan_parcels(session, act, programme, [one for changes in all_changes for one in changes.wanted])
    return counts


def _cancel(session: Session, act: journal.Act, ids: Sequence[int], because: Mapping[str, object]) -> None:
    if ids:
        cancel_shipments(session, act, SHIPMENTS.c.id.in_(ids), because)


def plan_kits(
    office: Office, person: Person, *, dry_run: bool = False, progress: Progress | None = None, stop: Stop | None = None
) -> KitCounts | Refusal:
    """Looks through all stores and plans what they lack, in chunks; with `dry_run` only counts.

    `progress` hears of which store the run is, and which is the newest.
    """
    if refused := may(person.role, "kits"):
        return refused
    total, last, most_change = KitCounts(), 0, False
    with office.reading() as session:
        newest = session.execute(sa.select(sa.func.max(STORES.c.id))).scalar_one() or 0
    while True:
        if stop is not None and stop():
            total.stopped = True
            return total
        with office.reading() as session:
            roots = list(session.execute(_stores_after(last)).scalars())
            # where most of the last ones lacked something, these are looked at once only, where they are changed
            looked_at = [] if most_change else _looked_at(session, office, roots)
        if not roots:
            return total
        changing = [changes for changes in looked_at if changes]
        total.doubtful += [number for changes in looked_at if dry_run or not changes for number in _doubtful(changes)]
        if dry_run:
            for changes in changing:
                total.add(changes)
        else:
            before = total.stores
            _write(office, person, roots if most_change else [changes.store.store_id for changes in changing], total)
            most_change = total.stores - before > len(roots) // 2
        last = roots[-1]
        if progress is not None:
            progress(last, newest)


def _doubtful(changes: Changes) -> list[str]:
    return [case_number("K", key) for key in changes.doubtful]


def _looked_at(session: Session, office: Office, roots: Sequence[int]) -> list[Changes]:
    moment = Moment(office.programme, japan_day(office.clock.now()))
    return [changes_of(store) for store in load_store_kits(session, moment, roots)]


def _stores_after(last: int) -> sa.Select[tuple[int]]:
    return sa.select(STORES.c.id).where(STORES.c.id > last, STORES.c.joined_to.is_(None)).order_by(STORES.c.id).limit(READ_AT_ONCE)


def _write(office: Office, person: Person, stores: Sequence[int], total: KitCounts) -> None:
    """They are looked at again in the transaction that changes them: others may have been quicker."""
    for start in range(0, len(stores), WRITTEN_AT_ONCE):
        counts = _write_some(office, person, stores[start : start + WRITTEN_AT_ONCE])
        total.stores += counts.stores
        total.planned += counts.planned
        total.amended += counts.amended
        total.cancelled += counts.cancelled
        total.doubtful += counts.doubtful


@repeated
def _write_some(office: Office, person: Person, stores: Sequence[int]) -> KitCounts:
    with office.writing(person.login, "plan-kits") as (session, act):
        counts = keep_up(session, act, office.programme, stores)
        if not counts.stores:
            session.rollback()
    return counts
