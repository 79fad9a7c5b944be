"""What would be, or what became of it, line by line with signs: long lists scroll."""

from collections.abc import Sequence
from typing import ClassVar, Final

from textual.app import ComposeResult
from textual.containers import VerticalScroll

from screens.dialog import Dialog
from screens.widgets.signed_lines import SignedLine, SignedLines

SHOWN: Final = 200  # lines of one kind


class OutcomeDialog(Dialog[bool]):
    """Answers with True on Enter. `keys`: what Enter and Esc do."""

    DEFAULT_CSS = """
    OutcomeDialog > #dialog { width: 100; }
    OutcomeDialog #lines { height: auto; max-height: 28; margin: 0 0 1 0; scrollbar-size-vertical: 1; }
    OutcomeDialog.-low #lines { max-height: 15; }
    """
    AUTO_FOCUS: ClassVar[str | None] = "#lines"

    def __init__(self, title: str, lines: Sequence[SignedLine], keys: str) -> None:
        super().__init__()
        self._title, self._lines, self._keys_said = title, lines, keys

    def title_text(self) -> str:
        """As given."""
        return self._title

    def keys_text(self) -> str:
        """As given."""
        return self._keys_said

    def body(self) -> ComposeResult:
        """The lines."""
        with VerticalScroll(id="lines"):
            yield SignedLines(self._lines)

    def confirm(self) -> None:
        """Read, or agreed to."""
        self.dismiss(True)


def so_many(lines: Sequence[SignedLine], more: str) -> list[SignedLine]:
    """The first SHOWN of them; `more`, with a place for the number, says how many others there are."""
    left = len(lines) - SHOWN
    return [*lines[:SHOWN], *([SignedLine("", more.format(left), "…", "muted")] if left > 0 else [])]
