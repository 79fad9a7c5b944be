"""Where the office is, where lists are read, which language it speaks: option, environment, configuration file, default, in this order."""

import os
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import platformdirs

from models.vocabulary import RefusalCode
from secretariat.refusal import OfficeUnavailable, refuse

APPLICATION = "secretariat"


def configuration_file() -> Path:
    """The person's configuration file, in the platform's place."""
    return Path(platformdirs.user_config_dir(APPLICATION, appauthor=False)) / "config.toml"


def data_folder() -> Path:
    """Where the embedded office lies unless another place is named."""
    return Path(platformdirs.user_data_dir(APPLICATION, appauthor=False))


def log_folder() -> Path:
    """Where the private log lies."""
    return Path(platformdirs.user_log_dir(APPLICATION, appauthor=False))


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
    except FileNotFoundError:
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
    """The URL of the embedded office in the platform's place."""
    return f"sqlite:///{data_folder() / 'office.db'}"
