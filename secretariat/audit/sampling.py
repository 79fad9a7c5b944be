"""A random sample of applications (無作為抽出) that anybody can draw again: seed, size and criteria give the same cases.

Each application of the population has a rank: SHA-256 over the seed, a colon and its number; those with the lowest ranks are drawn. So no
generator of random numbers has to be the same, and a larger sample holds the smaller one. The digest of the population (SHA-256 over its
numbers in order of their serials, each followed by a line feed) shows whether it was drawn from the same.
"""

import heapq
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from datetime import date, timedelta
from hashlib import sha256
from typing import Final

import sqlalchemy as sa
from sqlmodel import Session

from models.relations import APPLICATION_AND_STORE, APPLICATIONS, STORES
from models.vocabulary import ApplicationStatus, RefusalCode
from secretariat.clock import japan_midnight
from secretariat.identifiers import normal_case_number
from secretariat.office import Office
from secretariat.permissions import may
from secretariat.privacy.kinds import PROVIDERS
from secretariat.refusal import Refusal, refuse
from secretariat.staff import Person

CHUNK: Final = 5000


@dataclass(frozen=True, slots=True)
class Criteria:
    """What the population is: all that is given has to hold. Days in Japan, both included; `rate` in per cent."""

    status: ApplicationStatus | None = None
    provider: str | None = None
    prefecture: str | None = None
    rate: int | None = None
    start_on: date | None = None
    decided_from: date | None = None
    decided_to: date | None = None

    def plain(self) -> dict[str, object]:
        """As plain values, without what was not given."""
        return {name: value.isoformat() if isinstance(value, date) else value for name, value in asdict(self).items() if value is not None}


@dataclass(frozen=True, slots=True)
class Drawn:
    """One application of the sample, in order of the draw (from 1)."""

    place: int
    number: str
    store_name: str
    status: ApplicationStatus


@dataclass(frozen=True, slots=True)
class Sample:
    """What was drawn from how many; `digest` of the population in hexadecimal digits."""

    seed: str
    size: int
    criteria: Criteria
    population: int
    digest: str
    drawn: tuple[Drawn, ...]


def draw_sample(office: Office, person: Person, seed: str, size: int, criteria: Criteria) -> Sample | Refusal:
    """Draws it; the whole population where that is smaller than the sample. Refused where it is empty."""
    if refused := may(person.role, "audit"):
        return refused
    if criteria.decided_from and criteria.decided_to and criteria.decided_to < criteria.decided_from:
        return refuse(RefusalCode.INVALID_VALUE, "audit.days", first=criteria.decided_from, last=criteria.decided_to)
    with office.reading() as session:
        digest, lowest, count = sha256(), list[tuple[bytes, str]](), 0
        for numbers in _population(session, criteria):
            digest.update("".join(f"{number}\n" for number in numbers).encode())
            ranked = ((rank(seed, number), number) for number in numbers)
            lowest = heapq.nsmallest(size, [*lowest, *ranked])
            count += len(numbers)
        if not count:
            return refuse(RefusalCode.NOTHING_TO_DO, "audit.nobody")
        return Sample(seed, size, criteria, count, digest.hexdigest(), tuple(_drawn(session, [number for _, number in lowest])))


def rank(seed: str, number: str) -> bytes:
    """Where a case stands in the draw."""
    return sha256(f"{seed}:{number}".encode()).digest()


def _population(session: Session, criteria: Criteria) -> Iterator[list[str]]:
    a = APPLICATIONS.c
    conditions = list(_conditions(criteria))
    after = 0
    while True:
        page = sa.select(a.id, a.number).select_from(APPLICATION_AND_STORE).where(a.id > after, *conditions).order_by(a.id).limit(CHUNK)
        rows = session.execute(page).all()
        if not rows:
            return
        yield [row.number for row in rows]
        after = rows[-1].id


def _conditions(criteria: Criteria) -> Iterator[sa.ColumnElement[bool]]:
    a = APPLICATIONS.c
    if criteria.status is not None:
        yield a.status == criteria.status.value
    if criteria.provider is not None:
        number = normal_case_number(criteria.provider)
        yield a.provider_id.in_(sa.select(PROVIDERS.c.id).where(PROVIDERS.c.number == number))
    if criteria.prefecture is not None:
        yield STORES.c.prefecture == criteria.prefecture
    if criteria.rate is not None:
        yield a.return_rate == criteria.rate
    if criteria.start_on is not None:
        yield a.start_on == criteria.start_on
    if criteria.decided_from is not None:
        yield a.decided_at >= japan_midnight(criteria.decided_from)
    if criteria.decided_to is not None:
        yield a.decided_at < japan_midnight(criteria.decided_to + timedelta(days=1))


def _drawn(session: Session, numbers: list[str]) -> Iterator[Drawn]:
    found = {}
    for start in range(0, len(numbers), CHUNK):
        chunk = numbers[start : start + CHUNK]
        a = APPLICATIONS.c
        rows = sa.select(a.number, STORES.c.name, a.status).select_from(APPLICATION_AND_STORE).where(a.number.in_(chunk))
        found.update({row.number: row for row in session.execute(rows)})
    for place, number in enumerate(numbers, 1):
        yield Drawn(place, number, found[number].name, ApplicationStatus(found[number].status))
