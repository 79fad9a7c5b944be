"""A throwaway rehearsal office (練習用) full of made-up work around 27 January 2020, made by the program's own use cases.

The same size gives the same work on every machine; salts and operation ids alone differ.
"""

import contextlib
import dataclasses
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Final

from models.vocabulary import Role
from secretariat.clock import JAPAN, FixedClock, japan_day
from secretariat.demo.changes import let_change
from secretariat.demo.examination import begin_review, receive_grant
from secretariat.demo.exports import save_standing_orders
from secretariat.demo.files import write_csv
from secretariat.demo.generator import Generator
from secretariat.demo.providers import ProviderSketch
from secretariat.demo.registration import register, renew_certificates
from secretariat.demo.required import accept, require
from secretariat.demo.season import PRESENT, Season
from secretariat.demo.senders import Sender
from secretariat.demo.throwaway import write_without_waiting
from secretariat.founding import found_office
from secretariat.intake.columns import PROVIDER_COLUMNS
from secretariat.intake.providers import take_in_providers
from secretariat.office import Office
from secretariat.refusal import Message
from secretariat.staff import Person
from secretariat.staff_changes import NewPerson, add_people

PASSWORDS: Final = "rehearsal-2020"
"""Everybody's: the office is a throwaway one, and this is printed for whoever tries it."""
ADMIN: Final = Person("admin", "admin", Role.ADMIN)
PEOPLE: Final = (
    ADMIN,
    Person("rin", "森下 凛", Role.REVIEWER),
    Person("ren", "大谷 蓮", Role.REVIEWER),
    Person("mai", "高瀬 舞", Role.MANAGER),
    Person("mio", "早川 澪", Role.MANAGER),
    Person("sho", "北野 翔", Role.SHIPPING),
    Person("cal", "南 香", Role.CALLCENTRE),
    Person("kei", "関 圭", Role.CALLCENTRE),
    Person("aud", "古賀 明", Role.AUDITOR),
)
FOUNDED: Final = datetime(2019, 6, 3, 9, 0, tzinfo=JAPAN)
_SEED: Final = 20200127
_OPENING: Final = date(2019, 7, 1)
_TAKEN_OVER_AT: Final = datetime(2019, 7, 1, 10, 0, tzinfo=JAPAN)
_REGISTERED_SENT_AT: Final = datetime(2019, 11, 5, 11, 30, tzinfo=JAPAN)
_RENEWED_AT: Final = datetime(2020, 1, 27, 16, 0, tzinfo=JAPAN)  # the day before the demo's: the backlog of a lapse can be decided
_REGISTERED_AT: Final = datetime(2019, 11, 15, 14, 0, tzinfo=JAPAN)
_WAITING_SENT_AT: Final = datetime(2020, 1, 14, 15, 40, tzinfo=JAPAN)
_EXAMINED_AT: Final = datetime(2020, 1, 21, 15, 20, tzinfo=JAPAN)
_FEWEST, _MOST, _ROWS_EACH = 4, 40, 250


@dataclass(frozen=True, slots=True)
class DemoOffice:
    """A demo office that was made: open, on PRESENT, with everybody by login, its providers in their order, and what happened."""

    office: Office
    people: Mapping[str, Person]
    senders: tuple[Sender, ...]
    season: Season


def make_office(
    url: str, size: int, files: Path, tell: Callable[[Message], None], watch: Callable[[datetime], None] | None = None
) -> DemoOffice:
    """Founds an office of about `size` applications at a URL where there is none; `files` is the folder for what providers sent.

    `tell` hears what happens, step by step, `watch` of each moment of the season up to PRESENT; what they raise ends the making.
    Raises OfficeUnavailable, and OSError where a file cannot be written.
    """
    office = require(found_office(url, admin=ADMIN.login, password=PASSWORDS, rehearsal=True, now=FOUNDED))
    write_without_waiting(office.engine)
    people = {person.login: person for person in PEOPLE}
    with contextlib.ExitStack() as on_failure:
        on_failure.callback(office.engine.dispose)
        accept(add_people(office, ADMIN, [NewPerson(person.login, person.role, person.name, PASSWORDS) for person in PEOPLE[1:]]))
        tell(Message("demo.founded", {"people": len(PEOPLE), "programme": office.programme.programme.name}))
        generator = Generator(_SEED)
        senders = _providers(office, people, generator.providers(_provider_count(size), _OPENING), files, tell)
        season = Season(office, people, generator, senders, files, tell)
        season.run(size, watch)
        let_change(season, people, generator, senders[0], files, PRESENT)
        for sender in senders:
            renew_certificates(_at(office, _RENEWED_AT), people, sender.number)
        save_standing_orders(season.at, people["mai"], files, PRESENT)
        on_failure.pop_all()
    return DemoOffice(dataclasses.replace(office, clock=FixedClock(PRESENT)), people, senders, season)


def _provider_count(size: int) -> int:
    return max(_FEWEST, min(_MOST, size // _ROWS_EACH))


def _providers(
    office: Office, people: Mapping[str, Person], sketches: Sequence[ProviderSketch], files: Path, tell: Callable[[Message], None]
) -> tuple[Sender, ...]:
    """All but two were registered elsewhere; of those two the office has registered one, the other still waits. One is under review."""
    *taken_over, registered, waiting = sketches
    senders = _send_providers(office, ADMIN, taken_over, files, _TAKEN_OVER_AT, japan_day(_TAKEN_OVER_AT))
    senders += _send_providers(office, people["rin"], [registered], files, _REGISTERED_SENT_AT)
    register(_at(office, _REGISTERED_AT), people, senders[-1].number)
    receive_grant(_at(office, _EXAMINED_AT), people, senders[-1].number)
    senders += _send_providers(office, people["ren"], [waiting], files, _WAITING_SENT_AT)
    begin_review(_at(office, _EXAMINED_AT), people, senders[0].number)
    tell(Message("demo.providers", {"providers": len(senders), "taken_over": len(taken_over)}))
    return tuple(senders)


def _send_providers(
    office: Office, person: Person, sketches: Sequence[ProviderSketch], files: Path, sent_at: datetime, take_over_on: date | None = None
) -> list[Sender]:
    path = files / f"{sent_at:%Y-%m-%d-%H%M}-providers.csv"
    write_csv(path, PROVIDER_COLUMNS, [row for sketch in sketches for row in sketch.rows])
    result = require(take_in_providers(_at(office, sent_at), person, path, take_over_on=take_over_on))
    return [Sender(number, sketch, japan_day(sent_at)) for number, sketch in zip(result.numbers, sketches, strict=True)]


def _at(office: Office, moment: datetime) -> Office:
    return dataclasses.replace(office, clock=FixedClock(moment))
