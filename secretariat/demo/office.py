"""A throwaway rehearsal office (練習用) full of made-up work around 27 January 2020, made by the program's own use cases.

The same size gives the same work on every machine; salts and operation ids alone differ.
"""

import random
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Final

from models.vocabulary import Role
from secretariat.clock import JAPAN
from secretariat.demo.files import write_csv
from secretariat.demo.generator import Generator
from secretariat.demo.providers import ProviderSketch
from secretariat.demo.season import Season, Sender, Tally, require
from secretariat.founding import found_office
from secretariat.intake.columns import PROVIDER_COLUMNS
from secretariat.intake.providers import take_in_providers
from secretariat.office import Office
from secretariat.providers.registration import decide_providers
from secretariat.refusal import Message
from secretariat.screening.decisions import Command
from secretariat.staff import Person, add_person

PASSWORD: Final = "rehearsal-2020"  # noqa: S105 - of a throwaway office, printed for whoever tries it
PEOPLE: Final = (
    Person("admin", "瀬川 茜", Role.ADMIN),
    Person("rin", "森下 凛", Role.REVIEWER),
    Person("ren", "大谷 蓮", Role.REVIEWER),
    Person("mai", "高瀬 舞", Role.MANAGER),
    Person("mio", "早川 澪", Role.MANAGER),
    Person("sho", "北野 翔", Role.SHIPPING),
    Person("cal", "南 香", Role.CALLCENTRE),
    Person("aud", "古賀 明", Role.AUDITOR),
)
FOUNDED: Final = datetime(2019, 6, 3, 9, 0, tzinfo=JAPAN)
_SEED: Final = 20200127
_TAKE_OVER: Final = (date(2019, 7, 1), datetime(2019, 7, 1, 10, 0, tzinfo=JAPAN))
_LATER_SENT: Final = datetime(2019, 11, 12, 11, 30, tzinfo=JAPAN)
_LATER_APPROVED: Final = datetime(2019, 11, 15, 14, 0, tzinfo=JAPAN)
_LAST_SENT: Final = datetime(2019, 12, 20, 15, 40, tzinfo=JAPAN)
_FEWEST, _MOST, _ROWS_EACH = 4, 40, 250


@dataclass(frozen=True, slots=True)
class DemoOffice:
    """A demo office that was made: open, with everybody by login, its providers in their order, and what happened."""

    office: Office
    people: Mapping[str, Person]
    senders: tuple[Sender, ...]
    tally: Tally


def make_office(url: str, size: int, files: Path, tell: Callable[[Message], None]) -> DemoOffice:
    """Founds an office of about `size` applications at a URL where there is none; `files` is the folder for what providers sent.

    `tell` hears what happens, step by step. Raises OfficeUnavailable, and OSError where a file cannot be written.
    """
    office = require(found_office(url, admin="admin", password=PASSWORD, rehearsal=True, now=FOUNDED))
    people = {person.login: person for person in PEOPLE}
    for person in PEOPLE[1:]:
        if (refused := add_person(office, PEOPLE[0], person.login, person.role, person.name, PASSWORD)) is not None:
            require(refused)
    ...
