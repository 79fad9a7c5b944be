"""Numbers under which carriers follow parcels (送り状番号, お問い合せ番号): 12 digits, the last one the first eleven modulo 7."""

import re
from typing import Final

from secretariat.text import half_width

_DIGITS: Final = re.compile("[0-9]{12}")
_BETWEEN: Final = str.maketrans("", "", " -")


def normal_tracking_number(text: str) -> str | None:
    """The 12 digits, however they were written (1234-5678-9012); None where they are not 12 or the last one is wrong."""
    digits = half_width(text).translate(_BETWEEN)
    return digits if _DIGITS.fullmatch(digits) and int(digits[:11]) % 7 == int(digits[11]) else None
