"""One item of the stock (Z-…): its movements, the latest first, with who entered each and why."""

from collections.abc import Sequence

from textual.app import ComposeResult

from screens.commands import Command
from screens.formats import count, full_moment, short_moment
from screens.list_screen import ListScreen, Page, Wanted, page_in_memory
from screens.stock_forms import counting, losing, receiving
from screens.stock_words import figures_of, named
from screens.text import cell
from screens.widgets.paged_table import Column, Line
from screens.widgets.paragraph import Paragraph
from secretariat.kits.warehouse.stock_listing import StockLine, StockMovementLine, show_stock
from secretariat.refusal import Message, Refusal


class StockItemScreen(ListScreen[StockMovementLine, int]):
    """The item below, its movements above."""

    place = "stock_item"
    DEFAULT_CSS = """
    StockItemScreen #detail { height: 4; padding: 0 1; border-top: solid $foreground 30%; }
    StockItemScreen #filter, StockItemScreen #filter-label { display: none; }
    """

    def __init__(self, number: str) -> None:
        super().__init__()
        self.number = number
        self._item: StockLine | None = None

    def heading(self) -> str:
        """Number and item."""
        return self.number if self._item is None else f"{self.number}  {self._item.item}"

    def columns(self) -> Sequence[Column]:
        """When, what, how many, what was left, who and why."""
        words = self.words
        return (
            Column("at", words("screen_stock.at"), 11),
            Column("movement", words("screen_stock.movement"), 14),
            Column("quantity", words("screen_stock.quantity"), 9, right=True),
            Column("on_hand", words("screen_stock.on_hand"), 9, right=True),
            Column("staff", words("screen_stock.staff"), 8),
            Column("about", words("screen_stock.about"), 0),
        )

    def details(self) -> ComposeResult:
        """The item, and the marked movement in full."""
        yield Paragraph(paragraph_id="detail")

    def read(self, wanted: Wanted[int]) -> Page[StockMovementLine, int] | Refusal:
        """The latest movements."""
        found = show_stock(self.workplace.office, self.workplace.person, self.number)
        if isinstance(found, Refusal):
            return found
        self._item = found.line
        return page_in_memory(found.movements, wanted, capped=found.capped)

    def line(self, row: StockMovementLine) -> Line:
        """One movement."""
        return Line(
            str(row.version),
            {
                "at": cell(short_moment(row.at)),
                "movement": cell(self.words(f"words.stock_movement.{row.movement}")),
                "quantity": cell(f"{row.quantity:+,}", right=True),
                "on_hand": cell(count(row.on_hand), right=True),
                "staff": cell(row.staff),
                "about": cell("  ".join(_about(row))),
            },
        )

    def show_marked(self) -> None:
        """The item, and below it the marked movement with its whole note."""
        item, row = self._item, self.current_row
        lines = [named(item, self.workplace), figures_of(item, self.workplace)] if item is not None else []
        if row is not None:
            lines.append("  ".join((full_moment(row.at, self.workplace.language), *_about(row))))
        self.query_one("#detail", Paragraph).update("\n".join(lines))
        self.refresh_keys()

    def why_empty(self) -> str:
        """There is no item without a movement."""
        return self.words("screen_stock.none_fits")

    # what may be done

    def reason_against(self, command: Command) -> Message | None:
        """Nothing, of an item that is not there."""
        if (reason := super().reason_against(command)) is not None:
            return reason
        return Message("screen_stock.never_received") if command.name in {"count_stock", "lose_stock"} and self._item is None else None

    def open_row(self, key: str) -> None:
        """All of a movement is shown already."""

    def do_copy_number(self) -> None:
        """The item's number."""
        self.copy_number(self.number)

    def do_receive_stock(self) -> None:
        """Pieces arrived."""
        self.app.push_screen(receiving(self._item, self.workplace), self.acted)

    def do_count_stock(self) -> None:
        """The shelf was counted."""
        if self._item is not None:
            self.app.push_screen(counting(self._item, self.workplace), self.acted)

    def do_lose_stock(self) -> None:
        """Pieces were lost."""
        if self._item is not None:
            self.app.push_screen(losing(self._item, self.workplace), self.acted)


def _about(row: StockMovementLine) -> list[str]:
    return [part for part in (row.batch, row.parcel, row.delivery_note, row.note) if part]
