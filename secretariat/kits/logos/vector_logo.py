"""A logo drawn as vectors (SVG): read into flat coloured outlines, and refused by name for whatever else it holds.

Nothing of the file itself is put into what is printed: only outlines and colours are taken over. So no script, reference, font,
style sheet or effect can come along. Source: SVG 2; colours: CSS Color 4, 4.1 and 5.1.
"""

import math
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, NamedTuple
from xml.parsers import expat

from models.vocabulary import RefusalCode
from secretariat.kits.logos.outlines import (
    UNMOVED,
    Matrix,
    Outline,
    both,
    matrix_of,
    moved_outline,
    outline_of,
    points_of,
    polygon,
    rounded_rectangle,
    scale_of,
)
from secretariat.refusal import Message, Refusal, refuse

SVG: Final = "http://www.w3.org/2000/svg"
EDITORS: Final = (
    "http://www.inkscape.org/",
    "http://sodipodi.sourceforge.net/",
    "http://www.w3.org/1999/02/22-rdf-syntax-ns",
    "http://creativecommons.org/",
    "http://web.resource.org/cc/",
    "http://purl.org/dc/",
)
"""Names under which programs of drawing keep notes of their own: left out."""
GROUPS: Final = {"svg", "g"}
LEFT_OUT: Final = {"title", "desc", "metadata"}
MOST_PIECES: Final = 50_000
DEEPEST: Final = 50
LONGEST: Final = 500_000  # characters of one attribute
LARGEST: Final = 1e6
_NAMES: Final = (
    "black:000000 white:ffffff red:ff0000 lime:00ff00 blue:0000ff yellow:ffff00 cyan:00ffff aqua:00ffff magenta:ff00ff fuchsia:ff00ff "
    "silver:c0c0c0 gray:808080 grey:808080 maroon:800000 olive:808000 green:008000 purple:800080 teal:008080 navy:000080 orange:ffa500"
)
NAMED: Final = dict(named.split(":") for named in _NAMES.split())
"""Colours that have names, in hexadecimal digits."""
_EFFECTS: Final = ("filter", "mask", "clip-path", "marker", "marker-start", "marker-mid", "marker-end", "stroke-dasharray")
_OPACITIES: Final = ("opacity", "fill-opacity", "stroke-opacity")
_STYLED: Final = (*_EFFECTS, *_OPACITIES, "fill", "stroke", "stroke-width", "fill-rule", "display", "visibility", "mix-blend-mode")
_LENGTH: Final = re.compile(r"\s*([+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]{1,3})?)(?:px|pt|mm|cm|in|pc)?\s*")
_HEXADECIMAL: Final = re.compile(r"#(?:[0-9a-fA-F]{3}|[0-9a-fA-F]{6})")
_RGB: Final = re.compile(r"rgb\(\s*([0-9]{1,3})\s*,\s*([0-9]{1,3})\s*,\s*([0-9]{1,3})\s*\)")

Rgb = tuple[int, int, int]


class Shape(NamedTuple):
    """An outline with the colour that fills it and the colour and width of its edge; None: none."""

    outline: Outline
    fill: Rgb | None
    edge: Rgb | None
    width: float
    even_odd: bool = False


@dataclass(frozen=True, slots=True)
class VectorLogo:
    """Shapes, the lowest first, in units of which the logo is so many wide and high; y runs down."""

    width: float
    height: float
    shapes: tuple[Shape, ...]


class _Style(NamedTuple):
    fill: Rgb | None = (0, 0, 0)
    edge: Rgb | None = None
    width: float = 1.0
    even_odd: bool = False
    hidden: bool = False


class _UnfitError(Exception):
    """Why the drawing cannot be taken."""

    def __init__(self, key: str, **parameters: object) -> None:
        super().__init__(key)
        self.message = Message(key, parameters)


