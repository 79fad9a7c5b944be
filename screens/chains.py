"""The register of chains (チェーン名簿): the rate of their members, how large they are, how many stores name them."""

from collections.abc import Sequence

from textual.app import ComposeResult

from models.vocabulary import ChainStatus
from screens.chain import ChainScreen
from screens.chain_forms import entering
from screens.chain_words import SMALL, coming, found_by, row_detail
from screens.filter_dialog import matches
from screens.formats import count
from screens.list_screen import ListScreen, Page, Wanted, page_in_memory
from screens.text import cell
from screens.widgets.paged_table import Column, Line
from screens.widgets.paragraph import Paragraph
from secretariat.chains.listing import ChainRow, list_chains
from secretariat.refusal import Refusal


class ChainsScreen(ListScreen[ChainRow, int]):
    """The chains by name; Enter opens one."""

    place = "chains"
    DEFAULT_CSS = "ChainsScreen #detail { height: 4; padding: 0 1; border-top: solid $foreground 30%; }"

    def __init__(self) -> None:
        super().__init__()
        self._everything = False

    def columns(self) -> Sequence[Column]:
        """Name, rate, size, members."""
        return (
            Column("name", self.words("screen_chains.name"), 0),
            Column("rate", self.words("screen_chains.rate"), 12),
            Column("size", self.words("screen_chains.size"), 20),
            Column("registered", self.words("screen_chains.registered"), 10, right=True),
            Column("waiting", self.words("screen_chains.waiting"), 10, right=True),
            Column("number", self.words("screen_chains.number"), 12, wide_only=True),
        )

    def details(self) -> ComposeResult:
        """The marked chain in full."""
        yield Paragraph(paragraph_id="detail")

    def read(self, wanted: Wanted[int]) -> Page[ChainRow, int] | Refusal:
        """A page of the register; marks are places in it."""
        rows = list_chains(self.workplace.office, self.workplace.person, None if self._everything else ChainStatus.OPEN)
        if isinstance(rows, Refusal):
            return rows
        return page_in_memory([row for row in rows if matches(wanted.text, found_by(row))], wanted)

    def line(self, row: ChainRow) -> Line:
        """One of them."""
        size = self.words("words.chain_status.closed") if not row.is_open else self.words(SMALL[row.small], rate=row.proposed)
        return Line(
            row.number,
            {
                "name": cell(row.name),
                "rate": cell(coming(row)),
                "size": cell(size),
                "registered": cell(count(row.registered), right=True),
                "waiting": cell(count(row.waiting), right=True),
                "number": cell(row.number),
            },
        )

    def show_marked(self) -> None:
        """The marked chain in full."""
        row = self.current_row
        self.query_one("#detail", Paragraph).update(row_detail(row, self.workplace) if row is not None else "")
        self.refresh_keys()

    def why_empty(self) -> str:
        """Nothing fits, or there is none."""
        return self.words("screen_chains.none_fits" if self.wanted.text else "screen_chains.none")

    def view_words(self) -> str:
        """What is shown."""
        return self.words("screen_chains.everything" if self._everything else "screen_chains.open_ones")

    def open_row(self, key: str) -> None:
        """One chain with its members."""
        self.office_app.open(ChainScreen(key))

    def do_open_chain(self) -> None:
        """Likewise."""
        if (row := self.current_row) is not None:
            self.open_row(row.number)

    def do_enter_chain(self) -> None:
        """A new one."""
        self.app.push_screen(entering(self.workplace), self.acted)

    def do_chain_view(self) -> None:
        """With those that are closed, or without."""
        self._everything = not self._everything
        self.show_first_page()
