"""The quality of what providers send (品質): faulty rows, checks that stopped rows, returns for correction; by provider, field and week.

Counts only, of files and of cases; nothing about persons. Files that wait for another person's word, or were declined, do not count.

Work is what has to be done again: faulty rows and applications that were returned.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, field
from datetime import date, timedelta
from typing import Final

import sqlalchemy as sa
from sqlmodel import Session

from models.application import Application
from models.base import table_of
from models.correction import CorrectionItem
from models.file_quality import FileCount, FileFinding
from models.provider import Provider
from models.receipt import HeldBatch
from models.vocabulary import RefusalCode
from models.vocabulary_quality import FindingKind
from secretariat.clock import japan_day, japan_midnight
from secretariat.identifiers import normal_case_number
from secretariat.office import Office
from secretariat.permissions import may
from secretariat.refusal import Refusal, refuse
from secretariat.staff import Person

FILES, FINDINGS, HELD = table_of(FileCount), table_of(FileFinding), table_of(HeldBatch)
ITEMS, APPLICATIONS, PROVIDERS = table_of(CorrectionItem), table_of(Application), table_of(Provider)
WEEK: Final = timedelta(weeks=1)
WEEKS_SHOWN: Final = 13  # where nobody says since when
MOST_WEEKS: Final = 53
TOP: Final = 3
COUNTS: Final = ("files", "rows", "accepted", "duplicates", "rejected")
_SUMS: Final = (
    sa.func.count().label("files"),
    sa.func.sum(FILES.c.row_count).label("rows"),
    *(sa.func.sum(FILES.c[name]).label(name) for name in COUNTS[2:]),
)
_FOUND: Final = sa.func.sum(FINDINGS.c.row_count).label("rows")
_FILES_AND_FINDINGS: Final = FILES.join(FINDINGS, FINDINGS.c.file_id == FILES.c.id)
_ITEMS_AND_APPLICATIONS: Final = ITEMS.join(APPLICATIONS, APPLICATIONS.c.id == ITEMS.c.application_id)


@dataclass(frozen=True, slots=True)
class Span:
    """The days from `first` to `last`, both included."""

    first: date
    last: date

    @property
    def mondays(self) -> tuple[date, ...]:
        """The weeks (ISO 8601, from Monday) that it touches."""
        first = monday_of(self.first)
        return tuple(first + place * WEEK for place in range((self.last - first) // WEEK + 1))


@dataclass(slots=True)
class Sent:
    """What was sent, and what came of it. All but `files` and `returned` are rows of files; `returned` are applications."""

    files: int = 0
    rows: int = 0
    accepted: int = 0
    duplicates: int = 0
    rejected: int = 0
    returned: int = 0

    @property
    def work(self) -> int:
        """What has to be done again."""
        return self.rejected + self.returned

    @property
    def rejected_share(self) -> float | None:
        """Of all rows, from 0 to 1; None where there was none."""
        return self.rejected / self.rows if self.rows else None

    @property
    def returned_share(self) -> float | None:
        """Returned applications for each row that was accepted in the same days; None where there was none."""
        return self.returned / self.accepted if self.accepted else None


@dataclass(frozen=True, slots=True)
class Found:
    """In so many rows this was found: of a fault (kind fault) the column and what is wrong, of a check (fail, review) rule and reason."""

    kind: str
    field: str
    problem: str
    rows: int


@dataclass(frozen=True, slots=True)
class Asked:
    """So many items of returns asked for this: the reason of the programme file, the field (None: the application as a whole)."""

    reason: str
    field: str | None
    items: int


@dataclass(frozen=True, slots=True)
class ProviderQuality:
    """One provider; without a number the registrations of providers, which belong to none. `top`: the columns with most faults."""

    number: str | None
    name: str | None
    sent: Sent
    top: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class QualityList:
    """All who sent something in these days or had something returned, the most work first."""

    span: Span
    providers: tuple[ProviderQuality, ...]


@dataclass(frozen=True, slots=True)
class QualityCard:
    """One provider in these days. `weeks` by their Mondays, without gaps; the rest with the most frequent first."""

    span: Span
    number: str
    name: str
    sent: Sent
    weeks: tuple[tuple[date, Sent], ...]
    faults: tuple[Found, ...]
    checks: tuple[Found, ...]
    returns: tuple[Asked, ...]


@dataclass(slots=True)
class _Provider:
    sent: Sent = field(default_factory=Sent)
    top: Counter[str] = field(default_factory=Counter)


def monday_of(day: date) -> date:
    """The first day of a day's week."""
    return day - timedelta(days=day.weekday())


def quality_span(office: Office, first: date | None = None, last: date | None = None) -> Span | Refusal:
    """The days that are meant: up to today, and thirteen weeks, where one is not given. Refused where they are turned round or too many."""
    today = japan_day(office.clock.now())
    end = last or max(first or today, today)
    span = Span(first or monday_of(end) - (WEEKS_SHOWN - 1) * WEEK, end)
    if span.last < span.first:
        return refuse(RefusalCode.INVALID_VALUE, "quality.range_reversed", first=span.first, last=span.last)
    if len(span.mondays) > MOST_WEEKS:
        return refuse(RefusalCode.LIMIT_EXCEEDED, "quality.range_too_long", most=MOST_WEEKS)
    return span


