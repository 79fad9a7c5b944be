"""A text field of several lines for Japanese: an answer, a finding, a reason. Tab goes on; at its edges ↑ and ↓ do so too."""

from dataclasses import replace
from typing import Final

from textual import events
from textual.document._document import EditResult
from textual.document._edit import Edit
from textual.widgets import TextArea

from screens.widgets.input_method import InputMethod
from secretariat.text import forbidden_character

MOST: Final = 20_000
"""Characters: more than any text may have, which the office says, and few enough to stay quick whatever is pasted."""


class LongField(TextArea):
    """Several lines, wrapped; control characters and direction marks do not get in."""

    DEFAULT_CSS = """
    LongField { border: none; padding: 0; height: 4; background: $surface; scrollbar-size-vertical: 1; }
    LongField:focus { border: none; background: $panel; }
    """

    def __init__(self, value: str = "", *, field_id: str | None = None) -> None:
        super().__init__(
            "\n".join(value.splitlines()), id=field_id, show_line_numbers=False, highlight_cursor_line=False, tab_behavior="focus"
        )
        self.cursor_blink = self.match_cursor_bracket = False
        self._input_method = InputMethod()

    @property
    def value(self) -> str:
        """What was typed."""
        return self.text

    def edit(self, edit: Edit) -> EditResult:
        """Whatever is typed or pasted, without what must not enter."""
        text = "".join(character for character in "\n".join(edit.text.split("\r\n")) if forbidden_character(character) is None)
        room = max(0, MOST - len(self.text) + len(self.get_text_range(edit.top, edit.bottom)))
        return super().edit(replace(edit, text=text.replace("\r", "\n")[:room]))

    def leads_out(self, key: str) -> bool:
        """Whether an arrow goes to another field: up on the first line as it is shown, down on the last."""
        row, last = self.wrapped_document.location_to_offset(self.cursor_location).y, self.wrapped_document.height - 1
        return row == (0 if key == "up" else last)

    def on_resize(self) -> None:
        """The terminal's cursor stands at the caret, so that an input method shows its text there."""
        self.call_after_refresh(self.park_cursor)

    def on_focus(self) -> None:
        """Likewise once it is drawn."""
        self.call_after_refresh(self.park_cursor)

    def park_cursor(self) -> None:
        """Puts the terminal's cursor to the caret."""
        if self.has_focus:
            self.app.cursor_position = self.cursor_screen_offset

    def on_key(self, event: events.Key) -> None:
        """An Enter by which an input method takes text over is no new line."""
        if self._input_method.sends(event):
            event.stop()
            event.prevent_default()
