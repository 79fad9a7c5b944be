"""Bars for days: two beside each other for every day, with the day and the exact numbers below."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from rich.cells import cell_len
from textual.app import RenderResult
from textual.content import Content
from textual.widget import Widget

from screens.formats import count
from screens.text import shown

EIGHTHS: Final = " ▁▂▃▄▅▆▇█"
STEPS: Final = len(EIGHTHS) - 1  # heights that one cell can show
LINES_BELOW: Final = 3  # days, and two lines of numbers
BETWEEN_DAYS: Final = 2
BETWEEN_BARS: Final = 1
SIGNS: Final = ("▌", "▐")  # the left bar and the right one, so that they can be told apart without colours
STYLES: Final = ("$text-muted", "$accent")


@dataclass(frozen=True, slots=True)
class DayPair:
    """Two counts of a day; `label` is how the day is written."""

    label: str
    left: int
    right: int


class DayBars(Widget):
    """Pairs of bars as high as there is room, all on one scale; `names` say what the left and the right bar count."""

    DEFAULT_CSS = "DayBars { height: 1fr; min-height: 5; max-height: 16; }"

    def __init__(self, names: tuple[str, str]) -> None:
        super().__init__()
        self._names = names
        self._days: tuple[DayPair, ...] = ()

    def show(self, days: Sequence[DayPair]) -> None:
        """Shows these days, oldest first; the last one is marked."""
        self._days = tuple(days)
        self.refresh()

    def render(self) -> RenderResult:
        """Bars, days, numbers."""
        if not self._days:
            return Content()
        labels = [f"{sign} {name}" for sign, name in zip(SIGNS, self._names, strict=True)]
        margin = max(cell_len(label) for label in labels) + 1
        column = max(1, (self.content_size.width - margin) // len(self._days))
        lines = _bar_lines(self._days, margin, column, max(0, self.content_size.height - LINES_BELOW))
        lines.append(self._day_line(margin, column))
        for label, style, values in zip(labels, STYLES, zip(*((day.left, day.right) for day in self._days), strict=True), strict=True):
            blank = " " * (margin - cell_len(label))
            lines.append(Content.assemble(shown(label, style), blank, *(_right(count(value), column) for value in values)))
        return Content("\n").join(lines)

    def _day_line(self, margin: int, column: int) -> Content:
        older, last = self._days[:-1], self._days[-1]
        parts = [shown(_right(day.label, column), "$text-muted") for day in older]
        return Content.assemble(" " * margin, *parts, shown(_right(last.label, column), "bold"))


def _right(value: str, width: int) -> str:
    return " " * (width - cell_len(value)) + value


def _bar_lines(days: Sequence[DayPair], margin: int, column: int, height: int) -> list[Content]:
    """The bars from the top line to the bottom one."""
    highest = max((max(day.left, day.right) for day in days), default=0) or 1
    bar = max(1, (column - BETWEEN_DAYS - BETWEEN_BARS) // 2)
    blank = " " * max(0, column - 2 * bar - BETWEEN_BARS)
    lines: list[Content] = []
    for level in reversed(range(height)):
        parts: list[str | Content] = [" " * margin]
        for day in days:
            left, right = (_cell(value, highest, height, level) * bar for value in (day.left, day.right))
            parts += [blank, shown(left, STYLES[0]), " " * BETWEEN_BARS, shown(right, STYLES[1])]
        lines.append(Content.assemble(*parts))
    return lines


def _cell(value: int, highest: int, height: int, level: int) -> str:
    """What one cell of a bar shows: full, in part, or nothing. A count above 0 is always seen."""
    steps = max(1, round(value * height * STEPS / highest)) if value else 0
    return EIGHTHS[min(max(steps - level * STEPS, 0), STEPS)]
