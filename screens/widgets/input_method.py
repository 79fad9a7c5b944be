"""Telling an input method's own Enter from one that the person means."""

from typing import Final

from textual import events

# An Enter so soon after text that is not ASCII came from the input method: it took the text over, the person has not sent anything yet.
COMMITTING_SECONDS: Final = 0.03


class InputMethod:
    """What a field knows of it: when text last came that no single key types."""

    def __init__(self) -> None:
        self._wide_text_at = float("-inf")

    def sends(self, event: events.Key) -> bool:
        """Notes when text of an input method came; True for an Enter that belongs to it."""
        if event.character is not None and not event.character.isascii():
            self._wide_text_at = event.time
        return event.key == "enter" and event.time - self._wide_text_at < COMMITTING_SECONDS
