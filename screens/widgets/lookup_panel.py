"""Look-up (照会) as a part of a screen: the box, the hits below it as one types, and the short answers that fit.

Nothing personal stands on the list, and nothing to be said: that is on the card, which is opened by the screen.
"""

from collections.abc import Callable
from typing import Final, Literal, cast

from textual import events
from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.message import Message as Posted
from textual.widgets import Input

from screens.formats import count
from screens.text import cell, fitted, shown
from screens.widgets.field import Field
from screens.widgets.lookup_hits import Found, folded
from screens.widgets.paged_table import Column, Line, PagedTable
from screens.widgets.paragraph import Paragraph
from screens.working import Working
from secretariat.callcentre.answers import Answer
from secretariat.callcentre.search import Hits, look_up
from secretariat.refusal import Message, Refusal

SHOWN_AT_ONCE: Final = 50
PROVIDER: Final = 20  # cells


class LookupBox(Field):
    """The box, which ↓ leaves at once where there is anything below: the key that comes next is for what is marked there."""

    def __init__(self, text: str, placeholder: str, below: Callable[[], PagedTable | None]) -> None:
        super().__init__(text, placeholder=placeholder, field_id="lookup-box")
        self._below = below

    def on_key(self, event: events.Key) -> None:
        """↓ goes to the hits."""
        if event.key == "down" and (below := self._below()) is not None:
            event.stop()
            self.screen.set_focus(below)


