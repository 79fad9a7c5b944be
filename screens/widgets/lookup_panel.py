"""Look-up (照会) as a part of a screen: the box, the hits below it as one types, and the card of the marked hit.

The card says first what a caller may be told; what follows is public as well. Checks, notes and deadlines never stand on it.
"""

from typing import Final, Literal, cast

from textual import events
from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.message import Message as Posted
from textual.widgets import Input

from models.vocabulary import ApplicationStatus
from screens.formats import NOTHING, full_day
from screens.text import cell, shown
from screens.widgets.field import Field
from screens.widgets.paged_table import Column, Line, PagedTable
from screens.widgets.paragraph import Paragraph
from screens.widgets.signed_lines import SignedLine, SignedLines
from screens.working import Working
from secretariat.callcentre.search import Hit, Hits, look_up
from secretariat.refusal import Refusal

SHOWN_AT_ONCE: Final = 50
# until a case is approved its start is a forecast, and nothing to be said to a caller
START_IS_KNOWN: Final = frozenset({ApplicationStatus.APPROVED, ApplicationStatus.REGISTERED})


class LookupPanel(Vertical):
    """Box, hits and card. Enter or ↓ goes from the box to the hits, Enter on a hit shows its card alone."""

    DEFAULT_CSS = """
    LookupPanel { height: 1fr; }
    LookupPanel #box-line { height: 3; border: round $accent; padding: 0 1; margin: 0 1; }
    LookupPanel #box-line Field { width: 1fr; background: $background; }
    LookupPanel #found { padding: 0 2; color: $text-muted; }
    LookupPanel #found.-refused { color: $text-warning; text-style: bold; }
    LookupPanel #hits { height: 1fr; min-height: 3; margin: 0 1; display: none; }
    LookupPanel #card { height: auto; max-height: 60%; margin: 0 1; padding: 0 1; border: round $panel; display: none; }
    LookupPanel #card { border-title-color: $accent; }
    LookupPanel #card:focus { border: round $accent; }
    LookupPanel #say { text-style: bold; padding: 0 0 1 0; }
    LookupPanel #parcels { display: none; padding: 0 0 2 0; }
    LookupPanel #facts { height: auto; }
    LookupPanel.-hits #hits, LookupPanel.-hits #card { display: block; }
    LookupPanel.-open #hits, LookupPanel.-open #found { display: none; }
    LookupPanel.-open #card { max-height: 1fr; padding: 1 3; }
    LookupPanel.-open #say { padding: 0 0 2 0; }
    LookupPanel.-open.-parcels #parcels { display: block; }
    LookupPanel.-open #facts { layout: vertical; }
    """

    class Filled(Posted):
        """There are hits to be seen now, or none any more."""

        def __init__(self, filled: bool) -> None:
            super().__init__()
            self.filled = filled

    def __init__(self, text: str = "") -> None:
        super().__init__()
        self._first_text = text
        self._asked = ""
        self._hits: dict[str, Hit] = {}

    @property
    def _working(self) -> Working[None]:
        return cast("Working[None]", self.screen)

    def compose(self) -> ComposeResult:
        """Box, what was found, hits, card."""
        words = self._working.words
        with Horizontal(id="box-line") as line:
            line.border_title = shown(words("screen_lookup.box"))
            yield Field(self._first_text, placeholder=words("screen_lookup.placeholder"), field_id="lookup-box")
        yield Paragraph(words("screen_lookup.hint"), paragraph_id="found")
        yield PagedTable(self._columns(), table_id="hits")
        with VerticalScroll(id="card", can_focus=True) as card:
            card.border_title = shown(words("screen_lookup.card"))
            yield Paragraph(paragraph_id="say")
            yield Paragraph(paragraph_id="parcels")
            with Horizontal(id="facts"):
                yield SignedLines(lines_id="whose")
                yield SignedLines(lines_id="where")

    def _columns(self) -> tuple[Column, ...]:
        words = self._working.words
        return (
            Column("store", words("screen_lookup.store"), 0),
            Column("number", words("screen_lookup.number"), 11, wide_only=True),
            Column("phone", words("screen_lookup.phone"), 13),
            Column("prefecture", words("screen_lookup.prefecture"), 8 if self._working.language == "ja" else 10),
            Column("provider", words("screen_lookup.provider"), 24, wide_only=True),
            Column("status", words("screen_lookup.public"), 18),
        )

    @property
    def box(self) -> Field:
        """Where one types."""
        return self.query_one("#lookup-box", Field)

    @property
    def table(self) -> PagedTable:
        """The hits."""
        return self.query_one("#hits", PagedTable)

    @property
    def current(self) -> str | None:
        """The number of the marked hit."""
        return self.table.current if self.has_class("-hits") else None

    # asking

    def on_input_changed(self, event: Input.Changed) -> None:
        """After everything that came at once, such as the text of an input method."""
        event.stop()
        self.call_after_refresh(self._ask)

    def ask_anew(self) -> None:
        """Looks the same up again; the cursor stays."""
        self._asked = ""
        self._ask("keep")

    def _ask(self, cursor: Literal["keep", "first"] = "first") -> None:
        text = self.box.value.strip()
        if not text:
            self._asked = ""
            self._say_instead("screen_lookup.hint")
        elif text != self._asked:
            self._asked = text
            place, working = self._working.workplace, self._working
            working.ask(
                "lookup",
                lambda: look_up(place.office, place.person, text, place.language, SHOWN_AT_ONCE),
                lambda answer: self._found(text, answer, cursor),
            )

    def _found(self, text: str, answer: Hits | Refusal, cursor: Literal["keep", "first"]) -> None:
        if text != self.box.value.strip():
            return  # typed on meanwhile
        found = self.query_one("#found", Paragraph)
        if isinstance(answer, Refusal):
            self._say_instead()
            found.set_class(True, "-refused")
            found.update(self._working.say(answer.message))
        elif not answer.hits:
            self._say_instead("screen_lookup.none")
        else:
            self._show_hits(answer, cursor)

    def _say_instead(self, key: str | None = None) -> None:
        """A sentence in the place of the hits."""
        self._hits = {}
        self.set_class(False, "-hits", "-open")
        self.post_message(self.Filled(False))
        found = self.query_one("#found", Paragraph)
        found.set_class(False, "-refused")
        if key is not None:
            found.update(self._working.words(key))
        if not self.box.has_focus and self.screen.focused is not None:
            self.box.focus()

    def _show_hits(self, answer: Hits, cursor: Literal["keep", "first"]) -> None:
        words = self._working.words
        self._hits = {hit.number: hit for hit in answer.hits}
        found = self.query_one("#found", Paragraph)
        found.set_class(False, "-refused")
        found.update(words("screen_lookup.more" if answer.capped else "screen_lookup.count", count=len(answer.hits)))
        self.set_class(True, "-hits")
        self.post_message(self.Filled(True))
        self.table.show([self._line(hit) for hit in answer.hits], cursor=cursor)
        self._show_card()

    def _line(self, hit: Hit) -> Line:
        return Line(
            hit.number,
            {
                "store": cell(hit.store_name),
                "number": cell(hit.number),
                "phone": cell(hit.phone),
                "prefecture": cell(hit.prefecture),
                "provider": cell(hit.provider),
                "status": cell(self._public_status(hit)),
            },
        )

    def _public_status(self, hit: Hit) -> str:
        return self._working.words(f"screen_lookup.public_status.{hit.status}")

    # the card

    def _show_card(self) -> None:
        hit = self._hits.get(self.table.current or "")
        if hit is None:
            return
        words = self._working.words
        start = full_day(hit.start_on, self._working.language) if hit.status in START_IS_KNOWN else NOTHING
        self.query_one("#say", Paragraph).update(words("screen_lookup.quoted", say=hit.say))
        # where the kits are is another question: the card alone has it
        self.set_class(bool(hit.parcels), "-parcels")
        self.query_one("#parcels", Paragraph).update("\n".join(words("screen_lookup.quoted", say=parcel.say) for parcel in hit.parcels))
        facts = (
            SignedLine(words("screen_lookup.store"), hit.store_name),
            SignedLine(words("screen_lookup.prefecture"), hit.prefecture),
            SignedLine(words("screen_lookup.phone"), hit.phone),
            SignedLine(words("screen_lookup.merchant_id"), hit.merchant_id or NOTHING),
            SignedLine(words("screen_lookup.number"), hit.number),
            SignedLine(words("screen_lookup.provider"), hit.provider),
            SignedLine(words("screen_lookup.public"), self._public_status(hit)),
            SignedLine(words("screen_lookup.start"), start),
            *self._end_of_services(hit),
        )
        half = len(facts) if self.has_class("-open") else len(facts) // 2
        self.query_one("#whose", SignedLines).show(facts[:half])
        self.query_one("#where", SignedLines).show(facts[half:])

    def _end_of_services(self, hit: Hit) -> tuple[SignedLine, ...]:
        if hit.services_end_on is None:
            return ()
        working = self._working
        return (SignedLine(working.words("screen_lookup.services_end"), full_day(hit.services_end_on, working.language)),)

    def on_paged_table_moved(self, event: PagedTable.Moved) -> None:
        """Another hit is marked."""
        event.stop()
        self._show_card()

    def on_paged_table_opened(self, event: PagedTable.Opened) -> None:
        """Enter on a hit: its card alone."""
        event.stop()
        self.open_card()

    def open_card(self) -> None:
        """Shows the card of the marked hit alone."""
        if self.current is not None:
            self.set_class(True, "-open")
            self._show_card()
            self.query_one("#card").focus()

    # going to and fro

    def go_on(self) -> None:
        """Enter: from the box to the hits where there are several, else to the card."""
        if self.box.has_focus and len(self._hits) > 1:
            self.table.focus()
        else:
            self.open_card()

    def on_key(self, event: events.Key) -> None:
        """↓ goes from the box to the hits."""
        if event.key == "down" and self.box.has_focus and self._hits:
            event.stop()
            self.table.focus()

    def on_paged_table_page_wanted(self, event: PagedTable.PageWanted) -> None:
        """↑ on the first hit goes back to the box."""
        event.stop()
        if event.direction == "before":
            self.box.focus()

    def step_back(self) -> bool:
        """Esc: from the card to the hits, else an empty box; whether there was anything to do."""
        if self.has_class("-open"):
            self.set_class(False, "-open")
            self._show_card()
            self.table.focus()
            return True
        was_filled = bool(self.box.value) or not self.box.has_focus
        self.box.value = ""
        self.box.focus()
        return was_filled
