"""Two stores side by side (店舗の比較): an application and what may be for the same store, with points, signs, what was decided."""

from dataclasses import dataclass
from typing import ClassVar, Final

from textual.app import ComposeResult
from textual.containers import VerticalScroll

from models.vocabulary import Outcome, PairDecision, Role, Rule
from screens.commands import Command
from screens.compare_pair import PairDialog
from screens.formats import listed
from screens.office_screen import OfficeScreen
from screens.refusals import at_screen
from screens.review_decision import Outcome as Decided
from screens.review_judging import JudgeDialog
from screens.widgets.paragraph import Paragraph
from screens.widgets.side_by_side import Row, SideBySide
from screens.widgets.signed_lines import SignedLine, SignedLines
from secretariat.casework.review import ReviewCase, review_case
from secretariat.casework.store_comparison import Side, StoreComparison, compare_stores, store_candidates
from secretariat.office import Office
from secretariat.refusal import Message, Refusal
from secretariat.staff import Person

ACTS: Final = {"join_pair": "join", "keep_apart": "keep-apart", "undo_pair": "undo-pair"}
JUDGEMENTS: Final = {"join": Outcome.FAIL, "keep-apart": Outcome.PASS}


@dataclass(frozen=True, slots=True)
class Compared:
    """The application, the numbers of those that it may be compared with, and one of them beside it."""

    case: ReviewCase
    others: tuple[str, ...]
    comparison: StoreComparison | None


