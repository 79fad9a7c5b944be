"""Providers' logos as a file for the press shows them: outlines or dots, in CMYK only, each once in a file.

Source: ISO 32000-1, 8.9 (images), 8.10 (form XObjects).
"""

import math
from collections.abc import Iterator
from typing import NamedTuple

from exports.kits.drawing import Ink
from exports.reportlab_types import new_picture, new_unit_form
from secretariat.kits.logos.deciding import Logo
from secretariat.kits.logos.logo_pictures import MILLIMETRES_PER_INCH, DottedLogo, ink_of, printed_logo
from secretariat.kits.logos.outlines import Outline
from secretariat.kits.logos.vector_logo import Shape, VectorLogo


class LogoMark(NamedTuple):
    """A logo in a file: its name there, width and height in units of its own, how long its longer side may be (millimetres)."""

    name: str
    width: float
    height: float
    largest: float

    def within(self, width: float, height: float) -> tuple[float, float]:
        """How wide and high it is drawn in a room."""
        scale = min(width / self.width, height / self.height, self.largest / max(self.width, self.height))
        return self.width * scale, self.height * scale


def logo_form(logo: Logo, name: str, dots_per_inch: int) -> tuple[object, LogoMark]:
    """What is put into a file for a logo, and the logo there. Raises ValueError for a file that was not checked."""
    read = printed_logo(logo.content, logo.kind)
    match read:
        case VectorLogo(width, height):
            form = new_unit_form(width, height, "\n".join(_operators(read)).encode("ascii"))
            return form, LogoMark(name, width, height, math.inf)
        case DottedLogo(width, height, cmyk, dots):
            return new_picture(width, height, cmyk), LogoMark(name, width, height, dots / dots_per_inch * MILLIMETRES_PER_INCH)
    raise ValueError(f"logo {logo.digest}: {read.message.key}")


def _operators(logo: VectorLogo) -> Iterator[str]:
    for shape in logo.shapes:
        colours = []
        if shape.fill is not None:
            colours.append(f"{Ink(*ink_of(shape.fill)).shares} k")
        if shape.edge is not None:
            colours.append(f"{Ink(*ink_of(shape.edge)).shares} K {shape.width:.4f} w")
        yield f"{' '.join(colours)} {' '.join(_path(shape.outline, logo.height))} {_painting(shape)}"


def _path(outline: Outline, height: float) -> Iterator[str]:
    for command, points in outline:
        if command == "Z":
            yield "h"
        else:
            yield f"{' '.join(f'{x:.4f} {height - y:.4f}' for x, y in points)} {command.lower()}"


def _painting(shape: Shape) -> str:
    """The operator that paints an outline: f fills it, S draws its edge, B both."""
    if shape.fill is None:
        return "S"
    return ("f" if shape.edge is None else "B") + ("*" if shape.even_odd else "")
