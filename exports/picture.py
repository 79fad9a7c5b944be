"""Drawing on a page of the office's papers: coloured areas and lines below, text in the embedded fonts above. Lengths are points.

x runs from the left edge of the page, y from its top edge down. Text is black and areas are light enough for it, so that everything
stays readable on a printer without colours; areas that have to be told apart differ in lightness and pattern.
Source: ISO 32000-1, 8.5 (paths), 8.6.4.3 (DeviceRGB).
"""

from collections.abc import Sequence
from typing import Final, NamedTuple

from exports.document import A4_HEIGHT, Face, Run, width_of
from exports.line_breaking import fit
from exports.page_rows import LEFT

BLACK: Final = "000000"
WHITE: Final = "FFFFFF"
BASELINE: Final = 0.38
"""How far below the middle of a line its baseline lies, for the size."""
_HATCH: Final = 3.0  # between two strokes
_STROKE: Final = 0.5
_MORE: Final = "…"


class Box(NamedTuple):
    """A rectangle by its upper left corner."""

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """Its right edge."""
        return self.x + self.width

    @property
    def bottom(self) -> float:
        """Its lower edge."""
        return self.y + self.height

    @property
    def middle(self) -> float:
        """Half way down."""
        return self.y + self.height / 2


class Look(NamedTuple):
    """How an area is filled: its colour (RRGGBB), that of its edge and of the strokes across it; None for none."""

    fill: str
    edge: str | None = None
    hatch: str | None = None


class Picture:
    """What is drawn on one page, under way."""

    def __init__(self, height: float = A4_HEIGHT) -> None:
        self.runs: list[Run] = []
        self._height = height
        self._operators: list[str] = []

    def ground(self) -> str:
        """The operators of everything but the text."""
        return "\n".join(("q", *self._operators, "Q")) if self._operators else ""

    def area(self, box: Box, look: Look, thick: float = 0.5) -> None:
        """A filled rectangle; nothing where it has no extent."""
        if box.width <= 0 or box.height <= 0:
            return
        place = f"{box.x:.2f} {self._height - box.bottom:.2f} {box.width:.2f} {box.height:.2f} re"
        self._operators.append(f"{_rgb(look.fill)} rg {place} f")
        if look.hatch is not None:
            strokes = " ".join(self._strokes(box))
            self._operators.append(f"q {place} W n {_STROKE:.2f} w {_rgb(look.hatch)} RG {strokes} S Q")
        if look.edge is not None:
            self._operators.append(f"{thick:.2f} w {_rgb(look.edge)} RG {place} S")

    def line(self, points: Sequence[tuple[float, float]], colour: str, thick: float, dashes: Sequence[float] = ()) -> None:
        """A line through some points; `dashes`: lengths of strokes and gaps."""
        path = " ".join(f"{self._at(*point)} {'l' if place else 'm'}" for place, point in enumerate(points))
        lengths = " ".join(f"{length:g}" for length in dashes)
        self._operators.append(f"[{lengths}] 0 d 1 j {thick:.2f} w {_rgb(colour)} RG {path} S [] 0 d 0 j")

    def text(self, text: str, x: float, baseline: float, size: float, *, share: float = LEFT, face: Face = Face.REGULAR) -> None:
        """One line of text that begins at x, has its middle there or ends there, by its share."""
        self.runs.append(Run(text, x - width_of(text, face, size) * share, baseline, face, size))

    def label(self, text: str, box: Box, size: float, *, share: float = LEFT, smallest: float = 5.0, face: Face = Face.REGULAR) -> None:
        """Text on one line within a box, half way down: smaller where it must be, and cut at the end where that is not enough."""
        fitted = fit(text, face, box.width, largest=size, smallest=min(size, smallest))
        shown = fitted.lines[0] if len(fitted.lines) == 1 else shortened(text, face, fitted.size, box.width)
        self.text(shown, box.x + box.width * share, box.middle + fitted.size * BASELINE, fitted.size, share=share, face=face)

    def _at(self, x: float, y: float) -> str:
        return f"{x:.2f} {self._height - y:.2f}"

    def _strokes(self, box: Box) -> list[str]:
        count = int((box.width + box.height) / _HATCH) + 1
        starts = (box.x - box.height + _HATCH * number for number in range(count + 1))
        return [f"{self._at(x, box.bottom)} m {self._at(x + box.height, box.y)} l" for x in starts]


def shortened(text: str, face: Face, size: float, width: float) -> str:
    """The beginning of a text that fits on one line, with an ellipsis behind it."""
    line = text.split("\n", 1)[0]
    while line and width_of(line + _MORE, face, size) > width:
        line = line[:-1]
    return line + _MORE


def _rgb(colour: str) -> str:
    return " ".join(f"{int(colour[place : place + 2], 16) / 255:.3f}" for place in (0, 2, 4))
