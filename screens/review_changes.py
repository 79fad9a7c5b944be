"""What changes about a store after its approval, from the review screen: reports, another day, entering a change by hand."""

from screens.amendment import AmendmentScreen
from screens.amendment_dialogs import GROUPS, AsAtDialog, changing, ending, menu_choices
from screens.dialog import ChooseDialog
from screens.review_case import CaseScreen
from secretariat.amendments.listing import AmendmentRow, amendments
from secretariat.refusal import Message


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
                self.app.push_screen(ending(self.number, self.workplace), self._change_entered)
            elif key is not None and key in GROUPS:
                self.app.push_screen(changing(self.number, key, says, self.workplace), self._change_entered)
            elif key is not None:
                self.office_app.open(AmendmentScreen(key))

        title = self.words("screen_amendments.menu", number=self.number)
        self.app.push_screen(ChooseDialog(title, menu_choices(case.shown, rows, self.workplace)), chosen)

    def _change_entered(self, said: Message | None) -> None:
        if said is not None:
            self.tell(said, "done")
            self.reload()
