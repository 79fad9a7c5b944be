"""What every decision with reasons looks like: what follows, reasons to tick, day and note, and the letter as it will read."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Generic, TypeVar

from textual import events
from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.widgets import OptionList

from models.vocabulary import RefusalCode
from screens.dialog import Dialog
from screens.text import shown
from screens.widgets.field import Field
from screens.widgets.letter_sheet import LetterSheet
from screens.widgets.paragraph import Paragraph
from screens.widgets.reason_list import FilterField, Reason, ReasonList
from screens.widgets.signed_lines import SignedLine, SignedLines
from secretariat.casework.choices import ReasonChoice
from secretariat.casework.notes import NOTE_LENGTH
from secretariat.letter import Letter
from secretariat.refusal import Refusal
from secretariat.screening.correction_items import Asked

Answer = TypeVar("Answer")
INCOMPLETE = frozenset({RefusalCode.REASON_MISSING, RefusalCode.NOTE_MISSING, RefusalCode.INVALID_VALUE, RefusalCode.LIMIT_EXCEEDED})


@dataclass(slots=True)
class Draft:
    """What was ticked and typed so far; kept when the dialog is left, for as long as the case is on the screen.

    `items`: what a return asks for more exactly than by its ticked reasons.
    """

    ticked: list[str] = field(default_factory=list)
    items: list[Asked] = field(default_factory=list)
    note: str = ""
    days: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class DayField:
    """A day that a decision takes: the field's name and label."""

    name: str
    label: str


