"""Look-up (照会): from what a caller knows to the card that says what may be said."""

from typing import ClassVar, Final

from textual.app import ComposeResult

from screens.call_commands import CallCommands, takes_calls
from screens.commands import Command
from screens.widgets.lookup_hits import Found
from screens.widgets.lookup_panel import LookupPanel
from secretariat.callcentre.answers import Answer
from secretariat.refusal import Message

OF_A_HIT: Final = frozenset({"open_card", "open_review", "store_parcels", "copy_number"})


class LookupCommands(CallCommands):
    """What a screen with a look-up on it offers: home of the call centre has one as well."""

    ends_with_call: ClassVar[bool] = False

    @property
    def panel(self) -> LookupPanel:
        """The look-up."""
        return self.query_one(LookupPanel)

    def comes_early(self, command: Command) -> bool:
        """Of what was typed the hits have to be there: those of its beginning may be another store."""
        return super().comes_early(command) or (command.name in OF_A_HIT and any(panel.is_behind for panel in self.query(LookupPanel)))

    def meant(self) -> str:
        """What stands in the box."""
        return "".join(panel.box.value for panel in self.query(LookupPanel))

    def begin_anew(self, said: Message) -> None:
        """An empty box, with the cursor in it."""
        super().begin_anew(said)
        self.panel.empty()

    def do_open_card(self) -> None:
        """Enter: the hits, then what the marked line stands for: a card, a business, an answer."""
        from screens.call_answer import AnswerDialog  # here and below: not needed for the first picture after the log-in

        if self.panel.goes_on():
            return
        marked = self.panel.marked
        if isinstance(marked, Answer):
            self.app.push_screen(AnswerDialog(marked, takes_over=takes_calls(self.workplace)), lambda took: self._take(marked, took))
        elif marked is not None:
            self._open_found(marked)

    def _open_found(self, found: Found) -> None:
        from screens.call_business import BusinessScreen
        from screens.call_card import CardScreen

        number = found.hit.number
        self.office_app.open(BusinessScreen(number) if found.stores else CardScreen(number))

    def _take(self, answer: Answer, took: bool | None) -> None:
        from screens.call_forms import take_answer

        if took:
            take_answer(self.office_app, answer.code)
            self.tell(Message("screen_lookup.answer_taken"), "done")

    def do_open_review(self) -> None:
        """The review of the marked hit."""
        from screens.review import ReviewScreen

        if (number := self.marked()) is not None:
            self.office_app.open(ReviewScreen(number))

    def do_store_parcels(self) -> None:
        """All parcels of the marked hit's store."""
        from screens.parcels import ParcelsScreen
        from secretariat.kits.listing import ParcelFilter

        if (number := self.marked()) is not None:
            self.office_app.open(ParcelsScreen(ParcelFilter(store=number)))

    def do_copy_number(self) -> None:
        """The number of the marked hit."""
        if (number := self.marked()) is not None:
            self.copy_number(number)

    def marked(self) -> str | None:
        """The number of the marked application; says so if there is none."""
        found = self.panel.marked
        if not isinstance(found, Found):
            self.tell(Message("screen_lookup.nothing_marked"))
            return None
        return found.hit.number


class LookupScreen(LookupCommands):
    """One box with the cursor in it, and the hits."""

    place = "lookup"

    def __init__(self, text: str = "") -> None:
        super().__init__()
        self._text = text

    def body(self) -> ComposeResult:
        """The line of the call, the look-up."""
        yield from self.call_bar()
        yield LookupPanel(self._text)

    def reload(self) -> None:
        """The hits may have moved on meanwhile."""
        self.read_call()
        self.panel.ask_anew()

    def do_back(self) -> None:
        """Empties the box first."""
        if not self.panel.step_back():
            super().do_back()