def read_vector_logo(content: bytes) -> VectorLogo | Refusal:
    """The logo of an SVG file, or why it cannot be taken."""
    reader = _Reader()
    try:
        reader.read(content)
        logo = VectorLogo(reader.width, reader.height, tuple(reader.shapes))
    except _UnfitError as unfit:
        return Refusal(RefusalCode.INVALID_FILE, unfit.message)
    except expat.ExpatError as error:
        return refuse(RefusalCode.INVALID_FILE, "logos.not_xml", line=error.lineno)
    return logo if logo.shapes else refuse(RefusalCode.INVALID_FILE, "logos.empty")


class _Reader:
    """A drawing as it is read: what is drawn so far, and for each open element where it stands and how it is coloured."""

    def __init__(self) -> None:
        self.width = self.height = 0.0
        self.shapes: list[Shape] = []
        self._pieces = 0
        self._open: list[tuple[Matrix, _Style]] = []
        self._left_out = 0  # how deep within what is left out

    def read(self, content: bytes) -> None:
        parser = expat.ParserCreate(namespace_separator=" ")
        parser.StartElementHandler = self._begin
        parser.EndElementHandler = self._end
        parser.StartDoctypeDeclHandler = self._doctype
        parser.ProcessingInstructionHandler = self._instruction
        parser.Parse(content, True)

    def _doctype(self, *_declared: object) -> None:
        raise _UnfitError("logos.doctype")

    def _instruction(self, target: str, _data: str) -> None:
        raise _UnfitError("logos.element", name=f"<?{target[:40]}?>")

    def _begin(self, full_name: str, attributes: Mapping[str, str]) -> None:
        space, _, name = full_name.rpartition(" ")
        if self._left_out or space.startswith(EDITORS) or (space == SVG and name in LEFT_OUT):
            if space not in {SVG, ""} and not space.startswith(EDITORS):
                raise _UnfitError("logos.element", name=name[:40])
            if name.lower() in {"script", "foreignobject", "image", "iframe"}:
                raise _UnfitError("logos.element", name=name[:40])
            self._left_out += 1
            return
        if space != SVG:
            raise _UnfitError("logos.element", name=name[:40])
        if len(self._open) >= DEEPEST:
            raise _UnfitError("logos.too_much")
        _check_attributes(attributes)
        outer = self._open[-1] if self._open else None
        matrix, style = outer or (UNMOVED, _Style())
        try:
            if outer is None:
                matrix = self._size(name, attributes)
            elif name == "svg":
                raise _UnfitError("logos.element", name=name)
            matrix = both(matrix, matrix_of(attributes.get("transform", "")))
            style = _styled(style, attributes)
            self._open.append((matrix, style))
            if name not in GROUPS:
                self._draw(_outline(name, attributes), matrix, style)
        except (ValueError, ArithmeticError) as error:  # figures beyond all measure, too
            raise _UnfitError("logos.unreadable", name=name[:40]) from error

    def _end(self, _full_name: str) -> None:
        if self._left_out:
            self._left_out -= 1
        else:
            self._open.pop()

    def _size(self, name: str, attributes: Mapping[str, str]) -> Matrix:
        if name != "svg":
            raise _UnfitError("logos.element", name=name[:40])
        if "viewBox" in attributes:
            (left, upper), (self.width, self.height) = points_of(attributes["viewBox"])
        else:
            (left, upper), self.width, self.height = (0, 0), _length(attributes, "width"), _length(attributes, "height")
        if not (0 < self.width <= LARGEST and 0 < self.height <= LARGEST):
            raise _UnfitError("logos.no_size")
        return 1, 0, 0, 1, -left, -upper

    def _draw(self, outline: Outline, matrix: Matrix, style: _Style) -> None:
        self._pieces += len(outline)
        if self._pieces > MOST_PIECES:
            raise _UnfitError("logos.too_much")
        edge = style.edge if style.width > 0 else None
        if style.hidden or not outline or (style.fill is None and edge is None):
            return
        placed = moved_outline(outline, matrix)
        if any(not abs(place) <= LARGEST for piece in placed for point in piece.points for place in point):  # not a number, too
            raise ValueError("place")
        self.shapes.append(Shape(placed, style.fill, edge, style.width * scale_of(matrix), style.even_odd))


