"""Sending the digital set (デジタル掲示用データの送付): what stores online get instead of paper goes to them through their provider.

Each provider is worked off by itself: its files are written first, then its parcels are handed over, in chunks. Its list has whatever
goes to it on that day, so a run that broke off, taken up again, loses no store and tells none of another provider.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

import sqlalchemy as sa
from sqlmodel import Session

from models.application import Application
from models.base import table_of
from models.kit import Shipment
from models.merchant import Store
from models.provider import Provider
from models.relations import ROOT, ROOT_ID, among_few
from models.vocabulary_kits import Kit, ShipmentStatus
from secretariat.casework.acts import PROVIDER, required_case
from secretariat.clock import japan_day
from secretariat.kits.parcels import change_parcels
from secretariat.office import Office
from secretariat.permissions import may
from secretariat.refusal import Refusal
from secretariat.repetition import repeated
from secretariat.staff import Person

APPLICATIONS, PROVIDERS, SHIPMENTS, STORES = table_of(Application), table_of(Provider), table_of(Shipment), table_of(Store)
CHUNK: Final = 1000  # parcels of one transaction, and of one statement that reads


@dataclass(frozen=True, slots=True)
class DigitalStore:
    """A store online and its parcel; the rate in per cent, the day from which it gives points. `sent`: handed over already today."""

    id: int
    number: str
    provider_reference: str
    application: str
    merchant_id: str | None
    store: str
    url: str | None
    return_rate: int
    start_on: date | None
    sent: bool


@dataclass(frozen=True, slots=True)
class Recipient:
    """A provider to which digital sets are to go."""

    id: int
    number: str
    name: str


def recipients(office: Office, person: Person, provider: str | None = None) -> tuple[Recipient, ...] | Refusal:
    """The providers, or the one of that number, to whose stores released digital sets are to go, by their numbers."""
    if refused := may(person.role, "kits"):
        return refused
    with office.reading() as session:
        a, p = APPLICATIONS.c, PROVIDERS.c
        source = SHIPMENTS.join(APPLICATIONS, a.id == SHIPMENTS.c.application_id).join(PROVIDERS, p.id == a.provider_id)
        found = sa.select(p.id, p.number, p.name).distinct().select_from(source).where(_to_send()).order_by(p.id)
        if provider is not None:
            case = required_case(session, PROVIDER, provider)
            if isinstance(case, Refusal):
                return case
            found = found.where(p.id == case.id)
        return tuple(Recipient(row.id, row.number, row.name) for row in session.execute(found))


def _to_send() -> sa.ColumnElement[bool]:
    """What may go: released, digital, neither held nor waiting."""
    s = SHIPMENTS.c
    released = sa.and_(s.status == ShipmentStatus.RELEASED.value, s.kit == Kit.DIGITAL.value)
    return sa.and_(released, s.held_for.is_(None), s.waits_for.is_(None))


def digital_stores(session: Session, recipient: Recipient, today: date) -> Iterator[DigitalStore]:
    """The stores of a provider to which the set goes today, or went today, in the order in which their parcels were planned."""
    s, a, r = SHIPMENTS.c, APPLICATIONS.c, ROOT.c
    source = SHIPMENTS.join(APPLICATIONS, a.id == s.application_id).join(STORES, STORES.c.id == s.store_id).join(ROOT, r.id == ROOT_ID)
    went = sa.and_(among_few(s.status) == ShipmentStatus.DELIVERED.value, s.kit == Kit.DIGITAL.value, s.handed_over_on == today)
    parcel = (s.id, s.number, s.return_rate, s.status)
    found = sa.select(*parcel, a.provider_reference, a.number.label("application"), a.start_on, r.merchant_id, r.name, r.url)
    found = found.select_from(source).where(a.provider_id == recipient.id, sa.or_(_to_send(), went)).order_by(s.id).limit(CHUNK)
    after = 0
    while rows := session.execute(found.where(s.id > after)).all():
        after = rows[-1].id
        for row in rows:
            sent = row.status == ShipmentStatus.DELIVERED.value
            told = row.provider_reference, row.application, row.merchant_id, row.name, row.url, row.return_rate, row.start_on
            yield DigitalStore(row.id, row.number, *told, sent)


def hand_over_digital(office: Office, person: Person, recipient: Recipient, stores: Sequence[DigitalStore]) -> int | Refusal:
    """Hands the parcels of these stores over to their provider, whose files are written; gives how many. They are delivered by that.

    What was cancelled or held meanwhile stays as it is.
    """
    if refused := may(person.role, "kits"):
        return refused
    sent, ids = 0, [store.id for store in stores if not store.sent]
    for start in range(0, len(ids), CHUNK):
        which = sa.and_(_to_send(), SHIPMENTS.c.id.in_(ids[start : start + CHUNK]))
        sent += _send(office, person, recipient, which)
    return sent


@repeated
def _send(office: Office, person: Person, recipient: Recipient, which: sa.ColumnElement[bool]) -> int:
    with office.writing(person.login, "send") as (session, act):
        today = japan_day(act.at)
        values = {"handed_over_on": today, "delivered_on": today}
        return len(change_parcels(session, act, "send", which, {"provider": recipient.number}, values))
