"""Where a store's kits are to go is corrected (送付先の訂正), as its provider or the call centre heard it.

The correction is a report of a change of the application's own kit address: journalled, dated, and in its history like any other.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

import sqlalchemy as sa
from sqlmodel import Session

from models.amendment import Amendment, AmendmentItem
from models.application import Application
from models.base import table_of
from models.journal import JournalEntry
from models.kit import Shipment
from models.relations import ROOT_ID, STORES
from models.vocabulary import RefusalCode
from models.vocabulary_amendments import AmendmentStatus
from models.vocabulary_kits import Kit, OrderChannel, ShipmentStatus
from secretariat.amendments.fields import as_written, faulty, read_value
from secretariat.amendments.reporting import Entered, enter_by_hand
from secretariat.amendments.timeline import unpacked_value
from secretariat.callcentre.hearing import Listener, listener_of
from secretariat.callcentre.look_books import Look, look
from secretariat.callcentre.masking import is_masked
from secretariat.clock import japan_day
from secretariat.identifiers import normal_case_number, parse_case_number
from secretariat.intake.rows import KIT_KEYS
from secretariat.kits.address_checks import Doubt, check_address
from secretariat.kits.addresses import Destination, destinations
from secretariat.kits.shown_services import parts_of
from secretariat.office import Office
from secretariat.permissions import may
from secretariat.refusal import Message, Refusal, refuse
from secretariat.staff import Person

APPLICATIONS, SHIPMENTS = table_of(Application), table_of(Shipment)
AMENDMENTS, ITEMS, ENTRIES = table_of(Amendment), table_of(AmendmentItem), table_of(JournalEntry)
DEED: Final = "correct-kit-address"
DONE: Final = (ShipmentStatus.DELIVERED.value, ShipmentStatus.CANCELLED.value)


@dataclass(frozen=True, slots=True)
class Changed:
    """One field of the kit address as it was and as it was to be, written as in a provider's file; `before`: None if not in the record."""

    field: str
    before: str | None
    after: str


@dataclass(frozen=True, slots=True)
class Correction:
    """A report that changed the kit address, or was to. `staff`: login of who entered it; `through`: None where it came with a file."""

    number: str
    status: str
    from_on: date
    staff: str
    through: str | None
    note: str | None
    changed: tuple[Changed, ...]


@dataclass(frozen=True, slots=True)
class KitAddressShown:
    """Where kits of an application go now, by the number of the application, and what was corrected, the latest first.

    `doubt`: what somebody had better look at.
    """

    application: str
    address: Destination
    doubt: Doubt | None
    history: tuple[Correction, ...]


def kit_address(office: Office, person: Person, number: str) -> KitAddressShown | Refusal:
    """Where the parcel (K-…), the application (A-…) or the store (S-…) has its kits sent now."""
    if refused := may(person.role, DEED):
        return refused
    found = _looked_at(office, person, number)
    if isinstance(found, Refusal):
        return found
    with office.reading() as session:
        doubt = check_address(found.address).doubt
        return KitAddressShown(found.application, found.address, doubt, tuple(_history(session, found.application_id)))


def correct_kit_address(
    office: Office, person: Person, number: str, changes: Mapping[str, str], through: OrderChannel, note: str | None = None
) -> Entered | Refusal:
    """Corrects it from today on: `changes` by field (kit_postal_code, kit_address, kit_addressee, kit_phone); the others stay.

    What the programme file does not accept at once waits for another person, as every report does.
    """
    if refused := may(person.role, DEED):
        return refused
    found = _looked_at(office, person, number)
    if isinstance(found, Refusal):
        return found
    there = found.address
    old = dict(zip(KIT_KEYS, (there.postal_code, there.address, there.addressee, there.phone), strict=True))
    new = dict(old)
    for field, given in changes.items():
        value, faults = read_value(field, given)
        if faults:
            return faulty(faults)
        new[field] = value if isinstance(value, str) else ""
    if new == old:
        return refuse(RefusalCode.NOTHING_TO_DO, "returns.same_as_now", number=found.application)
    postal_code, address, addressee, phone = (new[key] for key in KIT_KEYS)
    destination = Destination(postal_code, address, addressee, there.honorific, phone, frozen=False)
    if (cause := check_address(destination).fault) is not None:
        return refuse(RefusalCode.INVALID_VALUE, "returns.address_faulty", why=Message(f"kit_planning.stay_{cause}"))
    reported = [(key, new[key]) for key in KIT_KEYS]
    return enter_by_hand(office, person, found.application, reported, japan_day(office.clock.now()), note, through=through)


