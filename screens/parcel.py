"""One parcel (発送): where it stands, where it goes, what lies in it, what happened; and what may be done with it."""

from textual.app import ComposeResult
from textual.containers import VerticalScroll

from models.vocabulary_kits import ShipmentStatus
from screens.act_dialog import ActDialog, Filled
from screens.batch import BatchScreen
from screens.commands import Command
from screens.dialog import ConfirmDialog
from screens.form import Entry
from screens.kit_forms import closing_return, correcting_address, correcting_tracking, inspecting, ordering
from screens.office_screen import OfficeScreen
from screens.parcel_words import history_lines, kit_name, parcel_lines
from screens.text import shown
from screens.widgets.plain import Plain
from screens.widgets.signed_lines import SignedLines
from secretariat.casework.notes import NOTE_LENGTH
from secretariat.clock import japan_day
from secretariat.kits.listing import ParcelFilter
from secretariat.kits.orders.ordering import cancel_order
from secretariat.kits.parcel_case import ParcelCase, parcel_case
from secretariat.kits.returns.resending import resend_parcel
from secretariat.refusal import Message, Refusal

OF_PARCEL = frozenset(
    {
        "inspect_parcel",
        "resend_parcel",
        "close_return",
        "correct_address",
        "correct_tracking",
        "order_pieces",
        "cancel_order",
        "parcel_batch",
        "parcel_review",
        "store_parcels",
    }
)


