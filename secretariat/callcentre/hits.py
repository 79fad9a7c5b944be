"""Hits of a look-up: where the applications that were found stand, and what a caller may be told of them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache

import sqlalchemy as sa
from sqlmodel import Session

from models.application import Application
from models.base import table_of
from models.merchant import Business, Store
from models.provider import Provider
from models.relations import APPLICATION_AND_ROOT, ROOT
from models.vocabulary import PUBLIC_STATUS_JAPANESE, ApplicationStatus
from secretariat.callcentre.answers import Answer
from secretariat.callcentre.card_records import services_given
from secretariat.callcentre.masking import is_masked, masked_business, masked_phone
from secretariat.callcentre.operators import operators_of, with_operators
from secretariat.callcentre.parcels import ParcelSaid, parcels_said
from secretariat.callcentre.published import gives_on
from secretariat.callcentre.store_counts import MOST_STORES, store_counts
from secretariat.clock import japan_day
from secretariat.identifiers import case_number, show_phone
from secretariat.messages import Language
from secretariat.office import Office
from secretariat.permissions import may
from secretariat.refusal import Message, Refusal
from secretariat.screening.cutoffs import load_calendar
from secretariat.screening.deadlines import shown_start
from secretariat.screening.explanation import sentence_for_callers, sentence_of_end
from secretariat.screening.service_ends import services_end
from secretariat.staff import Person

APPLICATIONS, STORES, BUSINESSES, PROVIDERS = table_of(Application), table_of(Store), table_of(Business), table_of(Provider)


@dataclass(frozen=True, slots=True)
class Told:
    """What a caller may be told of an application: `say`, and where its kits are. Days as of a case shown."""

    say: str
    start_on: date | None
    services_end_on: date | None
    parcels: tuple[ParcelSaid, ...]


@dataclass(frozen=True, slots=True)
class Hit:
    """One application that fits.

    `phone` and a `business` that bears its owner's name are masked for whoever may not see applications. `store_number` of the store that
    it belongs to after joins, `firm` alike for all stores that are run by one, of which there are `stores` (at most MOST_STORES).
    `reason`: why it fits. `stands`: the status as it is today; what was cancelled from a day to come is registered until then.
    """

    number: str
    store_name: str
    merchant_id: str | None
    phone: str
    prefecture: str
    provider: str
    status: str
    public_status: str
    stands: ApplicationStatus
    store_number: str
    city: str
    business: str
    firm: str
    stores: int
    reason: Message


@dataclass(frozen=True, slots=True)
class Hits:
    """The best hits; `capped` if there are more. `answers`: short answers that fit; `hint`: what may be wrong with a number."""

    hits: list[Hit]
    capped: bool
    answers: tuple[Answer, ...] = ()
    hint: Message | None = None


def hits_of(session: Session, person: Person, reasons: Mapping[int, Message], today: date) -> list[Hit]:
    """The hits of applications by their ids, in that order, each with its reason; masked for whoever may not see applications."""
    if not reasons:
        return []
    rows = session.execute(_statement(), {"ids": list(reasons)}).all()
    masked = is_masked(person)
    stands = _stands(session, rows, today)
    stores = store_counts(session, {row.business_id for row in rows})
    found = {
        row.id: Hit(
            number=row.number,
            store_name=row.name,
            merchant_id=row.merchant_id,
            phone=masked_phone(row.phone) if masked else show_phone(row.phone),
            prefecture=row.prefecture,
            provider=row.provider,
            status=row.status,
            public_status=PUBLIC_STATUS_JAPANESE[ApplicationStatus(row.status)],
            stands=stands[row.id],
            store_number=case_number("S", row.root_id),
            city=row.city,
            business=masked_business(row.business, row.representative) if masked else row.business,
            firm=row.corporate_number or str(row.business_id),
            stores=min(MOST_STORES, max(1, stores[row.business_id])),
            reason=reasons[row.id],
        )
        for row in rows
    }
    return [found[number] for number in reasons if number in found]


def told_of(office: Office, person: Person, numbers: Sequence[str], language: Language) -> Mapping[str, Told] | Refusal:
    """What callers may be told of applications, by their numbers; of those that there are."""
    if refused := may(person.role, "lookup"):
        return refused
    programme, today = office.programme, japan_day(office.clock.now())
    a = APPLICATIONS.c
    columns = (
        *(a.id, a.store_id, a.number, a.status, a.start_on, a.cutoff_start_on, a.received_at, a.return_rate),
        *(ROOT.c.id.label("root_id"), PROVIDERS.c.name.label("provider")),
    )
    source = APPLICATION_AND_ROOT.join(PROVIDERS, PROVIDERS.c.id == a.provider_id)
    with office.reading() as session:
        asked = sa.select(*columns).select_from(source).where(a.number.in_(numbers))
        rows = session.execute(asked).all()
        calendar = load_calendar(session, programme)
        stands = _stands(session, rows, today)
        ends = services_end(session, [key for key, status in stands.items() if status is ApplicationStatus.REGISTERED])
        parcels = parcels_said(session, programme, language, {row.root_id for row in rows})
        handed_over = operators_of(session, [row.id for row in rows])
    found: dict[str, Told] = {}
    for row in rows:
        status = stands[row.id]
        start = shown_start(status, row.start_on, row.cutoff_start_on, calendar, today)
        say = sentence_for_callers(programme, language, status, row.received_at, row.provider, start, row.return_rate)
        if (end := ends.get(row.id)) is not None:
            ending = sentence_of_end(language, row.provider, end, today)
            say = ending if end <= today else f"{say}{'' if language == 'ja' else ' '}{ending}"
        if (handed := handed_over.get(row.id)) is not None:
            say = with_operators(language, say, handed, row.provider)
        found[row.number] = Told(say, start, end, parcels.get(row.root_id, ()))
    return found


def _stands(session: Session, rows: Sequence[sa.Row[tuple[object, ...]]], today: date) -> Mapping[int, ApplicationStatus]:
    """The statuses as of today, by application: a registration goes on until the day from which it was cancelled."""
    stands = {row.id: ApplicationStatus(row.status) for row in rows}
    cancelled = {row.id: row.store_id for row in rows if stands[row.id] is ApplicationStatus.CANCELLED}
    if cancelled:
        given = services_given(session, cancelled.values())
        stands |= {key: ApplicationStatus.REGISTERED for key in cancelled if gives_on(given.get(key, ()), today)}
    return stands


@cache
def _statement() -> sa.Select[tuple[object, ...]]:
    """What of applications (`ids`) a hit shows; made once, since making it takes longer than asking it."""
    a = APPLICATIONS.c
    return (
        sa.select(
            *(a.id, a.number, STORES.c.name, ROOT.c.merchant_id, STORES.c.phone, STORES.c.prefecture, STORES.c.city),
            *(PROVIDERS.c.name.label("provider"), a.store_id, STORES.c.business_id),
            *(BUSINESSES.c.name.label("business"), BUSINESSES.c.corporate_number, BUSINESSES.c.representative),
            *(ROOT.c.id.label("root_id"), a.status),
        )
        .select_from(
            APPLICATION_AND_ROOT.join(PROVIDERS, PROVIDERS.c.id == a.provider_id).join(BUSINESSES, BUSINESSES.c.id == STORES.c.business_id)
        )
        .where(a.id.in_(sa.bindparam("ids", expanding=True)))
    )
