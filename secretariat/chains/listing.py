"""The register of chains as it is looked at: all with how many applications name each, one with its history, its members."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

import sqlalchemy as sa
from sqlmodel import Session

from models.application import Application
from models.base import table_of
from models.provider import Provider
from models.relations import APPLICATION_AND_STORE, STAFF, STORES, name_behind
from models.vocabulary import ApplicationStatus, ChainStatus, Franchise, RefusalCode
from secretariat.casework.process import OPEN_STATUSES
from secretariat.chains.known import CHAINS, RATES, SPELLINGS
from secretariat.chains.size import ChainSize, counts_as_small, proposed_rate
from secretariat.clock import japan_day
from secretariat.identifiers import normal_case_number
from secretariat.office import Office
from secretariat.permissions import may
from secretariat.programme import Programme
from secretariat.refusal import Refusal, refuse
from secretariat.screening.explanation import HistoryLine, history
from secretariat.staff import Person

APPLICATIONS, PROVIDERS = table_of(Application), table_of(Provider)
MOST_CHAINS: Final = 1000
PAGE: Final = 200
IN_FORCE: Final = (ApplicationStatus.APPROVED.value, ApplicationStatus.REGISTERED.value)


@dataclass(frozen=True, slots=True)
class RateShown:
    """The rate of the members (per cent) from a day on, who decided it and why."""

    from_on: date
    rate: int
    note: str
    staff: str


@dataclass(frozen=True, slots=True)
class NewestRate:
    """The rate that was decided for an open chain last (per cent), and the day from which it is in force."""

    chain_id: int
    rate: int
    from_on: date


@dataclass(frozen=True, slots=True)
class ChainRow:
    """A chain of the register. `rate`: in force today; `small`, `proposed`: by the limits of the programme, None where too little is known.

    `members`: how many applications name it, by status. `next_rate`: that of a day to come.
    """

    number: str
    status: ChainStatus
    name: str
    headquarters: str | None
    corporate_number: str | None
    size: ChainSize
    small: bool | None
    proposed: int | None
    rate: int | None
    since: date | None
    next_rate: RateShown | None
    members: Mapping[str, int]

    def typed(self) -> dict[str, str]:
        """Its content as it would be typed, by the names of the record's columns."""
        named = {"name": self.name, "headquarters": self.headquarters, "corporate_number": self.corporate_number}
        known = {**named, **self.size.columns()}
        return {name: "" if value is None else str(value) for name, value in known.items()}

    @property
    def is_open(self) -> bool:
        """Whether it is matched."""
        return self.status is ChainStatus.OPEN

    @property
    def registered(self) -> int:
        """How many of its members are registered."""
        return self.members.get(ApplicationStatus.REGISTERED.value, 0)

    @property
    def waiting(self) -> int:
        """How many are to be decided."""
        return sum(self.members.get(status, 0) for status in OPEN_STATUSES)


@dataclass(frozen=True, slots=True)
class ChainCard:
    """One chain with the ways of writing it, its rates (the newest first), its history, and how many members another rate would touch."""

    row: ChainRow
    version: int
    spellings: tuple[str, ...]
    rates: tuple[RateShown, ...]
    history: tuple[HistoryLine, ...]
    affected: int


@dataclass(frozen=True, slots=True)
class Member:
    """An application that names the chain. `rate` per cent; `affected`: it has another than the chain's newest."""

    number: str
    store_name: str
    provider: str
    prefecture: str
    franchise: str
    status: str
    rate: int | None
    subsidised: bool
    start_on: date | None
    affected: bool


@dataclass(frozen=True, slots=True)
class Members:
    """A page of members; `has_more`: there are more beyond it, in the direction that was asked for."""

    members: tuple[Member, ...]
    has_more: bool


def list_chains(office: Office, person: Person, status: ChainStatus | None = ChainStatus.OPEN) -> tuple[ChainRow, ...] | Refusal:
    """The chains by name."""
    if refused := may(person.role, "show-chains"):
        return refused
    c = CHAINS.c
    found = sa.select(CHAINS).where(*(() if status is None else (c.status == status.value,))).order_by(c.name, c.id).limit(MOST_CHAINS)
    with office.reading() as session:
        return _rows(session, office, session.execute(found).mappings().all())


