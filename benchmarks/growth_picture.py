"""Draws the growth curves of the last run: `python -m benchmarks.growth_picture` makes docs/pictures/growth.svg of results/growth.json.

One small panel for each kind of work, stores to the right, milliseconds upwards, both by their logarithms: a line that rises like the grey
one grows in proportion to n log n.
"""

import json
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final
from xml.etree import ElementTree as Xml

from benchmarks.growth import MEASURES, exponent
from benchmarks.growth_tasks import WORKS

RESULT: Final = Path(__file__).with_name("results") / "growth.json"
PICTURE: Final = Path(__file__).parents[1] / "docs" / "pictures" / "growth.svg"
COLUMNS: Final = 4
WIDTH, HEIGHT, MARGIN, HEAD = 230, 128, 14, 34
COLOURS: Final = {"SQLite": "#1f5fa8", "Postgres": "#c2570c"}
INK, PALE, FAINT = "#222222", "#c8c8c8", "#eeeeee"
LOWEST, DECADES = 1.0, 6  # ms: from a millisecond to a quarter of an hour
LEVELS: Final = {0: "1 ms", 2: "0.1 s", 4: "10 s", 6: "17 min"}

Points = Sequence[tuple[int, float]]  # stores, milliseconds


@dataclass(frozen=True, slots=True)
class Panel:
    """One kind of work: its points on each database."""

    name: str
    points: Mapping[str, Points]


def panels(document: Mapping[str, object]) -> list[Panel]:
    """What was measured. Raises KeyError for a document that is none of growth."""
    sizes, figures = document["sizes"], document["figures"]
    assert isinstance(sizes, dict)
    assert isinstance(figures, list)
    values = {figure["what"]: figure["value"] for figure in figures}
    found = []
    for work in WORKS:
        points: dict[str, Points] = {}
        for database, measure in MEASURES.items():
            keys = [(stores, f"{work.name} ({database}), {stores} stores, {measure}") for stores in sizes.values()]
            points[database] = [(stores, values[key]) for stores, key in keys if key in values]
        found.append(Panel(work.name, points))
    return found


class Drawing:
    """An SVG picture (W3C, SVG 1.1); places in pixels from the left and from the top."""

    def __init__(self, width: float, height: float) -> None:
        size = {"width": f"{width:g}", "height": f"{height:g}", "viewBox": f"0 0 {width:g} {height:g}"}
        self.root = Xml.Element("svg", {"xmlns": "http://www.w3.org/2000/svg", "font-family": "Helvetica, Arial, sans-serif", **size})
        Xml.SubElement(self.root, "rect", {"width": "100%", "height": "100%", "fill": "#ffffff"})

    def text(
        self, left: float, top: float, text: str, size: float, *, colour: str = INK, anchor: str = "start", weight: str = "normal"
    ) -> None:
        """A line of text; `anchor`: start or end."""
        place = {"x": f"{left:.1f}", "y": f"{top:.1f}", "font-size": f"{size:g}", "fill": colour}
        Xml.SubElement(self.root, "text", {**place, "text-anchor": anchor, "font-weight": weight}).text = text

    def line(self, points: Sequence[tuple[float, float]], colour: str, width: float) -> None:
        """A line through points."""
        through = " ".join(f"{left:.1f},{top:.1f}" for left, top in points)
        Xml.SubElement(self.root, "polyline", {"points": through, "fill": "none", "stroke": colour, "stroke-width": f"{width:g}"})

    def dot(self, left: float, top: float, radius: float, colour: str) -> None:
        """A filled circle."""
        Xml.SubElement(self.root, "circle", {"cx": f"{left:.1f}", "cy": f"{top:.1f}", "r": f"{radius:g}", "fill": colour})


def draw(found: Sequence[Panel]) -> Drawing:
    """All panels, row by row."""
    drawing = Drawing(COLUMNS * WIDTH + MARGIN, -(-len(found) // COLUMNS) * HEIGHT + HEAD)
    sizes = [stores for panel in found for points in panel.points.values() for stores, _ in points]
    first, last = min(sizes), max(sizes)
    _legend(drawing, first, last)
    for place, panel in enumerate(found):
        _panel(drawing, panel, MARGIN + place % COLUMNS * WIDTH, HEAD + (place // COLUMNS + 1) * HEIGHT - MARGIN, first, last)
    return drawing


def _legend(drawing: Drawing, first: int, last: int) -> None:
    top, left = 20.0, float(MARGIN)
    drawing.text(left, top, f"What each kind of work costs, from {first:,} to {last:,} stores", 13, weight="bold")
    left += 430
    for database, measure in (("SQLite", "CPU"), ("Postgres", "wall")):
        drawing.dot(left, top - 4, 3, COLOURS[database])
        drawing.text(left + 7, top, f"{database}, {measure}", 10)
        left += 110
    drawing.line([(left, top - 4), (left + 18, top - 4)], PALE, 2)
    drawing.text(left + 24, top, "n log n", 10)


def _panel(drawing: Drawing, panel: Panel, left: float, bottom: float, first: int, last: int) -> None:
    wide, high = WIDTH - 2 * MARGIN - 22, HEIGHT - 42
    left += 22

    def at(stores: float, milliseconds: float) -> tuple[float, float]:
        right = math.log(stores / first) / math.log(last / first)
        up = math.log10(max(milliseconds, LOWEST) / LOWEST) / DECADES
        return left + right * wide, bottom - min(up, 1.0) * high

    for decade, words in LEVELS.items():
        _, level = at(first, LOWEST * 10**decade)
        drawing.line([(left, level), (left + wide, level)], FAINT, 0.7)
        drawing.text(left - 3, level + 3, words, 7, anchor="end")
    least = min(points[0][1] for points in panel.points.values() if points)
    drawing.line([at(first, least), at(last, least * last * math.log(last) / (first * math.log(first)))], PALE, 1.2)
    drawing.text(left, bottom - high - 12, panel.name, 9, weight="bold")
    right = left + wide
    for database, points in reversed(list(panel.points.items())):
        places = [at(*point) for point in points]
        drawing.line(places, COLOURS[database], 1.6)
        for place in places:
            drawing.dot(*place, 2.2, COLOURS[database])
        if len(points) > 1:
            drawing.text(right, bottom - high - 2, f"n^{exponent(*points[-2:]):.2f}", 8, colour=COLOURS[database], anchor="end")
            right -= 42


def main() -> None:
    """Draws the last run."""
    drawing = draw(panels(json.loads(RESULT.read_text("utf-8"))))
    PICTURE.write_text(Xml.tostring(drawing.root, encoding="unicode") + "\n", "utf-8")


if __name__ == "__main__":
    main()
