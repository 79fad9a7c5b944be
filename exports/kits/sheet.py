"""What the papers of Kit B have in common: their content, the panel with the services, the foot with period, store and number.

Lengths are millimetres of the drawing.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from exports.document import Face, missing_glyphs, printable, width_of
from exports.kits.artwork import OUTSIDE, Palette
from exports.kits.codes import QUIET_BARS, QUIET_SQUARES, code128, dark_runs, qr_code
from exports.kits.drawing import BLACK, MIDDLE, WHITE, Drawing
from exports.kits.logo_marks import LogoMark
from exports.kits.services_grid import Box, Services, draw_grid, fit_name, grid_of, lines_about
from secretariat.kits.logos.deciding import Logo
from secretariat.messages import WEEKDAYS

EDGE: Final = 16.0
FOOT: Final = 64.0  # height of the foot
HEADING: Final = "このお店で還元の対象になるお支払い"
PERIOD: Final = "還元期間"
CODES: Final = Box(244, 12, 104, 40)  # within the foot


@dataclass(frozen=True, slots=True)
class Sheet:
    """What a paper of Kit B says; the rate in per cent, the days inclusive; `logos` by the service's name.

    `dots_per_inch`: a logo made of dots is not drawn larger than that allows.
    """

    number: str
    store: str
    programme: str
    return_rate: int
    begins_on: date
    ends_on: date
    services: Services
    logos: tuple[tuple[str, Logo], ...] = ()
    dots_per_inch: int = 300


def unprintable_in(sheet: Sheet) -> str:
    """The characters of a sheet that the fonts lack, each once; empty for none."""
    names = (name for _, several in sheet.services for name in several)
    return missing_glyphs("\n".join((sheet.number, sheet.store, sheet.programme, *names)))


def checked(sheet: Sheet) -> Sheet:
    """The sheet as it can be measured and drawn. Raises UnprintableText."""
    return replace(
        sheet,
        number=printable(sheet.number),
        store=printable(sheet.store),
        programme=printable(sheet.programme),
        services=tuple((kind, tuple(map(printable, names))) for kind, names in sheet.services),
        logos=tuple((printable(name), logo) for name, logo in sheet.logos),
    )


def draw_panel_ground(drawing: Drawing, palette: Palette, width: float, top: float, height: float) -> None:
    """The ground of panel and foot, which bleeds on three sides."""
    drawing.rectangle(-OUTSIDE, top, 2 * OUTSIDE + width, height - top - FOOT, palette.panel)
    drawing.rectangle(-OUTSIDE, height - FOOT, 2 * OUTSIDE + width, FOOT + OUTSIDE, palette.field)


def draw_heading(drawing: Drawing, palette: Palette, width: float, baseline: float, size: float) -> None:
    """The heading above the services, with a stroke on either side."""
    drawing.centred(HEADING, width / 2, baseline, size, palette.ink, stoutness=size * 0.02)
    half, middle = width_of(HEADING, Face.BOLD, size) / 2 + size * 0.6, baseline - size * MIDDLE
    for side in (-1, 1):
        drawing.line([(width / 2 + side * half, middle), (width / 2 + side * (width / 2 - EDGE), middle)], palette.ink, size * 0.09)


def draw_services(drawing: Drawing, palette: Palette, sheet: Sheet, room: Box, marks: Mapping[str, LogoMark]) -> None:
    """The names of the services, by kind, with their logos (by name) where they have one."""
    draw_grid(drawing, palette, grid_of(sheet.services, room), marks)


def draw_foot_ground(drawing: Drawing, palette: Palette, height: float, programme: str) -> None:
    """What is the same in every foot: the programme, and the ground of the codes."""
    top = height - FOOT
    name = fit_name(programme, CODES.x - EDGE - 8, 17.0, 14.0)
    for line, baseline in lines_about(name, top + 17):
        drawing.text(line, EDGE, baseline, name.size, palette.figure)
    drawing.rounded(CODES.x, top + CODES.y, CODES.width, CODES.height, 4, WHITE)


def draw_foot(drawing: Drawing, palette: Palette, sheet: Sheet, height: float) -> None:
    """The period, the store's name and the number, for readers and for scanners."""
    top, room = height - FOOT, CODES.x - EDGE - 8
    label = width_of(PERIOD, Face.BOLD, 6.5) + 6
    drawing.rounded(EDGE, top + 29.5, label, 9.6, 2.2, palette.ribbon)
    drawing.centred(PERIOD, EDGE + label / 2, top + 34.3 + 6.5 * MIDDLE, 6.5, palette.on_ribbon)
    period = fit_name(f"{_day(sheet.begins_on)}から{_day(sheet.ends_on)}まで", room - label - 3, 12.0, 9.2)
    drawing.text(period.lines[0], EDGE + label + 3, top + 34.3 + period.size * MIDDLE, period.size, palette.figure)
    store = fit_name(sheet.store, room, 10.5, 5.6)
    for line, baseline in lines_about(store, top + 48.5):
        drawing.text(line, EDGE, baseline, store.size, palette.figure)
    _draw_codes(drawing, sheet.number, top)


def _draw_codes(drawing: Drawing, number: str, top: float) -> None:
    """QR on the left, Code 128 on the right with the number below it, each with its quiet zone."""
    rows = qr_code(number)
    side = CODES.height - 4
    module = side / (len(rows) + 2 * QUIET_SQUARES)
    left, upper = CODES.x + 2 + QUIET_SQUARES * module, top + CODES.y + 2 + QUIET_SQUARES * module
    squares = [(left + column * module, upper + row * module, wide * module, module) for row, column, wide in dark_runs(rows)]
    drawing.rectangles(squares, BLACK)
    widths = code128(number)
    x, room = CODES.x + 2 + side, CODES.width - side - 4
    bar = room / (sum(widths) + 2 * QUIET_BARS)
    place, bars = x + QUIET_BARS * bar, list[tuple[float, float, float, float]]()
    for order, wide in enumerate(widths):
        if order % 2 == 0:
            bars.append((place, top + CODES.y + 7, wide * bar, 18.0))
        place += wide * bar
    drawing.rectangles(bars, BLACK)
    drawing.centred(number, x + room / 2, top + CODES.y + 33.5, 5.6, BLACK)


def _day(day: date) -> str:
    return f"{day.year}年{day.month}月{day.day}日（{WEEKDAYS['ja'][day.weekday()]}）"
