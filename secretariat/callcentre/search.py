"""Look-up (照会): from what a caller knows to the application, best first.

Numbers (application, merchant ID, corporate number, telephone, the provider's reference) are found by their own indexes,
anything else by grams.
A hit counts only if every word stands in the indexed text: the grams alone could meet by chance.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

import sqlalchemy as sa
from sqlmodel import Session

from models.application import Application
from models.base import table_of
from models.merchant import Business, Store
from models.provider import Provider
from models.relations import APPLICATION_AND_ROOT, ROOT, ROOT_ID
from models.search import SearchText
from models.vocabulary import PUBLIC_STATUS_JAPANESE, ApplicationStatus, RefusalCode
from secretariat.callcentre.operators import operators_of, with_operators
from secretariat.callcentre.parcels import ParcelSaid, parcels_said
from secretariat.callcentre.search_index import FIELD_MARK, telling_grams
from secretariat.clock import japan_day
from secretariat.identifiers import normal_phone, parse_case_number, show_phone
from secretariat.messages import Language
from secretariat.office import Office
from secretariat.permissions import may
from secretariat.refusal import Refusal, refuse
from secretariat.screening.cutoffs import Calendar, load_calendar
from secretariat.screening.deadlines import shown_start
from secretariat.screening.explanation import sentence_for_callers, sentence_of_end
from secretariat.screening.service_ends import services_end
from secretariat.staff import Person
from secretariat.text import half_width, norm

APPLICATIONS, STORES, BUSINESSES = table_of(Application), table_of(Store), table_of(Business)
PROVIDERS, TEXTS = table_of(Provider), table_of(SearchText)
CANDIDATES: Final = 500  # texts looked at for one query
FIRST_ROWS: Final = 4000  # Postgres: a scan of so many rows answers common queries faster than the index
ENOUGH: Final = 50
DIGITS: Final = re.compile(r"[0-9][0-9 -]{2,}")
SHORTEST_NUMBER: Final = 4
LONGEST_PHONE: Final = 11


@dataclass(frozen=True, slots=True)
class Hit:
    """One application that fits; `say` is what a caller may be told, `parcels` where its kits are. `services_end_on` as of a case shown."""

    number: str
    store_name: str
    merchant_id: str | None
    phone: str
    prefecture: str
    provider: str
    status: str
    public_status: str
    start_on: date | None
    say: str
    services_end_on: date | None = None
    parcels: tuple[ParcelSaid, ...] = ()


@dataclass(frozen=True, slots=True)
class Hits:
    """The best hits; `capped` if there are more."""

    hits: list[Hit]
    capped: bool


def look_up(office: Office, person: Person, text: str, language: Language, limit: int = 20) -> Hits | Refusal:
    """The applications that a text fits, best first; refused if the text says nothing that could be searched."""
    if refused := may(person.role, "lookup"):
        return refused
    with office.reading() as session:
        ids = _by_number(session, text, limit + 1)
        if not ids:
            words = [folded for word in text.split() if (folded := norm(word))]
            if not words:
                return refuse(RefusalCode.INVALID_VALUE, "lookup.says_nothing", text=text.strip())
            ids = _by_words(session, words, limit + 1)
        calendar = load_calendar(session, office.programme)
        return Hits(_hits(session, office, calendar, language, ids[:limit]), len(ids) > limit)


def _by_number(session: Session, text: str, limit: int) -> list[int]:
    """Ids of applications by any of their numbers, whole, or the beginning of a telephone number."""
    if (parsed := parse_case_number(text)) is not None and parsed[0] in {"A", "S"}:
        condition = APPLICATIONS.c.id == parsed[1] if parsed[0] == "A" else _of_store(session, STORES.c.id == parsed[1])
        return _of_condition(session, condition, limit)
    plain = half_width(text).strip()
    compact = plain.replace("-", "").replace(" ", "")
    conditions: list[sa.ColumnElement[bool]] = [
        _of_store(session, STORES.c.merchant_id == compact.upper()),
        APPLICATIONS.c.provider_reference.in_({plain, text.strip()}),
    ]
    if (phone := normal_phone(plain)) is not None:
        conditions.append(STORES.c.phone == phone)
    if DIGITS.fullmatch(plain):
        conditions.append(BUSINESSES.c.corporate_number == compact)
        if phone is None and compact.startswith("0") and len(compact) >= SHORTEST_NUMBER:
            # not "<" the next character: where punctuation sorts depends on the database's collation
            conditions.append(STORES.c.phone.between(compact, compact.ljust(LONGEST_PHONE, "9")))
    found: list[int] = []
    for condition in conditions:  # one by one: each has an index of its own
        found.extend(number for number in _of_condition(session, condition, limit) if number not in found)
    return found


def _of_store(session: Session, condition: sa.ColumnElement[bool]) -> sa.ColumnElement[bool]:
    """Applications of a store, and of those that turned out to be it."""
    # by a query of its own: a subquery under OR makes Postgres read all stores
    roots = list(session.execute(sa.select(ROOT_ID).where(condition)).scalars())
    return sa.or_(STORES.c.id.in_(roots), STORES.c.joined_to.in_(roots))


def _of_condition(session: Session, condition: sa.ColumnElement[bool], limit: int) -> list[int]:
    statement = (
        sa.select(APPLICATIONS.c.id)
        .select_from(
            APPLICATIONS.join(STORES, STORES.c.id == APPLICATIONS.c.store_id).join(BUSINESSES, BUSINESSES.c.id == STORES.c.business_id)
        )
        .where(condition)
        .order_by(APPLICATIONS.c.id.desc())
        .limit(limit)
    )
    return list(session.execute(statement).scalars())


def _by_words(session: Session, words: Sequence[str], limit: int) -> list[int]:
    """Ids by the words of a name, a reading, an address: equal names before beginnings before the rest."""
    rows = (
        _candidates_on_postgres(session, words)
        if session.get_bind().dialect.name == "postgresql"
        else _candidates_on_sqlite(session, words)
    )
    ranked = sorted((_rank(indexed, words), -number) for number, indexed in rows if all(word in indexed for word in words))
    return [-negative for _, negative in ranked][:limit]


def _rank(indexed: str, words: Sequence[str]) -> int:
    fields = indexed.split(FIELD_MARK)
    whole = "".join(words)
    if whole in fields:
        return 0
    if any(field.startswith(words[0]) for field in fields):
        return 1
    return 2


def _candidates_on_sqlite(session: Session, words: Sequence[str]) -> list[tuple[int, str]]:
    tokens = telling_grams(words)
    query = " AND ".join(f'"{token}"' for token in tokens)
    rows = session.execute(
        sa.text(
            "SELECT t.id, t.indexed FROM search_index i JOIN search_text t ON t.id = i.rowid JOIN application a ON a.id = t.id "
            "WHERE search_index MATCH :query LIMIT :limit"
        ),
        {"query": query, "limit": CANDIDATES},
    )
    return [(row.id, row.indexed) for row in rows]


def _candidates_on_postgres(session: Session, words: Sequence[str]) -> list[tuple[int, str]]:
    likes = sa.and_(*(TEXTS.c.indexed.contains(word, autoescape=True) for word in words))
    # texts of a file that is being taken in lie ahead of their applications
    published = sa.select(TEXTS.c.id, TEXTS.c.indexed).join(APPLICATIONS, APPLICATIONS.c.id == TEXTS.c.id)
    newest_id = sa.select(sa.func.max(APPLICATIONS.c.id)).scalar_subquery()
    newest = published.where(TEXTS.c.id <= newest_id).order_by(TEXTS.c.id.desc()).limit(FIRST_ROWS).subquery()
    first = (
        sa.select(newest.c.id, newest.c.indexed)
        .where(*(newest.c.indexed.contains(word, autoescape=True) for word in words))
        .limit(CANDIDATES)
    )
    rows = [(row.id, row.indexed) for row in session.execute(first)]
    if len(rows) >= ENOUGH:
        return rows
    session.execute(sa.text("SET LOCAL enable_seqscan = off"))
    wanted = sa.text("grams @> :grams").bindparams(grams=telling_grams(words))
    return [(row.id, row.indexed) for row in session.execute(published.where(wanted, likes).limit(CANDIDATES))]


def _hits(session: Session, office: Office, calendar: Calendar, language: Language, ids: Sequence[int]) -> list[Hit]:
    a = APPLICATIONS.c
    statement = (
        sa.select(
            *(a.id, a.number, STORES.c.name, ROOT.c.merchant_id, STORES.c.phone, STORES.c.prefecture, PROVIDERS.c.name.label("provider")),
            *(ROOT.c.id.label("root_id"), a.status, a.start_on, a.cutoff_start_on, a.received_at, a.return_rate),
        )
        .select_from(APPLICATION_AND_ROOT.join(PROVIDERS, PROVIDERS.c.id == a.provider_id))
        .where(a.id.in_(ids))
    )
    today = japan_day(office.clock.now())
    rows = session.execute(statement).all()
    ends = services_end(session, [row.id for row in rows if row.status == ApplicationStatus.REGISTERED])
    parcels = parcels_said(session, office.programme, language, {row.root_id for row in rows})
    handed_over = operators_of(session, [row.id for row in rows])
    found: dict[int, Hit] = {}
    for row in rows:
        start = shown_start(row.status, row.start_on, row.cutoff_start_on, calendar, today)
        say = sentence_for_callers(office.programme, language, row.status, row.received_at, row.provider, start, row.return_rate)
        if (end := ends.get(row.id)) is not None:
            ending = sentence_of_end(language, row.provider, end, today)
            say = ending if end <= today else f"{say}{'' if language == 'ja' else ' '}{ending}"
        if (handed := handed_over.get(row.id)) is not None:
            say = with_operators(language, say, handed, row.provider)
        public = PUBLIC_STATUS_JAPANESE[ApplicationStatus(row.status)]
        place = (row.number, row.name, row.merchant_id, show_phone(row.phone), row.prefecture, row.provider)
        found[row.id] = Hit(*place, row.status, public, start, say, end, parcels.get(row.root_id, ()))
    return [found[number] for number in ids if number in found]
