"""What can be wrong with an office that opens: its files, the server, clocks, backups (for doctor.py)."""

import os
from datetime import datetime, timedelta
from pathlib import Path
from typing import Final

import sqlalchemy as sa
from sqlmodel import Session

from models.base import instant_from_text
from secretariat.backup_file import Manifest, is_encrypted, read_manifest
from secretariat.clock import JAPAN
from secretariat.doctor import Examined
from secretariat.journal import ENTRIES

LARGE_LOG_BYTES: Final = 256_000_000
CLOCK_TOLERANCE: Final = timedelta(minutes=1)
SERVER_OLDEST: Final = 15
BACKUP_DAYS: Final = 7  # after which the newest one is old
SHOWN: Final = 3
QUIET_LOG: Final = {"log_error_verbosity": "terse", "log_parameter_max_length_on_error": "0"}
"""With these the server's log quotes no rows and no parameters of statements that fail."""


def examine_files(path: Path) -> list[Examined]:
    """What is wrong with the files of an embedded office; nothing where all is well."""
    found = []
    if not os.access(path, os.W_OK) or not os.access(path.parent, os.W_OK):
        found.append(Examined("writable", False, str(path)))
    log = Path(f"{path}-wal")
    if log.exists() and (size := log.stat().st_size) > LARGE_LOG_BYTES:
        found.append(Examined("log", False, f"{size // 1_000_000:,} MB"))
    left = sorted(file.name for file in path.absolute().parent.glob(".*.partial*"))
    if left:
        found.append(Examined("left_behind", False, ", ".join(left[:SHOWN])))
    return found


def examine_clocks(session: Session, now: datetime) -> list[Examined]:
    """The machine's clock beside the journal's newest entry, and beside the server's."""
    found = []
    newest = session.execute(sa.select(ENTRIES.c.recorded_at).order_by(ENTRIES.c.id.desc()).limit(1)).scalar_one_or_none()
    if newest is not None:
        found.append(Examined("clock", now >= newest - CLOCK_TOLERANCE, f"{now.astimezone(JAPAN):%Y-%m-%d %H:%M:%S}"))
    if session.get_bind().dialect.name == "postgresql":
        apart = session.execute(sa.text("SELECT clock_timestamp()")).scalar_one() - now
        found.append(Examined("server_clock", abs(apart) <= CLOCK_TOLERANCE, f"{apart.total_seconds():+.0f} s"))
    return found


def examine_server(session: Session) -> list[Examined]:
    """Version, encoding, locale and safety of a server of Postgres; nothing on SQLite."""
    if session.get_bind().dialect.name != "postgresql":
        return []
    version, number, fsync, pages = session.execute(
        sa.text(
            "SELECT current_setting('server_version'), current_setting('server_version_num')::integer / 10000, "
            "current_setting('fsync'), current_setting('full_page_writes')"
        )
    ).one()
    log = {name: str(session.execute(sa.text(f"SHOW {name}")).scalar_one()) for name in QUIET_LOG}
    encoding, ctype = session.execute(
        sa.text("SELECT pg_encoding_to_char(encoding), datctype FROM pg_database WHERE datname = current_database()")
    ).one()
    return [
        Examined("server", number >= SERVER_OLDEST, str(version)),
        Examined("encoding", encoding == "UTF8", str(encoding)),
        Examined("locale", ctype not in {"C", "POSIX"}, str(ctype)),
        Examined("durable", (fsync, pages) == ("on", "on"), f"fsync {fsync}, full_page_writes {pages}"),
        Examined("server_log", log == QUIET_LOG, ", ".join(f"{name} {value}" for name, value in log.items())),
    ]


def examine_backups(folder: Path | None, now: datetime) -> list[Examined]:
    """How old the newest backup in the folder of backups is; nothing where no folder is known."""
    if folder is None:
        return []
    made = max((at for file in _files(folder) if (at := _made_at(file)) is not None), default=None)
    if made is None:
        return [Examined("backup", False, str(folder))]
    return [Examined("backup", now - made <= timedelta(days=BACKUP_DAYS), f"{made.astimezone(JAPAN):%Y-%m-%d %H:%M}")]


def _files(folder: Path) -> list[Path]:
    try:
        return [file for file in folder.iterdir() if file.is_file() and not file.name.startswith(".")]
    except OSError:
        return []


def _made_at(file: Path) -> datetime | None:
    """When a backup was made: by its manifest, or, where that is encrypted, by the file's own time. None for any other file."""
    try:
        manifest = read_manifest(file)
        if isinstance(manifest, Manifest):
            return instant_from_text(manifest.facts.made_at)
        return datetime.fromtimestamp(file.stat().st_mtime, JAPAN) if is_encrypted(file) else None
    except OSError:
        return None
