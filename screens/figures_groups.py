"""Applications by provider, prefecture or class of industry as a list: all of them, in any order, found by name."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import ClassVar, Final

from screens.figures_behind import GroupKind, group_figures, group_name, open_figures
from screens.figures_sections import groups_of
from screens.filter_dialog import matches
from screens.formats import count, full_moment
from screens.list_screen import ListScreen, Page, Wanted, page_in_memory
from screens.text import cell
from screens.widgets.paged_table import Column, Line
from secretariat.figures.office_figures import Group, office_figures
from secretariat.refusal import Refusal

NUMBER: Final = 10  # cells
COUNTED: Final[Mapping[str, Callable[[Group], int]]] = {
    "waiting": lambda group: group.waiting,
    "returned": lambda group: group.returned,
    "decided": lambda group: group.decided,
    "registered": lambda group: group.registered,
    "total": lambda group: group.total,
}
HEADINGS: Final[Mapping[str, str]] = {
    "waiting": "screen_figures.waiting",
    "returned": "screen_figures.returned",
    "decided": "screen_figures.decided",
    "registered": "screen_figures.registered",
    "total": "screen_figures.total",
}


class FigureGroupsScreen(ListScreen[Group, int]):
    """One line for each; Enter offers the lists behind its numbers."""

    place = "figure_groups"
    SORTS: ClassVar[tuple[str, ...]] = (*COUNTED, "order")

    def __init__(self, kind: GroupKind = GroupKind.PROVIDER, as_at: datetime | None = None) -> None:
        """`as_at`: of which past moment; None: now."""
        super().__init__()
        self._kind, self._as_at = kind, as_at

    def heading(self) -> str:
        """By what, and of when where that is not now."""
        named = self.words(f"screen_figures.block_{self._kind}")
        if self._as_at is None:
            return named
        return f"{named}  {self.words('screen_figures.past', moment=full_moment(self._as_at, self.language))}"

    def columns(self) -> Sequence[Column]:
        """Who or where, and how many."""
        numbers = (
            Column(name, self.words(key), NUMBER, right=True, wide_only=name == "decided", sort=name) for name, key in HEADINGS.items()
        )
        return (Column("name", self.words(f"screen_figures.kind_{self._kind}"), 0, sort="order"), *numbers)

    def read(self, wanted: Wanted[int]) -> Page[Group, int] | Refusal:
        """Counts them."""
        found = office_figures(self.workplace.office, self.workplace.person, self._as_at)
        if isinstance(found, Refusal):
            return found
        groups = list(groups_of(found, self._kind))
        if self._kind is GroupKind.PROVIDER:
            groups.sort(key=lambda group: group.number or "")
        if (counted := COUNTED.get(wanted.sort)) is not None:
            groups.sort(key=counted, reverse=True)
        rows = [one for one in groups if matches(wanted.text, f"{one.number or ''} {group_name(self._kind, one, self.workplace)}")]
        return page_in_memory(rows[::-1] if wanted.descending else rows, wanted)

    def line(self, row: Group) -> Line:
        """One of them."""
        cells = {name: cell(count(counted(row)), right=True) for name, counted in COUNTED.items()}
        return Line(row.number or row.key, {"name": cell(group_name(self._kind, row, self.workplace)), **cells})

    def sort_words(self, sort: str) -> str:
        """The most of something first, or as they are ordered anyway."""
        return self.words(f"screen_figures.by_{sort}")

    def view_words(self) -> str:
        """The order."""
        turned = self.words("screen_queue.reversed") if self.wanted.descending else ""
        return self.sort_words(self.wanted.sort) + turned

    def why_empty(self) -> str:
        """Nothing fits, or there is no application yet."""
        return self.words("screen_figures.none_fits" if self.wanted.text else "screen_figures.nothing")

    def open_row(self, key: str) -> None:
        """The lists behind the numbers of the marked line."""
        del key  # the line that the cursor is on
        self.perform_named("open_behind")

    def do_open_behind(self) -> None:
        """Likewise."""
        if (row := self.current_row) is not None:
            name = group_name(self._kind, row, self.workplace)
            open_figures(self, name, group_figures(self._kind, row, self.workplace), is_now=self._as_at is None)