def _check_attributes(attributes: Mapping[str, str]) -> None:
    for full_name, value in attributes.items():
        name = full_name.rpartition(" ")[2].lower()
        if name.startswith("on") or name in {"href", "src"} or "url(" in value.lower() or "javascript:" in value.lower():
            raise _UnfitError("logos.reference", name=name[:40])
        if len(value) > LONGEST:
            raise _UnfitError("logos.too_much")


def _outline(name: str, attributes: Mapping[str, str]) -> Outline:
    if name == "path":
        return outline_of(attributes.get("d", ""))
    if name in {"polygon", "polyline"}:
        return polygon(points_of(attributes.get("points", "")), closed=name == "polygon")
    if name == "line":
        ends = [(_length(attributes, f"x{end}"), _length(attributes, f"y{end}")) for end in (1, 2)]
        return polygon(ends, closed=False)
    if name == "rect":
        x, y, width, height = (_length(attributes, side) for side in ("x", "y", "width", "height"))
        across, down = (_length(attributes, one if one in attributes else other) for one, other in (("rx", "ry"), ("ry", "rx")))
        return rounded_rectangle(x, y, width, height, across, down) if width > 0 and height > 0 else ()
    if name in {"circle", "ellipse"}:
        across, down = (_length(attributes, "r" if name == "circle" else radius) for radius in ("rx", "ry"))
        x, y = _length(attributes, "cx") - across, _length(attributes, "cy") - down
        return rounded_rectangle(x, y, 2 * across, 2 * down, across, down) if across > 0 and down > 0 else ()
    raise _UnfitError("logos.text" if name in {"text", "tspan", "textPath"} else "logos.element", name=name[:40])


def _length(attributes: Mapping[str, str], name: str) -> float:
    found = _LENGTH.fullmatch(attributes.get(name, "0"))
    if found is None:
        raise ValueError(name)
    return float(found[1])


def _styled(style: _Style, attributes: Mapping[str, str]) -> _Style:
    """The style of an element within one of that style. Raises ValueError."""
    given = {name: attributes[name] for name in _STYLED if name in attributes}
    for declaration in filter(str.strip, attributes.get("style", "").split(";")):
        name, _, value = declaration.partition(":")
        given[name.strip()] = value.strip()
    if any(given.get(name, "none").strip() != "none" for name in _EFFECTS) or given.get("mix-blend-mode", "normal") != "normal":
        raise _UnfitError("logos.effect", name=next(name for name in (*_EFFECTS, "mix-blend-mode") if name in given))
    opacities = [name for name in _OPACITIES if name in given and not math.isclose(float(given[name].rstrip("%")), _full(given[name]))]
    if opacities:
        raise _UnfitError("logos.effect", name=opacities[0])
    return _Style(
        fill=_colour(given["fill"], style.fill) if "fill" in given else style.fill,
        edge=_colour(given["stroke"], style.edge) if "stroke" in given else style.edge,
        width=_length(given, "stroke-width") if "stroke-width" in given else style.width,
        even_odd=given["fill-rule"] == "evenodd" if "fill-rule" in given else style.even_odd,
        hidden=style.hidden or given.get("display") == "none" or given.get("visibility") in {"hidden", "collapse"},
    )


def _full(opacity: str) -> float:
    return 100.0 if opacity.endswith("%") else 1.0


def _colour(text: str, inherited: Rgb | None) -> Rgb | None:
    word = text.strip().lower()
    if word in {"none", "transparent"}:
        return None
    if word == "inherit":
        return inherited
    word = f"#{NAMED[word]}" if word in NAMED else word
    if _HEXADECIMAL.fullmatch(word):
        digits = word[1:] if len(word) == 7 else "".join(digit * 2 for digit in word[1:])
        return int(digits[:2], 16), int(digits[2:4], 16), int(digits[4:], 16)
    if found := _RGB.fullmatch(word):
        red, green, blue = (min(255, int(part)) for part in found.groups())
        return red, green, blue
    raise _UnfitError("logos.colour", colour=text[:40])
