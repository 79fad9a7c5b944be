"""Parcels in every state: a board with something in each line."""

from collections.abc import Mapping
from datetime import date
from typing import Final

import sqlalchemy as sa

from models.base import table_of
from models.journal import Outbox
from models.kit import Shipment, ShipmentAddress
from models.vocabulary_kits import Kit, OrderChannel
from secretariat import journal
from secretariat.kits.orders.ordering import OrderEntered, order_pieces
from secretariat.office import Office, open_office
from secretariat.papers import mark_rendered
from tests.support.batch_work import AFTER, fill_batches, numbers, parse_serial
from tests.support.rehearsal import OPENED, PEOPLE, at
from tests.support.screening_work import APPLICATIONS, records

SHIPMENTS, ADDRESSES, OUTBOX = table_of(Shipment), table_of(ShipmentAddress), table_of(Outbox)
TRACKING: Final = "123456789013"
SENT: Final = {"carrier": "yamato", "tracking_number": TRACKING, "handed_over_on": date(2020, 1, 15), "shipping_batch_id": 1}
BACK: Final = {"carrier": "sagawa", "handed_over_on": date(2020, 1, 10), "came_back_on": date(2020, 1, 17)}
GONE_TO: Final = {"postal_code": "7940001", "address": "愛媛県今治市見本町1-1", "addressee": "見本食堂", "phone": "0898000001"}


def put_one(office: Office, number: str, action: str, after: str, values: Mapping[str, object]) -> None:
    """Puts one parcel into a state, under an entry."""
    with office.writing("sho", action) as (session, act):
        row = session.execute(sa.select(SHIPMENTS).where(SHIPMENTS.c.number == number)).one()
        payload = {name: value for name, value in values.items() if isinstance(value, str)}
        journal.append(session, [journal.Entry(number, row.version + 1, action, row.status, after, payload)], act)
        session.execute(
            sa.update(SHIPMENTS).where(SHIPMENTS.c.id == row.id).values({"version": row.version + 1, "status": after, **values})
        )


def fill_kits(url: str) -> None:
    """Fills the office of `fill_batches` with late, short, sent, delivered and returned parcels, and an extra order."""
    fill_batches(url)
    office = open_office(url, now=OPENED)
    try:
        kits_a, kits_b = numbers(office, Kit.A), numbers(office, Kit.B)
        mark_rendered(office, PEOPLE["mai"], [int(str(row["id"])) for row in records(office, OUTBOX) if row["kind"] == "registered"])
        put_one(office, kits_a[6], "hold", "planned", {"due_on": date(2020, 1, 17)})
        put_one(office, kits_b[4], "hand-over", "handed-over", SENT)
        put_one(office, kits_b[5], "come-back", "came-back", BACK | {"came_back_reason": _back_reason(office)})
        put_one(office, kits_b[6], "deliver", "delivered", SENT | {"tracking_number": None, "delivered_on": date(2020, 1, 16)})
        with office.writing("sho", "hand-over") as (session, _):
            session.execute(sa.insert(ADDRESSES), [{"shipment_id": parse_serial(kits_b[place]), **GONE_TO} for place in (4, 5)])
        pieces = ["チラシ=30", "のぼり=2:scenic"]
        after = at(office, AFTER)
        ordered = order_pieces(after, PEOPLE["sho"], registered(after), pieces, OrderChannel.CALLCENTRE, "イベントで使うため")
        assert isinstance(ordered, OrderEntered), ordered
        put_one(after, ordered.number, "lack", "released", {"waits_for": "のぼり", "due_on": date(2020, 1, 20)})
    finally:
        office.engine.dispose()


def registered(office: Office) -> str:
    """The number of a registered application."""
    return next(str(row["number"]) for row in records(office, APPLICATIONS) if row["status"] == "registered")


def _back_reason(office: Office) -> str:
    return next(code for code, reason in office.programme.reasons.items() if "come-back" in reason.decisions)
