"""The caller card (照会カード): opened under an entry of the person's look book, before anything of it is shown.

A card is of a store, with all its applications of all providers; a store that was joined to another leads to that one.
"""

from dataclasses import replace
from typing import Final

import sqlalchemy as sa
from sqlmodel import Session

from models.base import table_of
from models.merchant import Store
from models.vocabulary import RefusalCode, StoreKind
from models.vocabulary_inquiries import Caller, Hears
from secretariat.callcentre import card_records as records
from secretariat.callcentre.card_facts import BusinessCard, CallerCard, CardCall, StoreOfBusiness, Unmasked
from secretariat.callcentre.card_making import (
    chain_of,
    desks_of,
    maker_of,
    on_file,
    public_status,
    register_says,
)
from secretariat.callcentre.card_records import ApplicationRow, StoreRow
from secretariat.callcentre.hearing import Listener, hears_of_store, listener_of
from secretariat.callcentre.look_books import Look, look
from secretariat.callcentre.masking import is_masked, masked_address, masked_name
from secretariat.callcentre.parcels import parcels_said
from secretariat.callcentre.saying import ORDER, Told, foremost, say
from secretariat.casework.notes import check_note
from secretariat.clock import japan_day
from secretariat.identifiers import case_number, parse_case_number
from secretariat.kits.shown_services import stores_and_roots
from secretariat.messages import Language, text
from secretariat.office import Office
from secretariat.permissions import may
from secretariat.refusal import Refusal, refuse
from secretariat.staff import Person

STORES = table_of(Store)
STORES_OF_A_PAGE: Final = 50


def open_card(office: Office, person: Person, number: str, language: Language, inquiry: str | None = None) -> CallerCard | Refusal:
    """The card of a store by its number, an application's, a parcel's, or its merchant ID.

    `inquiry`: the call during which it is opened; without one, the telephone call that the person has open.
    """
    if refused := may(person.role, "lookup"):
        return refused
    with office.reading() as session:
        found = _found(session, person, number, inquiry)
        if isinstance(found, Refusal):
            return found
        store, listener = found
        card = _card(session, office, person, store, listener, language)
    _enter(office, person, "look-at-card", store, listener)
    return card


def unmask(office: Office, person: Person, number: str, reason: str, inquiry: str | None = None) -> Unmasked | Refusal:
    """What is masked on a card, for a reason that is kept; only where the caller may hear it, or for whoever sees it anyway."""
    if refused := may(person.role, "lookup") or check_note(reason):
        return refused
    if not reason.strip():
        return refuse(RefusalCode.REASON_MISSING, "card.reason_missing")
    with office.reading() as session:
        found = _found(session, person, number, inquiry)
        if isinstance(found, Refusal):
            return found
        store, listener = found
    if is_masked(person) and _hears(office, store, listener) is not Hears.PERSONAL:
        return refuse(RefusalCode.NOT_PERMITTED, "card.not_to_be_unmasked")
    _enter(office, person, "unmask", store, listener, reason.strip())
    with office.reading() as session:
        seen = records.store_row(session, store.id) or store
    return Unmasked(case_number("S", seen.id), on_file(seen, masked=False))


def business_card(
    office: Office, person: Person, number: str, language: Language, after: str | None = None, inquiry: str | None = None
) -> BusinessCard | Refusal:
    """The business of a store with its stores, STORES_OF_A_PAGE at a time; `after`: the number of the store behind which to begin.

    It counts as a look at the store by which it was found.
    """
    if refused := may(person.role, "lookup"):
        return refused
    parsed = parse_case_number(after) if after is not None else ("S", 0)
    if parsed is None or parsed[0] != "S":
        return refuse(RefusalCode.NOT_FOUND, "card.not_found", number=after)
    with office.reading() as session:
        found = _found(session, person, number, inquiry)
        if isinstance(found, Refusal):
            return found
        store, listener = found
        card = _business_card(session, office, person, store, parsed[1], language)
    _enter(office, person, "look-at-business", store, listener)
    return card


def _found(session: Session, person: Person, number: str, inquiry: str | None) -> tuple[StoreRow, Listener | None] | Refusal:
    listener = listener_of(session, person, inquiry)
    if isinstance(listener, Refusal):
        return listener
    root = records.root_of(session, number)
    store = records.store_row(session, root) if root is not None else None
    if store is None:
        return refuse(RefusalCode.NOT_FOUND, "card.not_found", number=number)
    return store, listener


