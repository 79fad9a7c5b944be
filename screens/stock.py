"""The stock of the warehouse (在庫): what there is of each item, what of it is to be ordered again, how long it lasts."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Final

from textual.app import ComposeResult

from screens.carrier_file import ReturnedFileDialog
from screens.commands import Command
from screens.file_picker import FilePicker
from screens.filter_dialog import matches
from screens.formats import count
from screens.list_screen import ListScreen, Page, Wanted, page_in_memory
from screens.stock_forms import counting, losing, receiving
from screens.stock_item import StockItemScreen
from screens.stock_words import figures_of, key_of_line, named, needs_of_outlook, rate_of, state_of
from screens.text import cell
from screens.widgets.paged_table import Column, Line
from screens.widgets.paragraph import Paragraph
from secretariat.kits.carriers.returned_files import ReturnedFile
from secretariat.kits.warehouse.stock_file import receive_stock_file
from secretariat.kits.warehouse.stock_forecast import Outlook, stock_forecast
from secretariat.refusal import Message, Refusal

OF_RECEIVED: Final = frozenset({"open_stock_item", "count_stock", "lose_stock"})


class StockScreen(ListScreen[Outlook, int]):
    """Every item of the programme with its levels; below, what the marked one is needed for."""

    place = "stock"
    DEFAULT_CSS = "StockScreen #detail { height: 5; padding: 0 1; border-top: solid $foreground 30%; }"

    def __init__(self) -> None:
        super().__init__()
        self._starts: Sequence[date] = ()
        self._warnings_only = False

    def columns(self) -> Sequence[Column]:
        """Whether there is enough, what it is, how many."""
        words = self.words
        return (
            Column("state", words("screen_stock.state"), 13),
            Column("item", words("screen_stock.item"), 0),
            Column("design", words("screen_stock.design"), 8),
            Column("rate", words("screen_stock.rate"), 6, right=True),
            Column("on_hand", words("screen_stock.on_hand"), 9, right=True, wide_only=True),
            Column("reserved", words("screen_stock.reserved"), 9, right=True, wide_only=True),
            Column("free", words("screen_stock.free"), 9, right=True),
            Column("needed", words("screen_stock.needed"), 9, right=True),
            Column("number", words("screen_stock.number"), 12, wide_only=True),
        )

    def details(self) -> ComposeResult:
        """The marked item in full."""
        yield Paragraph(paragraph_id="detail")

    def read(self, wanted: Wanted[int]) -> Page[Outlook, int] | Refusal:
        """All items with what they are needed for; marks are places in the list."""
        found = stock_forecast(self.workplace.office, self.workplace.person)
        if isinstance(found, Refusal):
            return found
        self._starts = found.starts
        shown = [one for one in found.items if one.line.is_low or one.runs_out_on or one.may_run_out_on or not self._warnings_only]
        return page_in_memory([one for one in shown if matches(wanted.text, named(one.line, self.workplace))], wanted)

    def line(self, row: Outlook) -> Line:
        """One item."""
        line = row.line
        return Line(
            key_of_line(line),
            {
                "state": cell(state_of(row, self.workplace)),
                "item": cell(line.item),
                "design": cell(self.words(f"words.design.{line.design}")),
                "rate": cell(rate_of(line), right=True),
                "on_hand": cell(count(line.on_hand), right=True),
                "reserved": cell(count(line.reserved), right=True),
                "free": cell(count(line.free), right=True),
                "needed": cell(count(sum(row.needed)), right=True),
                "number": cell(line.number or "-"),
            },
        )

    def show_marked(self) -> None:
        """The marked item in full."""
        row, text = self.current_row, ""
        if row is not None:
            lines = (named(row.line, self.workplace), figures_of(row.line, self.workplace))
            text = "\n".join((*lines, needs_of_outlook(row, self._starts, self.workplace)))
        self.query_one("#detail", Paragraph).update(text)
        self.refresh_keys()

    def why_empty(self) -> str:
        """Nothing fits, all is well, or the programme keeps nothing in stock."""
        if self.wanted.text:
            return self.words("screen_stock.none_fits")
        return self.words("screen_stock.all_well" if self._warnings_only else "screen_stock.none")

    def view_words(self) -> str:
        """What is shown."""
        return self.words("screen_stock.warnings_only" if self._warnings_only else "screen_stock.everything")

    # what may be done

    def reason_against(self, command: Command) -> Message | None:
        """Only what was received once can be counted or lost."""
        if (reason := super().reason_against(command)) is not None:
            return reason
        if command.name in OF_RECEIVED and (self.current_row is None or self.current_row.line.number is None):
            return Message("screen_stock.never_received")
        return None

    def open_row(self, key: str) -> None:
        """Its movements; of what was never received, its receipt."""
        del key  # the line that the cursor is on
        row = self.current_row
        self.perform_named("receive_stock" if row is not None and row.line.number is None else "open_stock_item")

    def do_open_stock_item(self) -> None:
        """The movements of the marked item."""
        if (row := self.current_row) is not None and row.line.number is not None:
            self.office_app.open(StockItemScreen(row.line.number))

    def do_receive_stock(self) -> None:
        """Pieces arrived; then the cursor goes on to the next item, so that a whole delivery is entered by `a` and a quantity each."""
        row = self.current_row

        def received(message: Message | None) -> None:
            if message is not None:
                self._go_on()
            self.acted(message)

        self.app.push_screen(receiving(row.line if row is not None else None, self.workplace), received)

    def _go_on(self) -> None:
        if self.table.cursor_row + 1 < len(self.table.lines):
            self.table.move_cursor(row=self.table.cursor_row + 1)

    def do_receive_stock_file(self) -> None:
        """All that a file says has arrived, or nothing of it."""
        office, person = self.workplace.office, self.workplace.person

        def taken(path: Path, returned: ReturnedFile) -> None:
            self.app.push_screen(ReturnedFileDialog(path.name, returned, "screen_stock.file_nothing"))
            self.reload()

        def picked(path: Path | None) -> None:
            if path is not None:
                self.write(
                    lambda: receive_stock_file(office, person, path),
                    lambda answer: self.require(answer, lambda returned: taken(path, returned)),
                    Message("screen_carrier_file.taking_in"),
                )

        self.app.push_screen(FilePicker(self.words("screen_stock.file"), (".csv", ".xlsx")), picked)

    def do_count_stock(self) -> None:
        """The shelf was counted."""
        if (row := self.current_row) is not None:
            self.app.push_screen(counting(row.line, self.workplace), self.acted)

    def do_lose_stock(self) -> None:
        """Pieces were lost."""
        if (row := self.current_row) is not None:
            self.app.push_screen(losing(row.line, self.workplace), self.acted)

    def do_stock_view(self) -> None:
        """Everything, or what needs somebody."""
        self._warnings_only = not self._warnings_only
        self.show_first_page()
