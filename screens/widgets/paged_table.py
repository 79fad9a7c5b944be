"""A list that shows one page of rows (at most 200) and asks for the next when the cursor leaves it.

A DataTable measures every row on the event loop, so a list never holds more than a page. Widths are fixed by the columns, and one
of them takes what is left; what does not fit is cut with ….
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from rich.text import Text
from textual import events
from textual.message import Message as Posted
from textual.widgets import DataTable

CELL_PADDING = 1


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
    """One row: its key (a number), and its cells by the columns' names."""

    key: str
    cells: dict[str, Text]


class PagedTable(DataTable[Text]):
    """One page of a list. The cursor stays on its row when the page is drawn anew, and at its place if the row is gone."""

    DEFAULT_CSS = """
    PagedTable { height: 1fr; background: $background; }
    PagedTable > .datatable--header { background: $background; color: $text-muted; text-style: none; }
    PagedTable > .datatable--cursor { background: $panel; color: $foreground; text-style: none; }
    PagedTable:focus > .datatable--cursor { background: $primary; color: $background; text-style: bold; }
    """

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
        super().__init__(cursor_type="row", zebra_stripes=False, show_cursor=True, id=table_id)
        self._all_columns = tuple(columns)
        self._lines: tuple[Line, ...] = ()
        self._laid_out_for = (-1, self._all_columns)

    @property
    def lines(self) -> tuple[Line, ...]:
        """The page that is shown."""
        return self._lines

    @property
    def current(self) -> str | None:
        """The key of the row that the cursor is on."""
        return self._lines[self.cursor_row].key if 0 <= self.cursor_row < len(self._lines) else None

    def set_columns(self, columns: Sequence[Column]) -> None:
        """Other columns, or other headings."""
        self._all_columns = tuple(columns)
        self._lay_out()

    def show(self, lines: Sequence[Line], *, cursor: Literal["keep", "first", "last"] = "keep") -> None:
        """Shows a page."""
        before, row = self.current, self.cursor_row
        self._lines = tuple(lines)
        self._lay_out()
        keys = [line.key for line in self._lines]
        if cursor == "first":
            row = 0
        elif cursor == "last":
            row = len(keys) - 1
        elif before in keys:
            row = keys.index(before)
        self.move_cursor(row=min(max(row, 0), max(len(keys) - 1, 0)), animate=False)

    def _lay_out(self) -> None:
        width = self.size.width
        wide = self.app.size.width >= 110
        columns = [column for column in self._all_columns if wide or not column.wide_only]
        fixed = sum(column.width + 2 * CELL_PADDING for column in columns)
        row = self.cursor_row
        self.clear(columns=True)
        for column in columns:
            room = column.width or max(8, width - fixed - self.scrollbar_size_vertical)
            self.add_column(Text(column.heading, justify="right" if column.right else "left"), width=room, key=column.name)
        for line in self._lines:
            self.add_row(*(line.cells.get(column.name, Text("")) for column in columns), key=line.key)
        if self._lines:
            self.move_cursor(row=min(row, len(self._lines) - 1), animate=False)

    def on_resize(self, event: events.Resize) -> None:
        """The widths follow."""
        if event.size.width != self._laid_out_for[0] or self._laid_out_for[1] is not self._all_columns:
            self._laid_out_for = (event.size.width, self._all_columns)
            self._lay_out()

    def action_cursor_down(self) -> None:
        """On the last row: the next page."""
        if self.cursor_row >= len(self._lines) - 1:
            self.post_message(self.PageWanted("after"))
        else:
            super().action_cursor_down()

    def action_cursor_up(self) -> None:
        """On the first row: the page before."""
        if self.cursor_row <= 0:
            self.post_message(self.PageWanted("before"))
        else:
            super().action_cursor_up()

    def action_page_down(self) -> None:
        """On the last row: the next page."""
        if self.cursor_row >= len(self._lines) - 1:
            self.post_message(self.PageWanted("after"))
        else:
            super().action_page_down()

    def action_page_up(self) -> None:
        """On the first row: the page before."""
        if self.cursor_row <= 0:
            self.post_message(self.PageWanted("before"))
        else:
            super().action_page_up()

    def on_data_table_row_selected(self, event: DataTable.RowSelected) -> None:
        """Enter, or a click on the row that the cursor is on."""
        event.stop()
        if (key := self.current) is not None:
            self.post_message(self.Opened(key))

    def on_data_table_row_highlighted(self, event: DataTable.RowHighlighted) -> None:
        """The cursor moved."""
        event.stop()
        self.post_message(self.Moved(self.current))

    def on_data_table_header_selected(self, event: DataTable.HeaderSelected) -> None:
        """A click on a heading."""
        event.stop()
        for column in self._all_columns:
            if column.name == event.column_key.value and column.sort is not None:
                self.post_message(self.SortWanted(column.sort))
