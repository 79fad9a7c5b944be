"""A dialog with several fields: Enter goes on to the next, on the last one it does what the dialog is for."""

from dataclasses import dataclass
from typing import ClassVar, Generic, TypeVar

from textual import events
from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.widgets import OptionList

from screens.dialog import Dialog
from screens.widgets.choice_field import ChoiceField
from screens.widgets.field import Field
from screens.widgets.paragraph import Paragraph
from secretariat.refusal import Message

Answer = TypeVar("Answer")


@dataclass(frozen=True, slots=True)
class Entry:
    """One field: its name, its label, what stands in it at first, the most characters that it takes.

    `options`: value and label of each, where one of a few is chosen; `placeholder`: what may be typed.
    """

    name: str
    label: str
    value: str = ""
    password: bool = False
    longest: int = 200
    options: tuple[tuple[str, str], ...] = ()
    placeholder: str = ""


class FormDialog(Dialog[Answer], Generic[Answer]):
    """Subclasses say which fields there are and what happens with what was typed."""

    DEFAULT_CSS = """
    FormDialog .entry { height: 1; margin: 0 0 1 0; }
    FormDialog.-low .entry { margin: 0; }
    FormDialog .entry Paragraph { width: 22; color: $text-muted; }
    FormDialog .entry Field, FormDialog .entry ChoiceField { width: 1fr; }
    FormDialog #explanation { margin: 0 0 1 0; }
    FormDialog .list-label { margin: 1 0 0 0; color: $text-muted; }
    FormDialog OptionList { height: auto; border: none; background: $background; padding: 0; margin: 0 0 1 0; }
    FormDialog OptionList:focus { border: none; }
    """
    AUTO_FOCUS: ClassVar[str | None] = "Field, ChoiceField"

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
        yield Paragraph(self.explanation(), paragraph_id="explanation")
        for entry in self.entries():
            with Horizontal(classes="entry"):
                yield Paragraph(entry.label)
                if entry.options:
                    yield ChoiceField(entry.options, entry.value, field_id=entry.name)
                else:
                    yield _field(entry)
        yield from self.below()

    def value(self, name: str) -> str:
        """What was typed into a field, without blanks around it, or chosen; a password as it is."""
        field = self.query_one(f"#{name}")
        if isinstance(field, ChoiceField):
            return field.value
        field = self.query_one(f"#{name}", Field)
        return field.value if field.password else field.value.strip()

    def fault(self, message: Message, name: str) -> None:
        """Says what is wrong with a field, and goes there."""
        self.query_one(f"#{name}").focus()
        self.tell(message)

    def on_input_changed(self, event: Field.Changed) -> None:
        """What was wrong is being mended; an input method that is still on is named where nobody sees what they type."""
        event.stop()
        hidden = event.input.password and not event.value.isascii()
        self.tell(Message("screen_login.not_ascii") if hidden else None)

    def answer(self, answer: Answer) -> None:
        """Leaves the dialog with an answer."""
        self.dismiss(answer)

    def confirm(self) -> None:
        """Enter: on to the next field, or done."""
        places = list(self.query("Field, ChoiceField, OptionList"))
        here = places.index(self.focused) if self.focused in places else len(places)
        if here < len(places) - 1:
            places[here + 1].focus()
        else:
            self.submit()

    def on_key(self, event: events.Key) -> None:
        """The arrows go from field to field; in a list they move in it."""
        if event.key in {"up", "down"} and not isinstance(self.focused, OptionList):
            event.stop()
            event.prevent_default()
            (self.focus_next if event.key == "down" else self.focus_previous)("Field, ChoiceField, OptionList")


def _field(entry: Entry) -> Field:
    return Field(entry.value, placeholder=entry.placeholder, password=entry.password, longest=entry.longest, field_id=entry.name)
