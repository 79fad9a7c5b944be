"""A manager's word on two stores: what follows from it, and why."""

from textual.app import ComposeResult

from models.vocabulary import RefusalCode
from screens.dialog import Dialog
from screens.refusals import at_screen
from screens.widgets.field import Field
from screens.widgets.paragraph import Paragraph
from screens.widgets.signed_lines import SignedLine, SignedLines
from secretariat.casework.notes import NOTE_LENGTH
from secretariat.casework.store_pairs import PairOutlook, decide_pair, outlook_lines, preview_pair
from secretariat.refusal import Message, Refusal

INCOMPLETE = frozenset({RefusalCode.NOTE_MISSING, RefusalCode.INVALID_VALUE, RefusalCode.LIMIT_EXCEEDED})


class PairDialog(Dialog[Message | Refusal]):
    """`command`: join, keep-apart or undo-pair; answers with what is done, or why it was not."""

    DEFAULT_CSS = """
    PairDialog #follows { margin: 1 0; }
    PairDialog .label { color: $text-muted; }
    """

    def __init__(self, number: str, other: str, command: str) -> None:
        super().__init__()
        self._number, self._other, self._command = number, other, command
        self._draft = f"pair {command} {number} {other}"
        self._mixing = False  # whether it was shown that two corporations would be mixed

    def title_text(self) -> str:
        """What is done to which two."""
        return self.words(f"screen_compare.title_{self._command}", number=self._number, other=self._other)

    def body(self) -> ComposeResult:
        """What follows, and a field."""
        yield SignedLines(lines_id="follows")
        yield Paragraph(self.words("screen_compare.note"), classes="label")
        yield Field(self.office_app.drafts.note(self._draft), longest=NOTE_LENGTH, field_id="note")

    def on_mount(self) -> None:
        """Asks what follows."""
        office, person = self.workplace.office, self.workplace.person
        self.ask("outlook", lambda: preview_pair(office, person, self._number, self._other, self._command), self._show)

    def _show(self, answer: PairOutlook | Refusal) -> None:
        label = self.words("screen_compare.follows")
        if isinstance(answer, Refusal):
            lines = [SignedLine(label, self.say(at_screen(answer)), "×", "error")]
        else:
            self._mixing = bool(answer.corporate_numbers)
            lines = [self._line(label if place == 0 else "", said) for place, said in enumerate(outlook_lines(answer))]
        self.query_one("#follows", SignedLines).show(lines)

    def _line(self, label: str, said: Message) -> SignedLine:
        mixes = said.key == "stores.mixes"
        return SignedLine(label, self.say(said), "!!" if mixes else "→", "error" if mixes else "plain")

    def leave(self) -> None:
        """Keeps what was typed."""
        self.office_app.drafts.keep_note(self._draft, self.query_one("#note", Field).value)
        super().leave()

    def confirm(self) -> None:
        """Enter: writes it, or says what is missing."""
        office, person, note, mixing = self.workplace.office, self.workplace.person, self.query_one("#note", Field).value, self._mixing
        pair = (self._number, self._other, self._command)
        self.write(lambda: decide_pair(office, person, *pair, note, mixing=mixing), self._decided)

    def _decided(self, refusal: Refusal | None) -> None:
        if refusal is not None and refusal.code in INCOMPLETE:
            self.tell(self.say(at_screen(refusal)))
        else:
            self.office_app.drafts.keep_note(self._draft, "")
            done = Message(f"screen_compare.done_{self._command}", {"number": self._number, "other": self._other})
            self.dismiss(refusal or done)
