"""Where a store's parcels are, as callers may hear it: nothing of holds, shortages and batches (「キットはどこですか」)."""

from collections import defaultdict
from collections.abc import Collection, Mapping
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
from models.relations import ROOT_ID
from models.vocabulary_kits import Carrier, Kit, PublicKit, ShipmentStatus
from secretariat.messages import Language, text
from secretariat.programme import Programme
from secretariat.screening.explanation import spoken_day

SHIPMENTS, STORES, APPLICATIONS, PROVIDERS = table_of(Shipment), table_of(Store), table_of(Application), table_of(Provider)
DIGITS_TOGETHER: Final = 4
PUBLIC: Final[Mapping[str, PublicKit]] = {
    ShipmentStatus.PLANNED: PublicKit.PLANNED,
    ShipmentStatus.RELEASED: PublicKit.PREPARED,
    ShipmentStatus.PRINTED: PublicKit.PREPARED,
    ShipmentStatus.PACKED: PublicKit.PREPARED,
    ShipmentStatus.HANDED_OVER: PublicKit.HANDED_OVER,
    ShipmentStatus.DELIVERED: PublicKit.DELIVERED,
    ShipmentStatus.CAME_BACK: PublicKit.CAME_BACK,
}


@dataclass(frozen=True, slots=True)
class ParcelSaid:
    """A parcel as callers hear of it; `day` on which it was sent or delivered; a digital set is both when its provider has it."""

    kit: Kit
    public_status: PublicKit
    carrier: Carrier | None
    tracking_number: str | None
    day: date | None
    say: str


def public_state(kit: str, status: str, tracking_number: str | None) -> PublicKit | None:
    """What is public of a parcel's state; None of one that was cancelled."""
    if (state := PUBLIC.get(status)) is None:
        return None
    if kit == Kit.DIGITAL:
        return PublicKit.DIGITAL_SENT if state is PublicKit.DELIVERED else PublicKit.DIGITAL
    return PublicKit.ON_ITS_WAY if state is PublicKit.HANDED_OVER and tracking_number is not None else state


def parcels_said(
    session: Session, programme: Programme, language: Language, store_ids: Collection[int]
) -> Mapping[int, tuple[ParcelSaid, ...]]:
    """By store: the newest parcel of each kit; of extra orders those under way, else the newest.

    `store_ids` of stores that are not joined to another; parcels of those that are joined to them count too. At most some hundred at once.
    """
    s = SHIPMENTS.c
    columns = (s.id, s.kit, s.status, s.carrier, s.tracking_number, s.handed_over_on, s.delivered_on, s.resend_of)
    source = SHIPMENTS.join(STORES, STORES.c.id == s.store_id).join(APPLICATIONS, APPLICATIONS.c.id == s.application_id)
    statement = (
        sa.select(*columns, ROOT_ID.label("root_id"), PROVIDERS.c.name.label("provider"))
        .select_from(source.join(PROVIDERS, PROVIDERS.c.id == APPLICATIONS.c.provider_id))
        .where(sa.or_(STORES.c.id.in_(store_ids), STORES.c.joined_to.in_(store_ids)), s.status != ShipmentStatus.CANCELLED.value)
        .order_by(s.id.desc())
    )
    found: dict[int, list[ParcelSaid]] = defaultdict(list)
    said: set[tuple[int, str]] = set()
    sent_again: set[int] = set()
    for row in session.execute(statement):
        if row.resend_of is not None:
            sent_again.add(row.resend_of)
        under_way = row.kit == Kit.ORDER and row.status != ShipmentStatus.DELIVERED
        if row.id in sent_again or ((row.root_id, row.kit) in said and not under_way):
            continue
        said.add((row.root_id, row.kit))
        if (state := public_state(row.kit, row.status, row.tracking_number)) is not None:
            found[row.root_id].append(_said(programme, language, row, state))
    order = list(Kit)
    return {store: tuple(sorted(several, key=lambda one: order.index(one.kit))) for store, several in found.items()}


def _said(programme: Programme, language: Language, row: sa.Row[tuple[object, ...]], state: PublicKit) -> ParcelSaid:
    sentences = programme.kits.say.ja if language == "ja" else programme.kits.say.en
    on_the_way = state in {PublicKit.HANDED_OVER, PublicKit.ON_ITS_WAY}
    carrier = Carrier(row.carrier) if on_the_way and row.carrier is not None else None
    tracking = row.tracking_number if state is PublicKit.ON_ITS_WAY else None
    day = row.handed_over_on if on_the_way else row.delivered_on if state in {PublicKit.DELIVERED, PublicKit.DIGITAL_SENT} else None
    say = sentences[state].format(
        kit=text(language, f"lookup.kit.{row.kit}"),
        provider=row.provider,
        carrier=text(language, f"words.carrier.{carrier.value}") if carrier is not None else "-",
        number=_in_groups(tracking) if tracking is not None else "-",
        day=spoken_day(day, language) if day is not None else "-",
    )
    return ParcelSaid(Kit(row.kit), state, carrier, tracking, day, say)


def _in_groups(number: str) -> str:
    """A tracking number as it is read out: 1234-5678-9012."""
    return "-".join(number[place : place + DIGITS_TOGETHER] for place in range(0, len(number), DIGITS_TOGETHER))