def show_chain(office: Office, person: Person, number: str) -> ChainCard | Refusal:
    """One chain in full."""
    if refused := may(person.role, "show-chains"):
        return refused
    wanted = normal_case_number(number)
    with office.reading() as session:
        found = session.execute(sa.select(CHAINS).where(CHAINS.c.number == wanted)).mappings().one_or_none()
        if found is None:
            return refuse(RefusalCode.NOT_FOUND, "casework.not_found", number=number)
        (row,) = _rows(session, office, [found])
        spelled = sa.select(SPELLINGS.c.spelling).where(SPELLINGS.c.chain_id == found["id"]).order_by(SPELLINGS.c.spelling)
        rates = _rates(session, [found["id"]]).get(found["id"], ())
        affected = sa.select(sa.func.count()).where(_named(found["id"]), _affected(office.programme, rates[0].rate if rates else None))
        return ChainCard(
            row,
            found["version"],
            tuple(session.execute(spelled).scalars()),
            rates,
            tuple(history(session, wanted)),
            session.execute(affected).scalar_one(),
        )


def chain_members(
    office: Office,
    person: Person,
    number: str,
    *,
    affected: bool = False,
    status: str | None = None,
    after: str | None = None,
    before: str | None = None,
    limit: int = PAGE,
) -> Members | Refusal:
    """The applications that name a chain, oldest first; `affected`: those approved or registered at another rate than its newest.

    `after`, `before`: the number of the last one of the page before, of the first one of the page that follows.
    """
    if refused := may(person.role, "show-chains"):
        return refused
    a = APPLICATIONS.c
    with office.reading() as session:
        chain_id = session.execute(sa.select(CHAINS.c.id).where(CHAINS.c.number == normal_case_number(number))).scalar()
        if chain_id is None:
            return refuse(RefusalCode.NOT_FOUND, "casework.not_found", number=number)
        rates = _rates(session, [chain_id]).get(chain_id, ())
        touched = _affected(office.programme, rates[0].rate if rates else None)
        conditions = [_named(chain_id), *([touched] if affected else []), *([a.status == status] if status is not None else [])]
        beside = sa.select(a.id).where(a.number == normal_case_number(after or before or "")).scalar_subquery()
        if after is not None or before is not None:
            conditions.append(a.id > beside if after is not None else a.id < beside)
        found = (
            sa.select(
                *(a.number, STORES.c.name, PROVIDERS.c.name.label("provider"), STORES.c.prefecture, a.franchise, a.status),
                *(a.return_rate, a.subsidised, a.start_on, touched.label("affected")),
            )
            .select_from(APPLICATION_AND_STORE.join(PROVIDERS, PROVIDERS.c.id == a.provider_id))
            .where(*conditions)
            .order_by(a.id if before is None else a.id.desc())
            .limit(limit + 1)
        )
        rows = session.execute(found).all()
    members = tuple(_member(row) for row in (rows[:limit] if before is None else rows[limit - 1 :: -1]))
    return Members(members, len(rows) > limit)


def newest_rates(session: Session) -> tuple[NewestRate, ...]:
    """Of every open chain that has a rate."""
    c, r = CHAINS.c, RATES.c
    newest = sa.select(r.chain_id, sa.func.max(r.from_on).label("from_on")).group_by(r.chain_id).subquery()
    found = (
        sa.select(r.chain_id, r.rate, r.from_on)
        .join_from(RATES, newest, sa.and_(newest.c.chain_id == r.chain_id, newest.c.from_on == r.from_on))
        .join(CHAINS, c.id == r.chain_id)
        .where(c.status == ChainStatus.OPEN.value)
    )
    return tuple(NewestRate(*row) for row in session.execute(found))