class LookupPanel(Vertical):
    """Box, hits and answers. Enter or ↓ goes from the box to the hits, ↓ beyond the last to the answers."""

    DEFAULT_CSS = """
    LookupPanel { height: 1fr; }
    LookupPanel #box-line { height: 3; border: round $accent; padding: 0 1; margin: 0 1; }
    LookupPanel #box-line Field { width: 1fr; background: $background; }
    LookupPanel #found { padding: 0 2; color: $text-muted; }
    LookupPanel #found.-warns { color: $text-warning; text-style: bold; }
    LookupPanel #hits { height: 1fr; min-height: 3; margin: 0 1; display: none; }
    LookupPanel #marked { height: 1; padding: 0 2; color: $text-muted; display: none; }
    LookupPanel #answers { height: auto; max-height: 4; min-height: 2; margin: 1 1 0 1; display: none; }
    LookupPanel.-hits #hits, LookupPanel.-hits #marked { display: block; }
    LookupPanel.-answers #answers { display: block; }
    """

    class Filled(Posted):
        """There are hits or answers to be seen now, or none any more."""

        def __init__(self, filled: bool) -> None:
            super().__init__()
            self.filled = filled

    def __init__(self, text: str = "") -> None:
        super().__init__()
        self._first_text = text
        self._asked = self._shown_for = ""
        self._found: dict[str, Found] = {}
        self._answers: dict[str, Answer] = {}

    @property
    def _working(self) -> Working[None]:
        return cast("Working[None]", self.screen)

    def compose(self) -> ComposeResult:
        """Box, what was found, hits, what is known of the marked one, answers."""
        words = self._working.words
        with Horizontal(id="box-line") as line:
            line.border_title = shown(words("screen_lookup.box"))
            yield LookupBox(self._first_text, words("screen_lookup.placeholder"), self._below)
        yield Paragraph(words("screen_lookup.hint"), paragraph_id="found")
        yield PagedTable(self._columns(), table_id="hits")
        yield Paragraph(paragraph_id="marked")
        yield PagedTable((Column("question", words("screen_lookup.answers"), 0),), table_id="answers")

    def _columns(self) -> tuple[Column, ...]:
        words, japanese = self._working.words, self._working.language == "ja"
        return (
            Column("store", words("screen_lookup.store"), 0),
            Column("city", words("screen_lookup.city"), 14),
            Column("phone", words("screen_lookup.phone"), 13),
            Column("provider", words("screen_lookup.provider"), PROVIDER, wide_only=True),
            Column("status", words("screen_lookup.public"), 18 if japanese else 17),
            Column("reason", words("screen_lookup.reason"), 20, wide_only=True),
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
    def answers(self) -> PagedTable:
        """The short answers."""
        return self.query_one("#answers", PagedTable)

    @property
    def marked(self) -> Found | Answer | None:
        """What Enter opens: the marked answer where the cursor is among them, else the marked hit."""
        if self._answers and (self.answers.has_focus or not self._found):
            return self._answers.get(self.answers.current or "")
        return self._found.get(self.table.current or "")

    @property
    def is_behind(self) -> bool:
        """Whether something else was typed than what hits, answers or a sentence are shown for."""
        return self.box.value.strip() != self._shown_for

    # asking

    def on_input_changed(self, event: Input.Changed) -> None:
        """After everything that came at once, such as the text of an input method."""
        event.stop()
        self.call_after_refresh(self._ask)

    def ask_anew(self) -> None:
        """Looks the same up again; the cursor stays."""
        self._asked = ""
        self._ask("keep")

    def empty(self) -> None:
        """For the next caller: nothing in the box, and the cursor there."""
        self.box.value = ""
        self._asked = self._shown_for = ""
        self._say_instead("screen_lookup.hint")
        self.box.focus()

    def _ask(self, cursor: Literal["keep", "first"] = "first") -> None:
        text = self.box.value.strip()
        if not text:
            self._asked = self._shown_for = ""
            self._say_instead("screen_lookup.hint")
        elif text != self._asked:
            self._asked = text
            place, working = self._working.workplace, self._working
            working.ask(
                "lookup",
                lambda: look_up(place.office, place.person, text, place.language, SHOWN_AT_ONCE),
                lambda answer: self._show(text, answer, cursor),
            )

    def _show(self, text: str, answer: Hits | Refusal, cursor: Literal["keep", "first"]) -> None:
        if text != self.box.value.strip():
            return  # typed on meanwhile
        self._shown_for = text
        if isinstance(answer, Refusal):
            self._say_instead(answer.message)
        elif not answer.hits and not answer.answers:
            self._say_instead(answer.hint or "screen_lookup.none")
        else:
            self._show_found(answer, cursor)

    def _say_instead(self, said: str | Message) -> None:
        """A sentence in the place of the hits: what to do, or what is wrong with what was typed."""
        self._found, self._answers = {}, {}
        self.set_class(False, "-hits", "-answers")
        self.post_message(self.Filled(False))
        found = self.query_one("#found", Paragraph)
        found.set_class(isinstance(said, Message), "-warns")
        found.update(self._working.say(said) if isinstance(said, Message) else self._working.words(said))
        if not self.box.has_focus and self.screen.focused is not None:
            self.box.focus()

    def _show_found(self, answer: Hits, cursor: Literal["keep", "first"]) -> None:
        working = self._working
        self._found = {found.key: found for found in folded(answer.hits)}
        self._answers = {one.code: one for one in answer.answers}
        line = self.query_one("#found", Paragraph)
        line.set_class(answer.hint is not None, "-warns")
        line.update(working.say(answer.hint) if answer.hint is not None else self._count(answer))
        self.set_class(bool(self._found), "-hits")
        self.set_class(bool(self._answers), "-answers")
        self.post_message(self.Filled(True))
        self.table.show([self._line(found) for found in self._found.values()], cursor=cursor)
        self.answers.show([Line(one.code, {"question": cell(one.question)}) for one in answer.answers], cursor="first")
        self.answers.styles.height = len(self._answers) + 1
        lost = (self.table.has_focus and not self._found) or (self.answers.has_focus and not self._answers)
        if lost:
            self.box.focus()
        self._show_marked()

    def _count(self, answer: Hits) -> str:
        if not answer.hits:
            return self._working.words("screen_lookup.only_answers")
        return self._working.words("screen_lookup.more" if answer.capped else "screen_lookup.count", count=len(answer.hits))

    def _line(self, found: Found) -> Line:
        hit, words = found.hit, self._working.words
        reason = self._working.say(hit.reason)
        if found.stores:
            stores = words("screen_lookup.stores", stores=count(found.stores))
            of_business = {"store": cell(hit.business, style="bold"), "city": cell(stores, style="bold"), "reason": cell(reason)}
            return Line(found.key, of_business)
        more = f" +{len(found.others)}" if found.others else ""
        cells = {
            "store": hit.store_name,
            "city": hit.city,
            "phone": hit.phone,
            "provider": f"{fitted(hit.provider, PROVIDER - len(more))}{more}",
            "status": words(f"screen_lookup.public_status.{hit.stands}") + ("" if found.same_status else more),
            "reason": reason,
        }
        return Line(found.key, {name: cell(text) for name, text in cells.items()})

    def _show_marked(self) -> None:
        """Why it fits and through whom, where the columns have no room for it."""
        found, working = self._found.get(self.table.current or ""), self._working
        if found is None:
            return
        hit = found.hit
        said = (working.say(hit.reason), f"{hit.prefecture}{hit.city}", hit.provider, found.key)
        self.query_one("#marked", Paragraph).update("  ".join(said))

    # going to and fro

    def on_paged_table_moved(self, event: PagedTable.Moved) -> None:
        """Another line is marked."""
        event.stop()
        self._show_marked()

    def on_paged_table_opened(self, event: PagedTable.Opened) -> None:
        """Enter on a line: the screen opens it."""
        event.stop()
        self._working.perform_named("open_card")

    def _below(self) -> PagedTable | None:
        if self._found:
            return self.table
        return self.answers if self._answers else None

    def goes_on(self) -> bool:
        """Enter in the box: to the hits where there are several; whether that is all."""
        if not self.box.has_focus or len(self._found or self._answers) <= 1:
            return False
        self.screen.set_focus(self._below())
        return True

    def on_paged_table_page_wanted(self, event: PagedTable.PageWanted) -> None:
        """↑ on the first hit goes back to the box, ↓ on the last one to the answers."""
        event.stop()
        if event.direction == "after":
            if self.table.has_focus and self._answers:
                self.screen.set_focus(self.answers)
        elif self.answers.has_focus and self._found:
            self.screen.set_focus(self.table)
        else:
            self.screen.set_focus(self.box)

    def step_back(self) -> bool:
        """Esc: an empty box; whether there was anything to do."""
        was_filled = bool(self.box.value) or not self.box.has_focus
        self.box.value = ""
        self.screen.set_focus(self.box)
        return was_filled
