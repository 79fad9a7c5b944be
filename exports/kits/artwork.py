"""The office's own artwork for what stores put up: two designs (標準, 景観対応), rays, coins, awning and signs of kinds of payment.

Nobody's mark is in it. Lengths are millimetres, colours CMYK.
"""

import math
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from exports.document import Face, width_of
from exports.kits.drawing import CAP_HEIGHT, CIRCLE, WHITE, Drawing, Ink
from models.vocabulary_providers import ServiceKind

OUTSIDE: Final = 8.0
"""How far artwork reaches beyond the paper; the print file cuts it off where the bleed ends."""
RETURNED: Final = "還元"


class Design(StrEnum):
    """Which of the two designs (規格), as files are called."""

    STANDARD = "standard"
    SCENIC = "scenic"


DESIGN_JAPANESE: Final = {Design.STANDARD: "標準", Design.SCENIC: "景観対応"}


@dataclass(frozen=True, slots=True)
class Palette:
    """The colours of a design: the field above and its rays, what stands on it, the panel below and what stands on that."""

    field: Ink
    ray: Ink
    figure: Ink
    on_figure: Ink
    shadow: Ink
    ribbon: Ink
    on_ribbon: Ink
    coin: Ink
    coin_edge: Ink
    awning: tuple[Ink, Ink]
    panel: Ink
    ink: Ink
    tile: Ink
    tile_edge: Ink
    on_tile: Ink
    label: Ink
    on_label: Ink


PALETTES: Final = {
    Design.STANDARD: Palette(
        field=Ink(0, 0.96, 0.9, 0.02),
        ray=Ink(0, 0.85, 0.78, 0),
        figure=WHITE,
        on_figure=Ink(0, 0.98, 0.95, 0.06),
        shadow=Ink(0.15, 1, 1, 0.35),
        ribbon=Ink(0, 0.1, 0.92, 0),
        on_ribbon=Ink(0, 0.98, 0.95, 0.06),
        coin=Ink(0, 0.14, 0.9, 0),
        coin_edge=Ink(0, 0.42, 1, 0.04),
        awning=(Ink(0, 0.96, 0.9, 0.02), Ink(0, 0.1, 0.92, 0)),
        panel=Ink(0, 0.02, 0.1, 0),
        ink=Ink(0, 0.98, 0.95, 0.1),
        tile=WHITE,
        tile_edge=Ink(0, 0.55, 0.5, 0),
        on_tile=Ink(0, 0.3, 0.3, 0.92),
        label=Ink(0, 0.96, 0.9, 0.04),
        on_label=WHITE,
    ),
    Design.SCENIC: Palette(
        field=Ink(0.26, 0.04, 0.02, 0),
        ray=Ink(0.19, 0.02, 0.01, 0),
        figure=Ink(0.95, 0.6, 0.1, 0.3),
        on_figure=WHITE,
        shadow=WHITE,
        ribbon=Ink(0.95, 0.6, 0.1, 0.3),
        on_ribbon=WHITE,
        coin=WHITE,
        coin_edge=Ink(0.5, 0.18, 0.04, 0.04),
        awning=(Ink(0.26, 0.04, 0.02, 0), WHITE),
        panel=Ink(0.06, 0.01, 0, 0),
        ink=Ink(0.95, 0.6, 0.1, 0.3),
        tile=WHITE,
        tile_edge=Ink(0.45, 0.14, 0.04, 0),
        on_tile=Ink(0.9, 0.6, 0.2, 0.5),
        label=Ink(0.7, 0.34, 0.06, 0.12),
        on_label=WHITE,
    ),
}


def field_with_rays(drawing: Drawing, palette: Palette, width: float, height: float, centre: tuple[float, float], rays: int = 18) -> None:
    """The field from the upper edge down to `height`, with rays from a point; bleeds on three sides."""
    drawing.rectangle(-OUTSIDE, -OUTSIDE, width + 2 * OUTSIDE, height + OUTSIDE, palette.field)
    x, y = centre
    for ray in range(rays):
        angles = [(ray + share) * 2 * math.pi / rays for share in (0.0, 0.5)]
        ends = [_within((x, y), angle, (-OUTSIDE, -OUTSIDE, width + OUTSIDE, height)) for angle in angles]
        corners = [
            corner
            for corner in ((-OUTSIDE, -OUTSIDE), (width + OUTSIDE, -OUTSIDE), (width + OUTSIDE, height), (-OUTSIDE, height))
            if angles[0] < math.atan2(corner[1] - y, corner[0] - x) % (2 * math.pi) < angles[1]
        ]
        drawing.polygon([(x, y), ends[0], *corners, ends[1]], palette.ray)


def _within(start: tuple[float, float], angle: float, box: tuple[float, float, float, float]) -> tuple[float, float]:
    """Where a line from inside a box in that direction leaves it."""
    (x, y), (left, upper, right, lower) = start, box
    across, down = math.cos(angle), math.sin(angle)
    ways = [((right if across > 0 else left) - x) / across if abs(across) > 1e-9 else math.inf]
    ways.append(((lower if down > 0 else upper) - y) / down if abs(down) > 1e-9 else math.inf)
    far = min(ways)
    return x + far * across, y + far * down


def awning(drawing: Drawing, palette: Palette, width: float, top: float, flaps: int, drop: float) -> None:
    """A shop's awning hanging from `top`: an odd number of flaps, so that both edges look alike. Draw the field above it later."""
    step = width / flaps
    for flap in range(-1, flaps + 1):
        drawing.rounded(flap * step, top - step, step, step + drop, step / 2, palette.awning[flap % 2])


