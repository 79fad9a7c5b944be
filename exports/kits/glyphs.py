"""Text as outlines, for files that are shown where our fonts are not: every character as it stands in the font."""

import io
from collections.abc import Iterator, Mapping
from functools import cache
from importlib import import_module, resources
from itertools import pairwise
from typing import Protocol

from exports.document import Face, printable, width_of
from secretariat.kits.logos.outlines import Outline, Piece, Point, cubic, moved_outline

UNITS = 1000.0
"""Units of the fonts for the size."""


class _Glyph(Protocol):
    """Of fontTools, which ships no types."""

    def draw(self, pen: object) -> None: ...


def text_outlines(text: str, x: float, baseline: float, size: float, face: Face) -> Iterator[Outline]:
    """The outline of each character of a text that begins at x; y runs down. Raises UnprintableText."""
    scale = size / UNITS
    for character in printable(text):
        if outline := _outline(character, face):
            yield moved_outline(outline, (scale, 0, 0, -scale, x, baseline))
        x += width_of(character, face, size)


@cache
def _font(face: Face) -> tuple[Mapping[int, str], Mapping[str, _Glyph]]:
    """Names of glyphs by code point, and glyphs by their names."""
    content = resources.files("exports").joinpath("fonts", f"{face}.ttf").read_bytes()
    font = import_module("fontTools.ttLib").TTFont(io.BytesIO(content), lazy=True)
    return font.getBestCmap(), font.getGlyphSet()


@cache
def _outline(character: str, face: Face) -> Outline:
    """In units of the font, y up."""
    names, glyphs = _font(face)
    pen = import_module("fontTools.pens.recordingPen").DecomposingRecordingPen(glyphs)
    glyphs[names[ord(character)]].draw(pen)
    pieces: list[Piece] = []
    here: Point = (0.0, 0.0)
    for command, points in pen.value:
        if command == "closePath":
            pieces.append(Piece("Z", ()))
            continue
        if command == "qCurveTo":
            pieces.extend(_curves(here, points))
        else:
            pieces.append(Piece("M" if command == "moveTo" else "L", points))
        here = points[-1]
    return tuple(pieces)


def _curves(start: Point, points: tuple[Point, ...]) -> Iterator[Piece]:
    """Quadratic curves, between whose control points the points on the outline are left out (TrueType), as cubic ones."""
    *controls, end = points
    middles = [((a[0] + b[0]) / 2, (a[1] + b[1]) / 2) for a, b in pairwise(controls)]
    for control, target in zip(controls, [*middles, end], strict=True):
        yield Piece("C", cubic(start, control, target))
        start = target