def at_another_rate(programme: Programme, rate: int, chain_ids: Sequence[int]) -> sa.Select[tuple[str, str, int]]:
    """Number, store and chain of the members of these chains that are approved or registered at another rate than that."""
    a, s = APPLICATIONS.c, SPELLINGS.c
    source = APPLICATION_AND_STORE.join(SPELLINGS, s.key == a.chain_key)
    return sa.select(a.number, STORES.c.name, s.chain_id).select_from(source).where(s.chain_id.in_(chain_ids), _affected(programme, rate))


def _member(row: sa.Row[tuple[object, ...]]) -> Member:
    return Member(
        number=row.number,
        store_name=row.name,
        provider=row.provider,
        prefecture=row.prefecture,
        franchise=row.franchise,
        status=row.status,
        rate=row.return_rate,
        subsidised=row.subsidised,
        start_on=row.start_on,
        affected=bool(row.affected),
    )


def _named(chain_id: int) -> sa.ColumnElement[bool]:
    return APPLICATIONS.c.chain_key.in_(sa.select(SPELLINGS.c.key).where(SPELLINGS.c.chain_id == chain_id))


def _affected(programme: Programme, rate: int | None) -> sa.ColumnElement[bool]:
    """Members at another rate than that; one without the state's subsidy has the chains' rate whatever its chain's is."""
    a = APPLICATIONS.c
    if rate is None:
        return sa.false()
    member = sa.and_(a.franchise == Franchise.MEMBER.value, a.status.in_(IN_FORCE), a.return_rate != rate)
    return sa.and_(member, a.subsidised) if rate == programme.rates.standard else member


def _rates(session: Session, ids: list[int]) -> dict[int, tuple[RateShown, ...]]:
    r = RATES.c
    found = (
        sa.select(r.chain_id, r.from_on, r.rate, r.note, name_behind(r.staff).label("staff"))
        .select_from(RATES.outerjoin(STAFF, STAFF.c.login == r.staff))
        .where(r.chain_id.in_(ids))
        .order_by(r.chain_id, r.from_on.desc())
    )
    rates: dict[int, tuple[RateShown, ...]] = {}
    for row in session.execute(found):
        rates[row.chain_id] = (*rates.get(row.chain_id, ()), RateShown(row.from_on, row.rate, row.note, row.staff))
    return rates


def _rows(session: Session, office: Office, found: Sequence[sa.RowMapping]) -> tuple[ChainRow, ...]:
    ids, today = [row["id"] for row in found], japan_day(office.clock.now())
    rates, members = _rates(session, ids), _members(session, ids)
    return tuple(_row(row, office.programme, rates.get(row["id"], ()), members.get(row["id"], {}), today) for row in found)


def _row(row: sa.RowMapping, programme: Programme, rates: tuple[RateShown, ...], members: Mapping[str, int], today: date) -> ChainRow:
    incomes = (row["taxable_income_1"], row["taxable_income_2"], row["taxable_income_3"])
    size = ChainSize(row["industry_class"], row["capital_yen"], row["employees"], incomes)
    now = next((rate for rate in rates if rate.from_on <= today), None)
    coming = [rate for rate in rates if rate.from_on > today]
    return ChainRow(
        number=row["number"],
        status=ChainStatus(row["status"]),
        name=row["name"],
        headquarters=row["headquarters"],
        corporate_number=row["corporate_number"],
        size=size,
        small=counts_as_small(programme, size),
        proposed=proposed_rate(programme, size),
        rate=now.rate if now else None,
        since=now.from_on if now else None,
        next_rate=coming[-1] if coming else None,
        members=members,
    )


def _members(session: Session, ids: list[int]) -> dict[int, dict[str, int]]:
    """How many applications name each chain, by status: counted in the index."""
    a, s = APPLICATIONS.c, SPELLINGS.c
    counted = (
        sa.select(s.chain_id, a.status, sa.func.count().label("number"))
        .select_from(SPELLINGS.join(APPLICATIONS, a.chain_key == s.key))
        .where(s.chain_id.in_(ids))
        .group_by(s.chain_id, a.status)
    )
    members: dict[int, dict[str, int]] = {}
    for row in session.execute(counted):
        members.setdefault(row.chain_id, {})[row.status] = row.number
    return members
