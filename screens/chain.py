"""One chain of the register with the stores that name it; those at another rate than its newest are marked."""

from collections.abc import Sequence

from textual.app import ComposeResult

from screens.chain_forms import amending, closing, naming, rating
from screens.chain_words import card_detail, rate_words
from screens.commands import Command
from screens.list_screen import ListScreen, Page, Wanted, page_by_number
from screens.text import cell
from screens.widgets.paged_table import Column, Line
from screens.widgets.paragraph import Paragraph
from secretariat.chains.listing import PAGE, ChainCard, Member, chain_members, show_chain
from secretariat.refusal import Message, Refusal

OF_OPEN_ONES = frozenset({"decide_rate", "amend_chain", "name_chain", "close_chain"})


class ChainScreen(ListScreen[Member, str]):
    """Its members, oldest first; what is known of the chain below."""

    place = "chain"
    DEFAULT_CSS = """
    ChainScreen #detail { height: 8; padding: 0 1; border-top: solid $foreground 30%; }
    ChainScreen #filter, ChainScreen #filter-label { display: none; }
    """

    def __init__(self, number: str) -> None:
        super().__init__()
        self.number = number
        self.card: ChainCard | None = None
        self._affected = False

    def heading(self) -> str:
        """Number, name, rate."""
        if self.card is None:
            return self.number
        return f"{self.number}  {self.card.row.name}  {rate_words(self.card.row.rate)}"

    def columns(self) -> Sequence[Column]:
        """The store, its status and rate."""
        return (
            Column("number", self.words("screen_chains.application"), 15),
            Column("store", self.words("screen_chains.store"), 0),
            Column("provider", self.words("screen_chains.provider"), 0, wide_only=True),
            Column("franchise", self.words("screen_chains.franchise"), 10),
            Column("status", self.words("screen_chains.status"), 12),
            Column("rate", self.words("screen_chains.rate"), 10, right=True),
        )

    def details(self) -> ComposeResult:
        """The chain."""
        yield Paragraph(paragraph_id="detail")

    def read(self, wanted: Wanted[str]) -> Page[Member, str] | Refusal:
        """A page of members."""
        office, person = self.workplace.office, self.workplace.person
        card = show_chain(office, person, self.number)
        if isinstance(card, Refusal):
            return card
        self.card = card
        found = chain_members(office, person, self.number, affected=self._affected, after=wanted.after, before=wanted.before, limit=PAGE)
        if isinstance(found, Refusal):
            return found
        total = card.affected if self._affected else sum(card.row.members.values())
        return page_by_number(found.members, wanted, has_more=found.has_more, total=total)

    def line(self, row: Member) -> Line:
        """One of them."""
        sign = "!" if row.affected else " "
        return Line(
            row.number,
            {
                "number": cell(f"{sign} {row.number}"),
                "store": cell(row.store_name),
                "provider": cell(row.provider),
                "franchise": cell(self.words(f"screen_review.franchise.{row.franchise}")),
                "status": cell(self.words(f"words.application_status.{row.status}")),
                "rate": cell(rate_words(row.rate), right=True),
            },
        )

    def page_shown(self) -> None:
        """The chain does not depend on the marked member."""
        self.query_one("#detail", Paragraph).update(card_detail(self.card, self.workplace) if self.card is not None else "")
        self.refresh_keys()

    def why_empty(self) -> str:
        """Nobody names it, or all have its rate."""
        return self.words("screen_chains.none_affected" if self._affected else "screen_chains.no_members")

    def view_words(self) -> str:
        """Which members."""
        return self.words("screen_chains.affected_ones" if self._affected else "screen_chains.every_member")

    def reason_against(self, command: Command) -> Message | None:
        """A closed chain stays as it is."""
        if (reason := super().reason_against(command)) is not None:
            return reason
        if command.name in OF_OPEN_ONES and (self.card is None or not self.card.row.is_open):
            return Message("screen_chains.is_closed")
        return None

    def open_row(self, key: str) -> None:
        """The application."""
        from screens.review import ReviewScreen  # which itself opens this screen

        self.office_app.open(ReviewScreen(key))

    def do_open_member(self) -> None:
        """Likewise."""
        if (row := self.current_row) is not None:
            self.open_row(row.number)

    def do_decide_rate(self) -> None:
        """The rate of its members."""
        if self.card is not None:
            self.app.push_screen(rating(self.card.row, self.workplace), self.acted)

    def do_amend_chain(self) -> None:
        """Other facts."""
        if self.card is not None:
            self.app.push_screen(amending(self.card.row, self.workplace), self.acted)

    def do_name_chain(self) -> None:
        """Another way of writing it."""
        if self.card is not None:
            self.app.push_screen(naming(self.card.row, self.workplace), self.acted)

    def do_close_chain(self) -> None:
        """It is matched no more."""
        if self.card is not None:
            self.app.push_screen(closing(self.card.row, self.workplace), self.acted)

    def do_affected_members(self) -> None:
        """Only those at another rate, or all."""
        self._affected = not self._affected
        self.show_first_page()

    def do_copy_number(self) -> None:
        """The number of the chain."""
        self.copy_number(self.number)
