"""Reading what a caller card shows: a dozen statements for a store, each by an index. Nothing of notes, figures or staff is read."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final

import sqlalchemy as sa
from sqlmodel import Session

from models.application import Application
from models.base import table_of
from models.chain import Chain, ChainSpelling
from models.inquiry import Inquiry, InquiryDetail
from models.kit import Shipment
from models.merchant import Business, Membership, Store
from models.provider import Provider, Service
from models.relations import ROOT_ID
from models.vocabulary import ChainStatus
from models.vocabulary_inquiries import Caller, InquiryStatus, Verification
from secretariat.callcentre.card_facts import BusinessOnCard, ChainOnCard, EarlierCall
from secretariat.callcentre.masking import masked_business
from secretariat.callcentre.published import Given
from secretariat.callcentre.store_counts import MOST_STORES, store_counts
from secretariat.identifiers import parse_case_number
from secretariat.screening.records import words
from secretariat.text import half_width

APPLICATIONS, STORES, BUSINESSES, PROVIDERS = table_of(Application), table_of(Store), table_of(Business), table_of(Provider)
MEMBERSHIPS, SERVICES, SHIPMENTS = table_of(Membership), table_of(Service), table_of(Shipment)
CHAINS, SPELLINGS = table_of(Chain), table_of(ChainSpelling)
INQUIRIES, DETAILS = table_of(Inquiry), table_of(InquiryDetail)
CALLS_SHOWN: Final = 5


@dataclass(frozen=True, slots=True)
class StoreRow:
    """The store that survives joining, with its business, as they are stored."""

    id: int
    name: str
    kind: str
    merchant_id: str | None
    prefecture: str
    city: str
    postal_code: str
    street: str
    building: str | None
    phone: str
    business_id: int
    business: str
    corporate_number: str | None
    representative: str
    business_address: str


@dataclass(frozen=True, slots=True)
class ApplicationRow:
    """An application with its provider, as they are stored; `services`: what it declares. `desk_phone` in digits."""

    id: int
    store_id: int
    number: str
    status: str
    received_at: datetime
    start_on: date | None
    cutoff_start_on: date | None
    rate: int | None
    services: tuple[int, ...]
    franchise: str
    chain_name: str | None
    chain_key: str | None
    provider_id: int
    provider_number: str
    provider: str
    desk_phone: str
    desk_hours: str | None


def root_of(session: Session, number: str) -> int | None:
    """The id of the store (the one that survives joining) of a store's, application's or parcel's number, or of a merchant ID."""
    parsed = parse_case_number(number)
    prefix, serial = parsed if parsed is not None else ("", 0)
    if prefix == "S":
        wanted = sa.select(ROOT_ID).where(STORES.c.id == serial)
    elif prefix == "A":
        wanted = (
            sa.select(ROOT_ID).join_from(APPLICATIONS, STORES, STORES.c.id == APPLICATIONS.c.store_id).where(APPLICATIONS.c.id == serial)
        )
    elif prefix == "K":
        wanted = sa.select(ROOT_ID).join_from(SHIPMENTS, STORES, STORES.c.id == SHIPMENTS.c.store_id).where(SHIPMENTS.c.id == serial)
    else:
        compact = half_width(number).replace("-", "").replace(" ", "").upper()
        wanted = sa.select(ROOT_ID).where(STORES.c.merchant_id == compact)
    found = session.execute(wanted).scalar()
    return int(found) if found is not None else None


def store_row(session: Session, root_id: int) -> StoreRow | None:
    """The store of an id; None where there is none."""
    s, b = STORES.c, BUSINESSES.c
    row = (
        session.execute(
            sa.select(
                *(s.id, s.name, s.kind, s.merchant_id, s.prefecture, s.city, s.postal_code, s.street, s.building, s.phone, s.business_id),
                *(b.name.label("business"), b.corporate_number, b.representative, b.address.label("business_address")),
            )
            .join_from(STORES, BUSINESSES, b.id == s.business_id)
            .where(s.id == root_id)
        )
        .mappings()
        .one_or_none()
    )
    return None if row is None else StoreRow(**row)


