"""Help: what the screen is for, in five lines, and every key with what it does."""

from typing import TYPE_CHECKING, Final

from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.content import Content

from screens.commands import Command, key_name
from screens.dialog import Dialog
from screens.text import shown, visible
from screens.widgets.paragraph import Paragraph, wrapped
from screens.widgets.plain import Plain
from screens.working import Working

KEY_WIDTH: Final = 8  # cells
MARGINS: Final = 8  # of the box, within the screen
WIDEST: Final = 92  # a line of help

if TYPE_CHECKING:
    from collections.abc import Iterator


class HelpDialog(Dialog[bool]):
    """The help of the screen that it was called from."""

    DEFAULT_CSS = """
    HelpDialog > #dialog { width: 100; height: auto; }
    HelpDialog #help { height: auto; max-height: 34; }
    """

    def __init__(self, screen: "Working[None] | Working[object]") -> None:
        super().__init__()
        self._for = screen

    def title_text(self) -> str:
        """The screen's name."""
        return self.words("screens.help_for", place=self.words(f"places.{self._for.place}.title"))

    def keys_text(self) -> str:
        """Only Esc."""
        return self.words("screens.help_keys")

    def body(self) -> ComposeResult:
        """Purpose and keys."""
        with VerticalScroll(id="help"):
            yield Paragraph(self.words(f"places.{self._for.place}.purpose"))
            yield Plain(plain_id="explained-keys")

    def on_mount(self) -> None:
        """The keys, as wide as there is room."""
        self._draw()

    def on_resize(self) -> None:
        """Likewise."""
        self._draw()

    def _draw(self) -> None:
        self.query_one("#explained-keys", Plain).show(Content("\n").join([shown(""), *self._keys()]))

    def _keys(self) -> "Iterator[Content]":
        for command in self._for.commands():
            if command.key is not None:
                yield self._line(command)

    def _line(self, command: Command) -> Content:
        reason = self._for.reason_against(command)
        style = "$text-disabled" if reason else ""
        key = f"{key_name(command.key or ''):>6}".ljust(KEY_WIDTH)
        explanation = self.say(reason) if reason else self._for.meaning(command)
        room = min(WIDEST, int(self.app.size.width * 0.96) - MARGINS) - KEY_WIDTH
        first, *more = wrapped(visible(f"{self._for.label(command)}: {explanation}"), room)
        lines = [Content.assemble((key, style or "bold $accent"), shown(first, style))]
        return Content("\n").join([*lines, *(shown(" " * KEY_WIDTH + line, style) for line in more)])

    def confirm(self) -> None:
        """Enter closes it as well."""
        self.dismiss(None)
