"""The day that is lived through: how many people, at which rate, and the clock that runs faster than the machine's."""

import dataclasses
import json
import time
from collections.abc import MutableMapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Final

from sqlalchemy.engine import make_url

from models.vocabulary import Role
from secretariat.clock import JAPAN
from secretariat.logins import as_person
from secretariat.office import Office, open_office
from secretariat.staff import Person

BEGINS: Final = datetime(2020, 2, 14, 8, 30, tzinfo=JAPAN)
START_ON: Final = date(2020, 2, 21)  # the start day whose closing run falls on that day
REVIEWER, OPERATOR, MANAGER = "reviewer", "operator", "manager"
ROLES: Final = {REVIEWER: Role.REVIEWER, OPERATOR: Role.CALLCENTRE, MANAGER: Role.MANAGER}


@dataclass(frozen=True, slots=True)
class Sizes:
    """How large a run is: how many hours of the office, lived in how many seconds; applications that wait in the morning; people.

    Then what happens in a second of the machine's clock, files in an hour of the office with so many rows each, and the seed of it all.
    """

    hours: int
    seconds: int
    waiting: int
    reviewers: int
    operators: int
    cases_a_second: float
    calls_a_second: float
    intakes_an_hour: int = 3
    rows: int = 400
    seed: int = 20200214


@dataclass(frozen=True, slots=True)
class Day:
    """What all processes of a run are told. `begins_at`: seconds since 1970."""

    url: str
    password: str
    begins_at: float
    sizes: Sizes

    def keep(self, path: Path) -> None:
        """Writes it down for the processes; nobody else may read the password."""
        path.touch(0o600)
        path.write_text(json.dumps(dataclasses.asdict(self)), "utf-8")

    @classmethod
    def read(cls, path: Path) -> "Day":
        """As it was written down."""
        kept = json.loads(path.read_text("utf-8"))
        return cls(kept["url"], kept["password"], kept["begins_at"], Sizes(**kept["sizes"]))

    @property
    def ends_at(self) -> float:
        """Seconds since 1970."""
        return self.begins_at + self.sizes.seconds

    @property
    def clock(self) -> "CompressedClock":
        """The office's time."""
        return CompressedClock(self.begins_at, self.sizes.hours * 3600 / self.sizes.seconds)

    def people(self, kind: str) -> Sequence[Person]:
        """Everybody of a kind (REVIEWER, OPERATOR, MANAGER)."""
        count = {REVIEWER: self.sizes.reviewers, OPERATOR: self.sizes.operators, MANAGER: 1}[kind]
        return [Person(f"{kind}-{place:03}", f"{kind}-{place:03}", ROLES[kind]) for place in range(1, count + 1)]

    def url_of(self, person: Person) -> str:
        """The office as this person is connected to it."""
        return as_person(make_url(self.url), person.login, self.password).render_as_string(hide_password=False)

    def open(self, person: Person, compiled: MutableMapping[object, object]) -> Office:
        """The office as this person has it open, on the day's clock.

        `compiled`: the statements of everybody in this process. Each has a program of their own in fact, with statements of its own; here
        dozens share one, whose memory would otherwise go on growing until each of them has met every statement.
        """
        office = open_office(self.url_of(person))
        return dataclasses.replace(office, engine=office.engine.execution_options(compiled_cache=compiled), clock=self.clock)


@dataclass(frozen=True, slots=True)
class CompressedClock:
    """Office time that begins at BEGINS and passes `factor` times as fast as the machine's."""

    begins_at: float
    factor: float

    def now(self) -> datetime:
        """The present instant of the day, in UTC."""
        return (BEGINS + timedelta(seconds=(time.time() - self.begins_at) * self.factor)).astimezone(UTC)

    def seconds_until(self, moment: datetime) -> float:
        """How long the machine's clock still runs until a moment of the day; negative once it has passed."""
        return (moment - self.now()).total_seconds() / self.factor
