"""A drawing for screens: the artwork's own shapes in RGB, as SVG (text as outlines, no font needed) and as PNG; x and y are its dots.

The same drawing gives the same bytes.
"""

import io
import math
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Final
from xml.sax.saxutils import escape

from exports.document import Face
from exports.kits.drawing import Drawing, Ink
from exports.kits.glyphs import text_outlines
from secretariat.kits.logos.outlines import Outline, Point, polygon, rounded_rectangle
from secretariat.kits.logos.vector_logo import Rgb, Shape

if TYPE_CHECKING:
    from PIL.ImageDraw import ImageDraw

FINER: Final = 4
"""How many times finer than in the end a PNG is drawn."""
STEPS: Final = 8  # straight pieces of a curve
# how much of each of its four points a curve has at the end of each piece
_SHARES: Final = tuple(
    ((1 - share) ** 3, 3 * (1 - share) ** 2 * share, 3 * (1 - share) * share**2, share**3)
    for share in (step / STEPS for step in range(1, STEPS + 1))
)


def rgb_of(ink: Ink) -> Rgb:
    """What a screen shows for a colour of the press."""
    red, green, blue = (round(255 * (1 - part) * (1 - ink.black)) for part in ink[:3])
    return red, green, blue


class Picture(Drawing):
    """A drawing under way, so many dots wide and high."""

    def __init__(self, width: int, height: int) -> None:
        super().__init__(height, lambda _text, _face, _size: "")
        self.width = width
        self.height = height
        self.shapes: list[Shape] = []

    def rectangle(self, x: float, y: float, width: float, height: float, ink: Ink) -> None:
        """A filled rectangle."""
        self._fill(rounded_rectangle(x, y, width, height, 0, 0), ink)

    def rectangles(self, places: Sequence[tuple[float, float, float, float]], ink: Ink) -> None:
        """Filled rectangles of one colour: x, y, width and height of each."""
        for place in places:
            self.rectangle(*place, ink)

    def rounded(
        self, x: float, y: float, width: float, height: float, radius: float, ink: Ink, edge: Ink | None = None, thick: float = 0.0
    ) -> None:
        """A filled rectangle with round corners, with an edge if one is given."""
        outline = rounded_rectangle(x, y, width, height, min(radius, width / 2, height / 2), min(radius, width / 2, height / 2))
        self.shapes.append(Shape(outline, rgb_of(ink), None if edge is None else rgb_of(edge), thick))

    def polygon(self, points: Sequence[Point], ink: Ink) -> None:
        """A filled area with straight edges."""
        self._fill(polygon(points), ink)

    def line(self, points: Sequence[Point], ink: Ink, thick: float, *, round_ends: bool = True) -> None:
        """A line through some points; its ends are cut off straight."""
        del round_ends
        self.shapes.append(Shape(polygon(points, closed=False), None, rgb_of(ink), thick))

    def text(self, text: str, x: float, baseline: float, size: float, ink: Ink, face: Face = Face.BOLD, stoutness: float = 0.0) -> None:
        """A line of text from x on, made stouter by a line around it of that thickness."""
        colour = rgb_of(ink)
        for outline in text_outlines(text, x, baseline, size, face):
            self.shapes.append(Shape(outline, colour, colour if stoutness else None, stoutness))

    def _fill(self, outline: Outline, ink: Ink) -> None:
        self.shapes.append(Shape(outline, rgb_of(ink), None, 0.0))

    def svg(self, title: str) -> bytes:
        """The drawing as an SVG file; `title` is what is read aloud instead of it."""
        size, said = f'width="{self.width}" height="{self.height}"', escape(title, {'"': "&quot;"})
        # some readers draw an edge where none is named
        named = f'viewBox="0 0 {self.width} {self.height}" stroke="none" role="img" aria-label="{said}"'
        head = f'<svg xmlns="http://www.w3.org/2000/svg" {size} {named}>'
        return "\n".join([head, f"<title>{said}</title>", *map(_element, self.shapes), "</svg>\n"]).encode()

    def png(self) -> bytes:
        """The drawing as a PNG file of as many dots."""
        from PIL import Image, ImageDraw

        image = Image.new("RGB", (self.width * FINER, self.height * FINER), "white")
        pen = ImageDraw.Draw(image)
        for shape in self.shapes:
            _draw(pen, shape)
        buffer = io.BytesIO()
        image.reduce(FINER).save(buffer, "PNG", optimize=True)
        return buffer.getvalue()


