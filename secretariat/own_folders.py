"""A person's own folders on this machine, in the platform's places. The system may know no home at all for whoever runs the program."""

import os
from collections.abc import Callable
from pathlib import Path
from typing import Final, Literal

import platformdirs

APPLICATION: Final = "secretariat"
NO_HOME: Final = Path(os.devnull)  # nothing lies in it, and nothing can be made there


def configuration_folder() -> Path:
    """Where the configuration file lies."""
    return _place(platformdirs.user_config_dir)


def data_folder() -> Path:
    """Where the embedded office lies unless another place is named."""
    return _place(platformdirs.user_data_dir)


def log_folder() -> Path:
    """Where the private log lies."""
    return _place(platformdirs.user_log_dir)


def state_folder() -> Path:
    """Where a program keeps what was chosen on its screens."""
    return _place(platformdirs.user_state_dir)


def is_homeless(folder: Path) -> bool:
    """Whether the folder is one of somebody who has no home: it cannot be read or written."""
    return folder.is_relative_to(NO_HOME)


def _place(named: Callable[[str, Literal[False]], str]) -> Path:
    try:
        return Path(named(APPLICATION, False))
    except RuntimeError:  # neither HOME nor an entry among the system's users
        return NO_HOME / APPLICATION
