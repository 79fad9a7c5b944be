"""Outlines (paths) of drawings: straight and curved pieces, moved by matrices, and the path data of SVG.

Source: SVG 2, chapter 9 (path data, with the arcs of appendix B.2.4) and chapter 8 (transforms).
"""

import math
import re
from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

Point = tuple[float, float]
Matrix = tuple[float, float, float, float, float, float]
UNMOVED: Final[Matrix] = (1, 0, 0, 1, 0, 0)
ROUND: Final = 0.5522847498  # distance of the control points of a quarter of a circle, for the radius
_NUMBER: Final = re.compile(r"[\s,]*([+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]{1,3})?)")
_FLAG: Final = re.compile(r"[\s,]*([01])")
_COMMAND: Final = re.compile(r"[\s,]*([MmLlHhVvCcSsQqTtAaZz])")
_END: Final = re.compile(r"[\s,]*\Z")
_MOVE: Final = re.compile(r"[\s,]*(matrix|translate|scale|rotate|skewX|skewY)\s*\(([^()]*)\)")
_LENGTHS: Final = {"M": 2, "L": 2, "H": 1, "V": 1, "C": 6, "S": 4, "Q": 4, "T": 2, "A": 7, "Z": 0}


class Piece(NamedTuple):
    """M: begin at a point; L: straight to one; C: a cubic Bézier curve over two points to a third; Z: back to the beginning."""

    command: str
    points: tuple[Point, ...]


Outline = tuple[Piece, ...]


def moved(point: Point, matrix: Matrix) -> Point:
    """Where a matrix takes a point."""
    (x, y), (a, b, c, d, e, f) = point, matrix
    return a * x + c * y + e, b * x + d * y + f


def both(outer: Matrix, inner: Matrix) -> Matrix:
    """First the inner, then the outer one."""
    (a, b, c, d, _, _), (p, q, r, s, u, v) = outer, inner
    e, f = moved((u, v), outer)
    return a * p + c * q, b * p + d * q, a * r + c * s, b * r + d * s, e, f


def moved_outline(outline: Outline, matrix: Matrix) -> Outline:
    """The outline where a matrix takes it."""
    return tuple(Piece(command, tuple(moved(point, matrix) for point in points)) for command, points in outline)


def scale_of(matrix: Matrix) -> float:
    """How much larger a matrix makes what it moves, on average."""
    return math.sqrt(abs(matrix[0] * matrix[3] - matrix[1] * matrix[2]))


def polygon(points: Sequence[Point], *, closed: bool = True) -> Outline:
    """Straight lines through some points."""
    lines = [Piece("L" if place else "M", (point,)) for place, point in enumerate(points)]
    return (*lines, Piece("Z", ())) if closed else tuple(lines)


def rounded_rectangle(x: float, y: float, width: float, height: float, across: float, down: float) -> Outline:
    """A rectangle whose corners are quarters of ellipses of these radii."""
    rx, ry = min(across, width / 2), min(down, height / 2)
    if rx <= 0 or ry <= 0:
        return polygon([(x, y), (x + width, y), (x + width, y + height), (x, y + height)])
    kx, ky, right, lower = rx * (1 - ROUND), ry * (1 - ROUND), x + width, y + height
    return (
        Piece("M", ((x + rx, y),)),
        Piece("L", ((right - rx, y),)),
        Piece("C", ((right - kx, y), (right, y + ky), (right, y + ry))),
        Piece("L", ((right, lower - ry),)),
        Piece("C", ((right, lower - ky), (right - kx, lower), (right - rx, lower))),
        Piece("L", ((x + rx, lower),)),
        Piece("C", ((x + kx, lower), (x, lower - ky), (x, lower - ry))),
        Piece("L", ((x, y + ry),)),
        Piece("C", ((x, y + ky), (x + kx, y), (x + rx, y))),
        Piece("Z", ()),
    )


def matrix_of(text: str) -> Matrix:
    """The matrix of a transform attribute. Raises ValueError for anything else."""
    place, matrix = 0, UNMOVED
    while not _END.match(text, place):
        found = _MOVE.match(text, place)
        if found is None:
            raise ValueError("transform")
        matrix, place = both(matrix, _one_move(found[1], _numbers(found[2]))), found.end()
    return matrix


def _one_move(kind: str, given: Sequence[float]) -> Matrix:
    match kind, list(given):
        case "matrix", [a, b, c, d, e, f]:
            return a, b, c, d, e, f
        case "translate", [x, *rest] if len(rest) < 2:
            return 1, 0, 0, 1, x, rest[0] if rest else 0
        case "scale", [x, *rest] if len(rest) < 2:
            return x, 0, 0, rest[0] if rest else x, 0, 0
        case "rotate", [angle, *centre] if len(centre) in {0, 2}:
            turn, (x, y) = math.radians(angle), (centre[0], centre[1]) if centre else (0.0, 0.0)
            cosine, sine = math.cos(turn), math.sin(turn)
            return both((1, 0, 0, 1, x, y), both((cosine, sine, -sine, cosine, 0, 0), (1, 0, 0, 1, -x, -y)))
        case "skewX", [angle]:
            return 1, 0, math.tan(math.radians(angle)), 1, 0, 0
        case "skewY", [angle]:
            return 1, math.tan(math.radians(angle)), 0, 1, 0, 0
    raise ValueError("transform")