def _hears(office: Office, store: StoreRow, listener: Listener | None) -> Hears:
    return hears_of_store(office.programme.callcentre, listener, store.id, store.business_id, store.corporate_number)


def _enter(office: Office, person: Person, action: str, store: StoreRow, listener: Listener | None, reason: str | None = None) -> None:
    call_id, call = (listener.id, listener.number) if listener is not None else (None, None)
    look(office, person, Look(action, store.id, call_id, call, reason))


def _card(session: Session, office: Office, person: Person, store: StoreRow, listener: Listener | None, language: Language) -> CallerCard:
    parts = list(stores_and_roots(session, {store.id}))
    rows, given = records.application_rows(session, parts), records.services_given(session, parts)
    maker = maker_of(session, office, language, rows, given)
    applications = [maker.application(row) for row in rows]
    desks, chain = desks_of(rows), chain_of(session, rows)
    told = Told(
        store.name,
        f"{store.prefecture}{store.city}",
        register_says(rows, given, maker.today),
        tuple(applications),
        desks,
        chain,
        listener.caller if listener is not None else None,
    )
    heard = _of_the_provider(told, rows, listener)
    return CallerCard(
        number=case_number("S", store.id),
        name=store.name,
        kind=StoreKind(store.kind),
        merchant_id=store.merchant_id,
        prefecture=store.prefecture,
        city=store.city,
        registered=told.registered,
        on_file=on_file(store, masked=is_masked(person)),
        applications=tuple(foremost(applications)),
        kits=parcels_said(session, office.programme, language, [store.id]).get(store.id, ()),
        desks=desks,
        business=records.business_on_card(session, store, masked=is_masked(person)),
        chain=chain,
        earlier=records.earlier_calls(session, parts, listener.id if listener is not None else None),
        call=CardCall(listener.number, listener.caller, listener.verification) if listener is not None else None,
        hears=_hears(office, store, listener),
        sayings={hears: say(office.programme, language, heard, hears) for hears in Hears},
    )


def _of_the_provider(told: Told, rows: list[ApplicationRow], listener: Listener | None) -> Told:
    """What a provider may hear of a store: of its own applications, as long as it is known which provider calls; else of none."""
    if listener is None or listener.caller is not Caller.PROVIDER:
        return told
    own = {row.number for row in rows if row.provider_id == listener.provider_id}
    return replace(told, applications=tuple(one for one in told.applications if one.number in own))


def _business_card(session: Session, office: Office, person: Person, store: StoreRow, after: int, language: Language) -> BusinessCard:
    c, masked = STORES.c, is_masked(person)
    statement = sa.select(c.id, c.name, c.prefecture, c.city).where(*records.of_the_business(session, store), c.id > after)
    stores = session.execute(statement.order_by(c.id).limit(STORES_OF_A_PAGE + 1)).all()
    roots = stores_and_roots(session, {row.id for row in stores[:STORES_OF_A_PAGE]})
    given, today = records.services_given(session, roots), japan_day(office.clock.now())
    by_root: dict[int, list[ApplicationRow]] = {}
    for application in records.application_rows(session, roots):
        by_root.setdefault(roots[application.store_id], []).append(application)
    listed: list[StoreOfBusiness] = []
    for row in stores[:STORES_OF_A_PAGE]:
        own = by_root.get(row.id, [])
        statuses = [public_status(one, given.get(one.id, ()), today) for one in own]
        first = min(statuses, key=ORDER.index, default=None)
        where = text(language, f"words.public_status.{first}") if first is not None else None
        place = (case_number("S", row.id), row.name, row.prefecture, row.city)
        listed.append(StoreOfBusiness(*place, register_says(own, given, today), first, where, len(own)))
    return BusinessCard(
        business=records.business_on_card(session, store, masked=masked),
        representative=masked_name(store.representative) if masked else store.representative,
        address=masked_address(store.business_address) if masked else store.business_address,
        masked=masked,
        stores=tuple(listed),
        has_after=len(stores) > STORES_OF_A_PAGE,
    )
