"""Deciding on an application: what follows and the letter as it will read, then Enter."""

from dataclasses import dataclass, field

from textual import events
from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.widgets import OptionList

from models.vocabulary import ApplicationStatus, RefusalCode
from screens.dialog import Dialog
from screens.formats import day, full_day
from screens.refusals import at_screen
from screens.review_words import approval_lines, read_day
from screens.text import shown
from screens.widgets.field import Field
from screens.widgets.letter_sheet import LetterSheet
from screens.widgets.paragraph import Paragraph
from screens.widgets.reason_list import FilterField, Reason, ReasonList
from screens.widgets.signed_lines import SignedLine, SignedLines, Weight
from secretariat.casework.choices import Choice, ReasonChoice, reasons_for
from secretariat.casework.desk import decide_application
from secretariat.casework.notes import NOTE_LENGTH
from secretariat.casework.preview import Preview, draft_letter, preview_decision
from secretariat.casework.review import ReviewCase
from secretariat.clock import japan_day
from secretariat.letter import Letter
from secretariat.office import Office
from secretariat.refusal import Message, Refusal
from secretariat.screening.decision import Command, Seen
from secretariat.staff import Person

INCOMPLETE = frozenset({RefusalCode.REASON_MISSING, RefusalCode.NOTE_MISSING, RefusalCode.INVALID_VALUE, RefusalCode.LIMIT_EXCEEDED})


