"""Deciding on an application: what follows and the letter as it will read, then Enter."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from textual import events

from models.vocabulary import ApplicationStatus, CorrectionStatus
from screens.correction_dialogs import FieldDialog, WantedDialog
from screens.correction_words import asked_words
from screens.formats import day, full_day
from screens.reasoned_dialog import INCOMPLETE, DayField, Draft, ReasonedDialog
from screens.refusals import at_screen
from screens.review_words import approval_lines, read_day
from screens.widgets.reason_list import ReasonList
from screens.widgets.signed_lines import SignedLine, Weight
from secretariat.casework.choices import Choice, ReasonChoice, reasons_for
from secretariat.casework.desk import decide_application
from secretariat.casework.preview import Preview, draft_letter, preview_decision
from secretariat.casework.review import ReviewCase
from secretariat.clock import japan_day
from secretariat.letter import Letter
from secretariat.office import Office
from secretariat.refusal import Message, Refusal
from secretariat.screening.correction_items import Asked, current
from secretariat.screening.decision import Command, Seen
from secretariat.staff import Person

DAY: Final = "day"
WITHOUT_LETTER: Final = frozenset({"agree", "disagree", "let-stand", "reopen"})
_LETTERS: Final = {ApplicationStatus.REJECTED.value: "rejected", ApplicationStatus.RETURNED.value: "returned"}


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


def first_draft(case: ReviewCase, command: str) -> Draft:
    """What a decision begins with: a return, with what was found to be still wrong."""
    if command != "return":
        return Draft()
    again = [Asked(item.reason, item.field, item.wanted) for item in current(case.items) if item.status == CorrectionStatus.STILL_WRONG]
    exact = [asked for asked in again if asked.field is not None or asked.wanted is not None]
    return Draft(list(dict.fromkeys(asked.reason for asked in again)), exact)


class DecisionDialog(ReasonedDialog[Outcome]):
    """One decision on one application."""

    def __init__(self, case: ReviewCase, choice: Choice, draft: Draft) -> None:
        super().__init__(draft)
        self._case, self._choice = case, choice
        self._preview: Preview | None = None
        self._foreseen: Command | None = None  # what the preview is of

    # what it looks like

    def title_text(self) -> str:
        """The decision and the case."""
        decision = self.words(f"screen_review.command.{self._choice.command}")
        return f"{decision}  {self._case.shown.number}  {self._case.shown.store_name}"

    def known_reasons(self) -> Sequence[ReasonChoice]:
        """Those of the command."""
        return reasons_for(self.workplace.office.programme, self._choice.command)

    def day_fields(self) -> Sequence[DayField]:
        """Only a cancellation has one."""
        return (DayField(DAY, self.words("screen_review.cancelled_from")),) if self._choice.needs_day else ()

    def needs_note(self) -> bool:
        """As the command says."""
        return self._choice.needs_note

    def has_letter(self) -> bool:
        """What only the office has to know has none."""
        return self._choice.command not in WITHOUT_LETTER

    def letter_title(self) -> str:
        """That of an approval leaves with the closing run."""
        return self.words("screen_review.letter_later" if self._is_approval() else "screen_review.letter_at_once")

    # what would follow

    def command(self) -> Command:
        """The decision as it was filled in so far."""
        today = japan_day(self.workplace.office.clock.now())
        from_day = read_day(self.draft.days.get(DAY, ""), today) if self._choice.needs_day else None
        return Command(self._choice.command, self.ticked, self.note, from_day, items=tuple(self.draft.items))

    def look(self) -> None:
        """An approval's preview came with the case, and is asked for anew; everything else is asked for."""
        office, person, number, command = self.workplace.office, self.workplace.person, self._case.shown.number, self.command()
        if self._foreseen is None and self._choice.command == "approve" and isinstance(self._case.approval, Preview):
            self._show(Foresight(self._case.approval, self._case.approval.letter), command)
        self.ask("preview", lambda: foresee(office, person, number, command), lambda foresight: self._show(foresight, command))

    def _show(self, foresight: Foresight, command: Command) -> None:
        self._foreseen = command
        self._preview = foresight.preview if isinstance(foresight.preview, Preview) else None
        self.show_foresight(self._follows(foresight.preview), foresight.letter)

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
        if any(self.reasons[code].second_person for code in self.draft.ticked) or (isinstance(preview, Preview) and preview.awaits_second):
            lines.append(SignedLine(words("screen_review.second"), words("screen_review.second_needed"), "!", "warning"))
        lines += self._undone_letters()
        for asked in self.draft.items:
            lines.append(SignedLine(words("screen_corrections.asked"), asked_words(asked, self.workplace), "•"))
        if self._choice.needs_day:
            lines.append(SignedLine(words("screen_review.cancelled_from"), full_day(self.command().from_day, self.language), " "))
        return lines

    def _undone_letters(self) -> list[SignedLine]:
        """The letter of the decision that is taken back: one that is not written goes with it, one that is written stays."""
        kind = _LETTERS.get(self._case.shown.status) if self._choice.command == "reopen" else None
        letter = next((letter for letter in self._case.letters if letter.kind == kind), None)
        if letter is None:
            return []
        name = self.words(f"screen_review.letter_kind.{letter.kind}")
        label = self.words("screen_review.undo_letter")
        if letter.written_at is None:
            return [SignedLine(label, self.words("screen_review.undo_goes", letter=name), " ")]
        written = full_day(japan_day(letter.written_at), self.language)
        return [SignedLine(label, self.words("screen_review.undo_stays", letter=name, day=written), "!", "warning")]

    # what a return asks for, item by item

    def keys_text(self) -> str:
        """A return has items."""
        keys = super().keys_text()
        return f"{self.words('screen_corrections.items_key')}  {keys}" if self._choice.command == "return" else keys

    def on_key(self, event: events.Key) -> None:
        """F4: an item of the marked reason."""
        if event.key == "f4" and self._choice.command == "return":
            event.stop()
            event.prevent_default()
            self._ask_field()

    def _ask_field(self) -> None:
        """Which field the marked reason is about this time, then what is wanted of it."""
        code = self.query_one(ReasonList).marked
        if code is None:
            return
        reason = self.workplace.office.programme.reasons[code]

        def chosen(field: str | None) -> None:
            if field is not None:
                known = next((item for item in self.draft.items if (item.reason, item.field or "") == (code, field)), None)
                self.app.push_screen(WantedDialog(known or Asked(code, field or None), self.reasons[code].sentence), self._ask_for)

        self.app.push_screen(FieldDialog(reason.field or ""), chosen)

    def _ask_for(self, asked: Asked | None) -> None:
        if asked is None:
            return
        others = [item for item in self.draft.items if (item.reason, item.field) != (asked.reason, asked.field)]
        self.draft.items = [*others, asked]
        if asked.reason not in self.draft.ticked:
            self.draft.ticked.append(asked.reason)
        self.query_one(ReasonList).draw(asked.reason)
        self.tell(None)
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
            self.say_incomplete(refusal, self.say(at_screen(refusal)))
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
