"""Dialogs: a box above the screen. Enter confirms, Esc leaves; nothing behind it can be reached meanwhile."""

from collections.abc import Iterable
from typing import ClassVar, Generic, TypeVar

from rich.cells import cell_len
from textual import events
from textual.app import ComposeResult
from textual.containers import Vertical, VerticalScroll
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import OptionList

from screens.boxed import Boxed
from screens.text import padded, shown
from screens.widgets.field import Field
from screens.widgets.paragraph import Paragraph
from screens.widgets.plain import option
from secretariat.refusal import Message

Answer = TypeVar("Answer")


class Dialog(Boxed[Answer], ModalScreen[Answer], Generic[Answer]):
    """A dialog with a title, a body, a line for what is wrong, and a line that says the keys."""

    DEFAULT_CSS = """
    Dialog { align: center middle; background: $background 60%; }
    Dialog > #dialog {
        width: 76; max-width: 96%; height: auto; max-height: 92%; border: round $accent; background: $background; padding: 0 1;
    }
    Dialog #said { height: auto; color: $text-warning; text-style: bold; }
    Dialog #keys { height: auto; color: $text-muted; }
    """
    AUTO_FOCUS: ClassVar[str | None] = "*"

    def compose(self) -> ComposeResult:
        """The box around the body."""
        with Vertical(id="dialog") as box:
            box.border_title = shown(self.title_text())
            yield from self.body()
            yield Paragraph(paragraph_id="said")
            yield Paragraph(self.keys_text(), paragraph_id="keys")

    def title_text(self) -> str:
        """What the dialog is about."""
        raise NotImplementedError

    def body(self) -> ComposeResult:
        """What lies in the box."""
        raise NotImplementedError

    def keys_text(self) -> str:
        """Which keys do what."""
        return self.words("screens.dialog_keys")

    def confirm(self) -> None:
        """Enter: what the dialog is for."""
        raise NotImplementedError

    def leave(self) -> None:
        """Esc: nothing is done."""
        self.dismiss(None)

    def on_key(self, event: events.Key) -> None:
        """Enter and Esc, wherever the focus is."""
        if self.writing:
            event.stop()
        elif event.key == "escape":
            event.stop()
            self.leave()
        elif event.key == "enter":
            event.stop()
            event.prevent_default()
            self.confirm()


class ConfirmDialog(Dialog[bool]):
    """Says what would happen; Enter does it. With `typed`, these characters have to be typed first (a date, a login)."""

    DEFAULT_CSS = "ConfirmDialog #lines { height: auto; max-height: 14; }"

    def __init__(self, title: str, lines: list[str], *, typed: str | None = None) -> None:
        super().__init__()
        self._title, self._lines, self._typed = title, lines, typed

    def title_text(self) -> str:
        """As given."""
        return self._title

    def body(self) -> ComposeResult:
        """The lines, and a field where something has to be typed."""
        with VerticalScroll(id="lines", can_focus=False):
            yield Paragraph("\n".join(self._lines))
        if self._typed is not None:
            yield Paragraph(self.words("screens.type_to_confirm", typed=self._typed))
            yield Field(field_id="typed")

    def confirm(self) -> None:
        """Only if what had to be typed was typed."""
        if self._typed is not None and self.query_one(Field).value.strip() != self._typed:
            self.tell(Message("screens.typed_differs", {"typed": self._typed}))
            return
        self.dismiss(True)


class OptionsDialog(Dialog[Answer]):
    """A list of options, one of which is chosen by Enter or a click."""

    DEFAULT_CSS = """
    OptionsDialog OptionList { height: auto; max-height: 24; border: none; background: $background; padding: 0; }
    OptionsDialog.-low OptionList { max-height: 17; }
    OptionsDialog OptionList:focus { border: none; background-tint: $background 0%; }
    OptionsDialog OptionList:focus > .option-list--option-highlighted { background: $panel; color: $foreground; text-style: bold; }
    """

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """A click."""
        event.stop()
        self.choose(event.option_index)

    def confirm(self) -> None:
        """The one that is marked."""
        marked = self.query_one(OptionList).highlighted
        if marked is not None:
            self.choose(marked)

    def choose(self, place: int) -> None:
        """The option at this place (0-based) was chosen."""
        raise NotImplementedError


def numbered(labels: Iterable[str]) -> list[tuple[str, str, str | None]]:
    """What a ChooseDialog has: the labels by their digits from 1 on, none of them greyed."""
    return [(str(place), label, None) for place, label in enumerate(labels, 1)]


class ChooseDialog(OptionsDialog[str]):
    """One of several: (key, label, greyed because). Digits and letters choose at once where the key is one character."""

    def __init__(self, title: str, choices: list[tuple[str, str, str | None]], marked: int = 0) -> None:
        """`marked`: the place (0-based) that the cursor is on at first."""
        super().__init__()
        self._title, self._choices, self._marked = title, choices, marked

    def title_text(self) -> str:
        """As given."""
        return self._title

    def body(self) -> ComposeResult:
        """The choices; what cannot be chosen now is greyed, with the reason."""
        yield OptionList(*(option(self._line(*choice), f"choice-{place}") for place, choice in enumerate(self._choices)))

    def on_mount(self) -> None:
        """The cursor on the one that is meant most often."""
        self.query_one(OptionList).highlighted = self._marked

    def _line(self, key: str, label: str, reason: str | None) -> Content:
        style = "$text-disabled" if reason else ""
        start = f"{key}  " if len(key) == 1 else ""
        key_style = "$text-disabled" if reason else "bold $accent"
        room = max(cell_len(known) for _, known, _ in self._choices) + 2
        return Content.assemble((start, key_style), shown(padded(label, room) if reason else label, style), shown(reason or "", style))

    def choose(self, place: int) -> None:
        """Says why not where it is greyed."""
        key, _, reason = self._choices[place]
        if reason is not None:
            self.tell(reason)
        else:
            self.dismiss(self.chosen(key))

    def chosen(self, key: str) -> str:
        """What is answered for the key of a choice."""
        return key

    def on_key(self, event: events.Key) -> None:
        """A key of one of the choices chooses it."""
        for place, (key, _, _) in enumerate(self._choices):
            if len(key) == 1 and event.character == key:
                event.stop()
                event.prevent_default()
                self.choose(place)
                return
