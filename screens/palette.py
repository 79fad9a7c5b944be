"""The palette: every command of the screen by its name, what cannot be done now with the reason, and the other screens."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, cast

from textual.command import DiscoveryHit, Hit, Hits, Provider
from textual.content import Content

from screens.commands import key_name
from screens.menu import menu_places
from screens.text import shown
from screens.working import Working

if TYPE_CHECKING:
    from screens.app import OfficeApp


@dataclass(frozen=True, slots=True)
class _Entry:
    name: str
    explanation: str
    greyed: bool
    run: Callable[[], None]


class CommandsProvider(Provider):
    """The list of commands for Textual's palette."""

    def _entries(self) -> Iterator[_Entry]:
        screen = self.screen
        if not isinstance(screen, Working):
            return
        app = cast("OfficeApp", self.app)
        for command in screen.commands():
            if command.name == "palette":
                continue
            reason = screen.reason_against(command)
            key = f" [{key_name(command.key)}]" if command.key else ""
            explanation = screen.say(reason) if reason else screen.words(f"commands.{command.name}.help")
            yield _Entry(
                screen.words(f"commands.{command.name}.label") + key, explanation, reason is not None, partial(screen.perform, command)
            )
        if app.workplace is not None:
            for place, reason in menu_places(app.workplace):
                name = screen.words("screens.go_to", place=screen.words(f"places.{place.name}.title"))
                explanation = screen.say(reason) if reason else screen.words(f"places.{place.name}.purpose").splitlines()[0]
                run = partial(screen.tell, explanation, "warning") if reason else partial(app.go, place.name)
                yield _Entry(name, explanation, reason is not None, run)

    async def discover(self) -> Hits:
        """Everything, before a letter is typed."""
        for entry in self._entries():
            yield DiscoveryHit(_display(entry), entry.run, text=entry.name, help=entry.explanation)

    async def search(self, query: str) -> Hits:
        """What fits best."""
        matcher = self.matcher(query)
        for entry in self._entries():
            score = max(matcher.match(entry.name), matcher.match(entry.explanation) / 2)
            if score > 0:
                yield Hit(score, _display(entry), entry.run, text=entry.name, help=entry.explanation)


def _display(entry: _Entry) -> Content:
    return shown(entry.name, "$text-disabled" if entry.greyed else "")
