"""Sending again (再送) what came back: a new parcel takes its place, and is the same kit for whoever counts a store's kits.

It holds what such a parcel holds now, at the store's rate of now, and a Kit B is printed anew; what came back is inspected by itself.
"""

from dataclasses import dataclass
from datetime import date

import sqlalchemy as sa
from sqlmodel import Session

from models.application import Application
from models.base import table_of
from models.kit import ShipmentItem
from models.provider import Provider
from models.relations import ROOT_ID
from models.vocabulary import ApplicationStatus, RefusalCode
from models.vocabulary_kits import IN_THE_HOUSE, Kit, ShipmentStatus
from models.vocabulary_providers import ProviderStatus
from secretariat import journal
from secretariat.business_calendar import business_days_after
from secretariat.casework.notes import check_note
from secretariat.casework.process import SHIPMENT
from secretariat.clock import japan_day
from secretariat.identifiers import case_number, parse_case_number
from secretariat.kits.addresses import destinations
from secretariat.kits.orders.entering import lock_stores
from secretariat.kits.out_of_date import StoreKits
from secretariat.kits.parcels import SHIPMENTS, change_parcels
from secretariat.kits.planning import Wanted, plan_parcels
from secretariat.kits.releasing import release_now
from secretariat.kits.returns.inspecting import came_back_parcel
from secretariat.kits.returns.open_returns import is_closed
from secretariat.kits.store_kits import STORES, Moment, load_store_kits
from secretariat.office import Office
from secretariat.permissions import may
from secretariat.programme import Programme
from secretariat.refusal import Message, Refusal, refuse
from secretariat.repetition import repeated
from secretariat.staff import Person

APPLICATIONS, PROVIDERS, ITEMS = table_of(Application), table_of(Provider), table_of(ShipmentItem)


@dataclass(frozen=True, slots=True)
class Resent:
    """The new parcel: its number, the day on which it is due to leave, the number of the one that came back."""

    number: str
    due_on: date
    resend_of: str


@repeated
def resend_parcel(office: Office, person: Person, number: str, note: str | None = None) -> Resent | Refusal:
    """Sends a parcel that came back again: a new one, released at once.

    Where it would go to the same address, or its return was closed, a note has to say why. Refused where the store has another such
    parcel since, gives no points any more, or the address is not complete.
    """
    if refused := may(person.role, SHIPMENT["resend"].deed) or check_note(note):
        return refused
    note = (note or "").strip() or None
    with office.writing(person.login, "resend") as (session, act):
        answer = _resend(session, act, office.programme, number, note)
        if isinstance(answer, Refusal):
            session.rollback()
    return answer


def _resend(session: Session, act: journal.Act, programme: Programme, number: str, note: str | None) -> Resent | Refusal:
    before = came_back_parcel(session, number, "resend")
    if isinstance(before, Refusal):
        return before
    if note is None and session.execute(sa.select(is_closed()).where(SHIPMENTS.c.id == before.id)).scalar_one():
        return refuse(RefusalCode.NOTE_MISSING, "returns.was_closed", number=before.number)
    today = japan_day(act.at)
    wanted = _wanted(session, programme, before, today)
    if isinstance(wanted, Refusal):
        return wanted
    (new,) = plan_parcels(session, act, programme, [wanted])
    new_id = _serial(new)
    if wanted.kit is Kit.ORDER:
        i = ITEMS.c
        pieces = session.execute(sa.select(i.item, i.design, i.quantity).where(i.shipment_id == before.id)).mappings()
        session.execute(sa.insert(ITEMS), [{"shipment_id": new_id, **piece} for piece in pieces])
    if note is None and wanted.kit is not Kit.DIGITAL and _goes_to_the_same(session, before.id, new_id):
        return refuse(RefusalCode.NOTE_MISSING, "returns.same_address", number=before.number)
    if (cause := release_now(session, act, programme, new_id)) is not None:
        return refuse(RefusalCode.INVALID_VALUE, "returns.cannot_go", number=before.number, why=Message(f"kit_planning.stay_{cause}"))
    change_parcels(session, act, "resend", SHIPMENTS.c.id == before.id, {"parcel": new}, note=note)
    return Resent(new, wanted.due_on, before.number)


def _wanted(session: Session, programme: Programme, before: sa.Row[tuple[object, ...]], today: date) -> Wanted | Refusal:
    root = session.execute(sa.select(ROOT_ID).where(STORES.c.id == before.store_id)).scalar_one()
    lock_stores(session, [root])  # nobody plans for it meanwhile
    kit, named = Kit(before.kit), {"number": before.number}
    store = next(iter(load_store_kits(session, Moment(programme, today), [root])), None)
    if store is None:
        return refuse(RefusalCode.NOT_ELIGIBLE, "returns.not_served", **named)
    if (other := _other(session, store, before)) is not None:
        return refuse(RefusalCode.NOTHING_TO_DO, "returns.another_goes", other=other, **named)
    through = _through(session, (before.application_id, store.application_id))
    if through is None:
        return refuse(RefusalCode.PROVIDER_NOT_REGISTERED, "returns.not_registered", **named)
    due_on = business_days_after(today, programme.kits.returns.due_business_days, programme.calendar.closed_days)
    # for the store that it went to: so it is found beside what came back also where stores were joined since
    return Wanted(before.store_id, through, store.return_rate, kit, due_on, resend_of=before.id)


def _other(session: Session, store: StoreKits, before: sa.Row[tuple[object, ...]]) -> str | None:
    """The parcel that the store got, or gets, instead of one that came back; of an order only the one that sends it again."""
    if before.kit == Kit.ORDER.value:
        s = SHIPMENTS.c
        again = sa.select(s.number).where(s.store_id == before.store_id, s.resend_of == before.id)
        return session.execute(again.where(s.status != ShipmentStatus.CANCELLED.value).order_by(s.id.desc())).scalars().first()
    found = [
        parcel.id
        for parcel in store.parcels
        if parcel.id is not None and parcel.kit == before.kit and (parcel.id > before.id or parcel.status in IN_THE_HOUSE)
    ]
    return case_number("K", found[-1]) if found else None


def _through(session: Session, application_ids: tuple[int, int]) -> int | None:
    """The first of these applications through which something can be sent."""
    a = APPLICATIONS.c
    statement = sa.select(a.id).join_from(APPLICATIONS, PROVIDERS, PROVIDERS.c.id == a.provider_id)
    statement = statement.where(a.id.in_(application_ids), a.status == ApplicationStatus.REGISTERED.value)
    possible = set(session.execute(statement.where(PROVIDERS.c.status == ProviderStatus.REGISTERED.value)).scalars())
    return next((one for one in application_ids if one in possible), None)


def _goes_to_the_same(session: Session, before_id: int, new_id: int) -> bool:
    there = destinations(session, [before_id, new_id])
    then, now = there[before_id], there[new_id]
    return (then.postal_code, then.address, then.addressee) == (now.postal_code, now.address, now.addressee)


def _serial(number: str) -> int:
    parsed = parse_case_number(number)
    if parsed is None:
        raise ValueError(number)  # a defect: it was just made
    return parsed[1]