class CompareScreen(OfficeScreen):
    """One application beside its candidates, one at a time."""

    place = "compare"
    first_reading = "comparison"
    CSS_PATH = "compare.tcss"
    AUTO_FOCUS: ClassVar[str | None] = "#sides"

    def __init__(self, number: str, other: str | None = None) -> None:
        """`other`: the one to begin with; None: the likeliest."""
        super().__init__()
        self.number, self.other = number, other
        self._compared: Compared | None = None

    def body(self) -> ComposeResult:
        """Points, signs and decision above, the fields below."""
        yield SignedLines(lines_id="signs")
        with VerticalScroll(id="sides"):
            yield Paragraph(paragraph_id="none")
            yield SideBySide("fields")

    def heading(self) -> str:
        """The two numbers."""
        return f"{self.number}  {self.other}" if self.other is not None else self.number

    def reload(self) -> None:
        """Both as they are now."""
        office, person, number, other = self.workplace.office, self.workplace.person, self.number, self.other
        self.ask("comparison", lambda: _read(office, person, number, other), self._answered)

    def _answered(self, answer: Compared | Refusal) -> None:
        if isinstance(answer, Refusal):
            self._compared = None
            self.query_one("#none", Paragraph).update(self.say(at_screen(answer)))
            self.tell(at_screen(answer), "warning")
        else:
            self._compared = answer
            found = answer.comparison
            self.other = found.theirs.number if found is not None else None
            self.query_one("#none", Paragraph).update("" if found is not None else self.words("screen_compare.none"))
            self.query_one("#signs", SignedLines).show(self._lines(found) if found is not None else [])
            self._show_fields(found)
        self.refresh_frame()

    def _show_fields(self, found: StoreComparison | None) -> None:
        sides = self.query_one(SideBySide)
        sides.display = found is not None
        if found is not None:
            headings = (found.ours.number, found.theirs.number)
            sides.show(headings, [self._row(one.field, one.ours, one.theirs, differs=one.differs) for one in found.fields])

    def _row(self, name: str, ours: str | None, theirs: str | None, *, differs: bool) -> Row:
        return self.words(f"screen_review.field.{name}"), self._value(name, ours), self._value(name, theirs), differs

    def _value(self, name: str, value: str | None) -> str:
        if not value:
            return "–"
        if name == "store_kind":
            return self.words(f"screen_review.store_kind.{value}")
        return self.words(f"words.industry.{value}") if name == "industry_class" else value

    def _lines(self, found: StoreComparison) -> list[SignedLine]:
        compared = self._compared
        others = compared.others if compared is not None else ()
        place = others.index(found.theirs.number) + 1 if found.theirs.number in others else 1
        score = self.words("screen_compare.score_of", points=found.points, place=place, total=max(1, len(others)))
        likely = found.points >= self.workplace.office.programme.same_store.review_from
        signs = listed([self.words(f"words.same_store_sign.{sign}") for sign in found.signs], self.language)
        standing, sign = self._standing(found)
        return [
            SignedLine(self.words("screen_compare.score"), score, "?" if likely else " ", "warning" if likely else "plain"),
            SignedLine(self.words("screen_compare.signs"), signs, " "),
            SignedLine(self.words("screen_compare.standing"), standing, sign, "done" if sign == "✓" else "plain"),
            SignedLine(self.words("screen_compare.ours"), self._side(found.ours), " "),
            SignedLine(self.words("screen_compare.theirs"), self._side(found.theirs), " "),
        ]

    def _standing(self, found: StoreComparison) -> tuple[str, str]:
        if found.are_one:
            return self.words("stores.are_one"), "✓"
        if found.decision is None:
            return self.words("screen_compare.undecided"), " "
        said = Message(f"stores.decided.{found.decision}", {"name": found.decided_by or "", "at": found.decided_at})
        return self.say(said), "✓" if found.decision is PairDecision.APART else " "

    def _side(self, side: Side) -> str:
        status = self.words(f"words.application_status.{side.status}")
        return "  ".join(part for part in (side.number, side.store_number, side.merchant_id or "–", status, side.provider) if part)

    # what may be done

    def reason_against(self, command: Command) -> Message | None:
        """A reviewer settles the open check that names the other one; a manager decides about any two."""
        reason = super().reason_against(command)
        if reason is not None or self.place not in command.places or command.name in {"refresh", "copy_number"}:
            return reason
        compared = self._compared
        if compared is None or compared.comparison is None:
            return Message("screen_compare.none")
        if command.name in {"next_candidate", "previous_candidate"}:
            return Message("screen_compare.only_one") if len(compared.others) < 2 else None
        return self._against(ACTS[command.name], compared, compared.comparison) if command.name in ACTS else None

    def _against(self, act: str, compared: Compared, found: StoreComparison) -> Message | None:
        named = {"number": found.ours.number, "other": found.theirs.number}
        if act == "join" and found.are_one:
            return Message("stores.one_already", named)
        if act == "keep-apart" and found.decision is PairDecision.APART and not found.are_one:
            return Message("stores.apart_already", named)
        if act == "undo-pair" and not found.are_one and found.decision is not PairDecision.APART:
            return Message("stores.nothing_decided", named)
        if self.workplace.person.role is Role.MANAGER:
            return None
        candidate = compared.case.same_store_candidate
        if candidate is None or candidate.number != found.theirs.number:
            return Message("screen_compare.managers_only")
        settle = next(choice for choice in compared.case.choices if choice.command == "settle")
        return at_screen(settle.refusal) if settle.refusal is not None else None

    # doing it

    def do_join_pair(self) -> None:
        """One store."""
        self._decide("join")

    def do_keep_apart(self) -> None:
        """Two stores."""
        self._decide("keep-apart")

    def do_undo_pair(self) -> None:
        """Neither any more."""
        self._decide("undo-pair")

    def _decide(self, act: str) -> None:
        if (compared := self._compared) is None or self.other is None:
            return
        if self.workplace.person.role is Role.MANAGER:
            self.app.push_screen(PairDialog(self.number, self.other, act), self._decided)
        else:
            self.app.push_screen(JudgeDialog(compared.case, Rule.SAME_STORE, JUDGEMENTS[act]), self._judged)

    def _decided(self, answer: Message | Refusal | None) -> None:
        if answer is not None:
            self.tell(at_screen(answer) if isinstance(answer, Refusal) else answer, "warning" if isinstance(answer, Refusal) else "done")
            self.reload()

    def _judged(self, outcome: Decided | None) -> None:
        if outcome is not None:
            self._decided(outcome.refusal or outcome.message)

    def do_next_candidate(self) -> None:
        """The next one."""
        self._step(1)

    def do_previous_candidate(self) -> None:
        """The one before."""
        self._step(-1)

    def _step(self, by: int) -> None:
        others = self._compared.others if self._compared is not None else ()
        if self.other in others:
            self.other = others[(others.index(self.other) + by) % len(others)]
            self.reload()

    def do_open_candidate(self) -> None:
        """The other application under review."""
        from screens.review import ReviewScreen  # which itself opens this screen

        if self.other is not None:
            self.office_app.open(ReviewScreen(self.other))

    def do_copy_number(self) -> None:
        """The number of the other one."""
        self.copy_number(self.other or self.number)


def _read(office: Office, person: Person, number: str, other: str | None) -> Compared | Refusal:
    """Everything that is shown; the likeliest candidate where none is named."""
    case, found = review_case(office, person, number), store_candidates(office, person, number)
    if isinstance(case, Refusal):
        return case
    if isinstance(found, Refusal):
        return found
    likely = tuple(candidate.number for candidate in found)
    others = likely if other is None or other in likely else (other, *likely)
    if not others:
        return Compared(case, (), None)
    comparison = compare_stores(office, person, number, other or others[0])
    return comparison if isinstance(comparison, Refusal) else Compared(case, others, comparison)
