"""The parts of a screen in one line of text: their numbers are keys, the one that is shown stands between ‹ and ›; a click changes it."""

from collections.abc import Sequence

from rich.cells import cell_len
from textual import events
from textual.app import RenderResult
from textual.content import Content
from textual.message import Message as Posted
from textual.widget import Widget

from screens.text import shown


class TabBar(Widget):
    """Numbered from 1."""

    DEFAULT_CSS = "TabBar { height: 1; width: 1fr; }"

    class Chosen(Posted):
        """A click on a part; `place` is 0-based."""

        def __init__(self, place: int) -> None:
            super().__init__()
            self.place = place

    def __init__(self, names: Sequence[str]) -> None:
        super().__init__()
        self._names = tuple(names)
        self._place = 0

    def show(self, place: int) -> None:
        """Marks a part (0-based)."""
        self._place = place
        self.refresh()

    def render(self) -> RenderResult:
        """The line."""
        parts: list[Content] = []
        for place, name in enumerate(self._names):
            marked = place == self._place
            before = "‹" if marked else "›" if place and place - 1 == self._place else " "
            parts.append(shown(before, "bold $accent"))
            parts.append(shown(f"{place + 1} ", "bold $accent"))
            parts.append(shown(name, "bold" if marked else "$text-muted"))
        parts.append(shown("›" if self._place == len(self._names) - 1 else " ", "bold $accent"))
        return Content.assemble(*parts)

    def on_click(self, event: events.Click) -> None:
        """The part that was clicked."""
        event.stop()
        start = 0
        for place, name in enumerate(self._names):
            end = start + cell_len(f" {place + 1} {name}")
            if start <= event.x < end:
                self.post_message(self.Chosen(place))
            start = end
