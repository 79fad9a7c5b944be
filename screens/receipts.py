"""The ledger of receipts (受付簿): what arrived and is not taken in yet, and files whose time of receipt waits for a second person."""

from collections.abc import Sequence
from typing import Final

from textual.app import ComposeResult

from models.vocabulary import ReceiptStatus
from screens.commands import Command
from screens.filter_dialog import matches
from screens.list_screen import ListScreen, Page, Wanted, page_in_memory
from screens.receipts_forms import adding, confirming, declining, linking, sending_back
from screens.receipts_words import Row, detail_text, found_by, ledger_line
from screens.widgets.paged_table import Column, Line
from screens.widgets.paragraph import Paragraph
from secretariat.intake.holding import HeldRow, held_batches
from secretariat.receipts import ReceiptRow, list_receipts
from secretariat.refusal import Message, Refusal

MOST: Final = 1000  # lines of the ledger that are read
OF_BATCHES: Final = frozenset({"confirm_batch", "decline_batch"})
OF_RECEIPTS: Final = frozenset({"link_receipt", "send_back"})


class ReceiptsScreen(ListScreen[Row, int]):
    """What waits, or everything; Enter does what the marked line waits for."""

    place = "receipts"
    DEFAULT_CSS = "ReceiptsScreen #detail { height: 3; padding: 0 1; border-top: solid $foreground 30%; }"

    def __init__(self) -> None:
        super().__init__()
        self._everything = False

    def columns(self) -> Sequence[Column]:
        """Where it stands, when, from whom, what."""
        return (
            Column("state", self.words("screen_receipts.state"), 16),
            Column("received", self.words("screen_receipts.received"), 11),
            Column("sender", self.words("screen_receipts.sender"), 0),
            Column("what", self.words("screen_receipts.what"), 0),
            Column("pieces", self.words("screen_receipts.pieces"), 6, right=True),
            Column("number", self.words("screen_receipts.number"), 12, wide_only=True),
        )

    def details(self) -> ComposeResult:
        """The marked line in full."""
        yield Paragraph(paragraph_id="detail")

    def read(self, wanted: Wanted[int]) -> Page[Row, int] | Refusal:
        """A page of the ledger; marks are places in it as it was asked for."""
        office, person = self.workplace.office, self.workplace.person
        held = held_batches(office, person)
        if isinstance(held, Refusal):
            return held
        receipts = list_receipts(office, person, None if self._everything else ReceiptStatus.WAITING, MOST)
        if isinstance(receipts, Refusal):
            return receipts
        ledger: tuple[Row, ...] = (*sorted(held, key=lambda row: row.received_at), *receipts)
        rows = [row for row in ledger if matches(wanted.text, found_by(row))]
        return page_in_memory(rows, wanted, capped=len(receipts) == MOST)

    def line(self, row: Row) -> Line:
        """One of them."""
        return ledger_line(row, self.workplace)

    def show_marked(self) -> None:
        """The marked line in full."""
        row = self.current_row
        self.query_one("#detail", Paragraph).update(detail_text(row, self.workplace) if row is not None else "")
        self.refresh_keys()

    def why_empty(self) -> str:
        """Nothing fits, or nothing waits."""
        return self.words("screen_receipts.none_fits" if self.wanted.text else "screen_receipts.none")

    def view_words(self) -> str:
        """What is shown, in which order."""
        return self.words("screen_receipts.everything" if self._everything else "screen_receipts.waiting")

    # what may be done

    def reason_against(self, command: Command) -> Message | None:
        """What fits the marked line."""
        if (reason := super().reason_against(command)) is not None:
            return reason
        row = self.current_row
        if command.name in OF_BATCHES:
            if not isinstance(row, HeldRow):
                return Message("screen_receipts.no_file")
            return Message("intake.held_same_person", {"number": row.number}) if row.is_own else None
        if command.name in OF_RECEIPTS:
            if not isinstance(row, ReceiptRow):
                return Message("screen_receipts.no_receipt")
            if row.status is ReceiptStatus.SENT_BACK or (row.status is ReceiptStatus.TAKEN_IN and command.name == "send_back"):
                return Message("screen_receipts.not_waiting")
        return None

    def open_row(self, key: str) -> None:
        """What the line waits for."""
        del key  # the line that the cursor is on
        self.do_receipt_step()

    def do_receipt_step(self) -> None:
        """A file: its confirmation; something that arrived: as what it was taken in."""
        wanted = "confirm_batch" if isinstance(self.current_row, HeldRow) else "link_receipt"
        self.perform_named(wanted)

    def do_add_receipt(self) -> None:
        """Something arrived."""
        self.app.push_screen(adding(self.workplace), self.acted)

    def do_link_receipt(self) -> None:
        """It was taken in."""
        if isinstance(row := self.current_row, ReceiptRow):
            self.app.push_screen(linking(row, self.workplace), self.acted)

    def do_send_back(self) -> None:
        """It goes back to its sender."""
        if isinstance(row := self.current_row, ReceiptRow):
            self.app.push_screen(sending_back(row, self.workplace), self.acted)

    def do_confirm_batch(self) -> None:
        """The file counts as received when they say."""
        if isinstance(row := self.current_row, HeldRow):
            self.app.push_screen(confirming(row, self.workplace), self.acted)

    def do_decline_batch(self) -> None:
        """It does not."""
        if isinstance(row := self.current_row, HeldRow):
            self.app.push_screen(declining(row, self.workplace), self.acted)

    def do_receipt_view(self) -> None:
        """What waits, or everything."""
        self._everything = not self._everything
        self.show_first_page()
