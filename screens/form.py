"""A dialog with several fields: Enter goes on to the next, on the last one it does what the dialog is for; F3 does so from any.

In a field of several lines Enter begins a new line, and Tab goes on.
"""

from dataclasses import dataclass
from typing import ClassVar, Final, Generic, TypeVar

from textual import events
from textual.app import ComposeResult
from textual.containers import Container, VerticalScroll
from textual.widgets import OptionList

from screens.dialog import Dialog
from screens.widgets.choice_field import ChoiceField
from screens.widgets.field import Field
from screens.widgets.long_field import LongField
from screens.widgets.paragraph import Paragraph
from secretariat.refusal import Message, Refusal

Answer = TypeVar("Answer")
FIELDS: Final = "Field, LongField, ChoiceField"


@dataclass(frozen=True, slots=True)
class Entry:
    """One field: its name, its label, what stands in it at first, the most characters that it takes.

    `options`: value and label of each, where one of a few is chosen; `placeholder`: what may be typed. `long`: it takes several lines.
    `only_with`: name and value of the choice that the field belongs to; with another it is not there.
    """

    name: str
    label: str
    value: str = ""
    password: bool = False
    longest: int = 200
    options: tuple[tuple[str, str], ...] = ()
    placeholder: str = ""
    long: bool = False
    only_with: tuple[str, str] | None = None


class FormDialog(Dialog[Answer], Generic[Answer]):
    """Subclasses say which fields there are and what happens with what was typed."""

    DEFAULT_CSS = """
    FormDialog .entry { height: 1; margin: 0 0 1 0; }
    FormDialog.-low .entry { margin: 0; }
    FormDialog .entry { layout: horizontal; }
    FormDialog .entry Paragraph { width: 22; color: $text-muted; }
    FormDialog .entry Field, FormDialog .entry ChoiceField { width: 1fr; }
    FormDialog .-long { layout: vertical; height: auto; }
    FormDialog .-long Paragraph { width: 1fr; }
    FormDialog.-high LongField { height: 8; }
    FormDialog #explained { height: auto; max-height: 16; margin: 0 0 1 0; scrollbar-size-vertical: 1; }
    FormDialog.-low #explained { max-height: 6; }
    FormDialog .list-label { margin: 1 0 0 0; color: $text-muted; }
    FormDialog OptionList { height: auto; border: none; background: $background; padding: 0; margin: 0 0 1 0; }
    FormDialog OptionList:focus { border: none; }
    """
    AUTO_FOCUS: ClassVar[str | None] = FIELDS
    _told_of: tuple[str, ...] | None = None

    def entries(self) -> tuple[Entry, ...]:
        """The fields, in their order."""
        raise NotImplementedError

    def explanation(self) -> str:
        """What stands above the fields."""
        return ""

    def below(self) -> ComposeResult:
        """What stands below the fields: a list to choose from."""
        yield from ()

    def submit(self) -> None:
        """Enter on the last field."""
        raise NotImplementedError

    def keys_text(self) -> str:
        """How one goes from field to field."""
        return self.words("screen_form.keys")

    def body(self) -> ComposeResult:
        """The fields with their labels."""
        with VerticalScroll(id="explained", can_focus=False):
            yield Paragraph(self.explanation(), paragraph_id="explanation")
        for entry in self.entries():
            with Container(classes="entry -long" if entry.long else "entry", id=f"of-{entry.name}"):
                yield Paragraph(entry.label)
                yield _field(entry)
        yield from self.below()

    def on_mount(self) -> None:
        """Only the fields that belong to what is chosen."""
        self._show_what_belongs()

    def on_choice_field_changed(self, event: ChoiceField.Changed) -> None:
        """Likewise."""
        event.stop()
        self._show_what_belongs()

    def _show_what_belongs(self) -> None:
        for entry in self.entries():
            if entry.only_with is not None:
                self.query_one(f"#of-{entry.name}").display = self.belongs(entry)

    def belongs(self, entry: Entry) -> bool:
        """Whether a field counts with what is chosen now."""
        return entry.only_with is None or self.value(entry.only_with[0]) == entry.only_with[1]

    def value(self, name: str) -> str:
        """What was typed into a field, without blanks around it, or chosen; a password as it is."""
        field = self.query_one(f"#{name}")
        if isinstance(field, ChoiceField):
            return field.value
        if isinstance(field, LongField):
            return field.value.strip()
        field = self.query_one(f"#{name}", Field)
        return field.value if field.password else field.value.strip()

    def fault(self, message: Message, name: str) -> None:
        """Says what is wrong with a field, and goes there."""
        self.query_one(f"#{name}").focus()
        self.tell(message)

    def tell(self, message: Message | Refusal | str | None, weight: str = "note") -> None:
        """Says something of the fields as they are now."""
        self._told_of = self._typed() if message is not None else None
        super().tell(message, weight)

    def on_input_changed(self, event: Field.Changed) -> None:
        """What was wrong is being mended; an input method that is still on is named where nobody sees what they type."""
        event.stop()
        hidden = event.input.password and not event.value.isascii()
        self._mended(Message("screen_login.not_ascii") if hidden else None)

    def on_text_area_changed(self, event: LongField.Changed) -> None:
        """Likewise."""
        event.stop()
        self._mended(None)

    def _mended(self, message: Message | None) -> None:
        # of a text and Enter in one go (a scanner, a paste) the news of the text comes behind what is wrong with it
        if self._told_of is None or self._typed() != self._told_of:
            self.tell(message)

    def _typed(self) -> tuple[str, ...]:
        return tuple(field.value for field in self.query(FIELDS) if isinstance(field, Field | LongField))

    def answer(self, answer: Answer) -> None:
        """Leaves the dialog with an answer."""
        self.dismiss(answer)

    def confirm(self) -> None:
        """Enter: on to the next field, or done."""
        places = [place for place in self.focus_chain if isinstance(place, Field | LongField | ChoiceField | OptionList)]
        here = places.index(self.focused) if self.focused in places else len(places)
        if here < len(places) - 1:
            places[here + 1].focus()
        else:
            self.submit()

    def on_key(self, event: events.Key) -> None:
        """The arrows go from field to field, in a list or a long text they move in it; F3 and Ctrl+Enter do it from anywhere."""
        if self.writing:
            return
        if event.key in {"f3", "ctrl+enter"}:
            event.stop()
            event.prevent_default()
            self.submit()
        elif event.key in {"pageup", "pagedown"} and not isinstance(self.focused, OptionList):
            event.stop()
            event.prevent_default()
            about = self.query_one("#explained")
            about.scroll_relative(y=(about.size.height - 1) * (1 if event.key == "pagedown" else -1), animate=False)
        elif event.key in {"up", "down"} and self._leads_out(event.key):
            event.stop()
            event.prevent_default()
            (self.focus_next if event.key == "down" else self.focus_previous)(f"{FIELDS}, OptionList")

    def _leads_out(self, arrow: str) -> bool:
        if isinstance(self.focused, LongField):
            return self.focused.leads_out(arrow)
        return not isinstance(self.focused, OptionList)


def _field(entry: Entry) -> Field | LongField | ChoiceField:
    if entry.options:
        return ChoiceField(entry.options, entry.value, field_id=entry.name)
    if entry.long:
        return LongField(entry.value, field_id=entry.name)
    return Field(entry.value, placeholder=entry.placeholder, password=entry.password, longest=entry.longest, field_id=entry.name)
