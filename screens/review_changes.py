"""What changes about an application, from the review screen: reports, another day, entering by hand, another operator, corrections."""

from models.vocabulary_succession import SuccessionStatus
from screens.amendment import AmendmentScreen
from screens.amendment_dialogs import GROUPS, AsAtDialog, changing, ending, menu_choices
from screens.card_looks import CardLooksScreen
from screens.correction_dialogs import CorrectionsDialog
from screens.dialog import ChooseDialog
from screens.review_case import CaseScreen
from screens.succession_dialogs import recording, undoing
from secretariat.amendments.listing import AmendmentRow, amendments
from secretariat.succession.candidates import Predecessor, possible_predecessors


class ChangesOfCase(CaseScreen):
    """A case with its changes."""

    def do_change_record(self) -> None:
        """What was reported of it since, another day, entering a change by hand."""
        office, person, number = self.workplace.office, self.workplace.person, self.number
        self.ask(
            "amendments",
            lambda: amendments(office, person, (), application=number),
            lambda answer: self.require(answer, self._choose_change),
        )

    def _choose_change(self, rows: tuple[AmendmentRow, ...]) -> None:
        case = self.case
        if case is None or case.shown.facts is None:
            return
        says = case.shown.facts.submission

        def chosen(key: str | None) -> None:
            if key == "as-at":
                self.app.push_screen(AsAtDialog(self.number))
            elif key == "end":
                self.app.push_screen(ending(self.number, self.workplace), self.acted)
            elif key is not None and key in GROUPS:
                self.app.push_screen(changing(self.number, key, says, self.workplace), self.acted)
            elif key is not None:
                self.office_app.open(AmendmentScreen(key))

        title = self.words("screen_amendments.menu", number=self.number)
        self.app.push_screen(ChooseDialog(title, menu_choices(case.shown, rows, self.workplace)), chosen)

    def do_card_looks(self) -> None:
        """Who looked at its store's card."""
        self.office_app.open(CardLooksScreen(self.number))

    def do_succession(self) -> None:
        """The store came from another operator; or that was recorded by mistake."""
        if (case := self.case) is None:
            return
        if any(one.of == "predecessor" and one.status != SuccessionStatus.UNDONE for one in case.successions):
            self.app.push_screen(undoing(case, self.workplace), self.acted)
            return
        office, person, number = self.workplace.office, self.workplace.person, self.number

        def arrived(found: tuple[Predecessor, ...]) -> None:
            if number == self.number:
                self.app.push_screen(recording(case, found, self.workplace), self.acted)

        self.ask("predecessors", lambda: possible_predecessors(office, person, number), lambda answer: self.require(answer, arrived))

    def do_corrections(self) -> None:
        """What was asked to be mended: answers, and what is made of them."""
        if (case := self.case) is not None:
            self.app.push_screen(CorrectionsDialog(case), self.acted)
