"""Looking over the machine and the office's place (doctor): versions, time zones, disk, rights, kind of drive."""

import shutil
import sqlite3
import stat
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from secretariat.database import SQLITE_OLDEST
from secretariat.file_system import is_network_file_system, is_there
from secretariat.permissions import may
from secretariat.refusal import Refusal

if TYPE_CHECKING:
    from secretariat.office import Office
    from secretariat.staff import Person

LEAST_FREE_BYTES: Final = 1_000_000_000


@dataclass(frozen=True, slots=True)
class Examined:
    """One thing looked at: `name` is a key of the catalogue `doctor`, `value` what was found."""

    name: str
    ok: bool
    value: str

    @property
    def advice(self) -> str | None:
        """The key of what to do about it; None where all is well."""
        return None if self.ok else f"doctor_advice.{self.name}"


def examine(path: Path | None) -> list[Examined]:
    """Everything that can be told without opening the office; `path` is the embedded office's file, None on Postgres."""
    found = [
        Examined("python", sys.version_info >= (3, 11), sys.version.split()[0]),
        Examined("sqlite", sqlite3.sqlite_version_info >= SQLITE_OLDEST, sqlite3.sqlite_version),
        Examined("fts5", _has_fts5(), "FTS5"),
        Examined("tzdata", _knows_japan(), "Asia/Tokyo"),
    ]
    if path is not None:
        folder = path.absolute().parent
        while not is_there(folder):
            folder = folder.parent
        free = shutil.disk_usage(folder).free
        found.append(Examined("disk", free >= LEAST_FREE_BYTES, f"{free // 1_000_000:,} MB"))
        found.append(Examined("drive", not is_network_file_system(path), str(folder)))
        if is_there(path):
            mode = stat.S_IMODE(path.stat().st_mode)
            found.append(Examined("rights", sys.platform == "win32" or mode & 0o077 == 0, f"{mode:o}"))
    return found


def examine_office(office: "Office", person: "Person", backups: Path | None = None) -> list[Examined] | Refusal:
    """The same, and the office that is open: its database, its clocks, how many entries its journal has. `backups`: where backups lie."""
    from secretariat import database, journal
    from secretariat.callcentre.index_renewal import count_left
    from secretariat.doctor_office import examine_backups, examine_clocks, examine_files, examine_server
    from secretariat.renewal import count_outdated

    if refused := may(person.role, "doctor"):
        return refused
    path = database.sqlite_path(office.engine)
    found = examine(path)
    if path is not None:
        found += examine_files(path)
    now = office.machine_clock.now()
    found += examine_backups(backups, now)
    with office.reading() as session:
        found.append(Examined("office", True, f"{office.engine.dialect.name}, {database.schema_of(session)}"))
        found += examine_server(session)
        found.append(Examined("entries", True, f"{journal.count(session):,}"))
        found += examine_clocks(session, now)
        outdated = count_outdated(session)
        found.append(Examined("folded", outdated == 0, f"{outdated:,}"))
        if (left := count_left(session)) is not None:
            found.append(Examined("rebuilding", False, f"{left:,}"))
    if office.standby is not None:
        condition = office.standby.condition()
        behind = "" if condition.seconds is None else f"{condition.seconds:,.1f} s"
        found.append(Examined(condition.reason or "standby", condition.reason is None, behind))
    return found


def _has_fts5() -> bool:
    connection = sqlite3.connect(":memory:")
    try:
        connection.execute("CREATE VIRTUAL TABLE probe USING fts5(text)")
    except sqlite3.OperationalError:
        return False
    finally:
        connection.close()
    return True


def _knows_japan() -> bool:
    try:
        ZoneInfo("Asia/Tokyo")
    except ZoneInfoNotFoundError:
        return False
    return True