def _numbers(text: str) -> list[float]:
    place, found = 0, list[float]()
    while not _END.match(text, place):
        number = _NUMBER.match(text, place)
        if number is None:
            raise ValueError("number")
        found.append(float(number[1]))
        place = number.end()
    return found


def points_of(text: str) -> tuple[Point, ...]:
    """The points of a polygon. Raises ValueError."""
    given = _numbers(text)
    if len(given) % 2 or len(given) < 4:
        raise ValueError("points")
    return tuple(zip(given[::2], given[1::2], strict=True))


def outline_of(text: str) -> Outline:
    """The outline of path data (attribute d). Raises ValueError for what is none."""
    pieces: list[Piece] = []
    here: Point = (0.0, 0.0)
    start, before, control = here, "", here
    for command, given in _commands(text):
        kind, relative = command.upper(), command.islower()
        x, y = here if relative else (0.0, 0.0)
        if not pieces and kind != "M":
            raise ValueError("path")
        if kind == "Z":
            pieces.append(Piece("Z", ()))
            here = start
        elif kind in "MLHV":
            here = _straight(kind, given, here, (x, y))
            start = here if kind == "M" else start
            pieces.append(Piece("M" if kind == "M" else "L", (here,)))
        elif kind == "A":
            end = x + given[5], y + given[6]
            pieces.extend(_arc(here, given, end))
            here = end
        else:
            points = [(x + across, y + down) for across, down in zip(given[::2], given[1::2], strict=True)]
            if kind in "ST":
                smooth = before in ("CS" if kind == "S" else "QT")
                points.insert(0, (2 * here[0] - control[0], 2 * here[1] - control[1]) if smooth else here)
            control = points[-2]
            pieces.append(Piece("C", tuple(points) if len(points) == 3 else cubic(here, points[0], points[1])))
            here = points[-1]
        before = kind
    return tuple(pieces)


def _straight(kind: str, given: Sequence[float], here: Point, origin: Point) -> Point:
    if kind == "H":
        return origin[0] + given[0], here[1]
    if kind == "V":
        return here[0], origin[1] + given[0]
    return origin[0] + given[0], origin[1] + given[1]


def cubic(start: Point, control: Point, end: Point) -> tuple[Point, ...]:
    """A quadratic curve as a cubic one."""
    first = start[0] + (control[0] - start[0]) * 2 / 3, start[1] + (control[1] - start[1]) * 2 / 3
    second = end[0] + (control[0] - end[0]) * 2 / 3, end[1] + (control[1] - end[1]) * 2 / 3
    return first, second, end


def _commands(text: str) -> Iterator[tuple[str, list[float]]]:
    """Each command with as many numbers as it takes; repeated numbers are the command again, of M lines."""
    place = 0
    while not _END.match(text, place):
        found = _COMMAND.match(text, place)
        if found is None:
            raise ValueError("path")
        command, place = found[1], found.end()
        count, first = _LENGTHS[command.upper()], True
        while first or (count and _NUMBER.match(text, place)):
            given: list[float] = []
            for order in range(count):
                number = (_FLAG if command in "Aa" and order in {3, 4} else _NUMBER).match(text, place)
                if number is None:
                    raise ValueError("path")
                given.append(float(number[1]))
                place = number.end()
            yield command, given
            first = False
            command = {"M": "L", "m": "l"}.get(command, command)


def _arc(start: Point, given: Sequence[float], end: Point) -> Iterator[Piece]:
    """An arc of an ellipse as curves of at most a quarter each."""
    rx, ry, turn = abs(given[0]), abs(given[1]), math.radians(given[2])
    if start == end:
        return
    if not rx or not ry:
        yield Piece("L", (end,))
        return
    cosine, sine = math.cos(turn), math.sin(turn)
    half = (start[0] - end[0]) / 2, (start[1] - end[1]) / 2
    x, y = cosine * half[0] + sine * half[1], cosine * half[1] - sine * half[0]
    stretch = math.sqrt(max(1.0, (x / rx) ** 2 + (y / ry) ** 2))
    rx, ry = rx * stretch, ry * stretch
    parts = (rx * y) ** 2 + (ry * x) ** 2
    factor = math.sqrt(max(0.0, (rx * ry) ** 2 - parts) / parts) * (-1 if given[3] == given[4] else 1)
    cx, cy = factor * rx * y / ry, -factor * ry * x / rx
    first = math.atan2((y - cy) / ry, (x - cx) / rx)
    sweep = (math.atan2((-y - cy) / ry, (-x - cx) / rx) - first) % (2 * math.pi)
    sweep -= 2 * math.pi if not given[4] else 0
    steps = max(1, math.ceil(abs(sweep) / (math.pi / 2) - 1e-9))
    middle = (start[0] + end[0]) / 2, (start[1] + end[1]) / 2
    matrix = both((cosine, sine, -sine, cosine, *middle), (rx, 0, 0, ry, cx, cy))
    reach = 4 / 3 * math.tan(sweep / steps / 4)
    for step in range(steps):
        a, b = (first + sweep * (step + share) / steps for share in (0, 1))
        points = (
            (math.cos(a) - reach * math.sin(a), math.sin(a) + reach * math.cos(a)),
            (math.cos(b) + reach * math.sin(b), math.sin(b) - reach * math.cos(b)),
            (math.cos(b), math.sin(b)),
        )
        yield Piece("C", tuple(moved(point, matrix) for point in points))
