"""Charts on paper with Japanese labels: bars with their numbers, stacked bars, columns and lines over a scale. Lengths are points.

Numbers stand beside the bars or in the table below; series differ in lightness, pattern, dashes and marks, never in colour alone.
"""

from collections.abc import Iterator, Sequence
from itertools import accumulate, pairwise
from typing import Final, NamedTuple

from exports.document import Face, width_of
from exports.page_rows import CENTRE, RIGHT
from exports.picture import BASELINE, BLACK, WHITE, Box, Look, Picture
from exports.workbook_styles import ACCENT, ACCENT_LIGHT, ACCENT_MIDDLE, GREY

LOOKS: Final = (Look(ACCENT, ACCENT), Look(ACCENT_LIGHT, ACCENT, ACCENT_MIDDLE), Look(WHITE, ACCENT))
"""Of the first, second and third series."""
_DASHES: Final[tuple[tuple[float, ...], ...]] = ((), (4.0, 2.0), (1.2, 1.8))
BAR_ROW: Final = 17.0
_BESIDE: Final = 0.18  # of a row, above and below its bar
LEGEND: Final = 18.0
_SIZE: Final = 8.0
_SMALL: Final = 7.0
_LEAST_BESIDE: Final = 30.0  # for the last numbers of lines: charts of small numbers are equally wide
_GRID: Final = "D0D0D0"
_STEPS: Final = (1, 2, 5)
_LINES_OF_SCALE: Final = 5
_NOTHING: Final = "該当する件数はありません。"


class Series(NamedTuple):
    """One number for each category."""

    name: str
    values: tuple[int, ...]


class Labelled(NamedTuple):
    """What is compared, and its numbers."""

    label: str
    values: tuple[int, ...]


def height_of_bars(rows: Sequence[Labelled], *, legend: bool = False) -> float:
    """How high a chart of bars with so many rows is, if there is room for it."""
    return max(1, len(rows)) * BAR_ROW + (LEGEND if legend else 0.0)


def draw_bars(picture: Picture, box: Box, rows: Sequence[Labelled], *, names: Sequence[str] = (), labels: float = 0.3) -> None:
    """Bars from the top down, each with its numbers behind it; several numbers of a row are stacked, and told apart by `names`.

    The rows share the height of the box. `labels`: the share of the width that is left to the labels.
    """
    if not rows:
        _draw_nothing(picture, box)
        return
    if names:
        _draw_legend(picture, Box(box.x, box.y, box.width, LEGEND), [(name, LOOKS[place]) for place, name in enumerate(names)])
    top, left = box.y + (LEGEND if names else 0.0), box.x + box.width * labels
    numbers = [" / ".join(f"{value:,}" for value in row.values) for row in rows]
    room = box.right - left - max(width_of(number, Face.REGULAR, _SIZE) for number in numbers) - 8
    longest = max(1, max(sum(row.values) for row in rows))
    height = (box.bottom - top) / len(rows)
    size = min(_SIZE, height)
    for place, (row, number) in enumerate(zip(rows, numbers, strict=True)):
        line = Box(box.x, top + place * height, left - box.x - 6, height)
        picture.label(row.label, line, size, share=RIGHT)
        ends = [left + room * end / longest for end in accumulate(row.values, initial=0)]
        for look, (begins, end) in zip(LOOKS, pairwise(ends), strict=False):
            picture.area(Box(begins, line.y + height * _BESIDE, end - begins, height * (1 - 2 * _BESIDE)), look)
        picture.label(number, Box(ends[-1] + 4, line.y, box.right - ends[-1] - 4, height), size)
    picture.line([(left, top), (left, box.bottom)], BLACK, 0.6)


def draw_columns(picture: Picture, box: Box, categories: Sequence[str], series: Sequence[Series]) -> None:
    """Upright bars over a scale, those of one category side by side."""
    plot = _draw_scaled(picture, box, categories, series, [(one.name, LOOKS[place]) for place, one in enumerate(series)])
    if plot is None:
        return
    slot = plot.box.width / len(categories)
    width = slot * 0.8 / len(series)
    for order, one in enumerate(series):
        for place, value in enumerate(one.values):
            height = plot.height_of(value)
            left = plot.box.x + place * slot + slot * 0.1 + order * width
            picture.area(Box(left, plot.box.bottom - height, width, height), LOOKS[order], 0.4)
    picture.line([(plot.box.x, plot.box.bottom), (plot.box.right, plot.box.bottom)], BLACK, 0.6)


