"""What the review screen shows of a case: application, checks, what an approval would bring, history, and who else is looking at it."""

from typing import Final

from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical, VerticalScroll

from screens.dialog import Dialog
from screens.formats import listed
from screens.office_screen import OfficeScreen
from screens.reasoned_dialog import Draft
from screens.refusals import at_screen
from screens.review_application import application_lines
from screens.review_words import check_lines, checks_title, history_lines, letters_title, standing_lines, standing_title
from screens.text import joined, shown
from screens.widgets.signed_lines import SignedLines
from secretariat.casework.review import ReviewCase, review_case
from secretariat.presence import Standing, look_at, look_away
from secretariat.refusal import Message, Refusal

LOOKING: Final = 5.0  # seconds between two signs that the person looks at the case


class Panel(VerticalScroll):
    """One part of the screen; it scrolls where it has to."""

    def __init__(self, panel_id: str) -> None:
        super().__init__(id=panel_id)

    def compose(self) -> ComposeResult:
        """Its lines."""
        yield SignedLines()

    @property
    def lines(self) -> SignedLines:
        """What it shows."""
        return self.query_one(SignedLines)


class CaseScreen(OfficeScreen):
    """One application, kept up to date."""

    first_reading = "case"

    def __init__(self, number: str) -> None:
        super().__init__()
        self.number = number
        self.case: ReviewCase | None = None
        self.standing: Standing | None = None
        self.drafts: dict[str, Draft] = {}

    def body(self) -> ComposeResult:
        """Application, checks, what an approval would bring, history."""
        with Horizontal(id="top"):
            yield Panel("application")
            with Vertical(id="judgement"):
                yield Panel("checks")
                yield Panel("standing")
        yield Panel("history")

    def heading(self) -> str:
        """Number, store, status."""
        if self.case is None:
            return self.number
        status = self.words(f"words.application_status.{self.case.shown.status}")
        return f"{self.case.shown.number}  {self.case.shown.store_name}  {status}"

    # what is shown

    def on_mount(self) -> None:
        """Says every few seconds that somebody looks at the case."""
        self.every(LOOKING, self.look)

    def reload(self) -> None:
        """The case as it is now."""
        office, person, number = self.workplace.office, self.workplace.person, self.number

        def show(answer: ReviewCase | Refusal) -> None:
            if number == self.number:
                self._answered(answer)

        self.ask("case", lambda: review_case(office, person, number), show)

    def _answered(self, answer: ReviewCase | Refusal) -> None:
        if isinstance(answer, Refusal):
            self.case = None
            self.tell(at_screen(answer), "warning")
            self.refresh_frame()
        else:
            self.show(answer)

    def show(self, case: ReviewCase) -> None:
        """Shows a case; another one than before from its first line on."""
        is_another = self.case is None or self.case.shown.number != case.shown.number
        self.case, self.number = case, case.shown.number
        if is_another:
            self.drafts, self.standing = {}, None
        workplace = self.workplace
        for name, lines in (
            ("application", application_lines(case, workplace)),
            ("checks", check_lines(case, workplace)),
            ("standing", standing_lines(case, workplace)),
            ("history", history_lines(case, workplace)),
        ):
            panel = self.query_one(f"#{name}", Panel)
            panel.lines.show(lines)
            if is_another:
                panel.scroll_home(animate=False)
        self._show_titles(case)
        self.refresh_frame()
        self.look()

    def _show_titles(self, case: ReviewCase) -> None:
        workplace = self.workplace
        self.query_one("#application", Panel).border_title = shown(self.words("screen_review.application_title"))
        self.query_one("#checks", Panel).border_title = shown(checks_title(case, workplace))
        self.query_one("#standing", Panel).border_title = shown(standing_title(case, workplace))
        self._show_people(case)

    def _show_people(self, case: ReviewCase) -> None:
        """Who holds the case, who else is looking at it."""
        parts = [shown(self.words("screen_review.history_title")), shown(letters_title(case, self.workplace))]
        if case.shown.assignee is not None:
            parts.append(shown(self.words("screen_review.held_by", name=case.assignee_name or case.shown.assignee)))
        if self.standing is not None and self.standing.looking:
            names = listed([colleague.name for colleague in self.standing.looking], self.language)
            parts.append(shown(self.words("screen_review.looking", names=names), "bold $text-warning"))
        self.query_one("#history", Panel).border_title = joined(parts, " · ")

    # colleagues

    def look(self) -> None:
        """Leaves a sign that the person looks at the case, and sees whether somebody has changed it; not while the screen is covered."""
        if self.case is None or not self._is_watched():
            return
        office, person, number = self.workplace.office, self.workplace.person, self.number
        self.ask("presence", lambda: look_at(office, person, number), self._note_standing)

    def _is_watched(self) -> bool:
        """Whether it is on the screen, if only behind a dialog of its own."""
        return next((screen for screen in reversed(self.app.screen_stack) if not isinstance(screen, Dialog)), None) is self

    def _note_standing(self, standing: Standing | Refusal | None) -> None:
        case = self.case
        if case is None or not isinstance(standing, Standing) or standing.number != case.shown.number:
            return
        self.standing = standing
        self._show_people(case)
        if standing.version > case.version and not self.writing:
            if standing.last_staff != self.workplace.person.login:
                action = Message(f"words.action.{standing.last_action}")
                self.tell(
                    Message("screen_review.changed", {"name": standing.last_staff_name, "action": action, "at": standing.last_at}),
                    "warning",
                )
            self.reload()

    def on_screen_suspend(self) -> None:
        """Gone for good: nobody looks at the case from here any more."""
        if self not in self.app.screen_stack and self.office_app.workplace is not None:
            office, person = self.workplace.office, self.workplace.person
            self.app.run_worker(lambda: look_away(office, person), thread=True, exit_on_error=False, group="look-away")
