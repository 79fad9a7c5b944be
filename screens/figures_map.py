"""Prefectures as a map of tiles (都道府県の地図): what is registered, what waits, what waits for long."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final

from textual.app import ComposeResult
from textual.content import Content

from models.vocabulary import ApplicationStatus
from screens.commands import Command
from screens.figures_behind import Figure, listed, open_figures, waiting
from screens.figures_moment import MomentDialog, Wanted
from screens.formats import count, full_moment
from screens.office_screen import OfficeScreen
from screens.text import shown
from screens.widgets.tile_map import SIGNS, TileMap, spans
from secretariat.clock import JAPAN, japan_day
from secretariat.figures.office_figures import OfficeFigures, office_figures
from secretariat.ministry_report import long_from
from secretariat.refusal import Message
from secretariat.screening.queue_view import QueueView
from secretariat.tile_map import TILES

REFRESH: Final = 60.0  # seconds


class Measure(StrEnum):
    """What the tiles show."""

    WAITING = "waiting"
    REGISTERED = "registered"
    LONG = "long"  # waits for more days than the report calls long


class FiguresMapScreen(OfficeScreen):
    """The map; Enter opens what the marked tile counts."""

    place = "figures_map"
    AUTO_FOCUS = "TileMap"

    def __init__(self, as_at: datetime | None = None) -> None:
        """`as_at`: of which past moment; None: now."""
        super().__init__()
        self._as_at = as_at
        self._measure = Measure.WAITING
        self._figures: OfficeFigures | None = None

    def body(self) -> ComposeResult:
        """The map."""
        yield TileMap()

    def heading(self) -> str:
        """What the tiles show, and of when."""
        return f"{self._measure_name(self._measure)}  {self._when()}".rstrip()

    def _when(self) -> str:
        if (figures := self._figures) is None:
            return ""
        if figures.is_now:
            return self.words("screen_figures.as_at", time=f"{figures.as_at.astimezone(JAPAN):%H:%M}")
        return self.words("screen_figures.past", moment=full_moment(figures.as_at, self.language))

    def on_mount(self) -> None:
        """Counts again from time to time."""
        self.query_one(TileMap).show(None, [shown(self.words("screen_figures.counting"), "$text-muted")])
        self.every(REFRESH, self._count_again)

    def _count_again(self) -> None:
        if self.app.screen is self and self._as_at is None:
            self.reload()

    @property
    def _long_from(self) -> int:
        return long_from(self.workplace.office.programme)

    def _measure_name(self, measure: Measure) -> str:
        return self.words(f"screen_figures.map_{measure}", days=self._long_from - 1)

    def reload(self) -> None:
        """Counts in a thread; what is shown stays until then."""
        office, person, as_at = self.workplace.office, self.workplace.person, self._as_at
        self.ask("figures", lambda: office_figures(office, person, as_at), lambda answer: self.require(answer, self._show))

    def unanswered(self, group: str) -> None:
        """It could not be counted: what was there before stands."""
        if group == "figures" and self._figures is None:
            self.query_one(TileMap).show(None, [])

    def _show(self, figures: OfficeFigures) -> None:
        self._figures = figures
        self._draw()

    def _values(self, measure: Measure) -> Mapping[str, int]:
        if (figures := self._figures) is None:
            return {}
        if measure is Measure.LONG:
            places = [place for place, band in enumerate(figures.ageing) if band.first >= self._long_from]
            return {name: sum(ages[place] for place in places) for name, ages in figures.prefecture_ages.items()}
        return {group.key: group.waiting if measure is Measure.WAITING else group.registered for group in figures.prefectures}

    def _draw(self) -> None:
        if (figures := self._figures) is not None:
            self.query_one(TileMap).show(self._values(self._measure), self._legend(figures))
            self.refresh_frame()

    def _legend(self, figures: OfficeFigures) -> list[Content]:
        """What the signs mean, and the marked prefecture in full."""
        values, marked = self._values(self._measure), self.query_one(TileMap).marked
        known = [values.get(name, 0) for name in TILES]
        lines = [] if figures.is_now else [shown(f"! {self._when()}", "bold $text-warning")]
        lines.append(shown(f"{self._measure_name(self._measure)}  {count(sum(values.values()))}", "bold"))
        of_shades = [f"{SIGNS[shade]} {count(least)}" + (f"–{count(most)}" if most > least else "") for shade, least, most in spans(known)]
        lines.append(shown("   ".join([*([f"{SIGNS[0]} 0"] if 0 in known else []), *of_shades]), "$text-muted"))
        lines += [shown(""), shown(f"▸ {marked}", "bold $accent")]
        lines += [shown(f"  {self._measure_name(measure)}  {count(self._values(measure).get(marked, 0))}") for measure in Measure]
        return lines

    def on_tile_map_moved(self) -> None:
        """Another prefecture is marked."""
        self._draw()

    def on_tile_map_opened(self) -> None:
        """A click on the marked one."""
        self.perform_named("open_behind")

    # what may be done

    def reason_against(self, command: Command) -> Message | None:
        """What is of now cannot be brought back to it."""
        if (reason := super().reason_against(command)) is not None:
            return reason
        return Message("screen_figures.is_now") if command.name == "figures_now" and self._as_at is None else None

    def do_open_behind(self) -> None:
        """The cases that the marked tile counts."""
        if (figures := self._figures) is None:
            return
        marked = self.query_one(TileMap).marked
        view = QueueView(prefecture=marked)
        if self._measure is Measure.REGISTERED:
            behind = listed((ApplicationStatus.REGISTERED,), view)
        elif self._measure is Measure.WAITING:
            behind = waiting(view)
        else:
            before = japan_day(figures.as_at) - timedelta(days=self._long_from)
            behind = waiting(QueueView(prefecture=marked, received_to=before, sort="received"))
        figure = Figure(marked, self._values(self._measure).get(marked, 0), behind)
        open_figures(self, marked, (figure,), is_now=figures.is_now)

    def do_map_measure(self) -> None:
        """What waits, what is registered, what waits for long, and so on."""
        measures = list(Measure)
        self._measure = measures[(measures.index(self._measure) + 1) % len(measures)]
        self._draw()

    def do_figures_as_at(self) -> None:
        """Asks for a past moment."""
        self.app.push_screen(MomentDialog(self.workplace.office.clock.now(), self._as_at), self._moment_chosen)

    def _moment_chosen(self, wanted: Wanted | None) -> None:
        if wanted is not None:
            self._show_moment(wanted.moment)

    def do_figures_now(self) -> None:
        """Back to now."""
        self._show_moment(None)

    def _show_moment(self, moment: datetime | None) -> None:
        self._as_at = moment
        self.tell(None)
        self.reload()
        self.refresh_frame()
