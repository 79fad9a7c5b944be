"""Review (審査): one application, all that is needed to decide on it, and the next one as soon as that is done."""

from typing import Final

from models.vocabulary import ApplicationStatus, Franchise
from screens.commands import Command
from screens.dialog import ChooseDialog, numbered
from screens.hand_back import hand_back_dialog
from screens.office_screen import OfficeScreen
from screens.parcels import ParcelsScreen
from screens.refusals import at_screen, short_reason
from screens.review_checks import ChecksOfCase
from screens.review_decision import DecisionDialog, Outcome, first_draft
from screens.review_papers import LetterDialog, NoteDialog
from screens.review_words import letter_line, letter_title
from secretariat.casework.choices import Choice
from secretariat.casework.desk import take_case
from secretariat.casework.preview import Preview, preview_decision
from secretariat.casework.review import ReviewCase, review_case
from secretariat.kits.listing import ParcelFilter
from secretariat.office import Office
from secretariat.refusal import Message, Refusal
from secretariat.screening import decision
from secretariat.screening.queue import go_on_in, take_next
from secretariat.screening.queue_view import QueueView
from secretariat.staff import Person

OTHER_DECISIONS: Final = ("return", "reject", "withdraw", "reopen", "confirm", "decline", "cancel", "uphold", "approve")
# in the last line only where they fit the case; elsewhere they are greyed, with the reason
FITTING: Final = frozenset(
    {
        "judge",
        "choose_industry",
        "chain",
        "corrections",
        "change_record",
        "succession",
        "agree_look",
        "disagree_look",
        "let_stand",
        "store_parcels",
    }
)
WITH_PARCELS: Final = frozenset({ApplicationStatus.REGISTERED, ApplicationStatus.CANCELLED})
# after these the next case comes; what is a manager's or a second person's stays on the screen
GO_ON: Final = frozenset({"approve", "return", "reject", "withdraw"})
# which command of the process stands behind a command of the screen
CHOICES: Final = {
    "judge": "settle",
    "note": "note",
    "take": "take",
    "hand_back": "hand-back",
    "choose_industry": "settle",  # whoever may judge a check may
    "agree_look": "agree",
    "disagree_look": "disagree",
    "let_stand": "let-stand",
}


