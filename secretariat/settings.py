"""Where the office is, where lists are read, which language it speaks: option, environment, configuration file, default, in this order."""

import os
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from models.vocabulary import RefusalCode
from secretariat.own_folders import configuration_folder, data_folder, is_homeless
from secretariat.refusal import OfficeUnavailable, refuse


def configuration_file() -> Path:
    """The person's configuration file, in the platform's place."""
    return configuration_folder() / "config.toml"


@dataclass(frozen=True, slots=True)
class Settings:
    """`database` is a URL; none means the embedded office in the platform's place. `lang` is ja or en; none: by the system.

    `backups` is the folder that backups lie in, if there is one: the upgrade writes its own there, doctor looks for the newest.
    `read_database`: the URL of a shared office's standby, for lists and exports.
    """

    database: str | None = None
    lang: str | None = None
    backups: str | None = None
    read_database: str | None = None


def load_settings() -> Settings:
    """The settings: each from the environment, else from the file. Raises OfficeUnavailable for a file that does not read."""
    kept = _configuration()
    return Settings(*(_setting(kept, name) for name in ("database", "lang", "backups", "read_database")))


def backups_folder() -> Path | None:
    """The folder that backups lie in, if one is named. Raises OfficeUnavailable."""
    named = load_settings().backups
    return Path(named).expanduser() if named else None


def _configuration() -> Mapping[str, object]:
    path = configuration_file()
    try:
        return tomllib.loads(path.read_text("utf-8"))
    except (FileNotFoundError, NotADirectoryError):
        return {}
    except (ValueError, RecursionError, OSError):  # not TOML, not text, not to be read
        raise _unreadable() from None


def _setting(kept: Mapping[str, object], name: str) -> str | None:
    if given := os.environ.get(f"SECRETARIAT_{name.upper()}"):
        return given
    value = kept.get(name)
    if value is not None and not isinstance(value, str):
        raise _unreadable()
    return value


def _unreadable() -> OfficeUnavailable:
    return OfficeUnavailable(refuse(RefusalCode.INVALID_VALUE, "office.configuration", path=str(configuration_file())))


def embedded_office() -> str:
    """The URL of the embedded office in the platform's place. Raises OfficeUnavailable for somebody who has no home."""
    folder = data_folder()
    if is_homeless(folder):
        raise OfficeUnavailable(refuse(RefusalCode.OFFICE_MISSING, "office.no_home"))
    return f"sqlite:///{folder / 'office.db'}"