def draw_lines(picture: Picture, box: Box, categories: Sequence[str], series: Sequence[Series]) -> None:
    """Lines over a scale, with a mark on each number; the last number stands beside its mark."""
    beside = max((width_of(f"{one.values[-1]:,}", Face.REGULAR, _SIZE) for one in series if one.values), default=0.0)
    inner = box._replace(width=box.width - max(_LEAST_BESIDE, beside + 8))
    plot = _draw_scaled(picture, inner, categories, series, [(one.name, None) for one in series])
    if plot is None:
        return
    slot = plot.box.width / len(categories)
    ends: list[tuple[float, str]] = []
    for order, one in enumerate(series):
        points = [(plot.box.x + (place + 0.5) * slot, plot.box.bottom - plot.height_of(value)) for place, value in enumerate(one.values)]
        picture.line(points, ACCENT, 1.2, _DASHES[order])
        for point in points:
            _draw_mark(picture, point, order)
        ends.append((points[-1][1], f"{one.values[-1]:,}"))
    picture.line([(plot.box.x, plot.box.bottom), (plot.box.right, plot.box.bottom)], BLACK, 0.6)
    for y, number in _apart(ends, _SIZE + 1):
        picture.text(number, plot.box.right + 4 - slot / 2 + 4, y + _SIZE * BASELINE, _SIZE)


def scale_of(highest: int) -> tuple[int, ...]:
    """The round numbers of a scale from 0 to at least `highest`, in at most _LINES_OF_SCALE steps."""
    power = 1
    while True:
        for step in _STEPS:
            if step * power * _LINES_OF_SCALE >= highest:
                size = step * power
                return tuple(range(0, max(1, -(-highest // size)) * size + 1, size))
        power *= 10


class _Plot(NamedTuple):
    """Where numbers are drawn, and the highest of the scale."""

    box: Box
    highest: int

    def height_of(self, value: int) -> float:
        return self.box.height * value / self.highest


def _draw_scaled(
    picture: Picture, box: Box, categories: Sequence[str], series: Sequence[Series], legend: Sequence[tuple[str, Look | None]]
) -> _Plot | None:
    """Legend, scale and categories; where the numbers go, None where there are no categories."""
    if not categories:
        _draw_nothing(picture, box)
        return None
    _draw_legend(picture, Box(box.x, box.y, box.width, LEGEND), legend)
    scale = scale_of(max((value for one in series for value in one.values), default=0))
    margin = width_of(f"{scale[-1]:,}", Face.REGULAR, _SMALL) + 5
    inner = Box(box.x + margin, box.y + LEGEND + 6, box.width - margin, box.height - LEGEND - 6 - 14)
    plot = _Plot(inner, scale[-1])
    for value in scale:
        y = inner.bottom - plot.height_of(value)
        picture.line([(inner.x, y), (inner.right, y)], _GRID, 0.4)
        picture.text(f"{value:,}", inner.x - 4, y + _SMALL * BASELINE, _SMALL, share=RIGHT)
    slot = inner.width / len(categories)
    every = int((max(width_of(name, Face.REGULAR, _SMALL) for name in categories) + 4) / slot) + 1
    for place, name in enumerate(categories):
        if (len(categories) - 1 - place) % every == 0:  # the last one always has its name
            picture.text(name, inner.x + (place + 0.5) * slot, inner.bottom + 10, _SMALL, share=CENTRE)
    return plot


def _draw_legend(picture: Picture, box: Box, entries: Sequence[tuple[str, Look | None]]) -> None:
    """Names on one line, ending at the right edge; without a look the series is a line."""
    wide = [width_of(name, Face.REGULAR, _SIZE) + 34 for name, _ in entries]
    x = box.right - sum(wide)
    for order, ((name, look), width) in enumerate(zip(entries, wide, strict=True)):
        if look is None:
            picture.line([(x, box.y + 7), (x + 20, box.y + 7)], ACCENT, 1.2, _DASHES[order])
            _draw_mark(picture, (x + 10, box.y + 7), order)
        else:
            picture.area(Box(x, box.y + 3, 18, 8), look)
        picture.text(name, x + 23, box.y + 10, _SIZE)
        x += width


def _draw_mark(picture: Picture, point: tuple[float, float], order: int) -> None:
    """A full square, an empty square, or a small bar, by the order of its series."""
    x, y = point
    half, tall = ((1.6, 1.6), (1.8, 1.8), (2.2, 0.7))[order]
    fill = ACCENT if order != 1 else WHITE
    picture.area(Box(x - half, y - tall, 2 * half, 2 * tall), Look(fill, ACCENT), 0.7)


def _apart(ends: Sequence[tuple[float, str]], distance: float) -> Iterator[tuple[float, str]]:
    """The same texts at places that are far enough apart, from the lowest up."""
    free = float("inf")
    for y, text in sorted(ends, reverse=True):
        free = min(y, free - distance)
        yield free, text


def _draw_nothing(picture: Picture, box: Box) -> None:
    picture.area(box, Look(WHITE, GREY), 0.4)
    picture.text(_NOTHING, box.x + box.width / 2, box.middle + _SIZE * BASELINE, _SIZE, share=CENTRE)
