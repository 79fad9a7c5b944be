"""The workspace of a security review (情報管理・安全対策の審査): questions, certificates and findings are worked off until it ends."""

from collections.abc import Callable, Mapping
from typing import Final

from models.vocabulary_providers import FindingStatus, ReviewRoute
from screens.act_dialog import ActDialog
from screens.commands import Command
from screens.dialog import ConfirmDialog
from screens.evidence_dialog import EvidenceDialog
from screens.formats import full_day
from screens.security_case import SecurityReviewScreen
from screens.security_dialogs import (
    SendDialog,
    answer_dialog,
    examination_dialog,
    failing_dialog,
    finding_dialog,
    judgement_dialog,
    remedy_dialog,
    reopening_dialog,
    verification_dialog,
)
from screens.security_words import findings_title, questions_title
from screens.widgets.paged_table import PagedTable
from screens.workplace import Workplace
from secretariat.letter import Letter
from secretariat.providers.findings import FindingLine
from secretariat.providers.findings_letter import foresee_findings_letter
from secretariat.providers.security_review import ReviewCard, conclude_review, due_after
from secretariat.refusal import Message, Refusal

# which command of the process stands behind a command of the screen
CHOICES: Final[Mapping[str, str]] = {
    "answer_question": "answer",
    "judge_answer": "judge",
    "add_finding": "find",
    "record_remedy": "remedy",
    "verify_remedy": "verify",
    "reopen_finding": "reopen-finding",
    "send_findings": "send-findings",
    "pass_review": "pass",
    "fail_review": "fail",
}
# in which status a finding has to be
WANTED: Final[Mapping[str, FindingStatus]] = {
    "record_remedy": FindingStatus.OPEN,
    "verify_remedy": FindingStatus.REMEDIED,
    "reopen_finding": FindingStatus.CLOSED,
}


