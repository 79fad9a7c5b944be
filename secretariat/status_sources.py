"""Columns of the status workbook: where their values come from, and who may have them; rows are built column by column."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache
from typing import Final

import sqlalchemy as sa
from sqlmodel import Session

from models import vocabulary as v
from models.application import Application, ApplicationFigures
from models.base import table_of
from models.merchant import Business, Store
from models.provider import Provider
from models.relations import APPLICATION_AND_ROOT, ROOT
from models.vocabulary import ApplicationStatus
from secretariat.casework.process import OPEN_STATUSES
from secretariat.clock import japan_day
from secretariat.identifiers import case_number, show_phone, show_postal_code
from secretariat.messages import text
from secretariat.programme import Programme
from secretariat.screening.cutoffs import Calendar
from secretariat.screening.deadlines import due_on_at, shown_start

APPLICATIONS, STORES, PROVIDERS = table_of(Application), table_of(Store), table_of(Provider)
BUSINESSES, DECLARED = table_of(Business), table_of(ApplicationFigures)
CHUNK: Final = 2000
APPLICATION_AND_PROVIDER: Final = APPLICATION_AND_ROOT.join(PROVIDERS, PROVIDERS.c.id == APPLICATIONS.c.provider_id)
_JOINS: Final[Mapping[sa.Table, sa.ColumnElement[bool]]] = {
    BUSINESSES: BUSINESSES.c.id == STORES.c.business_id,
    DECLARED: DECLARED.c.application_id == APPLICATIONS.c.id,
}
Row = tuple[object, ...]


class Moment:
    """The day on which the workbook is made, and what follows from it and from the programme."""

    def __init__(self, now: datetime, programme: Programme, calendar: Calendar) -> None:
        self.now, self.today, self.programme = now, japan_day(now), programme
        self.bands = tuple(programme.figures.bands())
        self.start = cache(lambda status, start, own: shown_start(status, start, own, calendar, self.today))


@dataclass(frozen=True, slots=True)
class Source:
    """A column of a listing by its key: what is read for it, and what is made of that (None: it stays as it is read).

    `deed`: what somebody has to be permitted to do to get the column (secretariat.permissions). `beyond`: a table that is joined for it.
    """

    key: str
    reads: tuple[sa.ColumnElement[object], ...]
    make: Callable[..., object] | None = None
    deed: str = "show"
    beyond: sa.Table | None = None


@dataclass(frozen=True, slots=True)
class Listing:
    """One streamed sheet: the keys of its columns, and its rows, which are read once."""

    keys: tuple[str, ...]
    rows: Iterable[Row]


def band_name(first: int, last: int | None) -> str:
    """A band of ageing in words: 0〜14日, 61日以上."""
    return f"{first}日以上" if last is None else f"{first}〜{last}日"


def read_rows(session: Session, sources: Sequence[Source], moment: Moment, statement: sa.Select[tuple[()]]) -> Iterator[Row]:
    """The rows of a statement that says from where, which and in which order, but not which columns."""
    reads = list(dict.fromkeys(column for source in sources for column in source.reads))
    places = {column: place for place, column in enumerate(reads)}
    for table in dict.fromkeys(source.beyond for source in sources if source.beyond is not None):
        statement = statement.outerjoin(table, _JOINS[table])
    # each by a name of its own: several tables have a number and a name
    wanted = statement.with_only_columns(*(column.label(f"c{place}") for place, column in enumerate(reads)))
    for part in session.execute(wanted.execution_options(yield_per=CHUNK)).partitions():
        columns = list(zip(*part, strict=True))
        yield from zip(*(_made(source, moment, [columns[places[column]] for column in source.reads]) for source in sources), strict=True)


def _made(source: Source, moment: Moment, columns: Sequence[Sequence[object]]) -> Sequence[object]:
    if source.make is None:
        return columns[0]
    make = source.make
    return [make(moment, *values) for values in zip(*columns, strict=True)]


def words_for(area: str, known: Iterable[str]) -> Callable[[Moment, str | None], str | None]:
    """Puts words of the vocabulary into Japanese, where there are any."""
    words = cache(lambda word: text("ja", f"words.{area}.{word}"))
    codes = frozenset(str(word) for word in known)
    return lambda _moment, word: words(word) if word in codes else word


def _due_on(moment: Moment, due_on: date, returned_at: datetime | None) -> date:
    return due_on_at(due_on, returned_at, moment.today)


def _start_on(moment: Moment, status: str, start_on: date | None, own: date | None) -> date | None:
    return moment.start(status, start_on, own)


def _days_waiting(moment: Moment, received_at: datetime, decided_at: datetime | None) -> int:
    ended = moment.today if decided_at is None else japan_day(decided_at)
    return (ended - japan_day(received_at)).days


def _days_overdue(moment: Moment, status: str, due_on: date) -> int | None:
    return (moment.today - due_on).days if status in OPEN_STATUSES and due_on < moment.today else None


def _band(moment: Moment, status: str, received_at: datetime) -> str | None:
    if status not in OPEN_STATUSES:
        return None
    days = (moment.today - japan_day(received_at)).days
    return next((band_name(first, last) for first, last in moment.bands if first <= days and (last is None or days <= last)), None)


def address_in_one(_moment: Moment, prefecture: str, city: str, street: str, building: str | None) -> str:
    """An address of a store as one line."""
    return f"{prefecture}{city}{street}" + (f"\u3000{building}" if building else "")


a, s, p, r = APPLICATIONS.c, STORES.c, PROVIDERS.c, ROOT.c
STATUS: Final = Source("status", (a.status,), words_for("application_status", ApplicationStatus))
APPLICATION_SOURCES: Final = (
    Source("number", (a.number,)),
    STATUS,
    Source("public_status", (a.status,), lambda _, status: v.PUBLIC_STATUS_JAPANESE[ApplicationStatus(status)]),
    Source("provider_number", (p.number,)),
    Source("provider_name", (p.name,)),
    Source("provider_reference", (a.provider_reference,)),
    Source("merchant_id", (r.merchant_id,)),
    Source("store_number", (r.id,), lambda _, serial: case_number("S", serial)),
    Source("store_name", (s.name,)),
    Source("prefecture", (s.prefecture,)),
    Source("city", (s.city,)),
    Source("industry", (a.industry_class,), lambda _, code: v.INDUSTRY_JAPANESE[code]),
    Source("received_at", (a.received_at,)),
    Source("cutoff_at", (a.cutoff_at,)),
    Source("due_on", (a.due_on, a.returned_at), _due_on),
    Source("start_on", (a.status, a.start_on, a.cutoff_start_on), _start_on),
    Source("decided_at", (a.decided_at,)),
    Source("assignee", (a.assignee,)),
    Source("verdict", (a.verdict,), words_for("verdict", v.Verdict)),
    Source("return_rate", (a.return_rate,)),
    Source("subsidised", (a.subsidised,)),
    Source("days_waiting", (a.received_at, a.decided_at), _days_waiting),
    Source("open_points", (a.open_points,)),
    Source("own_start_on", (a.cutoff_start_on,)),
    Source("completed_at", (a.completed_at,)),
    Source("returned_at", (a.returned_at,)),
    Source("days_overdue", (a.status, a.due_on), _days_overdue),
    Source("age_band", (a.status, a.received_at), _band),
    Source("store_kind", (s.kind,), lambda _, kind: v.STORE_KIND_JAPANESE[kind]),
    Source("postal_code", (s.postal_code,), lambda _, code: show_postal_code(code)),
    Source("address", (s.prefecture, s.city, s.street, s.building), address_in_one),
    Source("phone", (s.phone,), lambda _, phone: show_phone(phone)),
    Source("business_name", (BUSINESSES.c.name,), beyond=BUSINESSES),
    Source("corporate_number", (BUSINESSES.c.corporate_number,), beyond=BUSINESSES),
    Source("applicant_kind", (BUSINESSES.c.applicant_kind,), lambda _, kind: v.APPLICANT_KIND_JAPANESE[kind], beyond=BUSINESSES),
    Source("industry_detail", (a.industry_detail,)),
    Source("franchise", (a.franchise,), lambda _, word: v.FRANCHISE_JAPANESE[word]),
    Source("chain_name", (a.chain_name,)),
    Source("capital_yen", (DECLARED.c.capital_yen,), beyond=DECLARED),
    Source("employees", (DECLARED.c.employees,), beyond=DECLARED),
    Source("annual_sales_yen", (DECLARED.c.annual_sales_yen,), beyond=DECLARED),
)
"""Of the sheet 審査状況, in the order in which they are offered."""
USUAL: Final = tuple(source.key for source in APPLICATION_SOURCES[:23])
"""What the sheet has where nobody chooses."""
_BY_KEY: Final = {source.key: source for source in APPLICATION_SOURCES}
OPEN_SOURCES: Final = tuple(
    _BY_KEY[key]
    for key in (
        *("number", "status", "days_waiting", "age_band", "due_on", "days_overdue", "provider_number", "provider_name", "store_name"),
        *("prefecture", "industry", "received_at", "cutoff_at", "start_on", "assignee", "verdict", "open_points"),
    )
)
"""Of the sheet 滞留."""


def applications(
    session: Session, sources: Sequence[Source], moment: Moment, cases: sa.Select[tuple[int]] | None, *, open_only: bool = False
) -> Iterator[Row]:
    """The applications of these ids (None: all), in the order of their numbers; those that are ours to move: the oldest first."""
    statement = sa.select().select_from(APPLICATION_AND_PROVIDER)
    if cases is not None:
        statement = statement.where(a.id.in_(cases))
    if open_only:
        return read_rows(session, sources, moment, statement.where(a.status.in_(OPEN_STATUSES)).order_by(a.received_at, a.id))
    return read_rows(session, sources, moment, statement.order_by(a.id))
