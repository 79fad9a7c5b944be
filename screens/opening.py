"""Opening the office for the screens: done in a thread, after the log-in is on the screen, since the records are slow to load."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from secretariat.refusal import OfficeUnavailable, Refusal

if TYPE_CHECKING:
    from secretariat.office import Office
    from secretariat.staff import Person


@dataclass(frozen=True, slots=True)
class Opening:
    """What the screens are opened with.

    `url`: the office's address; `now`: a rehearsal's clock; `login` and `password` where they are known.

    `demo`: the people of an office full of made-up work (login, role), who all have `password`; `file`: what may be taken in there.
    `read_url`: where a shared office has its standby.

    `in_browser`: a session of the server, where nobody is at their own machine; `files`: the folder above people's folders of files there.
    """

    url: str
    now: datetime | None = None
    login: str | None = None
    password: str | None = None
    demo: tuple[tuple[str, str], ...] = ()
    file: Path | None = None
    read_url: str | None = None
    in_browser: bool = False
    files: Path | None = None


def open_office(opening: Opening) -> "Office | Refusal | None":
    """Opens an embedded office, or says why it cannot be opened; None for a shared one, which each person opens."""
    from secretariat import database, office

    try:
        url = database.parse_url(opening.url)
        if isinstance(url, Refusal):
            return url
        return office.open_office(url, opening.now) if database.sqlite_path(url) is not None else None
    except OfficeUnavailable as unavailable:
        return unavailable.refusal


def enter_shared(opening: Opening, login: str, password: str) -> "tuple[Office, Person] | Refusal":
    """A shared office as one of its people opens it, or why they are not let in."""
    from secretariat import staff

    try:
        return staff.enter_office(opening.url, login, password, opening.now, opening.read_url)
    except OfficeUnavailable as unavailable:
        return unavailable.refusal


def log_in(office: "Office", login: str, password: str) -> "Person | Refusal":
    """The person of a login, or why they are not let in."""
    from secretariat import staff

    try:
        return staff.log_in(office, login, password)
    except OfficeUnavailable as unavailable:
        return unavailable.refusal


def choose_password(office: "Office | None", opening: Opening, login: str, present: str, chosen: str) -> Refusal | None:
    """Puts another password in the place of somebody's present one; a shared office (None) is opened for it, as that person."""
    from secretariat import own_password, staff

    try:
        if office is not None:
            return own_password.choose_password(office, login, present, chosen)
        shared, _ = staff.enter_office(opening.url, login, present, opening.now, temporary_too=True)
        try:
            return own_password.choose_password(shared, login, present, chosen)
        finally:
            shared.close()
    except OfficeUnavailable as unavailable:
        return unavailable.refusal


def place_of(url: str) -> str:
    """The address as people may see it: the path of an embedded office, server and database of a shared one, never a password."""
    if url.startswith("sqlite:///"):
        return url.removeprefix("sqlite:///")
    try:
        parts = urlsplit(url)
        port = f":{parts.port}" if parts.port else ""
    except ValueError:
        return ""
    return f"{parts.scheme}://{parts.hostname or ''}{port}{parts.path}" if parts.scheme else ""
