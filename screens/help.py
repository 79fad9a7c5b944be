"""Help: what the screen is for, in five lines, and every key with what it does."""

from typing import TYPE_CHECKING

from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.content import Content

from screens.commands import Command, key_name
from screens.dialog import Dialog
from screens.text import shown
from screens.widgets.paragraph import Paragraph
from screens.widgets.plain import Plain
from screens.working import Working

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
            yield Plain(Content("\n").join([shown(""), *self._keys()]))

    def _keys(self) -> "Iterator[Content]":
        for command in self._for.commands():
            if command.key is not None:
                yield self._line(command)

    def _line(self, command: Command) -> Content:
        reason = self._for.reason_against(command)
        style = "$text-disabled" if reason else ""
        key = f"{key_name(command.key or ''):>6}  "
        explanation = self.say(reason) if reason else self._for.meaning(command)
        return Content.assemble((key, style or "bold $accent"), shown(f"{self._for.label(command)}: {explanation}", style))

    def confirm(self) -> None:
        """Enter closes it as well."""
        self.dismiss(None)