class ReasonedDialog(Dialog[Answer], Generic[Answer]):
    """One decision on one case, with its reasons, days and note where it has them."""

    DEFAULT_CSS = """
    ReasonedDialog > #dialog { width: 116; height: auto; }
    ReasonedDialog #decision { height: auto; max-height: 30; }
    ReasonedDialog #asked { width: 1fr; height: auto; }
    ReasonedDialog #follows { margin: 0 0 1 0; }
    ReasonedDialog .label { color: $text-muted; margin: 1 0 0 0; }
    ReasonedDialog .day { height: 1; margin: 1 0 0 0; }
    ReasonedDialog .day Paragraph { color: $text-muted; width: 34; }
    ReasonedDialog .day Field { width: 1fr; }
    ReasonedDialog FilterField { margin: 0 0 1 0; }
    ReasonedDialog ReasonList { height: auto; max-height: 18; }
    ReasonedDialog #letter {
        width: 1fr; height: auto; max-height: 30; margin: 0 0 0 2; border: round $foreground 30%; border-title-color: $text-muted;
        scrollbar-size-vertical: 1; scrollbar-gutter: stable;
    }

    ReasonedDialog.-narrow #decision { layout: vertical; height: auto; max-height: 18; }
    ReasonedDialog.-narrow #decision.-letter { height: 18; }
    ReasonedDialog.-narrow #asked { width: 100%; }
    ReasonedDialog.-narrow #follows { margin: 0; }
    ReasonedDialog.-narrow .label, ReasonedDialog.-narrow .day { margin: 0; }
    ReasonedDialog.-narrow FilterField { margin: 0; }
    ReasonedDialog.-narrow ReasonList { max-height: 5; }
    ReasonedDialog.-narrow #letter { width: 100%; margin: 0; height: 1fr; }
    """

    def __init__(self, draft: Draft) -> None:
        super().__init__()
        self.draft = draft
        self.reasons: dict[str, ReasonChoice] = {}

    # what a decision says of itself

    def known_reasons(self) -> Sequence[ReasonChoice]:
        """The reasons that may be ticked."""
        raise NotImplementedError

    def day_fields(self) -> Sequence[DayField]:
        """The days that it takes."""
        return ()

    def needs_note(self) -> bool:
        """Whether it needs a note whatever the reasons are."""
        return False

    def look(self) -> None:
        """Asks what would follow now, and calls `show_foresight`."""
        raise NotImplementedError

    def has_letter(self) -> bool:
        """Whether a letter may follow."""
        return True

    def letter_title(self) -> str:
        """When the letter leaves."""
        return self.words("screen_review.letter_at_once")

    # what it looks like

    def keys_text(self) -> str:
        """Ticking has keys of its own."""
        if not self.has_letter():
            return self.words("screen_review.keys_reasons_only") if self.known_reasons() else super().keys_text()
        return self.words("screen_review.keys_reasons" if self.known_reasons() else "screen_review.keys_decision")

    def body(self) -> ComposeResult:
        """What is asked at the left or above, the letter at the right or below."""
        self.reasons = {reason.code: reason for reason in self.known_reasons()}
        with Horizontal(id="decision", classes="-reasons" if self.reasons else ""):
            with Vertical(id="asked"):
                yield SignedLines(lines_id="follows")
                if self.reasons:
                    yield FilterField(placeholder=self.words("screen_review.find_reason"), field_id="find")
                    yield ReasonList([self._reason(reason) for reason in self.reasons.values()], self.draft.ticked)
                for day in self.day_fields():
                    example = self.words("screen_review.day_example")
                    with Horizontal(classes="day"):
                        yield Paragraph(day.label)
                        yield Field(self.draft.days.get(day.name, ""), placeholder=example, longest=20, field_id=day.name)
                yield Paragraph(self._note_label(), paragraph_id="note-label", classes="label")
                yield Field(self.draft.note, longest=NOTE_LENGTH, field_id="note")
            with VerticalScroll(id="letter", can_focus=False) as box:
                box.display = False
                yield LetterSheet()

    def _reason(self, reason: ReasonChoice) -> Reason:
        label = reason.label_ja if self.language == "ja" else reason.label_en
        sentence = reason.sentence.replace("{note}", self.words("screen_review.note_stands_here"))
        found_by = " ".join((reason.code, reason.label_ja, reason.label_en, reason.sentence))
        return Reason(reason.code, label, sentence, found_by)

    def on_mount(self) -> None:
        """The reasons that were ticked before, and what would follow."""
        if self.reasons:
            self.query_one(ReasonList).draw(next(iter(self.draft.ticked), None))
        self.look()

    @property
    def ticked(self) -> tuple[str, ...]:
        """The codes of the ticked reasons, in the order of the programme file."""
        return tuple(code for code in self.reasons if code in self.draft.ticked)

    @property
    def note(self) -> str | None:
        """The note, if anything was typed."""
        return self.draft.note.strip() or None

    def show_foresight(self, follows: Sequence[SignedLine], letter: Letter | None) -> None:
        """Shows what would follow, and the letter."""
        self.query_one("#follows", SignedLines).show(follows)
        label = self.query_one("#note-label", Paragraph)
        if label.text != self._note_label():
            label.update(self._note_label())
        if self.query_one(LetterSheet).letter != letter:
            self._show_letter(letter)

    def _show_letter(self, letter: Letter | None) -> None:
        box = self.query_one("#letter", VerticalScroll)
        box.display = letter is not None
        box.border_title = shown(self.letter_title())
        self.query_one("#decision").set_class(letter is not None, "-letter")
        self.query_one(LetterSheet).show(letter)
        self.call_after_refresh(self._scroll_to_reasons)

    def _scroll_to_reasons(self) -> None:
        if ticked := self.draft.ticked:
            self.query_one("#letter", VerticalScroll).scroll_to(y=self.query_one(LetterSheet).line_of_fact(-len(ticked)), animate=False)

    def _note_label(self) -> str:
        said = {item.reason for item in self.draft.items if item.wanted}
        ticked = [self.reasons[code] for code in self.draft.ticked if code not in said]
        if any("{note}" in reason.sentence for reason in ticked):
            return self.words("screen_review.note_in_letter")
        needed = self.needs_note() or any(reason.needs_note for reason in ticked)
        if not self.has_letter():
            return self.words("screen_review.only_note_needed" if needed else "screen_review.only_note")
        return self.words("screen_review.note_needed" if needed else "screen_review.note_optional")

    # keys

    def on_key(self, event: events.Key) -> None:
        """The list and the letter are moved while a text field keeps the focus."""
        steps = {"up": -1, "down": 1}
        if event.key in steps and self.reasons:
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
        if marked in self.draft.ticked:
            self.draft.ticked.remove(marked)
            self.draft.items = [item for item in self.draft.items if item.reason != marked]
        else:
            self.draft.ticked.append(marked)
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
        if event.input.id == "note":
            self.draft.note = event.value
        else:
            self.draft.days[event.input.id or ""] = event.value
        self.look()

    def say_incomplete(self, refusal: Refusal, said: str) -> None:
        """Says what is missing, and goes there."""
        self.tell(said)
        wanted = {RefusalCode.NOTE_MISSING: "#note", RefusalCode.REASON_MISSING: "#find"}.get(refusal.code)
        if wanted is not None:
            self.query_one(wanted, Field).focus()
        elif days := self.day_fields():
            self.query_one(f"#{days[0].name}", Field).focus()