@dataclass(slots=True)
class Draft:
    """What was ticked and typed so far; kept when the dialog is left, for as long as the case is on the screen."""

    ticked: list[str] = field(default_factory=list)
    note: str = ""
    day: str = ""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a decision: done, as `message` says, or refused."""

    command: str
    message: Message | None = None
    refusal: Refusal | None = None


@dataclass(frozen=True, slots=True)
class Foresight:
    """What would follow, and the letter as far as it can be written."""

    preview: Preview | Refusal
    letter: Letter | None


def foresee(office: Office, person: Person, number: str, command: Command) -> Foresight:
    """What a command would do, with the letter of what was ticked so far where it is not complete yet."""
    preview = preview_decision(office, person, number, command)
    if isinstance(preview, Preview):
        return Foresight(preview, preview.letter)
    letter = draft_letter(office, person, number, command)
    return Foresight(preview, letter if isinstance(letter, Letter) else None)


class DecisionDialog(Dialog[Outcome]):
    """One decision on one case, with its reasons, day and note where it has them."""

    DEFAULT_CSS = """
    DecisionDialog > #dialog { width: 116; height: auto; }
    DecisionDialog #decision { height: auto; max-height: 30; }
    DecisionDialog #asked { width: 1fr; height: auto; }
    DecisionDialog #follows { margin: 0 0 1 0; }
    DecisionDialog .label { color: $text-muted; margin: 1 0 0 0; }
    DecisionDialog FilterField { margin: 0 0 1 0; }
    DecisionDialog ReasonList { height: auto; max-height: 18; }
    DecisionDialog #letter {
        width: 1fr; height: auto; max-height: 30; margin: 0 0 0 2; border: round $foreground 30%; border-title-color: $text-muted;
        scrollbar-size-vertical: 1; scrollbar-gutter: stable;
    }

    DecisionDialog.-narrow #decision { layout: vertical; height: auto; max-height: 18; }
    DecisionDialog.-narrow #decision.-letter { height: 18; }
    DecisionDialog.-narrow #asked { width: 100%; }
    DecisionDialog.-narrow #follows { margin: 0; }
    DecisionDialog.-narrow .label { margin: 0; }
    DecisionDialog.-narrow FilterField { margin: 0; }
    DecisionDialog.-narrow ReasonList { max-height: 5; }
    DecisionDialog.-narrow #letter { width: 100%; margin: 0; height: 1fr; }
    """

    def __init__(self, case: ReviewCase, choice: Choice, draft: Draft) -> None:
        super().__init__()
        self._case, self._choice, self._draft = case, choice, draft
        self._reasons: dict[str, ReasonChoice] = {}
        self._preview: Preview | None = None
        self._foreseen: Command | None = None  # what the preview is of

    # what it looks like

    def title_text(self) -> str:
        """The decision and the case."""
        decision = self.words(f"screen_review.command.{self._choice.command}")
        return f"{decision}  {self._case.shown.number}  {self._case.shown.store_name}"

    def keys_text(self) -> str:
        """Ticking has keys of its own."""
        return self.words("screen_review.keys_reasons" if self._choice.needs_reason else "screen_review.keys_decision")

    def body(self) -> ComposeResult:
        """What is asked at the left or above, the letter at the right or below."""
        programme = self.workplace.office.programme
        self._reasons = {reason.code: reason for reason in reasons_for(programme, self._choice.command)}
        with Horizontal(id="decision", classes="-reasons" if self._reasons else ""):
            with Vertical(id="asked"):
                yield SignedLines(lines_id="follows")
                if self._reasons:
                    yield FilterField(placeholder=self.words("screen_review.find_reason"), field_id="find")
                    yield ReasonList([self._reason(reason) for reason in self._reasons.values()], self._draft.ticked)
                if self._choice.needs_day:
                    yield Paragraph(self.words("screen_review.cancelled_from"), classes="label")
                    yield Field(self._draft.day, placeholder=self.words("screen_review.day_example"), longest=20, field_id="day")
                yield Paragraph(self.words("screen_review.note_optional"), paragraph_id="note-label", classes="label")
                yield Field(self._draft.note, longest=NOTE_LENGTH, field_id="note")
            with VerticalScroll(id="letter", can_focus=False) as box:
                box.display = False
                yield LetterSheet()

    def _reason(self, reason: ReasonChoice) -> Reason:
        label = reason.label_ja if self.language == "ja" else reason.label_en
        sentence = reason.sentence.replace("{note}", self.words("screen_review.note_stands_here"))
        found_by = " ".join((reason.code, reason.label_ja, reason.label_en, reason.sentence))
        return Reason(reason.code, label, sentence, found_by)

    def on_mount(self) -> None:
        """An approval's preview came with the case, and is asked for anew; everything else is asked for."""
        if self._reasons:
            self.query_one(ReasonList).draw(next(iter(self._draft.ticked), None))
        if self._choice.command == "approve" and isinstance(self._case.approval, Preview):
            self._show(Foresight(self._case.approval, self._case.approval.letter), self.command())
        self.look()

    # what would follow

    def command(self) -> Command:
        """The decision as it was filled in so far."""
        today = japan_day(self.workplace.office.clock.now())
        from_day = read_day(self._draft.day, today) if self._choice.needs_day else None
        ticked = tuple(code for code in self._reasons if code in self._draft.ticked)
        return Command(self._choice.command, ticked, self._draft.note.strip() or None, from_day)

    def look(self) -> None:
        """Asks what would follow now."""
        office, person, number, command = self.workplace.office, self.workplace.person, self._case.shown.number, self.command()
        self.ask("preview", lambda: foresee(office, person, number, command), lambda foresight: self._show(foresight, command))

    def _show(self, foresight: Foresight, command: Command) -> None:
        self._foreseen = command
        self._preview = foresight.preview if isinstance(foresight.preview, Preview) else None
        self.query_one("#follows", SignedLines).show(self._follows(foresight.preview))
        label = self.query_one("#note-label", Paragraph)
        if label.text != self._note_label():
            label.update(self._note_label())
        if self.query_one(LetterSheet).letter != foresight.letter:
            self._show_letter(foresight.letter)

    def _show_letter(self, letter: Letter | None) -> None:
        box = self.query_one("#letter", VerticalScroll)
        box.display = letter is not None
        box.border_title = shown(self.words("screen_review.letter_later" if self._is_approval() else "screen_review.letter_at_once"))
        self.query_one("#decision").set_class(letter is not None, "-letter")
        self.query_one(LetterSheet).show(letter)
        self.call_after_refresh(self._scroll_to_reasons)

    def _scroll_to_reasons(self) -> None:
        if ticked := self._draft.ticked:
            self.query_one("#letter", VerticalScroll).scroll_to(y=self.query_one(LetterSheet).line_of_fact(-len(ticked)), animate=False)

    def _is_approval(self) -> bool:
        return self._preview is not None and (self._preview.target == ApplicationStatus.APPROVED or self._choice.command == "approve")

    def _follows(self, preview: Preview | Refusal) -> list[SignedLine]:
        words = self.words
        if isinstance(preview, Refusal):
            given: tuple[str, Weight] = ("…", "muted") if preview.code in INCOMPLETE else ("×", "error")
            lines = [SignedLine(words("screen_review.still"), self.say(at_screen(preview)), *given)]
        else:
            lines = [SignedLine(words("screen_review.then"), words(f"words.application_status.{preview.target}"), "→")]
            if self._is_approval():
                return lines + approval_lines(preview, self.workplace)
        if any(self._reasons[code].second_person for code in self._draft.ticked) or (
            isinstance(preview, Preview) and preview.awaits_second
        ):
            lines.append(SignedLine(words("screen_review.second"), words("screen_review.second_needed"), "!", "warning"))
        if self._choice.needs_day:
            lines.append(SignedLine(words("screen_review.cancelled_from"), full_day(self.command().from_day, self.language), " "))
        return lines

    def _note_label(self) -> str:
        ticked = [self._reasons[code] for code in self._draft.ticked]
        if any("{note}" in reason.sentence for reason in ticked):
            return self.words("screen_review.note_in_letter")
        return self.words("screen_review.note_needed" if any(reason.needs_note for reason in ticked) else "screen_review.note_optional")

    # keys

    def on_key(self, event: events.Key) -> None:
        """The list and the letter are moved while a text field keeps the focus."""
        steps = {"up": -1, "down": 1}
        if event.key in steps and self._reasons:
            event.stop()
            event.prevent_default()
            self.query_one(ReasonList).step(steps[event.key])
        elif event.key in {"pageup", "pagedown"}:
            event.stop()
            event.prevent_default()
            box = self.query_one("#letter", VerticalScroll)
            box.scroll_relative(y=(box.size.height - 1) * (1 if event.key == "pagedown" else -1), animate=False)

    def on_filter_field_ticked(self) -> None:
        """Space: ticks the marked reason, or takes the tick away; what was typed to find it is cleared."""
        marked = self.query_one(ReasonList).marked
        if marked is None:
            return
        if marked in self._draft.ticked:
            self._draft.ticked.remove(marked)
        else:
            self._draft.ticked.append(marked)
        self.query_one("#find", Field).value = ""
        self.query_one(ReasonList).draw(marked)
        self.tell(None)
        self.look()

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """A click ticks as well."""
        event.stop()
        self.on_filter_field_ticked()

    def on_input_changed(self, event: Field.Changed) -> None:
        """What is typed narrows the reasons down, or goes into the draft."""
        event.stop()
        if event.input.id == "find":
            self.query_one(ReasonList).find(event.value)
            return
        if event.input.id == "day":
            self._draft.day = event.value
        else:
            self._draft.note = event.value
        self.look()

    # doing it

    def confirm(self) -> None:
        """Enter: does it, or says what is missing."""
        office, person, number, command = self.workplace.office, self.workplace.person, self._case.shown.number, self.command()
        if command != self._foreseen:
            self.tell(Message("screen_review.foresight_first"))
            return
        seen = Seen(self._case.version, self._preview.start_on if self._preview is not None and self._is_approval() else None)
        self.write(lambda: decide_application(office, person, number, command, seen=seen), self._decided)

    def _decided(self, refusal: Refusal | None) -> None:
        if refusal is None:
            self.dismiss(Outcome(self._choice.command, self._done()))
        elif refusal.code in INCOMPLETE:
            self.tell(self.say(at_screen(refusal)))
            wanted = {RefusalCode.NOTE_MISSING: "#note", RefusalCode.REASON_MISSING: "#find"}.get(refusal.code)
            if wanted is not None:
                self.query_one(wanted, Field).focus()
            elif self._choice.needs_day:
                self.query_one("#day", Field).focus()
        else:
            self.dismiss(Outcome(self._choice.command, refusal=refusal))

    def _done(self) -> Message:
        number, preview = self._case.shown.number, self._preview
        command = Message(f"screen_review.command.{self._choice.command}")
        if preview is None:
            return Message("screen_review.done", {"number": number, "command": command})
        if preview.awaits_second:
            return Message("screen_review.done_awaits", {"number": number, "command": command})
        if preview.target == ApplicationStatus.APPROVED:
            return Message("screen_review.done_approved", {"number": number, "start": day(preview.start_on, self.language)})
        return Message("screen_review.done", {"number": number, "command": command})
