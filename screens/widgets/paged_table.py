"""A list that shows one page of rows (at most 200) and asks for the next when the cursor leaves it.

Textual's DataTable measures every cell on the event loop; here the columns say how wide they are, and only the lines that can be seen
are drawn. One column or several take what is left; what does not fit is cut with ….
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar, Final, Literal

from rich.cells import cell_len
from rich.segment import Segment
from rich.text import Text
from textual import events
from textual.binding import Binding, BindingType
from textual.geometry import Size
from textual.message import Message as Posted
from textual.scroll_view import ScrollView
from textual.strip import Strip
from textual.style import Style

from screens.text import fitted, visible
from screens.widgets.paragraph import wrapped

HEADING_LINES: Final = 1
MARK: Final = "▸"  # the row that the cursor is on, for those who see no colours
ASCENDING, DESCENDING = "▴", "▾"
LEAST_WIDTH: Final = 8
WIDE: Final = 110


@dataclass(frozen=True, slots=True)
class Column:
    """One column. `width` in cells; 0: takes what is left. `wide_only`: left out below 110 columns. `sort`: its order, if it has one."""

    name: str
    heading: str
    width: int
    right: bool = False
    wide_only: bool = False
    sort: str | None = None


@dataclass(frozen=True, slots=True)
class Line:
    """One row: its key (a number), and its cells (`screens.text.cell`) by the columns' names."""

    key: str
    cells: dict[str, Text]


