"""An office to try the screens with: made-up work, and a file that is still to be taken in."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from sqlalchemy.engine import URL

from secretariat.demo.office import DemoOffice, make_office
from secretariat.refusal import Message

OFFICE, RECEIVED = "office.db", "received"
ROWS_TO_TAKE_IN = 12


@dataclass(frozen=True, slots=True)
class Trial:
    """Where the office is, and the file; its name says which provider sent it."""

    url: str
    file: Path


def make_trial(
    folder: Path,
    size: int,
    tell: Callable[[Message], None],
    watch: Callable[[datetime], None] | None = None,
    look: Callable[[DemoOffice], object] | None = None,
) -> Trial:
    """Makes an office of about `size` applications in a folder, and closes it. `tell`, `watch`: as for `make_office`; `look` sees it once.

    Raises OfficeUnavailable, and OSError where a file cannot be written.
    """
    url = URL.create("sqlite", database=str((folder / OFFICE).resolve())).render_as_string()
    (folder / RECEIVED).mkdir()
    demo = make_office(url, size, folder / RECEIVED, tell, watch)
    try:
        if look is not None:
            look(demo)
        written = folder / "new-applications.csv"
        sender = demo.season.write_next_file(written, ROWS_TO_TAKE_IN)
        file = written.rename(folder / f"new-applications-{sender.number}.csv")
    finally:
        demo.office.engine.dispose()
    return Trial(url, file)
