"""Deciding on a measure: what it would do and to whom, the letter that follows, how many (to be typed), and a note for the journal."""

from dataclasses import dataclass

from textual import events
from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical, VerticalScroll

from screens.dependents_words import Measure, preview_lines
from screens.dialog import Dialog
from screens.text import shown
from screens.widgets.field import Field
from screens.widgets.letter_sheet import LetterSheet
from screens.widgets.paragraph import Paragraph
from secretariat.casework.notes import NOTE_LENGTH, check_note
from secretariat.providers.measures import MeasurePreview
from secretariat.refusal import Message


@dataclass(frozen=True, slots=True)
class Confirmed:
    """The measure is to be taken, with a note or without."""

    note: str | None


class MeasureDialog(Dialog[Confirmed]):
    """What a measure would do; Enter takes it once its number was typed."""

    DEFAULT_CSS = """
    MeasureDialog #measure { height: auto; }
    MeasureDialog #asked { width: 1fr; height: auto; }
    MeasureDialog #lines { height: auto; max-height: 14; scrollbar-size-vertical: 1; }
    MeasureDialog #of-note { height: 1; }
    MeasureDialog #of-note Paragraph { width: 17; color: $text-muted; }
    MeasureDialog #of-note Field { width: 1fr; }
    MeasureDialog #letter {
        width: 1fr; height: auto; max-height: 30; margin: 0 0 0 2; border: round $foreground 30%; border-title-color: $text-muted;
        scrollbar-size-vertical: 1; scrollbar-gutter: stable;
    }

    MeasureDialog.-letter.-wide > #dialog { width: 116; }
    MeasureDialog.-narrow #measure { layout: vertical; }
    MeasureDialog.-narrow #asked { width: 100%; }
    MeasureDialog.-narrow.-letter #lines { max-height: 5; }
    MeasureDialog.-narrow #letter { width: 100%; margin: 0; max-height: 8; }
    """

    def __init__(self, measure: Measure, preview: MeasurePreview) -> None:
        super().__init__()
        self._measure, self._preview, self._letter = measure, preview, preview.outlook.letter
        self.set_class(self._letter is not None, "-letter")

    def title_text(self) -> str:
        """The measure."""
        return self.words("screen_dependents.confirm", measure=Message(f"measures.kind.{self._measure.kind}"))

    def keys_text(self) -> str:
        """Enter does it from either field."""
        return self.words("screen_dependents.keys_letter" if self._letter is not None else "screen_dependents.keys_confirm")

    def body(self) -> ComposeResult:
        """What it would do and what is asked at the left or above, the letter at the right or below."""
        with Horizontal(id="measure"):
            with Vertical(id="asked"):
                with VerticalScroll(id="lines", can_focus=False):
                    yield Paragraph("\n".join(preview_lines(self._measure, self._preview, self.workplace)))
                yield Paragraph(self.words("screens.type_to_confirm", typed=str(self._preview.left)))
                yield Field(field_id="typed")
                with Horizontal(id="of-note"):
                    yield Paragraph(self.words("screen_dependents.note"))
                    yield Field(longest=NOTE_LENGTH, field_id="note")
            if self._letter is not None:
                with VerticalScroll(id="letter", can_focus=False) as box:
                    box.border_title = shown(self.words("screen_dependents.first_letter", count=self._preview.left))
                    yield LetterSheet(self._letter)

    def confirm(self) -> None:
        """Only if the number was typed, and the note can be kept."""
        typed, note = str(self._preview.left), self.query_one("#note", Field).value.strip()
        if self.query_one("#typed", Field).value.strip() != typed:
            self.query_one("#typed").focus()
            self.tell(Message("screens.typed_differs", {"typed": typed}))
        elif refused := check_note(note):
            self.query_one("#note").focus()
            self.tell(refused)
        else:
            self.dismiss(Confirmed(note or None))

    def on_key(self, event: events.Key) -> None:
        """The arrows go from field to field, the letter is turned over while a field keeps the focus."""
        if event.key in {"up", "down"}:
            event.stop()
            event.prevent_default()
            (self.focus_next if event.key == "down" else self.focus_previous)("Field")
        elif event.key in {"pageup", "pagedown"}:
            event.stop()
            event.prevent_default()
            box = self.query_one("#letter" if self._letter is not None else "#lines", VerticalScroll)
            box.scroll_relative(y=(box.size.height - 1) * (1 if event.key == "pagedown" else -1), animate=False)
