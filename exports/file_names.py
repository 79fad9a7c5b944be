"""Names of files that go to providers: every system takes them, and they sort by the provider's number."""

import re
from typing import Final

LONGEST_NAME: Final = 60  # characters of the provider's name; paths on Windows end at 260
_FORBIDDEN: Final = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f\u200b-\u200f\u202a-\u202e\u2066-\u2069\s]+')


def provider_file_name(number: str, name: str, suffix: str) -> str:
    """A provider's number and name, and the suffix with its dot. What Windows forbids becomes one underscore."""
    said = _FORBIDDEN.sub("_", name)[:LONGEST_NAME].strip("_.")
    return f"{number}_{said}{suffix}" if said else f"{number}{suffix}"
