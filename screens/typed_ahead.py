"""Keys that are typed for a screen before it is there: they wait, and reach it in the order of typing."""

from typing import TYPE_CHECKING

from textual import events

from screens.working import Working

if TYPE_CHECKING:
    from screens.app import OfficeApp


class TypedAhead:
    """The keys that wait."""

    def __init__(self, app: "OfficeApp") -> None:
        self._app = app
        self._waiting: list[events.Key] = []

    def takes(self, event: events.Event) -> bool:
        """Whether the event is a key that has to wait, for its screen or for the keys before it; then it does."""
        waits = isinstance(event, events.Key) and not event.is_forwarded and (bool(self._waiting) or self._is_opening())
        if waits and isinstance(event, events.Key):
            self._waiting.append(event)
        return waits

    def add(self, event: events.Key) -> None:
        """A key for the screen that is being opened: it gets it as soon as it takes keys."""
        self._waiting.append(event)
        if not self._is_opening():
            self.catch_up()

    def catch_up(self) -> None:
        """The screen takes keys now: it gets those that wait."""
        waiting, self._waiting = self._waiting, []
        # one that went to the screen before may come back from there after later ones
        for event in sorted(waiting, key=lambda key: key.time):
            self._app.post_message(events.Key(event.key, event.character))

    def _is_opening(self) -> bool:
        return isinstance(self._app.screen, Working) and not self._app.screen.takes_keys