def _element(shape: Shape) -> str:
    path = " ".join(command + " ".join(f"{_figure(x)} {_figure(y)}" for x, y in points) for command, points in shape.outline)
    fill = _hexadecimal(shape.fill) if shape.fill is not None else "none"
    if shape.edge is None:
        return f'<path fill="{fill}" d="{path}"/>'
    edge = f'stroke="{_hexadecimal(shape.edge)}" stroke-width="{_figure(shape.width)}" stroke-linejoin="round"'
    return f'<path fill="{fill}" {edge} d="{path}"/>'


def _figure(value: float) -> str:
    return f"{round(value, 2) + 0.0:g}"


def _hexadecimal(colour: Rgb) -> str:
    return "#" + "".join(f"{part:02x}" for part in colour)


def _draw(pen: "ImageDraw", shape: Shape) -> None:
    """Fills the outline of a shape, and goes along its edge."""
    contours = [[(x * FINER, y * FINER) for x, y in contour] for contour in _contours(shape.outline)]
    if shape.fill is not None and len(contours) == 1:
        pen.polygon(contours[0], fill=shape.fill)
    elif shape.fill is not None:
        _fill_with_holes(pen, contours, shape.fill)
    if shape.edge is None:
        return
    width = max(1, round(shape.width * FINER))
    for contour in contours:
        along = [*contour, *contour[:2]] if shape.outline[-1].command == "Z" else contour
        pen.line(along, fill=shape.edge, width=width, joint="curve")


def _fill_with_holes(pen: "ImageDraw", contours: list[list[Point]], colour: Rgb) -> None:
    """A character: what runs around it the way its largest contour does is filled, what runs the other way is cut out.

    The larger ones first: within a hole there may be something again (回).
    """
    from PIL import Image, ImageDraw

    left, upper = (math.floor(min(point[axis] for contour in contours for point in contour)) for axis in (0, 1))
    right, lower = (math.ceil(max(point[axis] for contour in contours for point in contour)) for axis in (0, 1))
    mask = Image.new("1", (right - left + 1, lower - upper + 1), 0)
    inner = ImageDraw.Draw(mask)
    by_size = sorted(contours, key=lambda contour: -abs(_area(contour)))
    around = _area(by_size[0]) > 0
    for contour in by_size:
        inner.polygon([(x - left, y - upper) for x, y in contour], fill=int((_area(contour) > 0) == around))
    pen.bitmap((left, upper), mask, fill=colour)


def _area(contour: Sequence[Point]) -> float:
    """Twice the area within a contour, below nothing for one that runs the other way around."""
    return sum(x * contour[place - 1][1] - contour[place - 1][0] * y for place, (x, y) in enumerate(contour))


def _contours(outline: Outline) -> Iterator[list[Point]]:
    """The contours of an outline, in straight pieces."""
    contour: list[Point] = []
    for command, points in outline:
        if command == "M":
            if contour:
                yield contour
            contour = [points[0]]
        elif command == "L":
            contour.append(points[0])
        elif command == "C":
            contour.extend(_curve(contour[-1], *points))
    if contour:
        yield contour


def _curve(start: Point, first: Point, second: Point, end: Point) -> list[Point]:
    """The ends of the straight pieces of a curve."""
    (x, y), (first_x, first_y), (second_x, second_y), (end_x, end_y) = start, first, second, end
    return [(a * x + b * first_x + c * second_x + d * end_x, a * y + b * first_y + c * second_y + d * end_y) for a, b, c, d in _SHARES]