def quality_list(office: Office, person: Person, first: date | None = None, last: date | None = None) -> QualityList | Refusal:
    """All providers with what they sent in these days."""
    if refused := may(person.role, "quality"):
        return refused
    span = quality_span(office, first, last)
    if isinstance(span, Refusal):
        return span
    found, provider_id = defaultdict[int | None, _Provider](_Provider), FILES.c.provider_id
    with office.reading_recent() as session:
        for row in session.execute(sa.select(provider_id, *_SUMS).where(_within(span)).group_by(provider_id)).mappings():
            _add(found[row["provider_id"]].sent, row)
        fields = (provider_id, FINDINGS.c.field)
        faults = (
            sa.select(*fields, _FOUND).select_from(_FILES_AND_FINDINGS).where(_within(span), FINDINGS.c.kind == FindingKind.FAULT.value)
        )
        for by, name, rows in session.execute(faults.group_by(*fields)):
            found[by].top[name] = rows
        asked = sa.select(ITEMS.c.application_id).where(_asked_within(span)).distinct().subquery()
        returned = sa.select(APPLICATIONS.c.provider_id, sa.func.count()).join_from(
            asked, APPLICATIONS, APPLICATIONS.c.id == asked.c.application_id
        )
        for by, applications in session.execute(returned.group_by(APPLICATIONS.c.provider_id)):
            found[by].sent.returned = applications
        named = session.execute(sa.select(PROVIDERS.c.id, PROVIDERS.c.number, PROVIDERS.c.name))
        names: dict[int | None, tuple[str | None, str | None]] = {row.id: (row.number, row.name) for row in named}
    lines = []
    for key, one in found.items():
        number, name = names.get(key, (None, None))
        lines.append(ProviderQuality(number, name, one.sent, tuple(sorted(one.top.items(), key=lambda item: (-item[1], item[0]))[:TOP])))
    return QualityList(span, tuple(sorted(lines, key=lambda line: (-line.sent.work, -line.sent.rows, line.number or ""))))


def quality_card(office: Office, person: Person, number: str, first: date | None = None, last: date | None = None) -> QualityCard | Refusal:
    """One provider with its weeks, what was wrong in its files, and what it was asked to mend."""
    if refused := may(person.role, "quality"):
        return refused
    span = quality_span(office, first, last)
    if isinstance(span, Refusal):
        return span
    number = normal_case_number(number)
    with office.reading_recent() as session:
        provider = session.execute(sa.select(PROVIDERS.c.id, PROVIDERS.c.name).where(PROVIDERS.c.number == number)).first()
        if provider is None:
            return refuse(RefusalCode.NOT_FOUND, "casework.not_found", number=number)
        of_it = FILES.c.provider_id == provider.id
        weeks = {monday: Sent() for monday in span.mondays}
        days = sa.select(FILES.c.received_on, *_SUMS).where(of_it, _within(span)).group_by(FILES.c.received_on)
        for row in session.execute(days).mappings():
            _add(weeks[monday_of(row["received_on"])], row)
        what = (FINDINGS.c.kind, FINDINGS.c.field, FINDINGS.c.problem)
        found = sa.select(*what, _FOUND).select_from(_FILES_AND_FINDINGS).where(of_it, _within(span)).group_by(*what)
        findings = [Found(*row) for row in session.execute(found)]
        asked, returned = _count_asked(session, span, provider.id, weeks)
    total = Sent(returned=returned)
    for week in weeks.values():
        _add(total, asdict(week))
    return QualityCard(
        span,
        number,
        provider.name,
        total,
        tuple(weeks.items()),
        _most_first(one for one in findings if one.kind == FindingKind.FAULT),
        _most_first(one for one in findings if one.kind != FindingKind.FAULT),
        tuple(Asked(*key, items) for key, items in sorted(asked.items(), key=lambda item: (-item[1], item[0][0], item[0][1] or ""))),
    )


def _count_asked(session: Session, span: Span, provider_id: int, weeks: dict[date, Sent]) -> tuple[Counter[tuple[str, str | None]], int]:
    """Items by reason and field, and how many applications in all; the applications of each week are entered there."""
    asked, by_week, everywhere = Counter[tuple[str, str | None]](), defaultdict[date, set[int]](set), set[int]()
    columns = (ITEMS.c.application_id, ITEMS.c.reason, ITEMS.c.field, ITEMS.c.asked_at)
    rows = sa.select(*columns).select_from(_ITEMS_AND_APPLICATIONS).where(_asked_within(span), APPLICATIONS.c.provider_id == provider_id)
    for row in session.execute(rows):
        asked[row.reason, row.field] += 1
        by_week[monday_of(japan_day(row.asked_at))].add(row.application_id)
        everywhere.add(row.application_id)
    for monday, applications in by_week.items():
        weeks[monday].returned = len(applications)
    return asked, len(everywhere)


def _most_first(found: Iterable[Found]) -> tuple[Found, ...]:
    return tuple(sorted(found, key=lambda one: (-one.rows, one.field, one.problem)))


def _within(span: Span) -> sa.ColumnElement[bool]:
    f = FILES.c
    waits = sa.exists().where(HELD.c.id == f.batch_id)
    return sa.and_(f.received_on >= span.first, f.received_on <= span.last, ~waits)


def _add(sent: Sent, counts: Mapping[str, int] | sa.RowMapping) -> None:
    for name in COUNTS:
        setattr(sent, name, getattr(sent, name) + int(counts[name]))


def _asked_within(span: Span) -> sa.ColumnElement[bool]:
    i = ITEMS.c
    return sa.and_(i.asked_at >= japan_midnight(span.first), i.asked_at < japan_midnight(span.last + timedelta(days=1)))
