"""Drawing for the printing press: shapes and text in millimetres, colours in CMYK and nothing else.

x runs from the left edge of the trimmed paper, y from its top edge down; what bleeds lies outside, at negative places too.
Source: ISO 32000-1, 8.5 (paths), 8.6.4.4 (DeviceCMYK), 9.4 (text).
"""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from exports.document import Face, width_of

Show = Callable[[str, Face, float], str]
Point = tuple[float, float]

CIRCLE = 0.5523  # distance of the control points of a quarter of a circle, for the radius
CAP_HEIGHT = 0.733
"""Height of capitals and figures of both faces, for the size."""
MIDDLE = 0.38
"""How far below the middle of a Japanese line its baseline lies, for the size."""


class Ink(NamedTuple):
    """A colour by its shares of cyan, magenta, yellow and black, 0 to 1."""

    cyan: float
    magenta: float
    yellow: float
    black: float

    @property
    def shares(self) -> str:
        """As operands."""
        return f"{self.cyan:g} {self.magenta:g} {self.yellow:g} {self.black:g}"


WHITE = Ink(0, 0, 0, 0)
BLACK = Ink(0, 0, 0, 1)
ALL_PLATES = Ink(1, 1, 1, 1)
"""For marks that have to be on every plate."""


class Drawing:
    """The operators of a drawing under way, on paper of this height; `show` gives those that show a text."""

    def __init__(self, height: float, show: Show) -> None:
        self._height = height
        self._show = show
        self._operators: list[str] = []

    def operators(self) -> str:
        """All of it."""
        return "\n".join(self._operators)

    def rectangle(self, x: float, y: float, width: float, height: float, ink: Ink) -> None:
        """A filled rectangle."""
        self._add(f"{ink.shares} k {x:.3f} {self._height - y - height:.3f} {width:.3f} {height:.3f} re f")

    def rectangles(self, places: Sequence[tuple[float, float, float, float]], ink: Ink) -> None:
        """Filled rectangles of one colour: x, y, width and height of each."""
        paths = " ".join(f"{x:.3f} {self._height - y - high:.3f} {wide:.3f} {high:.3f} re" for x, y, wide, high in places)
        self._add(f"{ink.shares} k {paths} f")

    def rounded(
        self, x: float, y: float, width: float, height: float, radius: float, ink: Ink, edge: Ink | None = None, thick: float = 0.0
    ) -> None:
        """A filled rectangle with round corners, with an edge if one is given."""
        r = min(radius, width / 2, height / 2)
        c = r * (1 - CIRCLE)
        right, lower = x + width, y + height
        corners = (
            f"{self._at(x + r, y)} m {self._at(right - r, y)} l "
            f"{self._at(right - c, y)} {self._at(right, y + c)} {self._at(right, y + r)} c {self._at(right, lower - r)} l "
            f"{self._at(right, lower - c)} {self._at(right - c, lower)} {self._at(right - r, lower)} c {self._at(x + r, lower)} l "
            f"{self._at(x + c, lower)} {self._at(x, lower - c)} {self._at(x, lower - r)} c {self._at(x, y + r)} l "
            f"{self._at(x, y + c)} {self._at(x + c, y)} {self._at(x + r, y)} c h"
        )
        self._add(self._painted(corners, ink, edge, thick))

    def circle(self, x: float, y: float, radius: float, ink: Ink, edge: Ink | None = None, thick: float = 0.0) -> None:
        """A filled circle about a point."""
        self.rounded(x - radius, y - radius, 2 * radius, 2 * radius, radius, ink, edge, thick)

    def polygon(self, points: Sequence[Point], ink: Ink) -> None:
        """A filled area with straight edges."""
        first, *others = (self._at(*point) for point in points)
        self._add(f"{ink.shares} k {first} m {' '.join(f'{other} l' for other in others)} h f")

    def line(self, points: Sequence[Point], ink: Ink, thick: float, *, round_ends: bool = True) -> None:
        """A line through some points."""
        first, *others = (self._at(*point) for point in points)
        ends = int(round_ends)
        self._add(f"{ink.shares} K {thick:.3f} w {ends} J {ends} j {first} m {' '.join(f'{other} l' for other in others)} S")

    def arc(self, start: Point, control: Point, other: Point, end: Point, ink: Ink, thick: float) -> None:
        """A curved line (a cubic Bézier curve)."""
        points = " ".join(self._at(*point) for point in (control, other, end))
        self._add(f"{ink.shares} K {thick:.3f} w 1 J {self._at(*start)} m {points} c S")

    def picture(self, name: str, x: float, y: float, width: float, height: float) -> None:
        """What the file has under that name on the unit square, in this place."""
        self._add(f"q {width:.3f} 0 0 {height:.3f} {self._at(x, y + height)} cm /{name} Do Q")

    def text(self, text: str, x: float, baseline: float, size: float, ink: Ink, face: Face = Face.BOLD, stoutness: float = 0.0) -> None:
        """A line of text from x on, made stouter by a line around it of that thickness."""
        stout = f"{ink.shares} K {stoutness:.3f} w 1 j 2 Tr " if stoutness else "0 Tr "
        self._add(f"{ink.shares} k BT {stout}1 0 0 1 {self._at(x, baseline)} Tm {self._show(text, face, round(size, 2))} ET")

    def centred(self, text: str, x: float, baseline: float, size: float, ink: Ink, face: Face = Face.BOLD, stoutness: float = 0.0) -> None:
        """A line of text about x."""
        self.text(text, x - width_of(text, face, size) / 2, baseline, size, ink, face, stoutness)

    def _painted(self, path: str, ink: Ink, edge: Ink | None, thick: float) -> str:
        if edge is None:
            return f"{ink.shares} k {path} f"
        return f"{ink.shares} k {edge.shares} K {thick:.3f} w {path} B"

    def _at(self, x: float, y: float) -> str:
        return f"{x:.3f} {self._height - y:.3f}"

    def _add(self, operators: str) -> None:
        self._operators.append(operators)