def application_rows(session: Session, store_ids: Collection[int]) -> list[ApplicationRow]:
    """The applications of stores, in the order of their numbers."""
    a, p = APPLICATIONS.c, PROVIDERS.c
    rows = session.execute(
        sa.select(
            *(a.id, a.store_id, a.number, a.status, a.received_at, a.start_on, a.cutoff_start_on, a.return_rate.label("rate")),
            *(a.services, a.franchise, a.chain_name, a.chain_key, a.provider_id, p.number.label("provider_number")),
            *(p.name.label("provider"), sa.func.coalesce(p.desk_phone, p.phone).label("desk_phone"), p.desk_hours),
        )
        .join_from(APPLICATIONS, PROVIDERS, p.id == a.provider_id)
        .where(a.store_id.in_(store_ids))
        .order_by(a.id)
    )
    return [ApplicationRow(**{**row, "services": tuple(map(int, words(row["services"])))}) for row in rows.mappings()]


def services_given(session: Session, store_ids: Collection[int]) -> Mapping[int, Sequence[Given]]:
    """By application: its services with their days; a service that was withdrawn ends with that, and what ended as it began is left out."""
    m, s = MEMBERSHIPS.c, SERVICES.c
    rows = session.execute(
        sa.select(m.application_id, s.name, m.valid_from, m.valid_to, s.registered_to)
        .join_from(MEMBERSHIPS, SERVICES, s.id == m.service_id)
        .where(m.store_id.in_(store_ids))
        .order_by(m.valid_from, s.name)
    )
    found: dict[int, list[Given]] = {}
    for key, name, since, own_end, end_of_service in rows:
        until = min((end for end in (own_end, end_of_service) if end is not None), default=None)
        if until is None or until > since:
            found.setdefault(key, []).append(Given(key, name, since, until))
    return found


def service_names(session: Session, ids: Collection[int]) -> Mapping[int, str]:
    """The names of services by their ids."""
    if not ids:
        return {}
    s = SERVICES.c
    return {row.id: row.name for row in session.execute(sa.select(s.id, s.name).where(s.id.in_(ids)))}


def business_on_card(session: Session, store: StoreRow, *, masked: bool) -> BusinessOnCard:
    """Whose store it is; stores that were joined to another are not counted. `masked`: of a business that bears its owner's name too."""
    number = store_counts(session, {store.business_id}, MOST_STORES + 1)[store.business_id]
    name = masked_business(store.business, store.representative) if masked else store.business
    return BusinessOnCard(name, store.corporate_number, min(number, MOST_STORES), number > MOST_STORES)


def of_the_business(session: Session, store: StoreRow) -> tuple[sa.ColumnElement[bool], ...]:
    """Which stores are those of the same business: of one corporate number, else of the same entry of a business."""
    c = STORES.c
    if store.corporate_number is None:
        return (c.business_id == store.business_id, c.joined_to.is_(None))
    ids = sa.select(BUSINESSES.c.id).where(BUSINESSES.c.corporate_number == store.corporate_number)
    # by a query of its own: Postgres takes a corporate number for far rarer or more frequent than it is
    return (c.business_id.in_(list(session.execute(ids).scalars())), c.joined_to.is_(None))


def chain_on_card(session: Session, name: str, key: str | None) -> ChainOnCard:
    """The chain that an application names, by the register of chains where that knows it."""
    if key is None:
        return ChainOnCard(name, None)
    row = session.execute(
        sa.select(CHAINS.c.name, CHAINS.c.headquarters)
        .join_from(SPELLINGS, CHAINS, CHAINS.c.id == SPELLINGS.c.chain_id)
        .where(SPELLINGS.c.key == key, CHAINS.c.status == ChainStatus.OPEN.value)
    ).one_or_none()
    return ChainOnCard(name, None) if row is None else ChainOnCard(row.name, row.headquarters)


def earlier_calls(session: Session, store_ids: Collection[int], but: int | None) -> tuple[EarlierCall, ...]:
    """The last calls about stores, the newest first, but the one under way; without those that took them or that were asked."""
    i, d = INQUIRIES.c, DETAILS.c
    rows = session.execute(
        sa.select(
            *(i.number, i.begun_at, i.status, i.caller, i.verification, i.category, d.question, d.answer),
            *(i.complaint, i.misconduct, i.due_at),
        )
        .select_from(INQUIRIES.outerjoin(DETAILS, d.inquiry_id == i.id))
        .where(i.store_id.in_(store_ids), *([] if but is None else [i.id != but]))
        .order_by(i.id.desc())
        .limit(CALLS_SHOWN)
    )
    return tuple(
        EarlierCall(
            **{
                **row,
                "status": InquiryStatus(row["status"]),
                "caller": Caller(row["caller"]) if row["caller"] is not None else None,
                "verification": Verification(row["verification"]),
            }
        )
        for row in rows.mappings()
    )
