"""What program and what schema this is; importing it costs nothing."""

from importlib import metadata
from typing import Final

SCHEMA: Final = "0024"  # the newest revision under migrations/versions


def program_version() -> str:
    """The installed program's version."""
    return metadata.version("secretariat")