class PagedTable(ScrollView, can_focus=True):
    """One page of a list. The cursor stays on its row when the page is drawn anew, and at its place if the row is gone."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {"paged-table--heading", "paged-table--cursor"}
    DEFAULT_CSS = """
    PagedTable {
        height: 1fr; background: $background; overflow-x: hidden; overflow-y: auto; scrollbar-size-vertical: 1;
        scrollbar-color: $secondary; scrollbar-background: $panel;
    }
    PagedTable > .paged-table--heading { background: $background; color: $text-muted; }
    PagedTable > .paged-table--cursor { background: $panel; }
    PagedTable:focus > .paged-table--cursor { background: $primary; color: $background; text-style: bold; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding(key, action, show=False)
        for key, action in (
            ("up", "step(-1)"),
            ("down", "step(1)"),
            ("pageup", "leap(-1)"),
            ("pagedown", "leap(1)"),
            ("home", "first"),
            ("end", "last"),
            ("enter", "open"),
        )
    ]

    class Opened(Posted):
        """Enter on a row, or a double click."""

        def __init__(self, key: str) -> None:
            super().__init__()
            self.key = key

    class Moved(Posted):
        """The cursor is on another row; None: there is none."""

        def __init__(self, key: str | None) -> None:
            super().__init__()
            self.key = key

    class PageWanted(Posted):
        """The cursor left the page at its end ("after") or its beginning ("before")."""

        def __init__(self, direction: Literal["after", "before"]) -> None:
            super().__init__()
            self.direction = direction

    class SortWanted(Posted):
        """A heading that has an order was clicked."""

        def __init__(self, sort: str) -> None:
            super().__init__()
            self.sort = sort

    def __init__(self, columns: Sequence[Column], *, table_id: str | None = None) -> None:
        super().__init__(id=table_id)
        self.cursor_row = 0
        self.empty = ""  # said where there are no rows
        self._all_columns = tuple(columns)
        self._laid_out: tuple[tuple[Column, int], ...] = ()  # the columns that are shown, with their widths in cells
        self._lines: tuple[Line, ...] = ()
        self._sorted: tuple[str | None, bool] = (None, False)
        self._told: str | None = None

    @property
    def lines(self) -> tuple[Line, ...]:
        """The page that is shown."""
        return self._lines

    @property
    def row_count(self) -> int:
        """How many rows the page has."""
        return len(self._lines)

    @property
    def current(self) -> str | None:
        """The key of the row that the cursor is on."""
        return self._lines[self.cursor_row].key if self.cursor_row < len(self._lines) else None

    # what is shown

    def set_columns(self, columns: Sequence[Column]) -> None:
        """Other columns, or other headings."""
        self._all_columns = tuple(columns)
        self._lay_out()

    def set_sort(self, sort: str, *, descending: bool = False) -> None:
        """Marks the heading that the list is sorted by."""
        self._sorted = (sort, descending)
        self.refresh()

    def show(self, lines: Sequence[Line], *, cursor: Literal["keep", "first", "last"] = "keep") -> None:
        """Shows a page."""
        before, row = self.current, self.cursor_row
        self._lines = tuple(lines)
        keys = [line.key for line in self._lines]
        if cursor == "first":
            row = 0
        elif cursor == "last":
            row = len(keys) - 1
        elif before in keys:
            row = keys.index(before)
        self.virtual_size = Size(self.size.width, len(keys) + HEADING_LINES)
        self.refresh()
        self.move_cursor(row=row)

    def update_line(self, line: Line) -> None:
        """Shows a row of the page anew; does nothing where it is not on the page."""
        for row, old in enumerate(self._lines):
            if old.key == line.key:
                self._lines = (*self._lines[:row], line, *self._lines[row + 1 :])
                self.refresh_line(row + HEADING_LINES)

    def move_cursor(self, *, row: int) -> None:
        """To a row, or the nearest that there is."""
        self.refresh_line(self.cursor_row + HEADING_LINES)
        self.cursor_row = min(max(row, 0), max(len(self._lines) - 1, 0))
        self.refresh_line(self.cursor_row + HEADING_LINES)
        self._scroll_to_cursor()
        if self.current != self._told:
            self._told = self.current
            self.post_message(self.Moved(self.current))

    def _scroll_to_cursor(self) -> None:
        top, seen = self.scroll_offset.y, self._rows_seen()
        if self.cursor_row < top:
            self.scroll_to(y=self.cursor_row, animate=False)
        elif self.cursor_row >= top + seen:
            self.scroll_to(y=self.cursor_row - seen + 1, animate=False)

    def _rows_seen(self) -> int:
        return max(1, self.size.height - HEADING_LINES)

    # drawing

    def on_resize(self, event: events.Resize) -> None:
        """The widths follow."""
        del event
        self._lay_out()
        self.virtual_size = Size(self.size.width, len(self._lines) + HEADING_LINES)
        self._scroll_to_cursor()

    def _lay_out(self) -> None:
        columns = [column for column in self._all_columns if self.app.size.width >= WIDE or not column.wide_only]
        elastic = sum(column.width == 0 for column in columns)
        # a blank before and after every cell
        left = self.size.width - sum(column.width + 2 for column in columns)
        share, rest = divmod(max(left, elastic * LEAST_WIDTH), max(elastic, 1))
        laid_out: list[tuple[Column, int]] = []
        for column in columns:
            laid_out.append((column, column.width or share + rest))
            if column.width == 0:
                rest = 0
        self._laid_out = tuple(laid_out)
        self.refresh()

    def render_line(self, y: int) -> Strip:
        """One line of what can be seen: the headings, or a row."""
        width = self.size.width
        if y < HEADING_LINES:
            return self._heading_strip().adjust_cell_length(width, self.get_visual_style("paged-table--heading").rich_style)
        row = self.scroll_offset.y + y - HEADING_LINES
        if row >= len(self._lines):
            return self._empty_strip(y - HEADING_LINES - 1, width)
        return self._row_strip(row).adjust_cell_length(width, self._row_style(row).rich_style)

    def _heading_strip(self) -> Strip:
        style = self.get_visual_style("paged-table--heading")
        sort, descending = self._sorted
        segments: list[Segment] = []
        for column, width in self._laid_out:
            chosen = column.sort is not None and column.sort == sort
            mark = (DESCENDING if descending else ASCENDING) if chosen else ""
            heading = fitted(column.heading, width - len(mark)) + mark
            own = style + Style.parse("bold $foreground") if chosen else style
            segments.append(Segment(f" {_in_column(heading, width, right=column.right)} ", own.rich_style))
        return Strip(segments)

    def _empty_strip(self, y: int, width: int) -> Strip:
        lines = [line for part in self.empty.split("\n") for line in wrapped(visible(part), width - 4)]
        said = lines[y] if not self._lines and 0 <= y < len(lines) else ""
        style = self.visual_style.rich_style
        return Strip([Segment(f"  {said}", style)]).adjust_cell_length(width, style)

    def _row_style(self, row: int) -> Style:
        return self.get_visual_style("paged-table--cursor") if row == self.cursor_row else self.visual_style

    def _row_strip(self, row: int) -> Strip:
        line, base = self._lines[row], self._row_style(row)
        here = row == self.cursor_row
        plain = base.rich_style
        segments = [Segment(MARK if here else " ", plain)]
        for place, (column, width) in enumerate(self._laid_out):
            text = line.cells.get(column.name, Text(""))
            shown = _in_column(text.plain, width, right=column.right or text.justify == "right")
            # the cursor's own colours are the only ones that are sure to be readable on it
            style = plain if not text.style or (here and self.has_focus) else (base + Style.parse(str(text.style))).rich_style
            segments += [Segment(" " if place else "", plain), Segment(shown, style), Segment(" ", plain)]
        return Strip(segments)

    # keys and clicks

    def action_step(self, rows: int) -> None:
        """A row up or down; beyond the page's end, another page."""
        if 0 <= self.cursor_row + rows < len(self._lines):
            self.move_cursor(row=self.cursor_row + rows)
        else:
            self.post_message(self.PageWanted("after" if rows > 0 else "before"))

    def action_leap(self, direction: int) -> None:
        """As many rows as can be seen, to the page's end first; beyond it, another page."""
        if self.cursor_row == (len(self._lines) - 1 if direction > 0 else 0):
            self.action_step(direction)
        else:
            self.move_cursor(row=self.cursor_row + direction * self._rows_seen())

    def action_first(self) -> None:
        """The page's first row."""
        self.move_cursor(row=0)

    def action_last(self) -> None:
        """The page's last row."""
        self.move_cursor(row=len(self._lines) - 1)

    def action_open(self) -> None:
        """Enter."""
        if (key := self.current) is not None:
            self.post_message(self.Opened(key))

    def on_click(self, event: events.Click) -> None:
        """On a row: the cursor goes there, and the second click opens it. On a heading: its order."""
        event.stop()
        row = self.scroll_offset.y + event.y - HEADING_LINES
        if event.y < HEADING_LINES:
            self._sort_at(event.x)
        elif row < len(self._lines):
            self.move_cursor(row=row)
            if event.chain > 1:
                self.action_open()

    def _sort_at(self, x: int) -> None:
        end = 0
        for column, width in self._laid_out:
            start, end = end, end + width + 2
            if start <= x < end and column.sort is not None:
                self.post_message(self.SortWanted(column.sort))


def _in_column(text: str, width: int, *, right: bool) -> str:
    """The text in exactly `width` cells."""
    cut = fitted(text, width)
    blanks = " " * (width - cell_len(cut))
    return blanks + cut if right else cut + blanks
