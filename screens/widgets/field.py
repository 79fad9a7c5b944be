"""A text field for Japanese: the terminal's cursor stands at the caret, so that an input method shows its text there."""

from textual import events
from textual.widgets import Input

from screens.widgets.input_method import InputMethod
from secretariat.text import forbidden_character


class Field(Input):
    """An input with the cursor where an input method needs it; control characters and direction marks do not get in.

    Textual 8.2 parks the terminal's cursor one cell too far at the end of the text, and not at all on focus and on a resized screen.
    """

    DEFAULT_CSS = """
    Field { border: none; height: 1; padding: 0; background: $surface; }
    Field:focus { border: none; background: $panel; }
    """

    def __init__(
        self, value: str = "", *, placeholder: str = "", password: bool = False, longest: int = 200, field_id: str | None = None
    ) -> None:
        super().__init__(value or None, placeholder=placeholder, password=password, max_length=longest, id=field_id, select_on_focus=False)
        self.cursor_blink = False
        self._input_method = InputMethod()

    def park_cursor(self) -> None:
        """Puts the terminal's cursor to the caret."""
        if self.has_focus:
            self.app.cursor_position = self.cursor_screen_offset - (1 if self.cursor_at_end else 0, 0)

    def on_focus(self) -> None:
        """Textual leaves the cursor where it was."""
        self.call_after_refresh(self.park_cursor)

    def on_resize(self) -> None:
        """The field may lie elsewhere now."""
        self.call_after_refresh(self.park_cursor)

    def watch_selection(self) -> None:
        """After Textual has put it one cell too far."""
        self.park_cursor()

    def replace(self, text: str, start: int, end: int) -> None:
        """What is typed or pasted, at the caret or over what is selected, without what must not enter."""
        super().replace("".join(character for character in text if forbidden_character(character) is None), start, end)

    async def on_event(self, event: events.Event) -> None:
        """A key that came while the one before it was leading elsewhere is for whoever has the focus by now."""
        focused = self.screen.focused if isinstance(event, events.Key) and not self.has_focus else None
        if isinstance(event, events.Key) and focused is not None:
            event.stop()
            focused.post_message(events.Key(event.key, event.character))
        else:
            await super().on_event(event)

    def on_key(self, event: events.Key) -> None:
        """An Enter by which an input method takes text over sends nothing."""
        if self._input_method.sends(event):
            event.stop()
            event.prevent_default()
