"""One business with its stores (事業者カード): whose they are, where each is, a page at a time; Enter opens a store's card."""

from typing import Literal

from textual.app import ComposeResult

from screens.call_commands import CallCommands
from screens.call_work import call_under_way
from screens.formats import NOTHING, count, short_day
from screens.text import cell
from screens.widgets.paged_table import Column, Line, PagedTable
from screens.widgets.paragraph import Paragraph
from secretariat.callcentre.card import business_card
from secretariat.callcentre.card_facts import BusinessCard, StoreOfBusiness
from secretariat.inquiries.case import Call
from secretariat.refusal import Message, Refusal


class BusinessScreen(CallCommands):
    """The business of a store. It counts as a look at the store by which it was found."""

    place = "business"
    first_reading = "business"
    DEFAULT_CSS = """
    BusinessScreen #about { padding: 0 2; }
    BusinessScreen.-high #about { padding: 1 2; }
    BusinessScreen PagedTable { margin: 0 1; }
    """

    def __init__(self, number: str) -> None:
        super().__init__()
        self.number = number
        self._card: BusinessCard | None = None
        self._marks: tuple[str, ...] = ()  # the last stores of the pages before this one

    def body(self) -> ComposeResult:
        """The line of the call, whose stores they are, the stores."""
        yield from self.call_bar()
        yield Paragraph(paragraph_id="about")
        yield PagedTable(
            (
                Column("store", self.words("screen_call.store"), 0),
                Column("place", self.words("screen_call.place"), 20),
                Column("number", self.words("screen_call.number"), 12, wide_only=True),
                Column("status", self.words("screen_call.where"), 18 if self.language == "ja" else 22),
                Column("since", self.words("screen_call.gives_since"), 10),
                Column("rate", self.words("screen_call.rate"), 6, right=True, wide_only=True),
            ),
            table_id="stores",
        )

    def heading(self) -> str:
        """The business."""
        return self._card.business.name if self._card is not None else self.number

    @property
    def table(self) -> PagedTable:
        """The stores."""
        return self.query_one("#stores", PagedTable)

    def reload(self) -> None:
        """The same page again."""
        self._read(self._marks, "keep")

    def _read(self, marks: tuple[str, ...], cursor: Literal["keep", "first", "last"]) -> None:
        place, number, after = self.workplace, self.number, marks[-1] if marks else None

        def question() -> tuple[Call | None, BusinessCard] | Refusal:
            call = call_under_way(place)
            if isinstance(call, Refusal):
                return call
            card = business_card(place.office, place.person, number, place.language, after)
            return card if isinstance(card, Refusal) else (call, card)

        def show(read: tuple[Call | None, BusinessCard]) -> None:
            self._marks = marks
            call, self._card = read
            self.show_call(call)
            self._show(self._card, cursor)

        self.ask("business", question, lambda answer: self.require(answer, show))

    def _show(self, card: BusinessCard, cursor: Literal["keep", "first", "last"]) -> None:
        business, words = card.business, self.words
        stores = words("screen_call.stores", count=count(business.stores, capped=business.capped))
        about = [
            "  ".join(part for part in (business.name, stores, business.corporate_number or "") if part),
            f"{words('screen_call.representative')} {card.representative}  {words('screen_call.business_address')} {card.address}",
        ]
        self.query_one("#about", Paragraph).update("\n".join(about))
        self.table.empty = words("screen_call.no_stores")
        self.table.show([self._line(store) for store in card.stores], cursor=cursor)
        self.refresh_frame()

    def _line(self, store: StoreOfBusiness) -> Line:
        since = short_day(store.registered.since) if store.registered is not None else NOTHING
        rate = f"{store.registered.rate} %" if store.registered is not None and store.registered.rate is not None else ""
        return Line(
            store.number,
            {
                "store": cell(store.name),
                "place": cell(f"{store.prefecture}{store.city}"),
                "number": cell(store.number),
                "status": cell(store.public_status or NOTHING),
                "since": cell(since),
                "rate": cell(rate, right=True),
            },
        )

    # what may be done

    def on_paged_table_opened(self, event: PagedTable.Opened) -> None:
        """Enter on a store."""
        event.stop()
        self.do_open_card()

    def on_paged_table_page_wanted(self, event: PagedTable.PageWanted) -> None:
        """Beyond the page's end or beginning."""
        event.stop()
        (self.do_next_page if event.direction == "after" else self.do_previous_page)()

    def do_open_card(self) -> None:
        """The card of the marked store."""
        from screens.call_card import CardScreen

        if (number := self.table.current) is not None:
            self.office_app.open(CardScreen(number))

    def do_next_page(self) -> None:
        """The stores behind these."""
        if self._card is not None and self._card.has_after:
            self._read((*self._marks, self._card.stores[-1].number), "first")
        else:
            self.tell(Message("screen_call.last_page"))

    def do_previous_page(self) -> None:
        """The stores before these."""
        if self._marks:
            self._read(self._marks[:-1], "last")

    def do_copy_number(self) -> None:
        """The number of the marked store."""
        if (number := self.table.current) is not None:
            self.copy_number(number)
