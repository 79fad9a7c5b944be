"""What came of one scan: its sign, how loudly it is said, and in which words."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from screens.widgets.signed_lines import Weight

LAST_SCANS: Final = 5
RIGHT, WRONG, UNREAD, UNDONE = "○", "××", "？", "－"
FRAMES: Final[Mapping[str, str]] = {RIGHT: "-right", WRONG: "-wrong", UNREAD: "-wrong", UNDONE: ""}
WEIGHTS: Final[Mapping[str, Weight]] = {RIGHT: "done", WRONG: "error", UNREAD: "warning", UNDONE: "muted"}
SAID: Final[Mapping[str, str]] = {
    RIGHT: "screen_batch.right",
    WRONG: "screen_batch.wrong",
    UNREAD: "screen_batch.unread",
    UNDONE: "screen_batch.undone",
}


@dataclass(frozen=True, slots=True)
class Scan:
    """What came of one scan."""

    sign: str
    scanned: str
    said: str
