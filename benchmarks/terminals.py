"""What the programs of this folder that sit at a terminal have in common: its size, and which case is on the screen."""

import re
from typing import Final

COLUMNS, ROWS = 120, 40
PROGRAM: Final = "from secretariat.cli import main; main()"
NUMBER: Final = re.compile(r"A-\d{7}-\w")


def case_in_title(text: str) -> str:
    """The number of the case in line 1 of a screen; empty where there is none."""
    found = NUMBER.search(text.split("\n", 1)[0])
    return found[0] if found else ""