@dataclass(frozen=True, slots=True)
class _Meant:
    store_id: int
    application_id: int
    application: str
    address: Destination


def _looked_at(office: Office, person: Person, number: str) -> _Meant | Refusal:
    """The same as `_meant`; a look of whoever else sees addresses masked only is entered before it is read."""
    with office.reading() as session:
        found = _meant(session, number)
        listener = listener_of(session, person, None)
    if isinstance(found, Refusal) or not is_masked(person):
        return found
    call = (listener.id, listener.number) if isinstance(listener, Listener) else ()
    look(office, person, Look("look-at-kit-address", found.store_id, *call))
    with office.reading() as session:
        return _meant(session, number)


def _meant(session: Session, number: str) -> _Meant | Refusal:
    """The application whose kit address is meant; of a store, the one through which something is under way, or came back."""
    prefix, serial = parse_case_number(number) or ("", 0)
    wanted = normal_case_number(number)
    if prefix not in {"K", "A", "S"}:
        return refuse(RefusalCode.INVALID_VALUE, "returns.which_address", number=number)
    s, on_paper = SHIPMENTS.c, SHIPMENTS.c.kit != Kit.DIGITAL.value
    which = s.id == serial if prefix == "K" else s.application_id == serial
    if prefix == "S":
        which = s.store_id.in_(parts_of(session, serial))
    found = sa.select(s.id, s.status, s.application_id, APPLICATIONS.c.number, ROOT_ID.label("root_id")).select_from(
        SHIPMENTS.join(APPLICATIONS, APPLICATIONS.c.id == s.application_id).join(STORES, STORES.c.id == s.store_id)
    )
    rows = session.execute(found.where(which, on_paper).order_by(s.id)).all()
    if not rows:
        return refuse(RefusalCode.NOT_FOUND, "returns.no_parcel", number=wanted)
    open_ones = [row for row in rows if row.status not in DONE] or rows[-1:]
    applications = sorted({row.number for row in open_ones})
    if len(applications) > 1:
        return refuse(RefusalCode.INVALID_VALUE, "returns.several_applications", number=wanted, applications=tuple(applications))
    row = open_ones[-1]
    return _Meant(row.root_id, row.application_id, row.number, destinations(session, [row.id], as_now=True)[row.id])


def _history(session: Session, application_id: int) -> Sequence[Correction]:
    t, i = AMENDMENTS.c, ITEMS.c
    reports = session.execute(
        sa.select(t.id, t.number, t.status, t.from_on, t.reason)
        .where(t.application_id == application_id, sa.exists().where(i.amendment_id == t.id, i.field.in_(KIT_KEYS)))
        .order_by(t.id.desc())
    ).all()
    changed: dict[int, list[Changed]] = {}
    items = sa.select(i.amendment_id, i.field, i.replaced, i.after).where(i.amendment_id.in_([row.id for row in reports]))
    for item in session.execute(items.where(i.field.in_(KIT_KEYS)).order_by(i.amendment_id, i.place)):
        before = as_written(item.field, unpacked_value(item.replaced)) if item.replaced is not None else None
        changed.setdefault(item.amendment_id, []).append(Changed(item.field, before, as_written(item.field, unpacked_value(item.after))))
    entered = _entered(session, [row.number for row in reports])
    return [
        Correction(
            row.number,
            AmendmentStatus(row.status).value,
            row.from_on,
            *entered[row.number],
            row.reason,
            tuple(one for one in changed[row.id] if one.before != one.after),
        )
        for row in reports
    ]


def _entered(session: Session, numbers: Sequence[str]) -> dict[str, tuple[str, str | None]]:
    """Who entered each report, and who passed it on."""
    e = ENTRIES.c
    rows = session.execute(sa.select(e.case_id, e.staff, e.payload).where(e.case_id.in_(numbers), e.version == 1))
    return {row.case_id: (row.staff, json.loads(row.payload).get("through")) for row in rows}
