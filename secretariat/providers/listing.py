"""Payment providers (決済事業者) as lists show them.

Providers are some thousands at most: a list is read whole, sorted and cut here, so that both databases give the same order.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final, Literal

import sqlalchemy as sa
from sqlmodel import Session

from models.application import Application
from models.base import table_of
from models.provider import Provider, Service
from models.vocabulary_providers import PROVIDERS_OUT, ProviderStatus
from secretariat.casework.process import UNDECIDED
from secretariat.clock import japan_day
from secretariat.identifiers import normal_case_number
from secretariat.office import Office
from secretariat.permissions import may
from secretariat.providers.attention import NOTHING, Attention, ProviderView, attention, belongs
from secretariat.providers.watch import next_expiries
from secretariat.refusal import Refusal
from secretariat.staff import Person
from secretariat.text import norm

PROVIDERS, SERVICES, APPLICATIONS = table_of(Provider), table_of(Service), table_of(Application)
PAGE: Final = 100
Sort = Literal["name", "expiry"]
EVERYTHING: Final = ProviderView()


@dataclass(frozen=True, slots=True)
class ProviderRow:
    """One provider of a list: how many of its applications are undecided, and when the first of its services' certificates ends.

    `findings` are not closed, `conditions` not met, the first of them due on `condition_due`. A provider in force whose services
    rest on an investigation has no `next_expiry`.
    """

    number: str
    name: str
    status: str
    registered_on: date | None
    services: int
    applications: int | None
    next_expiry: date | None
    findings: int = 0
    conditions: int = 0
    condition_due: date | None = None


@dataclass(frozen=True, slots=True)
class ProviderPage:
    """Providers by name; `first` and `last` are the places of the page's ends, `total` counts all that were asked for."""

    providers: tuple[ProviderRow, ...]
    total: int
    capped: bool
    has_before: bool
    has_after: bool
    first: str | None
    last: str | None


def provider_page(
    office: Office,
    person: Person,
    *,
    text: str = "",
    status: str | None = None,
    view: ProviderView = EVERYTHING,
    after: str | None = None,
    before: str | None = None,
    limit: int = PAGE,
    sort: Sort = "name",
    descending: bool = False,
) -> ProviderPage | Refusal:
    """Providers from a place on, or up to one. Each word of `text` is looked for in name, kana, number and names of services.

    A place is good for the order and the view that it came from. `expiry`: by next_expiry, those without one as if they ended last.
    """
    if refused := may(person.role, "show"):
        return refused
    with office.reading() as session:
        today = japan_day(office.clock.now())
        state = _State(attention(session), _service_counts(session), next_expiries(session, office.programme, today))
        found = _found(session, state, text, status, view, today, sort)
        start, end = _part([place for place, _ in found], after, before, limit, descending=descending)
        shown = found[start:end]
        below, above = start > 0, end < len(found)
        if descending:
            shown.reverse()
            below, above = above, below
        return ProviderPage(
            providers=_rows(session, state, [row for _, row in shown]),
            total=len(found),
            capped=False,
            has_before=below,
            has_after=above,
            first=shown[0][0] if shown else None,
            last=shown[-1][0] if shown else None,
        )


def _part(places: Sequence[str], after: str | None, before: str | None, limit: int, *, descending: bool) -> tuple[int, int]:
    """Where the page begins and ends among ascending places; in a descending list what comes after lies below."""
    low, high = (before, after) if descending else (after, before)
    if high is not None or (descending and low is None):
        end = bisect_left(places, high) if high is not None else len(places)
        return max(end - limit, 0), end
    start = bisect_right(places, low) if low is not None else 0
    return start, min(start + limit, len(places))


@dataclass(frozen=True, slots=True)
class _State:
    """What is to be known of all providers: what needs attention, how many services they have, the next end of a certificate, by id."""

    attention: Mapping[int, Attention]
    services: Mapping[int, int]
    next_expiry: Mapping[int, date]


def _found(
    session: Session, state: _State, text: str, status: str | None, view: ProviderView, today: date, sort: Sort
) -> list[tuple[str, "sa.Row[tuple[object, ...]]"]]:
    """Those that were asked for, each with its place in the order, ascending."""
    p = PROVIDERS.c
    statement = sa.select(p.id, p.number, p.name, p.name_kana, p.status, p.registered_from)
    rows = session.execute(statement if status is None else statement.where(p.status == status)).all()
    if wanted := [(norm(word), normal_case_number(word)) for word in text.split()]:
        services = _service_names(session)
        rows = [row for row in rows if _has(row, services.get(row.id, ()), wanted)]
    needs = state.attention
    rows = [row for row in rows if belongs(view, row.status, needs.get(row.id, NOTHING), state.next_expiry.get(row.id), today)]
    # a line break comes before whatever a name may go on with
    places = ((f"{state.next_expiry.get(row.id) or date.max}\n" if sort == "expiry" else "") + f"{row.name}\n{row.id:019}" for row in rows)
    return sorted(zip(places, rows, strict=True), key=lambda found: found[0])


def _service_names(session: Session) -> dict[int, list[str]]:
    names: dict[int, list[str]] = {}
    for provider_id, name in session.execute(sa.select(SERVICES.c.provider_id, SERVICES.c.name)):
        names.setdefault(provider_id, []).append(name)
    return names


def _has(row: "sa.Row[tuple[object, ...]]", services: Sequence[str], wanted: Sequence[tuple[str, str]]) -> bool:
    """Whether every word stands somewhere; one that is nothing but a legal form stands everywhere."""
    fields = [norm(text) for text in (row.name, row.name_kana, *services)]
    return all(number == row.number or any(word in field for field in fields) for word, number in wanted)


def _rows(session: Session, state: _State, providers: Sequence["sa.Row[tuple[object, ...]]"]) -> tuple[ProviderRow, ...]:
    ids = [row.id for row in providers]
    a = APPLICATIONS.c
    undecided = sa.select(a.provider_id, sa.func.count()).where(a.provider_id.in_(ids), a.status.in_(UNDECIDED)).group_by(a.provider_id)
    applications = {row[0]: row[1] for row in session.execute(undecided)}
    rows: list[ProviderRow] = []
    for row in providers:
        needs = state.attention.get(row.id, NOTHING)
        due = (needs.findings, needs.conditions, needs.condition_due)
        counted = (state.services.get(row.id, 0), applications.get(row.id, 0), state.next_expiry.get(row.id))
        rows.append(ProviderRow(row.number, row.name, row.status, row.registered_from, *counted, *due))
    return tuple(rows)


def _service_counts(session: Session) -> dict[int, int]:
    of_provider = SERVICES.c.provider_id
    return {row[0]: row[1] for row in session.execute(sa.select(of_provider, sa.func.count()).group_by(of_provider))}


def provider_names(office: Office, person: Person, *, in_force: bool = False) -> tuple[tuple[str, str], ...]:
    """Number and name, by name, of those that may submit applications; nothing for who takes in no files of theirs.

    `in_force`: of those that are registered, and not suspended.
    """
    if may(person.role, "intake") is not None:
        return ()
    p = PROVIDERS.c
    wanted = p.status == ProviderStatus.REGISTERED.value if in_force else p.status.not_in(PROVIDERS_OUT)
    statement = sa.select(p.number, p.name).where(wanted)
    with office.reading() as session:
        rows = session.execute(statement).all()
    return tuple(sorted(((row[0], row[1]) for row in rows), key=lambda found: (found[1], found[0])))
