"""Planning kits (店頭用広報ツール): one Kit A for a store, ever; one Kit B, which takes whatever services the store has when it is made."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date

import sqlalchemy as sa
from sqlmodel import Session

from models.application import Application
from models.base import table_of
from models.kit import Shipment
from models.merchant import Store
from models.relations import APPLICATION_AND_STORE, ROOT_ID
from models.vocabulary_kits import PRINTED_KITS, Kit, ShipmentStatus
from secretariat import journal
from secretariat.business_calendar import business_days_before
from secretariat.identifiers import case_number
from secretariat.office import take_serials
from secretariat.programme import Programme

APPLICATIONS, SHIPMENTS, STORES = table_of(Application), table_of(Shipment), table_of(Store)


@dataclass(frozen=True, slots=True)
class Planned:
    """A store that becomes active: through which application, at which rate in per cent."""

    store_id: int
    application_id: int
    return_rate: int


def kits_wanted(session: Session, stores: Sequence[Planned], kits: Collection[Kit] = PRINTED_KITS) -> list[tuple[Planned, Kit]]:
    """What each store still needs: an A unless it ever got one, a B unless one is planned that will show the new services too.

    Only such `kits` are looked at.
    """
    s = SHIPMENTS.c
    store_ids = {planned.store_id for planned in stores}
    # what a store got before it turned out to be this one counts too
    present = session.execute(
        sa.select(ROOT_ID.label("store_id"), s.kit, s.status)
        .select_from(SHIPMENTS.join(STORES, STORES.c.id == s.store_id))
        .where(sa.or_(STORES.c.id.in_(store_ids), STORES.c.joined_to.in_(store_ids)), s.status != ShipmentStatus.CANCELLED.value)
    ).all()
    covered = {(row.store_id, row.kit) for row in present if row.kit == Kit.A or row.status == ShipmentStatus.PLANNED}
    covered |= {(store_id, Kit.A.value) for store_id in _registered_elsewhere(session, store_ids)}
    wanted: list[tuple[Planned, Kit]] = []
    for planned in stores:
        for kit in kits:
            if (planned.store_id, kit.value) not in covered:
                covered.add((planned.store_id, kit.value))
                wanted.append((planned, kit))
    return wanted


def _registered_elsewhere(session: Session, store_ids: Collection[int]) -> set[int]:
    """The stores that were taken over as registered: they had their kits where they were registered before."""
    a = APPLICATIONS.c
    of_stores = sa.or_(STORES.c.id.in_(store_ids), STORES.c.joined_to.in_(store_ids))
    taken_over = sa.and_(a.start_on.is_not(None), a.cutoff_start_on.is_(None))
    return set(session.execute(sa.select(ROOT_ID).select_from(APPLICATION_AND_STORE).where(of_stores, taken_over)).scalars())


def due_before(programme: Programme, start_on: date) -> date:
    """When parcels have to leave so that they are there on the day on which something starts."""
    return business_days_before(start_on, programme.kits.due_business_days_before_start, programme.calendar.closed_days)


def plan_kits(
    session: Session,
    act: journal.Act,
    programme: Programme,
    start_on: date,
    stores: Sequence[Planned],
    kits: Collection[Kit] = PRINTED_KITS,
) -> int:
    """Plans what each store still needs, of these kits; gives how many parcels."""
    wanted = kits_wanted(session, stores, kits)
    if not wanted:
        return 0
    due_on = due_before(programme, start_on)
    first = take_serials(session, "shipment", len(wanted))
    numbers = [case_number("K", first + offset) for offset in range(len(wanted))]
    entries = [
        journal.Entry(number, 1, "plan", None, ShipmentStatus.PLANNED, {"kit": kit.value})
        for number, (_, kit) in zip(numbers, wanted, strict=True)
    ]
    journal.append(session, entries, act)
    rows = [
        {
            "id": first + offset,
            "number": numbers[offset],
            "version": 1,
            "status": ShipmentStatus.PLANNED.value,
            "store_id": planned.store_id,
            "application_id": planned.application_id,
            "kit": kit.value,
            "return_rate": planned.return_rate,
            "planned_at": act.at,
            "due_on": due_on,
        }
        for offset, (planned, kit) in enumerate(wanted)
    ]
    session.execute(sa.insert(SHIPMENTS), rows)
    return len(rows)
