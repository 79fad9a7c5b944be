"""The list widget: one page of rows, its cursor, its widths."""

import asyncio
from collections.abc import Callable, Coroutine

from textual.app import App, ComposeResult
from textual.message import Message
from textual.pilot import Pilot

from screens.text import cell
from screens.widgets.paged_table import Column, Line, PagedTable
from tests.support.hostile import HOSTILE
from tests.support.screens import grid

COLUMNS = (
    Column("number", "No.", 5, sort="number"),
    Column("name", "name", 0),
    Column("city", "city", 6, wide_only=True),
    Column("days", "days", 4, right=True, sort="days"),
)


class TableApp(App[int]):
    """A list and what it said."""

    def __init__(self) -> None:
        super().__init__()
        self.said: list[Message] = []

    def compose(self) -> ComposeResult:
        yield PagedTable(COLUMNS)

    def on_paged_table_opened(self, event: PagedTable.Opened) -> None:
        self.said.append(event)

    def on_paged_table_page_wanted(self, event: PagedTable.PageWanted) -> None:
        self.said.append(event)

    def on_paged_table_sort_wanted(self, event: PagedTable.SortWanted) -> None:
        self.said.append(event)

    def on_paged_table_moved(self, event: PagedTable.Moved) -> None:
        self.said.append(event)


def line(serial: int, name: str = "") -> Line:
    cells = {
        "number": cell(f"A-{serial}"),
        "name": cell(name or f"store {serial}"),
        "city": cell("高松"),
        "days": cell(f"{serial}", right=True),
    }
    return Line(f"A-{serial}", cells)


def played(scene: Callable[[Pilot[int], TableApp, PagedTable], Coroutine[object, object, None]], size: tuple[int, int] = (40, 8)) -> None:
    async def play() -> None:
        app = TableApp()
        async with app.run_test(size=size) as pilot:
            await pilot.pause()
            await scene(pilot, app, app.query_one(PagedTable))

    asyncio.run(play())


def test_the_elastic_column_takes_what_is_left_and_long_cells_are_cut() -> None:
    async def scene(pilot: Pilot[int], _app: TableApp, table: PagedTable) -> None:
        table.set_sort("days", descending=True)
        table.show([line(1), line(2, "長" * 40)])
        await pilot.pause()
        assert grid(pilot).splitlines()[:3] == [
            " No.    name                       da…▾",
            "▸A-1    store 1                       1",
            f" A-2    {'長' * 12}…     2",
        ]

    played(scene)


def test_a_wide_terminal_shows_the_columns_for_it() -> None:
    async def scene(pilot: Pilot[int], _app: TableApp, table: PagedTable) -> None:
        table.show([line(1)])
        await pilot.pause()
        assert "高松" in grid(pilot)
        await pilot.resize_terminal(80, 8)
        await pilot.pause()
        assert "高松" not in grid(pilot)

    played(scene, (120, 8))


def test_keys_move_the_cursor_and_leave_the_page_at_its_ends() -> None:
    async def scene(pilot: Pilot[int], app: TableApp, table: PagedTable) -> None:
        table.show([line(serial) for serial in range(30)])
        seen: list[str | None] = []
        for key in ("down", "end", "home", "pagedown", "pagedown", "end", "pageup"):
            await pilot.press(key)
            seen.append(table.current)
            assert f"▸{table.current}" in grid(pilot)
        assert seen == ["A-1", "A-29", "A-0", "A-7", "A-14", "A-29", "A-22"]
        app.said.clear()
        await pilot.press("end", "down", "pagedown", "home", "up", "pageup", "enter")
        wanted = [message.direction for message in app.said if isinstance(message, PagedTable.PageWanted)]
        assert wanted == ["after", "after", "before", "before"]
        assert [message.key for message in app.said if isinstance(message, PagedTable.Opened)] == ["A-0"]

    played(scene)


def test_the_cursor_stays_on_its_row_and_at_its_place_when_the_row_is_gone() -> None:
    async def scene(pilot: Pilot[int], app: TableApp, table: PagedTable) -> None:
        table.show([line(serial) for serial in range(20)])
        table.move_cursor(row=10)
        table.show([line(serial) for serial in range(5, 20)])
        assert (table.current, table.cursor_row) == ("A-10", 5)
        table.show([line(serial) for serial in range(5, 20) if serial != 10])
        assert (table.current, table.cursor_row) == ("A-11", 5)
        table.show([line(serial) for serial in range(3)])
        assert table.current == "A-2"
        table.show([])
        assert table.lines == ()
        await pilot.pause()
        assert [message.key for message in app.said if isinstance(message, PagedTable.Moved)] == ["A-0", "A-10", "A-11", "A-2", None]

    played(scene)


def test_an_empty_list_says_why() -> None:
    async def scene(pilot: Pilot[int], _app: TableApp, table: PagedTable) -> None:
        table.empty = "申請はありません。\nF2 で取ります。[/]"
        table.show([])
        await pilot.pause()
        assert "  申請はありません。\n  F2 で取ります。[/]\n" in grid(pilot)
        await pilot.press("down", "enter", "end")

    played(scene)


def test_the_mouse_marks_opens_and_sorts() -> None:
    async def scene(pilot: Pilot[int], app: TableApp, table: PagedTable) -> None:
        table.show([line(serial) for serial in range(20)])
        await pilot.click(PagedTable, offset=(3, 4))
        assert table.current == "A-3"
        await pilot.double_click(PagedTable, offset=(3, 4))
        await pilot.click(PagedTable, offset=(36, 0))
        await pilot.click(PagedTable, offset=(12, 0))
        assert [message.key for message in app.said if isinstance(message, PagedTable.Opened)] == ["A-3"]
        assert [message.sort for message in app.said if isinstance(message, PagedTable.SortWanted)] == ["days"]

    played(scene)


def test_one_row_can_be_shown_anew_without_moving_anything() -> None:
    async def scene(pilot: Pilot[int], app: TableApp, table: PagedTable) -> None:
        table.show([line(serial) for serial in range(20)])
        await pilot.press("end", "up")
        app.said.clear()
        before = grid(pilot)
        table.update_line(line(17, "renamed"))
        table.update_line(line(99, "not on the page"))
        await pilot.pause()
        assert grid(pilot) == before.replace("store 17", "renamed ")
        assert (table.current, app.said) == ("A-18", [])

    played(scene)


def test_hostile_texts_keep_the_columns_where_they_are() -> None:
    async def scene(pilot: Pilot[int], _app: TableApp, table: PagedTable) -> None:
        table.show([line(serial, name) for serial, name in enumerate(HOSTILE)])
        await pilot.pause()
        shown = pilot.app.screen._compositor.render_strips()
        assert {strip.cell_length for strip in shown} == {40}
        assert all("\x1b" not in segment.text for strip in shown for segment in strip)

    played(scene, (40, 2 + len(HOSTILE)))
