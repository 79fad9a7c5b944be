"""The calendar of cutoffs: a row per month, a box per start day, with a bar, numbers, and how it stands in sign and word."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby
from typing import Final

from rich.cells import cell_len
from textual import events
from textual.app import ComposeResult
from textual.containers import Horizontal, VerticalScroll
from textual.content import Content
from textual.message import Message as Posted

from screens.text import shown
from screens.widgets.plain import Plain

SIDEWAYS: Final = {"left": -1, "right": 1}
MONTHS: Final = {"up": -1, "down": 1, "pageup": -3, "pagedown": 3}


@dataclass(frozen=True, slots=True)
class Box:
    """What the box of a start day says.

    `share`: how much of it is decided, 0 to 1, None where nothing has come in; `state`: sign and word, in `style`.
    """

    start_on: date
    title: str
    cutoff: str
    share: float | None
    decided: str
    counts: str
    state: str
    style: str
    mark: str = ""  # said in the lower edge


class CutoffCalendar(VerticalScroll, can_focus=True):
    """Arrows move from start day to start day; months below each other."""

    DEFAULT_CSS = """
    CutoffCalendar { height: 1fr; background: $background; padding: 0 0 0 1; scrollbar-size-vertical: 1; }
    CutoffCalendar .month { height: 6; }
    CutoffCalendar .month-name { width: 6; height: 6; padding: 1 1 0 0; color: $text-muted; }
    CutoffBox {
        width: 1fr; height: 6; text-wrap: nowrap; text-overflow: ellipsis;
        border: round $panel; border-title-color: $foreground; border-subtitle-color: $text-muted;
    }
    CutoffBox.-empty { border: none; }
    CutoffBox.-marked { border: heavy $foreground; border-title-style: bold; }
    CutoffCalendar:focus CutoffBox.-marked { border: heavy $accent; border-title-color: $accent; }
    """

    class Moved(Posted):
        """Another start day is marked."""

        def __init__(self, start_on: date) -> None:
            super().__init__()
            self.start_on = start_on

    def __init__(self) -> None:
        super().__init__()
        self._boxes: tuple[Box, ...] = ()
        self.marked: date | None = None

    def show(self, boxes: Sequence[Box], present: date | None) -> None:
        """Draws everything anew; the mark stays, at first it is on `present`."""
        same = [box.start_on for box in boxes] == [box.start_on for box in self._boxes]
        self._boxes = tuple(boxes)
        if same:
            self._update()
        else:
            self.marked = present
            self.call_next(self.recompose)
            self.call_after_refresh(self._draw_mark, top=True)

    def compose(self) -> ComposeResult:
        """A row per month."""
        columns = sorted({box.start_on.day for box in self._boxes})
        for month, found in groupby(self._boxes, lambda box: (box.start_on.year, box.start_on.month)):
            by_day = {box.start_on.day: box for box in found}
            with Horizontal(classes="month"):
                yield Plain(shown_month(*month), classes="month-name")
                for day in columns:
                    yield CutoffBox(by_day.get(day))

    def _update(self) -> None:
        boxes = {box.start_on: box for box in self._boxes}
        for widget in self.query(CutoffBox):
            if widget.start_on is not None:
                widget.show_box(boxes[widget.start_on])
        self._draw_mark()

    def _draw_mark(self, *, top: bool = False) -> None:
        for widget in self.query(CutoffBox):
            marked = widget.start_on is not None and widget.start_on == self.marked
            widget.set_class(marked, "-marked")
            if marked:
                self.scroll_to_widget(widget, animate=False, top=top)
        if self.marked is not None:
            self.post_message(self.Moved(self.marked))

    def mark(self, start_on: date) -> None:
        """Puts the mark on a start day."""
        if start_on != self.marked:
            self.marked = start_on
            self._draw_mark()

    def on_key(self, event: events.Key) -> None:
        """The arrows."""
        if event.key in SIDEWAYS or event.key in MONTHS:
            event.stop()
            event.prevent_default()
            if self.marked is not None:
                self.mark(self._neighbour(self.marked, event.key))

    def _neighbour(self, marked: date, key: str) -> date:
        """The next start day that way, or the same where there is none; months away, the one nearest by its day."""
        starts = [box.start_on for box in self._boxes]
        if key in SIDEWAYS:
            return starts[min(max(starts.index(marked) + SIDEWAYS[key], 0), len(starts) - 1)]
        months = sorted({start.replace(day=1) for start in starts})
        month = months[min(max(months.index(marked.replace(day=1)) + MONTHS[key], 0), len(months) - 1)]
        return min((start for start in starts if start.replace(day=1) == month), key=lambda start: abs(start.day - marked.day))

    class Opened(Posted):
        """A click on the box that is marked."""


class CutoffBox(Plain):
    """One start day; an empty place where a month has none."""

    def __init__(self, box: Box | None) -> None:
        super().__init__(classes="-empty" if box is None else None)
        self.start_on = box.start_on if box is not None else None
        self._box = box
        if box is not None:
            self.border_title = shown(box.title)
            self.border_subtitle = shown(box.mark)

    def show_box(self, box: Box) -> None:
        """Shows other figures."""
        if box != self._box:
            self._box = box
            self.border_title = shown(box.title)
            self.border_subtitle = shown(box.mark)
            self._draw()

    def on_resize(self) -> None:
        """The bar follows the width."""
        self._draw()

    def _draw(self) -> None:
        if (box := self._box) is not None:
            bar = _bar(box, self.content_size.width)
            lines = [shown(box.cutoff), bar, shown(box.counts), shown(box.state, box.style)]
            self.update(Content("\n").join(lines), layout=False)

    def on_click(self, event: events.Click) -> None:
        """Marks the start day; a click on the one that is marked opens it."""
        event.stop()
        calendar = next(widget for widget in self.ancestors if isinstance(widget, CutoffCalendar))
        if self.start_on is None:
            return
        calendar.focus()
        if calendar.marked == self.start_on:
            calendar.post_message(CutoffCalendar.Opened())
        else:
            calendar.mark(self.start_on)


def _bar(box: Box, width: int) -> Content:
    """How much is decided, with the number behind."""
    if box.share is None:
        return shown(box.decided, "$text-disabled")
    room = max(width - cell_len(box.decided) - 1, 4)
    # a bar is neither empty nor full unless it is so
    full = min(max(round(box.share * room), 1 if box.share else 0), room if box.share == 1 else room - 1)
    return Content.assemble(("█" * full, "$accent"), ("░" * (room - full), "$text-disabled"), " ", shown(box.decided))


def shown_month(year: int, month: int) -> Content:
    """The month, with its year below."""
    return Content("\n").join([shown(f"{month:>2}", "bold"), shown(f"{year}")])
