"""What every list does: a page at a time, narrowed while one types, sorted by a key, read again without losing the place, copied from."""

from abc import abstractmethod
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import ClassVar, Final, Generic, Literal, Protocol, TypeVar

from textual import events
from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.timer import Timer

from screens.dialog import ChooseDialog, numbered
from screens.formats import count
from screens.office_screen import OfficeScreen
from screens.text import shown
from screens.widgets.field import Field
from screens.widgets.paged_table import Column, Line, PagedTable
from screens.widgets.plain import Plain
from secretariat.refusal import Message, Refusal

Row = TypeVar("Row")
Mark = TypeVar("Mark")
TYPING_SECONDS: Final = 0.15  # the list is narrowed when nothing was typed for so long


@dataclass(frozen=True, slots=True)
class Wanted(Generic[Mark]):
    """The page that is asked for: the first, or the one beyond the last row of a page (`after`), or the one above the first (`before`)."""

    text: str
    sort: str
    descending: bool = False
    after: Mark | None = None
    before: Mark | None = None

    def first_page(self) -> "Wanted[Mark]":
        """The beginning of the same list."""
        return replace(self, after=None, before=None)


@dataclass(frozen=True, slots=True)
class Page(Generic[Row, Mark]):
    """What the office answers. `capped`: there are more than `total`. `first` and `last` mark where the page begins and ends."""

    rows: Sequence[Row]
    total: int
    capped: bool
    first: Mark | None
    last: Mark | None
    has_before: bool
    has_after: bool


PAGE: Final = 200  # rows of a list that is in memory


def page_in_memory(rows: Sequence[Row], wanted: Wanted[int], *, capped: bool = False) -> Page[Row, int]:
    """The page that is asked for of a list that was read as a whole; marks are places in it, 0-based."""
    start = wanted.after if wanted.after is not None else max(0, (wanted.before or 0) - PAGE)
    found = rows[start : start + PAGE if wanted.before is None else wanted.before]
    end = start + len(found)
    return Page(found, len(rows), capped, start, end, start > 0, end < len(rows))


class Numbered(Protocol):
    """A row that its number marks."""

    @property
    def number(self) -> str:
        """As no other row has it."""


NumberedRow = TypeVar("NumberedRow", bound=Numbered)


def page_by_number(
    rows: Sequence[NumberedRow], wanted: Wanted[str], *, has_more: bool, total: int, capped: bool = False
) -> Page[NumberedRow, str]:
    """The page that was asked for of a list that is read in pages; `has_more`: there are others in the direction in which it was read."""
    first, last = (rows[0].number, rows[-1].number) if rows else (None, None)
    backwards = wanted.before is not None
    has_before = has_more if backwards else wanted.after is not None
    return Page(rows, total, capped, first, last, has_before, backwards or has_more)