class SecurityScreen(SecurityReviewScreen):
    """One review and its commands."""

    place = "security"
    CSS_PATH = "security.tcss"

    # what may be done

    def reason_against(self, command: Command) -> Message | None:
        """From what the review allows this person, and from the marked line."""
        if command.name not in CHOICES:
            return super().reason_against(command)
        if (card := self.card) is None:
            return Message("screen_security.not_there")
        if command.name == "judge_answer" and card.route == ReviewRoute.CERTIFICATE:
            return super().reason_against(command) or (
                None if self.marked_certificate is not None else Message("screen_security.no_certificates")
            )
        if (refusal := card.refusals.get(CHOICES[command.name])) is not None:
            return refusal.message
        if command.name in {"answer_question", "judge_answer"}:
            return self._reason_of_question(command.name, card)
        if command.name in WANTED:
            return self._reason_of_finding(command.name, card)
        if command.name == "send_findings" and not any(line.status == FindingStatus.OPEN for line in card.findings):
            return Message("security.no_open_finding", {"number": card.number})
        if command.name == "pass_review" and card.missing:
            return Message("screen_security.not_yet")
        return None

    def _reason_of_question(self, command: str, card: ReviewCard) -> Message | None:
        if self.marked_question is None:
            return Message("security.no_questions", {"number": card.number})
        return Message("screen_security.answer_first") if command == "judge_answer" and self.marked_question.answer is None else None

    def _reason_of_finding(self, command: str, card: ReviewCard) -> Message | None:
        if (finding := self.marked_finding) is None:
            return Message("screen_security.no_findings")
        if finding.status != WANTED[command]:
            status = Message(f"words.finding_status.{finding.status}")
            return Message("security.finding_wrong_state", {"number": card.number, "place": finding.place, "status": status})
        if command == "verify_remedy" and finding.remedied_by == self.workplace.person.login:
            return Message("security.same_person", {"place": finding.place})
        return None

    # doing it

    def on_paged_table_opened(self, event: PagedTable.Opened) -> None:
        """Enter or a double click: what comes next for the line."""
        event.stop()
        self.perform_named("next_step")

    def do_next_step(self) -> None:
        """Answer, judge; remedy, verify."""
        finding = self.marked_finding
        if self.active == "findings":
            steps = {FindingStatus.OPEN: "record_remedy", FindingStatus.REMEDIED: "verify_remedy", FindingStatus.CLOSED: "reopen_finding"}
            if finding is not None:
                self.perform_named(steps[FindingStatus(finding.status)])
        elif self.active == "questions" and self.marked_question is not None and self.marked_question.answer is None:
            self.perform_named("answer_question")
        else:
            self.perform_named("judge_answer")

    def _open(self, dialog: ActDialog) -> None:
        self.app.push_screen(dialog, self._done)

    def _done(self, message: Message | None) -> None:
        if message is not None:
            self.tell(message, "done")
        self.reload()  # also where it was left: a colleague may have been quicker

    def do_answer_question(self) -> None:
        """The provider's answer to the marked question."""
        if (card := self.card) is not None and (line := self.marked_question) is not None:
            self._open(answer_dialog(card, line, self.workplace))

    def do_judge_answer(self) -> None:
        """Whether the marked answer, or the marked certificate, is good enough."""
        if (card := self.card) is None:
            return
        if card.route == ReviewRoute.CERTIFICATE:
            if (certificate := self.marked_certificate) is not None:
                self._open(examination_dialog(card, certificate, self.workplace))
        elif (line := self.marked_question) is not None:
            self._open(judgement_dialog(card, line, self.workplace))

    def do_add_finding(self) -> None:
        """A finding on the marked question; on the review as a whole where the findings are worked in."""
        if (card := self.card) is not None:
            question = self.marked_question if self.active == "questions" else None
            self._open(finding_dialog(card, question, self.workplace))

    def _on_finding(self, make: Callable[[ReviewCard, FindingLine, Workplace], ActDialog]) -> None:
        if (card := self.card) is not None and (line := self.marked_finding) is not None:
            self._open(make(card, line, self.workplace))

    def do_record_remedy(self) -> None:
        """What the provider did about the marked finding."""
        self._on_finding(remedy_dialog)

    def do_verify_remedy(self) -> None:
        """Whether that is enough."""
        self._on_finding(verification_dialog)

    def do_reopen_finding(self) -> None:
        """The marked finding is open again."""
        self._on_finding(reopening_dialog)

    def do_send_findings(self) -> None:
        """The letter first."""
        if (card := self.card) is not None:
            office, person, number = self.workplace.office, self.workplace.person, card.number

            def show(letter: Letter) -> None:
                self.app.push_screen(SendDialog(letter, card, self.workplace), closed)

            def closed(is_sent: bool | None) -> None:
                self._done(Message("screen_security.sent") if is_sent else None)

            self.ask("letter", lambda: foresee_findings_letter(office, person, number), lambda answer: self.require(answer, show))

    def do_pass_review(self) -> None:
        """What follows from it is said first."""
        if (card := self.card) is None:
            return
        office, person, number = self.workplace.office, self.workplace.person, card.number
        lines = [
            questions_title(card, self.workplace),
            findings_title(card, self.workplace),
            self.words("screen_security.next_due", day=full_day(due_after(office.programme, self.today), self.language)),
        ]
        title = self.words("screen_security.passing", number=number, name=card.provider_name)

        def confirmed(yes: bool | None) -> None:
            if yes:
                self.write(lambda: conclude_review(office, person, number, passed=True, seen=card.version), self._passed)

        self.app.push_screen(ConfirmDialog(title, lines), confirmed)

    def _passed(self, refusal: Refusal | None) -> None:
        if refusal is not None:
            self.tell(refusal)
        else:
            self.tell(Message("screen_security.has_passed", {"number": self.number}), "done")
        self.reload()

    def do_fail_review(self) -> None:
        """With a reason."""
        if (card := self.card) is not None:
            self._open(failing_dialog(card, self.workplace))

    def do_evidence(self) -> None:
        """What is kept with the review, and what is to be kept with the marked line."""
        if self.card is None:
            return
        subject = ""
        if self.active == "findings" and self.marked_finding is not None:
            subject = f"finding:{self.marked_finding.place}"
        elif self.active == "questions" and self.marked_question is not None:
            subject = f"question:{self.marked_question.question}"
        self.app.push_screen(EvidenceDialog(self.number, subject))

    def do_copy_number(self) -> None:
        """The number, for another program."""
        self.copy_number(self.number)
