"""Look-up (照会): from what a caller knows to what may be said."""

from textual.app import ComposeResult

from screens.office_screen import OfficeScreen
from screens.widgets.lookup_panel import LookupPanel
from secretariat.refusal import Message


class LookupCommands(OfficeScreen):
    """What a screen with a look-up on it offers: home of the call centre has one as well."""

    @property
    def panel(self) -> LookupPanel:
        """The look-up."""
        return self.query_one(LookupPanel)

    def do_open_card(self) -> None:
        """Enter: the hits, then the card of the marked one."""
        self.panel.go_on()

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

    def do_order_pieces(self) -> None:
        """More pieces for the marked hit's store."""
        from screens.kit_forms import ordering

        if (number := self.marked()) is not None:
            self.app.push_screen(ordering(number, self.workplace), self.acted)

    def do_copy_number(self) -> None:
        """The number of the marked hit."""
        if (number := self.marked()) is not None:
            self.copy_number(number)

    def marked(self) -> str | None:
        """The number of the marked hit; says so if there is none."""
        number = self.panel.current
        if number is None:
            self.tell(Message("screen_lookup.nothing_marked"))
        return number


class LookupScreen(LookupCommands):
    """One box with the cursor in it, the hits, and what to say."""

    place = "lookup"

    def __init__(self, text: str = "") -> None:
        super().__init__()
        self._text = text

    def body(self) -> ComposeResult:
        """The look-up."""
        yield LookupPanel(self._text)

    def reload(self) -> None:
        """The hits may have moved on meanwhile."""
        self.panel.ask_anew()

    def do_back(self) -> None:
        """Empties the box first."""
        if not self.panel.step_back():
            super().do_back()
