"""Deciding on a grant: the sum step by step, conditions or reasons, and the letter as it will read, then Enter."""

from collections.abc import Sequence

from screens.provider_decision import Decided
from screens.reasoned_dialog import INCOMPLETE, Draft, ReasonedDialog
from screens.refusals import at_screen
from screens.widgets.signed_lines import SignedLine, Weight
from secretariat.casework.choices import ReasonChoice, reasons_for
from secretariat.grants.work import GrantDecision, GrantForesight, GrantWork, decide, foresee_decision
from secretariat.refusal import Message, Refusal

WITHOUT_NOTE = frozenset({"settle-grant"})


class GrantDecisionDialog(ReasonedDialog[Decided]):
    """One decision on one grant."""

    def __init__(self, work: GrantWork, command: str, draft: Draft) -> None:
        super().__init__(draft)
        self._card, self._command = work.card, command
        self._foreseen: GrantDecision | None = None

    def title_text(self) -> str:
        """What is decided, and on which grant."""
        return f"{self.words(f'screen_grant.decision.{self._command}')}  {self._card.number}  {self._card.provider_name}"

    def known_reasons(self) -> Sequence[ReasonChoice]:
        """Those of the command."""
        return reasons_for(self.workplace.office.programme, self._command, "grant")

    def on_mount(self) -> None:
        """A settlement takes no note."""
        for widget in self.query("#note, #note-label"):
            widget.display = self._command not in WITHOUT_NOTE

    def _note_label(self) -> str:
        """Of a grant its conditions, which the letter carries."""
        return self.words("screen_grant.conditions") if self._command == "grant" else super()._note_label()

    def decision(self) -> GrantDecision:
        """As it was filled in so far."""
        return GrantDecision(self._command, self.ticked, self.note)

    def look(self) -> None:
        """Asks what would follow now."""
        office, person, number, decision = self.workplace.office, self.workplace.person, self._card.number, self.decision()
        self.ask("foresight", lambda: foresee_decision(office, person, number, decision), lambda found: self._show(found, decision))

    def _show(self, found: GrantForesight | Refusal, decision: GrantDecision) -> None:
        self._foreseen = decision
        self.show_foresight(self._follows(found), None if isinstance(found, Refusal) else found.letter)

    def _follows(self, found: GrantForesight | Refusal) -> list[SignedLine]:
        words, refusal = self.words, found if isinstance(found, Refusal) else found.refusal
        if refusal is not None:
            given: tuple[str, Weight] = ("…", "muted") if refusal.code in INCOMPLETE else ("×", "error")
            return [SignedLine(words("screen_review.still"), self.say(at_screen(refusal)), *given)]
        if isinstance(found, Refusal):
            return []
        lines = [SignedLine(words("screen_review.then"), words(f"words.grant_status.{found.target}"), "→")]
        steps = "\n".join(self.say(step) for step in found.steps)
        return [*lines, SignedLine(words("screen_grant.label.sums"), steps)]

    def confirm(self) -> None:
        """Enter: does it, or says what is missing."""
        office, person, number, version = self.workplace.office, self.workplace.person, self._card.number, self._card.version
        decision = self.decision()
        if decision != self._foreseen:
            self.tell(Message("screen_review.foresight_first"))
        else:
            self.write(lambda: decide(office, person, number, decision, seen=version), self._decided)

    def _decided(self, refusal: Refusal | None) -> None:
        if refusal is None:
            name = Message(f"screen_grant.decision.{self._command}")
            self.dismiss(Decided(Message("screen_grant.decided", {"number": self._card.number, "decision": name})))
        elif refusal.code in INCOMPLETE:
            self.say_incomplete(refusal, self.say(at_screen(refusal)))
        else:
            self.dismiss(Decided(refusal=refusal))