class ReviewScreen(ChecksOfCase):
    """One application under review."""

    place = "review"
    CSS_PATH = "review.tcss"

    def __init__(self, number: str, view: QueueView | None = None) -> None:
        """`view`: the list that the person works off, whose next case follows; None: the office's next."""
        super().__init__(number)
        self._view = view

    # what may be done

    def commands_now(self) -> tuple[Command, ...]:
        """What fits the case: what cannot be done with one like it would take the room of what can."""
        if self.case is None:
            return self.commands()
        return tuple(command for command in self.commands() if command.name not in FITTING or self.reason_against(command) is None)

    def label(self, command: Command) -> str:
        """F2 goes on in the list that the person came from."""
        of_list = command.name == "next_case" and self._view is not None
        return self.words("screen_queue.next_in_list") if of_list else super().label(command)

    def meaning(self, command: Command) -> str:
        """Likewise."""
        of_list = command.name == "next_case" and self._view is not None
        return self.words("screen_queue.next_in_list_help") if of_list else super().meaning(command)

    def reason_against(self, command: Command) -> Message | None:
        """From the case's own choices."""
        if self.place not in command.places or command.name in {"next_case", "refresh"}:
            return super().reason_against(command)
        if self.case is None:
            return Message("screen_review.not_there")
        if command.name == "approve" or (command.name == "letter" and not self.case.letters):
            return _message(self._approving(self.case).refusal)
        if command.name in CHOICES:
            return _message(self._choice(self.case, CHOICES[command.name]).refusal)
        if command.name == "chain" and self.case.shown.details["franchise"] == Franchise.NONE:
            return Message("screen_chains.no_chain")
        if command.name == "succession":
            return super().reason_against(command) or _message(self.case.succession_refusal)
        if command.name == "change_record" and self.case.shown.facts is None:
            return Message("screen_amendments.not_decided")
        if command.name == "store_parcels" and self.case.shown.status not in WITH_PARCELS:
            return Message("screen_kits.not_registered")
        if command.name == "corrections" and not self.case.items:
            return Message("screen_corrections.none_asked")
        return super().reason_against(command)

    def _approving(self, case: ReviewCase) -> Choice:
        """What F3 does: approve, or agree to what awaits a second person."""
        confirm, approve = self._choice(case, "confirm"), self._choice(case, "approve")
        return confirm if case.pending is not None and (confirm.refusal is None or approve.refusal is not None) else approve

    # doing it

    def do_next_case(self) -> None:
        """Takes the next case and shows it."""
        self._go_on(None)

    def do_approve(self) -> None:
        """Approves, or confirms."""
        if self.case is not None:
            self._decide(self._approving(self.case))

    def do_decide(self) -> None:
        """The other decisions."""
        if (case := self.case) is None:
            return
        choices = [self._choice(case, name) for name in OTHER_DECISIONS]
        lines = [
            (str(place), self.words(f"screen_review.command.{choice.command}"), short_reason(choice.refusal, self.workplace))
            for place, choice in enumerate(choices, 1)
            if choice.command != "approve" or case.pending is not None
        ]

        def chosen(key: str | None) -> None:
            if key is not None:
                self._decide(choices[int(key) - 1])

        self.app.push_screen(ChooseDialog(self.words("screen_review.other_decisions", number=self.number), lines), chosen)

    def _decide(self, choice: Choice) -> None:
        if self.case is not None:
            draft = self.drafts.setdefault(choice.command, first_draft(self.case, choice.command))
            self.app.push_screen(DecisionDialog(self.case, choice, draft), self._decided)

    def _decided(self, outcome: Outcome | None) -> None:
        if outcome is None:
            return
        if outcome.refusal is not None:
            self.tell(at_screen(outcome.refusal), "warning")
            self.reload()
        elif outcome.command in GO_ON:
            self._go_on(outcome.message)
        else:
            self.drafts = {}
            self.tell(outcome.message, "done")
            self.reload()

    def _go_on(self, done: Message | None) -> None:
        """The next case; where there is none, back to where the person came from."""
        office, person, number, view = self.workplace.office, self.workplace.person, self.number, self._view
        none_left = "screen_review.none_left" if view is None else "screen_review.none_left_in_list"

        def arrived(answer: ReviewCase | Refusal | None) -> None:
            if isinstance(answer, ReviewCase):
                self.show(answer)
                self.tell(done or Message("screen_review.taken", {"number": self.number}), "done")
            elif answer is None:
                none = Message(none_left)
                self._leave(Message("screen_review.done_and_none_left", {"done": done, "none": none}) if done else none)
            else:
                self.tell(answer)
                self.reload()

        self.write(lambda: _next_case(office, person, number, view), arrived)

    def do_back(self) -> None:
        """Back; a case that is left undecided stays with whoever holds it, which is said once."""
        case = self.case
        if case is not None and case.shown.assignee == self.workplace.person.login and self.number not in self.office_app.told_held:
            self.office_app.told_held.add(self.number)
            self._leave(Message("screen_review.still_yours", {"number": self.number}), "note")
        else:
            super().do_back()

    def _leave(self, message: Message, weight: str = "done") -> None:
        self.office_app.leave(self)
        if isinstance(self.app.screen, OfficeScreen):
            self.app.screen.tell(message, weight)

    def do_agree_look(self) -> None:
        """The second look agrees."""
        self._give("agree")

    def do_disagree_look(self) -> None:
        """It does not."""
        self._give("disagree")

    def do_let_stand(self) -> None:
        """The approval stands all the same."""
        self._give("let-stand")

    def _give(self, command: str) -> None:
        if self.case is not None:
            self._decide(self._choice(self.case, command))

    def do_note(self) -> None:
        """A note."""
        self.app.push_screen(NoteDialog(self.number), self._noted)

    def _noted(self, is_written: bool | None) -> None:
        if is_written:
            self.tell(Message("screen_review.noted"), "done")
            self.reload()

    def do_take(self) -> None:
        """The person holds the case from now on."""
        office, person, number = self.workplace.office, self.workplace.person, self.number
        self.write(lambda: take_case(office, person, number), lambda refusal: self._changed(refusal, "screen_review.taken"))

    def do_hand_back(self) -> None:
        """Nobody holds the case any more."""
        self.app.push_screen(hand_back_dialog(self.workplace, self.number), self.acted)

    def _changed(self, refusal: Refusal | None, key: str) -> None:
        if refusal is not None:
            self.tell(at_screen(refusal), "warning")
        else:
            self.tell(Message(key, {"number": self.number}), "done")
        self.reload()

    def do_letter(self) -> None:
        """The letters that the case has had, and the one of what F3 would do."""
        if (case := self.case) is None:
            return
        if not case.letters:
            self._foresee_letter(case)
            return
        coming = self._approving(case)
        lines = [("0", self.words("screen_review.letter_later"), short_reason(coming.refusal, self.workplace))]
        lines += numbered(letter_line(letter, self.workplace) for letter in case.letters)

        def chosen(key: str | None) -> None:
            if key == "0":
                self._foresee_letter(case)
            elif key is not None:
                past = case.letters[int(key) - 1]
                self.app.push_screen(LetterDialog(past.letter, letter_title(past, self.workplace)))

        self.app.push_screen(ChooseDialog(self.words("screen_review.letters", number=self.number), lines, 1), chosen)

    def _foresee_letter(self, case: ReviewCase) -> None:
        office, person, number = self.workplace.office, self.workplace.person, self.number
        command = decision.Command(self._approving(case).command)
        self.ask(
            "letter", lambda: preview_decision(office, person, number, command), lambda answer: self.require(answer, self._show_letter)
        )

    def _show_letter(self, preview: Preview) -> None:
        if preview.letter is None:
            self.tell(Message("screen_review.no_letter"), "warning")
        else:
            self.app.push_screen(LetterDialog(preview.letter, self.words("screen_review.letter_later")))

    def do_store_parcels(self) -> None:
        """All parcels of its store."""
        self.office_app.open(ParcelsScreen(ParcelFilter(store=self.number)))

    def do_copy_number(self) -> None:
        """The number of the case."""
        self.copy_number(self.number)


def _message(refusal: Refusal | None) -> Message | None:
    return at_screen(refusal) if refusal is not None else None


def _next_case(office: Office, person: Person, number: str, view: QueueView | None) -> ReviewCase | Refusal | None:
    row = take_next(office, person) if view is None else go_on_in(office, person, view, number)
    return review_case(office, person, row.number) if row is not None and not isinstance(row, Refusal) else row
