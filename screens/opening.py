"""Opening the office for the screens: done in a thread, after the log-in is on the screen, since the records are slow to load."""

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from secretariat.refusal import Refusal

if TYPE_CHECKING:
    from secretariat.office import Office
    from secretariat.staff import Person


@dataclass(frozen=True, slots=True)
class Opening:
    """What the screens are opened with.

    `url`: the office's address; `now`: a rehearsal's clock; `login` and `password` where they are known.

    `demo`: the people of an office full of made-up work (login, role), who all have `password`.
    """

    url: str
    now: datetime | None = None
    login: str | None = None
    password: str | None = None
    demo: tuple[tuple[str, str], ...] = ()


def open_office(opening: Opening) -> "Office":
    """Opens the office. Raises OfficeUnavailable."""
    from secretariat import office

    return office.open_office(opening.url, opening.now)


def log_in(office: "Office", login: str, password: str) -> "Person":
    """The person of a login. Raises OfficeUnavailable."""
    from secretariat import staff

    return staff.log_in(office, login, password)


def create_office(opening: Opening, login: str, password: str) -> "Office | Refusal":
    """Founds an office at the address, with its first system administrator."""
    from secretariat.founding import found_office

    return found_office(opening.url, admin=login, password=password, rehearsal=False)