def coin(drawing: Drawing, palette: Palette, x: float, y: float, radius: float) -> None:
    """A coin of points."""
    drawing.circle(x, y + radius * 0.09, radius, palette.shadow)
    drawing.circle(x, y, radius, palette.coin, palette.coin_edge, radius * 0.09)
    drawing.circle(x, y, radius * 0.76, palette.coin, palette.coin_edge, radius * 0.045)
    size = radius * 1.12
    drawing.centred("P", x, y + size * CAP_HEIGHT / 2, size, palette.coin_edge, stoutness=radius * 0.05)


def rate_sign(drawing: Drawing, palette: Palette, x: float, middle: float, height: float, rate: int, widest: float) -> None:
    """The rate about a point: figures of that height, beside them per cent above a ribbon that says what comes back."""
    figures = str(rate)
    size = height / CAP_HEIGHT
    per_cent, ribbon = 0.46 * size, 0.245 * size
    beside = max(width_of("%", Face.BOLD, per_cent), 2 * ribbon + 0.1 * size)
    gap = 0.035 * size
    whole = width_of(figures, Face.BOLD, size) + gap + beside
    if whole > widest:
        rate_sign(drawing, palette, x, middle, height * widest / whole, rate, widest)
        return
    left, baseline, stout = x - whole / 2, middle + height / 2, 0.018 * size
    _with_shadow(drawing, palette, figures, (left, baseline), size, 0.02 * size, stout)
    right = left + width_of(figures, Face.BOLD, size) + gap
    per_cent_left = right + (beside - width_of("%", Face.BOLD, per_cent)) / 2
    upper = baseline - height + per_cent * CAP_HEIGHT
    _with_shadow(drawing, palette, "%", (per_cent_left, upper), per_cent, 0.014 * size, stout)
    box = height - per_cent * CAP_HEIGHT - 0.055 * size
    drawing.rounded(right, baseline - box, beside, box, 0.05 * size, palette.ribbon)
    drawing.centred(RETURNED, right + beside / 2, baseline - box / 2 + ribbon * 0.38, ribbon, palette.on_ribbon, stoutness=0.005 * size)


def _with_shadow(
    drawing: Drawing, palette: Palette, text: str, start: tuple[float, float], size: float, shadow: float, stoutness: float
) -> None:
    """A text in front of its shadow, which is moved to the right and down, and stouter, by so much."""
    x, baseline = start
    for ink, away in ((palette.shadow, shadow), (palette.figure, 0.0)):
        drawing.text(text, x + away, baseline + away, size, ink, stoutness=stoutness + away)


def kind_sign(drawing: Drawing, kind: ServiceKind, x: float, y: float, side: float, ink: Ink, ground: Ink) -> None:
    """A sign for a kind of payment in a square of that side, its upper left corner given."""
    thick = side * 0.07
    if kind is ServiceKind.QR_CODE:
        _squares(drawing, x, y, side, ink, ground)
        return
    top, high = y + side * 0.18, side * 0.64
    drawing.rounded(x, top, side, high, side * 0.1, ink)
    if kind is ServiceKind.CREDIT_CARD:
        drawing.rectangle(x, top + high * 0.2, side, high * 0.2, ground)
        drawing.rectangle(x + side * 0.12, top + high * 0.66, side * 0.34, high * 0.12, ground)
    elif kind is ServiceKind.DEBIT_CARD:
        drawing.polygon(
            [(x + side * 0.22, top + high * 0.4), (x + side * 0.5, top + high * 0.12), (x + side * 0.78, top + high * 0.4)], ground
        )
        for column in (0.28, 0.46, 0.64):
            drawing.rectangle(x + side * column, top + high * 0.46, side * 0.08, high * 0.28, ground)
        drawing.rectangle(x + side * 0.22, top + high * 0.78, side * 0.56, high * 0.1, ground)
    elif kind is ServiceKind.E_MONEY:
        for reach in (0.14, 0.28, 0.42):
            _wave(drawing, x + side * (0.26 + reach * 0.62), top + high / 2, high * (0.16 + reach * 0.5), ground, thick)
    elif kind is ServiceKind.PREPAID:
        drawing.circle(x + side / 2, top + high / 2, high * 0.38, ground)
        drawing.centred("¥", x + side / 2, top + high / 2 + high * 0.2, high * 0.55, ink)
    else:
        for dot in (0.25, 0.5, 0.75):
            drawing.circle(x + side * dot, top + high / 2, side * 0.08, ground)


def _wave(drawing: Drawing, x: float, y: float, reach: float, ink: Ink, thick: float) -> None:
    bend = reach * CIRCLE * 1.2
    drawing.arc(
        (x - bend / 2, y - reach), (x + bend / 2, y - reach / 2), (x + bend / 2, y + reach / 2), (x - bend / 2, y + reach), ink, thick
    )


def _squares(drawing: Drawing, x: float, y: float, side: float, ink: Ink, ground: Ink) -> None:
    """Three corners and some modules, which no reader takes for a code."""
    for across, down in ((0.0, 0.0), (0.56, 0.0), (0.0, 0.56)):
        drawing.rounded(x + side * across, y + side * down, side * 0.44, side * 0.44, side * 0.08, ink)
        drawing.rectangle(x + side * (across + 0.1), y + side * (down + 0.1), side * 0.24, side * 0.24, ground)
        drawing.rectangle(x + side * (across + 0.165), y + side * (down + 0.165), side * 0.11, side * 0.11, ink)
    for across, down in ((0.56, 0.56), (0.84, 0.56), (0.7, 0.7), (0.56, 0.84), (0.84, 0.84)):
        drawing.rectangle(x + side * across, y + side * down, side * 0.14, side * 0.14, ink)
