"""Parcels that came back (返送) and that are open: to be inspected by a day, to be sent again or closed; by provider."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum
from typing import Final

import sqlalchemy as sa
from sqlmodel import Session

from models.application import Application
from models.base import table_of
from models.kit import ShipmentAddress
from models.provider import Provider
from models.relations import ROOT, ROOT_ID, among_few
from models.vocabulary import RefusalCode
from models.vocabulary_kits import Kit
from secretariat.clock import japan_day
from secretariat.identifiers import case_number, normal_case_number
from secretariat.kits.returns.open_returns import SHIPMENTS, STORES, came_back, instead_of, is_open, is_unsent
from secretariat.office import Office
from secretariat.permissions import may
from secretariat.programme import Programme
from secretariat.refusal import Refusal, refuse
from secretariat.staff import Person

APPLICATIONS, PROVIDERS, FROZEN = table_of(Application), table_of(Provider), table_of(ShipmentAddress)
AT_ONCE: Final = 1000


class Deadline(StrEnum):
    """How far the last day is until which what came back is kept."""

    LATER = "later"
    NEAR = "near"
    PASSED = "passed"


@dataclass(frozen=True, slots=True)
class ReturnFilter:
    """Which ones. `near`: only those whose last day is near or passed; `unsent`: only those whose store has nothing instead yet."""

    provider: str | None = None
    near: bool = False
    unsent: bool = False


@dataclass(frozen=True, slots=True)
class ReturnLine:
    """One parcel that came back. `kept_until`: the last day before it has to be inspected, None for one that was, as is `deadline`.

    The address is that to which it went, all None where none was frozen; `instead`: the parcel that the store got since, or gets;
    `resend`: it is to be sent again or closed: there is none, the store gives points, and nobody has closed it.
    """

    number: str
    kit: Kit
    store_number: str
    store_name: str
    application: str
    provider_reference: str
    provider: str
    provider_name: str
    tracking_number: str | None
    came_back_on: date
    reason: str | None
    returned_goods: str | None
    instead: str | None
    resend: bool
    postal_code: str | None
    address: str | None
    addressee: str | None
    phone: str | None
    kept_until: date | None
    deadline: Deadline | None


@dataclass(frozen=True, slots=True)
class ReturnPage:
    """So many; `next_after`: the number behind which the next page begins, None on the last one."""

    lines: tuple[ReturnLine, ...]
    next_after: str | None


@dataclass(slots=True)
class ProviderReturns:
    """What came back of one provider's stores and is not settled; how many are to be inspected, to be sent again, by reason."""

    number: str
    name: str
    parcels: int = 0
    to_inspect: int = 0
    near: int = 0
    passed: int = 0
    unsent: int = 0
    reasons: Counter[str] = field(default_factory=Counter)

    def add(self, line: ReturnLine) -> None:
        """One parcel more."""
        self.parcels += 1
        self.to_inspect += line.kept_until is not None
        self.near += line.deadline is Deadline.NEAR
        self.passed += line.deadline is Deadline.PASSED
        self.unsent += line.resend
        self.reasons[line.reason or ""] += 1


def kept_until(programme: Programme, came_back_on: date) -> date:
    """The last day until which what came back is kept before it is inspected."""
    return came_back_on + timedelta(days=programme.kits.returns.storage_days)


def deadline(programme: Programme, last: date, today: date) -> Deadline:
    """How far that day is."""
    if today > last:
        return Deadline.PASSED
    return Deadline.NEAR if (last - today).days <= programme.kits.returns.near_days else Deadline.LATER


def returns(office: Office, person: Person, wanted: ReturnFilter, *, after: str | None = None, limit: int = 200) -> ReturnPage | Refusal:
    """A page of them, what came back first in front; `after`: the number of the parcel behind which it begins."""
    if refused := may(person.role, "show-shipments"):
        return refused
    s, behind = SHIPMENTS.c, None
    with office.reading() as session:
        if (refused_provider := _check_provider(session, wanted)) is not None:
            return refused_provider
        if after is not None:
            row = session.execute(sa.select(s.came_back_on, s.id).where(s.number == normal_case_number(after))).one_or_none()
            if row is None or row.came_back_on is None:
                return refuse(RefusalCode.NOT_FOUND, "kits.not_found", number=after)
            behind = row.came_back_on, row.id
        rows = session.execute(_statement(office.programme, wanted, japan_day(office.clock.now()), behind).limit(limit + 1)).all()
    lines = tuple(_line(office.programme, japan_day(office.clock.now()), row) for row in rows[:limit])
    return ReturnPage(lines, lines[-1].number if len(rows) > limit else None)