class ListScreen(OfficeScreen, Generic[Row, Mark]):
    """A list. Subclasses say its columns, what a page is, how a row looks, why it may be empty, and what Enter opens.

    SORTS: the orders by name, the first one to begin with.
    """

    AUTO_FOCUS: ClassVar[str | None] = "PagedTable"
    first_reading = "page"
    SORTS: ClassVar[tuple[str, ...]] = ()
    DEFAULT_CSS = """
    ListScreen #above { height: 1; padding: 0 1; }
    ListScreen #shown { width: 1fr; height: 1; color: $text-muted; text-wrap: nowrap; text-overflow: ellipsis; }
    ListScreen #filter-label { width: auto; height: 1; padding: 0 1; color: $text-muted; }
    ListScreen #filter { width: 22; }
    ListScreen #filter.-narrowing { color: $text-warning; text-style: bold; }
    ListScreen.-wide #filter { width: 40; }
    """

    def __init__(self) -> None:
        super().__init__()
        self.wanted: Wanted[Mark] = Wanted("", self.SORTS[0] if self.SORTS else "")
        self.page: Page[Row, Mark] | None = None
        self.rows: Mapping[str, Row] = {}  # of the page, by their keys
        self._start = 1  # the number of the page's first row
        self._typing: Timer | None = None

    # what a list says of itself

    @abstractmethod
    def columns(self) -> Sequence[Column]:
        """The columns."""

    @abstractmethod
    def read(self, wanted: Wanted[Mark]) -> Page[Row, Mark] | Refusal:
        """Asks the office for a page. Runs in a thread: it touches no widget."""

    @abstractmethod
    def line(self, row: Row) -> Line:
        """How a row looks."""

    @abstractmethod
    def why_empty(self) -> str:
        """Why there is nothing to show, and what to do."""

    @abstractmethod
    def open_row(self, key: str) -> None:
        """Enter on a row."""

    def view_words(self) -> str:
        """What is shown, and in which order: nobody has to wonder why a row is missing."""
        return ""

    def sort_words(self, sort: str) -> str:
        """An order in words."""
        return sort

    def details(self) -> ComposeResult:
        """What lies below the list."""
        yield from ()

    def page_shown(self) -> None:
        """A page was shown, or the same one again."""

    def show_marked(self) -> None:
        """Another row is marked, or a page was shown: what lies below the list follows."""

    # the frame of it

    def body(self) -> ComposeResult:
        """What is shown and the filter, the list, the details of a row."""
        with Horizontal(id="above"):
            yield Plain(plain_id="shown")
            yield Plain(shown(self.words("screen_list.filter")), plain_id="filter-label")
            yield Field(self.wanted.text, placeholder=self.words("screen_list.filter_keys"), longest=100, field_id="filter")
        yield PagedTable(self.columns())
        yield from self.details()

    @property
    def table(self) -> PagedTable:
        """The list."""
        return self.query_one(PagedTable)

    @property
    def filter_field(self) -> Field:
        """Where one types to narrow it down."""
        return self.query_one("#filter", Field)

    @property
    def current_row(self) -> Row | None:
        """The row that the cursor is on."""
        key = self.table.current
        return self.rows.get(key) if key is not None else None

    # pages

    def reload(self) -> None:
        """Reads the page again; the cursor stays."""
        self._ask_page(self.wanted, self._start, "keep")

    def show_first_page(self, wanted: Wanted[Mark] | None = None) -> None:
        """Begins anew, for another filter, order or view."""
        self._ask_page((wanted or self.wanted).first_page(), 1, "first")

    def _ask_page(self, wanted: Wanted[Mark], start: int, cursor: Literal["keep", "first", "last"]) -> None:
        self.wanted = wanted
        self._mark_filter()
        self.ask("page", lambda: self.read(wanted), lambda answer: self._show(answer, wanted, start, cursor))

    def _show(self, answer: Page[Row, Mark] | Refusal, wanted: Wanted[Mark], start: int, cursor: Literal["keep", "first", "last"]) -> None:
        nothing: Page[Row, Mark] = Page((), 0, False, None, None, False, False)
        page = nothing if isinstance(answer, Refusal) else answer
        elsewhere = wanted.first_page() != wanted
        if elsewhere and not page.rows:  # what was here is gone
            self._ask_page(wanted.first_page(), 1, "keep")
            return
        if wanted.before is not None:
            start = max(1, start - len(page.rows)) if page.has_before else 1
            # asked again, the same rows are to be read, whatever comes to lie above them
            self.wanted = wanted if page.has_before else wanted.first_page()
        self.page, self._start = page, start
        lines = [self.line(row) for row in page.rows]
        self.rows = {line.key: row for line, row in zip(lines, page.rows, strict=True)}
        self.table.empty = self.say(answer.message) if isinstance(answer, Refusal) else self.why_empty()
        self.table.set_sort(wanted.sort, descending=wanted.descending)
        self.table.show(lines, cursor=cursor)
        self._show_words()
        self.refresh_title()
        self.page_shown()
        self.show_marked()

    def on_paged_table_moved(self, event: PagedTable.Moved) -> None:
        """The cursor is on another row."""
        event.stop()
        self.show_marked()

    def _show_words(self) -> None:
        parts = [self.position(), self.view_words()]
        self.query_one("#shown", Plain).show(shown(" · ".join(part for part in parts if part)), same_size=True)

    def position(self) -> str:
        """Which rows are shown, of how many: 101–200 / 350."""
        if self.page is None or not self.page.rows:
            return ""
        last = self._start + len(self.page.rows) - 1
        total = count(max(self.page.total, last), capped=self.page.capped)
        return self.words("screen_list.position", first=self._start, last=last, total=total)

    def on_paged_table_page_wanted(self, event: PagedTable.PageWanted) -> None:
        """The cursor left the page."""
        self._turn(event.direction)

    def _turn(self, direction: Literal["after", "before"]) -> None:
        if self.page is None:
            return
        if direction == "after" and self.page.has_after:
            wanted = replace(self.wanted, after=self.page.last, before=None)
            self._ask_page(wanted, self._start + len(self.page.rows), "first")
        elif direction == "before" and self.page.has_before:
            self._ask_page(replace(self.wanted, before=self.page.first, after=None), self._start, "last")
        elif self.page.rows:
            self.tell(Message("screen_list.no_page_after" if direction == "after" else "screen_list.no_page_before"))

    def on_paged_table_opened(self, event: PagedTable.Opened) -> None:
        """Enter."""
        self.open_row(event.key)

    # the filter

    def on_input_changed(self, event: Field.Changed) -> None:
        """Something was typed: the list follows when the typing stops."""
        if event.input is self.filter_field:
            self._stop_typing()
            self._typing = self.set_timer(TYPING_SECONDS, self._narrow)

    def on_input_submitted(self, event: Field.Submitted) -> None:
        """Enter in the filter: into the list, already narrowed."""
        if event.input is self.filter_field:
            self._narrow()
            self.table.focus()

    def on_key(self, event: events.Key) -> None:
        """Down and Enter lead from the filter into the list; Enter opens nothing while the list is not yet what was typed."""
        if event.key in {"down", "enter"} and self.filter_field.has_focus:
            event.stop()
            event.prevent_default()
            self._narrow()
            self.table.focus()

    def _narrow(self) -> None:
        self._stop_typing()
        text = self.filter_field.value.strip()
        if text != self.wanted.text:
            self.tell(None)
            self.show_first_page(replace(self.wanted, text=text))

    def _stop_typing(self) -> None:
        if self._typing is not None:
            self._typing.stop()
            self._typing = None

    def _mark_filter(self) -> None:
        self.filter_field.set_class(bool(self.wanted.text), "-narrowing")

    def set_filter(self, text: str) -> None:
        """Puts words into the filter; the list is asked for by whoever does so."""
        with self.prevent(Field.Changed):
            self.filter_field.value = text

    # commands

    def do_back(self) -> None:
        """In the filter: empties it, then leaves it. Else: the screen before."""
        if not self.filter_field.has_focus:
            super().do_back()
        elif self.filter_field.value:
            self.set_filter("")
            self._narrow()
        else:
            self.table.focus()

    def do_filter(self) -> None:
        """To the filter."""
        self.filter_field.focus()

    def do_next_page(self) -> None:
        """The next page."""
        self._turn("after")

    def do_previous_page(self) -> None:
        """The page before."""
        self._turn("before")

    def do_sort(self) -> None:
        """Another order, or the same one the other way round."""

        def chosen(key: str | None) -> None:
            if key is not None:
                self.sort_by(self.SORTS[int(key) - 1])

        self.office_app.push_screen(ChooseDialog(self.words("screen_list.sort"), numbered(map(self.sort_words, self.SORTS))), chosen)

    def on_paged_table_sort_wanted(self, event: PagedTable.SortWanted) -> None:
        """A click on a heading."""
        self.sort_by(event.sort)

    def sort_by(self, sort: str) -> None:
        """By another key, or the same one turned round."""
        descending = sort == self.wanted.sort and not self.wanted.descending
        self.show_first_page(replace(self.wanted, sort=sort, descending=descending))

    def do_copy_number(self) -> None:
        """The number of the row."""
        if (key := self.table.current) is not None:
            self.copy_number(key)

    def do_copy_row(self) -> None:
        """All cells of the row in full, with tabs between them, as a spreadsheet takes them."""
        for line in self.table.lines:
            if line.key == self.table.current:
                cells = [line.cells[column.name].plain for column in self.columns() if column.name in line.cells]
                self.app.copy_to_clipboard("\t".join(cells))
                self.tell(Message("screen_list.copied_row", {"number": line.key}), "done")
