"""What the security workspace shows of a review: questions or certificates, findings, what still stands against passing, one in full."""

from datetime import date
from typing import ClassVar

from textual import events
from textual.app import ComposeResult
from textual.containers import Container, Vertical, VerticalScroll

from models.vocabulary import Outcome
from models.vocabulary_providers import ReviewRoute
from screens.office_screen import OfficeScreen
from screens.security_words import (
    certificate_lines,
    certificate_rows,
    finding_lines,
    finding_rows,
    findings_title,
    question_lines,
    question_rows,
    questions_title,
    standing_lines,
)
from screens.widgets.paged_table import Column, PagedTable
from screens.widgets.paragraph import Paragraph
from screens.widgets.signed_lines import SignedLines
from secretariat.clock import japan_day
from secretariat.providers.certificates import ProviderCertificate
from secretariat.providers.findings import FindingLine
from secretariat.providers.questionnaire import QuestionLine
from secretariat.providers.security_review import ReviewCard, review_card
from secretariat.refusal import Refusal


class SecurityReviewScreen(OfficeScreen):
    """One review; the list that has the focus is the larger one where there is little room."""

    first_reading = "review"

    AUTO_FOCUS: ClassVar[str | None] = "#questions"

    def __init__(self, number: str) -> None:
        super().__init__()
        self.number = number
        self.card: ReviewCard | None = None
        self.active = "questions"  # the list that was worked in last

    def body(self) -> ComposeResult:
        """Where it stands; questions, certificates, findings; the marked one in full."""
        yield SignedLines(lines_id="review")
        with Container(id="lists"):
            with Vertical(id="of-questions"):
                yield Paragraph(paragraph_id="questions-heading")
                yield PagedTable(self._question_columns(), table_id="questions")
                yield PagedTable(self._certificate_columns(), table_id="certificates")
            with Vertical(id="of-findings"):
                yield Paragraph(paragraph_id="findings-heading")
                yield PagedTable(self._finding_columns(), table_id="findings")
        with VerticalScroll(id="detail"):
            yield SignedLines(lines_id="marked")

    def _column(self, name: str, width: int, *, right: bool = False, wide_only: bool = False) -> Column:
        return Column(name, self.words(f"screen_security.column_{name}"), width, right=right, wide_only=wide_only)

    def _question_columns(self) -> list[Column]:
        area, state = (16, 10) if self.language == "ja" else (22, 12)
        return [
            self._column("area", area),
            self._column("question", 0),
            self._column("state", state),
            self._column("findings", 4, right=True),
        ]

    def _certificate_columns(self) -> list[Column]:
        return [self._column("service", 0), self._column("certificate", 0), self._column("until", 17), self._column("state", 12)]

    def _finding_columns(self) -> list[Column]:
        severity, status = (7, 10) if self.language == "ja" else (11, 11)
        return [
            self._column("place", 3, right=True),
            self._column("severity", severity),
            self._column("status", status),
            self._column("due", 13),
            self._column("wording", 0),
        ]

    def heading(self) -> str:
        """Number, provider, status."""
        if self.card is None:
            return self.number
        return f"{self.card.number}  {self.card.provider_name}  {self.words(f'words.review_status.{self.card.status}')}"

    # what is shown

    def reload(self) -> None:
        """The review as it is now."""
        office, person, number = self.workplace.office, self.workplace.person, self.number
        self.ask("review", lambda: review_card(office, person, number), self._answered)

    def _answered(self, answer: ReviewCard | Refusal) -> None:
        if isinstance(answer, Refusal):
            self.card = None
            self.query_one("#lists").display = self.query_one("#detail").display = False
            self.tell(answer)
            self.refresh_frame()
        else:
            self._show(answer)

    @property
    def today(self) -> date:
        """Today in Japan."""
        return japan_day(self.workplace.office.clock.now())

    def _show(self, card: ReviewCard) -> None:
        is_first, judged = self.card is None, self._just_passed(card)
        self.card = card
        workplace = self.workplace
        self.query_one("#review", SignedLines).show(standing_lines(card, workplace))
        by_certificate = card.route == ReviewRoute.CERTIFICATE
        questions, certificates, findings = (self._table(name) for name in ("questions", "certificates", "findings"))
        questions.display, certificates.display = not by_certificate, by_certificate
        certificates.empty = self.words("screen_security.no_certificates")
        findings.empty = self.words("screen_security.no_findings")
        questions.show(question_rows(card, workplace))
        certificates.show(certificate_rows(card, self.today, workplace))
        findings.show(finding_rows(card, self.today, workplace))
        self.query_one("#questions-heading", Paragraph).update(questions_title(card, workplace))
        self.query_one("#findings-heading", Paragraph).update(findings_title(card, workplace))
        if is_first and by_certificate:
            self.active = "certificates"
            self.call_after_refresh(certificates.focus)
        if judged:
            self._go_on(card)
        self._show_marked()
        self.refresh_frame()

    def _just_passed(self, card: ReviewCard) -> bool:
        """Whether the marked question was not passed when it was shown, and is now."""
        before = self.marked_question
        now = next((line for line in card.questions if before is not None and line.question == before.question), None)
        return before is not None and now is not None and before.outcome is not Outcome.PASS and now.outcome is Outcome.PASS

    def _go_on(self, card: ReviewCard) -> None:
        """To the next question that nobody has judged, after the last one from the first again; a failure waits for its finding."""
        questions = self._table("questions")
        here = next(place for place, line in enumerate(card.questions) if line.question == questions.current)
        after = (*range(here + 1, len(card.questions)), *range(here))
        unjudged = next((place for place in after if card.questions[place].outcome is Outcome.REVIEW), None)
        if unjudged is not None:
            questions.move_cursor(row=unjudged)

    def _table(self, name: str) -> PagedTable:
        return self.query_one(f"#{name}", PagedTable)

    def on_descendant_focus(self, event: events.DescendantFocus) -> None:
        """The detail follows the list that is worked in."""
        if isinstance(event.widget, PagedTable) and event.widget.id is not None:
            self.active = event.widget.id
            self._show_marked()

    def on_paged_table_moved(self, event: PagedTable.Moved) -> None:
        """Another line is marked."""
        event.stop()
        self._show_marked()

    def _show_marked(self) -> None:
        if (card := self.card) is None:
            return
        in_findings, lines = self.active == "findings", []
        self.query_one("#lists").set_class(in_findings, "-findings").set_class(not in_findings, "-questions")
        if in_findings and (finding := self.marked_finding) is not None:
            lines = finding_lines(finding, card, self.workplace)
        elif self.active == "questions" and (question := self.marked_question) is not None:
            lines = question_lines(question, card, self.workplace)
        elif self.active == "certificates" and (certificate := self.marked_certificate) is not None:
            lines = certificate_lines(certificate, card, self.workplace)
        marked = self.query_one("#marked", SignedLines)
        if tuple(lines) != marked.lines:
            marked.show(lines)
            self.query_one("#detail").scroll_home(animate=False)
        self.refresh_keys()

    @property
    def marked_question(self) -> QuestionLine | None:
        """The question that the cursor is on."""
        marked = self._table("questions").current
        return next((line for line in self.card.questions if line.question == marked), None) if self.card is not None else None

    @property
    def marked_certificate(self) -> ProviderCertificate | None:
        """The certificate that the cursor is on."""
        marked = self._table("certificates").current
        return next((line for line in self.card.certificates if str(line.id) == marked), None) if self.card is not None else None

    @property
    def marked_finding(self) -> FindingLine | None:
        """The finding that the cursor is on."""
        marked = self._table("findings").current
        return next((line for line in self.card.findings if str(line.place) == marked), None) if self.card is not None else None
