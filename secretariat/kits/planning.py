"""Planning kits (店頭用広報ツール): which a store gets, when they are due, and the parcels, each under an entry that says why."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from functools import cache

from sqlmodel import Session

from models.base import table_of
from models.kit import Shipment
from models.vocabulary import StoreKind
from models.vocabulary_kits import PRINTED_KITS, Kit, ShipmentStatus
from secretariat import journal
from secretariat.bulk import insert_all
from secretariat.business_calendar import business_days_before, is_business_day
from secretariat.identifiers import case_number
from secretariat.kits.contents import contents_on
from secretariat.office import take_serials
from secretariat.programme import Programme

SHIPMENTS = table_of(Shipment)


class Because(StrEnum):
    """Why a parcel is planned that is not the first: another rate, another set of services, a measure about a provider."""

    RATE = "rate"
    SERVICES = "services"
    MEASURE = "measure"


@dataclass(frozen=True, slots=True)
class Wanted:
    """A parcel to be planned: for which store through which application, at which rate in per cent. `because`: None for the first one.

    `resend_of`: the id of the parcel that came back, which it takes the place of.
    """

    store_id: int
    application_id: int
    return_rate: int
    kit: Kit
    due_on: date
    because: Because | None = None
    held_for: str | None = None
    resend_of: int | None = None


def kits_for(store_kind: str) -> tuple[Kit, ...]:
    """What a store of that kind gets without asking: paper, or where it sells online only what it can show there."""
    return (Kit.DIGITAL,) if store_kind == StoreKind.EC else PRINTED_KITS


def due_before(programme: Programme, start_on: date) -> date:
    """When parcels have to leave so that they are there on the day on which something starts."""
    return business_days_before(start_on, programme.kits.due_business_days_before_start, programme.calendar.closed_days)


def day_served(programme: Programme, due_on: date) -> date:
    """The last start day for which a parcel that is due on that day is in time: what begins in between is to be on it."""
    return _day_served(due_on, programme.kits.due_business_days_before_start, frozenset(programme.calendar.closed_days))


@cache  # parcels by the thousand share a few days
def _day_served(due_on: date, days_before: int, closed_days: frozenset[date]) -> date:
    day = due_on
    while business_days_before(day + timedelta(days=1), days_before, closed_days) <= due_on:
        day += timedelta(days=1)
    return day


def gathered_until(programme: Programme, planned_on: date) -> date:
    """The day before which a parcel that follows a change waits for further ones."""
    return planned_on + timedelta(days=programme.kits.gather_days)


def due_after_gathering(programme: Programme, planned_on: date) -> date:
    """When it leaves then: the first business day from that day on."""
    day = gathered_until(programme, planned_on)
    while not is_business_day(day, programme.calendar.closed_days):
        day += timedelta(days=1)
    return day


def plan_parcels(session: Session, act: journal.Act, programme: Programme, wanted: Sequence[Wanted]) -> list[str]:
    """Plans these parcels, with the contents in force on the day on which each is due; gives their numbers, in the same order."""
    if not wanted:
        return []
    first = take_serials(session, "shipment", len(wanted))
    numbers = [case_number("K", first + offset) for offset in range(len(wanted))]
    numbered = zip(numbers, wanted, strict=True)
    journal.append(
        session, [journal.Entry(number, 1, "plan", None, ShipmentStatus.PLANNED, _payload(one)) for number, one in numbered], act
    )
    editions = {due_on: contents_on(programme, due_on) for due_on in {one.due_on for one in wanted}}
    rows = [
        {
            "id": first + offset,
            "number": numbers[offset],
            "version": 1,
            "status": ShipmentStatus.PLANNED.value,
            "store_id": one.store_id,
            "application_id": one.application_id,
            "kit": one.kit.value,
            "return_rate": one.return_rate,
            "planned_at": act.at,
            "due_on": one.due_on,
            "held_for": one.held_for,
            "resend_of": one.resend_of,
            "contents_from": edition.valid_from if (edition := editions[one.due_on]) is not None else None,
        }
        for offset, one in enumerate(wanted)
    ]
    insert_all(session, SHIPMENTS, rows)
    return numbers


def _payload(one: Wanted) -> dict[str, object]:
    payload: dict[str, object] = {"kit": one.kit.value}
    if one.resend_of is not None:
        payload["resend_of"] = case_number("K", one.resend_of)
    return payload if one.because is None else {**payload, "because": one.because.value}
