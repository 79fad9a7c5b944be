"""The figures of the office at a glance (集計), now or as at a past moment: each leads to the list that it counts."""

from datetime import datetime
from typing import Final

from textual.app import ComposeResult
from textual.containers import Horizontal

from screens.commands import Command
from screens.figures_behind import open_figures
from screens.figures_moment import MomentDialog, Wanted
from screens.figures_rows import Row
from screens.figures_sections import FigureBlocks
from screens.formats import full_moment
from screens.office_screen import OfficeScreen
from screens.places import PLACES, load_screen
from screens.text import joined, shown
from screens.widgets.line_list import LineList
from screens.widgets.plain import Plain
from secretariat.clock import JAPAN
from secretariat.figures.office_figures import OfficeFigures, office_figures
from secretariat.figures.tallies import keep_tallies
from secretariat.permissions import may
from secretariat.refusal import Message, Refusal

REFRESH: Final = 60.0  # seconds
TWO_COLUMNS, THREE_COLUMNS = 110, 168  # cells from which on there are so many
COLUMNS: Final = ("first", "second", "third")


class FiguresScreen(OfficeScreen):
    """Counted in the background; what was counted before stays until then, with the time that it is of."""

    place = "figures"
    AUTO_FOCUS = "#first"
    DEFAULT_CSS = """
    FiguresScreen #as-at { height: 1; padding: 0 1; color: $text-muted; }
    FiguresScreen #columns { height: 1fr; }
    FiguresScreen LineList { width: 1fr; padding: 0 1; }
    """
    CSS_PATH = "figures.tcss"

    def __init__(self, as_at: datetime | None = None) -> None:
        """`as_at`: of which past moment; None: now."""
        super().__init__()
        self._as_at = as_at
        self._figures: OfficeFigures | None = None
        self._rows: dict[str, Row] = {}
        self._counting = False
        self._has_left = False
        self._drawn_for = 0

    @property
    def shows_now(self) -> bool:
        """Whether what is shown is of now."""
        return self._figures is None or self._figures.is_now

    def body(self) -> ComposeResult:
        """Of when the figures are, and the figures."""
        yield Plain(plain_id="as-at")
        with Horizontal(id="columns"):
            for name in COLUMNS:
                yield LineList[str](list_id=name)

    def heading(self) -> str:
        """Of when, where that is not now."""
        if self._figures is None or self._figures.is_now:
            return ""
        return self.words("screen_figures.past", moment=full_moment(self._figures.as_at, self.language))

    # counting

    def on_mount(self) -> None:
        """Counts again from time to time."""
        self.every(REFRESH, self._count_again)

    def _keep_days(self) -> None:
        """Days that have ended are kept, so that later counts are quick."""
        office, person = self.workplace.office, self.workplace.person
        if may(person.role, "rebuild-figures") is None:
            self.ask("tallies", lambda: keep_tallies(office, person, stop=lambda: self._has_left), lambda _made: None)

    def on_unmount(self) -> None:
        """Whoever leaves need not wait for it; the next one goes on."""
        self._has_left = True

    def _count_again(self) -> None:
        # what is of the past stays as it is
        if self.app.screen is self and not self.writing and self._as_at is None and not self._counting:
            self.reload()

    def reload(self) -> None:
        """Counts in a thread."""
        office, person, as_at = self.workplace.office, self.workplace.person, self._as_at
        self._counting = True
        self._say_when()
        self.ask("figures", lambda: office_figures(office, person, as_at), self._show)

    def unanswered(self, group: str) -> None:
        """It could not be counted: what was there before stands."""
        if group == "figures":
            self._counting = False
            self._say_when()

    def _show(self, answer: OfficeFigures | Refusal) -> None:
        self._counting = False
        if isinstance(answer, Refusal):
            self.tell(answer)
            self._say_when()
            return
        if self._figures is None:
            self._keep_days()
        self._figures = answer
        self._draw()
        self.refresh_frame()

    # drawing

    def on_resize(self) -> None:
        """As many columns as there is room for."""
        if self.app.size.width != self._drawn_for:
            self._draw()

    def _draw(self) -> None:
        width = self.app.size.width
        number = 3 if width >= THREE_COLUMNS else 2 if width >= TWO_COLUMNS else 1
        lists = [self.query_one(f"#{name}", LineList) for name in COLUMNS]
        for place, one in enumerate(lists):
            one.display = place < number
        if self._figures is None:
            return
        blocks = FigureBlocks(self._figures, self.workplace, width // number)
        begins = not self._rows
        for one, sections in zip(lists, blocks.columns(number), strict=False):
            one.show(sections, anew=begins)
        self._rows, self._drawn_for = blocks.rows, width
        if self.focused is None or not self.focused.display:
            lists[0].focus()
        self._say_when()

    def _say_when(self) -> None:
        said = []
        if self._figures is not None and self._figures.is_now:
            said.append(shown(self.words("screen_figures.as_at", time=f"{self._figures.as_at.astimezone(JAPAN):%H:%M}"), "$text-muted"))
        elif self._figures is not None:
            said.append(shown(f"! {self.heading()}", "bold $text-warning"))
            said.append(shown(self.words("screen_figures.past_about"), "$text-muted"))
        if self._counting:
            older = self._figures is not None
            said.append(shown(self.words("screen_figures.counting_older" if older else "screen_figures.counting"), "$text-muted"))
        self.query_one("#as-at", Plain).show(joined(said, " · "), same_size=True)

    # what may be done

    def on_line_list_opened(self, event: LineList.Opened) -> None:
        """What is behind the marked figure."""
        event.stop()
        self.perform_named("open_behind")

    def do_open_behind(self) -> None:
        """The list behind the marked figure, or a choice of those of its line."""
        focused = self.focused
        row = self._rows.get(focused.subject) if isinstance(focused, LineList) and focused.subject is not None else None
        if row is None:
            self.tell(Message("screen_figures.nothing_behind"))
        else:
            open_figures(self, row.label, row.figures, is_now=self.shows_now, show_moment=self.show_moment)

    def reason_against(self, command: Command) -> Message | None:
        """What is of now cannot be brought back to it."""
        if (reason := super().reason_against(command)) is not None:
            return reason
        return Message("screen_figures.is_now") if command.name == "figures_now" and self._as_at is None else None

    def do_figures_as_at(self) -> None:
        """Asks for a past moment."""
        dialog = MomentDialog(self.workplace.office.clock.now(), self._as_at)
        self.app.push_screen(dialog, self._moment_chosen)

    def _moment_chosen(self, wanted: Wanted | None) -> None:
        if wanted is not None:
            self.show_moment(wanted.moment)

    def do_figures_now(self) -> None:
        """Back to now."""
        self.show_moment(None)

    def show_moment(self, moment: datetime | None) -> None:
        """Counts anew as at a moment."""
        self._as_at = moment
        self.tell(None)
        self.reload()
        self.refresh_frame()

    def do_figures_map(self) -> None:
        """The map, of the same moment."""
        self.office_app.open(load_screen(PLACES["figures_map"])(self._as_at))

    def do_export_figures(self) -> None:
        """Writes them to a file."""
        self.office_app.do_export()
