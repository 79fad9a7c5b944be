"""Looking at an approval a second time from any screen, and what looks have shown."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from textual.app import ComposeResult

from screens.dialog import Dialog
from screens.formats import count
from screens.reasoned_dialog import Draft
from screens.refusals import at_screen
from screens.review_decision import DecisionDialog, Outcome
from screens.widgets.signed_lines import SignedLine, SignedLines
from secretariat.casework.review import ReviewCase, review_case
from secretariat.looks.summary import LookSummary
from secretariat.refusal import Refusal

if TYPE_CHECKING:
    from screens.office_screen import OfficeScreen


def decide_on_look(
    screen: "OfficeScreen", number: str, command: str, then: Callable[[Outcome | None], None], drafts: dict[str, Draft]
) -> None:
    """Asks for the case as it is now, and shows the dialog of agree, disagree or let-stand; `drafts` keeps what is typed into one left."""
    office, person = screen.workplace.office, screen.workplace.person

    def arrived(answer: ReviewCase | Refusal) -> None:
        if isinstance(answer, Refusal):
            screen.tell(at_screen(answer), "warning")
            return
        choice = next(choice for choice in answer.choices if choice.command == command)
        if choice.refusal is not None:
            screen.tell(at_screen(choice.refusal), "warning")
            screen.reload()
        else:
            screen.app.push_screen(DecisionDialog(answer, choice, drafts.setdefault(f"{number} {command}", Draft())), then)

    screen.ask("look", lambda: review_case(office, person, number), arrived)


class LookSummaryDialog(Dialog[None]):
    """Counts by outcome, by reason, by check: nothing about persons."""

    def __init__(self, summary: LookSummary) -> None:
        super().__init__()
        self._summary = summary

    def title_text(self) -> str:
        """What it is."""
        return self.words("screen_looks.summary")

    def keys_text(self) -> str:
        """Nothing but closing it."""
        return self.words("screen_review.keys_closing")

    def body(self) -> ComposeResult:
        """Three groups of lines."""
        found = self._summary
        counts = {
            "waiting": found.waiting,
            "agreed": found.agreed,
            "disagreed": found.disagreed,
            "unresolved": found.unresolved,
            "dropped": found.dropped,
        }
        lines = [SignedLine(self.words(f"looks.count_{name}"), count(number)) for name, number in counts.items()]
        for line in found.by_origin:
            value = self.words("screen_looks.outcomes", agreed=line.agreed, disagreed=line.disagreed)
            lines.append(SignedLine(self.words(f"looks.origin_{line.origin}"), value))
        for place, (code, number) in enumerate(found.by_reason):
            label = self.words("screen_looks.by_reason") if place == 0 else ""
            lines.append(SignedLine(label, f"{count(number)}  {self.workplace.reason(code)}"))
        for place, (rule, number) in enumerate(found.by_rule):
            label = self.words("screen_looks.by_rule") if place == 0 else ""
            lines.append(SignedLine(label, f"{count(number)}  {self.words(f'checks.rule.{rule}')}"))
        yield SignedLines(lines)

    def confirm(self) -> None:
        """Enter closes it."""
        self.dismiss(None)
