"""Judging a check (確認結果の記録)."""

from typing import Final

from textual import events
from textual.app import ComposeResult
from textual.content import Content

from models.vocabulary import Outcome as Judgement
from models.vocabulary import RefusalCode, Rule
from screens.dialog import Dialog
from screens.refusals import at_screen
from screens.review_decision import Outcome, foresee
from screens.review_words import check_lines
from screens.text import shown
from screens.widgets.field import Field
from screens.widgets.paragraph import Paragraph
from screens.widgets.plain import Plain
from screens.widgets.signed_lines import SignedLine, SignedLines
from secretariat.casework.desk import decide_application
from secretariat.casework.notes import NOTE_LENGTH
from secretariat.casework.preview import Preview
from secretariat.casework.review import ReviewCase
from secretariat.refusal import Message, Refusal
from secretariat.screening.decision import Command, Seen

JUDGEMENTS = (Judgement.PASS, Judgement.FAIL)
SAME_STORE: Final = {Judgement.PASS: "screen_review.another_store", Judgement.FAIL: "screen_review.same_store"}
# what can be put right in the dialog
IN_FORM: Final = frozenset({RefusalCode.NOTE_MISSING, RefusalCode.INVALID_VALUE, RefusalCode.LIMIT_EXCEEDED, RefusalCode.NOTHING_TO_DO})
CHOSEN, OTHER = "(●) ", "( ) "


class JudgeDialog(Dialog[Outcome]):
    """A person's outcome for one check, with a note; ↑ and ↓ choose the outcome while the note is being typed."""

    DEFAULT_CSS = """
    JudgeDialog #outcomes { height: 2; margin: 1 0; }
    JudgeDialog .label { color: $text-muted; }
    JudgeDialog #follows { margin: 1 0 0 0; }
    """

    def __init__(self, case: ReviewCase, rule: str, judgement: Judgement | None, note: str = "") -> None:
        """`note`: what stands in the note at first."""
        super().__init__()
        self._case, self._rule, self._judgement, self._note = case, rule, judgement, note
        self._draft = f"check {case.shown.number} {rule}"

    def title_text(self) -> str:
        """The check and the case."""
        return f"{self.words('screen_review.judging', rule=self.words(f'checks.rule.{self._rule}'))}  {self._case.shown.number}"

    def keys_text(self) -> str:
        """The arrows choose."""
        return self.words("screen_review.keys_judging")

    def body(self) -> ComposeResult:
        """What was found, the two outcomes, the note, what follows."""
        name = self.words(f"checks.rule.{self._rule}")
        yield SignedLines([line for line in check_lines(self._case, self.workplace) if line.label == name])
        yield Plain(self._outcomes(), plain_id="outcomes")
        yield Paragraph(self.words("screen_review.judging_note"), classes="label")
        yield Field(self.office_app.drafts.note(self._draft) or self._note, longest=NOTE_LENGTH, field_id="note")
        yield SignedLines(lines_id="follows")

    def _outcomes(self) -> Content:
        lines = []
        for judgement in JUDGEMENTS:
            chosen = judgement is self._judgement
            style = "bold $accent" if chosen else ""
            meaning = f"  {self.words(SAME_STORE[judgement])}" if self._rule == Rule.SAME_STORE else ""
            lines.append(shown((CHOSEN if chosen else OTHER) + self.words(f"words.outcome.{judgement}") + meaning, style))
        return Content("\n").join(lines)

    def on_mount(self) -> None:
        """Where the outcome is given already, what follows is too."""
        self._look()

    def _command(self, note: str) -> Command:
        return Command("settle", rule=self._rule, outcome=self._judgement.value if self._judgement else None, note=note)

    def _look(self) -> None:
        if self._judgement is None:
            return
        office, person, number = self.workplace.office, self.workplace.person, self._case.shown.number
        command = self._command("-")  # nothing is written: whatever the note will be, this follows
        self.ask("preview", lambda: foresee(office, person, number, command).preview, self._show)

    def _show(self, preview: Preview | Refusal) -> None:
        label = self.words("screen_review.then")
        if isinstance(preview, Refusal):
            lines = [SignedLine(label, self.say(at_screen(preview)), "×", "error")]
        else:
            lines = [SignedLine(label, self.words(f"words.application_status.{preview.target}"), "→")]
            if preview.awaits_second:
                needed = self.words("screen_review.second_needed")
                lines.append(SignedLine(self.words("screen_review.second"), needed, "!", "warning"))
        self.query_one("#follows", SignedLines).show(lines)

    def on_key(self, event: events.Key) -> None:
        """The arrows choose between the two."""
        if event.key in {"up", "down"}:
            event.stop()
            event.prevent_default()
            self._judgement = JUDGEMENTS[0] if event.key == "up" else JUDGEMENTS[1]
            self.query_one("#outcomes", Plain).show(self._outcomes())
            self.tell(None)
            self._look()

    def leave(self) -> None:
        """Keeps what was typed."""
        self.office_app.drafts.keep_note(self._draft, self.query_one("#note", Field).value)
        super().leave()

    def confirm(self) -> None:
        """Enter: writes it down, or says what is missing."""
        if self._judgement is None:
            self.tell(Message("screen_review.outcome_missing"))
            return
        office, person, number, version = self.workplace.office, self.workplace.person, self._case.shown.number, self._case.version
        command = self._command(self.query_one("#note", Field).value.strip())
        self.write(lambda: decide_application(office, person, number, command, seen=Seen(version)), self._judged)

    def _judged(self, refusal: Refusal | None) -> None:
        if refusal is None:
            self.office_app.drafts.keep_note(self._draft, "")
            parameters = {"rule": Message(f"checks.rule.{self._rule}"), "outcome": Message(f"words.outcome.{self._judgement}")}
            self.dismiss(Outcome("settle", Message("screen_review.judged", parameters)))
        elif refusal.code in IN_FORM:
            self.tell(self.say(at_screen(refusal)))
        else:
            self.dismiss(Outcome("settle", refusal=refusal))
