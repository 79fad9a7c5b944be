"""Small dialogs of the review screen: a letter to read, a note to write."""

from textual.app import ComposeResult
from textual.containers import VerticalScroll

from screens.dialog import Dialog
from screens.refusals import at_screen
from screens.widgets.field import Field
from screens.widgets.letter_sheet import LetterSheet
from screens.widgets.paragraph import Paragraph
from secretariat.casework.desk import add_note
from secretariat.casework.notes import NOTE_LENGTH
from secretariat.letter import Letter
from secretariat.refusal import Refusal


class LetterDialog(Dialog[bool]):
    """A letter to read; `title`: when it leaves or left."""

    DEFAULT_CSS = """
    LetterDialog > #dialog { width: 78; }
    LetterDialog #letter { height: auto; max-height: 33; scrollbar-size-vertical: 1; }
    LetterDialog.-low #letter { max-height: 19; }
    """

    def __init__(self, letter: Letter, title: str) -> None:
        super().__init__()
        self._letter, self._title = letter, title

    def title_text(self) -> str:
        """As given."""
        return self._title

    def keys_text(self) -> str:
        """Only Esc."""
        return self.words("screen_review.keys_closing")

    def body(self) -> ComposeResult:
        """The letter."""
        with VerticalScroll(id="letter"):
            yield LetterSheet(self._letter)

    def confirm(self) -> None:
        """Enter closes it as well."""
        self.dismiss(None)


class NoteDialog(Dialog[bool]):
    """A note on a case."""

    def __init__(self, number: str) -> None:
        super().__init__()
        self._number, self._draft = number, f"note {number}"

    def title_text(self) -> str:
        """The case."""
        return self.words("screen_review.note_on", number=self._number)

    def keys_text(self) -> str:
        """Enter saves."""
        return self.words("screen_review.keys_note")

    def body(self) -> ComposeResult:
        """One field."""
        yield Paragraph(self.words("screen_review.note_explained"))
        yield Field(self.office_app.drafts.note(self._draft), longest=NOTE_LENGTH, field_id="note")

    def leave(self) -> None:
        """Keeps what was typed."""
        self.office_app.drafts.keep_note(self._draft, self.query_one(Field).value)
        super().leave()

    def confirm(self) -> None:
        """Enter: writes it down."""
        office, person, number, note = self.workplace.office, self.workplace.person, self._number, self.query_one(Field).value
        self.write(lambda: add_note(office, person, number, note), self._noted)

    def _noted(self, refusal: Refusal | None) -> None:
        if refusal is None:
            self.office_app.drafts.keep_note(self._draft, "")
            self.dismiss(True)
        else:
            self.tell(self.say(at_screen(refusal)))