class ParcelScreen(OfficeScreen):
    """The parcel in one column that scrolls: standing first, history last."""

    place = "parcel"
    first_reading = "parcel"
    DEFAULT_CSS = """
    ParcelScreen #all { height: 1fr; padding: 0 1; scrollbar-size-vertical: 1; }
    ParcelScreen #history-title { height: 1; color: $accent; text-style: bold; margin: 1 0 0 0; }
    ParcelScreen #all:focus { background: $background; }
    """

    def __init__(self, number: str) -> None:
        super().__init__()
        self.number = number
        self.parcel: ParcelCase | None = None

    def heading(self) -> str:
        """Number, kit, store."""
        if self.parcel is None:
            return self.number
        return f"{self.number}  {kit_name(self.parcel.kit, self.workplace)}  {self.parcel.store_name}"

    def body(self) -> ComposeResult:
        """The facts, then the history."""
        with VerticalScroll(id="all"):
            yield SignedLines(lines_id="facts")
            yield Plain(shown(""), plain_id="history-title")
            yield SignedLines(lines_id="history")

    def reload(self) -> None:
        """Reads it again."""
        office, person, number = self.workplace.office, self.workplace.person, self.number
        self.ask("parcel", lambda: parcel_case(office, person, number), lambda answer: self.require(answer, self._show))

    def _show(self, parcel: ParcelCase) -> None:
        self.parcel = parcel
        today = japan_day(self.workplace.office.clock.now())
        self.query_one("#facts", SignedLines).show(parcel_lines(parcel, today, self.workplace))
        self.query_one("#history-title", Plain).show(shown(self.words("screen_kits.history")))
        self.query_one("#history", SignedLines).show(history_lines(parcel, self.workplace))
        self.refresh_frame()

    # what may be done

    def commands_now(self) -> tuple[Command, ...]:
        """What fits the parcel: the last line has no room for the rest."""
        return tuple(one for one in self.commands() if one.name not in OF_PARCEL or self.reason_against(one) is None)

    def reason_against(self, command: Command) -> Message | None:
        """What fits the state of the parcel."""
        if (reason := super().reason_against(command)) is not None or command.name not in OF_PARCEL:
            return reason
        if (parcel := self.parcel) is None:
            return Message("screen_review.not_there")
        if command.name in {"inspect_parcel", "resend_parcel"} and parcel.status is not ShipmentStatus.CAME_BACK:
            return Message("screen_kits.not_come_back")
        if command.name == "inspect_parcel" and parcel.returned_goods is not None:
            return Message("screen_kits.inspected")
        if command.name == "resend_parcel" and parcel.sent_again is not None:
            return Message("screen_kits.is_sent_again", {"number": parcel.sent_again})
        if command.name == "close_return" and not parcel.can_be_closed:
            return Message("screen_kits.nothing_to_close")
        if command.name == "correct_address" and parcel.address is None:
            return Message("screen_kits.no_parcel")
        if command.name == "correct_tracking" and not parcel.is_with_carrier:
            status = Message(f"words.shipment_status.{parcel.status.value}")
            return Message("carriers.correction_not_with_carrier", {"number": parcel.number, "status": status})
        if command.name == "cancel_order" and not parcel.can_be_taken_back:
            return Message("screen_kits.no_order_to_cancel")
        if command.name == "parcel_batch" and parcel.batch is None:
            return Message("screen_kits.in_no_batch")
        return None

    def do_inspect_parcel(self) -> None:
        """What came back goes back on the shelf, or is destroyed."""
        if self.parcel is not None:
            self.app.push_screen(inspecting(self.parcel, self.workplace), self.acted)

    def do_resend_parcel(self) -> None:
        """It goes out again, as a new parcel."""
        office, person, number = self.workplace.office, self.workplace.person, self.number

        def act(filled: Filled) -> Message | Refusal:
            sent = resend_parcel(office, person, number, filled["note"] or None)
            if isinstance(sent, Refusal):
                return sent
            return Message("screen_kits.resent", {"number": sent.number, "day": sent.due_on})

        entry = Entry("note", self.words("screen_kits.note"), longest=NOTE_LENGTH)
        title = self.words("screen_kits.resending", number=number)
        self.app.push_screen(ActDialog(title, self.words("screen_kits.resending_about"), (entry,), act), self.acted)

    def do_close_return(self) -> None:
        """It is not sent again."""
        if self.parcel is not None:
            self.app.push_screen(closing_return(self.number, self.workplace), self.acted)

    def do_correct_address(self) -> None:
        """Where the store's kits go."""
        if self.parcel is not None:
            self.app.push_screen(correcting_address(self.parcel, self.workplace), self.acted)

    def do_correct_tracking(self) -> None:
        """The number under which the carrier follows it."""
        if self.parcel is not None:
            self.app.push_screen(correcting_tracking(self.parcel, self.workplace), self.acted)

    def do_order_pieces(self) -> None:
        """More pieces for its store."""
        if self.parcel is not None:
            self.app.push_screen(ordering(self.parcel.application, self.workplace), self.acted)

    def do_cancel_order(self) -> None:
        """The store takes its order back."""
        office, person, number = self.workplace.office, self.workplace.person, self.number

        def done(refusal: Refusal | None) -> None:
            self.reload()
            if refusal is not None:
                self.tell(refusal)
            else:
                self.tell(Message("screen_kits.order_cancelled", {"number": number}), "done")

        def confirmed(yes: bool | None) -> None:
            if yes:
                self.write(lambda: cancel_order(office, person, number), done)

        about = [self.words("screen_kits.cancelling_about")]
        self.app.push_screen(ConfirmDialog(self.words("screen_kits.cancelling", number=number), about), confirmed)

    # going on from here

    def do_parcel_batch(self) -> None:
        """The batch that it is in."""
        if self.parcel is not None and self.parcel.batch is not None:
            self.office_app.open(BatchScreen(self.parcel.batch))

    def do_parcel_review(self) -> None:
        """The application because of which it is sent."""
        from screens.review import ReviewScreen  # which opens parcels itself

        if self.parcel is not None:
            self.office_app.open(ReviewScreen(self.parcel.application))

    def do_store_parcels(self) -> None:
        """All parcels of its store."""
        from screens.parcels import ParcelsScreen  # which opens this screen

        if self.parcel is not None:
            self.office_app.open(ParcelsScreen(ParcelFilter(store=self.parcel.store_number)))

    def do_copy_number(self) -> None:
        """The parcel's number."""
        self.copy_number(self.number)