def all_returns(session: Session, programme: Programme, wanted: ReturnFilter, today: date) -> Iterator[ReturnLine]:
    """All of them in the same order, read so many at once."""
    behind = None
    while rows := session.execute(_statement(programme, wanted, today, behind).limit(AT_ONCE)).all():
        yield from (_line(programme, today, row) for row in rows)
        behind = rows[-1].came_back_on, rows[-1].id


def returns_by_provider(office: Office, person: Person, wanted: ReturnFilter) -> tuple[ProviderReturns, ...] | Refusal:
    """How many of them each provider has, by its number; those with none are left out."""
    if refused := may(person.role, "show-shipments"):
        return refused
    with office.reading() as session:
        if (refused_provider := _check_provider(session, wanted)) is not None:
            return refused_provider
        return counted(all_returns(session, office.programme, wanted, japan_day(office.clock.now())))


def counted(lines: Iterable[ReturnLine]) -> tuple[ProviderReturns, ...]:
    """The providers of these parcels, by number."""
    found: dict[str, ProviderReturns] = {}
    for line in lines:
        found.setdefault(line.provider, ProviderReturns(line.provider, line.provider_name)).add(line)
    return tuple(found[number] for number in sorted(found))


def _check_provider(session: Session, wanted: ReturnFilter) -> Refusal | None:
    if wanted.provider is None:
        return None
    number = normal_case_number(wanted.provider)
    if session.execute(sa.select(PROVIDERS.c.id).where(PROVIDERS.c.number == number)).first() is None:
        return refuse(RefusalCode.NOT_FOUND, "casework.not_found", number=number)
    return None


def _statement(programme: Programme, wanted: ReturnFilter, today: date, behind: tuple[date, int] | None) -> sa.Select[tuple[object, ...]]:
    s, a, p, r, f = SHIPMENTS.c, APPLICATIONS.c, PROVIDERS.c, ROOT.c, FROZEN.c
    source = SHIPMENTS.join(STORES, STORES.c.id == s.store_id).join(ROOT, r.id == ROOT_ID)
    source = source.join(APPLICATIONS, a.id == s.application_id).join(PROVIDERS, p.id == a.provider_id)
    source = source.outerjoin(FROZEN, f.shipment_id == s.id)
    unsent = is_unsent(today)
    found = sa.select(
        *(s.id, s.number, s.kit, s.store_id, r.id.label("root_id"), r.name, a.number.label("application"), a.provider_reference),
        *(
            p.number.label("provider"),
            p.name.label("provider_name"),
            s.tracking_number,
            s.came_back_on,
            s.came_back_reason,
            s.returned_goods,
        ),
        *(instead_of().label("instead"), sa.case((unsent, 1), else_=0).label("resend"), f.postal_code, f.address, f.addressee, f.phone),
    ).select_from(source)
    # by the day on which they came back, a page at a time: not all that ever did
    found = found.where(s.came_back_on.is_not(None), came_back(), unsent if wanted.unsent else is_open(today))
    if wanted.near:
        rules = programme.kits.returns
        near = today - timedelta(days=rules.storage_days - rules.near_days)
        found = found.where(s.returned_goods.is_(None), s.came_back_on <= near)
    if wanted.provider is not None:
        found = found.where(among_few(p.number) == normal_case_number(wanted.provider))
    if behind is not None:
        found = found.where(
            s.came_back_on >= behind[0], sa.or_(s.came_back_on > behind[0], sa.and_(s.came_back_on == behind[0], s.id > behind[1]))
        )
    return found.order_by(s.came_back_on, s.id)


def _line(programme: Programme, today: date, row: sa.Row[tuple[object, ...]]) -> ReturnLine:
    last = kept_until(programme, row.came_back_on) if row.returned_goods is None else None
    return ReturnLine(
        number=row.number,
        kit=Kit(row.kit),
        store_number=case_number("S", row.root_id),
        store_name=row.name,
        application=row.application,
        provider_reference=row.provider_reference,
        provider=row.provider,
        provider_name=row.provider_name,
        tracking_number=row.tracking_number,
        came_back_on=row.came_back_on,
        reason=row.came_back_reason,
        returned_goods=row.returned_goods,
        instead=case_number("K", row.instead) if row.instead is not None else None,
        resend=bool(row.resend),
        postal_code=row.postal_code,
        address=row.address,
        addressee=row.addressee,
        phone=row.phone,
        kept_until=last,
        deadline=deadline(programme, last, today) if last is not None else None,
    )
