"""A list of reasons to tick, found by typing: the text field keeps the focus, Space ticks the marked one."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from rich.cells import cell_len
from textual import events
from textual.content import Content
from textual.message import Message as Posted
from textual.widgets import OptionList

from screens.text import fitted, shown, visible
from screens.widgets.field import Field
from screens.widgets.paragraph import wrapped
from screens.widgets.plain import option
from secretariat.text import norm

TICKED, OPEN = "[✓] ", "[ ] "
LONGEST_LABEL = 36  # cells, where label and sentence share a line


@dataclass(frozen=True, slots=True)
class Reason:
    """One reason: its code, its name, the sentence that the letter carries, and what else it is found by."""

    code: str
    label: str
    sentence: str
    found_by: str


class FilterField(Field):
    """Narrows a list down as one types. A blank is never typed here, in either width: it ticks."""

    class Ticked(Posted):
        """Space."""

    def on_key(self, event: events.Key) -> None:
        """Space, also the full-width one that an input method gives."""
        if event.character in {" ", "\u3000"}:
            event.stop()
            event.prevent_default()
            self.post_message(self.Ticked())


class ReasonList(OptionList, can_focus=False):
    """The reasons that fit what was typed. On a narrow screen each has one line; else its whole sentence stands below its name."""

    DEFAULT_CSS = """
    ReasonList { height: auto; border: none; background: $background; padding: 0; scrollbar-size-vertical: 1; scrollbar-gutter: stable; }
    ReasonList > .option-list--option-highlighted { background: $panel; color: $foreground; text-style: none; }
    """

    def __init__(self, reasons: Sequence[Reason], ticked: Collection[str]) -> None:
        super().__init__()
        self._reasons, self._ticked = tuple(reasons), ticked
        self._found = self._reasons

    @property
    def marked(self) -> str | None:
        """The code of the reason that the cursor is on."""
        place = self.highlighted
        return self._found[place].code if place is not None and place < len(self._found) else None

    def find(self, typed: str) -> None:
        """Shows the reasons whose name, sentence or code holds what was typed."""
        wanted, before = norm(typed), self.marked
        self._found = tuple(reason for reason in self._reasons if wanted in norm(reason.found_by))
        self.draw(before)

    def draw(self, marked: str | None = None) -> None:
        """Draws the list anew, with the cursor on a reason; where it is not there any more, on the first."""
        marked = marked or self.marked
        codes = [reason.code for reason in self._found]
        self.set_options([option(self._prompt(reason)) for reason in self._found])
        self.highlighted = (codes.index(marked) if marked in codes else 0) if codes else None

    def step(self, rows: int) -> None:
        """Moves the cursor, and stays at the ends."""
        if self._found:
            self.highlighted = min(max((self.highlighted or 0) + rows, 0), len(self._found) - 1)

    def on_resize(self) -> None:
        """The sentences are wrapped to the width there is."""
        self.draw()

    def _prompt(self, reason: Reason) -> Content:
        is_ticked = reason.code in self._ticked
        sign = shown(TICKED if is_ticked else OPEN, "bold $accent" if is_ticked else "$text-muted")
        room = max(10, self.scrollable_content_region.width - cell_len(OPEN) - 1)
        if self.app.size.width < 110:
            named = fitted(visible(reason.label), min(LONGEST_LABEL, room))
            sentence = fitted(visible(reason.sentence), room - cell_len(named) - 2)
            return Content.assemble(sign, shown(named, "bold" if is_ticked else ""), "  ", shown(sentence, "$text-muted"))
        lines = wrapped(visible(reason.sentence), room) if reason.sentence else []
        label = shown(reason.label, "bold" if is_ticked else "")
        return Content("\n").join([Content.assemble(sign, label), *(shown(" " * len(OPEN) + line, "$text-muted") for line in lines)])
