"""Making a caller card of what was read: where each application stands, what of it is public, what may be said. In a person's language."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Final

from sqlmodel import Session

from models.vocabulary import ApplicationStatus as A
from models.vocabulary import Franchise
from models.vocabulary_inquiries import PublicStatus, Turn
from secretariat.callcentre import card_records as records
from secretariat.callcentre.card_facts import ApplicationOnCard, ChainOnCard, Missing, OnFile, ProviderDesk, ServiceOnCard
from secretariat.callcentre.card_records import ApplicationRow, StoreRow
from secretariat.callcentre.masking import HIDDEN, masked_address, masked_name, masked_phone
from secretariat.callcentre.operators import Operators, operators_of, with_operators
from secretariat.callcentre.published import Given, Registered, gives_on, registered_on
from secretariat.clock import japan_day
from secretariat.identifiers import show_phone, show_postal_code
from secretariat.messages import Language
from secretariat.office import Office
from secretariat.programme import Programme
from secretariat.screening.correction_items import HEADINGS, Item, current
from secretariat.screening.correction_records import load_items
from secretariat.screening.cutoffs import Calendar, load_calendar
from secretariat.screening.explanation import sentence_for_callers, sentence_of_end
from secretariat.screening.service_ends import services_end

PUBLIC: Final[Mapping[str, PublicStatus]] = {
    A.RECEIVED: PublicStatus.RECEIVED,
    A.IN_REVIEW: PublicStatus.IN_REVIEW,
    A.AWAITING_SECOND: PublicStatus.IN_REVIEW,  # who decides how is nobody's business
    A.RETURNED: PublicStatus.WITH_PROVIDER,
    A.APPROVED: PublicStatus.PREPARED,
    A.REGISTERED: PublicStatus.REGISTERED,
    A.REJECTED: PublicStatus.NOT_REGISTERED,
    A.WITHDRAWN: PublicStatus.WITHDRAWN,
    A.CANCELLED: PublicStatus.ENDED,
}
TURNS: Final[Mapping[PublicStatus, Turn]] = {
    PublicStatus.RECEIVED: Turn.SECRETARIAT,
    PublicStatus.IN_REVIEW: Turn.SECRETARIAT,
    PublicStatus.PREPARED: Turn.SECRETARIAT,
    PublicStatus.WITH_PROVIDER: Turn.PROVIDER,
}
POSTAL_AREA: Final = 4  # characters of a postal code that say no more than the city does: 794-
STARTED: Final = frozenset({PublicStatus.REGISTERED, PublicStatus.ENDED})


@dataclass(frozen=True, slots=True)
class Maker:
    """What the applications of a store are judged by: the programme, its calendar, today, the language, and what was read beside them."""

    programme: Programme
    calendar: Calendar
    today: date
    language: Language
    given: Mapping[int, Sequence[Given]]
    declared: Mapping[int, str]
    items: Mapping[int, Sequence[Item]]
    operators: Mapping[int, Operators]
    ended: Mapping[int, date] = field(default_factory=dict)  # by application whose services end before its start: from when on none gives

    def application(self, row: ApplicationRow) -> ApplicationOnCard:
        """One application as callers may hear of it."""
        given = self.given.get(row.id, ())
        status = public_status(row, given, self.today)
        start = row.start_on if status in STARTED else None
        if status is PublicStatus.PREPARED:
            start = self.calendar.start_for(row.cutoff_start_on, self.today)
        ends = _ends(given) if given else self.ended.get(row.id)
        return ApplicationOnCard(
            number=row.number,
            provider_number=row.provider_number,
            provider=row.provider,
            status=status,
            turn=TURNS.get(status, Turn.NOBODY),
            received_on=japan_day(row.received_at),
            start_on=start,
            next_on=min((day for day in (start, ends) if day is not None and day > self.today), default=None),
            rate=row.rate if status in STARTED else None,
            services=self._services(row, given, status),
            services_end_on=ends,
            missing=self._missing(row) if status is PublicStatus.WITH_PROVIDER else (),
            operators=self.operators.get(row.id),
            where=self._where(row, status, start, ends),
        )

    def _services(self, row: ApplicationRow, given: Sequence[Given], status: PublicStatus) -> tuple[ServiceOnCard, ...]:
        if given or status in STARTED:
            return tuple(ServiceOnCard(one.service, one.since, one.until, one.holds(self.today)) for one in given)
        return tuple(ServiceOnCard(self.declared[service]) for service in row.services if service in self.declared)

    def _missing(self, row: ApplicationRow) -> tuple[Missing, ...]:
        """What the letter asked for and nobody has answered: names and sentences of the programme file, never what was written by hand."""
        found: list[Missing] = []
        for item in current(self.items.get(row.id, ())):
            reason = self.programme.reasons.get(item.reason)
            if reason is None or not item.is_open:
                continue
            label = reason.label.ja if self.language == "ja" else reason.label.en
            sentence = reason.letter if reason.letter and "{" not in reason.letter else None
            found.append(Missing(label, HEADINGS.get(item.field) if item.field is not None else None, sentence))
        return tuple(dict.fromkeys(found))

    def _where(self, row: ApplicationRow, status: PublicStatus, start: date | None, ends: date | None) -> str:
        spoken = A.REGISTERED.value if status is PublicStatus.REGISTERED else row.status
        said = sentence_for_callers(self.programme, self.language, spoken, row.received_at, row.provider, start, row.rate)
        if status is PublicStatus.REGISTERED and ends is not None:
            ending = sentence_of_end(self.language, row.provider, ends, self.today)
            said = ending if ends <= self.today else f"{said}{'' if self.language == 'ja' else ' '}{ending}"
        operators = self.operators.get(row.id)
        return said if operators is None else with_operators(self.language, said, operators, row.provider)


def public_status(row: ApplicationRow, given: Sequence[Given], today: date) -> PublicStatus:
    """Where an application stands; one that was cancelled from a day to come is registered until then."""
    if row.status == A.CANCELLED and gives_on(given, today):
        return PublicStatus.REGISTERED
    return PUBLIC[row.status]


def _ends(given: Sequence[Given]) -> date | None:
    """The first day without any of the services; None where one goes on."""
    ends = [one.until for one in given]
    return max((day for day in ends if day is not None), default=None) if None not in ends else None


def maker_of(
    session: Session, office: Office, language: Language, rows: Sequence[ApplicationRow], given: Mapping[int, Sequence[Given]]
) -> Maker:
    """All that is read beside the applications of a store."""
    # asked for only where it can be there: most stores are registered, and have nothing of it
    returned = [row.id for row in rows if row.status == A.RETURNED]
    started = [row.id for row in rows if row.start_on is not None]
    without = [row.id for row in rows if row.status == A.REGISTERED and not given.get(row.id)]
    return Maker(
        programme=office.programme,
        calendar=load_calendar(session, office.programme),
        today=japan_day(office.clock.now()),
        language=language,
        given=given,
        declared=records.service_names(session, {service for row in rows if row.start_on is None for service in row.services}),
        items=load_items(session, returned) if returned else {},
        operators=operators_of(session, started) if started else {},
        ended=services_end(session, without) if without else {},
    )


def register_says(rows: Collection[ApplicationRow], given: Mapping[int, Sequence[Given]], today: date) -> Registered | None:
    """What the published register says of the store of these applications."""
    return registered_on((one for row in rows for one in given.get(row.id, ())), ((row.id, row.start_on, row.rate) for row in rows), today)


def on_file(store: StoreRow, *, masked: bool) -> OnFile:
    """What is personal of a store."""
    plain = OnFile(
        masked,
        show_phone(store.phone),
        store.representative,
        show_postal_code(store.postal_code),
        store.street,
        store.building,
        store.business_address,
    )
    if not masked:
        return plain
    return OnFile(
        masked,
        masked_phone(store.phone),
        masked_name(plain.representative),
        plain.postal_code[:POSTAL_AREA] + HIDDEN,  # it can be asked for
        masked_address(plain.street),
        masked_address(plain.building) if plain.building is not None else None,
        masked_address(plain.business_address),
    )


def desks_of(rows: Sequence[ApplicationRow]) -> tuple[ProviderDesk, ...]:
    """Whom to ask: the desks of the providers, each once."""
    return tuple(dict.fromkeys(ProviderDesk(row.provider_number, row.provider, show_phone(row.desk_phone), row.desk_hours) for row in rows))


def chain_of(session: Session, rows: Sequence[ApplicationRow]) -> ChainOnCard | None:
    """The chain of which the store is a member, by the newest of its applications that names one."""
    member = next((row for row in reversed(rows) if row.franchise == Franchise.MEMBER and row.chain_name), None)
    return records.chain_on_card(session, member.chain_name or "", member.chain_key) if member is not None else None
