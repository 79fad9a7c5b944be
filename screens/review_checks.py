"""The checks of an application on the review screen: judging one, and what is at hand for it: industry, chain, stores, papers."""

from typing import Final

from rich.cells import cell_len

from models.vocabulary import Franchise, Rule
from models.vocabulary import Outcome as Judgement
from screens.chain import ChainScreen
from screens.chain_forms import NameChainDialog, entering, settle_note, unknown_chain
from screens.compare import CompareScreen
from screens.dialog import ChooseDialog
from screens.industry_dialog import IndustryDialog
from screens.papers_dialog import PapersDialog
from screens.refusals import at_screen
from screens.review_changes import ChangesOfCase
from screens.review_decision import Outcome
from screens.review_judging import JudgeDialog
from screens.review_words import check_lines
from screens.text import fitted, visible
from secretariat.casework.choices import Choice
from secretariat.casework.industry_outlook import IndustryOutlook, industry_outlook
from secretariat.casework.review import ReviewCase, review_case
from secretariat.chains.listing import ChainRow, list_chains
from secretariat.refusal import Refusal
from secretariat.screening.eligibility import PLAIN

CHECK_WIDTH: Final = 70  # cells, a line of the list of checks


class ChecksOfCase(ChangesOfCase):
    """A case with its checks. Subclasses say what follows once a dialog was decided in."""

    def _decided(self, outcome: Outcome | None) -> None:
        """What a dialog came to; None: it was left."""
        raise NotImplementedError

    @staticmethod
    def _choice(case: ReviewCase, command: str) -> Choice:
        return next(choice for choice in case.choices if choice.command == command)

    def do_judge(self) -> None:
        """Which check first, then the outcome."""
        if (case := self.case) is None:
            return
        rules = {self.words(f"checks.rule.{rule}"): rule for rule in PLAIN}
        lines = [line for line in check_lines(case, self.workplace) if line.label in rules]
        column = max(cell_len(line.label) for line in lines)
        labels = [f"{line.sign} {line.label}{' ' * (column - cell_len(line.label))}  {visible(line.value)}" for line in lines]
        choices = [(str(rules[line.label]), fitted(label, CHECK_WIDTH), None) for line, label in zip(lines, labels, strict=True)]

        def chosen(rule: str | None) -> None:
            if rule is not None:
                self._judge(Rule(rule), None)

        self.app.push_screen(ChooseDialog(self.words("screen_review.which_check"), list(choices)), chosen)

    def _judge(self, rule: Rule, judgement: Judgement | None, note: str = "") -> None:
        if (case := self.case) is not None:
            outcome = next(check.outcome for check in case.shown.checks if check.rule is rule)
            other = {Judgement.FAIL: Judgement.PASS, Judgement.PASS: Judgement.FAIL}.get(outcome)
            self.app.push_screen(JudgeDialog(case, rule, judgement or other, note), self._decided)

    def do_choose_industry(self) -> None:
        """Which class of industry it is screened in."""
        office, person, number = self.workplace.office, self.workplace.person, self.number

        def arrived(answer: IndustryOutlook) -> None:
            if number == self.number:
                self.app.push_screen(IndustryDialog(answer), self._decided)

        self.ask("industry", lambda: industry_outlook(office, person, number), lambda answer: self.require(answer, arrived))

    def do_chain(self) -> None:
        """A chain of the register: its members' rate is settled; another: it is entered, or it is a known one's."""
        if (case := self.case) is None:
            return
        chain, member = case.chain, case.shown.details["franchise"] == Franchise.MEMBER
        settled = any(check.rule is Rule.FRANCHISE and check.settled_by is not None for check in case.shown.checks)
        if chain is None:
            self.app.push_screen(unknown_chain(self.workplace), self._chain_chosen)
        elif not member or settled or chain.rate != self.workplace.office.programme.rates.standard:
            self.office_app.open(ChainScreen(chain.number))
        elif (reason := self._choice(case, "settle").refusal) is not None:
            self.tell(at_screen(reason), "warning")
        else:
            self._judge(Rule.FRANCHISE, Judgement.PASS, settle_note(chain, self.workplace))

    def _chain_chosen(self, key: str | None) -> None:
        name = str(self.case.shown.details["chain_name"] or "") if self.case is not None else ""
        if key == "enter":
            self.app.push_screen(entering(self.workplace, name), self.acted)
        elif key == "name":
            office, person, workplace = self.workplace.office, self.workplace.person, self.workplace

            def arrived(rows: tuple[ChainRow, ...]) -> None:
                self.app.push_screen(NameChainDialog(rows, name, workplace), self.acted)

            self.ask("chains", lambda: list_chains(office, person), lambda answer: self.require(answer, arrived))

    def do_compare(self) -> None:
        """The application beside the stores that may be the same."""
        if (case := self.case) is not None:
            named = case.same_store_candidate
            self.office_app.open(CompareScreen(self.number, named.number if named is not None else None))

    def do_papers(self) -> None:
        """The papers; their check may be settled from there."""
        if self.case is not None:
            self.app.push_screen(PapersDialog(self.number), self._papers_left)

    def _papers_left(self, settle: bool | None) -> None:
        office, person, number = self.workplace.office, self.workplace.person, self.number

        def arrived(answer: ReviewCase | Refusal) -> None:
            if number != self.number:
                return
            self._answered(answer)
            if settle and self.case is not None:
                self._judge(Rule.DOCUMENTS, Judgement.PASS if self.case.documents.is_good else None)

        self.ask("case", lambda: review_case(office, person, number), arrived)
