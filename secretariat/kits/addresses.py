"""Where parcels go: as it was frozen at the hand-over, or as it would be now."""

from collections.abc import Collection
from dataclasses import dataclass
from typing import Final

import sqlalchemy as sa
from sqlmodel import Session

from models.application import KitAddress
from models.base import table_of
from models.kit import Shipment, ShipmentAddress
from models.merchant import Business, Store
from models.relations import ROOT, ROOT_ID
from models.vocabulary import ApplicantKind

SHIPMENTS, STORES = table_of(Shipment), table_of(Store)
ADDRESSES, WANTED, BUSINESSES = table_of(ShipmentAddress), table_of(KitAddress), table_of(Business)
TO_PERSONS: Final = frozenset({ApplicantKind.SOLE_PROPRIETOR.value})
HONORIFICS: Final = ("様", "御中")
BEFORE_BUILDING: Final = "\u3000"


@dataclass(frozen=True, slots=True)
class Destination:
    """An address: postal code of 7 digits, one line, a name and its honorific ('' where the name has one), digits of a telephone.

    `frozen`: the parcel went there; else it would go there if it went now: where its application wants kits, or to the store.
    """

    postal_code: str
    address: str
    addressee: str
    honorific: str
    phone: str
    frozen: bool


def destinations(session: Session, shipment_ids: Collection[int], *, as_now: bool = False) -> dict[int, Destination]:
    """Where each of these parcels goes, by its id; at most some hundred at once. `as_now`: where it would go now, also of one that went."""
    f, w, r = ADDRESSES.c, WANTED.c, ROOT.c
    source = SHIPMENTS.join(STORES, STORES.c.id == SHIPMENTS.c.store_id).join(ROOT, r.id == ROOT_ID)
    source = source.join(BUSINESSES, BUSINESSES.c.id == r.business_id)
    source = source.outerjoin(WANTED, w.application_id == SHIPMENTS.c.application_id).outerjoin(ADDRESSES, f.shipment_id == SHIPMENTS.c.id)
    statement = sa.select(
        SHIPMENTS.c.id.label("shipment_id"),
        *(column.label(f"frozen_{column.name}") for column in (f.postal_code, f.address, f.addressee, f.phone)),
        *(column.label(f"wanted_{column.name}") for column in (w.postal_code, w.address, w.addressee, w.phone)),
        *(r.postal_code, r.prefecture, r.city, r.street, r.building, r.name, r.phone, BUSINESSES.c.applicant_kind),
    )
    found: dict[int, Destination] = {}
    for row in session.execute(statement.select_from(source).where(SHIPMENTS.c.id.in_(shipment_ids))):
        frozen = row.frozen_address is not None and not as_now
        if frozen:
            postal_code, address, addressee, phone = row.frozen_postal_code, row.frozen_address, row.frozen_addressee, row.frozen_phone
        elif row.wanted_address is not None:
            postal_code, address, addressee, phone = row.wanted_postal_code, row.wanted_address, row.wanted_addressee, row.wanted_phone
        else:
            postal_code, address = row.postal_code, _in_one_line(row)
            addressee, phone = row.name, row.phone
        # a shop's name is no person's, whoever runs it
        to_person = addressee != row.name and row.applicant_kind in TO_PERSONS
        honorific = "" if addressee.endswith(HONORIFICS) else "様" if to_person else "御中"
        found[row.shipment_id] = Destination(postal_code, address, addressee, honorific, phone, frozen)
    return found


def _in_one_line(row: sa.Row[tuple[object, ...]]) -> str:
    """A store's address; its building after a full-width blank, by which a carrier's lines are split."""
    building = f"{BEFORE_BUILDING}{row.building}" if row.building else ""
    return f"{row.prefecture}{row.city}{row.street}{building}"
