"""The palette: every command of the screen by its name, what cannot be done now with the reason, and the other screens."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from textual.content import Content

from screens.commands import key_name
from screens.filter_dialog import FilterDialog, matches
from screens.menu import known_places
from screens.text import shown
from screens.working import Working
from secretariat.refusal import Message


@dataclass(frozen=True, slots=True)
class Entry:
    """One line: `reason` says why it cannot be done now, `run` does it."""

    name: str
    key: str
    explanation: str
    reason: Message | None
    run: Callable[[], None]


class PaletteDialog(FilterDialog[Entry, Callable[[], None]]):
    """Finds commands as one types; answers with what is to be run."""

    DEFAULT_CSS = """
    PaletteDialog > #dialog { width: 100; }
    PaletteDialog OptionList { text-wrap: nowrap; text-overflow: ellipsis; }
    """

    def __init__(self, screen: Working[None] | Working[object]) -> None:
        super().__init__()
        self._for = screen
        self._entries = tuple(_entries(screen))

    def title_text(self) -> str:
        """All commands."""
        return self.words("commands.palette.help")

    def above(self) -> str:
        """Nothing: the field says it."""
        return ""

    def hint(self) -> str:
        """What may be typed."""
        return self.words("screens.palette")

    def keys_text(self) -> str:
        """Arrows as well."""
        return self.words("screens.palette_keys")

    def found(self, typed: str) -> Sequence[Entry]:
        """Those with every word in their name, then those that explain themselves with it."""
        by_name = [entry for entry in self._entries if matches(typed, entry.name)]
        return by_name + [entry for entry in self._entries if entry not in by_name and matches(typed, f"{entry.name} {entry.explanation}")]

    def line(self, found: Entry) -> Content:
        """Key, name, what it does; greyed if it cannot be done now."""
        greyed = "$text-disabled" if found.reason else ""
        key = shown(f"{found.key:>5}  ", greyed or "bold $accent")
        return Content.assemble(key, shown(found.name, greyed or "bold"), shown(f"  {found.explanation}", greyed or "$text-muted"))

    def choose(self, found: Entry) -> None:
        """Runs it, or says why not."""
        if found.reason is not None:
            self.tell(found.reason)
        else:
            self.dismiss(found.run)

    def nothing_found(self) -> str:
        """No command has such a name."""
        return self.words("screens.palette_nothing")


def _entries(screen: Working[None] | Working[object]) -> Iterator[Entry]:
    for command in screen.commands():
        if command.name != "palette":
            key, reason = key_name(command.key) if command.key else "", screen.reason_against(command)
            yield Entry(screen.label(command), key, screen.meaning(command), reason, partial(screen.perform, command))
    app = screen.office_app
    if app.workplace is not None:
        for place, reason in known_places(app.workplace):
            name = screen.words("screens.go_to", place=screen.words(f"places.{place.name}.title"))
            explanation = screen.words(f"places.{place.name}.purpose").splitlines()[0]
            yield Entry(name, "", explanation, reason, partial(app.go, place.name))
