"""One of a few values in one line of a form: ← and → (or a click) change it, as do its number and the beginning of its name.

Enter and the other arrows are the form's.
"""

from collections.abc import Sequence
from typing import Final

from textual import events
from textual.app import RenderResult
from textual.content import Content
from textual.message import Message
from textual.widget import Widget

from screens.text import fitted, shown, visible
from secretariat.text import norm

TENTH: Final = 10


class ChoiceField(Widget, can_focus=True):
    """`options`: value and label. ‹ and › say that there are others."""

    DEFAULT_CSS = """
    ChoiceField { height: 1; width: 1fr; background: $surface; }
    ChoiceField:focus { background: $panel; }
    """

    class Changed(Message):
        """Another value was chosen."""

    def __init__(self, options: Sequence[tuple[str, str]], value: str = "", *, field_id: str | None = None) -> None:
        super().__init__(id=field_id)
        self._options = tuple(options)
        self._place = next((place for place, (known, _) in enumerate(self._options) if known == value), 0)
        self._typed = ""  # of the name of the one that is meant

    @property
    def value(self) -> str:
        """What is chosen."""
        return self._options[self._place][0] if self._options else ""

    def render(self) -> RenderResult:
        """The label of what is chosen, and its place among all."""
        if not self._options:
            return shown("–", "$text-muted")
        label, count = visible(self._options[self._place][1]), f"  {self._place + 1}/{len(self._options)}"
        room = max(4, self.content_size.width - 4 - len(count))
        style = "bold" if self.has_focus else ""
        arrow = "bold $accent" if self.has_focus else "$text-muted"
        return Content.assemble(("‹ ", arrow), shown(fitted(label, room), style), (" ›", arrow), shown(count, "$text-muted"))

    def on_key(self, event: events.Key) -> None:
        """Another value."""
        steps = {"left": -1, "right": 1, "space": 1}
        if event.key in steps and self._options:
            event.stop()
            event.prevent_default()
            self._choose(steps[event.key])
        elif event.character is not None and event.is_printable and self._options:
            event.stop()
            event.prevent_default()
            self._find(event.character)

    def choose(self, value: str) -> None:
        """Another value; nothing happens where there is no such one."""
        for place, (known, _) in enumerate(self._options):
            if known == value:
                self._choose(place - self._place)

    def _find(self, character: str) -> None:
        """A digit is the place of a value (0: the tenth); anything else is typed of its name, also by an input method."""
        typed = norm(character)
        if typed.isascii() and typed.isdecimal():
            self._typed, place = "", (int(typed) or TENTH) - 1
            if place < len(self._options):
                self._choose(place - self._place)
            return
        names = [norm(label) for _, label in self._options]
        for wanted in (self._typed + typed, typed):
            if found := [place for place, name in enumerate(names) if wanted and wanted in name]:
                self._typed = wanted
                self._choose(found[0] - self._place)
                return
        self._typed = ""

    def on_click(self) -> None:
        """The next value."""
        self.focus()
        if self._options:
            self._choose(1)

    def _choose(self, step: int) -> None:
        self._place = (self._place + step) % len(self._options)
        self.refresh()
        self.post_message(self.Changed())

    def on_focus(self) -> None:
        """The arrows are drawn stronger, and a name is typed from its beginning."""
        self._typed = ""
        self.refresh()

    def on_blur(self) -> None:
        """And weaker again."""
        self.refresh()
