"""A list that is in memory as a whole, shown in pages."""

from collections.abc import Sequence
from typing import Final, Literal

from textual.message import Message as Posted

from screens.widgets.paged_table import Line, PagedTable

PAGE: Final = 200


class LocalTable(PagedTable):
    """Shows one page of its lines at a time; the cursor leaves a page at its ends."""

    class PageShown(Posted):
        """Another page is shown; `first` and `last` are 1-based places among all lines."""

        def __init__(self, first: int, last: int, total: int) -> None:
            super().__init__()
            self.first, self.last, self.total = first, last, total

    _every: tuple[Line, ...] = ()
    _page = 0

    def show_all(self, lines: Sequence[Line], *, anew: bool = False) -> None:
        """Shows other lines: the page where the cursor was, or `anew` from the first."""
        self._every = tuple(lines)
        page = 0 if anew else min(self._page, max(len(lines) - 1, 0) // PAGE)
        self._turn_to(page, "first" if anew else "keep")

    def on_paged_table_page_wanted(self, event: PagedTable.PageWanted) -> None:
        """The next or the page before, if there is one."""
        event.stop()
        wanted = self._page + (1 if event.direction == "after" else -1)
        if 0 <= wanted * PAGE < len(self._every):
            self._turn_to(wanted, "first" if event.direction == "after" else "last")

    def _turn_to(self, page: int, cursor: Literal["keep", "first", "last"]) -> None:
        self._page = page
        start = page * PAGE
        shown = self._every[start : start + PAGE]
        self.show(shown, cursor=cursor)
        self.post_message(self.PageShown(start + 1 if shown else 0, start + len(shown), len(self._every)))
